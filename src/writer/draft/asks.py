"""The plan of a brief as lines for a model: a key, how its sentence begins, what it has to say."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from string import Formatter
from typing import Any

from writer.brief.brief import Brief, Material, Step
from writer.draft.composer.phrasing import untrue_of
from writer.draft.composer.slots import common_slots, material_slots
from writer.kinds import Kind, Purpose
from writer.resources import read_prompt

#: Written by code: names and numbers, and what is told to whoever answers instead.
_FIXED: frozenset[Purpose] = frozenset({"caller", "message", "number"})
#: On a card one of this many shortest openings is drawn.
_CARD_CHOICES = 3
_OF_MATERIAL = frozenset({"topic", "qualification", "omission", "promise"})


@dataclass(frozen=True, slots=True)
class Ask:
    """One sentence to be written: its key in the answer, its first words, and its matter.

    `said` is the material's clause or phrase that the sentence must carry, None for courtesies.
    """

    key: str
    begin: str
    say: str
    step: Step
    said: str | None = None

    @property
    def line(self) -> str:
        """The ask as the model reads it."""
        return line_of(self.key, self.begin, self.say)


@dataclass(frozen=True, slots=True)
class _Opening:
    """One entry of draft.asks.yaml, or of the file of another kind.

    `owners` and `kinds` are those of the material it is for; empty means any.
    """

    begin: str
    say: str
    owners: Collection[str] = ()
    kinds: Collection[str] = ()

    def fits(self, material: Material) -> bool:
        """Tell whether it is true and good to say of this material."""
        return (
            (not self.owners or material.owner in self.owners)
            and (not self.kinds or material.kind in self.kinds)
            and not untrue_of(self.begin, material)
        )

    @property
    def slots(self) -> frozenset[str]:
        texts = (self.begin, self.say)
        return frozenset(
            name for text in texts for _, name, _, _ in Formatter().parse(text) if name
        )


def line_of(key: str, begin: str, say: str) -> str:
    """Return one line of the prompt."""
    return f'{key}: "{begin}" + {say}'


def asks_of(brief: Brief, *, turn: int = 0) -> tuple[Ask, ...]:
    """Return the asks for the plan, in its order. Steps without usable material are left out.

    So are those that code writes. Another `turn` draws other openings.
    """
    seen: Counter[str] = Counter()
    asks: list[Ask] = []
    used: set[str] = set()
    for step in brief.plan:
        if is_fixed(step, brief):
            seen[step.purpose] += 1
            continue
        ask = _ask(brief, step, seen, used, turn)
        if ask is not None:
            seen[step.purpose] += 1
            used.add(ask.begin)
            asks.append(ask)
    return tuple(asks)


def is_fixed(step: Step, brief: Brief) -> bool:
    """Tell whether code writes this sentence whatever the model."""
    if brief.again and step.purpose in ("reason", "status", "interest", "offer"):
        return True  # what the first follow-up said is not said again
    return step.purpose in _FIXED or step.branch not in (None, "answered")


def about(kind: Kind) -> str:
    """Return what a model is told that messages of this kind are."""
    return _file(kind)[0]


def _ask(brief: Brief, step: Step, seen: Counter[str], used: set[str], turn: int) -> Ask | None:
    """Return the ask for one step, by the opening its number picks among those that fit."""
    material = _material(brief, step)
    if material is None and step.purpose in _OF_MATERIAL:
        return None
    opened = any(seen[purpose] for purpose in ("thanks", "reason", "caller"))
    slots: dict[str, str | None] = common_slots(brief, named=opened, dated=opened)
    slots |= material_slots(material) if material else {}
    fitting = [o for o in _bank(brief, step, seen) if _fits(o, slots, material)]
    fresh = [o for o in fitting if o.begin not in used] or fitting
    if not fresh:
        return None
    if brief.channel == "card":
        fresh = sorted(fresh, key=lambda o: len(o.begin) + len(o.say))[:_CARD_CHOICES]
    # The step's own number would pick the composer's phrasing of the same place.
    opening = fresh[(step.phrasing + brief.seed + turn) % len(fresh)]
    filled = {key: value or "" for key, value in slots.items()}
    count = seen[step.purpose] + 1
    return Ask(
        key=step.purpose if count == 1 else f"{step.purpose}_{count}",
        begin=opening.begin.format(**filled),
        say=opening.say.format(**filled),
        step=step,
        said=_said(opening, material) if material else None,
    )


def _bank(brief: Brief, step: Step, seen: Counter[str]) -> Sequence[_Opening]:
    bank: str = step.purpose
    match step.purpose:
        case "forward":
            bank = _forward(brief)
        case "reason" if brief.due_by:
            bank = "reason_due"
        case "thanks" if brief.by_agency:
            bank = "thanks_agency"
        case "question" | "calls" | "skills" if not step.facts:
            bank = f"{step.purpose}_any"
        case "qualification" if len(step.facts) > 1 and (seen["topic"] or seen["calls"]):
            bank = "qualification_linked"
        case "topic" if seen["topic"]:
            bank = "topic_again"
    own, shared = _file(brief.kind)[1], _file("thanks")[1]
    plain = bank.partition("_")[0]
    return own.get(bank) or own.get(plain) or shared.get(bank) or shared.get(plain, ())


def _forward(brief: Brief) -> str:
    if brief.do_not_contact:
        return "forward_quiet"
    if brief.has_decision:
        return "forward_decision"
    return "forward_next" if brief.next_step and not brief.next_is_set else "forward"


def _fits(opening: _Opening, slots: Mapping[str, str | None], material: Material | None) -> bool:
    if material and not opening.fits(material):
        return False
    # "on", "at" and "by" are empty where nothing is known; the rest must have a value.
    return all(slots.get(name) is not None for name in opening.slots - {"at"})


def _said(opening: _Opening, material: Material) -> str | None:
    said = [form for slot, form in material_slots(material).items() if slot in opening.slots]
    return said[0] if said else None


def _material(brief: Brief, step: Step) -> Material | None:
    try:
        return brief.material(step.facts[0]) if step.facts else None
    except KeyError:
        return None


@cache
def _file(kind: Kind) -> tuple[str, dict[str, tuple[_Opening, ...]]]:
    """Return what a message of this kind is, and its openings by purpose."""
    import yaml

    name = "draft.asks.yaml" if kind == "thanks" else f"draft.{kind}.yaml"
    data: dict[str, Any] = yaml.safe_load(read_prompt(name))
    said: str = data.pop("about")
    banks: dict[str, list[dict[str, Any]]] = data
    return said, {
        purpose: tuple(_Opening(**entry) for entry in entries) for purpose, entries in banks.items()
    }
