"""The built wheel, installed into a clean environment and run there, away from the checkout."""

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

pytestmark = pytest.mark.wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel. hatchling is among the development packages, so nothing is fetched."""
    out = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT],
        check=True,
        capture_output=True,
    )
    (path,) = out.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def commands(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into a new environment; return the directory of its commands."""
    home = tmp_path_factory.mktemp("clean")
    venv.create(home, with_pip=True)
    bin_directory = home / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run(
        [
            *(bin_directory / "python", "-m", "pip", "install", "-q"),
            *("--disable-pip-version-check", "-c", ROOT / "constraints.txt", wheel),
        ],
        check=True,
        capture_output=True,
        env=_clean(os.environ),
    )
    return bin_directory


def _clean(environment: "os._Environ[str]") -> dict[str, str]:
    return {k: v for k, v in environment.items() if not k.startswith("PYTHON")}


def test_wheel_holds_prompts_samples_and_types(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "writer/py.typed" in names
    assert "writer/cli/sheet.md" in names
    assert [n for n in names if n.startswith("writer/prompts/")]
    assert [n for n in names if n.startswith("writer/samples/")]
    assert not [n for n in names if "test" in n or n.startswith(("evals/", "src/"))]


def test_wheel_runs_in_a_clean_environment(commands: Path, tmp_path: Path) -> None:
    def run(*command: str | Path) -> str:
        done = subprocess.run(
            command, cwd=tmp_path, env=_clean(os.environ), capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode("utf-8")

    package = Path(
        run(commands / "python", "-c", "import writer; print(writer.__path__[0])").strip()
    )
    assert ROOT not in package.parents
    sample = package / "samples" / "nurse-tidy.md"
    result = json.loads(run(commands / "writer", "thanks", "--format", "json", sample))
    assert len(result["messages"]) == 3
    assert not [f for m in result["messages"] for f in m["findings"] if f["severity"] == "error"]
    run(commands / "writer", "new", "sheet.md")
    assert (tmp_path / "sheet.md").exists()
    assert "built in" in run(commands / "writer", "doctor")
