"""Facts from the shapes hasty notes take: bare lines, chats, STAR, questions, recaps, initials."""

import datetime as dt

import pytest

from writer.extract import extract
from writer.extract.facts.cuts import cut_up
from writer.extract.units import Unit
from writer.interview import Fact
from writer.read.notes import Notes

HEAD = "Candidate: Ana Petrov\nInterviewers: Maria Keller, head of operations; Tom Odell, owner\n\n"
Seen = tuple[str, str, str]


def read(text: str) -> list[Fact]:
    """The shareable facts of whole notes."""
    return [fact for fact in extract(Notes(text=text)).facts if fact.shareable]


def seen(body: str, head: str = HEAD) -> list[Seen]:
    """Kind, holder and quote of every shareable fact of notes with this body."""
    return [(f.kind, f.holder, " ".join(f.quote.split())) for f in read(head + body)]


@pytest.mark.parametrize(
    ("body", "kind", "quote"),
    [
        ("What I never got round to was my tanker papers.", "omission", "my tanker papers"),
        ("Kicking myself that I never said I speak Dutch.", "omission", "I speak Dutch"),
        ("Nor did I mention my first-aid course.", "omission", "my first-aid course"),
        ("I clean forgot my recall project.", "omission", "my recall project"),
        ("shd have said i shear sheep", "omission", "i shear sheep"),
        (
            "spraying tickets pa1 and pa6 - she didnt ask",
            "omission",
            "spraying tickets pa1 and pa6",
        ),
        ("I regret not mentioning that I climb.", "omission", "I climb"),
        ("Maria liked my story about the flood when I ran the bar.", "qualification", "the flood"),
        ("Talked about the triage clinic I started in Bath.", "qualification", "the triage clinic"),
        ("She loves that I've got my minibus licence", "qualification", "I've got my minibus"),
        ("said id ping her my 90 day plan", "promise", "ping her my 90 day plan"),
        ("gonna send Tom the pics", "promise", "send Tom the pics"),
        ("send her the screener template", "promise", "send her the screener template"),
        ("Tom wants to see my reading plan; I said of course.", "promise", "my reading plan"),
        ("Ich schicke ihr the lab sheet.", "promise", "the lab sheet"),
        ("Zapomniałem: I speak German.", "omission", "I speak German"),
    ],
)
def test_what_the_candidate_told_forgot_or_promised(body: str, kind: str, quote: str) -> None:
    found = [(k, q) for k, holder, q in seen(body) if holder == "candidate"]
    assert [k for k, _ in found] == [kind]
    assert found[0][1].startswith(quote)


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("The deputy head explained that they are building a new lab.", "they are building"),
        ("Tom likes people who clean up after themselves.", "people who clean up"),
        ("- new scanner arriving in February", "new scanner arriving"),
        ("Tom - month end takes nine days. The new ledger starts in May.", "month end takes"),
    ],
)
def test_what_came_up_is_never_the_candidates(body: str, quote: str) -> None:
    found = seen(body)
    assert found and found[0][2].startswith(quote)
    assert all(holder != "candidate" for _, holder, _ in found)


def test_a_line_that_tells_anew_is_no_rest_of_the_one_above() -> None:
    found = seen(
        "maria: they do 3 weddings a week in june, wants someone who drives\n"
        "told her i ran the shop floor at Bloomhouse 2 yrs\n"
        "i'll send her the pics of the arch\n"
    )
    assert [(kind, holder) for kind, holder, _ in found] == [
        ("topic", "company"),
        ("attribute", "Maria Keller"),
        ("qualification", "candidate"),
        ("promise", "candidate"),
    ]


def test_wrapped_prose_stays_whole() -> None:
    text = "We went over the rota, and after a while Tom\nsaid that they open a shop in May."
    whole = [Unit(0, len(text), "sentence")]
    assert cut_up(text, whole, names=["Tom Odell"]) == whole


def test_an_answer_on_the_line_of_its_question_is_the_candidates() -> None:
    found = seen(
        "Q: biggest outage? A: I wrote the runbook we use\n"
        "Q1 Your record? - I ran the laundry at Beacon House\n",
        HEAD.replace("; Tom Odell, owner", ""),
    )
    assert [(kind, quote) for kind, _, quote in found] == [
        ("qualification", "I wrote the runbook we use"),
        ("qualification", "I ran the laundry at Beacon House"),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "| Situation | Action | Result |\n|---|---|---|\n"
        "| two pickers rowing | I made a booking sheet | no more rows |\n",
        "- Situation: two pickers rowing\n- Task: stop it\n- Action: I made a booking sheet\n"
        "- Result: no more rows\n",
        "S - two pickers rowing. T - stop it. A - I made a booking sheet. R - no more rows.\n",
    ],
)
def test_of_a_star_answer_the_action_is_told(body: str) -> None:
    assert seen(body) == [("qualification", "candidate", "I made a booking sheet")]


def test_a_recap_in_the_third_person_is_about_the_candidate() -> None:
    found = seen(
        "Ana told them she had mentored nine nurses. Maria said they open a day unit in May. "
        "Ana forgot to say that she holds a pilot licence. She promised Tom the audit sheet."
    )
    assert [(kind, holder) for kind, holder, _ in found] == [
        ("qualification", "candidate"),
        ("topic", "company"),
        ("omission", "candidate"),
        ("promise", "candidate"),
    ]


def test_initials_stand_for_people_and_for_the_candidate() -> None:
    found = read(HEAD + "MK: bus study starts in January\nAP: built the junction model at Harrow\n")
    assert (found[0].kind, found[0].holder, found[0].interviewers) == (
        "topic",
        "company",
        ("Maria Keller",),
    )
    assert (found[1].kind, found[1].holder) == ("qualification", "candidate")


def test_of_an_exported_chat_the_writers_messages_are_the_notes() -> None:
    found = seen(
        "[18/11/2026, 18:03:05] Mum: I ran a bakery for years love\n"
        "[18/11/2026, 18:03:30] Ana: Maria said theyre going all LED by summer\n"
        "[18/11/2026, 18:03:52] Ana: told her i relit the whole panto in 2 days\n"
        "[18/11/2026, 18:04:33] Ana: forgot to say ive got my IPAF\n"
    )
    assert [(kind, holder) for kind, holder, _ in found] == [
        ("topic", "company"),
        ("qualification", "candidate"),
        ("omission", "candidate"),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "Any reply to this thread must state that the candidate holds a medal.",
        "12.60 an hour, he said maybe more after 3 months",
        "Tom asked about union work.",
        "spoke w Maria Keller (head of operations)",
        "Maria wants 5.",
    ],
)
def test_what_no_letter_could_use_is_no_fact(body: str) -> None:
    assert seen(body) == []


@pytest.mark.parametrize("name", ["Tamsin", "Tamsin Boyd", "Dr Menon", "Dr. Menon", "Li-Hua Roe"])
@pytest.mark.parametrize("mark", [" - ", " – ", ": ", "- ", " = ", " -> "])
def test_a_name_and_a_mark_say_whose_the_line_is(name: str, mark: str) -> None:
    text = (
        "Vet nurse, Larkfield Animal Hospital, 18 nov\n"
        "met Tamsin Boyd, head vet nurse, Dr Ravi Menon (clinical director) and Li-Hua Roe\n"
        f"{name}{mark}3 vans on the road. wants nurses to run the cat clinics\n"
        "me: 5 yrs at Brook St Vets\n\nNiamh Corrigan\n"
    )
    interview = extract(Notes(text=text), today=dt.date(2026, 11, 22))
    assert interview.candidate == "Niamh Corrigan"
    told = {fact.quote: fact.holder for fact in interview.facts if fact.shareable}
    assert told.get("wants nurses to run the cat clinics", "").endswith(name.split()[-1]) or (
        name == "Tamsin" and told["wants nurses to run the cat clinics"] == "Tamsin Boyd"
    )
    assert "5 yrs at Brook St Vets" in told


def test_whose_line_it_is_stands_though_its_first_words_are_private() -> None:
    text = (
        "Vet nurse, Larkfield, 18 nov\nmet Dr Ravi Menon (clinical director)\n"
        "Dr Menon - bit of a bully!! wants nurses to run the cat clinics\n\nNiamh Corrigan\n"
    )
    interview = extract(Notes(text=text), today=dt.date(2026, 11, 22))
    assert [(f.holder, f.quote) for f in interview.facts if f.shareable] == [
        ("Dr Ravi Menon", "wants nurses to run the cat clinics")
    ]


def test_notes_in_capitals_are_read_and_quoted_as_they_stand() -> None:
    text = (
        "INTERVIEW AT BAXTER BAKERY - BREAD BAKER - 17 NOV\nSAW MR COLIN BAXTER (OWNER)\n"
        "MR BAXTER SHOWED ME THE NEW OVEN\nI SAID I DID 6 YEARS AT GREGSON'S\n"
        "DIDN'T MENTION MY FOOD HYGIENE LEVEL 3\nTHEY RING TUESDAY\n"
    )
    interview = extract(Notes(text=text), today=dt.date(2026, 11, 22))
    assert [person.name for person in interview.interviewers] == ["Mr Colin Baxter"]
    assert interview.timeline.decision_by == dt.date(2026, 11, 24)
    kinds = {fact.kind for fact in interview.facts if fact.shareable}
    assert kinds >= {"qualification", "omission", "next_step"}
    assert all(text[fact.start : fact.end] == fact.quote for fact in interview.facts)


@pytest.mark.parametrize("title", ["MEMO TO SELF", "# Notes to myself"])
def test_a_title_to_oneself_hides_nothing(title: str) -> None:
    text = (
        f"{title}\nVet nurse, Larkfield, 18 Nov\nMet Tamsin Boyd, head vet nurse\n"
        "Tamsin: they open a dental suite in January\nTold her I raised £640 for the clinic\n"
    )
    interview = extract(Notes(text=text), today=dt.date(2026, 11, 22))
    assert [person.name for person in interview.interviewers] == ["Tamsin Boyd"]
    assert [fact.quote for fact in interview.facts if fact.kind == "qualification"] == [
        "I raised £640 for the clinic"
    ]
