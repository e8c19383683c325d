"""The log of what was sent, so that the etiquette knows: one SQLite file in the user's data folder.

It holds who, when and what kind of message, and no text of notes or messages unless asked to.
"""

from writer.outreach.entry import Entry, Kept, entry_for
from writer.outreach.log import Forgotten, Recorded, forget, read_log, record, take_back

__all__ = [
    "Entry",
    "Forgotten",
    "Kept",
    "Recorded",
    "entry_for",
    "forget",
    "read_log",
    "record",
    "take_back",
]
