"""The second opinion: what is asked, what becomes of the answer, and that it never decides."""

import asyncio
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from tests.fake_model import FakeModel

from writer.cli.guard import guarded
from writer.errors import ModelAnswerError
from writer.judge import JUDGED, opinion
from writer.judge.judge import statements_of
from writer.library import check, context_of, write
from writer.read import notes_from_text
from writer.rules.read_letter import read_letter
from writer.rules.rule import Context, Letter

NOTES = """\
Candidate: Ana Kovač
Company: Kestrel Freight
Role: Data Engineer
Met Priya Nair, Head of Data.

## What they told me
- they are moving the reports to Snowflake

## What I told them
- I cut the warehouse bill at Brightline by 38 %

## Private
- I asked for £66k
"""
TEXT = """\
Dear Priya Nair,

Thank you for your time on Tuesday. I cut the warehouse bill at Brightline by 38 %. I once \
steered a container ship. I look forward to hearing from you.

Kind regards,
Ana Kovač
"""


def letter_and_context() -> tuple[Letter, Context]:
    letter = read_letter(TEXT, kind="thanks", channel="email")
    return letter, context_of(letter, notes_from_text(NOTES))


def verdicts(*said: tuple[str, str]) -> dict[str, object]:
    return {str(n): {"reason": r, "verdict": v} for n, (v, r) in enumerate(said, start=1)}


def test_it_asks_for_what_is_claimed_beside_what_is_settled() -> None:
    letter, context = letter_and_context()
    model = FakeModel(remote=True)
    model.enqueue(verdicts(("supported", "the bill"), ("not supported", "no ship in the notes")))
    said = asyncio.run(opinion(letter, context, model=model))
    (prompt,) = model.history
    assert "candidate: I cut the warehouse bill at Brightline by 38 %" in prompt.user
    assert "reader: they are moving the reports to Snowflake" in prompt.user
    assert "1. I cut the warehouse bill" in prompt.user
    assert "2. I once steered a container ship." in prompt.user
    assert "Thank you" not in prompt.user and "look forward" not in prompt.user
    assert list(prompt.schema["properties"]) == ["1", "2"]
    (finding,) = said.findings
    assert (finding.rule, finding.name, finding.severity) == ("J001", JUDGED.name, "warning")
    assert TEXT[finding.start : finding.end] == "I once steered a container ship."
    assert "no ship in the notes" in finding.message
    assert said.usage.calls == 1


def test_nothing_private_is_sent() -> None:
    _, context = letter_and_context()
    assert "66" not in "\n".join(statements_of(context))


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"1": "supported"},
        {"1": {"verdict": "perhaps"}, "2": None},
        {"7": {"verdict": "wrong holder", "reason": "no such sentence"}},
    ],
)
def test_an_odd_answer_finds_nothing(answer: dict[str, object]) -> None:
    letter, context = letter_and_context()
    model = FakeModel()
    model.enqueue(answer)
    assert not asyncio.run(opinion(letter, context, model=model)).findings


def test_an_answer_of_no_use_is_an_error_of_the_model() -> None:
    letter, context = letter_and_context()
    model = FakeModel()
    model.enqueue("no JSON")
    with pytest.raises(ModelAnswerError):
        asyncio.run(opinion(letter, context, model=model))


def test_without_notes_or_claims_nothing_is_asked() -> None:
    letter, context = letter_and_context()
    thanks = read_letter("Dear Priya,\n\nThank you.\n\nAna", kind="thanks", channel="email")
    for asked, about in ((letter, Context()), (thanks, context)):
        assert not asyncio.run(opinion(asked, about, model=FakeModel())).findings


def test_check_adds_it_in_order() -> None:
    model = FakeModel()
    model.enqueue(verdicts(("wrong holder", ""), ("supported", "")))
    found = check(TEXT, notes=notes_from_text(NOTES), judge=model)
    assert [f.rule for f in found].count("J001") == 1
    places = [-1 if f.start is None else f.start for f in found]
    assert places == sorted(places)


def test_a_judged_message_goes_out_all_the_same() -> None:
    class Strict(FakeModel):
        async def complete(self, prompt):  # type: ignore[no-untyped-def] # as FakeModel
            keys = prompt.schema["properties"]
            self.enqueue(
                json.dumps({k: {"reason": "no", "verdict": "not supported"} for k in keys})
            )
            return await super().complete(prompt)

    plain = write(notes_from_text(NOTES))
    judged = write(notes_from_text(NOTES), judge=Strict())
    assert [m.text for m in judged.messages] == [m.text for m in plain.messages]
    (message,) = judged.messages
    assert "J001" in {finding.rule for finding in message.findings}
    assert not message.broken
    assert message.provenance.prompt_tokens > plain.messages[0].provenance.prompt_tokens


def test_a_judge_that_fails_keeps_no_message_back() -> None:
    model = FakeModel()
    model.enqueue("no JSON")
    result = write(notes_from_text(NOTES), judge=model)
    assert result.messages
    assert any("no second opinion" in warning for warning in result.warnings)


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    """Return the paths of a draft and of notes."""
    draft, notes = tmp_path / "draft.txt", tmp_path / "notes.md"
    draft.write_text(TEXT, encoding="utf-8")
    notes.write_text(NOTES, encoding="utf-8")
    return str(draft), str(notes)


@pytest.fixture
def service() -> Iterator[str]:
    """Yield the base URL of a service on this machine that finds nothing supported."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            keys = sent["response_format"]["json_schema"]["schema"]["properties"]
            said = {key: {"reason": "so it seems", "verdict": "not supported"} for key in keys}
            message = {"role": "assistant", "content": json.dumps(said)}
            choice = {"index": 0, "finish_reason": "stop", "message": message}
            body = {"id": "1", "object": "chat.completion", "created": 1, "model": "judge"}
            answer = json.dumps({**body, "choices": [choice]}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
def test_the_command_shows_it_in_every_form(
    files: tuple[str, str], service: str, form: str, capfd: pytest.CaptureFixture[str]
) -> None:
    draft, notes = files
    asked = ("--judge", "--model", "judge", "--base-url", service, "--format", form)
    code = guarded(("check", draft, "--notes", notes, "--no-proofread", "--ignore", "F,E", *asked))
    out, err = capfd.readouterr()
    assert code == 0, err
    assert out.count("so it seems") == 2


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        (("check", "DRAFT", "--judge", "--model", "m"), "--notes"),
        (("check", "DRAFT", "--judge", "--notes", "NOTES", "--model", "offline"), "--model"),
        (("thanks", "NOTES", "--judge", "--model", "offline"), "--model"),
    ],
)
def test_what_it_needs_is_said(
    files: tuple[str, str],
    capfd: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    wanted: str,
) -> None:
    named = {"DRAFT": files[0], "NOTES": files[1]}
    code = guarded([named.get(one, one) for one in (*arguments, "--no-proofread")])
    assert code == 2
    assert wanted in capfd.readouterr().err
