"""`writer doctor`: what would be used, and whether it works."""

import os
import time
from typing import TYPE_CHECKING

from writer.cli.options import BaseUrl, Model
from writer.config import Config
from writer.errors import WriterError

if TYPE_CHECKING:
    from writer.models import OpenModel

_PACKAGES = ("openai", "pydantic", "tenacity", "typer", "jinja2", "xllamacpp")
#: For the one short answer that is asked of the model. A file of a GiB takes long to load.
_TIMEOUT_SECONDS = 20.0
_LOCAL_TIMEOUT_SECONDS = 120.0


def doctor(model: Model = None, base_url: BaseUrl = None) -> int:
    """Show which model would be used and whether it answers, the settings file, and versions.

    Exit codes: 0 all is well, 2 a setting cannot be used, 3 the model does not answer.
    """
    problems: list[WriterError] = []
    _row("writer", _own_version())
    config = _settings(problems)
    _model(model, base_url, config, problems)
    _row("packages", _package_versions())
    for problem in problems:
        _row("problem", str(problem))
    return max((problem.exit_code for problem in problems), default=0)


def _row(label: str, value: str) -> None:
    print(f"{label + ':':12}{value}", flush=True)


def _own_version() -> str:
    from writer.cli.versions import version
    from writer.resources import prompt_version
    from writer.rules.book import RULEBOOK_VERSION, RULES

    return (
        f"{version('interview-writer')}, prompts {prompt_version()}, "
        f"rule book {RULEBOOK_VERSION} ({len(RULES)} rules)"
    )


def _settings(problems: list[WriterError]) -> Config:
    from writer.cli.settings import config_path, read_config

    path = config_path()
    try:
        config = read_config()
    except WriterError as error:
        problems.append(error)
        _row("config", f"{path} (cannot be used)")
        return Config()
    _row("config", f"{path} ({'read' if path.exists() else 'not there, which is fine'})")
    _row("name", config.name or "not set; taken from the notes or --from")
    return config


def _model(
    spec: str | None, base_url: str | None, config: Config, problems: list[WriterError]
) -> None:
    from writer.cli.settings import model_named
    from writer.models import choose, open_model

    named, address = model_named(spec, base_url, config)
    try:
        choice = choose(named, base_url=address, environ=os.environ)
        _row("model", choice.description)
        seconds = _LOCAL_TIMEOUT_SECONDS if choice.kind == "local" else _TIMEOUT_SECONDS
        opened = open_model(
            named, base_url=address, environ=os.environ, timeout_seconds=seconds, attempts=1
        )
        if opened is None:
            _row("answers", "yes, it is built in")
            return
        _row("key", "set" if os.environ.get("OPENAI_API_KEY") else "not set")
        _row("answers", f"yes, in {_ask(opened):.1f} s")
    except WriterError as error:
        problems.append(error)
        _row("answers", "no")


def _ask(model: "OpenModel") -> float:
    """Return the seconds that one short answer takes. Raises ModelError where none comes."""
    import asyncio
    from contextlib import aclosing

    from writer.models import Prompt
    from writer.models.schemas import strict_object

    prompt = Prompt(
        system="You answer in JSON.",
        user='Answer with {"ready": true}',
        schema=strict_object({"ready": {"type": "boolean"}}),
        schema_name="ready",
        max_tokens=50,
    )

    async def ask() -> None:
        async with aclosing(model):
            await model.complete(prompt)

    started = time.perf_counter()
    asyncio.run(ask())
    return time.perf_counter() - started


def _package_versions() -> str:
    import platform

    from writer.cli.versions import version

    versions = [f"{name} {version(name) or 'not installed'}" for name in _PACKAGES]
    return ", ".join([f"Python {platform.python_version()}", *versions])
