"""What a clause says its subject did, and to what: the verb and the head of its object."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from writer.grounding.grounds import matter
from writer.language.tokens import lower_words, words
from writer.language.verbs import AUXILIARIES, base_of, is_base, is_finite, is_gerund, is_past
from writer.language.word_set import word_set

#: Verbs that say little by themselves: what they go with is told in many ways.
_LIGHT: frozenset[str] = word_set(
    """
    be have do make take get give keep put bring go come feel find leave spend carry let set see
    hold want need try use like live stay turn become work grow mean cover handle deal look call
    know draw pick move add serve fill start begin help enjoy learn stand sit wait
    """
)
_BETWEEN: frozenset[str] = word_set(
    """
    also then once still always never already later myself recently often usually regularly first
    even just both only have had 've 'd has been personally once twice again previously now
    """
)
_MARKS: frozenset[str] = frozenset(".,;:()—–")
_PARTICLES: frozenset[str] = word_set("up out down off over back away in on round")
_ENDS: frozenset[str] = word_set(
    """
    in at on for with to from by as after before when while because that which who whose so since
    until till though although if than into onto about across through during over under between
    among against without within along and but or nor yet where there here well too also
    twice thrice fewer more less most
    """
)


#: "I drove home", "I got wet", "I keep bees": what follows these is hardly a thing, or an idiom.
_NO_OBJECT: frozenset[str] = word_set(
    "get become feel grow turn keep remain seem go come smell touch drive suspect open"
)
_SHOWING: frozenset[str] = word_set("teach train coach show help tell")
#: What leads to what else belongs to a deed: "a talk on patents", "an orchard with pears".
_FURTHER: frozenset[str] = word_set("on to with about")
_SUBJECTS: frozenset[str] = word_set("i i've i'd we we've we'd")
_DONE: frozenset[str] = word_set("do did done")


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb, in its base form, the stems of its object that claim something, and its heads.

    The heads of "the falls clinic of the trust" are "clinic" and "trust".
    """

    verb: str
    things: frozenset[str]
    heads: frozenset[str]


@lru_cache(maxsize=1024)
def main_verb(clause: str) -> str | None:
    """Return the base form of the verb right after the subject "I", "we" or "you".

    None where there is none, or where it is "be", "have" or "do".
    """
    lower = lower_words(clause)
    if not lower or lower[0].split("'")[0] not in ("i", "we", "you"):
        return None
    at = _skipped(lower, 1)
    if at >= len(lower) or lower[at] in AUXILIARIES:
        return None
    return base_of(lower[at])


def deed_in(clause: str) -> Deed | None:
    """Return what a clause that opens with its subject ("I validated a sequencer") tells.

    None where no verb follows, where it is one that says little ("I had ..."), or where what
    follows is no plain object.
    """
    tokens = words(clause.replace("’", "'"))
    lower = [token.text.lower() for token in tokens]
    at = _verb_at(lower)
    if at is None or at >= len(lower) or lower[at] in AUXILIARIES:
        return None
    verb = base_of(lower[at])
    at += 1
    if verb == "set" and lower[at : at + 1] == ["up"]:
        verb = "build"
    if verb is None or verb in _LIGHT:
        return None
    while at < len(lower) and lower[at] in _PARTICLES:
        at += 1
    begin = at
    while at < len(lower) and lower[at] not in _ENDS:
        if at > begin and set(clause[tokens[at - 1].end : tokens[at].start]) & _MARKS:
            break
        at += 1
    if at == begin or lower[at - 1] in ("one", "ones"):
        return None  # "climbed a smaller one": of what, stands elsewhere
    things = matter(clause[tokens[begin].start : tokens[at - 1].end])
    last = [at - 1, *(i - 1 for i in range(begin + 1, at) if lower[i] == "of")]
    heads = matter(" ".join(lower[i] for i in last))
    things = frozenset(thing for thing in things if not thing.isdigit())
    return Deed(verb, things, heads & things)


def objects_in(clause: str) -> Iterator[str]:
    """Yield what the verbs of a clause with "I" or "we" are done to, and on, with or about what.

    Every verb that is joined by "and" has its own: "I brought the till in and taught the staff".
    """
    tokens = words(clause)
    lower = [token.text.lower() for token in tokens]
    first = next((n for n, word in enumerate(lower) if word in _SUBJECTS), len(lower))
    for n in (first, *_joints(lower, first)):
        at = _skipped(lower, n + 1)
        verb = base_of(lower[at]) if at < len(lower) else None
        if verb is None or (lower[at] in AUXILIARIES and lower[at] not in _DONE):
            if n == first:
                return
            continue
        begin = at + 1
        while begin < len(lower) and (lower[begin] in _PARTICLES or lower[begin].endswith("ly")):
            begin += 1
        end = _object_end(clause, begin)
        if verb in _NO_OBJECT:
            continue
        while end > begin:
            yield clause[tokens[begin].start : tokens[end - 1].end]
            begin = end + 1 if _goes_on(lower, end) else end
            end = _object_end(clause, begin) if begin > end else end


def _goes_on(lower: Sequence[str], at: int) -> bool:
    """Tell whether another thing follows with the word at a place: "on patents", not "to learn"."""
    if at + 1 >= len(lower) or lower[at] not in _FURTHER:
        return False
    return not (is_base(lower[at + 1]) or is_gerund(lower[at + 1]))


def _joints(lower: Sequence[str], first: int) -> Iterator[int]:
    """Yield where another verb is joined: "and trained", "taught the nurses to place"."""
    showed = any(base_of(word) in _SHOWING for word in lower[first + 1 : first + 4])
    for n in range(first + 2, len(lower) - 1):
        if lower[n] == "and":
            at = _skipped(lower, n + 1)
            if at < len(lower) and is_past(lower[at]):
                yield n
        elif showed and lower[n] == "to" and is_base(lower[n + 1]):
            yield n


def _object_end(clause: str, begin: int) -> int:
    """Return before which word of a clause the object ends that begins with the word `begin`."""
    tokens = words(clause)
    at = begin
    while at < len(tokens):
        word = tokens[at].text.lower()
        parted = at > begin and set(clause[tokens[at - 1].end : tokens[at].start]) & _MARKS
        if parted or word in _ENDS or is_past(word) or is_finite(word):
            break
        at += 1
    return at


def _skipped(lower: Sequence[str], at: int) -> int:
    """Return where the words between a subject and its verb end."""
    while at < len(lower) and (lower[at] in _BETWEEN or lower[at].endswith("ly")):
        at += 1
    return at


def _verb_at(lower: list[str]) -> int | None:
    """Return where the verb stands in a clause, given its words in lower case.

    Of "my book club raised the scores" it is the first past form that nothing parts from the thing.
    """
    if not lower or lower[0] not in ("i", "i've", "i'd", "we", "we've", "my", "our"):
        return None
    if lower[0] in ("my", "our"):
        near = lower[2:6]
        at = next((n for n, word in enumerate(near, 2) if is_past(word)), None)
        parted = at is None or not _ENDS.isdisjoint(lower[:at]) or lower[at + 1 : at + 2] == ["by"]
        told_to = at is not None and lower[at + 1 : at + 2] in ([w] for w in ("me", "us", "you"))
        return None if parted or told_to else at
    return _skipped(lower, 1)
