"""`writer plan`, `sent`, `status`, `forget` and `next`: the life of an application."""

import io
import json
import random
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from writer.cli.guard import guarded
from writer.cli.logbook import log_path

NOTES = """\
---
candidate: Ana Kovač
company: Kestrel Freight
role: Data Engineer
date: 2026-11-17
---

## Interviewers

- Priya Nair, Head of Data, priya.nair@kestrel.example
- Tom Ashdown, Lead Engineer

## What we talked about

- Priya: they are moving the reports from Oracle to Snowflake
- Tom: his team rewrote the depot loads last year

## What I told them

- I cut the warehouse bill at Brightline by 38 % in a year

## Private

- I asked for £66k

## Next steps

- Decision by 30 November; the letter is written by Lena Fox.
"""
HARROW = """\
Candidate: Ana Kovač
Company: Harrow Mills
Role: Analyst
Date: 2026-11-10
Met Eva Lindqvist, Head of Planning. They decide by 13 November.
"""

NOW = ("--today", "2026-11-17")

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("WRITER_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes.md"
    path.write_text(NOTES, encoding="utf-8")
    return path


@pytest.fixture
def harrow(tmp_path: Path) -> Path:
    path = tmp_path / "harrow.txt"
    path.write_text(HARROW, encoding="utf-8")
    return path


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def call(*arguments: object, stdin: bytes = b"") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        code = guarded([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        return code, out, err

    return call


def plan(run: Run, notes: object, today: str, *options: object) -> Any:
    code, out, err = run("plan", notes, "--today", today, "--format", "json", *options)
    assert code == 0, err
    return json.loads(out)


# --- the life of an application


def test_from_the_thank_you_to_the_rejection(run: Run, notes: Path) -> None:
    first = plan(run, notes, "2026-11-17")
    assert (first["next"]["action"], first["next"]["to"]) == (
        "thanks",
        ["Priya Nair", "Tom Ashdown"],
    )
    assert first["thanks"]["due"] == "2026-11-18"

    assert run("sent", notes, "--kind", "thanks", "--to", "priya", "--today", "2026-11-17")[:2] == (
        0,
        "logged: thank-you to Priya Nair on Tue 17 Nov 2026\n",
    )
    late = plan(run, notes, "2026-11-19")
    assert (late["next"]["action"], late["next"]["to"]) == ("thanks", ["Tom Ashdown"])
    assert late["thanks"]["overdue"]

    code, out, _ = run("sent", notes, "--kind", "thanks", "--today", "2026-11-19")
    assert (code, out) == (
        0,
        "logged: thank-you to Tom Ashdown on Thu 19 Nov 2026\n"
        "logged before, not twice: thank-you to Priya Nair on Tue 17 Nov 2026\n",
    )
    waiting = plan(run, notes, "2026-11-20")
    assert (waiting["next"]["action"], waiting["next"]["date"]) == ("wait", "2026-12-03")

    due = plan(run, notes, "2026-12-03")
    assert (due["next"]["action"], due["followup"]["allowed"], due["followup"]["left"]) == (
        "followup",
        True,
        2,
    )
    run("sent", notes, "--kind", "followup", "--to", "priya", "--today", "2026-12-03")
    after = plan(run, notes, "2026-12-04")
    assert (after["followup"]["allowed"], after["followup"]["sent"]) == (False, 1)
    assert after["next"]["date"] == "2026-12-10"
    assert after["followup"]["refusals"][0]["rule"] == "W004"

    with notes.open("a", encoding="utf-8") as file:
        file.write("\nUpdate 7 December: they rejected me.\n")
    over = plan(run, notes, "2026-12-08")
    assert (over["outcome"], over["next"]["action"]) == ("rejected", "feedback")
    run("sent", notes, "--kind", "feedback", "--to", "Lena Fox", "--today", "2026-12-08")
    assert plan(run, notes, "2026-12-16")["next"]["action"] == "keep-in-touch"


def test_plan_is_readable(run: Run, notes: Path) -> None:
    run("sent", notes, "--kind", "thanks", "--to", "Tom", "--today", "2026-11-17")
    code, out, err = run("plan", notes, "--today", "2026-11-17", "--country", "GB")
    assert code == 0
    assert out == (
        "Kestrel Freight, Data Engineer: interview on Tue 17 Nov 2026\n\n"
        "Today:       Tue 17 Nov 2026\n"
        "Next:        say thank you to Priya Nair today\n"
        "             A thank-you goes out within 24 hours of the interview, better at once "
        "(W001)\n"
        f"             writer next {notes}\n"
        "Thanks:      due by Wed 18 Nov 2026; left to thank: Priya Nair\n"
        "Follow-up:   not before Tue 1 Dec 2026, best on Thu 3 Dec 2026\n"
        "             They decide by 2026-11-30; the next working morning is 2026-12-01 (W002)\n"
        "Sent:        thank-you to Tom Ashdown on Tue 17 Nov 2026\n"
    )
    assert "66" not in out + err


def test_plan_alone_writes_nothing_down(run: Run, notes: Path, data: Path) -> None:
    plan(run, notes, "2026-11-17")
    run("status", notes, "--today", "2026-11-17")
    run("forget", notes)
    assert not data.exists()


def test_plan_reads_stdin(run: Run) -> None:
    code, out, _ = run("plan", "-", "--today", "2026-11-17", stdin=NOTES.encode())
    assert code == 0
    assert out.startswith("Kestrel Freight, Data Engineer")


def test_the_settings_say_where_one_is_and_how_patient(
    run: Run, notes: Path, own_settings: Path
) -> None:
    settings = own_settings / "writer" / "config.toml"
    settings.parent.mkdir()
    settings.write_text('country = "GB"\npatience = 0\ntimezone = "Pacific/Kiritimati"\n')
    run("sent", notes, "--kind", "thanks", "--today", "2026-11-17")
    made = plan(run, notes, "2026-11-20")
    assert made["followup"]["recommended"] == "2026-12-01"
    assert made["said"] == []
    for line, said in {
        'timezone = "Kiritimati"': "no time zone 'Kiritimati'",
        'country = "Kiritimati"': "no public holidays are known",
        "patience = -1": "patience = -1 is no number of working days",
        "patience = true": "patience = True is no number of working days",
        'patience = "two"': "patience = 'two' is no number of working days",
        "phone = 7": 'write it as phone = "..."',
    }.items():
        settings.write_text(f"{line}\n")
        code, out, err = run("plan", notes)
        assert (code, out) == (2, ""), line
        assert said in err


def test_an_update_at_the_end_counts_behind_a_private_part(run: Run, notes: Path) -> None:
    private = "## Private\n\n- I asked for £66k\n- 20 Nov: Osprey rejected me\n\n"
    kept = NOTES.replace("## Private\n\n- I asked for £66k\n\n", "")
    notes.write_text(f"{kept}\n{private}", encoding="utf-8")
    assert plan(run, notes, "2026-11-25")["outcome"] is None
    with notes.open("a", encoding="utf-8") as file:
        file.write("Update 24 November: they need more time, now by 4 December\n")
    made = plan(run, notes, "2026-11-25")
    assert (made["outcome"], made["followup"]["decision_by"]) == ("more time", "2026-12-04")


# --- what may be logged


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--on", "2026-11-19"], "2026-11-19 is still to come"),
        (["--on", "2026-11-16"], "2026-11-16 is before the interview on 2026-11-17"),
        (["--on", "tomorrow"], "--on: no date in 'tomorrow'; write it as 2026-11-30"),
        (["--to", "Zoltan"], "no interviewer named 'Zoltan'; the notes name Priya Nair"),
        (["--to", "Lena Foxglove"], "no interviewer named 'Lena Foxglove'"),
        (["--keep-text", "nowhere.txt"], "nowhere.txt"),
        (["--undo"], "there is no thank-you to Priya Nair on Wed 18 Nov 2026 in the log"),
    ],
)
def test_what_cannot_be_is_refused(
    run: Run, notes: Path, data: Path, options: list[str], said: str
) -> None:
    code, out, err = run("sent", notes, "--kind", "thanks", "--today", "2026-11-18", *options)
    assert (code, out) == (2, "")
    assert said in err
    assert not data.exists()


def test_a_name_that_is_two_people(run: Run, notes: Path) -> None:
    notes.write_text(NOTES.replace("Tom Ashdown,", "Priya Ashdown,"), encoding="utf-8")
    code, _, err = run("sent", notes, "--kind", "thanks", "--to", "Priya", "--today", "2026-11-18")
    assert code == 2
    assert "may be Priya Nair and Priya Ashdown; give the whole name" in err


def test_an_unknown_kind_is_wrong_usage(run: Run, notes: Path) -> None:
    assert run("sent", notes, "--kind", "gift")[0] == 2
    assert run("sent", notes)[0] == 2


def test_the_same_message_twice_is_said_and_logged_once(run: Run, notes: Path) -> None:
    command = ("sent", notes, "--kind", "thanks", "--to", "Tom", "--today", "2026-11-18")
    run(*command)
    assert run(*command)[:2] == (
        0,
        "logged before, not twice: thank-you to Tom Ashdown on Wed 18 Nov 2026\n",
    )
    _, out, err = run(*command, "--on", "2026-11-17")
    assert out == "logged: thank-you to Tom Ashdown on Tue 17 Nov 2026\n"
    assert "there is a thank-you to Tom Ashdown on Wed 18 Nov 2026 in the log already" in err
    undo = shlex.split(err.partition("take one back: writer ")[2].partition("\n")[0])
    assert run(*undo)[:2] == (
        0,
        "no longer logged: thank-you to Tom Ashdown on Wed 18 Nov 2026\n",
    )


def test_notes_that_hold_next_to_nothing(run: Run, tmp_path: Path) -> None:
    thin = tmp_path / "thin.txt"
    thin.write_text("Spoke to Bob from the agency about a cook job. Nice chat, nothing fixed.\n")
    _, out, _ = run("plan", thin, "--today", "2026-11-10")
    assert out.startswith("Cook: interview with Bob\n")
    assert "Follow-up:   no day can be named yet\n" in out
    assert run("sent", thin, "--kind", "thanks", "--to", "bob", *NOW)[1] == (
        "logged: thank-you to Bob on Tue 17 Nov 2026\n"
    )
    assert run("next", thin, "--today", "2026-12-10")[:2] == (0, "")


def test_words_are_kept_only_where_asked(run: Run, notes: Path, tmp_path: Path, data: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Priya,\n\nThank you.\n")
    to_priya = ("sent", notes, "--kind", "thanks", "--to", "Priya", "--today", "2026-11-18")
    run(*to_priya)
    log = data / "outreach.sqlite3"
    assert b"Dear Priya" not in log.read_bytes()
    assert b"Snowflake" not in log.read_bytes()
    assert b"66k" not in log.read_bytes()
    run(*to_priya[:4], "--to", "Tom", "--today", "2026-11-18", "--keep-text", letter)
    _, out, _ = run("status", "--format", "json", "--today", "2026-11-18")
    texts = {sent["to"]: sent["text"] for sent in json.loads(out)[0]["sent"]}
    assert texts == {"Priya Nair": None, "Tom Ashdown": "Dear Priya,\n\nThank you.\n"}


# --- status


def test_status_shows_every_interview_what_is_overdue_first(
    run: Run, notes: Path, harrow: Path, tmp_path: Path
) -> None:
    later = tmp_path / "later.md"
    later.write_text(
        NOTES.replace("Kestrel Freight", "Osprey Rail").replace("2026-11-17", "2026-11-20")
    )
    rejected = tmp_path / "rejected.md"
    rejected.write_text(
        HARROW.replace("Harrow Mills", "Wren Labs") + "Update 12 November: I accepted an offer\n"
    )
    run("sent", harrow, "--kind", "thanks", "--today", "2026-11-10")
    for path in (notes, later):
        run("sent", path, "--kind", "thanks", "--to", "Tom", "--today", "2026-11-20")
    run("sent", rejected, "--kind", "thanks", "--today", "2026-11-10")
    run("sent", later, "--kind", "thanks", "--today", "2026-11-20")

    code, out, _ = run("status", "--today", "2026-11-20", "--format", "json", "--country", "GB")
    assert code == 0
    rows = json.loads(out)
    assert [(row["company"], row["state"], row["next"]["action"]) for row in rows] == [
        ("Harrow Mills", "overdue", "followup"),
        ("Kestrel Freight", "overdue", "thanks"),
        ("Osprey Rail", "waiting", "wait"),
        ("Wren Labs", "over", "none"),
    ]
    code, out, _ = run("status", "--today", "2026-11-20")
    assert out.startswith(
        "OVERDUE  Harrow Mills, Analyst: interview on Tue 10 Nov 2026\n"
        "         next: follow up today (W002)\n"
        "         sent: thank-you to Eva Lindqvist on Tue 10 Nov 2026\n"
        f"         notes: {harrow}\n"
    )
    assert out.count("\n\n") == 3


def test_status_of_nothing_says_what_to_do(run: Run) -> None:
    code, out, err = run("status")
    assert (code, out) == (0, "")
    assert "nothing is logged yet; `writer sent NOTES --kind thanks`" in err
    assert run("status", "--format", "json")[1] == "[]\n"


def test_status_takes_notes_that_are_not_logged(run: Run, notes: Path, harrow: Path) -> None:
    run("sent", harrow, "--kind", "thanks", "--today", "2026-11-10")
    _, out, _ = run("status", notes, harrow, "--today", "2026-11-18", "--format", "json")
    assert {row["company"]: row["logged"] for row in json.loads(out)} == {
        "Kestrel Freight": False,
        "Harrow Mills": True,
    }


def test_of_two_rounds_for_one_post_the_last_one_counts(
    run: Run, harrow: Path, tmp_path: Path
) -> None:
    second = tmp_path / "second.txt"
    second.write_text(HARROW.replace("2026-11-10", "2026-11-18").replace("13 Nov", "27 Nov"))
    other_post = tmp_path / "other.txt"
    other_post.write_text(HARROW.replace("Analyst", "Night porter").replace("10", "12"))
    for path in (harrow, second, other_post):
        run("sent", path, "--kind", "thanks", "--today", "2026-11-19")
    _, out, _ = run("status", "--today", "2026-11-20", "--format", "json")
    assert [
        (row["role"], row["date"], row["state"], row["later_round"]) for row in json.loads(out)
    ] == [
        ("Night porter", "2026-11-12", "overdue", None),
        ("Analyst", "2026-11-18", "waiting", None),
        ("Analyst", "2026-11-10", "over", "2026-11-18"),
    ]
    _, out, _ = run("status", "--today", "2026-11-20")
    assert "next: nothing; there was a later round on Wed 18 Nov 2026\n" in out


def test_status_reads_what_the_notes_say_by_now(run: Run, harrow: Path) -> None:
    run("sent", harrow, "--kind", "thanks", "--today", "2026-11-10")
    with harrow.open("a") as file:
        file.write("Update 12 November: they rejected me\n")
    _, out, _ = run("status", "--today", "2026-11-13", "--format", "json")
    assert json.loads(out)[0]["next"]["action"] == "feedback"
    harrow.unlink()
    _, out, _ = run("status", "--today", "2026-11-13", "--format", "json")
    row = json.loads(out)[0]
    assert (row["company"], row["sent"][0]["to"]) == ("Harrow Mills", "Eva Lindqvist")
    assert row["next"]["action"] == "wait"  # as it stood when something was last logged
    assert f"{harrow} (not there now; shown as last logged)" in run("status")[1]


def test_notes_that_were_moved_and_edited_keep_their_log(
    run: Run, notes: Path, tmp_path: Path
) -> None:
    run("sent", notes, "--kind", "thanks", "--today", "2026-11-17")
    moved = tmp_path / "done" / "kestrel.txt"
    moved.parent.mkdir()
    shutil.move(notes, moved)
    text = moved.read_text(encoding="utf-8")
    moved.write_text(text.replace("Ashdown", "Ashdowne").replace("Freight", "Freight Ltd"))
    made = plan(run, moved, "2026-11-18")
    assert (made["next"]["action"], made["thanks"]["left_to"]) == ("wait", [])
    run("sent", moved, "--kind", "followup", "--today", "2026-12-03")
    _, out, _ = run("status", "--today", "2026-12-03", "--format", "json")
    (row,) = json.loads(out)
    assert (row["notes"], len(row["sent"])) == (str(moved), 3)


def test_a_day_told_as_yesterday_stays_the_day_it_was(run: Run, tmp_path: Path) -> None:
    told = tmp_path / "told.txt"
    told.write_text(
        "Candidate: Ana Kovač\nInterview yesterday at Kestrel Freight for Data Engineer with "
        "Priya Nair. They decide within a week.\n"
    )
    first = plan(run, told, "2026-11-18")
    assert first["interview_date"] == "2026-11-17"
    run("sent", told, "--kind", "thanks", "--today", "2026-11-18")
    later = plan(run, told, "2026-11-24")
    assert later["interview_date"] == "2026-11-17"
    code, out, err = run("next", told, "--today", "2026-11-27", "--no-proofread")
    assert code == 0, err
    assert "17 November" in out or "the 17th" in out
    assert later["followup"]["decision_by"] == first["followup"]["decision_by"]
    with told.open("a") as file:
        file.write("Update 25 November: they rejected me.\n")
    closed = plan(run, told, "2026-11-26")
    assert (closed["interview_date"], closed["outcome"]) == ("2026-11-17", "rejected")


# --- forget


def test_forget_removes_one_interview_whole(
    run: Run, notes: Path, harrow: Path, data: Path
) -> None:
    run("sent", notes, "--kind", "thanks", "--today", "2026-11-17")
    run("sent", harrow, "--kind", "thanks", "--today", "2026-11-17")
    assert run("forget", notes)[:2] == (
        0,
        "forgotten: Kestrel Freight, Data Engineer: interview on Tue 17 Nov 2026, "
        "with 2 messages sent\n",
    )
    left = b"".join(file.read_bytes() for file in data.iterdir())
    for word in (b"Kestrel", b"Priya", b"Ashdown", b"notes.md"):
        assert word not in left
    assert b"Harrow" in left
    assert notes.read_text(encoding="utf-8") == NOTES
    assert "nothing to forget: Kestrel Freight" in run("forget", notes)[1]


# --- next


def test_next_says_why_nothing_is_due(run: Run, notes: Path) -> None:
    run("sent", notes, "--kind", "thanks", "--today", "2026-11-17")
    code, out, err = run("next", notes, "--today", "2026-11-18")
    assert (code, out) == (0, "")
    assert "nothing is to be written now: they decide by 2026-11-30" in err
    assert "next: wait until Thu 3 Dec 2026, then follow up" in err
    code, out, _ = run("next", notes, "--today", "2026-11-18", "--format", "json")
    data = json.loads(out)
    assert (code, data["kind"], data["messages"]) == (0, None, [])
    assert data["next"]["action"] == "wait"


def test_next_writes_to_those_who_are_left(run: Run, notes: Path) -> None:
    third = NOTES.replace("- Tom Ashdown", "- Eva Lindqvist, Planner\n- Tom Ashdown")
    notes.write_text(third, encoding="utf-8")
    run("sent", notes, "--kind", "thanks", "--to", "Eva", "--today", "2026-11-17")
    code, out, err = run("next", notes, *NOW, "--format", "json", "--no-proofread")
    assert code == 0, err
    data = json.loads(out)
    names = [message["recipient"]["name"] for message in data["messages"]]
    assert (data["kind"], names) == ("thanks", ["Priya Nair", "Tom Ashdown"])
    assert "next: say thank you to Priya Nair and Tom Ashdown today" in err


@pytest.mark.parametrize(
    ("update", "today", "kind"),
    [
        ("", "2026-12-04", "followup"),
        ("Update 24 November: they rejected me.", "2026-11-25", "feedback"),
        ("Update 24 November: they offered me the job!", "2026-11-25", "offer-reply"),
        ("Update 24 November: they need more time.", "2026-11-25", "still-waiting"),
    ],
)
def test_next_writes_what_is_due(run: Run, notes: Path, update: str, today: str, kind: str) -> None:
    run("sent", notes, "--kind", "thanks", "--today", "2026-11-17")
    text = f"{NOTES}\n{update}\n"
    notes.write_text(text, encoding="utf-8")
    code, out, err = run("next", notes, "--today", today, "--format", "json", "--no-proofread")
    assert code == 0, err
    data = json.loads(out)
    assert data["kind"] == kind
    assert "66" not in "".join(message["text"] for message in data["messages"])


def test_next_reads_stdin(run: Run) -> None:
    code, out, err = run("next", "-", *NOW, "--no-proofread", stdin=NOTES.encode())
    assert code == 0, err
    assert out.count("To: ") == 2


def test_next_refuses_a_channel_that_the_kind_does_not_have(run: Run, notes: Path) -> None:
    code, out, err = run("next", notes, "--today", "2026-11-17", "--channel", "voicemail")
    assert (code, out) == (2, "")
    assert "what is due now is a thanks, which comes as email, card" in err


def test_only_a_follow_up_needs_the_log(run: Run, notes: Path, data: Path) -> None:
    data.mkdir()
    log_path().write_bytes(b"no log")
    code, out, err = run("thanks", notes, *NOW, "--no-proofread")
    assert (code, out.count("To: ")) == (0, 2)
    assert "warning: " in err
    assert "the log is damaged" in err
    code, out, err = run("followup", notes, "--today", "2026-12-04", "--no-proofread")
    assert (code, out) == (2, "")
    assert "the log is damaged" in err


def test_a_follow_up_counts_what_is_logged(run: Run, notes: Path) -> None:
    run("sent", notes, "--kind", "thanks", *NOW)
    late = ("--today", "2026-12-04", "--no-proofread")
    assert run("followup", notes, *late)[0] == 0
    run("sent", notes, "--kind", "followup", "--today", "2026-12-04")
    code, out, err = run("followup", notes, *late)
    assert (code, out) == (4, "")
    assert "W004" in err
    assert "2026-12-11" in err
    assert run("followup", notes, *late, "--force")[0] == 0


# --- the log is damaged, or two write at once


@pytest.mark.parametrize(
    "command",
    [
        ("plan",),
        ("plan", "--ics", "plan.ics"),
        ("sent", "--kind", "thanks"),
        ("status",),
        ("forget",),
        ("next",),
    ],
    ids=" ".join,
)
def test_a_damaged_log_is_one_plain_line(
    run: Run, notes: Path, data: Path, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(notes.parent)
    data.mkdir()
    damaged = random.Random(3).randbytes(9000)
    log_path().write_bytes(damaged)
    code, out, err = run(command[0], notes, *command[1:])
    assert (code, out) == (2, "")
    assert err.startswith(f"writer: {data / 'outreach.sqlite3'}: the log is damaged (")
    assert err.count("\n") == 1
    assert log_path().read_bytes() == damaged
    assert not (notes.parent / "plan.ics").exists()


def test_two_commands_at_once_lose_nothing(run: Run, notes: Path, harrow: Path) -> None:
    def start(path: Path, to: str) -> "subprocess.Popen[bytes]":
        arguments = ["sent", str(path), "--kind", "thanks", "--to", to, "--today", "2026-11-18"]
        command = [sys.executable, "-m", "writer", *arguments]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL)

    running = [start(notes, "Priya"), start(notes, "Tom"), start(harrow, "Eva")]
    assert [process.wait(timeout=60) for process in running] == [0, 0, 0]
    _, out, _ = run("status", "--today", "2026-11-18", "--format", "json")
    rows = {row["company"]: {sent["to"] for sent in row["sent"]} for row in json.loads(out)}
    assert rows == {
        "Kestrel Freight": {"Priya Nair", "Tom Ashdown"},
        "Harrow Mills": {"Eva Lindqvist"},
    }
