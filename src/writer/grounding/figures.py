"""Numbers with what they count, and whether one number can stand for another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from writer import regex
from writer.grounding.grounds import stems
from writer.grounding.synonyms import canonical
from writer.language.number_words import SCALES
from writer.language.numbers import quantities
from writer.language.quantity import STRICT_UNITS, Quantity, same_quantity
from writer.language.stopwords import STOPWORDS
from writer.language.tokens import SENTENCES, stem
from writer.language.verbs import is_base, is_finite

_NEXT_WORD = regex.compile(r"[ \t\u00a0-]+([^\W\d_]+)")
_UNIT_WORD = regex.compile(r"([^\W\d_]+)\W*$")
_HEDGE = regex.compile(
    r"\b(?:(?P<under>nearly|almost|under|less than|fewer than|up to|not quite|within|barely)"
    r"|(?P<over>over|more than|at least|upwards of|above)"
    r"|about|around|roughly|some|approximately|close to|circa|or so)\W+(?:(?:by|in|a|an|the)\W+)?$",
    regex.IGNORECASE,
)
#: Where the hedge is part of the number: "nearly half".
_ROUGHLY = regex.compile(
    r"(?P<under>nearly|almost|just under|not quite)|(?P<over>over|more than|just over)"
    r"|(?:about|around|roughly)\b",
    regex.IGNORECASE,
)
#: Numbers that count nothing: "between two visits", "a day or two", "the two of you".
_IDIOM = regex.compile(
    r"\b(?:between|or|these|those|of us|one of the) $|^ (?:of (?:you|us|them)\b|things?\b|minds\b"
    r"|sides\b|or three\b)",
    regex.IGNORECASE,
)
_SAID_PERCENT = regex.compile(r"\d|%|per ?cent", regex.IGNORECASE)
#: Says how often, whatever it is called that was counted: "spoke twice", "two talks".
_TIMES_OVER = regex.compile(r"twice|thrice|(?:two|three|four|five) times", regex.IGNORECASE)
#: "700 weekly paid": how, and not what.
_HOW: frozenset[str] = frozenset("weekly daily monthly paid yearly part-time".split())
#: Numbers behind these name a thing.
_LABEL = regex.compile(
    r"\b(?:year|yr|ward|room|level|grade|unit|band|stage|phase|tier|bay|theatre|route|line|hall"
    r"|studio|part) $",
    regex.IGNORECASE,
)
#: What is done so many times over, whatever it is: "twice" for "2 sessions", "two rounds".
_TURNS = "time round session turn go occasion visit shift"
_SOME = Decimal("0.06")
_EXACT = Decimal("0.001")
#: "From eight weeks to five", "8 weeks -> 5", "10 to 12 days": both count the same.
_UP_TO = regex.compile(
    r"\W*(?:(?:an?|per|each|every) (?:day|week|month|year|hour|night|shift) )?"
    r"(?:(?:right |all the way )?(?:down|up) )?(?:to|->|→|-|–)\W*(?:just |only |about )?",
    regex.IGNORECASE,
)
#: Joined to another number, a bare one is part of a range, a score or a time: "nights 23-7".
_JOINED = regex.compile(r"\d[-–/:]$")
_JOINS = regex.compile(r"[-–/:]\d")
_THOUSAND = 1000
#: What a number stands for that counts nothing by itself.
BOUND = frozenset({"(bound)"})
_ROOM = Decimal("0.8")
_CONVERTED = Decimal("0.10")
#: Units of one kind, in the smallest of them; months and years are rounded.
_SIZES = {
    "mm": ("length", 1),
    "cm": ("length", 10),
    "m": ("length", 1000),
    "km": ("length", 1_000_000),
    "mg": ("mass", 1),
    "gram": ("mass", 1000),
    "kg": ("mass", 1_000_000),
    "tonne": ("mass", 1_000_000_000),
    "ml": ("volume", 1),
    "litre": ("volume", 1000),
    "ms": ("time", 1),
    "second": ("time", 1000),
    "minute": ("time", 60_000),
    "hour": ("time", 3_600_000),
    "day": ("time", 86_400_000),
    "week": ("time", 604_800_000),
    "month": ("time", 2_628_000_000),
    "year": ("time", 31_536_000_000),
    "decade": ("time", 315_360_000_000),
}
_ROUNDED = frozenset({"week", "month", "year", "decade"})


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity, the stems of the words it counts, and whether it is given roughly."""

    quantity: Quantity
    nouns: frozenset[str]
    #: "" for exact, "about", "under" (the true number is less) or "over".
    hedged: str = ""
    #: Where something ended that is told from where to where: "from nine days to four".
    reached: bool = False
    #: No number of the source's own, but what follows from two of them.
    made: bool = False


@lru_cache(maxsize=SENTENCES)
def figures(text: str) -> tuple[Figure, ...]:
    """Return the quantities of `text` with what they count."""
    found = [
        Figure(q, _nouns(text, q), _hedge(text[max(0, q.start - 30) : q.start], q.text))
        for q in quantities(text)
    ]
    scaled: list[Figure] = []
    for n, (first, second) in enumerate(pairwise(found)):
        if _UP_TO.fullmatch(text[first.quantity.end : second.quantity.start]):
            found[n], found[n + 1] = _alike(first, second)
            scaled += _in_thousands(first, second)
    return (*found, *scaled)


def _in_thousands(first: Figure, second: Figure) -> Iterator[Figure]:
    """Yield the other reading of the first of two numbers: "from nine to eleven thousand"."""
    said = second.quantity.text.lower().split()
    scale = next((SCALES[word] for word in said if word in SCALES), None)
    q = first.quantity
    if scale and not q.unit and q.value < _THOUSAND:
        scaled = replace(q, value=q.value * scale)
        yield replace(first, quantity=scaled, nouns=second.nouns)


def _alike(first: Figure, second: Figure) -> tuple[Figure, Figure]:
    """Return two numbers that are told as from where to where, in the unit that one of them has."""
    a, b = first.quantity, second.quantity
    if a.unit in STRICT_UNITS and not b.unit and not second.nouns:
        b, second = replace(b, unit=a.unit), replace(second, nouns=first.nouns)
    elif b.unit in STRICT_UNITS and not a.unit and not first.nouns:
        a, first = replace(a, unit=b.unit), replace(first, nouns=second.nouns)
    return replace(first, quantity=a), replace(second, quantity=b, reached=True)


def bound(text: str, figure: Figure) -> Figure:
    """Return a figure of a source; one that counts nothing where it is joined to another."""
    q = figure.quantity
    if q.unit or figure.nouns or q.end - q.start > 2:
        return figure
    joined = _JOINED.search(text[max(0, q.start - 2) : q.start]) or _JOINS.match(text, q.end)
    return replace(figure, nouns=BOUND) if joined else figure


def _hedge(before: str, told: str) -> str:
    match = _HEDGE.search(before) or _ROUGHLY.match(told)
    if not match:
        return ""
    return "under" if match["under"] else "over" if match["over"] else "about"


def is_idiom(text: str, figure: Figure) -> bool:
    """Tell whether a small number counts nothing ("between two visits", "a day or two")."""
    q = figure.quantity
    following = _NEXT_WORD.match(text, q.end)
    if q.value == 2 and text[: q.start].lower().endswith("the ") and following:
        return is_base(following[1]) or is_finite(following[1])  # "the two belong together"
    return q.value <= 2 and bool(
        _IDIOM.search(text[max(0, q.start - 12) : q.start]) or _IDIOM.match(text[q.end :])
    )


def supported(figure: Figure, group: Sequence[Figure], known: Sequence[Figure]) -> bool:
    """Tell whether one of the readings `group` of a number stands in the sources.

    A number that stands there for something else only ("two nurses", where the notes have
    "two winters" and "three nurses") is not supported.
    """
    agreeing = [k for k in known if any(agrees(own, k) for own in group)]
    if figure.reached:  # "from 6 to 2.5" is no "by 2.5"
        agreeing = [k for k in agreeing if not k.made]
    if not agreeing:
        return False
    if any(k.quantity.unit == figure.quantity.unit == "x" for k in agreeing):
        return True
    if not figure.nouns or any(not k.nouns or _shared(figure, k) for k in agreeing):
        return True
    if any(own.quantity.unit == k.quantity.unit == "ordinal" for own in group for k in agreeing):
        return True  # "a third scanner", "2 scanners, third coming"
    if any(_in_other_units(own.quantity, k.quantity) for own in group for k in agreeing):
        return True  # "two days" for "48 hours", whatever else is counted in days
    return not any(
        _shared(figure, k) and not any(_converted(own.quantity, k.quantity, own) for own in group)
        for k in known
    )


def _in_other_units(a: Quantity, b: Quantity) -> bool:
    return a.unit != b.unit and a.unit in _SIZES and b.unit in _SIZES


def _shared(a: Figure, b: Figure) -> bool:
    return bool(a.nouns & b.nouns)


def agrees(own: Figure, other: Figure) -> bool:
    """Tell whether a number of a message can be this number of the sources."""
    a, b = own.quantity, other.quantity
    if b.unit == "x" and a.unit not in STRICT_UNITS and a.value == b.value:
        return True  # "thirty pages a week", "the pager goes 30x a week"
    if a.unit == "x" and b.unit not in STRICT_UNITS and _TIMES_OVER.fullmatch(a.text):
        return a.value == b.value and (not other.nouns or bool(own.nouns & other.nouns))
    if not (same_quantity(a, b) or _converted(a, b, own)):
        return False
    strict_own, strict_other = a.unit in STRICT_UNITS, b.unit in STRICT_UNITS
    if "ordinal" in (a.unit, b.unit) and a.unit != b.unit:
        return not (own.nouns if b.unit == "ordinal" else other.nouns)
    if a.unit == "%" and not b.unit and not _SAID_PERCENT.search(a.text):
        return False  # "a fifth" is no "20"
    if strict_own and not b.unit and a.unit not in ("date", "time"):
        return not other.nouns or bool(own.nouns & other.nouns)
    if b.unit == "%" and "point" in own.nouns:
        return True
    if strict_other and not a.unit and b.unit not in ("date", "time", "x"):
        return not own.nouns or bool(own.nouns & other.nouns)
    return True


def _converted(a: Quantity, b: Quantity, own: Figure) -> bool:
    """Tell whether two quantities are the same in other units, or one a rounding of the other."""
    first, second = _SIZES.get(a.unit), _SIZES.get(b.unit)
    if first and second and a.unit != b.unit:
        if first[0] != second[0]:
            return False
        rough = own.hedged or bool({a.unit, b.unit} & _ROUNDED)
        slack = _CONVERTED + (_SOME if own.hedged else 0) if rough else _EXACT
        return _near(a.value * first[1], b.value * second[1], slack)
    if a.unit == b.unit == "%":
        return _near(a.value, b.value, Decimal("0.13") if own.hedged else Decimal("0.02"))
    if a.unit == "time" and b.unit == "hour":  # "14:00", "14h"
        return a.value == b.value
    if a.unit == "" and b.unit == "time":  # "at ten on Friday night", "10 pm"
        return not own.nouns and a.value <= 12 and a.value % 12 == b.value % 12
    points = b.unit == "%" and not a.unit and "point" in own.nouns
    apart = a.unit != b.unit and bool({a.unit, b.unit} & STRICT_UNITS) and not points
    if apart or "date" in (a.unit, b.unit):
        return False
    bound = b.value / a.value if a.value else Decimal(0)
    if own.hedged == "under":
        return _ROOM <= bound <= 1
    if own.hedged == "over":
        return 1 <= bound <= 2 - _ROOM
    return bool(own.hedged) and _near(a.value, b.value, _SOME)


def _near(a: Decimal, b: Decimal, slack: Decimal) -> bool:
    return abs(a - b) <= slack * max(abs(a), abs(b))


def _nouns(text: str, q: Quantity) -> frozenset[str]:
    """Return the stems of what a number counts: the words after it.

    "Twice" may count anything that the text tells: "spoke twice" is "two talks".
    """
    if _TIMES_OVER.fullmatch(q.text):
        return stems(text) | stems(_TURNS)
    if q.unit not in STRICT_UNITS and _LABEL.search(text[max(0, q.start - 12) : q.start]):
        return BOUND  # "our Year 4 class" is no count of classes
    unit = _UNIT_WORD.search(q.text) if q.unit else None
    found = [unit[1]] if unit and q.unit not in ("date", "time", "ordinal", "x") else []
    found += following(text, q.end)
    return frozenset(
        canonical(stem(word))
        for word in found
        if word.lower() not in STOPWORDS and word.lower() not in _HOW
    )


def following(text: str, at: int) -> Iterator[str]:
    """Yield up to three words of weight that follow a place with nothing but blanks between."""
    for _ in range(3):
        match = _NEXT_WORD.match(text, at)
        if not match or match[1].lower() in STOPWORDS:
            return
        yield match[1]
        at = match.end()
