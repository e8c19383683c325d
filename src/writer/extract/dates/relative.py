"""Phrases such as "by the end of next week", counted from a known day."""

import datetime as dt
from functools import cache

from writer import regex
from writer.etiquette.workdays import WEEKDAYS, Workdays
from writer.extract.dates import counts, feasts, months, weekdays, weeks
from writer.extract.dates.order import Order
from writer.extract.dates.ordinals import find_ordinal
from writer.extract.dates.reading import Act, Base, Reading
from writer.extract.dates.written import find_dates

#: (start, end, date, problem): the date is None where the words name no day that can be known.
Found = tuple[int, int, dt.date | None, str | None]

_OR = regex.compile(
    r"(?:,? (?:or|oder|ou|o|bis|to|and|und|et|y|maybe|possibly)(?: (?:on|by|the|possibly|maybe))? |"
    r" ?[/–—-] ?)(?=\S)",
    regex.IGNORECASE,
)
_ORDINAL = regex.compile(r"\d{1,2}(?:st|nd|rd|th)\b", regex.IGNORECASE)
#: A day told beside another is no further off: "Thursday or Friday".
_MOST_APART_DAYS = 31


def resolve(
    text: str,
    start: int,
    end: int,
    *,
    base: dt.date,
    order: Order | None = None,
    workdays: Workdays = WEEKDAYS,
) -> Found | None:
    """Return the first date or phrase within `text[start:end]`; of "Thursday or Friday", Friday.

    `base` is the day of the interview. None is returned where there is no date at all.
    """
    first = _first(text, start, end, base, order, workdays)
    if first is None or first[2] is None:
        return first
    link = _OR.match(text, first[1], end)
    if link is None:
        return first
    other = _bare_ordinal(text, link.end(), end, first[2])
    other = other or _first(text, link.end(), end, base, order, workdays)
    if other is None or other[0] != link.end() or other[2] is None:
        return first
    if other[2] <= first[2]:
        # "Tues or Weds", said on a Tuesday: the days of the week to come.
        later = _first(text, link.end(), end, first[2], order, workdays)
        other = later if later and later[2] and later[0] == other[0] else other
    apart = (other[2] - first[2]).days if other[2] else 0
    if not 0 < apart <= _MOST_APART_DAYS:
        return first
    return first[0], other[1], other[2], other[3] or first[3]


def _first(
    text: str, start: int, end: int, base: dt.date, order: Order | None, workdays: Workdays
) -> Found | None:
    """Return what begins first; of those that begin together, the longest."""
    candidates: list[Found] = []
    for written in find_dates(text, start, end, near=base, order=order, ahead=True):
        candidates.append((written.start, written.end, written.value, written.problem))
        break
    ordinal = find_ordinal(text, start, end, near=base)
    if ordinal is not None:
        candidates.append((*ordinal, None))
    candidates += _phrases(text, start, end, Base(base, workdays))
    return min(candidates, key=lambda one: (one[0], -one[1]), default=None)


def _bare_ordinal(text: str, start: int, end: int, day: dt.date) -> Found | None:
    """Return the 21st of "the 20th or 21st"."""
    found = _ORDINAL.match(text, start, end)
    ordinal = found and find_ordinal(f"the {found[0]}", 0, len(found[0]) + 4, near=day)
    return (start, found.end(), ordinal[2], None) if found and ordinal else None


def _phrases(text: str, start: int, end: int, base: Base) -> list[Found]:
    candidates: list[Found] = []
    for pattern, act in phrase_rules():
        for found in pattern.finditer(text, start, end):
            value = act(found, base)
            if value is None:
                continue
            reading = value if isinstance(value, Reading) else Reading(value)
            stop = reading.end or found.end()
            candidates.append((found.start(), stop, reading.day, reading.problem))
            break
    return candidates


@cache
def phrase_rules() -> tuple[tuple[regex.Pattern, Act], ...]:
    """Return the phrases with what they mean; compiled once, and only when needed."""
    rules = (*counts.RULES, *weeks.RULES, *weekdays.RULES, *months.RULES, *feasts.RULES)
    return tuple(
        (regex.compile(rf"(?<!\w)(?:{words})(?!\w)", regex.IGNORECASE), act) for words, act in rules
    )
