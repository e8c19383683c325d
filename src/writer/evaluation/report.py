"""What an evaluation found: a row for each message job, and the figures drawn from the rows."""

import datetime as dt
import hashlib
import json
import math
import os
import platform
from collections import defaultdict
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path

from pydantic import ValidationError

from writer.errors import UsageError
from writer.evaluation.load import Sample
from writer.evaluation.metrics import METRICS, Metric, metric
from writer.evaluation.outcome import Outcome
from writer.evaluation.scores.count import Count
from writer.evaluation.statistics import ByCase, Estimate, Score, difference, estimate, is_worse
from writer.interview import Frozen
from writer.kinds import Kind
from writer.resources import prompt_version
from writer.rules.book import RULEBOOK_VERSION

#: A count as (right, predicted, found, gold), or a plain number.
ScoreValue = float | tuple[int, ...]


class Row(Frozen):
    """One job of one arm: which case, what came out, and its scores."""

    case: str
    kind: Kind
    repeat: int = 0
    arm: str
    model: str
    split: str
    field: str
    language: str
    forms: tuple[str, ...] = ()
    scores: dict[str, ScoreValue]
    #: Left out where only the scores are kept, as a baseline.
    outcome: Outcome | None = None

    @property
    def run(self) -> str:
        """The arm and the model, as reports name them."""
        return f"{self.model} {self.arm}" if self.model != "offline" else "offline"


class Preferred(Frozen):
    """Which of two runs a judge would send to one reader. `better` is a run, or "tie"."""

    case: str
    kind: Kind
    to: str | None
    judge: str
    first: str
    second: str
    better: str
    #: Whether the judge said the same when the two came in the other order.
    steady: bool
    reasons: tuple[str, ...] = ()


class Report(Frozen):
    """All rows of an evaluation. `command` reproduces it; `cases` is a hash of notes and golds."""

    created: dt.datetime
    command: str
    version: str
    machine: str
    cases: str
    prompts: str
    rulebook: str
    rows: tuple[Row, ...]
    preferences: tuple[Preferred, ...] = ()

    @property
    def runs(self) -> tuple[str, ...]:
        """The arms and models in the order in which they were run."""
        return tuple(dict.fromkeys(row.run for row in self.rows))

    def of(self, run: str, *, split: str | None = None) -> tuple[Row, ...]:
        """Return the rows of one arm and model, of one split of the cases or of both."""
        return tuple(r for r in self.rows if r.run == run and split in (None, r.split))


class Figure(Frozen):
    """One metric of one run: a value with its 95 % interval, over so many cases."""

    run: str
    metric: str
    value: float
    low: float
    high: float
    cases: int


def report_on(rows: Sequence[Row], samples: Sequence[Sample], *, command: str) -> Report:
    """Return the report of these rows, with all that a reader needs to repeat it."""
    return Report(
        created=dt.datetime.now(dt.UTC).replace(microsecond=0),
        command=command,
        version=version("interview-writer"),
        machine=f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}",
        cases=_fingerprint(samples),
        prompts=prompt_version(),
        rulebook=RULEBOOK_VERSION,
        rows=tuple(rows),
    )


def write_report(report: Report, page: str, folder: Path) -> tuple[Path, ...]:
    """Write the report into `folder`; return the paths.

    `report.json` holds everything; `scores.json` the scores alone, small enough to be kept with
    the code as a baseline; `report.html` is for reading.

    Raises:
        UsageError: they cannot be written there.
    """
    texts = {
        "report.json": report.model_dump_json(indent=1) + "\n",
        "scores.json": _scores_alone(report),
        "report.html": page,
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (folder / name).write_text(text, "utf-8")
    except OSError as error:
        raise UsageError(f"--out: {folder}: {error.strerror}; name another folder") from error
    return tuple(folder / name for name in texts)


def _scores_alone(report: Report) -> str:
    """Return the report without what was written, one line a row."""
    whole = report.model_dump(mode="json", exclude={"rows"})
    rows = (row.model_dump_json(exclude={"outcome"}) for row in report.rows)
    head = json.dumps(whole, ensure_ascii=False)[:-1]
    return f'{head}, "rows": [\n' + ",\n".join(rows) + "\n]}\n"


def _fingerprint(samples: Sequence[Sample]) -> str:
    """Return a hash of the notes and golds, so that unlike cases are not compared unseen."""
    content = "\0".join(f"{s.slug}\0{s.note}\0{s.gold.model_dump_json()}" for s in samples)
    return hashlib.sha256(content.encode()).hexdigest()[:12]


def figures(report: Report, *, split: str | None = None) -> tuple[Figure, ...]:
    """Return every metric of every run, in the order of METRICS, findings by rule at the end."""
    found = []
    for run in report.runs:
        rows = report.of(run, split=split)
        for each in metrics_in(rows):
            value = estimate(each, _by_case(rows, each))
            if value is not None:
                found.append(_figure(run, each, value))
    return tuple(found)


def compare(ours: Sequence[Row], theirs: Sequence[Row], run: str) -> tuple[Figure, ...]:
    """Return the paired differences, ours less theirs, in every metric that both have."""
    found = []
    for each in metrics_in(ours):
        value = difference(each, _by_case(ours, each), _by_case(theirs, each))
        if value is not None:
            found.append(_figure(run, each, value))
    return tuple(found)


def worse(ours: Sequence[Row], theirs: Sequence[Row], run: str) -> tuple[Figure, ...]:
    """Return the differences that go the wrong way by more than chance.

    Seconds are left out: they depend on the machine and on what else it does.
    """
    return tuple(
        figure
        for figure in compare(ours, theirs, run)
        if not figure.metric.startswith("seconds")
        and is_worse(
            metric(figure.metric),
            Estimate(figure.value, figure.low, figure.high, figure.cases),
        )
    )


def metrics_in(rows: Iterable[Row]) -> tuple[Metric, ...]:
    """Return the metrics that any of `rows` has a score of."""
    names = {name for row in rows for name in row.scores}
    known = [each for each in METRICS if each.name in names]
    return (*known, *(metric(name) for name in sorted(names - {m.name for m in METRICS})))


def read_report(path: Path) -> Report:
    """Read a `report.json` or `scores.json`. Raises UsageError where it is missing or none."""
    try:
        return Report.model_validate_json(path.read_text("utf-8"))
    except OSError as error:
        raise UsageError(f"{path}: cannot be read; name a scores.json of an earlier run") from error
    except (ValidationError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: no report of `writer eval`; name another file") from error


def _by_case(rows: Iterable[Row], each: Metric) -> ByCase:
    """Return the scores of one metric, by case; a rule that found nothing counts as none found."""
    by_case: dict[str, list[Score]] = defaultdict(list)
    finding = each.group.startswith("findings")
    for row in rows:
        score = row.scores.get(each.name)
        if score is None and finding and "errors" in row.scores:
            letters = row.scores["errors"]
            score = (0, *letters[1:]) if isinstance(letters, tuple) else None
        if isinstance(score, tuple):
            by_case[row.case].append(Count(*score))
        elif score is not None and not math.isnan(score):
            by_case[row.case].append(score)
    return by_case


def _figure(run: str, each: Metric, value: Estimate) -> Figure:
    return Figure(
        run=run,
        metric=each.name,
        value=round(value.value, 6),
        low=round(value.low, 6),
        high=round(value.high, 6),
        cases=value.cases,
    )
