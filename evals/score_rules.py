"""Score the rule book on texts whose faults are known, and write `docs/rule-scores.md`.

    python evals/score_rules.py [--half held|tune|all] [--rule ID] [--show-misses] [--write]

Two sorts. `evals/truth/`: sentences with the facts they are held against; what is truthful (a
supported paraphrase, a bridge, a courtesy) must raise no error of the rules of truth and privacy,
everything else must. They are checked twice: against the facts with their holders, as the gate
does after drafting ("facts"), and against the bare text of the notes, as the linter does
("notes"). `evals/rules/ID.jsonl`: good and bad texts for each rule; a good text of any rule counts
against every rule that flags it. Rules are mended with an eye on the half called "tune" only; the
other, "held", tells how they do on the rest; docs/rule-scores.md says how blind it is.
"""

import argparse
import datetime as dt
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from tally import Tally, table
from truth_set import (
    FIRST,
    FOURTH,
    LABELS,
    SECOND,
    THIRD,
    TRUTHFUL,
    Against,
    Row,
    letter_of,
    letters,
    rows,
    truth_context,
)

from writer.brief.brief import Material
from writer.kinds import Severity
from writer.rules.book import RULEBOOK_VERSION, RULES
from writer.rules.check import check
from writer.rules.example import stage
from writer.rules.read_letter import read_letter
from writer.rules.rule import Example, Finding

HERE = Path(__file__).parent
TEXTS = HERE / "rules"
PAGE = HERE.parent / "docs" / "rule-scores.md"
COMMAND = "python evals/score_rules.py --half all --write"
BOTH: tuple[Against, ...] = ("facts", "notes")
SETS: dict[str, tuple[Path, tuple[Against, ...]]] = {
    "first set": (FIRST, BOTH),
    "second set": (SECOND, BOTH),
    "third set": (THIRD, BOTH),
    "fourth set": (FOURTH, ("notes",)),
}


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
            tables += [
                (f"Truth, against the {way}, {name}", score_truth(half, way, file))
                for name, (file, ways) in SETS.items()
                for way in ways
            ]
            tables.append(("Whole letters against the notes, third set", score_letters(half)))
        tables.append(("Rules", score_rules(half, options.rule)))
        for title, tallies in tables:
            parts.append(f"## {title} ({half})\n\n{table(tallies)}")
            print(f"\n{parts[-1]}")
            if options.show_misses:
                print("\n".join(f"  {name}: {m}" for name, t in tallies.items() for m in t.misses))
    if options.write:
        PAGE.write_text(page(parts), encoding="utf-8")


# The truth set


def score_truth(half: str | None, against: Against, file: Path) -> dict[str, Tally]:
    """Return the tally of each label, of all lies, and of each rule that raised an error.

    A text counts as flagged if an F or P rule finds an error in it.
    """
    tallies: dict[str, Tally] = {label: Tally() for label in (*LABELS, "every lie")}
    rules = {rule.id: Tally() for rule in RULES if rule.id[0] in "FP"}
    for row in rows(file, half):
        label = row["label"]
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
    rules = [rule for rule in RULES if rule.id[0] in "FP"]
    return check(letter_of(row), truth_context(row, against), rules=rules)


def score_letters(half: str | None) -> dict[str, Tally]:
    """Return, of the good letters, how many each rule finds an error in, and how many any does."""
    tallies = {"any rule": Tally()}
    for row in letters(THIRD, half):
        subject, _, body = row["letter"].partition("\n")
        letter = read_letter(
            body.strip() + "\n",
            kind="thanks",
            channel="email",
            subject=subject.removeprefix("Subject: "),
        )
        errors = [f for f in check(letter, truth_context(row, "notes")) if f.severity == "error"]
        for rule in ("any rule", *sorted({f.rule for f in errors})):
            flagged = bool(errors) if rule == "any rule" else True
            miss = f"{row['id']}: " + "; ".join(f"{f.rule} {f.message}" for f in errors)
            tallies[rule] = tallies.get(rule, Tally()).add(bad=False, flagged=flagged, miss=miss)
    return tallies


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


# Showing


def page(parts: Iterable[str]) -> str:
    """Return the page of scores."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=HERE, capture_output=True, text=True
    ).stdout.strip()
    head = (
        "# How well the rules see\n\n"
        f"`{COMMAND}`, {dt.date.today().isoformat()}, commit {commit}, rule book"
        f" {RULEBOOK_VERSION}, Python {sys.version.split()[0]}.\n\n"
        "In the truth tables a sentence is flagged if a rule of truth (F) or privacy (P) finds an"
        " *error* in it; for a class of lies the recall is what counts, for truthful sentences"
        " (supported paraphrase, bridge, courtesy) the false alarms. The lines of single rules"
        " there count only what that rule flagged. “Against the facts” is the gate, which knows"
        " whose each fact is; “against the notes” is the linter, which has the text alone. In the"
        " rule tables the good texts are those of all rules together.\n\n"
        "The rules other than those of truth were held against 108 good and 145 bad messages of"
        " many trades, kinds and voices in four batches, each measured before it was read and then"
        " mended on. No notes were given with them. A good one counts as refused if any rule finds"
        " an error in it:\n\n"
        "| batch | good | refused | errors a letter | bad | fault found |\n"
        "|---|---|---|---|---|---|\n"
        "| 1, before anything was mended | 40 | 45.0 % | 0.70 | 60 | 75.0 % |\n"
        "| 2, after batch 1 | 36 | 58.3 % | 0.69 | 50 | 70.0 % |\n"
        "| 3, after batches 1 and 2 | 20 | 40.0 % | 0.55 | 25 | 68.0 % |\n"
        "| 4, after batches 1 to 3 | 12 | 50.0 % | 0.67 | 10 | 80.0 % |\n\n"
        "Each batch was written to be further from common wording than the one before, and most of"
        " what it was refused for is something not said in words the rules know: thanks, interest"
        " or a look ahead. **So a good letter in a voice of its own is still often refused; “is"
        " only implied”, a warning, took the place of many such errors after batch 2.**"
        " Once mended, 106 of the 108 pass, which is no blind figure; the refused ones and the"
        " missed faults that it was mended on are among the texts of the rules, in both halves.\n\n"
        "How blind the figures are: the first set and the rules grew up together; its half “held”"
        " was not looked up, but written with the same people and trades in mind. The second set"
        " was written later by another hand, in trades and voices of its own, before that hand had"
        " read the rules, and measured once before anything was mended: against the facts 81.4 %"
        " of all lies, 5.6 % false alarms, 94.4 % precision; against the notes 75.9 %, 8.9 % and"
        " 90.9 % (269 sentences, commit 76c38f0). Then the rules were mended on its"
        " half “tune”; its half “held” was read in totals only, though by the hand that wrote"
        " it, as were the texts of S001 to S003; once its false alarms were seen.\n\n"
        "The third set holds 135 notes in as many shapes (chats, tables, dictation, two languages),"
        " each with sentences and one whole letter, a good one. It was written in twelve batches,"
        " each measured before it was read; the first two, and batches 6 and 9, were written before"
        " that hand had read the rules. Against the raw notes, with the rules as they were before"
        " (commit 9394e9f, from batch 6 on c806b4f, from batch 9 on 56e7653) and as they had become"
        " by then:\n\n"
        "| batch | sentences | rules | lies caught | of wrong holder | false alarms | precision |\n"
        "|---|---|---|---|---|---|---|\n"
        "| 1 | 395 | before | 87.7 % | 70.0 % | 11.4 % | 90.6 % |\n"
        "| 2 | 224 | before | 84.3 % | 69.8 % | 11.3 % | 90.7 % |\n"
        "| 3 | 175 | before | 82.0 % | 63.3 % | 6.7 % | 94.3 % |\n"
        "| 3 | 175 | after batches 1 and 2 | 83.0 % | 66.7 % | 9.3 % | 92.2 % |\n"
        "| 4 | 143 | before | 83.8 % | 70.8 % | 7.9 % | 93.1 % |\n"
        "| 4 | 143 | after batches 1 to 3 | 87.5 % | 79.2 % | 6.3 % | 94.6 % |\n"
        "| 5 | 100 | before | 74.1 % | 44.4 % | 13.0 % | 87.0 % |\n"
        "| 5 | 100 | after batches 1 to 4 | 87.0 % | 77.8 % | 8.7 % | 92.2 % |\n"
        "| 6 | 244 | before | 82.6 % | 80.0 % | 10.1 % | 93.4 % |\n"
        "| 7 | 205 | before | 79.8 % | 79.2 % | 2.6 % | 98.1 % |\n"
        "| 7 | 205 | after batch 6 | 79.8 % | 75.0 % | 2.6 % | 98.1 % |\n"
        "| 8 | 109 | before | 82.4 % | 71.4 % | 4.9 % | 96.6 % |\n"
        "| 8 | 109 | after batches 6 and 7 | 82.4 % | 71.4 % | 4.9 % | 96.6 % |\n"
        "| 9 | 281 | before | 74.9 % | 75.6 % | 8.2 % | 93.4 % |\n"
        "| 10 | 177 | before | 75.0 % | 75.0 % | 13.0 % | 90.0 % |\n"
        "| 10 | 177 | after batch 9 | 79.6 % | 79.2 % | 14.5 % | 89.6 % |\n"
        "| 11 | 99 | before | 75.0 % | 75.0 % | 12.8 % | 90.0 % |\n"
        "| 11 | 99 | after batches 9 and 10 | 80.0 % | 75.0 % | 12.8 % | 90.6 % |\n"
        "| 12 | 83 | before | 72.7 % | 80.0 % | 10.3 % | 88.9 % |\n"
        "| 12 | 83 | after batches 9 to 11 | 77.3 % | 80.0 % | 10.3 % | 89.5 % |\n\n"
        "**The last line is the fair figure for the linter on notes and letters that nobody here"
        " has seen.** For the gate, against the facts of the same batch, it is 86.4 % of the lies"
        " (84.1 % before), 90.0 % of wrong holder, 5.1 % false alarms, 95.0 % precision. Batches 9"
        " to 12 hold more lies that change one word of the truth (another object, verb or post in a"
        " sentence that is right otherwise): what was mended on each gained some 5 points of the"
        " lies in the next and lost none of its truthful sentences to speak of, but the aim is not"
        " reached there. In batch 10 three notes lacked their role, which was put right first. The"
        " tables below were made after all batches had"
        " been read, too. The half “held” is three notes of batch 5 that were never read but in"
        " totals. A letter counts as accused if any rule of the book finds an error in it: 14 of"
        " the 15 letters of batch 6 were, 10 for not saying that the post is wanted, 9 for the"
        " greeting (5 of these had no subject line); seven were given the wish before they were"
        " kept here. Of batch 8, 5 of 7 were. In batch 7 one note's role, which its text did not"
        " hold, was put right first: with it the figures were 82.2 % of the lies, 75.0 %, 10.5 %"
        " and 93.0 %.\n\n"
        "The fourth set is 30 more notes, plain ones and odd ones, with fourteen sentences each and"
        " no facts: batches 1 and 2 are its half “tune”, batch 3, on which two things were mended,"
        " its half “held”. Each was measured before it was read, with the rules of commit 17481dc"
        " and as they had become by then:\n\n"
        "| batch | sentences | rules | lies caught | false alarms | precision |\n"
        "|---|---|---|---|---|---|\n"
        "| 1 | 168 | before | 90.3 % | 11.5 % | 85.5 % |\n"
        "| 2 | 140 | before | 90.0 % | 12.5 % | 84.4 % |\n"
        "| 3 | 112 | before | 83.3 % | 14.1 % | 81.6 % |\n"
        "| 3 | 112 | after batches 1 and 2 | 83.3 % | 10.9 % | 85.1 % |\n\n"
        "So of what nobody here has seen the linter catches five lies in six, and accuses one"
        " truthful sentence in nine; in these notes eight sentences of fourteen are true, which is"
        " why the precision is lower than above. **The aims (90 %, 3 %, 97 %) are met on what was"
        " read and missed on what was not.**\n\n"
    )
    return head + "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    main()
