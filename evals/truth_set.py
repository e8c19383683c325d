"""The labelled sentences of `evals/truth/`, and what each of them is checked against."""

import datetime as dt
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

from writer.brief.brief import Brief, Material, Owner
from writer.extract import extract
from writer.interview import Interview, Person
from writer.read.notes import Notes
from writer.rules.read_letter import read_letter
from writer.rules.rule import Context, Letter

HERE = Path(__file__).parent
#: The set that the rules were made with, and two written later, in other trades and voices.
FIRST = HERE / "truth" / "sentences.jsonl"
SECOND = HERE / "truth" / "second.jsonl"
#: Notes as people write them, with a line of sentences and a good letter to each.
THIRD = HERE / "truth" / "third.jsonl"
#: Notes and sentences alone, to be held against the bare text.
FOURTH = HERE / "truth" / "fourth.jsonl"

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


def rows(file: Path, half: str | None = None) -> Iterator[Row]:
    """Yield the rows of a file, of one half or of both.

    A line that holds a note with many sentences gives a row for each of them.
    """
    for row in _lines(file, half):
        told = row.pop("sentences", None)
        row.pop("letter", None)
        if told is None:
            yield row
        else:
            for number, (label, sentence) in enumerate(told, 1):
                yield {**row, "id": f"{row['id']}-{number:02}", "label": label} | {
                    "sentence": sentence
                }


def letters(file: Path, half: str | None = None) -> Iterator[Row]:
    """Yield the lines of a file that hold a whole letter, a good one, true to its notes."""
    return (row for row in _lines(file, half) if "letter" in row)


def _lines(file: Path, half: str | None) -> Iterator[Row]:
    for line in file.read_text(encoding="utf-8").splitlines():
        row: Row = json.loads(line)
        if half in (None, row["half"]):
            yield row


def letter_of(row: Row, *sentences: str) -> Letter:
    """Return the letter that a row's sentence, or these instead, would stand in."""
    told = " ".join(sentences or (row["sentence"],))
    text = f"Dear {row['recipient']},\n\n{told}\n\nKind regards,\nRuth Calder\n"
    return read_letter(text, kind="thanks", channel="email", subject=f"The {row['role']} post")


def truth_context(row: Row, against: Against) -> Context:
    """Return what a sentence of the truth set is checked against."""
    text = notes_text(row)
    if against == "notes":
        return Context(interview=_interview(text), notes=text)
    return Context(brief=_brief(row), notes=text)


def notes_text(row: Row) -> str:
    """Return the note of a row as written, or its facts as a candidate would have noted them."""
    if "text" in row:
        return str(row["text"])
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
        others=tuple(row.get("others", ())),
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
