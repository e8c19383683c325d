"""What a deed was done to and the notes do not speak of: a billing tool for a booking tool.

A paraphrase has a new verb more often than a new thing: of all the words of a clause, those that
name what something was done to are the ones that a truthful letter takes from the notes.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from writer import regex
from writer.grounding.claim_cues import FLAT_NOT, PLACED
from writer.grounding.deeds import objects_in
from writer.grounding.dictated import dictated
from writer.grounding.evidence import Evidence
from writer.grounding.grounds import carried, matter, stems
from writer.grounding.promises import without_numbers
from writer.language.tokens import content_words, lower_words
from writer.language.verbs import is_past
from writer.language.word_set import word_set

#: Units, counts and words so wide that they name no thing.
_WIDE: frozenset[str] = word_set(
    """
    season seasons hectare hectares acre acres litre litres kilometre kilometres mile miles page
    pages pound pounds euro euros dollar dollars metre metres centimetre centimetres tonne tonnes
    kilo kilos hour hours minute minutes lot lots bit deal little few much many most thing things
    piece pieces item items couple pair set range series variety kind kinds type types form forms
    number dozen dozens hundred hundreds thousand thousands million millions half third quarter
    first last next past twice once own single own whole full entire various several different
    summer winter autumn spring january february march april may june july august september october
    november december monday tuesday wednesday thursday friday saturday sunday share mix bulk rest
    now then afterwards afterward sooner later earlier together again ahead too forward fine some
    year years month months week weeks day days always still already
    home life door matters stuff side end start top old new big small large long short good great
    level levels
    """
)
#: "I was general manager of": a post, by its name.
_POST = regex.compile(
    r"i(?:'m|'ve been| am| was| have been) (?:the )?"
    r"((?:(?!(?:an?|in|on|at|with|not|part|up|of|for|to)\b)[a-z-]+(?: |\b)){2,4})"
    r"(?=(?:of|at|for|in|there)\b|[,.]|$)",
    regex.IGNORECASE,
)
#: Letters that a word in the notes has at least, where it may be cut short ("veg", "temp").
_CUT = 3
#: And from which on one letter too many, too few or wrong makes it no other word.
_LONG = 7


def unheard_objects(text: str, evidence: Evidence, known: str) -> tuple[str, ...]:
    """Return the words for what a deed of the sender's was done to, of which no evidence speaks.

    `known` holds words that need none (role, company, names). What only tells a thing closer
    ("petrol stations" for "stations") is at fault where the evidence tells it otherwise. Empty for
    a clause that denies.
    """
    if FLAT_NOT.search(text):
        return ()
    lost = list(_other_post(text, evidence, known))
    for thing in objects_in(without_numbers(PLACED.sub(" ", text))):
        for part in thing.split(" of "):
            lost += _lost(lower_words(part), evidence, known)
    return tuple(dict.fromkeys(lost))


def _other_post(text: str, evidence: Evidence, known: str) -> Iterator[str]:
    """Yield what is new in the name of a post that the evidence has by another: duty manager."""
    post = _POST.match(text)
    named = [word for word in lower_words(post[1]) if _names(word)] if post else []
    if len(named) < 2 or not matter(named[-1]) or not _is_heard(named[-1], evidence, ""):
        return
    told = evidence.any_words | content_words(known)
    unheard = [word for word in named[:-1] if not carried(content_words(word), told)]
    if unheard and _is_told_otherwise(named, evidence):
        yield from unheard


def _lost(told: Sequence[str], evidence: Evidence, known: str) -> list[str]:
    named = [word for word in told if _names(word)]
    lost = [word for word in named if not _is_heard(word, evidence, known)]
    if not lost or named[-1] in lost:
        return lost
    return lost if _is_told_otherwise(named, evidence) else []


def _is_told_otherwise(told: Sequence[str], evidence: Evidence) -> bool:
    """Tell whether the last of the words `told` has another word before it in the evidence."""
    head = matter(told[-1])
    for material in evidence.every if head else ():
        if not carried(head, stems(material.text)):
            continue
        for before, word in pairwise(lower_words(material.text)):
            done = before.endswith("ed") and is_past(before)
            other = _names(before) and not done and before not in told
            if other and carried(head, matter(word)) and matter(before):
                return True
    return False


def _names(word: str) -> bool:
    """Tell whether a word may name a thing: no number, no unit, no adverb."""
    return word not in _WIDE and not word.endswith("ly") and any(map(str.isalpha, word))


def _is_heard(word: str, evidence: Evidence, known: str) -> bool:
    """Tell whether a word, a form or near synonym of it, or its short form, stands anywhere."""
    told = content_words(known)
    if not matter(word) or carried(content_words(word), evidence.any_words | told):
        return True
    if carried(matter(word), evidence.any_stems | told):
        return True
    if any(word[:n] in evidence.spelled for n in range(_CUT, len(word))):
        return True
    if is_mistyped(word, evidence.spelled):
        return True
    return len(word) < _LONG and any(word in dictated(m.text) for m in evidence.every)


def is_mistyped(word: str, spelled: Iterable[str]) -> bool:
    """Tell whether `spelled` has a longer word with one slip in it ("cheklist")."""
    if len(word) < _LONG:
        return False
    # Imported here: hardly any letter holds a word that the notes don't.
    from rapidfuzz.distance import OSA

    near = (other for other in spelled if abs(len(other) - len(word)) < 2 and other[0] == word[0])
    return any(OSA.distance(word, other, score_cutoff=1) <= 1 for other in near)
