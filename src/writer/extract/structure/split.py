"""Prose into sentences, and walls of text without full stops into pieces one can read."""

from collections.abc import Iterator

from writer import regex
from writer.language.tokens import sentences

#: Longer than this, in words, no sentence is taken for one thought.
LONG_WORDS = 38

_BREAK = regex.compile(r"\s*;\s+|\s+[-–—/|+]{1,2}\s+|\s*(?:\.{2,}|…)\s*|\s*(?:->|=>|→|•)\s*|\n+")
_TURN = regex.compile(
    r"(?<!\bif)(?<!\bthat)(?<!\bwhat)(?<!\bwho)(?<!\bwhich)(?<!\bhow)(?<!\bwhen)"
    r"(?<!\bwhere)(?<!\bbecause)(?<!\btold him)(?<!\btold her)(?<!\btold them)"
    r"(?<!\btell him)(?<!\btell her)(?<!\btell them)(?<!\bto say)(?<!\bsaid)(?<!\bsays)"
    r"(?<!\btext)(?<!\bsend)"
    r"\s*,?\s+(?=(?:(?:and|but|so|then|also)\s+(?:then\s+|also\s+)?)?"
    r"(?:i|he|she|they(?:ll|re|d)?|we|it|there|met|told|asked|forgot|said|need|decision|didn['’]?t)\s+[a-z'’]+)"
    r"|\s*,\s+(?=(?:and|but|then|also)\s)"
    r"|(?<!\bwhat)(?<!\bthing that)(?<!\bthings that)\s+"
    r"(?=i (?:didn['’]?t (?:mention|say|tell)|forgot|never (?:said|mentioned|told))\s)",
    regex.IGNORECASE,
)


#: "about the jig" before "I designed": what somebody did to it, no new thought.
_THING = regex.compile(r"\b(?:the|an?|my|our|their|that|this)(?: [\w-]+){1,2}$", regex.IGNORECASE)
_SAYS = regex.compile(
    r"(?:(?:and|but|so|then|also) )*\w+ (?:also )?(?:told|said|says|asked|explained|mentioned"
    r"|promised|forgot|showed|talked|wants?|wanted|never|didn['’]?t)\b",
    regex.IGNORECASE,
)


def split_prose(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield half-open spans of the sentences within `text[start:end]`, stripped and in order."""
    for left, right in sentences(text[start:end]):
        yield from _pieces(text, start + left, start + right)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if not _is_long(text, start, end):
        yield start, end
        return
    for left, right in _cut(_BREAK, text, start, end, least=2):
        if _is_long(text, left, right):
            yield from _cut(_TURN, text, left, right, least=4)
        else:
            yield left, right


def _is_long(text: str, start: int, end: int) -> bool:
    return end - start > 2 * LONG_WORDS and len(text[start:end].split()) > LONG_WORDS


def _cut(
    mark: regex.Pattern, text: str, start: int, end: int, *, least: int
) -> Iterator[tuple[int, int]]:
    """Yield the pieces between matches of `mark`, none of them shorter than `least` words."""
    at = start
    for found in mark.finditer(text, start, end):
        whole = found.start() > at and len(text[at : found.start()].split()) >= least
        if mark is _TURN and _THING.search(text[at : found.start()][-40:]):
            whole = whole and _SAYS.match(text, found.end()) is not None
        if whole and found.end() < end:
            yield at, found.start()
            at = found.end()
    yield at, end
