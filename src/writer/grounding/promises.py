"""Promises that no evidence holds: "I will send you the plan" of which nobody spoke."""

from functools import cache

from writer import regex
from writer.grounding.claim_cues import (
    ATTENDING,
    FORWARD,
    HOPED,
    PLEDGED,
    POLITE_WILL,
    POSSIBLE,
    REQUESTED,
    SENDING,
)
from writer.grounding.evidence import Evidence
from writer.grounding.grounds import SENDER, UNKNOWN, Grounds, carried, matter, stems
from writer.grounding.times import unsupported_days
from writer.language.numbers import quantities

#: What is brought was named before, and held against the notes there.
_SENT_BEFORE = regex.compile(
    r"\b(?:bring|send|share|forward|e-?mail|post) (?:it|them|those|that|these|one|some|both)\b",
    regex.IGNORECASE,
)


def free_promise(text: str, evidence: Evidence) -> tuple[str, ...]:
    """Return the words of a flat "I will ..." that no promise or plan in the evidence carries."""
    text = HOPED.sub("", text)
    bare = without_numbers(text)
    wanted = (stems(bare) if SENDING.search(text) else matter(bare)) - _no_matter()
    if POLITE_WILL.search(text) or not wanted or _SENT_BEFORE.search(text):
        return ()
    attends, sends = ATTENDING.search(text), SENDING.search(text)
    every = evidence.every if attends or sends else evidence.mine
    best, shared = None, -1
    for n, material in enumerate(every):
        if _is_pledge(material, asked=bool(sends)) or attends:
            # "I'd like to see your recipe -> I said I'd send it": what, the piece before says.
            near = every[max(0, n - 1) : n + 2] if sends else (material,)
            told = frozenset().union(*(stems(piece.text) for piece in near))
            heard = sends and len(carried(wanted, evidence.any_stems)) == len(wanted)
            if len(carried(wanted, told)) * 2 >= len(wanted) or (
                heard and carried(wanted, stems(material.text))
            ):
                told_here = len(carried(wanted, stems(material.text)))
                best, shared = max((best, shared), (material, told_here), key=lambda pair: pair[1])
    if best is None:
        return tuple(sorted(wanted))
    return _other_day(text, best) if sends else ()


def _other_day(text: str, pledge: Grounds) -> tuple[str, ...]:
    """Return the days by which something is promised that was promised by another."""
    lost = [day.text for day in unsupported_days(text, (pledge.text,))]
    dates = [q for q in quantities(pledge.text) if q.unit == "date"]
    if dates:
        told = {q.value for q in dates}
        lost += [q.text for q in quantities(text) if q.unit == "date" and q.value not in told]
    return tuple(lost)


def _is_pledge(material: Grounds, *, asked: bool) -> bool:
    """Tell whether a piece of evidence promises something, or asks for something to be sent."""
    plain = material.text.replace("’", "'")
    ahead = PLEDGED.search(plain) or (FORWARD.search(plain) and not POSSIBLE.search(plain))
    mine = material.owner in (SENDER, UNKNOWN)
    return bool(
        (mine and (ahead or material.kind == "promise")) or (asked and REQUESTED.search(plain))
    )


@cache
def _no_matter() -> frozenset[str]:
    """Return the stems that a promise may hold without evidence: the verb of sending, when, how."""
    return stems(
        "send share forward email mail text post drop hand bring give take make provide get pass"
        " follow followup soon"
        " promised mentioned shortly week day today tomorrow gladly happily course copy along"
        " monday tuesday wednesday thursday friday afternoon morning evening tonight later now"
        " two more another other touch sure well back next discussed"
    )


def without_numbers(text: str) -> str:
    """Return `text` without its amounts, dates and times: F001 says whether they are right."""
    for quantity in reversed(quantities(text)):
        text = f"{text[: quantity.start]} {text[quantity.end :]}"
    return text
