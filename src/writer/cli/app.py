"""The commands, listed. Each has a file of its own; what is heavy is imported when it runs."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from writer.cli.check import check
from writer.cli.doctor import doctor
from writer.cli.facts import facts
from writer.cli.forget import forget
from writer.cli.new import new
from writer.cli.next import next_
from writer.cli.plan import plan
from writer.cli.rules import rules
from writer.cli.sent import sent
from writer.cli.status import status
from writer.cli.thanks import thanks

app = typer.Typer(
    name="writer",
    help="Turn interview notes into a checked message for every person met.",
    no_args_is_help=True,
    # rich takes longer to import than all of the offline work.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        from writer.cli.versions import version

        print(f"writer {version('interview-writer')}")
        raise typer.Exit


@app.callback()
def writer(
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


for _command in (thanks, plan, sent, status, forget, check, facts, rules, new, doctor):
    app.command()(_command)
# What `next` does not know are options of the command that it runs.
app.command("next", context_settings={"allow_extra_args": True, "ignore_unknown_options": True})(
    next_
)
