"""In which order a writer puts day and month in figures."""

import datetime as dt
from typing import Literal

from writer import regex
from writer.extract.dates.calendar_words import month_of, weekday_of

Order = Literal["dmy", "mdy"]
_NUMERIC = regex.compile(
    r"(?<![\w/.-])(?:([^\W\d_]{3,10})\.?,?\s+)?(\d{1,2})([/.-])(\d{1,2})\3((?:20)?\d\d)\b"
)
_BY_FIGURES = regex.compile(
    r"\b(?:by|on|until|before|bis|am|day)\s+(\d{1,2})/(\d{1,2})(?![\d/]|\.\d)", regex.IGNORECASE
)
_MONTH_FIRST = regex.compile(r"\b([A-Z][a-z]{2,8})\.? \d{1,2}(?:st|nd|rd|th)?, ?20\d\d\b")


def date_order(text: str) -> Order | None:
    """Return in which order the writer puts day and month in figures, where the text shows it."""
    for found in _NUMERIC.finditer(text):
        first, second, year = int(found[2]), int(found[4]), int(found[5])
        if found[3] == "." or (first > 12 >= second):
            return "dmy"
        if second > 12 >= first:
            return "mdy"
        day = weekday_of(found[1]) if found[1] else None
        if day is not None and first != second:
            year = year + 2000 if year < 100 else year
            as_dmy, as_mdy = real_day(year, second, first), real_day(year, first, second)
            fits = (as_dmy is not None and as_dmy.weekday() == day, as_mdy is not None
                    and as_mdy.weekday() == day)  # fmt: skip
            if fits[0] != fits[1]:
                return "dmy" if fits[0] else "mdy"
    for found in _BY_FIGURES.finditer(text):
        first, second = int(found[1]), int(found[2])
        if first <= 12 < second <= 31:
            return "mdy"
        if second <= 12 < first <= 31:
            return "dmy"
    if "£" in text or "€" in text:
        return "dmy"
    american = any(month_of(found[1]) for found in _MONTH_FIRST.finditer(text))
    return "mdy" if american or regex.search(r"\$ ?\d", text) else None


def real_day(year: int, month: int, day: int) -> dt.date | None:
    """Return the date, or None where there is no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
