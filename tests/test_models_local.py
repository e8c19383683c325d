"""The adapter and the drafter against a real llama.cpp server on loopback."""

import asyncio
import json
from contextlib import aclosing
from pathlib import Path

import pytest
from tests.briefs import nurse

from writer.draft.by_model import draft_by_model, schema_of
from writer.errors import ModelAnswerError, ModelConfigError
from writer.models import Answer, Prompt, Usage, open_model
from writer.repair import Repaired, repair
from writer.rules.check import check
from writer.rules.rule import Context, letter_of

pytestmark = pytest.mark.model

SCHEMA = schema_of(["thanks"], limited=True)


async def _answers(path: Path, *prompts: Prompt) -> list[Answer]:
    model = open_model(f"local:{path}", environ={})
    assert model is not None
    async with aclosing(model):
        return [await model.complete(prompt) for prompt in prompts]


def test_an_answer_keeps_the_schema_and_the_prefix_is_cached(
    small_model: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    system = "You write one short sentence of thanks. " * 8
    first, second = asyncio.run(
        _answers(
            small_model,
            Prompt(system, "Thank Ada.", SCHEMA, "one"),
            Prompt(system, "Thank Ben.", SCHEMA, "one"),
        )
    )
    assert set(json.loads(first.text)) == {"thanks"}
    assert second.usage.cached_tokens > 40
    assert first.usage.completion_tokens > 0
    assert first.usage.cost_usd == 0.0
    assert capfd.readouterr() == ("", "")


def test_a_prompt_that_is_too_long(small_model: Path) -> None:
    with pytest.raises(ModelConfigError, match="too long"):
        asyncio.run(_answers(small_model, Prompt("s", "word " * 20_000, SCHEMA, "one")))


def test_an_answer_that_is_cut_off(small_model: Path) -> None:
    with pytest.raises(ModelAnswerError, match="cut off"):
        prompt = Prompt("s", "Count to one hundred.", SCHEMA, "one", max_tokens=3)
        asyncio.run(_answers(small_model, prompt))


def test_the_worst_model_ends_without_an_error(small_model: Path) -> None:
    brief = nurse()

    async def write() -> tuple[Repaired, Usage]:
        model = open_model(f"local:{small_model}", environ={})
        assert model is not None
        async with aclosing(model):
            draft, usage = await draft_by_model(brief, model=model, instructions=())
            done = await repair(
                draft,
                brief,
                check=lambda d: check(letter_of(d, brief), Context(brief=brief)),
                model=model,
                instructions=(),
            )
            return done, usage

    done, usage = asyncio.run(write())
    assert usage.calls == 1
    assert not [f for f in done.findings if f.severity == "error"]
