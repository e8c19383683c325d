"""The post and the firm as a job advert below the notes names them."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from writer import regex
from writer.extract.fields.head import Head, read_title
from writer.extract.fields.role import is_role
from writer.extract.fields.tidy_role import tidy_role
from writer.extract.structure.labels import field_of
from writer.extract.structure.lines import Line

_FIRM = regex.compile(
    r"^(?:about|über|at|join)\s+(?P<a>[A-ZÄÖÜ][^\n.,:]{2,50})$|^(?:At |Join "
    r")?(?P<b>[A-ZÄÖÜ][\w&'’. -]{2,50}?)\s+"
    r"(?:is (?:looking|seeking|hiring|searching|recruiting|a)|are (?:looking|seeking|hiring)|"
    r"sucht|recherche|busca|recrute)\b"
)
_SEEKS = regex.compile(
    r"\b(?:looking for|seeking|hiring|recruiting|searching for|sucht|suchen|recherche|recrutons|"
    r"busca(?:mos)?)\s+(?:an?|new|eine?n?|une?|una?|experienced|our next|\s)*"
    r"(?P<role>[^.,;:!\n]{3,60})",
    regex.IGNORECASE,
)
_TAIL = regex.compile(
    r"\s+(?:to|for|who|with|in|at|die|der|für|pour|para|\().*", regex.IGNORECASE | regex.DOTALL
)
_OWN = regex.compile(r"(?:us|you|the)\b.*", regex.IGNORECASE)


class Advert(NamedTuple):
    """What the advert names; None where it does not."""

    role: str | None = None
    company: str | None = None


def read_advert(text: str, lines: Sequence[Line], parts: Sequence[str], *, near: dt.date) -> Advert:
    """Return role and firm of the advert part of the notes, if there is one."""
    role = company = None
    inside = [
        line for at, line in enumerate(lines) if parts[at] == "advert" and line.kind != "blank"
    ]
    for line in inside[:3]:
        head = Head()
        title = regex.split(r"\.\s", text[line.inner : line.inner_end])[0]
        if len(title) <= 90 and line.label_end is None:
            # "Orrin Bank - Credit Risk Analyst. Glasgow. We are ..."
            read_title(title, head, near=near, order=None, strict=True)
        if head.role and head.company:
            company = company or head.company
    for line in inside[:25]:
        words = text[line.inner : line.inner_end].strip("*_# ")
        label = field_of(text[line.inner : line.label_end]) if line.label_end else None
        value = text[line.value : line.inner_end] if line.value else ""
        if role is None:
            role = tidy_role(value) if label == "role" and value else _role(words)
        if company is None:
            company = value.strip() if label == "company" and value else _company(words)
    return Advert(role, company or None)


def _role(words: str) -> str | None:
    if found := _SEEKS.search(words):
        plain = tidy_role(_TAIL.sub("", found["role"]))
        if plain and is_role(plain):
            return plain
    first = regex.split(r"\s+[-–—|@]\s+|\s+at\s+|,|\(", regex.sub(r"^.{0,30}?:\s+", "", words))[
        0
    ].strip()
    return (
        tidy_role(first)
        if len(words) <= 90 and len(first.split()) <= 6 and is_role(first) and first[:1].isupper()
        else None
    )


def _company(words: str) -> str | None:
    found = _FIRM.match(words)
    if found is None:
        return None
    firm = (found["a"] or found["b"]).strip()
    return None if _OWN.match(firm) else firm
