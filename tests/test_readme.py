"""What the README shows is what happens."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from writer.cli.guard import guarded

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


NOTE, MESSAGES = blocks("text")[:2]
COMMANDS = [
    shlex.split(line, comments=True)[1:]
    for block in blocks("console")
    for line in block.splitlines()
    if line.startswith(".venv/bin/writer ")
]
#: They take the checkout's own cases, not the note above.
EVALUATIONS = [command for command in COMMANDS if command[0] == "eval"]
COMMANDS = [command for command in COMMANDS if command[0] != "eval"]


@pytest.fixture(autouse=True)
def in_a_directory_with_the_note(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "notes.md").write_text(NOTE, encoding="utf-8")
    (tmp_path / "draft.txt").write_text(MESSAGES.split("-" * 72)[0], encoding="utf-8")
    monkeypatch.chdir(tmp_path)


def test_the_note_has_five_lines() -> None:
    assert NOTE.count("\n") == 5


def test_the_message_is_what_the_note_becomes_today(capfd: pytest.CaptureFixture[str]) -> None:
    assert guarded(["thanks", "notes.md"]) == 0
    assert capfd.readouterr().out == MESSAGES, "run: make docs"


def test_the_plan_is_what_the_note_asks_for(capfd: pytest.CaptureFixture[str]) -> None:
    shown = re.findall(r"^```\n(Kestrel Freight.*?)^```$", README, re.MULTILINE | re.DOTALL)
    day = ("--today", "2026-11-18")
    assert guarded(["sent", "notes.md", "--kind", "thanks", *day]) == 0
    capfd.readouterr()
    assert guarded(["plan", "notes.md", *day]) == 0
    out = capfd.readouterr().out
    assert [out.startswith(plan) for plan in shown] == [True]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_commands_run(command: list[str], tmp_path: Path) -> None:
    if command[0] == "new":
        (tmp_path / "notes.md").unlink()
    assert guarded(command) == 0


@pytest.mark.parametrize("command", EVALUATIONS, ids=" ".join)
def test_evaluations_run(
    command: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(ROOT)
    done = guarded([*command, "--limit", "1", "--out", str(tmp_path / "out")])
    if "local:small.gguf" in command:
        assert (done, "small.gguf" in capfd.readouterr().err) == (3, True)
    else:
        assert done == 0
        assert (tmp_path / "out" / "report.html").exists()


def test_all_commands_are_shown() -> None:
    assert EVALUATIONS
    assert {command[0] for command in COMMANDS} == {
        "new",
        "facts",
        "closing",
        "thanks",
        "followup",
        "still-waiting",
        "feedback",
        "keep-in-touch",
        "offer-reply",
        "plan",
        "next",
        "sent",
        "status",
        "forget",
        "check",
        "rules",
        "doctor",
    }


def test_make_has_the_targets_that_are_shown() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    shown = {name for doc in DOCS for name in re.findall(r"\bmake ([a-z]+)", _code(doc))}
    assert {"demo", "test"} <= shown
    assert not {name for name in shown if not re.search(rf"^{name}:", makefile, re.MULTILINE)}


def _code(doc: Path) -> str:
    """Return what is set as code in `doc`."""
    text = doc.read_text(encoding="utf-8")
    fenced = re.findall(r"^```console\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return "\n".join([*fenced, *re.findall(r"`([^`\n]+)`", text)])


@pytest.mark.parametrize("example", blocks("python"))
def test_python_examples_run(example: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", example],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert "Priya" in done.stdout.decode("utf-8")


@pytest.mark.parametrize("doc", DOCS, ids=lambda path: path.name)
def test_links_lead_somewhere(doc: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)[^)]*\)", doc.read_text(encoding="utf-8"))
    missing = [t for t in targets if "://" not in t and not (doc.parent / t).exists()]
    assert not missing
