"""Takes the stamps off a chat that was exported: what its writer tells a friend are their notes."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from writer import regex
from writer.extract.clauses import Span
from writer.extract.units import Unit

#: "[18/11/2026, 18:02:11] Petra: ", "14/11, 16:20 - Petra: ".
_STAMP = regex.compile(
    r"\[?\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?,?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\]?\s*"
    r"[-–]?\s*"
    r"(?P<who>[^:\n\[\]]{1,30}):\s+",
    regex.IGNORECASE,
)
_STAMPED_LINE = regex.compile(r"(?m)^" + _STAMP.pattern, regex.IGNORECASE)
#: So many messages make a chat.
_LEAST = 3


def without_stamps(text: str, units: Sequence[Unit], whole: Collection[Span]) -> list[Unit]:
    """Return the units; of a chat those of whoever writes most, their stamps cut off.

    Units with a span in `whole` stay as they are.
    """
    if len(_STAMPED_LINE.findall(text)) < _LEAST:
        return list(units)
    units = [part for unit in units for part in _messages(text, unit)]
    found = [_stamp(text, unit) for unit in units]
    senders = Counter(stamp["who"].strip() for stamp in found if stamp)
    writer = senders.most_common(1)[0][0]
    kept: list[Unit] = []
    sender = writer
    for unit, stamp in zip(units, found, strict=True):
        sender = stamp["who"].strip() if stamp else sender
        if (unit.start, unit.end) in whole:
            kept.append(unit)
        elif sender == writer:
            start = max(unit.start, stamp.end()) if stamp else unit.start
            kept.append(replace(unit, start=start, speaker=None, label=None, part="notes"))
    return [unit for unit in kept if unit.start < unit.end]


def _messages(text: str, unit: Unit) -> list[Unit]:
    """Cut a unit that several messages were run into."""
    starts = [found.start() for found in _STAMPED_LINE.finditer(text, unit.start, unit.end)]
    edges = [unit.start, *(start for start in starts if start > unit.start), unit.end]
    return [replace(unit, start=a, end=b) for a, b in pairwise(edges)]


def _stamp(text: str, unit: Unit) -> regex.Match | None:
    """The stamp of the message that begins with this unit."""
    found = _STAMP.match(text, text.rfind("\n", 0, unit.start) + 1, unit.end)
    return found if found and unit.start <= found.end() else None
