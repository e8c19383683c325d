"""Stretches of time counted from a day: "5 business days", "in a fortnight", "2-3 weeks"."""

import datetime as dt
from collections.abc import Callable

from writer import regex
from writer.extract.dates.calendar_words import NUMBERS, VAGUE_NUMBERS, number_of, weekday_of
from writer.extract.dates.reading import Base, Reading, Rule, after, guessed, months_on

_NUMBER = (
    rf"(?:\d{{1,3}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|fünf|zwölf|dwóch|três|två)"
)
#: "5", "2 to 3", "a couple of", "a day or two" (whose end stands behind the unit).
_MANY = (
    rf"(?<!half )(?:(?:a|the|ein|une|un)\s+)?(?P<n>{_NUMBER})"
    rf"(?:\s*(?:-|–|—|/|to|or|bis|oder|à|ou|o|a)\s*(?P<m>{_NUMBER}))?"
    r"(?:\s+(?:or so|more|full|further|of|de))?\s*-?\s*"
)
_OR = rf"(?:['’]s?)?(?:\s+or\s+(?P<or>so|{_NUMBER}))?"
#: What is counted from all the same: the interview.
_FROM = r"(?: (?:from|of|after) (?:the|my|our|this) interview| from (?:now|today))?"
_WORKING = (
    r"(?:(?:clear |full )?(?:work(?:ing)?|wrk(?:in)?g|wkg|office|b[uis]{2,4}n?[eio]?s*n?e?s*)"
    r"[ -]days?"
    r"|arbeitstage?n?|werktage?n?|jours ouvr\w+|d[ií]as (?:h[áa]biles|laborables|laborales)"
    r"|giorni lavorativi|werkdagen|dni robocz\w+)"
)
_WEEK = (
    r"(?:weeks?|wks?|wochen?|semaines?|semanas?|settiman[ae]|weken|tygodni[ea]?|veckor|uker|uger)"
)
_DAY = r"(?P<unit>days?|tage?n?|jours?|d[ií]as?|giorni|dagen|dni|dias|dagar|dager|dage)"
_MONTH = r"(?:months?|monate?n?|mois|mes(?:es)?|mesi|maanden)"
_FORTNIGHT = r"(?:fortnights?|fortnite|quinzaine|quincena|quindicina|quinzena)"
_WD = r"(?P<wd>[^\W\d_]{3,10})"
_PER = regex.compile(r"\s+(?:an?|per|each|every)\s+(?:day|week|month|year)\b", regex.IGNORECASE)
#: Before "a week" as a stretch of time; other words make it a rate.
_LEADS = frozenset(
    "in inside within about around roughly approximately under over than for take takes "
    "taking after "
    "least most need needs needed want wants give gives allow wait waits be is was said says "
    "say him her them us me maybe probably perhaps by until till only just another next like "
    "and or know hear back decide decides decision answer reply result results outcome expect "
    "out not quite".split()
)
_BACK = regex.compile(
    r"\s+(?:before|earlier|ago|previously|prior|beforehand|in advance|old|long|early)\b"
    r"(?! (?:they|she|he|we|i|you)\b)",
    regex.IGNORECASE,
)
_LASTING = regex.compile(
    r"\b(?:lasts?|lasted|last|past|previous|spent|worked|runs? for|ran for)\s+$", regex.IGNORECASE
)
#: Idioms: "huit jours" is a week, "quinze jours" two.
_IDIOMS = {("huit", "j"): 7, ("quinze", "j"): 14}


def _count(found: regex.Match) -> int | None:
    """Return the number; of a span ("2 to 3", "a day or two") the upper one."""
    numbers = [number_of(word) for word in (found["n"], found["m"]) if word]
    if found["or"] and found["or"].casefold() != "so":
        numbers.append(number_of(found["or"]))
    known = [number for number in numbers if number is not None]
    return max(known) if len(known) == len(numbers) and known else None


def _is_rate(found: regex.Match) -> bool:
    """Tell whether words say how often: "thirty requests a month", "four days a week"."""
    if _PER.match(found.string, found.end()):
        return True
    if found["n"].casefold() not in ("a", "an") or found["m"] or found["or"]:
        return False
    before = found.string[max(0, found.start() - 20) : found.start()]
    word = regex.search(r"([^\W_]+)\s+$", before)
    return word is not None and word[1].casefold() not in _LEADS


def _is_past(found: regex.Match) -> bool:
    """Tell whether a stretch is counted back or lasts: "two days before", "the last six weeks"."""
    if _BACK.match(found.string, found.end()):
        return True
    before = found.string[max(0, found.start() - 16) : found.start()]
    return _LASTING.search(before) is not None


def _stretch(
    length: Callable[[Base, int], dt.date],
) -> Callable[[regex.Match, Base], dt.date | Reading | None]:
    """Return the act that goes on by the number in the words, each as long as `length` says."""

    def act(found: regex.Match, base: Base) -> dt.date | Reading | None:
        count = _count(found)
        if count is None or count > 400 or _is_rate(found) or _is_past(found):
            return None
        day = length(base, count)
        return guessed(found, day) if found["n"].casefold() in VAGUE_NUMBERS else day

    return act


def _days(found: regex.Match, base: Base) -> dt.date | Reading | None:
    idiom = _IDIOMS.get((found["n"].casefold(), found["unit"][:1].casefold()))
    if idiom is not None:
        return base.day + dt.timedelta(days=idiom)
    return _CALENDAR_DAYS(found, base)


_CALENDAR_DAYS = _stretch(lambda base, n: base.day + dt.timedelta(days=n))
_WEEKS = _stretch(lambda base, n: base.day + dt.timedelta(weeks=n))
_FORTNIGHTS = _stretch(lambda base, n: base.day + dt.timedelta(weeks=2 * n))
_MONTHS = _stretch(lambda base, n: months_on(base.day, n))
_WORKDAYS = _stretch(lambda base, n: base.workdays.add(base.day, n))
_WORKWEEKS = _stretch(lambda base, n: base.workdays.add(base.day, 5 * n))


def _hours(found: regex.Match, base: Base) -> dt.date:
    return base.day + dt.timedelta(days=-(-int(found["hours"]) // 24))


def plus(days: int) -> Callable[[regex.Match, Base], dt.date]:
    """Return the act that counts so many days on."""
    return lambda found, base: base.day + dt.timedelta(days=days)


def _end_of_day(found: regex.Match, base: Base) -> dt.date | None:
    """Return the day itself, unless the words go on to name another: "COB Tuesday"."""
    return None if found["next"] and _start(found["next"], base.day) else base.day


def _start(word: str, day: dt.date) -> dt.date | None:
    """Return the day that another is counted from: today, tomorrow, a day of the week."""
    word = word.casefold()
    if word in ("today", "now"):
        return day
    if word.startswith(("tom", "tmr", "tmw")):
        return day + dt.timedelta(days=1)
    weekday = weekday_of(word)
    return None if weekday is None else after(day, weekday)


def _weeks_from(found: regex.Match, base: Base) -> dt.date | None:
    """Return the day of "a week from Friday", "two weeks on Monday", "a week tomorrow"."""
    start, count = _start(found["wd"], base.day), number_of(found["n"])
    if start is None or count is None:
        return None
    return start + dt.timedelta(weeks=count)


def _fortnight_from(found: regex.Match, base: Base) -> dt.date | None:
    start = _start(found["wd"], base.day)
    return start and start + dt.timedelta(weeks=2)


def _day_week(found: regex.Match, base: Base) -> dt.date | None:
    """Return the day of "Friday week", "tomorrow week", "Monday fortnight"."""
    start = _start(found["wd"], base.day)
    weeks = 2 if found["long"] else 1
    return start and start + dt.timedelta(weeks=weeks)


def _weekdays_from_now(found: regex.Match, base: Base) -> dt.date | None:
    weekday, count = weekday_of(found["wd"].removesuffix("s")), number_of(found["n"])
    if weekday is None or not count:
        return None
    return after(base.day, weekday) + dt.timedelta(weeks=count - 1)


RULES: tuple[Rule, ...] = (
    (rf"(?P<n>{_NUMBER})\s+weeks?\s+(?:from|on)\s+{_WD}", _weeks_from),
    (rf"(?P<n>{_NUMBER})\s+weeks?\s+(?P<wd>today|tomorrow|tmrw)", _weeks_from),
    (rf"(?:a )?fortnight\s+(?:(?:from|on)\s+)?{_WD}", _fortnight_from),
    (r"(?:a )?fortnight\s+(?P<wd>today|tomorrow|tmrw)", _fortnight_from),
    (rf"{_WD}\s+(?:week|in einer woche|over een week|om en vecka|om en uke|(?P<long>fortnight|"
     rf"in zwei wochen))", _day_week),
    (rf"(?P<n>{_NUMBER})\s+{_WD}s\s+(?:from now|from today|away)", _weekdays_from_now),
    (rf"{_MANY}{_WORKING}{_OR}{_FROM}", _WORKDAYS),
    (rf"{_MANY}(?:working|business|work) weeks?{_OR}", _WORKWEEKS),
    (rf"(?:next|nächsten|prochains|próximos)?\s*{_MANY}{_WEEK}{_OR}{_FROM}", _WEEKS),
    (rf"(?:next|nächsten|prochains|próximos)?\s*{_MANY}{_DAY}{_OR}{_FROM}", _days),
    (rf"{_MANY}{_MONTH}{_OR}", _MONTHS),
    (rf"{_MANY}{_FORTNIGHT}{_OR}", _FORTNIGHTS),
    (rf"(?:the |next |sous |en una |une )?{_FORTNIGHT}(?:['’]s time)?", plus(14)),
    (r"sous huitaine|za tydzień|next 7 days|within the week|(?:with)?in the next week|"
     r"over the next week",
     plus(7)),
    (r"(?P<hours>24|36|48|72|96)\s*-?\s*(?:hours?|hrs?|h\b|stunden|heures|horas)", _hours),
    (r"day after tomorrow|übermorgen|uebermorgen|après-demain|apres-demain|pasado mañana|"
     r"dopodomani|overmorgen", plus(2)),
    (r"tomor+ow|tommor+ow|tomoz|2mor+ow?|2moro|tomorra|tmrw|tmw|(?<!guten )\bmorgen\b|demain|"
     r"mañana|domani|jutro", plus(1)),
    (r"(?:the )?(?:next|following) (?:day|morning)|the day after(?! tomorrow)", plus(1)),
    (r"that (?:same )?(?:night|evening|afternoon)|(?:the )?same (?:day|night|evening)|"
     r"(?:later )?today|tonight|this (?:afternoon|evening)|heute|aujourd['’]hui|hoy\b",
     plus(0)),
    (r"(?:end of (?:the )?(?:working )?day|close of (?:play|business)|eod|eob|cob|feierabend)"
     r"(?=(?:,? (?:on |of )?(?P<next>[^\W\d_]{3,12}))?)", _end_of_day),
)  # fmt: skip
