"""Classes of wording, so that a rule can ask for a meaning and not for one fixed phrase.

A cue is written as a comma-separated list. `appreciat*` is any word that begins so; `{this/the}
{email/note}` are alternatives; `hope ... well` leaves up to four words between. Contractions are
read as what they stand for ("I'd love to" is "i would love to"), so list the long forms only.
"""

from collections.abc import Mapping, Sequence
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
    def _number(self) -> int:
        return _INDEX.add([CuePattern(written) for written in self._source.split(",")])

    def may_be_in(self, words: Wording) -> bool:
        """Whether the words of a text, in whatever order, do not rule this wording out."""
        return bool(_INDEX.possible(self._number, words))

    def may_be_in_any(self, texts: "Gathered") -> bool:
        """Whether the words of one of several texts do not rule this wording out."""
        return self._number >= texts[0] or self._number in texts[1]

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return the half-open spans in `text` where this wording stands, in order."""
        words = wording(text)
        patterns = _INDEX.possible(self._number, words)
        if not patterns:
            return []
        found = {
            words.span(begin + 1, end)
            for pattern in patterns
            for pieces in pattern.spellings(words)
            for begin, end in occurrences(words.padded, pieces)
        }
        if not found:
            return []
        # Of two spans that begin together only the longer one is worth showing.
        longest = {start: end for start, end in sorted(found)}
        return sorted(longest.items())

    def within(self, text: str) -> bool:
        """Whether this wording stands in `text`."""
        words = wording(text)
        for pattern in _INDEX.possible(self._number, words):
            for pieces in pattern.spellings(words):
                if next(occurrences(words.padded, pieces), None) is not None:
                    return True
        return False


_ByCue = Mapping[int, tuple[CuePattern, ...]]


class _Index:
    """The patterns of all cues that were looked for so far, by what a text must hold for each.

    A text is gone through once for all of them, and keeps what was found. Cues are numbered as
    they come; for one that came after a text was gone through, that text is looked at again.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._by_key: dict[str, dict[int, tuple[CuePattern, ...]]] = {}
        self._patterns: list[Sequence[CuePattern]] = []

    def add(self, patterns: Sequence[CuePattern]) -> int:
        """Take in the patterns of a cue and return its number."""
        with self._lock:
            number = len(self._patterns)
            for pattern in patterns:
                for key in pattern.keys:
                    cues = self._by_key.setdefault(key, {})
                    cues[number] = (*cues.get(number, ()), pattern)
            self._patterns.append(patterns)
        return number

    def possible(self, cue: int, words: Wording) -> Sequence[CuePattern]:
        """Return the patterns of a cue that the words at hand do not rule out."""
        cues, found = words.cues or self.found_in(words)
        if cue < cues:
            return found.get(cue, ())
        return [p for p in self._patterns[cue] if not words.keys.isdisjoint(p.keys)]

    def found_in(self, words: Wording) -> tuple[int, _ByCue]:
        """Return how many cues the text was gone through for, and what it may hold of each."""
        if words.cues is None:
            words.cues = (len(self._patterns), self._gone_through(words.keys))
        return words.cues

    def _gone_through(self, keys: frozenset[str]) -> _ByCue:
        """Return the patterns that a text with these keys may hold, by the number of their cue."""
        found: dict[int, tuple[CuePattern, ...]] = {}
        for key in keys & self._by_key.keys():
            for number, patterns in self._by_key[key].items():
                found[number] = found[number] + patterns if number in found else patterns
        return found


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
