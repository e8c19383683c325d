"""Messages a second and peak memory of the rule book, beside proselint and Harper alone.

    python benchmarks/check.py [--emails N] [--rounds N] [--record]

The same e-mails of 80 to 180 words (see `emails.py`) go through every tool in one run. Each tool
has a process of its own and all are in memory when the clock starts; they take turns, and medians
are shown. proselint and Harper work through their Python interfaces, in an environment of their
own under `.cache/`. With --record the figures are written into docs/benchmarks.md.
"""

import argparse
import datetime as dt
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path

from emails import Email, compose
from record import record

HERE = Path(__file__).resolve().parent
ENVIRONMENT = HERE.parent / ".cache" / "bench-check"
OTHERS = ("proselint==0.16.0", "harper-py==0.2.0")
SEED = 1


@dataclass(frozen=True, slots=True)
class Tool:
    """A way to check; `beside` names the tool it is compared with, at least `aim` times as fast."""

    name: str
    job: str
    ours: bool = False
    beside: str = "proselint"
    aim: float | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """Medians: e-mails a second, peak memory in MB (10^6 bytes), findings an e-mail."""

    rate: float
    megabytes: float
    findings: float


PROSELINT = Tool("proselint", "proselint")
HARPER = Tool("Harper", "harper")
TOOLS = (
    PROSELINT,
    HARPER,
    Tool("writer, text alone", "rules", ours=True, aim=4),
    Tool("writer, text and notes", "notes", ours=True, aim=4),
    Tool("writer, text and notes, proofread", "proofread", True, beside="Harper", aim=1 / 1.3),
)


def main() -> None:
    """Measure, print the table, and record it where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--emails", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    install()
    emails = compose(options.emails, seed=SEED)
    report = table(measure(emails, options.rounds))
    print(report, end="")
    if options.record:
        record("check", section(report, emails, options.rounds))


def install() -> None:
    """Make the environment of the other tools, once."""
    stamp = ENVIRONMENT / "-".join(OTHERS)
    if stamp.exists():
        return
    venv.create(ENVIRONMENT, with_pip=True, clear=True)
    pip = [str(ENVIRONMENT / "bin" / "python"), "-m", "pip", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "-q", *OTHERS], check=True, stdout=sys.stderr)
    stamp.touch()


def measure(emails: list[Email], rounds: int) -> dict[str, Figures]:
    """Return the medians of all rounds, by the name of the tool."""
    seen: dict[str, list[Figures]] = {tool.name: [] for tool in TOOLS}
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "emails.jsonl"
        lines = (json.dumps({"text": email.text, "notes": email.notes}) for email in emails)
        texts.write_text("\n".join(lines), encoding="utf-8")
        for number in range(rounds):
            for tool in TOOLS:
                print(f"round {number + 1}: {tool.name}", file=sys.stderr)
                seen[tool.name].append(run_once(tool, texts))
    return {
        name: Figures(
            statistics.median(f.rate for f in figures),
            statistics.median(f.megabytes for f in figures),
            statistics.median(f.findings for f in figures),
        )
        for name, figures in seen.items()
    }


def run_once(tool: Tool, texts: Path) -> Figures:
    """Run a tool over all e-mails in a process of its own. Raises CalledProcessError."""
    python = sys.executable if tool.ours else str(ENVIRONMENT / "bin" / "python")
    command = [python, str(HERE / "check_job.py"), tool.job, str(texts)]
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return Figures(**json.loads(answer))


def table(medians: dict[str, Figures]) -> str:
    """Return the figures as a Markdown table."""
    rows = [
        "| | E-mails a second | Each | Compared with | Aim | Peak memory | Findings in each |",
        "|---|---|---|---|---|---|---|",
    ]
    for tool in TOOLS:
        figures = medians[tool.name]
        share, aim = "—", "—"
        if tool.aim:
            share = f"{figures.rate / medians[tool.beside].rate:.2f} × {tool.beside}"
            aim = f"≥ {tool.aim:.2f} ×"
        rows.append(
            f"| {tool.name} | {figures.rate:.0f} | {1000 / figures.rate:.2f} ms | {share} | {aim} "
            f"| {figures.megabytes:.0f} MB | {figures.findings:.1f} |"
        )
    return "\n".join(rows) + "\n"


def section(report: str, emails: list[Email], rounds: int) -> str:
    """Return the section of docs/benchmarks.md."""
    sizes = [len(email.text.split()) for email in emails]
    sentences = [s for email in emails for s in email.text.replace("\n", " ").split(". ")]
    distinct = len(set(sentences)) / len(sentences)
    return (
        "## Checking\n\n"
        f"{len(emails)} composed e-mails of {min(sizes)} to {max(sizes)} words, subject to "
        "signature ([`benchmarks/emails.py`](../benchmarks/emails.py), seed "
        f"{SEED}; {distinct * 100:.0f} % of their sentences differ), through every tool in one "
        f"run, one process each; rounds: {rounds} (medians). Processor time counts, from when a "
        "tool is loaded and has seen 20 other e-mails; it covers reading the letter and every "
        "rule that applies. The notes are read beforehand, and what was found of a sentence is "
        "kept for when it comes again, as half of them do here. proselint and Harper as they come, "
        f"through their Python interfaces ({', '.join(OTHERS)}).\n\n"
        f"{report}\n"
        f"Measured on {dt.date.today()} on {os.cpu_count()} cores, {platform.system()} "
        f"{platform.machine()}, Python {platform.python_version()}. Only the ratios mean something "
        "on another machine.\n\n"
        "`python benchmarks/check.py --record` writes this section.\n"
    )


if __name__ == "__main__":
    main()
