"""Deeds of one kind told as deeds of another: approved for wrote, repaired for assessed.

A paraphrase changes the verb; it does not change what sort of thing was done. Only kinds that
nobody would put for each other are held against each other, and verbs that say little have none.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from writer.grounding.deeds import main_verb
from writer.grounding.evidence import Evidence
from writer.grounding.grounds import carried, stems
from writer.grounding.synonyms import canonical
from writer.language.tokens import content_words, lower_words, stem
from writer.language.verbs import base_of

#: Verbs by the kind of deed; the first word of a line is the name of the kind.
_KINDS = """
author: write author draft compose devise invent design redesign rewrite
adopt: use adopt introduce attend bring follow apply learn
judge: assess check review inspect audit examine evaluate survey proofread observe interview
decide: approve authorise authorize sanction
mend: repair mend refurbish fix
record: catalogue document count list transcribe map
digitise: digitise digitize scan
sell: sell
buy: buy purchase procure
"""
#: Which kinds the notes may have, so that the kind before the colon is none of theirs.
_AGAINST: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "author": frozenset({"adopt", "judge", "decide", "mend", "sell", "buy"}),
        "judge": frozenset({"decide", "sell", "buy"}),
        "decide": frozenset({"author", "judge", "mend", "record", "adopt"}),
        "mend": frozenset({"judge", "author", "record", "sell", "buy"}),
        "digitise": frozenset({"record", "judge", "author"}),
        "sell": frozenset({"buy", "author", "judge"}),
        "buy": frozenset({"sell"}),
    }
)


@cache
def _kinds() -> Mapping[str, str]:
    lines = (line.split(":") for line in _KINDS.strip().splitlines())
    return MappingProxyType({verb: kind for kind, verbs in lines for verb in verbs.split()})


def swapped(text: str, wanted: frozenset[str], held: Evidence) -> tuple[str, ...]:
    """Return the verb of a clause of the sender's that the evidence has as a deed of another kind.

    `wanted` are the stems of what the clause claims. Empty where the nearest evidence tells no
    kind, or the same.
    """
    verb = main_verb(text)
    kind = _kinds().get(verb or "", "")
    if verb is None or kind not in _AGAINST or stem(verb) in held.words:
        return ()
    things = wanted - {canonical(stem(verb))}
    near = _nearest(things, held.pieces)
    told = [_kinds_in(piece) for piece in near]
    against = all(kinds & _AGAINST[kind] and kind not in kinds for kinds in told)
    return (verb,) if told and against else ()


def _nearest(things: frozenset[str], pieces: tuple[str, ...]) -> list[str]:
    """Return the clauses that hold most of the things, if that is half of them."""
    scored = [(len(carried(things, stems(piece))), piece) for piece in pieces]
    top = max((score for score, _ in scored), default=0)
    return [p for score, p in scored if score == top > 0 and top * 2 >= len(things)]


def _kinds_in(piece: str) -> frozenset[str]:
    bases = (base_of(word) or word for word in lower_words(piece) if content_words(word))
    return frozenset(_kinds()[base] for base in bases if base in _kinds())
