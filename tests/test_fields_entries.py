"""People whom the layout of the notes names, or who is named without capitals."""

import datetime as dt

import pytest

from writer.extract import extract
from writer.interview import Interview
from writer.read.reader import notes_from_text

TODAY = dt.date(2026, 11, 25)


def _read(text: str) -> Interview:
    return extract(notes_from_text(text), model=None, today=TODAY)


CASES = [
    (
        "bold-bullets",
        "Deputy head, Larkfield School, 12 Nov 2026\n\n"
        "1. **Rev Amos Tuttle**, vicar of St Bride's\n2. **Dr Wilma Sark** – Diocesan office\n"
        "3. **Ros Pym**, parent governor\n\nDr Sark asked about reading ages.\n",
        ["Rev Amos Tuttle", "Dr Wilma Sark", "Ros Pym"],
    ),
    (
        "bold-lines",
        "Notes, data analyst, Fenwick Mutual, 12 Nov 2026\n\n"
        "**Li-Hua Castellon**, head of pricing, 40 min\n- the book grew by a third\n\n"
        "**Bruno Wex**, senior analyst\n- likes R\n",
        ["Li-Hua Castellon", "Bruno Wex"],
    ),
    (
        "columns",
        "Fundraiser, Oak Hospice, 12 Nov 2026\n\n"
        "| | **Nesta Grove**, CEO | **Omar Lill**, Head of Income |\n|---|---|---|\n"
        "| contact | nesta@oakhospice.example | omar@oakhospice.example |\n"
        "| said | beds go from 8 to 12 | walk income fell by a third |\n",
        ["Nesta Grove", "Omar Lill"],
    ),
    (
        "line-of-names",
        "Prof. Ann Lowe, Dr Piet Maes, Mr Sam Obi, Ms Jo Crane\nlecturer in botany, 12 Nov 2026\n"
        "Dr Maes asked about field trips.\n",
        ["Prof. Ann Lowe", "Dr Piet Maes", "Mr Sam Obi", "Ms Jo Crane"],
    ),
    (
        "dictation",
        "okay so just come out of brackley plumbing thats the fitter job um saw two people there "
        "was maureen tate who is the office manager and then colin the lead engineer dont know "
        "his surname so maureen said theyve got forty boilers a week\n",
        ["Maureen Tate", "Colin"],
    ),
    (
        "text-speak",
        "trial at blue door sun 8 nov\nspoke 2 head chef amina yusuf n the gm, ben\n"
        "amina wants more bread\ntold ben i did 140 covers\n",
        ["Amina Yusuf", "Ben"],
    ),
    (
        "initial-of-one-met",
        "Office manager, Elm Dental, 12 Nov 2026\nDr. Patricia Hollis DDS (owner)\n"
        "Kay Burr - lead nurse\n\nI cut the debts by half (told Dr. H)\nDr H liked that.\n",
        ["Dr. Patricia Hollis", "Kay Burr"],
    ),
    (
        "nobody-named",
        "did a interview monday 7 dec at the gantry for kitchen porter. didnt get names.\n"
        "lady says shift finish at 1. chef shout at a boy\n",
        [],
    ),
]


@pytest.mark.parametrize(("text", "names"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_finds_who_was_met_and_nobody_else(text: str, names: list[str]) -> None:
    assert [person.name for person in _read(text).interviewers] == names


def test_titles_and_addresses_of_columns_belong_to_who_stands_over_them() -> None:
    nesta, omar = _read(CASES[2][1]).interviewers
    assert (nesta.title, nesta.email) == ("CEO", "nesta@oakhospice.example")
    assert (omar.title, omar.email) == ("Head of Income", "omar@oakhospice.example")


def test_a_remark_in_brackets_is_no_title() -> None:
    text = (
        "Interview Elm Institute, 12 Nov 2026\nPanel:\n"
        "Prof. Karl Stark (director; everybody calls him Herr Professor)\n"
        "Dr Ida Munn (group leader, would be my boss)\nTheo Brandt (designer, didn't get more)\n"
        "Philippa Oake (Pip)\n"
    )
    titles = [person.title for person in _read(text).interviewers]
    assert titles == ["director", "group leader", "designer", None]
