"""Files that ship with the program: prompts and sample notes, from a checkout or from the wheel."""

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from writer.errors import WriterError

if TYPE_CHECKING:
    from jinja2 import Environment

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent.parent


def prompts_folder() -> Path:
    """Return the folder of the prompt files. Raises WriterError where it is missing."""
    return _folder(_PACKAGE / "prompts", _CHECKOUT / "prompts")


def samples_folder() -> Path:
    """Return the folder of the sample notes. Raises WriterError where it is missing."""
    return _folder(_PACKAGE / "samples", _CHECKOUT / "evals" / "samples")


def sample_notes() -> tuple[Path, ...]:
    """Return the paths of the sample notes, sorted by name."""
    return tuple(sorted(p for p in samples_folder().iterdir() if p.is_file()))


def read_prompt(name: str) -> str:
    """Return the text of the prompt file `name`, as it stands.

    Raises:
        WriterError: there is no such file.
    """
    path = prompts_folder() / name
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise WriterError(
            f"prompt file {name} is missing from {path.parent}; install the program again"
        ) from error


def render(name: str, **variables: object) -> str:
    """Return the prompt `name` ("draft.user.j2") filled in with `variables`.

    Raises:
        WriterError: no such file, a variable it needs was not given, or it is no valid template.
    """
    from jinja2 import TemplateError, TemplateNotFound

    try:
        return _environment().get_template(name).render(**variables).strip()
    except TemplateNotFound as error:
        raise WriterError(
            f"prompt file {error.name} is missing from {prompts_folder()}; "
            "install the program again"
        ) from error
    except TemplateError as error:
        raise WriterError(f"prompt file {name} cannot be filled in: {error.message}") from error


@cache
def prompt_version() -> str:
    """Return a short hash over all prompt files, their names and contents."""
    digest = hashlib.sha256()
    folder = prompts_folder()
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and p.name[0] != "."):
        name = path.relative_to(folder).as_posix().encode()
        content = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(len(name).to_bytes(4, "big") + name)
        digest.update(len(content).to_bytes(8, "big") + content)
    return digest.hexdigest()[:12]


@cache
def _environment() -> "Environment":
    # Kept for the life of the process: compiling a template costs more than a message.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(prompts_folder(), encoding="utf-8"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
    )


def _folder(in_wheel: Path, in_checkout: Path) -> Path:
    for folder in (in_wheel, in_checkout):
        if folder.is_dir():
            return folder
    raise WriterError(f"the folder {in_wheel.name} is missing; install the program again")
