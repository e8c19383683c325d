"""Every interview in the log: for `writer status`, as text and as JSON."""

import json
from collections.abc import Sequence
from typing import Any

from writer.outreach.standing import Standing
from writer.render.plan import day_text, headline, next_text, sent_text


def status_text(standings: Sequence[Standing]) -> str:
    """Return a paragraph for each interview, in the order given."""
    return "\n".join(_paragraph(one) for one in standings)


def status_json(standings: Sequence[Standing]) -> str:
    """Return a JSON list with one object for each interview, in the order given."""
    data = [_data(one) for one in standings]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _paragraph(one: Standing) -> str:
    lines = [
        f"{one.state.upper():8} {headline(one.interview)}",
        f"         next: {_next(one)}",
    ]
    if one.interview.outcome:
        lines.append(f"         outcome: {one.interview.outcome}")
    lines += [f"         sent: {sent_text(sent)}" for sent in one.sent] or [
        "         sent: nothing is logged"
    ]
    if one.source:
        gone = "" if one.is_read else " (not there now; shown as last logged)"
        lines.append(f"         notes: {one.source}{gone}")
    return "\n".join(lines) + "\n"


def _next(one: Standing) -> str:
    step = one.plan.next
    if one.state == "over" and one.later_round is not None:
        return f"nothing; there was a later round on {day_text(one.later_round)}"
    why = f": {step.why}" if one.state == "over" else ""
    return f"{next_text(one.plan)}{why}{f' ({step.rule})' if step.rule else ''}"


def _data(one: Standing) -> dict[str, Any]:
    interview, plan = one.interview, one.plan.model_dump(mode="json")
    return {
        "company": interview.company,
        "role": interview.role,
        "date": interview.date.isoformat() if interview.date else None,
        "candidate": interview.candidate,
        "interviewers": [person.name for person in interview.interviewers],
        "outcome": interview.outcome,
        "state": one.state,
        "next": plan["next"],
        "thanks": plan["thanks"],
        "followup": plan["followup"],
        "sent": [
            {"kind": sent.kind, "to": sent.to, "on": sent.on.isoformat(), "text": text}
            for sent, text in zip(one.sent, one.texts or (None,) * len(one.sent), strict=True)
        ],
        "notes": one.source,
        "logged": one.is_logged,
        "later_round": one.later_round.isoformat() if one.later_round else None,
    }
