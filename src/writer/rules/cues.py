"""Classes of wording, so that a rule can ask for a meaning and not for one fixed phrase.

A cue is written as a comma-separated list. `appreciat*` is any word that begins so; `{this/the}
{email/note}` are alternatives; `hope ... well` leaves up to four words between. Contractions are
read as what they stand for ("I'd love to" is "i would love to"), so list the long forms only.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from threading import Lock

from writer.rules.cue_pattern import CuePattern, occurrences
from writer.rules.wording import Wording, wording


class Cue:
    """A class of wording; see the module for how it is written."""

    def __init__(self, patterns: str) -> None:
        self._source = patterns

    def __add__(self, other: "Cue") -> "Cue":
        return Cue(f"{self._source}, {other._source}")

    @cached_property
    def _by_key(self) -> Mapping[str, Sequence[CuePattern]]:
        """The patterns by what a text must hold for each: one of its keys (see `Wording`)."""
        found: dict[str, list[CuePattern]] = {}
        for pattern in map(CuePattern, self._source.split(",")):
            for key in pattern.keys:
                found.setdefault(key, []).append(pattern)
        return found

    @cached_property
    def _keys(self) -> frozenset[str]:
        return frozenset(self._by_key)

    @cached_property
    def _number(self) -> int:
        return _INDEX.add(self._keys)

    def may_be_in(self, words: Wording) -> bool:
        """Whether the words of a text, in whatever order, do not rule this wording out."""
        cues, found = words.cues or _INDEX.found_in(words)
        if self._number < cues:
            return self._number in found
        return not words.keys.isdisjoint(self._keys)

    def may_be_in_any(self, texts: "Gathered") -> bool:
        """Whether the words of one of several texts do not rule this wording out."""
        return self._number >= texts[0] or self._number in texts[1]

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return the half-open spans in `text` where this wording stands, in order."""
        return list(self.spans_in(wording(text)))

    def spans_in(self, words: Wording) -> Sequence[tuple[int, int]]:
        """Return the half-open spans in a text where this wording stands, in order."""
        if not self.may_be_in(words):
            return ()
        kept = words.spans_of.get(self._number)
        if kept is None:
            kept = words.spans_of[self._number] = self._spans(words)
        return kept

    def _spans(self, words: Wording) -> Sequence[tuple[int, int]]:
        found = {
            words.span(begin + 1, end)
            for pattern in self._possible(words)
            for pieces in pattern.spellings(words)
            for begin, end in occurrences(words.padded, pieces)
        }
        # Of two spans that begin together only the longer one is worth showing.
        longest = {start: end for start, end in sorted(found)}
        return tuple(sorted(longest.items()))

    def within(self, text: str) -> bool:
        """Whether this wording stands in `text`."""
        words = wording(text)
        if not self.may_be_in(words):
            return False
        kept = words.holds.get(self._number)
        if kept is None:
            kept = words.holds[self._number] = self._stands(words)
        return kept

    def _stands(self, words: Wording) -> bool:
        return any(
            next(occurrences(words.padded, pieces), None) is not None
            for pattern in self._possible(words)
            for pieces in pattern.spellings(words)
        )

    def _possible(self, words: Wording) -> Collection[CuePattern]:
        """Return the patterns that the words at hand do not rule out, each once."""
        by_key = self._by_key
        return {pattern: None for key in words.keys & self._keys for pattern in by_key[key]}


class _Index:
    """All cues that were looked for so far, by what a text must hold for each.

    A text is gone through once for all of them, and keeps what was found. Cues are numbered as
    they come; for one that came after a text was gone through, that text is looked at again.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._by_key: dict[str, frozenset[int]] = {}
        self._keys: set[str] = set()
        self._cues = 0

    def add(self, keys: frozenset[str]) -> int:
        """Take in a cue, which needs one of these keys, and return its number."""
        with self._lock:
            number = self._cues
            for key in keys:
                self._by_key[key] = self._by_key.get(key, frozenset()) | {number}
            self._keys.update(keys)
            self._cues += 1
        return number

    def found_in(self, words: Wording) -> tuple[int, frozenset[int]]:
        """Return how many cues the text was gone through for, and which of them it may hold."""
        if words.cues is None:
            cues, keys = self._cues, words.keys & self._keys
            words.cues = cues, frozenset().union(*map(self._by_key.__getitem__, keys))
        return words.cues


_INDEX = _Index()

#: Of several texts: how many cues were looked for, and the numbers of those they may hold.
Gathered = tuple[int, frozenset[int]]


def gathered(texts: Sequence[Wording]) -> Gathered:
    """Return which cues several texts may hold, to be asked for one after the other."""
    every = [_INDEX.found_in(words) for words in texts]
    return min((cues for cues, _ in every), default=0), frozenset().union(*(f for _, f in every))


def sentence_has(text: str, *cues: Cue) -> bool:
    """Whether `text` holds wording of every one of `cues`."""
    return all(cue.within(text) for cue in cues)
