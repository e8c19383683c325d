"""The built-in drafter: phrasings and grammar, no model, no network, milliseconds.

It is the default where no model is set, and the safety net of every model: each sentence says
what its material says and no more.
"""

from writer.draft.composer.compose import compose, compose_step
from writer.draft.composer.frame import closing, greeting, signature, subject

__all__ = ["closing", "compose", "compose_step", "greeting", "signature", "subject"]
