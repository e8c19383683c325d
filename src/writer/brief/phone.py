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
#: A number that is no date and no span of hours: from abroad, from 0, or in the American way.
_DIALLED = (
    r"(?P<number>\+\(?\d[\d ()./-]{7,18}\d|\(?0\d(?:[ ()./-]{0,2}\d){8,11}"
    r"|\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4})(?!\d)"
)
_CALLED = r"(?:(?:tel(?:ephone)?|phone|mob(?:ile)?|cell|[tmp])\b[.: ]*)?"
#: Nothing but marks, an address and a label stands between a name and its number.
_BETWEEN = rf"[ \t,;:|/()–—-]*(?:\n[ \t]*)?(?:<?[\w.+-]+@[\w.-]+\w>?[\s,;|/]*)?{_CALLED}"
#: Not a switchboard's.
_AT_END = r"(?!\W{0,4}(?:\(?(?:reception|switchboard|office|front desk|hr|agency|ext)\b))"
_MINE = Pattern(
    rf"^\W*(?:me|myself|candidate|applicant)\b[ :=,(-]*{_CALLED}{_DIALLED}{_AT_END}",
    regex.I | regex.M,
)
_LEAST_DIGITS = 7
_MOST_AT_ONCE = 5


def own_number(notes_text: str, sender: str = "") -> str | None:
    """Return the number to call the candidate back on, as the notes write it.

    With `sender`, a number beside that name or below it, as in a signature, is theirs too.
    """
    match = _OWN.search(notes_text) or _MINE.search(notes_text)
    if match is None and (front := _FRONT.match(notes_text)):
        match = _LABEL.search(front["front"])
    if match is None and sender:
        match = _beside(notes_text, sender)
    if match is None:
        return None
    number = " ".join(match["number"].split())
    if number.count("(") != number.count(")"):
        number = f"({number}" if ")" in number else number.strip("(")
    return number if sum(map(str.isdigit, number)) >= _LEAST_DIGITS else None


def _beside(notes_text: str, sender: str) -> regex.Match | None:
    name = r"\s+".join(regex.escape(part) for part in sender.split())
    return regex.search(rf"\b{name}{_BETWEEN}{_DIALLED}{_AT_END}", notes_text, regex.IGNORECASE)


def slowly(number: str) -> str:
    """Return a number figure by figure, in groups: "0 7 7 0 0, 9 0 0, 1 2 3"."""
    groups = [group for group in regex.split(r"[^\d+]+", number) if group]
    parts = (part for group in groups for part in _parts(group))
    return ", ".join(part if part.startswith("+") else " ".join(part) for part in parts)


def _parts(digits: str) -> list[str]:
    """Return a run of digits in parts of at most five, the last ones of three."""
    if len(digits) <= _MOST_AT_ONCE:
        return [digits]
    return [*_parts(digits[:-3]), digits[-3:]]
