"""Puts the thing for its pronoun: "about the beech, I rigged it" is two facts in notes."""

from writer import regex
from writer.brief.tidy import tidy
from writer.interview import CANDIDATE, Fact, Interview
from writer.regex import Pattern

#: "I rigged it off a speedline", "we set it up": the pronoun is what was done something to.
_DID_IT = Pattern(r"(?P<deed>(?:I|we) (?:(?:then|also|just|had|have) )?[a-z]+) (?:it|them)\b")
#: "(asked about my SMSTS and first aid tickets.) Both are valid until 2028".
_BOTH = Pattern(r"both (?:of (?:them|these) )?(?P<be>are|were|have) (?=\w)", regex.IGNORECASE)
_THING = Pattern(r"(?:the|my|our|an?) (?!(?:one|time|way|day)s?\b)[\w' &/+-]{2,50}")
#: No more than a comma, a dash and a conjunction stand between a thing and what was done to it.
_CLOSE = 14


def with_antecedent(text: str, fact: Fact, interview: Interview) -> str:
    """Return the deed `text` of `fact` with the thing named just before it in place of "it"."""
    did, both = _DID_IT.match(text), _BOTH.match(text)
    if did is None and both is None:
        return text
    before = [
        other
        for other in interview.facts
        if other.holder == CANDIDATE
        and other.kind == "topic"
        and 0 <= fact.start - other.end <= _CLOSE
    ]
    thing = tidy(before[-1].quote) if before else ""
    if not _THING.fullmatch(thing):
        return text
    if did:
        thing = f"the {thing.removeprefix('our ')}" if thing.startswith("our ") else thing
        return f"{did['deed']} {thing}{text[did.end() :]}"
    if both and " and " in thing and thing.startswith("my "):
        return f"{thing} {both['be']} both {text[both.end() :]}"
    return text
