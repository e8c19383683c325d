"""The smallest pieces of notes that facts are read from, each knowing where it stands."""

from dataclasses import dataclass
from typing import Literal

#: What kind of text a unit belongs to. Only `notes` is the candidate's own account; an e-mail
#: pasted on top gives people, dates and addresses; a job advert gives role, company, attributes.
Part = Literal["notes", "email", "advert", "transcript"]
Shape = Literal["sentence", "bullet", "cell", "field"]


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence, bullet, table cell or `Label: value` field, without its marker or label.

    `start` and `end` are a half-open span into the notes' text. `headings` is the path of
    headings above it, outermost first. `label` is the lead-in it stands under: the words before
    the colon on its own line ("Forgot to mention: ..."), or of the line that introduces its list;
    in a table, the column's head. `row` counts table rows, so that the cells of one can be joined.
    `speaker` is the name before the colon in a transcript.
    """

    start: int
    end: int
    shape: Shape
    part: Part = "notes"
    headings: tuple[str, ...] = ()
    label: str | None = None
    speaker: str | None = None
    row: int | None = None
