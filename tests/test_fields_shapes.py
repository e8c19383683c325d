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
