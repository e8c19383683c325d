"""Numbers and names in a text that none of its sources holds."""

import datetime as dt
from calendar import day_name, month_name
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from writer import regex
from writer.grounding.figures import (
    Figure,
    agrees,
    derived,
    figures,
    is_idiom,
    span_of_years,
    supported,
)
from writer.grounding.fold import folded
from writer.language.names import Name, is_ordinary, names
from writer.language.numbers import quantities
from writer.language.quantity import Quantity
from writer.language.stopwords import STOPWORDS
from writer.language.tokens import stem, words

#: Words that an acronym leaves out.
_SMALL = frozenset({"of", "and", "for", "the", "in"})
#: A source made by `date_words`.
_DAY_GIVEN = regex.compile(r"[A-Z][a-z]+day \d{1,2} [A-Z][a-z]+ \d{4}; ")
_SINCE = regex.compile(r"\bsince (?:\w+ )?((?:19|20)\d\d)\b", regex.IGNORECASE)
_YEAR = regex.compile(r"\b(?:19|20)\d\d\b")
_INTERVIEW = regex.compile(r"\b(?:interview(?:ed)?|met|date)\b", regex.IGNORECASE)
#: None, one, and the half of "half an hour", which is said of any talk.
_UNCHECKED = (Decimal(0), Decimal(1), Decimal("0.5"))
_NUMBERED = regex.compile(r" \d{1,2}\b")
_WORDS = regex.compile(r"\w+")
_LOWER_MARKS = regex.compile(r"['’]s\b|[^\w+#&]+")


@dataclass(frozen=True, slots=True)
class _Held:
    """What some sources hold, found once for all the sentences that are compared with them."""

    figures: tuple[Figure, ...]
    #: Without those of the days that the checks are given in all their forms.
    quantities: tuple[Quantity, ...]
    #: The years that the sources name, but for that of the interview.
    years: frozenset[Decimal]
    words: frozenset[str]


def _is_year(quantity: Quantity) -> bool:
    return bool(_YEAR.fullmatch(quantity.text))


@lru_cache(maxsize=64)
def _held(sources: tuple[str, ...]) -> _Held:
    days = tuple(
        q for source in sources if not _DAY_GIVEN.match(source) for q in quantities(source)
    )
    found = [figure for source in sources for figure in (*figures(source), *derived(source))]
    given = [int(year) for s in sources if _DAY_GIVEN.match(s) for year in _YEAR.findall(s)]
    for match in (match for source in sources for match in _SINCE.finditer(source)):
        found.extend(span_of_years(max(given) - int(match[1])) for _ in given[:1])
    return _Held(
        tuple(found),
        days,
        frozenset(
            Decimal(year)
            for source in sources
            if not _DAY_GIVEN.match(source)
            for line in source.splitlines()
            if not _INTERVIEW.search(line)
            for year in _YEAR.findall(line)
        ),
        frozenset(token.text for source in sources for token in words(source)),
    )


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The words of some sources, folded; their stems; and all of them in order, blanks between."""

    parts: frozenset[str]
    stems: frozenset[str]
    text: str


@lru_cache(maxsize=64)
def _vocabulary(sources: tuple[str, ...]) -> _Vocabulary:
    parts = frozenset({"english"}).union(*map(_parts, sources))  # the letter's own language
    told = " ".join(word for source in sources for word in _WORDS.findall(folded(source)))
    return _Vocabulary(parts, frozenset(map(stem, parts)), f" {told} ")


def unsupported_numbers(text: str, sources: Sequence[str]) -> list[Quantity]:
    """Return the quantities in `text` that stand in none of `sources`, by position.

    Of several readings of one number, one that is supported is enough. A number that counts one
    thing in the sources does not support another count of something that they count otherwise.
    Digits inside a name that the sources hold ("ISO 9001", "E2E") are no quantities of their own.
    """
    readings: dict[tuple[int, int], list[Figure]] = defaultdict(list)
    for figure in figures(text):
        readings[figure.quantity.start, figure.quantity.end].append(figure)
    if not readings:
        return []
    held = _held(tuple(sources))
    missing = []
    for group in readings.values():
        numbers = [figure.quantity for figure in group]
        if all(q.value in _UNCHECKED and q.unit != "%" for q in numbers):
            continue  # "one hour" is "an hour", "zero" is "none": no figure that could be checked
        if is_idiom(text, group[0]):
            continue
        if _is_year(numbers[0]) and held.years and numbers[0].value not in held.years:
            missing.append(numbers[0])  # that of the interview is no year of anything else
            continue
        if supported(group[0], group, held.figures):
            continue
        if _same_day(numbers, held.quantities) or _same_day(held.quantities, numbers):
            continue
        counted = any(agrees(own, other) for own in group for other in held.figures)
        if counted or numbers[0].text not in held.words:
            missing.append(numbers[0])
    return missing


def _same_day(dates: Sequence[Quantity], ordinals: Sequence[Quantity]) -> bool:
    """Tell whether a date of the one stands in the other as the day of its month ("the 12th")."""
    days = {q.value % 100 for q in dates if q.unit == "date"}
    return any(q.unit == "ordinal" and q.value in days for q in ordinals)


def date_words(day: dt.date) -> str:
    """Return a date in the forms a message may name it by, as a source for the checks."""
    month, weekday = month_name[day.month], day_name[day.weekday()]
    return f"{weekday} {day.day} {month} {day.year}; {day.isoformat()}; the {day.day}th"


def unsupported_names(text: str, sources: Sequence[str], known: Sequence[str]) -> list[Name]:
    """Return the names in `text` that stand neither in `sources` nor among `known`, by position.

    A name of several words is supported if each of its words occurs, whatever its case and
    accents; so "Snowflake" stands for "snowflake", "Wojcik" for "Wójcik". Everyday words that
    are capitalised in company ("Snowflake Migration") need no support.
    """
    held = _vocabulary((*sources, *known))
    missing = []
    for name in names(text):
        if is_ordinary(name.text.lower()) and _NUMBERED.match(text, name.end):
            continue  # "Year 6", "Ward 7": its number is checked as such
        lost = {
            part
            for part in _parts(name.text)
            if part not in held.parts and stem(part) not in held.stems
        }
        if not lost or (" " in name.text and all(is_ordinary(part) for part in lost)):
            continue
        if f" {' '.join(_WORDS.findall(folded(name.text)))} " not in held.text and not _initials_of(
            name.text, (*sources, *known)
        ):
            missing.append(name)
    return missing


@lru_cache(maxsize=1024)
def _parts(text: str) -> frozenset[str]:
    return frozenset({part for part in _LOWER_MARKS.split(folded(text)) if part})


def _initials_of(name: str, sources: Sequence[str]) -> bool:
    """Tell whether an acronym is spelled out in the sources, or a name is there as its acronym."""
    parts = name.split()
    short = "".join(part[0] for part in parts if part[0].isupper())
    if len(parts) > 1 and len(short) > 1:
        return any(short == token.text for source in sources for token in words(source))
    if not (3 <= len(name) <= 6 and name.isalpha() and name.isupper()):
        return False
    return any(name in initials for source in sources for initials in _initials(source))


@lru_cache(maxsize=1024)
def _initials(source: str) -> tuple[str, ...]:
    """Return the initials of each run of words that no small word or mark interrupts."""
    runs = [""]
    end = 0
    for token in words(source):
        lower = token.text.lower()
        if lower in _SMALL:
            continue
        if lower in STOPWORDS or source[end : token.start].strip(" -/&"):
            runs.append("")
        runs[-1] += token.text[0].upper()
        end = token.end
    return tuple(run for run in runs if len(run) > 2)
