"""How one interview stands today, and which of many comes first."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Literal

from writer.etiquette import Plan, Sent
from writer.interview import Interview
from writer.kinds import KINDS
from writer.outreach.identity import same_application

#: Should have been done before today; is to be done today; nothing is to be done yet; ever.
State = Literal["overdue", "due", "waiting", "over"]
_ORDER: tuple[State, ...] = ("overdue", "due", "waiting", "over")


@dataclass(frozen=True, slots=True)
class Standing:
    """One interview of `writer status`. `source` is the path of its notes, where it is known."""

    interview: Interview
    plan: Plan
    sent: tuple[Sent, ...] = ()
    texts: tuple[str | None, ...] = ()
    source: str | None = None
    is_logged: bool = True
    #: Whether the notes were there to be read; else it stands as it was logged last.
    is_read: bool = True
    #: The day of a later round for the same post: what this one waited for has come.
    later_round: dt.date | None = None

    @property
    def state(self) -> State:
        """What kind of attention it needs today."""
        step, today = self.plan.next, self.plan.today
        if self.later_round is not None and step.action != "thanks":
            return "over"
        if step.action in ("none", "move-on"):
            return "over"
        if step.action not in KINDS or step.date is None or step.date > today:
            return "waiting"
        return "overdue" if _is_late(self.plan) else "due"


def in_order(standings: tuple[Standing, ...]) -> tuple[Standing, ...]:
    """Return them with the most pressing first: by state, then by the day of the next action.

    Of several rounds for one post, the last one is what counts.
    """
    known = [replace(one, later_round=_later_round(one, standings)) for one in standings]

    def key(one: Standing) -> tuple[int, dt.date, str]:
        day = one.plan.next.date or dt.date.max
        if one.state == "overdue":
            day = _was_due(one.plan) or day
        return _ORDER.index(one.state), day, one.interview.company or ""

    return tuple(sorted(known, key=key))


def _later_round(one: Standing, standings: tuple[Standing, ...]) -> dt.date | None:
    day = one.interview.date
    later = [
        other.interview.date
        for other in standings
        if day is not None
        and other.interview.date is not None
        and day < other.interview.date <= one.plan.today
        and same_application(one.interview, other.interview)
    ]
    return max(later, default=None)


def _is_late(plan: Plan) -> bool:
    due = _was_due(plan)
    return due is not None and due < plan.today


def _was_due(plan: Plan) -> dt.date | None:
    """Return the day the next message should have gone, where the etiquette names one."""
    if plan.next.action == "thanks":
        return plan.thanks.due
    return plan.followup.recommended if plan.next.action == "followup" else None
