"""The stamps that a chat export or a log sets before each entry: its day, its time, its writer."""

from writer import regex

#: "[18/11/2026, 18:02:11] Petra: ", "14/11/2026, 16:20 - Petra: ".
STAMP = regex.compile(
    r"(?m)^[^\S\n]*\[?(?P<day>\d{1,4}[./-]\d{1,2}[./-]\d{2,4}),?\s+\d{1,2}:\d{2}(?::\d{2})?"
    r"(?:\s?[ap]\.?m\.?)?\]?\s*[-–]?\s*(?P<who>[^:\n\[\]]{1,30}):\s+",
    regex.IGNORECASE,
)
#: So many messages make a chat.
LEAST = 3


def stamps_of(text: str) -> list[tuple[int, int, str]]:
    """Return (start, end, day as written) of the stamps of a chat, in order; none: no chat."""
    if ":" not in text:
        return []
    found = [(one.start(), one.end(), one["day"]) for one in STAMP.finditer(text)]
    return found if len(found) >= LEAST else []
