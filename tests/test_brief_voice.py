"""How facts are turned into the voice of a letter: fragments of many trades and their forms."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.brief import turn
from writer.brief.brief import Material
from writer.brief.finite import verb_place
from writer.interview import CANDIDATE, COMPANY, Fact, Interview, Person
from writer.kinds import FactKind

READER = Person(name="Marta Ruiz")
OTHER = Person(name="Tom Hale")
HOLDERS = {"c": CANDIDATE, "o": COMPANY, "r": READER.name, "x": OTHER.name}
KINDS: dict[str, FactKind] = {
    "t": "topic",
    "q": "qualification",
    "m": "omission",
    "p": "promise",
    "a": "attribute",
    "r": "responsibility",
}

#: Holder (candidate, o: company, reader, x: somebody else), kind, what the notes say, its forms;
#: "-" stands for what is better left out.
TABLE = (Path(__file__).parent / "data" / "turned_facts.txt").read_text("utf-8")
ROWS = [tuple(part.strip() for part in line.split("|")) for line in TABLE.strip().splitlines()]


def turned(
    quote: str,
    kind: FactKind = "topic",
    holder: str = COMPANY,
    *,
    who: tuple[str, ...] = (READER.name,),
    restated: str | None = None,
    company: str | None = "Northwind",
) -> Material | None:
    fact = Fact(
        id="f1",
        kind=kind,
        holder=holder,
        interviewers=who,
        quote=quote,
        start=0,
        end=len(quote),
        restated=restated,
    )
    interview = Interview(
        candidate="Sam Reed", company=company, interviewers=(READER, OTHER), facts=(fact,)
    )
    return turn(fact, interview, READER)


def shown(material: Material | None) -> str:
    if material is None:
        return "-"
    forms = ("clause", "noun", "gerund", "verb")
    return "; ".join(f"{f}: {getattr(material, f)}" for f in forms if getattr(material, f))


@pytest.mark.parametrize(("who", "quote", "forms"), ROWS)
def test_a_fact_is_turned_or_left_out(who: str, quote: str, forms: str) -> None:
    holder, kind = who.split()
    assert shown(turned(quote, KINDS[kind], HOLDERS[holder])) == forms


def test_the_table_is_large_and_has_refusals() -> None:
    assert len(ROWS) >= 150
    assert sum(forms == "-" for _, _, forms in ROWS) >= 40


@pytest.mark.parametrize(
    ("restated", "holder", "clause"),
    [
        ("I cut the bill at Brightline by 38 %", CANDIDATE, "I cut the bill at Brightline by 38%"),
        ("they are moving to Snowflake", COMPANY, "you are moving to Snowflake"),
        ("Marta Ruiz rebuilt the ward rota", READER.name, "you rebuilt the ward rota"),
        ("Marta Ruiz has a garden in every yard", READER.name, "you have a garden in every yard"),
        ("Tom Hale runs the choir", OTHER.name, "Tom Hale runs the choir"),
    ],
)
def test_a_restated_fact_is_used_before_its_quote(restated: str, holder: str, clause: str) -> None:
    material = turned("→ etc etc", "topic", holder, restated=restated)
    assert material is not None
    assert material.clause == clause
    assert material.quote == "→ etc etc"


def test_a_foreign_quote_needs_its_restatement() -> None:
    quote = "Sie ziehen im März auf Snowflake um"
    assert turned(quote) is None
    material = turned(quote, restated="they are moving to Snowflake in March")
    assert material is not None
    assert material.clause == "you are moving to Snowflake in March"


def test_who_she_is_must_be_certain() -> None:
    assert turned("she rebuilt the rota", who=(READER.name, OTHER.name)) is None
    other = turned("she rebuilt the rota", who=(OTHER.name,))
    assert other is not None
    assert other.clause == "Tom Hale rebuilt the rota"
    assert turned("she rebuilt the rota when he left", holder=READER.name) is None


def test_owner_follows_the_holder() -> None:
    owners = [turned("built the rota tool", "topic", holder) for holder in HOLDERS.values()]
    assert [m.owner for m in owners if m] == ["sender", "company", "reader", "other"]


def test_private_matter_and_pay_are_never_turned() -> None:
    assert turned("I asked for 60k base", "qualification", CANDIDATE) is None
    assert turned("I run the rota", "private", CANDIDATE) is None


def test_the_company_becomes_you() -> None:
    material = turned("Northwind is building a second depot")
    assert material is not None
    assert material.clause == "you are building a second depot"


@given(st.text(max_size=120), st.sampled_from(sorted(HOLDERS)), st.sampled_from(sorted(KINDS)))
def test_any_text_gives_clean_forms_or_none(text: str, holder: str, kind: str) -> None:
    _is_clean(turned(text, KINDS[kind], HOLDERS[holder]))


WORDS = (
    "I she he they we her his their our my it the a led runs moving need ward team nurses Marta "
    "Tom Northwind 38 % three years and that , - to for with not at Lark Snowflake calm"
).split()


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join),
    st.sampled_from(sorted(HOLDERS)),
    st.sampled_from(sorted(KINDS)),
)
def test_any_jumble_of_words_keeps_the_persons_apart(text: str, holder: str, kind: str) -> None:
    material = turned(text, KINDS[kind], HOLDERS[holder])
    _is_clean(material)
    if material is None:
        return
    said = " ".join(filter(None, (material.clause, material.noun, material.gerund))).split()
    if material.owner in ("company", "reader") and material.kind == "topic":
        assert "Marta" not in said
        assert not {"she", "he", "we", "our", "us"} & set(said)
    if material.owner == "sender" and material.clause:
        assert not material.clause.startswith(("you ", "your "))


def _is_clean(material: Material | None) -> None:
    if material is None:
        return
    forms = [material.clause, material.noun, material.gerund, material.verb]
    assert any(forms)
    for form in filter(None, forms):
        assert form == " ".join(form.split())
        assert not form.endswith((",", ";", ":", "!", "?", "-"))
        assert not any(mark in form for mark in ("→", "...", "…", ";", "!", "?", "(", ")", '"'))
        assert len(form.split()) <= 27


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("line 4 gets robots in March", 2),
        ("ward 7 wants calm people", 2),
        ("plant 2 makes the lids", 2),
        ("level 3 food safety", 0),
        ("line 4 at the plant", 0),
        ("plant 40 trees a day", 0),
    ],
)
def test_what_has_a_number_for_a_name_is_a_subject(words: str, place: int) -> None:
    assert verb_place(words.split()) == place


@pytest.mark.parametrize(
    ("quote", "kind", "holder", "clause"),
    [
        ("wants nurses to run the clinics on their own", "topic", "Ravi Menon",
         "you want nurses to run the clinics on their own"),
        ("a TA who doesnt mind mud", "attribute", "company",
         "you are looking for a TA who does not mind mud"),
        ("forecasts that come true", "attribute", "Ravi Menon",
         "you are looking for forecasts that come true"),
        ("drivers who know the roads", "attribute", "company",
         "you are looking for drivers who know the roads"),
        ("cut post op infections from 18% to 6%", "qualification", "candidate",
         "I cut post op infections from 18% to 6%"),
        ("i speak portuguese which matters because half their clients do", "omission", "candidate",
         "I speak Portuguese"),
        ("3 yrs", "qualification", "candidate", None),
    ],
)  # fmt: skip
def test_what_is_said_of_them_and_of_me(
    quote: str, kind: FactKind, holder: str, clause: str | None
) -> None:
    reader = Person(name="Ravi Menon")
    interview = Interview(
        candidate="Niamh Corrigan", interviewers=(reader, Person(name="Tamsin Boyd"))
    )
    fact = Fact(
        id="f1", kind=kind, holder=holder, interviewers=("Ravi Menon",), quote=quote,
        start=0, end=len(quote),
    )  # fmt: skip
    material = turn(fact, interview, reader)
    assert (material.clause if material else None) == clause
