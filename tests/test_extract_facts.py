"""Kinds and holders as code reads them, over several trades and shapes of notes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.extract import extract
from writer.interview import Fact
from writer.read.notes import Notes

HEAD = "Candidate: Ana Petrov\nInterviewers: Maria Keller, head of operations; Tom Odell, owner\n\n"


def facts(body: str) -> list[Fact]:
    """The shareable facts of notes with this body."""
    interview = extract(Notes(text=HEAD + body))
    return [fact for fact in interview.facts if fact.shareable]


def one(body: str) -> tuple[str, str, str]:
    """Kind, holder and quote of the only fact in `body`."""
    found = facts(body)
    assert len(found) == 1, found
    return found[0].kind, found[0].holder, " ".join(found[0].quote.split())


@pytest.mark.parametrize(
    ("body", "kind", "holder", "quote"),
    [
        (
            "Told her I cut the warehouse bill by 38 %.",
            "qualification",
            "candidate",
            "I cut the warehouse bill by 38 %",
        ),
        (
            "I mentioned my three years on the renal ward.",
            "qualification",
            "candidate",
            "my three years on the renal ward",
        ),
        (
            "told them 8 yrs on tower cranes, no accidents",
            "qualification",
            "candidate",
            "8 yrs on tower cranes, no accidents",
        ),
        (
            "Tom liked that I'd written the safety guide myself.",
            "qualification",
            "candidate",
            "I'd written the safety guide myself",
        ),
        (
            "I forgot to say that I hold a pilot boat licence.",
            "omission",
            "candidate",
            "I hold a pilot boat licence",
        ),
        (
            "i shoud of told them ive got the gas certificate",
            "omission",
            "candidate",
            "ive got the gas certificate",
        ),
        (
            "It did not come up that I speak Welsh.",
            "omission",
            "candidate",
            "I speak Welsh",
        ),
        (
            "Promised to send Maria the lesson plan.",
            "promise",
            "candidate",
            "send Maria the lesson plan",
        ),
        (
            "She wants somebody who can run the pass alone.",
            "attribute",
            "Maria Keller",
            "somebody who can run the pass alone",
        ),
        (
            "Tom is looking for someone who checks the ground first.",
            "attribute",
            "Tom Odell",
            "someone who checks the ground first",
        ),
        (
            "Maria said they are moving to electronic charts in spring.",
            "topic",
            "company",
            "they are moving to electronic charts in spring",
        ),
        (
            "Maria said she started there as an apprentice baker.",
            "topic",
            "Maria Keller",
            "she started there as an apprentice baker",
        ),
        (
            "We talked about the night rota for the new wing.",
            "topic",
            "company",
            "the night rota for the new wing",
        ),
        (
            "The job is mostly surveying old roofs.",
            "responsibility",
            "company",
            "surveying old roofs",
        ),
        ("They will ring me on Friday.", "next_step", "company", "They will ring me on Friday"),
    ],
)
def test_one_sentence(body: str, kind: str, holder: str, quote: str) -> None:
    assert one(body) == (kind, holder, quote)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("What I told them", "qualification"),
        ("Erzählt", "qualification"),
        ("Forgot to mention", "omission"),
        ("Nicht erwähnt", "omission"),
        ("Oublié", "omission"),
    ],
)
def test_headings_make_fragments_the_candidates(heading: str, kind: str) -> None:
    assert one(f"## {heading}\n\n- led a team of six at Holm Farm\n")[:2] == (kind, "candidate")


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("They want", "attribute"),
        ("Anforderungen", "attribute"),
        ("The job", "responsibility"),
        ("Talked about", "topic"),
    ],
)
def test_headings_make_fragments_the_companys(heading: str, kind: str) -> None:
    assert one(f"## {heading}\n\n- careful work with old violins\n")[:2] == (kind, "company")


@pytest.mark.parametrize(
    "body",
    [
        "It went well.",
        "Parking was awful.",
        "The receptionist gave me coffee.",
        "Nice office.",
        "She asked how I would handle a complaint.",
        "I'd love to work there.",
        "One other candidate, said Tom.",
        "led a team of six",
    ],
)
def test_what_settles_nothing_is_left_out(body: str) -> None:
    assert facts(body) == []


def test_one_sentence_with_two_holders_becomes_two_facts() -> None:
    found = facts("Maria said they are buying a second oven, and I told her I ran two at Holm.")
    assert [(f.holder, f.quote) for f in found] == [
        ("company", "they are buying a second oven"),
        ("candidate", "I ran two at Holm"),
    ]


def test_what_belongs_to_the_candidate_stays_so_after_a_second_that() -> None:
    found = facts("I told Tom that I built the score and that the forecast was within 3 %.")
    assert {f.holder for f in found} == {"candidate"}


def test_an_elided_subject_is_the_person_before() -> None:
    found = facts("Maria did the policy part and explained the four-on-four-off rota.")
    assert "candidate" not in {f.holder for f in found}
    assert found[-1].quote == "the four-on-four-off rota"


def test_pronouns_point_to_the_person_named_last() -> None:
    found = facts("Tom showed me the new press. He is learning to run it at night.")
    assert found[-1].holder == "Tom Odell"
    assert found[-1].interviewers == ("Tom Odell",)


def test_a_request_becomes_a_promise_with_the_candidates_yes() -> None:
    found = facts("Maria asked for my rota template, I said I'd send it.")
    assert [(f.kind, f.quote, f.interviewers) for f in found] == [
        ("promise", "my rota template", ("Maria Keller",))
    ]


def test_a_transcript_keeps_speakers_apart() -> None:
    found = facts(
        "[00:01:10] Maria: We plan forty thousand deliveries a night.\n"
        "[00:01:40] Ana: At Holm I split the nightly job into a queue.\n"
        "[00:02:10] Tom: We're looking for someone who likes being on call.\n"
        "[00:02:40] Ana: What would I start with?\n"
    )
    assert [(f.kind, f.holder, f.interviewers) for f in found] == [
        ("topic", "company", ("Maria Keller",)),
        ("qualification", "candidate", ("Maria Keller",)),
        ("attribute", "company", ("Tom Odell",)),
    ]


def holders_of(body: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Each shareable quote with its holder and whom it came up with."""
    return {" ".join(f.quote.split()): (f.holder, f.interviewers) for f in facts(body)}


def test_numbered_minutes_are_read_by_initials() -> None:
    found = holders_of(
        "2. The site\n   2.1 MK: has started a reading group for the team.\n"
        "   2.2 MK: the yard took its repairs back in-house.\n"
        "3. Questions\n   3.1 MK asked about cranes. AP trained four riggers.\n"
    )
    assert found["has started a reading group for the team"] == ("Maria Keller", ("Maria Keller",))
    assert found["the yard took its repairs back in-house"] == (
        "company",
        ("Maria Keller",),
    )
    assert not any("MK" in quote or "2." in quote for quote in found)


def test_a_line_that_gives_somebody_heads_the_bullets_below_it() -> None:
    found = holders_of(
        "Maria, head of operations - half an hour\n- the team is moving to two shifts\n"
    )
    assert found == {"the team is moving to two shifts": ("company", ("Maria Keller",))}


def test_a_name_alone_heads_its_paragraph() -> None:
    found = holders_of("Tom Odell. Numbers. The yard is moving to two shifts.\n")
    assert found["The yard is moving to two shifts"] == ("company", ("Tom Odell",))


def test_what_is_marked_as_told_to_somebody_is_the_candidates() -> None:
    found = holders_of("Me -> Tom: ran the rigging course\n")
    assert found == {"ran the rigging course": ("candidate", ("Tom Odell",))}


def test_a_recap_in_the_third_person_keeps_the_candidate_apart() -> None:
    found = holders_of(
        "Ms Keller explained that she set up a call with both yards. "
        "Ms Petrov told Ms Keller that she led the refit. "
        "She explained that she trained the crew.\n"
        "The candidate did not mention that she is a trustee, nor that she holds a licence.\n"
    )
    assert found["she set up a call with both yards"][0] == "Maria Keller"
    assert found["she led the refit"][0] == "candidate"
    assert found["she trained the crew"][0] == "candidate"
    assert found["she is a trustee"][0] == found["she holds a licence"][0] == "candidate"


def test_a_round_of_two_is_no_next_step() -> None:
    [fact] = facts("## Round 1 - 20 October\n- Tom built the current model himself\n")
    assert (fact.kind, fact.holder) == ("topic", "Tom Odell")


def test_a_table_row_belongs_to_the_person_in_it() -> None:
    found = facts(
        "| Who | What we discussed | What I said |\n|---|---|---|\n"
        "| Maria Keller | the new kiln | built two kilns at Holm |\n"
    )
    assert [(f.kind, f.holder, f.interviewers) for f in found] == [
        ("topic", "company", ("Maria Keller",)),
        ("qualification", "candidate", ("Maria Keller",)),
    ]


def test_private_facts_are_marked_and_not_shareable() -> None:
    interview = extract(Notes(text=HEAD + "Maria is a bit arrogant. They open in May in Leeds."))
    assert [(f.kind, f.shareable) for f in interview.facts] == [
        ("private", False),
        ("topic", True),
    ]


def test_the_same_thing_twice_is_one_fact() -> None:
    found = facts("I told Maria I trained nine students.\n\nTold Tom that I trained nine students.")
    assert [f.interviewers for f in found] == [("Maria Keller", "Tom Odell")]


def test_what_is_missing_is_asked_for() -> None:
    warnings = " ".join(extract(Notes(text="It went well.", name="n.md")).warnings)
    assert "interviewer" in warnings
    assert "nothing specific" in warnings


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_every_quote_stands_where_its_span_says(text: str) -> None:
    interview = extract(Notes(text=text))
    for number, fact in enumerate(interview.facts, 1):
        assert fact.id == f"f{number}"
        assert fact.quote == text[fact.start : fact.end] != ""


_LINES = st.lists(
    st.sampled_from(
        [
            "Told Maria I ran two ovens; they need a baker",
            "- forgot: first aid, can drive a van",
            "## Private",
            "Tom: we want someone calm",
            "",
            "| a | b |",
            "She said (off the record) they may close",
            "I asked for 52k, but they need nights 🙂",
        ]
    ),
    max_size=14,
)


@settings(max_examples=40, deadline=None)
@given(_LINES)
def test_any_order_of_lines_is_read(lines: list[str]) -> None:
    text = HEAD + "\n".join(lines)
    for fact in extract(Notes(text=text)).facts:
        assert fact.quote == text[fact.start : fact.end]
        assert not (fact.shareable and "52k" in fact.quote)
