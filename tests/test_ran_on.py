"""A weak model that runs on in one message: that one is the composer's, the others stay."""

import pytest
from tests.fake_model import FakeModel

import writer
from writer.errors import ModelAnswerError, ModelRanOnError
from writer.read import notes_from_text

NOTES = notes_from_text(
    "Candidate: Ana Ruiz\nCompany: Holm Foods\nRole: Buyer\nDate: 2026-11-17\n"
    "Interviewer: Priya Nair, head of buying\n\n"
    "Priya said that they are opening a second store in Leith in March.\n"
    "I told her that I ran the buying desk at Brae for four years.\n"
)


def test_it_is_the_composers_and_that_is_said() -> None:
    model = FakeModel()
    model.enqueue(ModelRanOnError("the answer of fake was cut off at 630 tokens"))
    written = writer.write(NOTES, model=model)
    assert "in Leith in March" in written.messages[0].text
    assert {s.written_by for s in written.messages[0].sentences} == {"composer"}
    assert any("cut off" in w and "composer wrote instead" in w for w in written.warnings)


def test_any_other_useless_answer_is_an_error() -> None:
    model = FakeModel()
    model.enqueue(ModelAnswerError("fake declined to answer"))
    with pytest.raises(ModelAnswerError, match="declined"):
        writer.write(NOTES, model=model)
