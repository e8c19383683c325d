"""Names put right in the same breath: "Sharon Price, no sorry, Sharon Pryce with a y"."""

from dataclasses import replace

from writer import regex
from writer.extract.names.mention import Mention
from writer.extract.names.people import is_person_like, read_people
from writer.extract.names.spelling import same_person

#: One of these stands in every correction.
_SIGNS = (" sorry", " i mean", " i think ", " wait", " make that", " correction", " scratch that")
_CORRECTS = regex.compile(
    r"(?P<first>[^\W\d_][\w'’-]*)?\s?\b(?P<before>[^\W\d_][\w'’-]+),?\s+(?:(?:(?:no|oh|wait|sorry|er|"
    r"um|actually|i mean|scratch that|correction|make that)\b[,.]?\s+){1,4}(?:(?:it['’]?s|"
    r"that['’]?s|it was)\s+)?|i think (?:he|she|they|it) (?:said|was|is)\s+)(?=[^\W\d_])",
    regex.IGNORECASE,
)
#: In characters: whoever is met is named before that.
_FAR = 20_000
#: How far behind a correction the name stands that it gives.
_REACH = 60


def corrected(text: str) -> list[Mention]:
    """Return the names that put another right: they are how somebody met is spelled.

    Both must be near enough to be one person's: else the second is somebody else.
    """
    head = text[:_FAR]
    plain = head.casefold()
    if not any(sign in plain for sign in _SIGNS):
        return []
    found: list[Mention] = []
    for mark in _CORRECTS.finditer(head):
        end = min(mark.end() + _REACH, len(head))
        right = next(iter(read_people(head, mark.end(), end, prose=True, most=1)), None)
        if right is None or not is_person_like(right.name) or " " not in right.name:
            continue
        whole = f"{mark['first'] or ''} {mark['before']}".strip()
        if same_person(whole, right.name) or same_person(mark["before"], right.name):
            found.append(replace(right, title=None, weight=4))
    return found
