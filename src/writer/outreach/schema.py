"""The tables of the log, by version. A version is never changed: a new one is added below.

`user_version` in the file says which it has; `application_id` says that it is such a log.
"""

import sqlite3

#: "wrtr" in ASCII, so that another program's database is never taken for the log.
APPLICATION_ID = 0x77727472

#: Version n is what the first n of these make. Each is one statement after another.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE interview (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            source TEXT,
            logged_on TEXT NOT NULL,
            kept TEXT NOT NULL CHECK (json_valid(kept))
        )
        """,
        """
        CREATE TABLE sent (
            id INTEGER PRIMARY KEY,
            interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            recipient TEXT NOT NULL DEFAULT '',
            sent_on TEXT NOT NULL,
            UNIQUE (interview_id, kind, recipient, sent_on)
        )
        """,
    ),
    (
        # The words of a message, only where its writer asked to keep them.
        "ALTER TABLE sent ADD COLUMN text TEXT",
        # What went into calendars, so that a second import updates it or takes it back.
        """
        CREATE TABLE appointment (
            interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
            action TEXT NOT NULL,
            day TEXT NOT NULL,
            title TEXT NOT NULL,
            about TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            changed_at TEXT NOT NULL,
            is_off INTEGER NOT NULL,
            PRIMARY KEY (interview_id, action)
        )
        """,
    ),
)
VERSION = len(MIGRATIONS)


def migrate(connection: sqlite3.Connection, version: int, to: int = VERSION) -> None:
    """Bring the tables from `version` to `to`, within the transaction that is open."""
    for number, statements in enumerate(MIGRATIONS[version:to], start=version + 1):
        for statement in statements:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")
