"""Who wrote the notes, for which post, where and when, whom they met, and when they will hear."""

from writer.extract.fields.read import read_fields
from writer.extract.fields.result import Fields

__all__ = ["Fields", "read_fields"]
