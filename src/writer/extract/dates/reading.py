"""What all phrase rules share: the day they count from, and what they hand back."""

import calendar
import datetime as dt
from collections.abc import Callable
from typing import NamedTuple

from writer import regex
from writer.etiquette.workdays import WEEKDAYS, Workdays
from writer.extract.dates.calendar_words import month_of

FRIDAY = 4


class Base(NamedTuple):
    """The day that a phrase is counted from, and which days are worked on."""

    day: dt.date
    workdays: Workdays = WEEKDAYS


class Reading(NamedTuple):
    """The day that a phrase names; None where it names one that cannot be known.

    `problem` says what had to be guessed, with the next step. `end`: where the words end, if not
    with the match.
    """

    day: dt.date | None
    problem: str | None = None
    end: int | None = None


#: Returns None where the words are no phrase of this kind after all.
Act = Callable[[regex.Match, Base], "dt.date | Reading | None"]
Rule = tuple[str, Act]


def guessed(found: regex.Match, day: dt.date) -> Reading:
    """Return `day` with the warning that the words leave it open."""
    words = " ".join(found[0].split())
    return Reading(day, f"'{words}' is taken for {day.isoformat()}; write the day if you know it")


def monday(day: dt.date) -> dt.date:
    """Return the Monday of the week of `day`."""
    return day - dt.timedelta(days=day.weekday())


def after(day: dt.date, weekday: int) -> dt.date:
    """Return the first such day of the week after `day`."""
    return day + dt.timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def month_end(year: int, month: int) -> dt.date:
    """Return the last day of a month."""
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def months_on(day: dt.date, count: int) -> dt.date:
    """Return the day `count` months later, the last of the month where there is no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def month_ahead(word: str, year: str | None, base: dt.date) -> tuple[int, int] | None:
    """Return (year, month) of the month that `word` names, this month or later; None: no month."""
    month = month_of(word)
    if month is None:
        return None
    return (int(year) if year else base.year + (month < base.month)), month
