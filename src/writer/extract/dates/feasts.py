"""Days of rest that dates are told by: "before Christmas", "the week after the bank holiday"."""

import datetime as dt
from collections.abc import Callable

from writer import regex
from writer.extract.dates.calendar_words import number_of, weekday_of
from writer.extract.dates.reading import (
    FRIDAY,
    Act,
    Base,
    Reading,
    Rule,
    after,
    guessed,
    monday,
)

#: The first and last day of a feast in a year.
Span = tuple[dt.date, dt.date]
_ONE_DAY = dt.timedelta(days=1)


def _easter(year: int) -> Span:
    """Return Good Friday and Easter Monday."""
    from dateutil.easter import easter

    sunday = easter(year)
    return sunday - 2 * _ONE_DAY, sunday + _ONE_DAY


def _whitsun(year: int) -> Span:
    sunday = _easter(year)[1] + 48 * _ONE_DAY
    return sunday, sunday + _ONE_DAY


def _thanksgiving(year: int) -> Span:
    thursday = after(dt.date(year, 10, 31), 3) + dt.timedelta(weeks=3)
    return thursday, thursday + _ONE_DAY


def _labor_day(year: int) -> Span:
    day = after(dt.date(year, 8, 31), 0)
    return day, day


def _fixed(month: int, day: int, days: int = 1) -> Callable[[int], Span]:
    def span(year: int) -> Span:
        first = dt.date(year, month, day)
        return first, first + (days - 1) * _ONE_DAY

    return span


_FEASTS: tuple[tuple[str, Callable[[int], Span]], ...] = (
    (r"christmas|xmas|x-mas|weihnachten|noël|noel|navidad|natale|kerst|bożym narodzeniem",
     _fixed(12, 25, 2)),
    (r"boxing day", _fixed(12, 26)),
    (r"new year['’]?s day|neujahr|nouvel an|año nuevo", _fixed(1, 1)),
    (r"easter|ostern|pâques|paques|semana santa|pascua|pasqua|pasen", _easter),
    (r"whitsun|pentecost|pfingsten|pentecôte", _whitsun),
    (r"thanksgiving", _thanksgiving),
    (r"labou?r day", _labor_day),
    (r"halloween", _fixed(10, 31)),
    (r"(?:the )?(?:4th|fourth) of july|independence day", _fixed(7, 4)),
    (r"valentine['’]?s(?: day)?", _fixed(2, 14)),
    (r"st\.? patrick['’]?s(?: day)?", _fixed(3, 17)),
)  # fmt: skip
_HOLIDAY = (
    r"(?:(?:the |den |dem |le |el )?(?:next |coming )?(?:(?:spring|may|august) )?"
    r"(?:(?:bank|public|federal|national) holiday|long weekend|feiertag|jour férié|festivo|puente)"
    r"(?: weekend| monday)?)"
)
_NAMED = "|".join(f"(?P<f{n}>{names})" for n, (names, _) in enumerate(_FEASTS))
_FEAST = (
    rf"(?:the )?(?:{_NAMED}|(?P<holiday>{_HOLIDAY}))"
    r"(?P<rest> (?:holidays?|break|period|vacation|weekend|shutdown|closure|ferien))?"
)
_BEFORE = (
    r"(?:before|by|until|till|ahead of|prior to|vor|bis|avant|antes de(?:l)?|przed|voor|prima di)"
)

#: What lies after a feast, or in it, does not lie before it.
_NOT_AFTER = "".join(
    f"(?<!{word} )"
    for word in (
        "after",
        "after the",
        "following",
        "nach",
        "après",
        "de",
        "since",
        "over",
        "during",
    )
)


def _span(found: regex.Match, base: Base) -> Span | None:
    """Return the next such feast that is not over on the base's day; None: not known."""
    if found["holiday"]:
        day = base.workdays.next_holiday(base.day)
        return (day, day) if day else None
    feast = next(span for n, (_, span) in enumerate(_FEASTS) if found[f"f{n}"])
    spans = (feast(base.day.year), feast(base.day.year + 1))
    return next((span for span in spans if span[1] >= base.day), None)


def _told_by(day_of: Callable[[regex.Match, Base, Span], dt.date | None]) -> Act:
    """Return the act for words about a feast; a bank holiday of no country is named as unknown."""

    def act(found: regex.Match, base: Base) -> Reading | None:
        span = _span(found, base)
        if span is None:
            if base.workdays.country is not None:
                return None
            words = " ".join(found[0].split())
            return Reading(
                None,
                f"no day for '{words}' without a country; set one with --country, or write the day",
            )
        day = day_of(found, base, span)
        if day is None:
            return None
        return guessed(found, day) if found["rest"] else Reading(day)

    return act


def _before(found: regex.Match, base: Base, span: Span) -> dt.date | None:
    """Return the last day before the feast; for a Monday off, the Friday before."""
    day = span[0] - _ONE_DAY
    if found["holiday"]:
        while not base.workdays.is_workday(day):
            day -= _ONE_DAY
    return day if day >= base.day else None


def _week_after(found: regex.Match, base: Base, span: Span) -> dt.date:
    return monday(span[1]) + dt.timedelta(days=7 + FRIDAY)


def _week_before(found: regex.Match, base: Base, span: Span) -> dt.date | None:
    day = monday(span[0]) + dt.timedelta(days=FRIDAY - 7)
    return day if day >= base.day else None


def _counted(found: regex.Match, base: Base, span: Span) -> dt.date | None:
    count = number_of(found["n"].split()[-1])
    if count is None:
        return None
    unit = 7 if found["unit"].casefold().startswith("w") else 1
    if found["side"].casefold() == "after":
        return span[0] + dt.timedelta(days=count * unit)
    day = span[0] - dt.timedelta(days=count * unit)
    return day if day >= base.day else None


def _weekday_after(found: regex.Match, base: Base, span: Span) -> dt.date | None:
    weekday = weekday_of(found["wd"])
    return None if weekday is None else after(span[1], weekday)


def _weekday_before(found: regex.Match, base: Base, span: Span) -> dt.date | None:
    weekday = weekday_of(found["wd"])
    if weekday is None:
        return None
    day = after(span[0] - 8 * _ONE_DAY, weekday)
    return day if day >= base.day else None


RULES: tuple[Rule, ...] = (
    (rf"(?:the )?(?:week (?:after|following)|woche nach) {_FEAST}",
     _told_by(_week_after)),
    (rf"(?:the )?week before {_FEAST}", _told_by(_week_before)),
    (rf"(?P<n>\w+(?: of)?) (?P<unit>weeks?|days?) (?P<side>after|before) {_FEAST}",
     _told_by(_counted)),
    (rf"(?:the )?(?P<wd>[^\W\d_]{{3,10}}) (?:after|following) {_FEAST}", _told_by(_weekday_after)),
    (rf"(?:the )?(?P<wd>[^\W\d_]{{3,10}}) before {_FEAST}", _told_by(_weekday_before)),
    (rf"{_BEFORE} {_FEAST}", _told_by(_before)),
    (rf"{_NOT_AFTER}{_FEAST}", _told_by(_before)),
)  # fmt: skip
