"""Settings from the environment, the config file and the terminal, in that order of effort."""

import datetime as dt
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from writer.config import Config, load_config
from writer.errors import MissingNameError, NotesError

if TYPE_CHECKING:
    from writer.etiquette import Workdays
    from writer.models import OpenModel
    from writer.read import Notes


def config_path() -> Path:
    """Return where the settings file is looked for."""
    from platformdirs import user_config_path

    return user_config_path("writer", appauthor=False) / "config.toml"


def read_config() -> Config:
    """Read the settings file. Raises UsageError where it cannot be used."""
    return load_config(config_path())


def open_notes(source: str) -> "Notes":
    """Read the notes that the command line names; `-` is stdin."""
    from writer.cli.console import tell
    from writer.read import read_notes

    if source != "-":
        return read_notes(source)
    if sys.stdin is None:
        raise NotesError("<stdin>: closed; name a file of notes")
    if sys.stdin.isatty():
        tell("Paste or type the notes, then press Ctrl-D on a line of its own.")
    return read_notes(sys.stdin.buffer, name="<stdin>")


def model_of(spec: str | None, base_url: str | None, config: Config) -> "OpenModel | None":
    """Return the model that options, environment and settings file mean; None is the composer.

    Raises:
        UsageError: it cannot be understood.
        ModelConfigError: it cannot be used.
    """
    from writer.models import open_model

    named, address = model_named(spec, base_url, config)
    return open_model(named, base_url=address, environ=os.environ)


def model_named(spec: str | None, base_url: str | None, config: Config) -> tuple[str, str | None]:
    """Return which model is asked for and at which address.

    What the command line or the environment names wins over the settings file.
    """
    address = base_url or (None if os.environ.get("OPENAI_BASE_URL") else config.base_url)
    return spec or config.model or "auto", address


def sender_of(
    given: str | None, notes: "Notes", config: Config, *, today: dt.date, workdays: "Workdays"
) -> str:
    """Return who the messages are from: `--from`, the notes, the settings file, or a prompt.

    `today` and `workdays` are those of the writing itself, for which the notes are then read.

    Raises:
        MissingNameError: none of them says it, and there is no terminal to ask at.
    """
    name = (
        (given or "").strip() or _named_in(notes, today, workdays) or config.name or _asked(notes)
    )
    if not name:
        raise MissingNameError(
            f"{notes.name}: nothing says who the messages are from; give --from NAME, a line "
            f'`candidate: NAME` at the top of the notes, or name = "NAME" in {config_path()}'
        )
    return name


def _named_in(notes: "Notes", today: dt.date, workdays: "Workdays") -> str | None:
    from writer.extract.assemble import first_reading

    _, fields = first_reading(notes.readable, today, workdays)
    return fields.candidate


def _asked(notes: "Notes") -> str | None:
    if notes.name == "<stdin>" or not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    import typer

    answer: str = typer.prompt(
        "Your name, as it signs the messages", default="", err=True, show_default=False
    )
    return answer.strip() or None
