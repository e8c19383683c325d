"""No message gets out of the program past the rules, by whatever command or function."""

import asyncio
import datetime as dt
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
from writer.cli.app import app_for
from writer.cli.guard import guarded
from writer.errors import EtiquetteError
from writer.etiquette import Sent
from writer.kinds import CHANNELS_OF, KINDS, Channel, Kind
from writer.message import Result
from writer.options import Options
from writer.read.reader import notes_from_text
from writer.rules import plugins
from writer.rules.book import RULES, rule
from writer.rules.plugins import RuleSet
from writer.rules.rule import EVERY_KIND, Context, Finding, Letter, Rule
from writer.rules.standard import Standard

NOTES = """\
candidate: Zoë Kovač
role: Ward Sister
date: 2026-11-17
Interviewers:
- Priya Nair, Matron, priya.nair@elm.example
- Tom Byrne, Head of HR, tom.byrne@elm.example

Priya: bedside handover, her team does it three times a day
Told her: I set up bedside handover at Larkfield, falls on my ward down by a third
"""
#: Commands that hand out messages, and those that do not.
WRITING = set(KINDS)
OTHERS = {"check", "facts", "rules", "new", "doctor", "plan", "sent", "status", "forget", "eval"}
#: Runs the command of whatever is due.
DELEGATING = {"next"}


WAYS = [(kind, channel) for kind, channels in CHANNELS_OF.items() for channel in channels]


class Gate:
    """A rule that lets everything pass and remembers what came by."""

    def __init__(self) -> None:
        self.seen: set[str] = set()
        self.rule: Rule = replace(
            rule("E001"), id="GATE001", name="gate", check=self.check, kinds=EVERY_KIND
        )

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
    assert set(writers()) == {"write", "awrite", "write_messages"}
    commands: Any = get_command(app_for(()))
    assert set(commands.commands) == WRITING | OTHERS | DELEGATING


def called(name: str, **wanted: Any) -> Result:
    """Call one of the public functions that return messages."""
    if name == "write_messages":
        made: Any = pipeline.write_messages(notes_from_text(NOTES), Options(**wanted))
    else:
        made = writers()[name](notes_from_text(NOTES), **wanted)
    result: Result = asyncio.run(made) if inspect.iscoroutine(made) else made
    return result


@pytest.mark.parametrize("name", sorted(writers()))
def test_every_function_passes_the_gate(name: str) -> None:
    gate = Gate()
    result = called(name, standard=gate.standard)
    assert len(result.messages) == 2
    assert {message.text for message in result.messages} <= gate.seen


@pytest.mark.parametrize(("kind", "channel"), WAYS)
def test_every_kind_and_channel_passes_the_gate(kind: Kind, channel: Channel) -> None:
    gate = Gate()
    result = called("write", kind=kind, channel=channel, standard=gate.standard, force=True)
    assert {message.text for message in result.messages} <= gate.seen


@pytest.mark.parametrize("name", sorted(writers()))
@pytest.mark.parametrize("channel", CHANNELS_OF["followup"])
def test_no_function_writes_a_follow_up_too_early(name: str, channel: Channel) -> None:
    told = {"kind": "followup", "channel": channel, "today": dt.date(2026, 11, 18)}
    with pytest.raises(EtiquetteError, match=r"W002 too-early.*2026-11-25"):
        called(name, **told)
    forced = called(name, **told, force=True)
    assert {f.rule: f.severity for f in forced.messages[0].findings}["W002"] == "warning"
    later = called(name, **told | {"today": dt.date(2026, 12, 1)})
    assert not any(f.rule.startswith("W00") for f in later.messages[0].findings)


@pytest.mark.parametrize("name", sorted(writers()))
def test_no_function_writes_too_often(name: str) -> None:
    gone = (Sent(kind="followup", on=dt.date(2026, 11, 30)),)
    sent: Any = (lambda _: gone) if name == "write_messages" else gone
    told = {"kind": "followup", "today": dt.date(2026, 12, 2), "sent": sent}
    with pytest.raises(EtiquetteError, match=r"W004 too-often.*2026-12-07"):
        called(name, **told)


def test_no_function_writes_where_nothing_is_wanted_or_all_is_settled() -> None:
    late: dict[str, Any] = {"kind": "followup", "today": dt.date(2026, 12, 9)}
    for line, rule_name in (
        ("Please do not contact us, they said.", "W005 unwanted"),
        ("Update 27 Nov: rejected, they went with someone internal.", "W010 matter-closed"),
    ):
        with pytest.raises(EtiquetteError, match=rule_name):
            library.write(notes_from_text(f"{NOTES}{line}\n"), **late)


@pytest.mark.parametrize("channel", CHANNELS_OF["followup"])
def test_the_command_refuses_with_the_rule_and_the_day(
    channel: Channel,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.md").write_text(NOTES, encoding="utf-8")
    line = ["followup", "notes.md", "--model", "offline", "--channel", channel]
    early = [*line, "--today", "2026-11-18"]
    assert guarded(early) == 4
    captured = capfd.readouterr()
    assert not captured.out and "W002" in captured.err and "2026-11-25" in captured.err
    assert guarded([*early, "--force"]) == 0
    captured = capfd.readouterr()
    assert "Priya" in captured.out and "warning: W002 too-early" in captured.err
    assert guarded([*line, "--today", "2026-12-01"]) == 0


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
    for command in WRITING if not options else {"thanks"}:
        forced = ["--force"] if command == "followup" else []
        code = guarded(
            [command, "notes.md", "--model", "offline", "--format", "json", *options, *forced]
        )
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
