"""Dates and times of day as they are written; each reading of an ambiguous one."""

import re
from collections.abc import Iterator
from decimal import Decimal

from writer import regex
from writer.language.number_words import MONTHS, ONES
from writer.language.quantity import Quantity, quantity_at

#: Without one a text holds no date; `re`'s own, which finds it faster.
DIGIT = re.compile(r"\d")
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
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
    rf"(?<!\bfrom )(?<!-)\b(?:a )?(half|quarter|five|ten|twenty|twenty-five)(?: minutes)? "
    rf"(past|to) ({_CLOCK_HOUR})\b"
    r"(?=\W*$|\s*[.,;:!?)]|\s+(?:in|on|at|every|each|is|was|and|or|a\.?m|p\.?m|does|would|suits?"
    r"|for|sharp|when|before|until|till|to)\b)",
    regex.IGNORECASE,
)
_MINUTES = {"half": 30, "quarter": 15, "twenty-five": 25, "twenty": 20, "ten": 10, "five": 5}


def dates(text: str) -> Iterator[Quantity]:
    """Yield the dates, a year beside one as a quantity of its own."""
    if not DIGIT.search(text):
        return
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
    yield quantity_at(text, match.start(), match.end(), Decimal(100 * month + day), "date")
    if year:
        full = int(year) + (2000 if len(year) == 2 else 0)
        yield quantity_at(text, match.start(), match.end(), Decimal(full), "")


def times(text: str) -> Iterator[Quantity]:
    """Yield the times of day, in hours since midnight."""
    for match in _TIME.finditer(text) if DIGIT.search(text) else ():
        hour, minute = int(match[1] or match[5]), int(match[2] or match[6] or 0)
        if hour > 24 or minute > 59:
            continue
        half = (match[3] or "").lower()[:1]
        hour = hour % 12 + (12 if half == "p" else 0) if half else hour
        value = Decimal(hour) + Decimal(minute) / 60
        yield quantity_at(text, match.start(), match.end(), value, "time")
    lower = text.lower()
    for match in _CLOCK.finditer(text) if " past " in lower or " to " in lower else ():
        told = int(match[3]) if match[3].isdigit() else ONES[match[3].lower()]
        word = match[1].lower()
        past = _MINUTES[word] if match[2].lower() == "past" else -_MINUTES[word]
        if told <= 12 and not (word == "half" and past < 0):
            value = Decimal(told) + Decimal(past) / 60
            yield quantity_at(text, match.start(), match.end(), value, "time")
