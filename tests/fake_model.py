"""A model for tests of logic: it answers what was enqueued and remembers what it was asked."""

import json
from collections import deque

from writer.errors import ModelError
from writer.models import Answer, Prompt, Usage


class FakeModel:
    """Answers prompts in the order of `enqueue`; fails the test where nothing is left."""

    def __init__(self, *, remote: bool = False, batch: int = 1, name: str = "fake") -> None:
        self.name = name
        self.remote = remote
        self.batch = batch
        self.history: list[Prompt] = []
        self._answers: deque[str | ModelError] = deque()

    def enqueue(self, *answers: str | dict[str, object] | ModelError) -> None:
        """Add answers: text as it is, a mapping as JSON, an error to be raised."""
        self._answers.extend(json.dumps(a) if isinstance(a, dict) else a for a in answers)

    async def complete(self, prompt: Prompt) -> Answer:
        self.history.append(prompt)
        if not self._answers:
            raise AssertionError(f"the model was asked once too often:\n{prompt.user}")
        answer = self._answers.popleft()
        if isinstance(answer, ModelError):
            raise answer
        return Answer(answer, Usage(100, 80, 20, 0.01, 1, 0.0))
