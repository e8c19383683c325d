"""The day of the interview: labelled, in a title, told, or counted from today."""

import datetime as dt
from collections.abc import Sequence

from writer import regex
from writer.extract.dates.calendar_words import weekday_of
from writer.extract.dates.written import DateFound, find_dates
from writer.extract.fields.source import Source
from writer.extract.fields.update_marks import is_noted_later
from writer.extract.structure.labels import field_of

_LATER = regex.compile(
    r"\b(?:deci\w+|hear|next|second|by|until|before|since|due|start\w*|until|will|they'll|let me "
    r"know|"
    r"started|joined|passed|born|finished|deadline|ring|(?<!video )(?<!phone )(?<!zoom )call|in "
    r"touch)\b",
    regex.IGNORECASE,
)
#: Right before a date: it is not the day of the interview.
_AHEAD = regex.compile(
    r"\b(?:by|until|till|before|after|since|from|starts?|starting|deadline|next|second|trial\w*|rings?|"
    r"(?<!video )(?<!phone )(?<!zoom )(?<!teams )calls?|"
    r"hears?|answer|reply|decision|decide|posted|closing|apply)\W+(?:\w+\W+){0,2}$",
    regex.IGNORECASE,
)
_HELD = regex.compile(r"\b(?:trial\w*|calls?|second|next|from|after)\b", regex.IGNORECASE)
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


def read_day(source: Source) -> dt.date | None:
    """Return the day of the interview, or None; two days of interviews are told, not guessed."""
    written = source.front.date("date")
    if written is not None:
        return written
    if plain := source.front.text("date"):
        found = next(find_dates(plain, 0, len(plain), near=source.today, order=source.order), None)
        if found is not None:
            source.warn(0, found.problem)
            return found.value
        source.warn(0, f"no date in '{plain}'; write it as YYYY-MM-DD")
    days = several_days(source)
    if len(days) > 1:
        listed = " and ".join(day.isoformat() for day in days)
        source.warn(0, f"interviews on {listed}; messages name no day")
        return None
    for unit in source.units:
        if unit.part == "notes" and unit.label and field_of(unit.label) in ("date", "interview"):
            if found := source.first_date(unit.start, unit.end):
                return found.value
            if unit.shape == "field" and (day := _counted(source, unit.start, unit.end)):
                return day
    if (headed := source.labelled("date")) and (
        found := source.first_date(headed.start, headed.end)
    ):
        return found.value
    if found := _title_date(source):
        return found.value
    if found := _told_date(source):
        return found.value
    return _relative_day(source) or _only_date(source)


_NUMBERED = regex.compile(
    r"\b(?:day|tag|round|part|stage|jour|día)\s*(?:\d|one|two|three)\b", regex.IGNORECASE
)


def several_days(source: Source) -> Sequence[dt.date]:
    """Return the days of the headings "Day 1 - 3 November", "Day 2 - 5 November"."""
    days = list[dt.date]()
    for line in source.lines:
        if line.end - line.start > 90 or not _NUMBERED.search(source.text, line.start, line.end):
            continue
        for found in find_dates(
            source.text, line.start, line.end, near=source.today, order=source.order
        ):
            if found.value and found.value not in days and found.value <= source.today:
                days.append(found.value)
    return days


_COUNTED = regex.compile(
    r"\b(?:(?P<today>today|this (?:morning|afternoon|evening)|just now|heute|aujourd['’]hui|hoy)|"
    r"(?P<yesterday>yesterday|last night|gestern|hier(?= (?:matin|soir|après)|,|$)|ayer)|"
    r"(?:last|letzten|vergangenen|on|this|am)\s+(?P<weekday>[^\W\d_]{3,10}))\b",
    regex.IGNORECASE,
)
_INTERVIEW = regex.compile(
    r"\b(?:interview\w*|interveiw|intervew|met|saw|spoke|chat\w*|back from|gespräch|entretien|"
    r"entrevista|talked|spoken|"
    r"screen\w*|trial|panel|call with|it was for|they saw)\b",
    regex.IGNORECASE,
)
_COMING = regex.compile(
    r"\b(?:will|'ll|would|going to|next|by (?=\d|the \d|mon|tue|wed|thu|fri|sat|sun|next)|"
    r"until|expect\w*|decid\w*|hear)\b",
    regex.IGNORECASE,
)


def _counted(source: Source, start: int, end: int) -> dt.date | None:
    """Return the day that "yesterday" or "last Tuesday" means, counted back from today."""
    found = _COUNTED.search(source.text, start, end)
    if found is None:
        return None
    if found["today"]:
        return source.today
    if found["yesterday"]:
        return source.today - dt.timedelta(days=1)
    weekday = weekday_of(found["weekday"])
    if weekday is None or found["weekday"].casefold() in ("mon", "sat", "sun", "mar"):
        return None
    return source.today - dt.timedelta(days=(source.today.weekday() - weekday - 1) % 7 + 1)


def _relative_day(source: Source) -> dt.date | None:
    """Return the day of "I interviewed yesterday", said near the beginning."""
    for at, unit in enumerate(source.own(12)):
        if not _INTERVIEW.search(source.text, unit.start, unit.end):
            continue
        if at > 3 and not regex.search(
            r"interv", source.text[unit.start : unit.end], regex.IGNORECASE
        ):
            continue
        if _COMING.search(source.text, unit.start, unit.end):
            continue
        if day := _counted(source, unit.start, unit.end):
            return day
    for line in [line for line in source.lines if line.kind != "blank"][:2]:
        told = _INTERVIEW.search(source.text, line.start, line.end) and line.end - line.start < 90
        if told and (day := _counted(source, line.start, line.end)):
            return day
    return None


def _only_date(source: Source) -> dt.date | None:
    """Return the first past date of the notes that is not about what comes next."""
    for unit in source.units:
        words = source.text[unit.start : unit.end]
        if (
            unit.part != "notes"
            or _LATER.search(words)
            or (unit.label and _LATER.search(unit.label))
            or is_noted_later(source.text, unit.start, unit.end)
        ):
            continue
        if any(_LATER.search(title) for title in unit.headings):
            continue
        found = next(
            find_dates(source.text, unit.start, unit.end, near=source.today, order=source.order),
            None,
        )
        if found and found.value and found.value <= source.today:
            recent = (source.today - found.value).days <= 120
            if recent:
                source.warn(found.start, found.problem)
                return found.value
    return None


def _title_date(source: Source) -> DateFound | None:
    """Return the date of a heading or of one of the first lines of the notes."""
    shown = 0
    for at, line in enumerate(source.lines):
        if source.parts[at] != "notes" or line.kind == "blank":
            continue
        heads = line.kind == "heading" and line.level <= 2
        shown += 1
        if shown > 4 and not heads:
            if shown > 40:
                break
            continue
        if is_noted_later(source.text, line.inner, line.end):
            continue
        words = source.text[line.start : line.end].casefold()
        if line.label_end is not None and not heads:
            label = source.text[line.inner : line.label_end]
            if field_of(label) in ("decision", "next", "outcome"):
                continue
        if any(
            cue in words for cue in ("decision", "decide", "hear by", "let me know", "next round")
        ):
            continue
        found = source.first_date(line.start, line.end)
        before = source.text[max(line.start, found.start - 32) : found.start] if found else ""
        if found and found.value and found.value <= source.today:
            # A trial or a call that lies behind was the interview.
            before = _HELD.sub(" ", before)
        if found and not _AHEAD.search(before):
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
            continue
        found = next(
            find_dates(
                source.text, unit.start, unit.end, near=near, order=source.order,
                ahead=sent is not None,
            ),
            None,
        )  # fmt: skip
        ahead = found and found.value and found.value > source.today
        if found is not None and not (ahead and unit.part == "notes"):
            source.warn(found.start, found.problem)
            return found
    return None
