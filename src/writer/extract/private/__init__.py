"""Finds what the candidate would not want sent: matter no model sees and no letter tells."""

from writer.extract.private.screen import Screened, screen
from writer.extract.private.signs import private_heading

__all__ = ["Screened", "private_heading", "screen"]
