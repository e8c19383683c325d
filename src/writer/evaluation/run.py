"""Runs the arms over the cases with pydantic-evals, and scores what comes out."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from writer.evaluation import arms
from writer.evaluation.arms import Arm
from writer.evaluation.case import Run
from writer.evaluation.kept_answers import KeptAnswers
from writer.evaluation.load import Sample
from writer.evaluation.outcome import Outcome
from writer.evaluation.report import Row, ScoreValue
from writer.evaluation.scores.count import Count
from writer.evaluation.scores.extraction import extraction
from writer.evaluation.scores.messages import messages
from writer.kinds import Kind
from writer.models import OpenModel
from writer.read import read_notes

if TYPE_CHECKING:
    from pydantic_evals.evaluators import Evaluator

#: Calls side by side where the model is a service; a model on this machine has a queue of its own.
_SIDE_BY_SIDE = 4
_PARTS = Count._fields


@dataclass(frozen=True, slots=True)
class Job:
    """One message to write: a case, and which of its runs."""

    sample: Sample
    run: Run
    #: Extraction is scored once a case, with its first run.
    first: bool

    @property
    def name(self) -> str:
        """How the job is called in reports."""
        return f"{self.sample.slug}/{self.run.kind}@{self.run.today}"


def jobs(samples: Sequence[Sample], kinds: Sequence[Kind]) -> tuple[Job, ...]:
    """Return the jobs of these cases, of these kinds of message (none named: of all kinds)."""
    return tuple(
        Job(sample, run, first=number == 0)
        for sample in samples
        for number, run in enumerate([r for r in sample.gold.runs if not kinds or r.kind in kinds])
    )


async def evaluate(
    todo: Sequence[Job],
    *,
    arm: Arm,
    model: OpenModel | None,
    identity: str,
    cache: Path,
    repeat: int = 1,
    progress: bool = False,
) -> list[Row]:
    """Return a row for each job and repeat: what the arm made of it, and its scores.

    Answers of the model are kept in `cache` by content, so that what was stopped goes on.
    """
    os.environ.setdefault("LOGFIRE_IGNORE_NO_CONFIG", "1")
    from pydantic_evals import Case, Dataset

    task = _task(arm, model, identity, cache)
    dataset: Dataset[tuple[Job, int], Outcome, Any] = Dataset(
        name=f"{arm} {identity}",
        cases=[
            Case(name=f"{job.name}#{n}", inputs=(job, n)) for n in range(repeat) for job in todo
        ],
        evaluators=_evaluators(),
    )
    result = await dataset.evaluate(
        task,
        max_concurrency=_SIDE_BY_SIDE if model is not None and model.remote else 1,
        progress=progress,
    )
    failed = [f"{f.name}: {f.error_message}" for f in result.failures]
    failed += [f"{c.name}: {e.error_message}" for c in result.cases for e in c.evaluator_failures]
    if failed:
        raise RuntimeError("\n".join(failed))
    return [
        _row(case.inputs[0], case.inputs[1], arm, identity, case.output, case.scores)
        for case in result.cases
    ]


def identity_of(spec: str) -> str:
    """Return how a model is known in reports and in the cache: the name of its file, or its own."""
    return Path(spec.removeprefix("local:")).stem if spec.startswith("local:") else spec


def _task(
    arm: Arm, model: OpenModel | None, identity: str, cache: Path
) -> Callable[[tuple[Job, int]], Any]:
    async def task(given: tuple[Job, int]) -> Outcome:
        job, number = given
        notes = read_notes(job.sample.path)
        kept = KeptAnswers(model, cache, identity=identity, repeat=number) if model else None
        if arm == "pipeline":
            return await arms.pipeline(job.sample, job.run, notes, kept)
        if kept is None:
            raise ValueError("the one-shot arm needs a model")
        return await arms.one_shot(job.sample, job.run, notes, kept)

    return task


def _evaluators() -> "list[Evaluator[tuple[Job, int], Outcome, Any]]":
    """Return the evaluators; their class is made here, since pydantic-evals is slow to import."""
    from pydantic_evals.evaluators import Evaluator, EvaluatorContext

    @dataclass
    class Extraction(Evaluator[tuple[Job, int], Outcome, Any]):
        """Scores how the notes were read, where the arm reads them."""

        def evaluate(
            self, ctx: EvaluatorContext[tuple[Job, int], Outcome, Any]
        ) -> dict[str, float]:
            job, _ = ctx.inputs
            if ctx.output.interview is None or not job.first:
                return {}
            return dict(_flat(extraction(job.sample.gold, ctx.output.interview, job.sample.note)))

    @dataclass
    class Messages(Evaluator[tuple[Job, int], Outcome, Any]):
        """Scores what was written."""

        def evaluate(
            self, ctx: EvaluatorContext[tuple[Job, int], Outcome, Any]
        ) -> dict[str, float]:
            job, _ = ctx.inputs
            sender = arms.sender_of(job.sample)
            return dict(
                _flat(messages(job.sample.gold, job.run, job.sample.note, sender, ctx.output))
            )

    return [Extraction(), Messages()]


def _flat(scores: Mapping[str, Count | float]) -> Iterator[tuple[str, float]]:
    """Yield plain numbers, as pydantic-evals wants them: a count is four ("names/right")."""
    for name, score in scores.items():
        if isinstance(score, Count):
            yield from ((f"{name}/{part}", getattr(score, part)) for part in _PARTS)
        else:
            yield name, float(score)


def _row(
    job: Job, number: int, arm: Arm, model: str, outcome: Outcome, flat: Mapping[str, Any]
) -> Row:
    scores: dict[str, ScoreValue] = {}
    for name, result in flat.items():
        metric, _, part = name.partition("/")
        if not part:
            scores[metric] = float(result.value)
        elif part == _PARTS[0]:
            scores[metric] = tuple(int(flat[f"{metric}/{p}"].value) for p in _PARTS)
    gold = job.sample.gold
    return Row(
        case=job.sample.slug,
        kind=job.run.kind,
        repeat=number,
        arm=arm,
        model=model,
        split=gold.split,
        field=gold.field,
        language=gold.language,
        forms=gold.forms,
        scores=scores,
        outcome=outcome,
    )
