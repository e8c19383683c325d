"""House styles: finding them, reading them, what they change, and what is wrong in them."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from writer.cli.guard import guarded
from writer.errors import UsageError
from writer.house_style import find_style, load_style
from writer.library import check, write
from writer.read.reader import notes_from_text
from writer.rules.book import RULEBOOK_VERSION, RULES
from writer.rules.standard import THE_BOOK, Standard
from writer.style import PLAIN, Style

IDS = tuple(rule.id for rule in RULES)
LETTER = """\
Subject: Ward sister post: thank you

Dear Ms. Nair,

Thank you for the hour you gave me on Tuesday about the ward sister post. How your team hands over
at the bedside is close to what I set up at Larkfield, where falls on my ward went down by a third.
I would very much like to join you. I look forward to hearing from you.

Kind regards,
Zoë Kovač
"""
NOTES = """\
candidate: Zoë Kovač
role: Ward Sister
Interviewers:
- Priya Nair, Matron, priya.nair@elm.example

Priya: bedside handover, her team does it three times a day
I told her: set up bedside handover at Larkfield, falls on my ward down by a third
"""
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project folder with a letter in a folder of its own, which is where we are."""
    place = tmp_path / "letters"
    place.mkdir()
    (place / "draft.txt").write_text(LETTER, encoding="utf-8")
    (place / "notes.md").write_text(NOTES, encoding="utf-8")
    monkeypatch.chdir(place)
    return tmp_path


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
        code = guarded(arguments)
        out, err = capfd.readouterr()
        return code, out, err

    return call


def style_of(tmp_path: Path, text: str, name: str = "writer.toml") -> Style:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return load_style(path, rule_ids=IDS)


def rules_in(text: str, style: Style) -> dict[str, str]:
    return {f.rule: f.severity for f in check(text, standard=Standard(style=style))}


def test_everything_that_can_be_set(tmp_path: Path) -> None:
    style = style_of(
        tmp_path,
        """
        off = ["t003", "L004"]
        stock_phrases = ["circle back", "blue-sky*"]
        dictionary = ["Snowpipe", "dbt"]
        [severity]
        T004 = "note"
        [limits]
        sentence_words = 20
        subject_characters = 50
        [limits.words]
        email = 150
        followup = 140
        """,
    )
    assert style.off == {"T003", "L004"}
    assert style.stock_phrases == ("circle back", "blue-sky*")
    assert style.dictionary == ("Snowpipe", "dbt")
    assert style.severities == {"T004": "note"}
    assert (style.sentence_words, style.subject_characters) == (20, 50)
    assert style.words == {"email": 150, "followup": 140}


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    assert style_of(tmp_path, "") == PLAIN


def test_what_a_style_does(tmp_path: Path) -> None:
    text = LETTER.replace("I would very", "Let us circle back to that. I would very")
    assert rules_in(text, PLAIN) == {}
    phrase = style_of(tmp_path, 'stock_phrases = ["circle back"]')
    assert rules_in(text, phrase) == {"T006": "error"}
    mild = style_of(tmp_path, 'stock_phrases = ["circl*"]\n[severity]\nT006 = "note"')
    assert rules_in(text, mild) == {"T006": "note"}
    off = style_of(tmp_path, 'stock_phrases = ["circle back"]\noff = ["T006"]')
    assert rules_in(text, off) == {}
    short = style_of(tmp_path, "[limits]\nsentence_words = 20\nsubject_words = 3")
    assert rules_in(text, short) == {"L003": "warning", "L004": "warning"}
    brief = style_of(tmp_path, "[limits.words]\nemail = 40")
    assert rules_in(text, brief)["L001"] == "error"


def test_a_severity_spares_what_is_milder_already() -> None:
    stale = LETTER.replace("I would very", "Let me reach out: I would very")
    worn = {"T006": "warning"}  # one worn phrase is a warning though the rule is an error
    assert rules_in(stale, PLAIN) == worn
    assert rules_in(stale, Style(severities={"T006": "error"})) == worn
    assert rules_in(stale, Style(severities={"T006": "note"})) == {"T006": "note"}


def test_the_nearest_file_upwards_is_taken(folder: Path) -> None:
    here = folder / "letters"
    assert find_style(here) is None
    (folder / "pyproject.toml").write_text('[project]\nname = "x"\n[tool.other]\nx = 1\n')
    assert find_style(here) is None
    (folder / "pyproject.toml").write_text('[tool.writer]\noff = ["T003"]\n')
    assert find_style(here) == folder / "pyproject.toml"
    (folder / "writer.toml").write_text("")
    assert find_style(here) == folder / "writer.toml"
    (here / "pyproject.toml").write_text('[tool.writer.severity]\nT003 = "note"\n')
    assert find_style(here) == here / "pyproject.toml"


def test_a_project_file_sets_it_in_its_table(tmp_path: Path) -> None:
    text = (
        '[project]\nname = "x"\n[tool.writer]\noff = ["T003"]\n'
        "[tool.writer.limits]\nsubject_words = 5\n"
    )
    style = style_of(tmp_path, text, "pyproject.toml")
    assert (style.off, style.subject_words) == (frozenset({"T003"}), 5)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("stockphrases = []", ":1: unknown key 'stockphrases'; did you mean 'stock_phrases'?"),
        ("\noff = ['T03']", ":2: off: no rule is called 'T03'; did you mean 'T003'?"),
        ("off = 'T003'", ":1: off = 'T003': write a list of texts, as off = [\"...\"]"),
        ("[severity]\nT003 = 'warn'", ":2: severity.T003 = 'warn': did you mean 'warning'?"),
        ("[severity]\nT003 = 'off'", 'to switch a rule off, write off = ["T003"]'),
        ("[severity]\nT3 = 'note'", "severity: no rule is called 'T3'"),
        ("severity = 3", ":1: severity = 3 is no table; write it under [severity]"),
        ("[limits]\nsentence_word = 3", ":2: unknown key 'limits.sentence_word'; did you mean"),
        ("[limits]\nsubject_words = 0", "limits.subject_words = 0: write a whole number from 2"),
        ("[limits]\nsubject_words = true", "subject_words = True: write a whole number"),
        ("[limits.words]\nemails = 90", "'limits.words.emails'; did you mean 'email'?"),
        ("[limits.words]\nemail = '90'", ":2: limits.words.email = '90': write a whole number"),
        ("stock_phrases = ['a, {b}']", "'a, {b}' is no phrase; write words"),
        ("stock_phrases = [3]", "stock_phrases = [3]: write a list of texts"),
        ("dictionary = [' ']", "dictionary: ' ' is no word"),
        ("off = [", "no valid TOML"),
    ],
)
def test_what_is_wrong_in_a_file_is_said(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(UsageError) as error:
        style_of(tmp_path, text)
    assert complaint in str(error.value)
    assert str(error.value).startswith(str(tmp_path / "writer.toml"))


def test_a_file_that_is_not_there(run: Run, folder: Path) -> None:
    code, _, err = run("check", "draft.txt", "--config", "nowhere.toml")
    assert code == 2 and "nowhere.toml: no such file" in err


def test_commands_go_by_the_style_of_their_folder(run: Run, folder: Path) -> None:
    (folder / "writer.toml").write_text('[limits]\nsentence_words = 20\n[severity]\nL003 = "error"')
    code, out, _ = run("check", "draft.txt", "--no-proofread")
    assert code == 1 and "L003 long-sentence: error" in out
    (folder / "mild.toml").write_text("")
    code, out, _ = run("check", "draft.txt", "--no-proofread", "--config", "../mild.toml")
    assert (code, out) == (0, "")
    assert "error in your house style" in run("rules", "L003")[1]
    (folder / "writer.toml").write_text('off = ["L003"]')
    listed = {
        rule["id"]: rule["severity"] for rule in json.loads(run("rules", "--format", "json")[1])
    }
    assert listed["L003"] == "off"


def test_a_wrong_style_stops_every_command_that_goes_by_it(run: Run, folder: Path) -> None:
    (folder / "writer.toml").write_text("of = []")
    for command in (("check", "draft.txt"), ("thanks", "notes.md"), ("rules",)):
        code, out, err = run(*command)
        assert (code, out) == (2, "")
        assert "writer.toml:1: unknown key 'of'; did you mean 'off'?" in err


def test_no_style_softens_truth_and_privacy_in_what_is_written(run: Run, folder: Path) -> None:
    (folder / "writer.toml").write_text('off = ["P001", "T003"]\n[severity]\nF001 = "note"')
    draft = LETTER.replace("I would", "My salary is low. I would")
    (folder / "letters" / "draft.txt").write_text(draft, encoding="utf-8")
    code, out, _ = run("check", "draft.txt", "--no-proofread")
    assert (code, out) == (0, "")
    code, _, err = run("thanks", "notes.md", "--model", "offline", "--no-proofread")
    assert code == 0
    assert "the house style changes F001, P001; that counts for `writer check` alone" in err


def test_for_writing_keeps_the_rest() -> None:
    style = Style(off=frozenset({"P001", "T003"}), severities={"F001": "note", "L003": "note"})
    kept = style.for_writing()
    assert (sorted(kept.off), list(kept.severities)) == (["T003"], ["L003"])
    assert style.softened() == ("F001", "P001")
    assert PLAIN.for_writing() is PLAIN


def test_messages_are_written_in_the_style_and_say_which() -> None:
    notes = notes_from_text(NOTES)
    plain = write(notes, standard=THE_BOOK).messages[0]
    assert plain.provenance.rulebook_version == RULEBOOK_VERSION
    first = plain.sentences[0].text.split()[:3]
    style = Style(stock_phrases=(" ".join(first).strip(",."),))
    other: Any = write(notes, standard=Standard(style=style)).messages[0]
    assert other.provenance.rulebook_version.startswith(f"{RULEBOOK_VERSION}+")
    assert " ".join(first).strip(",.") not in other.text
