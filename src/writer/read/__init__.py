"""Step 1: notes as the user wrote them."""

from writer.read.notes import Notes
from writer.read.reader import MAX_BYTES, notes_from_text, read_notes

__all__ = ["MAX_BYTES", "Notes", "notes_from_text", "read_notes"]
