"""What a written number amounts to, and when two of them are the same."""

from dataclasses import dataclass
from decimal import Decimal

from writer.language.number_words import CURRENCIES
from writer.language.word_set import word_set

_LOOSE = frozenset({"", "ordinal"})
#: Units that are never another's.
STRICT_UNITS = frozenset(CURRENCIES.values()) | word_set(
    """
    % decade year month week day hour minute second ms x m km cm mm mile kg gram tonne litre mg ml
    kw volt gb tb
    date time
    """
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """One reading of a number in text, with the half-open span of its words.

    `unit` is normalised: "%", a currency ("gbp"), "year", "hour", "people", ...; "" where none is
    known; "ordinal"; "x" for multiples; "time" (value: hours since midnight) and "date" (value:
    100 x month + day; a year beside it is a quantity of its own).
    """

    value: Decimal
    unit: str
    text: str
    start: int
    end: int


def same_quantity(a: Quantity, b: Quantity) -> bool:
    """Tell whether two quantities can be the same: equal values, no two different units.

    Times agree twelve hours apart; ordinals agree with plain numbers; what is merely counted
    (people, guests, sites) is not told apart, since one thing has many names.
    """
    if a.unit == b.unit == "time":
        return a.value % 12 == b.value % 12
    if a.value != b.value:
        return False
    if a.unit in _LOOSE or b.unit in _LOOSE:
        return "date" not in (a.unit, b.unit)
    return a.unit == b.unit or (a.unit not in STRICT_UNITS and b.unit not in STRICT_UNITS)


def quantity_at(text: str, start: int, end: int, value: Decimal, unit: str) -> Quantity:
    """Return a reading of `text[start:end]`."""
    return Quantity(value, unit, text[start:end], start, end)
