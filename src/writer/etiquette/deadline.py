"""By which day they wanted to decide: as last told, else by a default that is said."""

import datetime as dt
from dataclasses import dataclass

from writer.interview import Interview, Update
from writer.kinds import Outcome

#: S4: "Wait a week if they indicated it would be a week", taken for those who indicated nothing.
DEFAULT_DAYS = 7
#: Ours: a post on hold is not filled within the week.
ON_HOLD_DAYS = 28


@dataclass(frozen=True, slots=True)
class Deadline:
    """`day` is what a follow-up waits for; None where nothing is known to count from.

    `is_given`: the notes name it. `said` tells of a default which one and why.
    """

    day: dt.date | None
    is_given: bool
    said: str | None = None


def deadline(interview: Interview) -> Deadline:
    """Return the day they wanted to decide by, as the last statement has it (W008)."""
    given = interview.timeline.decision_by
    asked = last_with(interview, "more time", "on hold")
    if asked is not None and (given is None or _is_older(given, asked)):
        return _after_asking(interview, asked, given)
    if given is not None:
        return Deadline(given, True)
    if interview.timeline.decision_not_before is not None:
        return _after_not_before(interview.timeline.decision_not_before)
    if interview.date is None:
        return Deadline(
            None,
            False,
            "neither the day of the interview nor that of the decision is known, so no day can "
            "be worked out; add 'Date:' and 'Decision by:' to the notes",
        )
    day = interview.date + dt.timedelta(days=DEFAULT_DAYS)
    return Deadline(
        day,
        False,
        f"the notes name no day for the decision, so a week from the interview is taken "
        f"({day.isoformat()}), the span the guides name; add 'Decision by:' if you were told one",
    )


def last_with(interview: Interview, *outcomes: Outcome) -> Update | None:
    """Return the last update with one of these outcomes, None where there is none."""
    found = [update for update in interview.updates if update.outcome in outcomes]
    return found[-1] if found else None


def _is_older(given: dt.date, asked: Update) -> bool:
    """Tell whether a date was given before they asked for more time, and has been overtaken."""
    if asked.decision_by is not None:
        return False
    return asked.date is None or given <= asked.date


def _after_not_before(first: dt.date) -> Deadline:
    day = first + dt.timedelta(days=DEFAULT_DAYS)
    return Deadline(
        day,
        False,
        f"they decide after {first.isoformat()} and named no day, so a week more is taken "
        f"({day.isoformat()}); add 'Decision by:' once you are told one",
    )


def _after_asking(interview: Interview, asked: Update, given: dt.date | None) -> Deadline:
    base = asked.date or given or interview.date
    if base is None:
        return Deadline(None, False, "they asked for more time, and the notes name no day at all")
    days = ON_HOLD_DAYS if asked.outcome == "on hold" else DEFAULT_DAYS
    day = base + dt.timedelta(days=days)
    span, what = (
        ("four weeks", "put the post on hold")
        if asked.outcome == "on hold"
        else ("a week", "asked for more time")
    )
    return Deadline(
        day,
        False,
        f"they {what} and named no new day, so {span} from then is taken ({day.isoformat()}); "
        "write 'now by ...' beside it once you are told one",
    )
