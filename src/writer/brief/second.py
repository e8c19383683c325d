"""Whether, how and when the sender followed up before."""

import datetime as dt
from collections.abc import Sequence

from writer import regex
from writer.brief.days import on_named_day
from writer.interview import Interview
from writer.regex import Pattern

_CALLED = Pattern(r"\b(?:rang|called|phoned|voicemail)\b", regex.IGNORECASE)
_WROTE = Pattern(r"\b(?:wrote|e-?mailed|messaged|texted|sent)\b", regex.IGNORECASE)


def followed_up(
    interview: Interview, today: dt.date, logged: Sequence[dt.date], *, month_first: bool
) -> str | None:
    """Return "wrote on Friday the 20th", "called once before"; None where it is the first time.

    `logged` are the days by the log; of several the last counts.
    """
    told = [u for u in interview.updates if u.sent == "followup" and (u.date or today) <= today]
    past = [(day, "wrote") for day in logged if day < today]
    past += [(u.date, _way(u.quote)) for u in told if u.date is not None]
    if past:
        # What the notes say of that day is more exact than the log.
        day, way = max(reversed(past), key=lambda one: one[0])
        named = on_named_day(day, today, month_first=month_first)
        return f"{way} {named}" if named else f"{way} once before"
    return f"{_way(told[-1].quote)} once before" if told else None


def _way(quote: str) -> str:
    if _CALLED.search(quote):
        return "called"
    return "wrote" if _WROTE.search(quote) else "was in touch"
