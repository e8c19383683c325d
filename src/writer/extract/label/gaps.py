"""The fields that code did not find (firm, post, day, people met), and what a model gives for them.

A model sees the notes with everything private cut out. A value counts only where it stands in the
notes and looks like what it is meant to be; what code found stays.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from writer import regex
from writer.extract.clauses import Span
from writer.extract.dates.written import find_dates
from writer.extract.facts.reading import Reading
from writer.extract.fields import Fields
from writer.extract.label.quotes import locate
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import is_person_like, uses_capitals
from writer.extract.names.spelling import name_parts, same_person
from writer.extract.names.titles import clean_title
from writer.extract.private import private_heading, screen
from writer.extract.units import Unit
from writer.interview import Person
from writer.language.tokens import words
from writer.models.schemas import Schema, strict_object

#: Shorter notes hold nothing that code could have overlooked.
_LEAST_WORDS = 12
_PERSON = strict_object({"name": {"type": "string"}, "title": {"type": "string"}})
SCHEMAS: dict[str, Schema] = {
    "company": {"type": "string"},
    "role": {"type": "string"},
    "date": {"type": "string"},
    "interviewers": {"type": "array", "items": _PERSON},
}


def gaps(fields: Fields) -> tuple[str, ...]:
    """Return the names of the fields that code left empty."""
    found = {
        "company": fields.company,
        "role": fields.role,
        "date": fields.date,
        "interviewers": fields.people,
    }
    return tuple(name for name, value in found.items() if not value)


def to_ask(
    text: str, units: Sequence[Unit], fields: Fields, readings: Sequence[Reading]
) -> tuple[tuple[str, ...], str]:
    """Return the fields to ask a model for, and what it may see of the notes.

    None where nothing is missing, or too little is left to read.
    """
    wanted = gaps(fields)
    shown = _shareable(text, units, readings) if wanted else ""
    return (wanted, shown) if len(shown.split()) >= _LEAST_WORDS else ((), "")


def _shareable(text: str, units: Sequence[Unit], readings: Sequence[Reading]) -> str:
    """The notes without private matter: neither its words nor what stands over it."""
    lines: list[str] = []
    above: list[str] = []
    held = sorted((r.start, r.end) for r in readings if not r.shareable)
    for unit, screened in zip(units, screen(text, units), strict=True):
        words_ = " ".join(_between(text, span, held) for span in screened.public).strip()
        if not words_:
            continue
        opened = [h for h in (*unit.headings, unit.label or "") if h and not private_heading(h)]
        lines += [heading for heading in opened if heading not in above]
        above = opened
        lines.append(words_)
    return "\n".join(lines)


def _between(text: str, span: Span, held: Sequence[Span]) -> str:
    kept: list[str] = []
    at, end = span
    for left, right in held:
        if left < end and right > at:
            kept.append(text[at : max(at, left)])
            at = max(at, right)
    return " ".join([*kept, text[at:end]] if at < end else kept)


def filled(shown: str, fields: Fields, given: Mapping[str, Any], *, today: dt.date) -> Fields:
    """Return `fields` with those of `given` that stand in the notes and look like what they are."""
    if "interviewers" in given:
        fields = replace(fields, people=_people(shown, fields, given.get("interviewers")))
    if "role" in given:
        fields = replace(fields, role=_role(_words_of(shown, given.get("role")), fields))
    if "company" in given:
        fields = replace(
            fields, company=_company(shown, _words_of(shown, given.get("company")), fields)
        )
    if "date" in given:
        fields = replace(fields, date=_day(_words_of(shown, given.get("date")), today))
    return fields


def _words_of(shown: str, value: object) -> str | None:
    """The value as it stands in the notes; None where it doesn't."""
    if not isinstance(value, str) or not 1 < len(value.strip()) <= 80:
        return None
    span = locate(value, shown)
    if span is None or not _whole_words(shown, *span):
        return None
    return " ".join(shown[span[0] : span[1]].split()).strip(" .,;:-*_#\"'")


def _whole_words(text: str, start: int, end: int) -> bool:
    inside = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    return not inside and not (end < len(text) and text[end - 1].isalnum() and text[end].isalnum())


def _role(role: str | None, fields: Fields) -> str | None:
    if not role or not is_title(role) or len(role.split()) > 7 or any(c.isdigit() for c in role):
        return None
    titles = {(person.title or "").casefold() for person in fields.people}
    return None if role.casefold() in titles or _is_somebody(role, fields) else role


#: Words before a firm that make it another one: the candidate's own, past or possible.
_ELSEWHERE = regex.compile(
    r"\b(?:my (?:old|last|former|current|own|present)"
    r"|i (?:was|ran|worked?|trained|did|built|led|made|had|\w+ed)|used to|told \w+|before|offer\w*"
    r"|back)\b[^.;\n]{0,60}$",
    regex.IGNORECASE,
)
_COMMON_NOUN = regex.compile(r"\b(?:the|an?|this|that|their|his|her)\s+$", regex.IGNORECASE)
_NO_FIRMS = frozenset(["me", "they", "them", "company", "the company", "home", "here", "there"])


def _company(shown: str, firm: str | None, fields: Fields) -> str | None:
    if not firm or len(firm.split()) > 7 or firm.casefold() in _NO_FIRMS or "/" in firm:
        return None
    if firm.islower() and _COMMON_NOUN.search(shown[: max(0, shown.find(firm))]):
        # "four bathrooms at the manor hotel": a place that is talked of.
        return None
    if (
        _ELSEWHERE.search(shown[: max(0, shown.find(firm))])
        or _is_somebody(firm, fields)
        or is_title(firm)
        or (fields.role and firm in fields.role)
    ):
        return None
    return None if is_person_like(firm) and not is_organisation(firm) else firm


def _is_somebody(words_: str, fields: Fields) -> bool:
    names = [person.name for person in fields.people] + [fields.candidate or ""]
    return any(name and same_person(words_, name) for name in names)


def _day(words_: str | None, today: dt.date) -> dt.date | None:
    if words_ is None:
        return None
    found = next(iter(find_dates(words_, 0, len(words_), near=today, order=None)), None)
    day = found.value if found else None
    # An interview that notes tell of is over, and not for long.
    return day if day and dt.timedelta(-1) <= today - day <= dt.timedelta(120) else None


def _people(shown: str, fields: Fields, given: object) -> tuple[Person, ...]:
    found: list[Person] = []
    small = not uses_capitals(shown)
    for entry in given if isinstance(given, list) else ():
        if not isinstance(entry, dict):
            continue
        name = _words_of(shown, entry.get("name"))
        name = name.title() if name and small and name.islower() else name
        if name is None or not _is_name(name):
            continue
        known = [fields.candidate or "", *(person.name for person in found)]
        firm = fields.company or ""
        if any(other and same_person(name, other) for other in known) or name in firm:
            continue
        title = _words_of(shown, entry.get("title"))
        title = clean_title(title) if title and is_title(title) else None
        found.append(Person(name=name, title=title or None))
    return tuple(found)


def _is_name(name: str) -> bool:
    parts = name_parts(name)
    if not parts or len(parts) > 5 or any(c.isdigit() for c in name) or is_title(name):
        return False
    capital = all(t.text[:1].isupper() or len(t.text) < 4 for t in words(name))
    return is_person_like(name) and capital
