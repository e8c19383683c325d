"""Who wrote the notes, for which post, where and when, whom they met, and when they will hear."""

from writer.extract.fields.read import Fields, read_fields

__all__ = ["Fields", "read_fields"]
