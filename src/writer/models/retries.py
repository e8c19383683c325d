"""The one retry layer: which faults pass, how often to call, how long to wait in between."""

from collections.abc import Awaitable, Callable
from time import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from tenacity import RetryCallState

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]

#: Calls in all, the first included.
ATTEMPTS = 3
#: A service that asks for a longer wait than this is not waited for, in seconds.
LONGEST_WAIT_SECONDS = 30.0


async def with_retries(
    call: Callable[[], Awaitable[T]], *, attempts: int = ATTEMPTS, sleep: Sleep | None = None
) -> T:
    """Return what `call` returns; call again after 429, 5xx, time-outs and lost connections.

    Not after `insufficient_quota`, which no waiting mends, nor where the service asks for more
    than LONGEST_WAIT_SECONDS. `attempts` counts the first call. Raises the last call's exception.
    """
    import asyncio

    from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt

    async def attempt() -> T:
        return await call()

    retrying = AsyncRetrying(
        retry=retry_if_exception(passes),
        stop=stop_after_attempt(attempts),
        wait=_wait,
        sleep=sleep or asyncio.sleep,
        reraise=True,
    )
    return await retrying(attempt)


def passes(error: BaseException) -> bool:
    """Whether the same call may succeed a little later."""
    import openai

    if isinstance(error, openai.RateLimitError):
        return (
            error.code != "insufficient_quota"
            and (retry_after_seconds(error) or 0) <= LONGEST_WAIT_SECONDS
        )
    return isinstance(error, openai.InternalServerError | openai.APIConnectionError)


def retry_after_seconds(error: object) -> float | None:
    """Return the seconds that the answer's Retry-After header asks for, None without one."""
    response = getattr(error, "response", None)
    value = response.headers.get("retry-after") if response is not None else None
    if not value:
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time())
    except ValueError:
        return None


def _wait(state: "RetryCallState") -> float:
    """Return the seconds to wait: what the service asks for, else 1, 2, 4 … seconds."""
    error = state.outcome.exception() if state.outcome else None
    asked = retry_after_seconds(error)
    if asked is None:
        asked = float(2 ** (state.attempt_number - 1))
    return min(asked, LONGEST_WAIT_SECONDS)
