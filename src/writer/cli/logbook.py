"""What the commands about sending share: which day it is, what was sent, and the plan."""

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from writer.cli.options import parse_today
from writer.errors import LogError

if TYPE_CHECKING:
    from writer.config import Config
    from writer.etiquette import Plan, Sent
    from writer.interview import Interview
    from writer.outreach import Entry
    from writer.read import Notes

_FILE = "outreach.sqlite3"


class Case(NamedTuple):
    """The notes of one interview and its place in the log. `notes`: as on the command line."""

    notes: str
    read: "Notes"
    source: str | None
    interview: "Interview"
    entry: "Entry | None"
    #: The day from which "yesterday" in the notes counts.
    told_on: dt.date

    @property
    def sent(self) -> "tuple[Sent, ...]":
        """What was sent, with the recipients' names as the notes spell them."""
        return self.entry.sent_in(self.interview) if self.entry else ()


def log_path() -> Path:
    """Return where the log of what was sent is kept: in WRITER_DATA_DIR or the user's data."""
    given = os.environ.get("WRITER_DATA_DIR")
    if given:
        return Path(given).expanduser().absolute() / _FILE
    from platformdirs import user_data_path

    return user_data_path("writer", appauthor=False) / _FILE


def source_of(notes: str) -> str | None:
    """Return the absolute path of the notes that the command line names; None for stdin."""
    return None if notes == "-" else str(Path(notes).resolve())


def day_of(today: str | None, config: "Config") -> dt.date:
    """Return the day that `--today` gives, else the day it is where the user is.

    Raises UsageError for a date or a time zone that is none.
    """
    if today is not None or config.timezone is None:
        return parse_today(today)
    from writer.etiquette import today_in

    return today_in(config.timezone, dt.datetime.now(dt.UTC))


def sent_of(notes: str, interview: "Interview") -> "tuple[Sent, ...]":
    """Return what the log says was sent about `interview`, oldest first.

    `notes` is what the command line names. Names of recipients are spelled as in `interview`.
    Raises LogError where the log is damaged or cannot be read.
    """
    entry = _entry_for(interview, source_of(notes), logged())
    return () if entry is None else entry.sent_in(interview)


def plan_of(
    interview: "Interview",
    sent: "tuple[Sent, ...]",
    *,
    today: dt.date,
    country: str | None,
    config: "Config",
) -> "Plan":
    """Return the plan by the user's settings. Raises UsageError where the country is unknown."""
    from writer.etiquette import DEFAULT_PATIENCE, Workdays, make_plan

    return make_plan(
        interview,
        today=today,
        sent=sent,
        workdays=Workdays(country or config.country),
        patience=DEFAULT_PATIENCE if config.patience is None else config.patience,
    )


def case_of(
    notes: str,
    today: dt.date,
    config: "Config",
    *,
    entries: "tuple[Entry, ...] | None" = None,
    country: str | None = None,
) -> "Case":
    """Read the notes that the command line names as far as code can: no model is asked.

    `entries` are those of the log, where they have been read already; `country` is whose working
    days the notes count. Raises NotesError, LogError, UsageError for an unknown country.
    """
    from writer.cli.settings import open_notes

    read, source = open_notes(notes), source_of(notes)
    where = country or config.country
    interview = _interview(read, today, config, where)
    entries = logged() if entries is None else entries
    entry = _entry_for(interview, source, entries)
    told_on = today
    if entry is not None and interview.date != entry.interview.date:
        # "Met them yesterday" names another day each morning; the day it was logged settles it.
        then = _interview(read, entry.logged_on, config, where)
        if then.date == entry.interview.date:
            interview, told_on = then, entry.logged_on
    return Case(notes, read, source, interview, entry, told_on)


def told_on(notes: str, today: dt.date, config: "Config") -> dt.date:
    """Return the day from which "yesterday" in the notes counts: today, unless the log knows.

    A log that cannot be used knows nothing; `sent_of` says so.
    """
    source = source_of(notes)
    try:
        is_logged = source is not None and any(entry.source == source for entry in logged())
        return case_of(notes, today, config).told_on if is_logged else today
    except LogError:
        return today


def logged() -> "tuple[Entry, ...]":
    """Return every interview in the log. Raises LogError where it cannot be read."""
    path = log_path()
    # Without a log nothing of it has to be imported; a journal alone is a damaged one.
    if not os.path.exists(path) and not os.path.exists(f"{path}-wal"):
        return ()
    from writer.outreach import read_log

    return read_log(path)


def _entry_for(
    interview: "Interview", source: str | None, entries: "tuple[Entry, ...]"
) -> "Entry | None":
    if not entries:
        return None
    from writer.outreach import entry_for

    return entry_for(interview, source, entries)


def _interview(read: "Notes", today: dt.date, config: "Config", country: str | None) -> "Interview":
    from writer.etiquette.workdays import Workdays
    from writer.extract import extract

    interview = extract(read, today=today, workdays=Workdays(country))
    sender = interview.candidate or config.name
    return interview.told_by(sender) if sender else interview
