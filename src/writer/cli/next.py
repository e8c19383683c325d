"""`writer next`: write whatever message is due now."""

import io
import sys
from typing import TYPE_CHECKING, Any

import typer

from writer.cli.options import Country, Notes, Today

if TYPE_CHECKING:
    from writer.etiquette import Plan


def next_(
    context: typer.Context,
    notes: Notes,
    today: Today = None,
    country: Country = None,
) -> int:
    """Write the message that is due now, or say why none is.

    All other options are those of the command that writes it, as `writer thanks`.
    Exit codes: as of that command; 0 where nothing is due.
    """
    from writer.cli.logbook import case_of, day_of, plan_of
    from writer.cli.settings import read_config
    from writer.kinds import KINDS

    config = read_config()
    day = day_of(today, config)
    if notes == "-":
        _keep_stdin()
    case = case_of(notes, day, config)
    plan = plan_of(case.interview, case.sent, today=day, country=country, config=config)
    step = plan.next
    if step.action not in KINDS or step.date is None or step.date > day:
        return _nothing(plan, as_json="json" in context.args)
    if notes == "-":
        sys.stdin.seek(0)
    return _write(context.args, notes, plan, country)


def _keep_stdin() -> None:
    """Make stdin readable twice: for the plan, and for the command that writes."""
    if sys.stdin is not None and not sys.stdin.isatty():
        sys.stdin = io.TextIOWrapper(io.BytesIO(sys.stdin.buffer.read()), encoding="utf-8")


def _nothing(plan: "Plan", *, as_json: bool) -> int:
    """Say why nothing is written."""
    from writer.cli.console import tell
    from writer.render.plan import next_text

    if as_json:
        import json

        step = plan.next.model_dump(mode="json")
        data: dict[str, Any] = {"kind": None, "messages": [], "next": step}
        print(json.dumps(data, ensure_ascii=False, indent=2), flush=True)
    rule = f" ({plan.next.rule})" if plan.next.rule else ""
    tell(f"nothing is to be written now: {plan.next.why}{rule}")
    tell(f"next: {next_text(plan)}")
    return 0


def _write(given: list[str], notes: str, plan: "Plan", country: str | None) -> int:
    """Run the command of the kind that is due, with the options that were given."""
    from typer.main import get_command

    from writer.cli.app import app
    from writer.cli.console import tell
    from writer.render.plan import next_text

    commands: dict[str, Any] = vars(get_command(app))["commands"]
    command = commands[plan.next.action]
    known = {name for option in command.params for name in option.opts}
    options = [*given, "--today", plan.today.isoformat()]
    if country and "--country" in known:
        options += ["--country", country]
    if plan.next.to and "--to" not in given:
        options += ["--to", ";".join(plan.next.to)]
    tell(f"next: {next_text(plan)}")
    # Notes may begin with a hyphen, and stdin is one.
    code = command.main([*options, "--", notes], prog_name="writer", standalone_mode=False)
    return code if isinstance(code, int) else 0
