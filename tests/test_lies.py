"""No lie leaves: whatever hands out a message hands out one that was checked.

Two probes go through every command and every function of the library: a model that lies, whose
lies must not come out anywhere; and a rule that forbids everything, whose finding must be attached
to every message. A new command or function that is not listed here fails.
"""

import asyncio
import inspect
import json
import re
import sys
import threading
import typing
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import cycle
from pathlib import Path
from typing import Any, get_args

import pytest
from typer.main import get_command

import writer
from writer import Message, Result, open_model, read_notes
from writer.cli.app import app_for
from writer.cli.guard import guarded
from writer.cli.options import FactsFormat, MessageFormat
from writer.kinds import CHANNELS_OF
from writer.models import Answer, Prompt, Usage
from writer.rules.book import RULEBOOK_VERSION, RULES
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule
from writer.rules.standard import Standard

NOTES = """\
Candidate: Ana Kovač
Company: Kestrel Freight
Role: Data Engineer
Date: 2026-11-17

## Interviewers
- Priya Nair, Head of Data, priya.nair@kestrel-freight.example
- Tom Ashdown, Lead Engineer, tom@kestrel-freight.example

## What we talked about
- Priya: they are moving the reports from Oracle to Snowflake
- Tom: his team rewrote the depot loads last year
- something about a forklift, a ramp and rainy Thursdays, hm

## What I told them
- I cut the warehouse bill at Brightline by 38 % in a year
- nights in the depot, the old loads, got them to run by six

## Promised
- send Priya the load diagram

## Private
- I asked for £66k
"""

#: What a model might make up; none of it may come out, whatever the purpose of the sentence.
LIES = (
    "I hold a doctorate from Oxenmoor and cut the warehouse bill at Brightline by 77 %.",
    "Thank you for the time, and for praising my nine years at Oxenmoor Rail.",
    "They are moving the reports to Quillbase, which I built for 4,400 depots.",
    "I asked for £66k and would settle for £61k.",
    "You rewrote the depot loads for Oxenmoor in 1987, and I led your team.",
)
CANARIES = re.compile(
    r"Oxenmoor|Quillbase|\b77\b|4,?400|1987|£|\b6[16]k\b|doctorate", re.IGNORECASE
)


def lie(schema: dict[str, Any], lies: Iterator[str]) -> Any:
    """Return an answer that keeps a JSON schema and holds a lie wherever there is room."""
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type")
    if kind == "object":
        return {key: lie(part, lies) for key, part in schema["properties"].items()}
    if kind == "array":
        return [lie(schema["items"], lies)]
    return next(lies) if kind == "string" else kind == "boolean"


class Liar:
    """A model that lies whenever it is asked."""

    name = "liar"
    remote = True
    batch = 40

    def __init__(self) -> None:
        self.asked = 0
        self._lies = cycle(LIES)

    async def complete(self, prompt: Prompt) -> Answer:
        self.asked += 1
        return Answer(json.dumps(lie(prompt.schema, self._lies)), Usage(calls=1))


@pytest.fixture
def liar_url() -> Iterator[str]:
    """Yield the base URL of a service on this machine that lies."""
    lies = cycle(LIES)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            schema = sent.get("response_format", {}).get("json_schema", {}).get("schema")
            content = json.dumps(lie(schema, lies)) if schema else next(lies)
            choice = {
                "index": 0,
                "finish_reason": "stop",
                "message": {"role": "assistant", "content": content},
            }
            body = {"id": "1", "object": "chat.completion", "created": 1, "model": "liar"}
            answer = json.dumps({**body, "choices": [choice]}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def do_GET(self) -> None:
            self.send_error(404)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    thread.join()
    server.server_close()


def forbid(letter: Letter, context: Context) -> Iterator[Finding]:
    yield FORBIDDEN.finding(letter, "no message may go out")


FORBIDDEN = Rule(
    id="ZZ999",
    name="everything-forbidden",
    kinds=EVERY_KIND,
    severity="error",
    source="Ours",
    wants="Nothing goes out.",
    hint="Do not send it.",
    instruction="",
    check=forbid,
    good=(),
    bad=(Example("Thank you."),),
)
STRICTEST = Standard(rules=(*RULES, FORBIDDEN))

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def notes(tmp_path: Path) -> str:
    path = tmp_path / "notes.md"
    path.write_text(NOTES, encoding="utf-8")
    return str(path)


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run the command line here; return exit code, stdout and stderr."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> tuple[int, str, str]:
        code = guarded(arguments)
        out, err = capfd.readouterr()
        return code, out, err

    return call


@pytest.fixture
def plug_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Install the rule that forbids everything, as a package of its own would."""
    folder = tmp_path / "site"
    info = folder / "strictest-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: strictest\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[writer.rules]\nstrictest = strictest:RULE\n")
    module = type(sys)("strictest")
    module.RULE = FORBIDDEN  # type: ignore[attr-defined] # a module made here
    monkeypatch.setitem(sys.modules, "strictest", module)
    monkeypatch.syspath_prepend(str(folder))


# The command line

OFFLINE = ("--model", "offline")
#: Commands that hand out messages, with every way in which they do so.
WRITING: dict[str, list[tuple[str, ...]]] = {
    "thanks": [
        ("--format", form, "--channel", channel)
        for form in get_args(MessageFormat)
        for channel in CHANNELS_OF["thanks"]
    ],
    **{
        kind: [("--channel", channel, *forced) for channel in channels]
        for kind, channels in CHANNELS_OF.items()
        if kind != "thanks"
        for forced in [("--force",) if kind == "followup" else ()]
    },
}
#: Commands that hand out no message: what the user wrote, facts, rules, a sheet to fill in, when
#: to write, what was sent, how notes are read.
OTHERS = {"check", "facts", "rules", "new", "doctor", "plan", "sent", "status", "forget", "eval"}
#: Runs one of those that hand out messages.
DELEGATING = {"next"}
#: What else can be asked of them where there is a model.
WITH_MODEL = ("--judge",)
CALLS = [
    pytest.param(command, options, id=" ".join((command, *options)))
    for command, ways in WRITING.items()
    for options in ways
]


def test_every_command_is_known_here() -> None:
    commands = get_command(app_for(())).commands  # type: ignore[attr-defined] # a group, being many
    assert set(commands) == set(WRITING) | OTHERS | DELEGATING


@pytest.mark.parametrize(("command", "options"), CALLS)
def test_no_command_lets_a_lie_out(
    run: Run, notes: str, liar_url: str, tmp_path: Path, command: str, options: tuple[str, ...]
) -> None:
    service = ("--model", "liar", "--base-url", liar_url)
    asked = (*service, *WITH_MODEL, *options)
    code, out, err = run(command, notes, *asked, "--out", str(tmp_path / "out"))
    assert code in (0, 1), err
    assert "Priya" in out and (command != "thanks" or "Tom" in out)
    assert not CANARIES.search(messages_in(out, options))
    files = list((tmp_path / "out").iterdir())
    assert files
    for file in files:
        assert not CANARIES.search(file.read_text(encoding="utf-8")), file.name


def messages_in(out: str, options: tuple[str, ...]) -> str:
    """Return what is to be sent of what a command printed; its evidence may quote the notes."""
    if "json" in options:
        written = json.loads(out)["messages"]
        assert all(m["provenance"]["rulebook_version"] for m in written)
        return "\n".join(f"{m['subject']}\n{m['text']}" for m in written)
    # What was replaced is on record beside the message, not in it.
    return re.sub(r"replaced: .*\*$", "", out, flags=re.MULTILINE)


@pytest.mark.parametrize(("command", "options"), CALLS)
@pytest.mark.usefixtures("plug_in")
def test_no_command_goes_round_the_rules(
    run: Run, notes: str, tmp_path: Path, command: str, options: tuple[str, ...]
) -> None:
    code, out, err = run(command, notes, *OFFLINE, *options, "--out", str(tmp_path / "out"))
    assert code == 1
    assert err.count("ZZ999") == (2 if command == "thanks" else 1), err
    assert not list((tmp_path / "out").iterdir())
    if "json" in options:
        for message in json.loads(out)["messages"]:
            assert "ZZ999" in {finding["rule"] for finding in message["findings"]}


@pytest.mark.parametrize("form", get_args(FactsFormat))
def test_facts_hold_no_lie(run: Run, notes: str, liar_url: str, form: str) -> None:
    code, out, err = run(
        "facts", notes, "--model", "liar", "--base-url", liar_url, "--format", form
    )
    assert code == 0, err
    told = out.replace("£66k", "")  # the candidate's own private line, shown to the candidate
    assert not CANARIES.search(told)


# The library

#: Functions that hand out messages.
WRITERS = {"write", "awrite"}
#: Functions that hand out none.
READERS = {"aextract", "check", "extract", "open_model", "read_notes"}


def functions() -> set[str]:
    return {name for name in writer.__all__ if inspect.isfunction(getattr(writer, name))}


def test_every_function_is_known_here() -> None:
    assert functions() == WRITERS | READERS
    for name in functions():
        returned = typing.get_type_hints(getattr(writer, name))["return"]
        hands_out = returned in (Result, Message) or Message in get_args(returned)
        assert hands_out == (name in WRITERS), name


def written_by(name: str, **options: Any) -> Result:
    function = getattr(writer, name)
    returned = function(read_notes_of(), **options)
    result = asyncio.run(returned) if inspect.iscoroutine(returned) else returned
    assert isinstance(result, Result)
    return result


def read_notes_of() -> Any:
    from writer.read import notes_from_text

    return notes_from_text(NOTES)


ENTRIES = sorted(WRITERS)


@pytest.mark.parametrize("channel", CHANNELS_OF["thanks"])
@pytest.mark.parametrize("name", ENTRIES)
def test_no_function_lets_a_lie_out(name: str, channel: str) -> None:
    model = Liar()
    result = written_by(name, model=model, channel=channel)
    assert model.asked and len(result.messages) == 2
    for message in result.messages:
        assert not CANARIES.search(f"{message.subject}\n{message.text}"), message.text
        assert not message.broken
        assert message.provenance.rulebook_version == RULEBOOK_VERSION


@pytest.mark.parametrize("model", [None, Liar()], ids=["composer", "model"])
@pytest.mark.parametrize("name", ENTRIES)
def test_no_function_goes_round_the_rules(name: str, model: Liar | None) -> None:
    result = written_by(name, model=model, standard=STRICTEST)
    assert len(result.messages) == 2
    for message in result.messages:
        assert "ZZ999" in {finding.rule for finding in message.broken}


def test_a_house_style_switches_the_truth_off_nowhere() -> None:
    from writer.style import Style

    lax = Standard(style=Style(off=frozenset(rule.id for rule in RULES)))
    for name in ENTRIES:
        for message in written_by(name, model=Liar(), standard=lax).messages:
            assert not CANARIES.search(message.text), message.text


def test_the_check_finds_every_lie(tmp_path: Path, notes: str) -> None:
    for told in LIES:
        text = f"Dear Priya Nair,\n\n{told}\n\nKind regards,\nAna Kovač\n"
        found = writer.check(text, notes=read_notes(notes), to="Priya Nair")
        assert any(f.severity == "error" and f.rule[0] in "FP" for f in found), told


def test_models_hand_out_no_message() -> None:
    assert open_model("offline", environ={}) is None
