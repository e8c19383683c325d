"""Notes of any shape into units: sentences, bullets, cells and fields, each with its place."""

from writer.extract.structure.notes_to_units import structure

__all__ = ["structure"]
