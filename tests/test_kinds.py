"""Every kind of message in every channel: what it says, to whom, and that it keeps the rules."""

import datetime as dt
import re
from pathlib import Path
from typing import Any

import pytest

from writer.brief import make_briefs
from writer.brief.addressee import HR_TEAM, addressed
from writer.brief.brief import Brief, Material
from writer.brief.days import on_named_day, ordinal
from writer.brief.phone import own_number, slowly
from writer.draft.composer import (
    afterwards,
    closing_words,
    compose,
    followup,
    spoken,
)
from writer.draft.composer.phrasing import Phrasing
from writer.draft.draft import HEADINGS
from writer.extract import extract
from writer.interview import Fact, Interview, Person, Timeline, Update
from writer.kinds import CHANNELS_OF, SPOKEN, Channel, Kind, Outcome
from writer.library import write
from writer.message import Message
from writer.read.reader import notes_from_text, read_notes
from writer.resources import sample_notes
from writer.rules.check import check
from writer.rules.read_letter import read_letter
from writer.rules.rule import Context, letter_of

WAYS = [(kind, channel) for kind, channels in CHANNELS_OF.items() for channel in channels]
TODAY = dt.date(2026, 12, 2)
PRIYA = Person(name="Priya Nair", title="Head of Data", email="priya.nair@kestrel.example")
TOM = Person(name="Tom Byrne", title="engineer")


def fact(number: int, kind: str, quote: str, holder: str, *people: str) -> Fact:
    return Fact.model_validate(
        {
            "id": f"f{number}",
            "kind": kind,
            "holder": holder,
            "interviewers": people,
            "quote": quote,
            "start": 0,
            "end": len(quote),
        }
    )


FACTS = (
    fact(1, "topic", "her team is moving the reports to Snowflake", "Priya Nair", "Priya Nair"),
    fact(2, "attribute", "someone who can run migrations alone", "company"),
    fact(3, "qualification", "I cut the warehouse bill by 38 %", "candidate", "Priya Nair"),
    fact(4, "omission", "I hold the SnowPro certificate", "candidate", "Priya Nair"),
)


def interview(**more: object) -> Interview:
    fields: dict[str, object] = {
        "candidate": "Ana Kovač",
        "company": "Kestrel Freight",
        "role": "Data Engineer",
        "date": dt.date(2026, 11, 17),
        "mode": "video",
        "interviewers": (TOM, PRIYA),
        "facts": FACTS,
        "timeline": Timeline(decision_by=dt.date(2026, 11, 27), decision_by_quote="27 November"),
    }
    return Interview.model_validate(fields | more)


def briefs(
    kind: Kind, channel: Channel, notes: str = "", phone: str | None = None, **more: object
) -> list[Brief]:
    return make_briefs(
        interview(**more),
        kind=kind,
        channel=channel,
        sender="Ana Kovač",
        today=TODAY,
        notes_text=notes,
        phone=phone,
    )


# What is written


@pytest.mark.parametrize("phone", [None, "07700 900123"])
@pytest.mark.parametrize(("kind", "channel"), WAYS)
def test_whatever_the_plan_draws_the_message_keeps_the_rules(
    kind: Kind, channel: Channel, phone: str | None
) -> None:
    for seed in range(16):
        for brief in briefs(kind, channel, notes=f"notes {seed}", phone=phone):
            draft = compose(brief)
            letter = letter_of(draft, brief)
            broken = [
                f"{f.rule}: {f.message}"
                for f in check(letter, Context(brief=brief))
                if f.severity == "error"
            ]
            assert not broken, f"{broken}\n{letter.text}"
            for sentence in draft.sentences:
                assert sentence.text.endswith((".", "?")), sentence.text
                assert not re.search(r"[{}\[\]]|[,;:.?]{2}|\s[,.;:?]|\s\s", sentence.text)
                if channel in SPOKEN:
                    assert len(sentence.text.split()) <= 25, sentence.text


@pytest.mark.parametrize(("kind", "channel"), WAYS)
def test_only_thanks_go_to_everyone(kind: Kind, channel: Channel) -> None:
    assert len(briefs(kind, channel)) == (2 if kind == "thanks" else 1)


def test_a_follow_up_has_its_seven_elements_and_the_forgotten_detail() -> None:
    (brief,) = briefs("followup", "email")
    draft = compose(brief)
    body = " ".join(s.text for s in draft.sentences)
    assert draft.greeting == "Dear Priya,"
    purposes = {s.purpose for s in draft.sentences}
    assert {"thanks", "reason", "status", "interest", "offer", "omission"} <= purposes
    assert "Data Engineer" in body and "Tuesday, 17 November" in body
    assert "SnowPro" in body
    assert not re.search(r"\btoday\b", body)


def test_a_date_that_was_named_gives_the_reason_and_no_other_is_made_up() -> None:
    (named,) = briefs("followup", "email")
    assert named.due_by == dt.date(2026, 11, 27)
    assert "last Friday" in " ".join(s.text for s in compose(named).sentences)
    vague = Timeline(decision_by=dt.date(2026, 11, 27), decision_by_quote="end of next week")
    (unnamed,) = briefs("followup", "email", timeline=vague)
    assert unnamed.due_by is None
    assert "27 November" not in compose(unnamed).text


def test_a_day_that_they_have_taken_back_is_not_held_against_them() -> None:
    asked = Update(date=dt.date(2026, 11, 27), outcome="more time", quote="", start=0, end=0)
    line = Timeline(
        decision_by=dt.date(2026, 11, 27), decision_by_quote="27 November", updates=(asked,)
    )
    (brief,) = briefs("followup", "email", timeline=line)
    assert brief.due_by is None


def test_a_phone_script_says_what_to_say_to_whom_each_within_its_limit() -> None:
    (brief,) = briefs("followup", "phone", phone="07700 900123")
    draft = compose(brief)
    at = [draft.text.index(heading) for heading in HEADINGS.values()]
    assert at == sorted(at) and draft.text.startswith(HEADINGS["answered"])
    assert not draft.closing and not draft.signature and draft.subject is None
    words = {
        branch: sum(len(s.text.split()) for s in draft.sentences if s.branch == branch)
        for branch in HEADINGS
    }
    assert 25 <= words["answered"] <= 90
    assert 25 <= words["someone else"] <= 90
    assert 25 <= words["voicemail"] <= 75
    elsewhere = " ".join(s.text for s in draft.sentences if s.branch == "someone else")
    assert "Priya Nair" in elsewhere and "Ana Kovač" in elsewhere and "07700 900123" in elsewhere


def test_a_voicemail_has_name_and_number_early_and_once_more_slowly_at_the_end() -> None:
    (brief,) = briefs("followup", "voicemail", phone="07700 900123")
    first, *_, last = compose(brief).sentences
    assert "Ana Kovač" in first.text and "07700 900123" in first.text
    assert "Ana Kovač" in last.text and "0 7 7 0 0, 9 0 0, 1 2 3" in last.text
    (unnumbered,) = briefs("followup", "voicemail")
    assert not re.search(r"\d{3}", compose(unnumbered).text)
    assert "Ana Kovač" in compose(unnumbered).sentences[-1].text


def test_a_request_for_feedback_asks_what_the_notes_hold_and_no_more_than_three() -> None:
    draft = compose(briefs("feedback", "email")[0])
    questions = [s for s in draft.sentences if s.purpose == "question"]
    assert 1 <= len(questions) <= 3
    assert "someone who can run migrations alone" in questions[0].text
    assert any(s.purpose == "leeway" for s in draft.sentences)


def test_keeping_in_touch_asks_nothing() -> None:
    for seed in range(8):
        assert "?" not in compose(briefs("keep-in-touch", "email", notes=str(seed))[0]).text


def test_the_reply_to_an_offer_says_nothing_of_the_terms() -> None:
    notes = "They offered me £31,000 and 25 days."
    told = Update(outcome="offer", quote=notes, start=0, end=len(notes))
    line = Timeline(updates=(told,))
    for seed in range(8):
        (brief,) = briefs("offer-reply", "email", notes=f"{notes} {seed}", timeline=line)
        assert not re.search(r"31|25|salary|pay|terms", compose(brief).text)


def test_a_closing_says_what_is_called_for_and_asks_for_next_steps_and_date() -> None:
    for seed in range(8):
        (brief,) = briefs("closing", "speech", notes=str(seed))
        text = compose(brief).text
        assert "someone who can run migrations alone" in text
        assert "38%" in text and "SnowPro" in text
        assert re.search(r"next|from here", text) and re.search(r"decide|decision", text)
        assert text.startswith("Priya,\n")


def test_a_closing_claims_no_deed_of_the_kind_unless_it_is_akin() -> None:
    apart = compose(briefs("closing", "speech")[0]).text
    assert not re.search(r"that kind|work I (?:have done|know)|such work", apart)
    akin = (
        FACTS[1],
        fact(9, "qualification", "I ran two migrations alone at Brightline", "candidate"),
    )
    together = compose(briefs("closing", "speech", facts=akin)[0]).text
    assert re.search(r"kind|work I|such work|new to me|that needs", together)


# To whom


def to_whom(kind: Kind, notes: str = "", **more: object) -> Person:
    (person,) = addressed(interview(**more), kind, notes, None)
    return person


def test_the_one_who_decides_gets_it_unless_the_notes_name_a_contact() -> None:
    assert to_whom("followup") == PRIYA
    assert to_whom("followup", "Questions to Tom, he said.") == TOM
    assert to_whom("followup", "Tom will ring by Friday.") == TOM
    assert to_whom("closing") == PRIYA


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [("still-waiting", "more time"), ("offer-reply", "offer"), ("feedback", "rejected")],
)
def test_whoever_told_it_is_answered(kind: Kind, outcome: Outcome) -> None:
    quote = "Tom rang and told me"
    told = Update(outcome=outcome, quote=quote, start=0, end=len(quote))
    assert to_whom(kind, timeline=Timeline(updates=(told,))) == TOM


def test_feedback_after_an_agency_s_call_is_asked_of_hr() -> None:
    kim = Person(name="Kim Aldous", title="recruitment consultant, Penfold Staffing")
    hana = Person(name="Hana Sato", title="HR manager")
    assert to_whom("feedback", interviewers=(kim,), mode="phone") == HR_TEAM
    assert to_whom("feedback", interviewers=(kim,), mode="in person") == kim
    assert to_whom("feedback", interviewers=(kim, hana), mode="phone") == hana
    (brief,) = briefs("feedback", "email", interviewers=(kim,), mode="phone")
    text = compose(brief).text
    assert text.startswith("Dear HR team,") and "telephone interview" in text


def test_somebody_else_can_be_named() -> None:
    assert addressed(interview(), "followup", "", "Tom") == (TOM,)


# Numbers and days


@pytest.mark.parametrize(
    ("notes", "number"),
    [
        ("my mobile: 07700 900461", "07700 900461"),
        ("ring me back on +44 7700 900461 please", "+44 7700 900461"),
        ("---\ncandidate: Ana\nphone: 020 7946 0018\n---\nMet Tom", "020 7946 0018"),
        ("Tom's number: 07700 900461", None),
        ("phone: 020 7946 0018 (reception)", None),
        ("my number is 12", None),
        ("me: Ana Kovač, 07700 900461", "07700 900461"),
        ("me: 07700 900461", "07700 900461"),
        ("Kind regards,\nAna Kovač\n+44 7700 900461", "+44 7700 900461"),
        ("Ana Kovač (555) 010-0134", "(555) 010-0134"),
        ("me: Ana Kovač\nTom Ellis 07700 900461", None),
        ("Tom Ellis, 07700 900461\nAna Kovač", None),
        ("Ana Kovač\n020 7946 0018 (reception)", None),
        ("Ana Kovač, 12/11/2026 09.00-10.30", None),
        ("me and Tom 07700 900461", None),
    ],
)
def test_only_the_candidate_s_own_number_is_taken(notes: str, number: str | None) -> None:
    assert own_number(notes, "Ana Kovač") == number


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("07700 900123", "0 7 7 0 0, 9 0 0, 1 2 3"),
        ("07700900123", "0 7 7 0 0, 9 0 0, 1 2 3"),
        ("+44 7700 900123", "+44, 7 7 0 0, 9 0 0, 1 2 3"),
        ("555-0134", "5 5 5, 0 1 3 4"),
    ],
)
def test_a_number_is_said_slowly_in_groups(number: str, said: str) -> None:
    assert slowly(number) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (TODAY, "today"),
        (dt.date(2026, 12, 1), "yesterday"),
        (dt.date(2026, 11, 28), "on Saturday"),
        (dt.date(2026, 11, 24), "on Tuesday, 24 November"),
        (dt.date(2026, 12, 9), None),
        (None, None),
    ],
)
def test_a_day_is_named_truly_from_the_day_of_writing(
    day: dt.date | None, said: str | None
) -> None:
    assert on_named_day(day, TODAY) == said


def test_a_day_of_this_month_is_named_by_its_number() -> None:
    assert on_named_day(dt.date(2026, 12, 1), dt.date(2026, 12, 15)) == "on Tuesday the 1st"
    assert [ordinal(n) for n in (2, 3, 4, 11, 22, 23, 31)] == [
        *("2nd", "3rd", "4th", "11th", "22nd", "23rd", "31st")
    ]


# Phrasings

BANKS = [
    value
    for module in (afterwards, closing_words, followup, spoken)
    for name, value in sorted(vars(module).items())
    if name.isupper()
]


@pytest.mark.parametrize("bank", BANKS)
def test_each_purpose_has_at_least_six_phrasings_none_twice(bank: tuple[Phrasing, ...]) -> None:
    assert len(bank) >= 6
    assert len({phrasing.text for phrasing in bank}) == len(bank)


@pytest.mark.parametrize("kind", CHANNELS_OF)
def test_notes_with_nothing_in_them_still_make_a_message(kind: Kind) -> None:
    for channel in CHANNELS_OF[kind]:
        bare: dict[str, Any] = {
            **{"facts": (), "interviewers": (), "role": None},
            **{"company": None, "date": None},
        }
        for brief in briefs(kind, channel, timeline=Timeline(), **bare):
            draft = compose(brief)
            assert draft.sentences
            assert "None" not in draft.text and not re.search(r"[{}]", draft.text)


# A script is read back


def test_the_parts_of_a_script_are_read_back() -> None:
    (brief,) = briefs("followup", "phone", phone="07700 900123")
    own = letter_of(compose(brief), brief)
    read = read_letter(own.text, kind="followup", channel="phone")
    assert [s.text for part in read.parts() for s in part][:1] == [own.sentences[0].text]
    assert {s.branch for s in read.sentences} == set(HEADINGS)
    assert read.greeting == own.greeting
    assert read.signature is None


def test_a_script_of_another_hand_is_read_too() -> None:
    text = (
        "When she picks up:\nHello Priya. How is the decision coming along?\n\n"
        "If the receptionist answers:\nCould I leave a message?\n\n"
        "Voicemail:\nThis is Ana Kovač.\n"
    )
    read = read_letter(text, kind="followup", channel="phone")
    assert [(s.branch, s.text) for s in read.sentences] == [
        ("answered", "How is the decision coming along?"),
        ("someone else", "Could I leave a message?"),
        ("voicemail", "This is Ana Kovač."),
    ]


# Over the sample notes

SAMPLES = sample_notes()
LATE = dt.date(2026, 12, 15)


def messages(path: Path, kind: Kind, channel: Channel) -> tuple[Message, ...]:
    notes = read_notes(path)
    result = write(notes, kind=kind, channel=channel, sender="Ana Kovač", today=LATE, force=True)
    return result.messages


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_every_kind_and_channel_over_the_samples_ends_without_error_and_without_leak(
    sample: Path,
) -> None:
    held = extract(read_notes(sample), today=LATE)
    known = {held.company, *(name for p in held.interviewers for name in (p.name, p.email))}
    hidden = (f.quote for f in held.facts if not f.shareable)
    private = [quote for quote in hidden if len(quote.split()) > 2 and quote not in known]
    for kind, channel in WAYS:
        for message in messages(sample, kind, channel):
            assert not message.broken, (kind, channel, message.broken, message.text)
            for quote in private:
                assert quote not in message.text
            assert not re.search(r"[£$€]\s?\d", message.text)


@pytest.mark.parametrize(("kind", "channel"), WAYS)
def test_the_same_notes_give_the_same_message(kind: Kind, channel: Channel) -> None:
    sample = next(path for path in SAMPLES if path.stem == "nurse-tidy")
    first, second = (messages(sample, kind, channel) for _ in range(2))
    assert [m.text for m in first] == [m.text for m in second]


def test_what_a_message_takes_for_granted_is_said() -> None:
    notes = notes_from_text("candidate: Ana Kovač\nrole: Nurse\nMet Priya Nair, ward manager\n")
    result = write(notes, kind="feedback", today=TODAY)
    assert any("do not say that they decided against you" in w for w in result.warnings)


def test_material_without_a_form_makes_no_question() -> None:
    empty = Material(fact="x", kind="attribute", owner="company", quote="calm")
    (brief,) = briefs("feedback", "email", facts=(FACTS[1],))
    assert empty not in brief.materials
    assert any(s.purpose == "question" for s in brief.plan)
