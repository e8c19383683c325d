"""Claims that the notes do not carry: invented, inflated, turned round, or promised freely."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from writer import regex
from writer.grounding.claim_cues import (
    ANOTHERS,
    DOING,
    DONE_SO,
    IDENTITY,
    MORE,
    MUSED,
    NO_CLAIM,
    NOT,
    OWNED_WISH,
    PLACED,
    TAKEN_AWAY,
    THOUGHT,
)
from writer.grounding.clauses import Clause, clauses
from writer.grounding.credentials import lost_credential
from writer.grounding.deeds import deed_in, main_verb
from writer.grounding.denied import denied
from writer.grounding.evidence import Evidence, evidence_in
from writer.grounding.facts import unsupported_numbers
from writer.grounding.grounds import READER, SENDER, Grounds, carried, matter, stems, stems_of_names
from writer.grounding.inflation import inflated, raised
from writer.grounding.modes import Mode
from writer.grounding.objects import unheard_objects
from writer.grounding.promises import free_promise, without_numbers
from writer.grounding.shorthand import spelled_short
from writer.grounding.times import named_times
from writer.language.numbers import quantities
from writer.language.quantity import STRICT_UNITS
from writer.language.tokens import SENTENCES, content_words, stem, words
from writer.language.verbs import is_base, is_gerund, is_past

#: Up to which numbers are too common to tell whose they are.
_FEW = 3

#: A thing of the sender's: "my woodwork classes".
_OWNED = regex.compile(r"(?:my|our)\b", regex.IGNORECASE)

Why = Literal["invented", "inflated", "contradicted", "promised", "thin"]


class ClaimFault(NamedTuple):
    """A part of a text (half-open span) that says more than the evidence.

    `why`: "invented" (hardly a word of it is in the evidence), "inflated" (a word that makes more
    of it), "contradicted" (the evidence says not), "promised" (no such promise), "thin" (less than
    half is carried: a doubt, no certainty). `words` are the stems or words at fault.
    """

    start: int
    end: int
    why: Why
    words: tuple[str, ...]


def invented_claims(
    text: str, materials: Sequence[Grounds], *, known: str = ""
) -> list[ClaimFault]:
    """Return the parts of a sentence that claim what the evidence does not carry.

    A claim of the sender's must rest on the sender's evidence (or evidence of unknown owner): what
    the reader's side does proves nothing about the sender. `known` holds words that need none
    (role, company, names).
    """
    return list(_invented(text, tuple(materials), known))


@lru_cache(maxsize=SENTENCES)
def _invented(text: str, materials: tuple[Grounds, ...], known: str) -> tuple[ClaimFault, ...]:
    faults = []
    evidence = evidence_in(materials)
    for clause in clauses(text.replace("’", "'")):
        fault = _fault(clause, evidence, known)
        if fault:
            faults.append(ClaimFault(clause.start, clause.end, *fault))
    return tuple(faults)


def _fault(
    clause: Clause, evidence: Evidence, known_text: str
) -> tuple[Why, tuple[str, ...]] | None:
    if clause.side not in ("sender", "shared") or clause.mode == "maybe":
        return None
    return _fault_of(clause.text, clause.mode, evidence, known_text)


@lru_cache(maxsize=SENTENCES)  # messages to several people share their clauses
def _fault_of(
    clause: str, mode: Mode, evidence: Evidence, known_text: str
) -> tuple[Why, tuple[str, ...]] | None:
    if NO_CLAIM.search(clause) or ANOTHERS.match(clause):
        return None
    if mode == "talk":
        bigger = inflated(clause, evidence.any_stems)
        return ("inflated", bigger) if bigger else None
    if mode == "will":
        promised = free_promise(clause, evidence)
        return ("promised", promised) if promised else None
    return _fault_of_deed(clause, evidence, known_text)


def _fault_of_deed(
    clause: str, evidence: Evidence, known_text: str
) -> tuple[Why, tuple[str, ...]] | None:
    mine, held = evidence.mine, evidence.stems
    text = spelled_short(_before_wish(clause), evidence.shorts)
    known = stems(known_text)
    told = matter(without_numbers(text))
    wanted = told - known
    bigger = raised(text, wanted, evidence)
    if bigger:
        return "inflated", bigger
    borrowed = _borrowed(text, [m.text for m in mine], known_text)
    if borrowed:
        return "invented", borrowed
    denial = None if NOT.search(text) else denied(text, wanted, evidence)
    if denial:
        return "contradicted", (denial,)
    lost = lost_credential(text, mine, known) or _other_deed(text, evidence, known)
    if lost:
        return "invented", lost
    lost = _foreign(text, wanted, evidence) or unheard_objects(text, evidence, known_text)
    lost = lost or (() if wanted - _verbs(text) else _theirs_alone(text, told, evidence))
    if lost:
        return "thin" if _is_anchored(text, evidence) else "invented", lost
    thin = _thin(text, wanted, held)
    if thin and thin[0] == "invented" and _is_anchored(text, evidence, wanted - _verbs(text)):
        return "thin", thin[1]
    if thin and thin[0] == "invented" and _is_measured(text):
        return None  # what is left of it, a number of the sender's own carries
    return thin


def _theirs_alone(text: str, told: frozenset[str], evidence: Evidence) -> tuple[str, ...]:
    """Return the words of a deed told in no words but those of the post and the company.

    They need no evidence where they name the post ("I am a nurse"); "I run the payroll for the
    mill" is what the reader's side does, if its facts say so and the sender's do not.
    """
    if not told or IDENTITY.search(text) or not DOING.search(text):
        return ()
    own = frozenset().union(*(stems(m.text) for m in evidence.every if m.owner == SENDER))
    things = told - _verbs(text)
    theirs = carried(things, evidence.theirs)
    return () if carried(things, own) else tuple(sorted(theirs))


def _before_wish(text: str) -> str:
    """Return what is claimed in "My two bridges would help": what stands before the "would"."""
    wish = OWNED_WISH.match(text)
    return wish[1] if wish else THOUGHT.sub("", MUSED.sub("", text))


def _foreign(text: str, wanted: frozenset[str], evidence: Evidence) -> tuple[str, ...]:
    """Return the words of a claim that the sender has nothing to do with.

    They plan for drought and want home visits: that proves no experience of the sender's. Where
    half of what is claimed is the sender's own, the rest may be said of it. A deed to something
    that neither side has to do with, told by a verb of which nobody spoke, is nobody's.
    """
    if TAKEN_AWAY.search(text):
        return ()
    placed = PLACED.sub(" ", text)
    things = (wanted & stems(placed)) - _verbs(text) - _time_units()
    own = carried(things, evidence.stems)
    theirs = carried(things - own, evidence.theirs)
    theirs_time = _their_time(text, things, evidence)
    if theirs_time:
        return theirs_time
    if theirs and len(own) * 2 <= len(things):
        anchored = own & stems_of_names(placed) or (
            len(theirs) == 1 and _is_counted(text, evidence)
        )
        half = own and _OWNED.match(text) and len(own) * 2 == len(things)
        if not anchored and not half:
            return tuple(sorted(theirs))
    if not things or own or main_verb(text) is None or DONE_SO.search(text):
        return ()
    verbs = content_words(" ".join(_verb_words(text))) & evidence.words
    return () if verbs else tuple(sorted(things))


def _their_time(text: str, things: frozenset[str], evidence: Evidence) -> tuple[str, ...]:
    """Return the days, months or seasons of a deed that only the reader's side tells, of the same.

    "I bought a scanner in May": they did, though the sender has to do with scanners too.
    """
    told = named_times(text)
    if not told or not things:
        return ()
    told -= frozenset().union(*(named_times(m.text) for m in evidence.mine))
    for material in evidence.every:
        if material.owner == READER and carried(things, stems(material.text)):
            same = told & named_times(material.text)
            if same:
                return tuple(sorted(same))
    return ()


def _is_counted(text: str, evidence: Evidence) -> bool:
    """Tell whether a clause holds a number that the sender's evidence has and theirs has not.

    "I have ten years behind the chair" is then the sender's, though the chairs are theirs.
    """
    counted = [q for q in quantities(text) if q.unit in STRICT_UNITS or q.value > _FEW]
    if not counted or _borrowed(text, [m.text for m in evidence.mine], ""):
        return False
    return bool(unsupported_numbers(text, [m.text for m in evidence.every if m.owner == READER]))


def _is_anchored(text: str, evidence: Evidence, things: frozenset[str] = frozenset()) -> bool:
    """Tell whether one piece of the sender's own holds all the numbers of a clause, theirs not.

    "We got fourteen products out of the door in nine weeks" is "14 SKUs in 9 weeks", most likely.
    One number alone has to come with one of the `things` that the piece tells too.
    """
    many = len({q.start for q in quantities(text)}) > 1
    if not (many or things) or not _is_counted(text, evidence):
        return False
    return any(
        m.owner == SENDER
        and not unsupported_numbers(text, [m.text])
        and (many or carried(things, stems(m.text)))
        for m in evidence.mine
    )


def _is_measured(text: str) -> bool:
    """Tell whether a clause holds an amount in a unit; that the sender has it is known by now."""
    return any(q.unit in STRICT_UNITS - {"date", "time", "x"} for q in quantities(text))


def _other_deed(text: str, evidence: Evidence, known: frozenset[str]) -> tuple[str, ...]:
    """Return the words of a deed of which neither the verb nor its object is in the evidence.

    A synonym of the verb proves nothing: who wrote a leaflet has drafted no law.
    """
    deed = deed_in(text)
    if deed is None or not deed.things - known:
        return ()
    if MORE.search(text) and deed.heads and not carried(deed.heads, evidence.stems):
        return tuple(sorted(deed.heads))
    heads = deed.heads - known
    if carried(heads or deed.things, evidence.stems) or stem(deed.verb) in evidence.words:
        return ()
    return tuple(sorted(deed.things))


def _thin(
    text: str, wanted: frozenset[str], evidence: frozenset[str]
) -> tuple[Why, tuple[str, ...]] | None:
    wanted -= stems(" ".join(PLACED.findall(text)))
    missing = wanted - carried(wanted, evidence)
    held = len(wanted) - len(missing)
    # A verb may be paraphrased; what it was done to may not be another thing altogether.
    things = wanted - _verbs(text)
    lost = things & missing
    if (len(things) >= 2 and lost == things) or (len(wanted) >= 2 and held == 0 and things):
        return "invented", tuple(sorted(missing))
    if len(wanted) >= 4 and held * 3 < len(wanted):
        return "invented", tuple(sorted(missing))
    if lost and lost == things and IDENTITY.search(text):
        return "invented", tuple(sorted(missing))
    if len(wanted) >= 3 and held * 2 < len(wanted):
        return "thin", tuple(sorted(missing))
    return None


def _verbs(text: str) -> frozenset[str]:
    """Return the stems of the words that are most likely verbs: known forms, after the subject."""
    return stems(" ".join(_verb_words(text)))


@lru_cache(maxsize=256)
def _verb_words(text: str) -> tuple[str, ...]:
    tokens = words(text)
    found = [t.text for t in tokens if is_past(t.text) or is_gerund(t.text)]
    opening = [t.text for t in tokens[1:4] if is_base(t.text)]
    return (*found, *opening[:1])


@cache
def _time_units() -> frozenset[str]:
    return stems("year month week day hour minute time season")


def _borrowed(text: str, mine: Sequence[str], known: str) -> tuple[str, ...]:
    """Return the numbers of a deed that the sender's own evidence does not hold, dates aside."""
    missing = unsupported_numbers(text, [*mine, known])
    return tuple(q.text for q in missing if q.unit not in ("date", "time"))
