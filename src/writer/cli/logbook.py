"""What the commands about sending share: which day it is, what was sent, and the plan."""

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING

from writer.cli.options import parse_today

if TYPE_CHECKING:
    from writer.config import Config
    from writer.etiquette import Plan, Sent
    from writer.interview import Interview
    from writer.read import Notes

_FILE = "outreach.sqlite3"


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
    path = log_path()
    if not path.parent.exists():
        return ()
    from writer.outreach import entry_for, read_log

    entry = entry_for(interview, source_of(notes), read_log(path))
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


def read_interview(notes: "Notes", today: dt.date, config: "Config") -> "Interview":
    """Return the interview as far as code can read it: no model is asked."""
    from writer.extract import extract

    interview = extract(notes, today=today)
    sender = interview.candidate or config.name
    return interview.told_by(sender) if sender else interview
