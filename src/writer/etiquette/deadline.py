"""By which day they wanted to decide: as last told, else by a default that is said."""

import datetime as dt
from typing import NamedTuple

from writer.interview import Interview, Update
from writer.kinds import Outcome

#: S4: "Wait a week if they indicated it would be a week", taken for those who indicated nothing.
DEFAULT_DAYS = 7
#: Ours: a post on hold is not filled within the week.
ON_HOLD_DAYS = 28


class Deadline(NamedTuple):
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
    if given is not None and (asked is None or not _is_overtaken(given, asked, interview)):
        return Deadline(given, True)
    first = interview.timeline.decision_not_before
    base = (asked.date if asked else None) or given or interview.date
    if first is not None and (base is None or first > base):
        return _default(first, DEFAULT_DAYS, f"they decide after {first.isoformat()}")
    if base is None:
        return Deadline(
            None,
            False,
            "neither the day of the interview nor that of the decision is known, so no day can "
            "be worked out; add 'Date:' and 'Decision by:' to the notes",
        )
    if asked is not None and asked.outcome == "on hold":
        return _default(base, ON_HOLD_DAYS, "they put the post on hold")
    if asked is not None:
        return _default(base, DEFAULT_DAYS, "they asked for more time")
    return _default(base, DEFAULT_DAYS, "the notes tell no day for the decision", "the interview")


def last_with(interview: Interview, *outcomes: Outcome) -> Update | None:
    """Return the last update with one of these outcomes, None where there is none."""
    found = [update for update in interview.updates if update.outcome in outcomes]
    return found[-1] if found else None


def _is_overtaken(given: dt.date, asked: Update, interview: Interview) -> bool:
    """Tell whether they asked for more time after they gave the date, and gave no other."""
    since = interview.updates[interview.updates.index(asked) :]
    if any(update.decision_by is not None for update in since):
        return False
    return asked.date is None or given <= asked.date


def _default(base: dt.date, days: int, why: str, start: str = "then") -> Deadline:
    """Return the day so many days after `base`, and say which default it is and why."""
    day = base + dt.timedelta(days=days)
    span = "a week" if days == DEFAULT_DAYS else f"{days // 7} weeks"
    return Deadline(
        day,
        False,
        f"{why}, so {span} from {start} is taken as a fair wait ({day.isoformat()}); write "
        "'Decision by: ...' into the notes once you are told",
    )
