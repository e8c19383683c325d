"""Contractions: a third of the messages use them, throughout or not at all."""

import re

from writer.brief.brief import Brief

_PAIRS = (
    (re.compile(r"\bI am (?=[a-z])"), "I'm "),
    (re.compile(r"\bI would (?=[a-z])"), "I'd "),
    (re.compile(r"\bI will (?=[a-z])"), "I'll "),
    (re.compile(r"\bI have (?=(?:been|not|also been)\b)"), "I've "),
    (re.compile(r"\b([Dd])id not (?=[a-z])"), r"\1idn't "),
    (re.compile(r"\b([Dd])o not (?=[a-z])"), r"\1on't "),
)


def contracted(text: str, brief: Brief) -> str:
    """Return `text` with contractions where this message uses them."""
    if brief.seed // 5 % 3:
        return text
    for pattern, replacement in _PAIRS:
        text = pattern.sub(replacement, text)
    return text
