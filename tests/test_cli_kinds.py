"""The commands of the kinds after the thank-you, as a user types them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from writer.cli.guard import guarded
from writer.kinds import CHANNELS_OF, Channel, Kind

NOTES = """\
Candidate: Ana Kovač
Data Engineer at Kestrel Freight, video call on 17 November 2026
Met Priya Nair, Head of Data, priya.nair@kestrel.example.
Her team is moving the reports to Snowflake.
They are looking for someone who can run migrations alone.
I told her that I cut the warehouse bill at Brightline by 38 %.
They decide by 30 November.
"""
FIELDS = {"kind", "messages", "facts", "warnings", "sender"}
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the notes above; return exit code, stdout and stderr."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.md").write_text(NOTES, encoding="utf-8")

    def call(kind: str, *options: str) -> tuple[int, str, str]:
        code = guarded([kind, "notes.md", "--model", "offline", "--today", "2026-12-04", *options])
        out, err = capfd.readouterr()
        return code, out, err

    return call


@pytest.mark.parametrize(
    ("kind", "channel"), [(k, c) for k, channels in CHANNELS_OF.items() for c in channels]
)
def test_every_kind_and_channel_has_the_json_of_thanks(
    run: Run, kind: Kind, channel: Channel
) -> None:
    code, out, err = run(kind, "--channel", channel, "--format", "json")
    assert code == 0, err
    data = json.loads(out)
    assert set(data) == FIELDS and data["kind"] == kind
    (message,) = data["messages"]
    assert message["channel"] == channel
    assert message["recipient"]["name"] == "Priya Nair"
    assert (message["subject"] is None) == (channel not in ("email", "letter"))
    assert {s["branch"] for s in message["sentences"]} == (
        {"answered", "someone else", "voicemail"} if channel == "phone" else {None}
    )


@pytest.mark.parametrize("kind", CHANNELS_OF)
def test_out_writes_a_draft_or_a_text(run: Run, kind: Kind, tmp_path: Path) -> None:
    code, _, err = run(kind, "--out", "drafts")
    assert code == 0, err
    (file,) = (tmp_path / "drafts").iterdir()
    suffix = ".eml" if CHANNELS_OF[kind][0] == "email" else ".txt"
    assert file.name == f"{kind}-priya-nair{suffix}"


def test_the_evidence_is_shown_as_markdown(run: Run) -> None:
    code, out, _ = run("followup", "--format", "md", "--channel", "phone")
    assert code == 0
    assert "If somebody else answers:" in out and "| status |" in out


@pytest.mark.parametrize(
    ("kind", "channel"), [("closing", "email"), ("keep-in-touch", "phone"), ("feedback", "card")]
)
def test_a_channel_that_the_kind_has_not_is_refused(run: Run, kind: Kind, channel: Channel) -> None:
    code, out, err = run(kind, "--channel", channel)
    assert code == 2 and not out
    assert CHANNELS_OF[kind][0] in err


def test_the_number_of_the_settings_is_given_on_a_voicemail(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = tmp_path / "config.toml"
    settings.write_text('phone = "07700 900123"\n', encoding="utf-8")
    monkeypatch.setattr("writer.cli.settings.config_path", lambda: settings)
    code, out, err = run("followup", "--channel", "voicemail")
    assert code == 0, err
    assert "07700 900123" in out and "0 7 7 0 0, 9 0 0, 1 2 3" in out


def test_only_a_follow_up_can_be_forced(run: Run) -> None:
    assert run("followup", "--force")[0] == 0
    assert run("feedback", "--force")[0] == 2
    assert "--force" in run("followup", "--help")[1]
    assert "--force" not in run("thanks", "--help")[1]


@pytest.mark.parametrize("kind", CHANNELS_OF)
def test_help_says_what_it_is_for_and_in_which_channels(run: Run, kind: Kind) -> None:
    code, out, _ = run(kind, "--help")
    assert code == 0
    assert out.startswith(f"Usage: writer {kind} ")
    assert all(channel in out for channel in CHANNELS_OF[kind])
    assert "Exit codes" in out
