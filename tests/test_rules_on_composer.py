"""What the composer writes keeps the rules of content, length and tone, whatever the phrasing."""

import datetime as dt
from collections.abc import Callable

import pytest

from writer.brief.brief import Brief, Material, Step
from writer.draft.composer import compose
from writer.interview import Person
from writer.rules.check import check
from writer.rules.courtesy import is_forward, is_thanks
from writer.rules.interest import is_interest
from writer.rules.rule import Context, letter_of

MATERIALS = (
    Material(
        fact="t1",
        kind="topic",
        owner="reader",
        clause="you are opening six beds in February",
        noun="your six new beds",
        quote="opening six beds in Feb",
    ),
    Material(
        fact="q1",
        kind="qualification",
        owner="sender",
        clause="I looked after patients on NIV for four years",
        gerund="looking after patients on NIV for four years",
        quote="four years of NIV patients",
    ),
)
PLAN = (
    Step(purpose="thanks"),
    Step(purpose="topic", facts=("t1",), paragraph=1),
    Step(purpose="qualification", facts=("q1",), paragraph=1),
    Step(purpose="interest", paragraph=2),
    Step(purpose="forward", paragraph=2),
)


def brief(seed: int) -> Brief:
    return Brief(
        kind="thanks",
        channel="email",
        recipient=Person(name="Helen Tregear"),
        sender="Meera Sandhu",
        today=dt.date(2026, 11, 18),
        interview_date=dt.date(2026, 11, 17),
        company="Larkfield Hospital",
        role="staff nurse",
        materials=MATERIALS,
        plan=tuple(step.model_copy(update={"phrasing": seed}) for step in PLAN),
        seed=seed,
    )


@pytest.mark.parametrize("seed", range(24))
def test_every_phrasing_keeps_the_rules(seed: int) -> None:
    planned = brief(seed)
    draft = compose(planned)
    findings = check(letter_of(draft, planned), Context(brief=planned))
    wrong = [f for f in findings if f.rule[0] in "ELT" and f.severity != "note"]
    assert not wrong, [(f.rule, f.message) for f in wrong]


@pytest.mark.parametrize("seed", range(24))
def test_every_phrasing_is_seen_for_what_it_does(seed: int) -> None:
    tests: dict[str, Callable[[str], bool]] = {
        "thanks": is_thanks,
        "interest": is_interest,
        "forward": is_forward,
    }
    sentences = compose(brief(seed)).sentences
    for sentence in sentences:
        if sentence.purpose in tests:
            assert tests[sentence.purpose](sentence.text), sentence.text
    assert {"thanks", "interest", "forward"} <= {sentence.purpose for sentence in sentences}


def test_a_topic_of_everyday_words_counts_where_it_is_told_whole() -> None:
    topic = Material(
        fact="f1",
        kind="topic",
        owner="company",
        clause="you train duty managers",
        quote="we train our duty managers up from the tills",
    )
    brief = Brief(
        kind="thanks",
        channel="email",
        recipient=Person(name="Pim Aalders"),
        sender="Zara Holt",
        today=dt.date(2026, 11, 12),
        role="Duty Manager",
        materials=(topic,),
        plan=(
            Step(purpose="thanks"),
            Step(purpose="topic", facts=("f1",)),
            Step(purpose="interest", paragraph=1),
            Step(purpose="forward", paragraph=1),
        ),
    )
    letter = letter_of(compose(brief), brief)
    assert "you train duty managers" in letter.body
    assert "E004" not in {f.rule for f in check(letter, Context(brief=brief))}
    silent = letter_of(compose(brief.model_copy(update={"plan": brief.plan[::3]})), brief)
    assert "E004" in {f.rule for f in check(silent, Context(brief=brief))}
