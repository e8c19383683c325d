"""What the commands that write share: their options, spelled once, and how each is made."""

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from writer.cli.options import (
    BaseUrl,
    Country,
    Fallback,
    Judge,
    MessageFormat,
    Model,
    NoProofread,
    Notes,
    StyleFile,
    Today,
)
from writer.kinds import CHANNELS_OF, Channel, Kind

#: Options of a follow-up alone: only that one may be refused.
_OF_ETIQUETTE = ("country", "force")
_CODES = """

    Messages go to stdout, findings and progress to stderr.
    Exit codes: 0 done, 1 a message breaks an error rule, 2 wrong usage or unreadable notes,
    3 the model failed"""


def writing_command(kind: Kind, purpose: str) -> Callable[..., int]:
    """Return the command that writes messages of this kind; `purpose` is its help."""

    def command(
        notes: Notes,
        to: Annotated[
            str | None, typer.Option("--to", metavar="NAME", help="Only for this person.")
        ] = None,
        sender: Annotated[
            str | None,
            typer.Option("--from", metavar="NAME", help="Your name, if not in the notes."),
        ] = None,
        channel: Any = CHANNELS_OF[kind][0],
        model: Model = None,
        base_url: BaseUrl = None,
        form: Annotated[
            MessageFormat, typer.Option("--format", help="How it is printed.")
        ] = "text",
        out: Annotated[
            Path | None,
            typer.Option("--out", metavar="DIR", help="Also write a file for each recipient here."),
        ] = None,
        today: Today = None,
        fallback: Fallback = False,
        config: StyleFile = None,
        no_proofread: NoProofread = False,
        judge: Judge = False,
        country: Country = None,
        force: Annotated[
            bool, typer.Option("--force", help="Write what the etiquette refuses; it says so.")
        ] = False,
    ) -> int:
        from writer.cli.write import Asked, write

        asked = Asked(
            kind=kind,
            channel=channel,
            notes=notes,
            to=to,
            sender=sender,
            model=model,
            base_url=base_url,
            form=form,
            out=out,
            today=today,
            fallback=fallback,
            config=config,
            proofread=not no_proofread,
            judge=judge,
            country=country,
            force=force,
        )
        return write(asked)

    return _described(command, kind, purpose)


def _described(command: Callable[..., int], kind: Kind, purpose: str) -> Callable[..., int]:
    """Give the command its name and help, the channels of its kind, and no option it cannot use."""
    refusable = kind == "followup"
    codes = f"{_CODES}, 4 the etiquette says no." if refusable else f"{_CODES}."
    command.__name__ = kind.replace("-", "_")
    command.__doc__ = f"{purpose}{codes}"
    hints = command.__annotations__
    hints["channel"] = Annotated[_choice(CHANNELS_OF[kind]), typer.Option(help="What is written.")]
    parameters = [
        parameter.replace(annotation=hints[name])
        for name, parameter in inspect.signature(command).parameters.items()
        if refusable or name not in _OF_ETIQUETTE
    ]
    command.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        parameters, return_annotation=int
    )
    return command


def _choice(channels: tuple[Channel, ...]) -> Any:
    return Literal[channels]
