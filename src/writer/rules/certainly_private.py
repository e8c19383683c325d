"""What of the notes is private for a sign that anybody could point to.

Extraction also holds back what merely sounds like things people keep to themselves, which is
right before a model sees the notes and too much to accuse a letter of: who wrote it may know
better. A heading, a plea for silence, pay, health, other applications, gossip are signs.
"""

from dataclasses import replace
from functools import lru_cache

from writer import regex
from writer.extract import clauses
from writer.extract.clauses import Span
from writer.extract.private import private_heading
from writer.extract.private.judged import NEVER, SPOKEN_OF, judged
from writer.extract.private.reach import echo_objects, spread
from writer.extract.private.signs import CANDOUR, LEFT_UNSAID, ORDERS, SILENCE, plain
from writer.extract.structure import structure
from writer.extract.units import Unit
from writer.read.notes import Notes

#: Said so that nobody else should hear it.
_ASIDE = regex.compile(
    r"\b(?:said|says|told|mentioned|added|admitted) (?:\w+ ){0,2}?(?:quietly|privately"
    r"|in a low voice|under (?:his|her|their) breath)\b"
    r"|\bwhisper(?:ed|s)?\b|\blet (?:it )?slip\b|\bhush[- ]hush\b",
    regex.IGNORECASE,
)

#: What nobody wants told of themselves, however curtly it is noted: "was sacked in May".
_GRAVE = regex.compile(
    r"\b(?:fired|sacked|dismissed|laid off|made redundant|suspended|divorc\w*|pregnan\w*"
    r"|miscarriage|diagnos\w*|depress\w*|burn-?out|bankrupt\w*|convict\w*|addict\w*)\b",
    regex.IGNORECASE,
)


@lru_cache(maxsize=32)
def certainly_private(notes: str) -> tuple[Span, ...]:
    """Return the spans (half-open) of the notes that are private by an outright sign."""
    units = structure(Notes(text=notes))
    spans = [_signed(notes, unit) for unit in units]
    spread(notes, units, spans)
    echo_objects(notes, units, spans)
    return tuple(span for of_unit in spans for span in of_unit)


def is_certainly_private(notes: str, start: int, end: int) -> bool:
    """Tell whether a part of the notes (half-open span) touches what is private for certain."""
    return any(a < end and start < b for a, b in certainly_private(notes))


def _signed(notes: str, unit: Unit) -> list[Span]:
    """Return the parts of a unit that bear a sign; all of it where its heading or a plea says so.

    Orders to whoever writes the letter are no secret of anybody's, but no matter for it either.
    What stands under "What I told them" was said: there a candid word or a wording is no sign.
    """
    whole = [(unit.start, unit.end)]
    body = plain(notes[unit.start : unit.end])
    above = any(map(private_heading, (*unit.headings, unit.label or "")))
    if above and not LEFT_UNSAID.search(body.strip()):
        return whole
    if any(sign.search(body) for sign in (SILENCE, ORDERS, _ASIDE)):
        return whole
    by = judged(notes, unit, frozenset())
    listed = SPOKEN_OF <= by.least < NEVER
    if CANDOUR.search(body) and not listed:
        return whole
    by = replace(by, least=NEVER)
    pieces = clauses.split(notes, unit.start, unit.end)
    return [
        (start, end)
        for start, end in pieces
        if _GRAVE.search(notes[start:end])
        or any(a < end and start < b for a, b in by.pay)
        or (not listed and by.private(notes, (start, end)))
    ]
