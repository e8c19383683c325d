"""One corrective call: it names the faults and asks for the sentences at fault, no others."""

from collections.abc import Sequence
from typing import Any

from writer.brief.brief import Brief
from writer.draft.asks import Ask, asks_of
from writer.draft.by_model import TEMPERATURE, schema_of, system_prompt, tokens_for, usable
from writer.draft.draft import Draft
from writer.models.chat import ChatModel, Prompt, Usage
from writer.models.parsing import parse_object
from writer.repair.edits import placed
from writer.repair.faults import Checked, step_of
from writer.resources import render


async def correct(
    before: Checked,
    brief: Brief,
    *,
    model: ChatModel,
    instructions: Sequence[str],
    turn: int,
) -> tuple[Draft, Usage] | None:
    """Return the draft with the model's new sentences, and what the call took.

    None where no fault lies with a sentence that the model can write anew. `turn` counts the
    corrective calls for this message from 1; each tries other openings.

    Raises:
        ModelError: the call failed, or its answer is of no use.
    """
    faulty = _faulty(before, brief, turn)
    if not faulty:
        return None
    answer = await model.complete(_prompt(faulty, brief, model, instructions, turn))
    given = parse_object(answer)
    draft = before.draft
    for ask, _, _ in faulty:
        sentences = usable(given.get(ask.key), ask)
        if sentences:
            draft = placed(draft, brief, ask.step, sentences)
    return draft, answer.usage


Faulty = tuple[Ask, str, list[str]]


def _faulty(before: Checked, brief: Brief, turn: int) -> list[Faulty]:
    """Return the asks to repeat, each with the sentence as it was and what is wrong with it."""
    sentences = before.draft.sentences
    found: list[Faulty] = []
    for ask in asks_of(brief, turn=turn):
        mine = [n for n, s in enumerate(sentences) if step_of(s, brief) == ask.step]
        wrong = [
            fault.wrong
            for fault in before.faults
            if (fault.sentence in mine and sentences[fault.sentence].written_by == "model")
            or (fault.wanted == ask.step.purpose and _by_model(before.draft, mine))
        ]
        if wrong:
            text = " ".join(sentences[n].text for n in mine)
            found.append((ask, text, list(dict.fromkeys(wrong))))
    return found


def _by_model(draft: Draft, indices: Sequence[int]) -> bool:
    """Whether the composer did not write these: where it did, it will mend them itself."""
    return not any(draft.sentences[n].written_by == "composer" for n in indices)


def _prompt(
    faulty: Sequence[Faulty],
    brief: Brief,
    model: ChatModel,
    instructions: Sequence[str],
    turn: int,
) -> Prompt:
    faults: list[dict[str, Any]] = [
        {"line": ask.line, "written": text, "wrong": wrong} for ask, text, wrong in faulty
    ]
    keys = [ask.key for ask, _, _ in faulty]
    return Prompt(
        # The drafter's own system prompt: the server has it in its cache.
        system=system_prompt(brief, instructions),
        user=render("repair.user.j2", faults=faults),
        schema=schema_of(keys, limited=not model.remote),
        schema_name="corrections",
        max_tokens=tokens_for(keys),
        temperature=TEMPERATURE,
        seed=brief.seed + turn,
    )
