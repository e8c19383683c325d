"""Counts how many private remarks leak into a message, and how many harmless ones are held back.

    python evals/private/score.py [--half dev|held] [--show]

Each line of `private.txt` and `harmless.txt` is put into notes three ways: as a loose line at the
end, among the bullets under an interviewer's name, and inside a paragraph. Then:

- leak: a private line became a fact that may be told;
- told: a message of the offline composer says half or more of a private line's content words;
- hold: a harmless line was taken for private;
- lost: a harmless line became no fact that may be told, for whatever reason.

A line belongs to the half that the first bit of its SHA-256 says, so the halves were settled
before anything was measured, and adding lines moves none. Rules are tuned on `dev` alone; `--show`
prints the lines of `dev` that went wrong, and none of `held`.
"""

import argparse
import datetime as dt
import hashlib
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from writer.extract import extract
from writer.language.stopwords import STOPWORDS
from writer.language.tokens import content_words
from writer.library import write as write_messages
from writer.read.notes import Notes

HERE = Path(__file__).parent
TODAY = dt.date(2026, 11, 19)
HEAD = (
    "Rhea Corran, interview at Larkfield & Rowe on 17 November 2026, for the post of coordinator.\n"
    "Met Moira Lunt (head of service) and Sef Abara (team lead).\n\n"
)
SHAPES = {
    "loose": HEAD + "Moira told me they open a second branch in March. Sef spoke about the rota."
    "\nI told them that I ran a desk of five at Brook Lane.\n{}\n",
    "bullet": HEAD + "Moira:\n- they open a second branch in March\n- {}\n- new phones from June\n"
    "\nSef:\n- the rota is being rebuilt\n",
    "prose": HEAD + "Moira told me they open a second branch in March. {}. Sef spoke about the"
    " rota. I told them that I ran a desk of five at Brook Lane.\n",
}


@dataclass(frozen=True)
class Line:
    """One remark of the set: its text, its class, and whether it is private."""

    text: str
    group: str
    private: bool

    @property
    def half(self) -> str:
        """The half of the set that it belongs to."""
        return "held" if hashlib.sha256(self.text.encode()).digest()[0] & 1 else "dev"


@dataclass(frozen=True)
class Seen:
    """What became of one line in notes of one shape."""

    line: Line
    shape: str
    shared: bool
    marked: bool
    told: bool


def read_lines() -> Iterator[Line]:
    """Yield every line of the set."""
    for name in ("private", "harmless"):
        group = ""
        for row in (HERE / f"{name}.txt").read_text("utf-8").splitlines():
            if row.startswith("["):
                group = row.strip("[]")
            elif row and not row.startswith("#"):
                yield Line(row, group, private=name == "private")


def look(line: Line, shape: str, *, write: bool) -> Seen:
    """Put `line` into notes of `shape` and see what became of it."""
    body = line.text if shape != "prose" else line.text.rstrip(".")
    if shape == "prose":
        body = body[0].upper() + body[1:]
    before, _, after = SHAPES[shape].partition("{}")
    notes = Notes(text=before + body + after)
    start, end = len(before), len(before) + len(body)
    interview = extract(notes, today=TODAY)
    mine = [f for f in interview.facts if f.start < end and f.end > start]
    told = write and line.private and _told(line, shape, notes)
    return Seen(
        line,
        shape,
        shared=any(f.shareable for f in mine),
        marked=any(not f.shareable for f in mine) and not any(f.shareable for f in mine),
        told=told,
    )


def _told(line: Line, shape: str, notes: Notes) -> bool:
    own = {w for w in content_words(line.text) if len(w) > 2 and w not in STOPWORDS}
    own -= set(content_words(SHAPES[shape]))
    said: set[str] = set()
    for message in write_messages(notes, today=TODAY).messages:
        said |= set(content_words(message.text))
    return bool(own) and 2 * len(own & said) >= len(own)


def percent(part: int, whole: int) -> str:
    """Return `part` of `whole` as a percentage, with both."""
    return f"{100 * part / max(whole, 1):5.1f} % ({part}/{whole})"


def report(seen: list[Seen]) -> None:
    """Print the table: a row for each half and shape, and one for all shapes."""
    for half in ("dev", "held"):
        rows = [s for s in seen if s.line.half == half]
        for shape in (*SHAPES, "any"):
            of = [s for s in rows if shape in ("any", s.shape)]
            private = [s for s in of if s.line.private]
            harmless = [s for s in of if not s.line.private]
            if not of:
                continue
            print(
                f"{half:5}{shape:7}"
                f" leak {percent(sum(s.shared for s in private), len(private)):20}"
                f" told {percent(sum(s.told for s in private), len(private)):20}"
                f" hold {percent(sum(s.marked for s in harmless), len(harmless)):20}"
                f" lost {percent(sum(not s.shared for s in harmless), len(harmless))}"
            )


def show(seen: list[Seen]) -> None:
    """Print the lines of the dev half that went wrong, by class, with the shapes they did in."""
    wrong: dict[Line, list[str]] = {}
    for s in seen:
        if s.line.half == "dev" and (s.shared if s.line.private else s.marked):
            wrong.setdefault(s.line, []).append(s.shape + ("!" if s.told else ""))
    for line, shapes in wrong.items():
        print(
            f"{'LEAK' if line.private else 'HOLD'} [{line.group}] {line.text}  ({' '.join(shapes)})"
        )


def by_class(seen: list[Seen], half: str) -> None:
    """Print the classes of private lines with most leaks."""
    leaks, sizes = Counter[str](), Counter[str]()
    for s in seen:
        if s.line.half == half:
            wrong = s.shared if s.line.private else s.marked
            leaks[s.line.group] += wrong
            sizes[s.line.group] += 1
    print(f"{half}:", ", ".join(f"{g} {leaks[g]}/{n}" for g, n in sizes.items()))


def main() -> int:
    """Measure, print, and return 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("dev", "held"))
    parser.add_argument("--show", action="store_true", help="print the lines of dev gone wrong")
    parser.add_argument("--quick", action="store_true", help="write no messages")
    args = parser.parse_args()
    lines = [line for line in read_lines() if args.half in (None, line.half)]
    seen = [look(line, shape, write=not args.quick) for line in lines for shape in SHAPES]
    report(seen)
    for half in {line.half: 0 for line in lines}:
        by_class(seen, half)
    if args.show:
        show(seen)
    return 0


if __name__ == "__main__":
    sys.exit(main())
