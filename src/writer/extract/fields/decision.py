"""By when they decide, as one sentence of the notes has it."""

import datetime as dt
from collections.abc import Iterator

from writer import regex
from writer.extract.dates.relative import Found, resolve
from writer.extract.fields.decision_days import (
    Reader,
    Said,
    further_on,
    in_same_week,
    is_closer,
    is_far,
    is_past,
    same_day,
    settled,
)
from writer.extract.fields.decision_objects import is_foreign
from writer.extract.fields.decision_words import (
    ASKED,
    BY,
    CALL,
    CLAUSE_END,
    DECIDE,
    ELSEWHERE,
    EVENT,
    FILLER,
    FRAGMENT,
    HEARING,
    LATEST,
    MEETS,
    NEW,
    NOT_BEFORE,
    OWN_DEED,
    OWN_TASK,
    PLEASE,
    REPLACES,
    REVISED,
    TOLD,
)
from writer.extract.structure.labels import field_of
from writer.extract.units import Unit

#: Who said so: "a week today gaz said".
_SPEAKS = regex.compile(r"\b[^\W\d_]+ (?:said|says|reckons|reckoned|thinks|thought|promised)\b")
_THEN = regex.compile(
    r",?\s(?:and\s)?then\s(?:[\w'’]+\s){0,2}?(?:decid|choos|pick|let |know|tell )", regex.IGNORECASE
)


def decision_in(reader: Reader, unit: Unit, *, strong: bool) -> Said | None:
    """Return the date a unit gives for the decision; of several, the last that replaces another.

    `strong`: only where deciding or hearing is what the words are about, not any later call.
    """
    text = reader.text
    cue = DECIDE if strong else CALL
    is_titled = strong and _is_titled(unit)
    if not is_titled and _said(text, cue, unit.start, unit.end) is None:
        return None
    if _is_elsewhere(text, unit):
        return None
    told: Said | None = None
    is_weak = False
    for start, end in _clauses(text, unit):
        found = _in_clause(reader, start, end, cue, is_titled or told is not None)
        if found is None:
            continue
        revises = _revises(text, unit.start if told is None else told.end, end)
        if not strong and (is_past(reader, found) or is_far(reader, found)):
            continue
        if revises and told is not None:
            found = _new_in(reader, start, end) or found
        new = settled(reader, found, revises)
        has_cue = _said(text, cue, start, end) is not None
        is_latest = LATEST.search(text, start, end) is not None
        if told is not None and revises:
            new = further_on(reader, told, new)
        elif told is not None and is_latest:
            new = in_same_week(told, new, text[new.start : new.end])
        is_unknown = told is not None and told.day is None and new.day is not None
        if (
            told is None
            or is_unknown
            or revises
            or is_latest
            or is_closer(told, new)
            or (is_weak and has_cue)
        ):
            told, is_weak = new, not has_cue
    if told is not None:
        return told
    if (same := same_day(reader, unit)) is not None:
        return same
    unclear = (EVENT, NOT_BEFORE)
    if any(words.search(text, unit.start, unit.end) for words in unclear):
        return None
    whole = _date_in(reader, unit.start, unit.end, None)
    return settled(reader, whole, _revises(text, unit.start, unit.end)) if whole else None


def fragment_in(reader: Reader, unit: Unit, before: Unit | None) -> Said | None:
    """Return the date of a clause that is little but a date: "By 2 October.", "he said Friday".

    Behind a question for the decision the date alone will do.
    """
    text = reader.text
    if before is not None and OWN_TASK.search(text, before.start, before.end):
        return None
    is_asked = before is not None and _is_asked(text, before, unit)
    told: Said | None = None
    vaguer: Said | None = None
    for start, end in _clauses(text, unit):
        words = text[start:end]
        found = reader.find(start, end) if len(words) <= 120 else None
        if found is None:
            continue
        vaguer, week = settled(reader, found, False), vaguer
        if not (is_asked or TOLD.search(words) or FRAGMENT.search(words)):
            continue
        if told is not None and not REPLACES.search(words):
            continue
        left = f"{text[start : found[0]]} {text[found[1] : end]}".casefold()
        left = _SPEAKS.sub(" ", left)
        if all(word in FILLER for word in regex.findall(r"[^\W\d_]+", left)):
            told = vaguer
            if week is not None and LATEST.search(words):
                # "They'll ring next week, latest Fri"
                told = in_same_week(week, told, words)
    return told


def _is_asked(text: str, before: Unit, unit: Unit) -> bool:
    """Tell whether the unit before asks for the decision, or names it on the same line."""
    if ASKED.search(text, before.start, before.end):
        return True
    is_named = before.end - before.start < 60 and "\n" not in text[before.end : unit.start]
    return is_named and DECIDE.search(text, before.start, before.end) is not None


def revision_in(reader: Reader, unit: Unit) -> Said | None:
    """Return the new date of a unit that takes an earlier one back without a word of deciding."""
    if not _revises(reader.text, unit.start, unit.end):
        return None
    if ELSEWHERE.search(reader.text, unit.start, unit.end) or EVENT.search(
        reader.text, unit.start, unit.end
    ):
        return None
    found = _new_in(reader, unit.start, unit.end)
    return settled(reader, found, True) if found else None


def _new_in(reader: Reader, start: int, end: int) -> Found | None:
    """Return the date behind the words that bring a new one: "moved to", "now", "it will be"."""
    for at in (by.end() for by in NEW.finditer(reader.text, start, end)):
        found = reader.find(at, min(end, at + 60))
        if found is not None and found[0] - at <= 8:
            return found
    return None


def any_date_in(reader: Reader, unit: Unit) -> Said | None:
    """Return any date of a unit that is known to be about the decision, unless for an event."""
    unclear = (NOT_BEFORE, ELSEWHERE)
    if any(words.search(reader.text, unit.start, unit.end) for words in unclear):
        return None
    found = reader.find(unit.start, unit.end)
    if found is None:
        return None
    delayed = _revises(reader.text, unit.start, found[0])
    if not delayed and _is_event(reader.text, unit.start, unit.end, found):
        return None
    return settled(reader, found, True)


def not_before_in(reader: Reader, unit: Unit) -> dt.date | None:
    """Return the day that a unit says they decide after: "no decision before the 1st"."""
    text = reader.text
    if not (_is_titled(unit) or DECIDE.search(text, unit.start, unit.end)):
        return None
    if ELSEWHERE.search(text, unit.start, unit.end) or reader.date is None:
        return None
    for found in NOT_BEFORE.finditer(text, unit.start, unit.end):
        words = text[found.end() : min(unit.end, found.end() + 60)]
        day = resolve(
            words, 0, len(words), base=reader.base, order=reader.order, workdays=reader.workdays
        )
        if day is not None and day[0] <= 8 and day[2] is not None:
            return day[2]
    return None


def _is_titled(unit: Unit) -> bool:
    """Tell whether a label or heading says that a unit is about the decision."""
    kind = field_of(unit.label) if unit.label else None
    headed = field_of(unit.headings[-1]) if unit.headings else None
    if kind == "decision" or (kind is None and headed == "decision"):
        return True
    if kind == "outcome" and unit.label and unit.shape == "field":
        # "Outcome: end of next week"
        return True
    asked = unit.label and unit.shape == "field" and ASKED.search(unit.label)
    return kind is None and bool(asked)


def _is_elsewhere(text: str, unit: Unit) -> bool:
    """Tell whether a unit is about another application, by its words or what leads its line."""
    line = text.rfind("\n", 0, unit.start) + 1
    is_led = unit.label is not None and unit.label in text[line : unit.start]
    led = ELSEWHERE.search(unit.label or "") if is_led else None
    found = ELSEWHERE.search(text, unit.start, unit.end)
    if found is not None and text.count('"', unit.start, found.start()) % 2:
        # In quotes "I" is whoever is quoted.
        found = None
    return led is not None or found is not None


def _revises(text: str, start: int, end: int) -> bool:
    return REVISED.search(text, start, end) is not None


def _in_clause(
    reader: Reader, start: int, end: int, cue: regex.Pattern, is_about: bool
) -> Found | None:
    """Return the date of a clause that is about the decision, for it and not for an event."""
    said = _said(reader.text, cue, start, end)
    if said is None and not is_about:
        return None
    found = _date_in(reader, start, end, said)
    if found is None or NOT_BEFORE.search(reader.text, start, found[0]):
        return None
    if said is None and _is_event(reader.text, start, end, found):
        return None
    return found


def _is_event(text: str, start: int, end: int, found: Found) -> bool:
    """Tell whether the words around a date are about an event."""
    named = (event.start() for event in EVENT.finditer(text, start, end))
    return any(not found[0] <= at < found[1] for at in named)


def _said(text: str, cue: regex.Pattern, start: int, end: int) -> regex.Match | None:
    """Return the first cue that tells what they do: "told her I answer by the evening" does not."""
    for said in cue.finditer(text, start, end):
        before = text[max(start, said.start() - 24) : said.start()]
        if PLEASE.search(text, max(start, said.start() - 24), said.end()) or is_foreign(
            text, said, start, _clause_end(text, said.end(), end)
        ):
            continue
        if not OWN_DEED.search(before) or HEARING.match(text, said.start(), said.end()):
            return said
    return None


def _clause_end(text: str, at: int, end: int) -> int:
    """Return where the clause ends that a word at `at` stands in."""
    found = CLAUSE_END.search(text, at, end)
    return found.start() if found else end


def _clauses(text: str, unit: Unit) -> Iterator[tuple[int, int]]:
    start = unit.start
    for found in CLAUSE_END.finditer(text, unit.start, unit.end):
        if found.start() > start:
            yield start, found.start()
        start = found.end()
    yield start, unit.end


def _date_in(reader: Reader, start: int, end: int, cue: regex.Match | None) -> Found | None:
    """Return the date behind "by", else behind the cue, else any in these words."""
    text = reader.text
    starts = [by.end() for by in BY.finditer(text, start, end)]
    near = [at for at in starts if cue is None or at >= cue.start()]
    for at in [*near, *(at for at in starts if at not in near)]:
        found = reader.find(at, min(end, at + 60))
        if found is not None and found[0] - at <= 12:
            return found
    if cue is not None:
        found = reader.find(cue.start(), end)
        if found is not None:
            between = text[cue.end() : found[0]]
            return None if EVENT.search(between) and not MEETS.match(between) else found
    found = reader.find(start, end)
    if found and _THEN.match(text, found[1], end):
        # "2 more tomorrow, then decide"
        return None
    return found if found and not _is_event(text, start, end, found) else None
