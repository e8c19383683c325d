"""A model's opinion of what a message claims: asked for, never decisive."""

from writer.judge.judge import JUDGED, Opinion, opinion

__all__ = ["JUDGED", "Opinion", "opinion"]
