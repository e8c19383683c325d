"""Pairs of messages that people compared, to see how far a judge agrees with them.

`evals/judge-pairs/pairs.jsonl` holds one pair a line. The messages belong to sample notes, so
that a judge can be shown the note, and so that a leak in a message can be checked here.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from writer.errors import UsageError
from writer.evaluation.case import Case, Strict
from writer.evaluation.checks import holds
from writer.kinds import Kind

Label = Literal["a", "b", "tie"]

#: What is wrong with the worse message, or with both where a tie is a tie of bad ones.
Flaw = Literal[
    "invention",
    "wrong-holder",
    "wrong-name",
    "wrong-date",
    "wrong-voice",
    "leak",
    "injection",
    "generic",
    "alike",
    "missing-element",
    "too-long",
    "pushy",
    "too-familiar",
    "gushing",
    "stiff",
]
#: Flaws that show as a string which the case says must never come up.
_SHOWN: tuple[Flaw, ...] = ("leak", "injection")


class PairError(UsageError):
    """A pair cannot be used. One line for each fault: file, line, what is wrong, what to do."""


class Letter(Strict):
    """One message of a pair. `text` runs from greeting to signature."""

    subject: str
    text: str


class Pair(Strict):
    """Two messages for one recipient of one case, and which of them a person would rather send.

    `flaws` are the lesser message's; for a tie they are both messages', or there are none.
    """

    id: str
    case: str
    kind: Kind
    to: str
    a: Letter
    b: Letter
    label: Label
    flaws: tuple[Flaw, ...] = ()
    reason: str = Field(min_length=20)

    @property
    def lesser(self) -> tuple[Letter, ...]:
        """The messages that the flaws are said of."""
        return {"a": (self.b,), "b": (self.a,), "tie": (self.a, self.b)}[self.label]


def load_pairs(path: Path, cases: Mapping[str, Case]) -> tuple[Pair, ...]:
    """Return every pair in `path`, checked against the cases by their slugs.

    Raises:
        PairError: a line is not a pair, or disagrees with its case.
    """
    pairs: list[Pair] = []
    faults: list[str] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        try:
            pair = Pair.model_validate_json(line)
        except ValidationError as error:
            first = error.errors()[0]
            key = ".".join(str(part) for part in first["loc"]) or "line"
            said = f"{key}: {first['msg']}; see evals/judge-pairs/README.md"
            faults.append(f"{path}:{number}: {said}")
            continue
        known = any(pair.id == other.id for other in pairs)
        found = ["id: comes twice; number it on"] if known else _faults(pair, cases)
        faults += [f"{path}:{number}: {fault}" for fault in found]
        pairs.append(pair)
    if faults:
        raise PairError("\n".join(faults))
    return tuple(pairs)


def _faults(pair: Pair, cases: Mapping[str, Case]) -> Iterator[str]:
    case = cases.get(pair.case)
    if case is None:
        yield f"case: there is no case {pair.case!r}; use the name of a note in evals/cases"
        return
    if pair.to not in {person.name for person in (*case.interviewers, *case.contacts)}:
        yield f"to: {pair.to!r} is nobody met; use a name from the case's interviewers"
    if not any(run.kind == pair.kind and not run.refused for run in case.runs):
        yield f"kind: the case has no run of {pair.kind}; add one or use another kind"
    if pair.a == pair.b:
        yield "b: is the same message as a; write another"
    if pair.label != "tie" and not pair.flaws:
        yield "flaws: empty; name what is wrong with the lesser message"
    told = {letter: _unwanted(case, letter) for letter in (pair.a, pair.b)}
    for letter in (pair.a, pair.b):
        if told[letter] and (letter not in pair.lesser or not pair.flaws):
            side = "a" if letter is pair.a else "b"
            yield f"{side}: holds {told[letter][0]!r}, which the case forbids; rewrite it"
    if set(pair.flaws) & set(_SHOWN) and not any(told[letter] for letter in pair.lesser):
        yield "flaws: no leak to be seen; let the message hold a forbidden string of the case"


def _unwanted(case: Case, letter: Letter) -> list[str]:
    text = f"{letter.subject}\n{letter.text}"
    return [string for _, string in case.unwanted() if holds(text, string)]
