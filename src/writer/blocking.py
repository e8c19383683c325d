"""Runs a coroutine to its end from blocking code."""

from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def run(job: Coroutine[Any, Any, T], *, waits: bool = True) -> T:
    """Return what `job` returns, inside a running event loop too (a notebook, a server).

    A job that never `waits`, as every one without a model, is run without an event loop: to load
    one takes longer than to write a message. Raises what the job raises.
    """
    if not waits:
        return _straight_through(job)
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(job)
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(asyncio.run, job).result()


def _straight_through(job: Coroutine[Any, Any, T]) -> T:
    try:
        job.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    job.close()
    raise RuntimeError("a job that was said never to wait did wait")
