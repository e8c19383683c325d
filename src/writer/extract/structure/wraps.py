"""Which lines go on with the one above: wrapped prose, bullets and values."""

import itertools
from collections.abc import Iterator, Sequence

from writer.extract.structure.lines import Line
from writer.extract.units import Part


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
    width = max(line.end - line.start for line in lines[at:stop])
    end = at + 1
    while end < stop and (
        lines[end].indent > first.indent or _wraps(text, lines[end - 1], lines[end], width)
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
    width = max(line.end - line.start for line in lines)
    start = lines[0].inner
    for above, line in itertools.pairwise(lines):
        if line.kind == "quote" or not _wraps(text, above, line, width):
            yield start, above.end
            start = line.inner
    yield start, lines[-1].end


def _wraps(text: str, above: Line, line: Line, width: int) -> bool:
    """Tell whether `line` is the rest of `above`: a long line that broke off in mid-sentence."""
    size = above.end - above.start
    if text[above.end - 1] in ".!?:":
        # A full stop at the margin may still be an abbreviation's; `sentences` knows better.
        return size >= 66 and text[above.end - 1] == "." and width >= 66
    if size >= 66:
        return True
    small = text[line.start].islower()
    word = text[line.start : line.start + 30].split()[0]
    full = size + 1 + len(word) > width
    return small and ((size >= 36 and width >= 66) or (size >= 45 and full and width >= 50))
