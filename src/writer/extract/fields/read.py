"""The exact part of extraction: who, where, for what post, when, and when the answer comes.

No model is asked. What is not said stays None; what is said wrongly becomes a warning that names
the place, the value and the next step.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from writer.extract.fields.advert import read_advert
from writer.extract.fields.candidate import candidate_label, candidate_of_mail, candidate_of_prose, signed
from writer.extract.fields.consumed import consumed
from writer.extract.dates.written import DateFound, Order, date_order, find_dates
from writer.extract.fields.front import Front, read_front
from writer.extract.fields.header import (
    Head,
    company_of_prose,
    firm_among,
    mode_of_prose,
    mode_of_value,
    read_title,
    role_of_prose,
    tidy_role,
)
from writer.extract.structure.labels import field_of, plain_label
from writer.extract.structure.lines import Line, read_lines
from writer.extract.fields.mail import Mail, read_mail
from writer.extract.fields.mentions import Met, gather, is_people_label
from writer.extract.structure.parts import parts_of
from writer.extract.names.people import uses_capitals
from writer.extract.fields.roster import roster
from writer.extract.names.spelling import fold, name_parts, same_person
from writer.extract.fields.timeline import outcome_of, read_outcome, read_timeline
from writer.extract.units import Part, Unit
from writer.interview import Person, Timeline
from writer.read.notes import Notes


@dataclass(frozen=True, slots=True)
class Fields:
    """What code alone reads from notes. `people` were met; `contacts` only arranged things.

    `mode` is "in person", "video", "phone" or None; `outcome` "offer", "rejected", "more time",
    "accepted" or None. `used` holds the (start, end) of units that hold nothing but such fields.
    """

    candidate: str | None = None
    company: str | None = None
    role: str | None = None
    date: dt.date | None = None
    mode: str | None = None
    people: tuple[Person, ...] = ()
    contacts: tuple[Person, ...] = ()
    timeline: Timeline = field(default_factory=Timeline)
    outcome: str | None = None
    warnings: tuple[str, ...] = ()
    used: frozenset[tuple[int, int]] = frozenset()


@dataclass(slots=True)
class _Source:
    """Everything the single readers look at; local to one call."""

    notes: Notes
    text: str
    units: Sequence[Unit]
    lines: list[Line]
    parts: list[Part]
    front: Front
    mail: Mail
    small: bool
    order: Order | None
    today: dt.date
    warnings: list[tuple[int, str]]


def read_fields(notes: Notes, units: Sequence[Unit], *, today: dt.date | None = None) -> Fields:
    """Return the fields of `notes`.

    `today` only settles the year of dates written without one; None means the real today.
    """
    text = notes.text
    lines = read_lines(notes)
    source = _Source(
        notes, text, units, lines, parts_of(text, lines), read_front(notes.front_matter),
        read_mail(text, lines, units), not uses_capitals(text), date_order(text),
        today or dt.date.today(), [],
    )  # fmt: skip
    head = _head(source)
    candidate, candidate_unit = _candidate(source, head)
    date = _date(source, head)
    role = _role(source, head)
    company = _company(source, head)
    people, contacts = _people(source, candidate, company, role)
    if candidate is None:
        candidate = _last_name(source, head, people)
        people = tuple(p for p in people if not candidate or not same_person(p.name, candidate))
    timeline = _timeline(source, date)
    return Fields(
        candidate=candidate,
        company=company,
        role=role,
        date=date,
        mode=_mode(source, head),
        people=people,
        contacts=contacts,
        timeline=timeline,
        outcome=_outcome(source),
        warnings=_warnings(source),
        used=consumed(text, units, people=(*people, *contacts), candidate=candidate,
                      company=company, role=role, own=candidate_unit),
    )  # fmt: skip


def _label_value(source: _Source, *keys: str, parts: tuple[str, ...] = ("notes",)) -> Unit | None:
    """Return the first labelled unit (or cell) that names one of the fields `keys`."""
    for unit in source.units:
        if unit.part in parts and unit.shape == "field" and unit.label:
            if field_of(unit.label) in keys:
                return unit
    return None


def _value(source: _Source, unit: Unit) -> str:
    return " ".join(source.text[unit.start : unit.end].split())


def _head(source: _Source) -> Head:
    """Read titles, subject and the first lines of the notes."""
    head = Head()
    text = source.text
    own = [
        line for at, line in enumerate(source.lines)
        if source.parts[at] == "notes" and line.kind not in ("blank", "rule")
    ]  # fmt: skip
    if own and own[0].kind in ("text", "row"):
        _read_line(source, own[0], head)
    for line in [one for one in own if one.kind == "heading" and _is_head(text, one)][:2]:
        words = text[line.inner : line.inner_end]
        read_title(words, head, near=source.today, order=source.order)
    interview = _label_value(source, "interview")
    if interview is not None and interview.end - interview.start < 120:
        read_title(_value(source, interview), head, near=source.today, order=source.order)
    for line in own[1:3]:
        _read_line(source, line, head)
    for unit in [one for one in source.units if one.part == "notes"][:3]:
        if unit.shape == "sentence" and unit.end - unit.start <= 140:
            read_title(
                _value(source, unit), head, near=source.today, order=source.order, strict=True
            )
    if source.mail.subject:
        read_title(source.mail.subject, head, near=source.today, order=source.order)
    return head


def _read_line(source: _Source, line: Line, head: Head) -> None:
    if line.kind == "text" and line.end - line.start <= 120 and line.label_end is None:
        words = source.text[line.start : line.end]
        read_title(words, head, near=source.today, order=source.order, strict=True)


def _is_head(text: str, line: Line) -> bool:
    """Tell a title from the heading of a section ("Panel", "Next steps")."""
    words = text[line.inner : line.inner_end]
    return not (is_people_label(words) or field_of(words) or len(words.split()) < 2)


def _candidate(source: _Source, head: Head) -> tuple[str | None, Unit | None]:
    front = source.front.text("candidate")
    if front:
        return front, None
    if labelled := candidate_label(source.text, source.units):
        return labelled
    name = candidate_of_prose(source.text, source.units)
    name = name or candidate_of_mail(source.mail)
    return name, None


def _last_name(source: _Source, head: Head, people: Sequence[Person]) -> str | None:
    """Return a name that stands alone above or below the notes, unless it is somebody met."""
    name = signed(source.text, source.lines, source.parts)
    if name is None or any(p.title or p.email for p in people if same_person(p.name, name)):
        return None
    return name


def _warn(source: _Source, index: int, problem: str | None) -> None:
    if problem is not None:
        source.warnings.append((index, problem))


def _warnings(source: _Source) -> tuple[str, ...]:
    lines = dict.fromkeys(
        f"{source.notes.name}:{source.notes.line_of(index)}: {problem}"
        for index, problem in sorted(source.warnings)
    )
    return tuple(lines)


def _date(source: _Source, head: Head) -> dt.date | None:
    """Return the day of the interview: front matter, label, title, first lines, invitation."""
    written = source.front.date("date")
    if written is not None:
        return written
    if plain := source.front.text("date"):
        found = next(find_dates(plain, 0, len(plain), near=source.today, order=source.order), None)
        if found is not None:
            _warn(source, 0, found.problem)
            return found.value
        source.warnings.append((0, f"no date in '{plain}'; write it as YYYY-MM-DD"))
    for unit in source.units:
        if unit.part == "notes" and unit.label and field_of(unit.label) in ("date", "interview"):
            if found := _first_date(source, unit.start, unit.end):
                return found.value
    if found := _title_date(source):
        return found.value
    if found := _told_date(source):
        return found.value
    return _only_date(source)


def _only_date(source: _Source) -> dt.date | None:
    """Return the first past date of the notes that is not about what comes next."""
    for unit in source.units:
        words = source.text[unit.start : unit.end]
        if (
            unit.part != "notes"
            or _LATER.search(words)
            or (unit.label and _LATER.search(unit.label))
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
                _warn(source, found.start, found.problem)
                return found.value
    return None


_LATER = re.compile(
    r"\b(?:deci\w+|hear|next|second|by|until|before|since|due|start\w*|until|will|they'll|let me "
    r"know|"
    r"started|joined|passed|born|finished|deadline|ring|(?<!video )(?<!phone )(?<!zoom )call|in "
    r"touch)\b",
    re.IGNORECASE,
)


def _first_date(source: _Source, start: int, end: int) -> DateFound | None:
    found = next(find_dates(source.text, start, end, near=source.today, order=source.order), None)
    if found is not None:
        _warn(source, found.start, found.problem)
    return found


def _title_date(source: _Source) -> DateFound | None:
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
        words = source.text[line.start : line.end].casefold()
        if line.label_end is not None and not heads:
            label = source.text[line.inner : line.label_end]
            if field_of(label) in ("decision", "next", "outcome"):
                continue
        if any(
            cue in words for cue in ("decision", "decide", "hear by", "let me know", "next round")
        ):
            continue
        if found := _first_date(source, line.start, line.end):
            return found
    return None


_WHEN = ("when", "wann", "quand", "cuándo", "dtstart", "date and time", "date/time", "termin")
_MEETING = (
    "interview",
    "seeing you",
    "look forward",
    "come in",
    "invite",
    "meet",
    "see you",
    "gespräch",
    "entretien",
    "entrevista",
    "shift",
)


def _told_date(source: _Source) -> DateFound | None:
    """Return the date of an invitation, or of a sentence about the interview."""
    near = source.today
    when = next(
        (u for u in source.units if u.part == "email" and u.label and u.shape == "field"
         and u.label.casefold() in _WHEN),
        None,
    )  # fmt: skip
    if when is not None and (found := _first_date(source, when.start, when.end)):
        return found
    sent = _label_value(source, "date", parts=("email",))
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
        if found is not None:
            _warn(source, found.start, found.problem)
            return found
    return None


def _role(source: _Source, head: Head) -> str | None:
    if front := source.front.text("role"):
        return front
    unit = _label_value(source, "role")
    if unit is not None and unit.end - unit.start <= 120:
        value = tidy_role(_value(source, unit).split(" (")[0].split(" at ")[0])
        if value:
            return value
    if head.role:
        return head.role
    for unit in [u for u in source.units if u.part == "notes"][:40]:
        if role := role_of_prose(_value(source, unit)):
            return role
    if source.mail.subject and (role := role_of_prose(source.mail.subject)):
        return role
    for unit in source.units:
        if unit.part == "email" and (role := role_of_prose(_value(source, unit))):
            return role
    return read_advert(source.text, source.lines, source.parts).role


def _company(source: _Source, head: Head) -> str | None:
    if front := source.front.text("company"):
        return front
    unit = _label_value(source, "company")
    if unit is not None and unit.end - unit.start <= 100:
        return _value(source, unit).split(" (")[0].strip(" .,")
    role = _label_value(source, "role")
    if role is not None and " at " in _value(source, role):
        return _value(source, role).split(" at ")[1].split(",")[0].strip(" .")
    if head.company:
        return head.company
    for unit in [u for u in source.units if u.part == "notes"][:30]:
        if company := company_of_prose(_value(source, unit), small=source.small):
            return company
    for unit in [u for u in source.units if u.part == "notes"][:4]:
        if firm := firm_among(_value(source, unit), small=source.small):
            return firm
    if source.mail.company:
        return source.mail.company
    if source.mail.subject and (company := company_of_prose(source.mail.subject, small=False)):
        return company
    return read_advert(source.text, source.lines, source.parts).company


def _mode(source: _Source, head: Head) -> str | None:
    if (front := source.front.text("mode")) and (mode := mode_of_value(front)):
        return mode
    for unit in source.units:
        known = unit.shape == "field" and unit.label is not None
        if known and unit.part in ("notes", "email") and field_of(unit.label or "") == "mode":
            value = _value(source, unit)
            if mode := mode_of_value(value):
                return mode
            place = plain_label(unit.label or "") in _PLACES and "http" not in value
            return "in person" if place and "tbc" not in value.casefold() else None
    when = _label_value(source, "date", parts=("notes", "email"))
    if when is not None and (mode := mode_of_value(_value(source, when))):
        return mode
    if head.mode:
        return head.mode
    for unit in [u for u in source.units if u.part == "notes"][:30]:
        if mode := mode_of_prose(_value(source, unit)):
            return mode
    for unit in source.units:
        if unit.part == "email" and (mode := mode_of_prose(_value(source, unit))):
            return mode
    return None


_PLACES = frozenset(["where", "location", "place", "venue", "ort", "wo", "lieu", "où", "lugar"])


def _people(
    source: _Source, candidate: str | None, company: str | None, role: str | None
) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    met = gather(source.text, source.lines, source.units, small=source.small)
    met.cards += source.mail.cards
    met.contacts += source.front.contacts
    if source.front.people:
        # The list at the top is whole; the notes add spellings and titles only.
        met = Met(source.front.people, [], met.contacts, met.cards + met.known + met.likely)
    elif not met.known and not _named_likely(met):
        met.known = source.mail.invited
    else:
        for one in source.mail.invited:
            (met.known if _is_seen(source, one.name) else met.cards).append(one)
    return roster(source.text, met, not_people=(company or "",), candidate=candidate)


def _named_likely(met: Met) -> bool:
    return len(met.likely) > 0


def _is_seen(source: _Source, name: str) -> bool:
    """Tell whether the notes themselves name somebody of the invitation, by any word."""
    own = " ".join(source.text[u.start : u.end] for u in source.units if u.part == "notes")
    labels = " ".join(u.label or "" for u in source.units if u.part == "notes")
    words = {fold(word.strip(".,;:()'\"")) for word in f"{own} {labels}".split()}
    return any(len(part) > 2 and part in words for part in name_parts(name))


def _timeline(source: _Source, date: dt.date | None) -> Timeline:
    found = read_timeline(
        source.text, source.units, date=date, order=source.order, today=source.today
    )
    source.warnings.extend(found.warnings)
    timeline = found.timeline
    front = source.front
    update: dict[str, object] = {}
    if decision := front.date("decision"):
        update |= {"decision_by": decision, "decision_by_quote": decision.isoformat()}
    if front.values.get("no_contact") in (True, "yes", "true"):
        update["do_not_contact"] = True
    if step := front.text("next"):
        update["next_step"] = step
    return timeline.model_copy(update=update) if update else timeline


def _outcome(source: _Source) -> str | None:
    front = source.front.text("outcome")
    return outcome_of(front) if front else read_outcome(source.text, source.units)
