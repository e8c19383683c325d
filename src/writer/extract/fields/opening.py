"""Sentences that list who was there: an opening list, "X and Y interviewed me", "led by Z"."""

from itertools import takewhile

from writer import regex
from writer.extract.names.mention import Mention
from writer.extract.names.people import is_person_like, read_people

_OCCASION = regex.compile(
    r"\b(?:interview\w*|panel|round|meeting|call|chat|session|trial|tour|it|this|that|which|one|"
    r"stage|talk|lunch|part|day|shift|mins?|minutes|hours?)[ ,(–—-]*(?:(?:was|is|were|being|"
    r"all|mostly)\s+)*$",
    regex.IGNORECASE,
)


def led_elsewhere(text: str, start: int, found: regex.Match) -> bool:
    """Tell whether "led by" is about something else than the meeting: one's own old work."""
    if not found[0].casefold().startswith(("chaired", "led", "hosted", "run", "conducted", "done")):
        return False
    before = text[start : found.start()]
    own = regex.search(r"\b(?:my|our) (?!interview|panel|meeting|chat|call)", before, regex.I)
    return bool(before.strip(" *_-")) and (own is not None or not _OCCASION.search(before[-40:]))


#: "mrs gander n her lad lee interviewed me"
SAW_ME = regex.compile(
    r"(?:^|(?<=[.;!?]\s))(?P<who>[^.;!?\n]{2,70}?)\s+(?:both\s+|then\s+)?(?:interviewed|grilled|quizzed)\s+(?:me|us)\b",
    regex.IGNORECASE | regex.MULTILINE,
)


def opening_list(text: str, start: int, end: int, bullet: bool) -> list[Mention]:
    """Return the people of "Jan (manager) and Bev from the baby room", a list without a verb."""
    people = read_people(text, start, end, prose=True)
    first = people[0] if people else None
    if first is None or first.title is None or first.start - start > 3:
        return []
    aside = "(" in text[first.start : first.end] or (bullet and first.end >= end - 1)
    listed = list(takewhile(lambda one: is_person_like(one.name), people))
    return listed if aside or len(listed) > 1 else []
