"""Which model is meant: decided from the words of the user and the settings, without calling it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from writer.errors import ModelConfigError, UsageError

#: Where requests go when a key is set and no other server is named.
OPENAI_URL = "https://api.openai.com/v1"
#: Used with OpenAI when no model is named: cheap, quick, and keeps JSON schemas.
OPENAI_MODEL = "gpt-4.1-mini"

_LOCAL_PREFIX = "local:"


@dataclass(frozen=True, slots=True)
class Choice:
    """What `--model` and the settings come to.

    `name` None means that the server is asked which model it has. `path` is set for `local`,
    `base_url` for `service`.
    """

    kind: Literal["offline", "local", "service"]
    name: str | None = None
    base_url: str | None = None
    path: Path | None = None
    api_key: str | None = field(default=None, repr=False)

    @property
    def remote(self) -> bool:
        """Whether what is sent leaves this machine."""
        return self.kind == "service" and not _is_loopback(self.base_url or OPENAI_URL)

    @property
    def description(self) -> str:
        """What would be used, in one line, without the key."""
        if self.kind == "offline":
            return "offline (the built-in composer, no model)"
        if self.kind == "local":
            return f"{self.path} on this machine"
        return f"{self.name or 'the model it serves'} at {self.base_url}"


def choose(
    spec: str,
    *,
    base_url: str | None = None,
    api_key: str | None = None,
    environ: Mapping[str, str],
) -> Choice:
    """Return what `spec` means: `auto`, `offline`, `local:PATH.gguf`, or a service's model name.

    `base_url` and `api_key` win over OPENAI_BASE_URL and OPENAI_API_KEY in `environ`.

    Raises:
        UsageError: `spec` is empty or `local:` names no file; the base URL is no web address.
        ModelConfigError: a model is named and there is neither a key nor a server.
    """
    spec = spec.strip()
    base_url = base_url or environ.get("OPENAI_BASE_URL", "").strip() or None
    api_key = (api_key or environ.get("OPENAI_API_KEY", "")).strip() or None
    if not spec:
        raise UsageError("no model named; use auto, offline, local:PATH.gguf or a model's name")
    if spec == "offline":
        return Choice("offline")
    if spec.startswith(_LOCAL_PREFIX):
        return _local(spec.removeprefix(_LOCAL_PREFIX))
    name = None if spec == "auto" else spec
    if base_url:
        return Choice("service", name, _checked(base_url), api_key=api_key)
    if api_key:
        return Choice("service", name or OPENAI_MODEL, OPENAI_URL, api_key=api_key)
    if name is None:
        return Choice("offline")
    raise ModelConfigError(
        f"model {name!r} needs a service: set OPENAI_API_KEY, name a server with --base-url, "
        "or use --model offline"
    )


def _local(text: str) -> Choice:
    if not text.strip():
        raise UsageError("local: names no file; write it as local:PATH.gguf")
    path = Path(text.strip()).expanduser()
    return Choice("local", path.stem, path=path)


def _checked(base_url: str) -> str:
    """Return the URL without a slash at its end, with `/v1` where it has no path at all."""
    try:
        parts = urlsplit(base_url.strip())
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise UsageError(
            f"base URL {_without_login(base_url)!r} is no web address; "
            "write it like http://127.0.0.1:8080/v1"
        )
    path = parts.path.rstrip("/") or "/v1"
    return parts._replace(path=path, fragment="").geturl()


def _without_login(url: str) -> str:
    """Return the URL without a user name and password that stand in it."""
    head, at, tail = url.rpartition("@")
    scheme = head.partition("//")[0] + "//" if "//" in head else ""
    return scheme + tail if at else url


def _is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
