"""A person as one place of the notes names them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mention:
    """A person as one place of the notes names them; `start`/`end` span all that was read."""

    name: str
    start: int
    end: int
    title: str | None = None
    email: str | None = None
    #: 3 a contact line, signature or header; 2 a list; 1 running text.
    weight: int = 1
    #: Another name that stands in brackets behind it: "Zhao Mingyu (Michael)".
    alias: str | None = None
