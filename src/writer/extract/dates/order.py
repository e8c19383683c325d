"""In which order a writer puts day and month in figures."""

import datetime as dt
from typing import Literal

from writer import regex
from writer.extract.dates.calendar_words import month_of, weekday_of

Order = Literal["dmy", "mdy"]
#: "11/13/2026", "Tues 17/11"; no "24/7", which is no day, and no "9/10 of them".
_NUMERIC = regex.compile(
    r"(?<![\w/.-])(?!24/7\b)(?:([^\W\d_]{3,10})\.?,?\s+)?(\d{1,2})([/.-])(\d{1,2})"
    r"(?:\3((?:20)?\d\d)\b|(?:(?<=/\d)|(?<=/\d\d))(?![\d/]|\.\d|\s+(?:of|out)\b))"
)
_MONTH_FIRST = regex.compile(r"\b([A-Z][a-z]{2,8})\.? \d{1,2}(?:st|nd|rd|th)?, ?20\d\d\b")
#: Notes are written around an interview: so far back and ahead of the day of writing lie its days.
_BACK, _AHEAD = dt.timedelta(days=60), dt.timedelta(days=45)


def date_order(text: str, near: dt.date | None = None) -> Order | None:
    """Return in which order the writer puts day and month in figures, where the text shows it.

    `near` is the day of writing: of two readings, one half a year from it is not meant.
    """
    ambiguous: list[tuple[int, int, int | None]] = []
    for found in _NUMERIC.finditer(text):
        first, second = int(found[2]), int(found[4])
        year = int(found[5]) % 100 + 2000 if found[5] else None
        if found[3] == "." and year:
            return "dmy"
        if first > 12 >= second > 0 and first <= 31:
            return "dmy"
        if second > 12 >= first > 0 and second <= 31:
            return "mdy"
        if found[3] != "/" and year is None:
            continue
        day = weekday_of(found[1]) if found[1] else None
        if day is not None and first != second:
            about = year or (near.year if near else None)
            by_day = _order_of(about, first, second, day) if about else None
            if by_day:
                return by_day
        ambiguous.append((first, second, year))
    if "£" in text or "€" in text:
        return "dmy"
    if any(month_of(found[1]) for found in _MONTH_FIRST.finditer(text)):
        return "mdy"
    likely = _likely(ambiguous, near) if near and ambiguous else None
    return likely or ("mdy" if regex.search(r"\$ ?\d", text) else None)


def _order_of(year: int, first: int, second: int, weekday: int) -> Order | None:
    """Return the order in which two figures agree with the day of the week."""
    as_dmy, as_mdy = real_day(year, second, first), real_day(year, first, second)
    fits = [day is not None and day.weekday() == weekday for day in (as_dmy, as_mdy)]
    return None if fits[0] == fits[1] else "dmy" if fits[0] else "mdy"


def _likely(dates: list[tuple[int, int, int | None]], near: dt.date) -> Order | None:
    """Return the order in which some of the dates lie around `near`, if in the other none does."""
    as_dmy = sum(_is_about(second, first, year, near) for first, second, year in dates)
    as_mdy = sum(_is_about(first, second, year, near) for first, second, year in dates)
    return None if bool(as_dmy) == bool(as_mdy) else "dmy" if as_dmy else "mdy"


def _is_about(month: int, day: int, year: int | None, near: dt.date) -> bool:
    years = [year] if year else [near.year - 1, near.year, near.year + 1]
    days = [real_day(one, month, day) for one in years]
    return any(one is not None and near - _BACK <= one <= near + _AHEAD for one in days)


def real_day(year: int, month: int, day: int) -> dt.date | None:
    """Return the date, or None where there is no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
