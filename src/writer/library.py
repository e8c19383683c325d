"""The library's functions, for other tools: each has a blocking form and an `a` form to await.

The blocking ones work inside a running event loop too (a notebook, a web server's handler).
"""

import datetime as dt
from pathlib import Path

from writer import pipeline
from writer.extract import aextract as extract_with_usage
from writer.interview import Interview
from writer.kinds import Channel, Kind
from writer.message import Result
from writer.models.chat import ChatModel
from writer.read import read_notes
from writer.read.notes import Notes
from writer.rules.check import check as check_letter
from writer.rules.read_letter import read_letter
from writer.rules.rule import Context, Finding


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
) -> Result:
    """Write one checked message for every person met; no model means the built-in composer.

    `sender` is the candidate's name where the notes do not say it; `to` picks one recipient.
    With `fallback` the composer takes over where the model fails, and a warning says so.

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
    )


def check(
    text: str,
    *,
    notes: Notes | str | Path | None = None,
    kind: Kind = "thanks",
    channel: Channel = "email",
    subject: str | None = None,
) -> tuple[Finding, ...]:
    """Check a message of any origin against the rule book, and against `notes` where given.

    `text` may begin with a `Subject:` line. Spans of findings count characters of `text`.
    Raises NotesError where a file cannot be read.
    """
    letter = read_letter(text, kind=kind, channel=channel, subject=subject)
    if notes is None:
        return check_letter(letter, Context())
    source = _notes(notes)
    return check_letter(letter, Context(interview=extract(source), notes=source.text))


def _notes(notes: Notes | str | Path) -> Notes:
    return notes if isinstance(notes, Notes) else read_notes(notes)
