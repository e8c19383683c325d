"""The options that commands share, spelled once."""

import datetime as dt
from pathlib import Path
from typing import Annotated, Literal

import typer

from writer.errors import UsageError

Notes = Annotated[
    str, typer.Argument(metavar="NOTES", help="File of notes (Markdown or text), or - for stdin.")
]
Model = Annotated[
    str | None,
    typer.Option(
        "--model",
        envvar="WRITER_MODEL",
        metavar="MODEL",
        help="auto, offline, local:PATH.gguf, or a model's name. [default: auto]",
    ),
]
BaseUrl = Annotated[
    str | None,
    typer.Option("--base-url", metavar="URL", help="An OpenAI-compatible service."),
]
Today = Annotated[
    str | None,
    typer.Option("--today", metavar="DATE", help="The day of writing. [default: today]"),
]
Country = Annotated[
    str | None,
    typer.Option(
        "--country",
        metavar="CODE",
        help="Whose public holidays count: GB, GB-SCT, US. [default: as in the settings]",
    ),
]
Fallback = Annotated[
    bool, typer.Option("--fallback", help="Where the model fails, let the built-in composer write.")
]
StyleFile = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="A house style. [default: the nearest writer.toml or [tool.writer], upwards]",
    ),
]
NoProofread = Annotated[
    bool, typer.Option("--no-proofread", help="Leave spelling and grammar unread.")
]
Judge = Annotated[
    bool,
    typer.Option("--judge", help="Also ask the model which sentences the notes carry; it warns."),
]
MessageFormat = Literal["text", "md", "json"]
FactsFormat = Literal["text", "json"]


def parse_today(value: str | None) -> dt.date:
    """Return the date that `--today` gives, or the day it is.

    Raises:
        UsageError: it is no date.
    """
    return dt.date.today() if value is None else parse_date("--today", value)


def parse_date(option: str, value: str) -> dt.date:
    """Return the date that `option` gives. Raises UsageError where it is none."""
    try:
        return dt.date.fromisoformat(value.strip())
    except ValueError as error:
        raise UsageError(f"{option}: no date in {value!r}; write it as 2026-11-30") from error
