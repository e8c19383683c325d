"""From the interview to the brief of each message: whose facts, in whose voice, in which order."""

from writer.brief.plan import make_briefs
from writer.brief.voice import turn

__all__ = ["make_briefs", "turn"]
