"""Whose facts go into whose message, and in which order."""

import datetime as dt

import pytest

from writer.brief import make_briefs
from writer.brief.brief import Brief
from writer.errors import UsageError
from writer.interview import Fact, Interview, Person, Timeline
from writer.kinds import Channel, FactKind

TODAY = dt.date(2026, 3, 11)
MARTA, TOM, AISHA = "Marta Ruiz", "Tom Hale", "Dr Aisha Khan"


def fact(
    number: int, kind: FactKind, holder: str, quote: str, *who: str, shareable: bool = True
) -> Fact:
    return Fact(
        id=f"f{number}",
        kind=kind,
        holder=holder,
        interviewers=who,
        quote=quote,
        start=0,
        end=len(quote),
        shareable=shareable,
    )


def interview(*facts: Fact, people: tuple[str, ...] = (MARTA, TOM), **more: object) -> Interview:
    fields: dict[str, object] = {
        "candidate": "Sam Reed",
        "company": "Northwind",
        "role": "Ward Sister",
        "date": dt.date(2026, 3, 10),
        "interviewers": tuple(Person(name=name) for name in people),
        "facts": facts,
    }
    return Interview.model_validate(fields | more)


def briefs(
    told: Interview, *, to: str | None = None, notes: str = "notes", channel: Channel = "email"
) -> list[Brief]:
    return make_briefs(
        told,
        kind="thanks",
        channel=channel,
        sender="Sam Reed",
        today=TODAY,
        notes_text=notes,
        to=to,
    )


def facts_for(brief: Brief, purpose: str) -> list[str]:
    return [step.facts[0] for step in brief.plan if step.purpose == purpose and step.facts]


WARD = (
    fact(1, "topic", "company", "the falls programme"),
    fact(2, "topic", "company", "they are opening a day clinic in May"),
    fact(3, "qualification", "candidate", "I ran a night rota for two years"),
    fact(4, "omission", "candidate", "I also speak Polish"),
    fact(5, "promise", "candidate", "send her the audit template", MARTA),
)


def test_two_recipients_never_share_a_topic_while_another_is_left() -> None:
    first, second = briefs(interview(*WARD))
    assert facts_for(first, "topic") and facts_for(second, "topic")
    assert facts_for(first, "topic") != facts_for(second, "topic")


def test_a_topic_goes_to_whom_it_came_up_with() -> None:
    told = interview(
        fact(1, "topic", "company", "the falls programme", TOM),
        fact(2, "topic", "company", "the day clinic", MARTA),
    )
    marta, tom = briefs(told)
    assert facts_for(marta, "topic") == ["f2"]
    assert facts_for(tom, "topic") == ["f1"]
    assert "f1" not in {m.fact for m in marta.materials}


def test_the_last_topic_is_shared_rather_than_none_at_all() -> None:
    both = briefs(interview(WARD[0]))
    assert [facts_for(b, "topic") for b in both] == [["f1"], ["f1"]]


def test_what_was_told_to_nobody_in_particular_does_not_go_to_the_whole_panel() -> None:
    people = (MARTA, TOM, "Ana Kovač")
    told = interview(
        fact(1, "topic", "company", "the falls programme", MARTA),
        fact(2, "topic", "company", "the day clinic", TOM),
        fact(3, "topic", "company", "the recovery room", people[2]),
        fact(4, "qualification", "candidate", "I ran a night rota for two years"),
        people=people,
    )
    made = briefs(told)
    assert [bool(facts_for(b, "qualification")) for b in made] == [True, True, False]
    assert "f4" not in {m.fact for m in made[2].materials}


def test_a_trouble_is_named_where_the_sender_told_them_of_an_answer_to_it() -> None:
    trouble = fact(2, "topic", "company", "the night rota is still done by hand", MARTA)
    opening = fact(1, "topic", "company", "they are opening a day clinic in May", MARTA)
    deed = fact(3, "qualification", "candidate", "I built a rota tool at Lark", MARTA)
    other = fact(3, "qualification", "candidate", "I audited a sepsis bundle at Lark", MARTA)
    (met,) = briefs(interview(opening, trouble, deed, people=(MARTA,)))
    (unmet,) = briefs(interview(opening, trouble, other, people=(MARTA,)))
    assert facts_for(met, "topic") == ["f1", "f2"]
    assert facts_for(unmet, "topic") == ["f1"]


def test_a_promise_is_kept_for_whom_it_was_made_to() -> None:
    marta, tom = briefs(interview(*WARD))
    assert facts_for(marta, "promise") == ["f5"]
    assert not facts_for(tom, "promise")


def test_what_is_private_reaches_no_brief() -> None:
    told = interview(
        fact(1, "topic", "company", "the falls programme", shareable=False),
        fact(2, "private", "candidate", "I earn little at Lark"),
        fact(3, "qualification", "candidate", "I asked for a salary of 45k"),
    )
    for brief in briefs(told):
        assert brief.materials == ()
        assert all(not step.facts for step in brief.plan)


def test_nobody_named_gives_one_brief_for_the_hiring_team() -> None:
    (brief,) = briefs(interview(*WARD, people=()))
    assert brief.recipient.name == ""


@pytest.mark.parametrize("to", ["marta", "Ruiz", "MARTA RUIZ", "mar ruiz"])
def test_one_recipient_is_found_by_part_of_the_name(to: str) -> None:
    assert [b.recipient.name for b in briefs(interview(*WARD), to=to)] == [MARTA]


def test_a_recipient_is_found_by_address_or_other_spelling() -> None:
    person = Person(name=MARTA, email="m.ruiz@ward.example", aliases=("Maz",))
    told = interview(*WARD, interviewers=(person, Person(name=TOM)))
    assert [b.recipient for b in briefs(told, to="m.ruiz@ward.example")] == [person]
    assert [b.recipient for b in briefs(told, to="maz")] == [person]


def test_an_unknown_recipient_is_refused_naming_who_is_there() -> None:
    with pytest.raises(UsageError, match="Marta Ruiz, Tom Hale"):
        briefs(interview(*WARD), to="Priya")
    with pytest.raises(UsageError, match="name nobody"):
        briefs(interview(people=()), to="Priya")


def test_choosing_one_recipient_does_not_change_the_message() -> None:
    told = interview(*WARD)
    assert briefs(told, to="Tom") == [briefs(told)[1]]


def test_the_same_notes_give_the_same_plan_and_others_another() -> None:
    told = interview(*WARD)
    assert briefs(told) == briefs(told)
    plans = {briefs(told, notes=f"notes {i}")[0].plan for i in range(8)}
    assert len(plans) > 4


@pytest.mark.parametrize(
    ("quote", "day", "kept"),
    [
        ("by 20 March", dt.date(2026, 3, 20), True),
        ("Friday", dt.date(2026, 3, 13), True),
        ("Friday", dt.date(2026, 3, 20), False),
        ("by the end of next week", dt.date(2026, 3, 20), False),
        ("by 9 March", dt.date(2026, 3, 9), False),
        (None, dt.date(2026, 3, 20), True),
    ],
)
def test_only_a_day_that_the_notes_name_is_named(
    quote: str | None, day: dt.date, kept: bool
) -> None:
    timeline = Timeline(decision_by=day, decision_by_quote=quote)
    brief = briefs(interview(*WARD, timeline=timeline))[0]
    assert brief.decision_by == (day if kept else None)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("a trial shift on Saturday", "a trial shift"),
        ("2nd round with the matron", "a second round"),
        ("second interview, date to follow", "a second round"),
        ("lesson observation", "a lesson observation"),
        ("they will be in touch", None),
        ("HR checks references", None),
        ("trial shift if they like me", "a trial shift"),
    ],
)
def test_the_next_step_is_named_without_taking_it_for_granted(
    text: str, phrase: str | None
) -> None:
    told = interview(*WARD, timeline=Timeline(next_step=text))
    assert briefs(told)[0].next_step == phrase


@pytest.mark.parametrize(
    "text",
    ["trial shift Fri 20 Nov 3pm, bring knives", "they want me back for a trial shift"],
)
def test_what_the_sender_has_been_asked_to_is_looked_forward_to(text: str) -> None:
    brief = briefs(interview(*WARD, timeline=Timeline(next_step=text)))[0]
    assert brief.next_step == "the trial shift"
    assert brief.next_is_set


def test_dates_follow_the_notes() -> None:
    told = interview(*WARD)
    assert briefs(told, notes="Interview March 10, they decide March 20")[0].month_first
    assert not briefs(told, notes="Interview 10 March, they decide 20 March")[0].month_first


def test_a_qualification_that_ties_in_stands_right_after_its_topic() -> None:
    told = interview(
        fact(1, "topic", "company", "the sepsis bundle", MARTA),
        fact(2, "qualification", "candidate", "I audited a sepsis bundle at Lark"),
        people=(MARTA,),
    )
    plan = briefs(told)[0].plan
    place = next(i for i, step in enumerate(plan) if step.purpose == "qualification")
    assert plan[place].facts == ("f2", "f1")
    assert plan[place - 1].purpose == "topic"
    assert plan[place - 1].paragraph == plan[place].paragraph


RICH = (
    fact(1, "topic", "company", "they are opening a day clinic in May", MARTA),
    fact(2, "topic", "company", "the new recovery room", MARTA),
    fact(3, "topic", "company", "how they teach the new nurses", MARTA),
    fact(4, "qualification", "candidate", "I audited a sepsis bundle at Lark", MARTA),
)


@pytest.mark.parametrize(
    ("channel", "most"), [("card", 1), ("phone", 1), ("email", 3), ("letter", 3)]
)
def test_a_message_has_as_many_topics_as_its_channel_has_room_for(
    channel: Channel, most: int
) -> None:
    (brief,) = briefs(interview(*RICH, people=(MARTA,)), channel=channel)
    assert len(set(facts_for(brief, "topic"))) == most


def test_an_email_that_tells_more_of_the_sender_has_two_topics() -> None:
    more = fact(5, "omission", "candidate", "I speak Portuguese", MARTA)
    (brief,) = briefs(interview(*RICH, more, people=(MARTA,)), channel="email")
    assert len(set(facts_for(brief, "topic"))) == 2


def test_the_topic_a_qualification_ties_in_with_stands_last() -> None:
    told = interview(
        fact(1, "topic", "company", "the sepsis bundle", MARTA),
        fact(2, "topic", "company", "they are opening a day clinic in May", MARTA),
        fact(3, "qualification", "candidate", "I audited a sepsis bundle at Lark", MARTA),
        people=(MARTA,),
    )
    assert facts_for(briefs(told)[0], "topic") == ["f2", "f1"]


@pytest.mark.parametrize("quote", ["the queues on Fridays", "two vans", "rotas"])
def test_no_second_topic_is_added_that_is_bad_news_or_says_little(quote: str) -> None:
    told = interview(
        fact(1, "topic", "company", "they are opening a day clinic in May", MARTA),
        fact(2, "topic", "company", quote, MARTA),
        fact(3, "qualification", "candidate", "I audited a sepsis bundle at Lark", MARTA),
        people=(MARTA,),
    )
    assert facts_for(briefs(told)[0], "topic") == ["f1"]


def test_a_second_deed_is_told_where_there_is_room_and_no_doubt_whose_it_is() -> None:
    deeds = (
        fact(2, "qualification", "candidate", "I audited a sepsis bundle at Lark", MARTA),
        fact(3, "qualification", "candidate", "I have mentored nine students", MARTA),
        fact(4, "qualification", "candidate", "wrote the rota for a ward of 30", MARTA),
    )
    (brief,) = briefs(interview(RICH[0], *deeds, people=(MARTA,)))
    assert len(facts_for(brief, "qualification")) == 2
    assert "f4" not in facts_for(brief, "qualification")[1:]


def test_a_lone_wish_to_join_makes_no_paragraph() -> None:
    for number in range(12):
        for brief in briefs(interview(*WARD[:2]), notes=f"notes {number}"):
            sizes = [s.paragraph for s in brief.plan]
            wish = next(s.paragraph for s in brief.plan if s.purpose == "interest")
            assert sizes.count(wish) > 1


def test_a_pronoun_has_the_thing_named_before_it_put_in_its_place() -> None:
    thing = fact(1, "topic", "candidate", "the beech at Marlow", MARTA)
    deed = fact(2, "qualification", "candidate", "I felled it in a day for 900 euros", MARTA)
    told = interview(thing, deed.model_copy(update={"start": 21, "end": 55}), people=(MARTA,))
    (brief,) = briefs(told)
    clauses = [m.clause for m in brief.materials]
    assert clauses == ["I felled the beech at Marlow in a day for 900 euros"]
    apart = interview(thing, deed.model_copy(update={"start": 90, "end": 124}), people=(MARTA,))
    assert [m.fact for m in briefs(apart)[0].materials] == ["f1"]
