"""The notes as the user wrote them: never altered, so every span points into `text`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Notes:
    """Decoded notes. `name` is the file's name for messages ("notes.md", "<stdin>").

    `front_matter` holds the YAML mapping at the top, keys lower-cased, values as YAML gave them;
    `body_start` is the index in `text` at which the text after the front matter begins.
    """

    text: str
    name: str = "<text>"
    front_matter: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    body_start: int = 0

    def line_of(self, index: int) -> int:
        """Return the 1-based line that the character at `index` stands on."""
        return self.text.count("\n", 0, index) + 1
