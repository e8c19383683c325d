"""Score the rule book on texts whose faults are known, and write `docs/rule-scores.md`.

    python evals/score_rules.py [--half held|tune|all] [--rule ID] [--show-misses] [--write]

Two sets. `evals/truth/sentences.jsonl`: sentences with the facts they are held against; what is
truthful (a supported paraphrase, a bridge, a courtesy) must raise no error of the rules of truth
and privacy, everything else must. They are checked twice: against the facts with their holders, as
the gate does after drafting ("facts"), and against the bare text of the notes, as the linter does
("notes"). `evals/rules/ID.jsonl`: good and bad texts for each rule; a good text of any rule counts
against every rule that flags it. Rules are mended with an eye on the half called "tune" only; the
other, "held", tells how they do on the rest; docs/rule-scores.md says how blind it is.
"""

import argparse
import datetime as dt
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

from writer.brief.brief import Brief, Material, Owner
from writer.extract import extract
from writer.interview import Interview, Person
from writer.kinds import Severity
from writer.read.notes import Notes
from writer.rules.book import RULEBOOK_VERSION, RULES
from writer.rules.check import check
from writer.rules.example import stage
from writer.rules.read_letter import read_letter
from writer.rules.rule import Context, Example, Finding

HERE = Path(__file__).parent
TRUTH = HERE / "truth" / "sentences.jsonl"
TEXTS = HERE / "rules"
PAGE = HERE.parent / "docs" / "rule-scores.md"
COMMAND = "python evals/score_rules.py --half all --write"

Label = Literal[
    "supported-paraphrase",
    "bridge",
    "courtesy",
    "altered-number",
    "altered-date",
    "wrong-holder",
    "invented-claim",
    "invented-name",
    "invented-credential",
]
LABELS: tuple[Label, ...] = get_args(Label)
TRUTHFUL: frozenset[Label] = frozenset({"supported-paraphrase", "bridge", "courtesy"})
Against = Literal["facts", "notes"]
Row = dict[str, Any]

TODAY = dt.date(2026, 11, 18)
_OWNERS: dict[str, Owner] = {"candidate": "sender", "company": "reader"}
_HEADINGS = {
    "qualification": "What I told them",
    "topic": "What they said",
    "omission": "Forgot to mention",
    "promise": "Promised",
    "next_step": "Next steps",
    "private": "Private",
}


@dataclass(frozen=True)
class Tally:
    """How a rule or a class did: counts, and the ids of what went wrong."""

    caught: int = 0
    bad: int = 0
    false: int = 0
    good: int = 0
    misses: tuple[str, ...] = field(default=())

    @property
    def recall(self) -> float | None:
        """Share, 0 to 1, of what is bad that was flagged; None where nothing is bad."""
        return self.caught / self.bad if self.bad else None

    @property
    def precision(self) -> float | None:
        """Share, 0 to 1, of what was flagged that is bad; None where nothing was flagged."""
        flagged = self.caught + self.false
        return self.caught / flagged if flagged else None

    @property
    def alarm(self) -> float | None:
        """Share, 0 to 1, of what is good that was flagged all the same."""
        return self.false / self.good if self.good else None

    def add(self, *, bad: bool, flagged: bool, miss: str) -> "Tally":
        """Return the tally with one more text in it."""
        wrong = self.misses if bad == flagged else (*self.misses, miss)
        return replace(
            self,
            caught=self.caught + (bad and flagged),
            bad=self.bad + bad,
            false=self.false + (flagged and not bad),
            good=self.good + (not bad),
            misses=wrong,
        )


def main() -> None:
    """Score what is asked for, print it, and write the page where told to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--half", choices=("held", "tune", "all"), default="all")
    parser.add_argument("--rule", metavar="ID", help="this rule alone, without the truth set")
    parser.add_argument("--show-misses", action="store_true", help="print what went wrong")
    parser.add_argument("--write", action="store_true", help=f"write docs/{PAGE.name}")
    options = parser.parse_args()
    halves = ("held", "tune") if options.half == "all" else (options.half,)
    parts: list[str] = []
    for half in halves:
        tables: list[tuple[str, dict[str, Tally]]] = []
        if not options.rule:
            ways: tuple[Against, ...] = ("facts", "notes")
            tables += [(f"Truth, against the {way}", score_truth(half, way)) for way in ways]
        tables.append(("Rules", score_rules(half, options.rule)))
        for title, tallies in tables:
            parts.append(f"## {title} ({half})\n\n{table(tallies)}")
            print(f"\n{parts[-1]}")
            if options.show_misses:
                print("\n".join(f"  {name}: {m}" for name, t in tallies.items() for m in t.misses))
    if options.write:
        PAGE.write_text(page(parts), encoding="utf-8")


# The truth set


def score_truth(half: str, against: Against) -> dict[str, Tally]:
    """Return the tally of each label, of all lies, and of each rule that raised an error.

    A text counts as flagged if an F or P rule finds an error in it.
    """
    tallies: dict[str, Tally] = {label: Tally() for label in LABELS}
    tallies["every lie"] = Tally()
    rules = {rule.id: Tally() for rule in RULES if rule.id[0] in "FP"}
    for row in rows(TRUTH, half):
        label: Label = row["label"]
        errors = [f for f in truth_findings(row, against) if f.severity == "error"]
        miss = f"{row['id']}: {row['sentence']}"
        if errors:
            miss += "  <- " + "; ".join(f"{f.rule} {f.message}" for f in errors)
        lie = label not in TRUTHFUL
        tallies[label] = tallies[label].add(bad=lie, flagged=bool(errors), miss=miss)
        tallies["every lie"] = tallies["every lie"].add(bad=lie, flagged=bool(errors), miss="")
        for rule in {f.rule for f in errors}:
            rules[rule] = rules[rule].add(bad=lie, flagged=True, miss="")
    for name, tally in rules.items():
        if tally.bad + tally.good:
            tallies[f"{name} (what it flagged)"] = tally
    return {name: replace(t, misses=tuple(filter(None, t.misses))) for name, t in tallies.items()}


def truth_findings(row: Row, against: Against) -> tuple[Finding, ...]:
    """Return what the rules of truth and privacy find in a sentence of the truth set."""
    text = f"Dear {row['recipient']},\n\n{row['sentence']}\n\nKind regards,\nRuth Calder\n"
    letter = read_letter(text, kind="thanks", channel="email", subject=f"The {row['role']} post")
    rules = [rule for rule in RULES if rule.id[0] in "FP"]
    return check(letter, truth_context(row, against), rules=rules)


def truth_context(row: Row, against: Against) -> Context:
    """Return what a sentence of the truth set is checked against."""
    text = notes_text(row)
    if against == "notes":
        return Context(interview=_interview(text), notes=text)
    return Context(brief=_brief(row), notes=text)


def notes_text(row: Row) -> str:
    """Return the facts of a row as the note that a candidate would have written."""
    lines = [
        f"Interview on Tuesday 17 November 2026 for the {row['role']} job at {row['company']}.",
        f"Met: {row['recipient']}",
    ]
    for kind, heading in _HEADINGS.items():
        told = [fact["text"] for fact in row["notes"] if fact["kind"] == kind]
        if told:
            lines += ["", f"## {heading}", *(f"- {text}" for text in told)]
    return "\n".join(lines) + "\n"


@cache
def _interview(text: str) -> Interview:
    return extract(Notes(text=text), today=TODAY)


def _brief(row: Row) -> Brief:
    return Brief(
        kind="thanks",
        channel="email",
        recipient=Person(name=row["recipient"]),
        sender="Ruth Calder",
        today=TODAY,
        interview_date=dt.date(2026, 11, 17),
        company=row["company"],
        role=row["role"],
        materials=tuple(
            Material(
                fact=f"f{number}",
                kind=fact["kind"],
                owner=_OWNERS[fact["holder"]],
                quote=fact["text"],
            )
            for number, fact in enumerate(row["notes"], 1)
            if fact["kind"] != "private"
        ),
    )


# The texts of each rule


def score_rules(half: str, only: str | None = None) -> dict[str, Tally]:
    """Return the tally of each rule: its bad texts, and the good texts of all rules."""
    held = {file.stem for file in TEXTS.glob("*.jsonl")}
    tallies = {rule.id: Tally() for rule in RULES if rule.id in held and only in (None, rule.id)}
    severities = {rule.id: rule.severity for rule in RULES}
    for file in sorted(TEXTS.glob("*.jsonl")):
        for row in rows(file, half):
            flagged = _flagged(example_of(row), severities)
            if not row["good"]:
                if file.stem in tallies:
                    caught = file.stem in flagged
                    tallies[file.stem] = tallies[file.stem].add(
                        bad=True, flagged=caught, miss=f"{row['id']}: {row['text']!r}"
                    )
                continue
            for rule_id, tally in tallies.items():
                if severities[rule_id] == "note" and rule_id != file.stem:
                    continue  # good advice on a good text is no false alarm
                miss = f"{row['id']}: {row['text']!r}  <- {flagged.get(rule_id)}"
                tallies[rule_id] = tally.add(bad=False, flagged=rule_id in flagged, miss=miss)
    return tallies


def _flagged(example: Example, severities: dict[str, Severity]) -> dict[str, str]:
    """Return which rules flag an example and why; notes count where the rule has no more."""
    letter, context = stage(example)
    return {
        finding.rule: finding.message
        for finding in check(letter, context)
        if finding.severity != "note" or severities[finding.rule] == "note"
    }


def example_of(row: Row) -> Example:
    """Return a row of a rule's file as the example that it stands for."""
    plain = {key: value for key, value in row.items() if key not in ("id", "half", "good")}
    materials = tuple(Material(**material) for material in plain.pop("materials", ()))
    others = tuple(plain.pop("others", ()))
    return Example(**plain, materials=materials, others=others)


# Reading and showing


def rows(file: Path, half: str | None = None) -> Iterator[Row]:
    """Yield the rows of a file, of one half or of both."""
    for line in file.read_text(encoding="utf-8").splitlines():
        row: Row = json.loads(line)
        if half in (None, row["half"]):
            yield row


def table(tallies: dict[str, Tally]) -> str:
    """Return the tallies as a Markdown table."""
    lines = [
        "| | bad | caught | recall | good | false alarms | of good | precision |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, tally in tallies.items():
        cells = (
            name,
            tally.bad if "(" not in name else "–",
            tally.caught,
            share(tally.recall) if tally.bad > 0 and "(" not in name else "–",
            tally.good if "(" not in name else "–",
            tally.false,
            share(tally.alarm) if "(" not in name else "–",
            share(tally.precision),
        )
        lines.append("| " + " | ".join(str(cell) for cell in cells) + " |")
    return "\n".join(lines)


def share(value: float | None) -> str:
    """Return a share in percent, a dash where there is none."""
    return "–" if value is None else f"{value * 100:.1f} %"


def page(parts: Iterable[str]) -> str:
    """Return the page of scores."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=HERE, capture_output=True, text=True
    ).stdout.strip()
    head = (
        "# How well the rules see\n\n"
        f"`{COMMAND}`, {dt.date.today().isoformat()}, commit {commit}, rule book"
        f" {RULEBOOK_VERSION}, Python {sys.version.split()[0]}.\n\n"
        "The half named “tune” is the one the rules were mended on. The texts of the half named"
        " “held” were not looked up meanwhile, but it is no blind set: both halves were written"
        " together with the same people and trades in mind, the totals of “held” were read three"
        " times between rounds, and the last round (years, feasts, “the last Sunday”, class codes,"
        " parts of an hour) followed from recalling kinds of sentences that both halves hold."
        " Before that round “held”, against the facts, stood at 90.1 % of all lies (dates: 78.9 %)"
        " with 3.8 % false alarms: that is the fairer figure for texts nobody has seen. In the"
        " truth tables a sentence is flagged if a rule of truth (F) or"
        " privacy (P) finds an *error* in it; for a class of lies the recall is what counts, for"
        " truthful sentences (supported paraphrase, bridge, courtesy) the false alarms. The"
        " lines of single rules there count only what that rule flagged. “Against the facts” is"
        " the gate, which knows whose each fact is; “against the notes” is the linter, which has"
        " the text alone. In the rule tables the good texts are those of all rules together.\n\n"
    )
    return head + "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    main()
