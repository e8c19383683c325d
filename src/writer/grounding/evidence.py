"""What a message may rest on, gone through once for all its sentences."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from writer.grounding.claim_cues import ANSWERED_NO, ASKED, FLAT_NOT, PIECE
from writer.grounding.dictated import dictated
from writer.grounding.grounds import READER, SENDER, UNKNOWN, Grounds, matter, stems
from writer.grounding.shorthand import levels, shorts
from writer.language.tokens import content_words, lower_words
from writer.language.verbs import is_base

#: Words that a "not" reaches where no mark ends what it denies.
_REACH = 10


@dataclass(frozen=True, slots=True, eq=False)  # itself the key of what is remembered with it
class Evidence:
    """What a message may rest on, gone through once for all its sentences.

    `mine` is the sender's or of unknown owner, `stems` are of that (`words` without near synonyms
    made one), `any_stems` and `any_words` of all, `spelled` are all words as they are written,
    `theirs` the stems of what is the reader's side's for sure. `pieces` are the clauses of `mine`,
    `denials` the parts that say "not", `granted` the stems of the other parts, `shorts` what may
    be initials.
    """

    every: tuple[Grounds, ...]
    mine: tuple[Grounds, ...]
    stems: frozenset[str]
    any_stems: frozenset[str]
    any_words: frozenset[str]
    spelled: frozenset[str]
    theirs: frozenset[str]
    words: frozenset[str]
    shorts: frozenset[str]
    pieces: tuple[str, ...]
    denials: tuple[str, ...]
    granted: frozenset[str]


@lru_cache(maxsize=64)
def evidence_in(materials: tuple[Grounds, ...]) -> Evidence:
    """Go through what a message may rest on."""
    mine = tuple(m for m in materials if m.owner in (SENDER, UNKNOWN))
    pieces = tuple(piece for m in mine for piece in PIECE.split(m.text.replace("’", "'")))
    parted = [_parted(piece) for piece in _bracketed(pieces)]
    asked = (m for m in materials if m.owner == READER and ASKED.search(m.text))
    refused = (p for m in asked for p in _bracketed(tuple(PIECE.split(m.text))) if p[:3] == "no:")
    return Evidence(
        materials,
        mine,
        frozenset().union(
            *(stems(m.text) for m in mine),
            *(dictated(m.text) for m in mine),
            *(levels(m.text) for m in mine),
        ),
        frozenset().union(*(stems(m.text) for m in materials)),
        frozenset().union(*(content_words(m.text) for m in materials)),
        frozenset().union(*(lower_words(m.text) for m in materials)),
        frozenset().union(*(stems(m.text) for m in materials if m.owner == READER)),
        frozenset().union(*(content_words(m.text) for m in mine)),
        frozenset().union(*(shorts(m.text) for m in mine)),
        pieces,
        (*(denied for _, denied in parted if denied), *refused),
        frozenset().union(*(stems(granted) for granted, _ in parted)),
    )


def _bracketed(pieces: tuple[str, ...]) -> Iterator[str]:
    """Yield the clauses, what a "not" stands alone in with what it denies.

    "I don't know it (Paystream)", "checked, didn't design, the bearings", "do I know Workday? no".
    """
    before = ""
    for piece in pieces:
        if before and piece.startswith("(") and FLAT_NOT.search(before):
            before = f"{before} {piece}"
            continue
        if before and ASKED.search(before) and ANSWERED_NO.match(piece):
            before = f"no: {before}"
        bare = FLAT_NOT.search(before) if before else None
        undone = lower_words(before[bare.end() :]) if bare else []
        if bare and len(undone) == 1 and is_base(undone[0]):
            yield f"{before[bare.start() :]} {piece}"
        if before:
            yield before
        before = piece
    if before:
        yield before


def _parted(piece: str) -> tuple[str, str]:
    """Return what a piece grants and what it denies: "iTrent, not Cascade" does both.

    Where nothing of weight follows the "not", it denies what stands before ("Excel: never").
    """
    match = FLAT_NOT.search(piece)
    if match is None:
        return piece, ""
    before, after = piece[: match.start()], piece[match.start() :]
    denied = after.split(" ", _REACH)
    if len(denied) > _REACH:  # dictated: what comes long after the "not" is another sentence
        return f"{before} {denied[-1]}", " ".join(denied[:-1])
    return (before, after) if matter(piece[match.end() :]) else ("", piece)
