"""`writer thanks`: a thank-you message for every person met."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from writer.cli.console import Progress, tell, tell_finding
from writer.cli.options import (
    BaseUrl,
    Fallback,
    Judge,
    Model,
    NoProofread,
    Notes,
    StyleFile,
    ThanksChannel,
    ThanksFormat,
    Today,
    parse_today,
)
from writer.errors import ModelConfigError, UsageError

if TYPE_CHECKING:
    from writer.message import Result
    from writer.models import OpenModel
    from writer.read import Notes as ReadNotes
    from writer.rules.standard import Standard


def thanks(
    notes: Notes,
    to: Annotated[
        str | None, typer.Option("--to", metavar="NAME", help="Only for this person.")
    ] = None,
    sender: Annotated[
        str | None, typer.Option("--from", metavar="NAME", help="Your name, if not in the notes.")
    ] = None,
    channel: Annotated[ThanksChannel, typer.Option(help="What is written.")] = "email",
    model: Model = None,
    base_url: BaseUrl = None,
    form: Annotated[ThanksFormat, typer.Option("--format", help="How it is printed.")] = "text",
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="DIR", help="Also write a file for each recipient here."),
    ] = None,
    today: Today = None,
    fallback: Fallback = False,
    config: StyleFile = None,
    no_proofread: NoProofread = False,
    judge: Judge = False,
) -> int:
    """Write a thank-you message to every person met in the interview.

    Messages go to stdout, findings and progress to stderr.
    Exit codes: 0 done, 1 a message breaks an error rule, 2 wrong usage or unreadable notes,
    3 the model failed.
    """
    from writer.cli.opinion import no_model
    from writer.cli.reader import start_reader
    from writer.cli.settings import model_of, open_notes, read_config, sender_of

    day = parse_today(today)
    if out is not None and out.exists() and not out.is_dir():
        raise UsageError(f"--out: {out} is a file; name a directory")
    read = open_notes(notes)
    reader = start_reader(wanted=not no_proofread)

    # Imported while the proofreader loads beside it.
    from writer.cli.rulebook import rule_book

    book = rule_book(config, reader)
    settings = read_config()
    name = sender_of(sender, read, settings, today=day)
    warnings: tuple[str, ...] = (*read.warnings, *book.problems)
    try:
        chosen = model_of(model, base_url, settings)
    except ModelConfigError as error:
        if not fallback:
            raise
        chosen = None
        warnings = (*warnings, f"{error}; the built-in composer wrote instead")
    if judge and chosen is None:
        raise no_model()
    result = _write(read, name, to, channel, chosen, day, fallback, book.standard, judge=judge)
    result = result.model_copy(
        update={"warnings": tuple(dict.fromkeys((*warnings, *result.warnings))), "sender": name}
    )
    return _hand_over(result, read, form, out, day)


def _write(
    notes: "ReadNotes",
    sender: str,
    to: str | None,
    channel: ThanksChannel,
    model: "OpenModel | None",
    today: dt.date,
    fallback: bool,
    standard: "Standard",
    *,
    judge: bool,
) -> "Result":
    from contextlib import aclosing

    from writer.pipeline import awrite_messages, run

    async def job() -> "Result":
        if model is None:
            return await awrite_messages(
                notes,
                kind="thanks",
                channel=channel,
                sender=sender,
                to=to,
                today=today,
                standard=standard,
            )
        async with aclosing(model):
            return await awrite_messages(
                notes,
                kind="thanks",
                channel=channel,
                sender=sender,
                to=to,
                model=model,
                today=today,
                fallback=fallback,
                progress=progress.say,
                standard=standard,
                judge=model if judge else None,
            )

    with Progress(shown=model is not None) as progress:
        return run(job())


def _hand_over(
    result: "Result", notes: "ReadNotes", form: ThanksFormat, out: Path | None, today: dt.date
) -> int:
    """Print the messages, write the files, and return the exit code."""
    from writer import render

    files = render.write_files(result, out, today=today) if out is not None else ()
    if form == "json":
        text = render.result_json(result)
    elif form == "md":
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
        if message.broken and out is not None:
            tell(f"no file for {message.recipient.name or 'the hiring team'}: errors are left")
    return 1 if broken else 0
