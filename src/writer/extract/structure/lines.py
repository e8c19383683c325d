"""Each line of the notes with what it looks like: heading, bullet, label, table row, text.

Nothing here knows what a line means for an interview; `parts` and `structure` do.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from writer import regex
from writer.extract.structure.labels import field_of
from writer.read.notes import Notes

LineKind = Literal["blank", "rule", "heading", "bullet", "label", "row", "quote", "text"]

#: Headings without a number of their own rank below the Markdown ones.
CAPS_LEVEL, BOLD_LEVEL, LABEL_LEVEL = 7, 8, 9


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its line break and outer white space.

    `start`/`end` span the stripped line; `inner` is where its content begins, after a bullet,
    quote mark or heading mark, and `inner_end` where it ends. `label_end` is the end of the words
    before a colon (they begin at `inner`) and `value` where the text after it begins: `value ==
    inner_end` when nothing follows. `level` is the heading's rank, 1 the highest.
    """

    start: int
    end: int
    kind: LineKind
    indent: int
    inner: int
    inner_end: int
    label_end: int | None = None
    value: int | None = None
    level: int = 0
    bulleted: bool = False


_BULLET = regex.compile(
    r"(?:[-*+•–—·▪▫‣◦○●■□➢➤→✓✔✗☐☑✅❌»]|=>|->|\d{1,2}[.)]|\d{1,2}\.\d{1,2}[.)]?(?=[ \t]+[A-Z])|"
    r"\(\d{1,2}\)|[a-hA-H]\)|[a-h]\.|"
    # "G. Sadler" below the notes is no seventh point.
    r"[A-H]\.(?![ ][A-ZÀ-Þ][\w'’-]+\s*$)|"
    r"\([a-hA-H]\)|\([ivx]{1,4}\)|[ivx]{1,4}[.)]|\[[ xX]?\])[ \t]+(?:\[[ xX]?\][ \t]+)?(?=\S)"
)
_TIGHT_BULLET = regex.compile(r"(?:[•▪‣◦●➢➤→✓✔☐☑✅❌]|-(?=[^\W\d_]{2})|\*(?=[^\W\d_*][^*]*$))")
_HEADING = regex.compile(r"(#{1,6})[ \t]*(?=[^\s#])")
_RULE = regex.compile(r"([-_*=~#+])(?:[ \t]*\1){2,}")
_RULED = regex.compile(r"([-=*~_#>]{2,}|[—–]{2,})[ \t]*([^\W_][^\n]{0,80}?)[ \t]*[-=*~_#<—–]{2,}")
_BOLD = regex.compile(r"(\*\*|__)([^*_\n]{1,100})\1:?")
#: "**Ann Bell** (lead)": a person's name in bold, and who it is.
_BOLD_LEAD = regex.compile(
    r"(?:\*\*|__)[^\W\d_][^*_\n,.:!?]{1,38}(?:\*\*|__)"
    r"(?:\s*\([^()\n.!?]{2,48}\)|(?:\s*,|\s+[-–—])\s*[^\n.!?:;,]{2,44})\s*:?"
)
_LABEL = regex.compile(
    r"(?:\*\*|__|\*|_|`)?(?P<label>[^\W\d_][^:：\n|\t*]{0,48}?)\s*(?:\*\*|__|\*|_|`)?\s*"
    r"(?:[:：](?:\*\*|__|\*|_)?)(?=\s|$)\s*"
)
_LOOSE_LABEL = regex.compile(
    r"(?P<label>[^\W\d_][^:\n|\t=]{0,30}?)(?:\s+[-–—=]\s+|\s*=\s*|\s*(?:\.{3,}|…+|_{3,})\s*)(?=\S)"
)
_ARROW = regex.compile(r"[-=]>|→")
#: "Me -> Tom Odell: ..." tells whom.
_WHOM = 2
_SENTENCE_MARK = regex.compile(r"[.!?]\s|[,;\"“”]")
_COLUMN = regex.compile(r"\S {2,}\S")
_CALENDAR = regex.compile(
    r"(?P<label>DTSTART|DTEND|SUMMARY|ORGANIZER|ATTENDEE|LOCATION|DESCRIPTION)\b[^:\n]*:"
)
_DIGITS = frozenset("0123456789")
_NUMBER = regex.compile(r"\d{1,2}[.)][ \t]")
#: The words that such a heading has at most.
_TITLE_WORDS = 5


def spans_of_lines(text: str, start: int) -> Iterator[tuple[int, int, int]]:
    """Yield (line start, stripped start, stripped end) of each line from index `start` on."""
    size = len(text)
    while start < size:
        end = text.find("\n", start)
        if end < 0:
            end = size
        line = text[start:end]
        left = len(line) - len(line.lstrip())
        yield start, start + left, max(start + left, start + len(line.rstrip()))
        start = end + 1


def _heading(line: str) -> tuple[int, int, int] | None:
    """Return (level, inner start, inner end) within `line`, or None."""
    if line[0] == "#" and (found := _HEADING.match(line)):
        end = len(line.rstrip("# \t"))
        return (len(found[1]), found.end(), end) if end > found.end() else None
    if line[0] in "-=*~_#>—–" and (found := _RULED.fullmatch(line)):
        if found[1][0] in "*_" and len(found[1]) == 2:
            return BOLD_LEVEL, found.start(2), found.start(2) + len(found[2].rstrip(" :"))
        return 1, found.start(2), found.end(2)
    if line[0] in "*_" and (found := _BOLD.fullmatch(line)):
        end = found.start(2) + len(found[2].rstrip(" :"))
        return (BOLD_LEVEL, found.start(2), end) if end > found.start(2) else None
    if line[0] in "*_" and _BOLD_LEAD.fullmatch(line):
        return BOLD_LEVEL, 0, len(line.rstrip(": \t"))
    if line.isupper() and _is_caps_heading(line):
        end = len(line.rstrip(": \t"))
        return CAPS_LEVEL, 0, end
    return None


def _is_caps_heading(line: str) -> bool:
    if len(line) > 60 or line[-1] in ".!?;," or ": " in line or "|" in line or "\t" in line:
        return False
    letters = sum(1 for mark in line if mark.isalpha())
    if line.rstrip(": \t") in ("ME", "WHO"):
        return True
    return letters >= 4 and len(line.split()) <= 7 and not _DIGITS.intersection(line)


def _label(line: str) -> tuple[int, int, int] | None:
    """Return (label start, label end, value start) within `line`, or None."""
    if line[0] in "DSOAL" and (found := _CALENDAR.match(line)):
        return found.start("label"), found.end("label"), found.end()
    if found := _LABEL.match(line):
        label = found["label"]
        if len(_ARROW.split(label)[-1].split()) > _WHOM and _ARROW.search(label):
            # "Ana -> new night cover: two a week": the arrow, not the colon, is behind the label.
            return None
        if len(label.split()) <= 6 and (field_of(label) or not _SENTENCE_MARK.search(label)):
            return found.start("label"), found.end("label"), found.end()
        return None
    head = line[:36]
    dashed = (
        "=" in head
        or "..." in head
        or "…" in head
        or "___" in head
        or " -" in head
        or " –" in head
        or " —" in head
    )
    found = _LOOSE_LABEL.match(line) if dashed else None
    # "Role - sous chef" is a label only because "role" is a known one.
    if found is None or not field_of(found["label"]):
        return None
    return found.start("label"), found.end("label"), found.end()


def _is_row(line: str) -> bool:
    return ("|" in line and line.strip("|").count("|") >= 1) or (
        "\t" in line and line.count("\t") >= 1
    )


def read_line(text: str, first: int, start: int, end: int) -> Line:
    """Return the line whose stripped span is `start`..`end` and that begins at `first`."""
    indent = sum(4 if mark == "\t" else 1 for mark in text[first:start])
    if start >= end:
        return Line(start, start, "blank", indent, start, start)
    line = text[start:end]
    if line[0] in "-_*=~#+" and _RULE.fullmatch(line):
        return Line(start, end, "rule", indent, end, end)
    if heading := _heading(line):
        level, left, right = heading
        return Line(start, end, "heading", indent, start + left, start + right, level=level)
    if line[0] == ">":
        inner = start + len(line) - len(line.lstrip("> \t"))
        return Line(start, end, "quote", indent, min(inner, end), end)
    marker = _BULLET.match(line) or _TIGHT_BULLET.match(line)
    inner = start + (marker.end() if marker else 0)
    label = _label(text[inner:end])
    if label is not None:
        left, right, value = (inner + part for part in label)
        kind: LineKind = "bullet" if marker else "label"
        return Line(
            start, end, kind, indent, left, end, right, min(value, end), bulleted=bool(marker)
        )
    if marker:
        return Line(start, end, "bullet", indent, inner, end, bulleted=True)
    return Line(start, end, "row" if _is_row(line) else "text", indent, start, end)


def _with_underlines(text: str, lines: list[Line]) -> list[Line]:
    """Turn a text line above a row of = or - into a heading."""
    done: list[Line] = []
    for number, line in enumerate(lines):
        above = done[-1] if done else None
        if line.kind == "rule" and text[line.start] in "=-" and above is not None:
            first = number < 2 or lines[number - 2].kind in ("blank", "rule", "heading")
            short = above.end - above.start <= 80
            if above.kind in ("text", "label") and first and short and above.indent < 4:
                level = 1 if text[line.start] == "=" else 2
                done[-1] = Line(
                    above.start, above.end, "heading", above.indent, above.start, above.end,
                    above.label_end, above.value, level,
                )  # fmt: skip
                continue
        done.append(line)
    return done


def _with_angles(text: str, lines: list[Line]) -> list[Line]:
    """Turn lines behind a single ">" into bullets where they stand in lists under short lines."""
    heads = [
        n
        for n, line in enumerate(lines[1:], 1)
        if line.kind == "quote" and lines[n - 1].kind not in ("quote", "blank")
    ]
    short = all(
        len(text[lines[n - 1].inner : lines[n - 1].inner_end].split()) <= _TITLE_WORDS
        for n in heads
    )
    angled = [line for line in lines if line.kind == "quote"]
    if len(heads) < _LISTS or not short or any(_IN_MAIL.match(text, ln.inner) for ln in angled):
        return lines
    return [_bulleted(text, line) if line.kind == "quote" else line for line in lines]


#: So many lists show that the sign is a bullet, and not the mark of what was quoted.
_LISTS = 2
_IN_MAIL = regex.compile(
    r">|(?:from|to|subject|date|sent|von|an|betreff|de|objet)\s*:|(?:dear|hi|hello|hey)\b.{0,30},\s*$"
    r"|.{0,80}\bwrote:",
    regex.IGNORECASE | regex.MULTILINE,
)


def _bulleted(text: str, line: Line) -> Line:
    inner = read_line(text, line.inner, line.inner, line.inner_end)
    if inner.kind not in ("label", "text"):
        return replace(line, kind="bullet", bulleted=True)
    return replace(inner, start=line.start, kind="bullet", indent=line.indent, bulleted=True)


def _with_numbers(text: str, lines: list[Line]) -> list[Line]:
    """Turn "2. Ana" above lines without a number into a heading, where notes are set out so."""
    found = [
        n
        for n, line in enumerate(lines[:-1])
        if line.kind == "bullet"
        and _NUMBER.match(text, line.start, line.end)
        and text[line.end - 1] not in ".!?,;"
        and len(text[line.inner : line.end].split()) <= _TITLE_WORDS
        and (lines[n + 1].kind == "text" or lines[n + 1].bulleted)
        and not _NUMBER.match(text, lines[n + 1].start, lines[n + 1].end)
        and lines[n + 1].indent <= line.indent
    ]
    if len(found) < 2:
        return lines
    done = list(lines)
    for n in found:
        done[n] = replace(done[n], kind="heading", bulleted=False, level=BOLD_LEVEL)
    return done


def _with_columns(text: str, lines: list[Line]) -> list[Line]:
    """Turn lines set in columns with blanks, below a head in capitals, into rows of a table."""
    done, inside = list[Line](), False
    for number, line in enumerate(lines):
        words = text[line.start : line.end]
        gaps = line.end > line.start and _COLUMN.search(words) is not None
        below = lines[number + 1] if number + 1 < len(lines) else None
        follows = below is not None and _COLUMN.search(text, below.start, below.end) is not None
        inside = gaps and (inside or (follows and words.isupper()))
        if inside and line.kind in ("text", "heading", "label"):
            line = Line(line.start, line.end, "row", line.indent, line.start, line.end)
        done.append(line)
    return done


def read_lines(notes: Notes) -> list[Line]:
    """Return the lines after the front matter; a run of blank ones comes out as one."""
    lines: list[Line] = []
    for first, start, end in spans_of_lines(notes.text, notes.body_start):
        if start >= end and lines and lines[-1].kind == "blank":
            continue
        lines.append(read_line(notes.text, first, start, end))
    lines = _with_underlines(notes.text, _with_angles(notes.text, lines))
    return _with_columns(notes.text, _with_numbers(notes.text, lines))
