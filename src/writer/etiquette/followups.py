"""The follow-up: whether it may go out today, from which day, and how many are left."""

import datetime as dt
from collections.abc import Sequence

from writer.etiquette.deadline import Deadline
from writer.etiquette.plan import FollowUp, Refusal, Sent
from writer.etiquette.workdays import Workdays
from writer.interview import Interview
from writer.kinds import Outcome

#: W004.
LEAST_WORKDAYS_BETWEEN = 5
MOST_AFTER_DEADLINE = 2
#: W003: exactly this long after the interview is what everybody does.
EXACTLY_A_WEEK = dt.timedelta(days=7)

CLOSED: dict[Outcome, str] = {
    "rejected": "they have decided against you",
    "offer": "they have made you an offer",
    "accepted": "you have accepted their offer",
    "withdrew": "you have withdrawn",
}


def plan_followup(
    interview: Interview,
    due: Deadline,
    *,
    today: dt.date,
    sent: Sequence[Sent],
    workdays: Workdays,
    patience: int,
) -> FollowUp:
    """Return what W002 to W005, W008 and W010 say about a follow-up on `today`.

    `patience`: working days of grace after the first morning on which one might write.
    """
    chased = sorted(one.on for one in sent if one.kind == "followup")
    after = [day for day in chased if due.day is None or day > due.day]
    standing = _standing(interview, due, after, chased, workdays)
    refusals = tuple(r for r in standing if r.from_date is None or today < r.from_date)
    never = any(r.from_date is None for r in standing)
    days = [r.from_date for r in standing if r.from_date is not None]
    earliest = None if never or not days else max(days)
    left = 0 if never else MOST_AFTER_DEADLINE - len(after)
    return FollowUp(
        earliest=earliest,
        recommended=_recommended(interview, earliest, due, workdays, patience),
        allowed=not refusals,
        refusals=refusals,
        sent=len(chased),
        left=left,
        decision_by=due.day,
        is_given=due.is_given,
    )


def _standing(
    interview: Interview,
    due: Deadline,
    after: Sequence[dt.date],
    chased: Sequence[dt.date],
    workdays: Workdays,
) -> list[Refusal]:
    """Return what is against a follow-up, on whatever day; a closed matter makes the rest idle."""
    for refusal in (_closed(interview), _unwanted(interview, workdays)):
        if refusal is not None and refusal.from_date is None:
            return [refusal]
    every = (
        _unwanted(interview, workdays),
        _too_early(due, workdays),
        _too_many(after),
        _too_soon(chased, workdays),
    )
    return [refusal for refusal in every if refusal is not None]


def _recommended(
    interview: Interview,
    earliest: dt.date | None,
    due: Deadline,
    workdays: Workdays,
    patience: int,
) -> dt.date | None:
    if earliest is None or due.day is None:
        return earliest
    day = max(earliest, workdays.add(workdays.next_workday(due.day), patience))
    if interview.date is not None and day == interview.date + EXACTLY_A_WEEK:
        day = workdays.next_workday(day)
    return day


def _unwanted(interview: Interview, workdays: Workdays) -> Refusal | None:
    line = interview.timeline
    if not line.do_not_contact:
        return None
    if line.do_not_contact_until is None:
        return Refusal(rule="W005", why="they asked you not to contact them; they will write")
    until = line.do_not_contact_until
    return Refusal(
        rule="W005",
        why=f"they asked you not to contact them before {until.isoformat()} is over",
        from_date=workdays.next_workday(until),
    )


def _closed(interview: Interview) -> Refusal | None:
    why = CLOSED.get(interview.outcome) if interview.outcome else None
    return None if why is None else Refusal(rule="W010", why=f"the matter is closed: {why}")


def _too_early(due: Deadline, workdays: Workdays) -> Refusal | None:
    if due.day is None:
        return Refusal(
            rule="W002", why="it is not known by when they decide, nor when the interview was"
        )
    first = workdays.next_workday(due.day)
    told = "they decide by" if due.is_given else "nobody named a day, and a fair wait lasts until"
    return Refusal(
        rule="W002",
        why=f"{told} {due.day.isoformat()}; the next working morning is {first.isoformat()}",
        from_date=first,
    )


def _too_soon(chased: Sequence[dt.date], workdays: Workdays) -> Refusal | None:
    if not chased:
        return None
    first = workdays.add(chased[-1], LEAST_WORKDAYS_BETWEEN)
    return Refusal(
        rule="W004",
        why=f"the last follow-up went out on {chased[-1].isoformat()}; five working days lie "
        f"between two, so the next may go on {first.isoformat()}",
        from_date=first,
    )


def _too_many(after: Sequence[dt.date]) -> Refusal | None:
    if len(after) < MOST_AFTER_DEADLINE:
        return None
    return Refusal(
        rule="W004",
        why="two follow-ups have gone out since the day they named; a third would be pestering",
    )
