"""Patterns that are looked for only in text that could hold them: most sentences could not."""

from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache

from writer import regex

_LETTERS = 6
_WORD = regex.compile(r"[^\W_]+")
_DIGIT = regex.compile(r"\d")


@lru_cache(maxsize=1024)
def word_starts(text: str) -> frozenset[str]:
    """Return the first six letters of each word of `text`, in lower case; "0" for any digit."""
    starts = {word[:_LETTERS] for word in _WORD.findall(text.lower())}
    if _DIGIT.search(text):
        starts.add("0")
    return frozenset(starts)


class Sought:
    """A pattern with hints: word beginnings or marks of which every match holds at least one.

    Hints save time and change nothing: a test makes up texts from the patterns to see that none
    is passed over. A word counts by its first six letters, shorter words as a whole; "0" stands
    for any digit. `compiled` is called on first use.
    """

    def __init__(
        self, compiled: Callable[[], regex.Pattern], words: str, *, marks: str = ""
    ) -> None:
        self._compiled = compiled
        self._words = frozenset(word[:_LETTERS] for word in words.split())
        self._marks = tuple(marks.split())

    @cached_property
    def pattern(self) -> regex.Pattern:
        """The pattern itself."""
        return self._compiled()

    def finditer(self, text: str) -> Iterator[regex.Match]:
        """Return the matches in `text`, as the pattern's own `finditer` does."""
        return self.pattern.finditer(text) if self.may_stand_in(text) else iter(())

    def may_stand_in(self, text: str) -> bool:
        """Tell whether `text` holds a hint."""
        return not self._words.isdisjoint(word_starts(text)) or any(
            mark in text for mark in self._marks
        )
