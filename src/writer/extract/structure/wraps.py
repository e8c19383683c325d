"""Which lines go on with the one above: wrapped prose, bullets and values."""

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from writer import regex
from writer.extract.structure.lines import Line
from writer.extract.units import Part

#: Nobody wraps by hand at more characters than this.
_WIDEST = 130
#: How far a line reaches that was broken off by eye, as a share of the longest.
_RAGGED = 0.85
#: A line shorter than this does not end at a margin.
_SHORTEST = 30
#: "Conor - ", "Dr Stokes: ", "I said: ": what begins an item of its own.
_ITEM = regex.compile(r"[^\W\d_][\w'’.]*(?: [\w'’.]+){0,2}(?: [-–—=]+>? | → |: )")
#: Words that are written with a capital at the head of a sentence and nowhere else.
_BEGINS = regex.compile(
    r"(?:The|An?|He|She|They|We|It|My|His|Her|Their|Our|This|That|These|There|Then|When|If|In|On|At"
    r"|For|From|With|Also|And|But|So|Not|No|Never|Didn['\u2019]?t|Told|Said|Asked|Wants?|Needs?"
    r"|Forgot"
    r"|Promised|Talked|Mentioned|Explained|Showed|Send|Next|Ich|Er|Wir|Je|Ils?|Elle)\b"
)
#: "I" is a capital anywhere: behind one of these words a line may go on with it.
_I_BEGIN = regex.compile(r"I(?=['\u2019 ])")
_BEFORE_I = frozenset(
    "said say says that what which who whom because when where while if so but then until till as"
    " since before after why how whether told them him her thing things time than".split()
)
#: Words that no line ends in unless it goes on.
_LEADS_ON = frozenset(
    "a an the of and or with to for in on at by from that my their our her his your who which"
    " is are was were be been as than into about she he they i we dr mr mrs ms prof st".split()
)


def text_end(lines: Sequence[Line], parts: Sequence[Part], at: int) -> int:
    """Return the index after the plain lines that begin at `at`."""
    kinds = ("quote",) if lines[at].kind == "quote" else ("text", "row")
    end = at + 1
    while end < len(lines) and lines[end].kind in kinds and parts[end] == parts[at]:
        end += 1
    return end


def run_on(text: str, lines: Sequence[Line], parts: Sequence[Part], at: int) -> int:
    """Return the index after the lines that the bullet or value at `at` is wrapped onto."""
    stop, first = at + 1, lines[at]
    while stop < len(lines) and lines[stop].kind in ("text", "row") and parts[stop] == parts[at]:
        stop += 1
    margin = _margin(text, lines[at:stop])
    end = at + 1
    while end < stop and (
        lines[end].indent > first.indent or _wraps(text, lines[end - 1], lines[end], margin)
    ):
        end += 1
    return end


def is_open(text: str, line: Line, below: Line) -> bool:
    """Tell whether a value plainly goes on: it ends in a comma or "and", or fills a long line."""
    if text.startswith(("and ", "& ", "und ", "et ", "y "), below.start):
        return True
    tail = text[max(line.start, line.end - 5) : line.end]
    return (
        tail[-1] in ",;&("
        or tail.endswith((" and", " with", " of"))
        or (line.end - line.start >= 80 and tail[-1] not in ".)>")
    )


def hanging_end(lines: Sequence[Line], at: int, end: int) -> int:
    """Return the index after those lines below `at` that are indented under it."""
    stop = at + 1
    while stop < end and lines[stop].indent > lines[at].indent:
        stop += 1
    return stop


def blocks(text: str, lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Yield the spans of lines that run on into each other; a list without marks comes apart."""
    margin = _margin(text, lines)
    start = lines[0].inner
    for above, line in itertools.pairwise(lines):
        if line.kind == "quote" or not _wraps(text, above, line, margin):
            yield start, above.end
            start = line.inner
    yield start, lines[-1].end


class _Margin(NamedTuple):
    """Where the lines of a block end: the longest one's length, and whether all reach it."""

    width: int
    all_full: bool
    #: Sentences end in it: without a stop, narrow lines are a list.
    stops: bool
    #: Lines that surely begin an item begin in small letters: that tells of no wrapping here.
    small: bool


def _margin(text: str, lines: Sequence[Line]) -> _Margin:
    width = max(line.end - line.start for line in lines)
    reached = [_is_full(text, above, line, width) for above, line in itertools.pairwise(lines)]
    full = len(lines) >= 3 and all(reached)
    begun = [
        text[line.inner].islower()
        for (above, line), is_rest in zip(itertools.pairwise(lines), reached, strict=True)
        if not is_rest
        and text[above.end - 1] not in ",("
        and _last_word(text, above) not in _LEADS_ON
    ]
    small = 2 * sum(begun) > len(begun)
    stops = any(mark in text[lines[0].start : lines[-1].end] for mark in ".!?")
    return _Margin(width, full, stops, small)


def _wraps(text: str, above: Line, line: Line, margin: _Margin) -> bool:
    """Tell whether `line` is the rest of `above`: a line that broke off at the margin.

    A line that begins another item ("Conor - …", "I said: …") or stands less deep is never the
    rest of one.
    """
    if line.indent < above.indent or _ITEM.match(text, line.start, line.end):
        return False
    size, last = above.end - above.start, text[above.end - 1]
    if last in ".!?:":
        # A full stop at the margin may still be an abbreviation's; `sentences` knows better.
        return size >= 66 and last == "." and margin.width >= 66
    if size >= _SHORTEST and (last in ",(" or _last_word(text, above) in _LEADS_ON):
        return True
    if _I_BEGIN.match(text, line.start) and _last_word(text, above) not in _BEFORE_I:
        return False
    if _BEGINS.match(text, line.start):
        return False  # a capital where no name is: with no stop above, a remark of its own
    if margin.width > _WIDEST or not _is_full(text, above, line, margin.width):
        return False  # whoever writes longer lines than that has an editor that wraps them
    if margin.small and not margin.all_full:
        return False
    if text[line.start].islower():
        narrow = (size >= 45 and margin.width >= 50) or (size >= 30 and margin.all_full)
        return size >= 66 or (narrow and margin.stops)
    return size >= 60 and margin.all_full


def _is_full(text: str, above: Line, line: Line, width: int) -> bool:
    """Tell whether the first word of `line` would hardly have fitted behind `above`."""
    first = text[line.start : min(line.start + 40, line.end)].split()[0]
    return above.end - above.start + 1 + len(first) > width * _RAGGED


def _last_word(text: str, line: Line) -> str:
    return text[max(line.start, line.end - 20) : line.end].split()[-1].lower()
