"""Proofreading: what any proofreader offers, and the one that is used (Harper, offline)."""

from writer.proofread.proofreader import Proofreader, Slip, SlipKind

__all__ = ["Proofreader", "Slip", "SlipKind"]
