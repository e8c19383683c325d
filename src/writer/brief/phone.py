"""The candidate's own telephone number, where the notes hold it; nobody else's is ever taken."""

from writer import regex
from writer.regex import Pattern

_NUMBER = r"(?P<number>\+?\(?\d[\d ()./-]{5,18}\d)"
_OWN = Pattern(
    r"\b(?:my (?:own )?(?:mobile|cell|phone|telephone|number|no|tel|direct line|landline)|"
    r"(?:call|ring|reach|phone|text) me(?: back)? (?:on|at)|(?:candidate|applicant)(?:'s)? "
    r"(?:phone|mobile|cell|number|tel)|call ?back (?:number|no))\b[^\d+\n]{0,24}" + _NUMBER,
    regex.IGNORECASE,
)
_FRONT = Pattern(r"\A---\n(?P<front>.*?)\n---\s*$", regex.DOTALL | regex.MULTILINE)
_LABEL = Pattern(r"^(?:my )?(?:phone|mobile|cell|tel\w*):\s*[\"']?" + _NUMBER, regex.I | regex.M)
_LEAST_DIGITS = 7
_MOST_AT_ONCE = 5


def own_number(notes_text: str) -> str | None:
    """Return the number to call the candidate back on, as the notes write it."""
    match = _OWN.search(notes_text)
    if match is None and (front := _FRONT.match(notes_text)):
        match = _LABEL.search(front["front"])
    if match is None:
        return None
    number = " ".join(match["number"].split())
    return number if sum(map(str.isdigit, number)) >= _LEAST_DIGITS else None


def slowly(number: str) -> str:
    """Return a number in groups that can be said one after the other: "07700, 900, 123"."""
    groups = [group for group in regex.split(r"[^\d+]+", number) if group]
    return ", ".join(part for group in groups for part in _parts(group))


def _parts(digits: str) -> list[str]:
    """Return a run of digits in parts of at most five, the last ones of three."""
    if len(digits) <= _MOST_AT_ONCE:
        return [digits]
    return [*_parts(digits[:-3]), digits[-3:]]
