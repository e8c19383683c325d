"""Proofreading: what counts as a slip, what is let pass, and what is mended before it goes out."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.errors import ProofreadError
from writer.library import check, write
from writer.proofread import Slip
from writer.proofread.harper import HarperProofreader, harper
from writer.read.reader import notes_from_text
from writer.rules.proofing import sure_spelling
from writer.rules.rule import Finding
from writer.rules.standard import Standard
from writer.style import Style

LETTERS = Path(__file__).parent / "letters"
LETTER = """\
Subject: {subject}

Dear Ms. Nair,

Thank you for the hour you gave me on Tuesday about the ward sister post. {sentence}
I set up bedside handover at Larkfield, where falls on my ward went down by a third.
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
"""


def proofed(
    sentence: str,
    *,
    notes: str | None = None,
    subject: str = "Ward sister post: thank you",
    dictionary: tuple[str, ...] = (),
) -> list[Finding]:
    standard = Standard(style=Style(dictionary=dictionary), proofreader=harper())
    source = None if notes is None else notes_from_text(NOTES + notes)
    text = LETTER.format(sentence=sentence, subject=subject)
    found = check(text, notes=source, standard=standard)
    for finding in found:
        if finding.start is not None and finding.end is not None:
            assert 0 <= finding.start < finding.end <= len(text)
    return [f for f in found if f.rule.startswith("S")]


def test_a_plain_misspelling_is_an_error_with_the_word_that_was_meant() -> None:
    (finding,) = proofed("I recieved the rota.")
    assert (finding.rule, finding.severity) == ("S001", "error")
    assert finding.message == "“recieved” is misspelled"
    assert finding.hint == "Write “received”."


def test_an_unknown_word_is_a_warning() -> None:
    (finding,) = proofed("The roastery was well led.")
    assert (finding.rule, finding.severity) == ("S001", "warning")


def test_an_unknown_word_that_is_near_no_other_is_a_term() -> None:
    assert proofed("The pupillage and the mille-feuille were a surprise.") == []


def test_a_lint_that_prints_is_off_and_said_here(capfd: pytest.CaptureFixture[str]) -> None:
    (finding,) = proofed("I am looking forward to hear from you.")
    assert finding.rule == "S002" and "looking forward to hearing" in finding.hint
    assert capfd.readouterr().out == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Your behaviour chart for the theatre was new to me.",
        "Your behavior chart for the theater was new to me.",
        "You organise the traveling clinic by catalogue and I would honor that.",
        "Wioletta and Xhosa-speaking Thabiso showed me the PICC lines and the iSTAT.",
        "I am told that Sam runs ISO 9001, and that that works.",
        "The ward at Kirkcudbright & Co. and its rota were calm.",
    ],
)
def test_names_variants_and_terms_are_let_pass(sentence: str) -> None:
    assert proofed(sentence) == []


def test_words_of_the_notes_and_of_the_house_are_right() -> None:
    sentence = "We spoke about dbt, kubectl and the debridment trolley."
    # "kubectl" is near no word that may have been meant.
    assert {f.message.split("”")[0] for f in proofed(sentence)} == {"“dbt", "“debridment"}
    # A term that the notes have is right; a plain slip is one wherever it stands.
    (left,) = proofed(sentence, notes="dbt, kubectl and the debridment trolley")
    assert left.message == "“debridment” is misspelled"
    # What they write again and again is how it is written.
    assert proofed(sentence, notes="dbt, kubectl, debridment trolley, debridment cart") == []
    assert proofed(sentence, dictionary=("dbt", "kubectl", "debridment")) == []


def test_greeting_signature_and_headers_are_not_read() -> None:
    text = LETTER.format(sentence="It was good.", subject="Ward sister post")
    text = text.replace("Nair", "Naire").replace("Zoë Kovač", "recieve teh")
    found = check("From: teh ownr\n" + text, standard=Standard(proofreader=harper()))
    assert [f for f in found if f.rule.startswith("S")] == []


def test_the_subject_line_is_read() -> None:
    (finding,) = proofed("It was good.", subject="Thank you for the interveiw")
    assert finding.message == "“interveiw” is misspelled"


def test_grammar_and_typing_are_warnings() -> None:
    found = proofed("It was an good tour of the the ward , I think.")
    assert {(f.rule, f.severity) for f in found} == {("S002", "warning"), ("S003", "warning")}


def test_good_letters_have_next_to_no_false_alarms() -> None:
    standard = Standard(proofreader=harper())
    letters = [
        text
        for name in ("good_emails.txt", "good_cards.txt")
        for text in (LETTERS / name).read_text(encoding="utf-8").split("====\n")
    ]
    found = [f for text in letters for f in check(text, standard=standard) if f.rule[0] == "S"]
    assert [f.message for f in found if f.severity == "error"] == []
    assert len(found) <= len(letters) // 6, [f.message for f in found]


@pytest.mark.parametrize(
    ("word", "suggestions", "meant"),
    [
        ("recieved", ("received", "relieved"), "received"),
        ("Diargam", ("diagram",), "Diagram"),
        ("managment", (), "management"),
        ("discharg", ("discharge", "discharged"), None),  # could be either
        ("cheklist", ("checklist",), "checklist"),
        ("commis", ("commas",), None),
        ("redis", ("reds", "redid"), None),
        ("cron", ("corn",), None),
        ("dbt", ("debt",), None),
        ("readmissions", ("re-admissions",), None),
        ("managers", ("manager",), None),
        ("kubectl", ("subject",), None),
    ],
)
def test_only_what_is_plain_is_sure(word: str, suggestions: tuple[str, ...], meant: str) -> None:
    slip = Slip("spelling", word, 0, len(word), "unknown", suggestions)
    assert sure_spelling(slip) == meant


def test_a_slip_of_the_notes_is_mended_in_the_message_and_said() -> None:
    notes = notes_from_text(
        NOTES + "Told her: I brought in a discharge cheklist on dbt at Larkfield\n"
    )
    plain = write(notes)
    assert "cheklist" in plain.messages[0].text
    read = write(notes, standard=Standard(proofreader=harper()))
    assert "checklist" in read.messages[0].text and "cheklist" not in read.messages[0].text
    assert "“cheklist” was taken for a misspelling and written “checklist”" in read.warnings
    assert not [f for f in read.messages[0].findings if f.rule == "S001"]
    assert "dbt" in read.messages[0].text


class ReaderOfOne:
    """Takes one word for a misspelling of another; counts how often it is asked."""

    name = "one"

    def __init__(self, wrong: str, right: str) -> None:
        self.wrong, self.right, self.asked = wrong, right, 0

    def slips(self, text: str) -> tuple[Slip, ...]:
        self.asked += 1
        at = text.find(self.wrong)
        if at < 0:
            return ()
        end = at + len(self.wrong)
        return (Slip("spelling", self.wrong, at, end, "unknown", (self.right,)),)


def test_a_mending_that_breaks_a_rule_is_not_made() -> None:
    notes = notes_from_text(NOTES + "Told her: I ran the Larkfield handover for nine years\n")
    # "handover" stands in the notes; what the reader takes it for does not.
    reader = ReaderOfOne("bedside", "beside")
    assert sure_spelling(reader.slips("bedside")[0]) == "beside"
    result = write(notes, standard=Standard(proofreader=reader))
    assert reader.asked >= 1
    text = result.messages[0].text
    mended = any("written “beside”" in warning for warning in result.warnings)
    assert ("bedside" in text) is not mended


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read_and_spans_stand_in_it(text: str) -> None:
    for slip in harper().slips(text):
        assert 0 <= slip.start <= slip.end <= len(text)
        assert text[slip.start : slip.end] == slip.text


def test_what_is_no_prose_is_not_read_and_long_texts_are_read_in_pieces() -> None:
    assert harper().slips("(" * 50_000) == ()
    assert harper().slips("a" * 50_000) == ()
    page = "The ward was calm and the rota was full. " * 300
    slips = harper().slips(page + "I recieved it. " + page)
    assert [slip.text for slip in slips if slip.kind == "spelling"] == ["recieved"]
    assert slips[0].start == len(page) + 2


def test_a_reader_that_cannot_be_loaded_says_why() -> None:
    class Broken(HarperProofreader):
        def _load(self) -> None:
            self._failure = ImportError("no such library")

    reader = Broken()
    with pytest.raises(ProofreadError, match=r"cannot be loaded .*no such library") as error:
        reader.slips("text")
    assert isinstance(error.value.__cause__, ImportError)
    result = write(notes_from_text(NOTES), standard=Standard(proofreader=reader))
    assert result.messages[0].text == write(notes_from_text(NOTES)).messages[0].text
    assert any("spelling and grammar were not read" in warning for warning in result.warnings)
