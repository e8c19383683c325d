"""Every way a command can end, as one plain line on stderr and an exit code."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from writer.cli.console import fail
from writer.errors import WriterError

INTERRUPTED = 130
#: What a shell reports for a program ended by SIGPIPE, as `head` does to others.
BROKEN_PIPE = 141
#: A fault of this program (EX_SOFTWARE).
INTERNAL = 70


def guarded(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` (default: those of the process) ask for."""
    try:
        _use_utf8()
        code = _run(arguments)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        fail("interrupted; nothing was written")
        return INTERRUPTED
    except WriterError as error:
        fail(str(error))
        return error.exit_code
    except BrokenPipeError:
        _silence_stdout()
        return BROKEN_PIPE
    except Exception as error:
        if os.environ.get("WRITER_DEBUG"):
            raise
        # The message itself is not shown: it may hold a part of the notes or of a key.
        fail(f"internal fault ({type(error).__name__}); run it with WRITER_DEBUG=1 to see where")
        return INTERNAL


def _run(arguments: Sequence[str] | None) -> int:
    from typer import Abort, Exit, TyperException

    from writer.cli.app import app_for

    try:
        asked = sys.argv[1:] if arguments is None else list(arguments)
        result = app_for(asked)(
            args=asked,
            prog_name="writer",
            standalone_mode=False,
        )
    except TyperException as error:
        show = getattr(error, "show", None)
        if show is None:
            fail(error.format_message())
        else:
            show()
        return error.exit_code
    except Exit as error:
        return error.exit_code
    except Abort as error:
        raise KeyboardInterrupt from error
    if result == INTERRUPTED:
        raise KeyboardInterrupt
    return result if isinstance(result, int) else 0


def _use_utf8() -> None:
    """Write UTF-8 into files and pipes whatever the locale; never stop at a character."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError):
            if stream.isatty():
                stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a TextIOWrapper
            else:
                stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]


def _silence_stdout() -> None:
    """Keep the interpreter from complaining about the closed pipe when it exits."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
