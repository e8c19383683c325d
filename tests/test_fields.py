"""The fields that code reads: who, where, for what, when; on messy notes of many trades."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.fields_cases import CASES, Case
from tests.fields_cases_more import MORE_CASES
from tests.fields_cases_trades import TRADE_CASES

from writer.extract.fields import Fields, read_fields
from writer.extract.structure import structure
from writer.read.notes import Notes

TODAY = dt.date(2026, 11, 20)
ALL = (*CASES, *MORE_CASES, *TRADE_CASES)


def _notes(text: str) -> Notes:
    if not text.startswith("---\n"):
        return Notes(text, "notes.md")
    import yaml

    end = text.index("\n---\n", 3)
    return Notes(text, "notes.md", yaml.safe_load(text[4:end]), end + 5)


def _fields(text: str) -> Fields:
    notes = _notes(text)
    return read_fields(notes, structure(notes), today=TODAY)


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.id)
def test_reads_the_people_met_and_nobody_else(case: Case) -> None:
    found = {person.name: person for person in _fields(case.text).people}
    assert sorted(found) == sorted(name for name, _, _ in case.people)
    for name, title, email in case.people:
        assert found[name].email == email
        assert title is None or found[name].title == title


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.id)
def test_reads_post_firm_and_day(case: Case) -> None:
    fields = _fields(case.text)
    assert (fields.candidate, fields.role, fields.company) == (
        case.candidate,
        case.role,
        case.company,
    )
    assert (_iso(fields.date), fields.mode) == (case.date, case.mode)


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.id)
def test_reads_when_the_answer_comes(case: Case) -> None:
    timeline = _fields(case.text).timeline
    assert _iso(timeline.decision_by) == case.decision_by
    assert timeline.do_not_contact == case.do_not_contact


def test_an_impossible_date_is_named_with_line_value_and_next_step() -> None:
    fields = _fields("Interview at Elm House\n2026\n\nDate: Tues 31 Nov 2026\n")
    assert fields.date is None
    assert fields.warnings == ("notes.md:4: no date in 'Tues 31 Nov 2026'; write it as 2026-11-30",)


def test_a_weekday_that_does_not_agree_is_named() -> None:
    (warning,) = _fields("Date: Monday 13 November 2026").warnings
    assert warning.startswith("notes.md:1: 'Monday 13 November 2026' is a Friday")


def test_what_is_not_said_stays_unknown() -> None:
    fields = _fields("They asked about hoists. I said I had done the training in May.")
    assert (fields.candidate, fields.company, fields.role, fields.date) == (None,) * 4
    assert fields.people == ()
    assert fields.mode is None


def test_the_contact_line_settles_the_spelling() -> None:
    (person,) = _fields(
        "Met Sara Kahn today, she runs the lab. Sara asked about PCR.\n\n"
        "Sarah Khan, Lab Manager, s.khan@fen.example\n"
    ).people
    assert person.name == "Sarah Khan"
    assert person.email == "s.khan@fen.example"
    assert "Sara Kahn" in person.aliases


def test_people_talked_about_are_not_people_met() -> None:
    people = _fields(
        "Met Ruth Amadi. My old boss Karen Flint taught me that. Ruth's predecessor, Paul Gray, "
        "left in May. Next round is with Dana Fox. They supply Trent Hotels."
    ).people
    assert [person.name for person in people] == ["Ruth Amadi"]


def test_the_recruiter_is_kept_apart() -> None:
    fields = _fields(
        "HR contact: Jo Pratt, jo.pratt@mill.example\nInterviewer: Ruth Amadi, head of stores\n"
    )
    assert [person.name for person in fields.people] == ["Ruth Amadi"]
    assert [person.email for person in fields.contacts] == ["jo.pratt@mill.example"]


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("Outcome: rejected", "rejected"),
        ("They offered me the job!", "offer"),
        ("They need more time.", "more time"),
        ("I've accepted the offer.", "accepted"),
        ("They offered me a coffee.", None),
    ],
)
def test_reads_the_outcome(line: str, outcome: str | None) -> None:
    assert _fields(f"Interview at Elm House, 5 Nov 2026\n\n{line}").outcome == outcome


def test_field_lines_are_used_up_and_remarks_are_not() -> None:
    text = (
        "Role: chef\nInterviewers:\n- Ana Ruiz, owner, ana@olmo.example\n\n"
        "- Ana is changing the menu\n"
    )
    used = {text[start:end] for start, end in _fields(text).used}
    assert {"chef", "Ana Ruiz, owner, ana@olmo.example"} <= used
    assert "Ana is changing the menu" not in used


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("aA bé.,:;-\n#|@1\t\"'(>*"), max_size=300))
def test_any_text_gives_fields_and_spans_of_units(text: str) -> None:
    notes = Notes(text)
    units = structure(notes)
    fields = read_fields(notes, units, today=TODAY)
    assert fields.used <= {(unit.start, unit.end) for unit in units}
