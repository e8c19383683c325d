"""Claims that the notes do not carry: invented, inflated, turned round, or promised freely."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from writer import regex
from writer.grounding.claim_cues import (
    DONE,
    FLAT_NOT,
    FORWARD,
    HELPED,
    IDENTITY,
    INFLATING,
    LED,
    LED_PEOPLE,
    MORE,
    NOT,
    OWN_FIRM,
    OWNED_WISH,
    PENDING,
    PIECE,
    POLITE_WILL,
    POSSIBLE,
    RATED,
    SENDING,
    WITHIN_REACH,
)
from writer.grounding.clauses import Clause, clauses
from writer.grounding.credentials import lost_credential
from writer.grounding.deeds import deed_in, stem_of
from writer.grounding.facts import unsupported_numbers
from writer.grounding.grounds import SENDER, UNKNOWN, Grounds, alike, carried, matter, stems
from writer.grounding.synonyms import canonical
from writer.language.names import names
from writer.language.numbers import quantities
from writer.language.tokens import stem, words
from writer.language.verbs import is_base, is_gerund, is_past

Why = Literal["invented", "inflated", "contradicted", "promised", "thin"]


@dataclass(frozen=True, slots=True)
class ClaimFault:
    """A part of a text (half-open span) that says more than the evidence.

    `why`: "invented" (hardly a word of it is in the evidence), "inflated" (a word that makes more
    of it), "contradicted" (the evidence says not), "promised" (no such promise), "thin" (less than
    half is carried: a doubt, no certainty). `words` are the stems or words at fault.
    """

    start: int
    end: int
    why: Why
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What a message may rest on, gone through once for all its sentences.

    `mine` is the sender's or of unknown owner, `stems` are of that, `any_stems` of all. `denials`
    are the parts that say "not", `granted` the stems of the other parts.
    """

    mine: tuple[Grounds, ...]
    stems: frozenset[str]
    any_stems: frozenset[str]
    denials: tuple[str, ...]
    granted: frozenset[str]


@lru_cache(maxsize=64)
def _evidence(materials: tuple[Grounds, ...]) -> _Evidence:
    mine = tuple(m for m in materials if m.owner in (SENDER, UNKNOWN))
    pieces = [piece for m in mine for piece in PIECE.split(m.text.replace("’", "'"))]
    denials = tuple(piece for piece in pieces if FLAT_NOT.search(piece))
    return _Evidence(
        mine,
        frozenset().union(*(stems(m.text) for m in mine)),
        frozenset().union(*(stems(m.text) for m in materials)),
        denials,
        frozenset().union(*(stems(piece) for piece in pieces if piece not in denials)),
    )


def invented_claims(
    text: str, materials: Sequence[Grounds], *, known: str = ""
) -> list[ClaimFault]:
    """Return the parts of a sentence that claim what the evidence does not carry.

    A claim of the sender's must rest on the sender's evidence (or evidence of unknown owner): what
    the reader's side does proves nothing about the sender. `known` holds words that need none
    (role, company, names).
    """
    faults = []
    evidence = _evidence(tuple(materials))
    for clause in clauses(text.replace("’", "'")):
        fault = _fault(clause, evidence, known)
        if fault:
            faults.append(ClaimFault(clause.start, clause.end, *fault))
    return faults


def _fault(
    clause: Clause, evidence: _Evidence, known_text: str
) -> tuple[Why, tuple[str, ...]] | None:
    if clause.side not in ("sender", "shared") or clause.mode == "maybe":
        return None
    if WITHIN_REACH.search(clause.text):
        return None
    if clause.mode == "talk":
        inflated = _inflated(clause.text, evidence.any_stems)
        return ("inflated", inflated) if inflated else None
    mine, held = evidence.mine, evidence.stems
    if clause.mode == "will":
        return _promised(clause.text, mine)
    text = _before_wish(clause.text)
    known = stems(known_text)
    wanted = matter(_without_numbers(text)) - known
    raised = _raised(text, wanted, held, mine)
    if raised:
        return "inflated", raised
    borrowed = _borrowed(text, [m.text for m in mine], known_text)
    if borrowed:
        return "invented", borrowed
    denial = None if NOT.search(text) else _denial(text, wanted, evidence)
    if denial:
        return "contradicted", (denial,)
    lost = lost_credential(text, mine, known) or _other_deed(text, held, known)
    return ("invented", lost) if lost else _thin(text, wanted, held)


def _raised(
    text: str, wanted: frozenset[str], evidence: frozenset[str], mine: Sequence[Grounds]
) -> tuple[str, ...]:
    """Return the words that make more of a deed than the evidence does."""
    inflated = _inflated(text, evidence) or _rated(text, evidence)
    if inflated:
        return inflated
    near = _nearest(wanted, mine)
    if near and LED.search(text) and all(_only_helped(m.text) for m in near):
        return (_word(LED, text),)
    if LED_PEOPLE.search(text) and not _led(wanted, evidence, mine):
        return (_word(LED_PEOPLE, text),)
    if near and DONE.search(text) and all(PENDING.search(m.text) for m in near):
        return (_word(DONE, text),)
    return ()


def _before_wish(text: str) -> str:
    """Return what is claimed in "My two bridges would help": what stands before the "would"."""
    wish = OWNED_WISH.match(text)
    return wish[1] if wish else text


def _other_deed(text: str, evidence: frozenset[str], known: frozenset[str]) -> tuple[str, ...]:
    """Return the words of a deed of which neither the verb nor its object is in the evidence."""
    deed = deed_in(text)
    if deed is None or not deed.things - known:
        return ()
    if MORE.search(text) and deed.heads and not carried(deed.heads, evidence):
        return tuple(sorted(deed.heads))
    heads = deed.heads - known
    if carried((heads or deed.things) | {stem_of(deed)}, evidence):
        return ()
    return tuple(sorted(deed.things))


def _thin(
    text: str, wanted: frozenset[str], evidence: frozenset[str]
) -> tuple[Why, tuple[str, ...]] | None:
    missing = wanted - carried(wanted, evidence)
    held = len(wanted) - len(missing)
    # A verb may be paraphrased; what it was done to may not be another thing altogether.
    things = wanted - _verbs(text)
    lost = things & missing
    if (len(things) >= 2 and lost == things) or (len(wanted) >= 2 and held == 0):
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
    found = [t.text for t in words(text) if is_past(t.text) or is_gerund(t.text)]
    opening = [t.text for t in words(text)[1:4] if is_base(t.text)]
    return stems(" ".join((*found, *opening[:1])))


def _promised(text: str, mine: Sequence[Grounds]) -> tuple[Why, tuple[str, ...]] | None:
    """Return the fault of a flat "I will ..." that no promise or plan in the evidence carries."""
    bare = _without_numbers(text)
    wanted = (stems(bare) if SENDING.search(text) else matter(bare)) - _no_matter()
    if POLITE_WILL.search(text) or not wanted:
        return None
    for material in mine:
        plain = material.text.replace("’", "'")
        ahead = FORWARD.search(plain) and not POSSIBLE.search(plain)
        if (ahead or material.kind == "promise") and len(
            carried(wanted, stems(material.text))
        ) * 2 >= len(wanted):
            return None
    return "promised", tuple(sorted(wanted))


@cache
def _no_matter() -> frozenset[str]:
    """Return the stems that a promise may hold without evidence: the verb of sending, when, how."""
    return stems(
        "send share forward email mail bring give take make provide get pass follow followup soon"
        " promised mentioned shortly week day today tomorrow gladly happily course copy along"
        " monday tuesday wednesday thursday friday touch sure well back next discussed"
    )


def _inflated(text: str, evidence: frozenset[str]) -> tuple[str, ...]:
    found = []
    for token in words(text):
        lower = token.text.lower()
        if lower in INFLATING:
            mark = canonical(stem(lower))
            if not any(alike(mark, have) for have in evidence):
                found.append(lower)
    return tuple(found)


def _rated(text: str, evidence: frozenset[str]) -> tuple[str, ...]:
    """Return the mark or standing that a clause claims ("rated outstanding", "my own firm")."""
    found = [match for pattern in (RATED, OWN_FIRM) for match in pattern.finditer(text)]
    return tuple(
        match[1]
        for match in found
        if not any(alike(mark, e) for mark in stems(match[1]) for e in evidence)
    )


def _nearest(wanted: frozenset[str], mine: Sequence[Grounds]) -> list[Grounds]:
    """Return the evidence that carries most of the claim, if that is at least half of it."""
    scored = [(len(carried(wanted, stems(m.text))), m) for m in mine]
    top = max((score for score, _ in scored), default=0)
    return [m for score, m in scored if score == top and top > 0 and top * 2 >= len(wanted)]


def _borrowed(text: str, mine: Sequence[str], known: str) -> tuple[str, ...]:
    """Return the numbers of a deed that the sender's own evidence does not hold, dates aside."""
    missing = unsupported_numbers(text, [*mine, known])
    return tuple(q.text for q in missing if q.unit not in ("date", "time"))


def _without_numbers(text: str) -> str:
    """Return `text` without its amounts, dates and times: F001 says whether they are right."""
    for quantity in reversed(quantities(text)):
        text = f"{text[: quantity.start]} {text[quantity.end :]}"
    return text


def _led(wanted: frozenset[str], evidence: frozenset[str], mine: Sequence[Grounds]) -> bool:
    """Tell whether the evidence about the same things speaks of leading them too."""
    lead = canonical(stem("lead"))
    things = wanted - {lead}
    near = [m for m in mine if carried(things, stems(m.text))]
    return lead in evidence and (not near or any(lead in stems(m.text) for m in near))


def _only_helped(text: str) -> bool:
    return bool(HELPED.search(text)) and not LED.search(text)


def _denial(text: str, wanted: frozenset[str], evidence: _Evidence) -> str | None:
    """Return the word by which the evidence denies what is claimed; None where it does not.

    What other evidence says of the sender without a "not" is no denial.
    """
    if not evidence.denials:
        return None
    named = stems(" ".join(name.text for name in names(text)))
    for piece in evidence.denials:
        shared = carried(wanted, stems(piece))
        only_denied = shared - carried(wanted, evidence.granted)
        whole = len(shared) * 2 > len(matter(piece))
        most = len(shared) * 2 >= len(wanted)
        if only_denied and (
            (whole and (most or only_denied & named)) or (most and len(shared) > 1)
        ):
            return _word(FLAT_NOT, piece)
    return None


def _word(pattern: regex.Pattern, text: str) -> str:
    match = pattern.search(text)
    return match.group() if match else ""
