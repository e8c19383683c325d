"""The bytes of a file or a stream, as far as they are read at all, and one error for what fails."""

import os
from pathlib import Path
from typing import BinaryIO, NamedTuple

from writer.errors import WriterError

#: The most that is read of one file, in bytes (1 MiB: about 170,000 words).
MAX_BYTES = 1024 * 1024


class Refusal(NamedTuple):
    """The error to raise, and what to do next: for a missing file, a directory, too much."""

    error: type[WriterError]
    missing: str
    directory: str
    too_large: str


def read_bytes(
    source: str | os.PathLike[str] | BinaryIO, refusal: Refusal, *, name: str | None = None
) -> tuple[bytes, str]:
    """Return the bytes of a path or an open binary stream, and what messages call it.

    `name` is by default the path as given, or "<stdin>" for a stream.

    Raises:
        the error of `refusal`: missing, a directory, unreadable, or larger than 1 MiB.
    """
    if isinstance(source, str | os.PathLike):
        shown = name or os.fspath(source)
        data = _read_file(Path(source), shown, refusal)
    else:
        shown = name or "<stdin>"
        try:
            data = source.read(MAX_BYTES + 1)
        except OSError as error:
            raise refusal.error(f"{shown}: cannot be read ({_reason(error)})") from error
    if len(data) > MAX_BYTES:
        raise refusal.error(f"{shown}: larger than 1 MiB; {refusal.too_large}")
    return data, shown


def _read_file(path: Path, shown: str, refusal: Refusal) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        missing = refusal.missing.format(name=shown)
        raise refusal.error(f"{shown}: no such file; {missing}") from error
    except IsADirectoryError as error:
        raise refusal.error(f"{shown}: a directory; {refusal.directory}") from error
    except (OSError, ValueError) as error:
        raise refusal.error(f"{shown}: cannot be read ({_reason(error)})") from error


def _reason(error: Exception) -> str:
    return (error.strerror or type(error).__name__) if isinstance(error, OSError) else str(error)
