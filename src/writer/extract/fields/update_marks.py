"""Where notes turn to what came after the interview: "Update 13 Nov:", "20/11 - ...", "Later:"."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import NamedTuple

from writer import regex
from writer.extract.dates.calendar_words import weekday_of
from writer.extract.dates.order import Order
from writer.extract.dates.reading import after
from writer.extract.dates.relative import resolve
from writer.extract.dates.written import find_dates
from writer.extract.fields.decision_words import DECIDE
from writer.extract.fields.outcome_words import outcome_said_later, sent_in
from writer.extract.units import Unit

_WORD = (
    r"(?:(?:last |latest |second |another |new )?updates?|updated|upd|edit(?:ed)?|addendum|later|"
    r"since then|follow-?ups?(?: log)?|aftermath|afterwards|nachtrag|aktualisierung|mise à jour|"
    r"màj|maj|actualización|novedades|aggiornamento|p\.?s\.?)"
)
#: At the beginning of a label, a heading or a line; "later stages" is no mark.
_MARK = regex.compile(
    rf"^[\W_]*{_WORD}(?=\s*(?:[:–—*_()\[\]]|-(?= )|\d|$)|,? (?:(?:on )?(?:\d|(?:the )?\d|"
    r"[^\W\d_]+ \d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)|same day|next day))",
    regex.IGNORECASE,
)
_MARK_END = regex.compile(r"^[^:\n]{0,24}?(?::|\s[-–—]\s|\)\W?|\*\*)\s*")
_DATE = (
    r"(?:[^\W\d_]{3,9}\.?,? )?(?:the )?\d[\w./-]*(?: (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|"
    r"sep|oct|nov|dec|mai|okt|dez|avr|juin|juil|août|déc|ene|abr|ago|"
    r"dic)[^\W\d_]*\.?)?(?:,? (?:20\d\d|['’]\d\d))?|[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|"
    r"th)?(?:,? 20\d\d)?"
)
_LATER = r"(?:the )?next day|\w+ (?:days?|weeks?) later|a (?:day|week|fortnight) later"
#: "20/11: ...", "Thursday 5 Nov - ...", "Fri: ...", "Two days later: ...".
_LEAD = regex.compile(
    rf"^[\W_]*(?P<day>{_DATE}|[^\W\d_]{{3,9}}|{_LATER})\)?\s*"
    r"(?:[:–—]|-(?= )|,(?= (?:they|she|he|i|got|no|still|(?-i:[A-Z])\w+ (?:rang|called|phoned|"
    r"e-?mailed|texted|wrote|"
    r"replied|said|says))\b)|(?=\)))",
    regex.IGNORECASE,
)
#: A line that is nothing but a day: what stands below it is noted for that day.
_ALONE = regex.compile(rf"^[\W_]*(?P<day>{_DATE}|{_LATER})[\W_]*$", regex.IGNORECASE)
#: "24/11 Ruth rang": a date alone leads a line too.
_BARE_LEAD = regex.compile(rf"^[\W_]*(?P<day>{_DATE}|{_LATER})\s+(?=[^\W\d_])", regex.IGNORECASE)
_COUNTED = regex.compile(
    r"(?P<n>\w+) (?P<unit>day|week|fortnight)s? later|next day", regex.IGNORECASE
)
#: A line that begins with what reached the candidate: "Phoned 6.30pm: not me this time".
_REACHED = regex.compile(
    r"^\W*(?:(?:they|she|he|(?-i:[A-Z]\w+)(?: (?-i:[A-Z]\w+))?)(?: (?:has|have|just|then|"
    r"finally))* )?"
    r"(?:phoned|rang|called|texted|e-?mailed|wrote|got back|heard back|e-?mail|letter|call|text)\b",
    regex.IGNORECASE,
)
#: What nobody notes of the interview itself.
_HEARD = regex.compile(
    r"\b(?:rang|called|phoned|e-?mailed|texted|messaged|wrote|replied|got back|heard|email from|"
    r"call from|angerufen|appelé|llamó)\b",
    regex.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Marked:
    """A unit that tells of the time after the interview.

    `day` is the day it is noted for, None where no day is known; `known` the last day that is.
    `at` is where the words behind the mark begin.
    """

    unit: Unit
    day: dt.date | None
    known: dt.date | None
    at: int


class _When(NamedTuple):
    """What days are read against: the interview's, the day of writing, the writer's order."""

    date: dt.date | None
    near: dt.date
    order: Order | None


def marked_units(
    text: str,
    units: Iterable[Unit],
    *,
    date: dt.date | None,
    near: dt.date,
    order: Order | None = None,
    stamps: Mapping[int, str] = MappingProxyType({}),
) -> list[Marked]:
    """Return the units that are marked as an update, or led by a day after the interview.

    A mark holds for the rest of its line, a heading for what stands under it, and a day by itself
    for the lines right below. `stamps`: the day of a chat's message by the start of its units.
    """
    when = _When(date, near, order)
    marked: list[Marked] = []
    known = date
    opened: tuple[Unit, dt.date] | None = None
    for unit in units:
        if (day := _day_alone(text, unit, when)) is not None:
            opened = (unit, day)
            continue
        opened = (unit, opened[1]) if opened and _is_below(text, opened[0], unit) else None
        mark = _mark(text, unit, when, known) or _stamped(text, unit, when, stamps)
        mark = mark or _reached(text, unit, known)
        before = marked[-1] if marked else None
        if mark is None and opened is not None:
            mark = Marked(unit, opened[1], opened[1], unit.start)
        elif mark is None and before is not None and _goes_on(text, before.unit, unit):
            mark = replace(before, unit=unit, at=unit.start)
        elif mark is not None and mark.day is None and before is not None:
            is_same = _goes_on(text, before.unit, unit)
            mark = replace(mark, day=before.day if is_same else None)
        if mark is not None:
            known = mark.known
            marked.append(mark)
    return marked


def _day_alone(text: str, unit: Unit, when: _When) -> dt.date | None:
    """Return the day that is all of a unit, where the lines below tell of what came later."""
    found = _ALONE.search(text[unit.start : unit.end]) if unit.end - unit.start < 40 else None
    day = _led_by(found, when, when.date)
    end = text.find("\n\n", unit.end)
    return day if day and _tells(text[unit.end : end if end >= 0 else len(text)]) else None


def _is_below(text: str, before: Unit, unit: Unit) -> bool:
    """Tell whether no line is left blank between two units."""
    return before.end <= unit.start and text.count("\n", before.end, unit.start) < 2


def _reached(text: str, unit: Unit, known: dt.date | None) -> Marked | None:
    """Return the mark of an answer that is told without a day."""
    words = f"{unit.label or ''}: {_line(text, unit)}"
    is_answer = unit.part == "notes" and known and _REACHED.search(words)
    outcome = outcome_said_later(words) if is_answer else None
    return Marked(unit, None, known, unit.start) if outcome in ("rejected", "on hold") else None


def _stamped(text: str, unit: Unit, when: _When, stamps: Mapping[int, str]) -> Marked | None:
    """Return the mark of a chat's message that tells of what came after the interview."""
    day = stamps.get(unit.start)
    told = _day_in(day, when, None) if day else None
    if told is None or when.date is None or told <= when.date:
        return None
    words = text[unit.start : unit.end]
    return Marked(unit, told, told, unit.start) if _tells(words) or DECIDE.search(words) else None


def is_noted_later(text: str, start: int, end: int) -> bool:
    """Tell whether a line is an update: the date in it is not the day of the interview."""
    words = text[start:end]
    if _MARK.search(words):
        return True
    lead = _LEAD.search(words) or _BARE_LEAD.search(words)
    return lead is not None and _tells(words[lead.end() :])


def is_called_update(text: str, unit: Unit) -> bool:
    """Tell whether a unit is called an update by its own first words or label."""
    return bool(_MARK.search(unit.label or "") or _MARK.search(text[unit.start : unit.end]))


def _goes_on(text: str, before: Unit, unit: Unit) -> bool:
    """Tell whether a unit stands on the same line as the one before, or in the same list item."""
    return before.end <= unit.start and "\n" not in text[before.end : unit.start]


def _mark(text: str, unit: Unit, when: _When, known: dt.date | None) -> Marked | None:
    told, line = text[unit.start : unit.end], _line(text, unit)
    label, headings = unit.label or "", tuple(reversed(unit.headings))
    is_under_mark = any(_MARK.search(title) for title in headings)
    day: dt.date | None = None
    for title in (label, *headings):
        day = day or _day_in(title, when, known) if _MARK.search(title) else day
        day = day or _led_by(_lead(f"{title}:"), when, known)
    at = 0
    if found := _MARK.search(told):
        end = _MARK_END.search(told[found.end() :])
        at = found.end() + (end.end() if end else 0)
        day = _day_in(told[found.end() : at] or told[at : at + 24], when, known) or day
    elif (lead := _lead(told)) and (led := _led_by(lead, when, known)):
        day, at = led, lead.end()
    is_marked = is_under_mark or found is not None or bool(_MARK.search(label))
    if not is_marked and (day is None or not (_tells(told[at:]) or _tells(line))):
        return None
    return Marked(unit, day, day or known, unit.start + at)


def _line(text: str, unit: Unit) -> str:
    end = text.find("\n", unit.start)
    return text[unit.start : end if end >= 0 else len(text)]


def _lead(words: str) -> regex.Match | None:
    return _LEAD.search(words) or _BARE_LEAD.search(words)


def _tells(words: str) -> bool:
    """Tell whether words behind a bare date are about what came after the interview."""
    return (
        outcome_said_later(words) is not None
        or sent_in(words) is not None
        or _HEARD.search(words) is not None
    )


def _led_by(found: regex.Match | None, when: _When, known: dt.date | None) -> dt.date | None:
    """Return the day that a line is led by, if it is after the interview."""
    day = _day_in(found["day"], when, known) if found else None
    return day if day is not None and (when.date is None or day > when.date) else None


def _day_in(words: str, when: _When, known: dt.date | None) -> dt.date | None:
    """Return the day named in a mark: written out, or counted from the last day that is known."""
    base, ahead = when.date or when.near, when.date is not None
    plain = words.strip()
    # "20.11 they rang": a day at the head of a line needs no second full stop.
    plain = f"{plain}." if plain.replace(".", "").isdigit() and "." in plain else words
    for written in find_dates(plain, 0, len(plain), near=base, order=when.order, ahead=ahead):
        return written.value
    if known is None:
        return None
    if later := _COUNTED.search(words):
        text = f"{later['n']} {later['unit']}s" if later["unit"] else "tomorrow"
        counted = resolve(text, 0, len(text), base=known)
        return counted[2] if counted else None
    named = next((w for word in words.split() if (w := weekday_of(word)) is not None), None)
    if named is not None:
        return after(known, named)
    ordinal = resolve(words, 0, len(words), base=known) if "the " in words.casefold() else None
    return ordinal[2] if ordinal else None


def day_told(words: str, known: dt.date | None) -> dt.date | None:
    """Return the day on which something is told to have happened: "sent cards on the 4th"."""
    if known is None:
        return None
    for written in find_dates(words, 0, len(words), near=known, order=None, ahead=True):
        return written.value
    if _SAME_DAY.search(words):
        return known
    found = _ON.search(words)
    if found is None:
        return None
    day = resolve(words, found.end(), min(len(words), found.end() + 30), base=known)
    return day[2] if day and day[0] - found.end() <= 4 else None


_SAME_DAY = regex.compile(r"\b(?:same|that) (?:day|night|evening|afternoon)\b", regex.IGNORECASE)
_ON = regex.compile(r"\b(?:on|am|le|el)\s+(?=(?:the )?\d|[^\W\d_]{3,10}\b)", regex.IGNORECASE)
