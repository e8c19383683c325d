"""Turns what has a verb into a clause with its subject, and into an -ing phrase for deeds."""

from dataclasses import dataclass

from writer.brief.deed_words import (
    DEEDS_TOO,
    NO_GERUND,
    PLANS,
    SAME_PAST,
    STATE_BASES,
    STATES,
)
from writer.brief.finite import ADJECTIVAL, SUBJECTS, verb_place
from writer.brief.first_letter import lowered
from writer.brief.grammar import (
    ADVERBS,
    AUX,
    BE,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    SMALL_WORDS,
    agree_with_you,
    is_plural,
    starts_after_verb,
    starts_object,
)
from writer.brief.noun_words import NUMBERED, OWN_HEADS
from writer.brief.nouns import head_of, theirs
from writer.brief.own_things import person_noun
from writer.brief.pronouns import WITH_OTHERS
from writer.language.common_words import COMMON
from writer.language.verbs import (
    base_of,
    gerund,
    is_base,
    is_gerund,
    is_participle,
    is_past,
    is_third,
)
from writer.regex import Pattern

#: "cut waste from 18% to 6%": what has a measure is a deed.
_BY_HOW_MUCH = Pattern(
    r"\bfrom \d[\w.,%]*(?: \w+)? to \d|\bby (?:\d|half\b|a (?:third|quarter|fifth)\b)"
)
#: "chartered in 2024": an event.
_IN_YEAR = Pattern(r" in (?:(?:19|20)\d\d|[A-Z][a-z]+ (?:19|20)\d\d)$")
_CREDENTIAL = Pattern(r"[A-Z]{2,}[\w-]* (?:registered|certified|qualified|trained|accredited)$")
#: Third persons that are hardly ever nouns: "wants midwives who stay calm".
_WISHES = frozenset(
    "wants likes prefers believes hopes expects loves thinks keeps uses requires needs".split()
)
#: The same before a preposition ("hires for curiosity").
_LEANS = frozenset("hires believes cares insists relies depends looks listens".split())
#: Subjects that take no article.
_ALONE = frozenset("there everyone everybody someone somebody nobody it what".split())
_FINITE = frozenset("is are was were has had will".split())
#: What begins a clause with a verb of its own.
_CLAUSES = frozenset("who which that where when whether if how why what because".split())
#: These stand before the verb of a note ("still mails 80k copies").
#: "Moving depot to Daventry": what they do with a thing of theirs.
_CHANGING = Pattern(
    r"(moving|switching|migrating|replacing|merging|relocating|relaunching|redoing|rewriting"
    r"|refurbishing|upgrading|changing|extending|rebuilding|redesigning|closing) "
    r"(?!(?:the|an?|all|every|some|their|to|from|into|over|onto|up|down|out|off)\b)[a-z-]+"
    r"(?<!s) (?:to|into|from|over|onto|in|for|by|with|every|each|next|this|at|on)\b"
)
_STILL = frozenset("still also now currently already".split())


@dataclass(frozen=True, slots=True)
class Said:
    """What a fact says, in the forms a sentence can take. None where it can't take one."""

    clause: str | None = None
    gerund: str | None = None
    noun: str | None = None
    verb: str | None = None

    def __bool__(self) -> bool:
        return any((self.clause, self.gerund, self.noun, self.verb))


def with_subject(text: str, subject: str) -> Said | None:
    """Return the clause of a text that has its subject, or lost it ("led a team of 6").

    `subject` is "I", "you", or a name. None where no verb is found for certain.
    """
    words = text.split()
    first, second = words[0].lower().strip(","), words[1].lower() if len(words) > 1 else ""
    if first in SUBJECTS:
        return _own(text, words)
    if subject == "I" and WITH_OTHERS.match(text):
        return Said(clause=text)
    if text.startswith(f"{subject} "):
        verb = text[len(subject) :].split()[0].lower()
        certain = verb in AUX or is_past(verb) or is_third(verb)
        return Said(clause=text) if certain else None
    said = _subjectless(text, words, first, second, subject)
    if said is not None:
        return said
    return Said(clause=_with_article(text, subject)) if verb_place(words) else None


def _with_article(text: str, subject: str) -> str:
    """Return a clause whose bare singular subject has got its "the" ("rota is done in Excel")."""
    words = text.split()
    place = verb_place(words)
    if not place or subject == "I" or words[0].lower() in DETERMINERS | _ALONE:
        return lowered(text)
    letter = words[0][1:2] == "-"
    many = place == 1 and (is_base(words[1].lower()) or words[1] in ("are", "were", "have"))
    if many and is_plural(words[0]) and words[0][1:].islower():
        # "Writers sit with designers": one whose name ends in "s" would not "sit".
        return text[:1].lower() + text[1:]
    if words[0] in ("UK", "US", "USA", "EU", "NHS", "MOD", "CQC", "HSE"):
        return f"the {text}"
    named = words[0][:1].isupper() and lowered(text)[:1].isupper() and not letter
    head = " ".join(words[:place])
    return f"{head if named else theirs(head)} {' '.join(words[place:])}"


def _own(text: str, words: list[str]) -> Said | None:
    """Read "I ..." and "you ...": the next word but adverbs must be a verb that agrees."""
    rest = [w.lower().strip(",") for w in words[1:]]
    while rest and (rest[0] in ADVERBS or (rest[0].endswith("ly") and not is_base(rest[0]))):
        rest = rest[1:]
    if not rest:
        return None
    verb = rest[0]
    agrees = verb in AUX - {"is", "has", "does", "been", "being", "be"} or is_past(verb)
    if words[0] == "I" and verb in ("are", "were"):
        return None
    if len(rest) < 2:
        return None
    # After "I" a word that is not known must still be its verb ("I row for the county").
    guess = words[0] == "I" and verb.isalpha() and verb not in SMALL_WORDS | SUBJECTS | OBJECTS
    unknown = guess and base_of(verb) is None and starts_after_verb(rest[1])
    if not (agrees or unknown or (is_base(verb) and not is_third(verb))):
        return None
    subject = "I" if words[0] in ("I", "i") else "you"
    clause = f"{subject} {' '.join(words[1:])}"
    return Said(clause=clause, gerund=_doing(rest, words) if subject == "I" else None)


def _doing(rest: list[str], words: list[str]) -> str | None:
    """Return "leading a team" for "I led a team"; None for states and for more than one deed."""
    verb = rest[0]
    start = len(words) - len(rest)
    tail = words[start + 1 :]
    if verb == "have" and len(rest) > 2 and base_of(rest[1]) and is_participle(rest[1]):
        verb, tail = rest[1], tail[1:]
        if verb == "been" or base_of(verb) in NO_GERUND:
            return None
    elif verb in AUX or not is_past(verb):
        return None
    base = base_of(verb)
    if base is None or base in NO_GERUND or not tail:
        return None
    if any(_second_deed(tail, i) for i in range(len(tail))):
        return None
    phrase = f"{gerund(base)} {' '.join(tail)}"
    # What hangs on by a comma reads badly with a verb after it.
    return phrase if " and " in phrase.rpartition(", ")[2] else phrase.partition(", ")[0]


def _second_deed(words: list[str], index: int) -> bool:
    word = words[index].lower().strip(",")
    return word in ("and", "but", "then", "so") and any(
        is_past(w.strip(",")) or w.lower() in AUX | SUBJECTS for w in words[index + 1 : index + 6]
    )


def _subjectless(text: str, words: list[str], first: str, second: str, subject: str) -> Said | None:
    """Give a subject to a text that starts with its verb, or with what "am" stands before."""
    body = words[0].lower() + text[len(words[0]) :]
    own = subject == "I"
    if first in _STILL and (is_third(second) or is_gerund(second)) and not own and len(words) > 3:
        later = _subjectless(" ".join(words[1:]), words[1:], second, words[2].lower(), subject)
        return _with_adverb(later, first) if later else None
    if own and is_past(first) and base_of(first) not in COMMON and _is_credential(text):
        # "unvented ticket": nobody unvents.
        return Said(noun=f"my {lowered(text)}")
    if own and person_noun(text) and not is_past(second):
        return Said(clause=f"I am {person_noun(text)}")
    if first == "used" and second == "to" and len(words) > 2:
        habit = is_base(words[2]) and not starts_object(words[2])
        return _agreed(f"{subject} {'' if habit else 'am '}{body}") if own else None
    if own and first in STATES and (second in PREPOSITIONS or second == "to"):
        be = "was" if _IN_YEAR.search(body) else "have been" if " since " in body else "am"
        return Said(clause=f"I {be} {body}")
    if own and _CREDENTIAL.match(text):
        return Said(clause=f"I am {text}")
    if own and first == "can" and len(words) == 2 and is_base(second):
        return Said(clause=f"I can {second}")
    if first == "been" and own and (is_gerund(second) or second in PREPOSITIONS):
        return Said(clause=f"I have {body}")
    if first in AUX - {"been", "being", "be", "are", "do"} and len(words) > 2:
        return _agreed(f"{subject} {_for(first, subject)} {' '.join(words[1:])}")
    measured = own and is_past(first) and len(words) > 4 and _BY_HOW_MUCH.search(body)
    if measured or (is_past(first) and second and _past_verb(first, second, own)):
        return _agreed(f"{subject} {body}")
    if first in ("learning", "studying", "finishing", "retraining") and own:
        return Said(clause=f"I am {body}")
    if first in PLANS and subject == "you" and starts_after_verb(second) and len(words) > 2:
        return Said(clause=f"you are {body}")
    if subject == "you" and (changed := _CHANGING.match(body)):
        return Said(clause=f"you are {changed[1]} the {body[changed.end(1) + 1 :]}")
    if is_gerund(first) and (starts_after_verb(second) or (own and is_plural(second))):
        if _has_finite(words):
            return None if own else Said(clause=body)
        return Said(gerund=body, noun=body)
    aim = second == "to" and len(words) > 2 and is_base(words[2]) and not starts_object(words[2])
    wish = (first in _WISHES and len(words) > 1) or (
        first in _LEANS and second in PREPOSITIONS and subject == "you"
    )
    if is_third(first) and (starts_object(second) or aim or (wish and second not in AUX)):
        verb = first if subject not in ("I", "you") else base_of(first) or first
        return _agreed(f"{subject} {' '.join([verb, *words[1:]])}")
    if (
        is_base(first)
        and first not in NUMBERED | SAME_PAST
        and (starts_object(second) or (own and first in STATE_BASES))
    ):
        return _agreed(f"{subject} {body}") if subject in ("I", "you") else None
    return None


def _has_finite(words: list[str]) -> bool:
    """Tell whether a phrase in -ing is the subject of a verb ("training for it is paid for")."""
    lower = [word.lower().strip(",") for word in words]
    place = next((i for i, word in enumerate(lower) if word in _FINITE), 0)
    return place > 0 and not any(w in _CLAUSES | SUBJECTS for w in lower[:place])


def _with_adverb(said: Said, adverb: str) -> Said | None:
    """Return "you still mail the catalogue", "you are now moving to X"."""
    words = said.clause.split() if said.clause else []
    if words[:1] != ["you"] or adverb in words:
        return None
    after = 2 if words[1] in AUX else 1
    return Said(clause=" ".join([*words[:after], adverb, *words[after:]]))


def _is_credential(text: str) -> bool:
    head = head_of(text)
    return len(text.split()) < 4 and head in OWN_HEADS and not is_plural(head)


def _past_verb(first: str, second: str, own: bool) -> bool:
    """Tell whether a past form in front is the verb of a deed, not an adjective."""
    if first in ADJECTIVAL and is_gerund(second):
        # "guided reading carousel"
        return False
    if first in BE or first in ADJECTIVAL or not own:
        many = own and first not in STATES and (is_plural(second) or first in DEEDS_TOO)
        return (starts_after_verb(second) or many) and second != "by"
    return second not in ("by", "and") and not (is_past(second) and second not in AUX)


def _for(verb: str, subject: str) -> str:
    if subject == "I":
        return {"is": "am", "are": "am", "were": "was", "has": "have", "does": "do"}.get(verb, verb)
    if subject == "you":
        return {"is": "are", "am": "are", "was": "were", "has": "have", "does": "do"}.get(
            verb, verb
        )
    return verb


def _agreed(text: str) -> Said | None:
    text = agree_with_you(text)
    words = text.split()
    if words[0].lower() in SUBJECTS:
        return _own(text, words)
    return Said(clause=text)
