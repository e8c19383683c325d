"""Names the thing that a clause about the reader is about: people thank for things, not facts."""

from writer import regex
from writer.brief.first_letter import lowered
from writer.brief.grammar import AUX, CONJUNCTIONS
from writer.language.verbs import base_of, is_gerund
from writer.regex import Pattern

#: What brings a thing about, so that the thing is what was talked of.
_MAKING = frozenset(
    """
    open launch build plan introduce add install renovate extend design develop plant start
    redesign rebuild trial pilot write convert restore create found organise organize prepare
    """.split()
)
_PARTICLES = {"put": "in", "set": "up", "take": "on", "roll": "out", "bring": "in"}
_SHAPE = Pattern(
    r"you (?P<helper>(?:(?:are|have|will|have been|are going to|plan to|want to|hope to) )?)"
    r"(?P<verb>[a-z]+) (?P<particle>(?:in |up |on |out )?)(?P<det>an?|the|your|two|three|four|five|"
    r"six|seven|eight|nine|ten|\d+) (?P<thing>.+)$"
)
#: "The console you are rebuilding for a church in Whitby".
_WITH_DOER = Pattern(
    r"(?:the|your|this|an?) (?:(?!you |who |that |which |and |are |is )[\w'-]+ ){0,4}"
    r"(?P<last>(?!you )[\w'-]+) (?:that |which )?you "
    r"(?P<helper>(?:(?:are|have|have been|will|want to|hope to|plan to|are going to|would like to)"
    r" )?)(?:(?:now|just|currently|also) )?(?P<verb>[a-z]+)\b(?!.*(?:,|\b(?:you|I|is|are|was)\b))",
    regex.IGNORECASE,
)
_PLACE = Pattern(
    r" (?:for|in|at|on|by|from|before|after|since|next|last|this|until|every|with|to|"
    r"into|as|over|using)\b.*$"
)
#: "A book on soil": not where or when, but what it is about.
_BELONGS = Pattern(r" (?:on (?!\d|[A-Z])|with\b|to\b|into\b|as\b|over\b|using\b)")
#: Why they do it belongs to the statement, not to the thing.
_REASON = Pattern(r" (?:because|so that|which|where|who)\b")
_MAX_THING_WORDS = 5


def their_thing(text: str) -> str | None:
    """Return "the console you are rebuilding for a church", a thing and what the reader does with
    it; None for anything else."""
    match = _WITH_DOER.match(text)
    if match is None:
        return None
    verb, helper = match["verb"], match["helper"]
    fits = is_gerund(verb) if "are" in helper or "been" in helper else base_of(verb) is not None
    # "Your school you are building" says it twice.
    thing = "the " + text[5:] if text[:5].lower() == "your " else text
    return lowered(thing) if fits and not is_gerund(match["last"]) else None


def thing_of(clause: str) -> str | None:
    """Return "the birth room you are opening in May" for "you are opening a birth room in May".

    None where the clause is not that plain.
    """
    match = _SHAPE.match(clause)
    if match is None or "," in clause or clause.endswith(" ago"):
        return None
    verb, particle = match["verb"], match["particle"].strip()
    base = base_of(verb)
    if base is None or (base not in _MAKING and _PARTICLES.get(base) != particle):
        return None
    if (particle and _PARTICLES.get(base) != particle) or not _agrees(match["helper"], verb):
        return None
    place = _PLACE.search(match["thing"])
    tail = place[0] if place else ""
    thing = match["thing"][: len(match["thing"]) - len(tail)]
    words = thing.split()
    if words[:1] == ["own"]:
        # "Your own lab you are building" says it twice.
        return None
    if _BELONGS.match(tail) or _REASON.search(tail):
        return None
    if not 1 <= len(words) <= _MAX_THING_WORDS or _not_plain(words) or "and" in tail.split():
        return None
    # "Your lab you are building" says it twice.
    one = match["det"] in ("a", "an", "the", "your")
    named = f"the {thing}" if one else f"the {match['det']} {thing}"
    deed = " ".join(filter(None, (match["helper"].strip(), verb, particle)))
    return f"{named} you {deed}{tail}"


def _agrees(helper: str, verb: str) -> bool:
    """Tell whether verb and helper are one form ("are opening", not "are opened")."""
    return is_gerund(verb) if helper in ("are ", "have been ") else not is_gerund(verb)


def _not_plain(words: list[str]) -> bool:
    return any(word in CONJUNCTIONS | AUX | {"you", "I", "yourself"} for word in words)
