"""Weekdays that notes name beside a date, in nine languages, to see that the two agree.

It is kept apart from the reader's own tables on purpose: what checks the gold must not share the
mistakes of what is scored against it.
"""

import datetime as dt
import unicodedata
from collections.abc import Iterator
from itertools import product

from writer import regex

_WEEKDAYS = (
    "monday mon montag lundi lunes segunda-feira lunedi maandag poniedzialek mandag",
    "tuesday tues tue dienstag mardi martes terca-feira martedi dinsdag wtorek tirsdag",
    "wednesday weds wed mittwoch mercredi miercoles quarta-feira mercoledi woensdag sroda onsdag",
    "thursday thurs thur thu donnerstag jeudi jueves quinta-feira giovedi donderdag czwartek",
    "friday fri freitag vendredi viernes sexta-feira venerdi vrijdag piatek fredag",
    "saturday sat samstag samedi sabado sabato zaterdag sobota",
    "sunday sun sonntag dimanche domingo domenica zondag niedziela",
)
_MONTHS = (
    "january jan januar janvier enero janeiro gennaio januari stycznia",
    "february feb februar fevrier febrero fevereiro febbraio februari lutego",
    "march mar marz mars marzo marco maart marca",
    "april apr avril abril aprile kwietnia",
    "may mai mayo maio maggio mei maja",
    "june jun juni juin junio junho giugno czerwca",
    "july jul juli juillet julio julho luglio lipca",
    "august aug aout agosto augustus sierpnia",
    "september sept sep septembre septiembre setembro settembre wrzesnia",
    "october oct oktober octobre octubre outubro ottobre pazdziernika",
    "november nov novembre noviembre novembro listopada",
    "december dec dezember decembre diciembre dezembro dicembre grudnia",
)


def _numbered(rows: tuple[str, ...], first: int) -> dict[str, int]:
    return {word: number for number, row in enumerate(rows, first) for word in row.split()}


_DAY_NUMBERS, _MONTH_NUMBERS = _numbered(_WEEKDAYS, 0), _numbered(_MONTHS, 1)
_ANY_DAY, _ANY_MONTH = (
    "|".join(sorted(words, key=len, reverse=True)) for words in (_DAY_NUMBERS, _MONTH_NUMBERS)
)
_DAY = r"3[01]|[12]\d|0?[1-9]"
_OF = r"(?:st|nd|rd|th|\.|º)?[ ]?(?:of |de )?"
_YEAR = r"(?:[ ,]{1,2}(?:de )?(\d{4}))?"
_WEEKDAY = rf"(?:\b({_ANY_DAY})\b[.,]{{0,2}}[ ](?:the |den |dem |el |le |dia |lo )?)?"
_DAY_FIRST = regex.compile(rf"{_WEEKDAY}\b({_DAY}){_OF}({_ANY_MONTH})\b\.?{_YEAR}")
_MONTH_FIRST = regex.compile(
    rf"{_WEEKDAY}\b({_ANY_MONTH})\.?[ ]({_DAY})(?:st|nd|rd|th)?\b(?![:.]\d){_YEAR}"
)
_FIGURES = regex.compile(
    rf"\b({_ANY_DAY})\b[.,]{{0,2}}[ ](\d{{1,2}})[/.](\d{{1,2}})(?:[/.](\d{{4}}|\d{{2}})\b)?"
)
_DAY_ALONE = regex.compile(
    rf"\b({_ANY_DAY})\b[.,]{{0,2}}[ ](?:the )?({_DAY})(?:st|nd|rd|th)\b"
    rf"(?! (?:of )?(?:{_ANY_MONTH})\b)"
)
_ISO = regex.compile(r"()\b(\d{4})-(\d{2})-(\d{2})\b")


def wrong_dates(text: str, near: dt.date) -> Iterator[str]:
    """Say which dates in `text` do not exist, or do not fall on the weekday named before them.

    Where no year is written, the one that puts the date nearest to `near` is meant.
    """
    plain = _folded(text)
    for weekday, day, month, year in _written(plain):
        words = f"{weekday or ''} {day} {month} {year or ''}".strip()
        readings = [
            found
            for a, b in ((day, month), (month, day))[: 2 if month.isdigit() else 1]
            if (found := _date(a, b, year, near))
        ]
        if not readings:
            yield f"there is no day '{words}'"
        elif weekday and all(d.weekday() != _DAY_NUMBERS[weekday] for d in readings):
            yield f"'{words}' is a {readings[0]:%A}"
    for match in _DAY_ALONE.finditer(plain):
        if _not_about(match[1], int(match[2]), near):
            yield f"no month about then has a '{match[0]}'"


def _not_about(weekday: str, day: int, near: dt.date) -> bool:
    """Whether no day so named lies within two months of `near`."""
    around = (near + dt.timedelta(days=n) for n in range(-62, 63))
    return not any(d.day == day and d.weekday() == _DAY_NUMBERS[weekday] for d in around)


def _written(plain: str) -> Iterator[tuple[str | None, str, str, str | None]]:
    for match in _DAY_FIRST.finditer(plain):
        yield match[1], match[2], match[3], match[4]
    for match in _MONTH_FIRST.finditer(plain):
        yield match[1], match[3], match[2], match[4]
    for match in _FIGURES.finditer(plain):
        yield match[1], match[2], match[3], match[4]
    for match in _ISO.finditer(plain):
        yield None, match[4], match[3], match[2]


def _folded(text: str) -> str:
    """Return `text` in lower case without accents."""
    parts = unicodedata.normalize("NFD", text.casefold().replace("ł", "l"))
    return "".join(c for c in parts if not unicodedata.combining(c))


def _date(day: str, month: str, year: str | None, near: dt.date) -> dt.date | None:
    number = int(month) if month.isdigit() else _MONTH_NUMBERS[month]
    years = [int(year) % 100 + 2000] if year else [near.year - 1, near.year, near.year + 1]
    found = [d for y, n in product(years, [number]) if (d := _real(y, n, int(day)))]
    return min(found, key=lambda date: abs(date - near), default=None)


def _real(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
