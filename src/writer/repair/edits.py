"""Drafts with one thing changed. Nothing here judges; the check does."""

from collections.abc import Iterator, Sequence

from writer.brief.brief import Brief, Step
from writer.draft.composer import closing, compose_step, greeting, signature, subject
from writer.draft.composer.frame import plain_greetings
from writer.draft.draft import Draft, Sentence
from writer.kinds import COURTESIES, Purpose
from writer.repair.faults import Fault, is_frame, is_too_long, is_too_short, step_of

#: What a message that is too long goes without, in this order, before it goes without more.
_SPARED: tuple[Purpose, ...] = ("omission", "other", "qualification", "promise")
#: Phrasings tried for one step.
PHRASINGS = 8


def candidates(fault: Fault, draft: Draft, brief: Brief) -> Iterator[Draft]:
    """Yield drafts that may be without the fault, the likeliest first."""
    if is_too_long(fault):
        yield from _shorter(draft, brief)
    elif is_too_short(fault):
        yield from _fuller(draft, brief)
    elif is_frame(fault):
        yield from _reframed(draft, brief)
    elif fault.sentence is not None:
        needed = fault.finding.severity != "error"
        yield from _rewritten(draft, brief, fault.sentence, needed=needed)
    elif fault.wanted is not None:
        yield from _with(draft, brief, fault.wanted)
    else:
        yield from _reworded(draft, brief)


def placed(draft: Draft, brief: Brief, step: Step, sentences: Sequence[Sentence]) -> Draft:
    """Return the draft with these sentences for `step`, in place of those that it has for it."""
    rest = [s for s in draft.sentences if step_of(s, brief) != step]
    mine = brief.plan.index(step)
    at = len(rest)
    for index, sentence in enumerate(rest):
        theirs = step_of(sentence, brief)
        if theirs is not None and brief.plan.index(theirs) > mine:
            at = index
            break
    return _having(draft, (*rest[:at], *sentences, *rest[at:]))


def without(draft: Draft, index: int) -> Draft:
    """Return the draft without its sentence number `index`."""
    return _having(draft, draft.sentences[:index] + draft.sentences[index + 1 :])


def _rewritten(draft: Draft, brief: Brief, index: int, *, needed: bool) -> Iterator[Draft]:
    """Other phrasings of one sentence; at last, the draft without it.

    A sentence that is `needed` goes only where the plan does not insist on it.
    """
    sentence = draft.sentences[index]
    step = step_of(sentence, brief)
    if step is not None:
        for other in _phrasings(draft, brief, step):
            yield placed(draft, brief, step, (other,))
    if not needed or step is None or step.optional:
        yield without(draft, index)


def _with(draft: Draft, brief: Brief, purpose: Purpose) -> Iterator[Draft]:
    """Drafts with a composed sentence for `purpose`, planned or not."""
    planned = [step for step in brief.plan if step.purpose == purpose]
    others = [step for step in _unplanned(brief, purpose) if not (planned and not step.facts)]
    for step in (*planned, *others, *_bare(purpose)):
        for sentence in _phrasings(draft, brief, step):
            if step in planned:
                yield placed(draft, brief, step, (sentence,))
            else:
                yield _inserted(draft, sentence)


def _bare(purpose: Purpose) -> list[Step]:
    """Return a step that rests on nothing, for purposes that can do without."""
    return [Step(purpose=purpose)] if purpose in ("calls", "skills", "question") else []


def _unplanned(brief: Brief, purpose: Purpose) -> list[Step]:
    """Steps for a purpose the plan does not have, one for each material that suits it."""
    if purpose in COURTESIES | {"interest"}:
        return [Step(purpose=purpose, paragraph=0)]
    kinds = {"topic": ("topic", "responsibility", "attribute")}.get(purpose, (purpose,))
    return [
        Step(purpose=purpose, facts=(material.fact,), paragraph=0)
        for material in brief.materials
        if material.kind in kinds
    ]


def _inserted(draft: Draft, sentence: Sentence) -> Draft:
    """Return the draft with the sentence where its purpose usually stands."""
    usual: tuple[Purpose, ...] = (
        *("caller", "thanks", "news", "reason", "status", "calls", "topic", "qualification"),
        *("skills", "omission", "promise", "interest", "request", "question", "leeway", "door"),
        *("offer", "forward", "next", "number"),
    )
    rank = {purpose: n for n, purpose in enumerate(usual)}
    mine = rank.get(sentence.purpose, len(usual))
    at = len(draft.sentences)
    for index, other in enumerate(draft.sentences):
        if rank.get(other.purpose, -1) > mine:
            at = index
            break
    # What was told belongs with what was talked about, wherever that stands.
    about = [n for n, s in enumerate(draft.sentences) if s.facts and rank.get(s.purpose, 99) < mine]
    at = about[-1] + 1 if sentence.facts and about else at
    neighbour = draft.sentences[max(at - 1, 0)].paragraph if draft.sentences else 0
    sentence = sentence.model_copy(update={"paragraph": neighbour})
    return _having(draft, (*draft.sentences[:at], sentence, *draft.sentences[at:]))


def _shorter(draft: Draft, brief: Brief) -> Iterator[Draft]:
    """Drafts without one, two … of the sentences that may go, the last first."""
    for index in range(len(draft.sentences) - 1, -1, -1):
        step = step_of(draft.sentences[index], brief)
        if step is None or step.optional or _doubled(draft, index):
            draft = without(draft, index)
            yield draft
    longest_first = sorted(range(len(draft.sentences)), key=lambda n: -len(draft.sentences[n].text))
    for index in longest_first:
        step = step_of(draft.sentences[index], brief)
        if step is not None:
            choices = [*_phrasings(draft, brief, step), draft.sentences[index]]
            draft = placed(draft, brief, step, (min(choices, key=lambda s: len(s.text)),))
            yield draft
    for purpose in _SPARED:
        for index in range(len(draft.sentences) - 1, -1, -1):
            if draft.sentences[index].purpose == purpose:
                draft = without(draft, index)
                yield draft


def _fuller(draft: Draft, brief: Brief) -> Iterator[Draft]:
    """Drafts with one, two … of the planned or possible sentences that are not there."""
    told = {fact for sentence in draft.sentences for fact in sentence.facts}
    there = {sentence.purpose for sentence in draft.sentences}
    missing = [
        step
        for step in brief.plan
        if (set(step.facts) - told if step.facts else step.purpose not in there)
    ]
    purposes: tuple[Purpose, ...] = ("topic", "qualification", "omission")
    spare = [
        step
        for purpose in purposes
        for step in _unplanned(brief, purpose)
        if not set(step.facts) & told
    ]
    for step in (*missing, *spare):
        sentence = next(_phrasings(draft, brief, step), None)
        if sentence is not None:
            planned = step in brief.plan
            draft = (
                placed(draft, brief, step, (sentence,)) if planned else _inserted(draft, sentence)
            )
            yield draft


def _reframed(draft: Draft, brief: Brief) -> Iterator[Draft]:
    """Drafts with the composer's frame, and with ever plainer ways to name the reader."""
    for line in dict.fromkeys((greeting(brief), *plain_greetings(brief))):
        frame = {
            "subject": subject(brief),
            "greeting": line,
            "closing": closing(brief),
            "signature": signature(brief),
        }
        yield draft.model_copy(update=frame)


def _reworded(draft: Draft, brief: Brief) -> Iterator[Draft]:
    """Drafts with one, two … all of the sentences in another phrasing (too like another letter)."""
    for sentence in draft.sentences:
        step = step_of(sentence, brief)
        other = next(_phrasings(draft, brief, step), None) if step else None
        if step is not None and other is not None:
            draft = placed(draft, brief, step, (other,))
            yield draft


def _phrasings(draft: Draft, brief: Brief, step: Step) -> Iterator[Sentence]:
    """Yield composed sentences for a step that the draft does not hold yet."""
    avoid = frozenset(s.text for s in draft.sentences)
    before = _before(draft, brief, step)
    for _ in range(PHRASINGS):
        sentence = compose_step(brief, step, avoid=avoid, before=before)
        if sentence is None:
            return
        avoid |= {sentence.text}
        yield sentence


def _before(draft: Draft, brief: Brief, step: Step) -> tuple[Sentence, ...]:
    """Return the sentences of the draft that stand before a step, or all if it is not planned."""
    if step not in brief.plan:
        return draft.sentences
    mine = brief.plan.index(step)
    steps = ((sentence, step_of(sentence, brief)) for sentence in draft.sentences)
    return tuple(s for s, own in steps if own is not None and brief.plan.index(own) < mine)


def _doubled(draft: Draft, index: int) -> bool:
    mine = draft.sentences[index]
    return sum((s.purpose, s.branch) == (mine.purpose, mine.branch) for s in draft.sentences) > 1


def _having(draft: Draft, sentences: Sequence[Sentence]) -> Draft:
    return draft.model_copy(update={"sentences": tuple(sentences)})
