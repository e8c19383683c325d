"""Two drafters of one message: the built-in composer, and a language model."""

from writer.draft.by_model import draft_by_model
from writer.draft.composer import compose, compose_step
from writer.draft.draft import Draft, Sentence

__all__ = ["Draft", "Sentence", "compose", "compose_step", "draft_by_model"]
