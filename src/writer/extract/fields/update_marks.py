"""Where notes turn to what came after the interview: "Update 13 Nov:", "20/11 - ...", "Later:"."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from writer import regex
from writer.extract.dates.calendar_words import weekday_of
from writer.extract.dates.reading import after
from writer.extract.dates.relative import resolve
from writer.extract.dates.written import find_dates
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
    r"(?:[:–—]|-(?= )|,(?= (?:they|she|he|i|got|no|still)\b)|(?=\)))",
    regex.IGNORECASE,
)
#: "24/11 Ruth rang": a date alone leads a line too.
_BARE_LEAD = regex.compile(rf"^[\W_]*(?P<day>{_DATE}|{_LATER})\s+(?=[^\W\d_])", regex.IGNORECASE)
_COUNTED = regex.compile(
    r"(?P<n>\w+) (?P<unit>day|week|fortnight)s? later|next day", regex.IGNORECASE
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


def marked_units(
    text: str, units: Iterable[Unit], *, date: dt.date | None, near: dt.date
) -> list[Marked]:
    """Return the units that are marked as an update, or led by a day after the interview.

    A mark holds for the rest of its line, and a heading for what stands under it.
    """
    marked: list[Marked] = []
    known = date
    for unit in units:
        mark = _mark(text, unit, date, near, known)
        before = marked[-1] if marked else None
        if mark is None and before is not None and _goes_on(text, before.unit, unit):
            mark = replace(before, unit=unit, at=unit.start)
        elif mark is not None and mark.day is None and before is not None:
            is_same = _goes_on(text, before.unit, unit)
            mark = replace(mark, day=before.day if is_same else None)
        if mark is not None:
            known = mark.known
            marked.append(mark)
    return marked


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


def _mark(
    text: str, unit: Unit, date: dt.date | None, near: dt.date, known: dt.date | None
) -> Marked | None:
    told, line = text[unit.start : unit.end], _line(text, unit)
    label, headings = unit.label or "", tuple(reversed(unit.headings))
    is_under_mark = any(_MARK.search(title) for title in headings)
    day: dt.date | None = None
    for title in (label, *headings):
        day = day or _day_in(title, date, near, known) if _MARK.search(title) else day
        day = day or _led_by(_lead(f"{title}:"), date, near, known)
    at = 0
    if found := _MARK.search(told):
        end = _MARK_END.search(told[found.end() :])
        at = found.end() + (end.end() if end else 0)
        day = _day_in(told[found.end() : at] or told[at : at + 24], date, near, known) or day
    elif (lead := _lead(told)) and (led := _led_by(lead, date, near, known)):
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


def _led_by(
    found: regex.Match | None, date: dt.date | None, near: dt.date, known: dt.date | None
) -> dt.date | None:
    """Return the day that a line is led by, if it is after the interview."""
    day = _day_in(found["day"], date, near, known) if found else None
    return day if day is not None and (date is None or day > date) else None


def _day_in(
    words: str, date: dt.date | None, near: dt.date, known: dt.date | None
) -> dt.date | None:
    """Return the day named in a mark: written out, or counted from the last day that is known."""
    base = date or near
    for written in find_dates(words, 0, len(words), near=base, order=None, ahead=date is not None):
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
