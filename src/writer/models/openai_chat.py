"""A model behind any service that speaks OpenAI's chat completions."""

import asyncio
import time
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from writer.errors import ModelAnswerError, ModelConfigError, ModelError, ModelRanOnError
from writer.models.chat import Answer, Prompt, Usage
from writer.models.faults import place, redact, translate
from writer.models.prices import cost_usd
from writer.models.retries import ATTEMPTS, Sleep, with_retries

if TYPE_CHECKING:
    import httpx2
    from openai import AsyncOpenAI

#: The client insists on a key; servers without one ignore it.
_NO_KEY = "none"
#: A model that thinks first spends this many tokens more, which count against its limit.
_THINKING_TOKENS = 4000
#: Request fields that some services refuse, named in their 400 answer, and may do without.
_OPTIONAL = ("temperature", "seed", "max_tokens", "response_format", "json_schema")


class OpenAIChat:
    """A model of an OpenAI-compatible service. Safe to share between calls and event loops.

    `name` None asks the server, at the first call, which model it has. `timeout_seconds` is for
    one attempt; `attempts` counts the first. `transport` replaces the network, in tests.
    """

    def __init__(
        self,
        name: str | None,
        *,
        base_url: str,
        api_key: str | None,
        remote: bool,
        batch: int,
        timeout_seconds: float,
        attempts: int = ATTEMPTS,
        free: bool = False,
        transport: "httpx2.AsyncBaseTransport | None" = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._name = name
        self._base_url = base_url
        self._key = api_key
        self._remote = remote
        self._batch = batch
        self._timeout_seconds = timeout_seconds
        self._attempts = attempts
        self._free = free
        self._transport = transport
        self._sleep = sleep
        self._held: tuple[asyncio.AbstractEventLoop, AsyncOpenAI] | None = None
        self._refused: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The model's name; the server's address until the server has told it."""
        return self._name or place(self._base_url)

    @property
    def remote(self) -> bool:
        """Whether what is sent leaves this machine."""
        return self._remote

    @property
    def batch(self) -> int:
        """How many sentences of notes to label in one call."""
        return self._batch

    async def complete(self, prompt: Prompt) -> Answer:
        """Answer one prompt.

        Raises:
            ModelConfigError: wrong key, unknown model, or a prompt longer than the model takes.
            ModelBusyError: 429, 5xx, time-out or no connection, after all attempts.
            ModelAnswerError: cut off, empty, refused, or not what chat completions answer.
        """
        started = time.perf_counter()
        name = await self._asked_name()
        response = await self._adapted(prompt, name)
        text = _content(response, self.name, prompt.max_tokens)
        return Answer(text, self._usage(response, time.perf_counter() - started))

    async def aclose(self) -> None:
        """Close the connections. Never raises."""
        held, self._held = self._held, None
        if held and held[0] is asyncio.get_running_loop():
            with suppress(Exception):
                await held[1].close()

    async def _asked_name(self) -> str:
        """Return the model's name, asked of the server once where none was given."""
        if self._name is None:
            listed = await self._guarded(lambda: self._client().models.list())
            data = getattr(listed, "data", None)
            data = data if isinstance(data, list) else []
            names = [one.id for one in data if isinstance(getattr(one, "id", None), str)]
            if not names:
                raise ModelConfigError(
                    f"{place(self._base_url)} does not say which models it has; "
                    "name one with --model"
                )
            self._name = names[0]
        return self._name

    async def _adapted(self, prompt: Prompt, name: str) -> Any:
        """Call; where the service refuses an optional field by name, call again without it."""
        import openai

        for _ in range(len(_OPTIONAL) + 1):
            request = _request(prompt, name, self._refused)
            try:
                return await self._guarded(
                    lambda request=request: self._client().chat.completions.create(**request)
                )
            except ModelError as error:
                cause = error.__cause__
                field = _refused_field(cause) if isinstance(cause, openai.APIError) else None
                if field is None or field in self._refused:
                    raise
                self._refused |= {field}
        raise ModelConfigError(
            f"{place(self._base_url)} refuses every form of the request; name another --model"
        )

    async def _guarded(self, call: Any) -> Any:
        """Run `call` with retries; translate whatever it raises."""
        try:
            return await with_retries(call, attempts=self._attempts, sleep=self._sleep)
        except Exception as error:  # the edge: nothing foreign goes beyond it
            ours = translate(
                error,
                name=self.name,
                base_url=self._base_url,
                key=self._key,
                timeout_seconds=self._timeout_seconds,
            )
            # A server that echoes the key would bring it into every traceback.
            echoes_key = redact(str(error), self._key) != str(error)
            raise ours from (None if echoes_key else error)

    def _client(self) -> "AsyncOpenAI":
        """Return the client of the running event loop: connections belong to one loop."""
        loop = asyncio.get_running_loop()
        if self._held is None or self._held[0] is not loop:
            from openai import AsyncOpenAI, DefaultAsyncHttpx2Client

            http = DefaultAsyncHttpx2Client(transport=self._transport) if self._transport else None
            self._held = (
                loop,
                AsyncOpenAI(
                    api_key=self._key or _NO_KEY,
                    base_url=self._base_url,
                    timeout=self._timeout_seconds,
                    max_retries=0,
                    http_client=http,
                ),
            )
        return self._held[1]

    def _usage(self, response: Any, seconds: float) -> Usage:
        """Return tokens, time and price of one answer; a count the server leaves out is 0."""
        usage = getattr(response, "usage", None)
        details = getattr(usage, "prompt_tokens_details", None)
        spent = Usage(
            prompt_tokens=_count(usage, "prompt_tokens"),
            cached_tokens=_count(details, "cached_tokens"),
            completion_tokens=_count(usage, "completion_tokens"),
            seconds=seconds,
            calls=1,
        )
        if self._free:
            return replace(spent, cost_usd=0.0)
        cost = cost_usd(
            self.name,
            self._base_url,
            prompt_tokens=spent.prompt_tokens,
            cached_tokens=spent.cached_tokens,
            completion_tokens=spent.completion_tokens,
        )
        return replace(spent, cost_usd=cost)


def _count(usage: object, name: str) -> int:
    """Return a token count that a service reports, 0 where it reports none."""
    count = getattr(usage, name, None)
    return count if isinstance(count, int) else 0


def _request(prompt: Prompt, name: str, refused: frozenset[str]) -> dict[str, Any]:
    """Return the request's fields, without those the service has refused."""
    request: dict[str, Any] = {
        "model": name,
        "messages": [
            {"role": "system", "content": prompt.system},
            {"role": "user", "content": prompt.user},
        ],
        "temperature": prompt.temperature,
        "seed": prompt.seed % 2**31,
        "max_tokens": prompt.max_tokens,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": prompt.schema_name, "strict": True, "schema": prompt.schema},
        },
    }
    if "json_schema" in refused:
        request["response_format"] = {"type": "json_object"}
    if "max_tokens" in refused:
        request["max_completion_tokens"] = request["max_tokens"] + _THINKING_TOKENS
    for field in refused:
        request.pop(field, None)
    return request


def _refused_field(error: Any) -> str | None:
    """Return the optional request field that a 400 or 422 answer objects to, None if another."""
    if getattr(error, "status_code", None) not in (400, 422):
        return None
    told = f"{getattr(error, 'param', None) or ''} {error.message}".lower()
    if "json_schema" in told and "response_format" in told:
        return "json_schema"
    fields = [field for field in _OPTIONAL if field in told]
    # `max_completion_tokens` is what they ask for instead; it must not hide the field at fault.
    return fields[0] if fields else None


def _content(response: Any, name: str, max_tokens: int) -> str:
    """Return the answer's text. Raises ModelAnswerError where it is of no use."""
    choices = getattr(response, "choices", None)
    if not isinstance(choices, list) or not choices:
        raise ModelAnswerError(
            f"{name} answered with something else than a chat completion; "
            "check that --base-url leads to an OpenAI-compatible service (it often ends in /v1)"
        )
    message = getattr(choices[0], "message", None)
    finish = getattr(choices[0], "finish_reason", None)
    refusal = getattr(message, "refusal", None)
    content = getattr(message, "content", None)
    if refusal or finish == "content_filter":
        raise ModelAnswerError(
            f"{name} declined to answer; try another model with --model, or --model offline"
        )
    if finish == "length":
        raise ModelRanOnError(
            f"the answer of {name} was cut off at {max_tokens} tokens; try again, "
            "or try another model with --model"
        )
    if not isinstance(content, str) or not content.strip():
        raise ModelAnswerError(
            f"{name} gave an empty answer; try again, or try another model with --model"
        )
    return content
