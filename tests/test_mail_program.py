"""The `.eml` drafts of `--out`, opened by a mail program that is not written in Python: mutt."""

import datetime as dt
import os
import shutil
import subprocess
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

import pytest

from writer.message import Message, Provenance, Recipient, Result
from writer.render import write_files

MUTT = shutil.which("mutt")
TEXT = (
    "Dear Siobhán,\n\nThank you for your time on Tuesday – and for the “tour” of the ward. "
    + "It was good to see how the alarms are answered on nights, and by whom. " * 3
    + "\n\nFrom here on I know what to ask.\n.\nWith kind regards,\nAna Kovač\n"
)


@pytest.fixture
def mutt() -> str:
    if MUTT is None:
        pytest.skip("mutt is not installed")
    return MUTT


def draft(directory: Path, name: str, email: str | None, subject: str) -> Path:
    message = Message(
        recipient=Recipient(name=name, email=email),
        channel="email",
        subject=subject,
        text=TEXT,
        provenance=Provenance(model="offline", prompt_version="0", rulebook_version="0"),
    )
    result = Result(kind="thanks", messages=(message,), sender="Ana Kovač")
    (path,) = write_files(result, directory, today=dt.date(2026, 11, 18))
    return path


def sent_by(mutt: str, path: Path, *to: str) -> EmailMessage:
    """Return what mutt makes of the draft and would hand to the mail server."""
    out = path.parent / "handed-over.eml"
    server = path.parent / "server"
    server.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{out}.to"\ncat > "{out}"\n')
    server.chmod(0o755)
    settings = {
        "sendmail": str(server),
        "from": "ana@kovac.example",
        "copy": "no",
        "charset": "utf-8",
        "send_charset": "utf-8",
        "tmpdir": str(path.parent),
    }
    command = [mutt, "-n", "-F", os.devnull]
    for key, value in settings.items():
        command += ["-e", f'set {key}="{value}"']
    done = subprocess.run(
        [*command, "-H", str(path), "--", *to],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={"PATH": os.environ["PATH"], "HOME": str(path.parent), "LC_ALL": "C.UTF-8"},
    )
    assert done.returncode == 0, done.stderr
    return BytesParser(policy=policy.default).parsebytes(out.read_bytes())


def test_mutt_opens_the_draft_and_sends_it_as_it_is(mutt: str, tmp_path: Path) -> None:
    subject = "Thank you for your time: Senior Nurse, Ward 7 – “nights”"
    path = draft(tmp_path, "Siobhán Ní Dhálaigh", "siobhan@stbrannocs.example", subject)
    mail = sent_by(mutt, path)
    assert mail["To"].addresses[0].display_name == "Siobhán Ní Dhálaigh"
    assert mail["To"].addresses[0].addr_spec == "siobhan@stbrannocs.example"
    assert mail["Subject"] == subject
    assert mail.get_content().rstrip("\n") == TEXT.rstrip("\n")
    handed = (tmp_path / "handed-over.eml.to").read_text().split()
    assert "siobhan@stbrannocs.example" in handed
    assert not mail.defects


def test_a_draft_without_an_address_takes_the_one_that_is_typed(mutt: str, tmp_path: Path) -> None:
    path = draft(tmp_path, "Tom Ashdown", None, "Thank you")
    mail = sent_by(mutt, path, "tom@kestrel.example")
    assert "tom@kestrel.example" in [address.addr_spec for address in mail["To"].addresses]
    assert mail.get_content().rstrip("\n") == TEXT.rstrip("\n")
