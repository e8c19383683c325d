"""Numbers, amounts, dates and times in text, however they are written.

A written number that can be read in two ways ("3/4/2026", "2m") gives one quantity for each
reading, all with the same span.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from writer import regex
from writer.language.number_words import (
    CURRENCIES,
    MONTHS,
    ONES,
    ORDINALS,
    SCALES,
    SUFFIXES,
    TENS,
    UNITS,
)
from writer.language.stopwords import STOPWORDS
from writer.language.tokens import REMEMBERED
from writer.language.word_set import word_set

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WORD_NUMBER = "|".join(sorted((*ONES, *TENS, *SCALES, "dozen"), key=len, reverse=True))
_DIGITS = r"\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?"

_ISO = regex.compile(r"(?<![\w.-])(\d{4})-(\d{2})-(\d{2})(?!\d)")
_SLASHED = regex.compile(r"(?<![\w.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\w])")
_DAY_MONTH = regex.compile(
    rf"(?<![\w.])(\d{{1,2}})(?:st|nd|rd|th|\.)?(?: of)?[ \u00a0-]({_MONTH})\b\.?"
    r"(?:,?[ -](\d{4})\b)?",
    regex.IGNORECASE,
)
_MONTH_DAY = regex.compile(
    rf"\b({_MONTH})\.?[ \u00a0](?:the )?(\d{{1,2}})(?:st|nd|rd"
    rf"|th)?(?![\w:.]*\d)(?:,?[ ](\d{{4}})\b)?",
    regex.IGNORECASE,
)
_TIME = regex.compile(
    r"(?<![\w.:])(\d{1,2})(?:[:.](\d{2}))?\s?(?:(a\.?m\b\.?|p\.?m\b\.?)|(o['’]clock))"
    r"|(?<![\w.:])([01]?\d|2[0-3])[:h](\d{2})(?![\w:])",
    regex.IGNORECASE,
)
_CLOCK_HOUR = "|".join((*ONES, r"\d{1,2}"))
#: "half past six", "quarter to five", "twenty to nine"; "five to six people" is none.
_CLOCK = regex.compile(
    rf"\b(?:a )?(half|quarter|five|ten|twenty|twenty-five)(?: minutes)? (past|to) ({_CLOCK_HOUR})\b"
    r"(?=\W*$|\s*[.,;:!?)]|\s+(?:in|on|at|every|each|is|was|and|or|a\.?m|p\.?m|does|would|suits?"
    r"|for|sharp|when|before|until|till|to)\b)",
    regex.IGNORECASE,
)
_MINUTES = {"half": 30, "quarter": 15, "twenty-five": 25, "twenty": 20, "ten": 10, "five": 5}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_PART = rf"(half|halves|(?:{'|'.join(p for p in _PARTS if p != 'half')})s?)"
#: "two thirds of an hour", "half a year", "a month and a half".
_PART_OF_UNIT = regex.compile(
    rf"\b(?:(an?|one|two|three|four) )?{_PART}(?:(?: of)? an?|-) ?(?P<unit>[a-z]+)\b"
    rf"|\b(?P<whole>an?|{'|'.join(ONES)}|\d+)(?: (?P<unit2>[a-z]+))? and a half"
    r"(?: (?P<unit3>[a-z]+))?\b",
    regex.IGNORECASE,
)
#: "by a third", "two thirds of", "halved": shares.
_SHARE = regex.compile(
    rf"\b(?P<few>{'|'.join(ONES)}|\d{{1,3}}) (?:in|out of|of every)"
    r" (?P<all>ten|five|four|three|twenty|a hundred|\d{1,3})\b(?! (?:in|at|days|hours|weeks"
    r"|minutes))"
    rf"|\b(?:(?P<count>an?|one|two|three|four)[ -])(?P<part>{_PART})\b(?! (?:of )?an? )|\b(?:by|in"
    rf"|to|nearly|about"
    r"|almost|over|is|was|are|makes?) (?P<half>half)\b(?! (?:past|an?|the|way|of (?:you|us|it))\b)"
    r"|\b(?P<halved>halv(?:ed|ing))\b",
    regex.IGNORECASE,
)
_NUMBER = regex.compile(
    rf"(?P<pre>us\$|[£$€¥₹]|\b(?:gbp|usd|eur|chf|aud|cad)\b)?[ ]?(?<![\w.])(?<!(?-i:[A-Z])-)"
    rf"(?P<digits>{_DIGITS})(?P<after>[^\W\d_]+|%)?",
    regex.IGNORECASE,
)
_SPELLED = regex.compile(
    rf"(?<![\w-])(?:(?:an?|half an?)[ -](?=(?:hundred|thousand|million|billion|dozen)\b))?"
    rf"(?:{_WORD_NUMBER})(?:[ -](?:and[ -])?(?:{_WORD_NUMBER}))*(?![\w])",
    regex.IGNORECASE,
)
_ORDINAL = regex.compile(
    rf"(?<![\w-])(?:(?:({'|'.join(TENS)})-)?({'|'.join(ORDINALS)}|first|second)|(\d+)(?:st|nd"
    rf"|rd|th))"
    r"(?![\w])",
    regex.IGNORECASE,
)
_FOLD = regex.compile(
    rf"\b({'|'.join((*ONES, *TENS, 'hundred'))}|\d+)-?fold\b|\b(twice|thrice)\b", regex.I
)
_NEXT = regex.compile(r"[\s-]*(?P<unit>per ?cents?\b|percentage points?\b|%|[£$€¥₹]|[^\W\d_]+)")
_SCALE_AFTER = regex.compile(
    r"[ \u00a0-]?(?:(hundred|thousand|million|billion|trillion)s?|(k|m|mn|mio|bn)\.?)\b", regex.I
)

_LOOSE = frozenset({"", "ordinal"})
#: Units that are never another's.
STRICT_UNITS = frozenset(CURRENCIES.values()) | word_set(
    """
    % year month week day hour minute second ms x m km cm mm mile kg gram tonne litre mg ml kw volt
    gb tb
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


#: Without one of these a text holds no number.
_NUMERAL = regex.compile(
    rf"\d|\b(?:{'|'.join((*ONES, *TENS, *SCALES, *ORDINALS, *_PARTS))}|halv|dozen|first|second"
    r"|twice|thrice)",
    regex.IGNORECASE,
)


@lru_cache(maxsize=512)
def _quantities(text: str) -> tuple[Quantity, ...]:
    if not _NUMERAL.search(text):
        return ()
    found: list[Quantity] = []
    taken: list[tuple[int, int]] = []
    for reader in (_dates, _times, _parts, _folds, _digits, _ordinals, _spelled):
        fresh = [q for q in reader(text) if not any(a < q.end and q.start < b for a, b in taken)]
        found.extend(fresh)
        taken.extend((q.start, q.end) for q in fresh)
    return tuple(sorted(found, key=lambda q: (q.start, q.end)))


def quantities(text: str) -> list[Quantity]:
    """Return the numbers, amounts, dates and times in `text`, by position.

    "one" counts only before a unit or a scale; "first" and "second" do not count.
    """
    if len(text) > REMEMBERED:
        return list(_quantities(text))
    return list(_remembered(text))


@lru_cache(maxsize=2048)
def _remembered(text: str) -> tuple[Quantity, ...]:
    return tuple(_quantities(text))


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


def _make(text: str, start: int, end: int, value: Decimal, unit: str) -> Quantity:
    return Quantity(value, unit, text[start:end], start, end)


def _dates(text: str) -> Iterator[Quantity]:
    for match in _ISO.finditer(text):
        yield from _date(text, match, int(match[3]), int(match[2]), match[1])
    for match in _SLASHED.finditer(text):
        first, second = int(match[1]), int(match[3])
        yield from _date(text, match, first, second, match[4])
        if match[2] == "/":
            yield from _date(text, match, second, first, match[4])
    for match in _DAY_MONTH.finditer(text):
        yield from _date(text, match, int(match[1]), MONTHS[match[2].lower()], match[3])
    for match in _MONTH_DAY.finditer(text):
        yield from _date(text, match, int(match[2]), MONTHS[match[1].lower()], match[3])


def _date(
    text: str, match: regex.Match, day: int, month: int, year: str | None
) -> Iterator[Quantity]:
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return
    yield _make(text, match.start(), match.end(), Decimal(100 * month + day), "date")
    if year:
        full = int(year) + (2000 if len(year) == 2 else 0)
        yield _make(text, match.start(), match.end(), Decimal(full), "")


def _times(text: str) -> Iterator[Quantity]:
    for match in _TIME.finditer(text):
        hour, minute = int(match[1] or match[5]), int(match[2] or match[6] or 0)
        if hour > 24 or minute > 59:
            continue
        half = (match[3] or "").lower()[:1]
        hour = hour % 12 + (12 if half == "p" else 0) if half else hour
        value = Decimal(hour) + Decimal(minute) / 60
        yield _make(text, match.start(), match.end(), value, "time")
    for match in _CLOCK.finditer(text):
        told = int(match[3]) if match[3].isdigit() else ONES[match[3].lower()]
        word = match[1].lower()
        past = _MINUTES[word] if match[2].lower() == "past" else -_MINUTES[word]
        if told <= 12 and not (word == "half" and past < 0):
            value = Decimal(told) + Decimal(past) / 60
            yield _make(text, match.start(), match.end(), value, "time")


def _parts(text: str) -> Iterator[Quantity]:
    """Yield parts of a unit ("half an hour") and shares ("by a third"), these as percentages."""
    for match in _PART_OF_UNIT.finditer(text):
        word = match["unit"] or match["unit2"] or match["unit3"] or ""
        unit = UNITS.get(word.lower(), "")
        if match["whole"]:
            whole = match["whole"].lower()
            value = Decimal(whole) if whole.isdigit() else Decimal(ONES.get(whole, 1))
            yield _make(text, match.start(), match.end(), value + Decimal("0.5"), unit)
        elif unit in STRICT_UNITS:
            yield _make(text, match.start(), match.end(), _part(match[1], match[2]), unit)
    for match in _SHARE.finditer(text):
        if match["few"]:
            few, whole = (_counted(match[part].lower()) for part in ("few", "all"))
            if 0 < few < whole:
                share = 100 * few / whole
                yield _make(text, match.start(), match.end(), share, "%")
            continue
        part, count = match["part"] or "", match["count"] or ""
        if part.lower() == "half" and count.lower() != "one":
            continue  # "a half": of what, nobody knows
        share = _part(count, part) if part else Decimal("0.5")
        if share <= 1:
            yield _make(text, match.start(), match.end(), share * 100, "%")


def _counted(word: str) -> Decimal:
    """Return the value of "seven", "twenty", "a hundred" or "71"."""
    if word.isdigit():
        return Decimal(word)
    return Decimal({**ONES, **TENS}.get(word, 100))


def _part(count: str | None, word: str) -> Decimal:
    """Return the value of "two thirds", "a quarter", "half"."""
    counted = {"two": 2, "three": 3, "four": 4}.get((count or "").lower(), 1)
    single = word.lower().removesuffix("s").replace("halve", "half")
    return Decimal(counted) / _PARTS[single]


def _folds(text: str) -> Iterator[Quantity]:
    for match in _FOLD.finditer(text):
        word = (match[1] or match[2]).lower()
        known = {"twice": 2, "thrice": 3, "hundred": 100} | dict(ONES) | dict(TENS)
        value = Decimal(word) if word.isdigit() else Decimal(known[word])
        yield _make(text, match.start(), match.end(), value, "x")


def _readings(digits: str) -> list[Decimal]:
    """Return the values that a run of digits with separators can have."""
    bare = regex.sub(r"['’\u00a0\u202f ]", "", digits)
    if regex.fullmatch(r"\d{1,3}([.,])\d{3}", bare):
        plain = Decimal(regex.sub(r"[.,]", "", bare))
        as_decimal = Decimal(bare.replace(",", "."))
        return [plain] if "," in bare else [as_decimal, plain]
    if regex.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", bare):
        return [Decimal(bare.replace(",", ""))]
    if regex.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", bare):
        return [Decimal(bare.replace(".", "").replace(",", "."))]
    return [Decimal(bare.replace(",", "."))]


def _digits(text: str) -> Iterator[Quantity]:
    for match in _NUMBER.finditer(text):
        after = (match["after"] or "").lower()
        if after in ("st", "nd", "rd", "th"):
            continue
        end = match.end("digits")
        factors, unit = [Decimal(1)], ""
        pre = CURRENCIES.get((match["pre"] or "").lower(), "")
        scale = _SCALE_AFTER.match(text, end)
        if scale:
            end = scale.end()
            word = (scale[1] or scale[2]).lower()
            factor = SCALES.get(word) or SUFFIXES[word]
            factors = (
                [factor]
                if pre or word != "m" or text[scale.start(2)] == "M"
                else [factor, Decimal(1)]
            )
        elif after and after not in UNITS and after not in CURRENCIES and after != "s":
            if pre == "" and not after.startswith(tuple(UNITS)):
                # "3D", "4G", "2nd-line": part of a term, not an amount.
                continue
            unit = ""
        unit, end = (pre, end) if pre else _unit_after(text, end)
        start = match.start("pre") if match["pre"] else match.start("digits")
        clock = regex.fullmatch(r"([01]?\d|2[0-3])\.([0-5]\d)", match["digits"])
        if clock and not unit and not pre:
            yield _make(text, start, end, Decimal(clock[1]) + Decimal(clock[2]) / 60, "time")
        for value in _readings(match["digits"]):
            for factor in factors:
                yield _make(text, start, end, value * factor, unit)


def _unit_after(text: str, end: int) -> tuple[str, int]:
    """Return the unit that follows a number, and where it ends.

    Up to two words may stand between ("four PhD students", "thirty-two stroke beds"); the
    quantity then ends with its number.
    """
    at = end
    for _ in range(3):
        match = _NEXT.match(text, at)
        if not match:
            break
        word = match["unit"].lower()
        percent = "%" if word.startswith(("per cent", "percent")) else ""
        unit = percent or CURRENCIES.get(word) or UNITS.get(word)
        if unit and (at == end or (unit not in STRICT_UNITS and len(word) > 3)):
            return unit, match.end() if at == end else end
        if word in STOPWORDS or "\n" in match.group():
            break
        at = match.end()
    return "", end


def _ordinals(text: str) -> Iterator[Quantity]:
    for match in _ORDINAL.finditer(text):
        word = (match[2] or "").lower()
        if match[3]:
            value = int(match[3])
        elif word in ("first", "second"):
            if not match[1]:
                continue
            value = TENS[match[1].lower()] + (1 if word == "first" else 2)
        else:
            value = ORDINALS[word] + (TENS[match[1].lower()] if match[1] else 0)
        yield _make(text, match.start(), match.end(), Decimal(value), "ordinal")


def _spelled(text: str) -> Iterator[Quantity]:
    for match in _SPELLED.finditer(text):
        parts = regex.split(r"[ -]+", match.group().lower())
        value = _spelled_value(parts)
        unit, end = _unit_after(text, match.end())
        if value is None or (parts[0] in ("one", "zero") and len(parts) == 1 and not unit):
            continue
        yield _make(text, match.start(), end, value, unit)


def _spelled_value(parts: list[str]) -> Decimal | None:
    total, current = Decimal(0), Decimal(0)
    for part in parts:
        if part in ("a", "an"):
            current += 1
        elif part == "half":
            current = Decimal("-0.5")
        elif part in ONES:
            current += ONES[part]
        elif part in TENS:
            current += TENS[part]
        elif part == "dozen":
            current = (current or Decimal(1)) * 12
        elif part == "hundred":
            current = (current or Decimal(1)) * 100
        elif part in SCALES:
            total += (current or Decimal(1)) * SCALES[part]
            current = Decimal(0)
    return total + current
