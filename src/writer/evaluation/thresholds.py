"""What a run has to reach: `--fail-under names=0.95`."""

from collections.abc import Sequence

from writer.errors import UsageError
from writer.evaluation.metrics import Metric, metric
from writer.evaluation.report import Report, figures


def parse_thresholds(given: Sequence[str]) -> tuple[tuple[Metric, float], ...]:
    """Return the metrics and the values they must reach.

    Raises:
        UsageError: no such metric, no number, or a metric of which neither more nor less is better.
    """
    return tuple(_parsed(text) for text in given)


def below(report: Report, wanted: Sequence[tuple[Metric, float]]) -> tuple[str, ...]:
    """Return a line for each run of the pipeline that misses a threshold, or lacks the figure."""
    found = {(f.run, f.metric): f.value for f in figures(report)}
    lines = []
    for run in report.runs:
        if run.endswith("one-shot"):
            continue
        for each, threshold in wanted:
            value = found.get((run, each.name))
            if value is None:
                lines.append(f"{run}: {each.name} was not measured; it has to reach {threshold:g}")
            elif value < threshold if each.better == "more" else value > threshold:
                lines.append(f"{run}: {each.name} is {value:.3f}; it has to reach {threshold:g}")
    return tuple(lines)


def _parsed(text: str) -> tuple[Metric, float]:
    name, _, value = text.partition("=")
    try:
        each = metric(name.strip())
    except KeyError:
        raise UsageError(
            f"--fail-under: no metric {name!r}; `writer eval` prints their names"
        ) from None
    try:
        threshold = float(value)
    except ValueError:
        raise UsageError(f"--fail-under: no number in {text!r}; write {name}=0.95") from None
    if each.better == "neither":
        raise UsageError(f"--fail-under: of {name!r} neither more nor less is better")
    return each, threshold
