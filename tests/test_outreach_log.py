"""The log of what was sent: nothing is lost, whatever happens to the process, the disk or the file.

Real files, real processes, real kills.
"""

import ctypes
import datetime as dt
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from writer.errors import LogError
from writer.etiquette import Sent
from writer.interview import Fact, Interview, Person, Timeline, Update
from writer.outreach import Entry, forget, read_log, record, take_back
from writer.outreach.schema import APPLICATION_ID, VERSION, migrate

DAY = dt.date(2026, 11, 18)
OLD_LOG = Path(__file__).parent / "data" / "outreach-v1.sqlite3"
PRIYA = Person(name="Priya Nair", email="priya.nair@kestrel.example")
INTERVIEW = Interview(
    candidate="Ana Kovač",
    company="Kestrel Freight",
    role="Data Engineer",
    date=dt.date(2026, 11, 17),
    interviewers=(PRIYA, Person(name="Tom Ashdown")),
)
OTHER = Interview(company="Harrow Mills", date=DAY, interviewers=(Person(name="Eva Lindqvist"),))
THANKS = Sent(kind="thanks", to="Priya Nair", on=DAY)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "outreach.sqlite3"


def log(
    path: Path, *sent: Sent, interview: Interview = INTERVIEW, text: str | None = None
) -> Entry:
    source = f"/a/{'notes' if interview is INTERVIEW else 'others'}.md"
    return record(path, interview, sent, source=source, today=DAY, text=text).entry


# --- what it holds


def test_where_nothing_was_logged_nothing_is_made(path: Path) -> None:
    assert read_log(path) == ()
    assert forget(path, INTERVIEW, source=None) is None
    assert take_back(path, INTERVIEW, [THANKS], source=None) == ()
    assert not path.parent.exists()


def test_what_was_sent_is_read_back(path: Path) -> None:
    log(path, THANKS)
    log(path, Sent(kind="followup", on=DAY + dt.timedelta(14)))
    log(path, interview=OTHER)
    first, second = read_log(path)
    assert first.sent == (THANKS, Sent(kind="followup", on=DAY + dt.timedelta(14)))
    assert (first.interview, first.source, first.logged_on) == (INTERVIEW, "/a/notes.md", DAY)
    assert (second.interview, second.sent) == (OTHER, ())


def test_the_same_message_is_logged_once(path: Path) -> None:
    first = record(path, INTERVIEW, [THANKS], source=None, today=DAY)
    again = record(
        path,
        INTERVIEW,
        [Sent(kind="thanks", to="Dr Priya Nair", on=DAY), Sent(kind="thanks", to="Tom", on=DAY)],
        source=None,
        today=DAY,
    )
    assert (first.added, first.known) == ((THANKS,), ())
    assert [one.to for one in again.known] == ["Dr Priya Nair"]
    assert [one.to for one in again.added] == ["Tom"]
    assert [one.to for one in read_log(path)[0].sent] == ["Priya Nair", "Tom"]


def test_a_recipient_is_spelled_as_in_the_notes_of_today(path: Path) -> None:
    entry = log(path, Sent(kind="thanks", to="Pria Nair", on=DAY), Sent(kind="thanks", on=DAY))
    assert [one.to for one in entry.sent_in(INTERVIEW)] == ["Priya Nair", None]


def test_a_message_logged_by_mistake_is_taken_back(path: Path) -> None:
    log(path, THANKS, Sent(kind="followup", on=DAY))
    assert take_back(path, INTERVIEW, [THANKS], source=None) == (THANKS,)
    assert take_back(path, INTERVIEW, [THANKS], source=None) == ()
    assert [one.kind for one in read_log(path)[0].sent] == ["followup"]


def test_no_words_of_the_notes_are_kept(path: Path) -> None:
    quote = "asked for 66 thousand"
    told = INTERVIEW.model_copy(
        update={
            "facts": (
                Fact(id="f1", kind="private", holder="candidate", quote=quote, start=0, end=21),
            ),
            "timeline": Timeline(
                decision_by=DAY,
                decision_by_quote=quote,
                next_step=quote,
                updates=(Update(date=DAY, outcome="offer", quote=quote, start=0, end=21),),
            ),
            "warnings": (quote,),
        }
    )
    kept = log(path, THANKS, interview=told).interview
    assert (kept.timeline.decision_by, kept.updates[0].outcome) == (DAY, "offer")
    assert b"66 thousand" not in _bytes(path)


def test_the_words_of_a_message_are_kept_where_that_is_asked_for(path: Path) -> None:
    log(path, THANKS)
    assert read_log(path)[0].texts == (None,)
    log(path, Sent(kind="followup", on=DAY), text="Dear Priya, …")
    assert read_log(path)[0].texts == (None, "Dear Priya, …")


def test_an_entry_of_another_version_is_read_as_far_as_it_is_known(path: Path) -> None:
    log(path, THANKS)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "UPDATE interview SET kept = json_set(kept, '$.mood', 'good', '$.interviewers[1].x', 1)"
        )
    assert read_log(path)[0].interview == INTERVIEW


# --- forgetting


def test_what_is_forgotten_is_nowhere_any_more(path: Path) -> None:
    log(path, THANKS, text="The words of the message to Priya")
    log(path, Sent(kind="thanks", to="Eva Lindqvist", on=DAY), interview=OTHER)
    path.with_name("outreach.v1.sqlite3").write_bytes(b"Kestrel Freight")
    gone = forget(path, INTERVIEW, source=None)
    assert gone is not None
    assert [copy.name for copy in gone.copies] == ["outreach.v1.sqlite3"]
    left = _bytes(path)
    for word in ("Kestrel", "kestrel", "Priya", "Ana Kova", "notes.md", "Data Engineer"):
        assert word.encode() not in left, word
    assert [entry.interview.company for entry in read_log(path)] == ["Harrow Mills"]


def test_forgetting_says_so_where_another_program_keeps_traces(path: Path) -> None:
    log(path, THANKS)
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM sent").fetchall()
        with pytest.raises(LogError, match="forgotten, but another program has the file open"):
            forget(path, INTERVIEW, source=None, patience_seconds=0.1)
    assert read_log(path) == ()


# --- two processes, and the end of one

WRITE = """
import datetime as dt, sys
from pathlib import Path
from writer.etiquette import Sent
from writer.interview import Interview
from writer.outreach import record

path, company, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
day = dt.date(2026, 1, 1)
for number in range(count):
    sent = Sent(kind="followup", to=company, on=day + dt.timedelta(number))
    record(path, Interview(company=company, date=day), [sent], source=None, today=day)
    print(number, flush=True)
"""


def start(path: Path, company: str, count: int) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", WRITE, str(path), company, str(count)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_two_processes_log_at_once_and_nothing_is_lost(path: Path) -> None:
    running = [start(path, company, 20) for company in ("Kestrel Freight", "Harrow Mills")]
    for process in running:
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0, said
    logged = {entry.interview.company: len(entry.sent) for entry in read_log(path)}
    assert logged == {"Kestrel Freight": 20, "Harrow Mills": 20}
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
@pytest.mark.parametrize("lines", [1, 3, 7])
def test_a_process_killed_while_it_writes_loses_nothing_it_has_said(path: Path, lines: int) -> None:
    process = start(path, "Kestrel Freight", 10_000)
    assert process.stdout is not None
    with process:
        for _ in range(lines):
            said = int(process.stdout.readline())
        process.kill()
        said = max([said, *map(int, process.stdout.read().split())])
    sent = read_log(path)[0].sent
    # What was committed but not said yet may be there; nothing between may be missing.
    assert len(sent) in (said + 1, said + 2)
    assert [one.on for one in sent] == [
        dt.date(2026, 1, 1) + dt.timedelta(number) for number in range(len(sent))
    ]
    log(path, THANKS, interview=OTHER)
    assert len(read_log(path)) == 2


HALF = """
import os, signal, sys
from pathlib import Path
from writer.outreach.store import writing

with writing(Path(sys.argv[1])) as connection:
    connection.execute("PRAGMA cache_size = 1")  # so that half of it is on disk already
    for number in range(2000):
        connection.execute("INSERT INTO sent (interview_id, kind, sent_on) VALUES (1, ?, ?)",
                           ("followup", str(number)))
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_process_killed_in_the_middle_of_a_write_leaves_what_was_there(path: Path) -> None:
    log(path, THANKS)
    done = subprocess.run([sys.executable, "-c", HALF, str(path)], timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.with_name(path.name + "-wal").stat().st_size > 50_000
    assert [entry.sent for entry in read_log(path)] == [(THANKS,)]
    assert len(log(path, Sent(kind="followup", on=DAY)).sent) == 2


def test_a_process_killed_while_it_makes_the_log_leaves_no_half_of_it(path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path; import writer.outreach.store as s\n"
        "s.migrate = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "with s.writing(Path(sys.argv[1])): pass"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], timeout=60, check=False)
    assert not path.exists()
    assert log(path, THANKS).sent == (THANKS,)


# --- the disk


def test_a_full_disk_is_said_and_nothing_is_lost(path: Path) -> None:
    log(path, THANKS)

    def full() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (24_000, 24_000))

    code = WRITE.replace("import record", "import record; from writer.errors import LogError")
    code = f"{code.partition('for number')[0]}{_GUARDED}"
    done = subprocess.run(
        [sys.executable, "-c", code, str(path), "Harrow Mills", "500"],
        preexec_fn=full,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    written, _, said = done.stdout.strip().rpartition("\n")
    assert "nothing was changed" in said, done.stderr
    assert str(path) in said
    entries = {entry.interview.company: entry.sent for entry in read_log(path)}
    assert entries["Kestrel Freight"] == (THANKS,)
    assert len(entries.get("Harrow Mills", ())) == len(written.split())


_GUARDED = """
try:
    for number in range(count):
        sent = Sent(kind="followup", to=company * 50, on=day + dt.timedelta(number))
        record(path, Interview(company=company, date=day), [sent], source=None, today=day)
        print(number, flush=True)
except LogError as error:
    print(error)
"""


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MB; only root can have one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("only root mounts file systems")
    command = [mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("no file system can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_disk_that_is_really_full(small_disk: Path) -> None:
    path = small_disk / "outreach.sqlite3"
    log(path, THANKS)
    with (small_disk / "ballast").open("wb", buffering=0) as ballast:
        try:
            while True:
                ballast.write(b"x" * 512)
        except OSError:
            pass
    with pytest.raises(LogError, match=r"disk|written") as raised:
        for number in range(200):
            log(path, Sent(kind="followup", on=DAY + dt.timedelta(number)), text="x" * 5000)
    assert "nothing was changed" in str(raised.value)
    (small_disk / "ballast").unlink()
    assert read_log(path)[0].sent[0] == THANKS
    log(path, Sent(kind="feedback", on=DAY))


CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, PR_CAPBSET_DROP = 1, 2, 24


def as_a_mere_user() -> None:
    """Obey the permissions of files even where root runs the tests; for a process to be started."""
    if os.geteuid() == 0:
        libc = ctypes.CDLL(None)
        for capability in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
            assert libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) == 0


READ = """
import sys
from pathlib import Path
from writer.errors import LogError
from writer.outreach import read_log

try:
    print(sum(len(entry.sent) for entry in read_log(Path(sys.argv[1]))))
except LogError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="permissions are dropped as on Linux")
def test_a_read_only_folder_is_read_and_not_written(path: Path) -> None:
    log(path, THANKS)
    code = f"{WRITE.partition('for number')[0]}{_GUARDED}".replace(
        "import record", "import record; from writer.errors import LogError"
    )
    before = _bytes(path)
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        said = [
            subprocess.run(
                [sys.executable, "-c", program, str(path), "Harrow Mills", "1"],
                preexec_fn=as_a_mere_user,
                capture_output=True,
                text=True,
                timeout=60,
                check=True,
            ).stdout.strip()
            for program in (READ, code)
        ]
    finally:
        path.parent.chmod(0o700)
        path.chmod(0o600)
    assert said[0] == "1"
    assert str(path) in said[1]
    assert "so nothing was changed" in said[1]
    assert "WRITER_DATA_DIR" in said[1]
    assert _bytes(path) == before


# --- damage


def test_damage_is_said_and_the_file_left_as_it_is(path: Path) -> None:
    for number in range(60):
        log(path, Sent(kind="followup", to="x" * 200, on=DAY + dt.timedelta(number)))
    sound = path.read_bytes()
    assert len(sound) > 5 * 4096
    noise = random.Random(7)
    kinds = {
        "cut short": sound[: len(sound) // 2],
        "empty": b"",
        "another file": b"Dear Priya,\n" * 400,
        "no head": b"\0" * 100 + sound[100:],
        "a page of noise": sound[:8192] + noise.randbytes(4096) + sound[12288:],
        "a page of nothing": sound[:4096] + bytes(4096) + sound[8192:],
    }
    for kind, content in kinds.items():
        path.write_bytes(content)
        for attempt in (lambda: read_log(path), lambda: log(path, THANKS)):
            with pytest.raises(LogError) as raised:
                attempt()
            said = str(raised.value)
            assert said.startswith(f"{path}: the log is damaged ("), (kind, said)
            assert said.count("\n") == 0
            assert raised.value.exit_code == 2
            assert path.read_bytes() == content, kind
    path.write_bytes(sound)
    assert len(read_log(path)[0].sent) == 60


@given(st.data())
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_happens_to_the_bytes_it_is_read_or_said(data: st.DataObject) -> None:
    content = bytearray(OLD_LOG.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content) - 1))
        length = data.draw(st.integers(1, 40))
        content[place : place + length] = data.draw(st.binary(min_size=length, max_size=length))
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content))) :]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "outreach.sqlite3"
        path.write_bytes(content)
        try:
            record(path, INTERVIEW, [THANKS], source=None, today=DAY)
            assert read_log(path)
        except LogError as error:
            assert str(path) in str(error)
            assert "\n" not in str(error)


def test_a_log_that_is_gone_while_its_journal_is_there(path: Path) -> None:
    log(path, THANKS)
    path.rename(path.with_name(f"{path.name}-wal"))
    with pytest.raises(LogError, match="missing, while its journal"):
        read_log(path)
    with pytest.raises(LogError, match="missing, while its journal"):
        log(path, THANKS)
    assert not path.exists()


def test_the_database_of_another_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = path.read_bytes()
    for attempt in (lambda: read_log(path), lambda: log(path, THANKS)):
        with pytest.raises(LogError, match="another program's database"):
            attempt()
    assert path.read_bytes() == before


def test_an_entry_that_makes_no_sense(path: Path) -> None:
    log(path, THANKS)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE sent SET sent_on = 'yesterday'")
    with pytest.raises(LogError, match="an entry cannot be read"):
        read_log(path)


# --- versions


def test_a_log_of_the_first_version_is_brought_up_to_date_and_a_copy_kept(path: Path) -> None:
    path.parent.mkdir()
    shutil.copy(OLD_LOG, path)
    entries = read_log(path)
    assert [(entry.interview.company, len(entry.sent)) for entry in entries] == [
        ("Kestrel Freight", 3),
        ("Harrow Mills", 1),
    ]
    assert entries[0].texts == (None, None, None)
    assert entries[0].source == "/home/ana/notes.md"
    copy = path.with_name("outreach.v1.sqlite3")
    assert _dump(copy) == _dump(OLD_LOG)
    assert _version(path) == VERSION
    assert _schema(path) == _schema(_fresh(path.with_name("fresh.sqlite3")))
    log(path, Sent(kind="feedback", on=DAY), interview=OTHER, text="kept")
    assert sorted(p.name for p in path.parent.iterdir()) == [
        "fresh.sqlite3",
        "outreach.sqlite3",
        "outreach.v1.sqlite3",
    ]


def test_a_copy_that_is_there_is_not_overwritten(path: Path) -> None:
    path.parent.mkdir()
    path.with_name("outreach.v1.sqlite3").write_text("an earlier copy")
    shutil.copy(OLD_LOG, path)
    log(path, THANKS)
    assert path.with_name("outreach.v1.sqlite3").read_text() == "an earlier copy"
    assert _dump(path.with_name("outreach.v1-2.sqlite3")) == _dump(OLD_LOG)


def test_two_processes_bring_an_old_log_up_to_date_at_once(path: Path) -> None:
    path.parent.mkdir()
    shutil.copy(OLD_LOG, path)
    running = [start(path, company, 3) for company in ("Kestrel Parcels", "Harrow Weaving")]
    for process in running:
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0, said
    assert sum(len(entry.sent) for entry in read_log(path)) == 4 + 6
    assert len(list(path.parent.glob("outreach.v1*"))) == 1


def test_a_migration_that_fails_leaves_the_old_log(path: Path) -> None:
    path.parent.mkdir()
    shutil.copy(OLD_LOG, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE appointment (in_the_way TEXT)")
    before = _dump(path)
    with pytest.raises(LogError, match="already exists"):
        read_log(path)
    assert _dump(path) == before
    assert _version(path) == 1


def test_a_folder_that_is_a_file_and_one_that_is_closed(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LogError, match=r"cannot be used \((File exists|Not a directory)\)"):
        log(tmp_path / "file" / "outreach.sqlite3", THANKS)


def test_a_log_of_a_newer_version_is_left_alone(path: Path) -> None:
    log(path, THANKS)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(LogError, match="update this program"):
        log(path, THANKS)


def _fresh(path: Path) -> Path:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrate(connection, 0)
    return path


def _schema(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        return sorted(
            row[1:] for (name,) in names for row in connection.execute(f"PRAGMA table_info({name})")
        )


def _version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def _bytes(path: Path) -> bytes:
    """Return all bytes of the folder's files."""
    return b"".join(file.read_bytes() for file in sorted(path.parent.iterdir()))
