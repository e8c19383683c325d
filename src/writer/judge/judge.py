"""The second opinion: one structured call a message asks a model which sentences are carried.

Whose each statement is has been settled by code; nothing private is among them. What comes back
is judgement, so its findings are warnings and keep no message back.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Literal, cast, get_args

from writer.brief.brief import Material
from writer.models.chat import ChatModel, Prompt, Usage
from writer.models.parsing import parse_object
from writer.models.schemas import bounded, strict_object
from writer.resources import read_prompt, render
from writer.rules.courtesy import is_courtesy
from writer.rules.evidence import noted
from writer.rules.rule import EVERY_KIND, Context, Finding, Letter, LetterSentence, Rule

Verdict = Literal["supported", "not supported", "wrong holder"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
#: Room for one verdict and its reason, in tokens and characters.
_VERDICT_TOKENS = 60
_REASON_CHARS = 120

#: The rule that the findings are of. It stands in no rule book: only a model can check it.
JUDGED = Rule(
    id="J001",
    name="judged-unsupported",
    kinds=EVERY_KIND,
    severity="warning",
    source="Ours",
    wants="A model that reads the message beside the facts of the notes finds each sentence "
    "carried by them. It is asked with `--judge` only; its opinion is a warning, never an error.",
    hint="Hold this sentence against your notes; the model may be wrong.",
    instruction="",
    check=lambda letter, context: (),
    good=(),
    bad=(),
    needs="notes",
)


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a model finds unsupported, by position, and what asking took."""

    findings: tuple[Finding, ...] = ()
    usage: Usage = field(default_factory=Usage)


async def opinion(letter: Letter, context: Context, *, model: ChatModel) -> Opinion:
    """Return what `model` thinks of the sentences of `letter` that are no courtesies.

    Where nothing was noted or nothing is claimed, nothing is asked. Raises ModelError where the
    model fails or its answer is of no use.
    """
    told = [sentence for sentence in letter.sentences if not is_courtesy(sentence)]
    statements = tuple(statements_of(context))
    if not told or not statements:
        return Opinion()
    answer = await model.complete(prompt_for(told, statements, limited=not model.remote))
    given = parse_object(answer)
    judged = (
        (sentence, given.get(str(number), {})) for number, sentence in enumerate(told, start=1)
    )
    findings = (_finding(letter, sentence, said) for sentence, said in judged)
    return Opinion(tuple(f for f in findings if f is not None), answer.usage)


def statements_of(context: Context) -> Iterator[str]:
    """Yield what is settled as true, each line with whose it is; nothing that is private."""
    for material in noted(context):
        yield _statement(material)
    source = context.brief or context.interview
    if source is None:
        return
    if source.role or source.company:
        yield f"both: the job is {source.role or 'this one'} at {source.company or 'this firm'}"
    line = context.interview.timeline if context.interview else None
    if line and (line.next_step or line.decision_by):
        yield f"reader: next: {line.next_step or ''} {line.decision_by or ''}".rstrip()


def _statement(material: Material) -> str:
    whose = "candidate" if material.owner == "sender" else "reader"
    return f"{whose}: {' '.join((material.clause or material.quote).split())}"


def prompt_for(
    told: Sequence[LetterSentence], statements: Sequence[str], *, limited: bool
) -> Prompt:
    """Return the prompt for these sentences: the task first, what differs last.

    `limited` keeps a reason short: see `bounded`.
    """
    verdict = strict_object(
        {"reason": {"type": "string"}, "verdict": {"type": "string", "enum": list(VERDICTS)}}
    )
    keys = [str(number) for number in range(1, len(told) + 1)]
    schema = strict_object(dict.fromkeys(keys, verdict))
    return Prompt(
        system=render("judge.system.j2", examples=_examples()),
        user=_asked(statements, [sentence.text for sentence in told]),
        schema=bounded(schema, letters=_REASON_CHARS) if limited else schema,
        schema_name="verdicts",
        max_tokens=_VERDICT_TOKENS * (len(keys) + 1),
        temperature=0.0,
    )


def _asked(statements: Sequence[str], sentences: Sequence[str]) -> str:
    lines = [" ".join(sentence.split()) for sentence in sentences]
    return render("judge.user.j2", statements=statements, sentences=lines)


@cache
def _examples() -> tuple[dict[str, str], ...]:
    import yaml

    examples = []
    for example in yaml.safe_load(read_prompt("judge.examples.yaml")):
        sentences = example["sentences"]
        answer = {
            str(number): {"reason": sentence["reason"], "verdict": sentence["verdict"]}
            for number, sentence in enumerate(sentences, start=1)
        }
        given = _asked(example["statements"], [sentence["text"] for sentence in sentences])
        examples.append({"given": given, "answer": json.dumps(answer)})
    return tuple(examples)


def _finding(letter: Letter, sentence: LetterSentence, said: object) -> Finding | None:
    """Return the finding on one sentence; None where it is supported or nothing was said."""
    if not isinstance(said, dict):
        return None
    verdict = said.get("verdict")
    if verdict not in VERDICTS or verdict == "supported":
        return None
    reason = " ".join(str(said.get("reason") or "").split())[:_REASON_CHARS].rstrip(".")
    message = f"the model finds this {_SAID[cast(Verdict, verdict)]}"
    if reason:
        message += f": {reason}"
    return JUDGED.finding(letter, message, (sentence.start, sentence.end))


_SAID: dict[Verdict, str] = {
    "supported": "supported",
    "not supported": "unsupported by the notes",
    "wrong holder": "told of the wrong side",
}
