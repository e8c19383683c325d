"""Phrases such as "by the end of next week", counted from a known day."""

import calendar
import datetime as dt
from collections.abc import Callable
from functools import cache

from writer import regex
from writer.extract.dates.calendar_words import SHORT_DAYS, month_of, number_of, weekday_of
from writer.extract.dates.order import Order
from writer.extract.dates.ordinals import find_ordinal
from writer.extract.dates.written import find_dates

_N = (
    r"(?P<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|(?:a )?couple(?: of)?|"
    r"(?:a )?few|ein|eine[rn]?|zwei|drei|vier|une?|deux|trois|quinze|una?|dos|tres)"
)
_WD = r"(?P<wd>[^\W\d_]{3,10})"

Rule = tuple[regex.Pattern, Callable[[regex.Match, dt.date], dt.date | None]]


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())


def _plus(days: int) -> Callable[[regex.Match, dt.date], dt.date]:
    return lambda found, base: base + dt.timedelta(days=days)


def _week_day(weeks: int, weekday: int) -> Callable[[regex.Match, dt.date], dt.date]:
    return lambda found, base: _monday(base) + dt.timedelta(days=7 * weeks + weekday)


def _count(found: regex.Match) -> int | None:
    words = found["n"].casefold().replace(" of", "").split()
    return number_of(words[-1])


def _days(found: regex.Match, base: dt.date) -> dt.date | None:
    count = _count(found)
    return None if count is None else base + dt.timedelta(days=count)


def _hours(found: regex.Match, base: dt.date) -> dt.date:
    return base + dt.timedelta(days=-(-int(found["n"]) // 24))


def _weeks(found: regex.Match, base: dt.date) -> dt.date | None:
    count = _count(found)
    return None if count is None else base + dt.timedelta(weeks=count)


def _months(found: regex.Match, base: dt.date) -> dt.date | None:
    count = _count(found)
    if count is None:
        return None
    month = base.month - 1 + count
    year, month = base.year + month // 12, month % 12 + 1
    return dt.date(year, month, min(base.day, calendar.monthrange(year, month)[1]))


def _stands_alone(found: regex.Match, plain: str) -> bool:
    """Tell whether "mon" or "sat" ends its clause or stands behind "by": then it is the day."""
    if plain not in ("mon", "sat", "sun"):
        return False
    after = found.string[found.end() : found.end() + 2].strip()
    before = found.string[max(0, found.start() - 12) : found.start()].casefold().split()
    led = bool(before) and before[-1] in (
        "by",
        "on",
        "until",
        "before",
        "this",
        "ring",
        "call",
        "rings",
    )
    return led or (plain == "mon" and after[:1] in ("", ".", ",", ";", ")"))


def _weekday_after(found: regex.Match, base: dt.date) -> dt.date | None:
    word = found["wd"]
    weekday = weekday_of(word)
    # "sat" is a verb, "Sam" a person, "mon" French for "my".
    plain = word.casefold()
    short = plain in SHORT_DAYS or plain in ("sam", "mer", "jeu", "ven", "mie", "mon", "lun", "sab")
    if weekday is None or (short and word != "Mon" and not _stands_alone(found, plain)):
        return None
    return base + dt.timedelta(days=(weekday - base.weekday() - 1) % 7 + 1)


def _next_weekday(found: regex.Match, base: dt.date) -> dt.date | None:
    """Return that day of the following week: said on a Wednesday, "next Friday" skips this one."""
    weekday = weekday_of(found["wd"])
    return None if weekday is None else _monday(base) + dt.timedelta(days=7 + weekday)


def _week_from_weekday(found: regex.Match, base: dt.date) -> dt.date | None:
    day = _weekday_after(found, base)
    return day and day + dt.timedelta(weeks=1)


def _month_end(months: int) -> Callable[[regex.Match, dt.date], dt.date]:
    def end(found: regex.Match, base: dt.date) -> dt.date:
        month = base.month - 1 + months
        year, month = base.year + month // 12, month % 12 + 1
        return dt.date(year, month, calendar.monthrange(year, month)[1])

    return end


def _named_month_end(found: regex.Match, base: dt.date) -> dt.date | None:
    """Return the last day of a month that is named: "the end of November"."""
    month = month_of(found["month"] or found["monat"] or found["mois"])
    if month is None:
        return None
    year = base.year + (month < base.month)
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _christmas(day: int) -> Callable[[regex.Match, dt.date], dt.date]:
    return lambda found, base: dt.date(base.year + (base.month == 12 and base.day > 25), 12, day)


def _rules() -> tuple[Rule, ...]:
    end = r"(?:the )?(?:end|close|back end) of (?:the |business )?"
    table: list[tuple[str, Callable[[regex.Match, dt.date], dt.date | None]]] = [
        (rf"{_N}\s+weeks?\s+(?:from|on)\s+{_WD}|{_WD.replace('wd', 'w2')}\s+week\b",
         _week_from_any),
        (rf"{end}next week|end next week|late next week|ende nächster woche|"
         r"(?:d'ici )?(?:la )?fin de la semaine prochaine|finales de la (?:semana "
         r")?próxima", _week_day(1, 4)),
        (rf"{end}(?:this |the )?week(?! after| following)|end of wk|eow|ende der woche|"
         r"ende dieser woche|fin de (?:la )?semaine|fin de semana|later this week",
         _week_day(0, 4)),
        (r"(?:early|beginning of|start of) next week|anfang nächster woche", _week_day(1, 1)),
        (r"mid(?:dle of)? next week|mitte nächster woche", _week_day(1, 2)),
        (r"(?:within|in|over) the next week|within (?:a|the) week|(?:about )?a week(?:'s time)?"
         r"(?: from (?:today|now))?|in 1 week|in (?:about )?a week|in einer woche|dans une semaine|"
         r"innerhalb (?:einer|von einer) woche|en una semana|sous huitaine|next 7 days", _plus(7)),
        (r"week after next|übernächste woche|in the week after next", _week_day(2, 4)),
        (r"(?:sometime )?next (?:week|wk)|nächste[rn]? woche|kommende[rn]? woche|"
         r"(?:la )?semaine prochaine|(?:la )?(?:próxima semana|semana que viene)", _week_day(1, 4)),
        (r"this week|diese woche|cette semaine|esta semana", _week_day(0, 4)),
        (r"(?:a )?fortnight(?:'s time)?|deux semaines|quinze jours|quincena", _plus(14)),
        (rf"{_N}\s+(?:working|business|work|wkg)\s+days|"
         rf"{_N.replace('<n>', '<m>')}\s+(?:arbeitstage[n]?|werktage[n]?|jours ouvr\w+)",
         _working_any),
        (rf"{_N}\s+(?:weeks?|wks?|wochen?|semaines?|semanas?)(?:'s?)?", _weeks),
        (rf"{_N}\s+(?:days?|tage?n?|jours?|días?)(?:' time)?", _days),
        (r"(?P<n>24|36|48|72)\s*(?:hours?|hrs?|h\b|stunden|heures)", _hours),
        (rf"{_N}\s+(?:months?|monate?n?|mois|mes(?:es)?)", _months),
        (rf"{end}(?:the |this )?month|ende des monats|monatsende|fin du mois|fin de mes|eom",
         _month_end(0)),
        (rf"{end}(?P<month>[^\W\d_]{{3,10}})|ende (?P<monat>[^\W\d_]{{3,10}})|"
         rf"fin (?P<mois>[^\W\d_]{{4,10}})",
         _named_month_end),
        (rf"{end}next month|ende nächsten monats", _month_end(1)),
        (r"(?:(?:by|before) )?(?:christmas|xmas|weihnachten|noël|navidad)", _christmas(24)),
        (r"day after tomorrow|übermorgen|après-demain|pasado mañana", _plus(2)),
        (r"tomorrow|tmrw|tmw|(?<!guten )\bmorgen\b|demain|mañana", _plus(1)),
        (r"(?:later )?today|tonight|heute|aujourd'hui|hoy\b|by close of play|eod", _plus(0)),
        (rf"next\s+{_WD}", _next_weekday),
        (rf"(?:{_WD})\s+(?:next week|of next week|nächster woche)", _next_weekday),
        (_WD, _weekday_after),
    ]  # fmt: skip
    return tuple((regex.compile(rf"(?<!\w)(?:{p})(?!\w)", regex.I), act) for p, act in table)


def _week_from_any(found: regex.Match, base: dt.date) -> dt.date | None:
    word = found["wd"] or found["w2"]
    weekday = weekday_of(word)
    if weekday is None:
        if word.casefold() in ("today", "now"):
            return _weeks(found, base)
        return None
    day = base + dt.timedelta(days=(weekday - base.weekday() - 1) % 7 + 1)
    weeks = (number_of(found["n"].split()[-1]) or 1) if found["n"] else 1
    return day + dt.timedelta(weeks=weeks)


def _working_any(found: regex.Match, base: dt.date) -> dt.date | None:
    count = number_of((found["n"] or found["m"]).split()[-1])
    if count is None:
        return None
    day = base
    while count:
        day += dt.timedelta(days=1)
        count -= day.weekday() < 5
    return day


@cache
def relative_rules() -> tuple[Rule, ...]:
    """Return the phrases in the order they are tried; compiled once, and only when needed."""
    return _rules()


def resolve(
    text: str, start: int, end: int, *, base: dt.date, order: Order | None = None
) -> tuple[int, int, dt.date | None, str | None] | None:
    """Return (start, end, date, problem) of the first date or phrase within `text[start:end]`.

    `base` is the day of the interview. The date is None where the words name no day; None is
    returned where there are none such at all.
    """
    for found in find_dates(text, start, end, near=base, order=order, ahead=True):
        return found.start, found.end, found.value, found.problem
    ordinal = find_ordinal(text, start, end, near=base)
    if ordinal is not None:
        return *ordinal, None
    return _phrase(text, start, end, base)


def _phrase(
    text: str, start: int, end: int, base: dt.date
) -> tuple[int, int, dt.date | None, str | None] | None:
    for pattern, act in relative_rules():
        for found in pattern.finditer(text, start, end):
            value = act(found, base)
            if value is not None:
                return found.start(), found.end(), value, None
    return None
