"""The commands, listed. Each has a file of its own, which is read when the command is asked for."""

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Annotated

import typer

#: Module and function of each command, in the order of the help.
_COMMANDS = {
    "closing": ("closing", "closing"),
    "thanks": ("thanks", "thanks"),
    "followup": ("followup", "followup"),
    "still-waiting": ("still_waiting", "still_waiting"),
    "feedback": ("feedback", "feedback"),
    "keep-in-touch": ("keep_in_touch", "keep_in_touch"),
    "offer-reply": ("offer_reply", "offer_reply"),
    "plan": ("plan", "plan"),
    "sent": ("sent", "sent"),
    "status": ("status", "status"),
    "forget": ("forget", "forget"),
    "check": ("check", "check"),
    "facts": ("facts", "facts"),
    "rules": ("rules", "rules"),
    "new": ("new", "new"),
    "doctor": ("doctor", "doctor"),
    "next": ("next", "next_"),
    "eval": ("eval", "eval_"),
}


def app_for(arguments: Sequence[str]) -> typer.Typer:
    """Return the command line that `arguments` need: the command they name, else all.

    To read eighteen commands and their options takes longer than to read the notes.
    """
    named = next((word for word in arguments if not word.startswith("-")), None)
    app = typer.Typer(
        name="writer",
        help="Turn interview notes into a checked message for every person met.",
        no_args_is_help=True,
        # rich takes longer to import than all of the offline work.
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_writer)
    for name in (named,) if named in _COMMANDS else _COMMANDS:
        module, function = _COMMANDS[name]
        app.command(name)(getattr(import_module(f"writer.cli.{module}"), function))
    return app


def _version(asked: bool) -> None:
    if asked:
        from writer.cli.versions import version

        print(f"writer {version('interview-writer')}")
        raise typer.Exit


def _writer(
    context: typer.Context,
    _: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Turn interview notes into a checked message for every person met."""
    # A rule that fails is a finding of its own; the warning is for tests.
    context.with_resource(_quiet())


@contextmanager
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"\w+ raised ", RuntimeWarning)
        yield
