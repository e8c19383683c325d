"""Sure slips that Harper passes over: found, mended, and not seen where they are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.proofread.confusions import confusions


def mended(text: str) -> str:
    for slip in sorted(confusions(text), key=lambda slip: -slip.start):
        assert text[slip.start : slip.end] == slip.text
        text = text[: slip.start] + slip.suggestions[0] + text[slip.end :]
    return text


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("The kettle has it's own shelf.", "The kettle has its own shelf."),
        ("I seen the scales.", "I have seen the scales."),
        ("Your very welcome to ring me.", "You're very welcome to ring me."),
        ("It was a honour, and an hour well spent.", "It was an honour, and an hour well spent."),
        ("There is less mistakes.", "There are fewer mistakes."),
        ("Each tables were set.", "Each table was set."),
        ("Her and I share a van.", "she and I share a van."),
        ("The count is better then the one we had.", "The count is better than the one we had."),
        ("It is cold ; the people are not.", "It is cold; the people are not."),
        ("A log of every count,, by night.", "A log of every count, by night."),
        ("On tuesdays i count.", "On Tuesdays I count."),
    ],
)
def test_it_is_mended(wrong: str, right: str) -> None:
    assert mended(wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "Had I seen the scales, I would have said so; where have they been?",
        "Your welcome was warm, and it's clear why.",
        "If it was better then, it is no worse now, i.e. good.",
        "There is less noise, and each of the tables was set. See note: all good! Really?",
    ],
)
def test_what_is_right_stays(text: str) -> None:
    assert mended(text) == text


@given(st.text(alphabet="ai' ,;:!sndeoy\n🙂", max_size=60))
def test_spans_are_of_the_text(text: str) -> None:
    for slip in confusions(text):
        assert text[slip.start : slip.end] == slip.text != slip.suggestions[0]
