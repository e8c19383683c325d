"""What stands around a piece of the notes, and so whose it is where its own words do not say."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from writer import regex
from writer.extract.cast import Cast, bare
from writer.grounding.grounds import READER, SENDER, UNKNOWN
from writer.language.names import is_ordinary
from writer.language.tokens import word_texts
from writer.language.verbs import is_finite, is_past, is_third

#: "They keep all tools in one place. I do the same.", "I use that too": true of both.
_SAME = regex.compile(
    r"\b(?:do|did|does) the same\b|\bsame here\b|\bso do i\b|\bas do i\b|\bme too\b"
    r"|\bi (?:\w+ )?(?:use|do|did|know|have|had|like|work with|run) (?:that|it|this|those|them"
    r"|one)\b[^.;]{0,12}\b(?:too|as well|also|daily|myself|already)\b",
    regex.IGNORECASE,
)
#: Who speaks, in a chat: "[18:05] me: ".
_SPOKEN_BY = regex.compile(r"^[\W\d]*(?:me|i|self)\s*:\s*", regex.IGNORECASE)
#: "He asked about arches".
_ASKED = regex.compile(
    r"\W*(?:[\w.'’-]+ ){0,3}?(?:asked|quizzed|grilled|wanted to know|asks|quizzes)"
    r" (?:me )?(?:\w+ )?(?:about|re|on|for|how|what)\b",
    regex.IGNORECASE,
)
#: "Met Ida Lorne, works manager".
_MET = regex.compile(r"^\W*(?:(?:i )?(?:met|saw|spoke (?:to|with)|spoke w/) )?", regex.IGNORECASE)
#: Characters of a name with a post, at most.
_NAME_LINE = 60
_SAYS = ("said", "says", "told", "asked", "explained", "wants", "thinks", "mentioned")
_ADVERBS = ("just", "also", "already", "now", "still", "then", "really")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the notes (half-open span) and what is known of it so far."""

    start: int
    end: int
    owner: str
    kind: str = ""


def settled_by_neighbours(notes: str, pieces: Sequence[Piece], cast: Cast) -> list[Piece]:
    """Return the pieces with what goes on, stands between, or is true of both given its side."""
    return _shared(notes, _answered(_between(notes, _gone_on(notes, pieces, cast), cast), notes))


def _gone_on(notes: str, pieces: Sequence[Piece], cast: Cast) -> list[Piece]:
    """Give what a name opens to the reader's side, and what goes on with a deed to whose it is.

    "marek runs the plant"; "I said three years at Birch Lane. started a book club there."
    """
    found = list(pieces)
    for n, piece in enumerate(found):
        told = word_texts(_SPOKEN_BY.sub("", notes[piece.start : piece.end]))[:3]
        # "GI asked re QGIS -> RC: yes, built the map": a fact has said whose it is.
        if len(told) < 2 or piece.owner == READER or (piece.owner and piece.kind):
            continue
        first, verbs = bare(told[0]), [word.lower() for word in told[1:]]
        before = word_texts(notes[found[n - 1].start : found[n - 1].end])[-1:] if n else []
        if before and bare(before[0]) in cast.forms and first in _SAYS:
            found[n] = replace(piece, owner=READER)  # dictated: "... so ida", "said the vats leak"
        elif first in cast.forms and not is_ordinary(first):
            verb = verbs[1:] if verbs[0] in _ADVERBS else verbs
            if verb and (is_finite(verb[0]) or is_third(verb[0]) or is_past(verb[0])):
                found[n] = replace(piece, owner=READER)
        elif n and not piece.owner and is_past(told[0].lower()):
            same_line = "\n" not in notes[found[n - 1].start : piece.start]
            found[n] = replace(piece, owner=found[n - 1].owner if same_line else UNKNOWN)
    return found


def _between(notes: str, pieces: Sequence[Piece], cast: Cast) -> list[Piece]:
    """Give pieces that nobody has to both neighbours of their paragraph, where they agree.

    Somebody's name and post before them ("met ida lorne, works manager. 22 vats. she wants a
    third shift") is a neighbour of the reader's side.
    """
    found = list(pieces)
    at = 1
    while at < len(found) - 1:
        end = at
        while end < len(found) - 1 and not found[end].owner:
            end += 1
        before, after = found[at - 1], found[end]
        near = "\n\n" not in notes[before.end : after.start]
        if end == at + 1 and near and before.owner == after.owner:
            found[at] = replace(found[at], owner=before.owner)
        elif end > at + 1 and after.owner == READER:
            _after_name(notes, found, at, end, cast)
        at = max(end, at + 1)
    return found


def _after_name(notes: str, found: list[Piece], start: int, end: int, cast: Cast) -> None:
    """Give the pieces of a line to the reader's side that follow a name alone, up to `end`."""
    for n in range(end - 1, start - 1, -1):
        if "\n" in notes[found[n].end : found[end].start]:
            return
        if _is_name(notes[found[n].start : found[n].end], cast):
            found[n + 1 : end] = [replace(p, owner=READER) for p in found[n + 1 : end]]
            return


def _is_name(text: str, cast: Cast) -> bool:
    """Tell whether a piece is somebody's name and post, and says nothing of them."""
    told = _MET.sub("", text, count=1)
    first = word_texts(told)[:1]
    return bool(first) and bare(first[0]) in cast.forms and "," in told and len(told) <= _NAME_LINE


def _answered(pieces: Sequence[Piece], notes: str) -> list[Piece]:
    """Take from the reader's side what it asked about and the sender answered right away.

    "Asked about masonry arches. I assessed 21": what these 21 are, the question says.
    """
    found = list(pieces)
    for n in range(len(found) - 1):
        asked = found[n].owner == READER and _ASKED.match(notes, found[n].start, found[n].end)
        if asked and found[n + 1].owner == SENDER:
            found[n] = replace(found[n], owner=UNKNOWN)
    return found


def _shared(notes: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Take from its one side what the other says to hold for it too ("I use that too")."""
    found = list(pieces)
    for n in range(1, len(found)):
        same = _SAME.search(notes, found[n].start, found[n].end)
        if same and found[n - 1].owner == READER:
            found[n - 1] = replace(found[n - 1], owner=UNKNOWN)
    return found
