"""Makes the brief of each message: whose facts, in which order, for which purposes."""

import datetime as dt
import hashlib

from writer.brief.brief import Brief, Material, Step
from writer.brief.choice import Choice, choose
from writer.brief.days import writes_month_first
from writer.brief.outlook import decision_day, next_step
from writer.brief.recipients import HIRING_TEAM, chosen
from writer.interview import Interview
from writer.kinds import Channel, Kind, Purpose

#: A phrasing is a starting place times this, plus the place of the recipient among the others.
SHARED_BY = 64
#: Orders of an e-mail's purposes, one tuple a paragraph. Those not called for are passed over.
_ORDERS: tuple[tuple[tuple[Purpose, ...], ...], ...] = (
    (("thanks", "topic"), ("qualification", "omission"), ("interest", "promise", "forward")),
    (("thanks",), ("topic", "qualification", "omission"), ("interest", "promise", "forward")),
    (("thanks", "interest"), ("topic", "qualification", "omission"), ("promise", "forward")),
    (("thanks", "topic"), ("qualification", "interest"), ("omission", "promise", "forward")),
)
#: Orders in which a qualification that ties in with the topic stands right after it.
_LINKED_ORDERS = (_ORDERS[1], _ORDERS[2])


def make_briefs(
    interview: Interview,
    *,
    kind: Kind,
    channel: Channel,
    sender: str,
    today: dt.date,
    notes_text: str,
    to: str | None = None,
) -> list[Brief]:
    """Return one brief for each recipient, in the order of the notes.

    `to` names one recipient (see `recipients.chosen`). Nobody named in the notes: one brief for
    the hiring team. The plan is drawn from the content of the notes, so the same notes give the
    same plan, and other notes another one.

    Raises:
        UsageError: `to` names nobody who was there.
    """
    wanted = chosen(interview.interviewers, to)
    everyone = interview.interviewers or (HIRING_TEAM,)
    choices = choose(interview, everyone)
    return [
        _brief(
            interview,
            choices[index],
            index=index,
            kind=kind,
            channel=channel,
            sender=sender,
            today=today,
            notes_text=notes_text,
        )
        for index, person in enumerate(everyone)
        if person in wanted
    ]


def _brief(
    interview: Interview,
    choice: Choice,
    *,
    index: int,
    kind: Kind,
    channel: Channel,
    sender: str,
    today: dt.date,
    notes_text: str,
) -> Brief:
    base = seed_of(notes_text, kind, channel)
    recipient = choice.recipient
    return Brief(
        kind=kind,
        channel=channel,
        recipient=recipient,
        sender=sender,
        today=today,
        interview_date=interview.date,
        company=interview.company,
        role=interview.role,
        mode=interview.mode,
        materials=choice.materials,
        plan=_card(choice, base, index) if channel == "card" else _email(choice, base, index),
        seed=seed_of(notes_text, recipient.name, kind, channel),
        others=tuple(p.name for p in interview.interviewers if p != recipient),
        decision_by=decision_day(interview, today),
        next_step=next_step(interview, recipient),
        do_not_contact=interview.timeline.do_not_contact,
        month_first=writes_month_first(notes_text),
    )


def seed_of(*parts: str) -> int:
    """Return a number drawn from text: the same on every machine, in every run."""
    digest = hashlib.sha256("\0".join(parts).encode()).digest()
    return int.from_bytes(digest[:4], "big")


def _facts(choice: Choice) -> dict[Purpose, list[tuple[str, ...]]]:
    """Return the facts of each sentence, by purpose. A courtesy rests on none."""
    facts: dict[Purpose, list[tuple[str, ...]]] = {
        "thanks": [()],
        "interest": [()],
        "forward": [()],
    }
    facts["topic"] = [_ids(m) for m in choice.topics]
    facts["qualification"] = [_ids(m) for m in choice.qualifications]
    if choice.linked:
        link = choice.topics[-1].fact
        facts["qualification"][0] = (*facts["qualification"][0], link)
    facts["omission"] = [_ids(m) for m in choice.omissions]
    facts["promise"] = [_ids(m) for m in choice.promises]
    return facts


def _ids(material: Material) -> tuple[str, ...]:
    return (material.fact,)


def _email(choice: Choice, base: int, index: int) -> tuple[Step, ...]:
    orders = _LINKED_ORDERS if choice.linked else _ORDERS
    order = orders[(base // 3 + index) % len(orders)]
    facts = _facts(choice)
    steps: list[Step] = []
    for paragraph, purposes in enumerate(order):
        for purpose in purposes:
            for again, used in enumerate(facts.get(purpose, [])):
                steps.append(_step(purpose, used, again, paragraph, base, index))
    return tuple(steps)


def _card(choice: Choice, base: int, index: int) -> tuple[Step, ...]:
    facts = _facts(choice)
    order: tuple[Purpose, ...] = ("thanks", "topic", "promise", "qualification", "forward")
    if base // 3 % 2:
        order = ("thanks", "topic", "qualification", "promise", "forward")
    return tuple(
        _step(purpose, facts[purpose][0], 0, 0, base, index)
        for purpose in order
        if facts.get(purpose)
    )


def _step(
    purpose: Purpose, facts: tuple[str, ...], again: int, paragraph: int, base: int, index: int
) -> Step:
    """Plan one sentence. `again`: how many of this purpose stand before it."""
    return Step(
        purpose=purpose,
        facts=facts,
        phrasing=seed_of(str(base), purpose) % 1000 * SHARED_BY + (index + again) % SHARED_BY,
        paragraph=paragraph,
        optional=purpose in ("qualification", "omission", "promise"),
    )
