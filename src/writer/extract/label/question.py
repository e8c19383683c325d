"""Asks a model, in one call, what code left open: fields it did not find, lines it cannot place.

Nothing private is in the prompt, neither its words nor what stands over it. How an answer is held
against the notes is the work of `gaps` and `lines`.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from writer.errors import ModelAnswerError
from writer.extract.clauses import Span
from writer.extract.facts.reading import Reading
from writer.extract.fields import Fields
from writer.extract.label import gaps, lines
from writer.extract.units import Unit
from writer.models.chat import ChatModel, Prompt, Usage
from writer.models.parsing import parse_object
from writer.models.schemas import bounded, strict_object
from writer.resources import read_prompt, render

#: As many characters of notes as a model on this machine reads in good time.
_MOST_CHARACTERS, _MOST_CHARACTERS_OF_A_SERVICE = 3000, 20_000
#: No string of an answer is longer, and no panel larger: a weak model would run on.
_MOST_LETTERS = 200
_MOST_PEOPLE = 8
#: Room for the answer to one line, and to all fields.
_LINE_TOKENS, _FIELD_TOKENS = 130, 340


@dataclass(frozen=True, slots=True)
class Given:
    """What a model answered, unchecked: fields by name, lines by their span in the notes.

    `shown` is what it was shown of the notes for the fields.
    """

    fields: Mapping[str, Any] = field(default_factory=dict)
    lines: Mapping[Span, Mapping[str, Any]] = field(default_factory=dict)
    shown: str = ""
    usage: Usage = field(default_factory=Usage)


async def ask(
    text: str,
    units: Sequence[Unit],
    fields: Fields,
    readings: Sequence[Reading],
    *,
    model: ChatModel,
) -> Given:
    """Return what `model` answers about all that is open in the notes.

    No call is made where nothing is. An answer of no use is as good as none. Raises ModelError
    where the model cannot be used or its service fails.
    """
    chosen = lines.to_ask(text, units, readings, most=model.batch, restate=model.remote)
    asked = {str(number): reading for number, reading in enumerate(chosen, start=1)}
    most = _MOST_CHARACTERS_OF_A_SERVICE if model.remote else _MOST_CHARACTERS
    wanted, shown = gaps.to_ask(text, units, fields, readings)
    if not asked and not wanted:
        return Given()
    prompt = make_prompt(
        text, units, asked, wanted, shown[:most] if wanted else "", limited=not model.remote
    )
    try:
        answer = await model.complete(prompt)
    except ModelAnswerError:
        # Cut off or refused: the notes can do without, and what it took is not known.
        return Given()
    try:
        given = parse_object(answer)
    except ModelAnswerError:
        return Given(usage=answer.usage)
    of_lines = {
        (r.start, r.end): said
        for key, r in asked.items()
        if isinstance(said := given.get(key), dict)
    }
    return Given({name: given.get(name) for name in wanted}, of_lines, shown, answer.usage)


def make_prompt(
    text: str,
    units: Sequence[Unit],
    asked: Mapping[str, Reading],
    wanted: Sequence[str],
    shown: str,
    *,
    limited: bool,
) -> Prompt:
    """Return the prompt: rules and examples first, what is in these notes last."""
    schema = strict_object(
        {name: gaps.SCHEMAS[name] for name in wanted}
        | {key: lines.schema_of(text, r) for key, r in asked.items()}
    )
    numbered = [lines.shown(key, text, units[r.unit], r) for key, r in asked.items()]
    return Prompt(
        system=render(
            "extract.system.j2",
            lines=_lines_example() if asked else None,
            fields=_fields_example(wanted) if wanted else None,
        ),
        user=render("extract.user.j2", notes=shown, lines=numbered),
        schema=bounded(schema, letters=_MOST_LETTERS, items=_MOST_PEOPLE) if limited else schema,
        schema_name="notes",
        max_tokens=_LINE_TOKENS * len(asked) + (_FIELD_TOKENS if wanted else 0) + 40,
        temperature=0.0,
    )


@cache
def _examples() -> dict[str, Any]:
    import yaml

    examples: dict[str, Any] = yaml.safe_load(read_prompt("extract.examples.yaml"))
    return examples


def _lines_example() -> dict[str, str]:
    given: list[str] = []
    answer: dict[str, dict[str, str]] = {}
    for number, example in enumerate(_examples()["lines"], start=1):
        said = {key: example[key] for key in ("who", "kind", "clause")}
        answer[str(number)] = {"line": lines.beginning(example["line"]), **said}
        given.append(lines.line_under(str(number), example.get("under", ""), example["line"]))
    return {"given": "\n".join(given), "answer": json.dumps(answer, ensure_ascii=False)}


def _fields_example(wanted: Sequence[str]) -> dict[str, Any]:
    example = _examples()["fields"]
    answer = {name: example["answer"][name] for name in wanted}
    return {
        "names": wanted,
        "notes": example["notes"],
        "answer": json.dumps(answer, ensure_ascii=False),
    }
