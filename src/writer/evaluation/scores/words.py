"""Words and places in text, for scorers: plain on purpose, and none of the gate's own means."""

import unicodedata
from functools import lru_cache

from snowballstemmer import stemmer

from writer import regex

_WORD = regex.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_STEMMER = stemmer("english")
_FUNCTION = frozenset(
    "a about above after again all also am an and any are as at be because been before being "
    "both but by can could did do does doing down each even every few for from further get got "
    "had has have having he her here hers him his how i if in into is it its itself just me more "
    "most much my myself no nor not now of off on once only or other our ours out over own "
    "rather same she should since so some such than that the their theirs them then there these "
    "they this those through to too under until up upon us very was we were what when where "
    "which while who whom whose why will with within without would you your yours ll re ve m s t "
    "d don didn isn wasn".split()
)


def folded(text: str) -> str:
    """Return `text` in lower case, NFC, with single blanks and straight quotes."""
    plain = unicodedata.normalize("NFC", text).casefold().replace("’", "'")
    return " ".join(plain.split())


def words(text: str) -> list[str]:
    """Return the words of `text` in lower case."""
    return [match[0] for match in _WORD.finditer(folded(text))]


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of a lower-case word (Snowball English)."""
    return str(_STEMMER.stemWord(word.removesuffix("'s")))


def stems(text: str) -> frozenset[str]:
    """Return the stems of the words of `text` that carry meaning."""
    return frozenset(stem(word) for word in words(text) if word not in _FUNCTION)
