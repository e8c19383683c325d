import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language import verbs
from writer.language.irregular_verbs import IRREGULAR
from writer.language.regular_verbs import REGULAR

FORMS = """
run ran run running runs
teach taught taught teaching teaches
carry carried carried carrying carries
plan planned planned planning plans
admit admitted admitted admitting admits
visit visited visited visiting visits
open opened opened opening opens
lie lay lain lying lies
agree agreed agreed agreeing agrees
fix fixed fixed fixing fixes
play played played playing plays
refer referred referred referring refers
offer offered offered offering offers
focus focused focused focusing focuses
equip equipped equipped equipping equips
oversee oversaw overseen overseeing oversees
go went gone going goes
""".strip().splitlines()


@pytest.mark.parametrize("line", FORMS)
def test_forms_are_made(line: str) -> None:
    base, past, participle, gerund, third = line.split()
    assert (verbs.past(base), verbs.participle(base)) == (past, participle)
    assert (verbs.gerund(base), verbs.third(base)) == (gerund, third)


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("taught", "teach"), ("led", "lead"), ("found", "find"), ("left", "leave"),
        ("labeled", "label"), ("labelling", "label"), ("migrating", "migrate"),
        ("containerised", "containerise"), ("re-tiled", "re-tile"), ("upskilled", "upskill"),
        ("thing", None), ("hundred", None), ("wound", None), ("using", "use"), ("coded", "code"),
        ("has", "have"), ("rewrote", "rewrite"), ("dealing", "deal"), ("need", "need"),
    ],
)  # fmt: skip
def test_base_of(form: str, base: str | None) -> None:
    assert verbs.base_of(form) == base


def test_every_known_verb_comes_back_from_its_forms() -> None:
    for base in sorted(REGULAR | {b for b, _, _ in IRREGULAR}):
        assert verbs.is_base(base)
        assert verbs.base_of(verbs.gerund(base)) is not None, base
        assert verbs.base_of(verbs.third(base)) is not None, base
        assert verbs.is_gerund(verbs.gerund(base)) or base in {"bring", "ring", "spring"}, base


def test_kinds_of_forms() -> None:
    assert verbs.is_past("migrated") and verbs.is_past("cut") and not verbs.is_past("need")
    assert verbs.is_gerund("rewiring") and not verbs.is_gerund("morning")
    assert verbs.is_third("runs") and not verbs.is_third("nurse")
    assert verbs.is_finite("they're") and verbs.is_finite("couldn’t")
    assert not verbs.is_finite("being")


@given(st.text())
def test_any_text_is_answered(text: str) -> None:
    verbs.base_of(text)
    verbs.is_past(text)
    verbs.is_gerund(text)
    assert isinstance(verbs.is_third(text), bool)
