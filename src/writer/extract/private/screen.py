"""Finds private matter in the notes before any model sees them.

Private is what the candidate marks so, pay and benefits, opinions about people and the place, the
candidate's own slips, other applications, health and family, reasons for leaving, and orders to
whoever writes the letter. Its reach is a heading, a lead-in with its list or paragraph, a whole
sentence, or one clause of it where the rest can stand alone. In doubt it is private.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from writer import regex
from writer.extract import clauses
from writer.extract.clauses import Span
from writer.extract.private.figures import seal_figures
from writer.extract.private.judged import ENOUGH, Judged, judged
from writer.extract.private.reach import echo_objects, spread
from writer.extract.private.signs import (
    CANDOUR,
    LEFT_UNSAID,
    ORDERS,
    SILENCE,
    is_to_self,
    plain,
    private_heading,
    slip_heading,
)
from writer.extract.private.tongues import is_foreign
from writer.extract.units import Unit

#: Up to how many words a remark is one thought, whatever its commas.
_ONE_BREATH = 12
#: How much more a part must weigh where the whole is plainly work.
_WHOLE_AT_WORK = 0.8


class Screened(NamedTuple):
    """What one unit may be read for: `private` spans are held back, `public` ones may be used."""

    private: tuple[Span, ...]
    public: tuple[Span, ...]


def screen(
    text: str,
    units: Sequence[Unit],
    people: Sequence[str] = (),
    fields: Collection[Span] = frozenset(),
) -> list[Screened]:
    """Return, for each unit, its private and its public spans.

    `people` are names of those met; `fields` are the spans of units that hold fields alone.
    """
    names = frozenset(part.casefold() for name in people for part in name.split() if len(part) > 1)
    below = units
    if _is_titled_to_self(units):
        below = [replace(unit, headings=unit.headings[1:]) for unit in units]
    spans = [_own(text, unit, names, (unit.start, unit.end) in fields) for unit in below]
    spread(text, units, spans)
    echo_objects(text, units, spans)
    seal_figures(text, units, spans)
    return [
        Screened(tuple(private), tuple(_public(text, unit, private)))
        for unit, private in zip(units, spans, strict=True)
    ]


def _is_titled_to_self(units: Sequence[Unit]) -> bool:
    """Tell whether all stands below "Memo to self": a title of all notes is no order."""
    titles = {unit.headings[:1] for unit in units}
    title = next(iter(titles)) if len(titles) == 1 and len(units) > 2 else ()
    return bool(title) and is_to_self(title[0])


def _own(text: str, unit: Unit, names: frozenset[str], is_field: bool) -> list[Span]:
    """The spans of `unit` that are private by its own words, headings and lead-in."""
    whole = [(unit.start, unit.end)]
    lined = text[unit.start : unit.end].strip()
    body = plain(lined)
    closed = [h for h in (*unit.headings, unit.label or "") if private_heading(h)]
    if closed and not (all(map(slip_heading, closed)) and LEFT_UNSAID.search(body)):
        return whole
    if "<!--" in text[max(0, unit.start - 4) : unit.end] or ORDERS.search(body):
        return whole
    plea = SILENCE.search(body)
    candid = unit.speaker is None and CANDOUR.search(body)
    if (plea or candid) and "; " in body and (parts := _listed(text, unit)):
        # "six plots; wants an archive; her money runs out and nobody knows": one by one.
        own = [_own(text, part, names, is_field) for part in parts]
        return [span for spans in own for span in spans]
    if plea and _points_back(body, plea):
        return whole
    if candid:
        return whole
    by = judged(text, unit, names, is_field=is_field)
    pieces = clauses.split(text, unit.start, unit.end)
    if len(pieces) > 1 and by.works(text, whole[0]):
        by = replace(by, least=by.least + _WHOLE_AT_WORK, pay=by.pay_of_others(text, whole[0]))
    if any(by.private(text, piece) for piece in pieces):
        return _by_clause(text, unit, by) or whole
    if _opens_with_blame(text, unit, by):
        return whole
    if "\n" in lined and _hides_a_line(text, unit, by):
        return whole
    # A remark cut in two may hide what it says as a whole.
    return whole if plea or (len(pieces) > 1 and by.private(text, whole[0])) else []


def _listed(text: str, unit: Unit) -> list[Unit]:
    """The remarks between the semicolons of a line; [] where one is too short to be one."""
    parts: list[Unit] = []
    at = unit.start
    for part in text[unit.start : unit.end].split("; "):
        if len(part.split()) < 3:
            return []
        parts.append(replace(unit, start=at, end=at + len(part)))
        at += len(part) + 2
    return parts


def _opens_with_blame(text: str, unit: Unit, by: Judged) -> bool:
    """Say whether a short remark begins with a verdict: "pompous, quoted Latin"."""
    body = plain(text[unit.start : unit.end])
    if len(body.split()) > _ONE_BREATH or is_foreign(body):
        return False
    first, *rest = clauses.split(text, unit.start, unit.end, commas=True)
    alone = bool(rest) and len(text[slice(*first)].split()) < ENOUGH
    return alone and not by.works(text, (unit.start, unit.end)) and by.private(text, first)


def _hides_a_line(text: str, unit: Unit, by: Judged) -> bool:
    """Say whether lines that seemed one sentence hold a private remark of a line's length."""
    at = unit.start
    for line in text[unit.start : unit.end].splitlines(keepends=True):
        span = clauses.trim(text, at, at + len(line))
        at += len(line)
        if span and len(text[slice(*span)].split()) >= ENOUGH and by.private(text, span):
            return True
    return False


def _points_back(body: str, plea: regex.Match) -> bool:
    """Say whether a plea covers more than its own clause: it is no order with an object of its own.

    "Off the record" covers all it stands beside, "don't mention it" what "it" is; "don't mention
    the visa" covers itself.
    """
    order = regex.search(
        r"(?:n'?t|not|never|avoid|nicht|nichts|pas|rien|no|niet|need to)\b", plea[0]
    )
    rest = body[plea.end() :].strip(" .!,;)")
    back = regex.match(r"(?:it|that|this|them|any of|so)\b(?!\s+\w+\s+\w+)", rest)
    return order is None or not rest or back is not None


def _by_clause(text: str, unit: Unit, by: Judged) -> list[Span]:
    """The private clauses of a unit that has some; [] where they cannot be told apart.

    Talk of pay is not cut at commas: what stands between two of them is mostly more of it.
    """
    for commas in (False,) if by.pay else (False, True):
        pieces = clauses.split(text, unit.start, unit.end, commas=commas)
        hit = [by.private(text, piece) for piece in pieces]
        if not any(hit):
            return []
        if any(h and _comments(text, piece) for h, piece in zip(hit, pieces, strict=True)):
            return []
        # Beside a private clause nothing is kept that leans on it, or may well be more of it.
        for n, piece in enumerate(pieces):
            apart = _stands_alone(text, piece, n, hit) and by.harmless(text, piece)
            hit[n] = hit[n] or not apart
        if not all(hit) and not (
            commas and len(text[unit.start : unit.end].split()) <= _ONE_BREATH
        ):
            return [piece for piece, private in zip(pieces, hit, strict=True) if private]
    return []


#: A judgement on what stands before it, or who is said to have said so.
_COMMENT = regex.compile(
    r"\W*(?:and )?(?:which|what)\b"
    r"|\W*(?:so )?(?:\w+ ){1,3}?(?:whisper|hint|confid|admitt|gossip|mutter|let slip|let on)\w*\W*$"
    r"|\W*(?:and |but )?(?:I(?:'m| am| was| do)?|not|it) (?!told|said|asked|wrote|did|ran|led"
    r"|built)[\w' ]{2,24}? (?:it|that|this)\W*$"
    r"|\W*(?:I (?:gather|hear|suspect|reckon)|apparently|allegedly|so I(?:'m| am| was)? (?:hear"
    r"|heard|told)|by the (?:sound|look)s? of it|between you and me)\b",
    regex.I,
)


def _comments(text: str, piece: Span) -> bool:
    """Say whether it passes judgement on all that stands before it: ", which worries me"."""
    return _COMMENT.match(text[piece[0] : piece[1]]) is not None


_LEANING = regex.compile(
    r"\W*(?:and |but |so )?(?:which|who|whom|whose|because|since|as|than|that|this|it|if|unless"
    r"|for|to|"
    r"with|without|at|in|on|by|from|too|or|plus|including|incl|about|below|above|of|though"
    r"|although|weil|"
    r"der|die|das|dass|que|qui)\b"
    r"|\W*(?:he|she|they|(?-i:[A-Z])\w+) (?:told me|said|says|tells me|whispered|reckons)"
    r"\W*(?:$|\n|(?:on|in|over|by|at|as|outside|afterwards)\b)",
    regex.I,
)


def _stands_alone(text: str, piece: Span, n: int, hit: Sequence[bool]) -> bool:
    """Say whether this clause is whole without the private one beside it."""
    body = text[piece[0] : piece[1]]
    if body.lstrip().startswith(("(", "[")) or len(body.split()) < 3:
        return False
    return not (n and any(hit[:n]) and _LEANING.match(body))


def _public(text: str, unit: Unit, private: Sequence[Span]) -> list[Span]:
    """The runs of the unit between its private spans, trimmed, that hold at least two words."""
    runs: list[Span] = []
    at = unit.start
    for start, end in [*sorted(private), (unit.end, unit.end)]:
        if start > at:
            runs.append((at, start))
        at = max(at, end)
    trimmed = [t for run in runs if (t := clauses.trim(text, *run)) is not None]
    if not private:
        return trimmed
    cleaned = [clauses.drop_conjunction(text, *span) for span in trimmed]
    return [span for span in cleaned if len(text[span[0] : span[1]].split()) >= 2]
