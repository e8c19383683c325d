"""`--out DIR`: one file for each recipient, whole or not at all, and never over another file."""

import datetime as dt
import os
from contextlib import suppress
from pathlib import Path

from writer.errors import UsageError
from writer.message import Message, Result
from writer.render.eml import eml
from writer.render.names import file_stems
from writer.render.text import message_text


def write_files(result: Result, directory: Path, *, today: dt.date) -> tuple[Path, ...]:
    """Write a `.eml` for each e-mail and a `.txt` for each other message; return their paths.

    A message that breaks an error rule is not written. A name that is taken gets a number, so
    nothing that is there is lost. All contents are made before the first file appears.

    Raises:
        UsageError: the directory cannot be made or written to; then no new file is left in it.
    """
    stems = file_stems(result.kind, [message.recipient.name for message in result.messages])
    ready = [
        (stem, *_content(message, result.sender, today))
        for stem, message in zip(stems, result.messages, strict=True)
        if not message.broken
    ]
    written: list[Path] = []
    try:
        directory.mkdir(parents=True, exist_ok=True)
        for stem, suffix, content in ready:
            written.append(_write_new(directory, stem, suffix, content))
    except OSError as error:
        for path in written:
            path.unlink(missing_ok=True)
        reason = error.strerror or type(error).__name__
        raise UsageError(
            f"{directory}: cannot be written to ({reason}); name another directory with --out"
        ) from error
    except KeyboardInterrupt:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return tuple(written)


def _content(message: Message, sender: str | None, today: dt.date) -> tuple[str, bytes]:
    if message.channel == "email":
        return ".eml", eml(message, sender=sender, today=today)
    text = message.text if message.channel == "card" else message_text(message)
    return ".txt", text.encode()


def _write_new(directory: Path, stem: str, suffix: str, content: bytes) -> Path:
    """Write `content` under the first free name, by way of a temporary file beside it."""
    import tempfile

    handle, name = tempfile.mkstemp(prefix=".writer-", suffix=".part", dir=directory)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # mkstemp makes files that only their owner reads, which suits private letters.
        return _take_free_name(part, directory, stem, suffix)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _take_free_name(part: Path, directory: Path, stem: str, suffix: str) -> Path:
    number = 1
    while True:
        path = directory / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
        number += 1
        try:
            os.link(part, path)  # fails where the name is taken: no race, nothing overwritten
        except FileExistsError:
            continue
        except OSError:  # a file system without hard links
            if path.exists():
                continue
            part.rename(path)
        return path
