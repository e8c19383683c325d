"""Step 2: notes into an interview. Code reads what it can be sure of; a model labels the rest."""

from writer.extract.assemble import aextract, extract, read_facts

__all__ = ["aextract", "extract", "read_facts"]
