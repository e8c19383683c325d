"""The stamps that a chat export or a log sets before each entry: its day, its time, its writer."""

from collections.abc import Sequence
from dataclasses import replace

from writer import regex
from writer.extract.structure.labels import field_of
from writer.extract.units import Unit

#: "[18/11/2026, 18:02:11] Petra: ", "14/11, 16:20 - Petra: ".
STAMP = regex.compile(
    r"(?m)^[^\S\n]*\[?(?P<day>\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?),?\s+\d{1,2}:\d{2}(?::\d{2})?"
    r"(?:\s?[ap]\.?m\.?)?\]?\s*[-–]?\s*(?P<who>[^:\n\[\]]{1,30}):\s+",
    regex.IGNORECASE,
)
#: So many messages make a chat.
LEAST = 3


def stamps_of(text: str) -> list[tuple[int, int, str]]:
    """Return (start, end, day as written) of the stamps of a chat, in order; none: no chat."""
    if ":" not in text:
        return []
    found = [(one.start(), one.end(), one["day"]) for one in STAMP.finditer(text)]
    return found if len(found) >= LEAST else []


def unstamped(text: str, units: Sequence[Unit]) -> tuple[list[Unit], dict[int, str]]:
    """Return the units of a chat without their stamps, and by its start the day of each."""
    stamps = stamps_of(text)
    if not stamps:
        return list(units), {}
    bare: list[Unit] = []
    days: dict[int, str] = {}
    for unit in units:
        own = [stamp for stamp in stamps if stamp[0] < unit.end and stamp[1] >= unit.start]
        before = [stamp for stamp in stamps if stamp[0] <= unit.start]
        start = max(unit.start, own[0][1]) if own else unit.start
        if start < unit.end:
            bare.append(replace(unit, start=start))
            if before or own:
                days[start] = (before or own)[-1][2]
    return bare, days


#: The end of what a pasted e-mail says, or its sender's name below it.
_SIGNED = regex.compile(
    r"(?:(?:kind|best|warm|many) (?:regards|wishes|thanks)|regards|sincerely|yours|best|thanks|"
    r"mit freundlichen|cordialement|saludos)\b.{0,40}",
    regex.IGNORECASE,
)
#: "On Wed, 18 Nov 2026 at 09:12, Pia Lund wrote:"
_WROTE = regex.compile(
    r"\d.{0,120}(?:wrote|schrieb|a écrit|escribió|scritto)\W*$", regex.IGNORECASE
)
_YOU = regex.compile(r"\b(?:you|your|we|our|us|sie|ihnen|ihre?|vous|votre|usted)\b", regex.I)


def mail_days(text: str, units: Sequence[Unit]) -> dict[int, str]:
    """Return, by its start, the day of what stands in a pasted e-mail, as its header has it."""
    days: dict[int, str] = {}
    day, last = None, 0
    for unit in units:
        is_header = unit.part == "email" and unit.shape == "field"
        if is_header and unit.label and field_of(unit.label) == "date":
            day = text[unit.start : unit.end]
        elif is_header and unit.label and field_of(unit.label) == "from" and last:
            day = None
        elif unit.part == "email" and _WROTE.search(text, unit.start, unit.end):
            day = text[unit.start : unit.end]
        elif day and not is_header:
            gap = text[last : unit.start]
            own = (
                unit.part == "notes"
                and "\n\n" in gap
                and not _YOU.search(text, unit.start, unit.end)
            )
            if unit.headings or "--" in gap or "===" in gap or (own and days):
                day = None
                continue
            days[unit.start] = day
            if _SIGNED.fullmatch(text, unit.start, unit.end):
                day = None
        last = unit.end
    return days
