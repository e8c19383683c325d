"""What a plan puts into a calendar."""

import datetime as dt
from dataclasses import dataclass

from writer.etiquette import Plan
from writer.interview import Interview
from writer.kinds import KINDS

#: The day they decide by; all others are the messages' kinds.
DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Appointment:
    """One day with something to do or to know. `action` is a kind of message, or DECISION."""

    action: str
    day: dt.date
    title: str
    about: str

    @property
    def is_all_day(self) -> bool:
        """Whether it belongs to the day, not to its morning."""
        return self.action in (DECISION, "closing")


@dataclass(frozen=True, slots=True)
class Dated:
    """An appointment as it goes out: with what a calendar needs to tell new from old.

    `uid` stays the same for good; `sequence` grows with each change, at `changed` (UTC).
    """

    appointment: Appointment
    uid: str
    sequence: int
    changed: dt.datetime
    is_off: bool = False


def appointments(plan: Plan, interview: Interview) -> tuple[Appointment, ...]:
    """Return what there is to do and to know from the plan's day on, in order of days."""
    firm = interview.company or interview.role or "the interview"
    found = [*_next(plan, firm), *_later(plan, firm)]
    return tuple(sorted(found, key=lambda one: (one.day, one.action)))


def _next(plan: Plan, firm: str) -> list[Appointment]:
    step = plan.next
    if step.action not in KINDS or step.date is None:
        return []
    day, why = step.date, _sentence(step.why, step.rule)
    if step.action == "thanks" and plan.thanks.due is not None:
        day = max(plan.today, plan.thanks.due)
    title = _TITLES[step.action].format(who=_and(step.to) or firm)
    return [Appointment(step.action, day, f"{title} ({firm})" if step.to else title, why)]


def _later(plan: Plan, firm: str) -> list[Appointment]:
    followup = plan.followup
    found: list[Appointment] = []
    if followup.earliest is None:
        return found
    decision = followup.decision_by
    if decision is not None and followup.is_given and decision >= plan.today:
        found.append(Appointment(DECISION, decision, f"{firm} decides by today", ""))
    if plan.next.action != "followup" and followup.recommended is not None:
        against = followup.refusals[0] if followup.refusals else None
        if plan.next.action == "wait" or against is None:
            why = _sentence(plan.next.why, plan.next.rule)
        else:
            why = _sentence(against.why, against.rule)
        why = f"If they have not answered by then. {why}"
        title = _TITLES["followup"].format(who=firm)
        found.append(Appointment("followup", followup.recommended, title, why))
    return found


_TITLES = {
    "thanks": "Thank {who}",
    "followup": "Follow up with {who}",
    "closing": "Interview at {who}: close it well",
    "feedback": "Ask {who} for feedback",
    "keep-in-touch": "Keep in touch with {who}",
    "still-waiting": "Tell {who} that you are glad to wait",
    "offer-reply": "Thank {who} for the offer",
}


def _sentence(why: str, rule: str | None) -> str:
    said = why[:1].upper() + why[1:]
    return f"{said} ({rule})." if rule else f"{said}."


def _and(names: tuple[str, ...]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
