"""Repair: one named correction by the model, then the composer, and no error left."""

import asyncio
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.briefs import GOOD, nurse
from tests.fake_model import FakeModel

from writer.brief.brief import Brief
from writer.draft.by_model import draft_by_model
from writer.draft.composer import compose
from writer.draft.draft import Draft, Sentence
from writer.errors import ModelBusyError
from writer.kinds import Severity
from writer.repair import Check, Repaired, repair
from writer.rules.check import check as check_letter
from writer.rules.rule import Context, Finding, letter_of


def book(brief: Brief) -> Check:
    """The real rule book, for this brief."""
    return lambda draft: check_letter(letter_of(draft, brief), Context(brief=brief))


def forbid(word: str, *, severity: Severity = "error", rule: str = "X001") -> Check:
    """A rule book of one rule: this word must not stand in any sentence."""

    def check(draft: Draft) -> tuple[Finding, ...]:
        return tuple(
            Finding(
                rule=rule,
                name="forbidden",
                severity=severity,
                message=f"“{word}” is forbidden",
                hint="Leave it out.",
                start=start + draft.text[start:end].index(word),
                end=start + draft.text[start:end].index(word) + len(word),
            )
            for start, end in draft.layout()[1]
            if word in draft.text[start:end]
        )

    return check


def missing(rule: str, is_there: Callable[[Draft], bool]) -> Check:
    """A rule book of one rule: something has to be there."""

    def check(draft: Draft) -> tuple[Finding, ...]:
        if is_there(draft):
            return ()
        return (Finding(rule=rule, name="missing", severity="error", message="it is missing"),)

    return check


def draft_of(**changes: str) -> Draft:
    model = FakeModel()
    model.enqueue(GOOD)
    draft, _ = asyncio.run(draft_by_model(nurse(), model=model, instructions=()))
    sentences = [
        s.model_copy(update={"text": changes.get(s.purpose, s.text)}) for s in draft.sentences
    ]
    return draft.model_copy(update={"sentences": tuple(sentences)})


def mended(
    draft: Draft,
    check: Check,
    *answers: dict[str, object] | str,
    brief: Brief | None = None,
    max_rounds: int = 2,
) -> tuple[Repaired, FakeModel]:
    model = FakeModel()
    model.enqueue(*answers)
    done = asyncio.run(
        repair(
            draft,
            brief or nurse(),
            check=check,
            model=model if answers else None,
            instructions=("Be brief.",),
            max_rounds=max_rounds,
        )
    )
    return done, model


def texts(draft: Draft) -> dict[str, Sentence]:
    return {s.purpose: s for s in draft.sentences}


def test_a_clean_draft_is_left_alone() -> None:
    draft = draft_of()
    done, model = mended(draft, lambda _: (), "never asked")
    assert done == Repaired(draft, ())
    assert not model.history


def test_the_model_is_told_the_fault_and_asked_for_that_sentence_only() -> None:
    draft = draft_of(promise="As promised, I will send you the awful discharge checklist.")
    better = "I have not forgotten my promise to send you the discharge checklist."
    done, model = mended(draft, forbid("awful"), {"promise": better})
    (prompt,) = model.history
    assert list(prompt.schema["properties"]) == ["promise"]
    assert "“awful” is forbidden. Leave it out." in prompt.user
    assert "awful discharge checklist" in prompt.user
    assert "prescribing" not in prompt.user
    assert texts(done.draft)["promise"].text == better
    assert texts(done.draft)["promise"].written_by == "model"
    assert done.rounds == 1
    assert done.usage.calls == 1
    assert done.replaced == ()


def test_a_model_that_does_not_mend_it_is_not_asked_again() -> None:
    bad = "As promised, I will send you the awful discharge checklist."
    done, model = mended(draft_of(promise=bad), forbid("awful"), {"promise": bad})
    assert len(model.history) == done.rounds == 1
    assert texts(done.draft)["promise"].written_by == "composer"
    assert done.replaced == (f"promise (X001): {bad}",)
    assert not done.findings


def test_two_rounds_where_the_first_helped() -> None:
    bad = "As promised, I will send you the awful discharge checklist."
    draft = draft_of(promise=bad, omission="I finished the awful prescribing course in July.")
    good = "I should add that I finished the prescribing course in July."
    done, model = mended(
        draft,
        forbid("awful"),
        {"promise": bad, "omission": good},
        {"promise": "As I said, I will send you the discharge checklist."},
    )
    assert [len(p.schema["properties"]) for p in model.history] == [2, 1]
    assert done.rounds == 2
    assert {s.written_by for s in done.draft.sentences} == {"model"}


def test_no_rounds_when_none_are_allowed() -> None:
    draft = draft_of(promise="I will send you the awful discharge checklist.")
    done, model = mended(draft, forbid("awful"), "unused", max_rounds=0)
    assert not model.history
    assert not done.findings


@pytest.mark.parametrize("answer", ["nonsense", "[]", {}, {"promise": ""}, {"promise": 4}])
def test_a_useless_correction_leaves_it_to_the_composer(answer: str | dict[str, object]) -> None:
    draft = draft_of(promise="I will send you the awful discharge checklist.")
    done, _ = mended(draft, forbid("awful"), answer)
    assert not done.findings
    assert texts(done.draft)["promise"].written_by == "composer"


def test_a_service_that_fails_is_not_hidden() -> None:
    model = FakeModel()
    model.enqueue(ModelBusyError("busy"))
    with pytest.raises(ModelBusyError):
        asyncio.run(
            repair(
                draft_of(promise="I will send you the awful discharge checklist."),
                nurse(),
                check=forbid("awful"),
                model=model,
                instructions=(),
            )
        )


def test_another_phrasing_of_the_composer_is_tried() -> None:
    draft = compose(nurse())
    word = texts(draft)["interest"].text.split()[2]
    done, _ = mended(draft, forbid(word))
    assert not done.findings
    assert "interest" in texts(done.draft)
    assert done.replaced == ()  # nothing of a model's was lost


def test_an_optional_sentence_that_cannot_be_saved_is_dropped() -> None:
    done, _ = mended(draft_of(), forbid("July"))
    assert "July" not in done.draft.text
    assert "omission" not in texts(done.draft)
    assert done.replaced


def test_a_missing_element_is_put_where_it_belongs() -> None:
    draft = draft_of()
    cut = draft.model_copy(
        update={"sentences": tuple(s for s in draft.sentences if s.purpose != "interest")}
    )
    done, _ = mended(cut, missing("E003", lambda d: "interest" in texts(d)))
    purposes = [s.purpose for s in done.draft.sentences]
    assert purposes.index("interest") == purposes.index("forward") - 1
    assert not done.findings


def test_a_missing_element_that_was_not_planned() -> None:
    plan = tuple(step for step in nurse().plan if step.purpose != "topic")
    brief = nurse(plan=plan)
    done, _ = mended(
        compose(brief), missing("E004", lambda d: "six high-dependency" in d.text), brief=brief
    )
    assert not done.findings
    assert texts(done.draft)["topic"].facts == ("f1",)


def test_too_long_loses_optional_sentences_first() -> None:
    draft = draft_of()
    words = len(draft.text.split())
    done, _ = mended(draft, missing("L001", lambda d: len(d.text.split()) < words - 3))
    assert not done.findings
    assert "omission" not in texts(done.draft)
    assert {"thanks", "topic", "qualification", "interest", "forward"} <= set(texts(done.draft))


def test_too_short_gains_planned_sentences() -> None:
    draft = draft_of()
    cut = draft.model_copy(update={"sentences": draft.sentences[:1]})
    done, _ = mended(cut, missing("L002", lambda d: len(d.sentences) > 4))
    assert not done.findings


def test_a_broken_greeting_is_written_anew() -> None:
    draft = draft_of().model_copy(update={"greeting": "Yo Helen,"})

    def check(draft: Draft) -> tuple[Finding, ...]:
        if draft.greeting.startswith("Dear"):
            return ()
        finding = Finding(rule="T002", name="x", severity="error", message="x", start=0, end=2)
        return (finding,)

    done, _ = mended(draft, check)
    assert done.draft.greeting == "Dear Helen,"


def test_too_like_another_letter_is_reworded() -> None:
    draft = draft_of()
    before = {s.text for s in draft.sentences}
    done, _ = mended(
        draft, missing("U001", lambda d: len(before & {s.text for s in d.sentences}) <= 3)
    )
    assert not done.findings


def test_what_cannot_be_mended_keeps_its_finding() -> None:
    done, _ = mended(draft_of(), missing("Z999", lambda d: False))
    assert [f.rule for f in done.findings] == ["Z999"]


def test_warnings_are_mended_too_but_not_by_dropping_what_is_needed() -> None:
    done, _ = mended(draft_of(), forbid("Nurse", severity="warning"))
    assert "thanks" in texts(done.draft)
    assert {f.severity for f in done.findings} <= {"warning"}


def test_notes_change_nothing() -> None:
    draft = draft_of()
    done, model = mended(draft, forbid("role", severity="note"), "never asked")
    assert done.draft == draft
    assert not model.history
    assert done.findings


BAD = [
    "I expect an answer as soon as possible.",
    "I hope this email finds you well.",
    "Best regards,",
    "hello hello",
    "I am the most amazing, incredible and outstanding nurse ever!!!",
    "You ran the night shift at Penhale General for four years.",
    "My salary is £45k.",
]


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 6), st.sampled_from(BAD)), max_size=7),
    st.sets(st.integers(0, 6), max_size=6),
    st.sampled_from(["email", "card"]),
)
def test_whatever_a_model_writes_no_error_is_left(
    changes: list[tuple[int, str]], dropped: set[int], channel: str
) -> None:
    brief = nurse(channel=channel)
    sentences = list(compose(brief).sentences)
    for index, text in changes:
        if index < len(sentences):
            update = {"text": text, "written_by": "model"}
            sentences[index] = sentences[index].model_copy(update=update)
    kept = tuple(s for n, s in enumerate(sentences) if n not in dropped)
    draft = compose(brief).model_copy(update={"sentences": kept})
    done, _ = mended(draft, book(brief), brief=brief)
    assert [f for f in done.findings if f.severity == "error"] == []
    assert done.findings == book(brief)(done.draft)
