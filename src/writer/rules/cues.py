"""Classes of wording, so that a rule can ask for a meaning and not for one fixed phrase.

A cue is written as a comma-separated list. `appreciat*` is any word that begins so; `{this/the}
{email/note}` are alternatives; `hope ... well` leaves up to four words between. Contractions are
read as what they stand for ("I'd love to" is "i would love to"), so list the long forms only.
"""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from types import MappingProxyType

from writer import regex

#: `re`'s own: where nearly all of a text is matches, it hands them out four times as fast.
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_GAP = " ... "
_MAX_GAP_WORDS = 4
_START_LETTERS = 4
_ENDINGS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
_WHOLE = {
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "let's": "let us",
    "it's": "it is",
    "that's": "that is",
    "what's": "what is",
    "there's": "there is",
    "here's": "here is",
    "how's": "how is",
}


@dataclass(frozen=True, slots=True)
class Wording:
    """A text as lower-case words with one space around each, and where each word stands in it."""

    padded: str
    #: The first letters of each word, `_START_LETTERS` of them, and "", which every text has.
    starts: frozenset[str]
    #: Index in `padded` at which each word begins, ascending.
    offsets: tuple[int, ...]
    #: Half-open span in the text of each word.
    spans: tuple[tuple[int, int], ...]

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """Return the span in the text of the words that `padded[begin:end]` touches."""
        first = bisect_right(self.offsets, begin) - 1
        last = bisect_right(self.offsets, max(begin, end - 1)) - 1
        return self.spans[first][0], self.spans[last][1]


@lru_cache(maxsize=1024)
def wording(text: str) -> Wording:
    """Return `text` as words, contractions spelled out."""
    every: list[str] = []
    spans: list[tuple[int, int]] = []
    for match in _WORD.finditer(text.lower() if text.isascii() else text):
        word = match[0] if text.isascii() else match[0].lower()
        if word.isalpha() and word != "cannot":
            every.append(word)
            spans.append(match.span())
            continue
        for part in _long_form(word.replace("’", "'")):
            every.append(part)
            spans.append(match.span())
    offsets = itertools.accumulate((len(word) + 1 for word in every[:-1]), initial=1)
    return Wording(
        padded=f" {' '.join(every)} " if every else " ",
        starts=frozenset({word[:_START_LETTERS] for word in every}) | {""},
        offsets=tuple(offsets) if every else (),
        spans=tuple(spans),
    )


def _long_form(word: str) -> list[str]:
    """Spell a contraction out; the possessive 's is dropped."""
    if "'" not in word and word != "cannot":
        return [word]
    if word in _WHOLE:
        return _WHOLE[word].split()
    stem, _, ending = word.rpartition("'")
    if ending == "t" and stem.endswith("n"):
        return [stem[:-1], "not"]
    if ending in _ENDINGS:
        return [stem, _ENDINGS[ending]]
    return [stem] if ending == "s" else [word]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words in a row: a needle for `Wording.padded`, and how many words may stand before it."""

    needle: str
    max_gap_words: int


_Pieces = tuple[_Piece, ...]


class Cue:
    """A class of wording; see the module for how it is written."""

    def __init__(self, patterns: str) -> None:
        self._source = patterns

    def __add__(self, other: "Cue") -> "Cue":
        return Cue(f"{self._source}, {other._source}")

    @cached_property
    def _patterns(self) -> Mapping[str, tuple[_Pieces, ...]]:
        """Each alternative as the pieces that must follow one another, by `_start_of`."""
        return _parsed(self._source)

    @cached_property
    def _starts(self) -> frozenset[str]:
        return frozenset(self._patterns)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return the half-open spans in `text` where this wording stands, in order."""
        words = wording(text)
        found = {
            words.span(begin + 1, end)
            for pieces in self._possible(words)
            for begin, end in _occurrences(words.padded, pieces)
        }
        if not found:
            return []
        # Of two spans that begin together only the longer one is worth showing.
        longest = {start: end for start, end in sorted(found)}
        return sorted(longest.items())

    def within(self, text: str) -> bool:
        """Whether this wording stands in `text`."""
        words = wording(text)
        return any(
            next(_occurrences(words.padded, pieces), None) is not None
            for pieces in self._possible(words)
        )

    def _possible(self, words: Wording) -> list[_Pieces]:
        """Return the alternatives that the words at hand do not rule out, most of them unseen."""
        patterns, padded = self._patterns, words.padded
        return [
            pieces
            for start in self._starts & words.starts
            for pieces in patterns[start]
            if pieces[0].needle in padded
        ]


@lru_cache(maxsize=1024)
def _parsed(source: str) -> Mapping[str, tuple[_Pieces, ...]]:
    found: dict[str, list[_Pieces]] = {}
    for pattern in source.split(","):
        for spelled in _expand(pattern):
            pieces = _pieces(spelled)
            found.setdefault(_start_of(pieces), []).append(pieces)
    return MappingProxyType({start: tuple(every) for start, every in found.items()})


def _start_of(pieces: _Pieces) -> str:
    """Return how a word begins without which the pieces cannot stand in a text; "" for unknown.

    The longest word is taken for the rarest. Too short a stem ("ask*") tells nothing of how its
    word goes on.
    """
    sure = [
        word
        for piece in pieces
        for word in f"{piece.needle}|".split()
        if len(word.removesuffix("|")) >= _START_LETTERS or not word.endswith("|")
    ]
    longest = max((word.removesuffix("|") for word in sure), key=len, default="")
    return longest[:_START_LETTERS]


def _expand(pattern: str) -> Iterator[str]:
    """Yield each spelling that `{a/b} c` stands for."""
    if "{" not in pattern:
        yield " ".join(pattern.split())
        return
    parts = [part.split("/") for part in regex.split(r"[{}]", pattern)]
    # Outside the braces a slash does not occur, so those parts have one choice.
    for choice in itertools.product(*parts):
        yield " ".join("".join(choice).split())


def _pieces(spelled: str) -> _Pieces:
    """Cut `look* ... forward to` into what is looked for, one after the other."""
    pieces = []
    gap = 0
    for part in spelled.split(_GAP):
        run: list[str] = []
        for word in part.split():
            run.append(word.removesuffix("*"))
            if word.endswith("*"):
                pieces.append(_Piece(" " + " ".join(run), gap))
                run, gap = [], 0
        if run:
            pieces.append(_Piece(f" {' '.join(run)} ", gap))
        gap = _MAX_GAP_WORDS
    return tuple(pieces)


def _occurrences(padded: str, pieces: _Pieces) -> Iterator[tuple[int, int]]:
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


def _next(padded: str, piece: _Piece, after: int) -> int | None:
    """Return the end of `piece` within its gap after the blank at `after`, None if not there."""
    start = padded.find(piece.needle, after)
    if start < 0 or padded.count(" ", after, start) > piece.max_gap_words:
        return None
    return _word_end(padded, start, piece.needle)


def _word_end(padded: str, start: int, needle: str) -> int:
    """Return the index of the blank after the last word that `needle`, found at `start`, is in."""
    return padded.index(" ", start + len(needle) - 1)


def sentence_has(text: str, *cues: Cue) -> bool:
    """Whether `text` holds wording of every one of `cues`."""
    return all(cue.within(text) for cue in cues)
