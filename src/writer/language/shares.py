"""Halves, thirds and shares, multiples and fortnights: amounts that are told without a number."""

from collections.abc import Iterator
from decimal import Decimal

from writer import regex
from writer.language.number_words import ONES, SCALES, TENS, UNITS
from writer.language.quantity import STRICT_UNITS, Quantity, quantity_at

PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
#: Without one of these no part is told; nor "seven in ten" without one of those.
_NAMED = ("hal", *PARTS)
_FEW_OF = (" in ", " out of ", " of every ")
_PART = rf"(half|halves|(?:{'|'.join(p for p in PARTS if p != 'half')})s?)"
#: "two thirds of an hour", "half a year", "a month and a half".
_PART_OF_UNIT = regex.compile(
    rf"\b(?:(an?|one|two|three|four) )?{_PART}(?:(?: of)? an?|-) ?(?P<unit>per ?cent|[a-z]+)\b"
    rf"|\b(?P<whole>an?|{'|'.join(ONES)}|\d+)(?: (?P<unit2>[a-z]+))? and a half"
    r"(?: (?P<unit3>[a-z]+))?\b|\bhalf (?P<unit4>year|month|week|day|hour|minute)\b",
    regex.IGNORECASE,
)
#: "by a third", "two thirds of", "halved": shares.
_SHARE = regex.compile(
    rf"\b(?P<few>{'|'.join(ONES)}|\d{{1,3}})(?:(?<=\bone) [a-z]+)? (?:in|out of|of every)"
    r" (?P<all>ten|five|four|three|twenty|a hundred|\d{1,3})\b(?! (?:in|at|days|hours|weeks|months"
    r"|years|minutes))"
    rf"|\b(?:(?P<count>an?|one|two|three|four)[ -])(?P<part>{_PART})\b(?! (?:of )?an? )|\b(?:by|in"
    rf"|to|nearly|about"
    r"|almost|over|is|was|are|makes?) (?P<half>half)\b(?! (?:past|an?|the|way|of (?:you|us|it))\b)"
    r"|\b(?P<halved>halv(?:ed|ing))\b",
    regex.IGNORECASE,
)
#: Two weeks; "every fortnight" says how often.
_FORTNIGHT = regex.compile(r"\b(?:a |the (?:next |coming )?|next )fortnight\b", regex.IGNORECASE)
#: "Five vets and a sixth on the way": one more, and no share.
_ONE_MORE = regex.compile(r"\b(?:and|or|for|with) $", regex.IGNORECASE)
#: "Three accidents in a quarter", "twenty labs a quarter": three months, and no share.
_IN_A_QUARTER = regex.compile(
    r"\b(?:in|for|within|once|twice|\w{3,}s) a quarter\b(?! of)", regex.IGNORECASE
)
_FOLD = regex.compile(
    rf"\b({'|'.join((*ONES, *TENS, 'hundred'))}|\d+)-?fold\b|\b(twice|thrice)\b", regex.I
)


def parts(text: str) -> Iterator[Quantity]:
    """Yield parts of a unit ("half an hour") and shares ("by a third"), these as percentages."""
    lower = text.lower()
    told = any(part in lower for part in _NAMED)
    for match in _PART_OF_UNIT.finditer(text) if told else ():
        word = match["unit"] or match["unit2"] or match["unit3"] or match["unit4"] or ""
        unit = "%" if word.lower().startswith("per") else UNITS.get(word.lower(), "")
        if match["whole"]:
            whole = match["whole"].lower()
            value = Decimal(whole) if whole.isdigit() else Decimal(ONES.get(whole, 1))
            value = (value + Decimal("0.5")) * SCALES.get(word.lower(), Decimal(1))
            yield quantity_at(text, match.start(), match.end(), value, unit)
        elif unit in STRICT_UNITS:
            yield quantity_at(
                text, match.start(), match.end(), _part(match[1], match[2] or "half"), unit
            )
    for match in _SHARE.finditer(text) if told or any(few in lower for few in _FEW_OF) else ():
        yield from _shares(text, match)


def _shares(text: str, match: regex.Match) -> Iterator[Quantity]:
    """Yield what one match of `_SHARE` tells as a percentage, and "a sixth" as a sixth one too."""
    start, end = match.span()
    if match["few"]:
        few, whole = (_counted(match[part].lower()) for part in ("few", "all"))
        if 0 < few < whole:
            yield quantity_at(text, start, end, 100 * few / whole, "%")
        return
    part, count = (match["part"] or "").lower(), (match["count"] or "").lower()
    if part == "half" and count != "one":
        return  # "a half": of what, nobody knows
    if part == "quarter" and end in {rate.end() for rate in _IN_A_QUARTER.finditer(text)}:
        return
    share = _part(count, part) if part else Decimal("0.5")
    if share <= 1:
        yield quantity_at(text, start, end, share * 100, "%")
    if count == "a" and _ONE_MORE.search(text[:start]):
        place = Decimal(PARTS[part.removesuffix("s")])
        yield quantity_at(text, start, end, place, "ordinal")


def _counted(word: str) -> Decimal:
    """Return the value of "seven", "twenty", "a hundred" or "71"."""
    if word.isdigit():
        return Decimal(word)
    return Decimal({**ONES, **TENS}.get(word, 100))


def _part(count: str | None, word: str) -> Decimal:
    """Return the value of "two thirds", "a quarter", "half"."""
    counted = {"two": 2, "three": 3, "four": 4}.get((count or "").lower(), 1)
    single = word.lower().removesuffix("s").replace("halve", "half")
    return Decimal(counted) / PARTS[single]


def folds(text: str) -> Iterator[Quantity]:
    """Yield multiples: "twofold", "twice"."""
    lower = text.lower()
    if not any(sign in lower for sign in ("fold", "twice", "thrice")):
        return
    for match in _FOLD.finditer(text):
        word = (match[1] or match[2]).lower()
        known = {"twice": 2, "thrice": 3, "hundred": 100} | dict(ONES) | dict(TENS)
        value = Decimal(word) if word.isdigit() else Decimal(known[word])
        yield quantity_at(text, match.start(), match.end(), value, "x")


def fortnights(text: str) -> Iterator[Quantity]:
    """Yield two weeks for each fortnight that is a span of time."""
    for match in _FORTNIGHT.finditer(text) if "fortnight" in text.lower() else ():
        yield quantity_at(text, match.start(), match.end(), Decimal(2), "week")
