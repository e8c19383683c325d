"""The day of the interview: labelled, in a title, told, or counted from another day.

Where there were several rounds it is the day of the last that took place.
"""

import datetime as dt
from collections.abc import Iterator

from writer import regex
from writer.extract.dates.calendar_words import weekday_of
from writer.extract.dates.relative import resolve
from writer.extract.dates.written import DateFound, find_dates
from writer.extract.fields.day_words import (
    COMING,
    COUNTED,
    DECIDING,
    HELD,
    INTERVIEW,
    LATER,
    NUMBERED,
    OTHER_BEFORE,
    OTHER_BEHIND,
    PAST_ORDINAL,
    PLANNED,
    ROUND,
    TO_COME,
    TOOK_PLACE,
    WRITTEN,
)
from writer.extract.fields.decision_words import ELSEWHERE
from writer.extract.fields.source import Source
from writer.extract.fields.update_marks import is_noted_later
from writer.extract.structure.labels import field_of
from writer.extract.structure.lines import Line
from writer.extract.structure.stamps import mail_days, stamps_of
from writer.extract.units import Unit

_WHEN = ("when", "wann", "quand", "cuándo", "dtstart", "date and time", "date/time", "termin")
_MEETING = (
    "interview",
    "seeing you",
    "look forward",
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
_IT_WAS = ("it was", "this was", "that was", "was on", "was last")
_THANKED = ("thank", "great to", "it was", "lovely to", "nice to")
_DAY = dt.timedelta(days=1)
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
    numbered = (day for _, day in (*_rounds(source), *_rows(source)))
    day = max(numbered, default=None) or _first_day(source)
    if day is None:
        return None
    noted = _noted(source)
    told = _relative_day(source, noted) if noted else None
    return _later_round(source, max(day, told) if told and told <= source.today else day)


def _first_day(source: Source) -> dt.date | None:
    for unit in source.units:
        if unit.part == "notes" and unit.label and field_of(unit.label) in ("date", "interview"):
            if found := _first(source, unit.start, unit.end):
                return found.value
            if unit.shape == "field" and (day := _counted(source, unit.start, unit.end)):
                return day
    if (headed := source.labelled("date")) and (found := _first(source, headed.start, headed.end)):
        return found.value
    title = _title_date(source)
    if title is None or not _is_interview_line(source, title):
        # "Thursday 19 Nov. Yesterday I had my interview": the first is the day of writing.
        if title and title.value and (day := _relative_day(source, title.value)):
            return day
        if title is None and (noted := _noted(source)):
            day = _relative_day(source, noted)
            if day is not None:
                return day
    if title is not None:
        return title.value
    if found := _told_date(source):
        return found.value
    return _relative_day(source, None) or _only_date(source) or _chat_day(source)


def _dates(
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


def _first(source: Source, start: int, end: int) -> DateFound | None:
    """Return the first such date of a stretch, its problem noted as a warning."""
    found = next(_dates(source, start, end), None)
    if found is not None:
        source.warn(found.start, found.problem)
    return found


def _is_other(source: Source, edge: int, found: DateFound, end: int) -> bool:
    before = source.text[max(edge, found.start - 48) : found.start]
    before = regex.split(r"[.;|\n](?=\s)", before)[-1]
    if found.value and found.value <= source.today:
        # A trial or a call that lies behind was the interview.
        before = HELD.sub(" ", before)
    return (
        OTHER_BEFORE.search(before) is not None
        or OTHER_BEHIND.match(source.text, found.end, min(end, found.end + 60)) is not None
    )


def dated_rounds(source: Source) -> Iterator[tuple[int, dt.date]]:
    """Yield (place, day) of each round that the notes tell of in a line or row of its own."""
    yield from _rounds(source)
    yield from _rows(source)
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


def _rounds(source: Source) -> Iterator[tuple[int, dt.date]]:
    """Yield (place, day) of lines such as "Day 1 - 3 November", "2nd interview 5 November"."""
    for line in _told_lines(source):
        if not NUMBERED.match(source.text, line.start, line.end):
            continue
        found = next(_dates(source, line.start, min(line.end, line.start + 90)), None)
        if found is None or found.value is None or found.value > source.today:
            continue
        # "2nd round (case study) 24 Nov" in a list of dates is to come.
        bare = line.bulleted and line.end - found.end < 8
        further = bare and TO_COME.search(source.text, line.start, found.start)
        if not further and not PLANNED.search(source.text, line.start, found.end):
            yield line.start, found.value


def _rows(source: Source) -> Iterator[tuple[int, dt.date]]:
    """Yield (place, day) of a table's rows, one a round, under a head that says they are days."""
    for unit in source.units:
        headed = unit.shape == "cell" and unit.part == "notes" and unit.label
        if headed and unit.row and field_of(unit.label or "") == "date":
            found = next(_dates(source, unit.start, unit.end), None)
            if found and found.value and found.value <= source.today:
                yield unit.start, found.value


def _later_round(source: Source, day: dt.date) -> dt.date:
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
        for found in _dates(source, start, min(end, start + 400)):
            if found.value and found.value <= source.today and _took_place(source, found):
                yield start, found.value


def _took_place(source: Source, found: DateFound) -> bool:
    """Tell whether the words around a date are about a meeting that is over."""
    start = source.text.rfind("\n", 0, found.start) + 1
    before = source.text[max(start, found.start - 60) : found.start]
    behind = source.text[found.start : found.end + 60]
    clause = regex.split(r"[.;](?=\s)", before)[-1] + regex.split(r"[.;\n](?=\s)", behind)[0]
    if not ROUND.search(clause) or PLANNED.search(clause) or ELSEWHERE.search(clause):
        return False
    led = not source.text[start : found.start].strip(" \t*-–—•[(#")
    return led or TOOK_PLACE.search(clause) is not None or not TO_COME.search(clause)


def _is_interview_line(source: Source, found: DateFound) -> bool:
    start = source.text.rfind("\n", 0, found.start) + 1
    end = source.text.find("\n", found.end)
    behind = source.text[found.end : end if end >= 0 else len(source.text)]
    clause = source.text[start : found.end] + regex.split(r"\.\s", behind)[0]
    return INTERVIEW.search(clause) is not None


def _noted(source: Source) -> dt.date | None:
    """Return the day the notes say they were written on: "(written Thurs 19 Nov)"."""
    for told in WRITTEN.finditer(source.text):
        end = min(len(source.text), told.end() + 32)
        for found in find_dates(
            source.text, told.end(), end, near=source.today, order=source.order
        ):
            return found.value
    last = next((one for one in reversed(source.lines) if one.kind != "blank"), None)
    alone = last and source.text[last.start : last.end].strip(" ()[]-–—.*_")
    if alone and len(alone) < 32:
        dates = find_dates(alone, 0, len(alone), near=source.today, order=source.order)
        written = next(dates, None)
        if written and (written.start, written.end) == (0, len(alone)):
            return written.value
    return None


def _counted(source: Source, start: int, end: int, noted: dt.date | None = None) -> dt.date | None:
    """Return the day that "yesterday" or "last Tuesday" means, counted back from `noted`."""
    today = noted or source.today
    found = COUNTED.search(source.text, start, end)
    if found is None:
        return None
    if found["today"]:
        return today
    if found["yesterday"]:
        return today - _DAY
    word = found["weekday"] or found["bare"] or found["plain"]
    weekday = weekday_of(word)
    if weekday is None or word.casefold() in ("mon", "sat", "sun", "mar"):
        return None
    return today - _DAY * ((today.weekday() - weekday - 1) % 7 + 1)


def _ordinal(source: Source, start: int, end: int, noted: dt.date | None) -> dt.date | None:
    """Return the last such day behind us of "Friday 13th", "the 13th"."""
    today = noted or source.today
    for found in PAST_ORDINAL.finditer(source.text, start, end):
        before = source.text[max(start, found.start() - 40) : found.start()]
        if OTHER_BEFORE.search(before):
            continue
        weekday = weekday_of(found["wd"]) if found["wd"] else None
        for back in range(60):
            day = today - back * _DAY
            if day.day == int(found["d"]) and weekday in (None, day.weekday()):
                return day
    return None


def _day_of_mail(source: Source, written: str) -> dt.date | None:
    found = find_dates(written, 0, len(written), near=source.today, order=source.order)
    return next((one.value for one in found), None)


def _relative_day(source: Source, noted: dt.date | None) -> dt.date | None:
    """Return the day of "I interviewed yesterday", said near the beginning."""
    mailed = mail_days(source.text, source.units)
    sent = [unit for unit in source.units if unit.start in mailed and unit.part == "email"]
    for at, unit in enumerate([*source.own(12), *sent]):
        if not INTERVIEW.search(source.text, unit.start, unit.end):
            continue
        words = source.text[unit.start : unit.end].casefold()
        if at > 3 and "interv" not in words and not words.startswith(_IT_WAS + _THANKED):
            continue
        if COMING.search(words):
            continue
        if unit.start in mailed:
            noted = _day_of_mail(source, mailed[unit.start]) or noted
        day = _ordinal(source, unit.start, unit.end, noted)
        if day := day or _counted(source, unit.start, unit.end, noted):
            return day
    for line in [line for line in source.lines if line.kind != "blank"][:2]:
        led = PAST_ORDINAL.search(source.text, line.inner, min(line.end, line.inner + 60))
        if led and led["wd"] and (day := _ordinal(source, line.inner, led.end(), noted)):
            return day
        told = INTERVIEW.search(source.text, line.start, line.end) and line.end - line.start < 90
        if told and (day := _counted(source, line.start, line.end, noted)):
            return day
    return None


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
        for found in _dates(source, unit.start, unit.end):
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
            return _counted(source, start, end, found.value) or found.value
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
        found = _first(source, line.start, line.end)
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
    if sent is not None:
        first = next(
            find_dates(source.text, sent.start, sent.end, near=near, order=source.order), None
        )
        near = first.value if first and first.value else near
    for unit in source.units:
        words = source.text[unit.start : unit.end].casefold()
        if (
            unit is sent
            or unit.part not in ("email", "notes")
            or not any(c in words for c in _MEETING)
            or (unit.part == "notes" and is_noted_later(source.text, unit.start, unit.end))
        ):
            continue
        if any(cue in words for cue in ("second", "next", "final round", "decide", "decision")):
            if sent is not None and (invited := _invited(source, unit, near)):
                return invited
            continue
        dates = _dates(source, unit.start, unit.end, near=near, ahead=sent is not None)
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
    r"welcom\w+ you|you (?:are|can|could) (?:invited|come|make)|come in)\b",
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
