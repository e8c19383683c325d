"""Turns interview notes into a checked thank-you message for every person met.

    from writer import read_notes, write

    result = write(read_notes("notes.md"), sender="Ada Okafor")
    print(result.messages[0].text)

Everything below is loaded on first use, so that importing the package costs next to nothing.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from writer.errors import WriterError
    from writer.interview import Fact, Interview, Person
    from writer.library import aextract, awrite, check, extract, write
    from writer.message import Message, Result
    from writer.models import open_model
    from writer.read import read_notes
    from writer.read.notes import Notes
    from writer.rules.rule import Finding

__version__ = "0.1.0"

_HOME = {
    "Fact": "writer.interview",
    "Finding": "writer.rules.rule",
    "Interview": "writer.interview",
    "Message": "writer.message",
    "Notes": "writer.read.notes",
    "Person": "writer.interview",
    "Result": "writer.message",
    "WriterError": "writer.errors",
    "aextract": "writer.library",
    "awrite": "writer.library",
    "check": "writer.library",
    "extract": "writer.library",
    "open_model": "writer.models",
    "read_notes": "writer.read",
    "write": "writer.library",
}

__all__ = [
    "Fact",
    "Finding",
    "Interview",
    "Message",
    "Notes",
    "Person",
    "Result",
    "WriterError",
    "__version__",
    "aextract",
    "awrite",
    "check",
    "extract",
    "open_model",
    "read_notes",
    "write",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)


class _FrontDoor(ModuleType):
    """Keeps `writer.extract` the function: importing the step of that name would hide it."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _HOME and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _FrontDoor
