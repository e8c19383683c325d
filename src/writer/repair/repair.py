"""From a draft with findings to a message that may go out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from writer.brief.brief import Brief
from writer.draft.composer import compose
from writer.draft.draft import Draft, Sentence
from writer.errors import ModelAnswerError
from writer.models.chat import ChatModel, Usage
from writer.repair.edits import candidates, without
from writer.repair.faults import Checked, Fault, checked
from writer.rules.rule import Finding

Check = Callable[[Draft], tuple[Finding, ...]]

#: Changes the composer makes to one draft at most.
_MOST_EDITS = 24


@dataclass(frozen=True, slots=True)
class Repaired:
    """The best draft, what is still wrong with it, and what was done.

    `rounds` counts corrective calls. `replaced` holds a line for each sentence of the model that
    the composer replaced or dropped, with the rule that it broke.
    """

    draft: Draft
    findings: tuple[Finding, ...]
    rounds: int = 0
    usage: Usage = field(default_factory=Usage)
    replaced: tuple[str, ...] = ()


async def repair(
    draft: Draft,
    brief: Brief,
    *,
    check: Check,
    model: ChatModel | None,
    instructions: Sequence[str],
    max_rounds: int = 2,
) -> Repaired:
    """Return `draft` mended, so that no error is left wherever that can be done.

    First the model is told what is wrong, at most `max_rounds` times; the best draft is kept.
    What it leaves is replaced by the composer's sentences, or dropped. As a last resort the
    composer writes the whole message.

    Raises:
        ModelError: a corrective call failed, apart from an answer that is of no use.
    """
    best = checked(draft, check(draft))
    rounds, usage = 0, Usage()
    while model is not None and rounds < max_rounds and best.faults:
        from writer.repair.corrections import correct

        try:
            corrected = await correct(
                best, brief, model=model, instructions=instructions, turn=rounds + 1
            )
        except ModelAnswerError:
            rounds += 1
            break  # the draft stands, and the composer mends what is left
        if corrected is None:
            break
        rounds += 1
        usage += corrected[1]
        now = checked(corrected[0], check(corrected[0]))
        if now.score >= best.score:
            break  # a model that one naming of the fault did not help is not helped by a second
        best = now
    settled, replaced = settle(best, brief, check)
    return Repaired(settled.draft, settled.findings, rounds, usage, tuple(replaced))


def settle(start: Checked, brief: Brief, check: Check) -> tuple[Checked, list[str]]:
    """Return the draft with its faults mended without a model, and a line for each loss."""
    best, replaced = _edited(start, brief, check)
    if best.score[0] == 0:
        return best, replaced
    composed = compose(brief)
    whole, _ = _edited(checked(composed, check(composed)), brief, check)
    # In this order: of equals, the one that keeps most of what the model wrote.
    tried = (best, _bare(best, check), whole, _bare(whole, check))
    fewest = min(tried, key=lambda one: one.score)
    if fewest is not best:
        lost = _lost(start.draft, fewest.draft)
        rules = ", ".join(sorted({f.rule for f in best.findings if f.severity == "error"}))
        replaced = [f"{s.purpose} ({rules}): {s.text}" for s in lost]
    return fewest, replaced


def _edited(start: Checked, brief: Brief, check: Check) -> tuple[Checked, list[str]]:
    """Mend one fault after the other, as long as that makes the draft better."""
    best = start
    replaced: list[str] = []
    hopeless: set[tuple[str, str]] = set()
    for _ in range(_MOST_EDITS):
        fault = next((f for f in best.faults if _sign(f, best) not in hopeless), None)
        if fault is None:
            break
        better = _mended(fault, best, brief, check)
        if better is None:
            hopeless.add(_sign(fault, best))
            continue
        for lost in _lost(best.draft, better.draft):
            replaced.append(f"{lost.purpose} ({fault.finding.rule}): {lost.text}")
        best = better
    return best, replaced


def _mended(fault: Fault, before: Checked, brief: Brief, check: Check) -> Checked | None:
    """Return the first draft without the fault and with no new one, else the best; None if none
    is better than before."""
    goal = (
        (before.score[0] - 1, before.score[1])
        if fault.finding.severity == "error"
        else (before.score[0], before.score[1] - 1)
    )
    best: Checked | None = None
    for draft in candidates(fault, before.draft, brief):
        if draft == before.draft:
            continue
        now = checked(draft, check(draft))
        if now.score < (best or before).score:
            best = now
        if now.score <= goal:
            break
    return best


def _bare(start: Checked, check: Check) -> Checked:
    """Return the draft without the sentences that bring errors, as far as that helps."""
    best = start
    for _ in range(len(start.draft.sentences)):
        placed = [f.sentence for f in best.faults if f.finding.severity == "error"]
        tries = [
            checked(draft, check(draft))
            for draft in (without(best.draft, n) for n in placed if n is not None)
        ]
        better = min(tries, key=lambda one: one.score, default=best)
        if better.score >= best.score:
            break
        best = better
    return best


def _lost(before: Draft, after: Draft) -> list[Sentence]:
    """Return the model's sentences that are in the one draft and not in the other."""
    kept = {sentence.text for sentence in after.sentences}
    return [s for s in before.sentences if s.written_by == "model" and s.text not in kept]


def _sign(fault: Fault, at: Checked) -> tuple[str, str]:
    """Return what makes a fault the same one in the next version of a draft."""
    where: str = fault.wanted or ""
    if fault.sentence is not None:
        where = at.draft.sentences[fault.sentence].text
    return fault.finding.rule, where
