"""Which of the notes' sources says how the interview was held: label, title, prose, telling."""

from writer import regex
from writer.extract.fields.head import Head
from writer.extract.fields.mode_told import mode_as_told
from writer.extract.fields.modes import mode_of_head, mode_of_prose, mode_of_value
from writer.extract.fields.source import Source
from writer.extract.structure.labels import field_of, plain_label


def read_mode(source: Source, head: Head) -> str | None:
    """Return the mode, or None where nothing tells."""
    if (front := source.front.text("mode")) and (mode := mode_of_value(front)):
        return mode
    for unit in source.units:
        known = unit.shape == "field" and unit.label is not None
        if known and unit.part in ("notes", "email") and field_of(unit.label or "") == "mode":
            value = source.value(unit)
            if mode := mode_of_value(value):
                return mode
            place = plain_label(unit.label or "") in _PLACES and "http" not in value
            return "in person" if place and "tbc" not in value.casefold() else None
    when = source.labelled("date", parts=("notes", "email"))
    if when is not None and (mode := mode_of_value(source.value(when))):
        return mode
    if mode := _mode_of_rounds(source) or head.mode:
        return mode
    first = [line for at, line in enumerate(source.lines) if source.parts[at] == "notes"]
    first = [line for line in first if line.kind not in ("blank", "rule")][:4]
    if mode := mode_of_head(source.text[line.inner : line.inner_end] for line in first):
        return mode
    for unit in source.own(30):
        if mode := mode_of_prose(source.value(unit)):
            return mode
    for unit in source.units:
        if unit.part == "email" and (mode := mode_of_prose(source.value(unit))):
            return mode
    return _mode_as_told(source)


def _mode_of_rounds(source: Source) -> str | None:
    """Return the mode that the heading of the last round names, where there are several."""
    titles = dict.fromkeys(one for unit in source.own(400) for one in unit.headings)
    rounds = [title for title in titles if _ROUND.search(title)]
    modes = [mode_of_head([title]) for title in rounds]
    return next((mode for mode in reversed(modes) if mode), None) if len(rounds) > 1 else None


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
