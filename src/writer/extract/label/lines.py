"""The lines that code cannot place, and how a model's labels for them are held against the notes.

What code was sure of stays as it is; the model's clause counts only where it passes the number,
name and holder checks.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, get_args

from writer.extract.cast import cast_of
from writer.extract.clauses import Span
from writer.extract.facts.filler import content_count
from writer.extract.facts.reading import Reading
from writer.extract.fields import Fields
from writer.extract.label.restate import needs_restating, vetted
from writer.extract.private.signs import private_heading
from writer.extract.units import Unit
from writer.interview import CANDIDATE, COMPANY
from writer.kinds import FactKind
from writer.models.schemas import Schema, strict_object

_KINDS = tuple(kind for kind in get_args(FactKind) if kind != "private")
_NOTHING = "nothing"
#: A small model tells "I" from "they" more surely than roles from names.
_WHO = {"I": CANDIDATE, "they": COMPANY}
#: The kinds that fit each holder: a company has no qualifications, a candidate no wish list.
_OWN = frozenset({"qualification", "omission", "promise", "topic"})
_THEIRS = frozenset({"topic", "responsibility", "attribute", "next_step"})
#: So many words of a line stand again in its answer, which keeps a small model in step: asked
#: about many lines without them, its answers slip.
_FIRST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Labelled:
    """All readings, those that a model settled included, and restatements by span."""

    readings: tuple[Reading, ...]
    restated: Mapping[Span, str]


def to_ask(
    text: str, units: Sequence[Unit], readings: Sequence[Reading], *, most: int, restate: bool
) -> tuple[Reading, ...]:
    """Return the readings to ask a model about, in order: of the open ones those worth `most`.

    With `restate`, those that are sure but no plain English clause as well, where there is room.
    """
    asked = [r for r in readings if r.shareable and r.kind != "private"]
    asked = [r for r in asked if not r.sure or (restate and needs_restating(_words(text, r)))]
    kept = sorted(asked, key=lambda r: (r.sure, -_worth(text, units, r)))[:most]
    return tuple(r for r in asked if r in kept)


def _worth(text: str, units: Sequence[Unit], reading: Reading) -> int:
    """Lines that stand under something or say much are worth most."""
    unit, words = units[reading.unit], _words(text, reading)
    placed = bool(unit.label or unit.headings or reading.interviewers)
    figure = any(c.isdigit() for c in words)
    return 3 * placed + 2 * figure + min(content_count(words), 6) + 2 * bool(reading.holder)


def _words(text: str, reading: Reading) -> str:
    return text[reading.start : reading.end]


def schema_of(text: str, reading: Reading) -> Schema:
    """The schema of one answer. Only whom the line came up with can be its holder by name."""
    return strict_object(
        {
            "line": {"type": "string", "enum": [beginning(_words(text, reading))]},
            "who": {"type": "string", "enum": [*_WHO, *reading.interviewers[:1]]},
            "kind": {"type": "string", "enum": [*_KINDS, _NOTHING]},
            "clause": {"type": "string"},
        }
    )


def beginning(line: str) -> str:
    """The first words of a line, by which its answer names it."""
    return " ".join(line.split()[:_FIRST_WORDS])


def shown(number: str, text: str, unit: Unit, reading: Reading) -> str:
    """One line to label, with the headings and the lead-in above it."""
    above = [h for h in (*unit.headings[-1:], unit.label or "") if h and not private_heading(h)]
    return line_under(number, " / ".join(above), _words(text, reading))


def line_under(number: str, under: str, words: str) -> str:
    """A numbered line as a prompt shows it."""
    line = f"{number}. {' '.join(words.split())}"
    return f'Under "{" ".join(under.split())}":\n{line}' if under else line


def settle(
    text: str,
    readings: Sequence[Reading],
    answers: Mapping[Span, Mapping[str, Any]],
    fields: Fields,
) -> Labelled:
    """Return `readings` with what `answers` settle, by span; a line wrongly answered is dropped."""
    settled: list[Reading] = []
    restated: dict[Span, str] = {}
    cast = cast_of(fields.candidate, fields.company, fields.people)
    known = [x for x in (fields.company, fields.role, fields.candidate, *cast.names) if x]
    for reading in readings:
        given = answers.get((reading.start, reading.end))
        if given is None or not reading.shareable:
            settled.append(reading)
            continue
        new = reading if reading.sure else _settled(reading, given)
        if new is None:
            continue
        settled.append(new)
        clause = given.get("clause")
        quote = _words(text, reading)
        if new.sure and isinstance(clause, str) and new.holder:
            good = vetted(clause, quote, new.holder, new.kind or "topic", cast, known)
            if good:
                restated[new.start, new.end] = good
            elif not reading.sure:
                # A clause that turns the line round shows that its label can't be trusted either.
                settled.pop()
    return Labelled(tuple(settled), restated)


def _settled(reading: Reading, given: Mapping[str, Any]) -> Reading | None:
    """The open reading with the model's kind and holder; code's win. None: drop it."""
    kind, who = given.get("kind"), given.get("who")
    if kind == _NOTHING or kind not in _KINDS or not isinstance(who, str):
        return None
    holder = _WHO.get(who, who)
    kind = reading.kind or kind
    holder = reading.holder or holder
    fits = _OWN if holder == CANDIDATE else _THEIRS
    if kind not in fits:
        return None
    told = kind != "qualification" or reading.kind == kind
    return replace(reading, kind=kind, holder=holder, told=told)
