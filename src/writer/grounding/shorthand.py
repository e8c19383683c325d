"""Words that notes shorten to their initials: "variable speed drives" for "VSDs"."""

from itertools import pairwise

from writer import regex
from writer.language.names import is_ordinary
from writer.language.stopwords import STOPWORDS
from writer.language.tokens import words

_CAPITALS = regex.compile(r"\b([A-Z]{3,5})s?\b")

_LEVEL = regex.compile(r"\b[Ll](?:vl ?)?[1-8]\b")
#: Words that such a short form stands for, at least and at most.
_FEW, _MANY = 3, 5


def shorts(text: str) -> frozenset[str]:
    """Return what a text writes in capitals and may be initials, in lower case."""
    found = {match[1].lower() for match in _CAPITALS.finditer(text)}
    return frozenset(short for short in found if not is_ordinary(short))


def levels(text: str) -> frozenset[str]:
    """Return the word that "L3" stands for, where a text has such a thing."""
    return frozenset({"level"}) if _LEVEL.search(text) else frozenset()


def spelled_short(text: str, held: frozenset[str]) -> str:
    """Return `text` with each run of words as its initials, if these are among the shorts `held`.

    Only words of some weight with nothing but a blank between them make a run.
    """
    if not held:
        return text
    tokens = words(text)
    initials = "".join([token.text[0] for token in tokens]).lower()
    if not any(short in initials for short in held):
        return text
    for many in range(_MANY, _FEW - 1, -1):
        for n in range(len(tokens) - many + 1):
            run = tokens[n : n + many]
            short = "".join(token.text[0] for token in run).lower()
            joined = all(text[a.end : b.start] == " " for a, b in pairwise(run))
            if joined and short in held and not any(t.text.lower() in STOPWORDS for t in run):
                head, tail = text[: run[0].start], text[run[-1].end :]
                return spelled_short(f"{head}{short}{tail}", held)
    return text
