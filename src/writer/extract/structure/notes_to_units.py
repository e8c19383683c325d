"""Notes into units: sentences, bullets, cells and fields, each with its span and its place.

Linear in the length of the notes; every span is stripped, non-empty, in order, without overlap.
"""

from collections.abc import Sequence
from dataclasses import replace

from writer import regex
from writer.extract.structure.labels import field_of
from writer.extract.structure.lines import Line, read_lines
from writer.extract.structure.parts import parts_of
from writer.extract.structure.place import Place, nest, open_label
from writer.extract.structure.split import split_prose
from writer.extract.structure.tables import cells, heads, is_pairs, is_separator, table_end
from writer.extract.structure.transcripts import named_speakers, speaker
from writer.extract.structure.wraps import blocks, hanging_end, is_open, run_on, text_end
from writer.extract.units import Part, Shape, Unit
from writer.read.notes import Notes

_MARKUP = "*_`"
_NESTED_FIELD = regex.compile(
    r"(?:\s*[|;·•\t]\s*|\.\s+(?=[A-Z])|,\s+|\s{2,}|\s[-–—/]\s)(?P<label>[^\W\d_][^:"
    r"|;,·\n\t]{0,28}?)\s*:\s+(?=\S)"
)
_INNER_LABEL = regex.compile(r"(?P<label>[^\W\d_a-z][^\W\d_]+(?: [^\W\d_a-z][^\W\d_]+)?): (?=\S)")
_ANSWERED = regex.compile(r"(?:Me|ME|Myself|Candidate): (?=\S)")
_ICS_NOISE = regex.compile(r"(?:BEGIN|END|VERSION|PRODID|UID|METHOD|CALSCALE|DTSTAMP|SEQUENCE)\b")


def structure(notes: Notes) -> list[Unit]:
    """Return the units of `notes` in order, front matter and headings left out."""
    text = notes.text
    lines = read_lines(notes)
    parts = parts_of(text, lines)
    named = named_speakers(text) if "transcript" in parts else {}
    place, units, at = Place(named=named), list[Unit](), 0
    while at < len(lines):
        if at and parts[at] != parts[at - 1]:
            place = Place(named=named)
        end = _table(text, lines, parts, at, place, units)
        if end == at:
            end = _paragraph(text, lines, parts, at, place, units)
        at = end
    return units


def _add(
    units: list[Unit], text: str, span: tuple[int, int], shape: Shape, part: Part, place: Place,
    label: str | None = None, row: int | None = None,
) -> None:  # fmt: skip
    start, end = _trimmed(text, *span)
    if start < end and any(mark.isalnum() for mark in text[start:end]):
        units.append(Unit(start, end, shape, part, place.path(), label, place.speaker, row))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without white space and emphasis marks around all of it."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    for mark in ("**", "__", "*", "_", "`"):
        size = len(mark)
        wrapped = text.startswith(mark, start) and text.endswith(mark, start, end)
        if wrapped and end - start > 2 * size and mark not in text[start + size : end - size]:
            return _trimmed(text, start + size, end - size)
    return start, end


def _table(
    text: str, lines: Sequence[Line], parts: Sequence[Part], at: int, place: Place,
    units: list[Unit],
) -> int:  # fmt: skip
    """Add the cells of the table that begins at `at`; return the index after it."""
    if lines[at].kind != "row":
        return at
    end = table_end(text, lines, at)
    if end == at:
        return at
    rows = lines[at:end]
    pairs = is_pairs(text, rows)
    names = None if pairs else heads(text, rows)
    body = rows[1:] if names else rows
    for line in body:
        if is_separator(text, line):
            continue
        place.row += 1
        spans = cells(text, line)
        if pairs and len(spans) == 2:
            label = text[slice(*spans[0])].strip(_MARKUP + ": ")
            _add(units, text, spans[1], "field", parts[at], place, label, place.row)
            continue
        for column, span in enumerate(spans):
            head = names[column] if names and column < len(names) else place.lead_in
            _add(units, text, span, "cell", parts[at], place, head or None, place.row)
    place.leave_list()
    return end


def _paragraph(
    text: str, lines: Sequence[Line], parts: Sequence[Part], at: int, place: Place,
    units: list[Unit],
) -> int:  # fmt: skip
    """Add the units of the line at `at` and those it runs on into; return the index after it."""
    line, part = lines[at], parts[at]
    if line.kind in ("blank", "rule"):
        if line.kind == "rule" or not _list_goes_on(lines, at):
            place.leave_list()
        if line.kind == "rule":
            place.lead_in, place.speaker = None, None
        return at + 1
    if line.kind == "heading":
        place.enter(
            line.level, text[line.inner : line.inner_end].replace("**", "").replace("__", "")
        )
        return at + 1
    if part == "transcript":
        return _turn(text, lines, parts, at, place, units)
    if line.label_end is not None:
        return _labelled(text, lines, parts, at, place, units)
    if line.kind == "bullet":
        return _bullet(text, lines, parts, at, place, units)
    end = text_end(lines, parts, at)
    _prose(text, lines[at:end], part, place, units, _next_kind(lines, end))
    return end


def _next_kind(lines: Sequence[Line], index: int) -> Line | None:
    """Return the next line that is not blank."""
    while index < len(lines) and lines[index].kind == "blank":
        index += 1
    return lines[index] if index < len(lines) else None


def _list_goes_on(lines: Sequence[Line], blank: int) -> bool:
    following = _next_kind(lines, blank)
    return following is not None and (following.bulleted or following.kind == "row")


def _labelled(
    text: str, lines: Sequence[Line], parts: Sequence[Part], at: int, place: Place,
    units: list[Unit],
) -> int:  # fmt: skip
    line = lines[at]
    assert line.label_end is not None and line.value is not None
    label = text[line.inner : line.label_end].strip(_MARKUP + " ")
    if line.value >= line.inner_end:
        open_label(label, line, place)
        return at + 1
    above = None
    if line.bulleted:
        above = nest(place, line, text) or place.lead_in
    else:
        place.leave_list()
    end = run_on(text, lines, parts, at)
    if field_of(label) is not None and end > at + 1 and not is_open(text, lines[at], lines[at + 1]):
        end = min(end, hanging_end(lines, at, end))
    if parts[at] == "email" and _ICS_NOISE.match(text, line.start):
        return end
    before = len(units)
    _values(text, (line.value, lines[end - 1].end), label, parts[at], place, units)
    if above:
        # "- To send" with "- Ana: the photo" below it.
        units[before:] = [
            unit if above in unit.headings else replace(unit, headings=(*unit.headings, above))
            for unit in units[before:]
        ]
    if not line.bulleted and field_of(label) is None and _is_bulleted(lines, end):
        # "Rahul: stock." with bullets right below: they are about Rahul as well.
        place.lead_in = label
    return end


def _is_bulleted(lines: Sequence[Line], index: int) -> bool:
    return index < len(lines) and lines[index].bulleted


def _values(
    text: str, span: tuple[int, int], label: str, part: Part, place: Place, units: list[Unit]
) -> None:
    """Add a field, the further fields on its line, or the sentences of a longer account."""
    known = field_of(label)
    start, end = span
    if known in (None, "interview", "next", "decision", "other"):
        for left, right in split_prose(text, start, end):
            if inner := _INNER_LABEL.match(text, left, right):
                # "Margaret: they merged. Imran: turnaround times."
                label, left = inner["label"], inner.end()
            _add(units, text, (left, right), "field", part, place, label)
        return
    for found in _NESTED_FIELD.finditer(text, start, end):
        if field_of(found["label"]):
            _add(units, text, (start, found.start()), "field", part, place, label)
            label, start = found["label"].strip(), found.end()
    _add(units, text, (start, end), "field", part, place, label)


def _bullet(
    text: str, lines: Sequence[Line], parts: Sequence[Part], at: int, place: Place,
    units: list[Unit],
) -> int:  # fmt: skip
    line = lines[at]
    above = nest(place, line, text)
    end = run_on(text, lines, parts, at)
    span = _trimmed(text, line.inner, lines[end - 1].end)
    following = _next_kind(lines, end)
    nests = following is not None and following.bulleted and following.indent > line.indent
    if text[span[1] - 1 : span[1]] == ":" and nests:
        place.parents[-1] = (line.indent, text[span[0] : span[1] - 1])
        return end
    for left, right in split_prose(text, *span):
        _add(units, text, (left, right), "bullet", parts[at], place, above or place.lead_in)
    return end


def _label(text: str, line: Line) -> str:
    return text[line.inner : line.label_end] if line.label_end is not None else ""


def _turn(
    text: str, lines: Sequence[Line], parts: Sequence[Part], at: int, place: Place,
    units: list[Unit],
) -> int:  # fmt: skip
    """Add the sentences of what one speaker says."""
    line = lines[at]
    found = speaker(text, line)
    start = line.inner
    if found is not None:
        place.speaker, start = place.named.get(found[0].casefold(), found[0]), found[1]
    end = at + 1
    while end < len(lines) and parts[end] == "transcript" and lines[end].kind in ("text", "row"):
        if speaker(text, lines[end]) is not None or field_of(_label(text, lines[end])):
            break
        end += 1
    for left, right in blocks(text, lines[at:end]):
        for span in split_prose(text, max(left, start), right):
            if mine := _ANSWERED.match(text, *span):
                # "GH: could you send the deck? Me: yes, tonight."
                place.speaker, span = "Me", (mine.end(), span[1])
            _add(units, text, span, "sentence", "transcript", place)
    return end


def _prose(
    text: str, lines: Sequence[Line], part: Part, place: Place, units: list[Unit],
    following: Line | None,
) -> None:  # fmt: skip
    """Add the sentences of a paragraph; a last one that ends in a colon leads in a list."""
    if place.in_list:
        place.leave_list()
    label = place.lead_in
    spans = [
        _trimmed(text, *span)
        for start, end in blocks(text, lines)
        for span in split_prose(text, start, end)
    ]
    leads = following is not None and (following.bulleted or following.kind == "row")
    lead_in = None
    if spans and leads and text[spans[-1][1] - 1 : spans[-1][1]] == ":":
        lead_in = text[spans[-1][0] : spans[-1][1] - 1]
        spans.pop()
    elif spans and leads and _is_list_title(text, lines[-1], spans[-1]):
        # "Interviewers" alone above bullets.
        lead_in = text[slice(*spans.pop())]
    for span in spans:
        _add(units, text, span, "sentence", part, place, label)
    if spans and lead_in is None and following is not None and following.bulleted:
        # "Samir, head of research - an hour" right above bullets: they are about Samir.
        found = _SOMEBODY.fullmatch(text, *spans[-1])
        near = text[lines[-1].end : following.start].count("\n") == 1
        lead_in = found["who"] if found and near and spans[-1][0] == lines[-1].start else None
    if lead_in is not None:
        place.lead_in = lead_in


#: Who, then a comma or a dash, then what: no sentence.
_SOMEBODY = regex.compile(
    r"(?P<who>(?:(?:Dr|Mrs?|Ms|Prof|Sr|Cllr|Rev)\.? )?[^\W\d_a-z][\w'’-]+"
    r"(?: [^\W\d_a-z][\w'’-]+){0,3})"
    r"(?:,| [-–—])\s[^.!?:;]{3,60}"
)


def _is_list_title(text: str, line: Line, span: tuple[int, int]) -> bool:
    """Tell whether a short line without punctuation stands above a list as its title."""
    words = text[span[0] : span[1]]
    letters = words.replace(" ", "").replace("'", "")
    return span == (line.start, line.end) and len(words.split()) <= 4 and letters.isalpha()
