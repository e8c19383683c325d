"""A model's answer as data."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from writer.errors import ModelAnswerError
from writer.models import Answer, Usage, parse, parse_object


class Shape(BaseModel):
    name: str
    count: int = 0


def answer(text: str) -> Answer:
    return Answer(text, Usage())


@pytest.mark.parametrize(
    "text",
    [
        '{"name": "a"}',
        '  {"name": "a"}\n',
        '```json\n{"name": "a"}\n```',
        '```\n{"name": "a"}```',
        '<think>{"name": "b"}</think>\n{"name": "a"}',
    ],
)
def test_the_forms_in_which_models_give_json(text: str) -> None:
    assert parse(answer(text), Shape) == Shape(name="a")


@pytest.mark.parametrize("text", ["", "no", "[1]", "3", '"a"', "null", '{"name": ', "[" * 100_000])
def test_no_json_object(text: str) -> None:
    with pytest.raises(ModelAnswerError, match="JSON"):
        parse_object(answer(text))


@pytest.mark.parametrize("text", ["{}", '{"name": 1}', '{"name": "a", "count": "many"}'])
def test_another_form(text: str) -> None:
    with pytest.raises(ModelAnswerError, match="form"):
        parse(answer(text), Shape)


@given(st.text())
def test_any_text_gives_an_object_or_our_own_error(text: str) -> None:
    with contextlib.suppress(ModelAnswerError):
        assert isinstance(parse_object(answer(text)), dict)
