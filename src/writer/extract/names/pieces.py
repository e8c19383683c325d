"""A list of people cut at its commas, brackets and dashes."""

from typing import NamedTuple

from writer import regex

EMAIL = regex.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+")
#: Within so many characters comes the @ of an address.
_TO_AT = 65
PHONE = regex.compile(r"(?<![\w@.])\+?\(?\d[\d\s()/.-]{6,18}\d(?!\w)")
_SPLIT = regex.compile(
    r"(?<=[^\W\d_]{3})(?<!Prof)(?<!Revd)(?<!Rev)(?<!Capt)(?<!Mrs)(?<!Hon)(?<!jur)(?<!Ass)"
    r"(?P<stop>\.)\s+(?=(?-i:[A-ZÀ-Þ][a-zà-þ]+ [A-ZÀ-Þ][a-zà-þ]))|"
    r"\s*(?P<hard>[;\n•]|\t|\s\(?\d\)(?=\s))\s*|\s*(?P<dot>[|·])\s*|\s*,\s*(?P<and2>and|und|et|y|"
    r"og|och|plus|&)\s+|"
    r"\s*(?P<comma>,)\s*|"
    r"(?:\s+|(?<=\)))(?P<and>and|und|et|y|og|och|en(?=\s+(?-i:[A-Z]))|i(?=\s+(?:pani?\b|"
    r"(?-i:[A-ZŁŚŻ])))|e(?=\s+(?:(?:Sra?|"
    r"Dra?|com|con)\b|(?-i:[A-Z])))|plus|sowie|as well as|"
    r"&|\+|(?-i:n|['’]n['’]))\s+(?!(?:sons?|daughters?|co|company|partners?|bros|brothers|"
    r"associates)\b)"
    r"|\s+(?P<dash>[-–—]{1,2}|=|->)\s+|(?P<colon>:)\s+|(?P<colon2>(?<=\w)=)(?=\w)|(?P<dash2>[–—])|"
    r"\s*(?P<slash>/)\s*(?=[A-Z\s])",
    regex.IGNORECASE,
)


class Piece(NamedTuple):
    """A stretch of a list, and what kind of mark stands before it."""

    start: int
    end: int
    before: str


def list_pieces(text: str, start: int, end: int) -> list[tuple[Piece, list[str | Piece]]]:
    """Return the pieces of a list, each with the addresses and brackets that follow it."""
    found: list[tuple[Piece, list[str | Piece]]] = []
    at, before = start, ""
    while at < end:
        stop, after, notes, tail = _piece_end(text, at, end)
        left, right = at, stop
        while left < right and text[left] in " \t\n\"'.*_":
            left += 1 if text[left] not in "\"'" or '"' not in text[left + 1 : right] else right
        left = min(left, right) if left <= right else at
        while right > left and text[right - 1] in " \t\n.*_":
            right -= 1
        found.append((Piece(left, right, before), notes))
        at, before = tail, after
    return found


def _piece_end(text: str, at: int, end: int) -> tuple[int, str, list[str | Piece], int]:
    """Return (end of the words, what separates, what follows them, where the next begins)."""
    notes: list[str | Piece] = []
    stop: int | None = None
    while at < end:
        mark = text[at]
        if mark in "([" and (close := text.find(")" if mark == "(" else "]", at, end)) > 0:
            stop = at if stop is None else stop
            notes.append(Piece(at + 1, close, "("))
            at = close + 1
            continue
        if mark == "<" or text.startswith("mailto:", at):
            stop = at if stop is None else stop
            at += 1 if mark == "<" else 7
            continue
        if (
            (mark.isalnum() and not text[at - 1 : at].isalnum())
            and text.find("@", at, min(end, at + _TO_AT)) > 0
            and (email := EMAIL.match(text, at, end))
        ):
            stop = at if stop is None else stop
            notes.append(email[0].rstrip("."))
            at = email.end()
            continue
        if (mark in "+0123456789") and (phone := PHONE.match(text, at, end)):
            stop = at if stop is None else stop
            at = phone.end()
            continue
        # Inside a word nothing separates; to ask the pattern at each letter takes much longer.
        inside = mark.isalnum() and text[at - 1 : at] != ")"
        split = None if inside else _SPLIT.match(text, at, end)
        if split and split.end() > at:
            kind = split.lastgroup or "hard"
            kind = "hard" if kind == "stop" else kind
            return (at if stop is None else stop), kind.rstrip("2"), notes, split.end()
        at += 1
    return (end if stop is None else stop), "", notes, end
