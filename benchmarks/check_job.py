"""One tool over all e-mails: prints the figures as JSON. Started by `check.py`, once a tool.

python benchmarks/check_job.py proselint|harper|rules|notes|proofread EMAILS.jsonl
"""

import json
import platform
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from emails import compose

#: Returns the number of findings in an e-mail (its text, its notes).
Job = Callable[[str, str], int]
WARM_UP = 20


def proselint_job() -> Job:
    """Return proselint with all its checks, as its documentation has it."""
    from proselint.checks import __register__
    from proselint.config import DEFAULT
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return lambda text, notes: len(LintFile("email", text).lint(DEFAULT))


def harper_job() -> Job:
    """Return Harper with the checks that it comes with."""
    from harper import Dialect, Language, Linter

    linter = Linter(Dialect.BRITISH)
    return lambda text, notes: len(linter.lint(text, language=Language.PLAINTEXT))


def writer_job(*, notes: bool, proofread: bool) -> Job:
    """Return the rule book, with the notes where asked for; they are read once."""
    from writer.library import context_of
    from writer.proofread.harper import harper
    from writer.read.notes import Notes
    from writer.rules.check import check
    from writer.rules.read_letter import read_letter
    from writer.rules.rule import Context
    from writer.rules.standard import THE_BOOK, Standard

    standard = Standard(proofreader=harper()) if proofread else THE_BOOK
    contexts: dict[str, Context] = {}

    def job(text: str, noted: str) -> int:
        letter = read_letter(text, kind="thanks", channel="email")
        key = noted if notes else ""
        if key not in contexts:
            contexts[key] = context_of(letter, Notes(text=key) if key else None, standard=standard)
        return len(check(letter, contexts[key], rules=standard.rules))

    return job


JOBS: dict[str, Callable[[], Job]] = {
    "proselint": proselint_job,
    "harper": harper_job,
    "rules": lambda: writer_job(notes=False, proofread=False),
    "notes": lambda: writer_job(notes=True, proofread=False),
    "proofread": lambda: writer_job(notes=True, proofread=True),
}


def main(name: str, path: str) -> None:
    """Warm up, measure, print. Time of the processor, so that other work does not count."""
    job = JOBS[name]()
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    emails = [(row["text"], row["notes"]) for row in map(json.loads, lines)]
    for other in compose(WARM_UP, seed=0):
        job(other.text, other.notes)
    started = time.process_time()
    findings = sum(job(text, notes) for text, notes in emails)
    seconds = time.process_time() - started
    unit = 1 if platform.system() == "Darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
    figures = {
        "rate": len(emails) / seconds,
        "megabytes": peak,
        "findings": findings / len(emails),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main(*sys.argv[1:])
