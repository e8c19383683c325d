"""`writer next`: write whatever message is due now."""

import io
import sys
from typing import TYPE_CHECKING, Any

from writer.cli.options import MessageFormat
from writer.cli.writing import command_of
from writer.errors import UsageError
from writer.kinds import CHANNELS_OF, Channel, Kind

if TYPE_CHECKING:
    from writer.etiquette import Plan

_CODES = """

    Counts what `writer sent` has logged. Exit codes: 0 done, or nothing is due; 1 a message breaks
    an error rule, 2 wrong usage, unreadable notes or log, 3 the model failed."""


def _act(given: dict[str, Any]) -> int:
    from writer.cli.write import Asked, write

    notes, form = given["notes"], given["form"]
    plan = _plan(notes, given["today"], given["country"])
    kind = due_kind(plan)
    if kind is None:
        return _nothing(plan, form)
    _say(plan)
    settled = {
        "channel": _channel(kind, given["channel"]),
        # Those who have had theirs already get no second one.
        "to": given["to"] or ";".join(plan.next.to) or None,
        "today": plan.today.isoformat(),
    }
    code = write(Asked(kind=kind, **{**given, **settled}))
    if code == 0 and notes != "-":
        _remind(notes, kind)
    return code


next_ = command_of(
    _act,
    name="next",
    purpose="Write the message that is due now, or say why none is.",
    codes=_CODES,
    channel=(Channel | None, "What is written. [default: what suits the kind best]", None),
    without=("force",),
)


def due_kind(plan: "Plan") -> Kind | None:
    """Return the kind of message to write on the day of the plan, None where none is due."""
    from writer.kinds import KINDS

    step = plan.next
    if step.date is None or step.date > plan.today:
        return None
    return next((kind for kind in KINDS if kind == step.action), None)


def _remind(notes: str, kind: Kind) -> None:
    """Say how to log it: what is not logged is due again tomorrow."""
    import shlex

    from writer.cli.console import tell

    tell(f"once it is out, log it: writer sent {shlex.quote(notes)} --kind {kind}")


def _plan(notes: str, today: str | None, country: str | None) -> "Plan":
    from writer.cli.logbook import case_of, day_of, plan_of
    from writer.cli.settings import read_config

    settings = read_config()
    if notes == "-":
        _keep_stdin()
    case = case_of(notes, day_of(today, settings), settings, country=country)
    if notes == "-" and sys.stdin is not None and sys.stdin.seekable():
        sys.stdin.seek(0)
    return plan_of(
        case.interview,
        case.sent,
        today=day_of(today, settings),
        country=country,
        config=settings,
    )


def _keep_stdin() -> None:
    """Make stdin readable twice: for the plan, and for the message."""
    if sys.stdin is not None and not sys.stdin.isatty():
        sys.stdin = io.TextIOWrapper(io.BytesIO(sys.stdin.buffer.read()), encoding="utf-8")


def _channel(kind: Kind, asked: Channel | None) -> Channel:
    """Return the channel asked for, or the first of the kind's. Raises UsageError for no such."""
    channels = CHANNELS_OF[kind]
    if asked is None:
        return channels[0]
    if asked not in channels:
        raise UsageError(
            f"--channel: what is due now is a {kind}, which comes as {', '.join(channels)}; "
            f"not as {asked}"
        )
    return asked


def _nothing(plan: "Plan", form: MessageFormat) -> int:
    """Say why nothing is written; on stdout only where a program reads it."""
    from writer.cli.console import tell

    if form == "json":
        import json

        step = plan.next.model_dump(mode="json")
        data: dict[str, Any] = {"kind": None, "messages": [], "next": step}
        print(json.dumps(data, ensure_ascii=False, indent=2), flush=True)
    rule = f" ({plan.next.rule})" if plan.next.rule else ""
    tell(f"nothing is to be written now: {plan.next.why}{rule}")
    _say(plan)
    return 0


def _say(plan: "Plan") -> None:
    from writer.cli.console import tell
    from writer.render.plan import next_text

    tell(f"next: {next_text(plan)}")
