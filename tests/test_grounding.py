from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.grounding.claims import invented_claims
from writer.grounding.clauses import clauses
from writer.grounding.facts import unsupported_numbers
from writer.grounding.grounds import Grounds, grounds_in
from writer.grounding.holders import holder_faults
from writer.grounding.named import unsupported_names
from writer.grounding.similar import similarity
from writer.grounding.times import unsupported_days

KNOWN = "Data Engineer Harbour Foods Maria Lopez Staff Nurse St Brannock Hospital Sous Chef"
CASES = Path(__file__).parent / "data" / "truth_cases.txt"


@dataclass(frozen=True)
class Case:
    """One sentence, what it may rest on, and whether it is truthful."""

    text: str
    is_true: bool
    known: str
    materials: tuple[Grounds, ...]


def read_cases() -> list[Case]:
    cases: list[Case] = []
    known = ""
    materials: list[Grounds] = []
    for line in CASES.read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        side, _, kind = mark.partition("/")
        if mark == "##":
            known, materials = "", []
        elif mark == "=":
            known = rest
        elif side in ("S", "R"):
            materials.append(Grounds("sender" if side == "S" else "reader", rest, kind))
        elif mark in ("+", "-"):
            cases.append(Case(rest, mark == "+", known, tuple(materials)))
    return cases


def faults(case: Case) -> list[str]:
    sources = [m.text for m in case.materials]
    found: list[str] = [f.why for f in invented_claims(case.text, case.materials, known=case.known)]
    found += ["holder" for _ in holder_faults(case.text, case.materials, known=case.known)]
    found += [q.text for q in unsupported_numbers(case.text, [*sources, case.known])]
    found += [n.text for n in unsupported_names(case.text, sources, [case.known])]
    found += [d.text for d in unsupported_days(case.text, [*sources, case.known])]
    return [why for why in found if why != "thin"]


@pytest.mark.parametrize("case", [c for c in read_cases() if c.is_true], ids=lambda c: c.text)
def test_a_truthful_sentence_passes(case: Case) -> None:
    assert faults(case) == []


@pytest.mark.parametrize("case", [c for c in read_cases() if not c.is_true], ids=lambda c: c.text)
def test_a_lie_is_seen(case: Case) -> None:
    assert faults(case)


@pytest.mark.parametrize(
    ("text", "source", "missing"),
    [
        ("thirty-two beds", "32-bed ward", []),
        ("36 beds", "32-bed ward", ["36 beds"]),
        ("by 38 %", "38 pct less", []),
        ("for 38 years", "38 pct less", ["38 years"]),
        ("on 12 March", "12/03/2026", []),
        ("on 13 March", "12/03/2026", ["13 March"]),
        ("at 3 in the morning, at 3 a.m.", "3am", []),
        ("over 24/7 support", "24/7 support", []),
        ("on the 12th", "Thursday 12 November", []),
    ],
)
def test_unsupported_numbers(text: str, source: str, missing: list[str]) -> None:
    assert [q.text for q in unsupported_numbers(text, [source])] == missing


@pytest.mark.parametrize(
    ("text", "source", "missing"),
    [
        ("your move to Snowflake", "moving to snowflake", []),
        ("your move to Redshift", "moving to snowflake", ["Redshift"]),
        ("with Kasia Wojcik", "Katarzyna (Kasia) Wójcik", []),
        ("at St Brannock Hospital", "known", []),
        ("Maria's view", "known", []),
        ("the NHS standard", "national health service", []),
        ("I hold the NEBOSH", "electrician", ["NEBOSH"]),
    ],
)
def test_unsupported_names(text: str, source: str, missing: list[str]) -> None:
    assert [n.text for n in unsupported_names(text, [source], [KNOWN])] == missing


@pytest.mark.parametrize(
    ("text", "source", "missing"),
    [
        ("I ran the pass on Sundays", "Sundays, 110 covers", []),
        ("until Friday", "decide by Fri", []),
        ("until Friday", "decide by Thursday", ["Friday"]),
        ("from January", "2026-01-12", []),
        ("from March", "starts in April", ["March"]),
        ("from March", "no time was named", []),
    ],
)
def test_unsupported_days(text: str, source: str, missing: list[str]) -> None:
    assert [day.text for day in unsupported_days(text, [source])] == missing


def test_raw_notes_show_whose_a_sentence_is() -> None:
    notes = "I ran the fish section. They bake overnight. Priya said it is hard. Night shifts."
    assert [g.owner for g in grounds_in(notes)] == ["sender", "reader", "reader", ""]


def test_messages_that_differ_in_courtesies_only_are_alike() -> None:
    a = ["Thank you for your time.", "I rewired the school in Harbour Road in eleven weeks."]
    b = [
        "Many thanks for meeting me.",
        "I rewired the school in Harbour Road in only eleven weeks.",
    ]
    c = ["Thank you for your time.", "Your plan to train two apprentices each year is a good one."]
    assert similarity(a, b) == 1.0
    assert similarity(a, c) == 0.0


@given(st.text(), st.text())
def test_any_text_is_judged(text: str, evidence: str) -> None:
    materials = grounds_in(evidence)
    spans = [(f.start, f.end) for f in invented_claims(text, materials)]
    spans += [(f.start, f.end) for f in holder_faults(text, materials)]
    assert all(0 <= start < end <= len(text) for start, end in spans)


@given(st.text(alphabet="I you my your we team ran the, ."))
def test_clauses_do_not_overlap(text: str) -> None:
    last = 0
    for clause in clauses(text):
        assert last <= clause.start < clause.end <= len(text)
        assert text[clause.start : clause.end] == clause.text
        last = clause.end


@given(st.lists(st.text(), max_size=4))
def test_a_message_is_alike_to_itself(sentences: list[str]) -> None:
    assert similarity(sentences, sentences) == (1.0 if sentences else 0.0)
