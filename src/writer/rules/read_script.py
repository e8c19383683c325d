"""Finding the parts of a phone script: what is said to whom."""

from writer import regex
from writer.kinds import Branch

_HEADING = regex.compile(
    r"^[ \t]*(?:#+ |\*\*|-+ ?)?(?:"
    r"(?P<voicemail>[^\n:]*\b(?:voice ?mail|answering machine|answerphone|mailbox|"
    r"message machine)\b)"
    r"|(?P<other>[^\n:]*\b(?:some(?:body|one) else|another person|receptionist|colleague|"
    r"switchboard|gatekeeper|assistant)\b)"
    r"|(?P<answered>(?:if|when|once)\b[^\n:]*\b(?:answers?|picks? up|is there|gets? through|"
    r"get (?:them|him|her)|reach(?:es)? (?:them|him|her))\b)"
    r")[^\n:]{0,40}:(?:\*\*)?[ \t]*$",
    regex.IGNORECASE | regex.MULTILINE,
)
_BRANCHES: tuple[tuple[str, Branch], ...] = (
    ("voicemail", "voicemail"),
    ("other", "someone else"),
    ("answered", "answered"),
)


def script_parts(text: str) -> tuple[tuple[Branch, int, int], ...]:
    """Return each part of a script with its half-open span, without its heading; none where the
    text has no headings."""
    found = list(_HEADING.finditer(text))
    if not found:
        return ()
    ends = [match.start() for match in found[1:]] + [len(text)]
    return tuple(
        (next(branch for group, branch in _BRANCHES if match[group]), match.end(), end)
        for match, end in zip(found, ends, strict=True)
    )
