r"""Regular expressions: PCRE2 behind the standard library's words.

A run on one note looks for some 700 patterns, most of them in a few lines. Compiling them is what
takes the time, and PCRE2 does it thirty times as fast as `re`. The core of its package is called
directly: what is around it takes longer than most searches. It counts the place of a match from
the beginning of the text, though, and gives up where a pattern has to try too much; there `re`
takes over, and for a long text it does all of it. Patterns are written as for `re`, flags are
`re`'s.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from sys import maxsize
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

import pcre2
from pcre2 import _cy as core

I = IGNORECASE = re.IGNORECASE  # noqa: E741
M = MULTILINE = re.MULTILINE
S = DOTALL = re.DOTALL
VERBOSE = re.VERBOSE
escape = re.escape

#: From this many characters on, the standard library looks for the matches.
LONG = 20_000
#: A pattern that is looked for so often is worth compiling once more, to machine code: that takes
#: four times as long, and matches are then found in half the time. One note hardly gets there.
HOT = 200
#: What makes PCRE2 give up: too much to try; half of a character that is written as two.
_GIVES_UP = (pcre2.LibraryError, UnicodeEncodeError)
_FLAGS = (
    (re.IGNORECASE.value, pcre2.IGNORECASE.value),
    (re.MULTILINE.value, pcre2.MULTILINE.value),
    (re.DOTALL.value, pcre2.DOTALL.value),
    (re.VERBOSE.value, pcre2.VERBOSE.value),
)
_ANCHORED: int = core.MatchOption.ANCHORED.value
_WHOLE: int = _ANCHORED | core.MatchOption.ENDANCHORED.value
_PLAIN = core.create_match_context()
#: Escapes; PCRE2 writes `\u`, `\U` and `\Z` otherwise.
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(Z)|.)", re.DOTALL)
_REFERENCE = re.compile(r"\\(?:(\d)|g<(\w+)>|(.))")

_match, _all_matches = core.match, core.match_generator
_span_of, _text_of = core.match_substring_span_bynumber, core.match_substring_bynumber


class _Found:
    """A match, with what is used here of `re.Match`; that of PCRE2's package is slow to ask."""

    __slots__ = ("_data", "re", "string")

    def __init__(self, data: Any, pattern: "Pattern", text: str) -> None:
        self._data = data
        self.re = pattern
        self.string = text

    def span(self, group: int | str = 0) -> tuple[int, int]:
        """Return where a group stands, half-open; (-1, -1) where it does not."""
        found: tuple[int, int] = _span_of(self._data, self.string, group and self._number(group))
        return found

    def start(self, group: int | str = 0) -> int:
        """Return where a group begins, -1 where it does not stand."""
        return self.span(group)[0]

    def end(self, group: int | str = 0) -> int:
        """Return where a group ends, -1 where it does not stand."""
        return self.span(group)[1]

    def __getitem__(self, group: int | str) -> Any:
        return _text_of(self._data, self.string, group and self._number(group))

    def group(self, *groups: int | str) -> Any:
        """Return the text of a group, by default of the whole match; of several, a tuple."""
        if len(groups) > 1:
            return tuple(map(self.__getitem__, groups))
        return self[groups[0] if groups else 0]

    def groups(self, default: Any = None) -> tuple[Any, ...]:
        """Return the text of every group, `default` for those that do not stand."""
        every = map(self.__getitem__, range(1, self.re.groups + 1))
        return tuple(default if text is None else text for text in every)

    def groupdict(self, default: Any = None) -> dict[str, Any]:
        """Return the text of every group that has a name, `default` for those not there."""
        named = ((name, self[number]) for name, number in self.re.groupindex.items())
        return {name: default if text is None else text for name, text in named}

    @property
    def lastgroup(self) -> str | None:
        """The name of the group that ended last; None where it has none."""
        ends = {number: self.end(number) for number in range(1, self.re.groups + 1)}
        last = max(ends, key=ends.__getitem__, default=0)
        named = (name for name, number in self.re.groupindex.items() if number == last)
        return next(named, None) if ends.get(last, -1) >= 0 else None

    def _number(self, group: int | str) -> int:
        """Return the number of a group. Raises IndexError where there is no such group."""
        number = self.re.groupindex.get(group, -1) if isinstance(group, str) else group
        if not 0 <= number <= self.re.groups:
            raise IndexError("no such group")
        return number


_found: Any = _Found
if TYPE_CHECKING:
    Match = re.Match[str]
else:
    Match = _Found

Replacement = str | Callable[[Match], str]


class Pattern:
    """A compiled pattern, with the methods of `re.Pattern` that are used here."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = int(flags)
        self._uses = 0
        self._plain_code: Any = None
        self._machine_code: Any = None

    def __repr__(self) -> str:
        return f"regex.compile({self.pattern!r}, {self.flags})"

    @cached_property
    def _quick(self) -> "re.Pattern[str]":
        return self._compiled(jit=False)

    @cached_property
    def _hot(self) -> "re.Pattern[str]":
        return self._compiled(jit=True)

    def _compiled(self, *, jit: bool) -> "re.Pattern[str]":
        flags = _translated_flags(self.flags)
        source = self.pattern
        if r"\u" in source or r"\U" in source or r"\Z" in source:
            source = _ESCAPE.sub(_translated, source)
        code = core.compile(source, flags)
        if jit:
            core.jit_compile(code)
        return cast("re.Pattern[str]", pcre2.Pattern(code, source, flags, jit, None))

    @cached_property
    def groups(self) -> int:
        """How many groups it has."""
        return int(core.pattern_capture_count(self._code()))

    @cached_property
    def groupindex(self) -> Mapping[str, int]:
        """The numbers of the groups that have names."""
        return MappingProxyType(core.pattern_name_dict(self._code()))

    def _code(self) -> Any:
        """Return the pattern as it stands; as machine code from the `HOT`th use on."""
        self._uses = uses = self._uses + 1
        if uses >= HOT:
            self._machine_code = cast("Any", self._hot)._pcre2_code
            return self._machine_code
        if self._plain_code is None:
            self._plain_code = cast("Any", self._quick)._pcre2_code
        return self._plain_code

    def _first(self, text: str, pos: int, endpos: int, options: int, method: str) -> Match | None:
        size = len(text)
        if pos > size:
            pos = size
        if endpos > size:
            endpos = size
        if size < LONG:
            try:
                code = self._machine_code or self._code()
                data = _match(code, text, endpos, pos, _PLAIN, options)[0]
                return _found(data, self, text) if data else None
            except _GIVES_UP:
                pass
        found: Match | None = getattr(self._standard, method)(text, pos, endpos)
        return found

    @cached_property
    def _standard(self) -> "re.Pattern[str]":
        return re.compile(self.pattern, self.flags)

    def search(self, text: str, pos: int = 0, endpos: int = maxsize) -> Match | None:
        """Return the first match anywhere in `text`."""
        return self._first(text, pos, endpos, 0, "search")

    def match(self, text: str, pos: int = 0, endpos: int = maxsize) -> Match | None:
        """Match at `pos`."""
        return self._first(text, pos, endpos, _ANCHORED, "match")

    def fullmatch(self, text: str, pos: int = 0, endpos: int = maxsize) -> Match | None:
        """Match the whole of `text`."""
        return self._first(text, pos, endpos, _WHOLE, "fullmatch")

    def finditer(self, text: str, pos: int = 0, endpos: int = maxsize) -> Iterator[Match]:
        """Return all matches in `text`, in order."""
        if len(text) >= LONG:
            return self._standard.finditer(text, pos, endpos)
        return iter(self._every(text, pos, endpos))

    def _every(self, text: str, pos: int = 0, endpos: int = maxsize) -> Sequence[Match]:
        size = len(text)
        if size < LONG:
            pos, endpos = min(pos, size), min(endpos, size)
            code = self._machine_code or self._code()
            try:
                if not _match(code, text, endpos, pos, _PLAIN, 0)[0]:
                    return ()
                matches = _all_matches(code, text, endpos, pos, _PLAIN)
                return [_found(data, self, text) for data, _, _ in matches]
            except _GIVES_UP:
                pass
        return list(self._standard.finditer(text, pos, endpos))

    def findall(self, text: str) -> list[Any]:
        """Return the text of all matches; where the pattern has groups, theirs, as `re` does."""
        found = [each.groups("") or (each[0],) for each in self._every(text)]
        return [words[0] if len(words) == 1 else words for words in found]

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        """Return what stands between the matches, with the groups of the matches among it."""
        parts, at = [], 0
        for found in self._every(text)[: maxsplit or None]:
            parts += [text[at : found.start()], *found.groups()]
            at = found.end()
        return [*parts, text[at:]]

    def sub(self, repl: Replacement, text: str, count: int = 0) -> str:
        r"""Return `text` with its matches replaced; `\1` and `\g<name>` stand for groups."""
        matches = self._every(text)
        if not matches:
            return text
        parts, at = [], 0
        for found in matches[: count or None]:
            parts += [
                text[at : found.start()],
                repl(found) if callable(repl) else _filled(repl, found),
            ]
            at = found.end()
        return "".join((*parts, text[at:]))


@lru_cache
def _translated_flags(flags: int) -> int:
    """Return flags of `re` as PCRE2 counts them."""
    return sum(theirs for ours, theirs in _FLAGS if flags & ours)


def _translated(escape: "re.Match[str]") -> str:
    """Return one escape of `re` as PCRE2 writes it."""
    if escape[3]:
        return r"\z"
    code = escape[1] or escape[2]
    return re.escape(chr(int(code, 16))) if code else escape[0]


def _filled(template: str, found: Match) -> str:
    if "\\" not in template:
        return template
    return _REFERENCE.sub(lambda reference: _referred(reference, found), template)


def _referred(reference: "re.Match[str]", found: Match) -> str:
    if reference[3]:
        return reference[3]
    name = reference[1] or reference[2]
    return found[int(name) if name.isdigit() else name] or ""


def compile(pattern: str, flags: int = 0) -> Pattern:
    """Return the pattern, compiled when it is first looked for."""
    return Pattern(pattern, flags)


_kept = lru_cache(maxsize=512)(compile)


def search(pattern: str, text: str, flags: int = 0) -> Match | None:
    """Return the first match of `pattern` anywhere in `text`."""
    return _kept(pattern, flags).search(text)


def match(pattern: str, text: str, flags: int = 0) -> Match | None:
    """Match `pattern` at the beginning of `text`."""
    return _kept(pattern, flags).match(text)


def fullmatch(pattern: str, text: str, flags: int = 0) -> Match | None:
    """Match the whole of `text`."""
    return _kept(pattern, flags).fullmatch(text)


def finditer(pattern: str, text: str, flags: int = 0) -> Iterator[Match]:
    """Return all matches of `pattern` in `text`, in order."""
    return _kept(pattern, flags).finditer(text)


def findall(pattern: str, text: str, flags: int = 0) -> list[Any]:
    """Return the text of all matches; where the pattern has groups, theirs, as `re` does."""
    return _kept(pattern, flags).findall(text)


def split(pattern: str, text: str, maxsplit: int = 0, flags: int = 0) -> list[str]:
    """Return what stands between the matches, with the groups of the matches among it."""
    return _kept(pattern, flags).split(text, maxsplit)


def sub(pattern: str, repl: Replacement, text: str, count: int = 0, flags: int = 0) -> str:
    r"""Return `text` with the matches replaced; `\1` and `\g<name>` stand for groups."""
    return _kept(pattern, flags).sub(repl, text, count)
