"""`writer eval`: run the arms over sample notes with gold, and show what it made of them."""

import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypeVar

import typer

from writer.cli.console import tell
from writer.cli.options import BaseUrl
from writer.errors import UsageError
from writer.kinds import KINDS

if TYPE_CHECKING:
    from writer.evaluation.load import Sample
    from writer.evaluation.metrics import Metric
    from writer.evaluation.report import Report, Row
    from writer.evaluation.run import Job
    from writer.models.chat import ChatModel

T = TypeVar("T")
#: As in `writer.evaluation.arms`, which is too slow to import for a list of options.
Arm = Literal["pipeline", "one-shot"]
_CASES = Path("evals/cases")
_OUT = Path("evals-out")
_EXTRA = ("pydantic_evals", "numpy", "snowballstemmer")
_ARMS: tuple[Arm, ...] = ("pipeline", "one-shot")


def eval_(
    cases: Annotated[
        Path, typer.Argument(metavar="[CASES]", help="Folder of notes with gold files.")
    ] = _CASES,
    model: Annotated[
        list[str] | None,
        typer.Option("--model", metavar="MODEL", help="Model to run; may be repeated."),
    ] = None,
    arm: Annotated[
        list[str] | None,
        typer.Option("--arm", metavar="ARM", help="pipeline or one-shot; may be repeated."),
    ] = None,
    kind: Annotated[
        list[str] | None,
        typer.Option("--kind", metavar="KIND", help="Only this kind; may be repeated."),
    ] = None,
    split: Annotated[
        Literal["dev", "held"] | None, typer.Option("--split", help="Only this half.")
    ] = None,
    only: Annotated[
        str | None, typer.Option("--only", metavar="WORD", help="Only cases whose name has it.")
    ] = None,
    repeat: Annotated[int, typer.Option(min=1, help="Draws of each case, with other seeds.")] = 1,
    limit: Annotated[int | None, typer.Option(min=1, help="Only so many cases.")] = None,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where reports go.")] = _OUT,
    baseline: Annotated[
        Path | None,
        typer.Option(
            "--baseline", metavar="RESULT", help="scores.json to compare with; exit 1 if worse."
        ),
    ] = None,
    fail_under: Annotated[
        list[str] | None,
        typer.Option(
            "--fail-under", metavar="METRIC=VALUE", help="Exit 1 where a run does not reach it."
        ),
    ] = None,
    judge: Annotated[
        str | None,
        typer.Option("--judge", metavar="MODEL", help="Let this model compare the runs' messages."),
    ] = None,
    pairs: Annotated[
        Path | None,
        typer.Option(
            "--pairs", metavar="FILE", help="Only measure the judge on pairs that people compared."
        ),
    ] = None,
    base_url: BaseUrl = None,
    cache: Annotated[
        Path | None, typer.Option("--cache", metavar="DIR", help="Where answers are kept.")
    ] = None,
) -> int:
    """Run the pipeline, and one plain prompt beside it, over notes with gold; score and compare.

    Writes report.json, scores.json and report.html into the folder of --out. Answers of models
    are kept, so a second run is free and a stopped one goes on. Exit codes: 0 done, 1 worse than
    the baseline or below --fail-under, 2 wrong usage or a faulty case, 3 a model cannot be used.
    """
    _need_extra()
    from writer.evaluation.report import read_report, report_on
    from writer.evaluation.run import jobs
    from writer.evaluation.thresholds import parse_thresholds

    arms: tuple[Arm, ...] = tuple(_one_of("--arm", name, _ARMS) for name in arm or _ARMS)
    kinds = tuple(_one_of("--kind", name, KINDS) for name in kind or ())
    wanted = parse_thresholds(fail_under or ())
    before = read_report(baseline) if baseline else None
    chosen = _chosen(cases, split, only, limit)
    kept = cache or _cache_folder()
    if pairs is not None:
        return _measure_judge(pairs, judge, chosen, base_url, kept)
    todo = jobs(chosen, kinds)
    if not todo:
        raise UsageError(f"{cases}: no case is left to run; widen --split, --only or --kind")
    rows = _rows(model or ["offline"], arms, todo, base_url,
                 kept, repeat)  # fmt: skip
    report = report_on(rows, chosen, command=_command())
    if judge is not None:
        report = _judged(report, judge, chosen, base_url, kept)
    return _hand_over(report, chosen, before, wanted, out)


def _one_of(option: str, name: str, choices: Sequence[T]) -> T:
    for choice in choices:
        if choice == name:
            return choice
    raise UsageError(f"{option}: no {name!r}; choose from {', '.join(map(str, choices))}")


def _need_extra() -> None:
    from importlib.util import find_spec

    if missing := [module for module in _EXTRA if find_spec(module) is None]:
        raise UsageError(
            f"evaluation needs {', '.join(missing)}: pip install 'interview-writer[eval]'"
        )


def _chosen(
    cases: Path, split: str | None, only: str | None, limit: int | None
) -> "tuple[Sample, ...]":
    from writer.evaluation.load import load_cases

    if not cases.is_dir():
        raise UsageError(f"{cases}: no folder of cases; name one (a checkout has evals/cases)")
    return tuple(
        s
        for s in load_cases(cases)
        if split in (None, s.gold.split) and (only is None or only in s.slug)
    )[:limit]


def _rows(
    models: list[str],
    arms: Sequence[Arm],
    todo: "tuple[Job, ...]",
    base_url: str | None,
    cache: Path,
    repeat: int,
) -> "list[Row]":
    """Run each arm of each model, one after the other: they share the machine."""
    import asyncio
    import os
    from contextlib import AsyncExitStack

    from writer.evaluation.run import evaluate, identity_of
    from writer.models import open_model

    async def run() -> "list[Row]":
        rows: list[Row] = []
        for name in models:
            async with AsyncExitStack() as stack:
                opened = open_model(name, base_url=base_url, environ=os.environ)
                if opened is not None:
                    stack.push_async_callback(opened.aclose)
                for arm in arms:
                    if opened is None and arm == "one-shot":
                        continue
                    tell(f"{identity_of(name)}, {arm}: {len(todo) * repeat} jobs")
                    rows += await evaluate(
                        todo,
                        arm=arm,
                        model=opened,
                        identity=identity_of(name),
                        cache=cache,
                        repeat=repeat,
                        progress=sys.stderr.isatty(),
                    )
        return rows

    return asyncio.run(run())


def _judged(
    report: "Report", judge: str, samples: "tuple[Sample, ...]", base_url: str | None, cache: Path
) -> "Report":
    import asyncio

    from writer.evaluation.judge import compare_runs

    async def run() -> "Report":
        async with _opened(judge, base_url, cache) as model:
            said = await compare_runs(report.rows, samples, model=model)
            return report.model_copy(update={"preferences": said})

    return asyncio.run(run())


def _measure_judge(
    pairs: Path,
    judge: str | None,
    samples: "tuple[Sample, ...]",
    base_url: str | None,
    cache: Path,
) -> int:
    import asyncio

    from writer.evaluation.judge import agreement
    from writer.evaluation.pairs import load_pairs
    from writer.evaluation.run import identity_of
    from writer.evaluation.table import agreed

    if judge is None:
        raise UsageError("--pairs: says which pairs; name the judge as well, with --judge MODEL")
    compared = load_pairs(pairs, {sample.slug: sample.gold for sample in samples})

    async def run() -> None:
        async with _opened(judge, base_url, cache) as model:
            found = await agreement(compared, samples, model=model)
            print(agreed(identity_of(judge), found), end="")

    asyncio.run(run())
    return 0


@asynccontextmanager
async def _opened(name: str, base_url: str | None, cache: Path) -> "AsyncIterator[ChatModel]":
    """Open a judge; its answers are kept like all others."""
    import os
    from contextlib import aclosing

    from writer.evaluation.kept_answers import KeptAnswers
    from writer.evaluation.run import identity_of
    from writer.models import open_model

    opened = open_model(name, base_url=base_url, environ=os.environ)
    if opened is None:
        raise UsageError("--judge: the built-in composer cannot judge; name a model")
    async with aclosing(opened):
        yield KeptAnswers(opened, cache, identity=identity_of(name))


def _cache_folder() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("writer", appauthor=False) / "eval"


def _command() -> str:
    """Return the command line that reproduces the run, without the folders of this machine."""
    shown: list[str] = []
    words = iter(sys.argv[1:])
    for word in words:
        if word in ("--out", "--cache"):
            next(words, None)
        elif not word.startswith(("--out=", "--cache=")):
            place, _, path = word.rpartition("local:")
            shown.append(f"{place}local:{Path(path).name}" if "local:" in word else word)
    return " ".join(["writer", *shown])


def _hand_over(
    report: "Report",
    samples: "tuple[Sample, ...]",
    before: "Report | None",
    wanted: "tuple[tuple[Metric, float], ...]",
    out: Path,
) -> int:
    """Print the tables, write the files, and return the exit code."""
    from writer.evaluation.page import page
    from writer.evaluation.report import write_report
    from writer.evaluation.table import changes, preferences, table
    from writer.evaluation.thresholds import below

    print(table(report) + preferences(report), end="")
    lines = below(report, wanted)
    if before is not None:
        text, dropped = changes(report, before)
        print(text, end="")
        lines = (*dropped, *lines)
    for path in write_report(report, page(report, samples, before), out):
        tell(f"wrote {path}")
    for line in lines:
        tell(line)
    return 1 if lines else 0
