"""Reads names and fields from the short notes of many voices, and says what came out wrong.

    python evals/names_check.py [FILE ...]

The files are those of `evals/dev/names` unless others are given. Each holds notes of its own:

    === ident
    candidate: Ana Ruiz
    company: Brightwater Homes
    role: site electrician
    date: 2026-11-17
    people: Gordon Leask | contracts manager | g.leask@brightwater.example; Sheila Munn
    ---
    the note itself

A field that is left out is not compared, an empty one must come out empty, and `a|b` takes either.
Of a person, title and address are compared where they stand there.
"""

import datetime as dt
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from writer.extract import extract
from writer.interview import Interview
from writer.read.reader import notes_from_text

HERE = Path(__file__).parent / "dev" / "names"
TODAY = dt.date(2026, 11, 25)
FIELDS = ("candidate", "company", "role", "date", "mode")
#: Forms of address: with or without them a name is the same.
TITLES = frozenset(
    "big cllr dhr dna don dott dottssa dr dra frau herr kc lady lord m mevr mevrouw miss mlle mme "
    "mr mrs ms pan pani prof professor rev revd canon capt chef doctor sir sr sra ssa".split()
)


@dataclass
class Tally:
    """Counts over many notes, and what to print."""

    right: int = 0
    missing: int = 0
    extra: int = 0
    fields_right: int = 0
    fields_wrong: int = 0
    lines: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall of the names; 0 where none is right."""
        return 2 * self.right / max(1, 2 * self.right + self.missing + self.extra)

    @property
    def share_of_fields(self) -> float:
        """The share of single fields, titles and addresses that are right."""
        return self.fields_right / max(1, self.fields_right + self.fields_wrong)

    def compare(self, right: bool, fault: str) -> None:
        """Count one field."""
        self.fields_right += right
        self.fields_wrong += not right
        if not right:
            self.lines.append(fault)


def plain(text: str | None) -> str:
    """Return `text` folded: lower case, no forms of address, single blanks."""
    words = re.findall(r"\w+", (text or "").casefold())
    return " ".join(word for word in words if word not in TITLES)


def same(name: str, wanted: str, got: str | None) -> bool:
    """Tell whether a field came out as wanted; of a post or title, one may be the longer."""
    one, two = plain(wanted), plain(got)
    if name not in ("role", "title") or not one or not two:
        return one == two
    short, long = sorted((one, two), key=len)
    return long.startswith(short) or long.endswith(short)


def read_cases(path: Path) -> Iterator[tuple[str, dict[str, str], str]]:
    """Yield (ident, what is wanted, the note) for each note of a file."""
    for block in re.split(r"(?m)^=== ", path.read_text("utf-8"))[1:]:
        head, _, note = block.partition("\n---\n")
        ident, *rows = head.splitlines()
        pairs = (row.partition(":") for row in rows)
        yield ident.strip(), {key.strip(): value.strip() for key, _, value in pairs}, note


def check(ident: str, wanted: Mapping[str, str], interview: Interview, tally: Tally) -> None:
    """Compare one interview with what is wanted."""
    day = interview.date.isoformat() if interview.date else None
    for name in FIELDS:
        if name in wanted:
            got = day if name == "date" else getattr(interview, name)
            fits = any(same(name, each, got) for each in wanted[name].split("|"))
            tally.compare(fits, f"{ident}: {name}: wanted {wanted[name]!r}, got {got!r}")
    people = {plain(one.name): one for one in interview.interviewers}
    entries = [entry.split("|") for entry in wanted.get("people", "").split(";") if entry.strip()]
    for name, *about in entries:
        one = people.pop(plain(name), None)
        tally.right += one is not None
        if one is None:
            tally.missing += 1
            tally.lines.append(f"{ident}: missing {name.strip()}")
            continue
        for kind, want in zip(("title", "email"), about, strict=False):
            if want.strip():
                got = getattr(one, kind)
                fits = same(kind, want, got)
                tally.compare(fits, f"{ident}: {kind} of {one.name}: wanted {want!r}, got {got!r}")
    tally.extra += len(people)
    tally.lines += [f"{ident}: extra {one.name}" for one in people.values()]


def tally_of(path: Path) -> Tally:
    """Return what came out of the notes of one file."""
    tally = Tally()
    for ident, wanted, note in read_cases(path):
        check(ident, wanted, extract(notes_from_text(note), model=None, today=TODAY), tally)
    return tally


def main() -> int:
    """Print the faults of each file and its figures."""
    for path in [Path(name) for name in sys.argv[1:]] or sorted(HERE.glob("*.txt")):
        tally = tally_of(path)
        print(*tally.lines, sep="\n")
        print(
            f"{path.name}: names F1 {tally.f1:.3f} ({tally.right} right, {tally.missing} missing, "
            f"{tally.extra} extra), fields {tally.share_of_fields:.3f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
