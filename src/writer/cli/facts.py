"""`writer facts`: the interview as understood."""

from typing import TYPE_CHECKING, Annotated

import typer

from writer.cli.console import Progress, tell_finding
from writer.cli.options import BaseUrl, FactsFormat, Fallback, Model, Notes, Today, parse_today
from writer.errors import ModelError

if TYPE_CHECKING:
    import datetime as dt

    from writer.interview import Interview
    from writer.models import OpenModel
    from writer.read import Notes as ReadNotes


def facts(
    notes: Notes,
    model: Model = None,
    base_url: BaseUrl = None,
    form: Annotated[FactsFormat, typer.Option("--format", help="How it is printed.")] = "text",
    today: Today = None,
    fallback: Fallback = False,
) -> int:
    """Show what is understood of the notes: each fact beside its line, private ones marked."""
    from writer import render
    from writer.cli.settings import model_of, open_notes, read_config

    day = parse_today(today)
    read = open_notes(notes)
    config = read_config()
    warnings = read.warnings
    try:
        chosen = model_of(model, base_url, config)
        interview = _extract(read, chosen, day)
    except ModelError as error:
        if not fallback:
            raise
        warnings = (*warnings, f"{error}; the notes were read without the model")
        interview = _extract(read, None, day)
    warnings = tuple(dict.fromkeys((*warnings, *interview.warnings)))
    interview = interview.model_copy(update={"warnings": warnings})
    text = render.facts_json(interview) if form == "json" else render.facts_text(interview, read)
    print(text, end="", flush=True)
    for warning in warnings:
        tell_finding(f"warning: {warning}", "warning")
    return 0


def _extract(notes: "ReadNotes", model: "OpenModel | None", today: "dt.date") -> "Interview":
    from contextlib import aclosing

    from writer.blocking import run
    from writer.extract import aextract

    async def job() -> "Interview":
        if model is None:
            return (await aextract(notes, today=today))[0]
        async with aclosing(model):
            return (await aextract(notes, model=model, today=today))[0]

    with Progress(shown=model is not None) as progress:
        progress.say("reading the notes")
        return run(job(), waits=model is not None)
