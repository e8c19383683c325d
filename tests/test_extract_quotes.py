"""Quotes are found in the notes or refused."""

from hypothesis import given
from hypothesis import strategies as st

from writer.extract.label.quotes import locate

TEXT = "She said it\u2019s the  night rota\nfor the new wing that worries them most."


def test_an_exact_quote_is_found() -> None:
    span = locate("the new wing", TEXT)
    assert span is not None
    assert TEXT[slice(*span)] == "the new wing"


def test_blanks_and_typographic_marks_may_differ() -> None:
    span = locate("it's the night rota for", TEXT)
    assert span is not None
    assert TEXT[slice(*span)] == "it\u2019s the  night rota\nfor"


def test_a_slip_of_the_pen_is_forgiven() -> None:
    span = locate("for the new wng that worries them", TEXT)
    assert span is not None
    assert TEXT[slice(*span)] == "for the new wing that worries them"


def test_other_words_are_refused() -> None:
    assert locate("for the old wing that pleases them", TEXT) is None
    assert locate("", TEXT) is None
    assert locate("xyz", TEXT) is None


@given(st.text(min_size=1, max_size=80), st.data())
def test_every_piece_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    piece = text[start:end].strip()
    if piece:
        span = locate(piece, text)
        assert span is not None
        assert text[slice(*span)] == piece


@given(st.text(max_size=60), st.text(max_size=60))
def test_spans_lie_in_the_text(quote: str, text: str) -> None:
    span = locate(quote, text)
    assert span is None or 0 <= span[0] < span[1] <= len(text)
