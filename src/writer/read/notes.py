"""The notes as the user wrote them: never altered, so every span points into `text`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_INK = re.compile(r"[^\r\n]")
_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Notes:
    """Decoded notes. `name` is the file's name for messages ("notes.md", "<stdin>").

    `front_matter` holds the YAML mapping at the top, keys lower-cased, values as YAML gave them;
    `body_start` is the index in `text` at which the text after the front matter begins.
    `encoding` is what the bytes were decoded from; `warnings` is what the user should know about
    the reading itself (an encoding that was guessed, front matter that is no YAML).
    """

    text: str
    name: str = "<text>"
    front_matter: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    body_start: int = 0
    encoding: str = "utf-8"
    warnings: tuple[str, ...] = ()

    @property
    def readable(self) -> str:
        """The text with HTML comments blanked out: as long as `text`, so every span fits both."""
        return _COMMENT.sub(lambda comment: _INK.sub(" ", comment[0]), self.text)

    def line_of(self, index: int) -> int:
        """Return the 1-based line that the character at `index` stands on."""
        before = sum(1 for _ in _LINE_END.finditer(self.text, 0, index))
        # Between the two halves of CRLF the line has not ended yet.
        cut = 0 < index < len(self.text) and self.text[index - 1 : index + 1] == "\r\n"
        return before + 1 - cut
