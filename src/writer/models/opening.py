"""From a choice to a model that answers."""

from collections.abc import Mapping
from typing import Protocol

from writer.models.chat import LOCAL_BATCH, SERVICE_BATCH, ChatModel
from writer.models.choice import choose
from writer.models.retries import ATTEMPTS

#: For one attempt. A model on this machine may have several calls waiting for it.
TIMEOUT_SECONDS = 90.0
LOCAL_TIMEOUT_SECONDS = 900.0


class OpenModel(ChatModel, Protocol):
    """A model that holds connections or memory until it is closed."""

    async def aclose(self) -> None:
        """Let go of both. Never raises."""


def open_model(
    spec: str,
    *,
    base_url: str | None = None,
    api_key: str | None = None,
    environ: Mapping[str, str],
    timeout_seconds: float | None = None,
    attempts: int = ATTEMPTS,
) -> OpenModel | None:
    """Return the model that `spec` means, None for the composer.

    `spec` is `auto`, `offline`, `local:PATH.gguf` or the name of a service's model. Nothing is
    called or loaded before the first prompt. Use it as ``async with aclosing(model):``.
    `timeout_seconds` is for one attempt; `attempts` counts the first call.

    Raises:
        UsageError: `spec` or the base URL cannot be understood.
        ModelConfigError: no key, no such file, no GGUF file, or the extra `local` is missing.
    """
    choice = choose(spec, base_url=base_url, api_key=api_key, environ=environ)
    if choice.kind == "offline":
        return None
    if choice.path is not None:
        from writer.models.local import LocalModel

        return LocalModel(choice.path, timeout_seconds=timeout_seconds or LOCAL_TIMEOUT_SECONDS)
    from writer.models.openai_chat import OpenAIChat

    assert choice.base_url is not None
    seconds = TIMEOUT_SECONDS if choice.remote else LOCAL_TIMEOUT_SECONDS
    return OpenAIChat(
        choice.name,
        base_url=choice.base_url,
        api_key=choice.api_key,
        remote=choice.remote,
        batch=SERVICE_BATCH if choice.remote else LOCAL_BATCH,
        timeout_seconds=timeout_seconds or seconds,
        attempts=attempts,
        free=not choice.remote,
    )
