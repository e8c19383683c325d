"""What went wrong with the log, in one line that names the file and the next step."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from writer.errors import LogError

#: By SQLite's primary result code.
_FAULTS = {
    sqlite3.SQLITE_FULL: "the disk is full, so nothing was changed; free some space, run it again",
    sqlite3.SQLITE_IOERR: "cannot be read or written ({reason}), so nothing was changed; look at "
    "the disk and its free space, then run it again",
    sqlite3.SQLITE_READONLY: "must not be written to, so nothing was changed; make the file and "
    "its folder writable, or name another folder in WRITER_DATA_DIR",
    sqlite3.SQLITE_BUSY: "another program is writing to it and does not end, so nothing was "
    "changed; run it again later",
}
_FAULTS[sqlite3.SQLITE_CANTOPEN] = _FAULTS[sqlite3.SQLITE_PERM] = (
    "cannot be opened ({reason}), so nothing was changed; look at the permissions of the file and "
    "its folder, or name another folder in WRITER_DATA_DIR"
)
_FAULTS[sqlite3.SQLITE_LOCKED] = _FAULTS[sqlite3.SQLITE_BUSY]


def damaged(path: Path, reason: str) -> LogError:
    """Return the error for a file that is no sound log."""
    return LogError(
        f"{path}: the log is damaged ({reason}) and was left as it is; put a sound copy in its "
        "place, or move it away and a new log is begun"
    )


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite or the system raises about the log at `path` into LogError."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        fault = _FAULTS.get(code)
        if fault is None:
            raise damaged(path, str(error)) from error
        raise LogError(f"{path}: {fault.format(reason=error)}") from error
    except (ValueError, TypeError) as error:  # a date or kind of message that is none
        raise damaged(path, "an entry cannot be read") from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise LogError(
            f"{path}: cannot be used ({reason}), so nothing was changed; look at the disk and "
            "the permissions, or name another folder in WRITER_DATA_DIR"
        ) from error
