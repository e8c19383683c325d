"""Days of the week: "Friday next week", "the Friday after next", "the last Friday of the month"."""

import calendar
import datetime as dt
from collections.abc import Callable

from writer import regex
from writer.extract.dates.calendar_words import ORDINALS, SHORT_DAYS, weekday_of
from writer.extract.dates.reading import (
    Act,
    Base,
    Reading,
    Rule,
    after,
    guessed,
    monday,
    month_ahead,
    months_on,
)

_WD = r"(?P<wd>[^\W\d_]{3,12}(?:-feira)?)"
_NEXT_WEEK = (
    r"(?:(?:next|nxt|the following|nächste[rn]?|kommende[rn]?) (?:week|wk|woche)|volgende week|"
    r"la semana que viene|la próxima semana|la semaine prochaine|la settimana prossima|"
    r"w przyszłym tygodniu|nästa vecka|neste uke|næste uge|na próxima semana)"
)
#: "sat" is a verb, "Sam" a person, "mon" French for "my".
_OTHER_WORDS = SHORT_DAYS | {"sam", "mer", "jeu", "ven", "mie", "mon", "lun", "sab"}
_LEADS = frozenset("by on until till til before this ring call rings cob eod coming next".split())
_NTH = r"(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th|erste[nr]?|letzte[nr]?)"


def _means_day(found: regex.Match) -> bool:
    """Tell whether a short word is the day: "mon" or "sat" behind "by", or at the end."""
    word = found["wd"]
    plain = word.casefold()
    if plain not in _OTHER_WORDS or word == "Mon":
        return True
    if plain not in ("mon", "sat", "sun"):
        return False
    text = found.string
    behind = text[found.end("wd") : found.end("wd") + 2].strip()
    before = text[max(0, found.start("wd") - 12) : found.start("wd")].casefold().split()
    led = bool(before) and before[-1] in _LEADS
    return led or (plain == "mon" and behind[:1] in ("", ".", ",", ";", ")", "/"))


def _weekday(found: regex.Match) -> int | None:
    weekday = weekday_of(found["wd"])
    return weekday if weekday is not None and _means_day(found) else None


def _coming(found: regex.Match, base: Base) -> dt.date | None:
    weekday = _weekday(found)
    return None if weekday is None else after(base.day, weekday)


def _feira(found: regex.Match, base: Base) -> dt.date | None:
    """Return the coming day of "até sexta"; elsewhere such a word is an ordinal."""
    weekday = weekday_of(f"{found['wd']}-feira")
    return None if weekday is None else after(base.day, weekday)


def _next(found: regex.Match, base: Base) -> dt.date | Reading | None:
    """Return that day of the following week; early in the week it may mean either."""
    weekday = weekday_of(found["wd"])
    if weekday is None:
        return None
    day = monday(base.day) + dt.timedelta(days=7 + weekday)
    return day if weekday <= base.day.weekday() else guessed(found, day)


def _in_week(ahead: int) -> Act:
    def act(found: regex.Match, base: Base) -> dt.date | None:
        weekday = weekday_of(found["wd"])
        if weekday is None:
            return None
        return monday(base.day) + dt.timedelta(days=7 * ahead + weekday)

    return act


def _after_next(found: regex.Match, base: Base) -> dt.date | None:
    weekday = weekday_of(found["wd"])
    return None if weekday is None else after(base.day, weekday) + dt.timedelta(weeks=1)


def _nth_of_month(found: regex.Match, base: Base) -> dt.date | None:
    """Return "the last Friday of the month", "the first Monday in December"."""
    weekday = weekday_of(found["wd"])
    return None if weekday is None else _picked(found, base, lambda day: day.weekday() == weekday)


def _working_of_month(found: regex.Match, base: Base) -> dt.date | None:
    """Return "the first working day of January", "the last working day of the month"."""
    return _picked(found, base, base.workdays.is_workday)


def _picked(found: regex.Match, base: Base, is_such: Callable[[dt.date], bool]) -> dt.date | None:
    """Return the n-th such day of the month in the words; of the next one where it is over."""
    month = _month(found["month"], base.day)
    if month is None:
        return None
    for first in (dt.date(*month, 1), months_on(dt.date(*month, 1), 1)):
        days = calendar.Calendar().itermonthdates(first.year, first.month)
        such = [day for day in days if day.month == first.month and is_such(day)]
        if (day := such[_place(found["nth"])]) >= base.day:
            return day
    return None


def _place(word: str) -> int:
    plain = word.casefold()
    if plain.startswith(("last", "letzt")):
        return -1
    if plain.startswith("erst"):
        return 0
    return int(plain[0]) - 1 if plain[0].isdigit() else ORDINALS.index(plain)


def _month(words: str, base: dt.date) -> tuple[int, int] | None:
    """Return (year, month) of "the month", "next month", "December", "the new year"."""
    plain = words.casefold()
    if "year" in plain:
        return base.year + 1, 1
    if "next" in plain or "following" in plain:
        day = months_on(base, 1)
        return day.year, day.month
    if "month" in plain:
        return base.year, base.month
    return month_ahead(plain.split()[-1], None, base)


_MONTH = r"(?P<month>(?:the |this |next |the following )?month|the new year|[^\W\d_]{3,10})"

RULES: tuple[Rule, ...] = (
    (rf"{_WD},? (?:of |in )?(?:the )?(?:week|wk) after next", _in_week(2)),
    (rf"{_WD},? (?:of |in )?(?:the )?{_NEXT_WEEK}", _in_week(1)),
    (rf"{_NEXT_WEEK},?(?: on| op| am| el| -)? {_WD}", _in_week(1)),
    (rf"{_WD} (?:of |in )?(?:that|the same) (?:week|wk)", _in_week(0)),
    (rf"{_WD} (?:of |in )?(?:la )?(?:semaine prochaine|en huit|en ocho)", _in_week(1)),
    (rf"(?:the )?{_WD} after(?: (?:next|that|then)|(?=\W*(?:$|[.;,\n])))", _after_next),
    (rf"(?:next|nxt|nächste[nrm]?|naechste[nrm]?)\s+{_WD}", _next),
    (rf"{_WD} (?:prochain|que viene|próximo|proximo|prossimo)", _coming),
    (rf"{_NTH} {_WD} (?:of|in|im) {_MONTH}", _nth_of_month),
    (rf"{_NTH} (?:working|business|work) day (?:of|in) {_MONTH}", _working_of_month),
    (
        r"(?:(?<=até )|(?<=até à )|(?<=na próxima ))(?P<wd>segunda|terça|quarta|quinta|sexta)",
        _feira,
    ),
    (_WD, _coming),
)
