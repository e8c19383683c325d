"""A model's answer as checked data."""

import json
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from writer import regex
from writer.errors import ModelAnswerError
from writer.models.chat import Answer

Shape = TypeVar("Shape", bound=BaseModel)

_THOUGHTS = regex.compile(r"^\s*<think>.*?</think>", regex.S)
_FENCED = regex.compile(r"^\s*```(?:json)?\s*(.*?)\s*```\s*$", regex.S)


def parse(answer: Answer, shape: type[Shape]) -> Shape:
    """Return the answer as `shape`.

    Raises:
        ModelAnswerError: it is no JSON, or not of this shape.
    """
    try:
        return shape.model_validate(parse_object(answer))
    except ValidationError as error:
        raise ModelAnswerError(
            "the model's answer does not have the form that was asked for; "
            "try again, or try another model with --model"
        ) from error


def parse_object(answer: Answer) -> dict[str, Any]:
    """Return the answer as a JSON object, without the thoughts and the code fence around it.

    Raises:
        ModelAnswerError: it is no JSON object.
    """
    text = _THOUGHTS.sub("", answer.text)
    fenced = _FENCED.match(text)
    try:
        data = json.loads(fenced[1] if fenced else text)
    except (ValueError, RecursionError) as error:
        raise ModelAnswerError(
            "the model's answer is not JSON; try again, or try another model with --model"
        ) from error
    if not isinstance(data, dict):
        raise ModelAnswerError(
            "the model's answer is not a JSON object; try again, or try another model with --model"
        )
    return data
