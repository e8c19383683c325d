"""The built-in drafter: what every message keeps, whatever the brief."""

import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.brief import make_briefs
from writer.brief.brief import Brief, Material, Owner, Step
from writer.draft.composer import (
    about_facts,
    about_oneself,
    closing,
    compose,
    compose_step,
    courtesies,
    greeting,
    subject,
)
from writer.draft.composer.phrasing import Phrasing, fill
from writer.draft.draft import Draft
from writer.interview import Fact, Interview, Person, Timeline
from writer.kinds import Channel
from writer.rules.courtesy import is_forward, is_thanks
from writer.rules.interest import is_interest

TODAY = dt.date(2026, 3, 11)

PEOPLE = ("Katarzyna Wójcik", "Dr Aisha Khan", "Tom Hale", "Siobhán Ní Dhálaigh", "J. P. Okoro")
TOPICS = (
    "their Snowflake migration by March",
    "they are opening a second bakery in May",
    "how they triage at night",
    "the team is moving from paper to tablets",
    "the night rota",
    "We run three clinics across the county",
    "wound care",
    "asked me how I would settle a noisy class",
)
DEEDS = (
    "I cut the warehouse bill by 38 %",
    "led a team of 6",
    "five years on the pass at Lark",
    "fluent in Spanish",
    "I have mentored nine students",
    "native Polish speaker",
    "wrote the test plan for a surgical arm",
)
EXTRAS = ("I also hold the ILS certificate", "my Level 3 food hygiene cert", "ran a garden club")
NEEDS = ("calm under pressure", "someone who can run service alone", "attention to detail")
PROMISES = ("send her the case study", "send references", "email the link to my talk")
ROLES = (None, "Sous Chef", "Staff Nurse (Band 5), Ward 7", "electrician", "Year 4 class teacher")


@st.composite
def interviews(draw: st.DrawFn) -> Interview:
    people = draw(st.lists(st.sampled_from(PEOPLE), unique=True, max_size=4))
    facts: list[Fact] = []
    for kind, quotes, holder in (
        ("topic", TOPICS, "company"),
        ("attribute", NEEDS, "company"),
        ("qualification", DEEDS, "candidate"),
        ("omission", EXTRAS, "candidate"),
        ("promise", PROMISES, "candidate"),
    ):
        for quote in draw(st.lists(st.sampled_from(quotes), unique=True, max_size=4)):
            who = draw(st.lists(st.sampled_from(people), unique=True)) if people else []
            facts.append(
                Fact.model_validate(
                    {
                        "id": f"f{len(facts)}",
                        "kind": kind,
                        "holder": holder,
                        "interviewers": tuple(who),
                        "quote": quote,
                        "start": 0,
                        "end": len(quote),
                    }
                )
            )
    return Interview(
        candidate="Grace Okafor",
        company=draw(st.sampled_from((None, "Hallam House", "Marsh & Daughter Ltd"))),
        role=draw(st.sampled_from(ROLES)),
        date=draw(st.none() | st.dates(dt.date(2026, 2, 1), TODAY)),
        mode=draw(st.sampled_from((None, "video", "phone", "in person"))),
        interviewers=tuple(Person(name=name) for name in people),
        facts=tuple(facts),
        timeline=Timeline(
            decision_by=draw(st.none() | st.dates(TODAY, dt.date(2026, 4, 30))),
            next_step=draw(st.sampled_from((None, "trial shift", "second interview"))),
            do_not_contact=draw(st.booleans()),
        ),
    )


def drafts(interview: Interview, channel: Channel, notes: str) -> list[tuple[Brief, Draft]]:
    briefs = make_briefs(
        interview,
        kind="thanks",
        channel=channel,
        sender="Grace Okafor",
        today=TODAY,
        notes_text=notes,
    )
    return [(brief, compose(brief)) for brief in briefs]


@settings(max_examples=150, deadline=None)
@given(interviews(), st.sampled_from(["email", "card"]), st.text(max_size=8))
def test_every_message_is_clean_and_of_the_right_length(
    interview: Interview, channel: Channel, notes: str
) -> None:
    for brief, draft in drafts(interview, channel, notes):
        _check_frame(brief, draft)
        for sentence in draft.sentences:
            _check_sentence(sentence.text)
        body = " ".join(sentence.text for sentence in draft.sentences)
        words = len(body.split())
        if channel == "card":
            assert 20 <= words <= 80
        else:
            assert 30 <= words <= 150
        assert any(is_thanks(s.text) for s in draft.sentences), body
        assert any(is_interest(s.text) for s in draft.sentences), body
        assert any(is_forward(s.text) for s in draft.sentences), body
        if brief.interview_date != TODAY:
            assert "today" not in body


def _check_frame(brief: Brief, draft: Draft) -> None:
    assert draft.greeting.startswith("Dear ") and draft.greeting.endswith(",")
    assert draft.signature == "Grace Okafor"
    assert draft.closing.endswith(",")
    if brief.channel == "card":
        assert draft.subject is None
    else:
        assert draft.subject
        assert len(draft.subject) <= 60 and len(draft.subject.split()) <= 9
    assert draft.sentences[0].purpose == "thanks"
    assert [s.paragraph for s in draft.sentences] == sorted(s.paragraph for s in draft.sentences)


def _check_sentence(text: str) -> None:
    assert text == " ".join(text.split())
    assert text.endswith(".") and not text.endswith("..")
    assert text[0].isupper() or not text[0].isalpha()
    assert len(text.split()) <= 35
    assert not re.search(r"\b(?:their|they|them|she|he|her|his)\b", text)
    assert not re.search(r"\b(\w+) \1\b", text, re.IGNORECASE)
    assert not re.search(r"[{}\[\]]|[,;:]{2}|\s[,.;:]", text)
    assert not re.search(r"\ba (?=[aeio])\w+", text), text
    assert not re.search(r"\b[Aa]n (?=[bcdfgjklmnpqrstvwxyz])[a-z]", text), text


@settings(max_examples=60, deadline=None)
@given(interviews())
def test_two_recipients_never_get_the_same_sentence_about_a_fact(interview: Interview) -> None:
    seen: set[str] = set()
    for _, draft in drafts(interview, "email", "notes"):
        told = {s.text for s in draft.sentences if s.facts}
        assert not told & seen
        seen |= told


def _brief(**more: object) -> Brief:
    fields: dict[str, object] = {
        "kind": "thanks",
        "channel": "email",
        "recipient": Person(name="Marta Ruiz"),
        "sender": "Sam Reed",
        "today": TODAY,
        "interview_date": TODAY,
        "role": "Sous Chef",
        "materials": (
            Material(fact="t", kind="topic", owner="company", noun="your new menu", quote="menu"),
            Material(
                fact="q",
                kind="qualification",
                owner="sender",
                clause="I ran the pass at Lark",
                gerund="running the pass at Lark",
                quote="ran the pass at Lark",
            ),
            Material(fact="p", kind="promise", owner="sender", verb="send you it", quote="send it"),
        ),
    }
    return Brief.model_validate(fields | more)


@pytest.mark.parametrize(
    ("purpose", "facts", "least"),
    [
        ("thanks", (), 10),
        ("interest", (), 10),
        ("forward", (), 6),
        ("topic", ("t",), 6),
        ("qualification", ("q",), 6),
        ("promise", ("p",), 6),
    ],
)
def test_each_purpose_has_many_phrasings_and_avoids_what_was_said(
    purpose: str, facts: tuple[str, ...], least: int
) -> None:
    brief = _brief()
    step = Step.model_validate({"purpose": purpose, "facts": facts})
    said: set[str] = set()
    while sentence := compose_step(brief, step, avoid=frozenset(said)):
        assert sentence.text not in said
        assert sentence.facts == facts
        assert sentence.written_by == "composer"
        said.add(sentence.text)
    assert len(said) >= least
    openings = {" ".join(text.split()[:2]) for text in said}
    assert len(openings) >= min(5, least - 1)


def test_a_step_about_an_unknown_fact_or_without_a_fitting_form_gives_nothing() -> None:
    brief = _brief()
    assert compose_step(brief, Step(purpose="topic", facts=("nowhere",))) is None
    assert compose_step(brief, Step(purpose="promise", facts=("t",))) is None
    assert compose_step(brief, Step(purpose="other")) is None


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Katarzyna Wójcik", "Dear Katarzyna,"),
        ("Dr Elena Ruiz", "Dear Dr Ruiz,"),
        ("Dr. Ruiz", "Dear Dr. Ruiz,"),
        ("Mrs Janet Cole", "Dear Mrs Cole,"),
        ("Dr Jan van der Berg", "Dear Dr van der Berg,"),
        ("Chef Anton Bauer", "Dear Chef Bauer,"),
        ("J. P. Okoro", "Dear J. P. Okoro,"),
        ("Siobhán Ní Dhálaigh", "Dear Siobhán,"),
        ('"Big" Steve Harker', "Dear Steve,"),
        ("Frau Anneliese Krüger", "Dear Frau Krüger,"),
        ("Dr. Jürgen Weiß", "Dear Dr. Weiß,"),
        ("Mei-Ling Zhou", "Dear Mei-Ling,"),
        ("Zhou Mei-Ling", "Dear Zhou Mei-Ling,"),
        ("Nagy Ágnes", "Dear Nagy Ágnes,"),
        ("Colonel Hugh Fairweather", "Dear Colonel Fairweather,"),
        ("Cllr. Bob Thwaite", "Dear Cllr. Thwaite,"),
        ("Sir Hugh Pym", "Dear Sir Hugh,"),
        ("Conor Mac Giolla", "Dear Conor,"),
        ("Rui Sá", "Dear Rui,"),
        ("Pete", "Dear Pete,"),
        ("", "Dear hiring team,"),
    ],
)
def test_greeting(name: str, line: str) -> None:
    assert greeting(_brief(recipient=Person(name=name))) == line


@pytest.mark.parametrize(
    ("day", "phrase"),
    [
        (dt.date(2026, 3, 11), "today"),
        (dt.date(2026, 3, 10), "yesterday"),
        (dt.date(2026, 3, 6), "on Friday"),
        (dt.date(2026, 3, 1), "on 1 March"),
    ],
)
def test_the_day_of_the_interview_is_told_from_the_day_of_writing(
    day: dt.date, phrase: str
) -> None:
    thanks = Step(purpose="thanks")
    sentence = compose_step(_brief(interview_date=day), thanks)
    assert sentence is not None and f" {phrase}" in sentence.text
    sentence = compose_step(_brief(interview_date=None), thanks)
    assert sentence is not None and not re.search(r"today|yesterday| on [A-Z\d]", sentence.text)


def test_american_notes_get_american_dates() -> None:
    brief = _brief(interview_date=dt.date(2026, 3, 1), month_first=True)
    sentence = compose_step(brief, Step(purpose="thanks"))
    assert sentence is not None and "on March 1 " in sentence.text + " "


def test_without_a_role_none_is_invented() -> None:
    brief = _brief(role=None, company="Lark", materials=())
    assert subject(brief) is not None
    sentence = compose_step(brief, Step(purpose="interest"))
    assert sentence is not None and re.search(r"\bwork(?:ing)? with you\b", sentence.text)


def test_asked_not_to_be_contacted_offers_nothing() -> None:
    brief = _brief(do_not_contact=True, decision_by=dt.date(2026, 3, 20))
    said: set[str] = set()
    while sentence := compose_step(brief, Step(purpose="forward"), avoid=frozenset(said)):
        said.add(sentence.text)
    assert said
    assert not any(re.search(r"let me know|send|ask|answer", text) for text in said)


def test_closing_is_one_line_with_a_comma() -> None:
    assert {closing(_brief(seed=seed))[-1] for seed in range(0, 400, 13)} == {","}


BANKS = [
    courtesies.THANKS,
    courtesies.INTEREST,
    courtesies.FORWARD,
    courtesies.FORWARD_DECISION,
    courtesies.FORWARD_NEXT,
    courtesies.FORWARD_QUIET,
    courtesies.CARD_THANKS,
    courtesies.CARD_FORWARD,
    about_facts.TOPIC,
    about_oneself.QUALIFICATION,
    about_oneself.OMISSION,
    about_oneself.PROMISE,
]


@pytest.mark.parametrize("bank", BANKS)
def test_banks_hold_at_least_six_phrasings_none_twice(bank: tuple[Phrasing, ...]) -> None:
    assert len(bank) >= 6
    assert len({phrasing.text for phrasing in bank}) == len(bank)


def test_fill_capitalises_ends_once_and_refuses_an_empty_slot() -> None:
    assert fill(Phrasing("{Gerund} helps."), {"gerund": "running the pass"}) == (
        "Running the pass helps."
    )
    assert fill(Phrasing("I start {noun}."), {"noun": "at 3 a.m."}) == "I start at 3 a.m."
    assert fill(Phrasing("I know {noun}."), {"noun": None}) is None
    assert fill(Phrasing("I also see: {clause}."), {"clause": "I also sing"}) is None


PANEL = Interview(
    candidate="Grace Okafor",
    company="Hallam House",
    role="Sous Chef",
    date=dt.date(2026, 3, 9),
    interviewers=(Person(name="Marta Ruiz"), Person(name="Tom Hale"), Person(name="Ida Falk")),
)


def test_the_letters_of_a_panel_share_few_words() -> None:
    briefs = make_briefs(
        PANEL, kind="thanks", channel="email", sender="Grace Okafor", today=TODAY, notes_text="n"
    )
    used: set[str] = set()
    opened: list[str] = []
    for brief in briefs:
        draft = compose(brief, used=used)
        opened.append(draft.sentences[0].text)
        used |= {sentence.text for sentence in draft.sentences}
    assert sum("Hallam House" in text for text in opened) == 1
    assert ["position" in text for text in opened] == [False, True, False]
    assert len({tuple(text.split()[:2]) for text in opened}) > 1


@pytest.mark.parametrize(
    ("clause", "wrong"),
    [
        ("the budget is tight", ("glad", "liked", "interested")),
        ("you lost two nurses", ("glad", "liked", "interested", "enjoyed")),
    ],
)
def test_nobody_is_glad_of_bad_news(clause: str, wrong: tuple[str, ...]) -> None:
    step = Step(purpose="topic", facts=("f1",))
    news = Material(fact="f1", kind="topic", owner="company", clause=clause, quote=clause)
    written: set[str] = set()
    while sentence := compose_step(
        _brief(materials=(news,), plan=(step,)), step, avoid=frozenset(written)
    ):
        written.add(sentence.text)
    assert len(written) >= 4
    assert not any(word in text for text in written for word in wrong)


def _written_of(material: Material) -> set[str]:
    step = Step(purpose="topic", facts=(material.fact,))
    brief = _brief(materials=(material,), plan=(step,))
    written: set[str] = set()
    while sentence := compose_step(brief, step, avoid=frozenset(written)):
        written.add(sentence.text)
    return written


@pytest.mark.parametrize(
    ("noun", "owner", "wrong"),
    [
        ("my eight years in pumps", "sender", ("enjoyed", "interesting", "interested")),
        ("the complaints about waiting", "company", ("enjoyed", "interesting", "glad", "liked")),
        ("how you plan the rota", "reader", ("told me how", "said how")),
    ],
)
def test_what_was_talked_about_is_neither_boasted_of_nor_enjoyed_where_it_is_bad(
    noun: str, owner: Owner, wrong: tuple[str, ...]
) -> None:
    written = _written_of(Material(fact="f1", kind="topic", owner=owner, noun=noun, quote=noun))
    assert len(written) >= 4
    assert not any(word in text for text in written for word in wrong)


def test_a_deed_and_what_came_of_it_is_tied_to_the_topic_before_it() -> None:
    deed = "I automated the match at Corley, and it saved two days"
    mine = Material(fact="q1", kind="qualification", owner="sender", clause=deed, quote=deed)
    match = Material(
        fact="f1", kind="topic", owner="company", clause="the ledger is matched", quote="matched"
    )
    step = Step(purpose="qualification", facts=("q1", "f1"))
    sentence = compose_step(_brief(materials=(mine, match), plan=(step,)), step)
    assert sentence is not None
    assert sentence.facts == ("q1", "f1")


@pytest.mark.parametrize("is_set", [True, False])
def test_only_what_the_sender_was_asked_to_is_taken_for_granted(is_set: bool) -> None:
    step = Step(purpose="forward")
    brief = _brief(plan=(step,), next_step="the trial shift", next_is_set=is_set)
    written: set[str] = set()
    while sentence := compose_step(brief, step, avoid=frozenset(written)):
        written.add(sentence.text)
    granted = [f"look{ending} forward to the trial shift" for ending in ("", "ing")]
    assert all(any(words in text for words in granted) is is_set for text in written)


def test_no_three_sentences_in_a_row_begin_with_i() -> None:
    facts = tuple(
        Material(fact=f"q{n}", kind=kind, owner="sender", clause=clause, told=True, quote=clause)
        for n, (kind, clause) in enumerate(
            (
                ("qualification", "I hold the night licence"),
                ("qualification", "I speak fluent Urdu"),
                ("omission", "I know the county well"),
            )
        )
    )
    steps = (Step(purpose="thanks"), *(Step(purpose=m.kind, facts=(m.fact,)) for m in facts))
    plan = (*steps, Step(purpose="interest"), Step(purpose="forward"))
    for seed in range(30):
        places = tuple(step.model_copy(update={"phrasing": seed * 64}) for step in plan)
        texts = [s.text for s in compose(_brief(materials=facts, plan=places)).sentences]
        own = [text.startswith(("I ", "I'")) for text in texts]
        assert not any(all(own[i : i + 3]) for i in range(len(own) - 2)), texts


def test_nothing_follows_a_relative_clause_in_an_ing_phrase() -> None:
    doing = "introducing a list that halved the errors"
    deed = Material(
        fact="q1",
        kind="qualification",
        owner="sender",
        clause="I introduced a list that halved the errors",
        gerund=doing,
        quote=doing,
    )
    step = Step(purpose="qualification", facts=("q1",))
    written: set[str] = set()
    while sentence := compose_step(
        _brief(materials=(deed,), plan=(step,)), step, avoid=frozenset(written)
    ):
        written.add(sentence.text)
        assert doing not in sentence.text or sentence.text.endswith(f"{doing}.")
    assert len(written) >= 6
