"""Numbers and names in a text that none of its sources holds."""

import datetime as dt
import re
from calendar import day_name, month_name
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from writer import regex
from writer.grounding.derived import derived, short_years, span_of_years
from writer.grounding.dictated import dictated
from writer.grounding.figures import (
    Figure,
    agrees,
    bound,
    figures,
    is_idiom,
    supported,
)
from writer.grounding.fold import folded
from writer.language.english import is_english
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
_YEAR = regex.compile(r"\b(?:19|20)\d\d(?=s?\b)")
#: "two years later", of a time between two years that the sources name.
_LATER = regex.compile(r" (?:later|earlier|before|after(?:wards)?|on)\b", regex.IGNORECASE)
#: Right before the year that is that of the interview, not anywhere in a long line.
_MET_IN = regex.compile(
    r"\b(?:interview(?:ed)?|met|date)\b(?! to\b)[^.;!?\n]{0,60}$", regex.IGNORECASE
)
_CAPITALS = regex.compile(r"\b[A-Z]\w+(?:[ -][A-Z]\w+)+")
#: None, one, and the half of "half an hour", which is said of any talk.
_UNCHECKED = (Decimal(0), Decimal(1), Decimal("0.5"))
#: Up to which numbers are mostly written as words.
_SPELLED = 12
_COUNTER = regex.compile(r"\W*\d{1,2}[.)\]]\s")
_NUMBERED = regex.compile(r" \d{1,2}\b")
#: `re`'s own, which hand out many matches faster.
_WORDS = re.compile(r"\w+")
_LOWER_MARKS = re.compile(r"['’]s\b|[^\w+#&]+")


@dataclass(frozen=True, slots=True)
class _Held:
    """What some sources hold, found once for all the sentences that are compared with them."""

    figures: tuple[Figure, ...]
    #: Without those of the days that the checks are given in all their forms.
    quantities: tuple[Quantity, ...]
    #: The years that the sources name, but for that of the interview.
    years: frozenset[Decimal]
    words: frozenset[str]
    #: Whether much of them is in another language, where small numbers may be words.
    abroad: bool


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


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The words of some sources, folded; their stems; and all of them in order, blanks between."""

    parts: frozenset[str]
    stems: frozenset[str]
    text: str


@lru_cache(maxsize=64)
def _vocabulary(sources: tuple[str, ...]) -> _Vocabulary:
    parts = frozenset({"english"}).union(*map(_parts, sources))  # the letter's own language
    parts |= {joined for source in sources for joined in dictated(source)}
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
    return missing


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
            if part not in held.parts
            and stem(part) not in held.stems
            and _counted_short(part) not in held.parts
        }
        if not lost or (" " in name.text and all(is_ordinary(part) for part in lost)):
            continue
        if f" {' '.join(_WORDS.findall(folded(name.text)))} " not in held.text and not _initials_of(
            name.text, (*sources, *known)
        ):
            missing.append(name)
    return missing


def _counted_short(part: str) -> str:
    """Return a long word as its ends with the count of letters between: "kubernetes" is "k8s"."""
    return f"{part[0]}{len(part) - 2}{part[-1]}" if len(part) > 5 else ""


@lru_cache(maxsize=1024)
def _parts(text: str) -> frozenset[str]:
    return frozenset({part for part in _LOWER_MARKS.split(folded(text)) if part})


def _initials_of(name: str, sources: Sequence[str]) -> bool:
    """Tell whether an acronym is spelled out in the sources, or a name is there as its acronym."""
    parts = name.split()
    if len(parts) > 1 and any(map(_is_acronym, parts)):
        known = folded(" ".join(sources)).split()
        lost = [part for part in parts if folded(part) not in known]
        if lost and all(_is_acronym(part) and _is_short_for(part, sources) for part in lost):
            return True
    short = "".join(part[0] for part in parts if part[0].isupper())
    if len(parts) > 1 and len(short) > 1:
        return any(short == token.text for source in sources for token in words(source))
    if not (3 <= len(name) <= 6 and name.isalpha() and name.isupper()):
        return False
    return any(name in initials for source in sources for initials in _initials(source))


def _is_acronym(part: str) -> bool:
    return 2 <= len(part) <= 6 and part.isalpha() and part.isupper()


def _is_short_for(acronym: str, sources: Sequence[str]) -> bool:
    """Tell whether neighbouring words, capitals all, spell an acronym: "PM", "Product Manager"."""
    for source in sources:
        capitals = (run for run in _CAPITALS.findall(source))
        if any(acronym in "".join(word[0] for word in run.split()) for run in capitals):
            return True
    return False


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
