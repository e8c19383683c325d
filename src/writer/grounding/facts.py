"""Numbers and names in a text that none of its sources holds."""

import datetime as dt
import re
from calendar import day_name, month_name
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from writer.grounding.fold import folded
from writer.language.names import Name, is_ordinary, names
from writer.language.number_words import MONTHS, WEEKDAYS
from writer.language.numbers import Quantity, quantities, same_quantity
from writer.language.tokens import stem, words

_LOWER_MARKS = re.compile(r"['’]s\b|[^\w+#&]+")

_DAYS = re.compile(r"(?<=day)['’]?s$")
_WORD = re.compile(r"[^\W\d_]+")
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]?s)?\b", re.IGNORECASE)
_MONTH = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)


def unsupported_numbers(text: str, sources: Sequence[str]) -> list[Quantity]:
    """Return the quantities in `text` that stand in none of `sources`, by position.

    Of several readings of one number, one that is supported is enough. Digits inside a name that
    the sources hold ("ISO 9001", "E2E") are no quantities of their own.
    """
    known = [quantity for source in sources for quantity in quantities(source)]
    readings: dict[tuple[int, int], list[Quantity]] = defaultdict(list)
    for quantity in quantities(text):
        readings[quantity.start, quantity.end].append(quantity)
    loose = {token.text for source in sources for token in words(source)}
    missing = []
    for group in readings.values():
        if all(q.value <= 1 for q in group):
            continue  # "one hour" is "an hour", "zero" is "none": no figure that could be checked
        if any(same_quantity(a, b) for a in group for b in known):
            continue
        if _same_day(group, known) or _same_day(known, group):
            continue
        if group[0].text not in loose:
            missing.append(group[0])
    return missing


def _same_day(dates: Sequence[Quantity], ordinals: Sequence[Quantity]) -> bool:
    """Tell whether a date of the one stands in the other as the day of its month ("the 12th")."""
    days = {q.value % 100 for q in dates if q.unit == "date"}
    return any(q.unit == "ordinal" and q.value in days for q in ordinals)


def unsupported_days(text: str, sources: Sequence[str]) -> list[Name]:
    """Return the weekdays and months in `text` that no source holds, by position.

    Where the sources hold no weekday at all (or no month), none is held against the text.
    """
    missing = []
    for pattern, table in ((_WEEKDAY, WEEKDAYS), (_MONTH, MONTHS)):
        held = {time for source in sources for time in _times_in(source, table is MONTHS)}
        for match in pattern.finditer(text):
            if held and table[_singular(match.group())] not in held:
                missing.append(Name(match.group(), match.start(), match.end()))
    return sorted(missing, key=lambda name: name.start)


def _singular(word: str) -> str:
    return _DAYS.sub("", word.lower())


@lru_cache(maxsize=1024)
def _times_in(source: str, months: bool) -> frozenset[int]:
    """Return the weekdays, or months, that a source names or gives as part of a date."""
    table: Mapping[str, int] = MONTHS if months else WEEKDAYS
    named = (table[w] for w in map(_singular, _WORD.findall(source)) if w in table)
    if not months:
        return frozenset(named)
    dates = (int(q.value // 100) for q in quantities(source) if q.unit == "date")
    return frozenset((*named, *dates))


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
    have = {"english"}  # the letter's own language
    for source in (*sources, *known):
        have |= _parts(source)
    stemmed = {stem(part) for part in have}
    joined = " ".join(folded(source) for source in (*sources, *known))
    missing = []
    for name in names(text):
        lost = {
            part for part in _parts(name.text) if part not in have and stem(part) not in stemmed
        }
        if not lost or (" " in name.text and all(is_ordinary(part) for part in lost)):
            continue
        if folded(name.text) not in joined and not _initials_of(name.text, (*sources, *known)):
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
    return any(
        name in "".join(token.text[0] for token in words(source)).upper() for source in sources
    )
