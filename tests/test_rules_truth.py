"""The rules of truth and privacy on letters made from briefs, beyond their own examples."""

import datetime as dt

import pytest

from writer.brief.brief import Brief, Material
from writer.interview import CANDIDATE, Fact, Interview, Person
from writer.rules import (
    f001_number_not_in_notes,
    f002_name_not_in_notes,
    f003_claim_not_in_notes,
    f004_deed_given_to_another,
    p001_pay_mentioned,
    p002_private_told,
    p004_prompt_leaked,
    u001_messages_alike,
)
from writer.rules.read_letter import read_letter
from writer.rules.rule import Context, Letter, Rule

BRIEF = Brief(
    kind="thanks",
    channel="email",
    recipient=Person(name="Sister Okafor", title="Ward manager"),
    sender="Meera Sandhu",
    today=dt.date(2026, 11, 13),
    interview_date=dt.date(2026, 11, 12),
    company="St Brannock Hospital",
    role="staff nurse",
    materials=(
        Material(
            fact="f1",
            kind="qualification",
            owner="sender",
            clause="I introduced a bedside handover sheet",
            quote="told her I introduced a bedside handover sheet, falls down by a third",
        ),
        Material(
            fact="f2",
            kind="topic",
            owner="reader",
            noun="your step-down unit",
            quote="they open a step-down unit in spring",
        ),
    ),
    others=("Yusuf Bakare",),
)
INTERVIEW = Interview(
    candidate="Meera Sandhu",
    company="St Brannock Hospital",
    interviewers=(Person(name="Sister Okafor"), Person(name="Yusuf Bakare")),
    facts=(
        Fact(
            id="p1",
            kind="private",
            holder=CANDIDATE,
            quote="knee operation in June",
            start=0,
            end=22,
            shareable=False,
        ),
    ),
)
CONTEXT = Context(brief=BRIEF, interview=INTERVIEW, notes="knee operation in June, don't say")


def letter(*sentences: str) -> Letter:
    text = "Dear Sister Okafor,\n\n" + " ".join(sentences) + "\n\nKind regards,\nMeera Sandhu\n"
    return read_letter(text, kind="thanks", channel="email", subject="Staff nurse: thank you")


def found(rule: Rule, *sentences: str) -> list[str]:
    made = letter(*sentences)
    return [
        made.text[f.start : f.end] if f.start is not None else f.message
        for f in rule.check(made, CONTEXT)
    ]


@pytest.mark.parametrize(
    "rule",
    [
        f001_number_not_in_notes.RULE,
        f002_name_not_in_notes.RULE,
        f003_claim_not_in_notes.RULE,
        f004_deed_given_to_another.RULE,
        p001_pay_mentioned.RULE,
        p002_private_told.RULE,
        p004_prompt_leaked.RULE,
    ],
    ids=lambda rule: rule.id,
)
def test_a_truthful_letter_passes(rule: Rule) -> None:
    assert not found(
        rule,
        "Thank you for seeing me on Thursday 12 November at St Brannock Hospital.",
        "Your Step-Down Unit is on my mind, as is what Dr. Bakare showed me.",
        "I brought in a bedside handover sheet, and falls went down by a third.",
        "I remain very interested in the Staff Nurse role and look forward to hearing from you.",
    )


def test_a_number_is_pointed_at() -> None:
    assert found(f001_number_not_in_notes.RULE, "Falls went down by 40 percent.") == ["40 percent"]


def test_a_day_that_was_not_named_is_pointed_at() -> None:
    assert found(f001_number_not_in_notes.RULE, "Thank you for Monday.") == ["Monday"]


def test_a_name_is_pointed_at() -> None:
    assert found(f002_name_not_in_notes.RULE, "I met Clara Holm there.") == ["Clara Holm"]


def test_the_part_with_the_wrong_holder_is_pointed_at() -> None:
    text = "It struck me how you introduced a bedside handover sheet."
    assert found(f004_deed_given_to_another.RULE, text) == [
        "you introduced a bedside handover sheet."
    ]


def test_a_private_fact_is_known_in_other_words() -> None:
    text = "After the operation on my knee I shall be fit."
    assert found(p002_private_told.RULE, text) == [text]


def test_without_evidence_the_rules_of_truth_say_nothing() -> None:
    made = letter("I led 40 people at Holm Hospital.")
    for rule in (f001_number_not_in_notes, f002_name_not_in_notes, f003_claim_not_in_notes):
        assert list(rule.RULE.check(made, Context())) == []


def test_like_messages_are_told_sentence_by_sentence() -> None:
    own = "I brought in a bedside handover sheet, and falls went down by a third."
    made = letter("Thank you for your time.", own)
    context = Context(brief=BRIEF, others=(letter("Many thanks for seeing me.", own),))
    (finding,) = u001_messages_alike.RULE.check(made, context)
    assert made.text[finding.start : finding.end] == own
