"""Deeds given to the wrong holder: the sender's told as the reader's, or the other way round."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from writer import regex
from writer.grounding.claim_cues import ATTENDING, MUSED, POLITE_WILL, SENDING
from writer.grounding.clauses import Clause, antecedent, clauses
from writer.grounding.deeds import deed_in, main_verb
from writer.grounding.facts import unsupported_numbers
from writer.grounding.grounds import (
    OTHER,
    SENDER,
    UNKNOWN,
    Grounds,
    carried,
    matter,
    stems,
    stems_of_names,
)
from writer.grounding.modes import TALK, mode_of
from writer.grounding.synonyms import canonical, courtesies
from writer.language.tokens import SENTENCES, stem, words
from writer.language.verbs import base_of, is_finite, is_past, is_third

_SAME = regex.compile(
    r"\b(?:do the same|did the same|the (?:very )?same|same here|so do i|as do i|me too)\b",
    regex.IGNORECASE,
)


#: "Your team's work in conveyancing": one word may tell whose it is.
_YOUR_WORK = regex.compile(
    r"your (?:[\w'’-]+['’]s )?(?:own )?(?:work|experience|time|years|background|training|career)"
    r" (?:in|at|on|with|as) ",
    regex.IGNORECASE,
)
#: "How easy you made the case study": what hosts do.
_MADE_SO = regex.compile(
    r"you(?:['’]ve)? (?:both |all )?(?:have )?ma(?:de|ke) (?:the|it|me|this|that|everything|my)\b",
    regex.IGNORECASE,
)
#: "She liked the young mums group": whose that is, other lines say.
_LIKED = regex.compile(
    r"\W*(?:[Ss]?[Hh]e|[Tt]hey|[A-Z]\w+) (?:really |also )?"
    r"(?:liked|loved|enjoyed|was impressed (?:by|with))\b"
)
#: What one does to another's work: "you tasted the tart" that I made.
_RECEIVES = frozenset("try taste eat watch read see hear notice like enjoy praise".split())
#: Where what is told of somebody ends.
_END = regex.compile(r"[,;:.!?]|\b(?:and|but|while|so|which|I|you)\b")


class _Side(NamedTuple):
    """The evidence as one side sees it: its own, the other side's, and the stems of that."""

    own: tuple[Grounds, ...]
    foreign: tuple[Grounds, ...]
    foreign_stems: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)  # itself the key of what is remembered with it
class _Sides:
    """The evidence as the reader's side sees it, and as the sender does."""

    reader: _Side
    sender: _Side


@dataclass(frozen=True, slots=True)
class HolderFault:
    """A part of a text (half-open span) that tells `grounds` as another's deed."""

    start: int
    end: int
    told_of: str
    grounds: Grounds


def holder_faults(
    text: str, materials: Sequence[Grounds], *, known: str = "", people: Sequence[str] = ()
) -> list[HolderFault]:
    """Return the parts of a sentence that give a deed to the wrong side.

    A part is at fault when at least two of its content words, and half of them, belong to
    evidence of the other side and clearly fewer to evidence of its own. `known` holds words that
    tell nothing (role, company), `people` the names of those on the reader's side. Talk ("I enjoyed
    hearing about ...") and wishes ("I would like to work on ...") are no deeds.
    """
    return list(_holder_faults(text, tuple(materials), known, tuple(people)))


@lru_cache(maxsize=SENTENCES)
def _holder_faults(
    text: str, materials: tuple[Grounds, ...], known: str, people: tuple[str, ...]
) -> tuple[HolderFault, ...]:
    faults = []
    sides, told = _sides(materials), stems(known)
    found = (*clauses(text), *_of_people(text, people))
    for before, clause, following in zip((None, *found), found, (*found[1:], None), strict=False):
        if before is not None and before.side == "reader" and _is_thing(clause):
            continue  # "you liked the sectioning on my trial cut"
        if clause.side is None or clause.mode in ("talk", "maybe"):
            continue
        told_of = Clause(clause.text, 0, 0, clause.side, clause.mode)
        fault = _fault(told_of, _own_words(clause, following), sides, told)
        if fault:
            faults.append(HolderFault(clause.start, clause.end, clause.side, fault))
    return tuple(faults)


@lru_cache(maxsize=64)
def _sides(materials: tuple[Grounds, ...]) -> _Sides:
    materials = tuple(m for m in materials if not _LIKED.match(m.text))
    settled = [m for m in materials if m.owner not in (UNKNOWN, OTHER)]
    found = []
    for sender in (False, True):
        foreign = tuple(m for m in settled if (m.owner == SENDER) != sender)
        own = tuple(m for m in materials if m not in foreign)
        found.append(_Side(own, foreign, frozenset().union(*(stems(m.text) for m in foreign))))
    return _Sides(*found)


def _is_thing(clause: Clause) -> bool:
    """Tell whether a clause is no more than a thing of the sender's: "my trial cut"."""
    told = words(clause.text)
    owned = clause.side == "sender" and told[0].text.lower() == "my"
    return owned and not any(is_finite(t.text) or is_past(t.text) for t in told[1:-1])


def _of_people(text: str, people: Sequence[str]) -> Iterator[Clause]:
    """Yield what a sentence tells of somebody by name: "I heard that Mia runs the bar".

    "Mia's review of the bar" too, but not her question about it.
    """
    for name in people:
        at = text.find(name)
        rest = text[at + len(name) :].replace("’", "'") if at >= 0 else ""
        owns = rest.startswith("'s ")
        told = words(rest)[owns : owns + 1]
        if told and (owns or is_third(told[0].text) or is_past(told[0].text)):
            end = _END.search(text, at)
            if owns and mode_of(f"your{rest[2:]}") != "deed":
                continue
            at -= antecedent(text[:at])
            span = (at, end.start() if end else len(text))
            if base_of(told[0].text) not in TALK:
                yield Clause(text[slice(*span)], *span, "reader", "deed")


def _own_words(clause: Clause, following: Clause | None) -> str:
    """Return what a clause says of its side: "the tool that you use" is told of the next one's."""
    if following is None or following.start >= clause.end:
        return MUSED.sub("", clause.text) if " and " in clause.text else clause.text
    return clause.text[: following.start - clause.start]


@lru_cache(maxsize=1024)  # messages to several people, and versions of one, share their clauses
def _fault(clause: Clause, text: str, sides: _Sides, known: frozenset[str]) -> Grounds | None:
    wanted = (matter(text) | _verb_of(clause)) - known
    sender = clause.side in ("sender", "shared")
    field = not sender and len(wanted) == 1 and _YOUR_WORK.match(text) is not None
    if (len(wanted) < 2 and not field) or _MADE_SO.match(text):
        return None
    if clause.mode == "will" and (
        not sender or any(way.search(text) for way in (POLITE_WILL, ATTENDING, SENDING))
    ):
        return None  # "You will find the plan attached", "I will look out for your call"
    own, foreign, foreign_stems = sides.sender if sender else sides.reader
    if len(carried(wanted, foreign_stems)) < (1 if field else 2):
        return None
    whole = _whole_elsewhere(text, known, own, foreign) if sender else None
    if whole is not None and not _is_own_number(text, own, whole):
        return whole
    best, shared = _best(wanted, foreign)
    if best is not None and _is_own_number(text, own, best):
        return None
    if best is None or len(shared) < (1 if field else 2) or len(shared) * 2 < len(wanted):
        return None
    if not sender and main_verb(text) in _RECEIVES:
        return None
    if not sender and _SAME.search(best.text):
        return None  # "I used the same tool": theirs as well
    if sender and any(_SAME.search(m.text) for m in own if m.owner == SENDER):
        return None  # "They keep all tools in one place. I do the same."
    rival = max((len(carried(wanted, stems(m.text))) for m in own), default=0)
    only = _verb_of(clause) & _plain_verbs()
    distinct = shared - carried(shared, frozenset().union(*(stems(m.text) for m in own)))
    far = len(distinct) > 1 and rival * 3 <= len(shared)
    most = distinct - only and (
        len(distinct) * 2 >= len(shared) or far or distinct & stems_of_names(text)
    )
    return best if distinct and rival < len(shared) and most else None


def _whole_elsewhere(
    text: str, known: frozenset[str], own: Sequence[Grounds], foreign: Sequence[Grounds]
) -> Grounds | None:
    """Return the evidence of the other side that alone has all of what a deed was done to.

    "I run diabetic clinics" is no deed of who runs weight clinics, if they want diabetic ones.
    """
    deed = deed_in(text)
    things = deed.things - known if deed else frozenset()
    if deed is None or len(things) < 2 or any(_SAME.search(m.text) for m in own):
        return None
    holds = next((m for m in foreign if len(carried(things, stems(m.text))) == len(things)), None)
    if holds is None:
        return None
    verb = frozenset({canonical(stem(deed.verb))})
    for material in own:
        have = stems(material.text)
        mine = carried(things, have)
        if len(mine) == len(things) or (mine and carried(verb, have)):
            return None
    return holds


def _is_own_number(text: str, own: Sequence[Grounds], other: Grounds) -> bool:
    """Tell whether a clause holds a number that is its own side's and not the other's."""
    lost = {q.text for q in unsupported_numbers(text, [other.text])}
    if not lost:
        return False
    mine = [m.text for m in own if m.owner not in (UNKNOWN, OTHER)]
    return not lost & {q.text for q in unsupported_numbers(text, mine)}


@cache
def _plain_verbs() -> frozenset[str]:
    """Return the stems that tell no deed apart: "I work in it" and "they work in it"."""
    return frozenset(map(canonical, courtesies()))


def _verb_of(clause: Clause) -> frozenset[str]:
    """Return the stem of what a deed is: everyday verbs count here too ("I keep the logbook")."""
    verb = main_verb(clause.text) if clause.mode == "deed" else None
    return frozenset({canonical(stem(verb))}) if verb else frozenset()


def _best(
    wanted: frozenset[str], materials: Sequence[Grounds]
) -> tuple[Grounds | None, frozenset[str]]:
    best, shared = None, frozenset[str]()
    for material in materials:
        found = carried(wanted, stems(material.text))
        if len(found) > len(shared):
            best, shared = material, found
    return best, shared
