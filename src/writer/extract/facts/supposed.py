"""Tells what somebody would do, asked "what would you do first?", from what was done."""

from collections.abc import Iterable

from writer import regex

_SUPPOSED = regex.compile(
    r"\b(?:would (?:you|I)|I'?d|what if|if you|imagine|first (?:100|90|60|30|hundred|few)"
    r" (?:days|weeks|months))\b",
    regex.IGNORECASE,
)
#: A verb that says what one would do: not "I did the same at Tarn".
_WOULD_DO = regex.compile(
    r"\W*(?:I )?(?:said |told \w+ )?(?:I'?d |I would |first |to )?(?:read|sit|start|talk|speak"
    r"|meet|listen|ask|look|check|learn|shadow|review|get|go|spend|find|map|walk|build|set|make"
    r"|write|see|keep|work|call|visit|put|stop|take|bring|use|plan|focus|understand)\b",
    regex.IGNORECASE,
)


def is_supposed(answer: str, questions: Iterable[str]) -> bool:
    """Tell whether an answer to one of `questions` is what somebody would do.

    "What would you do first: read the plan": nothing that was done.
    """
    return _WOULD_DO.match(answer) is not None and any(map(_SUPPOSED.search, questions))
