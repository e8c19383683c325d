"""Step 1: notes as the user wrote them."""

from writer.read.notes import Notes
from writer.read.reader import notes_from_text, read_notes
from writer.read.stream import MAX_BYTES

__all__ = ["MAX_BYTES", "Notes", "notes_from_text", "read_notes"]
