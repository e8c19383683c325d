"""Setting the stage for a rule's example: the letter it stands for, and what that is checked
against. The tests of every rule go through here."""

import datetime as dt
from dataclasses import replace

from writer.brief.brief import Brief, Material
from writer.interview import Person
from writer.kinds import Purpose
from writer.proofread.harper import harper
from writer.rules.read_letter import read_letter
from writer.rules.rule import Context, Example, Letter, LetterSentence, Span

_SENDER = "Ruth Calder"
_RECIPIENT = "Dana Whitfield"
_ROLE = "stock controller"
_SUBJECT = "The {role} post"
_GREETING = "Dear {recipient},"
_CLOSING = "Kind regards,"

#: What the message around a single sentence rests on.
_BASE_NOTES = """
Interview on Tuesday, an hour, with Dana Whitfield, for the stock controller post.
They count the cold store by night.
Told her: at the dairy I ran the night count for two cold stores.
From: Ruth Calder
"""
_BASE_MATERIALS = (
    Material(
        fact="base-topic",
        kind="topic",
        owner="reader",
        noun="how your cold store is counted by night",
        quote="They count the cold store by night.",
    ),
    Material(
        fact="base-qualification",
        kind="qualification",
        owner="sender",
        clause="I ran the night count for two cold stores at the dairy",
        quote="at the dairy I ran the night count for two cold stores.",
    ),
)
_Planned = tuple[str, Purpose, tuple[str, ...]]
_EMAIL: tuple[_Planned, ...] = (
    ("Thank you for the hour you gave me on Tuesday about the {role} post.", "thanks", ()),
    (
        "I keep thinking about how your cold store is counted by night.",
        "topic",
        ("base-topic",),
    ),
    (
        "At the dairy I ran the night count for two cold stores, so the post interests me a good"
        " deal.",
        "qualification",
        ("base-qualification",),
    ),
    ("I look forward to hearing from you.", "forward", ()),
)
_CARD: tuple[_Planned, ...] = (
    ("Thank you for your time on Tuesday about the {role} post.", "thanks", ()),
    (
        "I ran the night count at the dairy, so how you count your cold store interests me, as does"
        " the post.",
        "qualification",
        ("base-topic", "base-qualification"),
    ),
    ("I look forward to hearing from you.", "forward", ()),
)


def stage(example: Example) -> tuple[Letter, Context]:
    """Return the letter that `example` stands for, and its context.

    Raises ValueError for a single sentence of a kind or channel that has no message around it.
    """
    brief = _brief(example)
    others = tuple(
        read_letter(text, kind=example.kind, channel=example.channel) for text in example.others
    )
    context = Context(
        brief=brief,
        others=others,
        proofreader=harper() if example.proofread else None,
        timing=example.timing,
    )
    if not example.sentence:
        letter = read_letter(
            example.text, kind=example.kind, channel=example.channel, subject=example.subject
        )
        return letter, replace(context, notes=example.notes)
    notes = None if example.notes is None else f"{example.notes}\n{_BASE_NOTES}"
    letter = _around(example, has_purposes=brief is not None)
    return letter, replace(context, notes=notes)


def _brief(example: Example) -> Brief | None:
    """Return the brief that the example names parts of, None where it names none."""
    parts = (example.recipient, example.sender, example.role, example.company, example.address)
    if not example.materials and all(part is None for part in parts):
        return None
    base = _BASE_MATERIALS if example.sentence else ()
    return Brief(
        kind=example.kind,
        channel=example.channel,
        recipient=Person(
            name=_RECIPIENT if example.recipient is None else example.recipient,
            email=example.address,
        ),
        sender=example.sender or _SENDER,
        today=dt.date(2026, 11, 18),
        interview_date=dt.date(2026, 11, 17),
        company=example.company,
        role=example.role or (_ROLE if example.sentence else None),
        materials=(*base, *example.materials),
    )


def _around(example: Example, *, has_purposes: bool) -> Letter:
    """Return a good message that has the example's sentence as its last but one."""
    if example.kind != "thanks" or example.channel not in ("email", "card"):
        raise ValueError(f"write the whole {example.kind} {example.channel} out (sentence=False)")
    role = example.role or _ROLE
    planned = list(_EMAIL if example.channel == "email" else _CARD)
    facts = tuple(material.fact for material in example.materials)
    planned.insert(-1, (example.text, example.purpose or "other", facts))
    text = _GREETING.format(recipient=example.recipient or _RECIPIENT) + "\n\n"
    greeting = Span(0, len(text.rstrip()))
    sentences = []
    for template, purpose, rests_on in planned:
        # The example's own text may hold braces: only the base is a template.
        words = template if template == example.text else template.format(role=role)
        is_known = has_purposes and (template != example.text or example.purpose is not None)
        sentences.append(
            LetterSentence(
                text=words,
                start=len(text),
                end=len(text) + len(words),
                purpose=purpose if is_known else None,
                facts=rests_on if is_known else None,
            )
        )
        text += words + " "
    text = text.rstrip() + "\n\n"
    closing = Span(len(text), len(text) + len(_CLOSING))
    text += _CLOSING + "\n"
    signature = Span(len(text), len(text) + len(example.sender or _SENDER))
    text += (example.sender or _SENDER) + "\n"
    default = _SUBJECT.format(role=role) if example.channel == "email" else None
    return Letter(
        text=text,
        kind=example.kind,
        channel=example.channel,
        sentences=tuple(sentences),
        subject=default if example.subject is None else example.subject,
        greeting=greeting,
        closing=closing,
        signature=signature,
    )
