"""What follows "about" has to be a thing: pieces of sentences, and shouted notes, are no such."""

import pytest

from writer.brief.capitals import uncapped
from writer.brief.scraps import is_scrap
from writer.brief.versions import first_note


@pytest.mark.parametrize(
    "noun",
    [
        "the results dipped to 61 percent",
        "half of the 300 pipelines done",
        "the needs NHS framework knowledge",
        "your colleague",
        "the guests complain about noise",
        "Shopify since January",
        "the catalogue until 2027",
        "the conversion 1.4%",
        "uses CostX",
        "the final accounts late",
        "client wants churn models in production",
        "the first a chat with you",
        "the disclosure in both falls due",
        "the valuations monthly",
        "sash windows for listed buildings mostly",
        "the safety first",
    ],
)
def test_a_piece_of_a_sentence_is_a_scrap(noun: str) -> None:
    assert is_scrap(noun)


@pytest.mark.parametrize(
    "noun",
    [
        "languages",
        "a study day each month",
        "your move from Relativity to an in-house review platform",
        "discount rates for sea walls",
        "the consolidation in 11 currencies",
        "three schools under NEC4",
        "colour-blind testing",
        "the strengths-based model you are introducing",
        "the way you keep the books",
        "getting the team to use the new system",
        "how you triage at night",
        "how the team keeps the records up to date",
        "your target of cutting waste by 20%",
        "the records kept by the clinic",
        "the needs of the ward",
        "the training nurses get before they start",
    ],
)
def test_a_thing_is_none(noun: str) -> None:
    assert not is_scrap(noun)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("SOMEBODY WHO CAN BUTCHER", "somebody who can butcher"),
        ("I KEEP A WRITTEN MATRIX FOR EACH DISH", "I keep a written matrix for each dish"),
        ("I RAN THE NHS CLINIC", "I ran the NHS clinic"),
        ("NHS CNC LTD", "NHS CNC LTD"),
        ("I told her about the NHS", "I told her about the NHS"),
        ("my nvq in care", "my NVQ in care"),
        ("SQL", "SQL"),
    ],
)
def test_what_is_shouted_is_told_in_small_letters(typed: str, told: str) -> None:
    assert uncapped(typed) == told


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        (
            "I wrote the code for Paper Kings\n  cares a lot about tests",
            "I wrote the code for Paper Kings",
        ),
        ("my time-series work\nshe'll be back by Thursday", "my time-series work"),
        ("I ran the\nnight shift", "I ran the\nnight shift"),
        (
            "I looked after the ward and\nshe liked that",
            "I looked after the ward and\nshe liked that",
        ),
    ],
)
def test_a_line_that_begins_another_note_is_no_part_of_this(quote: str, told: str) -> None:
    assert first_note(quote) == told
