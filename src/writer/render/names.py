"""File names that every system can store, whatever the recipient is called."""

import unicodedata
from collections.abc import Iterable

from writer import regex

#: Letters that Unicode does not take apart into a base letter and a mark.
_LETTERS = str.maketrans(
    {
        "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O",
        "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th",
        "ı": "i", "ħ": "h", "Ħ": "H",
    }
)  # fmt: skip
_MAX_CHARACTERS = 60


def slug(name: str) -> str:
    """Return `name` in lower-case ASCII letters, digits and hyphens; "" where none is left."""
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    plain = plain.encode("ascii", "ignore").decode().lower().replace("'", "")
    return regex.sub(r"[^a-z0-9]+", "-", plain)[:_MAX_CHARACTERS].strip("-")


def file_stems(kind: str, names: Iterable[str | None]) -> tuple[str, ...]:
    """Return one stem for each name, all different: `thanks-priya-nair`, `thanks-priya-nair-2`.

    The kind comes first, so that no stem is a name that Windows reserves (`con`, `nul`, `com1`).
    A name without Latin letters is counted: `thanks-person-2`.
    """
    stems: list[str] = []
    for number, name in enumerate(names, start=1):
        word = slug(name or "hiring team") or f"person-{number}"
        stem, again = f"{kind}-{word}", 1
        while stem in stems:
            again += 1
            stem = f"{kind}-{word}-{again}"
        stems.append(stem)
    return tuple(stems)
