"""Briefs that say less than a brief, for a message that no change of its sentences can mend."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace

from writer.brief.brief import Brief, Material, Step
from writer.draft.composer import compose
from writer.kinds import Purpose
from writer.repair.faults import checked, facts_at, score_of
from writer.repair.repair import Check, Repaired, settle

#: Sentences that can be written about nothing in particular.
_UNFOUNDED: frozenset[Purpose] = frozenset({"calls", "question"})
#: Kinds of facts that may stand in for one another, by purpose.
_KINDS: dict[Purpose, frozenset[str]] = {
    "topic": frozenset({"topic", "responsibility", "attribute"}),
    "qualification": frozenset({"qualification"}),
    "omission": frozenset({"omission"}),
}


def say_less(
    last: Repaired,
    brief: Brief,
    *,
    check_of: Callable[[Brief], Check],
    finish: Callable[[Repaired, Brief], Repaired],
    used: Collection[str],
) -> tuple[Brief, Repaired]:
    """Return the fullest message that has no error, or else the one with the fewest; its brief too.

    `check_of` returns the check by a brief, `finish` proofreads a message; `used` stands in the
    messages to others.
    """
    best = brief, last
    broken = [finding for finding in last.findings if finding.severity == "error"]
    for less in lesser(brief, facts_at(broken, last.draft)):
        check = check_of(less)
        draft = compose(less, used=used)
        settled, _ = settle(checked(draft, check(draft)), less, check)
        now = finish(replace(last, draft=settled.draft, findings=settled.findings), less)
        if score_of(now.findings)[0] < score_of(best[1].findings)[0]:
            best = less, now
        if not score_of(now.findings)[0]:
            break
    return best


def lesser(brief: Brief, at_fault: Collection[str]) -> Iterator[Brief]:
    """Yield briefs that hold less and less, the fullest first.

    First the facts `at_fault` give way to others that are free; then all facts go, then the name
    of the company and the job title. What is left at the end is thanks, interest and outlook.
    """
    if set(at_fault) & {fact for step in brief.plan for fact in step.facts}:
        yield _without(brief, frozenset(at_fault))
    bare = _without(brief, frozenset(material.fact for material in brief.materials))
    yield bare
    yield bare.model_copy(update={"company": None})
    yield bare.model_copy(update={"role": None})
    unknown = ("company", "role", "next_step", "again")
    yield bare.model_copy(update=dict.fromkeys(unknown))


def _without(brief: Brief, lost: frozenset[str]) -> Brief:
    """Return the brief without these facts; a fact that no sentence rests on goes as well."""
    used = {fact for step in brief.plan for fact in step.facts}
    free = [m for m in brief.materials if m.fact not in used | lost]
    plan: list[Step] = []
    for step in brief.plan:
        kept = _kept(step, lost, free)
        if kept is not None:
            plan.append(kept)
            free = [m for m in free if m.fact not in kept.facts]
    told = {fact for step in plan for fact in step.facts}
    materials = tuple(m for m in brief.materials if m.fact in told)
    return brief.model_copy(update={"plan": tuple(plan), "materials": materials})


def _kept(step: Step, lost: frozenset[str], free: list[Material]) -> Step | None:
    """Return a step about what is left: its own facts, another one, or nothing; None if it goes."""
    facts = tuple(fact for fact in step.facts if fact not in lost)
    if facts == step.facts or (facts and facts[0] == step.facts[0]):
        return step.model_copy(update={"facts": facts})
    other = next((m for m in free if m.kind in _KINDS.get(step.purpose, ())), None)
    if other is not None:
        return step.model_copy(update={"facts": (other.fact,)})
    return step.model_copy(update={"facts": ()}) if step.purpose in _UNFOUNDED else None
