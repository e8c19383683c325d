"""Turns what they look for in a person into "you are looking for ..."."""

from writer import regex
from writer.brief.first_letter import article, lowered
from writer.brief.grammar import (
    DETERMINERS,
    MODALS,
    PEOPLE_NOUNS,
    PREPOSITIONS,
    is_plural,
    starts_after_verb,
)
from writer.brief.noun_words import MASS_HEADS, OWN_HEADS
from writer.brief.nouns import bare_noun, head_of, is_noun_phrase
from writer.brief.own_things import person_noun
from writer.language.verbs import is_base, is_third
from writer.regex import Pattern

_ADJECTIVE = Pattern(
    r"^(?:calm|good|able|willing|happy|comfortable|confident|patient|flexible|organi[sz]ed|kind|"
    r"reliable|punctual|honest|curious|careful|quick|resilient|adaptable|steady|used|ready|"
    r"methodical|meticulous|independent|creative|approachable|thorough|tidy|discreet|numerate)\b",
    regex.IGNORECASE,
)
_MASS = frozenset(
    """
    initiative judgment judgement discipline drive stamina humour fluency knowledge understanding
    commitment enthusiasm willingness tact sensitivity care skill
    """.split()
)
#: What a person has, besides what they can put in a letter of their own.
_TRAITS = frozenset(
    """
    eye head hand hands pair sense touch feel ear love interest track manner attitude voice nose
    approach mind way passion talent gift flair willingness desire ability capacity understanding
    grasp taste temper temperament heart stomach back spine character personality car van
    """.split()
)
_THE = Pattern(r"the ")
_WHO = Pattern(
    r"^(?:someone|somebody|a person|people|anyone|candidates?|"
    r"(?:an?|one|two|three|four|five|\d+|more) (?:[\w-]+ ){1,5}who|(?:[\w-]+ ){0,3}[\w-]+s who)\b",
    regex.IGNORECASE,
)


def sought(text: str) -> str | None:
    """Return what follows "looking for": "someone calm under pressure", "someone with an eye for
    detail"."""
    text = regex.sub(r"^(?:must (?:be|have)|needs? to (?:be|have)|has to (?:be|have))\s+", "", text)
    if "," in text and " and " not in text.rsplit(",", 1)[1]:
        text = text.split(",")[0].rstrip()
    words = text.split()
    if not words:
        return None
    first = words[0].lower()
    if _WHO.match(text):
        return lowered(text)
    if _ADJECTIVE.match(text) and _predicate(words):
        return f"someone {text[0].lower()}{text[1:]}"
    if is_plural(first) and len(words) > 2 and words[1] in ("that", "which") and is_base(words[2]):
        # "forecasts that come true": what they want, and nobody who forecasts.
        return lowered(text)
    third = is_third(first) and len(words) > 1 and starts_after_verb(words[1])
    if first == "who" or first in MODALS or third:
        return f"someone {'' if first == 'who' else 'who '}{lowered(text)}"
    if not is_noun_phrase(text):
        return None
    head = head_of(text)
    if first in DETERMINERS or is_plural(head) or head in _MASS or first[:1].isdigit():
        return _with(lowered(text))
    bare = bare_noun(text)
    return _with(
        bare.replace("the ", f"{article(lowered(text))} ", 1) if _THE.match(bare) else bare
    )


def _with(noun: str) -> str:
    words = noun.split()
    if words[0] in ("a", "an", "the") and head_of(noun) not in OWN_HEADS | MASS_HEADS | _TRAITS:
        # "A routine with naps" is what they want, not what anybody has.
        return noun
    person = person_noun(noun) is not None or head_of(noun).removesuffix("s") in PEOPLE_NOUNS
    return noun if person else f"someone with {noun}"


def _predicate(words: list[str]) -> bool:
    """Tell whether an adjective stands alone or with what belongs to it, not before a noun."""
    if len(words) == 1:
        return True
    second = words[1].lower()
    return second in PREPOSITIONS or (second == "and" and len(words) == 3)
