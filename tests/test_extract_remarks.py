"""Remarks as people set them down: who told what, what was left out, owed, or is to come."""

import pytest

from writer.extract import extract
from writer.interview import Fact
from writer.read.reader import notes_from_text

TOP = (
    "Interview with Karim Daoud (chief engineer) and Fiona Mackie (HR), Northlight, 12 Nov 2026\n\n"
)


def told(body: str, top: str = TOP) -> tuple[Fact, ...]:
    """Return the facts of notes of which `body` stands below who was met."""
    return extract(notes_from_text(top + body + "\n")).facts


def has(facts: tuple[Fact, ...], kind: str, words: str) -> bool:
    """Say whether a fact of this kind may be told that holds `words`."""
    return any(f.shareable and f.kind == kind and words in f.quote for f in facts)


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        ("The chief, Karim Daoud, asked about isolations on site.", "topic", "isolations on site"),
        ("Karim, who runs the lab, talked about vacuum seals.", "topic", "vacuum seals"),
        ("We spent most of the hour on the safety case.", "topic", "the safety case"),
        ("Fiona and I had a long chat about shockwave therapy.", "topic", "shockwave"),
        ('"We lost two good people to retirement" - Karim', "topic", "two good people"),
        ("They began by describing the caseload: fifteen files each.", "topic", "the caseload"),
        ("Karim on about tablet paperwork", "topic", "tablet paperwork"),
        ("Karim = rotas moving to an app", "topic", "moving to an app"),
        ("Fiona changing to local suppliers", "topic", "local suppliers"),
        ("Karim says the vans go electric n he needs ppl who drive", "attribute", "ppl who drive"),
        ("Both stressed the importance of being tactful with parents.", "attribute", "tactful"),
        ("The postholder will be responsible for the board pack.", "responsibility", "board pack"),
        ("told em i did the rewire at Kestrel House", "qualification", "the rewire"),
        ("I told Fiona I presented the plan to the board.", "qualification", "I presented"),
        ("Fiona asked about Revit - yes, four years at Carr Noble", "qualification", "four years"),
        ("I kept meaning to say that I can use GIS.", "omission", "I can use GIS"),
        ("Over an hour we covered the marsh programme.", "topic", "the marsh programme"),
        ("Not brought up: night school HNC", "omission", "HNC"),
        ("kicking myself, never said I did the diploma", "omission", "I did the diploma"),
        ("What never came up is that I've been an examiner.", "omission", "an examiner"),
        ("We ran out of time before I could mention my licence.", "omission", "my licence"),
        ("Unfortunately there was no chance to mention my level 3.", "omission", "my level 3"),
        ("Forgot: Winner of the Inclusive Design award", "omission", "Inclusive Design"),
        ("not_told:\n- examiner course", "omission", "examiner course"),
        ("Sending photos of the staircase.", "promise", "photos of the staircase"),
        ("Owe: allergen sheet to Karim, references to Fiona", "promise", "references to Fiona"),
        ("I'll send Fiona my number and my certificate.", "promise", "my certificate"),
        ("To send Fiona: the toolkit (anonymised).", "promise", "the toolkit"),
        ("Before I left I promised Karim the protocol.", "promise", "the protocol"),
        ("I owe:\nFiona the mobility sheet", "promise", "the mobility sheet"),
        ("Karim will email the case study by Wed", "next_step", "the case study"),
        ("She'll send me the shift pattern", "next_step", "shift pattern"),
        ("They'd like second interviews in December", "next_step", "second interviews"),
        ("They said they would make a decision by the 13th.", "next_step", "by the 13th"),
        ("I'll hear by the end of November.", "next_step", "end of November"),
        ("Mrs Daoud will telephone me on Friday.", "next_step", "on Friday"),
        ("Back to me Fri.", "next_step", "Fri"),
        ("Trial morning on the 14th.", "next_step", "the 14th"),
    ],
)
def test_a_remark_is_read_for_what_it_is(body: str, kind: str, words: str) -> None:
    assert has(told(body), kind, words)


@pytest.mark.parametrize(
    "body",
    [
        "tell us about a time you had to deal with a difficult contractor",
        "On Monday 9 November I attended an interview at Northlight for the post of fitter",
        "There were three on the panel: Karim Daoud (chief), Fiona Mackie (HR) and a clerk",
        "MY NOTES 9 Nov",
        "Karim wrote back, all good",
        "18/11 - test done, then met Fiona again",
        "spoke to karim n his mate who does the books",
        "My interview at the depot went on for two hours because they love to talk",
        "Interview: Friday 13 November, 2pm",
        "sent her the report after, as promised",
    ],
)
def test_what_only_happened_is_told_to_nobody(body: str) -> None:
    assert not [f for f in told(body) if f.shareable]


def test_a_promise_is_made_to_whom_it_names() -> None:
    facts = told("Karim showed me the lab. I'm to send Fiona the diary template.")
    assert [f.interviewers for f in facts if f.kind == "promise"] == [("Fiona Mackie",)]


def test_what_is_promised_ends_where_the_promise_begins() -> None:
    facts = told("Fiona asked for a writing sample, which I'll email tonight.")
    assert [f.quote for f in facts if f.kind == "promise"] == ["a writing sample"]


def test_who_was_told_something_was_there_though_in_small_letters() -> None:
    facts = told("Karim runs the lab. told jules i set up the stock system")
    assert [f.interviewers for f in facts if f.kind == "qualification"] == [("Jules",)]


def test_a_second_thing_told_is_told_to_the_second() -> None:
    facts = told("I told Karim about the seals I designed, and Fiona about cutting waste by 15%.")
    own = {f.quote: f.interviewers for f in facts if f.kind == "qualification"}
    assert own["cutting waste by 15%"] == ("Fiona Mackie",)


def test_a_remark_that_has_its_own_line_is_no_part_of_the_one_above() -> None:
    body = (
        "Karim: harbour cranes at the new terminal, they need people who travel a lot\n"
        "The candidate said so twice and I told him I ran the winches at Balkema"
    )
    facts = told(body)
    assert not any("\n" in f.quote for f in facts)


def test_what_hangs_under_a_bullet_is_what_the_bullet_says() -> None:
    facts = told("- To send\n  - Karim: prize photo\n- Next\n  - trial day Tuesday")
    assert has(facts, "promise", "prize photo")
    assert not any(f.kind == "topic" for f in facts)


def test_bare_lines_were_heard_where_the_notes_mark_what_was_told() -> None:
    lines = "- re-housing 8000 glass pieces\n"
    marked = "- I told him: six years at Lorne Abbey\n"
    top = "Notes on Museum of Glass, met Karim Daoud (curator)\n\n"
    assert has(told(lines + marked, top), "topic", "8000 glass pieces")
    assert not has(told(lines, top), "topic", "8000 glass pieces")


def test_an_advert_below_a_rule_is_no_talk() -> None:
    facts = told(
        "Karim runs the lab.\n\n-----\nNorthlight seeks an experienced fitter. Duties include "
        "wiring. A licence is preferred."
    )
    assert not any(f.kind == "topic" and "seeks" in f.quote for f in facts)


def test_notes_below_a_calendar_event_are_notes() -> None:
    top = "BEGIN:VEVENT\nSUMMARY:Interview\nEND:VEVENT\n\nMet Karim Daoud.\n"
    assert has(told("I wish I'd mentioned my certification", top), "omission", "certification")
