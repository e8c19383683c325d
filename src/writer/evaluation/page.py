"""The report as one HTML page that needs nothing else: figures as plots, and every case to read."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

from writer.evaluation.load import Sample
from writer.evaluation.metrics import metric
from writer.evaluation.outcome import Letter, Outcome
from writer.evaluation.report import Figure, Report, compare, figures
from writer.evaluation.table import number
from writer.interview import Interview

_RULE_GROUP = "findings by rule, per message"


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure as it is drawn: places are percentages of the width of the plot."""

    run: str
    label: str
    at: float
    low: float
    high: float
    interval: str
    cases: int


@dataclass(frozen=True, slots=True)
class Plot:
    """One metric: a bar for each run on a common scale from `low` to `high`."""

    name: str
    what: str
    better: str
    low: str
    high: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a note. `kind` is that of the fact that rests on it, "" for none."""

    text: str
    kind: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What one run made of one job: its messages, or why there are none."""

    run: str
    letters: tuple[Letter, ...]
    verdict: str


@dataclass(frozen=True, slots=True)
class Job:
    """One kind of message for a case, as each run wrote it."""

    kind: str
    repeat: int
    written: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class CaseView:
    """One case as it is shown."""

    sample: Sample
    pieces: tuple[Piece, ...]
    jobs: tuple[Job, ...]
    findings: int


def page(report: Report, samples: Sequence[Sample], before: Report | None = None) -> str:
    """Return the HTML page of a report; with `before`, how it differs from that."""
    from jinja2 import Environment

    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["number"] = number
    source = files("writer.evaluation").joinpath("report.html.j2").read_text("utf-8")
    found = figures(report)
    return environment.from_string(source).render(
        report=report,
        groups=_groups(found),
        halves={split: _table(figures(report, split=split)) for split in ("dev", "held")},
        rules=_heat(found, report.runs),
        changes=[
            (run, [f for f in compare(report.of(run), before.of(run), run) if f.low or f.high])
            for run in report.runs
        ]
        if before
        else [],
        before=before,
        cases=[_view(sample, report) for sample in samples],
        forms=sorted({form for sample in samples for form in sample.gold.forms}),
        kinds=list(dict.fromkeys(row.kind for row in report.rows)),
    )


def _groups(found: Sequence[Figure]) -> dict[str, list[Plot]]:
    by_metric: dict[str, list[Figure]] = defaultdict(list)
    for figure in found:
        by_metric[figure.metric].append(figure)
    groups: dict[str, list[Plot]] = defaultdict(list)
    for name, each in by_metric.items():
        if metric(name).group != _RULE_GROUP:
            groups[metric(name).group].append(_plot(name, each))
    return groups


def _plot(name: str, found: Sequence[Figure]) -> Plot:
    """Scale a share that stays below one to 0..1, anything else to what it reaches."""
    top = max(figure.high for figure in found)
    top = 1.0 if metric(name).form != "mean" and top <= 1 else (top * 1.05 or 1.0)

    def place(value: float) -> float:
        return round(100 * max(0.0, value) / top, 2)

    return Plot(
        name,
        metric(name).what,
        metric(name).better,
        "0",
        f"{top:g}" if top == 1 else number(top),
        tuple(
            Bar(
                run=f.run,
                label=number(f.value),
                at=place(f.value),
                low=place(f.low),
                high=place(f.high),
                interval=f"{number(f.low)} to {number(f.high)}",
                cases=f.cases,
            )
            for f in found
        ),
    )


def _table(found: Sequence[Figure]) -> dict[tuple[str, str], str]:
    return {(f.metric, f.run): number(f.value) for f in found}


def _heat(
    found: Sequence[Figure], runs: Sequence[str]
) -> list[tuple[str, list[tuple[str, float]]]]:
    """Return a line for each rule that found something: findings a message, and how hot that is."""
    by_rule: dict[str, dict[str, float]] = defaultdict(dict)
    for figure in found:
        if metric(figure.metric).group == _RULE_GROUP:
            by_rule[figure.metric][figure.run] = figure.value
    return [
        (rule, [(number(values.get(run, 0.0)), min(1.0, values.get(run, 0.0))) for run in runs])
        for rule, values in sorted(by_rule.items())
    ]


def _view(sample: Sample, report: Report) -> CaseView:
    rows = [r for r in report.rows if r.case == sample.slug]
    made = [(row, row.outcome) for row in rows if row.outcome is not None]
    read = next((outcome.interview for _, outcome in made if outcome.interview), None)
    jobs: dict[tuple[str, int], list[Written]] = defaultdict(list)
    for row, outcome in made:
        jobs[row.kind, row.repeat].append(Written(row.run, outcome.letters, _verdict(outcome)))
    return CaseView(
        sample=sample,
        pieces=tuple(_pieces(sample.note, read)) if read else (Piece(sample.note),),
        jobs=tuple(Job(kind, repeat, tuple(each)) for (kind, repeat), each in jobs.items()),
        findings=sum(
            finding.severity == "error"
            for _, outcome in made
            for letter in outcome.letters
            for finding in letter.findings
        ),
    )


def _verdict(outcome: Outcome) -> str:
    if outcome.refused:
        return f"not written: {outcome.refused}"
    return outcome.error or ("" if outcome.letters else "nothing written")


def _pieces(note: str, interview: Interview) -> Iterator[Piece]:
    """Cut the note where facts begin and end; of facts that overlap the first is shown."""
    at = 0
    for fact in sorted(interview.facts, key=lambda f: (f.start, -f.end)):
        if fact.start < at:
            continue
        yield Piece(note[at : fact.start])
        people = ", ".join(fact.interviewers)
        title = f"{fact.id}: {fact.kind} of {fact.holder}{f', with {people}' if people else ''}"
        yield Piece(note[fact.start : fact.end], fact.kind, title)
        at = fact.end
    yield Piece(note[at:])
