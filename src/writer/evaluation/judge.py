"""A model as judge of two messages: asked in both orders, and believed where it answers alike.

A judge is worth what its agreement with people is worth: `agreement` measures that on pairs that
people compared.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, cast

from writer.errors import ModelAnswerError
from writer.evaluation.load import Sample
from writer.evaluation.outcome import Letter
from writer.evaluation.pairs import Label, Pair
from writer.evaluation.report import Preferred, Row
from writer.models.chat import ChatModel, Prompt
from writer.models.parsing import parse_object
from writer.models.schemas import bounded, strict_object
from writer.resources import render

_REASON_CHARS = 160
_ANSWER_TOKENS = 160
_SCHEMA = strict_object(
    {
        "faults_1": {"type": "string"},
        "faults_2": {"type": "string"},
        "better": {"type": "string", "enum": ["1", "2", "tie"]},
    }
)
_Choice = Literal["1", "2", "tie"]


@dataclass(frozen=True, slots=True)
class Preference:
    """Which of two messages a model would send, and why. `steady`: the order made no difference."""

    better: Label
    steady: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How a judge did on compared pairs. `steady` pairs got one answer in both orders."""

    pairs: int
    steady: int
    #: Pairs with a better message that the judge found; with the wrong one; called a tie.
    right: int
    wrong: int
    tied: int
    #: Ties of people that the judge called a tie, and how many ties there are.
    ties_right: int
    ties: int

    @property
    def share(self) -> float | None:
        """Of the pairs with a better message that the judge decided, the share it got right."""
        decided = self.right + self.wrong
        return self.right / decided if decided else None


async def prefer(
    note: str, reader: str | None, first: str, second: str, *, model: ChatModel
) -> Preference:
    """Return which of two messages `model` would send; "a" is the first.

    Raises ModelError where the model fails or its answer is of no use.
    """
    one, why = await _ask(note, reader, first, second, model)
    other, why_not = await _ask(note, reader, second, first, model)
    swapped: dict[_Choice, Label] = {"1": "b", "2": "a", "tie": "tie"}
    straight: dict[_Choice, Label] = {"1": "a", "2": "b", "tie": "tie"}
    steady = straight[one] == swapped[other]
    return Preference(straight[one] if steady else "tie", steady, (*why, *why_not))


async def compare_runs(
    rows: Sequence[Row], samples: Sequence[Sample], *, model: ChatModel
) -> tuple[Preferred, ...]:
    """Return what `model` prefers where two runs wrote to the same reader for the same case.

    Each run is compared with the first one of `rows`. Raises ModelError.
    """
    notes = {sample.slug: sample.note for sample in samples}
    written = {
        (row.run, row.case, row.kind, row.repeat, letter.to): letter
        for row in rows
        for letter in (row.outcome.letters if row.outcome else ())
    }
    runs = list(dict.fromkeys(row.run for row in rows))
    found = []
    for (run, case, kind, repeat, to), letter in written.items():
        other = written.get((runs[0], case, kind, repeat, to))
        if run == runs[0] or other is None:
            continue
        said = await prefer(notes[case], to, _text(other), _text(letter), model=model)
        better = {"a": runs[0], "b": run, "tie": "tie"}[said.better]
        found.append(
            Preferred(
                case=case, kind=kind, to=to, judge=model.name, first=runs[0], second=run,
                better=better, steady=said.steady, reasons=said.reasons,
            )
        )  # fmt: skip
    return tuple(found)


def _text(letter: Letter) -> str:
    return f"Subject: {letter.subject or ''}\n\n{letter.text}"


async def agreement(
    pairs: Sequence[Pair], samples: Sequence[Sample], *, model: ChatModel
) -> Agreement:
    """Return how far `model` agrees with people on `pairs`. Raises ModelError."""
    notes = {sample.slug: sample.note for sample in samples}
    said = [
        (pair, await prefer(notes[pair.case], pair.to, _whole(pair, "a"), _whole(pair, "b"),
                            model=model))
        for pair in pairs
    ]  # fmt: skip
    clear = [(pair, got) for pair, got in said if pair.label != "tie"]
    ties = [got for pair, got in said if pair.label == "tie"]
    return Agreement(
        pairs=len(said),
        steady=sum(got.steady for _, got in said),
        right=sum(got.better == pair.label for pair, got in clear),
        wrong=sum(got.better not in (pair.label, "tie") for pair, got in clear),
        tied=sum(got.better == "tie" for _, got in clear),
        ties_right=sum(got.better == "tie" for got in ties),
        ties=len(ties),
    )


async def _ask(
    note: str, reader: str | None, first: str, second: str, model: ChatModel
) -> tuple[_Choice, tuple[str, str]]:
    answer = await model.complete(
        Prompt(
            system=render("prefer.system.j2"),
            user=render(
                "prefer.user.j2",
                notes=note,
                reader=reader or "the hiring team",
                first=first,
                second=second,
            ),
            schema=bounded(_SCHEMA, letters=_REASON_CHARS),
            schema_name="preference",
            max_tokens=_ANSWER_TOKENS,
            temperature=0.0,
        )
    )
    said = parse_object(answer)
    if said.get("better") not in ("1", "2", "tie"):
        raise ModelAnswerError("the judge did not say which message is better; try another model")
    reasons = str(said.get("faults_1", "")), str(said.get("faults_2", ""))
    return cast(_Choice, said["better"]), reasons


def _whole(pair: Pair, side: Literal["a", "b"]) -> str:
    letter = pair.a if side == "a" else pair.b
    return f"Subject: {letter.subject}\n\n{letter.text}"
