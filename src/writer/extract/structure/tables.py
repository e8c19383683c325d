"""Tables of interview notes: Markdown pipes, bare pipes and tabs, with or without a head."""

from collections.abc import Sequence

from writer import regex
from writer.extract.structure.labels import field_of, plain_label
from writer.extract.structure.lines import Line
from writer.language.word_set import word_set

_SEPARATOR = regex.compile(r"[\s|:+-]*-[\s|:+-]*")
_HEADS = word_set(
    "interviewer notes note topic topics discussed question answer answers asked who what when "
    "interviewers said comment comments where round day mentioned told skill skills "
    "aufgabe thema frage antwort sujet question réponse tema pregunta respuesta point "
    "topics-discussed detail details field value item info"
)
_GENERAL = word_set("item detail details field value what info topic notes note point")

Cell = tuple[int, int]
#: What stands between two or more blanks, in a table without marks.
_WORDS = regex.compile(r"\S+(?: \S+)*")


def cells(text: str, line: Line) -> list[Cell]:
    """Return the spans of the cells of a row, stripped; an empty cell is (i, i)."""
    if "|" not in text[line.start : line.end] and "\t" not in text[line.start : line.end]:
        return [found.span() for found in _WORDS.finditer(text, line.start, line.end)]
    mark = "|" if "|" in text[line.start : line.end] else "\t"
    start, end = line.start, line.end
    if mark == "|" and text[start] == "|":
        start += 1
    if mark == "|" and end > start and text[end - 1] == "|":
        end -= 1
    found: list[Cell] = []
    while start <= end:
        stop = text.find(mark, start, end)
        stop = end if stop < 0 else stop
        piece = text[start:stop]
        left = start + len(piece) - len(piece.lstrip())
        found.append((left, max(left, start + len(piece.rstrip()))))
        start = stop + 1
    return [cell for cell in found if mark == "|" or cell[0] < cell[1]]


def is_separator(text: str, line: Line) -> bool:
    """Tell whether the line only draws the rule below a table's head."""
    return _SEPARATOR.fullmatch(text, line.start, line.end) is not None


def table_end(text: str, lines: Sequence[Line], index: int) -> int:
    """Return the index after the table that begins at `index`, or `index` where none does."""
    end = index
    while end < len(lines) and _is_table_line(text, lines[end]):
        end += 1
    rows = [line for line in lines[index:end] if not is_separator(text, line)]
    if len(rows) >= 2 or (rows and text[rows[0].start] == "|"):
        return end
    return index


def _is_table_line(text: str, line: Line) -> bool:
    return line.kind == "row" or (line.kind in ("rule", "text") and is_separator_row(text, line))


def is_separator_row(text: str, line: Line) -> bool:
    """Tell a `|---|---|` or `---|---` row from a plain rule."""
    return "|" in text[line.start : line.end] and is_separator(text, line)


def heads(text: str, rows: Sequence[Line]) -> list[str] | None:
    """Return the column heads where the first row of `rows` is a head, else None."""
    first = [text[start:end].strip("*_` ") for start, end in cells(text, rows[0])]
    if len(rows) > 1 and is_separator_row(text, rows[1]):
        return first
    known = [bool(field_of(cell)) or plain_label(cell) in _HEADS for cell in first]
    return first if len(first) > 1 and sum(known) >= max(2, len(first) // 2 + 1) else None


def is_pairs(text: str, rows: Sequence[Line]) -> bool:
    """Tell whether the rows are `label | value` pairs, the first column naming known fields."""
    pairs = [cells(text, row) for row in rows if not is_separator(text, row)]
    pairs = [pair for pair in pairs if len(pair) == 2]
    known = [pair for pair in pairs if field_of(text[slice(*pair[0])])]
    headed = bool(pairs) and all(plain_label(text[slice(*cell)]) in _GENERAL for cell in pairs[0])
    # Below "Item | Detail" all that stands in the first column is a label.
    return len(known) >= 2 and (headed or len(known) * 2 >= len(pairs))
