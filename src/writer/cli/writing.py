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

    def act(given: dict[str, Any]) -> int:
        from writer.cli.write import Asked, write

        return write(Asked(kind=kind, **given))

    refusable = kind == "followup"
    return command_of(
        act,
        name=kind,
        purpose=purpose,
        codes=f"{_CODES}, 4 the etiquette says no." if refusable else f"{_CODES}.",
        channel=(_choice(CHANNELS_OF[kind]), "What is written.", CHANNELS_OF[kind][0]),
        without=() if refusable else _OF_ETIQUETTE,
    )


def command_of(
    act: Callable[[dict[str, Any]], int],
    *,
    name: str,
    purpose: str,
    codes: str,
    channel: tuple[Any, str, Channel | None],
    without: tuple[str, ...],
) -> Callable[..., int]:
    """Return a command with the options of all that write, but `without` those that it cannot use.

    `act` gets them as the fields of `Asked`, save the kind. `channel` is the type, the help and
    the default of that option; `purpose` and `codes` are the help of the command.
    """
    command = _with_options(act)
    command.__name__ = name.replace("-", "_")
    command.__doc__ = f"{purpose}{codes}"
    kind_of_channel, help_text, default = channel
    hints = command.__annotations__
    hints["channel"] = Annotated[kind_of_channel, typer.Option(help=help_text)]
    parameters = [
        parameter.replace(
            annotation=hints[key], default=default if key == "channel" else parameter.default
        )
        for key, parameter in inspect.signature(command).parameters.items()
        if key not in without
    ]
    command.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        parameters, return_annotation=int
    )
    return command


def _with_options(act: Callable[[dict[str, Any]], int]) -> Callable[..., int]:
    def command(
        notes: Notes,
        to: Annotated[
            str | None, typer.Option("--to", metavar="NAME", help="Only for this person.")
        ] = None,
        sender: Annotated[
            str | None,
            typer.Option("--from", metavar="NAME", help="Your name, if not in the notes."),
        ] = None,
        channel: Any = None,
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
        given = {
            "notes": notes,
            "to": to,
            "sender": sender,
            "channel": channel,
            "model": model,
            "base_url": base_url,
            "form": form,
            "out": out,
            "today": today,
            "fallback": fallback,
            "config": config,
            "proofread": not no_proofread,
            "judge": judge,
            "country": country,
            "force": force,
        }
        return act(given)

    return command


def _choice(channels: tuple[Channel, ...]) -> Any:
    return Literal[channels]
