"""The library's functions, for other tools: each has a blocking form and an `a` form to await.

The blocking ones work inside a running event loop too (a notebook, a web server's handler).
"""

import datetime as dt
from collections.abc import Callable, Coroutine, Sequence
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from writer import blocking, pipeline
from writer.brief.recipients import chosen
from writer.etiquette import DEFAULT_PATIENCE, WEEKDAYS, Sent, Workdays
from writer.extract import aextract as extract_with_usage
from writer.interview import Interview
from writer.judge import opinion
from writer.kinds import Channel, Kind
from writer.message import Result
from writer.models.chat import ChatModel
from writer.options import Options
from writer.read import read_notes
from writer.read.notes import Notes
from writer.rules.check import check as check_letter
from writer.rules.check import in_order
from writer.rules.greeting import addresses, name_words
from writer.rules.read_letter import read_letter
from writer.rules.rule import Context, Finding, Letter
from writer.rules.standard import THE_BOOK, Standard

P = ParamSpec("P")
T = TypeVar("T")


def _blocking(name: str, function: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, T]:
    """Return `function` under another name, as one that waits for what it returns."""

    @wraps(function)
    def waiting(*args: P.args, **kwargs: P.kwargs) -> T:
        return blocking.run(function(*args, **kwargs))

    waiting.__name__ = waiting.__qualname__ = name
    return waiting


async def aextract(
    notes: Notes | str | Path,
    *,
    model: ChatModel | None = None,
    today: dt.date | None = None,
    workdays: Workdays = WEEKDAYS,
) -> Interview:
    """Return the interview that `notes` (notes, or the path of a file) tell of.

    `workdays` are what "5 working days" counts. Raises NotesError where a file cannot be read,
    ModelError where the model fails.
    """
    source = _notes(notes)
    interview, _ = await extract_with_usage(source, model=model, today=today, workdays=workdays)
    return interview


async def awrite(
    notes: Notes | str | Path,
    *,
    kind: Kind = "thanks",
    channel: Channel | None = None,
    sender: str | None = None,
    to: str | None = None,
    phone: str | None = None,
    model: ChatModel | None = None,
    today: dt.date | None = None,
    fallback: bool = False,
    force: bool = False,
    sent: Sequence[Sent] = (),
    workdays: Workdays = WEEKDAYS,
    patience: int = DEFAULT_PATIENCE,
    standard: Standard = THE_BOOK,
    judge: ChatModel | None = None,
) -> Result:
    """Write the checked messages of one kind; no model means the built-in composer.

    Thanks go to every person met, the other kinds to the one they are for. `channel` is by
    default the first that the kind has. `sender` is the candidate's name where the notes do not
    say it; `to` picks one recipient; `phone` is the number to call back on. With `fallback` the
    composer takes over where the model fails, and a warning says so. `standard` is what the
    messages are held to: the rules, a house style, a proofreader. `judge` is a model that gives a
    second opinion on each message, as warnings.

    A follow-up passes the etiquette: `sent` is what has gone out, `workdays` knows the holidays,
    `patience` are working days of grace; `force` writes what it refuses.

    Raises NotesError where a file cannot be read, MissingNameError where nobody says who writes,
    UsageError where `to` is nobody in the notes or the kind has no such channel, EtiquetteError
    where a follow-up may not go out, ModelError where the model fails.
    """
    return await pipeline.write_messages(
        _notes(notes),
        Options(
            kind=kind,
            channel=channel,
            sender=sender,
            to=to,
            phone=phone,
            model=model,
            today=today or dt.date.today(),
            fallback=fallback,
            force=force,
            sent=lambda _: sent,
            workdays=workdays,
            patience=patience,
            standard=standard,
            judge=judge,
        ),
    )


extract = _blocking("extract", aextract)
write = _blocking("write", awrite)


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
    said = blocking.run(opinion(letter, context, model=judge))
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
