"""Deeds given to the wrong holder: the sender's told as the reader's, or the other way round."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from writer import regex
from writer.grounding.claim_cues import ATTENDING, POLITE_WILL
from writer.grounding.clauses import Clause, clauses
from writer.grounding.deeds import main_verb
from writer.grounding.grounds import OTHER, SENDER, UNKNOWN, Grounds, carried, matter, stems
from writer.grounding.synonyms import canonical
from writer.language.tokens import stem

_SAME = regex.compile(
    r"\b(?:do the same|did the same|same here|so do i|as do i|me too)\b", regex.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class HolderFault:
    """A part of a text (half-open span) that tells `grounds` as another's deed."""

    start: int
    end: int
    told_of: str
    grounds: Grounds


def holder_faults(text: str, materials: Sequence[Grounds], *, known: str = "") -> list[HolderFault]:
    """Return the parts of a sentence that give a deed to the wrong side.

    A part is at fault when at least two of its content words, and half of them, belong to
    evidence of the other side and clearly fewer to evidence of its own. `known` holds words that
    tell nothing (role, company). Talk ("I enjoyed hearing about ...") and wishes ("I would like
    to work on ...") are no deeds.
    """
    faults = []
    for clause, following in zip_longest(found := clauses(text), found[1:]):
        own = _own_words(clause, following)
        fault = _fault(clause, own, materials, stems(known))
        if fault:
            faults.append(HolderFault(clause.start, clause.end, clause.side or "", fault))
    return faults


def _own_words(clause: Clause, following: Clause | None) -> str:
    """Return what a clause says of its side: "the tool that you use" is told of the next one's."""
    if following is None or following.start >= clause.end:
        return clause.text
    return clause.text[: following.start - clause.start]


def _fault(
    clause: Clause, text: str, materials: Sequence[Grounds], known: frozenset[str]
) -> Grounds | None:
    if clause.side is None or clause.mode in ("talk", "maybe"):
        return None
    wanted = (matter(text) | _verb_of(clause)) - known
    if len(wanted) < 2:
        return None
    sender = clause.side in ("sender", "shared")
    if clause.mode == "will" and (not sender or POLITE_WILL.search(text) or ATTENDING.search(text)):
        return None  # "You will find the plan attached", "I will look out for your call"
    own = [m for m in materials if m.owner in (UNKNOWN, OTHER) or (m.owner == SENDER) == sender]
    foreign = [m for m in materials if m.owner not in (UNKNOWN, OTHER) and m not in own]
    best, shared = _best(wanted, foreign)
    if best is None or len(shared) < 2 or len(shared) * 2 < len(wanted):
        return None
    if sender and any(_SAME.search(m.text) for m in own if m.owner == SENDER):
        return None  # "They keep all tools in one place. I do the same."
    rival = max((len(carried(wanted, stems(m.text))) for m in own), default=0)
    distinct = shared - carried(shared, frozenset().union(*(stems(m.text) for m in own)))
    return best if distinct and rival < len(shared) and len(distinct) * 2 >= len(shared) else None


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
