"""Notes in, interview out: fields and facts by code, then a model for what code left open."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from writer.blocking import run
from writer.etiquette.workdays import WEEKDAYS, Workdays
from writer.extract.cast import cast_of
from writer.extract.facts.cuts import cut_up
from writer.extract.facts.merge import Restated, to_facts
from writer.extract.facts.prose import read_prose
from writer.extract.facts.reading import Reading
from writer.extract.fields import Fields, read_fields
from writer.extract.missing import missing
from writer.extract.private.confidants import without_confidants
from writer.extract.private.figures import without_sum
from writer.extract.private.screen import Screened, screen
from writer.extract.structure import structure
from writer.extract.textspeak import SpelledOut, spelled_out
from writer.extract.units import Unit
from writer.interview import Fact, Interview
from writer.models.chat import ChatModel, Usage
from writer.read.notes import Notes


def extract(
    notes: Notes,
    *,
    model: ChatModel | None = None,
    today: dt.date | None = None,
    workdays: Workdays = WEEKDAYS,
) -> Interview:
    """Return the interview that `notes` tell of; without a model, as far as code can read it.

    `today` is what relative dates count from where the notes have no date of their own, `workdays`
    what "5 working days" counts. Works inside a running event loop too. Raises ModelError where
    the model fails.
    """
    job = aextract(notes, model=model, today=today, workdays=workdays)
    interview, _ = run(job, waits=model is not None)
    return interview


async def aextract(
    notes: Notes,
    *,
    model: ChatModel | None = None,
    today: dt.date | None = None,
    workdays: Workdays = WEEKDAYS,
) -> tuple[Interview, Usage]:
    """Return the interview that `notes` tell of, and what the model's calls took.

    Private matter is found by code first and is in no prompt. Raises ModelError.
    """
    # Quotes are what the notes have, to the letter; what is read may have other letters.
    quoted, spelled = notes.text, spelled_out(notes.readable)
    notes = spelled.notes
    units, fields = first_reading(notes, today, workdays)
    units = _cut_up(notes, units, fields)
    fields, screened = _screened(notes, units, fields)
    readings = _read(notes, units, fields, screened)
    if model is None:
        return _told(spelled, quoted, fields, readings, {}), Usage()
    # Imported here: without a model they are never needed.
    from writer.extract.label import ask, filled, settle

    given = await ask(notes.text, units, fields, readings, model=model)
    full = filled(given.shown, fields, given.fields, today=today or dt.date.today())
    if full != fields:
        # Who is there decides whose a remark is.
        fields, readings = full, read_readings(notes, units, full)
    labelled = settle(notes.text, readings, given.lines, fields)
    return _told(spelled, quoted, fields, labelled.readings, labelled.restated), given.usage


@lru_cache(maxsize=4)
def first_reading(
    notes: Notes, today: dt.date | None, workdays: Workdays = WEEKDAYS
) -> tuple[Sequence[Unit], Fields]:
    """Return the units and fields of readable notes, as code finds them.

    Remembered, for who writes is asked before anything is written.
    """
    units = structure(notes)
    return units, read_fields(notes, units, today=today, workdays=workdays)


def read_facts(
    notes: Notes, units: Sequence[Unit], fields: Fields
) -> tuple[tuple[Fact, ...], tuple[Reading, ...]]:
    """Return the facts that code is sure of, and the readings it leaves open for a model."""
    readings = read_readings(notes, _cut_up(notes, units, fields), fields)
    left_open = tuple(r for r in readings if not r.sure)
    return to_facts(notes.text, readings), left_open


def _cut_up(notes: Notes, units: Sequence[Unit], fields: Fields) -> list[Unit]:
    names = [name for person in fields.people for name in (person.name, *person.aliases)]
    return cut_up(notes.text, units, fields.used, names)


def read_readings(notes: Notes, units: Sequence[Unit], fields: Fields) -> list[Reading]:
    """Return all readings of the notes in order: private, sure and open ones."""
    fields, screened = _screened(notes, units, fields)
    return _read(notes, units, fields, screened)


def _screened(notes: Notes, units: Sequence[Unit], fields: Fields) -> tuple[Fields, list[Screened]]:
    """Return what of each unit is private, and the fields without whom only that names."""
    names = tuple(person.name for person in fields.people if person.name)
    screened = screen(notes.text, units, names, frozenset(fields.used))
    people = without_confidants(notes.text, fields.people, screened, fields.sure)
    return replace(fields, people=people) if people != fields.people else fields, screened


def _read(
    notes: Notes, units: Sequence[Unit], fields: Fields, screened: list[Screened]
) -> list[Reading]:
    cast = cast_of(fields.candidate, fields.company, fields.people)
    return read_prose(notes.text, units, screened, cast, frozenset(fields.used))


def _told(
    spelled: SpelledOut,
    quoted: str,
    fields: Fields,
    readings: Sequence[Reading],
    restated: Restated,
) -> Interview:
    """Return the interview with every quote as the notes, `quoted`, have it."""
    facts = to_facts(quoted, spelled.written(readings), spelled.in_full(readings, restated))
    interview = _interview(spelled.notes, fields, facts)
    if not spelled.moved or not interview.updates:
        return interview
    updates = spelled.updates(quoted, interview.updates)
    timeline = interview.timeline.model_copy(update={"updates": updates})
    return interview.model_copy(update={"timeline": timeline})


def _interview(notes: Notes, fields: Fields, facts: tuple[Fact, ...]) -> Interview:
    interview = Interview(
        candidate=fields.candidate,
        company=fields.company,
        role=without_sum(fields.role) if fields.role else None,
        date=fields.date,
        mode=fields.mode,
        interviewers=tuple(fields.people),
        timeline=fields.timeline,
        outcome=fields.outcome,
        facts=facts,
    )
    warnings = (*fields.warnings, *missing(notes, interview, fields.warnings))
    return interview.model_copy(update={"warnings": tuple(dict.fromkeys(warnings))})
