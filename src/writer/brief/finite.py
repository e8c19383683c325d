"""Finds the finite verb of a clause that has a noun phrase for its subject."""

from writer import regex
from writer.brief.grammar import (
    ADVERBS,
    AUX,
    CONJUNCTIONS,
    DETERMINERS,
    PEOPLE_NOUNS,
    PLAIN_VERBS,
    PREPOSITIONS,
    SMALL_WORDS,
    certain_third,
    is_plural,
    starts_after_verb,
    starts_object,
)
from writer.brief.noun_words import NUMBERED
from writer.brief.nouns import UNATTACHED, head_of
from writer.language.number_words import ONES, TENS
from writer.language.verbs import base_of, is_base, is_gerund, is_past, is_third, participle, past
from writer.regex import Pattern

#: Participles that are adjectives as often: a verb only where an object or its like follows.
ADJECTIVAL = frozenset(
    """
    advanced experienced qualified certified licensed registered skilled dedicated detailed mixed
    increased fixed limited combined updated improved required proposed planned shared based
    related interested integrated automated distributed embedded accredited chartered recorded
    trained supervised managed assisted guided applied used reduced extended specialised
    specialized renewed added blended adapted structured open set cut left lost
    """.split()
)
SUBJECTS = frozenset({"i", "you", "we"})
#: These do so before a number and a verb, but are verbs themselves ("plant 40 trees").
_NUMBERED = NUMBERED | frozenset("plant house table press machine site store shop track".split())


#: "The thing you value most is ...": its relative clause has an end that is certain.
_THE_THING = Pattern(r"the (?:\w+ )?thing (?:that )?(?:I|you|we) [a-z]+(?: \w+){0,2} (?:is|was) ")


def verb_place(words: list[str]) -> int:
    """Return where the verb of a clause stands, after a noun phrase as its subject; 0 for none."""
    lower = [w.lower().strip("'") for w in words]
    if "thing" in lower[1:3] and (thing := _THE_THING.match(" ".join(lower))):
        return len(thing[0].split()) - 1
    if lower[0] == "my" and len(words) > 3 and lower[1] in PEOPLE_NOUNS and is_past(lower[2]):
        return 2
    if lower[0] in CONJUNCTIONS | PREPOSITIONS | AUX | UNATTACHED:
        return 0
    if is_gerund(lower[0]) and starts_after_verb(words[1]):
        # Not in "planting design starts in January".
        return 0
    many = (lower[0].isdigit() and lower[0] != "1") or lower[0] in _MORE_THAN_ONE
    for index in range(1, min(len(words) - 1, 9)):
        before, word, after = lower[index - 1 : index + 2]
        if word in CONJUNCTIONS - {"and", "or"} or before.endswith(","):
            return 0
        if word in SUBJECTS and before not in ("and", "or"):
            # "The console you are rebuilding" is a thing, not a statement.
            return 0
        one_of_many = before.isdigit() and index > 1 and lower[index - 2] in _NUMBERED
        counting = before in DETERMINERS or (before.isdigit() and not one_of_many)
        if (counting and word not in AUX) or (word in NUMBERED and after[:1].isdigit()):
            continue
        if many and is_third(word) and word not in AUX:
            # "60 live files each", "two courses a year": more than one takes no "s".
            continue
        if word in _OFTEN and is_plural(before) and _plain_verb(after, words[index + 2 :]):
            return index
        if one_of_many and is_third(word):
            return index
        if _surely_verb(before, word, words[index + 1]):
            head = head_of(" ".join(lower[:index]))
            return index if _agrees(before if before == head else head, word) else 0
        if is_gerund(word) or (is_past(word) and after in PREPOSITIONS):
            # A reduced clause inside the noun phrase: where it ends is not certain.
            later = range(index + 2, min(len(words), 9))
            return next((i for i in later if lower[i] in AUX - _NOUNLIKE), 0)
    return 0


#: Pasts that take no object: "the chef left in May" is a clause.
_INTRANSITIVE = frozenset(
    "left arrived retired started opened closed moved joined doubled ended finished changed".split()
)
_NOUNLIKE = frozenset({"been", "being", "be", "do", "might", "may", "will", "can", "must"})


#: "three new flats open in February".
_BEGIN = frozenset("open start close begin launch reopen end finish double halve triple".split())


#: "The style guide dates from 2009".
_FROM = frozenset(
    (verb, "from") for verb in ("dates", "comes", "ranges", "stems", "suffers")
) | frozenset((verb, "for") for verb in ("pays", "cares", "waits", "hopes", "applies"))


#: Between a subject and its verb ("auditors now ask for figures").
_OFTEN = frozenset("now still also often always usually already only mostly sometimes".split())
_MORE_THAN_ONE = frozenset(TENS) | frozenset(ONES) - {"zero", "one"}


def _plain_verb(word: str, after: list[str]) -> bool:
    """Tell whether a word after an adverb is the verb of many: "(drivers still) use paper"."""
    return (
        base_of(word) == word and not is_past(word) and bool(after) and word not in ADJECTIVAL
    ) or (word in AUX - _NOUNLIKE)


#: Third persons of verbs that are no nouns, so that a bare object shows them too ("sells boats").
_NEVER_NOUNS = frozenset(
    """
    loses sells buys grows teaches writes speaks owns employs provides includes requires serves
    wants keeps makes gets gives brings becomes handles oversees
    """.split()
)


def _surely_verb(before: str, word: str, after: str) -> bool:
    if (
        word in (AUX - _NOUNLIKE)
        or (word, after.lower()) in _FROM
        or (word in ("will", "can", "must", "may") and (is_base(after) or after.lower() in ADVERBS))
    ):
        return True
    if before in PREPOSITIONS - {"round"}:
        # "The ward round works well"
        return False
    if word in _NEVER_NOUNS and after.lower() not in SMALL_WORDS:
        return True
    plain = word in PLAIN_VERBS or (is_base(word) and starts_object(after))
    if is_plural(before) and (plain or (word in _BEGIN and after.lower() in ("in", "on", "next"))):
        return True
    if is_third(word) and starts_object(after):
        return True
    if certain_third(word):
        return starts_after_verb(after) and after.lower() not in ("for", "of", "from")
    base = base_of(word)
    if base is None or not is_past(word) or word in ADJECTIVAL - {"lost", "left", "cut"}:
        return False
    strong = past(base) == word and participle(base) != word
    alone = word in _INTRANSITIVE and (after.lower() in PREPOSITIONS | ADVERBS)
    return strong or alone or starts_object(after)


def _agrees(before: str, verb: str) -> bool:
    """Tell whether a present verb fits the noun before it: "teams need", not "teams needs"."""
    if verb in ("is", "was", "has") or certain_third(verb) or is_third(verb):
        return not is_plural(before) or before in ("staff", "data")
    return True


_EMBEDDED = Pattern(r"^(?:how|why|what|where|when|whether|who|which)\b", regex.IGNORECASE)


def embedded_question(text: str) -> str | None:
    """Return "how you triage at night" as a noun; None unless it has a subject and a verb."""
    words = text.split()
    if not _EMBEDDED.match(text) or len(words) < 4:
        return None
    lower = [w.lower().strip(",") for w in words]
    if lower[1] in AUX:
        return None
    subject = next((i for i, w in enumerate(lower[1:4], 1) if w in SUBJECTS), None)
    body = words[0].lower() + text[len(words[0]) :]
    if lower[1] == "to":
        return body if lower[2].isalpha() else None
    if subject is not None:
        verb = lower[subject + 1] if subject + 1 < len(lower) else ""
        return body if verb in AUX or is_base(verb) or is_past(verb) else None
    return body if verb_place(words[1:]) else None
