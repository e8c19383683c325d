"""What is said to the person at the terminal; always on stderr, so that stdout stays clean."""

import os
import sys
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

_COLOURS = {"error": "\x1b[31m", "warning": "\x1b[33m", "note": "\x1b[36m"}
_PLAIN = "\x1b[0m"


def tell(line: str) -> None:
    """Print one line on stderr."""
    print(_without_controls(line), file=sys.stderr)


def fail(line: str) -> None:
    """Print why the command ends."""
    tell(f"writer: {line}")


def tell_finding(line: str, severity: str) -> None:
    """Print a finding or warning, with its severity in colour where that is wanted."""
    line = _without_controls(line)
    if colour_wanted():
        line = line.replace(f"{severity}:", f"{_COLOURS[severity]}{severity}{_PLAIN}:", 1)
    print(line, file=sys.stderr)


def colour_wanted() -> bool:
    """Whether stderr is a terminal that shows colour, and nobody forbids it (NO_COLOR)."""
    return (
        sys.stderr.isatty()
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM", "") != "dumb"
    )


def _without_controls(line: str) -> str:
    """Return `line` without control characters: notes may hold some that drive terminals."""
    return "".join(c if c.isprintable() or c in "\n\t" else "?" for c in line)


class Progress:
    """One line on stderr that says what is done and for how long; gone when it is over.

    Without a terminal each new step is a line of its own. Used as a context manager; `say` may
    be called from any thread.
    """

    def __init__(self, *, shown: bool, clock: Callable[[], float] = time.monotonic) -> None:
        self._shown = shown
        self._live = shown and sys.stderr.isatty()
        self._clock = clock
        self._started = clock()
        self._step = ""
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._tick, daemon=True)

    def __enter__(self) -> Self:
        if self._live:
            self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._done.set()
        if self._live:
            self._thread.join()
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def say(self, step: str) -> None:
        """Show `step` as what is being done now."""
        self._step = step
        if self._shown and not self._live:
            tell(f"writer: {step}")

    def _tick(self) -> None:
        while not self._done.wait(0.2):
            seconds = self._clock() - self._started
            sys.stderr.write(f"\r\x1b[K{_without_controls(self._step)} ({seconds:.0f} s)")
            sys.stderr.flush()
