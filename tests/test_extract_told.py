"""What was told, left out or promised, however hastily it is put; what nobody said stays out."""

import pytest

from writer.extract import extract
from writer.read.notes import Notes

HEAD = "Candidate: Ana Petrov\nInterviewers: Maria Keller, head of operations; Tom Odell, owner\n\n"


def facts(body: str) -> dict[str, tuple[str, ...]]:
    """The quotes of each kind, shareable ones alone, with single blanks."""
    found: dict[str, tuple[str, ...]] = {}
    for fact in extract(Notes(text=f"{HEAD}{body}\n")).facts:
        if fact.shareable:
            quote = " ".join(fact.quote.split())
            found[fact.kind] = (*found.get(fact.kind, ()), quote)
    return found


@pytest.mark.parametrize(
    ("body", "kind", "quote"),
    [
        ("Maria and I discussed their move to Kiel.", "topic", "their move to Kiel"),
        ("Tom showed me the new saw, which looked great.", "topic", "the new saw"),
        (
            "We walked round the kiln, which they are rebuilding this winter.",
            "topic",
            "the kiln, which they are rebuilding this winter",
        ),
        ("told tom i cut waste, he asked about ovens, i said i ran six of them", "qualification",
         "i ran six of them"),
        ("Q (Maria): biggest lift? A: 220t transformer at Teesport", "qualification",
         "220t transformer at Teesport"),
        ("- I said: 5 years at Moorside\n- saved 8 % by re-timing the line", "qualification",
         "saved 8 % by re-timing the line"),
        ("I explained how I got the attendance up from 40 to 75 a week.", "qualification",
         "I got the attendance up from 40 to 75 a week"),
        ("Tom\n* needs people who can write a spec\n* I wrote 3 specs for aeration upgrades",
         "qualification", "I wrote 3 specs for aeration upgrades"),
        ("Maria\n- asked about faults -> the foaming incident at Easterby, traced in a day",
         "qualification", "the foaming incident at Easterby, traced in a day"),
        ("Maria asked about screens \u2192 built two in Grafana at Easterby", "qualification",
         "built two in Grafana at Easterby"),
        ("Tom: they get 300 calls before 10 every Monday", "topic",
         "they get 300 calls before 10 every Monday"),
        ("Tom asked if I know Python, I said yes, pandas mostly", "qualification", "I know Python"),
        ("tom asked whether i'd done nights. Yes, two years at Larch Lane.", "qualification",
         "i'd done nights"),
        ("Maria asked whether I have a clean licence -> yes since 2011", "qualification",
         "I have a clean licence"),
        ("maria asked about permits, i do my own RAMS", "qualification", "i do my own RAMS"),
        ("me -> send Tom the RAMS template", "promise", "send Tom the RAMS template"),
        ("Tom showed me round.\n- said their pick error rate is 1.2 % and target is 0.5", "topic",
         "their pick error rate is 1.2 % and target is 0.5"),
        ("I said\n- trees: planted 400 at Tarn\n- ran the nursery for a year", "qualification",
         "planted 400 at Tarn"),
        ("I said\n> planted 400 oaks at Tarn\n> ran the nursery\nMaria\n> opening a mill in May",
         "qualification", "planted 400 oaks at Tarn"),
        ("# Research forester, Logistics of Timber Ltd\n- I told Tom I ran the nursery for a year",
         "qualification", "I ran the nursery for a year"),
        ("Tom wants the survey results, will send", "promise", "the survey results"),
        ("Maria wants the pitch deck (send)", "promise", "the pitch deck"),
        ("Maria asked what I've built - billing service at Tarn, in Go", "qualification",
         "billing service at Tarn, in Go"),
        ("They want to choose by next Thursday", "next_step",
         "They want to choose by next Thursday"),
        ("Maria: marble takes 14 weeks, so she's looking at Portuguese quarries", "topic",
         "she's looking at Portuguese quarries"),
        ("| | Maria | Tom |\n|-|-|-|\n| said | new saw opening in Pell Lane | 9 km a week |\n"
         "| my answer | ran two saws at Tarn | kept 81% |", "topic",
         "new saw opening in Pell Lane"),
        ("Q2 what would you do? A: I did the same at Tarn with a booking sheet", "qualification",
         "I did the same at Tarn with a booking sheet"),
        ("Sending Tom: the checklist", "promise", "the checklist"),
        ("Head of operations - new saw in May\nowner - asked re drainage -> laid 2 km at Tarn",
         "qualification", "laid 2 km at Tarn"),
        ("I told Maria I'd run walks before, 14 of them, and would be happy to share my guide",
         "promise", "share my guide"),
        ("Maria: practice is building a second theatre", "topic",
         "practice is building a second theatre"),
        ("told maria I did scans daily, also helped write the checklist", "qualification",
         "helped write the checklist"),
        ("not raised -> my welding diploma", "omission", "my welding diploma"),
        ("Not asked, not said: I also hold a crane card", "omission", "I also hold a crane card"),
        ("What I didn't say, stupidly, is that I can read Old Norse.", "omission",
         "I can read Old Norse"),
        ("wanted to say i speak arabic, didnt get a chance", "omission", "i speak arabic"),
        ("Tom asked whether I could send a copy of the guide; I said I would.", "promise",
         "a copy of the guide"),
        ("Maria would like to see photos of my allotment, so I'm going to send those.", "promise",
         "photos of my allotment"),
        ("training log - promised a copy", "promise", "training log"),
        ("Tom wants pics of a board I've done - will whatsapp", "promise",
         "pics of a board I've done"),
        ("Next:\nSend Maria the rota template.", "promise", "Send Maria the rota template"),
        ("me to send Tom the checklist", "promise", "send Tom the checklist"),
        ("trade test on Tuesday at 2", "next_step", "trade test on Tuesday at 2"),
    ],
)  # fmt: skip
def test_what_is_told_in_haste(body: str, kind: str, quote: str) -> None:
    assert quote in facts(body).get(kind, ())


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("Two women: Maria Keller who runs operations and Tom Odell the owner", "topic"),
        ("Tom asked can I read drawings. I said yes I did for two years.", "qualification"),
        ("Maria wants to see my test pieces, I bring them on the 18th", "qualification"),
        ("Q (Tom): ever stopped a job? A: yes, twice in 2025", "qualification"),
        ("I said yes to the fire drill", "qualification"),
        ("Tom asked if I wanted a tea, yes please", "qualification"),
        ("Q3 - what would you do in the first 100 days: said read the plan", "qualification"),
        ("What would you change?: walk the site with the foremen", "qualification"),
        ("Maria asked if I was nervous, yes!", "qualification"),
        ("Tom asked if I have a van, no but I can get one", "qualification"),
        ("Quick one about today's chat with Maria Keller at the yard", "topic"),
    ],
)
def test_what_nobody_told_stays_out(body: str, kind: str) -> None:
    assert kind not in facts(body)


def test_a_line_of_ones_own_is_not_joined_to_theirs() -> None:
    found = facts(
        "Maria: they have 14 charger sites to commission before March\n"
        "I've done 60+ chargers, told her so\nShe needs somebody who can sign off their own tests"
    )
    assert found["topic"] == ("they have 14 charger sites to commission before March",)
    assert "I've done 60+ chargers" in found["qualification"]


def test_numbered_names_are_headings() -> None:
    body = "1. Maria\nShe runs the apprentice scheme.\n2. Tom\nHe runs the saw mill.\n"
    told = extract(Notes(text=HEAD + body)).facts
    assert {(f.quote, f.holder) for f in told} >= {
        ("She runs the apprentice scheme", "Maria Keller"),
        ("He runs the saw mill", "Tom Odell"),
    }


def test_he_behind_a_strangers_name_is_nobody_met() -> None:
    told = extract(
        Notes(text=f"{HEAD}Tom runs the mill.\n\nGary is a laugh. He runs the barrels.\n")
    )
    assert all("barrels" not in f.quote for f in told.facts if f.holder == "Tom Odell")


def test_dictation_keeps_a_thing_and_what_was_done_to_it() -> None:
    body = (
        "so tom showed me the new scanner and said they are scanning every casting from january I "
        "told him about the jig I designed at Pell that halved setup time he asked can I read "
        "german drawings I forgot to tell him that I hold the welding ticket I promised to send "
        "him photos of the jig they'll ring next week"
    )
    found = facts(body)
    assert found["qualification"] == ("the jig I designed at Pell that halved setup time",)
    assert found["omission"] == ("I hold the welding ticket",)
    assert found["promise"] == ("send him photos of the jig",)


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("Round 1 - Maria\n  they lay 9 km a week. She's rewriting the plan.\n  I described my log"
         "\nRound 2 - Tom Odell\n  wants a second saw", ("Maria Keller",)),
        ("Tom - very into larch. asked about my felling - told him I felled 40 a day at Tarn",
         ("Tom Odell",)),
        ("- (to Tom) advised on claims for three farms", ("Tom Odell",)),
        ("Maria wanted to know if I could cost a job. Yes - I built a costing sheet at Tarn",
         ("Maria Keller",)),
    ],
)  # fmt: skip
def test_whom_something_was_told(body: str, who: tuple[str, ...]) -> None:
    told = [f for f in extract(Notes(text=f"{HEAD}{body}\n")).facts if f.kind == "qualification"]
    assert [f.interviewers for f in told] == [who]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Owner - new library opened in September", ("Tom Odell",)),
        ("OWNER: new library opened in September", ("Tom Odell",)),
        ("The owner said they are opening a new library", ("Tom Odell",)),
        ("send owner: the rota template", ("Tom Odell",)),
        ("Deputy - new library opened in September", ()),
    ],
)
def test_a_post_that_one_person_has_names_that_person(line: str, who: tuple[str, ...]) -> None:
    (fact,) = extract(Notes(text=f"{HEAD}{line}\n")).facts
    assert fact.interviewers == who
