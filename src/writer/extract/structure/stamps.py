"""The stamps that a chat export or a log sets before each entry: its day, its time, its writer."""

from collections.abc import Sequence
from dataclasses import replace

from writer import regex
from writer.extract.units import Unit

#: "[18/11/2026, 18:02:11] Petra: ", "14/11/2026, 16:20 - Petra: ".
STAMP = regex.compile(
    r"(?m)^[^\S\n]*\[?(?P<day>\d{1,4}[./-]\d{1,2}[./-]\d{2,4}),?\s+\d{1,2}:\d{2}(?::\d{2})?"
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
