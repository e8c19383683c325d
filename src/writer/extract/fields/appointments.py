"""Whom the writer is still to see on a day: "Medical with Dr Sun on Monday"."""

from writer import regex
from writer.language import verbs

_ON_DAY = regex.compile(
    r",?\s+(?:on (?:the )?)?(?:next week|tomorrow|\d{1,2}(?:st|nd|rd|th)\b|(?:this |next |coming )?"
    r"(?:mon|tues?|wed|thurs?|fri|sat|sun)(?:\b|[nrsu]*e?s?day\b))",
    regex.IGNORECASE,
)
#: What the notes tell of, where a day stands beside it.
_HELD = regex.compile(
    r"\b(?:int\w*|i/?v|call|chat|meeting|panel|met|saw|spoke|talk\w*|tour|notes)\b"
)


def is_appointment(text: str, start: int, at: int, stop: int) -> bool:
    """Tell whether the sentence `text[start:...]` sets a day to see whom `text[at:stop]` names.

    It has no verb; an interview with a day beside it is the one that the notes are about.
    """
    before = text[start:at]
    if not before.endswith(("with ", "w/ ")) or not _ON_DAY.match(text, stop):
        return False
    words = before.casefold().split()[:-1]
    told = _HELD.search(" ".join(words)) or any(map(verbs.is_past, words))
    return len(words) < 4 and not told
