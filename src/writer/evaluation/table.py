"""The figures as plain tables for a terminal."""

from collections.abc import Iterable, Sequence

from writer.evaluation.judge import Agreement
from writer.evaluation.metrics import metric
from writer.evaluation.report import Figure, Report, compare, figures, worse

_SPLITS = ("dev", "held")


def table(report: Report) -> str:
    """Return every metric of every run with its interval, and the halves of the cases apart."""
    runs = report.runs
    whole = _by_metric(figures(report))
    halves = {split: _by_metric(figures(report, split=split)) for split in _SPLITS}
    cases = len({row.case for row in report.rows})
    parts = [f"{cases} cases, {len(report.rows)} jobs; 95 % intervals by bootstrap over cases\n"]
    for run in runs:
        lines: list[tuple[str, ...]] = [("", run, "", *_SPLITS)]
        group = ""
        for name, found in whole.items():
            figure = found.get(run)
            if figure is None:
                continue
            if metric(name).group != group:
                group = metric(name).group
                lines.append((f"[{group}]", "", "", "", ""))
            lines.append(
                (
                    name,
                    number(figure.value),
                    f"{number(figure.low)} - {number(figure.high)}",
                    *(_value(halves[split].get(name, {}).get(run)) for split in _SPLITS),
                )
            )
        parts.append(_columns(lines))
    if len(runs) > 1:
        parts += [_differences(report, runs[0], other) for other in runs[1:]]
    return "\n".join(parts)


def preferences(report: Report) -> str:
    """Return how often the judge preferred which run, by the pair of runs."""
    lines = []
    for first, second in dict.fromkeys((p.first, p.second) for p in report.preferences):
        both = [p for p in report.preferences if (p.first, p.second) == (first, second)]
        ours, theirs = (sum(p.better == run for p in both) for run in (first, second))
        steady = sum(p.steady for p in both)
        lines.append(
            f"{both[0].judge} prefers {first} to {second} in {ours} of {len(both)}, the other in "
            f"{theirs}; {steady} answers did not depend on the order\n"
        )
    return "".join(lines)


def agreed(judge: str, found: Agreement) -> str:
    """Return how far a judge agrees with people, in words."""
    share = f"{found.share:.0%}" if found.share is not None else "none"
    return (
        f"{judge}: {found.pairs} pairs, {found.steady} answered alike in both orders; of those "
        f"that people decided {found.right} right, {found.wrong} wrong, {found.tied} called ties "
        f"({share} of what it decided); {found.ties_right} of {found.ties} ties seen\n"
    )


def changes(report: Report, before: Report) -> tuple[str, tuple[str, ...]]:
    """Return a table of the paired changes since `before`, and a line for each drop.

    Only what goes beyond its interval counts as a drop.
    """
    parts, dropped = [], []
    for run in report.runs:
        ours, theirs = report.of(run), before.of(run)
        if not theirs:
            parts.append(f"{run}: not in the baseline\n")
            continue
        moved = [f for f in compare(ours, theirs, run) if f.value or f.low or f.high]
        parts.append(f"\n{run}, change since the baseline of {before.created:%Y-%m-%d}\n")
        parts.append(_columns([_change(f) for f in moved]) if moved else "nothing changed\n")
        dropped += [
            f"{run}: {f.metric} got worse by {number(abs(f.value))} "
            f"({number(f.low)} to {number(f.high)}) against the baseline"
            for f in worse(ours, theirs, run)
        ]
    if before.cases != report.cases:
        parts.append("The cases differ from the baseline's: only those in both are compared.\n")
    return "".join(parts), tuple(dropped)


def number(value: float) -> str:
    """Return a figure with as many places as it deserves."""
    if abs(value) >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.3f}"


def _differences(report: Report, first: str, other: str) -> str:
    found = compare(report.of(other), report.of(first), other)
    lines = [_change(f) for f in found if f.low > 0 or f.high < 0]
    head = f"{other} less {first}, where the two differ by more than chance\n"
    return head + (_columns(lines) if lines else "nowhere\n")


def _change(figure: Figure) -> tuple[str, ...]:
    return (
        figure.metric,
        f"{figure.value:+.3f}",
        f"{number(figure.low)} - {number(figure.high)}",
        f"{figure.cases} cases",
    )


def _value(figure: Figure | None) -> str:
    return number(figure.value) if figure else "-"


def _by_metric(found: Iterable[Figure]) -> dict[str, dict[str, Figure]]:
    by_metric: dict[str, dict[str, Figure]] = {}
    for figure in found:
        by_metric.setdefault(figure.metric, {})[figure.run] = figure
    return by_metric


def _columns(lines: Sequence[tuple[str, ...]]) -> str:
    widths = [max(len(line[n]) for line in lines) for n in range(len(lines[0]))]
    return "".join(
        "  ".join(
            cell.ljust(width) if n == 0 else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        + "\n"
        for line in lines
    )
