"""The one thing to do next: after the interview, while waiting, and once the answer is there."""

import datetime as dt
from collections.abc import Sequence

from writer.etiquette.deadline import last_with
from writer.etiquette.followups import CLOSED, LEAST_WORKDAYS_BETWEEN
from writer.etiquette.plan import FollowUp, NextStep, Sent, Thanks
from writer.etiquette.workdays import Workdays
from writer.interview import Interview
from writer.kinds import Kind

#: An answer to "we need more time" that comes later than this reads as a chase.
_ANSWER_WITHIN_WORKDAYS = 5


def next_step(
    interview: Interview,
    thanks: Thanks,
    followup: FollowUp,
    *,
    today: dt.date,
    sent: Sequence[Sent],
    workdays: Workdays,
) -> NextStep:
    """Return what to do next. The order is that of what makes all else pointless."""
    if interview.outcome in CLOSED:
        return _closed(interview, today, sent, workdays)
    if interview.date is not None and today < interview.date:
        return NextStep(
            action="closing",
            date=interview.date,
            why="the interview is still to come: say at its end what the post calls for, and ask "
            "by when they decide",
        )
    if thanks.left_to and _is_time_to_thank(followup, today):
        return _thank(thanks, today)
    if (answer := _answer(interview, followup, today, sent, workdays)) is not None:
        return answer
    return _waiting(interview, followup, today, workdays)


def _is_time_to_thank(followup: FollowUp, today: dt.date) -> bool:
    """Tell whether a thank-you comes before all else: a follow-up holds the thanks itself."""
    is_waiting = followup.decision_by is None or today <= followup.decision_by
    return is_waiting and not followup.sent


def _thank(thanks: Thanks, today: dt.date) -> NextStep:
    whom = thanks.left_to if any(thanks.left_to) else ()
    why = "a thank-you goes out within 24 hours of the interview, better at once"
    if thanks.overdue:
        why = "the thank-you is late, and still better than none"
    return NextStep(action="thanks", date=today, why=why, rule="W001", to=whom)


def _answer(
    interview: Interview,
    followup: FollowUp,
    today: dt.date,
    sent: Sequence[Sent],
    workdays: Workdays,
) -> NextStep | None:
    """Return the answer to "we need more time", where it is owed and they may be written to."""
    asked = last_with(interview, "more time")
    is_over = followup.decision_by is not None and today > followup.decision_by
    if asked is None or is_over or any(r.rule == "W005" for r in followup.refusals):
        return None
    when = asked.date
    if _has_gone(sent, "still-waiting", when) or (when is not None and today < when):
        return None
    if when is not None and workdays.between(when, today) > _ANSWER_WITHIN_WORKDAYS:
        return None
    why = "they asked for more time; a short answer says that you are glad to wait"
    return NextStep(action="still-waiting", date=workdays.on_or_after(today), why=why, rule="W008")


def _waiting(
    interview: Interview, followup: FollowUp, today: dt.date, workdays: Workdays
) -> NextStep:
    first, best = followup.earliest, followup.recommended
    if first is None or best is None:
        return _no_followup(followup, today, workdays)
    if today < best:
        rule = "W003" if first <= today else followup.refusals[0].rule
        why = (
            f"one may write from {first.isoformat()}; some days of grace are better"
            if rule == "W003"
            else followup.refusals[0].why
        )
        return NextStep(action="wait", date=best, why=why, rule=rule)
    count = "no follow-up has gone out yet" if not followup.sent else "they have not answered"
    return NextStep(
        action="followup",
        date=workdays.on_or_after(today),
        why=f"the day they decide by has passed, and {count}",
        rule="W002",
    )


def _no_followup(followup: FollowUp, today: dt.date, workdays: Workdays) -> NextStep:
    """Return what to do where no follow-up may go out any more, or none at all."""
    worst = next(r for r in followup.refusals if r.from_date is None)
    if worst.rule == "W002":
        return NextStep(action="wait", date=None, why=worst.why, rule="W002")
    if worst.rule == "W005":
        return _left_alone(followup, worst.why, today, workdays)
    return NextStep(
        action="move-on",
        date=today,
        why=f"{worst.why}; go on with other openings",
        rule="W004",
    )


def _left_alone(followup: FollowUp, why: str, today: dt.date, workdays: Workdays) -> NextStep:
    if followup.decision_by is None:
        return NextStep(action="wait", date=None, why=why, rule="W005")
    end = workdays.add(workdays.next_workday(followup.decision_by), LEAST_WORKDAYS_BETWEEN)
    if today < end:
        return NextStep(action="wait", date=end, why=why, rule="W005")
    return NextStep(
        action="move-on",
        date=today,
        why=f"{why}, and their day has long passed; go on with other openings",
        rule="W009",
    )


def _closed(
    interview: Interview, today: dt.date, sent: Sequence[Sent], workdays: Workdays
) -> NextStep:
    if interview.outcome == "offer":
        return _offered(today, sent)
    if interview.outcome == "rejected":
        return _rejected(interview, today, sent, workdays)
    why = CLOSED[interview.outcome] if interview.outcome else ""
    return NextStep(action="none", why=f"the matter is settled: {why}", rule="W010")


def _offered(today: dt.date, sent: Sequence[Sent]) -> NextStep:
    if _has_gone(sent, "offer-reply"):
        return NextStep(action="none", why="you have answered their offer", rule="W010")
    why = "they offer you the job: thank them at once, and change nothing"
    return NextStep(action="offer-reply", date=today, why=why, rule="W010")


def _rejected(
    interview: Interview, today: dt.date, sent: Sequence[Sent], workdays: Workdays
) -> NextStep:
    if interview.timeline.do_not_contact and interview.timeline.do_not_contact_until is None:
        return NextStep(
            action="move-on",
            date=today,
            why="they have decided against you and asked not to be contacted",
            rule="W005",
        )
    asked = [one.on for one in sent if one.kind == "feedback"]
    if not asked:
        why = "ask for feedback: whatever they tell you helps the next time"
        return NextStep(action="feedback", date=workdays.on_or_after(today), why=why, rule="W010")
    if not _has_gone(sent, "keep-in-touch"):
        day = max(workdays.on_or_after(today), workdays.add(max(asked), LEAST_WORKDAYS_BETWEEN))
        why = "a last short message keeps the door open for later openings"
        return NextStep(action="keep-in-touch", date=day, why=why, rule="W010")
    why = "all that can be said has been said; go on with other openings"
    return NextStep(action="move-on", date=today, why=why, rule="W009")


def _has_gone(sent: Sequence[Sent], kind: Kind, since: dt.date | None = None) -> bool:
    return any(one.kind == kind and (since is None or one.on >= since) for one in sent)
