"""Text-speak is read in full words, quoted as it was written, and told in full words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.extract import extract
from writer.extract.textspeak import spelled_out
from writer.interview import Fact, Update
from writer.read.notes import Notes

NOTES = """\
Shift lead interview, Halden Parcels
met Gary Pruitt (ops manager)
gary sed they r moving 2 a new sorter in feb
told him i ran nights @ Brockley Freight 4 3 yrs, 22 ppl
he wants 2 c my forklift licence, said id send it 2nite
4got 2 say i do first aid 2
16 nov update: they rang n need more time, will decide b4 30 nov
"""


@pytest.mark.parametrize(
    ("written", "full"),
    [
        ("4got 2 say i knit 2", "forgot to say i knit too"),
        ("she wants 2 c my log b4 fri", "she wants to see my log before fri"),
        ("they r hiring 2 ppl 4 the bar", "they are hiring 2 people for the bar"),
        ("thx 2 him n her", "thanks to him and her"),
        ("ran it 4 6 yrs b4 that @ Kerr", "ran it for 6 yrs before that at Kerr"),
        ("u shldve c'd it, gr8 day", "you should have c'd it, great day"),
    ],
)
def test_words_in_full(written: str, full: str) -> None:
    assert spelled_out(Notes(text=written)).notes.text == full


@pytest.mark.parametrize(
    "plain",
    [
        "Vitamin C and 2 of the 4 samples",
        "n = 4 patients, r = 0.8, used sed and cd",
        "Moved 2 wards, 4 the first week of May",
        "mail b4@kestrel.example",
    ],
)
def test_what_is_no_text_speak_stays(plain: str) -> None:
    assert spelled_out(Notes(text=plain)).notes.text == plain


def test_facts_are_quoted_as_written_and_restated_in_full() -> None:
    interview = extract(Notes(text=NOTES))
    told = {(fact.kind, fact.quote, fact.restated) for fact in interview.facts}
    assert {
        ("topic", "they r moving 2 a new sorter in feb", "they are moving to a new sorter in feb"),
        ("omission", "i do first aid 2", "i do first aid too"),
        ("promise", "my forklift licence", None),
    } <= told
    pieces: list[Fact | Update] = [*interview.facts, *interview.updates]
    for piece in pieces:
        assert NOTES[piece.start : piece.end] == piece.quote


@given(st.lists(st.sampled_from([*"ab2 \n4cnr", "4got ", " ppl ", " u ", "b4 "]), max_size=40))
def test_every_span_leads_back(pieces: list[str]) -> None:
    written = "".join(pieces)
    spelled = spelled_out(Notes(text=written))
    full = spelled.notes.text
    assert spelled.back(0, len(full)) == (0, len(written))
    for at, letter in enumerate(full):
        start, end = spelled.back(at, at + 1)
        assert 0 <= start < end <= len(written)
        kept = not any(a <= at < b for a, b, _, _ in spelled.moved)
        assert not kept or written[start:end] == letter
