"""What can be done with the log: read it, record what was sent, forget an interview."""

import datetime as dt
import sqlite3
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from writer.etiquette import Sent
from writer.interview import Interview
from writer.outreach.entry import Entry, Kept, entry_for
from writer.outreach.identity import same_person
from writer.outreach.store import BUSY_SECONDS, copies, reading, wipe, writing


@dataclass(frozen=True, slots=True)
class Recorded:
    """What `record` did: the entry as it is now, what was added, and what was there already."""

    entry: Entry
    added: tuple[Sent, ...]
    known: tuple[Sent, ...]


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What `forget` removed: the entry, and copies of the log that may have held it."""

    entry: Entry
    copies: tuple[Path, ...]


def read_log(path: Path) -> tuple[Entry, ...]:
    """Return every interview in the log, oldest first; nothing where there is no log.

    Raises LogError where it is damaged or cannot be read.
    """
    with reading(path) as connection:
        return () if connection is None else read_entries(connection)


def record(
    path: Path,
    interview: Interview,
    sent: Sequence[Sent],
    *,
    source: str | None,
    today: dt.date,
    text: str | None = None,
) -> Recorded:
    """Write down that `sent` went out, and how the interview stands by its notes today.

    `source` is the absolute path of the notes, None where they came from a stream. `text` is what
    was sent, if that is to be kept. Either all is written or nothing. Raises LogError.
    """
    with writing(path) as connection:
        before, entry = renewed(connection, interview, source=source, today=today)
        known = tuple(one for one in sent if any(_is_same(one, other) for other in before))
        added = tuple(one for one in sent if one not in known)
        connection.executemany(
            "INSERT OR IGNORE INTO sent (interview_id, kind, recipient, sent_on, text) "
            "VALUES (?, ?, ?, ?, ?)",
            [(entry.id, one.kind, one.to or "", one.on.isoformat(), text) for one in added],
        )
        now = next(one for one in read_entries(connection) if one.id == entry.id)
    return Recorded(now, added, known)


def take_back(
    path: Path, interview: Interview, sent: Sequence[Sent], *, source: str | None
) -> tuple[Sent, ...]:
    """Remove these messages from the log; return those that were in it. Raises LogError."""
    if entry_for(interview, source, read_log(path)) is None:
        return ()
    with writing(path) as connection:
        entry = entry_for(interview, source, read_entries(connection))
        held = entry.sent if entry else ()
        gone = tuple(one for one in held if any(_is_same(one, other) for other in sent))
        connection.executemany(
            "DELETE FROM sent WHERE interview_id = ? AND kind = ? AND recipient = ? "
            "AND sent_on = ?",
            [(entry.id, o.kind, o.to or "", o.on.isoformat()) for o in gone if entry],
        )
    return gone


def forget(
    path: Path,
    interview: Interview,
    *,
    source: str | None,
    patience_seconds: float = BUSY_SECONDS,
) -> Forgotten | None:
    """Remove all that the log holds of an interview, leaving no trace in the file.

    Copies kept before a migration are removed whole, since they may hold it. None where the
    interview is not in the log. `patience_seconds`: for another program to let go of the file.
    Raises LogError.
    """
    if entry_for(interview, source, read_log(path)) is None:
        return None
    with writing(path) as connection:
        entry = entry_for(interview, source, read_entries(connection))
        if entry is not None:
            connection.execute("DELETE FROM interview WHERE id = ?", (entry.id,))
    if entry is None:
        return None
    old = copies(path)
    for copy in old:
        copy.unlink(missing_ok=True)
    wipe(path, patience_seconds)
    return Forgotten(entry, old)


def renewed(
    connection: sqlite3.Connection, interview: Interview, *, source: str | None, today: dt.date
) -> tuple[tuple[Sent, ...], Entry]:
    """Bring the entry of `interview` up to date, or add one; return what it held, and the entry."""
    kept = Kept.of(interview).to_json()
    entry = entry_for(interview, source, read_entries(connection))
    if entry is not None:
        connection.execute(
            "UPDATE interview SET source = ?, kept = ? WHERE id = ?",
            (source or entry.source, kept, entry.id),
        )
        return entry.sent, entry
    uid = str(uuid.uuid4())
    cursor = connection.execute(
        "INSERT INTO interview (uid, source, logged_on, kept) VALUES (?, ?, ?, ?)",
        (uid, source, today.isoformat(), kept),
    )
    return (), Entry(int(cursor.lastrowid or 0), uid, source, today, interview)


def read_entries(connection: sqlite3.Connection) -> tuple[Entry, ...]:
    """Return every interview in an open log, oldest first."""
    sent: dict[int, list[tuple[Sent, str | None]]] = {}
    for number, kind, recipient, on, text in connection.execute(
        "SELECT interview_id, kind, recipient, sent_on, text FROM sent ORDER BY sent_on, id"
    ):
        one = Sent(kind=kind, to=recipient or None, on=dt.date.fromisoformat(on))
        sent.setdefault(number, []).append((one, text))
    return tuple(
        Entry(
            id=number,
            uid=uid,
            source=source,
            logged_on=dt.date.fromisoformat(logged_on),
            interview=Kept.from_json(kept).interview,
            sent=tuple(one for one, _ in sent.get(number, ())),
            texts=tuple(text for _, text in sent.get(number, ())),
        )
        for number, uid, source, logged_on, kept in connection.execute(
            "SELECT id, uid, source, logged_on, kept FROM interview ORDER BY id"
        )
    )


def _is_same(one: Sent, other: Sent) -> bool:
    if (one.kind, one.on) != (other.kind, other.on):
        return False
    return one.to == other.to or bool(one.to and other.to and same_person(one.to, other.to))
