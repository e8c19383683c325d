"""The order of what each kind of message says, by channel: its plan, sentence by sentence."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence

from writer.brief.akin import is_akin
from writer.brief.brief import Material, Step
from writer.brief.choice import Choice
from writer.brief.mood import is_glum
from writer.brief.questions import asked_of
from writer.kinds import Branch, Channel, Kind, Purpose

#: A phrasing is a starting place times this, plus the place of the recipient among the others.
SHARED_BY = 64

_Order = tuple[tuple[Purpose, ...], ...]
#: Orders of an e-mail's purposes, one tuple a paragraph. Those not called for are passed over.
_ORDERS: Mapping[Kind, tuple[_Order, ...]] = {
    "thanks": (
        (("thanks", "topic"), ("qualification", "omission"), ("interest", "promise", "forward")),
        (("thanks",), ("topic", "qualification", "omission"), ("interest", "promise", "forward")),
        (("thanks", "interest"), ("topic", "qualification", "omission"), ("promise", "forward")),
        (("thanks", "topic"), ("qualification", "interest"), ("omission", "promise", "forward")),
    ),
    "followup": (
        (
            ("thanks", "reason", "status"),
            ("topic", "qualification", "omission", "interest"),
            ("offer",),
        ),
        (
            ("reason", "status"),
            ("interest", "topic", "qualification", "omission"),
            ("offer", "thanks"),
        ),
        (
            ("thanks", "topic"),
            ("reason", "status"),
            ("qualification", "omission", "interest", "offer"),
        ),
        (
            ("reason", "thanks"),
            ("topic", "qualification", "omission", "interest"),
            ("status", "offer"),
        ),
    ),
    "feedback": (
        (("thanks", "news"), ("request", "question"), ("leeway",)),
        (("thanks",), ("news", "request", "question"), ("leeway",)),
    ),
    "keep-in-touch": (
        (("thanks", "news"), ("topic", "door")),
        (("thanks",), ("topic", "news"), ("door",)),
        (("thanks", "topic"), ("news", "door")),
    ),
    "still-waiting": (
        (("thanks", "patience"), ("interest", "forward")),
        (("thanks", "interest"), ("patience", "forward")),
    ),
    "offer-reply": (
        (("thanks", "pleasure"), ("topic", "forward")),
        (("pleasure", "thanks"), ("topic", "forward")),
    ),
    "closing": ((("calls", "qualification", "skills", "interest"), ("next",)),),
}
#: Orders of a thank-you in which a qualification that ties in with the topic stands after it.
_LINKED = (_ORDERS["thanks"][1], _ORDERS["thanks"][2])
_CARDS: tuple[tuple[Purpose, ...], ...] = (
    ("thanks", "topic", "qualification", "promise", "forward"),
    ("thanks", "topic", "promise", "qualification", "forward"),
)
#: What is said on the telephone to the person who was rung.
_ANSWERED: Mapping[Kind, tuple[Purpose, ...]] = {
    "thanks": ("caller", "thanks", "topic", "qualification", "promise", "interest", "forward"),
    "followup": ("caller", "thanks", "status", "qualification", "omission", "interest", "offer"),
    "feedback": ("caller", "thanks", "request", "question", "leeway"),
    "offer-reply": ("caller", "thanks", "pleasure", "topic", "forward"),
}
#: What is left on the voicemail.
_RECORDED: Mapping[Kind, tuple[Purpose, ...]] = {
    "thanks": ("caller", "thanks", "interest", "number"),
    "followup": ("caller", "thanks", "status", "forward", "number"),
    "feedback": ("caller", "thanks", "request", "leeway", "number"),
    "offer-reply": ("caller", "thanks", "pleasure", "number"),
}
#: A second follow-up is short, and tells nothing that the first one told.
_AGAIN: tuple[_Order, ...] = (
    (("reason", "status"), ("interest", "offer", "thanks")),
    (("reason",), ("status", "interest"), ("offer", "thanks")),
)
_ANSWERED_AGAIN: tuple[Purpose, ...] = ("caller", "thanks", "status", "interest", "offer")
_OPTIONAL: frozenset[Purpose] = frozenset({"qualification", "omission", "promise"})
#: Of a thank-you in these channels; elsewhere there is room for one.
_MOST_TOPICS: Mapping[Channel, int] = {"email": 2, "letter": 3}
#: In other kinds than thanks a topic is a courtesy that may go.
_NEEDS_TOPIC: frozenset[Kind] = frozenset({"thanks"})


def steps_of(
    choice: Choice, kind: Kind, channel: Channel, base: int, index: int, *, again: bool = False
) -> tuple[Step, ...]:
    """Return the plan of one message. `base` is drawn from the notes, `index` counts recipients.

    `again`: it is a second follow-up.
    """
    topics = _topics(choice, kind, channel)
    linked = kind == "thanks" and topics[-1:] != () and topics[-1].fact == choice.tied
    facts = _facts(choice, kind, channel, topics, linked=linked)
    plan = _Plan(kind, facts, base, index)
    if channel == "card":
        plan.add(_CARDS[base // 3 % 2], 0, most=1)
    elif channel == "phone":
        plan.add(_ANSWERED_AGAIN if again else _ANSWERED[kind], 0, most=1, branch="answered")
        plan.add(("caller", "message", "next"), 1, branch="someone else")
        plan.add(_RECORDED[kind], 2, branch="voicemail")
    elif channel == "voicemail":
        plan.add(_RECORDED[kind], 0)
    else:
        orders = _LINKED if linked else _ORDERS[kind]
        orders = _AGAIN if again else orders
        for paragraph, purposes in enumerate(orders[(base // 3 + index) % len(orders)]):
            plan.add(purposes, paragraph)
        return _joined(plan.steps)
    return tuple(plan.steps)


def _joined(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return the steps with a lone "I would like to join you" put to the paragraph after it."""
    sizes = Counter(step.paragraph for step in steps)
    lone = {s.paragraph for s in steps if s.purpose == "interest" and sizes[s.paragraph] == 1}
    last = max(sizes, default=0)
    return tuple(
        step.model_copy(update={"paragraph": step.paragraph + 1})
        if step.paragraph in lone and step.paragraph < last
        else step
        for step in steps
    )


class _Plan:
    """The steps so far."""

    def __init__(
        self, kind: Kind, facts: Mapping[Purpose, Sequence[tuple[str, ...]]], base: int, index: int
    ) -> None:
        self.steps: list[Step] = []
        self._kind = kind
        self._facts = facts
        self._base = base
        self._index = index
        self._count: Counter[Purpose] = Counter()

    def add(
        self,
        purposes: Sequence[Purpose],
        paragraph: int,
        *,
        most: int = 9,
        branch: Branch | None = None,
    ) -> None:
        """Add a paragraph; at most `most` sentences for each purpose."""
        for purpose in purposes:
            for facts in self._facts.get(purpose, [()])[:most]:
                self.steps.append(self._step(purpose, facts, paragraph, branch))
                self._count[purpose] += 1

    def _step(
        self, purpose: Purpose, facts: tuple[str, ...], paragraph: int, branch: Branch | None
    ) -> Step:
        place = _number(self._base, purpose) % 1000 * SHARED_BY
        topic = purpose == "topic" and self._kind not in _NEEDS_TOPIC
        again = purpose == "question" and self._count[purpose] > 0
        return Step(
            purpose=purpose,
            facts=facts,
            phrasing=place + (self._index + self._count[purpose]) % SHARED_BY,
            paragraph=paragraph,
            optional=(purpose in _OPTIONAL and self._kind != "closing") or topic or again,
            branch=branch,
        )


def _number(base: int, purpose: Purpose) -> int:
    digest = hashlib.sha256(f"{base}\0{purpose}".encode()).digest()
    return int.from_bytes(digest[:4], "big")


def _topics(choice: Choice, kind: Kind, channel: Channel) -> tuple[Material, ...]:
    """Return the topics there is room for; the one a qualification ties in with stands last."""
    if kind == "thanks":
        # Where little else is to tell, there is room for one more.
        more = channel == "email" and len(choice.qualifications) + len(choice.omissions) < 2
        topics = choice.topics[: _MOST_TOPICS.get(channel, 1) + more]
    else:
        # Whom they were looking for is no matter any more once they have chosen.
        settled = kind in ("keep-in-touch", "offer-reply")
        topics = tuple(m for m in choice.topics if not (settled and _is_past(m)))
        topics = topics[: 1 if choice.qualifications or choice.omissions else 2]
    return tuple(sorted(topics, key=lambda m: m.fact == choice.tied))


def _is_past(topic: Material) -> bool:
    """Tell whether a topic is over once they have chosen: whom they sought, what ailed them."""
    return topic.kind == "attribute" or is_glum(topic.clause or topic.noun or "")


def _facts(
    choice: Choice, kind: Kind, channel: Channel, topics: Sequence[Material], *, linked: bool
) -> dict[Purpose, list[tuple[str, ...]]]:
    """Return the facts of each sentence, by purpose. A courtesy rests on none and is not there."""
    facts: dict[Purpose, list[tuple[str, ...]]] = {
        "topic": [_ids(m) for m in topics],
        "qualification": [_ids(m) for m in choice.qualifications],
        "omission": [_ids(m) for m in choice.omissions],
        "promise": [_ids(m) for m in choice.promises],
    }
    if kind != "thanks" or channel not in _MOST_TOPICS:
        facts["qualification"] = facts["qualification"][:1]
    if linked:
        facts["qualification"][0] = (*facts["qualification"][0], topics[-1].fact)
    if kind == "followup":
        # The detail that was forgotten, else something the sender has done: no room for both.
        facts["qualification"] = [] if facts["omission"] else facts["qualification"]
    if kind == "feedback":
        facts["question"] = asked_of(choice)
    if kind == "closing":
        facts |= _of_closing(choice)
    return facts


def _of_closing(choice: Choice) -> dict[Purpose, list[tuple[str, ...]]]:
    needs = choice.needs or choice.topics
    done, spare = choice.qualifications, (*choice.spare, *choice.omissions)
    best = (done or spare)[:1]
    linked = bool(best and needs) and is_akin(best[0], needs[0])
    return {
        "calls": [_ids(needs[0]) if needs else ()],
        "qualification": [(*_ids(m), needs[0].fact) if linked else _ids(m) for m in best],
        "skills": [_ids(m) for m in (spare if done else spare[1:])[:1]],
    }


def _ids(material: Material) -> tuple[str, ...]:
    return (material.fact,)
