"""What the pipeline asks of a language model: one protocol, whatever stands behind it."""

from dataclasses import dataclass
from typing import Any, Protocol

#: Lines of notes that one call asks about: each takes a model on this machine some seconds.
LOCAL_BATCH, SERVICE_BATCH = 12, 40


@dataclass(frozen=True, slots=True)
class Prompt:
    """One chat request. `system` and the start of `user` are shared between calls, so that the
    server can serve them from its prefix cache; what differs comes last."""

    system: str
    user: str
    #: JSON schema the answer must keep, and its name (letters, digits, underscore).
    schema: dict[str, Any]
    schema_name: str
    max_tokens: int = 400
    temperature: float = 0.2
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens and time of one or more calls. `cached_tokens` are part of `prompt_tokens`."""

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    seconds: float = 0.0
    calls: int = 0
    #: US dollars, None where the price is not known (0.0 for a model on this machine).
    cost_usd: float | None = None

    def __add__(self, other: "Usage") -> "Usage":
        costs = [c for c in (self.cost_usd, other.cost_usd) if c is not None]
        return Usage(
            self.prompt_tokens + other.prompt_tokens,
            self.cached_tokens + other.cached_tokens,
            self.completion_tokens + other.completion_tokens,
            self.seconds + other.seconds,
            self.calls + other.calls,
            sum(costs) if costs else None,
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """The model's answer: `text` is the raw content, expected to be JSON."""

    text: str
    usage: Usage


class ChatModel(Protocol):
    """A language model behind chat completions with a JSON schema."""

    @property
    def name(self) -> str:
        """The model's name, as provenance shows it."""

    @property
    def remote(self) -> bool:
        """Whether what is sent leaves this machine."""

    @property
    def batch(self) -> int:
        """How many lines of notes to ask about in one call: few for a small model."""

    async def complete(self, prompt: Prompt) -> Answer:
        """Answer one prompt. Raises ModelError (and nothing else) where that fails."""
