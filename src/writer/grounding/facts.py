"""Numbers in a text that none of its sources holds."""

import datetime as dt
from calendar import day_name, month_name
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from writer import regex
from writer.grounding.derived import became, derived, short_years, span_of_years
from writer.grounding.figures import (
    Figure,
    agrees,
    bound,
    figures,
    is_idiom,
    supported,
)
from writer.language.english import is_english
from writer.language.numbers import quantities
from writer.language.quantity import Quantity
from writer.language.tokens import SENTENCES, words

#: A source made by `date_words`.
_DAY_GIVEN = regex.compile(r"[A-Z][a-z]+day \d{1,2} [A-Z][a-z]+ \d{4}; ")
_SINCE = regex.compile(r"\bsince (?:\w+ )?((?:19|20)\d\d)\b", regex.IGNORECASE)
_YEAR = regex.compile(r"\b(?:19|20)\d\d(?=s?\b)")
#: "two years later", of a time between two years that the sources name.
_LATER = regex.compile(r" (?:later|earlier|before|after(?:wards)?|on)\b", regex.IGNORECASE)
#: Right before the year that is that of the interview, not anywhere in a long line.
_MET_IN = regex.compile(
    r"\b(?:interview(?:ed)?|met|date)\b(?! to\b)[^.;!?\n]{0,60}$", regex.IGNORECASE
)
_LEVEL = regex.compile(r"\b(?:level|lvl|lev)[ .-]?(\d)\b", regex.IGNORECASE)
_LEVELS = 10
#: None, one, and the half of "half an hour", which is said of any talk.
_UNCHECKED = (Decimal(0), Decimal(1), Decimal("0.5"))
#: Up to which numbers are mostly written as words.
_SPELLED = 12
_COUNTER = regex.compile(r"\W*\d{1,2}[.)\]]\s")


class _Held(NamedTuple):
    """What some sources hold, found once for all the sentences that are compared with them."""

    figures: tuple[Figure, ...]
    #: Without those of the days that the checks are given in all their forms.
    quantities: tuple[Quantity, ...]
    #: The years that the sources name, but for that of the interview.
    years: frozenset[Decimal]
    words: frozenset[str]
    #: Whether much of them is in another language, where small numbers may be words.
    abroad: bool
    #: The numbers that the sources tell as from where to where.
    became: tuple[tuple[Figure, Figure], ...]
    #: The levels that they name: those of a certificate, a course, a trade.
    levels: frozenset[Decimal]


def _is_year(quantity: Quantity) -> bool:
    return bool(_YEAR.fullmatch(quantity.text))


@lru_cache(maxsize=64)
def _held(sources: tuple[str, ...]) -> _Held:
    days = tuple(
        q for source in sources if not _DAY_GIVEN.match(source) for q in quantities(source)
    )
    found = [f for source in sources for f in (*_figures_told(source), *derived(source))]
    given = [int(year) for s in sources if _DAY_GIVEN.match(s) for year in _YEAR.findall(s)]
    for match in (match for source in sources for match in _SINCE.finditer(source)):
        found.extend(span_of_years(max(given) - int(match[1])) for _ in given[:1])
    lines = [line for s in sources for line in s.splitlines() if len(line.split()) > 2]
    abroad = sum(not is_english(line) for line in lines)
    return _Held(
        tuple(found),
        days,
        frozenset(
            Decimal(year)
            for source in sources
            if not _DAY_GIVEN.match(source)
            for year in _years_told(source)
        ),
        frozenset(token.text for source in sources for token in words(source)),
        abroad * 4 >= len(lines) > 0,
        tuple(pair for source in sources for pair in became(source)),
        frozenset(Decimal(m[1]) for source in sources for m in _LEVEL.finditer(source)),
    )


def _figures_told(source: str) -> Iterator[Figure]:
    """Yield the numbers of a source; what they count is unknown where it is told in no English."""
    for figure in (bound(source, f) for f in figures(source)):
        start = source.rfind("\n", 0, figure.quantity.start) + 1
        counter = _COUNTER.match(source, start)
        if counter and counter.end() > figure.quantity.start:
            continue  # "[6] Next": no number of anything
        end = source.find("\n", figure.quantity.end)
        line = source[start : end if end >= 0 else len(source)]
        if figure.nouns and not is_english(line):
            yield Figure(figure.quantity, frozenset(), figure.hedged)
        else:
            yield figure


def _years_told(source: str) -> Iterator[str]:
    """Yield the years that a source names, in full or short ("since 09"), but the interview's."""
    for match in _YEAR.finditer(source):
        if not _MET_IN.search(source[max(0, match.start() - 80) : match.start()]):
            yield match.group()
    yield from map(str, short_years(source))


def unsupported_numbers(text: str, sources: Sequence[str]) -> list[Quantity]:
    """Return the quantities in `text` that stand in none of `sources`, by position.

    Of several readings of one number, one that is supported is enough. A number that counts one
    thing in the sources does not support another count of something that they count otherwise.
    Digits inside a name that the sources hold ("ISO 9001", "E2E") are no quantities of their own.
    """
    return list(_unsupported(text, tuple(sources)))


@lru_cache(maxsize=SENTENCES)
def _unsupported(text: str, sources: tuple[str, ...]) -> tuple[Quantity, ...]:
    readings: dict[tuple[int, int], list[Figure]] = defaultdict(list)
    for figure in figures(text):
        readings[figure.quantity.start, figure.quantity.end].append(figure)
    if not readings:
        return ()
    held = _held(sources)
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
        if group[0].reached and _ended_elsewhere(text, group, held):
            missing.append(numbers[0])
            continue
        if _other_level(text, numbers[0], held):
            missing.append(numbers[0])
            continue
        if supported(group[0], group, held.figures):
            continue
        later = numbers[0].unit == "year" and _LATER.match(text, numbers[0].end)
        if later and any(a - b == numbers[0].value for a in held.years for b in held.years):
            continue
        if _same_day(numbers, held.quantities) or _same_day(held.quantities, numbers):
            continue
        if held.abroad and _may_be_spelled(group[0], held):
            continue
        counted = any(agrees(own, other) for own in group for other in held.figures)
        if counted or numbers[0].text not in held.words:
            missing.append(numbers[0])
    return tuple(missing)


def _ended_elsewhere(text: str, group: Sequence[Figure], held: _Held) -> bool:
    """Tell whether a number is where something ended that the sources let end with another.

    "From eleven to three" is not what "11 injuries -> 4" says, whatever else there are three of.
    """
    if not held.became:
        return False
    at = group[0].quantity.start
    started = [first for first, second in became(text) if second.quantity.start == at]
    ends = [end for first, end in held.became if any(agrees(own, first) for own in started)]
    return bool(ends) and not any(agrees(own, end) for own in group for end in ends)


def _other_level(text: str, number: Quantity, held: _Held) -> bool:
    """Tell whether a number is a level ("level 3", "Lvl 2") that the sources have others of."""
    if not held.levels or number.value >= _LEVELS:
        return False
    led_by = text[: number.start].rstrip(" -").lower()
    return led_by.endswith(("level", "lvl")) and number.value not in held.levels


def _may_be_spelled(figure: Figure, held: _Held) -> bool:
    """Tell whether a number is one that notes in another language may hold as a word.

    Where they count the same thing otherwise, it is not.
    """
    small = figure.quantity.value <= _SPELLED and figure.quantity.unit in ("", "year", "ordinal")
    return small and not any(figure.nouns & other.nouns for other in held.figures)


def _same_day(dates: Sequence[Quantity], ordinals: Sequence[Quantity]) -> bool:
    """Tell whether a date of the one stands in the other as the day of its month ("the 12th")."""
    days = {q.value % 100 for q in dates if q.unit == "date"}
    return any(q.unit == "ordinal" and q.value in days for q in ordinals)


def date_words(day: dt.date) -> str:
    """Return a date in the forms a message may name it by, as a source for the checks."""
    month, weekday = month_name[day.month], day_name[day.weekday()]
    return f"{weekday} {day.day} {month} {day.year}; {day.isoformat()}; the {day.day}th"
