"""What was left out, what was promised, and whose a line is by the shape of the page."""

import pytest

from writer.extract import extract
from writer.interview import Fact
from writer.read.notes import Notes

HEAD = "Candidate: Ana Petrov\nInterviewers: Maria Keller, head of operations; Tom Odell, owner\n\n"


def facts(body: str, head: str = HEAD) -> list[Fact]:
    """The shareable facts of notes with this body."""
    return [fact for fact in extract(Notes(text=head + body + "\n")).facts if fact.shareable]


def of_kind(kind: str, body: str, head: str = HEAD) -> list[str]:
    """The quotes of this kind, with single blanks."""
    return [" ".join(f.quote.split()) for f in facts(body, head) if f.kind == kind]


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("didnt say - i can do invisible mending", "i can do invisible mending"),
        ("never got round to my forklift licence", "my forklift licence"),
        (
            "On the bus home I could have kicked myself because I never once brought up the "
            "butchery year in Lyon.",
            "the butchery year in Lyon",
        ),
        (
            "What I ought to have told him, and didn't, is that I'm a qualified electrician.",
            "I'm a qualified electrician",
        ),
        (
            "One thing I could not tell is that I did a diploma in fabric testing.",
            "I did a diploma in fabric testing",
        ),
        ("Neither of them asked about my Irish, which is fluent.", "my Irish, which is fluent"),
        ("no chance to tell her i speak turkish", "i speak turkish"),
        ("kicking myself: didn't bring up NPQSL", "NPQSL"),
        ("forgot 2 say i run the cutting table", "i run the cutting table"),
        ("The reach ticket never came up.", "The reach ticket"),
        ("My staff Pilates class (not mentioned)", "My staff Pilates class"),
        ("spraying tickets, which I never brought up", "spraying tickets"),
        (
            "What escaped me entirely, until the train had left, was the Mellon fellowship.",
            "the Mellon fellowship",
        ),
        ("Shouldve said: I also mentor students, 9 so far", "I also mentor students, 9 so far"),
        ("Dropped ball: no mention of my paper on flaky tests", "my paper on flaky tests"),
    ],
)
def test_what_was_left_out_is_told_in_any_words(body: str, quote: str) -> None:
    assert of_kind("omission", body) == [quote]


@pytest.mark.parametrize(
    "body",
    [
        "I forgot my umbrella",
        "I never got to see the ward",
        "I should have asked about training.",
        "Maria forgot to tell me the start date.",
        "Tom didn't ask about my notice period.",
        "They didn't mention overtime.",
        "Glad I didn't mention the other course",
        "I have not told them that I am expecting to hear from the Fenwold.",
        "should have told her to speak up",
    ],
)
def test_what_was_not_the_candidates_to_say_is_no_omission(body: str) -> None:
    assert of_kind("omission", body) == []


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("i owe them the certificate", "them the certificate"),
        ("said I'd ring Maria on Friday", "ring Maria on Friday"),
        ("need to get my DBS over to him", "get my DBS over to him"),
        ("will fwd portfolio tmrw", "fwd portfolio tmrw"),
        ("told Maria id send my dbs number", "send my dbs number"),
        (
            "I'm to forward my typing certificate to Maria.",
            "forward my typing certificate to Maria",
        ),
        ("I also agreed to put Tom in touch with our movers.", "put Tom in touch with our movers"),
        (
            "I said I'd play for him any Sunday, and that I would post him a recording.",
            "post him a recording",
        ),
        ("take him photos of the stair", "take him photos of the stair"),
        ("📎 send: cupping log", "cupping log"),
        ("Still owe Maria: copy of NMC PIN card", "copy of NMC PIN card"),
        ("AP me: circulate audit letter to Maria", "circulate audit letter to Maria"),
        ("He's asked me to text him my ticket numbers. Will do.", "my ticket numbers"),
        ("Maria wants evaluation form I designed. Attach!", "evaluation form I designed"),
        ("she wants my reach ticket scanned -> do it", "my reach ticket scanned"),
        ("Maria would like the alarm plan, sending it tonight.", "the alarm plan"),
        ("asked for two references\nwill send them by Friday", "two references"),
        ("Tom wants photo of CSCS card. Send tonight", "photo of CSCS card"),
        ("Tom asked for 3 before/after pics, im sending sunday", "3 before/after pics"),
        ("Tom wants my checklist and I have undertaken to let him have it.", "my checklist"),
        ('"Send me your badge number," Tom said, and I said I would.', "badge number"),
    ],
)
def test_what_was_promised_is_told_in_any_words(body: str, quote: str) -> None:
    found = [fact for fact in facts(body) if fact.kind == "promise"]
    assert [" ".join(fact.quote.split()) for fact in found] == [quote]
    assert found[0].holder == "candidate"


@pytest.mark.parametrize(
    "body",
    [
        "Tom promised to send me the plans",
        "Tom will send me the contract.",
        "Tom: to send contract",
        "Maria: I'll send you the rota tonight",
        '"I\'ll send you the rota," said Tom.',
        "She said I will send you the forms by Friday.",
        "They will send a task on Monday",
        "My old boss promised to send a reference.",
        "must send mum flowers",
        "I owe Tom an apology for being late.",
        "agreed to a trial shift on the 4th",
        "told Maria i can do any night but sundays",
        "I volunteered that I had calibrated two of those in Umeå.",
        "Maria would like a planner who reads it first. I said I had worked with the log.",
        "Maria wants a new menu by spring",
        "Maria wants copies of the rota on every wall. I said I would look.",
    ],
)
def test_what_others_promise_is_none_of_the_candidates(body: str) -> None:
    assert of_kind("promise", body) == []


def test_what_is_asked_for_in_a_transcript_is_promised_by_a_yes() -> None:
    body = (
        "Maria: We are splitting the billing system into four services.\n"
        "Me: At Corvid I pulled the ledger out without a minute of downtime.\n"
        "Maria: Could you send us that template?\nMe: Sure, I'll send it over tonight.\n"
        "Maria: We will send you the contract.\nMe: Thank you."
    )
    assert of_kind("promise", body) == ["template"]


def test_a_promise_in_a_recap_is_the_candidates() -> None:
    head = "Interviewers: Maria Keller, head of operations\nCandidate: Leila Aziz\n\n"
    body = "Leila told them about the clinic. She undertook to send Maria her certificate."
    assert of_kind("promise", body, head) == ["send Maria her certificate"]


def test_the_first_cell_of_a_row_says_what_the_row_holds() -> None:
    body = (
        "| Cues | Notes |\n|---|---|\n| Me | detailed the timber frame on Larch House |\n"
        "| Gap | Passivhaus certificate |\n| Owed | portfolio |"
    )
    assert of_kind("qualification", body) == ["detailed the timber frame on Larch House"]
    assert of_kind("omission", body) == ["Passivhaus certificate"]
    assert of_kind("promise", body) == ["portfolio"]


def test_lines_below_a_name_came_up_with_that_person() -> None:
    body = (
        "MARIA KELLER (operations)\n reading ages are the priority\n"
        "TOM ODELL (owner)\n two new labs with the college\n\n"
        "my answers\n wrote the phonics scheme for 3 schools"
    )
    found = {" ".join(fact.quote.split()): fact for fact in facts(body)}
    assert found["reading ages are the priority"].interviewers == ("Maria Keller",)
    assert found["two new labs with the college"].interviewers == ("Tom Odell",)
    assert found["wrote the phonics scheme for 3 schools"].holder == "candidate"


def test_two_speakers_of_one_sentence_have_their_own_topics() -> None:
    body = "Maria spoke of the merger of the archives, and Tom of the cataloguing backlog."
    found = {fact.quote: fact.interviewers for fact in facts(body)}
    assert found == {
        "the merger of the archives": ("Maria Keller",),
        "the cataloguing backlog": ("Tom Odell",),
    }


def test_quoted_words_are_whose_they_are_said_to_be() -> None:
    body = (
        '"We\'re moving to tablets by May," Maria said. "And we need two more vans."\n'
        'I said "I\'ve run the night desk for six years" and she smiled.'
    )
    found = [(fact.holder, fact.interviewers) for fact in facts(body)]
    assert found[:2] == [("company", ("Maria Keller",))] * 2
    assert found[2][0] == "candidate"


@pytest.mark.parametrize(
    "body",
    [
        "Maria: I cut the waste by 30% last year.",
        '"I ran the mill payroll for years," Tom said.',
        "I am on the payroll for the mill, she said.",
        'He said "you are Millbrook School now".',
        "Maria - built the team herself, 4 years",
        "Maria ran the renal ward at St Luke's for six years before this.",
    ],
)
def test_what_may_be_theirs_is_never_the_candidates(body: str) -> None:
    assert not [fact for fact in facts(body) if fact.holder == "candidate"]


def test_what_was_not_told_is_never_said_to_have_been() -> None:
    body = "You know what I didn't tell them? That I know Makaton. Typical."
    assert [(f.kind, f.quote) for f in facts(body)] == [("omission", "I know Makaton")]


def test_a_name_ends_before_i() -> None:
    body = "Told Maria I've been on council contracts since 2017."
    assert of_kind("qualification", body) == ["I've been on council contracts since 2017"]


def test_each_reader_of_one_sentence_has_a_promise_of_their_own() -> None:
    body = "I undertook to let Maria have a list of my cases, and Tom two referees."
    found = [(f.quote, f.interviewers) for f in facts(body) if f.kind == "promise"]
    assert found == [
        ("let Maria have a list of my cases", ("Maria Keller",)),
        ("two referees", ("Tom Odell",)),
    ]


def test_letters_that_mean_me_are_the_candidates() -> None:
    head = "physio, Orchard\nAM = Aoife Maher (team lead), me = K\n"
    body = "AM: 14 on the team, waits at 11 wks\nK: ran the backlog clinic at Brent for 2 years"
    assert of_kind("qualification", body, head) == ["ran the backlog clinic at Brent for 2 years"]


def test_the_answers_of_a_form_stand_under_its_questions() -> None:
    body = (
        "What did you tell them? I have fitted 900 boilers. I trained two lads at Hendry's.\n"
        "What didn't you get across? That I do heat pumps."
    )
    assert of_kind("qualification", body) == [
        "I have fitted 900 boilers",
        "I trained two lads at Hendry's",
    ]
    assert of_kind("omission", body) == ["I do heat pumps"]


@pytest.mark.parametrize(
    ("body", "step"),
    [
        ("she rings me monday", True),
        ("they revert by next Friday", True),
        ("reply by 24 Nov", True),
        ("HR to confirm within ten days", True),
        ("Maria will email customers every month", False),
        ("they write to all parents each week", False),
    ],
)
def test_who_is_in_touch_by_some_day_is_a_step(body: str, step: bool) -> None:
    assert bool(of_kind("next_step", body)) is step
