"""Turns fragments without a verb into noun phrases that can follow "about" or "bring"."""

from collections.abc import Sequence
from itertools import pairwise

from writer import regex
from writer.brief.first_letter import lowered
from writer.brief.grammar import (
    AUX,
    CONJUNCTIONS,
    DETERMINERS,
    PLAIN_VERBS,
    PREPOSITIONS,
    is_plural,
)
from writer.brief.noun_words import (
    COUNT_HEADS,
    MASS_HEADS,
    OWN_HEADS,
    THEIR_HEADS,
)
from writer.language.names import names
from writer.language.verbs import base_of, is_gerund, is_past, participle, past
from writer.regex import Pattern

MAX_NOUN_WORDS = 15

_DUE = Pattern(
    r"\s+(?:by|before|since|this|next|in|due)\s+"
    r"(?:(?:the\s+)?(?:end|start|middle) of\s+)?"
    r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|christmas|easter|monday|tuesday|wednesday|thursday|friday|"
    r"q[1-4]|\d{4}|\d{1,2} [a-z]+|year|term|the year)\b.*)$",
    regex.IGNORECASE,
)
#: "The new course which starts next September", once the day is off.
STARTS = Pattern(r",? (?:which|that) (?:starts?|begins?|opens?|runs?|launch(?:es)?|arrives?)$")
_CALENDAR = (
    r"(?:(?:mon|tues?|wed(?:nes|s)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|"
    r"march|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
#: A date, money, a bare count, or a clause in disguise is nothing to have talked about.
_NO_NAME = Pattern(
    rf"^(?:the )?(?:{_CALENDAR}\b|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_CALENDAR}\b|\d[\d,.]* )|"
    r"\b(?:full|half|good|low) pay\b|££|€€|\$\$|\b(?:go|goes|went|get|gets|got)\b|"
    # "Queue time down from 12 minutes": a statement without its verb.
    r"\b(?:ends|begins|expires|votes)\b|\b(?:up|down) (?:(?:from|to|by) )?\d|"
    r"^(?:the )?(?:said|told|asked|mentioned|talked|showed|explained|met|saw|dear|hello|hi)\b",
    regex.IGNORECASE,
)


_FIGURE = Pattern(r"[£$€]?\d[\d.,]*[km]?")
#: What a number may follow: "Year 9", "in 2011".
_COUNTED = PREPOSITIONS | frozenset(
    "year level grade phase stage ward room class unit band key chapter part line site zone".split()
)


def _loose_number(lower: Sequence[str]) -> bool:
    """Tell whether the number at the end belongs to nothing ("the open case list 412")."""
    before = lower[-2] if len(lower) > 1 else ""
    if before in ("around", "about", "over", "under", "roughly"):
        # "Patch sizes around 350" is a statement whose verb was dropped.
        return True
    return before not in _COUNTED and before.islower() and before != "iso"


#: Participles that stand before no noun.
UNATTACHED = frozenset("done been had gone seen got come became began".split())


def is_noun_phrase(text: str) -> bool:
    """Tell whether a fragment has the looks of one noun phrase: no verb, no clause, no list of
    scraps, not too long."""
    words = text.split()
    lower = [w.strip(",.'").lower() for w in words]
    if _NO_NAME.search(text) or (
        lower[-1:] and _FIGURE.fullmatch(lower[-1]) and _loose_number(lower)
    ):
        return False
    if not 1 <= len(words) <= MAX_NOUN_WORDS or lower[-1] in _NO_LAST:
        return False
    if len(words) == 1 and is_past(lower[0]):
        return False
    if any(is_plural(a) and b in PLAIN_VERBS for a, b in pairwise(lower)):
        return False
    if any(w in AUX - {"may", "will", "might"} for w in lower) or lower[0] in PREPOSITIONS:
        return False
    if any(a.endswith(",") and is_gerund(b) for a, b in pairwise(w.lower() for w in words)):
        # "Two bays, getting a third"
        return False
    if lower[0] in UNATTACHED:
        # "Done stock counts": a deed whose doer was left off.
        return False
    if lower[-1] in _ADVERBS_LAST or any(_strong_past(w) for w in lower[1:]):
        return False
    if set(lower) & {"i", "we", "they", "he", "she", "him", "them", "us", "me"}:
        return False
    if "," in text and not regex.search(r", (?:[^,]+, )*[^,]*\b(?:and|or) ", text):
        return False
    if lower[0] in CONJUNCTIONS | {"very", "really", "quite", "too", "more", "as"}:
        return False
    return not any(
        is_past(w) and w not in _ADJECTIVAL and not _after_noun_ok(lower, i)
        for i, w in enumerate(lower)
        if i > 0
    )


_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty".split()
)
_NO_LAST = (PREPOSITIONS | DETERMINERS | CONJUNCTIONS) - _NUMBERS
_ADVERBS_LAST = frozenset(
    "anyway too again now already soon still though either yet ago lately recently".split()
)


def _strong_past(word: str) -> bool:
    """Tell whether a word can only be a past tense ("fell", "went"), never a participle."""
    base = base_of(word)
    return base is not None and past(base) == word and participle(base) != word


_ADJECTIVAL = frozenset("used cut set put cost hit read split spread based led run let".split())


def _after_noun_ok(lower: list[str], index: int) -> bool:
    """Tell whether a past form inside a noun phrase is an adjective or a participle."""
    before = lower[index - 1]
    after = lower[index + 1] if index + 1 < len(lower) else ""
    if after in DETERMINERS or after[:1].isdigit():
        return False
    return before in DETERMINERS | PREPOSITIONS or before in ("and", "more", "newly") or bool(after)


def head_of(text: str) -> str:
    """Return the head noun, lower-cased: the last word before a preposition, clause or comma."""
    words = text.replace(",", " ,").split()
    head = words[0] if words else ""
    for index, word in enumerate(words):
        lower = word.lower()
        if index and (
            lower in PREPOSITIONS | CONJUNCTIONS - {"and", "or"} | {"every", "each"}
            or lower == ","
            or (
                (is_gerund(lower) and lower not in OWN_HEADS | THEIR_HEADS | MASS_HEADS)
                and words[index + 1 : index + 2]
                and words[index + 1].lower() in DETERMINERS | PREPOSITIONS
            )
        ):
            break
        head = word
    return head.strip("'.").lower()


_ONE_MORE = frozenset("new second third fourth fifth further".split())


def theirs(text: str) -> str:
    """Return a noun phrase of the company's or reader's: "your move to Snowflake", "night work"."""
    text = without_due(text)
    words = text.split()
    first = words[0].lower()
    if first in ("a", "an") and len(words) > 2 and words[1].lower() in _ONE_MORE:
        return f"the {' '.join(words[1:])}"
    if first in ("the", "a", "an") and head_of(" ".join(words[1:])) in THEIR_HEADS:
        rest = " ".join(words[1:])
        return f"your {rest}" if first == "the" else lowered(text)
    if first in DETERMINERS or _owned(words) or _counts(first):
        return lowered(text)
    head = head_of(text)
    if head in THEIR_HEADS and "," not in text:
        return f"your {lowered(text)}"
    return bare_noun(text)


def _counts(word: str) -> bool:
    """Tell whether a number stands first; not in "3-year plan", which is one thing."""
    return word[:1].isdigit() and "-" not in word


def _owned(words: Sequence[str]) -> bool:
    """Tell whether words start with a name in the possessive ("Tom's", "Tom Hale's")."""
    owner = next((i for i, word in enumerate(words[:4]) if word.endswith(("'s", "s'"))), None)
    return owner is not None and all(word[:1].isupper() for word in words[: owner + 1])


_NO_ARTICLE = frozenset("someone somebody people half all most both part none".split())


#: Of these what follows is the object, never a noun they belong to ("doing payroll").
_DOING = frozenset("doing getting having making giving taking putting using".split())


def bare_noun(text: str) -> str:
    """Return a noun phrase with "the" where it needs an article: not plurals, names, masses."""
    words = text.split()
    first = words[0].lower()
    head = head_of(text)
    if first in DETERMINERS or _owned(words) or first in _NO_ARTICLE | _DOING:
        return lowered(text)
    mass = head in MASS_HEADS or (
        head.endswith(("ing", "ness", "ity", "ism")) and head not in COUNT_HEADS
    )
    # "asked about infection": alone such a word is the matter itself, not one case of it.
    mass = mass or (
        len(words) == 1
        and head.endswith(("tion", "sion", "ment", "ance", "ence", "ics", "ancy", "ency"))
    )
    named = head[:1].isalpha() and any(
        n.text.lower().endswith(head) for n in names(f"about {text}")
    )
    # "oven 3", "ward 7B" go by their number.
    numbered = len(words) > 1 and words[-1][:1].isdigit()
    named = named or (numbered and words[-2].lower() not in PREPOSITIONS)
    listed = "," in text or " and " in regex.split(r" (?:of|between|with|for|in|on) ", text)[0]
    if is_plural(head) or mass or named or listed or _counts(first):
        return lowered(text)
    return f"the {lowered(text)}"


def without_due(text: str) -> str:
    """Return a noun phrase without the date that trails it ("... by March")."""
    short = STARTS.sub("", _DUE.sub("", text))
    words = short.split()
    hanging = is_gerund(words[-1]) or is_past(words[-1]) or words[-1] in ("you", "I", "live")
    return short if len(words) >= 2 and not hanging else text
