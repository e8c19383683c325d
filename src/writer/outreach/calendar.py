"""What went into a calendar before, so that a second import updates it and takes back the rest."""

import datetime as dt
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from writer.interview import Interview
from writer.outreach.appointments import Appointment, Dated
from writer.outreach.log import renewed
from writer.outreach.store import writing


def date_appointments(
    path: Path,
    interview: Interview,
    wanted: Sequence[Appointment],
    *,
    source: str | None,
    today: dt.date,
    now: dt.datetime,
) -> tuple[Dated, ...]:
    """Return the appointments as they go out now, and those that went out before and are off.

    What is over by `today` stays in the calendar as it is. `now` is in UTC. The log remembers
    them, whence LogError where it cannot be written.
    """
    with writing(path) as connection:
        _, entry = renewed(connection, interview, source=source, today=today)
        before = _before(connection, entry.id, entry.uid)
        due = {one.action: one for one in wanted}
        dated = [
            _dated(one, before.get(one.action), _uid(entry.uid, one.action), now) for one in wanted
        ]
        dated += [
            _called_off(old, now)
            for action, old in before.items()
            if action not in due and old.appointment.day >= today
        ]
        connection.executemany(
            "INSERT OR REPLACE INTO appointment VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [_row(entry.id, one) for one in dated],
        )
    return tuple(dated)


def _uid(interview: str, action: str) -> str:
    return f"{interview}-{action}@interview-writer"


def _dated(one: Appointment, old: Dated | None, uid: str, now: dt.datetime) -> Dated:
    if old is None:
        return Dated(one, uid, 0, now)
    if old.appointment == one and not old.is_off:
        return old
    return Dated(one, uid, old.sequence + 1, now)


def _called_off(old: Dated, now: dt.datetime) -> Dated:
    if old.is_off:
        return old
    return Dated(old.appointment, old.uid, old.sequence + 1, now, is_off=True)


def _before(connection: sqlite3.Connection, number: int, uid: str) -> dict[str, Dated]:
    rows = connection.execute(
        "SELECT action, day, title, about, sequence, changed_at, is_off FROM appointment "
        "WHERE interview_id = ?",
        (number,),
    )
    return {
        action: Dated(
            Appointment(action, dt.date.fromisoformat(day), title, about),
            _uid(uid, action),
            sequence,
            dt.datetime.fromisoformat(changed),
            bool(is_off),
        )
        for action, day, title, about, sequence, changed, is_off in rows
    }


def _row(number: int, one: Dated) -> tuple[object, ...]:
    what = one.appointment
    return (
        number,
        what.action,
        what.day.isoformat(),
        what.title,
        what.about,
        one.sequence,
        one.changed.isoformat(),
        one.is_off,
    )
