"""The front door of the library: its names mean the functions, in whatever order they come."""

import subprocess
import sys

import pytest

import writer


@pytest.mark.parametrize(
    "code",
    [
        "from writer import extract; assert callable(extract)",
        "from writer import check, extract; assert callable(extract)",
        "import writer.extract; assert callable(writer.extract)",
        "import writer.pipeline; from writer import extract; assert callable(extract)",
        "from writer.extract import aextract; import writer; assert callable(writer.extract)",
        "from writer import *; assert callable(extract) and callable(write)",
    ],
)
def test_extract_is_the_function_not_the_step(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_every_public_name_is_there() -> None:
    for name in writer.__all__:
        assert getattr(writer, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = writer.nothing


def test_import_is_light() -> None:
    code = "import sys, writer; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not {"pydantic", "openai", "typer", "asyncio"} & set(loaded)


def test_offline_work_needs_neither_client_nor_engine() -> None:
    code = (
        "import sys\n"
        "from writer import write\n"
        "from writer.read import notes_from_text\n"
        "write(notes_from_text('Candidate: Ana\\nMet Priya Nair. They move to Snowflake.'))\n"
        "print(*sys.modules)"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not {"openai", "xllamacpp", "rich", "typer", "dateparser", "jinja2"} & set(loaded)
