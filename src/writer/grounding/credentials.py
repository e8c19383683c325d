"""Certificates, licences and degrees that a sentence claims and the evidence does not hold."""

from collections.abc import Sequence

from writer import regex
from writer.grounding.grounds import Grounds, carried, matter, stems
from writer.language.names import names

_CREDENTIAL = (
    r"certificat\w*|certified|certs?|licen[cs]e\w*|diplomas?|degrees?|accredit\w+|chartered|charter"
    r"|qualifications?|qualified|registered|registration|tickets?|master's|bachelor's|doctorate"
    r"|phd|ph\.d|fellow|bar exam|called to the bar|admitted to|nvq|level \d|grade \d|apprenticeship"
    r"|permit|badge|authori[sz]ed|sworn"
    r"|(?:gold|blue|green|black|union|skills|site|safety) cards?|instructor|assessor"
)
_CLAIMED = regex.compile(rf"\b(?:{_CREDENTIAL})\b", regex.IGNORECASE)
_DRIVING = regex.compile(r"\bdriv\w+ licen[cs]e\b", regex.IGNORECASE)
#: What the notes may call it; they are shorter than letters.
_NOTED = regex.compile(
    rf"\b(?:{_CREDENTIAL}|exams?|papers?|course|trained|training|passed|finals|boards?|uni\w*|ba|bsc"
    r"|msc|ma|qual|quals|cpd|finished|completed|done|since (?:19|20)\d\d|ticketed|cert)\b",
    regex.IGNORECASE,
)
#: The sender has it: "I hold", "I am a certified ...", "my licence".
_OWN = regex.compile(
    r"^(?:i(?:'m|'ve| am| was| have| hold| got| gained| earned| passed| completed| also| did| took)"
    r"|my|mine)\b",
    regex.IGNORECASE,
)
#: Asked of somebody, wished for, under way or done without: nothing is claimed to be held.
_NOT_HELD = regex.compile(
    r"\b(?:not|never|no|n't|without|would|could|hope|want|working towards?|studying|book(?:ed)?"
    r"|preparing|plan(?:ning)?|sitting|yet|left|asked|need(?:ed)?|train(?:ed|ing)? for)\b",
    regex.IGNORECASE,
)


#: What takes years.
_LONG = ("degree", "diploma", "doctorate", "phd", "apprenticeship", "master's", "bachelor's")
#: Whoever sits it again does not hold it.
_FAILED = regex.compile(
    r"\b(?:failed|taking it again|retak\w+|re-?sit(?:ting)?|second attempt)\b", regex.IGNORECASE
)
#: What somebody is going to do, and what somebody has done.
_TO_COME = regex.compile(
    r"\b(?:(?:i|we)(?:'ll| will| would|'d)|going to|want to|hope to|plan(?:ning)? to|if they"
    r"|none yet|not yet|sitting|booked)\b",
    regex.IGNORECASE,
)
_GOT = regex.compile(
    r"\b(?:passed|done|did|hold|holding|got|have|qualified|completed|finished|since|held|renewed)\b",
    regex.IGNORECASE,
)


def lost_credential(text: str, mine: Sequence[Grounds], known: frozenset[str]) -> tuple[str, ...]:
    """Return the words of a credential that a clause of the sender's claims without evidence.

    A piece of evidence carries it if it speaks of a credential too and shares a word of its kind
    with the claim, or holds the name it goes by. Empty where none is claimed or it is carried.
    """
    claimed = _CLAIMED.search(text)
    if not claimed or not _OWN.search(text) or _NOT_HELD.search(text):
        return ()
    if _only_ahead(claimed.group().lower(), mine):
        return (claimed.group(),)
    nouns = stems(" ".join(match.group() for match in _CLAIMED.finditer(text)))
    special = matter(text) - nouns - known
    named = stems(" ".join(name.text for name in names(text)))
    for piece in mine:
        if _FAILED.search(piece.text) or (
            _TO_COME.search(piece.text) and not _GOT.search(piece.text)
        ):
            continue
        have = stems(piece.text)
        shared = carried(special, have)
        if _DRIVING.search(text) and carried(stems("drive"), have):
            return ()  # who drives has a licence for it
        if shared & named or (shared and (_NOTED.search(piece.text) or len(shared) > 1)):
            return ()
        if not special and carried(frozenset(n for n in nouns if not n.isdigit()), have):
            return ()
    return (claimed.group(),)


def _only_ahead(noun: str, mine: Sequence[Grounds]) -> bool:
    """Tell whether notes name a degree, a course only as one that is begun or still to begin."""
    told = [m.text.lower() for m in mine if noun in m.text.lower()]
    begun = r"\b(?:start\w*|begin\w*|(?:last|final|first|second|third) year of)\W+(?:\w+\W+){0,3}?"
    ahead = begun + regex.escape(noun)
    return noun in _LONG and bool(told) and all(regex.search(ahead, text) for text in told)
