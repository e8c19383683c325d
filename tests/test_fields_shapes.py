"""Notes of unusual shape: whose they are, who was met, for what post, where, and by when."""

# ruff: noqa: E501 (notes as people type them)
import datetime as dt

import pytest

from writer.extract.fields import Fields, read_fields
from writer.extract.structure import structure
from writer.read.notes import Notes

TODAY = dt.date(2026, 11, 25)


def _fields(text: str) -> Fields:
    notes = Notes(text, "notes.md")
    return read_fields(notes, structure(notes), today=TODAY)


@pytest.mark.parametrize(
    ("text", "candidate"),
    [
        ("Present: Olga Brett (chair), Nils Roe, me (Hanna Weld)\nNils: the mill closes in May.", "Hanna Weld"),
        ("Present: Olga Brett (chair), Hanna Weld (candidate)\nOlga: the mill closes in May.", "Hanna Weld"),
        ("Me = HW (Hanna Weld)\nOB = Olga Brett, mill manager\nOB: the mill closes in May.", "Hanna Weld"),
        ("Kandydat: Jan Stok\nMet Olga Brett, mill manager.", "Jan Stok"),
        ("[9/11/2026, 19:01] Bibi: how was it\n[9/11/2026, 19:02] Hanna Weld: met Olga Brett (mill manager)\n"
         "[9/11/2026, 19:03] Hanna Weld: told her I ran the press\n[9/11/2026, 19:04] Bibi: nice", "Hanna Weld"),
        ("Olga Brett  00:01\nHello Hanna, thanks for coming in.\n\nHanna Weld  00:09\nThank you.\n\n"
         "Olga Brett  00:12\nThe mill closes in May.\n", "Hanna Weld"),
        ("To: hanna.weld@post.example\nDear Hanna,\nyou will meet Olga Brett (mill manager).\n--\n"
         "=== NOTES ===\nOlga: the mill closes in May.", "Hanna Weld"),
    ],
)  # fmt: skip
def test_knows_whose_notes_they_are(text: str, candidate: str) -> None:
    fields = _fields(text)
    assert fields.candidate == candidate
    assert candidate not in [person.name for person in fields.people]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("KP = Kit Pell, team manager. HS = Hal Stroud, officer. Me = EV (Edie Voss)\nKP: taxis.\nHS: night visits.",
         ["Kit Pell", "Hal Stroud"]),
        ("Present: Olga Brett (chair), Nils Roe\nApologies: Len Marsh\nNils: the mill closes in May.",
         ["Olga Brett", "Nils Roe"]),
        ("[9/11/2026, 19:01] Bibi: how was it\n[9/11/2026, 19:02] Hanna Weld: met Olga Brett (mill manager)",
         ["Olga Brett"]),
    ],
)  # fmt: skip
def test_takes_those_met_only(text: str, people: list[str]) -> None:
    assert [person.name for person in _fields(text).people] == people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Interview at Elm Hotel\nSaw the GM (Ines Duarte) first then Callum from HR", {"Ines Duarte", "Callum"}),
        ("9.00 Prof. Karl Bach. He wants a press.\n16.00 Dean (Ros Hay): budgets", {"Prof. Karl Bach", "Ros Hay"}),
        ("i met mr Frank Pell he owns it and his daughter Kate Pell who draws", {"Frank Pell", "Kate Pell"}),
        ("# Onsite @ Heron Games\n**10:00-10:45 Coding / Bo Chen**\n- C++\n**12:00-12:30 Manager / Jan van Dam**\n- Fridays",
         {"Bo Chen", "Jan van Dam"}),
        ("Interview: Cook, Elm House\nMit Frau Grete Sommer (Inhaberin) und ihrem Sohn Max Sommer (Backstube)",
         {"Frau Grete Sommer", "Max Sommer"}),
        ("# Prep - Lettings Adviser, Brook & Dale Estates\nInterviewers: Neil Toft (director)", {"Neil Toft"}),
    ],
)  # fmt: skip
def test_reads_people_of_offices_slots_and_kin(text: str, names: set[str]) -> None:
    assert {person.name for person in _fields(text).people} == names


@pytest.mark.parametrize(
    ("text", "company", "role"),
    [
        ("*Hotel Sable* night manager, weds 18th Nov 2026\nIt went well.", "Hotel Sable", "night manager"),
        ("## brain dump, Quayside Aquarium, exhibits diver\nIt went well.", "Quayside Aquarium", "exhibits diver"),
        ("went to see Nora Keel, keel & sons, framers on the quay. its only her", "Keel & Sons", None),
        ("Walked round Holt Alpacas w/ Seth Holt. It went well.", "Holt Alpacas", None),
        ("Meeting recap\nInterview: Fleet Planner, Merrow Couriers\nIt went well.", "Merrow Couriers", "Fleet Planner"),
        ("Group interview, Marlow Stores, for the Team Leader post", "Marlow Stores", "Team Leader"),
        ("Campus visit, School of Design, Northgate University\nLecturer in Typography", "Northgate University",
         "Lecturer in Typography"),
        ("# Prep sheet - Lettings Adviser, Brook & Dale Estates\nIt went well.", "Brook & Dale Estates",
         "Lettings Adviser"),
    ],
)  # fmt: skip
def test_reads_firm_and_post_by_place(text: str, company: str, role: str | None) -> None:
    fields = _fields(text)
    assert (fields.company, fields.role) == (company, role)


def test_initials_that_are_defined_become_an_alias() -> None:
    (person,) = _fields(
        "Licensing, Tarn Council\n12/11/26\nHS = Hal Stroud, officer\nHS: night visits"
    ).people
    assert "HS" in person.aliases


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Decn: 30/11/26", "2026-11-30"),
        ("they ring by fri 27 nov", "2026-11-27"),
        ("Olga to let Hanna know by Friday, November 27", "2026-11-27"),
        ("They'll tell Tara by Thursday 26 November 2026.", "2026-11-26"),
        ("odpowiedź do piątku 27 listopada", "2026-11-27"),
        ("we do Fridays at the mill", None),
    ],
)
def test_reads_when_they_decide(line: str, day: str | None) -> None:
    found = _fields(f"Interview at Elm House, Wed 11 Nov 2026\n\n{line}").timeline.decision_by
    assert (found.isoformat() if found else None) == day
