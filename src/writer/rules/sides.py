"""Whose the labels, speakers and headings of the notes say that something is."""

from writer import regex
from writer.extract.cast import TITLES, Cast, bare, cast_of, names_in
from writer.extract.facts.headings import context_of
from writer.extract.structure.labels import FieldName, field_of
from writer.extract.units import Unit
from writer.grounding.grounds import READER, SENDER, UNKNOWN
from writer.interview import Interview, Person
from writer.language.names import is_ordinary

#: Initials of somebody, and "Ben Hartog, lead".
_PERSON = regex.compile(
    r"(?!(?:PS|NB|CV|HR|OK|IT|TV|ID|AM|PM)\b)[A-Z][a-z]?[A-Z]"
    r"|[A-Z][\w'’-]+ [A-Z][\w'’-]+, [\w &/-]+"
)
_SELF_LABEL = regex.compile(
    r"^\W*(?:didn'?t|did not|not|never|forgot)\b|^\W*(?:situation|task|action|result)\W*$|"
    r"\b(?:i|me|mine|my|myself|self|candidate|moi|ich|yo|ik|jag|jeg|eu|io)\b",
    regex.IGNORECASE,
)
#: "My talk", but not "my notes", "my boss".
_MINE = regex.compile(
    r"\W*my (?!notes?|interview\w*|impressions?|questions?|boss|manager|view|chat|call|meeting"
    r"|thoughts?|contact)[a-z-]+(?: [a-z-]+)?\W*$",
    regex.IGNORECASE,
)
_THEIRS = regex.compile(r"(?:their|her|his)\b", regex.IGNORECASE)
_THEIR_LABEL = regex.compile(
    r"^\W*(?:she|he|they|them|theirs?|her|him|his|boss|manager|interviewer|panel)\b",
    regex.IGNORECASE,
)
_ABOUT_THEM = regex.compile(r"about (?:the|their)\b", regex.IGNORECASE)
#: "A (Rutger)".
_ANSWERED_BY = regex.compile(r"\W*[QA] ?\(([^)]+)\)")
#: The parts of a story that the candidate told.
_STAR = regex.compile(r"situation|task|action|result", regex.IGNORECASE)
#: "Mrs A", "Dr. K."
_TITLED = regex.compile(
    r"(?:mrs?|ms|miss|mx|dr|prof|sir|dame|sister|mme)\.? (?-i:([A-Z]))\.?", regex.I
)
#: "[2] HS", "3) me".
_COUNTER = regex.compile(r"^\W*\d{1,2}[.)\]]\s*")
_FULL_NAME = regex.compile(r"\b([A-Z][\w'’-]+) ([A-Z][a-z'’-][\w'’-]*)")
_NAME_LABEL = regex.compile(r"^\W*([A-Z][\w'’-]+)(?::| [-–—>] )", regex.MULTILINE)
#: A side and nothing else, at the head of a line or as all of it.
_ONE_SIDE = regex.compile(
    r"(?:me|i|self|myself|mine|moi|ich|yo|ik|jag|jeg|eu|io|she|he|they|them|theirs|her|him"
    r"|about (?:me|them|(?:the|their) [a-z]+)"
    r"|(?:my|their|her|his) (?:side|part|points|answers|bit))",
    regex.IGNORECASE,
)
#: "I said", "told me": by whom, or to whom, what stands below was said.
_SAID = regex.compile(
    r"(?:(?P<own>i )|(?P<theirs>(?:she|he|they) ))?(?:said|told|mentioned|explained)"
    r"(?: (?:(?P<to_me>me|us)|(?P<to_them>him|her|them)))?",
    regex.IGNORECASE,
)
#: "Graham - month end is slow".
_DASHED = regex.compile(
    r"\W*(?:\d{1,2}[.)\]]\s*)?([^\W\d_][^-\u2013\u2014:;,.\n]{0,40}?)(?:\s+(?:[-\u2013\u2014>]{1,2}|\|)|:)\s+(?=\S)"
)
#: "Pete Rossiter, senior analyst: built the model".
_INTRODUCED = regex.compile(
    r"\W*([A-Z][\w'’-]+ [A-Z][\w'’-]+)(?:, [^:.\n]{2,40}| \([^():.\n]{2,40}\)): "
)
#: What stands under these is plain data, and nobody's deed.
_HEADER: tuple[FieldName | None, ...] = (
    *("candidate", "company", "role", "date", "mode", "people", "contact", "card", "name"),
    *("title", "email", "phone", "from", "to", "cc", "subject", "interview"),
)
_OWN_CONTEXTS = ("told", "omission", "promise")
_THEIR_CONTEXTS = ("heard", "attribute", "responsibility", "topic")


def everyone(notes: str, interview: Interview) -> Cast:
    """Return who takes part, with those whom only the labels of the notes tell as persons.

    "Dermot: ..." is one where "Dermot Corrigan" stands elsewhere.
    """
    cast = cast_of(interview.candidate, interview.company, interview.interviewers)
    full = dict(_FULL_NAME.findall(notes))
    labels = {match[1] for match in _NAME_LABEL.finditer(notes)}
    new = [
        Person(name=f"{first} {full[first]}")
        for first in sorted(labels & full.keys())
        if not is_ordinary(first.lower()) and bare(first) not in (*cast.forms, *cast.own)
    ]
    if not new:
        return cast
    return cast_of(interview.candidate, interview.company, (*interview.interviewers, *new))


def side_of_place(notes: str, unit: Unit, cast: Cast) -> str:
    """Return whose a unit is by its speaker, its label or the headings above it."""
    if unit.part == "advert":
        return READER
    if unit.label and (owner := side_named(unit.label, cast)):
        return owner
    if unit.label and (field_of(unit.label) in _HEADER or len(unit.label.split()) > 6):
        return UNKNOWN
    row = notes.count("|", unit.start, unit.end) > 1
    plain = not (unit.label or unit.speaker or row)
    dashed = _DASHED.match(notes, unit.start, unit.end) if plain else None
    if dashed and (owner := side_named(dashed[1], cast)):
        return owner
    if dashed and _STAR.fullmatch(dashed[1]):
        return SENDER
    introduced = _INTRODUCED.match(notes, unit.start, unit.end) if plain else None
    if introduced and not cast.is_own(introduced[1]):
        return READER
    above = [unit.speaker, unit.label, *reversed(unit.headings)]
    return next((owner for words in above if words and (owner := _by_label(words, cast))), UNKNOWN)


def side_named(words: str, cast: Cast) -> str:
    """Return whose side a line names that is nothing but a name or "me", as a heading is."""
    answered = _ANSWERED_BY.match(words)
    if answered and names_in(answered[1], cast):
        return READER
    plain = _COUNTER.sub("", words).split("(")[0].strip(" *_:.-–—")
    if not 0 < len(plain.split()) <= 3:
        return UNKNOWN
    if (short := _TITLED.fullmatch(plain)) and _is_short_for(short[1], cast):
        return READER
    if said := _SAID.fullmatch(plain):
        if said["own"] or said["to_them"]:
            return SENDER
        return READER if said["theirs"] or said["to_me"] else UNKNOWN
    if _ONE_SIDE.fullmatch(plain):
        theirs = _THEIR_LABEL.match(plain.split()[-1]) or _THEIRS.match(plain)
        return READER if theirs or _ABOUT_THEM.match(plain) else SENDER
    called = all(
        bare(w).strip(".,") in cast.forms or bare(w).strip(".") in TITLES for w in plain.split()
    )
    return READER if called and names_in(plain, cast) else UNKNOWN


def _is_short_for(letter: str, cast: Cast) -> bool:
    """Tell whether the last name of somebody met begins with a letter: "Mrs A" for Mrs Adeyemi."""
    return any(name.split()[-1].startswith(letter) for name in cast.names)


def _by_label(words: str, cast: Cast) -> str:
    """Return whose that is which stands under a label, speaker or heading."""
    words = _COUNTER.sub("", words)
    if words.strip(" *:") == cast.own_initials:
        return SENDER
    if _MINE.match(words):
        return SENDER
    context = context_of(words)
    if _SELF_LABEL.search(words) and context not in _THEIR_CONTEXTS:
        return SENDER if len(words.split()) <= 6 or context in _OWN_CONTEXTS else UNKNOWN
    if context != "omission" and (names_in(words, cast) or _THEIR_LABEL.match(words)):
        return READER if len(words.split()) <= 4 and context != "promise" else UNKNOWN
    if context in _OWN_CONTEXTS:
        return SENDER
    if _PERSON.fullmatch(words.strip(" *-:")):
        return UNKNOWN if cast.is_own(words) else READER
    return READER if context in _THEIR_CONTEXTS else UNKNOWN
