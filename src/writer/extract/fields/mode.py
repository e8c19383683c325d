"""Which of the notes' sources says how the interview was held: label, title, prose, telling."""

from writer import regex
from writer.extract.dates.written import find_dates
from writer.extract.fields.head import Head
from writer.extract.fields.mode_told import is_to_come, mode_as_told
from writer.extract.fields.modes import mode_of_head, mode_of_prose, mode_of_value
from writer.extract.fields.source import Source
from writer.extract.structure.labels import field_of, plain_label
from writer.extract.structure.lines import Line


def read_mode(source: Source, head: Head) -> str | None:
    """Return the mode, or None where nothing tells."""
    if (front := source.front.text("mode")) and (mode := mode_of_value(front)):
        return mode
    for unit in source.units:
        known = unit.shape == "field" and unit.label is not None
        if known and plain_label(unit.label or "") == "how" and (
            mode := mode_of_value(source.value(unit))
        ):  # fmt: skip
            return mode
        if known and unit.part in ("notes", "email") and field_of(unit.label or "") == "mode":
            value = source.value(unit)
            if mode := mode_of_value(value):
                return mode
            place = plain_label(unit.label or "") in _PLACES and "http" not in value
            return "in person" if place and "tbc" not in value.casefold() else None
    when = source.labelled("date", "interview", parts=("notes", "email"))
    if when is not None and when.end - when.start < 120:
        value = source.value(when)
        if mode := mode_of_value(value) or mode_of_head([value]):
            return mode
    if mode := _mode_of_rounds(source) or head.mode:
        return mode
    first = [line for at, line in enumerate(source.lines) if source.parts[at] == "notes"]
    first = [line for line in first if line.kind not in ("blank", "rule")][:4]
    if mode := mode_of_head(source.text[line.inner : line.inner_end] for line in first):
        return mode
    for unit in source.told(30):
        if mode := mode_of_prose(source.value(unit)):
            return mode
    for unit in source.units:
        if unit.part == "email" and (mode := mode_of_prose(source.value(unit))):
            return mode
    told = _mode_as_told(source)
    return told or ("video" if _DIAL_IN.search(source.text[:8000]) else None)


#: The foot of an invitation to a meeting on a screen.
_DIAL_IN = regex.compile(r"^\W*(?:meeting id|passcode|join (?:the )?meeting)\b", regex.I | regex.M)


def _mode_of_rounds(source: Source) -> str | None:
    """Return the mode that the heading of the last round names, where there are several."""
    titles = dict.fromkeys(one for unit in source.own(400) for one in unit.headings)
    rounds = [title for title in titles if _ROUND.search(title)]
    modes = [mode for title in rounds if (mode := mode_of_head([title]))]
    if len(rounds) < 2:
        modes = [mode for line in source.lines[:20] if (mode := _mode_of_day(source, line))]
    return modes[-1] if len(modes) > 1 or (modes and len(rounds) > 1) else None


def _mode_of_day(source: Source, line: Line) -> str | None:
    """Return the mode of a line such as "9 Nov | Bas (lead) | Zoom", of a day that is past."""
    words = source.text[line.start : line.end]
    if len(words) > 140 or not any(mark.isdigit() for mark in words) or is_to_come(words):
        return None
    mode = mode_of_head([words])
    day = next(find_dates(words, 0, len(words), near=source.today, order=source.order), None)
    return mode if mode and day and day.value and day.value <= source.today else None


def _mode_as_told(source: Source) -> str | None:
    """Return the mode that what is told in the notes, a chat or a talk shows."""
    told = [unit for unit in source.units if unit.part in ("notes", "transcript")][:200]
    mode = mode_as_told(source.value(unit) for unit in told)
    if mode is None:
        mails = [unit for unit in source.units if unit.part == "email"][:60]
        mode = mode_of_head(source.value(unit) for unit in mails if unit.label != "Subject")
    return mode


_ROUND = regex.compile(r"\b(?:round|stage|interview|part|day|session|meeting)\s*\d\b", regex.I)
_PLACES = frozenset(["where", "location", "place", "venue", "ort", "wo", "lieu", "où", "lugar"])
