"""Runs the offline pipeline over notes with a gold file beside each, and says what came out wrong.

    python evals/dev_check.py [DIR] [--show] [--only WORD]

The gold files of `evals/samples` stand in `evals/dev/samples`, for samples ship and gold does not.
A gold file `NAME.gold.json` holds candidate, company, role, date, decision_by, interviewers
(names), qualifications and topics (with an exact quote and whose they are), omissions, promises,
and `never`: strings that no message may hold. `--show` prints the messages as well.
"""

import argparse
import datetime as dt
import json
import re
import sys
import traceback
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from writer import write
from writer.extract import extract
from writer.interview import CANDIDATE, Fact, Interview
from writer.message import Result
from writer.read import read_notes
from writer.read.notes import Notes

DEV = Path(__file__).parent / "dev"
TITLES = "dr|prof|professor|mr|mrs|ms|cllr|doctor|lady|rev|canon|capt|mme|frau|herr"
TODAY = dt.date(2026, 11, 25)
FIELDS = ("candidate", "company", "role", "date", "decision_by")


@dataclass
class Report:
    """What came out of one note: lines to print, and counts by kind of outcome."""

    lines: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    def note(self, kind: str, text: str = "") -> None:
        """Count one outcome; say it where there is something to say."""
        self.counts[kind] += 1
        if text:
            self.lines.append(f"  {kind}: {text}")


def plain(text: str | None) -> str:
    """Return `text` folded: lower case, no titles, single blanks."""
    folded = unicodedata.normalize("NFC", text or "").casefold()
    folded = re.sub(rf"\b({TITLES})\b\.?", " ", folded)
    return " ".join(re.findall(r"\w+", folded))


def check_fields(gold: dict[str, Any], interview: Interview, report: Report) -> None:
    """Compare the five single fields. Gold null accepts null only, the candidate aside."""
    decision = interview.timeline.decision_by
    found: dict[str, str | None] = {
        "candidate": interview.candidate,
        "company": interview.company,
        "role": interview.role,
        "date": interview.date.isoformat() if interview.date else None,
        "decision_by": decision.isoformat() if decision else None,
    }
    for name in FIELDS:
        want, got = gold.get(name), found[name]
        same = plain(want) == plain(got) if name != "role" else roles_match(want, got)
        if same or (name == "candidate" and want is None):
            report.note("field right")
        else:
            report.note("field wrong", f"{name}: wanted {want!r}, got {got!r}")


def roles_match(want: str | None, got: str | None) -> bool:
    """Whether two job titles are the same, apart from a bracket or a trailing department."""
    if not want or not got:
        return not want and not got
    short, long = sorted((plain(want), plain(got)), key=len)
    return long.startswith(short) or long.endswith(short)


def check_people(gold: dict[str, Any], interview: Interview, report: Report) -> None:
    """Compare the names of those met, in any order."""
    wanted = {plain(name): name for name in gold["interviewers"]}
    got = {plain(person.name): person.name for person in interview.interviewers}
    for key, name in wanted.items():
        if key in got:
            report.note("person right")
        else:
            report.note("person missing", name)
    for key, name in got.items():
        if key not in wanted:
            report.note("person extra", name)


def facts_on(notes: Notes, interview: Interview, quote: str, kind: str) -> list[Fact]:
    """Return the facts whose span shares at least half of `quote`, the best first.

    A promise may be spread over two clauses: any promise on the lines of `quote` will do.
    """
    start = notes.text.find(quote)
    if start < 0:
        return []
    end = start + len(quote)
    shared = [(min(end, f.end) - max(start, f.start), f) for f in interview.facts]
    near = [pair for pair in shared if 2 * pair[0] >= min(len(quote), len(pair[1].quote))]
    if kind == "promise" and not any(f.kind == "promise" for _, f in near):
        first, last = notes.line_of(start) - 1, notes.line_of(end) + 1
        near = [
            (0, f)
            for f in interview.facts
            if f.kind == "promise" and first <= notes.line_of(f.start) <= last
        ] or near
    return [fact for _, fact in sorted(near, key=lambda pair: -pair[0])]


def check_facts(gold: dict[str, Any], notes: Notes, interview: Interview, report: Report) -> None:
    """Compare facts: found, shareable, of the right kind, holder and interviewer."""
    for wanted in gold["qualifications"]:
        check_fact(wanted["quote"], "qualification", "", notes, interview, report)
    for quote in gold["omissions"]:
        check_fact(quote, "omission", "", notes, interview, report)
    for quote in gold.get("promises", []):
        check_fact(quote, "promise", "", notes, interview, report)
    for wanted in gold["topics"]:
        check_fact(wanted["quote"], "topic", wanted["interviewer"], notes, interview, report)


def check_fact(
    quote: str, kind: str, person: str, notes: Notes, interview: Interview, report: Report
) -> None:
    """Look up one wanted fact. `person` is whom it was talked about with, for topics."""
    facts = facts_on(notes, interview, quote, kind)
    if not facts:
        report.note(f"{kind} missing", repr(quote))
        return
    about = {"topic": {"topic", "responsibility", "attribute"}}.get(kind, {kind})
    fact = next((f for f in facts if f.kind in about), facts[0])
    if not fact.shareable:
        report.note(f"{kind} held back", repr(quote))
    elif fact.kind not in about:
        report.note(f"{kind} wrong kind", f"{fact.kind} for {quote!r}")
    elif (fact.holder == CANDIDATE) != (kind != "topic"):
        report.note(f"{kind} wrong holder", f"{fact.holder} for {quote!r}")
    elif person and fact.interviewers and plain(person) not in map(plain, fact.interviewers):
        report.note("topic wrong person", f"{fact.interviewers} for {quote!r}")
    elif person and not fact.interviewers and len(interview.interviewers) > 1:
        report.note("topic no person", f"{quote!r}")
    else:
        report.note(f"{kind} right")


def check_messages(gold: dict[str, Any], result: Result, report: Report) -> None:
    """Look for leaks, error findings and signs of machine work in the messages."""
    for message in result.messages:
        whole = f"{message.subject or ''}\n{message.text}"
        who = message.recipient.name or "hiring team"
        for word in gold["never"]:
            if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", whole):
                report.note("LEAK", f"{word!r} to {who}")
        for finding in message.findings:
            report.note(f"finding {finding.severity}")
            if finding.severity != "note":
                report.lines.append(f"  {finding.severity} {finding.rule} {finding.name}: {who}")
        for purpose in {s.purpose for s in message.sentences}:
            report.note(f"message has {purpose}")
        report.note("message")


def check_one(path: Path, show: bool) -> Report:
    """Run one note. A crash is a row in the report, not a lost run."""
    report = Report()
    gold_path = path.with_name(path.stem + ".gold.json")
    if not gold_path.exists():
        gold_path = DEV / "samples" / gold_path.name
    empty: dict[str, Any] = {"interviewers": [], "never": []}
    gold = json.loads(gold_path.read_text("utf-8")) if gold_path.exists() else None
    try:
        notes = read_notes(str(path))
        sender = (gold or {}).get("candidate")
        result, interview = run(notes, sender)
    except Exception:
        report.note("CRASH", traceback.format_exc(limit=-2))
        return report
    if gold:
        check_fields(gold, interview, report)
        check_people(gold, interview, report)
        check_facts(gold, notes, interview, report)
    check_messages(gold or empty, result, report)
    if show:
        for message in result.messages:
            head = f"\n  To: {message.recipient.name} | Subject: {message.subject}\n"
            report.lines.append(head + "\n".join("  | " + x for x in message.text.splitlines()))
    return report


def run(notes: Notes, sender: str | None) -> tuple[Result, Interview]:
    """Write the messages offline, and return the interview they came from."""
    interview = extract(notes, model=None, today=TODAY)
    name = interview.candidate or sender or "Robin Example"
    return write(notes, sender=name, model=None, today=TODAY), interview


def main() -> int:
    """Run every note of a folder and print what is wrong, then totals."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default=str(DEV))
    parser.add_argument("--show", action="store_true", help="print the messages too")
    parser.add_argument("--only", default="", help="only files whose name holds this word")
    given = parser.parse_args()
    totals: Counter[str] = Counter()
    for path in sorted(Path(given.folder).iterdir()):
        if path.suffix not in {".md", ".txt"} or given.only not in path.name:
            continue
        report = check_one(path, given.show)
        totals.update(report.counts)
        print(f"{path.name}", *report.lines, sep="\n")
    print("\nTOTALS")
    for kind, count in sorted(totals.items()):
        print(f"  {count:4d}  {kind}")
    return 1 if totals["CRASH"] or totals["LEAK"] or totals["finding error"] else 0


if __name__ == "__main__":
    sys.exit(main())
