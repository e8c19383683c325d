"""Step 1: read notes from a file or a stream, decode them, and find the front matter."""

import os
from dataclasses import replace
from typing import BinaryIO

from writer.errors import NotesError
from writer.read.decode import Decoded, NotText, decode
from writer.read.front_matter import FrontMatter, front_matter
from writer.read.notes import Notes
from writer.read.stream import MAX_BYTES, Refusal, read_bytes

_CONVERT = "copy its text into a .md or .txt file and give that"
_REFUSAL = Refusal(
    NotesError,
    missing="check the name, or start one with `writer new {name}`",
    directory="name one file of notes in it",
    too_large="give the notes of one interview, not a whole archive",
)


def read_notes(source: str | os.PathLike[str] | BinaryIO, *, name: str | None = None) -> Notes:
    """Read notes from a path or an open binary stream.

    `name` is what messages call the notes; by default the path as given, or "<stdin>" for a
    stream without a name. Line ends and all else are kept as they are; only a byte-order mark
    is dropped.

    Raises:
        NotesError: missing, a directory, unreadable, empty, larger than 1 MiB, or not text.
    """
    data, shown = read_bytes(source, _REFUSAL, name=name)
    try:
        decoded = decode(data)
    except NotText as error:
        raise NotesError(f"{shown}: {error}, not text; {_CONVERT}") from error
    return _notes(decoded, shown)


def notes_from_text(text: str, *, name: str = "<text>") -> Notes:
    """Return text that is at hand already as notes.

    Raises:
        NotesError: the text is empty or longer than 1 MiB in UTF-8.
    """
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise NotesError(f"{name}: larger than 1 MiB; give the notes of one interview")
    return _notes(Decoded(text, "utf-8"), name)


def _notes(decoded: Decoded, name: str) -> Notes:
    text = decoded.text
    if not text.strip("\ufeff\u200b \t\r\n\f\v\xa0"):
        raise NotesError(f"{name}: empty; write down what was said, or start with `writer new`")
    found = front_matter(text)
    notes = Notes(
        text=text,
        name=name,
        front_matter=found.values,
        body_start=found.body_start,
        encoding=decoded.encoding,
    )
    return replace(notes, warnings=_warnings(decoded, notes, found))


def _warnings(decoded: Decoded, notes: Notes, found: FrontMatter) -> tuple[str, ...]:
    warnings = []
    if decoded.guessed:
        warnings.append(
            f"{notes.name}: not UTF-8, read as {decoded.encoding}; "
            "check the accents in names, or save the notes as UTF-8"
        )
    if found.problem:
        warnings.append(
            f"{notes.name}:{notes.line_of(found.problem_index)}: the front matter is no valid YAML "
            f"({found.problem}) and was read as plain lines; put a value that holds ': ' in quotes"
        )
    return tuple(warnings)
