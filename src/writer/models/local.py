"""A GGUF file on this machine, run in this process and talked to over loopback."""

import asyncio
import os
import secrets
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from writer.errors import ModelConfigError
from writer.models.chat import LOCAL_BATCH, Answer, Prompt
from writer.models.openai_chat import OpenAIChat

_MAGIC = b"GGUF"
_CONTEXT_TOKENS = 8192
#: More threads than this slow small models down on common machines.
_MOST_THREADS = 8


def check_file(path: Path) -> None:
    """Raise ModelConfigError unless `path` is a readable file that begins like a GGUF model."""
    if path.is_dir():
        raise ModelConfigError(f"{path} is a folder; name the .gguf file in it")
    try:
        with path.open("rb") as file:
            magic = file.read(len(_MAGIC))
    except FileNotFoundError as error:
        raise ModelConfigError(
            f"there is no model file {path}; check the path after local:"
        ) from error
    except OSError as error:
        raise ModelConfigError(
            f"the model file {path} cannot be read ({error.strerror}); check its permissions"
        ) from error
    if magic != _MAGIC:
        raise ModelConfigError(
            f"{path} is not a GGUF model; name a .gguf file after local:, or use --model offline"
        )


def check_engine() -> None:
    """Raise ModelConfigError unless the extra `local` is installed."""
    if find_spec("xllamacpp") is None:
        raise ModelConfigError(
            "models on this machine need the extra `local`: pip install 'interview-writer[local]'"
        )


class LocalModel:
    """A GGUF model in this process. Loaded at the first call, let go by `aclose`."""

    def __init__(self, path: Path, *, timeout_seconds: float) -> None:
        check_file(path)
        check_engine()
        self._path = path
        self._timeout_seconds = timeout_seconds
        self._server: Any = None
        self._chat: OpenAIChat | None = None

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self._path.stem

    @property
    def remote(self) -> bool:
        """False: nothing leaves this machine."""
        return False

    @property
    def batch(self) -> int:
        """A dozen: each takes some seconds on a common machine."""
        return LOCAL_BATCH

    async def complete(self, prompt: Prompt) -> Answer:
        """Answer one prompt; load the model first where that has not been done.

        Raises:
            ModelConfigError: the file is damaged or does not fit into memory.
            ModelError: as in OpenAIChat.
        """
        if self._chat is None:
            # Loading blocks this loop on purpose: nothing can go on without the model, and two
            # callers side by side must not load it twice.
            self._load()
        assert self._chat is not None
        return await self._chat.complete(prompt)

    async def aclose(self) -> None:
        """Stop the server and free the memory. Never raises."""
        chat, self._chat = self._chat, None
        server, self._server = self._server, None
        if chat is not None:
            await chat.aclose()
        del server

    def _load(self) -> None:
        key = secrets.token_urlsafe(16)
        self._server = _serve(self._path, key)
        self._chat = OpenAIChat(
            self.name,
            base_url=f"{self._server.listening_address}/v1",
            api_key=key,
            remote=False,
            batch=self.batch,
            timeout_seconds=self._timeout_seconds,
            free=True,
            sleep=asyncio.sleep,
        )


def _serve(path: Path, key: str) -> Any:
    """Return a running server on a free loopback port that answers only who knows `key`."""
    from xllamacpp import CommonParams, Server

    params = CommonParams()
    params.model.path = str(path)
    params.model_alias = {path.stem}
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.api_keys = [key]
    # One slot: calls queue, and all share one cached prefix. More slots gain little on a CPU.
    params.n_parallel = 1
    params.n_ctx = _CONTEXT_TOKENS
    params.cpuparams.n_threads = min(_cores(), _MOST_THREADS)
    params.verbosity = -1
    params.ui = False
    try:
        return Server(params)
    except RuntimeError as error:
        raise ModelConfigError(
            f"{path} cannot be loaded: the file is damaged or needs more memory than there is; "
            "fetch it again, or name a smaller model"
        ) from error


def _cores() -> int:
    """Return how many cores this process may use: a container or `taskset` may grant it few."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        return os.cpu_count() or 1
