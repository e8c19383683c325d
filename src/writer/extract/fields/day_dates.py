"""The dates of a stretch that may be the day of the interview."""

import datetime as dt
from collections.abc import Iterator

from writer import regex
from writer.extract.dates.written import DateFound, find_dates
from writer.extract.fields.day_words import HELD, OTHER_BEFORE, OTHER_BEHIND
from writer.extract.fields.source import Source


def interview_dates(
    source: Source, start: int, end: int, *, near: dt.date | None = None, ahead: bool = False
) -> Iterator[DateFound]:
    """Yield the dates of a stretch that are not said to be another day than the interview's."""
    edge = start
    for found in find_dates(
        source.text, start, end, near=near or source.today, order=source.order, ahead=ahead
    ):
        if not _is_other(source, edge, found, end):
            yield found
        edge = found.end


def first_date(source: Source, start: int, end: int) -> DateFound | None:
    """Return the first such date of a stretch, its problem noted as a warning."""
    found = next(interview_dates(source, start, end), None)
    if found is not None:
        source.warn(found.start, found.problem)
    return found


#: "(first was a phone call on 14 July)": another round, told in passing.
_EARLIER = regex.compile(
    r"\((?:the )?(?:first|1st|initial|previous|earlier)\b[^()]*$"
    r"|^\W*(?:the |my )?(?:first|1st|initial|previous|earlier) (?:interview|round|chat|call|stage)"
    r"(?: was| on)?[^.\n]{0,20}$",
    regex.IGNORECASE | regex.MULTILINE,
)
_HELD_ON = regex.compile(
    r"\b(?:interview\w*|i/?v|gespräch|entretien|entrevista)(?:\s(?:was|on|held))*\W+$", regex.I
)
_FURTHER = regex.compile(r"\b(?:next|second|2nd|third|final|further|another)\s+$", regex.I)


def _is_other(source: Source, edge: int, found: DateFound, end: int) -> bool:
    before = source.text[max(edge, found.start - 48) : found.start]
    before = regex.split(r"[.;|\n](?=\s)", before)[-1]
    if _EARLIER.search(before):
        return True
    held = _HELD_ON.search(before)
    if held and not _FURTHER.search(before[: held.start()]):
        # "I applied, interview Thurs 26 Feb"
        before = ""
    if found.value and found.value <= source.today:
        # A trial or a call that lies behind was the interview.
        before = HELD.sub(" ", before)
    return (
        OTHER_BEFORE.search(before) is not None
        or OTHER_BEHIND.match(source.text, found.end, min(end, found.end + 60)) is not None
    )
