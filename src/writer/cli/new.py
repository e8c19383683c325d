"""`writer new`: a note sheet that asks for everything a good message needs."""

from importlib import resources
from pathlib import Path
from typing import Annotated

import typer

from writer.errors import UsageError


def new(
    file: Annotated[
        str, typer.Argument(metavar="[FILE]", help="Where to write it, or - for stdout.")
    ] = "notes.md",
) -> int:
    """Write a note sheet to fill in at or after the interview. Never overwrites a file."""
    from writer.cli.console import tell

    sheet = note_sheet()
    if file == "-":
        print(sheet, end="")
        return 0
    path = Path(file)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(sheet)
    except FileExistsError as error:
        raise UsageError(f"{path}: exists already and was left alone; name another file") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"{path}: cannot be written ({reason}); name another file") from error
    tell(f"wrote {path}; fill it in, then run: writer thanks {path}")
    return 0


def note_sheet() -> str:
    """Return the empty note sheet."""
    return (resources.files("writer.cli") / "sheet.md").read_text(encoding="utf-8")
