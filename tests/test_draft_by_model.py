"""The model's drafter: what it asks, what it keeps of the answer, what the composer fills."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.briefs import GOOD, NIGHTS, PLAN, nurse
from tests.fake_model import FakeModel

from writer.brief.brief import Brief, Material, Step
from writer.draft.asks import asks_of
from writer.draft.by_model import draft_by_model, usable
from writer.draft.cleaning import carries, clean, strays
from writer.draft.draft import Draft
from writer.draft.examples import echoes, worked_example
from writer.errors import ModelAnswerError, ModelBusyError


def drafted(answer: dict[str, object] | str, brief: Brief | None = None) -> Draft:
    model = FakeModel()
    model.enqueue(answer)
    return asyncio.run(draft_by_model(brief or nurse(), model=model, instructions=()))[0]


def by_purpose(draft: Draft) -> dict[str, tuple[str, str]]:
    return {s.purpose: (s.written_by, s.text) for s in draft.sentences}


def test_a_good_answer_is_kept_word_for_word() -> None:
    draft = drafted(GOOD)
    assert [s.text for s in draft.sentences] == list(GOOD.values())
    assert {s.written_by for s in draft.sentences} == {"model"}
    assert [s.facts for s in draft.sentences] == [step.facts for step in PLAN]
    assert [s.paragraph for s in draft.sentences] == [step.paragraph for step in PLAN]
    assert draft.greeting and draft.closing and draft.subject
    assert draft.signature == "Amara Okonjo"


def test_one_call_for_the_whole_message() -> None:
    model = FakeModel()
    model.enqueue(GOOD)
    _, usage = asyncio.run(
        draft_by_model(nurse(), model=model, instructions=("Name the role once.",))
    )
    (prompt,) = model.history
    assert usage.calls == 1
    assert list(prompt.schema["properties"]) == list(GOOD)
    assert prompt.schema["required"] == list(GOOD)
    assert "Name the role once." in prompt.system
    assert "your ward is opening six high-dependency beds in February" in prompt.user


def test_what_is_shared_stands_first() -> None:
    model = FakeModel()
    model.enqueue(GOOD, GOOD)
    for seed in (1, 2):
        asyncio.run(draft_by_model(nurse(seed=seed), model=model, instructions=("One.",)))
    assert model.history[0].system == model.history[1].system
    assert model.history[0].user != model.history[1].user


def test_only_a_model_on_this_machine_gets_a_length_limit() -> None:
    for remote in (True, False):
        model = FakeModel(remote=remote)
        model.enqueue(GOOD)
        asyncio.run(draft_by_model(nurse(), model=model, instructions=()))
        limited = "maxLength" in model.history[0].schema["properties"]["thanks"]
        assert limited is not remote


@pytest.mark.parametrize(
    "useless",
    [
        None,
        7,
        "",
        "   ",
        "Yes.",
        "Best regards,",
        "Dear Helen,",
        "I liked our talk.",  # says nothing of the beds
        "Come back to something the reader told me: six high-dependency beds in February.",
        "I keep thinking about your ward is opening six high-dependency beds and I liked it.",
        "I enjoyed hearing about you are opening six high-dependency beds in February.",
        "You also talked about your six high-dependency beds, who deliver by cargo bike.",
        "six beds " * 60,
    ],
)
def test_a_useless_sentence_is_the_composers(useless: object) -> None:
    draft = drafted({**GOOD, "topic": useless})
    author, text = by_purpose(draft)["topic"]
    assert author == "composer"
    assert "six high-dependency beds" in text


def test_missing_and_unknown_keys() -> None:
    answer = {key: text for key, text in GOOD.items() if key != "promise"} | {"extra": "Hire me."}
    written = by_purpose(drafted(answer))
    assert written["promise"][0] == "composer"
    assert written["thanks"][0] == "model"
    assert "Hire me" not in drafted(answer).text


def test_an_answer_that_is_no_object() -> None:
    with pytest.raises(ModelAnswerError):
        drafted("Dear Helen, thank you!")


def test_what_the_model_raises_goes_through() -> None:
    model = FakeModel()
    model.enqueue(ModelBusyError("busy"))
    with pytest.raises(ModelBusyError, match="busy"):
        asyncio.run(draft_by_model(nurse(), model=model, instructions=()))


def test_two_topics_have_two_keys() -> None:
    second = Material(fact="f9", kind="topic", owner="company", noun="the new rota", quote="rota")
    plan = (*PLAN[:3], Step(purpose="topic", facts=("f9",), paragraph=1), *PLAN[3:])
    brief = nurse(materials=(*nurse().materials, second), plan=plan)
    assert [ask.key for ask in asks_of(brief)][:4] == [
        "thanks",
        "topic",
        "qualification",
        "topic_2",
    ]
    draft = drafted({**GOOD, "topic_2": "I also liked talking about the new rota."}, brief)
    assert "new rota" in draft.text


def test_a_step_without_material_is_left_out() -> None:
    brief = nurse(plan=(*PLAN, Step(purpose="topic", facts=("gone",))))
    assert [ask.key for ask in asks_of(brief)].count("topic_2") == 0


def test_seeds_draw_different_openings() -> None:
    openings = {tuple(ask.begin for ask in asks_of(nurse(seed=seed))) for seed in range(12)}
    assert len(openings) > 6


def test_openings_of_one_letter_differ() -> None:
    begins = [ask.begin for ask in asks_of(nurse())]
    assert len(set(begins)) == len(begins)


@pytest.mark.parametrize("told", [True, False])
def test_what_may_not_have_been_told_is_not_said_to_have_been(told: bool) -> None:
    materials = tuple(m.model_copy(update={"told": told}) for m in nurse().materials)
    plan = (Step(purpose="thanks"), Step(purpose="qualification", facts=("f2",)))
    begins = {
        ask.begin
        for phrasing in range(12)
        for ask in asks_of(
            nurse(
                materials=materials,
                plan=[s.model_copy(update={"phrasing": phrasing}) for s in plan],
            )
        )
        if ask.said
    }
    assert len(begins) > 3
    assert ("As I told you," in begins) is told
    assert ("You may remember that" in begins) is told


def test_no_slot_is_left_open() -> None:
    bare = nurse(company=None, role=None, mode=None, interview_date=None, decision_by=None)
    for seed in range(40):
        for brief in (nurse(seed=seed), bare.model_copy(update={"seed": seed})):
            for ask in asks_of(brief):
                assert "{" not in ask.line
                assert "None" not in ask.line


def test_no_opening_stands_in_the_example() -> None:
    shown = {begin for _, begin, _ in worked_example().asks}
    for seed in range(40):
        assert not shown & {ask.begin for ask in asks_of(nurse(seed=seed))}


@pytest.mark.parametrize(
    ("raw", "tidy"),
    [
        ('"I liked the new rota."', "I liked the new rota."),
        ("“I liked the new rota”", "I liked the new rota."),
        ("topic: I liked the new rota", "I liked the new rota."),
        ("- i liked the\n new rota!!", "I liked the new rota."),
        ("Dear Helen, I liked the new rota.", "I liked the new rota."),
        ("I liked the new rota. Kind regards, Amara", "I liked the new rota."),
        ("I liked the “new” rota.", "I liked the “new” rota."),
    ],
)
def test_cleaning(raw: str, tidy: str) -> None:
    assert clean(raw, "the new rota") == (tidy,)


def test_a_second_sentence_stays_only_for_what_the_first_left_out() -> None:
    said = "your ward opens six beds in February and looks for nurses"
    both = "I liked hearing about the six beds. You look for nurses from February."
    chatter = "I liked hearing that your ward opens six beds in February. It was all so exciting."
    assert len(clean(both, said)) == 2
    assert len(clean(chatter, said)) == 1


def test_half_of_the_matter_must_be_there() -> None:
    assert carries(("I ran the nights at Penhale General.",), NIGHTS.clause or "") is True
    assert carries(("I have much experience.",), NIGHTS.clause or "") is False


@pytest.mark.parametrize(
    ("text", "stray"),
    [
        ("It has 40,000 sq m.", ()),
        ("It has 40.", ("40",)),
        ("It has 40000 sq m.", ("40000",)),
        ("From 9 to 10 a.m.", ("9", "10")),
        ("It has forty thousand sq m.", ()),
    ],
)
def test_figures_that_were_not_given(text: str, stray: tuple[str, ...]) -> None:
    assert strays((text,), "the park has 40,000 sq m") == stray


def test_words_of_the_example_are_an_echo_unless_they_are_asked_for() -> None:
    example = worked_example()
    assert "stable" in echoes("I liked your old stable.", example, "your new ward")
    assert not echoes("I liked your old stable.", example, "your old stable")
    assert not echoes("Thank you for our talk about the role.", example, "our talk")
    assert echoes("All of this has made me keen on the post.", example, "the post")


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(list(GOOD)),
        st.one_of(st.text(), st.sampled_from(list(GOOD.values())), st.none(), st.integers()),
    )
)
def test_any_answer_gives_a_whole_draft(answer: dict[str, object]) -> None:
    draft = drafted(answer)
    assert {s.purpose for s in draft.sentences} >= {"thanks", "topic", "interest", "forward"}
    for sentence in draft.sentences:
        assert sentence.text == " ".join(sentence.text.split())
        assert sentence.text[-1] in ".?"


def test_a_sentence_that_stops_at_its_beginning_is_the_composers() -> None:
    brief = nurse(kind="followup", channel="email", plan=(Step(purpose="status"),))
    (ask,) = asks_of(brief)
    assert usable(ask.begin.rstrip(",") + ".", ask) == []
    (kept,) = usable(f"{ask.begin} {ask.say}", ask)
    assert kept.text.startswith(ask.begin)
