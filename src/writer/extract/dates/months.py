"""Months, quarters and years, and their parts: "early December", "mid-month", "end of Q1"."""

import datetime as dt

from writer import regex
from writer.extract.dates.calendar_words import ORDINALS, month_of
from writer.extract.dates.reading import (
    FRIDAY,
    Act,
    Base,
    Reading,
    Rule,
    guessed,
    monday,
    month_ahead,
    month_end,
    months_on,
)

#: Until which day a part of a month lasts.
_EARLY, _MIDDLE = 10, 15
_MONTH = (
    r"(?:(?P<next>next month|the following month|(?:des )?nächsten monats?|(?:du |le )?"
    r"mois prochain|(?:del |el )?(?:mes que viene|próximo mes)|przyszłego miesiąca|"
    r"mês que vem|mese prossimo|"
    r"prossimo mese|volgende maand)|"
    r"(?P<this>(?:the |this |des |dieses |diesen |du |ce |del |este |"
    r"do |deste |questo |deze )?(?:month|monats?|mois|mes|miesiąca|mês|mese|maand))|"
    r"(?P<name>[^\W\d_]{3,10})\b\.?(?:,? (?:de )?(?P<year>20\d\d))?)"
)
_EARLY_IN = (
    r"(?:early(?: in)?|beg(?: of)?|(?:the )?(?:beginning|start) of|anfang|"
    r"(?:au )?début(?: de)?|(?:a )?"
    r"principios(?: de)?|inizio|początek|na początku|begin|början av|starten av|início de)[\s-]+"
)
_MIDDLE_OF = (
    r"(?:mid|(?:the )?middle of|mitte|(?:à la )?mi|(?:a )?mediados(?: de)?|metà|połowa|w połowie|"
    r"do połowy|medio|mitten av|meados de)[\s-]+"
)
_FIRST_HALF = r"(?:the )?first (?:half|part) (?:of|in)\s+"
_LATE = r"late(?: in)?\s+"
_END = (
    r"(?:(?:towards |at )?(?:the )?(?:end|close|back end|(?:second|latter) (?:half|part))(?: of)?|"
    r"ende|fin(?: de)?|(?:a )?(?:finales|fines|fin)(?: de)?|later|fine(?: di)?|eind(?: van)?|"
    r"(?:do |pod )?(?:końca|koniec)|slutet av|slutten av|slutningen af|(?:ao |no )?fi(?:m|"
    r"nal) de?)\s+"
)
_NTH = (
    r"(?:the )?(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) (?:full )?(?:week|wk)"
    r" (?:of|in)\s+"
)
#: The first or last week of a month in other languages; "in der ersten Dezemberwoche".
_NTH_ELSEWHERE = (
    r"(?P<nth>prima|primera|première|primeira|erste[nr]?|eerste|pierwsz\w+|första|første|ultima|"
    r"última|dernière|letzte[nr]?|laatste|ostatni\w+|sista|siste|sidste) (?:settimana|semana|"
    r"semaine|woche|week|tygodni\w+|tydzień|veckan|uken|uka|uge) (?:di|de|d['’]|im|in|des|van|"
    r"i|em|av|"
    r"af) ?"
)
_MONTH_WEEK = (
    r"(?P<nth>erste[nr]?|letzte[nr]?) (?P<name>[^\W\d_]{3,9})woche(?P<next>(?!))?(?P<this>(?!))?"
    r"(?P<year>(?!))?"
)
_LAST = regex.compile(r"last|[uú]lt|derni|letzt|laatst|ostatni|sist|sidst", regex.IGNORECASE)
_TH, _TO = r"(?:st|nd|rd|th)?", r"\s?(?:-|–|to|and|or)\s?(?:the )?"
_DAY_OF = r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)? of\s+"


def _month(found: regex.Match, base: dt.date) -> tuple[int, int] | None:
    """Return (year, month) of the month in the words; None where they name none."""
    if found["next"]:
        later = months_on(base, 1)
        return later.year, later.month
    if found["this"]:
        return base.year, base.month
    # "may" and "mar" are words of their own.
    month = None if found["name"] in ("may", "mar") else month_of(found["name"])
    if month is None:
        return None
    return (int(found["year"]) if found["year"] else base.year + (month < base.month)), month


def _until(last: int, *, guess: bool = True) -> Act:
    """Return the act for a part of a month that lasts until its day `last`."""

    def act(found: regex.Match, base: Base) -> dt.date | Reading | None:
        month = _month(found, base.day)
        if month is None:
            return None
        day = dt.date(*month, last)
        if day < base.day and found["this"]:
            day = months_on(day, 1)
        if day < base.day:
            return None
        return guessed(found, day) if guess else day

    return act


def _end(*, guess: bool) -> Act:
    def act(found: regex.Match, base: Base) -> dt.date | Reading | None:
        month = _month(found, base.day)
        if month is None:
            return None
        day = month_end(*month)
        return guessed(found, day) if guess else day

    return act


def _this_month_end(found: regex.Match, base: Base) -> dt.date:
    return month_end(base.day.year, base.day.month)


def _day_of(found: regex.Match, base: Base) -> dt.date | None:
    """Return "the 3rd of next month", "the 20th of this month"."""
    month = None if found["name"] else _month(found, base.day)
    try:
        day = dt.date(*month, int(found["day"])) if month else None
    except ValueError:
        return None
    return day if day is not None and day >= base.day else None


def _last_of_span(found: regex.Match, base: Base) -> dt.date | None:
    """Return the last day of "23-27 Nov", "Nov 23rd to 27th"."""
    month = month_ahead(found["name"], None, base.day)
    try:
        day = dt.date(*month, int(found["last"])) if month else None
    except ValueError:
        return None
    return day if day is not None and day >= base.day else None


def _nth_week(found: regex.Match, base: Base) -> dt.date | None:
    """Return the Friday of "the first week of January"; no later than the month for the last one.

    None where it is over. The first week is the one that the month begins in, unless it begins
    on Thursday or later.
    """
    month = _month(found, base.day)
    if month is None:
        return None
    if _LAST.match(found["nth"]):
        last = month_end(*month)
        friday = last if last.weekday() <= FRIDAY else monday(last) + dt.timedelta(days=FRIDAY)
        return friday if friday >= base.day else None
    nth = found["nth"].casefold()
    weeks = int(nth[0]) - 1 if nth[0].isdigit() else ORDINALS.index(nth) if nth in ORDINALS else 0
    first = dt.date(*month, 1)
    start = monday(first) + dt.timedelta(weeks=weeks + (first.weekday() > 2))
    friday = start + dt.timedelta(days=FRIDAY)
    return friday if friday >= base.day else None


def _before_month(found: regex.Match, base: Base) -> Reading | None:
    """Return the first of the month for "by December", with a warning."""
    month = _month(found, base.day)
    if month is None:
        return None
    day = dt.date(*month, 1)
    return guessed(found, day) if day > base.day else None


def _quarter(found: regex.Match, base: Base) -> dt.date:
    """Return the end of "Q1", or of the quarter that the base lies in."""
    named = found["q"]
    quarter = int(named) if named else (base.day.month - 1) // 3 + 1
    year = int(found["year"]) if found["year"] else base.day.year
    day = month_end(year, 3 * quarter)
    return day if day >= base.day or found["year"] else month_end(year + 1, 3 * quarter)


def _year_end(found: regex.Match, base: Base) -> dt.date:
    return dt.date(base.day.year, 12, 31)


def _new_year(found: regex.Match, base: Base) -> Reading:
    is_over = (base.day.month, base.day.day) > (1, _EARLY)
    return guessed(found, dt.date(base.day.year + is_over, 1, _EARLY))


RULES: tuple[Rule, ...] = (
    (rf"{_NTH}{_MONTH}", _nth_week),
    (rf"{_NTH_ELSEWHERE}{_MONTH}", _nth_week),
    (_MONTH_WEEK, _nth_week),
    (rf"{_EARLY_IN}(?:in )?{_MONTH}", _until(_EARLY)),
    (rf"{_MIDDLE_OF}{_MONTH}", _until(_MIDDLE)),
    (rf"{_FIRST_HALF}{_MONTH}", _until(_MIDDLE, guess=False)),
    (rf"{_LATE}{_MONTH}", _end(guess=True)),
    (rf"(?:in |within )?the first few days of {_MONTH}", _until(_EARLY)),
    (rf"(?:the )?last day of {_MONTH}", _end(guess=False)),
    (rf"{_END}{_MONTH}", _end(guess=False)),
    (rf"(?:in|during|sometime in|some time in|im|en|courant) {_MONTH}", _end(guess=True)),
    (rf"(?:(?<=\bby )|(?<=\bbefore )|(?<=\buntil )){_MONTH}", _before_month),
    (r"month[ -]?end|(?:the )?month['’]?s end|end[ -]month|monatsende|eom|"
     r"before the month(?:(?: is|['’]?s) out|(?: has|['’]?s)? ends?)|before month['’]?s end|"
     r"fin de mois|fine mese|fin de mes|fim do mês", _this_month_end),
    (rf"{_DAY_OF}{_MONTH}", _day_of),
    (rf"\d{{1,2}}{_TH}{_TO}(?P<last>\d{{1,2}}){_TH} (?:of )?(?P<name>[^\W\d_]{{3,10}})"
     r"(?P<year>(?!))?",
     _last_of_span),
    (rf"(?P<name>[^\W\d_]{{3,10}}) \d{{1,2}}{_TH}{_TO}(?P<last>\d{{1,2}}){_TH}(?P<year>(?!))?",
     _last_of_span),
    (r"(?:(?:the )?end of )?Q(?P<q>[1-4])(?:,? (?P<year>20\d\d))?", _quarter),
    (r"(?:the )?end of (?:the|this) quarter(?P<q>(?!))?(?P<year>(?!))?", _quarter),
    (r"(?:the )?end of (?:the |this )?year|year[ -]end|eoy|jahresende|ende des jahres|"
     r"fin de l['’]année|fin(?:ales)? de año|before the year is out|this year|"
     r"(?:by|before) (?:the )?new year(?:['’]s)?(?: eve)?|new year['’]s eve|silvester|"
     r"vor neujahr|(?:this|the) side of (?:the )?new year", _year_end),
    (r"(?:early |at the (?:start|beginning) )?(?:in|of) the new year|early new year|"
     r"anfang des (?:neuen )?jahres|im neuen jahr|en début d['’]année", _new_year),
)  # fmt: skip
