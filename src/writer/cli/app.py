"""The commands, listed. Each has a file of its own; what is heavy is imported when it runs."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from writer.cli.check import check
from writer.cli.closing import closing
from writer.cli.doctor import doctor
from writer.cli.eval import eval_
from writer.cli.facts import facts
from writer.cli.feedback import feedback
from writer.cli.followup import followup
from writer.cli.forget import forget
from writer.cli.keep_in_touch import keep_in_touch
from writer.cli.new import new
from writer.cli.next import next_
from writer.cli.offer_reply import offer_reply
from writer.cli.plan import plan
from writer.cli.rules import rules
from writer.cli.sent import sent
from writer.cli.status import status
from writer.cli.still_waiting import still_waiting
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


_WRITING = (closing, thanks, followup, still_waiting, feedback, keep_in_touch, offer_reply)
for _command in (*_WRITING, plan, sent, status, forget, check, facts, rules, new, doctor):
    app.command()(_command)
app.command("next")(next_)
app.command("eval")(eval_)
