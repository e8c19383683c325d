"""What a rule is: reason, source, instruction, check and examples travel together in one file."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

from writer.brief.brief import Brief, Material
from writer.draft.draft import Draft
from writer.etiquette.plan import Plan
from writer.interview import Frozen, Interview, Person
from writer.kinds import KINDS, Branch, Channel, Kind, Purpose, Severity
from writer.proofread import Proofreader
from writer.style import PLAIN, Style

EVERY_KIND: frozenset[Kind] = frozenset(KINDS)

#: What a rule cannot do without, beside the words of the message: its subject line (which plain
#: text may lack), the notes, the other messages about the same interview, or a proofreader.
#: "timing" is the plan of the etiquette: the rules of when to write.
Need = Literal["text", "subject", "notes", "others", "proofreader", "timing"]


class Span(NamedTuple):
    """Half-open span of characters in `Letter.text`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class LetterSentence:
    """One sentence of a letter's body. `purpose` and `facts` are None in text nobody here wrote."""

    text: str
    start: int
    end: int
    purpose: Purpose | None = None
    facts: tuple[str, ...] | None = None
    #: The part of a phone script it stands in; None in all else.
    branch: Branch | None = None


@dataclass(frozen=True)  # without slots: what it is asked for again and again is kept with it
class Letter:
    """A message as the rules read it: made from a Draft, or parsed from text of any origin."""

    text: str
    kind: Kind
    channel: Channel
    sentences: tuple[LetterSentence, ...]
    subject: str | None = None
    greeting: Span | None = None
    closing: Span | None = None
    signature: Span | None = None

    def parts(self) -> tuple[tuple[LetterSentence, ...], ...]:
        """Return the sentences of each part of a phone script; of all else, those of the body."""
        branches = dict.fromkeys(s.branch for s in self.sentences)
        return tuple(tuple(s for s in self.sentences if s.branch == branch) for branch in branches)

    @cached_property
    def pieces(self) -> tuple[tuple[int, str], ...]:
        """Greeting, sentences and closing, each with the index in `text` that it starts at."""
        spans: list[Span | LetterSentence | None] = [self.greeting, *self.sentences, self.closing]
        return tuple((span.start, self.text[span.start : span.end]) for span in spans if span)

    @cached_property
    def main(self) -> tuple[LetterSentence, ...]:
        """The sentences for the reader: of a phone script, those for the person who was rung."""
        return next(iter(self.parts()), ())

    @cached_property
    def body(self) -> str:
        """The sentences alone, without greeting and sign-off."""
        return " ".join(s.text for s in self.sentences)


@dataclass(frozen=True)  # without slots: `evidence` keeps with it what it found in it
class Context:
    """What a letter is checked against. Rules whose need is None say nothing."""

    brief: Brief | None = None
    interview: Interview | None = None
    #: The whole notes as text.
    notes: str | None = None
    #: The other messages of the same interview.
    others: tuple[Letter, ...] = ()
    #: Who a message of any origin is to and from, where the user says so; a brief knows it itself.
    recipient: str | None = None
    sender: str | None = None
    style: Style = PLAIN
    proofreader: Proofreader | None = None
    #: What the etiquette says of this interview on the day of writing.
    timing: Plan | None = None

    def recipient_name(self) -> str | None:
        """Who the message goes to; "" for the hiring team, None where nobody says it."""
        return self.recipient if self.brief is None else self.brief.recipient.name

    def sender_name(self) -> str | None:
        """Who the message is from, None where nobody says it."""
        if self.brief is not None:
            return self.brief.sender
        return self.sender or (self.interview.candidate if self.interview else None)

    def recipient_known(self) -> Person | None:
        """Return the recipient with all that the notes say of them, None where they do not."""
        if self.brief is not None:
            return self.brief.recipient
        people = self.interview.interviewers if self.interview else ()
        return next((person for person in people if person.name == self.recipient), None)


class Finding(Frozen):
    """One thing wrong with a message. The span counts characters of the message's text;
    it is None where the fault is something missing, or stands in the subject."""

    rule: str
    name: str
    severity: Severity
    message: str
    hint: str = ""
    start: int | None = None
    end: int | None = None


class Example(NamedTuple):
    """A text that is both test and documentation of a rule.

    `text` is a whole message (greeting to sign-off) unless `sentence` says that it stands
    for a single sentence in an otherwise good message; `rules.example.stage` makes a letter and
    its context of it. `notes` is what it is checked against. Naming a recipient, sender, role,
    company or material makes a brief of them; `purpose` and the materials' ids then go with the
    single sentence.
    """

    text: str
    why: str = ""
    notes: str | None = None
    kind: Kind = "thanks"
    channel: Channel = "email"
    subject: str | None = None
    sentence: bool = True
    purpose: Purpose | None = None
    recipient: str | None = None
    sender: str | None = None
    role: str | None = None
    company: str | None = None
    materials: tuple[Material, ...] = ()
    #: The recipient's e-mail address; like a recipient, it makes a brief.
    address: str | None = None
    #: Whole messages to the others who were met.
    others: tuple[str, ...] = ()
    #: Whether it is proofread as well.
    proofread: bool = False
    #: What the etiquette says on the day it is written.
    timing: Plan | None = None


Check = Callable[["Letter", "Context"], Iterable[Finding]]


@dataclass(frozen=True, slots=True, eq=False)  # each is itself
class Rule:
    """One rule of the rule book. `severity` is the default; `severities` differ by kind or by
    (kind, channel)."""

    id: str
    name: str
    kinds: frozenset[Kind]
    severity: Severity
    #: The article ("S4"), or "Ours".
    source: str
    #: What it wants and why, for `docs/rules.md` and `writer rules`.
    wants: str
    #: What to do about a finding, in one imperative sentence.
    hint: str
    #: Said to the model beforehand; "" where code alone sees to it.
    instruction: str
    check: Check
    good: tuple[Example, ...]
    bad: tuple[Example, ...]
    severities: Mapping[Kind | tuple[Kind, Channel], Severity] = field(default_factory=dict)
    channels: frozenset[Channel] | None = None
    #: What the check needs; without it the rule is passed over, and `writer check` says so.
    needs: Need = "text"

    def severity_for(self, kind: Kind, channel: Channel) -> Severity:
        """The severity in this kind and channel."""
        by_channel = self.severities.get((kind, channel))
        return by_channel or self.severities.get(kind) or self.severity

    def applies(self, kind: Kind, channel: Channel) -> bool:
        """Whether messages of this kind and channel are held to this rule."""
        return kind in self.kinds and (self.channels is None or channel in self.channels)

    def finding(
        self,
        letter: Letter,
        message: str,
        span: tuple[int, int] | None = None,
        *,
        severity: Severity | None = None,
        hint: str | None = None,
    ) -> Finding:
        """Make a finding of this rule in `letter`, by default with the rule's severity and hint."""
        return Finding(
            rule=self.id,
            name=self.name,
            severity=severity or self.severity_for(letter.kind, letter.channel),
            message=message,
            hint=self.hint if hint is None else hint,
            start=span[0] if span else None,
            end=span[1] if span else None,
        )


def letter_of(draft: Draft, brief: Brief) -> Letter:
    """Return `draft` as the rules read it."""
    text, spans = draft.layout()
    start = draft.greeting_start
    return Letter(
        text=text,
        kind=brief.kind,
        channel=brief.channel,
        sentences=tuple(
            LetterSentence(s.text, start, end, s.purpose, s.facts, s.branch)
            for s, (start, end) in zip(draft.sentences, spans, strict=True)
        ),
        subject=draft.subject,
        greeting=Span(start, start + len(draft.greeting)) if draft.greeting else None,
        **_sign_off(text, draft),
    )


def _sign_off(text: str, draft: Draft) -> dict[str, Span]:
    """Return the spans of closing and signature; none in what is spoken."""
    if not draft.closing and not draft.signature:
        return {}
    start = text.rindex(f"\n{draft.closing}\n{draft.signature}") + 1
    end = start + len(draft.closing)
    return {
        "closing": Span(start, end),
        "signature": Span(end + 1, end + 1 + len(draft.signature)),
    }
