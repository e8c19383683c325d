"""Coroutines run from blocking code, with and without an event loop."""

import asyncio
import subprocess
import sys

import pytest

from writer.blocking import run


async def straight() -> int:
    return 3


async def slow() -> int:
    await asyncio.sleep(0)
    return 4


async def broken() -> int:
    raise ValueError("no")


@pytest.mark.parametrize("waits", [True, False])
def test_returns_what_the_job_returns(waits: bool) -> None:
    assert run(straight(), waits=waits) == 3


@pytest.mark.parametrize("waits", [True, False])
def test_raises_what_the_job_raises(waits: bool) -> None:
    with pytest.raises(ValueError, match="no"):
        run(broken(), waits=waits)


def test_runs_inside_a_running_loop() -> None:
    async def notebook() -> int:
        return run(slow())

    assert asyncio.run(notebook()) == 4


def test_a_job_that_waits_against_its_word_is_a_fault() -> None:
    with pytest.raises(RuntimeError, match="never to wait"):
        run(slow(), waits=False)


def test_offline_messages_load_no_event_loop() -> None:
    job = (
        "import sys; from pathlib import Path; from writer.cli.guard import guarded; "
        "code = guarded(['thanks', '--model', 'offline', '--no-proofread', '-']); "
        "sys.exit(code or 'asyncio' in sys.modules)"
    )
    notes = "Candidate: Ana Petrov\nInterviewers: Mia Roth\n\nMia: they open a bakery in May\n"
    done = subprocess.run([sys.executable, "-c", job], input=notes, text=True, capture_output=True)
    assert (done.returncode, "Dear Mia" in done.stdout) == (0, True), done.stderr
