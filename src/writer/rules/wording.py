"""A text as the rules search it: lower-case words, contractions spelled out."""

import itertools
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

#: `re`'s own: where nearly all of a text is matches, it hands them out four times as fast.
_WORD = re.compile(r"\w+(?:['’]\w+)*")
#: So many letters of a word are a key of their own.
STEM_LETTERS = 4
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


@dataclass(eq=False)  # without slots: places are looked up for the few texts that need them
class Wording:
    """A text as lower-case words with one space around each, and where each word stands in it."""

    text: str
    padded: str
    #: Each word, what stands on either side of an apostrophe in it, and the first letters of each
    #: with a star, `STEM_LETTERS` of them. "" is in every text.
    keys: frozenset[str]
    #: What `cues` has found in it: of so many cues, those that it may hold; where those stand that
    #: were looked for, and whether they do, by their number.
    cues: tuple[int, frozenset[int]] | None = None
    spans_of: dict[int, Sequence[tuple[int, int]]] = field(default_factory=dict)
    holds: dict[int, bool] = field(default_factory=dict)

    @cached_property
    def _places(self) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
        """Where each word begins in `padded`, ascending, and its half-open span in the text."""
        spans, long = [], _has_long_forms(self.text)
        for match in _WORD.finditer(_lowered(self.text)):
            parts = _long_form(match[0].lower()) if long else (match[0],)
            spans += [match.span()] * len(parts)
        lengths = map(len, self.padded.split())
        offsets = itertools.accumulate((length + 1 for length in lengths), initial=1)
        return tuple(offsets)[:-1], tuple(spans)

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """Return the span in the text of the words that `padded[begin:end]` touches."""
        offsets, spans = self._places
        first = bisect_right(offsets, begin) - 1
        last = bisect_right(offsets, max(begin, end - 1)) - 1
        return spans[first][0], spans[last][1]


@lru_cache(maxsize=2048)
def wording(text: str) -> Wording:
    """Return `text` as words, contractions spelled out."""
    every = _WORD.findall(_lowered(text))
    if not text.isascii():
        every = [word.lower() for word in every]
    keys = {""}
    if _has_long_forms(text):
        keys.update(part for word in every for part in word.replace("’", "'").split("'"))
        every = [part for word in every for part in _long_form(word)]
    keys.update(every)
    keys.update([f"{word[:STEM_LETTERS]}*" for word in keys if len(word) >= STEM_LETTERS])
    return Wording(text, f" {' '.join(every)} " if every else " ", frozenset(keys))


def _lowered(text: str) -> str:
    """Return a text in lower case where that leaves every character in its place."""
    return text.lower() if text.isascii() else text


def _has_long_forms(text: str) -> bool:
    return "'" in text or "’" in text or "cannot" in text.lower()


def _long_form(word: str) -> list[str]:
    """Spell a contraction out; the possessive 's is dropped."""
    word = word.replace("’", "'")
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
