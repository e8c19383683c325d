"""From an interview and what has been sent to the plan: the way of the etiquette."""

import datetime as dt
from collections.abc import Sequence

from writer.etiquette.advice import next_step
from writer.etiquette.as_of import as_of
from writer.etiquette.deadline import Deadline, deadline
from writer.etiquette.followups import plan_followup
from writer.etiquette.plan import Plan, Sent
from writer.etiquette.thanks import plan_thanks
from writer.etiquette.workdays import WEEKDAYS, Workdays
from writer.interview import Interview

#: Working days of grace. S1 writes on the first morning, S4 waits "a few days or even a week".
DEFAULT_PATIENCE = 2

#: How far apart a message in the log and the same one told of in the notes may be dated.
_SAME = dt.timedelta(days=1)


def make_plan(
    interview: Interview,
    *,
    today: dt.date,
    sent: Sequence[Sent] = (),
    workdays: Workdays = WEEKDAYS,
    patience: int = DEFAULT_PATIENCE,
) -> Plan:
    """Return what to do about `interview` as of `today`, with the rule behind each refusal.

    `sent` is what went out by the log; what the notes tell of is added. `patience`: working days
    of grace after the first morning on which one might write; 0 is that morning. What the notes
    tell of after `today` has not happened yet. Raises ValueError where `patience` is negative.
    """
    if patience < 0:
        raise ValueError(f"patience of {patience} working days")
    interview = as_of(interview, today)
    gone = _all_sent(interview, sent)
    due = deadline(interview)
    thanks = plan_thanks(interview, today=today, sent=gone)
    followup = plan_followup(
        interview, due, today=today, sent=gone, workdays=workdays, patience=patience
    )
    return Plan(
        today=today,
        interview_date=interview.date,
        outcome=interview.outcome,
        thanks=thanks,
        followup=followup,
        next=next_step(interview, thanks, followup, today=today, sent=gone, workdays=workdays),
        superseded=interview.timeline.superseded,
        said=_said(due, workdays),
    )


def _all_sent(interview: Interview, sent: Sequence[Sent]) -> tuple[Sent, ...]:
    """Return the log with what the notes alone tell of; their undated messages count from the last
    day that is known."""
    told: list[Sent] = []
    day = interview.date
    for update in interview.updates:
        day = update.date or day
        if update.sent is None or day is None:
            continue
        is_logged = any(one.kind == update.sent and abs(one.on - day) <= _SAME for one in sent)
        if not is_logged:
            told.append(Sent(kind=update.sent, on=day))
    return (*sent, *told)


def _said(due: Deadline, workdays: Workdays) -> tuple[str, ...]:
    said = [due.said] if due.said else []
    if workdays.country is None:
        said.append(
            "no country is set, so public holidays are not known and every weekday counts as a "
            'working day; set one with --country or country = "GB" in the settings'
        )
    return tuple(said)
