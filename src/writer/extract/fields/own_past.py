"""Whether a sentence tells of what the writer once did, and with whom, rather than of the talk."""

from writer import regex
from writer.language import verbs

OWN_WORK = regex.compile(
    r"\bi\s+(?!met|saw|spoke|talk|sat|chat|had|was|did|went|interv|also|then|just)\w+",
    regex.IGNORECASE,
)
_OWN = regex.compile(
    r"\b(?:told (?:him|her|them|\w+)|my|i (?:did|ran|worked|led|wrote|built|had|was|trained|"
    r"learnt|learned)|"
    r"i['’]?(?:ve|d))\b",
    regex.IGNORECASE,
)


def own_past(text: str, start: int, at: int, cue: str) -> bool:
    """Tell whether "with X" is about whom the candidate once worked with."""
    if cue.strip().casefold() not in ("with", "from"):
        return False
    own = _OWN.search(text, start, at) or OWN_WORK.search(text, start, at)
    return own is not None or _is_own_deed(text, start, at)


def _is_own_deed(text: str, start: int, at: int) -> bool:
    """Tell whether a sentence begins with what the writer once did: "set up a bay with ..."."""
    first = text[start:at].split(maxsplit=1)[:1]
    word = first[0].casefold().strip(",.:;") if first else ""
    done = verbs.irregular_base(word) is not None or verbs.is_past(word)
    return done and not _TALKS.match(word)


_TALKS = regex.compile(
    r"(?:met|spoke|saw|sat|had|talk|chat|discuss|walk|went|interview|meet|was|were)"
)
