"""Contractions: a third of the messages use them, throughout or not at all."""

from writer.brief.brief import Brief
from writer.regex import Pattern

_PAIRS = (
    (Pattern(r"\bI am (?=[a-z])"), "I'm "),
    (Pattern(r"\bI would (?=[a-z])"), "I'd "),
    (Pattern(r"\bI will (?=[a-z])"), "I'll "),
    (Pattern(r"\bI have (?=(?:been|not|also been)\b)"), "I've "),
    (Pattern(r"\b([Dd])id not (?=[a-z])"), r"\1idn't "),
    (Pattern(r"\b([Dd])o not (?=[a-z])"), r"\1on't "),
)

_LONG = (
    ("I'm ", "I am "),
    ("I'd ", "I would "),
    ("I'll ", "I will "),
    ("I've ", "I have "),
    ("idn't ", "id not "),
    ("on't ", "o not "),
)


def contracted(text: str, brief: Brief) -> str:
    """Return `text` with contractions where this message uses them."""
    if brief.seed // 5 % 3 or not ("I " in text or " not " in text):
        return text
    for pattern, replacement in _PAIRS:
        text = pattern.sub(replacement, text)
    return text


def spelled_out(text: str) -> str:
    """Return `text` without contractions, so that two sentences can be compared."""
    for short, long in _LONG:
        text = text.replace(short, long)
    return text
