"""A regular expression that is compiled when it is first looked for, for most never are."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class Pattern:
    """Stands for `re.compile(pattern, flags)`, with the methods that are used here."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._source = pattern
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self._source, self._flags)

    def match(self, text: str) -> re.Match[str] | None:
        """Match at the beginning of `text`."""
        return self.compiled.match(text)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match anywhere in `text`."""
        return self.compiled.search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return all matches in `text`, in order."""
        return self.compiled.finditer(text)

    def findall(self, text: str) -> list[str]:
        """Return the text of all matches; the pattern has at most one group."""
        return self.compiled.findall(text)

    def split(self, text: str) -> list[str]:
        """Return what stands between the matches."""
        return self.compiled.split(text)

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """Return `text` with the matches replaced."""
        return self.compiled.sub(new, text, count=count)
