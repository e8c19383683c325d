"""The plan of one interview: what to do next, when, and why."""

import datetime as dt
import json
import shlex
import textwrap
from collections.abc import Sequence

from writer.etiquette import Plan, Refusal, Sent
from writer.interview import Interview
from writer.kinds import KINDS

_WIDTH = 92
_LABEL = 13
#: What to do, as one does it.
_DOINGS = {
    "thanks": "say thank you",
    "followup": "follow up",
    "closing": "close the interview well",
    "feedback": "ask for feedback",
    "keep-in-touch": "keep in touch",
    "still-waiting": "answer that you are glad to wait",
    "offer-reply": "thank them for the offer",
    "wait": "wait",
    "move-on": "look at other openings",
    "none": "nothing",
}
#: What went out, as one speaks of it.
_SENT = {
    "thanks": "thank-you",
    "followup": "follow-up",
    "closing": "closing words",
    "feedback": "request for feedback",
    "keep-in-touch": "message to keep in touch",
    "still-waiting": "answer to their asking for more time",
    "offer-reply": "reply to the offer",
}


def plan_json(plan: Plan) -> str:
    """Return the plan as indented JSON, ended by a newline."""
    return json.dumps(plan.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n"


def plan_text(plan: Plan, interview: Interview, sent: Sequence[Sent], notes: str) -> str:
    """Return the plan for a person. `notes` is what the command line calls the notes."""
    lines = [headline(interview), ""]
    lines += _labelled("Today", day_text(plan.today))
    lines += _labelled("Next", next_text(plan), _because(plan.next.why, plan.next.rule))
    command = command_for(plan, notes)
    if command:
        # On one line, however long, so that it can be copied.
        lines.append(" " * _LABEL + command)
    lines += _labelled("Thanks", *_thanks(plan))
    lines += _labelled("Follow-up", *_followup(plan))
    if sent:
        lines += _labelled("Sent", *map(sent_text, sent))
    if plan.superseded:
        days = ", ".join(map(day_text, plan.superseded))
        lines += _labelled("No longer", f"{days}: they named a later day since")
    lines += _labelled("Assumed", *map(_sentence, plan.said)) if plan.said else []
    return "\n".join(lines) + "\n"


def headline(interview: Interview) -> str:
    """Return what to call the interview: company, role, day."""
    what = ", ".join(part for part in (interview.company, interview.role) if part)
    words = "interview" if what else "Interview"
    if interview.date:
        words += f" on {day_text(interview.date)}"
    if not interview.company and interview.interviewers:
        words += f" with {_and([person.name for person in interview.interviewers])}"
    return f"{_sentence(what)}: {words}" if what else words


def next_text(plan: Plan) -> str:
    """Return the next action with its day: "follow up with Priya Nair today"."""
    step = plan.next
    who = f" to {_and(step.to)}" if step.to and step.action == "thanks" else ""
    doing = f"{_DOINGS[step.action]}{who}"
    if step.date is None or step.action in ("none", "move-on"):
        return doing
    if step.action == "wait":
        then = "then follow up" if plan.followup.recommended == step.date else "then move on"
        return f"{doing} until {day_text(step.date)}, {then}"
    if step.action == "closing":
        return f"{doing} on {day_text(step.date)}"
    return f"{doing} {'today' if step.date == plan.today else f'on {day_text(step.date)}'}"


def command_for(plan: Plan, notes: str) -> str | None:
    """Return the command that writes what is due today, None where nothing is."""
    step = plan.next
    if step.action not in KINDS or step.date is None or step.date > plan.today:
        return None
    return f"writer next {shlex.quote(notes)}"


def sent_text(sent: Sent) -> str:
    """Return one line of the log: "thank-you to Priya Nair on Wed 18 Nov 2026"."""
    who = f" to {sent.to}" if sent.to else ""
    return f"{_SENT[sent.kind]}{who} on {day_text(sent.on)}"


def day_text(day: dt.date) -> str:
    """Return a date that is read without counting: "Wed 18 Nov 2026"."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


# Not by strftime, whose names follow the locale.
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())


def _thanks(plan: Plan) -> list[str]:
    thanks = plan.thanks
    if not thanks.left_to:
        return ["all sent"]
    due = f"due by {day_text(thanks.due)}" if thanks.due else "the day of the interview is unknown"
    late = ", which is past" if thanks.overdue else ""
    whom = f"; left to thank: {_and(thanks.left_to)}" if any(thanks.left_to) else ""
    return [f"{due}{late}{whom}"]


def _followup(plan: Plan) -> list[str]:
    followup = plan.followup
    if followup.earliest is None:
        first = "none" if followup.decision_by else "no day can be named yet"
        return [first, *map(_refused, followup.refusals)]
    best = day_text(followup.recommended) if followup.recommended else ""
    if followup.allowed:
        count = f", {followup.left} of 2 left" if followup.left else ""
        return [f"may go out now; best from {best}{count}"]
    return [
        f"not before {day_text(followup.earliest)}, best on {best}",
        *map(_refused, followup.refusals),
    ]


def _refused(refusal: Refusal) -> str:
    return _because(refusal.why, refusal.rule)


def _because(why: str, rule: str | None) -> str:
    return f"{_sentence(why)} ({rule})" if rule else _sentence(why)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _labelled(label: str, *paragraphs: str) -> list[str]:
    first = f"{label + ':' if label else '':{_LABEL}}"
    lines: list[str] = []
    for paragraph in paragraphs:
        indent = first if not lines else " " * _LABEL
        lines += textwrap.wrap(
            paragraph,
            _WIDTH,
            initial_indent=indent,
            subsequent_indent=" " * _LABEL,
            break_on_hyphens=False,
            break_long_words=False,
        )
    return lines


def _and(names: Sequence[str]) -> str:
    known = [name for name in names if name]
    return " and ".join([", ".join(known[:-1]), known[-1]] if len(known) > 1 else known)
