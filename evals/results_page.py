"""Write the figures of evaluation runs into evals/results/README.md, all runs side by side.

    python evals/results_page.py

Reads each `evals/results/*/scores.json` that `writer eval --out DIR` left; what stands on the page
outside its marks is kept.
"""

from pathlib import Path

from writer.evaluation.report import Report, compare, figures, read_report
from writer.evaluation.table import number

HERE = Path(__file__).parent / "results"
PAGE = HERE / "README.md"
BEGIN, END = "<!-- figures -->\n", "<!-- end of figures -->\n"
SPLITS = ("dev", "held")
#: The counts by rule are in the reports.
_OF_A_RULE = ("error ", "warning ")


def main() -> None:
    """Put the tables between the marks of the page."""
    reports = {path.parent.name: read_report(path) for path in sorted(HERE.glob("*/scores.json"))}
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(before + BEGIN + "\n" + tables(reports) + END + after, "utf-8")
    print(f"wrote {PAGE.name} from {', '.join(reports)}")


def tables(reports: dict[str, Report]) -> str:
    """Return a table for each folder, then the arms of each model against one another."""
    return "\n".join(
        "\n".join((f"### {folder}\n", *_of(report), *_paired(report))) + "\n"
        for folder, report in reports.items()
    )


def _of(report: Report) -> list[str]:
    whole = _values(report, None)
    halves = [_values(report, split) for split in SPLITS]
    lines = [
        f"`{report.command}`, {report.created:%Y-%m-%d}, "
        f"{len({row.case for row in report.rows})} cases, "
        f"{len(report.rows)} jobs, {report.machine}; prompts {report.prompts}.\n",
        "| | " + " | ".join(f"{run} | dev | held" for run in report.runs) + " |",
        "|---|" + "--:|--:|--:|" * len(report.runs),
    ]
    for name in dict.fromkeys(each for _, each in whole):
        if name.startswith(_OF_A_RULE):
            continue
        cells = []
        for run in report.runs:
            cells.append(whole.get((run, name), "") or "–")
            cells += [half.get((run, name), "–") for half in halves]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return [*lines, ""]


def _values(report: Report, split: str | None) -> dict[tuple[str, str], str]:
    found = figures(report, split=split)
    return {(figure.run, figure.metric): number(figure.value) for figure in found}


def _paired(report: Report) -> list[str]:
    """Say where the arms of a model differ by more than chance, case by case."""
    lines = []
    for run in report.runs:
        ours = run.replace(" one-shot", " pipeline")
        if ours == run or ours not in report.runs:
            continue
        sure = [
            f"{f.metric} {f.value:+.2f} ({f.low:+.2f} to {f.high:+.2f})"
            for f in compare(report.of(ours), report.of(run), ours)
            if (f.low > 0 or f.high < 0) and not f.metric.startswith(_OF_A_RULE)
        ]
        lines.append(
            f"{ours} less {run}, case by case: {'; '.join(sure) or 'no sure difference'}.\n"
        )
    return lines


if __name__ == "__main__":
    main()
