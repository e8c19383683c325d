"""The drafter that asks a language model: one structured call for each message."""

from collections.abc import Sequence

from writer.brief.brief import Brief, Step
from writer.draft.asks import Ask, about, asks_of, is_fixed
from writer.draft.cleaning import carries, clean, strays
from writer.draft.composer import closing, compose_step, greeting, signature, subject
from writer.draft.draft import Draft, Sentence
from writer.draft.examples import echoes, worked_example
from writer.kinds import SPOKEN
from writer.language.tokens import words
from writer.models.chat import ChatModel, Prompt, Usage
from writer.models.parsing import parse_object
from writer.models.schemas import Schema, bounded, strict_object
from writer.resources import render

TEMPERATURE = 0.3
#: Room for one sentence as JSON, in tokens and characters.
_SENTENCE_TOKENS = 90
_SENTENCE_CHARS = 260
#: Words that a sentence has beyond those it was told to begin with.
_LEAST_ADDED = 2


async def draft_by_model(
    brief: Brief, *, model: ChatModel, instructions: Sequence[str]
) -> tuple[Draft, Usage]:
    """Return a draft whose sentences the model wrote, and what the call took.

    Who did what is settled before: the model gets each material in the sender-to-reader voice.
    A sentence that is empty, off its line, or an echo of the prompt is the composer's instead.

    Raises:
        ModelError: the call failed, or its answer is of no use.
    """
    asks = {ask.step: ask for ask in asks_of(brief)}
    answer = await model.complete(_prompt(brief, tuple(asks.values()), model, instructions))
    given = parse_object(answer)
    written: list[Sentence] = []
    for step in brief.plan:
        ask = asks.get(step)
        if ask is not None:
            written += usable(given.get(ask.key), ask) or _composed(brief, step, written)
        elif is_fixed(step, brief):
            written += _composed(brief, step, written)
    draft = Draft(
        subject=subject(brief),
        greeting=greeting(brief),
        sentences=tuple(written),
        closing=closing(brief),
        signature=signature(brief),
    )
    return draft, answer.usage


def usable(text: object, ask: Ask) -> list[Sentence]:
    """Return what the model wrote for one ask as sentences; empty where it is of no use."""
    texts = clean(text, ask.said)
    if ask.step.purpose == "question" and not "".join(texts[-1:]).endswith("?"):
        return []
    if not texts or (ask.said and not carries(texts, ask.said)):
        return []
    if _stops_short(" ".join(texts), ask.begin):
        return []
    own = f"{ask.begin} {ask.say}"
    if strays(texts, own) or echoes(" ".join(texts), worked_example(), own):
        return []
    return [
        Sentence(
            text=one,
            purpose=ask.step.purpose,
            facts=ask.step.facts,
            written_by="model",
            paragraph=ask.step.paragraph,
            branch=ask.step.branch,
        )
        for one in texts
    ]


def _stops_short(text: str, begin: str) -> bool:
    """Tell whether a sentence is little more than its given beginning ("If you have a moment.")."""
    own, given = ([w.text.lower() for w in words(part)] for part in (text, begin))
    return own[: len(given)] == given[: len(own)] and len(own) < len(given) + _LEAST_ADDED


def schema_of(keys: Sequence[str], *, limited: bool) -> Schema:
    """Return the JSON schema of an object with one sentence under each key.

    `limited` keeps the sentences short: see `bounded`.
    """
    schema = strict_object({key: {"type": "string"} for key in keys})
    return bounded(schema, letters=_SENTENCE_CHARS) if limited else schema


def system_prompt(brief: Brief, instructions: Sequence[str]) -> str:
    """Return what a model is told of every message of this kind and channel."""
    return render(
        "draft.system.j2",
        about=about(brief.kind),
        spoken=brief.channel in SPOKEN,
        instructions=tuple(instructions),
        example=worked_example(),
    )


def tokens_for(keys: Sequence[str]) -> int:
    """Return the token limit for an answer with one sentence under each key."""
    return _SENTENCE_TOKENS * (len(keys) + 1)


def _prompt(
    brief: Brief,
    asks: Sequence[Ask],
    model: ChatModel,
    instructions: Sequence[str],
) -> Prompt:
    keys = [ask.key for ask in asks]
    return Prompt(
        system=system_prompt(brief, instructions),
        user=render("draft.user.j2", lines="\n".join(ask.line for ask in asks)),
        schema=schema_of(keys, limited=not model.remote),
        schema_name="message",
        max_tokens=tokens_for(keys),
        temperature=TEMPERATURE,
        seed=brief.seed,
    )


def _composed(brief: Brief, step: Step, before: Sequence[Sentence]) -> list[Sentence]:
    said = frozenset(s.text for s in before)
    sentence = compose_step(brief, step, avoid=said, before=before)
    return [sentence] if sentence else []
