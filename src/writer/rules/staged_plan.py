"""The plan that the examples of the rules of timing are held against.

Dana Whitfield was met on Tuesday, 17 November 2026; they decide by Thursday, the 19th.
"""

import datetime as dt

from writer.etiquette import Plan, Sent, make_plan
from writer.interview import Interview, Person, Timeline
from writer.kinds import Outcome
from writer.rules.rule import Example

_TUESDAY = dt.date(2026, 11, 17)


def plan_on(
    today: str,
    *,
    chased: tuple[str, ...] = (),
    outcome: Outcome | None = None,
    decision: str | None = "2026-11-19",
    do_not_contact: bool = False,
    superseded: tuple[str, ...] = (),
) -> Plan:
    """Return the plan on the day `today` (ISO); `chased` are the days of earlier follow-ups."""
    timeline = Timeline(
        decision_by=dt.date.fromisoformat(decision) if decision else None,
        do_not_contact=do_not_contact,
        superseded=tuple(map(dt.date.fromisoformat, superseded)),
    )
    interview = Interview(
        date=_TUESDAY,
        interviewers=(Person(name="Dana Whitfield"),),
        timeline=timeline,
        outcome=outcome,
    )
    sent = tuple(Sent(kind="followup", on=dt.date.fromisoformat(day)) for day in chased)
    return make_plan(interview, today=dt.date.fromisoformat(today), sent=sent)


#: A follow-up that keeps every other rule.
FOLLOWUP = """Dear Dana Whitfield,

Thank you again for your time on Tuesday, 17 November. As the day that you named has passed, may I \
ask how the decision about the stock controller post is coming along? At the dairy I ran the night \
count for two cold stores, and how your cold store is counted by night has stayed on my mind; I \
remain very interested in the post. If a reference or anything else would be of help, I would be \
glad to send it. I look forward to hearing from you.

Kind regards,
Ruth Calder
"""
FOLLOWUP_SUBJECT = "The stock controller post: my interview on 17 November"


def followup_on(
    today: str,
    why: str,
    *,
    text: str = FOLLOWUP,
    chased: tuple[str, ...] = (),
    outcome: Outcome | None = None,
    decision: str | None = "2026-11-19",
    do_not_contact: bool = False,
    superseded: tuple[str, ...] = (),
) -> Example:
    """Return a follow-up written on the day `today` as an example; the rest is as in `plan_on`."""
    return Example(
        text,
        why,
        kind="followup",
        subject=FOLLOWUP_SUBJECT,
        sentence=False,
        timing=plan_on(
            today,
            chased=chased,
            outcome=outcome,
            decision=decision,
            do_not_contact=do_not_contact,
            superseded=superseded,
        ),
    )
