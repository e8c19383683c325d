"""The proofreader of a command, started as early as there is something to read."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from writer.proofread import Proofreader


def start_reader(*, wanted: bool) -> "Proofreader | None":
    """Return the proofreader, which loads in the background from now on; None unwanted."""
    if not wanted:
        return None
    from writer.proofread.harper import harper

    return harper()
