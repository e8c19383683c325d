"""Mends a draft: corrective calls, then the composer's sentences, so that no error is left."""

from writer.repair.repair import Check, Repaired, repair

__all__ = ["Check", "Repaired", "repair"]
