"""The day of the interview: labelled, in a title, told, or counted from another day.

Where there were several rounds it is the day of the last that took place.
"""

import datetime as dt

from writer import regex
from writer.extract.dates.relative import resolve
from writer.extract.dates.written import DateFound, find_dates
from writer.extract.fields.day_counted import counted_day, noted_day, relative_day
from writer.extract.fields.day_dates import first_date, interview_dates
from writer.extract.fields.day_rounds import later_round, numbered_rounds, rows_of_rounds
from writer.extract.fields.day_weekday import opening_weekday
from writer.extract.fields.day_words import COMING, DECIDING, INTERVIEW, LATER, WRITTEN
from writer.extract.fields.source import Source
from writer.extract.fields.update_marks import is_noted_later
from writer.extract.structure.labels import field_of
from writer.extract.structure.stamps import stamps_of
from writer.extract.units import Unit

_WHEN = ("when", "wann", "quand", "cuándo", "dtstart", "date and time", "date/time", "termin")


_MEETING = (
    "interview",
    "seeing you",
    "look forward",
    "looking forward",
    "come in",
    "invite",
    "meet",
    "confirm",
    "see you",
    "gespräch",
    "entretien",
    "entrevista",
    "shift",
)
#: What only an invitation says so.
_INVITING = ("come ", "visit us", "book", "slot", "available", "appointment", "scheduled")


#: Notes are written so soon after the interview.
_RECENT_DAYS = 120


def read_day(source: Source) -> dt.date | None:
    """Return the day of the interview, the last one of several rounds, or None."""
    written = source.front.date("date")
    if written is not None:
        return written
    if plain := source.front.text("date"):
        found = next(find_dates(plain, 0, len(plain), near=source.today, order=source.order), None)
        if found is not None:
            source.warn(0, found.problem)
            return found.value
        source.warn(0, f"no date in '{plain}'; write it as YYYY-MM-DD")
    numbered = (day for _, day in (*numbered_rounds(source), *rows_of_rounds(source)))
    day = max(numbered, default=None) or _first_day(source)
    if day is None:
        return None
    noted = noted_day(source)
    told = relative_day(source, noted) if noted else None
    return later_round(source, max(day, told) if told and told <= source.today else day)


def _first_day(source: Source) -> dt.date | None:
    for unit in source.units:
        if unit.part == "notes" and unit.label and field_of(unit.label) in ("date", "interview"):
            if found := first_date(source, unit.start, unit.end):
                return found.value
            if unit.shape == "field" and (day := counted_day(source, unit.start, unit.end)):
                return day
    if (headed := source.labelled("date")) and (
        found := first_date(source, headed.start, headed.end)
    ):
        return found.value
    title = _title_date(source)
    if title is None or not _is_interview_line(source, title):
        # "Thursday 19 Nov. Yesterday I had my interview": the first is the day of writing.
        if title and title.value and (day := relative_day(source, title.value)):
            return day
        if title is None and (noted := noted_day(source)):
            day = relative_day(source, noted)
            if day is not None:
                return day
    if title is not None:
        return title.value
    if found := _told_date(source):
        return found.value
    return (
        relative_day(source, None)
        or _only_date(source)
        or _chat_day(source)
        or opening_weekday(source)
    )


def _is_interview_line(source: Source, found: DateFound) -> bool:
    start = source.text.rfind("\n", 0, found.start) + 1
    end = source.text.find("\n", found.end)
    behind = source.text[found.end : end if end >= 0 else len(source.text)]
    clause = source.text[start : found.end] + regex.split(r"\.\s", behind)[0]
    return INTERVIEW.search(clause) is not None


def _only_date(source: Source) -> dt.date | None:
    """Return the first past date of the notes that is not about what comes next."""
    stamped = [(start, end) for start, end, _ in stamps_of(source.text)]
    for unit in source.units:
        words = source.text[unit.start : unit.end]
        if (
            unit.part not in ("notes", "transcript")
            or LATER.search(words)
            or (unit.label and LATER.search(unit.label))
            or is_noted_later(source.text, unit.start, unit.end)
        ):
            continue
        if any(LATER.search(title) for title in unit.headings):
            continue
        for found in interview_dates(source, unit.start, unit.end):
            recent = found.value and 0 <= (source.today - found.value).days <= _RECENT_DAYS
            if recent and not any(start <= found.start < end for start, end in stamped):
                source.warn(found.start, found.problem)
                return found.value
    return None


def _chat_day(source: Source) -> dt.date | None:
    """Return the day of the first message of a chat that tells of the interview."""
    stamps = stamps_of(source.text)
    ends = [] if not stamps else [*(start for start, _, _ in stamps[1:]), len(source.text)]
    for (_, start, day), end in zip(stamps, ends, strict=True):
        if not INTERVIEW.search(source.text, start, end) or COMING.search(source.text, start, end):
            continue
        found = next(find_dates(day, 0, len(day), near=source.today, order=source.order), None)
        if found is not None and found.value is not None:
            return counted_day(source, start, end, found.value) or found.value
    return None


def _title_date(source: Source) -> DateFound | None:
    """Return the date of a heading or of one of the first lines of the notes."""
    shown = 0
    stamped = {start for start, _, _ in stamps_of(source.text)}
    for at, line in enumerate(source.lines):
        if source.parts[at] != "notes" or line.kind == "blank" or line.start in stamped:
            continue
        heads = line.kind == "heading" and line.level <= 2
        shown += 1
        if shown > 4 and not heads:
            if shown > 40:
                break
            continue
        if is_noted_later(source.text, line.inner, line.end):
            continue
        if line.label_end is not None and not heads:
            label = source.text[line.inner : line.label_end]
            if field_of(label) in ("decision", "next", "outcome"):
                continue
        found = first_date(source, line.start, line.end)
        before = source.text[max(line.start, found.start - 50) : found.start] if found else ""
        if found and not (WRITTEN.search(before[-30:]) or DECIDING.search(before)):
            return found
    return None


def _told_date(source: Source) -> DateFound | None:
    """Return the date of an invitation, or of a sentence about the interview."""
    near = source.today
    when = next(
        (u for u in source.units if u.part == "email" and u.label and u.shape == "field"
         and u.label.casefold() in _WHEN),
        None,
    )  # fmt: skip
    if when is not None and (found := source.first_date(when.start, when.end)):
        return found
    sent = source.labelled("date", parts=("email",))
    subject = source.labelled("subject", parts=("email",))
    if sent is not None:
        first = next(
            find_dates(source.text, sent.start, sent.end, near=near, order=source.order), None
        )
        near = first.value if first and first.value else near
        if subject and (day := counted_day(source, subject.start, subject.end, near)):
            # "Notes from today's interview", sent to oneself.
            return DateFound(sent.start, sent.end, day)
    for unit in source.units:
        words = source.text[unit.start : unit.end].casefold()
        if (
            unit is sent
            or unit.part not in ("email", "notes")
            or not any(c in words for c in (_MEETING, _MEETING + _INVITING)[unit.part == "email"])
            or (unit.part == "notes" and is_noted_later(source.text, unit.start, unit.end))
        ):
            continue
        if any(cue in words for cue in ("second", "next", "final round", "decide", "decision")):
            if sent is not None and (invited := _invited(source, unit, near)):
                return invited
            continue
        dates = interview_dates(source, unit.start, unit.end, near=near, ahead=sent is not None)
        found = next(dates, None)
        ahead = found and found.value and found.value > source.today
        if found is not None and not (ahead and unit.part == "notes"):
            source.warn(found.start, found.problem)
            return found
        if found is None and sent is not None and (invited := _invited(source, unit, near)):
            return invited
    return None


_YOU = regex.compile(
    r"\b(?:meet(?:ing)? you|see(?:ing)? you|(?:invite|like) you|your interview|interview you|"
    r"looking forward(?= to (?:tomorrow|mon|tue|wed|thu|fri))|welcom\w+ you|you (?:are|can|"
    r"could) (?:invited|come|make)|come in)\b",
    regex.IGNORECASE,
)


def _invited(source: Source, unit: Unit, sent: dt.date) -> DateFound | None:
    """Return the day that an e-mail of the day `sent` invites to: "see you next Tuesday"."""
    said = _YOU.search(source.text, unit.start, unit.end)
    if said is None:
        return None
    found = resolve(source.text, said.end(), unit.end, base=sent, order=source.order)
    if found is None or found[2] is None or found[2] > source.today:
        return None
    return DateFound(found[0], found[1], found[2], problem=found[3])
