"""Numbers, amounts, dates and times in text, however they are written.

A written number that can be read in two ways ("3/4/2026", "2m") gives one quantity for each
reading, all with the same span.
"""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from writer import regex
from writer.language.dates_times import DIGIT, dates, times
from writer.language.number_words import (
    CURRENCIES,
    ONES,
    ORDINALS,
    SCALES,
    SUFFIXES,
    TENS,
    UNITS,
)
from writer.language.quantity import STRICT_UNITS, Quantity, quantity_at
from writer.language.shares import PARTS, folds, fortnights, parts
from writer.language.stopwords import STOPWORDS
from writer.language.tokens import REMEMBERED, SENTENCES

_WORD_NUMBER = "|".join(sorted((*ONES, *TENS, *SCALES, "dozen"), key=len, reverse=True))
_DIGITS = r"\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_NUMBER = regex.compile(
    rf"(?P<pre>us\$|[£$€¥₹]|\b(?:gbp|usd|eur|chf|aud|cad)\b)?[ ]?(?<![\w.])(?<!(?-i:[A-Z])-)"
    rf"(?P<digits>{_DIGITS})(?P<after>[^\W\d_]+|%)?",
    regex.IGNORECASE,
)
_SPELLED = regex.compile(
    rf"(?<![\w-])(?:(?:an?|half an?)[ -](?=(?:hundred|thousand|million|billion|dozen)\b))?"
    rf"(?:{_WORD_NUMBER})(?:[ -](?:(?:(?<=hundred[ -])|(?<=illion[ -])|(?<=thousand[ -]))and[ -])?"
    rf"(?:{_WORD_NUMBER}))*(?P<point> point(?: (?:{'|'.join(ONES)}))+(?: (?:{'|'.join(SCALES)}))?)?"
    rf"(?![\w])",
    regex.IGNORECASE,
)
_ORDINAL = regex.compile(
    rf"(?<![\w-])(?:(?:({'|'.join(TENS)})-)?({'|'.join(ORDINALS)}|first|second)|(\d+)(?:st|nd"
    rf"|rd|th))"
    r"(?![\w])",
    regex.IGNORECASE,
)
_NEXT = regex.compile(r"[\s-]*(?P<unit>per ?cents?\b|percentage points?\b|%|[£$€¥₹]|[^\W\d_]+)")
_SCALE_AFTER = regex.compile(
    r"[ \u00a0-]?(?:(hundred|thousand|million|billion|trillion)s?|(k|m|mn|mio|bn)\.?)\b", regex.I
)
#: Without one of these a text holds no number.
_NUMERAL = regex.compile(
    rf"\d|\b(?:{'|'.join((*ONES, *TENS, *SCALES, *ORDINALS, *PARTS))}|halv|dozen|first|second"
    r"|twice|thrice|fortnight)",
    regex.IGNORECASE,
)


@lru_cache(maxsize=512)
def _quantities(text: str) -> tuple[Quantity, ...]:
    if not _NUMERAL.search(text):
        return ()
    found: list[Quantity] = []
    taken: list[tuple[int, int]] = []
    for reader in (dates, times, parts, folds, fortnights, _digits, _ordinals, _spelled):
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


@lru_cache(maxsize=SENTENCES)
def _remembered(text: str) -> tuple[Quantity, ...]:
    return tuple(_quantities(text))


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
    if bare.count(".") + bare.count(",") > 1:
        # "6.170.15": a version, and no amount of anything.
        return []
    return [Decimal(bare.replace(",", "."))]


def _digits(text: str) -> Iterator[Quantity]:
    for match in _NUMBER.finditer(text) if DIGIT.search(text) else ():
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
            yield quantity_at(text, start, end, Decimal(clock[1]) + Decimal(clock[2]) / 60, "time")
        for value in _readings(match["digits"]):
            for factor in factors:
                yield quantity_at(text, start, end, value * factor, unit)


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
        yield quantity_at(text, match.start(), match.end(), Decimal(value), "ordinal")


def _spelled(text: str) -> Iterator[Quantity]:
    for match in _SPELLED.finditer(text):
        told = match.group().lower().removesuffix((match["point"] or "").lower())
        parts = regex.split(r"[ -]+", told)
        value = _spelled_value(parts)
        if match["point"] and value is not None:
            value = _pointed(value, match["point"].lower().split()[1:])
        unit, end = _unit_after(text, match.end())
        if value is None or (parts[0] in ("one", "zero") and len(parts) == 1 and not unit):
            continue
        yield quantity_at(text, match.start(), end, value, unit)


def _pointed(value: Decimal, after: list[str]) -> Decimal:
    """Return "two" with "four million" after the point: 2,400,000."""
    scale = SCALES.get(after[-1], Decimal(1))
    digits = "".join(str(ONES[word]) for word in after if word in ONES)
    return (value + Decimal(f"0.{digits}")) * scale


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
