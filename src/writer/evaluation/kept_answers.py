"""A model whose answers are kept by content, so that a second run costs nothing and can resume."""

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path

from writer.errors import ModelRanOnError
from writer.evaluation.outcome import Spent
from writer.models.chat import Answer, ChatModel, Prompt, Usage


class KeptAnswers:
    """Wraps a model for one run: answers come from `folder` where the same prompt was asked before.

    The key is everything the answer depends on: the model's identity and the whole prompt. What
    the calls took is added up in `spent`.
    """

    def __init__(self, model: ChatModel, folder: Path, *, identity: str, repeat: int = 0) -> None:
        self._model = model
        self._folder = folder
        self._identity = identity
        self._repeat = repeat
        self._usage = Usage()
        self._kept = 0

    @property
    def name(self) -> str:
        """The model's name."""
        return self._model.name

    @property
    def remote(self) -> bool:
        """Whether what is sent leaves this machine."""
        return self._model.remote

    @property
    def batch(self) -> int:
        """How many sentences to label in one call."""
        return self._model.batch

    @property
    def spent(self) -> Spent:
        """What the calls so far took, as they did when they were first made."""
        return Spent(
            calls=self._usage.calls,
            kept=self._kept,
            prompt_tokens=self._usage.prompt_tokens,
            cached_tokens=self._usage.cached_tokens,
            completion_tokens=self._usage.completion_tokens,
            cost_usd=self._usage.cost_usd,
        )

    async def complete(self, prompt: Prompt) -> Answer:
        """Answer from the folder, else from the model. Raises ModelError where that fails.

        A repeated run of the same case is another draw: its seed differs, and so does its key.
        """
        prompt = replace(prompt, seed=prompt.seed + 1000 * self._repeat)
        path = self._folder / f"{self._key(prompt)}.json"
        answer = _read(path)
        if answer is None:
            answer = await self._asked(prompt, path)
        else:
            self._kept += 1
        self._usage += answer.usage
        return answer

    async def _asked(self, prompt: Prompt, path: Path) -> Answer:
        """Ask the model. That it ran on is kept as well: asked again, it would run on again."""
        try:
            answer = await self._model.complete(prompt)
        except ModelRanOnError as error:
            _write(path, {"ran_on": str(error)})
            raise
        _write(path, {"text": answer.text, "usage": asdict(answer.usage)})
        return answer

    def _key(self, prompt: Prompt) -> str:
        content = json.dumps([self._identity, asdict(prompt)], sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _read(path: Path) -> Answer | None:
    """Return what is kept. Raises ModelRanOnError where the model ran on."""
    try:
        kept = json.loads(path.read_text("utf-8"))
        if "ran_on" in kept:
            raise ModelRanOnError(kept["ran_on"])
        return Answer(kept["text"], Usage(**kept["usage"]))
    except (OSError, ValueError, KeyError, TypeError):
        # Missing, or cut off by a full disk: asked again, and written anew.
        return None


def _write(path: Path, kept: Mapping[str, object]) -> None:
    """Write whole or not at all: an evaluation may be stopped at any moment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=path.parent, suffix=".part", delete=False
    ) as part:
        json.dump(kept, part, ensure_ascii=False)
    os.replace(part.name, path)
