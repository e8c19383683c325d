"""Cues: classes of wording, and where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.rules.cues import Cue, sentence_has
from writer.rules.wording import wording


@pytest.mark.parametrize(
    ("cue", "text", "found"),
    [
        ("thank you", "Well, Thank  you!", ["Thank  you"]),
        ("thank you", "thankyou", []),
        ("appreciat*", "I appreciated it, with appreciation.", ["appreciated", "appreciation"]),
        ("look* forward", "I'm looking forward, you look back.", ["looking forward"]),
        ("i would love to", "I’d love to", ["I’d love to"]),
        ("can not", "I can't, you cannot", ["can't", "cannot"]),
        ("hope ... well", "I hope this note finds you well", ["hope this note finds you well"]),
        ("hope ... well", "hope a b c d e well", []),
        ("{this/the} {note/card}", "the card and this note, this thing", ["the card", "this note"]),
        ("let us", "Let's go", ["Let's"]),
        ("is, it is", "it's", ["it's"]),
        ("follow up", "a follow-up", ["follow-up"]),
        ("team", "the team's room", ["team's"]),
    ],
)
def test_where_a_cue_stands(cue: str, text: str, found: list[str]) -> None:
    spans = Cue(cue).spans(text)
    assert [text[start:end] for start, end in spans] == found
    assert Cue(cue).within(text) == bool(found)


def test_all_cues_are_asked_for() -> None:
    assert sentence_has("I will call by noon", Cue("call, ring"), Cue("noon"))
    assert not sentence_has("I will call", Cue("call, ring"), Cue("noon"))


def test_a_cue_that_comes_late_is_found_in_a_text_read_before() -> None:
    text = "the kettle is on and the kettle sings"
    assert not Cue("teapot").within(text)  # the text is read now
    late = Cue("the {kettle/urn}")
    for _ in range(2):
        assert late.spans(text) == [(0, 10), (21, 31)]
        assert late.within(text)
    assert not Cue("the {urn/stove}").spans(text)


def test_two_cues_add_up() -> None:
    assert (Cue("a") + Cue("b")).spans("b a") == [(0, 1), (2, 3)]


@given(st.text())
def test_any_text_has_its_wording(text: str) -> None:
    words = wording(text)
    begin = 1
    for word in words.padded.split():
        start, end = words.span(begin, begin + len(word))
        assert 0 <= start < end <= len(text)
        begin += len(word) + 1
    for start, end in Cue("a*, the, i ... you").spans(text):
        assert 0 <= start < end <= len(text)
