"""The exact part of extraction: who, where, for what post, when, and when the answer comes.

No model is asked. What is not said stays None; what is said wrongly becomes a warning that names
the place, the value and the next step.
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from writer import regex
from writer.etiquette.workdays import WEEKDAYS, Workdays
from writer.extract.dates.order import date_order
from writer.extract.dates.relative import resolve
from writer.extract.fields.advert import read_advert
from writer.extract.fields.candidate import (
    candidate_label,
    candidate_of_mail,
    candidate_of_prose,
    named_in_head,
)
from writer.extract.fields.consumed import consumed
from writer.extract.fields.corrections import corrected
from writer.extract.fields.day import read_day
from writer.extract.fields.employer import read_company
from writer.extract.fields.firm_in_post import firm_out_of_post
from writer.extract.fields.first_lines import read_head
from writer.extract.fields.front import read_front
from writer.extract.fields.head import Head
from writer.extract.fields.last_resort import firm_by_place, post_beside
from writer.extract.fields.mail import read_mail
from writer.extract.fields.meeting_words import RECRUITS
from writer.extract.fields.mentions import gather
from writer.extract.fields.met import Met
from writer.extract.fields.mode import read_mode
from writer.extract.fields.office import with_offices
from writer.extract.fields.only_met import defined, only_met, stayed_away
from writer.extract.fields.ordinary import could_sign, is_nobody
from writer.extract.fields.outcome import outcome_of
from writer.extract.fields.own_name import (
    named_in_first_line,
    own_name,
    own_name_of_head,
    plain_own,
    told_later,
    whole_own,
    without_title,
)
from writer.extract.fields.persons import is_named_in
from writer.extract.fields.post import core_of_post, read_role, with_department
from writer.extract.fields.result import Fields
from writer.extract.fields.roster import roster
from writer.extract.fields.rounds import with_days
from writer.extract.fields.signature import signed
from writer.extract.fields.source import Source
from writer.extract.fields.talk import candidate_of_talk
from writer.extract.fields.third_person import acts_beside_me, told_of
from writer.extract.fields.timeline import read_timeline, with_front
from writer.extract.fields.top_name import guest_from_outside, is_firm_like, opens_head
from writer.extract.fields.update_marks import is_called_update
from writer.extract.names.mention import Mention
from writer.extract.names.people import all_people, is_person_like, uses_capitals
from writer.extract.names.spelling import fold, name_parts, same_person
from writer.extract.structure.lines import read_lines
from writer.extract.structure.parts import parts_of
from writer.extract.units import Unit
from writer.interview import Person, Timeline
from writer.kinds import Outcome
from writer.read.notes import Notes

_IS_SAID = regex.compile(r"\b(?:they|that|who|she|he) (?:\w+ed|\w+ing|\w+s|are|is|was|were|have)\b")


def _is_no_name(company: str, role: str | None) -> bool:
    """Tell whether it is a part of the post, or of a sentence: "the new pub they are opening"."""
    of_post = role is not None and role.casefold().startswith(company.casefold())
    return of_post or _IS_SAID.search(company) is not None


def _is_in(name: str, company: str) -> bool:
    """Tell whether a firm's name holds all words of a person's: "Delphine" of "Delphine's"."""
    return set(name_parts(name)) <= {word.removesuffix("'s") for word in fold(company).split()}


def read_fields(
    notes: Notes,
    units: Sequence[Unit],
    *,
    today: dt.date | None = None,
    workdays: Workdays = WEEKDAYS,
) -> Fields:
    """Return the fields of `notes`.

    `today` settles the year of dates written without one, and what "yesterday" means; None means
    the real today. `workdays` are what "5 working days" counts.
    """
    source = _source(notes, units, today)
    head = read_head(source)
    advert = read_advert(source.text, source.lines, source.parts, near=source.today)
    candidate, candidate_unit = _candidate(source)
    date = read_day(source)
    role = read_role(source, head, advert)
    company = read_company(source, head, advert) or firm_by_place(source.text)
    company, role = firm_out_of_post(
        source.text, company, role or post_beside(source.text, company)
    )
    if company and company.endswith(".") and len(last := company.split()[-1]) > 5:
        company = company if "." in last[:-1] else company[:-1]
    people, contacts, known = _people(source, head, candidate, company)
    role = core_of_post(with_department(role, head, company, people))
    if company and _is_no_name(company, role):
        company = None
    if candidate is None:
        candidate = _last_name(source, head, company, people, role)
        if candidate and company and not all_people(company) and _is_in(candidate, company):
            # "TAWNY OWL NURSERY", "Tamar Valley Trust": nobody bears the name.
            candidate = None
        people = tuple(p for p in people if not candidate or not same_person(p.name, candidate))
    candidate = whole_own(source.text, plain_own(candidate), people) if candidate else None
    if candidate and not (source.front.text("candidate") or could_sign(candidate)):
        # Better to be asked for the name than to sign with a word of the notes.
        candidate = None
    people = with_offices(source.text, only_met(source.text, people, candidate))
    people = tuple(p for p in people if p.email or not is_nobody(p.name, role))
    if company and any(
        name_parts(name) == name_parts(company)
        for name in (candidate or "", *(one.name for one in people))
        if name
    ):
        # A person is never the firm.
        company = None
    timeline = _timeline(source, date, workdays)
    people = with_days(source, people, date) if date else people
    return Fields(
        candidate=candidate,
        company=company,
        role=role,
        date=date,
        mode=read_mode(source, head),
        people=people,
        sure=frozenset(
            one.name for one in people if is_named_in(one, [m for m in known if m.weight > 1])
        ),
        contacts=contacts,
        timeline=timeline,
        outcome=_outcome(source, timeline),
        warnings=_warnings(source, notes),
        # What an update says came after the interview, where nothing of it was talked about.
        used=consumed(source.text, units, people=(*people, *contacts), candidate=candidate,
                      company=company, role=role, own=candidate_unit)
        | {(u.start, u.end) for u in units if is_called_update(source.text, u)},
    )  # fmt: skip


def _source(notes: Notes, units: Sequence[Unit], today: dt.date | None) -> Source:
    text = notes.text
    lines = read_lines(notes)
    today = today or dt.date.today()
    return Source(
        text, notes.name, units, lines, parts_of(text, lines), read_front(notes.front_matter),
        read_mail(text, lines, units), not uses_capitals(text), date_order(text, today),
        today, [],
    )  # fmt: skip


def _candidate(source: Source) -> tuple[str | None, Unit | None]:
    front = source.front.text("candidate")
    if front:
        return front, None
    if (name := own_name(source.text)) and could_sign(name):
        return name, None
    labelled = candidate_label(source.text, source.units)
    if labelled and could_sign(labelled[0]):
        return labelled
    name = candidate_of_prose(source.text, source.units, source.mail)
    name = name if name and could_sign(name) else None
    subject = source.labelled("subject")
    invited = candidate_of_mail(source.mail, source.value(subject) if subject else None)
    name = name or candidate_of_talk(source.text, source.units)
    return name or invited or told_of(source.text), None


def _last_name(
    source: Source,
    head: Head,
    company: str | None,
    people: Sequence[Person],
    role: str | None,
) -> str | None:
    """Return a name that stands alone above or below the notes, unless it is somebody met."""
    for name in _names_of_head(source, people, role):
        if name and name != company and not is_firm_like(name):
            return name
    name = signed(source.text, source.lines, source.parts, company=company)
    name = without_title(name or "")
    known = name and any(p.title or p.email for p in people if same_person(p.name, name))
    if name and not known and not acts_beside_me(source.text, name):
        return name
    names = [n for n in head.names if not any(same_person(p.name, n) for p in people)]
    if company and all_people(company):
        # The name was taken for the firm: what else stands there may be the firm.
        names = [company, *(name for name in names if is_person_like(name))]
    return named_in_head(source.text, source.units, names) if people else None


def _names_of_head(
    source: Source, people: Sequence[Person], role: str | None
) -> Iterator[str | None]:
    """Yield who the head of the notes, or the list of those present, may say is the writer."""
    yield told_later(source.text, [one.name for one in people])
    yield guest_from_outside(source.text, people)
    yield named_in_first_line(source.text, people, role)
    yield opens_head(source.text, people)
    if len(people) > 1:
        yield own_name_of_head(source.text)


def _warnings(source: Source, notes: Notes) -> tuple[str, ...]:
    lines = dict.fromkeys(
        f"{source.name}:{notes.line_of(index)}: {problem}"
        for index, problem in sorted(source.warnings)
    )
    return tuple(lines)


def _people(
    source: Source, head: Head, candidate: str | None, company: str | None
) -> tuple[tuple[Person, ...], tuple[Person, ...], Sequence[Mention]]:
    """Return (people met, contacts, the mentions that say of somebody that they were met)."""
    met = gather(source.text, source.lines, source.units, small=source.small)
    for one in defined(source.text):
        # "recruiter = Amy Stone" is whom one deals with, not whom one saw.
        agent = one.title and RECRUITS.search(one.title)
        (met.contacts if agent else met.known).append(one)
    met.known += head.met
    met.cards += source.mail.cards + corrected(source.text)
    met.contacts += source.front.contacts
    if source.front.people:
        # The list at the top is whole; the notes add spellings and titles only.
        met = Met(source.front.people, [], met.contacts, met.cards + met.known + met.likely)
    elif not met.known and not met.likely:
        met.known = source.mail.invited
    else:
        for one in source.mail.invited:
            if stayed_away(source.text, one.name):
                continue
            (met.known if _is_seen(source, one.name) else met.cards).append(one)
    firm = company if company and not all_people(company) else ""
    people, contacts = roster(source.text, met, not_people=(firm,), candidate=candidate)
    agents = contacts and all(one.title and RECRUITS.search(one.title) for one in contacts)
    if not people and agents and _SCREENED.search(source.text):
        # The talk was the recruiter's own: nobody else can have been met.
        return contacts, (), met.known
    return people, contacts, met.known


_SCREENED = regex.compile(
    r"\b(?:phone|telephone|screening|video|intro\w*|recruiter)\s(?:screen\w*|call|chat)\b|"
    r"\b(?:she|he) told me\b|\bi told (?:her|him)\b",
    regex.IGNORECASE,
)


def _is_seen(source: Source, name: str) -> bool:
    """Tell whether the notes themselves name somebody of the invitation, by any word."""
    own = " ".join(source.text[u.start : u.end] for u in source.units if u.part == "notes")
    labels = " ".join(u.label or "" for u in source.units if u.part == "notes")
    words = {fold(word.strip(".,;:()'\"")) for word in f"{own} {labels}".split()}
    return any(len(part) > 2 and part in words for part in name_parts(name))


def _timeline(source: Source, date: dt.date | None, workdays: Workdays) -> Timeline:
    found = read_timeline(
        source.text,
        source.units,
        date=date,
        order=source.order,
        today=source.today,
        workdays=workdays,
    )
    source.warnings.extend(found.warnings)
    timeline = found.timeline
    front = source.front
    update: dict[str, object] = {}
    if decision := front.date("decision"):
        timeline = with_front(timeline, decision, decision.isoformat())
    elif (words := front.text("decision")) and date is not None:
        said = resolve(words, 0, len(words), base=date, order=source.order, workdays=workdays)
        source.warn(0, said[3] if said else None)
        if said is not None and said[2] is not None:
            timeline = with_front(timeline, said[2], words)
    if front.values.get("no_contact") in (True, "yes", "true"):
        update["do_not_contact"] = True
    if step := front.text("next"):
        update["next_step"] = step
    return timeline.model_copy(update=update) if update else timeline


def _outcome(source: Source, timeline: Timeline) -> Outcome | None:
    front = source.front.text("outcome")
    return outcome_of(front) if front else timeline.standing
