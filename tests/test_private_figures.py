"""A sum, a person or a row that only private remarks name is told nowhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.extract import extract
from writer.extract.private.figures import is_bare_sum, without_sum
from writer.interview import Interview
from writer.read.notes import Notes

TOP = "Fitter at Larkfield Rowe, 17 November 2026, on site. Met Moira Lunt, workshop manager.\n\n"


def read(text: str) -> Interview:
    return extract(Notes(text=text))


def told(text: str) -> str:
    """Return what may be told of notes."""
    return "\n".join(fact.quote for fact in read(TOP + text).facts if fact.shareable)


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Staff nurse Band 6 38-42", "Staff nurse Band 6"),
        ("Sous chef 34-38k", "Sous chef"),
        ("Chef, £34k", "Chef"),
        ("Electrician 21.50/hr", "Electrician"),
        ("Support worker 12.60-13.20", "Support worker"),
        ("Payroll manager (34 to 38)", "Payroll manager"),
        ("38-42k staff nurse", "staff nurse"),
    ],
)
def test_the_title_of_a_post_tells_no_pay(title: str, left: str) -> None:
    assert without_sum(title) == left


@pytest.mark.parametrize(
    "title",
    [
        "Maths teacher 11-16",
        "Band 5 nurse",
        "Year 3-4 teacher",
        "C++17 developer",
        "Manager, £40m programme",
        "Buyer (34-38 suppliers)",
    ],
)
def test_a_figure_in_a_title_that_is_no_pay_stays(title: str) -> None:
    assert without_sum(title) == title


@given(st.text(max_size=60))
def test_a_title_is_never_emptied(title: str) -> None:
    assert without_sum(title).strip() or not title.strip()


@pytest.mark.parametrize(
    ("remark", "bare"),
    [
        ("she pencilled in 58", True),
        ("we can go over 58", True),
        ("I was on thirty-one now", True),
        ("they have 38 suppliers", False),
        ("she works on ward 34", False),
        ("he wants somebody over the age of 30", False),
        ("they cut it by 12 %", False),
    ],
)
def test_a_short_remark_that_comes_to_a_sum(remark: str, bare: bool) -> None:
    assert is_bare_sum(remark) is bare


@pytest.mark.parametrize(
    ("text", "secret", "work"),
    [
        # What stands private once is private again, save where it counts something.
        (
            "- salary 34-38\n- she repeated: 34 to 38\n- 34-38 cranes are out on hire\n",
            "34 to 38",
            "34-38 cranes",
        ),
        (
            "| Topic | They said | I said |\n|---|---|---|\n"
            "| Pumps | six ferries | I rebuilt the bilge pumps of six ferries |\n"
            "| Terms | like the last one | fine by me |\n",
            "last one",
            "bilge pumps",
        ),
        # A topic's lead-in holds its line, and the next where that is no plain work.
        ("Salary: she named one\nMoira plans two new slipways\n", "named one", "slipways"),
        ("Q6 Pay -- as last year\nQ7 Pumps -- I rebuilt six bilge pumps\n", "last year", "bilge"),
        # One remark after the other, where semicolons part them.
        (
            "Moira: two new slipways in spring; the foreman is off to Spain and nobody knows it\n",
            "Spain",
            "slipways",
        ),
        # A short remark is weighed with its stop as without.
        ("Moira told me they refit two lifeboats. Bit wooden, Moira.\n", "wooden", "lifeboats"),
        # Others who are to ring.
        ("Moira told me they refit two lifeboats. Quillworks phone on Friday.\n", "Quill", "refit"),
        ("Also have Quillworks on Thursday, second round.\n", "Quillworks", ""),
        ("Mum: and did you tell her about the pumps\n", "pumps", ""),
    ],
)
def test_held_wherever_it_is_said_again(text: str, secret: str, work: str) -> None:
    said = told(text)
    assert secret not in said
    assert work in said


def test_a_question_on_private_matters_has_a_private_answer() -> None:
    said = told(
        "Moira (00:30): Are you interviewing anywhere else?\nMe (00:34): Quillworks, on Thursday.\n"
        "Moira (00:50): What did you do last?\nMe (00:55): I rewired a pilot boat.\n"
    )
    assert "Quillworks" not in said
    assert "pilot boat" in said


@pytest.mark.parametrize(
    ("remark", "met"),
    [
        ("told Gareth (husband) it went well", ["Moira Lunt"]),
        ("Pauline (sis) dropped me off. Pauline says take it", ["Moira Lunt"]),
        ("Lunch with Gareth and the kids after.", ["Moira Lunt"]),
        ("Gareth says I should ask for more. He's my husband", ["Moira Lunt"]),
        (
            "Lloyd, her brother, runs the vans. Lloyd asked about my licence",
            ["Moira Lunt", "Lloyd"],
        ),
        (
            "Mark and the boys on site were there. Mark asked about my licence",
            ["Moira Lunt", "Mark"],
        ),
        ("Dawn wants me home at weekends.", ["Moira Lunt"]),
        ("Saw Dawn Quill too, she was a bore.", ["Moira Lunt", "Dawn Quill"]),
    ],
)
def test_whom_only_private_remarks_name_gets_no_letter(remark: str, met: list[str]) -> None:
    people = read(TOP + "Moira told me they refit two lifeboats.\n" + remark).interviewers
    assert [person.name for person in people] == met


@pytest.mark.parametrize(
    ("remark", "shared"),
    [
        ("Frau Kolb hat von der neuen Prüfhalle erzählt", True),
        ("Ich habe von meinem Projekt in Lohne erzählt", True),
        ("M. Guérin m'a parlé de la nouvelle ligne de montage", True),
        ("sie wirkte etwas unsicher", False),
        ("mein Chef weiß noch nichts davon", False),
        ("ma mère est retombée malade", False),
    ],
)
def test_remarks_in_two_languages(remark: str, shared: bool) -> None:
    held = [fact.quote for fact in read(TOP + remark + "\n").facts if not fact.shareable]
    assert any(quote in remark for quote in held) is not shared
