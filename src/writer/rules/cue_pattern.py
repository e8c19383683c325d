"""One alternative of a cue, as `cues` says how it is written: what it needs, where it stands."""

import itertools
import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from writer import regex
from writer.rules.wording import STEM_LETTERS, Wording

#: What a pattern is made of: choices, or a word.
_PART = re.compile(r"\{([^{}]*)\}|([^\s{}]+)")
_GAP = "..."
_MAX_GAP_WORDS = 4
#: Words of most messages and most patterns: they rule hardly anything out.
_COMMON = frozenset(
    "a an the this that it and or so very to of in on at for from with about as if what how when"
    " i me my you your we is am are was be have had do not will would can could should shall"
    " hear hear* know know* like look look* forward thank work work* good great glad".split()
)


class Piece(NamedTuple):
    """Words in a row: a needle for `Wording.padded`, and how many words may stand before it."""

    needle: str
    max_gap_words: int


Pieces = tuple[Piece, ...]


class CuePattern:
    """One alternative of a cue as it is written; spelled out only where a text may hold it."""

    def __init__(self, written: str) -> None:
        self._written = written
        self._has_choices = "{" in written
        #: Keys (see `Wording`) of which a text must hold one, or it does not hold this. The
        #: longest word is taken for the rarest; it may be one of several between braces.
        self.keys: Collection[str] = (
            max(self._needed, key=lambda keys: min(map(_rarity, keys)))
            if self._has_choices
            else (_rarest(written),)
        )

    @cached_property
    def _needed(self) -> Sequence[Collection[str]]:
        """The keys of each part; a text must hold one of each."""
        return [
            {_rarest(choice) for choice in choices.split("/")} if choices else {_key(word)}
            for choices, word in _PART.findall(self._written)
        ]

    @cached_property
    def _spelled(self) -> Sequence[Pieces]:
        return [_pieces(spelled) for spelled in _expand(self._written)]

    def spellings(self, words: Wording) -> Sequence[Pieces]:
        """Return the spellings that the words at hand do not rule out: their pieces in order."""
        if self._has_choices and any(map(words.keys.isdisjoint, self._needed)):
            return ()
        padded = words.padded
        return [pieces for pieces in self._spelled if pieces[0].needle in padded]


def _rarest(words: str) -> str:
    return max(map(_key, words.split()), key=_rarity, default="")


def _rarity(key: str) -> float:
    return len(key) / 10 if key in _COMMON else len(key)


def _key(word: str) -> str:
    """Return what every text with this word, or with a word of this stem, has among its keys."""
    if word == _GAP:
        return ""
    if not word.endswith("*"):
        return word
    # Too short a stem ("ask*") tells nothing of how its word goes on.
    return f"{word[:STEM_LETTERS]}*" if len(word) > STEM_LETTERS else ""


def _expand(pattern: str) -> Iterator[str]:
    """Yield each spelling that `{a/b} c` stands for."""
    if "{" not in pattern:
        yield " ".join(pattern.split())
        return
    parts = [part.split("/") for part in regex.split(r"[{}]", pattern)]
    # Outside the braces a slash does not occur, so those parts have one choice.
    for choice in itertools.product(*parts):
        yield " ".join("".join(choice).split())


def _pieces(spelled: str) -> Pieces:
    """Cut `look* ... forward to` into what is looked for, one after the other."""
    pieces = []
    gap = 0
    for part in spelled.split(f" {_GAP} "):
        run: list[str] = []
        for word in part.split():
            run.append(word.removesuffix("*"))
            if word.endswith("*"):
                pieces.append(Piece(" " + " ".join(run), gap))
                run, gap = [], 0
        if run:
            pieces.append(Piece(f" {' '.join(run)} ", gap))
        gap = _MAX_GAP_WORDS
    return tuple(pieces)


def occurrences(padded: str, pieces: Pieces) -> Iterator[tuple[int, int]]:
    """Yield (begin, end) in `padded` of each place where the pieces follow one another.

    `begin` is the blank before the first word, `end` the one after the last.
    """
    first, *rest = pieces
    begin = padded.find(first.needle)
    while begin >= 0:
        end: int | None = _word_end(padded, begin, first.needle)
        for piece in rest:
            if end is not None:
                end = _next(padded, piece, end)
        if end is not None:
            yield begin, end
        begin = padded.find(first.needle, begin + 1)


def _next(padded: str, piece: Piece, after: int) -> int | None:
    """Return the end of `piece` within its gap after the blank at `after`, None if not there."""
    start = padded.find(piece.needle, after)
    if start < 0 or padded.count(" ", after, start) > piece.max_gap_words:
        return None
    return _word_end(padded, start, piece.needle)


def _word_end(padded: str, start: int, needle: str) -> int:
    """Return the index of the blank after the last word that `needle`, found at `start`, is in."""
    return padded.index(" ", start + len(needle) - 1)
