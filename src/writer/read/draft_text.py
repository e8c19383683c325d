"""A message that somebody wrote, read to be checked: plain text, or an e-mail as it is stored."""

import os
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from writer.errors import DraftError
from writer.read.decode import NotText, decode
from writer.read.eml import NoBody, is_mail, read_mail, unanswered
from writer.read.stream import Refusal, read_bytes

_REFUSAL = Refusal(
    DraftError,
    missing="check the name",
    directory="name one message in it",
    too_large="give one message, not a whole mailbox",
)

_LINE_END = re.compile(r"\r\n?|\n")
_BYTE_LINE_END = re.compile(rb"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Place:
    """A 1-based line and column, in characters, of the file as the user has it."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class DraftText:
    """A draft as decoded; plain text may begin with a `Subject:` line.

    Of an e-mail, `text` is the decoded body; `subject` is its header's, "" where it has none (None
    for plain text); `origin` is the file and `offsets` hold, for each character of `text`, the
    index of its first byte in it. `to` is the address it goes to.
    """

    text: str
    name: str
    subject: str | None = None
    to: str | None = None
    origin: bytes | None = None
    offsets: Sequence[int] = ()
    warnings: tuple[str, ...] = ()

    @property
    def readable(self) -> str:
        """The text with line ends of one make, as long as before, so that every span fits."""
        return self.text.replace("\r\n", " \n").replace("\r", "\n")

    def places(self, indices: Sequence[int]) -> list[Place]:
        """Return where in the user's file the characters at `indices` of `text` stand."""
        if self.origin is None:
            starts = [0, *(match.end() for match in _LINE_END.finditer(self.text))]
            lines = [bisect_right(starts, index) for index in indices]
            return [
                Place(line, index - starts[line - 1] + 1)
                for line, index in zip(lines, indices, strict=True)
            ]
        starts = [0, *(match.end() for match in _BYTE_LINE_END.finditer(self.origin))]
        found = []
        for index in indices:
            at = self.offsets[min(index, len(self.offsets) - 1)]
            line = bisect_right(starts, at)
            before = self.origin[starts[line - 1] : at].decode("utf-8", "replace")
            found.append(Place(line, len(before) + 1))
        return found


def read_draft(source: str | os.PathLike[str] | BinaryIO, *, name: str | None = None) -> DraftText:
    """Read a draft from a path or an open binary stream.

    An e-mail is told by its headers or by its name (.eml).

    Raises:
        DraftError: missing, a directory, unreadable, empty, larger than 1 MiB, or not text.
    """
    data, shown = read_bytes(source, _REFUSAL, name=name)
    if is_mail(data) or shown.lower().endswith(".eml"):
        return _mail(data, shown)
    try:
        decoded = decode(data)
    except NotText as error:
        raise DraftError(
            f"{shown}: {error}, not text; save the message as .txt or .eml and give that"
        ) from error
    _refuse_empty(decoded.text, shown)
    guess = f"{shown}: not UTF-8, read as {decoded.encoding}; check the accents in names"
    return DraftText(unanswered(decoded.text), shown, warnings=(guess,) if decoded.guessed else ())


def _mail(data: bytes, shown: str) -> DraftText:
    try:
        mail = read_mail(data)
    except NoBody as error:
        raise DraftError(f"{shown}: {error}; save the message itself as text") from error
    _refuse_empty(mail.text, shown)
    return DraftText(mail.text, shown, mail.subject, mail.to, data, mail.offsets)


def _refuse_empty(text: str, shown: str) -> None:
    if not text.strip("\ufeff\u200b \t\r\n\f\v\xa0"):
        raise DraftError(f"{shown}: empty; there is no message to check")
