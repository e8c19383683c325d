"""What every test gets: no network but loopback, no settings of the person who runs them."""

import ipaddress
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_OWN_VARIABLES = ("OPENAI_", "WRITER_")
#: Set by `make test`: the tests with a real model must run, not be skipped.
REQUIRE_MODEL = "WRITER_REQUIRE_MODEL"


class NetworkUsed(RuntimeError):
    """A test tried to reach beyond this machine."""


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that does not stay on this machine."""

    def guard(real: Any) -> Any:
        def connect(self: socket.socket, address: Any) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(address[0]):
                raise NetworkUsed(f"a test connects to {address!r}")
            return real(self, address)

        return connect

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, guard(getattr(socket.socket, name)))


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def own_settings(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Path]:
    """Hide the settings of whoever runs the tests; return the empty directory used instead."""
    for name in list(os.environ):
        if name.startswith(_OWN_VARIABLES) and name != REQUIRE_MODEL:
            monkeypatch.delenv(name)
    home = tmp_path_factory.mktemp("config")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(home))
    yield home


@pytest.fixture(scope="session")
def small_model() -> Path:
    """Return the path of the small real model; skip the test where it has not been fetched."""
    path = Path(__file__).parent.parent / ".cache" / "models" / "smollm2-135m.gguf"
    if not path.exists():
        if os.environ.get(REQUIRE_MODEL):
            pytest.fail("the model is missing; run: make models")
        pytest.skip("needs a real model; run: make models")
    return path
