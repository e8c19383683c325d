"""Time and peak memory of whole processes, beside the `llm` command, in one run.

    python benchmarks/run.py [--runs N] [--record]

Commands take turns, so that a busy moment hits all of them; medians are shown. `llm` (a command
line for language models of much the same make) and this project are each installed as a user has
them, into environments of their own under `.cache/`. With --record the figures are written into
docs/benchmarks.md. Linux and macOS only.
"""

import argparse
import datetime as dt
import os
import platform
import statistics
import subprocess
import sys
import time
import venv
from dataclasses import dataclass
from pathlib import Path

from record import record

ROOT = Path(__file__).resolve().parent.parent
LLM_ENVIRONMENT = ROOT / ".cache" / "bench-llm"
OWN_ENVIRONMENT = ROOT / ".cache" / "bench-writer"
LLM = "llm==0.36"
BASE = "llm --help"


@dataclass(frozen=True, slots=True)
class Job:
    """A command to time; `aim` is the highest share of `llm --help` it may take."""

    name: str
    command: tuple[str, ...]
    aim: float | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """Medians over all runs: seconds on the wall and peak memory in MB (10^6 bytes)."""

    seconds: float
    megabytes: float


def jobs() -> tuple[Job, ...]:
    """Return the commands, the one that the others are measured against first."""
    writer = str(OWN_ENVIRONMENT / "bin" / "writer")
    note = str(ROOT / "benchmarks" / "note.md")
    return (
        Job(BASE, (str(LLM_ENVIRONMENT / "bin" / "llm"), "--help")),
        Job("writer --help", (writer, "--help"), aim=1 / 3),
        Job(
            "writer thanks --no-proofread (300 words, offline)",
            (writer, "thanks", "--model", "offline", "--no-proofread", note),
            aim=0.6,
        ),
        Job(
            "writer thanks (300 words, offline, proofread)",
            (writer, "thanks", "--model", "offline", note),
            aim=1.5,
        ),
    )


def install_llm() -> None:
    """Make the environment that `llm` runs in, once."""
    stamp = LLM_ENVIRONMENT / LLM
    if stamp.exists():
        return
    venv.create(LLM_ENVIRONMENT, with_pip=True, clear=True)
    _install(LLM_ENVIRONMENT, LLM)
    stamp.touch()


def install_own() -> None:
    """Install this checkout as it stands, without what only its developers need."""
    if not (OWN_ENVIRONMENT / "bin" / "python").exists():
        venv.create(OWN_ENVIRONMENT, with_pip=True)
    _install(OWN_ENVIRONMENT, "-c", str(ROOT / "constraints.txt"), str(ROOT))
    # The version stays the same from change to change: without this the old one would be kept.
    _install(OWN_ENVIRONMENT, "--no-deps", "--force-reinstall", str(ROOT))


def _install(environment: Path, *what: str) -> None:
    pip = [str(environment / "bin" / "python"), "-m", "pip", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "-q", *what], check=True, stdout=sys.stderr)


def run_once(job: Job) -> Figures:
    """Run a command to its end. Raises SystemExit where it fails."""
    # Python keeps what it compiled, as it does for a user.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    process = subprocess.Popen(
        job.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment
    )
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{job.name}: exit code {process.returncode}")
    unit = 1 if platform.system() == "Darwin" else 1024
    return Figures(seconds, used.ru_maxrss * unit / 1e6)


def measure(all_jobs: tuple[Job, ...], runs: int) -> dict[str, Figures]:
    """Return the medians of `runs` turns; one turn before them warms the caches up."""
    seen: dict[str, list[Figures]] = {job.name: [] for job in all_jobs}
    for turn in range(runs + 1):
        for job in all_jobs:
            figures = run_once(job)
            if turn:
                seen[job.name].append(figures)
    return {
        name: Figures(
            statistics.median(f.seconds for f in figures),
            statistics.median(f.megabytes for f in figures),
        )
        for name, figures in seen.items()
    }


def table(all_jobs: tuple[Job, ...], medians: dict[str, Figures]) -> str:
    """Return the figures as a Markdown table."""
    base = medians[BASE].seconds
    rows = ["| Command | Time | Of `llm --help` | Aim | Peak memory |", "|---|---|---|---|---|"]
    for job in all_jobs:
        figures = medians[job.name]
        aim = f"≤ {job.aim:.2f}" if job.aim else "—"
        rows.append(
            f"| `{job.name}` | {figures.seconds * 1000:.0f} ms | {figures.seconds / base:.2f} "
            f"| {aim} | {figures.megabytes:.0f} MB |"
        )
    return "\n".join(rows) + "\n"


def page(report: str, runs: int) -> str:
    """Return the section of docs/benchmarks.md."""
    return (
        "## Whole processes\n\n"
        "Whole processes, from start to exit, on one note of 300 words "
        "([`benchmarks/note.md`](../benchmarks/note.md)), beside "
        f"`llm --help` ({LLM}), both installed as a user has them. The commands take turns; "
        f"medians of {runs} runs after one to warm up. Aims: `writer --help` takes at most a third "
        "of `llm --help`, the offline job less than 0.6 of it (1.5 with the proofreader, whose "
        "dictionary takes most of the memory), and memory stays under 100 MB without it.\n\n"
        f"{report}\n"
        f"Measured on {dt.date.today()} with `make bench` on {os.cpu_count()} cores, "
        f"{platform.system()} {platform.machine()}, Python {platform.python_version()}. "
        "Times differ by about a tenth from run to run; only the ratios mean something "
        "on another machine.\n\n"
        "`python benchmarks/run.py --record` writes this section.\n"
    )


def main() -> None:
    """Measure, print the table, and record it where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    install_llm()
    install_own()
    all_jobs = jobs()
    report = table(all_jobs, measure(all_jobs, options.runs))
    print(report, end="")
    if options.record:
        record("processes", page(report, options.runs))


if __name__ == "__main__":
    main()
