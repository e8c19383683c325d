"""Asks a model what code left open, and checks what it answers."""

from writer.extract.label.gaps import filled
from writer.extract.label.lines import settle
from writer.extract.label.question import ask

__all__ = ["ask", "filled", "settle"]
