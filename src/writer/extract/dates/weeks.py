"""Weeks and their parts: "early next week", "the week after next", "w/c 23 Nov", "KW 48"."""

import datetime as dt

from writer import regex
from writer.extract.dates.ordinals import find_ordinal
from writer.extract.dates.reading import FRIDAY, Act, Base, Reading, Rule, monday
from writer.extract.dates.written import find_dates

#: A part of a week ends on Tuesday, Wednesday or Friday: a follow-up waits for all of it.
_PART = (
    r"(?:(?P<early>early(?: in| on| part of| days of)?|beg(?: of)?|(?:the )?(?:beginning|"
    r"start|first half) of|anfang(?: der)?|"
    r"début(?: de)?(?: la)?|(?:a )?principios de(?: la)?|na początku|begin|inizio(?: della?)?)\s+|"
    r"(?P<mid>(?:the )?middle of|mid-?week(?: of)?|mid|mitte(?: der)?|milieu de(?: la)?|(?:a )?"
    r"mediados de(?: la)?|w połowie|metà(?: della?)?|meados da|midden)[\s-]+|"
    r"(?P<late>later?(?: in| on)?|(?:the )?(?:end|close|back end|tail end|second half) of|end|"
    r"ende(?: der)?|fin de(?: la)?|(?:a )?(?:finales|fines|final) de(?: la)?|(?:do|pod) (?:końca|"
    r"koniec)|eind(?:e)?(?: van)?(?: de)?|fine(?: della?)?|(?:i )?slutet av|slutten av|"
    r"slutningen af|"
    r"(?:ao |no )?(?:fim|final) d[ae])\s+)"
)
_WEEK = r"(?:week|wk)"
_SEMANA = r"(?:próxima semana|proxima semana|semana (?:que viene|próxima|proxima|siguiente))"

_DAY_OF_MONTH = regex.compile(
    r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?(?![\w/:]|[.-]\d)", regex.I
)


def _part_of(found: regex.Match) -> int:
    return 1 if found["early"] else 2 if found["mid"] else FRIDAY


def _week(ahead: int) -> Act:
    return lambda found, base: monday(base.day) + dt.timedelta(days=7 * ahead + _part_of(found))


def _this_week(found: regex.Match, base: Base) -> dt.date | None:
    """Return the end of the part of this week, None where it is over."""
    day = monday(base.day) + dt.timedelta(days=_part_of(found))
    return day if day >= base.day else None


def _day(ahead: int, weekday: int) -> Act:
    return lambda found, base: monday(base.day) + dt.timedelta(days=7 * ahead + weekday)


def _not_over(weekday: int) -> Act:
    """Return the act for a day of this week, None where it is over."""

    def act(found: regex.Match, base: Base) -> dt.date | None:
        day = monday(base.day) + dt.timedelta(days=weekday)
        return day if day >= base.day else None

    return act


def _week_of(found: regex.Match, base: Base) -> Reading | None:
    """Return the Friday of the week that a date stands for: "w/c 23 Nov"."""
    text, at = found.string, found.end()
    at = at + len(text[at : at + 3]) - len(text[at : at + 3].lstrip(" :"))
    end = min(len(text), at + 30)
    written = next(find_dates(text, at, end, near=base.day, order=None, ahead=True), None)
    if written is not None and written.start - at <= 4 and written.value is not None:
        return Reading(monday(written.value) + dt.timedelta(days=FRIDAY), end=written.end)
    if number := _DAY_OF_MONTH.match(text, at, end):
        ordinal = find_ordinal(f"the {number['day']}th", 0, 8, near=monday(base.day))
        if ordinal is not None:
            return Reading(monday(ordinal[2]) + dt.timedelta(days=FRIDAY), end=number.end())
    return None


def _numbered(found: regex.Match, base: Base) -> dt.date | None:
    """Return the Friday of a calendar week."""
    number, (year, week, _) = int(found["week"]), base.day.isocalendar()
    try:
        return dt.date.fromisocalendar(year + (number < week), number, FRIDAY + 1)
    except ValueError:
        return None


RULES: tuple[Rule, ...] = (
    (rf"{_PART}?(?:the )?{_WEEK} after next", _week(2)),
    (rf"{_PART}?übernächste[rn]? woche", _week(2)),
    (rf"{_PART}?(?:next|nxt|(?:the )?following|(?:the |this )?coming)(?: business)? {_WEEK}",
     _week(1)),
    (rf"{_PART}?(?:nächste[rn]?|naechste[rn]?|kommende[rn]?) woche", _week(1)),
    (rf"{_PART}?semaine (?:prochaine|suivante)", _week(1)),
    (rf"{_PART}?{_SEMANA}", _week(1)),
    (rf"{_PART}?(?:la |na |da )?(?:settimana prossima|prossima settimana|volgende week|"
     rf"(?:w )?przyszł\w+ "
     r"tygodni\w|nästa vecka|neste uke|næste uge|próxima semana|semana que vem)", _week(1)),
    (rf"{_PART}(?:this |that |the |der |dieser |la |cette )?(?:business )?"
     rf"(?:{_WEEK}|woche|semaine|semana|tygodnia|settimana|veckan|uka|uken|ugen)"
     r"(?! after| following| of| commencing| beginning| starting| prochaine| suivante| que| d['’]|"
     r"['’]s| prossima| próxima)", _this_week),
    (rf"this {_WEEK}|diese[rn]? woche|cette semaine|esta semana|questa settimana|eow|end of wk|"
     r"wochenende(?=\W*$)", _not_over(4)),
    (r"mid-?week", _not_over(2)),
    (r"(?:the )?(?:week|wk)['’]?s end", _not_over(4)),
    (r"(?:by|before|until) the weekend(?! (?:is|['’]?s) (?:over|out|through))|"
     r"vor dem wochenende|avant le week-?end|voor het weekend|"
     r"przed weekendem|"
     r"antes del fin de semana", _not_over(4)),
    (r"(?:over|at|during|on|this|by the end of|before) the weekend|this weekend|"
     r"am wochenende|ce week-?end|"
     r"este fin de semana", _not_over(6)),
    (r"(?:the )?(?:w/?c|w/b|(?:week|wk|woche|semaine|semana|settimana) (?:of|commencing|beginning|"
     r"starting|vom|ab|du|del|dal))",
     _week_of),
    (r"(?:kw|cw|kalenderwoche|calendar week)\.? ?(?P<week>\d{1,2})", _numbered),
    (r"(?P<week>\d{1,2})\. ?(?:kw|kalenderwoche)", _numbered),
    (r"(?:week|wk|semaine|semana|uge|vecka|uke) (?:no\.? ?)?(?P<week>\d\d)(?! ?(?:weeks?|days?))",
     _numbered),
)  # fmt: skip
