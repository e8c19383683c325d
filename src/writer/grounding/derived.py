"""Numbers that follow from those of a source: differences, shares, pairs, short years."""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from writer import regex
from writer.grounding.figures import BOUND, Figure, figures, following
from writer.grounding.synonyms import canonical
from writer.language.number_words import ONES, TENS, UNITS
from writer.language.quantity import Quantity
from writer.language.tokens import stem

#: How one number of a source became another: "from 9 days to 4", "4 days instead of 9".
_BECAME = regex.compile(
    r"^\W*(?:[^\W\d_]+\W+){0,3}?(?:to|instead of|rather than|not|down to|up to|->|→|from"
    r"|wants?|aim(?:ing)?(?: for)?|target|hopes? for|now)\W*$"
    r"|^\s*(?:->|→|=>|-|–)\s*$",
    regex.IGNORECASE,
)
_TWO_EACH = regex.compile(r"\bpairs?\b", regex.IGNORECASE)
_BOTH = regex.compile(r"\b(both|a pair of|a couple of)\b(?= \w)", regex.IGNORECASE)
_OTHERS = regex.compile(
    r"\bw(?:ith|/) (?:(\d|two|three|four|five|six|seven|eight|nine) others?|(?:one other|a mate"
    r"|a colleague|another)\b)",
    regex.IGNORECASE,
)
_NUMBERS = {**ONES, **TENS}
#: "1 in 5": beside the share, each of the two numbers.
_IN_ALL = regex.compile(
    rf"\b({'|'.join(ONES)}|\d{{1,3}})(?:(?<=\bone) [a-z]+)? (?:in|out of|of every)"
    rf" ({'|'.join(_NUMBERS)}|a hundred|\d{{1,3}})\b",
    regex.IGNORECASE,
)
_DOUBLE = regex.compile(r"\bdoubl(?:e|es|ed|ing|y)\b", regex.IGNORECASE)
_HALF_OF = regex.compile(r"\bhalf (?:of|the|our|their|my)\b", regex.IGNORECASE)
_QUARTER = regex.compile(r"\bQ([1-4])\b", regex.IGNORECASE)
#: A year in two figures: "since 09", "in date to 29", "class of '14".
_SHORT_YEAR = regex.compile(
    r"(?:\b(?:since|in|from|to|till?|until|by|back in|valid|expires?)\s+['’]?|(?<!\w)['’])(\d\d)\b"
    r"(?=\s*(?:$|[,;)\n]|\.(?!\d)|(?:and|but|or|with|at|when|on|w/)\b))",
    regex.IGNORECASE,
)
#: "Over 2022-23": the year that it ends in.
_YEARS = regex.compile(r"\b((?:19|20)\d)(\d)\s?[-–/]\s?(\d\d)\b(?![-–/])")
_SPOKEN_CENTURY = "twenty "
#: "Qualified in twenty nineteen".
_SPOKEN_YEAR = regex.compile(
    r"\btwenty (ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|twenty)(?:[ -](one|two|three|four|five|six|seven|eight|nine))?\b",
    regex.IGNORECASE,
)
#: Up to which a two-figure year is of this century.
_THIS_CENTURY = 45
#: "Lost seven in a yr": twelve months.
_A_UNIT = regex.compile(
    r"\b(?:in an?|per|last|past|first|each|every|within an?|over an?) (year|yr|month|week|day)\b",
    regex.IGNORECASE,
)
#: A year, level or class in its short form: "Y3", "Q3", "KS2".
_CODE = regex.compile(r"\b(?:[A-Z]{1,3}|yr?|ks)(\d{1,2})\b")


@lru_cache(maxsize=1024)
def derived(text: str) -> tuple[Figure, ...]:
    """Return what follows from the numbers of a source: differences, shares, the two of a pair."""
    found = []
    own = figures(text)
    for first, second in pairwise(own):
        a, b = first.quantity, second.quantity
        if _BECAME.search(text[a.end : b.start]) and {a.unit, b.unit} <= {"", a.unit or b.unit}:
            nouns = first.nouns | second.nouns
            low, high = sorted((a.value, b.value))
            unit = a.unit or b.unit
            found.append(Figure(_made(high - low, unit), nouns, made=True))
            if high:
                found.append(Figure(_made((high - low) * 100 / high, "%"), frozenset(), made=True))
    for figure in own:
        q = figure.quantity
        if _TWO_EACH.match(text[q.end :].lstrip()) or _TWO_EACH.search(q.text):
            found.append(Figure(_made(q.value * 2, ""), frozenset()))
    for match in _IN_ALL.finditer(text):
        for word in match.groups():
            value = int(word) if word.isdigit() else _NUMBERS.get(word.lower(), 100)
            found.append(Figure(_made(Decimal(value), ""), frozenset()))
    for match in _CODE.finditer(text):
        found.append(Figure(_made(Decimal(match[1]), ""), BOUND))
    for match in _BOTH.finditer(text):
        nouns = frozenset(canonical(stem(word)) for word in following(text, match.end()))
        found.append(Figure(_made(Decimal(2), ""), nouns))
    for match in _OTHERS.finditer(text):
        count = match[1] or "1"
        others = int(count) if count.isdigit() else ONES[count.lower()]
        found.append(Figure(_made(Decimal(others + 1), ""), frozenset()))
    for match in _A_UNIT.finditer(text):
        unit = UNITS[match[1].lower()]
        found.append(Figure(_made(Decimal(1), unit), frozenset({canonical(stem(unit))}), made=True))
    if "fortnight" in text.lower():
        found.append(Figure(_made(Decimal(2), "week"), frozenset()))
    for _ in _DOUBLE.finditer(text):
        found.append(Figure(_made(Decimal(2), ""), frozenset()))
    for _ in _HALF_OF.finditer(text):
        found.append(Figure(_made(Decimal(50), "%"), frozenset()))
    for match in _QUARTER.finditer(text):
        found.append(Figure(_made(Decimal(match[1]), "ordinal"), frozenset({stem("quarter")})))
    found += (Figure(_made(Decimal(year), ""), frozenset()) for year in short_years(text))
    return tuple(found)


@lru_cache(maxsize=1024)
def became(text: str) -> tuple[tuple[Figure, Figure], ...]:
    """Return the numbers that a text tells as from where to where: "11 injuries -> 4"."""
    return tuple(
        (first, second)
        for first, second in pairwise(figures(text))
        if _BECAME.search(text[first.quantity.end : second.quantity.start])
    )


def short_years(text: str) -> Iterator[int]:
    """Yield the years that stand there in two figures ("since 09") or two words, in four."""
    if _SPOKEN_CENTURY in text.lower():
        for match in _SPOKEN_YEAR.finditer(text):
            yield (
                2000 + int(_NUMBERS[match[1].lower()]) + int(ONES.get((match[2] or "").lower(), 0))
            )
    for match in _YEARS.finditer(text):
        if int(match[3]) == (int(match[1][2:] + match[2]) + 1) % 100:
            yield int(match[1][:2] + match[3])
    for match in _SHORT_YEAR.finditer(text):
        year = int(match[1])
        yield year + (2000 if year <= _THIS_CENTURY else 1900)


def span_of_years(years: int) -> Figure:
    """Return how long something has gone on that a source gives the first year of."""
    return Figure(_made(Decimal(years), "year"), frozenset())


def _made(value: Decimal, unit: str) -> Quantity:
    return Quantity(value, unit, "", 0, 0)
