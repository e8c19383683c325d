"""Writes a message sentence by sentence along the plan of its brief."""

from collections.abc import Iterator, Sequence

from writer import regex
from writer.brief.brief import Brief, Material, Step
from writer.brief.plan import SHARED_BY
from writer.draft.composer import about_facts, courtesies
from writer.draft.composer.contract import contracted
from writer.draft.composer.frame import closing, greeting, subject
from writer.draft.composer.phrasing import Phrasing, fill
from writer.draft.composer.slots import common_slots, job_phrase, material_slots
from writer.draft.draft import Draft, Sentence
from writer.language.tokens import content_words
from writer.regex import Pattern

MAX_SENTENCE_WORDS = 34
#: What is only true where it was said to this very reader.
_TOLD = Pattern(r"\b(?:mentioned|I said|told|telling|tell you|remember|You mentioned)\b")
#: The phrasings that fit are shared out among this many neighbouring recipients.
SHARES = 4
#: An optional sentence that would make the body longer than this is left out, in words.
CARD_WORDS = 59
EMAIL_WORDS = 140
#: On a card a sentence is at most this much longer than the shortest that says the same.
CARD_SPARE_WORDS = 4


def compose(brief: Brief) -> Draft:
    """Return the whole message. Steps for which no good sentence exists are left out."""
    sentences = _sentences(brief, CARD_SPARE_WORDS)
    if brief.channel == "card" and (len(sentences) < len(brief.plan) or _words(sentences) > 60):
        # In the fewest words more may find room.
        sentences = _sentences(brief, 0)
    return Draft(
        subject=subject(brief),
        greeting=greeting(brief),
        sentences=tuple(sentences),
        closing=closing(brief),
        signature=brief.sender,
    )


def _sentences(brief: Brief, spare: int) -> list[Sentence]:
    """Write the sentences; on a card each is at most `spare` words longer than it need be."""
    sentences: list[Sentence] = []
    for step in brief.plan:
        choices = list(_choices(brief, step, named=_named(sentences, brief)))
        if not choices:
            continue
        chosen = _best(_considered(choices, brief, spare), sentences, brief)
        if step.optional and _too_long(brief, sentences, chosen):
            chosen = min(choices, key=lambda s: len(s.text.split()))
            if _too_long(brief, sentences, chosen):
                continue
        sentences.append(chosen)
    return sentences


def _words(sentences: Sequence[Sentence]) -> int:
    return sum(len(s.text.split()) for s in sentences)


def compose_step(
    brief: Brief, step: Step, *, avoid: frozenset[str] = frozenset()
) -> Sentence | None:
    """Return one sentence for one step, by a phrasing whose text is not in `avoid`.

    None where there is none left, or where the material has no form that a phrasing takes.
    """
    named = step.purpose in ("qualification", "omission")
    for sentence in _choices(brief, step, named=named):
        if sentence.text not in avoid:
            return sentence
    return None


def _choices(brief: Brief, step: Step, *, named: bool) -> Iterator[Sentence]:
    """Yield the sentences that can be written for this step, the planned phrasing first."""
    materials = _materials(brief, step)
    if materials is None:
        return
    if brief.channel == "card":
        materials = materials[:1]
    values = common_slots(brief, named=named)
    if materials:
        values |= material_slots(materials[0])
    given = {name for name, value in values.items() if value is not None}
    fitting = [p for p in _bank(brief, step) if _fits(p, materials) and p.slots <= given]
    place, recipient = divmod(step.phrasing, SHARED_BY)
    start = (place + recipient * _share(len(fitting))) % len(fitting) if fitting else 0
    for phrasing in fitting[start:] + fitting[:start]:
        text = fill(phrasing, values)
        if text is None or len(text.split()) > MAX_SENTENCE_WORDS:
            continue
        used = step.facts if phrasing.linked else step.facts[:1]
        yield Sentence(
            text=contracted(text, brief),
            purpose=step.purpose,
            facts=used,
            written_by="composer",
            paragraph=step.paragraph,
        )


def _share(count: int) -> int:
    """Return how many of `count` phrasings are weighed for one place in a message.

    Recipients whose plans differ by one in `phrasing` get shares that do not overlap.
    """
    return max(1, count // SHARES)


def _considered(choices: Sequence[Sentence], brief: Brief, spare: int) -> Sequence[Sentence]:
    """Return the choices that are weighed: on a card the short ones, else the planned share.

    Where a message holds nothing but courtesies, the longer ones keep it from being curt.
    """
    if not any(step.facts for step in brief.plan):
        return sorted(choices, key=lambda s: -len(s.text.split()))[:4]
    if brief.channel != "card":
        return choices[: _share(len(choices))]
    least = min(len(s.text.split()) for s in choices)
    return [s for s in choices if len(s.text.split()) <= least + spare][:3]


def _materials(brief: Brief, step: Step) -> list[Material] | None:
    try:
        return [brief.material(fact) for fact in step.facts]
    except KeyError:
        return None


def _fits(phrasing: Phrasing, materials: Sequence[Material]) -> bool:
    """Tell whether owner, kind and the second fact are what the phrasing is for."""
    if phrasing.linked and len(materials) < 2:
        return False
    if not materials:
        return not phrasing.slots & {"clause", "noun", "gerund", "verb"}
    first = materials[0]
    if not first.told and first.kind != "promise" and _TOLD.search(phrasing.text):
        return False
    if not phrasing.linked and len(materials) > 1:
        return False
    owner_fits = phrasing.owners is None or first.owner in phrasing.owners
    return owner_fits and (phrasing.kinds is None or first.kind in phrasing.kinds)


def _bank(brief: Brief, step: Step) -> tuple[Phrasing, ...]:
    match step.purpose:
        case "thanks":
            return courtesies.CARD_THANKS if brief.channel == "card" else courtesies.THANKS
        case "interest":
            return courtesies.INTEREST
        case "topic":
            return about_facts.TOPIC
        case "qualification":
            card = brief.channel == "card"
            return about_facts.CARD_QUALIFICATION if card else about_facts.QUALIFICATION
        case "omission":
            return about_facts.OMISSION
        case "promise":
            return about_facts.PROMISE
        case "forward":
            return _forward(brief)
        case _:
            return ()


def _forward(brief: Brief) -> tuple[Phrasing, ...]:
    if brief.channel == "card" and all(step.purpose != "interest" for step in brief.plan):
        return courtesies.CARD_FORWARD
    if brief.do_not_contact:
        return courtesies.FORWARD_QUIET
    if brief.decision_by and brief.decision_by > brief.today:
        return courtesies.FORWARD_DECISION
    return courtesies.FORWARD_NEXT if brief.next_step else courtesies.FORWARD


def _named(sentences: Sequence[Sentence], brief: Brief) -> bool:
    """Tell whether the job has been spoken of, so that "the role" is enough."""
    job = job_phrase(brief)
    return any(job in s.text for s in sentences)


def _too_long(brief: Brief, sentences: Sequence[Sentence], chosen: Sentence) -> bool:
    total = _words((*sentences, chosen))
    # On a card a sentence of about 14 words is still to follow: interest and looking forward.
    return total > (CARD_WORDS - 14 if brief.channel == "card" else EMAIL_WORDS)


def _best(choices: Sequence[Sentence], before: Sequence[Sentence], brief: Brief) -> Sentence:
    """Return the choice that repeats least of what stands before it."""
    return min(choices, key=lambda s: _repetition(s, before, brief))


def _repetition(sentence: Sentence, before: Sequence[Sentence], brief: Brief) -> float:
    """Return how much a sentence echoes the ones before it: openings, then words."""
    words = sentence.text.lower().split()
    cost = 0.0
    if not any(step.facts for step in brief.plan):
        cost = -len(words) / 4
    after_own = before and regex.search(r"\bI told you|\btell(?:ing)? you", before[-1].text)
    cost += 5 * ("bring" in words and "bringing" in words)
    cost += 10 * bool(after_own and sentence.text.startswith("For my part"))
    for distance, other in enumerate(reversed(before), start=1):
        theirs = other.text.lower().split()
        if words[0] == theirs[0]:
            cost += 3 / distance
            cost += 3 * (words[:2] == theirs[:2])
        shared = content_words(sentence.text) & content_words(other.text)
        cost += len(shared) / distance
    return cost + _doubled_within(words)


def _doubled_within(words: Sequence[str]) -> float:
    """Return how many longer words stand twice in one sentence ("my own ... on my own")."""
    longer = [w.strip(",.;:") for w in words if len(w) > 3 or w == "own"]
    return 1.5 * (len(longer) - len(set(longer)))
