"""The rounds of an interview and their days, as lines and rows of the notes tell of them."""

import datetime as dt
from collections.abc import Iterator

from writer import regex
from writer.extract.dates.written import DateFound
from writer.extract.fields.day_dates import interview_dates
from writer.extract.fields.day_words import NUMBERED, PLANNED, ROUND, TO_COME, TOOK_PLACE
from writer.extract.fields.decision_words import ELSEWHERE
from writer.extract.fields.source import Source
from writer.extract.fields.update_marks import is_noted_later
from writer.extract.structure.labels import field_of
from writer.extract.structure.lines import Line


def dated_rounds(source: Source) -> Iterator[tuple[int, dt.date]]:
    """Yield (place, day) of each round that the notes tell of in a line or row of its own."""
    yield from numbered_rounds(source)
    yield from rows_of_rounds(source)
    yield from _meetings(source)


def _told_lines(source: Source) -> Iterator[Line]:
    """Yield the lines of the notes that do not stand under a heading of what is to come."""
    planned = False
    for at, line in enumerate(source.lines):
        if line.kind in ("heading", "blank") or line.value == line.inner_end:
            words = source.text[line.start : line.end]
            planned = line.kind != "blank" and PLANNED.search(words) is not None
        if source.parts[at] == "notes" and not planned and line.kind != "blank":
            yield line


def numbered_rounds(source: Source) -> Iterator[tuple[int, dt.date]]:
    """Yield (place, day) of lines such as "Day 1 - 3 November", "2nd interview 5 November"."""
    for line in _told_lines(source):
        numbered = NUMBERED.match(source.text, line.start, line.end)
        if numbered is None:
            continue
        found = next(interview_dates(source, line.start, min(line.end, line.start + 90)), None)
        if found is None or found.value is None or found.value > source.today:
            continue
        # "2nd round (case study) 24 Nov" in a list of dates is to come.
        bare = line.bulleted and line.end - found.end < 8
        further = bare and TO_COME.search(source.text, line.start, found.start)
        if not further and not PLANNED.search(source.text, numbered.end(), found.start):
            yield line.start, found.value


def rows_of_rounds(source: Source) -> Iterator[tuple[int, dt.date]]:
    """Yield (place, day) of a table's rows, one a round, under a head that says they are days."""
    for unit in source.units:
        headed = unit.shape == "cell" and unit.part == "notes" and unit.label
        if headed and unit.row and field_of(unit.label or "") == "date":
            found = next(interview_dates(source, unit.start, unit.end), None)
            if found and found.value and found.value <= source.today:
                yield unit.start, found.value


def later_round(source: Source, day: dt.date) -> dt.date:
    """Return the day of a later round that the notes tell of, else `day`."""
    return max([day, *(found for _, found in _meetings(source))])


def _meetings(source: Source) -> Iterator[tuple[int, dt.date]]:
    """Yield (place, day) of the meetings that took place, as any line tells of them."""
    for line in _told_lines(source):
        start, end = line.start, line.end
        if line.kind == "heading" or not ROUND.search(source.text, start, end):
            continue
        if is_noted_later(source.text, line.inner, end):
            continue
        for found in interview_dates(source, start, min(end, start + 400)):
            if found.value and found.value <= source.today and _took_place(source, found):
                yield start, found.value


def _took_place(source: Source, found: DateFound) -> bool:
    """Tell whether the words around a date are about a meeting that is over."""
    start = source.text.rfind("\n", 0, found.start) + 1
    before = source.text[max(start, found.start - 60) : found.start]
    # "May" is a month as well as a word.
    behind = f" {source.text[found.end : found.end + 60]}"
    clause = regex.split(r"[.;](?=\s)", before)[-1] + regex.split(r"[.;\n](?=\s)", behind)[0]
    if not ROUND.search(clause) or PLANNED.search(clause) or ELSEWHERE.search(clause):
        return False
    led = not source.text[start : found.start].strip(" \t*-–—•[(#")
    return led or TOOK_PLACE.search(clause) is not None or not TO_COME.search(clause)
