"""The work of every command that writes: from the notes to messages on stdout and in files."""

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from writer.cli.console import Progress, tell, tell_finding
from writer.cli.options import MessageFormat
from writer.errors import LogError, ModelConfigError, UsageError
from writer.kinds import Channel, Kind

if TYPE_CHECKING:
    from writer.cli.rulebook import RuleBook
    from writer.config import Config
    from writer.interview import Interview
    from writer.message import Result
    from writer.models import OpenModel
    from writer.options import Options
    from writer.read import Notes


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The command line of a command that writes, as it was typed."""

    kind: Kind
    channel: Channel
    notes: str
    to: str | None
    sender: str | None
    model: str | None
    base_url: str | None
    form: MessageFormat
    out: Path | None
    today: str | None
    fallback: bool
    config: Path | None
    proofread: bool
    judge: bool
    country: str | None
    force: bool


def write(asked: Asked) -> int:
    """Write the messages, print them, and return the exit code."""
    from writer.cli.logbook import day_of, told_on
    from writer.cli.reader import start_reader
    from writer.cli.settings import open_notes, read_config, sender_of

    settings = read_config()
    day = day_of(asked.today, settings)
    if asked.out is not None and asked.out.exists() and not asked.out.is_dir():
        raise UsageError(f"--out: {asked.out} is a file; name a directory")
    read = open_notes(asked.notes)
    reader = start_reader(wanted=asked.proofread)

    # Imported while the proofreader loads beside it.
    from writer.cli.rulebook import rule_book
    from writer.etiquette import Workdays

    book = rule_book(asked.config, reader)
    told = told_on(asked.notes, day, settings)
    workdays = Workdays(asked.country or settings.country)
    name = sender_of(asked.sender, read, settings, today=told, workdays=workdays)
    model, problems = _model(asked, settings)
    options = _options(asked, settings, day, name, model, book)
    options = replace(options, told_on=told, workdays=workdays)
    result = _run(read, options, model)
    said = (*read.warnings, *book.problems, *problems, *result.warnings)
    result = result.model_copy(update={"warnings": tuple(dict.fromkeys(said)), "sender": name})
    return _hand_over(result, read, asked, day)


def _model(asked: Asked, settings: "Config") -> tuple["OpenModel | None", tuple[str, ...]]:
    """Return the model that is to write, and what was wrong with the one that was named."""
    from writer.cli.opinion import no_model
    from writer.cli.settings import model_of

    problems: tuple[str, ...] = ()
    try:
        chosen = model_of(asked.model, asked.base_url, settings)
    except ModelConfigError as error:
        if not asked.fallback:
            raise
        chosen, problems = None, (f"{error}; the built-in composer wrote instead",)
    if asked.judge and chosen is None:
        raise no_model()
    return chosen, problems


def _options(
    asked: Asked,
    settings: "Config",
    day: dt.date,
    sender: str,
    model: "OpenModel | None",
    book: "RuleBook",
) -> "Options":
    from writer.etiquette import DEFAULT_PATIENCE, Sent
    from writer.options import Options

    def sent(interview: "Interview") -> tuple[Sent, ...]:
        from writer.cli.logbook import sent_of

        try:
            return sent_of(asked.notes, interview)
        except LogError as error:
            if asked.kind == "followup":
                raise
            # Only a follow-up is counted; any other message can be written without the log.
            tell_finding(f"warning: {error}", "warning")
            return ()

    return Options(
        kind=asked.kind,
        channel=asked.channel,
        sender=sender,
        to=asked.to,
        phone=settings.phone,
        model=model,
        fallback=asked.fallback,
        judge=model if asked.judge else None,
        standard=book.standard,
        today=day,
        sent=sent,
        patience=DEFAULT_PATIENCE if settings.patience is None else settings.patience,
        force=asked.force,
    )


def _run(notes: "Notes", options: "Options", model: "OpenModel | None") -> "Result":
    from contextlib import aclosing

    from writer.blocking import run
    from writer.pipeline import write_messages

    async def job() -> "Result":
        if model is None:
            return await write_messages(notes, options)
        async with aclosing(model):
            return await write_messages(notes, replace(options, progress=progress.say))

    with Progress(shown=model is not None) as progress:
        return run(job(), waits=model is not None)


def _hand_over(result: "Result", notes: "Notes", asked: Asked, today: dt.date) -> int:
    """Print the messages, write the files, and return the exit code."""
    from writer import render

    files = render.write_files(result, asked.out, today=today) if asked.out is not None else ()
    if asked.form == "json":
        text = render.result_json(result)
    elif asked.form == "md":
        text = render.result_markdown(result, notes)
    else:
        text = render.result_text(result)
    print(text, end="", flush=True)

    for path in files:
        tell(f"wrote {path}")
    for warning in result.warnings:
        tell_finding(f"warning: {warning}", "warning")
    broken = False
    for message in result.messages:
        for line, finding in zip(render.findings_text(message), message.findings, strict=True):
            tell_finding(line, finding.severity)
        broken = broken or bool(message.broken)
        if message.broken and asked.out is not None:
            tell(f"no file for {message.recipient.name or 'the hiring team'}: errors are left")
    return 1 if broken else 0
