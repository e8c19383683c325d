"""Step 7: what a person, a script and a mail program get."""

import datetime as dt
import email
import email.policy
import json
import string
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.draft.draft import Sentence
from writer.errors import UsageError
from writer.interview import Fact, Interview, Person, Timeline
from writer.message import Message, Provenance, Recipient, Result
from writer.read import notes_from_text
from writer.render import (
    facts_json,
    facts_text,
    findings_text,
    result_json,
    result_markdown,
    result_text,
    write_files,
)
from writer.render.eml import eml
from writer.render.names import file_stems
from writer.render.text import RULER
from writer.rules.rule import Finding

NOTES = notes_from_text(
    "Met Priya Nair.\nThey move | to Snowflake.\nAsked for £60k.\n", name="n.md"
)
MOVE = Fact(
    id="f1",
    kind="topic",
    holder="company",
    interviewers=("Priya Nair",),
    quote="They move | to Snowflake.",
    start=16,
    end=41,
)
PAY = Fact(
    id="f2",
    kind="private",
    holder="candidate",
    quote="Asked for £60k.",
    start=42,
    end=57,
    shareable=False,
)
TODAY = dt.date(2026, 11, 18)


def message(
    name: str | None = "Priya Nair",
    *,
    address: str | None = "priya@kestrel.example",
    channel: Any = "email",
    severity: Any = "warning",
    text: str = "Dear Priya,\n\nThank you — truly.\n\nKind regards,\nAna Kovač\n",
) -> Message:
    return Message(
        recipient=Recipient(name=name, title="Head of Data", email=address),
        channel=channel,
        subject="Thank you, and the move to Snowflake" if channel == "email" else None,
        text=text,
        sentences=(
            Sentence(
                text="Thank you — truly.", purpose="thanks", facts=("f1",), written_by="model"
            ),
        ),
        findings=(
            Finding(
                rule="T006",
                name="generic",
                severity=severity,
                message="'truly' says nothing.",
                hint="Say what was discussed.",
                start=13,
                end=31,
            ),
        ),
        provenance=Provenance(model="offline", prompt_version="p1", rulebook_version="r1"),
    )


def result(*messages: Message) -> Result:
    return Result(
        kind="thanks",
        messages=messages or (message(),),
        facts=(MOVE, PAY),
        warnings=("n.md: no role",),
        sender="Ana Kovač",
    )


def parse(data: bytes) -> EmailMessage:
    return email.message_from_bytes(data, policy=email.policy.default)


def test_text_is_ready_to_copy() -> None:
    assert result_text(result()) == (
        "To: Priya Nair <priya@kestrel.example>\n"
        "Subject: Thank you, and the move to Snowflake\n"
        "\n"
        "Dear Priya,\n\nThank you — truly.\n\nKind regards,\nAna Kovač\n"
    )


def test_text_parts_messages_and_names_the_hiring_team() -> None:
    first, second = result_text(result(message(), message(None, address=None))).split(RULER)
    assert first.endswith("Ana Kovač\n\n")
    assert second.lstrip().startswith("To: the hiring team\n")


def test_findings_name_place_severity_rule_and_next_step() -> None:
    assert findings_text(message()) == (
        "Priya Nair:3: warning: T006 generic: 'truly' says nothing. Say what was discussed.",
    )


def test_json_has_the_fields_of_the_contract() -> None:
    data = json.loads(result_json(result()))
    assert set(data) >= {"kind", "messages", "facts", "warnings"}
    (one,) = data["messages"]
    assert set(one) == {
        *("recipient", "channel", "subject", "text", "sentences", "findings", "provenance")
    }
    assert set(one["recipient"]) == {"name", "title", "email"}
    assert set(one["sentences"][0]) == {"text", "purpose", "facts", "written_by", "branch"}
    assert set(one["findings"][0]) == {
        *("rule", "severity", "message", "start", "end", "name", "hint")
    }
    assert set(one["provenance"]) == {
        *("model", "prompt_version", "rulebook_version", "rounds", "prompt_tokens"),
        *("cached_tokens", "completion_tokens", "cost_usd", "seconds", "replaced"),
    }
    assert "Ana Kovač" in result_json(result()), "not escaped"


def test_markdown_shows_the_evidence_of_each_sentence() -> None:
    text = result_markdown(result(), NOTES)
    assert "## To Priya Nair <priya@kestrel.example>" in text
    assert (
        "| Thank you — truly. | thanks | line 2: “They move \\| to Snowflake.” | model |" in text
    ), text
    assert "> Kind regards,  \n> Ana Kovač" in text
    assert "- **warning** T006 generic: 'truly' says nothing." in text
    assert "- n.md: no role" in text


def test_facts_are_shown_beside_their_lines_with_private_ones_marked() -> None:
    interview = Interview(
        candidate="Ana Kovač",
        interviewers=(Person(name="Priya Nair", title="Head of Data", aliases=("Pri",)),),
        timeline=Timeline(decision_by=dt.date(2026, 11, 30), decision_by_quote="end of\nmonth"),
        facts=(MOVE, PAY),
        warnings=("n.md: no role",),
    )
    text = facts_text(interview, NOTES)
    assert "Candidate:    Ana Kovač\n" in text
    assert "Role:         unknown\n" in text
    assert "  Priya Nair, Head of Data <no address in the notes>" in text
    assert "decision by:  2026-11-30  (“end of month”)" in text
    assert "f1  line 2    topic, company with Priya Nair: “They move | to Snowflake.”" in text
    assert "f2  line 3    PRIVATE private, candidate: “Asked for £60k.”" in text

    data = json.loads(facts_json(interview))
    assert set(data) == {
        *("candidate", "company", "role", "date", "mode", "interviewers", "timeline", "outcome"),
        *("facts", "warnings"),
    }
    assert data["interviewers"] == [{"name": "Priya Nair", "title": "Head of Data", "email": None}]
    assert data["timeline"]["decision_by"] == "2026-11-30"
    assert data["role"] is None
    assert set(data["facts"][0]) >= {
        *("id", "kind", "holder", "interviewers", "quote", "start", "end", "shareable")
    }
    for fact in data["facts"]:
        assert NOTES.text[fact["start"] : fact["end"]] == fact["quote"]


def test_mail_file_is_an_unsent_draft() -> None:
    data = eml(message(), sender="Ana Kovač", today=TODAY)
    assert data.isascii(), "headers and body are encoded for any server"
    assert all(len(line) <= 998 for line in data.split(b"\r\n"))
    mail = parse(data)
    assert mail["X-Unsent"] == "1"
    assert mail["To"] == "Priya Nair <priya@kestrel.example>"
    assert mail["Subject"] == "Thank you, and the move to Snowflake"
    assert mail["From"].groups[0].display_name == "Ana Kovač"
    assert not mail.defects
    assert mail.get_content_charset() == "utf-8"
    assert mail.get_content().replace("\r\n", "\n") == message().text


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Priya Nair", None),
        (None, None),
        ('Nair, Priya (Dr) "P"', "priya@kestrel.example"),
        ("Ana\r\nBcc: all@kestrel.example", "priya@kestrel.example"),
        ("Ana", "not an address"),
        ("Ana", "a@b.example\r\nBcc: all@kestrel.example"),
        ("Siobhán Ní Dhálaigh", "siobhán@kestrel.example"),
        ("王小明", None),
    ],
)
def test_mail_headers_hold_against_any_name(name: str | None, address: str | None) -> None:
    mail = parse(eml(message(name, address=address), today=TODAY))
    assert set(mail.keys()) == {
        *("To", "Subject", "Date", "X-Unsent", "Content-Type", "Content-Transfer-Encoding"),
        "MIME-Version",
    }
    assert mail["To"]
    assert not mail["To"].defects


@given(st.text(max_size=40), st.text(max_size=30))
def test_no_name_or_subject_breaks_a_mail_file(name: str, subject: str) -> None:
    one = message(name).model_copy(update={"subject": subject})
    mail = parse(eml(one, sender=name, today=TODAY))
    assert mail["X-Unsent"] == "1"
    assert mail.get_content().replace("\r\n", "\n") == one.text


def test_files_are_written_whole_and_never_over_others(tmp_path: Path) -> None:
    out = tmp_path / "new" / "dir"
    first = write_files(result(), out, today=TODAY)
    second = write_files(result(), out, today=TODAY)
    assert [path.name for path in first] == ["thanks-priya-nair.eml"]
    assert [path.name for path in second] == ["thanks-priya-nair-2.eml"]
    assert sorted(path.name for path in out.iterdir()) == [second[0].name, first[0].name]


def test_cards_are_plain_text_and_errors_are_not_written(tmp_path: Path) -> None:
    card = message("Lena Groß", channel="card")
    broken = message("Sam Odell", severity="error")
    (path,) = write_files(result(card, broken), tmp_path, today=TODAY)
    assert path.name == "thanks-lena-gross.txt"
    assert path.read_text(encoding="utf-8") == card.text


def test_a_directory_that_cannot_be_written_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(UsageError, match="cannot be written to"):
        write_files(result(), tmp_path / "file" / "dir", today=TODAY)


@given(st.lists(st.text(max_size=200) | st.none(), max_size=8))
def test_file_names_are_safe_and_different(names: list[str | None]) -> None:
    stems = file_stems("thanks", names)
    assert len(set(stems)) == len(names)
    for stem in stems:
        assert stem.startswith("thanks-")
        assert set(stem) <= set(string.ascii_lowercase + string.digits + "-")
        assert len(stem) < 100


def test_file_names_keep_what_they_can() -> None:
    names = ["Łukasz Żak", "O'Brien", "Siobhán Ní Dhálaigh", None, "王小明", "CON", "con"]
    assert file_stems("thanks", names) == (
        "thanks-lukasz-zak",
        "thanks-obrien",
        "thanks-siobhan-ni-dhalaigh",
        "thanks-hiring-team",
        "thanks-person-5",
        "thanks-con",
        "thanks-con-2",
    )
