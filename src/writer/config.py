"""The user's settings file: who they are and which model they use."""

from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path

from writer.errors import UsageError


@dataclass(frozen=True, slots=True)
class Config:
    """What `config.toml` may say; None where it says nothing."""

    #: Signs the messages where the notes do not say whose they are.
    name: str | None = None
    #: As after `--model`.
    model: str | None = None
    #: As after `--base-url`.
    base_url: str | None = None


def load_config(path: Path) -> Config:
    """Read the settings in `path`; a file that is not there sets nothing.

    Raises:
        UsageError: unreadable, no TOML, an unknown key, or a value that is no text.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Config()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise UsageError(f"{path}: cannot be read ({reason}); mend or remove it") from error

    import tomllib

    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(
            f'{path}: no valid TOML: {error}; write it as name = "Your Name"'
        ) from error
    known = [field.name for field in fields(Config)]
    for key, value in values.items():
        if key not in known:
            raise UsageError(f"{path}: unknown key {key!r}; {_meant(key, known)}")
        if not isinstance(value, str) or not value.strip():
            raise UsageError(f'{path}: {key} = {value!r} is no text; write it as {key} = "..."')
    return Config(**{key: value.strip() for key, value in values.items()})


def _meant(key: str, known: list[str]) -> str:
    close = get_close_matches(key.lower().replace("-", "_"), known, n=1)
    return f"did you mean {close[0]!r}?" if close else f"the keys are {', '.join(known)}"
