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
    return _shared(notes, _answered(_between(notes, _gone_on(notes, pieces, cast)), notes))


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


def _between(notes: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Give a piece that nobody has to both neighbours of its paragraph, where they agree."""
    found = list(pieces)
    for n in range(1, len(found) - 1):
        before, piece, after = found[n - 1], found[n], found[n + 1]
        near = "\n\n" not in notes[before.end : after.start]
        if not piece.owner and near and before.owner == after.owner:
            found[n] = replace(piece, owner=before.owner)
    return found


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
