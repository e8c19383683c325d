"""The log's file: made whole, opened, checked, migrated with a copy kept."""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from writer.errors import LogError
from writer.outreach.faults import damaged, translated
from writer.outreach.schema import APPLICATION_ID, VERSION, migrate

#: How long to wait for another process that is writing.
BUSY_SECONDS = 10.0
#: What files begin with until they are whole.
_PART = ".outreach-"


@contextmanager
def writing(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the log to write, made where there is none, in one transaction: all of it or nothing.

    Raises LogError where the file is damaged, cannot be written, or is a newer version's.
    """
    with translated(path):
        if not _exists(path):
            _make(path)
        with closing(_connect(path, "rw")) as connection:
            _check(connection, path)
            connection.execute("BEGIN IMMEDIATE")
            try:
                _bring_up_to_date(connection, path)
                yield connection
            except BaseException:
                with suppress(sqlite3.Error):  # a full disk has rolled it back already
                    connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection | None]:
    """Open the log to read; None where there is none. Raises LogError as `writing` does."""
    with translated(path):
        if not _exists(path):
            yield None
            return
        if _version_in(path) < VERSION:
            with writing(path):  # only this brings it up to date
                pass
        with closing(_open_to_read(path)) as connection:
            _check(connection, path)
            yield connection


def wipe(path: Path, patience_seconds: float) -> None:
    """Rebuild the file so that nothing of what was deleted is left in it or in its journal.

    Raises LogError where another process does not let go of it within `patience_seconds`.
    """
    with translated(path), closing(_connect(path, "rw")) as connection:
        connection.execute(f"PRAGMA busy_timeout = {round(patience_seconds * 1000)}")
        connection.execute("VACUUM")
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise LogError(
            f"{path}: it is forgotten, but another program has the file open, so traces may be "
            "left in it; end that program and forget it once more"
        )


def copies(path: Path) -> tuple[Path, ...]:
    """Return the copies that were kept before migrations, and what a killed one left behind."""
    kept = path.parent.glob(f"{path.stem}.v*{path.suffix}")
    return tuple(sorted((*kept, *path.parent.glob(f"{_PART}*.part"))))


def _exists(path: Path) -> bool:
    if path.exists():
        if path.stat().st_size == 0:  # never made so by this program: SQLite would begin anew
            raise damaged(path, "the file is empty")
        return True
    journal = path.with_name(f"{path.name}-wal")
    if journal.exists():
        raise damaged(path, f"it is missing, while its journal {journal.name} is there")
    return False


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?{mode if '=' in mode else f'mode={mode}'}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
    )
    try:
        for setting in ("foreign_keys = ON", "synchronous = FULL", "secure_delete = ON"):
            connection.execute(f"PRAGMA {setting}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _open_to_read(path: Path) -> sqlite3.Connection:
    """Open the log to read; in a folder that must not be written to, without its journal."""
    journal = path.with_name(f"{path.name}-wal")
    has_journal = journal.exists() and journal.stat().st_size > 0
    if not has_journal and not os.access(path.parent, os.W_OK):
        return _connect(path, "immutable=1")
    return _connect(path, "mode=ro" if has_journal else "mode=rw")


def _version_in(path: Path) -> int:
    with closing(_open_to_read(path)) as connection:
        _check(connection, path)
        return _version(connection)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """Raise LogError unless the file is a sound log of this version or an older one."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise LogError(
            f"{path}: another program's database; move it away, or name another folder in "
            "WRITER_DATA_DIR"
        )
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise damaged(path, " ".join(str(found).split()))
    version = _version(connection)
    if version > VERSION:
        raise LogError(
            f"{path}: made by a newer version of writer (log version {version}, known here: "
            f"{VERSION}); update this program"
        )


def _make(path: Path) -> None:
    """Make an empty log under another name and link it into place, so that it is never half there.

    Where another process was faster, its log stands.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(prefix=_PART, suffix=".part", dir=path.parent)
    os.close(handle)
    part = Path(name)
    try:
        with closing(_connect(part, "rw")) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(connection, 0)
            connection.execute("COMMIT")
        _take_name(part, path)
    finally:
        for suffix in ("", "-wal", "-shm"):
            part.with_name(part.name + suffix).unlink(missing_ok=True)


def _take_name(part: Path, path: Path) -> bool:
    """Give the file at `part` the name `path` unless that is taken; tell whether it got it."""
    try:
        os.link(part, path)
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links
        if path.exists():
            return False
        part.rename(path)
    return True


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    """Migrate an older log, with a copy of it kept. No other process can write meanwhile."""
    version = _version(connection)
    if version < VERSION:
        _keep_copy(path, version)
        migrate(connection, version)


def _keep_copy(path: Path, version: int) -> None:
    """Write what is committed in the log to `outreach.v1.sqlite3`, or the next free name."""
    handle, name = tempfile.mkstemp(prefix=_PART, suffix=".part", dir=path.parent)
    os.close(handle)
    part = Path(name)
    try:
        with closing(_connect(path, "ro")) as source, closing(sqlite3.connect(part)) as target:
            source.backup(target)
        number = 1
        while not _take_name(part, _copy_name(path, version, number)):
            number += 1
    finally:
        part.unlink(missing_ok=True)


def _copy_name(path: Path, version: int, number: int) -> Path:
    again = f"-{number}" if number > 1 else ""
    return path.with_name(f"{path.stem}.v{version}{again}{path.suffix}")
