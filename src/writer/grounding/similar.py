"""How alike two messages are, apart from their courtesies."""

from collections.abc import Sequence

from writer.grounding.grounds import matter, stems
from writer.language.tokens import words


def is_courtesy(sentence: str) -> bool:
    """Tell whether a sentence holds at most one word beyond thanks, interest and outlook."""
    return len(matter(sentence)) <= 1


def alike_sentences(a: str, b: str) -> bool:
    """Tell whether two sentences say nearly the same in nearly the same words."""
    first, second = stems(a), stems(b)
    if not first or not second:
        return a.strip().lower() == b.strip().lower()
    if len(first & second) / len(first | second) >= 0.6:
        return True
    return _token_overlap(a, b) >= 0.75


def _token_overlap(a: str, b: str) -> float:
    first = {token.text.lower() for token in words(a)}
    second = {token.text.lower() for token in words(b)}
    return len(first & second) / max(1, len(first | second))


def similarity(a: Sequence[str], b: Sequence[str]) -> float:
    """Return the share, 0 to 1, of the shorter message's own sentences that the other has too.

    `a` and `b` are the sentences of two messages; courtesies are left out. Messages that are
    nothing but courtesies are compared as they are.
    """
    first = [s for s in a if not is_courtesy(s)]
    second = [s for s in b if not is_courtesy(s)]
    if not first and not second:
        first, second = list(a), list(b)
    if not first or not second:
        return 0.0
    short, long = sorted((first, second), key=len)
    shared = sum(1 for sentence in short if any(alike_sentences(sentence, s) for s in long))
    return shared / len(short)
