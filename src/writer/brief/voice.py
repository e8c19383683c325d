"""Turns a fact into the sender-to-reader voice: who did what is settled here, by code.

Whatever isn't clearly good English, kind and certain gives None: better to leave a fact out than
to write bad English, or to give the reader's deed to the sender.
"""

from itertools import pairwise

from writer import regex
from writer.brief.attributes import sought
from writer.brief.brief import Material
from writer.brief.casting import cast_of, owner_of
from writer.brief.claims import is_no_claim
from writer.brief.clauses import Said, with_subject
from writer.brief.doubt import is_doubtful
from writer.brief.finite import embedded_question
from writer.brief.first_letter import lowered
from writer.brief.grammar import (
    DETERMINERS,
    PEOPLE_NOUNS,
    disagrees,
    is_plural,
    starts_after_verb,
)
from writer.brief.leads import Bare
from writer.brief.nouns import (
    bare_noun,
    head_of,
    is_noun_phrase,
    theirs,
)
from writer.brief.objects import their_thing, thing_of
from writer.brief.own_things import possessed_by_sender, span_of_work
from writer.brief.prepare import in_first_person, prepared
from writer.brief.promises import promised
from writer.brief.pronouns import Cast, turned
from writer.brief.refusals import MAX_WORDS, doubled, relative_day, unclean, unfit
from writer.brief.sendable import is_whole, mended, sendable
from writer.brief.speech import said_by_reader
from writer.brief.versions import HOW_IT_WORKS, before_names, versions
from writer.brief.worth import is_idle
from writer.interview import CANDIDATE, Fact, Interview, Person
from writer.language.tokens import content_words
from writer.language.verbs import base_of, gerund, is_base, is_gerund, is_third
from writer.regex import Pattern

#: "the discharge checklist I wrote": a thing, and what the sender did with it.
_DID = (
    r"I (?:[\w-]+ed|put together|put on|wrote|made|built|set up|ran|led|drew|kept|taught|began"
    r"|brought|gave|drove|use|have \w+ed)"
)
_RELATIVE = Pattern(
    rf"(?:the|an?|my) [\w' -]{{3,40}}? (?:(?:(?:that|which) )?{_DID}"
    rf"(?: (?:at|for|in|with|on) [\w' -]+)?|(?:where|(?:in|on|for) which) {_DID}(?: [^,;]+)?)$",
    regex.IGNORECASE,
)
#: The writer of the notes thinks it is not worth telling.
_NEEDLESS = Pattern(r"\b(?:not (?:relevant|important)|irrelevant|doesn't matter|no matter)\b")
_CLAIMS = ("qualification", "omission")
_OF_ONESELF = (*_CLAIMS, "promise")
#: Nouns that say nothing without what came before.
_VAGUE = content_words("one example thing question answer way point bit part lot kind idea matter")
#: Deeds in the form that is never the first half of a thing, as "training course" is.
_DEEDS = frozenset(
    "running managing leading handling supervising organising organizing coordinating doing "
    "covering overseeing keeping".split()
)
_LOOSE = frozenset({"them", "those", "it"})
#: What they care about, without its "are": "big on plain English letters".
_OF_MIND = Pattern(
    r"(?:(?:very|really|quite) )?(?:(?:big|keen|hot|strict|strong) (?:on|about)|proud of"
    r"|(?:serious|careful|particular) (?:about|with)"
    r"|(?:keen|looking|hoping|planning|aiming) to(?= [a-z]+ \w)) ",
    regex.IGNORECASE,
)
_RELATIVES = frozenset({"who", "which", "that", "he", "she"})
#: Whose words they are is not known any more: "the Canon wondered about funerals".
_REPORTS = Pattern(
    r"^(?:the|an?|my|your) [\w -]+ (?:wondered|asked|said|told|explained|thought|mentioned)\b"
)
_SOMEONE = Pattern(r"(?:someone|somebody|people) (?:who|with)\b", regex.IGNORECASE)
_CLAUSE = Pattern(r"\b(?:who|whose|whom|that|which|I) ")
#: A name with something before it that was turned to "you" ("Big Davie" -> "Big you").
_MISPLACED = Pattern(
    r"\b(?:the|an?|my|your|(?<=\w )[A-Z][a-z]+|big|"
    r"little|old|young|foreman|chef|manager|boss|owner|called|named) you\b|\b(?:by|like) you$"
)


def turn(fact: Fact, interview: Interview, recipient: Person) -> Material | None:
    """Return `fact` as material for a message to `recipient`; None where it can't be one."""
    if not fact.shareable or fact.kind == "private":
        return None
    if _NEEDLESS.search(fact.quote):
        return None
    owner = owner_of(fact, recipient)
    bare = prepared(fact, interview)
    if bare is None or is_doubtful(fact, bare.text, interview):
        return None
    cast = cast_of(fact, interview, recipient, bare)
    for text in versions(before_names(bare.text, interview), owner):
        said = _tried(in_first_person(text, fact, interview), bare, fact, cast)
        if said is None or not is_whole(said) or not sendable(said, owner):
            continue
        if is_idle(said.clause, said.noun, claimed=fact.kind in _OF_ONESELF):
            continue
        if not _only_names(said, interview):
            said = mended(said)
            # Figures are told with the whole of what they belong to, or not at all.
            figures = bare.figures if len(text) >= len(bare.text) else ""
            return Material(
                fact=fact.id,
                kind=fact.kind,
                owner=owner,
                clause=_with(figures, said.clause),
                noun=_with(figures, said.noun) or (thing_of(said.clause) if said.clause else None),
                gerund=_with(figures, said.gerund),
                verb=said.verb,
                told=fact.told and (len(interview.interviewers) < 2 or bool(fact.interviewers)),
                quote=fact.quote,
            )
    return None


def _with(figures: str, form: str | None) -> str | None:
    return f"{form}{figures}" if form else None


def _only_names(said: Said, interview: Interview) -> bool:
    """Tell whether a noun holds nothing beyond the company's name and the job's title."""
    if said.noun is None:
        return False
    words = content_words(said.noun)
    if words <= _VAGUE:
        return True
    return words <= content_words(f"{interview.company or ''} {interview.role or ''}")


def _tried(text: str, bare: Bare, fact: Fact, cast: Cast) -> Said | None:
    """Return the forms of one version of a fact; None where it is no good English, or unfit."""
    speech = not bare.led and fact.holder != CANDIDATE
    first = regex.match(r"(?:I|my|mine)\b", text, regex.IGNORECASE) is not None
    speech_of_reader = speech and first and cast.owner == "reader" and fact.kind == "topic"
    if speech and first and not speech_of_reader:
        # Somebody's own words, or the candidate's: nobody can tell any more.
        return None
    if unclean(text) or len(text.split()) > MAX_WORDS or unfit(text) or relative_day(text):
        return None
    voiced = said_by_reader(text) if speech_of_reader else turned(text, cast)
    if voiced is None or unclean(voiced) or disagrees(voiced) or _MISPLACED.search(voiced):
        return None
    if fact.kind in _CLAIMS and regex.search(r"\byou\b", voiced):
        # What passed between the two at the table is no qualification.
        return None
    said = _said(voiced, bare, fact, cast.owner)
    if said and fact.kind in _CLAIMS and is_no_claim(voiced, said.clause):
        return None
    if said and said.noun and _REPORTS.search(said.noun):
        return None
    if fact.kind in _CLAIMS and said and said.noun and _of_people(said.noun):
        return None
    if regex.match(r"you asked\b", voiced) and not (said and said.noun):
        # What somebody asked is no news from them.
        return None
    if cast.owner == "sender" and said and regex.match(r"you(?:r)?\b", said.clause or ""):
        return None
    own = said.clause.split() if said and said.clause else []
    if "yourself" in own and own[0] != "you":
        return None
    if not said or any(doubled(form) for form in (said.clause, said.noun, said.gerund, said.verb)):
        return None
    return said


def _said(text: str, bare: Bare, fact: Fact, owner: str) -> Said | None:
    subject = {"sender": "I", "reader": "you", "company": "you"}.get(owner, fact.holder)
    if fact.kind == "promise":
        deed = promised(text) if owner == "sender" else None
        return Said(verb=deed) if deed else None
    if bare.form == "sought" and owner != "sender":
        return _looking_for(text)
    if bare.form == "noun":
        # What they asked about is the sender's, not "your research".
        asked = owner != "sender" and regex.search(r"\basked\b", fact.quote)
        return _as_noun(text, "other" if asked else owner)
    if fact.kind == "responsibility" and (duty := _duty(text)):
        return duty
    if owner != "sender" and HOW_IT_WORKS.fullmatch(text):
        return Said(noun=f"how {lowered(text)}")
    if question := embedded_question(text):
        return Said(noun=question)
    asked_for = owner != "sender" and (
        fact.kind == "attribute" or (fact.kind == "topic" and _SOMEONE.match(text))
    )
    if asked_for and (wanted := _looking_for(text)) and not _has_subject(text):
        return wanted
    if owner in ("reader", "company") and _OF_MIND.match(text):
        return Said(clause=f"you are {lowered(text)}")
    said = with_subject(text, subject)
    if said is not None:
        return said
    return None if bare.form == "clause" else _as_noun(text, owner)


def _of_people(noun: str) -> bool:
    """Tell whether a noun is somebody: "the boy whose bruises I reported" is of no use."""
    head = _CLAUSE.split(noun)[0].strip()
    return bool(head) and head_of(head) in PEOPLE_NOUNS and not is_gerund(head.split()[0])


def _has_subject(text: str) -> bool:
    return (
        regex.match(r"(?:you|I|your \w+ (?:is|are|wants?|needs?)|the \w+ is)\b", text) is not None
    )


def _looking_for(text: str) -> Said | None:
    wanted = sought(text)
    if wanted and _is_loose(wanted):
        # "somebody to put them online": what, only the sentence before says.
        return None
    return Said(clause=f"you are looking for {wanted}") if wanted else None


def _is_loose(text: str) -> bool:
    """Tell whether a pronoun has nothing before it that it could stand for."""
    words = [word.strip(",").lower() for word in text.split()]
    place = next((i for i, word in enumerate(words) if word in _LOOSE), 0)
    things = [b for a, b in pairwise(["", *words[:place]]) if a not in _RELATIVES]
    return place > 0 and not any(word.endswith("s") for word in things)


def _duty(text: str) -> Said | None:
    """Return "running the pass on Fridays" for a duty, however its verb stands."""
    words = text.split()
    first = words[0].lower()
    if len(words) < 2:
        return None
    plain = is_base(first) or is_third(first)
    if is_gerund(first) and starts_after_verb(words[1]):
        phrase = " ".join([first, *words[1:]])
    elif plain and starts_after_verb(words[1]) and words[1].lower() != "of":
        phrase = f"{gerund(base_of(first) or first)} {' '.join(words[1:])}"
    else:
        return None
    return Said(noun=regex.split(r",? and (?=\w+ (?:the|an?|with|for|their)\b)", phrase)[0])


def _as_noun(text: str, owner: str) -> Said | None:
    if question := embedded_question(text):
        return Said(noun=question)
    words = text.split()
    if regex.match(r"(?:the |an? )?you\b", text):
        return None
    if _RELATIVE.match(text) and owner == "sender":
        return Said(noun=lowered(text))
    if is_gerund(words[0]) and len(words) > 1 and starts_after_verb(words[1]):
        phrase = words[0].lower() + text[len(words[0]) :]
        return Said(noun=phrase, gerund=phrase if owner == "sender" else None)
    if owner == "sender" and words[0].lower() in _DEEDS and len(words) > 2:
        # "Running pass at the Anchor for two years": no such word begins a compound.
        return Said(noun=lowered(text), gerund=lowered(text))
    if owner == "sender" and (span := span_of_work(text)):
        return Said(noun=span)
    if owner != "sender" and (thing := their_thing(text)):
        return Said(noun=thing)
    if not is_noun_phrase(text):
        return None
    someone = head_of(text) in PEOPLE_NOUNS and not is_plural(head_of(text))
    if someone and words[0].lower() not in DETERMINERS and owner != "sender":
        # "Nurse by training" says what somebody is.
        return None
    if owner == "sender":
        own = possessed_by_sender(text)
        return Said(noun=own) if own else None
    return Said(noun=theirs(text) if owner != "other" else bare_noun(text))
