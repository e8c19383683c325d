"""The library's functions, for other tools: each has a blocking form and an `a` form to await.

The blocking ones work inside a running event loop too (a notebook, a web server's handler).
"""

import datetime as dt
from pathlib import Path

from writer import pipeline
from writer.brief.recipients import chosen
from writer.extract import aextract as extract_with_usage
from writer.interview import Interview
from writer.judge import opinion
from writer.kinds import Channel, Kind
from writer.message import Result
from writer.models.chat import ChatModel
from writer.read import read_notes
from writer.read.notes import Notes
from writer.rules.check import check as check_letter
from writer.rules.check import in_order
from writer.rules.greeting import addresses, name_words
from writer.rules.read_letter import read_letter
from writer.rules.rule import Context, Finding, Letter
from writer.rules.standard import THE_BOOK, Standard


def extract(
    notes: Notes | str | Path, *, model: ChatModel | None = None, today: dt.date | None = None
) -> Interview:
    """Return the interview that `notes` (notes, or the path of a file) tell of.

    Raises NotesError where a file cannot be read, ModelError where the model fails.
    """
    return pipeline.run(aextract(notes, model=model, today=today))


async def aextract(
    notes: Notes | str | Path, *, model: ChatModel | None = None, today: dt.date | None = None
) -> Interview:
    """Return the interview that `notes` tell of. See `extract`."""
    interview, _ = await extract_with_usage(_notes(notes), model=model, today=today)
    return interview


def write(
    notes: Notes | str | Path,
    *,
    kind: Kind = "thanks",
    channel: Channel = "email",
    sender: str | None = None,
    to: str | None = None,
    model: ChatModel | None = None,
    today: dt.date | None = None,
    fallback: bool = False,
    standard: Standard = THE_BOOK,
    judge: ChatModel | None = None,
) -> Result:
    """Write one checked message for every person met; no model means the built-in composer.

    `sender` is the candidate's name where the notes do not say it; `to` picks one recipient.
    With `fallback` the composer takes over where the model fails, and a warning says so.
    `standard` is what the messages are held to: the rules, a house style, a proofreader.
    `judge` is a model that gives a second opinion on each message, as warnings.

    Raises NotesError where a file cannot be read, MissingNameError where nobody says who writes,
    UsageError where `to` is nobody in the notes, ModelError where the model fails.
    """
    return pipeline.run(
        awrite(
            notes,
            kind=kind,
            channel=channel,
            sender=sender,
            to=to,
            model=model,
            today=today,
            fallback=fallback,
            standard=standard,
            judge=judge,
        )
    )


async def awrite(
    notes: Notes | str | Path,
    *,
    kind: Kind = "thanks",
    channel: Channel = "email",
    sender: str | None = None,
    to: str | None = None,
    model: ChatModel | None = None,
    today: dt.date | None = None,
    fallback: bool = False,
    standard: Standard = THE_BOOK,
    judge: ChatModel | None = None,
) -> Result:
    """Write one checked message for every person met. See `write`."""
    return await pipeline.awrite_messages(
        _notes(notes),
        kind=kind,
        channel=channel,
        sender=sender,
        to=to,
        model=model,
        today=today,
        fallback=fallback,
        standard=standard,
        judge=judge,
    )


def check(
    text: str,
    *,
    notes: Notes | str | Path | None = None,
    kind: Kind = "thanks",
    channel: Channel = "email",
    subject: str | None = None,
    to: str | None = None,
    sender: str | None = None,
    standard: Standard = THE_BOOK,
    judge: ChatModel | None = None,
) -> tuple[Finding, ...]:
    """Check a message of any origin against the rule book, and against `notes` where given.

    `text` may begin with a `Subject:` line. Spans of findings count characters of `text`.
    `to` and `sender` are whom the message is to and from, where the notes do not settle it.
    `judge` is a model that gives a second opinion, as warnings, where there are notes.
    Raises NotesError where a file cannot be read, UsageError where `to` is nobody in the notes,
    ModelError where `judge` fails.
    """
    letter = read_letter(text, kind=kind, channel=channel, subject=subject)
    context = context_of(letter, notes, to=to, sender=sender, standard=standard)
    findings = check_letter(letter, context, rules=standard.rules)
    if judge is None:
        return findings
    said = pipeline.run(opinion(letter, context, model=judge))
    return in_order((*findings, *said.findings))


def context_of(
    letter: Letter,
    notes: Notes | str | Path | None,
    *,
    to: str | None = None,
    sender: str | None = None,
    standard: Standard = THE_BOOK,
) -> Context:
    """Return what a letter of any origin is checked against.

    Raises NotesError where a file cannot be read, UsageError where `to` is nobody in the notes.
    """
    style, reader = standard.style, standard.proofreader
    if notes is None:
        return Context(recipient=to, sender=sender, style=style, proofreader=reader)
    source = _notes(notes)
    interview = extract(source)
    return Context(
        interview=interview,
        notes=source.text,
        recipient=_recipient(letter, interview, to),
        sender=sender,
        style=style,
        proofreader=reader,
    )


def _recipient(letter: Letter, interview: Interview, to: str | None) -> str | None:
    """Return who a letter goes to: whom `to` or the greeting names; None where that is open."""
    people = interview.interviewers
    if to:
        return chosen(people, to)[0].name
    if letter.greeting is None:
        return None
    greeting = letter.text[letter.greeting.start : letter.greeting.end]
    named = [address.names for address in addresses(greeting)]
    greeted = [p for p in people if any(set(n) <= set(name_words(p.name)) for n in named)]
    return greeted[0].name if len(greeted) == 1 and len(named) == 1 else None


def _notes(notes: Notes | str | Path) -> Notes:
    return notes if isinstance(notes, Notes) else read_notes(notes)
