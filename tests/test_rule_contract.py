"""Every rule of the book keeps the contract: files, ids, examples."""

import re
from importlib import resources

import pytest

from writer.rules.book import RULEBOOK_VERSION, RULES, instructions, rule
from writer.rules.check import check
from writer.rules.example import stage
from writer.rules.rule import Example, Rule

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}-{sort}-{index}")
    for rule in RULES
    for sort in ("good", "bad")
    for index, example in enumerate(getattr(rule, sort))
]
GOOD = [p for p in EXAMPLES if "-good-" in str(p.id)]
BAD = [p for p in EXAMPLES if "-bad-" in str(p.id)]


def files_on_disk() -> set[str]:
    folder = resources.files("writer.rules")
    return {f.name for f in folder.iterdir() if re.fullmatch(r"[a-z]\d{3}_\w+\.py", f.name)}


def test_the_tuple_is_what_stands_on_disk_in_order_of_id() -> None:
    named = [f"{r.id.lower()}_{r.name.replace('-', '_')}.py" for r in RULES]
    assert set(named) == files_on_disk()
    assert len(set(named)) == len(named)
    assert [r.id for r in RULES] == sorted({r.id for r in RULES})


@pytest.mark.parametrize("known", RULES, ids=lambda r: r.id)
def test_a_rule_says_what_it_is_for(known: Rule) -> None:
    assert re.fullmatch(r"[A-Z]\d{3}", known.id)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", known.name)
    assert known.kinds
    assert re.fullmatch(r"(S[0-4]|Ours)(, (S[0-4]|Ours))*", known.source)
    assert known.wants.endswith(".") and known.hint.endswith(".")
    assert not known.instruction or known.instruction.endswith(".")
    assert len(known.good) >= 3 and len(known.bad) >= 3


@pytest.mark.parametrize(("known", "example"), BAD)
def test_a_bad_example_trips_its_rule(known: Rule, example: Example) -> None:
    letter, context = stage(example)
    assert known.id in {finding.rule for finding in check(letter, context)}


@pytest.mark.parametrize(("known", "example"), GOOD)
def test_a_good_example_trips_no_rule(known: Rule, example: Example) -> None:
    letter, context = stage(example)
    wrong = [f for f in check(letter, context) if f.severity != "note"]
    assert not wrong, "\n".join(f"{f.rule}: {f.message}" for f in wrong)


@pytest.mark.parametrize(("known", "example"), EXAMPLES)
def test_spans_stand_in_the_text(known: Rule, example: Example) -> None:
    letter, context = stage(example)
    for sentence in letter.sentences:
        assert letter.text[sentence.start : sentence.end] == sentence.text
    for finding in check(letter, context):
        if finding.start is not None:
            assert finding.end is not None
            assert 0 <= finding.start < finding.end <= len(letter.text)


def test_a_rule_is_found_by_its_id_in_either_case() -> None:
    assert rule("e001") is rule("E001")
    with pytest.raises(KeyError):
        rule("Z999")


def test_instructions_are_those_of_the_kind_and_channel() -> None:
    assert rule("E003").instruction in instructions("thanks", "email")
    assert rule("E003").instruction not in instructions("feedback", "email")
    assert "" not in instructions("thanks", "card")


def test_the_version_is_short_and_stable() -> None:
    assert re.fullmatch(r"[0-9a-f]{12}", RULEBOOK_VERSION)
