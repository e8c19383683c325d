"""`writer plan`: what to do about one interview, and when."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from writer.cli.options import Country, FactsFormat, Notes, Today

if TYPE_CHECKING:
    from writer.cli.logbook import Case
    from writer.config import Config
    from writer.etiquette import Plan


def plan(
    notes: Notes,
    today: Today = None,
    form: Annotated[FactsFormat, typer.Option("--format", help="How it is printed.")] = "text",
    country: Country = None,
    calendar: Annotated[
        Path | None,
        typer.Option("--ics", metavar="FILE", help="Also write it as a calendar to import."),
    ] = None,
) -> int:
    """Show what to do next about an interview, and when, with the rule behind it.

    Counts what `writer sent` has logged. A second --ics updates what the first one put into the
    calendar. Exit codes: 0 done, 2 wrong usage, unreadable notes, or a log that cannot be used.
    """
    from writer.cli.console import tell, tell_finding
    from writer.cli.logbook import case_of, day_of, plan_of
    from writer.cli.settings import read_config
    from writer.render.plan import plan_json, plan_text

    config = read_config()
    day = day_of(today, config)
    case = case_of(notes, day, config, country=country)
    seen, sent = case.interview, case.sent
    made = plan_of(seen, sent, today=day, country=country, config=config)
    text = plan_json(made) if form == "json" else plan_text(made, seen, sent, notes)
    done = None if calendar is None else _write_calendar(calendar, made, case, config)
    print(text, end="", flush=True)
    if done:
        tell(done)
    for warning in dict.fromkeys((*case.read.warnings, *_doubts(case))):
        tell_finding(f"warning: {warning}", "warning")
    return 0


def _doubts(case: "Case") -> list[str]:
    """Return what was hard to read; what a message would still need is not for the plan to say."""
    from writer.extract.missing import missing

    wanting = missing(case.read, case.interview, ())
    return [warning for warning in case.interview.warnings if warning not in wanting]


def _write_calendar(path: Path, made: "Plan", case: "Case", config: "Config") -> str:
    """Write the calendar; return what is to be said of it."""
    from writer.cli.logbook import log_path
    from writer.outreach.appointments import appointments
    from writer.outreach.calendar import date_appointments
    from writer.render.ics import check_target, ics, write_ics

    check_target(path)
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    dated = date_appointments(
        log_path(),
        case.interview,
        appointments(made, case.interview),
        source=case.source,
        today=made.today,
        now=now,
    )
    if not dated:
        return f"there is nothing to put into a calendar, so {path} was not written"
    write_ics(path, ics(dated, timezone=config.timezone, now=now))
    return f"wrote {path}; open it with your calendar program to import it"
