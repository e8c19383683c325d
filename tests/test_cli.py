"""The command line: options, streams, exit codes, and every way to fail."""

import io
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from writer.cli.app import app_for
from writer.cli.guard import guarded
from writer.kinds import KINDS

NOTES = """\
---
candidate: Ana Kovač
company: Kestrel Freight
role: Data Engineer
date: 2026-11-17
---

## Interviewers

- Priya Nair, Head of Data, priya.nair@kestrel-freight.example
- Tom Ashdown, Lead Engineer, tom@kestrel-freight.example

## What we talked about

- Priya: they are moving the reports from Oracle to Snowflake
- Tom: his team rewrote the depot loads last year

## What I told them

- I cut the warehouse bill at Brightline by 38 % in a year

## Private

- I asked for £66k
"""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def notes(tmp_path: Path) -> str:
    path = tmp_path / "notes.md"
    path.write_text(NOTES, encoding="utf-8")
    return str(path)


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command line here; return exit code, stdout and stderr."""

    def call(*arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        code = guarded(arguments)
        out, err = capfd.readouterr()
        return code, out, err

    return call


def test_thanks_writes_a_message_to_everybody(run: Run, notes: str) -> None:
    code, out, err = run("thanks", notes)
    assert code == 0, err
    assert out.count("To: ") == 2
    assert "To: Priya Nair <priya.nair@kestrel-freight.example>\nSubject: " in out
    assert out.count("Ana Kovač\n") == 2
    assert "66" not in out
    assert "internal" not in err


def test_messages_alone_go_to_stdout(run: Run, notes: str) -> None:
    _, out, _ = run("thanks", notes, "--format", "json")
    data = json.loads(out)
    assert [m["recipient"]["name"] for m in data["messages"]] == ["Priya Nair", "Tom Ashdown"]
    assert all(m["provenance"]["model"] == "offline" for m in data["messages"])
    assert not [f for m in data["messages"] for f in m["findings"] if f["severity"] == "error"]
    quotes = [NOTES[fact["start"] : fact["end"]] == fact["quote"] for fact in data["facts"]]
    assert quotes
    assert all(quotes)


def test_thanks_as_markdown_card_and_for_one_person(run: Run, notes: str) -> None:
    code, out, _ = run("thanks", notes, "--to", "Tom Ashdown", "--format", "md")
    assert (code, out.count("## To ")) == (0, 1)
    assert "| Sentence | For | From the notes | By |" in out
    code, out, _ = run("thanks", notes, "--channel", "card", "--to", "Priya Nair")
    assert code == 0
    assert "Subject:" not in out


def test_somebody_the_notes_do_not_name_is_wrong_usage(run: Run, notes: str) -> None:
    code, out, err = run("thanks", notes, "--to", "Zoltan Quist")
    assert (code, out) == (2, "")
    assert "Zoltan Quist" in err


def test_out_writes_mail_files_and_says_so(run: Run, notes: str, tmp_path: Path) -> None:
    code, _, err = run("thanks", notes, "--out", str(tmp_path / "out"))
    assert code == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["thanks-priya-nair.eml", "thanks-tom-ashdown.eml"]
    assert all(name in err for name in names)
    code, out, err = run("thanks", notes, "--out", notes)
    assert (code, out) == (2, "")
    assert "is a file; name a directory" in err


def test_notes_from_stdin(run: Run) -> None:
    code, out, _ = run("thanks", "-", stdin=NOTES.encode("utf-16"))
    assert code == 0
    assert "Priya Nair" in out


def test_the_senders_name_from_option_then_notes_then_settings(
    run: Run, notes: str, own_settings: Path
) -> None:
    settings = own_settings / "writer" / "config.toml"
    settings.parent.mkdir()
    settings.write_text('name = "From Settings"\n', encoding="utf-8")
    nameless = NOTES.replace("candidate: Ana Kovač\n", "").encode()
    assert run("thanks", notes, "--from", "Ana-Marija K.")[1].count("Ana-Marija K.\n") == 2
    assert run("thanks", notes)[1].count("Ana Kovač\n") == 2
    assert run("thanks", "-", stdin=nameless)[1].count("From Settings\n") == 2

    settings.unlink()
    code, out, err = run("thanks", "-", stdin=nameless)
    assert (code, out) == (2, "")
    assert err.startswith("writer: <stdin>: nothing says who the messages are from; give --from")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('nmae = "Ana"', "unknown key 'nmae'; did you mean 'name'?"),
        ('tint = "red"', "unknown key 'tint'; the keys are name, model, base_url, country"),
        ("name = 3", "name = 3 is no text"),
        ("name = Ana", "no valid TOML"),
    ],
)
def test_settings_that_cannot_be_used(
    run: Run, notes: str, own_settings: Path, settings: str, said: str
) -> None:
    path = own_settings / "writer" / "config.toml"
    path.parent.mkdir()
    path.write_text(settings, encoding="utf-8")
    code, out, err = run("thanks", notes)
    assert (code, out) == (2, "")
    assert said in err
    assert str(path) in err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["thanks", "none.md"], 2, "none.md: no such file"),
        (["thanks", "."], 2, ".: a directory"),
        (["thanks"], 2, "Missing argument"),
        (["thanks", "-", "--today", "31/11/2026"], 2, "no date in '31/11/2026'; write it as 2026"),
        (["thanks", "-", "--channel", "fax"], 2, "fax"),
        (["thanks", "-"], 2, "<stdin>: empty"),
        (["facts", "-"], 2, "<stdin>: empty"),
        (["thanx"], 2, "No such command"),
        (["thanks", "-", "--model", "local:none.gguf"], 2, "<stdin>: empty"),
    ],
)
def test_wrong_usage(run: Run, arguments: list[str], code: int, said: str) -> None:
    ended, out, err = run(*arguments)
    assert (ended, out) == (code, "")
    assert said in err
    assert "Traceback" not in err


@pytest.mark.parametrize("command", ["thanks", "facts"])
@pytest.mark.parametrize(
    ("model", "code"),
    [("local:none.gguf", 3), ("local:", 2), ("gpt-none", 3), ("local:{notes}", 3)],
)
def test_a_model_that_cannot_be_used(
    run: Run, notes: str, command: str, model: str, code: int
) -> None:
    ended, out, err = run(command, notes, "--model", model.format(notes=notes))
    assert (ended, out) == (code, "")
    assert err.startswith("writer: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize("command", ["thanks", "facts"])
def test_fallback_lets_the_composer_write_and_says_so(run: Run, notes: str, command: str) -> None:
    code, out, err = run(command, notes, "--model", "local:none.gguf", "--fallback")
    assert code == 0, err
    assert "Priya Nair" in out
    assert "warning:" in err
    assert "none.gguf" in err


def test_a_service_that_is_down_is_one_line_and_no_key_is_shown(
    run: Run, notes: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-very-secret")
    code, out, err = run(
        *("doctor", "--base-url", "http://127.0.0.1:9/v1", "--model", "some-model")
    )
    assert code == 3
    assert "answers:    no" in out
    assert "sk-very-secret" not in out + err


def test_facts_as_text_and_json(run: Run, notes: str) -> None:
    code, out, _ = run("facts", notes)
    assert code == 0
    assert "Candidate:    Ana Kovač" in out
    assert "PRIVATE" in out
    _, out, _ = run("facts", notes, "--format", "json")
    data = json.loads(out)
    assert data["company"] == "Kestrel Freight"
    assert {person["name"] for person in data["interviewers"]} == {"Priya Nair", "Tom Ashdown"}
    private = [fact for fact in data["facts"] if not fact["shareable"]]
    assert any("£66k" in fact["quote"] for fact in private)


def test_new_writes_a_sheet_and_never_overwrites(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "sheet.md"
    code, out, err = run("new", str(path))
    assert (code, out) == (0, "")
    assert f"writer thanks {path}" in err
    path.write_text("mine", encoding="utf-8")
    code, _, err = run("new", str(path))
    assert code == 2
    assert "exists already and was left alone" in err
    assert path.read_text(encoding="utf-8") == "mine"
    assert run("new", "-")[1].startswith("---\ncandidate:\n")


def test_doctor_says_what_would_be_used(run: Run, own_settings: Path) -> None:
    code, out, _ = run("doctor")
    assert code == 0
    assert "model:      offline" in out
    assert "answers:    yes, it is built in" in out
    assert str(own_settings / "writer" / "config.toml") in out
    assert "pydantic" in out


def test_version(run: Run) -> None:
    assert run("--version")[1].startswith("writer 0.")


def test_every_command_and_option_has_help(run: Run) -> None:
    program: Any = get_command(app_for(()))
    writing = {*KINDS, "next"}
    keeping = {"plan", "sent", "status", "forget"}
    others = {"check", "facts", "rules", "new", "doctor", "eval"}
    assert set(program.commands) == writing | keeping | others
    for name, command in program.commands.items():
        assert command.help, name
        assert all(parameter.help for parameter in command.params), name
        code, out, _ = run(name, "--help")
        assert code == 0
        assert all(option in out for p in command.params for option in p.opts if option[0] == "-")


def test_environment_names_the_model(run: Run, notes: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WRITER_MODEL", "local:none.gguf")
    assert run("thanks", notes)[0] == 3
    assert run("thanks", notes, "--model", "offline")[0] == 0


def test_a_closed_pipe_is_quiet(notes: str) -> None:
    command = f'"{sys.executable}" -m writer thanks "{notes}" | true'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert "Error" not in done.stderr
    assert "Traceback" not in done.stderr


def test_output_is_utf8_whatever_the_locale(notes: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "writer", "thanks", notes],
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PATH": "", "HOME": str(Path(notes).parent)},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Ana Kovač" in done.stdout.decode("utf-8")


def test_ctrl_c_is_one_line_and_130(run: Run, notes: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("writer.cli.settings.open_notes", interrupted)
    code, out, err = run("thanks", notes)
    assert (code, out) == (130, "")
    assert err == "writer: interrupted; nothing was written\n"


@pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")
def test_ctrl_c_while_a_model_works_leaves_nothing_behind(notes: str, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(30)
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/v1"
        out = tmp_path / "out"
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "writer", "thanks", notes, "--model", "some-model"),
                *("--base-url", url, "--out", str(out)),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # Where the tests run in the background of a shell, Ctrl-C is ignored, and inherited so.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        connection, _ = silent.accept()
        with connection:
            connection.settimeout(30)
            assert connection.recv(4)  # the model has been asked, and never answers
            process.send_signal(signal.SIGINT)
            said, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert said == b""
    assert errors.endswith(b"writer: interrupted; nothing was written\n")
    assert b"Traceback" not in errors
    assert not out.exists()
