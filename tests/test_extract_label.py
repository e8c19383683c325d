"""What a model is asked, and what of its answers counts."""

import asyncio
import datetime as dt
import json
from dataclasses import dataclass, field

import pytest

from writer.errors import ModelAnswerError, ModelBusyError
from writer.extract import aextract, extract
from writer.extract.cast import Cast, cast_of
from writer.extract.fields import Fields, read_fields
from writer.extract.label import filled
from writer.extract.label.gaps import gaps
from writer.extract.label.restate import needs_restating, vetted
from writer.extract.structure import structure
from writer.interview import Fact, Interview, Person
from writer.models.chat import LOCAL_BATCH, Answer, Prompt, Usage
from writer.read.notes import Notes

CAST: Cast = cast_of("Ana Petrov", "Holm Foods", [Person(name="Maria Keller")])
HEAD = (
    "Candidate: Ana Petrov\nCompany: Holm Foods\nRole: shift manager\nDate: 2026-11-10\n"
    "Interviewers: Maria Keller, head of operations\n\n"
)


@dataclass
class FakeModel:
    """Gives the same entry for every line asked, or what `texts` holds; keeps the prompts."""

    entry: dict[str, str] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    batch: int = 40
    history: list[Prompt] = field(default_factory=list)
    name: str = "fake"
    remote: bool = True

    async def complete(self, prompt: Prompt) -> Answer:
        self.history.append(prompt)
        keys = prompt.schema["required"]
        text = self.texts.pop(0) if self.texts else json.dumps(dict.fromkeys(keys, self.entry))
        return Answer(text, Usage(prompt_tokens=10, calls=1))


def run(body: str, model: FakeModel) -> list[Fact]:
    """The shareable facts of notes with this body, labelled by `model`."""
    interview, _ = asyncio.run(aextract(Notes(text=HEAD + body), model=model))
    return [fact for fact in interview.facts if fact.shareable]


def test_an_open_line_gets_kind_holder_and_clause() -> None:
    entry = {"who": "I", "kind": "qualification", "clause": "I led a team of six at Holm"}
    (fact,) = run("led a team of six at Holm", FakeModel(entry))
    assert (fact.kind, fact.holder, fact.restated) == (
        "qualification",
        "candidate",
        entry["clause"],
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [("led a team of six at Holm", False), ("Told Maria I looked after 2 ovens for 3 yrs.", True)],
)
def test_what_only_a_model_calls_a_qualification_was_not_surely_told(line: str, told: bool) -> None:
    entry = {"who": "I", "kind": "qualification", "clause": "I led a team of six at Holm"}
    (fact,) = run(line, FakeModel(entry))
    assert fact.told is told


def test_what_code_was_sure_of_stays() -> None:
    entry = {
        "who": "they",
        "kind": "topic",
        "clause": "they have looked after two ovens for 3 years",
    }
    (fact,) = run("Told Maria I looked after 2 ovens for 3 yrs.", FakeModel(entry))
    assert (fact.kind, fact.holder, fact.restated) == ("qualification", "candidate", None)


@pytest.mark.parametrize(
    "entry",
    [
        {"who": "I", "kind": "nothing", "clause": ""},
        {"who": "they", "kind": "qualification", "clause": "they led a team of six at Holm"},
        {"who": "I", "kind": "qualification", "clause": "they led a team of six at Holm"},
        {"who": "I", "kind": "qualification", "clause": "I led a team of sixteen at Holm"},
        {},
    ],
)
def test_a_label_that_does_not_hold_leaves_the_line_out(entry: dict[str, str]) -> None:
    assert run("led a team of six at Holm", FakeModel(entry)) == []


def test_an_answer_of_no_use_leaves_the_line_as_it_was() -> None:
    assert run("led a team of six at Holm", FakeModel(texts=["not JSON"])) == []


def test_private_matter_is_in_no_prompt() -> None:
    model = FakeModel({"who": "I", "kind": "nothing", "clause": ""})
    run(
        "led a team of six at Holm\n\nMaria is a bit arrogant, 52k base\n\n"
        "## Private\n\n- zebra stripes\n\n## Notes\n\nran the night desk (I asked for £52k)\n",
        model,
    )
    sent = " ".join(p.user for p in model.history)
    assert "team of six" in sent
    assert "night desk" in sent
    assert not any(word in sent for word in ("zebra", "arrogant", "52k", "Private"))


def test_one_call_asks_about_all_lines_each_named_by_its_first_words() -> None:
    model = FakeModel()
    run("led a team of six\n\nran the night desk at the old mill by the river\n", model)
    (prompt,) = model.history
    lines = [prompt.schema["properties"][key]["properties"]["line"] for key in "12"]
    assert [line["enum"] for line in lines] == [
        ["led a team of six"],
        ["ran the night desk at the"],
    ]


def test_prompts_of_two_notes_share_their_beginning() -> None:
    model = FakeModel()
    run("led a team of six\n", model)
    run("ran the night desk\n", model)
    assert len({prompt.system for prompt in model.history}) == 1


def test_each_line_gets_its_own_answer() -> None:
    given = {
        "1": {"who": "I", "kind": "qualification", "clause": "I led a team of six"},
        "2": {"who": "I", "kind": "nothing", "clause": ""},
        "3": {"who": "I", "kind": "omission", "clause": "I rebuilt both kilns"},
    }
    body = "led a team of six\n\nran the night desk\n\nrebuilt both kilns\n"
    facts = run(body, FakeModel(texts=[json.dumps(given)]))
    assert [(fact.quote, fact.kind) for fact in facts] == [
        ("led a team of six", "qualification"),
        ("rebuilt both kilns", "omission"),
    ]


def test_a_failing_service_is_not_hidden() -> None:
    class Down(FakeModel):
        async def complete(self, prompt: Prompt) -> Answer:
            raise ModelBusyError("the service is down")

    with pytest.raises(ModelBusyError):
        run("led a team of six at Holm", Down())


@pytest.mark.parametrize(
    ("clause", "quote", "holder"),
    [
        ("I have driven forklifts for 6 years", "6 yrs forklift", "candidate"),
        ("they are opening a bakery in May", "opening a bakery in may", "company"),
        ("Maria Keller started as a porter", "started as a porter", "Maria Keller"),
        ("I trained six apprentices", "j'ai formé six apprentis", "candidate"),
    ],
)
def test_true_restatements_pass(clause: str, quote: str, holder: str) -> None:
    assert vetted(clause, quote, holder, "topic", CAST, ["Maria Keller"]) == clause


@pytest.mark.parametrize(
    ("clause", "quote", "holder"),
    [
        ("I have driven forklifts for 16 years", "6 yrs forklift", "candidate"),
        ("I have driven forklifts", "6 yrs forklift", "candidate"),
        ("they have driven forklifts for 6 years", "6 yrs forklift", "candidate"),
        ("I am opening a bakery in May", "opening a bakery in may", "company"),
        ("Tom Odell started as a porter", "started as a porter", "Maria Keller"),
        ("they will close for a refit", "closes in jan for a refit", "company"),
        ("I did not mention my welding ticket", "welding ticket", "candidate"),
        ("they run it on Snowflake", "they run the system", "company"),
        ("I led a team and doubled profits across every region", "led a team", "candidate"),
    ],
)
def test_false_restatements_are_refused(clause: str, quote: str, holder: str) -> None:
    assert vetted(clause, quote, holder, "topic", CAST, ["Maria Keller"]) is None


def test_plain_english_clauses_need_no_restating() -> None:
    assert not needs_restating("I ran the rota for fourteen people")
    assert needs_restating("ran reading buddies w/ y6")
    assert needs_restating("habe drei Jahre die Werkstatt geleitet")


WALL = (
    "so the interview for the night porter job at hotel brandl was on 4 november i talked to lena "
    "foss shes front desk manager they are opening a second lobby in spring and i said i ran the "
    "night desk at the anchor for two years"
)


def asked_for_fields(answer: dict[str, object], text: str = WALL) -> tuple[Interview, FakeModel]:
    """The interview of `text` with a model that answers so."""
    model = FakeModel(texts=[json.dumps(answer)])
    return extract(Notes(text=text), model=model, today=dt.date(2026, 11, 12)), model


def test_one_call_asks_for_what_code_did_not_find() -> None:
    text = WALL.replace("for the night porter job ", "") + " night porter that is"
    asked = gaps(read_fields(Notes(text=text), structure(Notes(text=text))))
    given = {
        "company": "hotel brandl",
        "role": "night porter",
        "date": "4 november",
        "interviewers": [{"name": "lena foss", "title": "front desk manager"}],
    }
    interview, model = asked_for_fields({key: given[key] for key in asked}, text)
    assert len(model.history) == 1
    assert model.history[0].schema["required"][: len(asked)] == list(asked)
    assert (interview.company or "").casefold() == "hotel brandl"
    assert (interview.role or "").casefold() == "night porter"
    assert interview.date == dt.date(2026, 11, 4)
    assert [person.name for person in interview.interviewers] == ["Lena Foss"]


def test_nothing_is_asked_where_nothing_is_missing() -> None:
    model = FakeModel()
    run("Maria said they are opening a bakery in May.\n", model)
    assert model.history == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("company", "Grand Hotel Sacher"),
        ("company", "lena foss"),
        ("company", "night porter"),
        ("role", "chief executive"),
        ("role", "hotel brandl"),
        ("date", "next spring"),
        ("interviewers", [{"name": "John Smith", "title": ""}]),
        ("interviewers", [{"name": "night desk", "title": ""}]),
        ("interviewers", "lena foss"),
    ],
)
def test_a_value_that_the_notes_do_not_bear_out_is_dropped(name: str, value: object) -> None:
    fields = Fields(people=() if name == "interviewers" else (Person(name="Lena Foss"),))
    assert filled(WALL, fields, {name: value}, today=dt.date(2026, 11, 12)) == fields


def test_private_matter_and_its_heading_are_not_shown_for_fields() -> None:
    text = (
        "I met the owner of the bakery and we talked about the new ovens for an hour or so.\n\n"
        "She rolled her eyes at the baker.\n\n## Private\n\n- zebra stripes\n"
    )
    _, model = asked_for_fields({}, text)
    assert "new ovens" in model.history[0].user
    assert not any(word in model.history[0].user for word in ("zebra", "Private", "rolled"))


def test_a_small_model_is_asked_about_a_dozen_lines_at_most() -> None:
    model = FakeModel({"who": "I", "kind": "nothing", "clause": ""})
    model.batch = LOCAL_BATCH
    run("\n\n".join(f"ran the night desk number {n}" for n in range(2, 30)), model)
    assert [len(prompt.schema["required"]) for prompt in model.history] == [12]


@dataclass
class CutOffModel:
    """A model on this machine that runs on to the limit of tokens whatever it is asked."""

    history: list[Prompt] = field(default_factory=list)
    name: str = "cut off"
    remote: bool = False
    batch: int = LOCAL_BATCH

    async def complete(self, prompt: Prompt) -> Answer:
        self.history.append(prompt)
        raise ModelAnswerError(f"cut off at {prompt.max_tokens} tokens")


def test_an_answer_cut_off_leaves_the_notes_as_code_read_them() -> None:
    model = CutOffModel()
    notes = Notes(text="I met the owner and we talked about the new ovens for an hour or so.")
    today = dt.date(2026, 11, 12)
    assert extract(notes, model=model, today=today) == extract(notes, today=today)
    (prompt,) = model.history
    people = prompt.schema["properties"]["interviewers"]
    assert people["maxItems"] <= 8
    assert people["items"]["properties"]["name"]["maxLength"] <= 200
