"""Calendar dates as people write them, with what is wrong with those that are no dates."""

import calendar
import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from writer import regex
from writer.extract.dates.calendar_words import (
    DAY_FIRST_MONTHS,
    SHORT_DAYS,
    month_of,
    ordinal_of,
    weekday_of,
)
from writer.extract.dates.order import Order, real_day
from writer.extract.dates.ordinals import spoken_days
from writer.extract.names.spelling import fold


class DateFound(NamedTuple):
    """A date that stands at the half-open span `start`..`end`.

    `value` is None where there is no such day; `problem` then says so, with the next step, and
    may also name a weekday that does not agree. `has_year` tells a written year from a guessed one.
    """

    start: int
    end: int
    value: dt.date | None
    has_year: bool = False
    problem: str | None = None


_DAY = r"(?:(?P<wd{0}>[^\W\d_]{{2,10}}(?:-feira)?)\.?,?\s+\(?(?:(?:the|den|dem|le|el)\s+)?)?"
#: Behind a figure no month but the next words: "Dec 4 and then".
_NO_MONTH = (
    r"(?!(?:and|then|but|she|they|with|for|the|from|until|days?|weeks?|hours?|was|people)\b)"
)
_YEAR = r"(?:(?:\s*,\s*|\s+)(?:de\s+|del\s+)?(?P<y{0}>(?:19|20)\d\d|['’]\d\d)(?!\d|[:.]\d))?"
_DATE = regex.compile(
    r"(?<![^\W_])(?<![/.-])(?:(?P<iy>(?:19|"
    r"20)\d\d)([-/.])(?P<im>\d{1,2})\2(?P<id>\d{1,2})(?=[T\s,;:.)\]]|"
    r"\W|$)"
    r"|(?P<cy>20\d\d)(?P<cm>[01]\d)(?P<cd>[0-3]\d)(?=T\d|\b|_)"
    r"|" + _DAY.format(1) + r"(?:\d{1,2}(?:st|nd|rd|th)?\s?(?:-|–|&|"
    r"and)\s?)?(?P<d1>\d{1,2})(?:st|nd|rd|th|er|\.|º|°)?\s*(?:(?:of|de)\s+)?"
    r"-?(?P<m1>" + _NO_MONTH + r"[^\W\d_]{3,10})(?:\.|\b)-?" + _YEAR.format(1) + r""
    r"|" + _DAY.format(2) + r"(?P<m2>[^\W\d_]{3,10})\.?\s+(?:the\s+)?(?P<d2>\d{1,2})(?:st|nd|rd|"
                        r"th)?(?![\w%/]|[:.,]\d)"
    + _YEAR.format(2) + r""
    r"|" + _DAY.format(3) + r"(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})"
    r"(?:(?P=sep)(?P<y3>(?:20)?\d\d)\b|(?P<dot>\.)|(?![\d./-]))"
    r")",
    regex.IGNORECASE,
)  # fmt: skip


def find_dates(
    text: str, start: int, end: int, *, near: dt.date, order: Order | None, ahead: bool = False
) -> Iterator[DateFound]:
    """Yield the dates written out within `text[start:end]`.

    A year that is not given is the one that agrees with the weekday and lies nearest to `near`
    (`ahead`: on or after it).
    """
    at, any_found = start, False
    while found := _DATE.search(text, at, end):
        date = _read(found, near, order, ahead)
        any_found = any_found or date is not None
        # What looked like "see 12 people" is no date: go on behind its first word.
        at = found.end() if date is not None else _behind_word(text, found.start(), end)
        if date is not None:
            yield date
    if not any_found:
        yield from _in_words(text, start, end, near, ahead)


def _in_words(text: str, start: int, end: int, near: dt.date, ahead: bool) -> Iterator[DateFound]:
    """Yield dates dictated in words: "Wednesday the eleventh of November"."""
    for found in spoken_days().finditer(text, start, end):
        month = month_of(found["month"] or "")
        if month is None:
            continue
        weekday = weekday_of(found["wd"]) if found["wd"] else None
        day = ordinal_of(found["day"])
        year = _nearest_year(month, day, weekday, near, ahead)
        yield DateFound(found.start(), found.end(), real_day(year, month, day))


def _behind_word(text: str, start: int, end: int) -> int:
    at = start + 1
    while at < end and text[at].isalnum():
        at += 1
    return at


def _read(found: regex.Match, near: dt.date, order: Order | None, ahead: bool) -> DateFound | None:
    if found["iy"]:
        return _whole(found, int(found["iy"]), int(found["im"]), int(found["id"]))
    if found["cy"]:
        return _whole(found, int(found["cy"]), int(found["cm"]), int(found["cd"]))
    for group in ("1", "2"):
        if found["d" + group]:
            month = month_of(found["m" + group])
            word = fold(found["m" + group])
            if month is None or (group == "2" and (word == "mar" or word in DAY_FIRST_MONTHS)):
                return None
            day = int(found["d" + group])
            return _build(found, _year(found["y" + group]), month, day, group, near, ahead)
    return _numeric(found, near, order, ahead)


def _numeric(
    found: regex.Match, near: dt.date, order: Order | None, ahead: bool
) -> DateFound | None:
    first, second, year = int(found["a"]), int(found["b"]), _year(found["y3"])
    if not (1 <= first <= 31 and 1 <= second <= 31):
        return None
    named = found["wd3"] is not None and weekday_of(found["wd3"]) is not None
    if year is None and (found["sep"] == "-" or (found["sep"] == "." and not found["dot"])):
        return None
    if year is None and not named and (found["sep"] == "/" and _is_share(found, first, second)):
        return None
    month_first = order == "mdy" or second > 12
    if found["sep"] == ".":
        month_first = second > 12
    if first > 12:
        month_first = False
    day, month = (second, first) if month_first else (first, second)
    if month > 12:
        return None
    date = _build(found, year, month, day, "3", near, ahead)
    if order is None and found["sep"] != "." and first <= 12 and second <= 12 and first != second:
        return _ambiguous(found, date, near, ahead, year)
    return date


def _is_share(found: regex.Match, first: int, second: int) -> bool:
    """Tell whether two figures are no day: "3/4 of the team", "1/2 day", "24/7", "9/10 of them"."""
    behind = found.string[found.end() : found.end() + 8].split()
    return (first < 4 and second < 10) or (first, second) == (24, 7) or behind[:1] == ["of"]


#: So long after an interview its notes may well be written up.
_RECENT = dt.timedelta(days=35)


def _ambiguous(
    found: regex.Match, date: DateFound, near: dt.date, ahead: bool, year: int | None
) -> DateFound:
    """Return the reading that agrees with the weekday, else the first one with a warning."""
    other = _build(found, year, int(found["a"]), int(found["b"]), "3", near, ahead)
    weekday = weekday_of(found["wd3"]) if found["wd3"] else None
    if weekday is not None:
        if date.value and date.value.weekday() == weekday:
            return date
        if other.value and other.value.weekday() == weekday:
            return other
    if date.value is None:
        return other
    if other.value is None:
        return date
    first, second = date.value, other.value
    if year is not None and abs(second - near) < _RECENT < abs(first - near):
        # Notes are written soon after the interview: "11/9/26" in November is no day of September.
        first, second = second, first
    problem = (
        f"'{found.string[date.start : date.end]}' may be {first.isoformat()} "
        f"or {second.isoformat()}, "
        f"read as the first; write it as {first.isoformat()}"
    )
    return DateFound(date.start, date.end, first, date.has_year, problem)


def _year(written: str | None) -> int | None:
    if not written:
        return None
    digits = written.strip("'’")
    return int(digits) + 2000 if len(digits) == 2 else int(digits)


def _whole(found: regex.Match, year: int, month: int, day: int) -> DateFound | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    value = real_day(year, month, day)
    problem = None if value else _no_day(found[0], year, month)
    return DateFound(found.start(), found.end(), value, True, problem)


def _no_day(written: str, year: int, month: int) -> str:
    last = calendar.monthrange(year, month)[1]
    return f"no date in '{' '.join(written.split())}'; write it as {year}-{month:02d}-{last:02d}"


def _build(
    found: regex.Match, year: int | None, month: int, day: int, group: str, near: dt.date,
    ahead: bool,
) -> DateFound:  # fmt: skip
    word = found["wd" + group]
    weekday = weekday_of(word) if word else None
    if weekday is not None and fold(word) in SHORT_DAYS and word[:1].islower():
        weekday = None
    start = found.start()
    if word and weekday is None:
        start = found.start("d" + group) if group in "1" else start
        if group == "2":
            start = found.start("m2")
        elif group == "3":
            start = found.start("a")
    end = found.end()
    while found.string[end - 1] in "., -":
        end -= 1
    has_year = year is not None
    chosen = year if year is not None else _nearest_year(month, day, weekday, near, ahead)
    value = real_day(chosen, month, day) if day else None
    written = found[0][start - found.start() :].rstrip(" ,.-")
    if value is None:
        return DateFound(start, end, None, has_year, _no_day(written, chosen, month))
    problem = None
    if weekday is not None and value.weekday() != weekday:
        problem = (
            f"'{' '.join(written.split())}' is a {calendar.day_name[value.weekday()]}; "
            f"check it and write it as {value.isoformat()}"
        )
    return DateFound(start, end, value, has_year, problem)


def _nearest_year(month: int, day: int, weekday: int | None, near: dt.date, ahead: bool) -> int:
    years = range(near.year - 1, near.year + 2)
    real = [(year, real_day(year, month, day)) for year in years]
    days = [(year, value) for year, value in real if value is not None]
    if ahead and any(value >= near for _, value in days):
        days = [(year, value) for year, value in days if value >= near]
    if not days:
        return near.year
    fits = [pair for pair in days if weekday is not None and pair[1].weekday() == weekday]
    return min(fits or days, key=lambda pair: abs((pair[1] - near).days))[0]
