"""No message gets out of the program past the rules, by whatever command or function."""

import asyncio
import inspect
import io
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

import writer
from writer import library, pipeline
from writer.cli.app import app
from writer.cli.guard import guarded
from writer.message import Result
from writer.read.reader import notes_from_text
from writer.rules import plugins
from writer.rules.book import RULES, rule
from writer.rules.plugins import RuleSet
from writer.rules.rule import Context, Finding, Letter, Rule
from writer.rules.standard import Standard

NOTES = """\
candidate: Zoë Kovač
role: Ward Sister
Interviewers:
- Priya Nair, Matron, priya.nair@elm.example
- Tom Byrne, Head of HR, tom.byrne@elm.example

Priya: bedside handover, her team does it three times a day
Told her: I set up bedside handover at Larkfield, falls on my ward down by a third
"""
#: Commands that hand out messages, and those that do not.
WRITING = {"thanks"}
OTHERS = {"check", "facts", "rules", "new", "doctor"}


class Gate:
    """A rule that lets everything pass and remembers what came by."""

    def __init__(self) -> None:
        self.seen: set[str] = set()
        self.rule: Rule = replace(rule("E001"), id="GATE001", name="gate", check=self.check)

    def check(self, letter: Letter, context: Context) -> Iterator[Finding]:
        self.seen.add(letter.text)
        yield from ()

    @property
    def standard(self) -> Standard:
        return Standard(rules=(*RULES, self.rule))


def returns_messages(function: object) -> bool:
    return inspect.isfunction(function) and "Result" in str(
        inspect.signature(function).return_annotation
    )


def writers() -> dict[str, Callable[..., Any]]:
    """Every public function that returns messages."""
    public = {name: getattr(writer, name) for name in writer.__all__}
    public |= {name: member for name, member in vars(pipeline).items() if not name.startswith("_")}
    public |= {name: member for name, member in vars(library).items() if not name.startswith("_")}
    return {name: member for name, member in public.items() if returns_messages(member)}


def test_the_ways_out_are_known() -> None:
    assert set(writers()) == {"write", "awrite", "write_messages", "awrite_messages"}
    commands: Any = get_command(app)
    assert set(commands.commands) == WRITING | OTHERS


@pytest.mark.parametrize("name", sorted(writers()))
def test_every_function_passes_the_gate(name: str) -> None:
    gate = Gate()
    made = writers()[name](notes_from_text(NOTES), standard=gate.standard)
    result: Result = asyncio.run(made) if inspect.iscoroutine(made) else made
    assert len(result.messages) == 2
    assert {message.text for message in result.messages} <= gate.seen


@pytest.mark.parametrize(
    "options", [(), ("--channel", "card"), ("--to", "Tom"), ("--no-proofread",)]
)
def test_every_command_passes_the_gate(
    options: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    gate = Gate()
    monkeypatch.setattr("writer.cli.rulebook.installed_rules", lambda: RuleSet(gate.standard.rules))
    assert plugins.installed_rules().rules == RULES
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.md").write_text(NOTES, encoding="utf-8")
    for command in WRITING:
        code = guarded([command, "notes.md", "--model", "offline", "--format", "json", *options])
        messages = json.loads(capfd.readouterr().out)["messages"]
        assert code == 0 and messages
        assert {message["text"] for message in messages} <= gate.seen


def test_what_breaks_a_rule_is_not_handed_over_in_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """A rule that nothing can satisfy: exit code 1, the finding is told, and no file is written."""

    def refuse(letter: Letter, context: Context) -> Iterator[Finding]:
        yield no.finding(letter, "nothing is good enough")

    no = replace(rule("E001"), id="GATE002", name="refused", check=refuse)
    monkeypatch.setattr("writer.cli.rulebook.installed_rules", lambda: RuleSet((*RULES, no)))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.md").write_text(NOTES, encoding="utf-8")
    assert guarded(["thanks", "notes.md", "--model", "offline", "--out", "drafts"]) == 1
    assert "GATE002 refused" in capfd.readouterr().err
    assert not list(tmp_path.glob("drafts/*.eml"))
