"""Cuts a sentence of notes into clauses, so that one can be kept without its neighbour.

All spans are half-open and count characters of the whole notes.
"""

import unicodedata

from writer import regex

Span = tuple[int, int]

_SUBJECTS = (
    r"(?:I|i(?= [a-z])|I'?[mdl]{1,2}|I've|they(?:ll|re|ve|d)|he|she|they|we|you|it|there|my|his|her"
    r"|their|our|the|this|that|"
    r"ich|er|sie|wir|je|j'|il|elle|ils|nous|yo|ellos)"
)


#: How somebody offers to do something: "would be happy to".
GLAD_TO = r"(?:I'?d|I would|would) be (?:happy|glad|pleased|delighted) to"

# Semicolons, dashes with blanks, arrows, and a conjunction that is followed by a new subject.
_STRONG = regex.compile(
    r"\s*;\s+|\s+/\s+|\s*\n[ \t]{2,}(?=(?:I|he|she|they|told|said|asked)\b)"
    # What is thought of it is no part of it: "the new scanner, which sounded cool".
    r"|,?\s+which (?:was|is|sound(?:s|ed)|look(?:s|ed)|seem(?:s|ed)|felt) (?:(?:so|really|very"
    r"|quite|pretty|super|rather) )?(?:cool|great|nice|good|interesting|impressive|brilliant|lovely"
    r"|fun|exciting|amazing|fascinating|fantastic|awesome|clever|smart|neat)\b\W*(?=(?:and|but|so)\b|$)"
    r"|\s*[\u2600-\u27bf\U0001f300-\U0001faff]+\ufe0f?\s*|\s+(?:-{1,2}"
    r"|[\u2013\u2014])\s+|\s*(?:->|=>|\u2192)\s*"
    rf"|,?\s+(?=(?:but|and|n|&|\+|so|though|although|whereas|aber|und|mais|et|pero"
    rf"|y)\s+{_SUBJECTS}\b)"
    rf"|,?\s+(?=(?:and|so) {GLAD_TO}\s)"
    r"|,\s+(?=also\s)|,\s+(?=(?:wants?|needs?)\s+(?:some|people|an?\s))"
    r"|,\s+(?=(?:told|said|mentioned|explained|asked|promised|forgot|j'ai dit|ich habe|les? "
    r"dije)\s)"
    r"|,?\s+(?=(?:and|n|&|\+)\s+(?:told|said|explained|mentioned|asked|showed|described|promised"
    r"|forgot"
    r"|talked about"
    r"|wants?|needs?)\b)"
    r"|,?\s+(?=(?:but|although|though|whereas)\s)|,\s+(?=(?:I|i|he|she|they|we)(?:\s|'))"
)

_COMMA = regex.compile(r",\s+")

_PARENTHESES = regex.compile(r"\s*[(\[][^()\[\]]*[)\]]")


def split(text: str, start: int, end: int, *, commas: bool = False) -> list[Span]:
    """Cut `text[start:end]` into clauses, parentheses apart; with `commas`, at commas too.

    The pieces cover the whole span, save for the separators between them.
    """
    pieces: list[Span] = []
    at = start
    for found in _PARENTHESES.finditer(text, start, end):
        pieces += _plain(text, at, found.start(), commas)
        pieces.append((found.start(), found.end()))
        at = found.end()
    pieces += _plain(text, at, end, commas)
    return [trimmed for piece in pieces if (trimmed := trim(text, *piece)) is not None]


def _plain(text: str, start: int, end: int, commas: bool) -> list[Span]:
    cuts: list[Span] = [m.span() for m in _STRONG.finditer(text, start, end)]
    if commas:
        cuts += [m.span() for m in _COMMA.finditer(text, start, end)]
    pieces = []
    at = start
    for left, right in sorted(cuts):
        if left < at:
            at = max(at, right)
            continue
        pieces.append((at, left))
        at = right
    pieces.append((at, end))
    return [piece for piece in pieces if piece[0] < piece[1]]


_EDGES = ' \t\r\n,;:.!-\u2013\u2014*_>\u2192"\u201c\u201d'


def trim(text: str, start: int, end: int) -> Span | None:
    """Take blanks, stops and marks off both ends; None where nothing is left.

    A full stop that belongs to an abbreviation ("p.m.", "Inc.") is kept, and so is a question mark.
    """
    while start < end and (text[start] in _EDGES or _is_ornament(text[start])):
        start += 1
    while end > start and text[end - 1] in _EDGES and not _abbreviated(text, start, end):
        end -= 1
    return (start, end) if start < end else None


def _is_ornament(char: str) -> bool:
    """Tell an emoji or tick mark in front of a line from what belongs to its words."""
    return not char.isascii() and unicodedata.category(char) in ("So", "Sk", "Cf", "Mn", "Cs")


_ABBREVIATION = regex.compile(
    r"(?:\b[a-z]\.[a-z]|\b(?:inc|ltd|co|dr|etc|st|no|approx|dept|gmbh))\.$", regex.I
)


def _abbreviated(text: str, start: int, end: int) -> bool:
    if text[end - 1] != ".":
        return False
    return _ABBREVIATION.search(text[max(start, end - 8) : end]) is not None


def drop_conjunction(text: str, start: int, end: int) -> Span:
    """Leave out a conjunction or adverb that only ties the clause to the one before it."""
    found = _CONJUNCTION.match(text, start, end)
    return (found.end(), end) if found and found.end() < end else (start, end)


_CONJUNCTION = regex.compile(
    r"(?:that\s+(?=I\b)|[&+]\s+|(?:and|n|but|so|then|also|plus|though|although|whereas|anyway|well"
    r"|ok"
    r"|okay|und|aber|mais"
    r"|et|pero|y|later|after that|afterwards|in the end"
    r"|(?:first|next)(?=,|\s+(?:I|he|she|they|we)\b))\b,?\s+)+",
    regex.I,
)


def join(spans: list[Span], text: str) -> list[Span]:
    """Join spans that stand next to each other, with only blanks and marks between them."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and not _words_between(text, joined[-1][1], start):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _words_between(text: str, start: int, end: int) -> bool:
    return any(c.isalnum() for c in text[start:end])
