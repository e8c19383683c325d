"""The calendar: what goes in, what a second import changes, and what other programs make of it."""

import datetime as dt
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from writer.errors import UsageError
from writer.etiquette import Sent, Workdays, make_plan
from writer.interview import Interview, Person, Timeline
from writer.kinds import Outcome
from writer.outreach import forget
from writer.outreach.appointments import appointments
from writer.outreach.calendar import date_appointments
from writer.render.ics import check_target, ics, write_ics

NOW = dt.datetime(2026, 11, 17, 18, 30, tzinfo=dt.UTC)
DAY = dt.date(2026, 11, 17)
INTERVIEW = Interview(
    candidate="Ana Kovač",
    company="Kestrel Freight; Rail, Sea",
    role="Data Engineer",
    date=DAY,
    interviewers=(Person(name="Priya Nair"), Person(name="Siobhán Ní Dhálaigh")),
    timeline=Timeline(decision_by=dt.date(2026, 11, 30)),
)
THANKED = (Sent(kind="thanks", on=DAY),)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "data" / "outreach.sqlite3"


def export(
    log: Path,
    *,
    interview: Interview = INTERVIEW,
    sent: tuple[Sent, ...] = (),
    days: int = 0,
    timezone: str | None = None,
) -> bytes:
    """Return the calendar as it is `days` after the interview."""
    plan = make_plan(
        interview, today=DAY + dt.timedelta(days), sent=sent, workdays=Workdays("GB"), patience=2
    )
    now = NOW + dt.timedelta(days)
    dated = date_appointments(
        log,
        interview,
        appointments(plan, interview),
        source="/a/notes.md",
        today=plan.today,
        now=now,
    )
    return ics(dated, timezone=timezone, now=now)


def events(content: bytes) -> dict[str, Any]:
    """Return the events by what they are about."""
    calendar = Calendar.from_ical(content)
    return {str(event["UID"]).split("@")[0].rpartition("-")[2]: event for event in calendar.events}


def with_outcome(outcome: Outcome) -> Interview:
    return INTERVIEW.model_copy(update={"outcome": outcome})


def test_what_goes_in(log: Path) -> None:
    found = events(export(log, timezone="Europe/London"))
    assert set(found) == {"thanks", "decision", "followup"}
    thanks, decision, followup = found["thanks"], found["decision"], found["followup"]
    london = ZoneInfo("Europe/London")
    assert thanks.start == dt.datetime(2026, 11, 18, 9, tzinfo=london)
    assert followup.start == dt.datetime(2026, 12, 3, 9, tzinfo=london)
    assert followup.end - followup.start == dt.timedelta(minutes=15)
    assert (decision.start, decision.end) == (dt.date(2026, 11, 30), dt.date(2026, 12, 1))
    assert str(thanks["SUMMARY"]) == (
        "Thank Priya Nair and Siobhán Ní Dhálaigh (Kestrel Freight; Rail, Sea)"
    )
    assert "(W002)" in str(followup["DESCRIPTION"])
    assert [len(event.walk("VALARM")) for event in (thanks, decision, followup)] == [1, 0, 1]
    for event in found.values():
        assert event["STATUS"] == "CONFIRMED"
        assert event["SEQUENCE"] == 0
        assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt == NOW
        assert event["DTSTAMP"].to_ical().endswith(b"Z")


def test_the_file_keeps_to_the_form(log: Path) -> None:
    content = export(log, timezone="America/New_York")
    calendar = Calendar.from_ical(content)
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    assert [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")] == ["America/New_York"]
    assert not [error for part in calendar.walk() for error in part.errors]
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert content.count(b"\n") == content.count(b"\r\n")
    assert b"DTSTART;TZID=America/New_York:20261203T090000" in content


@pytest.mark.parametrize(
    ("timezone", "in_utc"),
    [
        ("Europe/London", "2026-03-30T08:00"),  # the morning after the clocks went forward
        ("America/New_York", "2026-03-30T13:00"),
        ("Asia/Kathmandu", "2026-03-30T03:15"),
        ("Pacific/Kiritimati", "2026-03-29T19:00"),
        ("UTC", "2026-03-30T09:00"),
    ],
)
def test_nine_in_the_morning_is_where_the_user_is(log: Path, timezone: str, in_utc: str) -> None:
    spring = INTERVIEW.model_copy(update={"date": dt.date(2026, 3, 29)})
    plan = make_plan(spring, today=dt.date(2026, 3, 29), workdays=Workdays(None), patience=0)
    dated = date_appointments(
        log, spring, appointments(plan, spring), source=None, today=plan.today, now=NOW
    )
    start = events(ics(dated, timezone=timezone, now=NOW))["thanks"].start
    assert isinstance(start, dt.datetime)
    assert start.astimezone(dt.UTC).isoformat()[:16] == in_utc


def test_without_a_time_zone_it_is_nine_wherever_one_looks(log: Path) -> None:
    content = export(log)
    assert b"DTSTART:20261203T090000\r\n" in content
    assert b"VTIMEZONE" not in content


def test_an_unknown_time_zone_is_wrong_usage(log: Path) -> None:
    with pytest.raises(UsageError, match="no time zone 'Mars/Olympus'"):
        export(log, timezone="Mars/Olympus")


# --- a second import


def test_the_same_plan_again_is_the_same_calendar(log: Path) -> None:
    first, second = events(export(log)), events(export(log))
    for action, event in first.items():
        for key in ("UID", "SEQUENCE", "LAST-MODIFIED", "DTSTART", "SUMMARY"):
            assert second[action][key] == event[key]


def test_what_changed_is_known_by_its_number(log: Path) -> None:
    first = events(export(log))
    later = INTERVIEW.model_copy(update={"timeline": Timeline(decision_by=dt.date(2026, 12, 9))})
    second = events(export(log, interview=later, days=1))
    assert {action: event["SEQUENCE"] for action, event in second.items()} == {
        "thanks": 0,
        "decision": 1,
        "followup": 1,
    }
    assert {e["UID"] for e in first.values()} == {e["UID"] for e in second.values()}
    assert second["followup"]["LAST-MODIFIED"].dt > first["followup"]["LAST-MODIFIED"].dt
    assert second["followup"].start.date() > first["followup"].start.date()


def test_what_is_off_is_taken_back_and_may_come_again(log: Path) -> None:
    export(log)
    off = events(export(log, interview=with_outcome("rejected"), sent=THANKED, days=1))
    assert {action: str(event["STATUS"]) for action, event in off.items()} == {
        "thanks": "CANCELLED",
        "decision": "CANCELLED",
        "followup": "CANCELLED",
        "feedback": "CONFIRMED",
    }
    assert str(off["followup"]["SUMMARY"]).startswith("Off: Follow up")
    assert not off["followup"].walk("VALARM")
    again = events(export(log, interview=with_outcome("rejected"), sent=THANKED, days=1))
    assert again["followup"]["SEQUENCE"] == off["followup"]["SEQUENCE"] == 1
    back = events(export(log, sent=THANKED, days=2))
    assert (str(back["followup"]["STATUS"]), back["followup"]["SEQUENCE"]) == ("CONFIRMED", 2)


def test_what_is_over_is_left_in_the_calendar_as_it_is(log: Path) -> None:
    export(log)
    assert set(events(export(log, sent=THANKED, days=16))) == {"followup"}


def test_the_interviews_do_not_share_events(log: Path) -> None:
    other = INTERVIEW.model_copy(update={"company": "Harrow Mills", "date": DAY})
    plan = make_plan(other, today=DAY)
    dated = date_appointments(
        log, other, appointments(plan, other), source="/b.md", today=DAY, now=NOW
    )
    theirs = {one.uid for one in dated}
    assert theirs.isdisjoint(str(event["UID"]) for event in events(export(log)).values())
    assert len(theirs) == 3


def test_forgotten_events_are_nowhere_any_more(log: Path) -> None:
    export(log)
    assert b"Siobh" in log.read_bytes()
    forget(log, INTERVIEW, source=None)
    assert b"Siobh" not in log.read_bytes()
    assert b"Follow up" not in log.read_bytes()


# --- the file


def test_the_file_is_whole_or_as_it_was(tmp_path: Path, log: Path) -> None:
    path = tmp_path / "plan.ics"
    write_ics(path, export(log))
    first = path.read_bytes()
    write_ics(path, export(log, sent=THANKED, days=1))
    assert path.read_bytes() != first
    assert sorted(p.name for p in tmp_path.iterdir()) == ["data", "plan.ics"]


def test_another_file_is_left_alone(tmp_path: Path) -> None:
    for name, content in {
        "mine.ics": "BEGIN:VCALENDAR\nPRODID:-//Other//EN",
        "empty": "",
    }.items():
        path = tmp_path / name
        path.write_text(content)
        with pytest.raises(UsageError, match="is something else and was left alone"):
            check_target(path)
        assert path.read_text() == content
    with pytest.raises(UsageError, match="something else"):
        write_ics(tmp_path, b"")


def test_a_place_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"cannot be written \(No such file or directory\)"):
        write_ics(tmp_path / "nowhere" / "plan.ics", b"x")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_a_full_disk_leaves_the_old_calendar(tmp_path: Path, log: Path) -> None:
    path = tmp_path / "plan.ics"
    write_ics(path, export(log))
    before = path.read_bytes()
    code = (
        "import resource, sys; from pathlib import Path\n"
        "from writer.errors import UsageError; from writer.render.ics import write_ics\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try: write_ics(Path(sys.argv[1]), b'x' * 5000)\n"
        "except UsageError as error: print(error)"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    ).stdout
    assert "cannot be written (File too large); name another file" in said
    assert path.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["data", "plan.ics"]


# --- other programs


def khal(home: Path, *arguments: str) -> str:
    """Run the calendar program khal, of which `make test` installs a version."""
    cache = home / "cache"
    config = home / "khal.conf"
    (home / "calendar").mkdir(exist_ok=True)
    config.write_text(
        f"[calendars]\n[[home]]\npath = {home / 'calendar'}\ntype = calendar\n"
        f"[sqlite]\npath = {home / 'khal.db'}\n"
        "[locale]\nlocal_timezone = America/New_York\ndefault_timezone = America/New_York\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "khal", "-c", str(config), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "XDG_CACHE_HOME": str(cache), "LC_ALL": "C.UTF-8", "HOME": str(home)},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_khal_reads_it_back_and_a_second_import_updates(tmp_path: Path, log: Path) -> None:
    file = tmp_path / "plan.ics"
    show = ("list", "--format", "{start}|{title}|{status}", "--day-format", "", "2026-11-01", "90d")
    write_ics(file, export(log, timezone="Europe/London"))
    khal(tmp_path, "import", "--batch", "-a", "home", str(file))
    # Nine in London is four in New York.
    assert [line.strip() for line in khal(tmp_path, *show).splitlines()] == [
        "2026-11-18 04:00|Thank Priya Nair and Siobhán Ní Dhálaigh "
        "(Kestrel Freight; Rail, Sea)|CONFIRMED",
        "2026-11-30|Kestrel Freight; Rail, Sea decides by today|CONFIRMED",
        "2026-12-03 04:00|Follow up with Kestrel Freight; Rail, Sea|CONFIRMED",
    ]
    later = INTERVIEW.model_copy(update={"timeline": Timeline(decision_by=dt.date(2026, 12, 4))})
    write_ics(file, export(log, interview=later, sent=THANKED, days=1, timezone="Europe/London"))
    khal(tmp_path, "import", "--batch", "-a", "home", str(file))
    assert [line.strip() for line in khal(tmp_path, *show).splitlines()] == [
        "2026-11-18 04:00|Off: Thank Priya Nair and Siobhán Ní Dhálaigh "
        "(Kestrel Freight; Rail, Sea)|CANCELLED",
        "2026-12-04|Kestrel Freight; Rail, Sea decides by today|CONFIRMED",
        "2026-12-09 04:00|Follow up with Kestrel Freight; Rail, Sea|CONFIRMED",
    ]


@pytest.mark.skipif(shutil.which("calcurse") is None, reason="calcurse is not installed")
def test_calcurse_reads_it_back(tmp_path: Path, log: Path) -> None:
    file, home = tmp_path / "plan.ics", tmp_path / "calcurse"
    home.mkdir()
    write_ics(file, export(log, timezone="Europe/London"))
    environment = {**os.environ, "TZ": "America/New_York", "LC_ALL": "C.UTF-8"}

    def calcurse(*arguments: str) -> str:
        command = ["calcurse", "-D", str(home), *arguments]
        return subprocess.run(
            command, capture_output=True, text=True, timeout=60, check=True, env=environment
        ).stdout

    assert "0 skipped" in calcurse("-i", str(file))
    listed = calcurse("-Q", "--from", "11/01/2026", "--days", "60")
    assert "04:00 -> 04:15\n\tFollow up with Kestrel Freight; Rail, Sea" in listed
    assert "Kestrel Freight; Rail, Sea decides by today" in listed
    # The mark "!" stands for an alarm that is on.
    assert (home / "apts").read_text().count("!") == 2
