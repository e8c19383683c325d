"""The user's settings file: who and where they are, and which model they use."""

from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from writer.errors import UsageError

#: Working days: four weeks.
MOST_PATIENCE = 20


@dataclass(frozen=True, slots=True)
class Config:
    """What `config.toml` may say; None where it says nothing."""

    #: Signs the messages where the notes do not say whose they are.
    name: str | None = None
    #: As after `--model`.
    model: str | None = None
    #: As after `--base-url`.
    base_url: str | None = None
    #: Whose public holidays count, as after `--country`: "GB", "GB-SCT", "US".
    country: str | None = None
    #: Where the user is: an IANA name ("Europe/Berlin"). None: what the machine is set to.
    timezone: str | None = None
    #: Working days of grace before a follow-up is recommended; 0 or more.
    patience: int | None = None
    #: The number to call back on, for phone and voicemail scripts.
    phone: str | None = None


def load_config(path: Path) -> Config:
    """Read the settings in `path`; a file that is not there sets nothing.

    Raises:
        UsageError: unreadable, no TOML, an unknown key, or a value of the wrong kind.
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
        _check(path, key, value)
    given: dict[str, Any] = {k: v.strip() if isinstance(v, str) else v for k, v in values.items()}
    return Config(**given)


def _check(path: Path, key: str, value: object) -> None:
    if key == "patience":
        # TOML's true is a number to Python.
        if type(value) is not int or not 0 <= value <= MOST_PATIENCE:
            raise UsageError(
                f"{path}: patience = {value!r} is no number of working days from 0 to "
                f"{MOST_PATIENCE}; write it as patience = 2"
            )
    elif not isinstance(value, str) or not value.strip():
        raise UsageError(f'{path}: {key} = {value!r} is no text; write it as {key} = "..."')


def _meant(key: str, known: list[str]) -> str:
    close = get_close_matches(key.lower().replace("-", "_"), known, n=1)
    return f"did you mean {close[0]!r}?" if close else f"the keys are {', '.join(known)}"
