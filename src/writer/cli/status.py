"""`writer status`: every interview, how it stands, and what is next."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from writer.cli.options import Country, FactsFormat, Today

if TYPE_CHECKING:
    from writer.config import Config
    from writer.interview import Interview
    from writer.outreach import Entry
    from writer.outreach.standing import Standing


def status(
    notes: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NOTES]...", help="Notes to show too, logged or not."),
    ] = None,
    today: Today = None,
    form: Annotated[FactsFormat, typer.Option("--format", help="How it is printed.")] = "text",
    country: Country = None,
) -> int:
    """Show every interview in the log: how it stands and what is next, what is overdue first.

    The notes are read anew where they are still in their place.
    Exit codes: 0 done, 2 wrong usage, unreadable notes, or a log that cannot be used.
    """
    from writer.cli.console import tell
    from writer.cli.logbook import day_of, logged
    from writer.cli.settings import read_config
    from writer.outreach.standing import in_order
    from writer.render.status import status_json, status_text

    config = read_config()
    day = day_of(today, config)
    known = _all_known(notes or [], logged(), day, config)
    standings = in_order(tuple(_standing(one, day, country, config) for one in known))
    text = status_json(standings) if form == "json" else status_text(standings)
    print(text, end="", flush=True)
    if not standings:
        tell(
            "nothing is logged yet; `writer sent NOTES --kind thanks` logs what you sent, and "
            "`writer status NOTES` shows notes that are not in the log"
        )
    return 0


class _Known(NamedTuple):
    """An interview by its notes or, where these cannot be read any more, as it was logged."""

    interview: "Interview"
    entry: "Entry | None"
    source: str | None
    is_read: bool = True


def _standing(one: _Known, day: dt.date, country: str | None, config: "Config") -> "Standing":
    from writer.cli.logbook import plan_of
    from writer.outreach.standing import Standing

    sent = one.entry.sent_in(one.interview) if one.entry else ()
    return Standing(
        interview=one.interview,
        plan=plan_of(one.interview, sent, today=day, country=country, config=config),
        sent=sent,
        texts=one.entry.texts if one.entry else (),
        source=one.source,
        is_logged=one.entry is not None,
        is_read=one.is_read,
    )


def _all_known(
    notes: list[str], entries: "tuple[Entry, ...]", day: dt.date, config: "Config"
) -> list[_Known]:
    """Return the interviews of the notes that are named, then the others in the log."""
    from writer.cli.logbook import case_of

    named = [case_of(name, day, config, entries=entries) for name in dict.fromkeys(notes)]
    shown = {case.entry.id for case in named if case.entry}
    return [
        *(_Known(case.interview, case.entry, case.source) for case in named),
        *(_as_noted(entry, day, config) for entry in entries if entry.id not in shown),
    ]


def _as_noted(entry: "Entry", day: dt.date, config: "Config") -> _Known:
    from writer.cli.logbook import case_of
    from writer.errors import NotesError

    if entry.source is None:
        return _Known(entry.interview, entry, None)
    as_logged = _Known(entry.interview, entry, entry.source, is_read=False)
    if not Path(entry.source).is_file():
        return as_logged
    try:
        case = case_of(entry.source, day, config, entries=(entry,))
    except NotesError:
        return as_logged
    # Another interview may have been written down in the same file since.
    return as_logged if case.entry is None else _Known(case.interview, entry, entry.source)
