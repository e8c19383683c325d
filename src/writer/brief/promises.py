"""Turns what the candidate promised into a verb phrase that follows "I will"."""

from writer import regex
from writer.brief.first_letter import lowered
from writer.brief.grammar import DETERMINERS, OBJECTS, PREPOSITIONS, is_plural
from writer.brief.nouns import bare_noun, head_of, is_noun_phrase
from writer.language.verbs import base_of, is_base, is_gerund
from writer.regex import Pattern

_GIVING = frozenset("send email e-mail mail forward fax show give post lend bring write".split())
_DOING = _GIVING | frozenset(
    """
    share put introduce complete fill check confirm ask call ring let read look prepare scan
    provide get follow pass drop come visit try find finish update submit upload contact text draft
    circulate deliver supply attach dig
    """.split()
)
_DOCUMENTS = frozenset(
    """
    link links portfolio references reference study article report letter cv resume copy copies
    certificate certificates recipe recipes list paper papers slides photos photo pictures
    sample samples details document documents deck plan plans example examples repo notes lesson
    menu transcript transcripts drawings drawing template checklist protocol summary write-up
    guide leaflet video recording log logs form forms pdf pack handbook policy policies audit
    scan scans number numbers card cards licence licences license ticket tickets slip slips
    proof certification timeline availability contact contacts scheme worksheet worksheets
    thesis
    """.split()
)
_EVENTS = frozenset("call visit meeting answer chat coffee reply tour day shift decision".split())
#: Too little to tell what was promised.
_VAGUE = frozenset(
    "a copy|copy|the copy|a link|link|the link|a list|details|the details|it|them|that|more|"
    "send it|send them|send a copy|send you a copy|send a link|send you a link|send you it|"
    "send more|call back|ring back|get back|send you more|send details".split("|")
)
#: Something sent to somebody else by name ("send Marcus the guide").
_TO_ANOTHER = Pattern(
    r"^\w+ (?!I\b)[A-Z][\w'-]+\.?(?: [A-Z][\w'-]+)* (?:the|an?|my|some|two|three)\b|\bto [A-Z]\w+$"
)
#: Something that only the sentence before it names.
_NAMELESS = Pattern(r"\b(?:ones?|them|those|these)$|\b(?:send|email|bring) (?:you )?(?:it|that)\b")
_PRIVATE = Pattern(r"\b(?:coffee|drinks?|beer|lunch|dinner|linkedin|instagram|facebook)\b", regex.I)
_USED = Pattern(
    r"(?:(?:the|an?|my) )?[\w' -]{3,40}? I (?:\w+ed|wrote|made|built|set up|ran|did|drew|took)"
    r"(?: (?:for|at|in|on|with) [\w'& -]+)?$"
)
_OWN = frozenset(
    """
    portfolio references cv resume certificate certificates transcript transcripts thesis
    availability number numbers card cards licence licences license ticket tickets slip slips pdf
    """.split()
)
#: Short for what is sent most often.
_SHORT = {
    "refs": "references",
    "ref": "reference",
    "certs": "certificates",
    "cert": "certificate",
    "pics": "pictures",
    "no.": "number",
    "docs": "documents",
    "appt": "appointment",
}
_SHORT_WORD = Pattern(rf"(?<![\w.])(?:{'|'.join(map(regex.escape, _SHORT))})(?!\w)", regex.I)
#: "references -> you": to whom it goes.
_ARROW = Pattern(r"\s*(?:->|=>|\u2192).*$")
#: "the write-up, it's public": a remark on what is sent.
_ASIDE = Pattern(
    r",\s+(?:and )?(?:it|they|that|this|she|he|we|I)(?:['’](?:s|re|ve|ll|d)"
    r"| (?:is|are|was|were|will|has|have|can|could|said|asked|wants?|wanted|needs?))\b.*$",
    regex.IGNORECASE,
)
#: "my ticket scanned": a scan of it is what is sent.
_SCANNED = Pattern(r"^(?P<thing>(?:the|my|an?) [\w' -]{2,40}?) scanned$")
_PEOPLE = Pattern(
    r"^(?:(?:the )?names? of )?(?P<who>(?:two |three |2 |3 |my )?referees?)$", regex.I
)
_DUE = Pattern(
    r",?\s+(?:by |on |before |this |next )?(?:today|tomorrow|tonight|asap|mon|tues?|weds?|thurs?"
    r"|tmrw|tmr|fri|"
    r"sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week(?:end)?|the weekend|morning|"
    r"\d{1,2}[./]\d{1,2}|afternoon|evening|end of (?:the )?week|first thing.*)$",
    regex.IGNORECASE,
)


def promised(text: str) -> str | None:
    """Return "send you the case study"; None where it isn't clear what was promised to whom."""
    text = _ARROW.sub("", _SHORT_WORD.sub(lambda found: _SHORT[found[0].lower()], text))
    text = _DUE.sub("", _DUE.sub("", _ASIDE.sub("", text))).strip(" .,/-")
    if _NAMELESS.search(text):
        return None
    text = regex.sub(r"(?<=\w) (?:for|to) you$", "", text)
    words = text.split()
    if not words:
        return None
    first = words[0].lower()
    if _PRIVATE.search(text) or _TO_ANOTHER.search(text) or text.lower() in _VAGUE:
        return None
    base = base_of(first) if is_gerund(first) else first
    if base in _DOING and len(words) > 1:
        return _phrase(base, words[1:])
    if is_base(first) and len(words) > 1 and words[1].lower() in DETERMINERS | OBJECTS:
        return " ".join([first, *words[1:]])
    text = text.removeprefix("you ")
    if scanned := _SCANNED.match(text):
        return f"send you a scan of {scanned['thing']}"
    if people := _PEOPLE.match(text):
        return f"send you the names of {people['who'].lower()}"
    first = text.split()[0].lower()
    thing = is_noun_phrase(text) or _USED.match(text) is not None
    named = regex.sub(r" I [\w ]+$", "", text)
    document = thing and (head_of(named) in _DOCUMENTS or first in ("my", "the", "a", "an", "some"))
    if head_of(text) in _EVENTS or text.lower() in _VAGUE:
        return None
    return f"send you {_thing(text)}" if document else None


def _phrase(verb: str, rest: list[str]) -> str:
    if rest[0].lower() == "own":
        rest = ["my", *rest]
    tail = " ".join(rest)
    first = rest[0].lower()
    if verb == "bring" and rest[:2] == ["my", "own"]:
        return f"bring {tail}"
    if (
        first in PREPOSITIONS
        or first in ("back", "over", "along")
        or verb not in _GIVING | {"share"}
    ):
        return f"{verb} {tail}"
    if first == "you":
        return f"{verb} you {_thing(' '.join(rest[1:]))}" if len(rest) > 1 else f"{verb} you"
    if first in OBJECTS:
        return f"{verb} {tail}"
    if regex.search(r"\bto (?:you|[A-Z])", tail):
        thing, to, whom = tail.rpartition(" to ")
        return f"{verb} {_thing(thing)}{to}{whom}"
    if verb == "share":
        return f"share {_thing(tail)}" + ("" if " with " in tail else " with you")
    return f"{verb} you {_thing(tail)}"


#: One of several that could be made: "a copy of the checklist".
_OF_SOMETHING = frozenset("copy photo picture scan link list sample summary video".split())
_OF_BARE = Pattern(r"(?<=\bof )([a-z]+)$")


def _whose(match: regex.Match) -> str:
    word = match[1]
    if is_plural(word) or word not in _OWN | _DOCUMENTS:
        return word
    return f"{'my' if word in _OWN else 'the'} {word}"


def _thing(text: str) -> str:
    words = text.split()
    first = words[0].lower()
    if _USED.match(text) and first not in DETERMINERS:
        return f"the {lowered(text)}"
    if first in DETERMINERS or first in PREPOSITIONS or not is_noun_phrase(text):
        return lowered(text)
    head = head_of(text)
    if head in _OF_SOMETHING and words[1:2] == ["of"]:
        return f"a {lowered(_OF_BARE.sub(_whose, text))}"
    if head in _OWN:
        return f"my {lowered(text)}"
    return f"the {lowered(text)}" if not is_plural(head) else bare_noun(text)
