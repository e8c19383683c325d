"""Asks a model what code left open: kind, holder and a restated clause, a few lines a call.

No private unit, heading or lead-in is in any prompt. What code was sure of stays as it is; the
model's clause counts only where it passes the number, name and holder checks.
"""

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, get_args

from writer.errors import ModelAnswerError
from writer.extract.cast import Cast, cast_of
from writer.extract.facts.filler import content_count
from writer.extract.facts.reading import Reading
from writer.extract.fields import Fields
from writer.extract.label.restate import needs_restating, vetted
from writer.extract.private.signs import private_heading
from writer.extract.units import Unit
from writer.interview import CANDIDATE, COMPANY
from writer.kinds import FactKind
from writer.models.chat import ChatModel, Prompt, Usage
from writer.models.parsing import parse_object
from writer.models.schemas import Schema, strict_object
from writer.resources import read_prompt, render

_AT_ONCE = 4
#: Lines that a model which takes one at a time is asked about.
_MOST_LINES = 12
_KINDS = tuple(kind for kind in get_args(FactKind) if kind != "private")
_NOTHING = "nothing"
#: A small model tells "I" from "they" more surely than roles from names.
_WHO = {"I": CANDIDATE, "they": COMPANY}
#: The kinds that fit each holder: a company has no qualifications, a candidate no wish list.
_OWN = frozenset({"qualification", "omission", "promise", "topic"})
_THEIRS = frozenset({"topic", "responsibility", "attribute", "next_step"})


@dataclass(frozen=True, slots=True)
class Labelled:
    """All readings, those that a model settled included; restatements by span; what it took."""

    readings: tuple[Reading, ...]
    restated: Mapping[tuple[int, int], str]
    usage: Usage


async def label(
    text: str,
    units: Sequence[Unit],
    readings: Sequence[Reading],
    *,
    fields: Fields,
    model: ChatModel,
) -> Labelled:
    """Have `model` settle the open readings and restate those that are no plain English clause.

    Calls run side by side, `model.batch` lines each. An answer of no use leaves its lines as they
    were. Raises ModelError where the model or its service fails.
    """
    cast = cast_of(fields.candidate, fields.company, fields.people)
    size = max(1, model.batch)
    asked = [n for n, r in enumerate(readings) if _is_asked(text, r)]
    if size == 1:
        asked = _likeliest(text, units, readings, asked)
    groups = [asked[n : n + size] for n in range(0, len(asked), size)]
    gate = asyncio.Semaphore(_AT_ONCE)

    async def one(group: Sequence[int]) -> tuple[dict[int, dict[str, Any]], Usage]:
        chosen = [readings[n] for n in group]
        prompt = make_prompt(text, units, chosen)
        async with gate:
            answer = await model.complete(prompt)
        try:
            given = parse_object(answer)
        except ModelAnswerError:
            return {}, answer.usage
        return {n: given.get(str(k), {}) for k, n in enumerate(group, 1)}, answer.usage

    # The first call fills the server's cache with what all the others share.
    results = [await one(groups[0])] if groups else []
    results += await asyncio.gather(*(one(group) for group in groups[1:]))
    answers: dict[int, dict[str, Any]] = {}
    usage = Usage()
    for given, used in results:
        answers |= given
        usage = usage + used
    return _apply(text, readings, answers, cast, fields, usage)


def _likeliest(
    text: str, units: Sequence[Unit], readings: Sequence[Reading], asked: Sequence[int]
) -> list[int]:
    """The lines worth a call each: open ones that stand under something or say much."""

    def worth(n: int) -> int:
        reading = readings[n]
        unit, words = units[reading.unit], text[reading.start : reading.end]
        placed = bool(unit.label or unit.headings or reading.interviewers)
        figure = any(c.isdigit() for c in words)
        return 3 * placed + 2 * figure + min(content_count(words), 6) + 2 * bool(reading.holder)

    opened = [n for n in asked if not readings[n].sure]
    return sorted(sorted(opened, key=worth, reverse=True)[:_MOST_LINES])


def _is_asked(text: str, reading: Reading) -> bool:
    if not reading.shareable or reading.kind == "private":
        return False
    return not reading.sure or needs_restating(text[reading.start : reading.end])


def make_prompt(text: str, units: Sequence[Unit], readings: Sequence[Reading]) -> Prompt:
    """Return the prompt for these readings: rules and examples first, the lines last."""
    user = render(
        "label.user.j2",
        lines=[_line(k, text, units[r.unit], r) for k, r in enumerate(readings, 1)],
    )
    keys = [str(k) for k in range(1, len(readings) + 1)]
    items = {key: _item(reading) for key, reading in zip(keys, readings, strict=True)}
    return Prompt(
        system=render("label.system.j2", examples=_examples()),
        user=user,
        schema=strict_object(items),
        schema_name="lines",
        max_tokens=110 * len(readings) + 40,
        temperature=0.0,
    )


def _item(reading: Reading) -> Schema:
    """The schema of one answer. Only whom the line came up with can be its holder by name."""
    return strict_object(
        {
            "who": {"type": "string", "enum": [*_WHO, *reading.interviewers[:1]]},
            "kind": {"type": "string", "enum": [*_KINDS, _NOTHING]},
            "clause": {"type": "string"},
        }
    )


def _line(number: int, text: str, unit: Unit, reading: Reading) -> str:
    """One line to label, with the headings and the lead-in above it."""
    above = [h for h in (*unit.headings[-1:], unit.label or "") if h and not private_heading(h)]
    return _shown(number, " / ".join(above), text[reading.start : reading.end])


def _shown(number: int, under: str, words: str) -> str:
    line = f"{number}. {' '.join(words.split())}"
    return f'Under "{" ".join(under.split())}":\n{line}' if under else line


def _examples() -> list[dict[str, str]]:
    import yaml

    return [
        {
            "given": _shown(e["number"], e.get("under", ""), e["line"]),
            "answer": json.dumps(
                {str(e["number"]): {key: e[key] for key in ("who", "kind", "clause")}},
                ensure_ascii=False,
            ),
        }
        for e in yaml.safe_load(read_prompt("label.examples.yaml"))
    ]


def _apply(
    text: str,
    readings: Sequence[Reading],
    answers: Mapping[int, Mapping[str, Any]],
    cast: Cast,
    fields: Fields,
    usage: Usage,
) -> Labelled:
    settled: list[Reading] = []
    restated: dict[tuple[int, int], str] = {}
    known = [x for x in (fields.company, fields.role, fields.candidate, *cast.names) if x]
    for n, reading in enumerate(readings):
        given = answers.get(n)
        if given is None:
            settled.append(reading)
            continue
        new = reading if reading.sure else _settled(reading, given)
        if new is None:
            continue
        settled.append(new)
        clause = given.get("clause")
        quote = text[reading.start : reading.end]
        if new.sure and isinstance(clause, str) and new.holder:
            good = vetted(clause, quote, new.holder, new.kind or "topic", cast, known)
            if good:
                restated[new.start, new.end] = good
            elif not reading.sure:
                # A clause that turns the line round shows that its label can't be trusted either.
                settled.pop()
    return Labelled(tuple(settled), restated, usage)


def _settled(reading: Reading, given: Mapping[str, Any]) -> Reading | None:
    """The open reading with the model's kind and holder; code's win. None: drop it."""
    kind, who = given.get("kind"), given.get("who")
    if kind == _NOTHING or kind not in _KINDS or not isinstance(who, str):
        return None
    holder = _WHO.get(who, who)
    kind = reading.kind or kind
    holder = reading.holder or holder
    fits = _OWN if holder == CANDIDATE else _THEIRS
    if kind not in fits:
        return None
    return replace(reading, kind=kind, holder=holder)
