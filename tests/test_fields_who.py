"""Whose names are those of people met, by the form of what is written round them."""

import datetime as dt

import pytest

from writer.extract import extract
from writer.read.notes import Notes

HEAD = "Interview at Lowtide Foods, 14 Nov 2026\n"


def people_of(note: str) -> list[tuple[str, str]]:
    found = extract(Notes(HEAD + note), today=dt.date(2026, 11, 21)).interviewers
    return [(one.name, (one.title or "").casefold()) for one in found]


MET: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    # Couples, collar numbers, letters behind a name.
    ("The interview itself was with Mr. and Mrs. Lorne, who own the place.",
     [("Mr Lorne", "owner"), ("Mrs. Lorne", "owner")]),
    ("Interviewers: Sgt 4417 Karen Whitby and Inspector Lloyd Farr",
     [("Sgt Karen Whitby", ""), ("Lloyd Farr", "inspector")]),
    ("Interviewed by Beth Lindqvist, PharmD, Pharmacy Director and Carlos Mejia, CPhT, Lead "
     "Technician",
     [("Beth Lindqvist", "pharmacy director"), ("Carlos Mejia", "lead technician")]),
    # Posts before, behind, in brackets, in a clause, of two at once.
    ("Who I saw: Lorraine Fitch (Training Lead) and union rep, Colin",
     [("Lorraine Fitch", "training lead"), ("Colin", "union rep")]),
    ("Met Yvonne Aster, who does compliance, and three of the devs (Ollie, Kwame).",
     [("Yvonne Aster", "compliance"), ("Ollie", "dev"), ("Kwame", "dev")]),
    ("Assessors were Lydia Crane and Dominic Hart (both directors).",
     [("Lydia Crane", "director"), ("Dominic Hart", "director")]),
    ("Who I met: the production manager (Bex Tilley), and the lab manager (Craig).",
     [("Bex Tilley", "production manager"), ("Craig", "lab manager")]),
    ("Met Dmitri Kos, data scientist. Python test.", [("Dmitri Kos", "data scientist")]),
    ("Met Siobhan Keane, Head of Marketing, about the Content Manager job.",
     [("Siobhan Keane", "head of marketing")]),
    ("Then Professor Lindqvist came to fetch me; she is the head of collections. Professor "
     "Lindqvist asked about handling objects.", [("Professor Lindqvist", "head of collections")]),
    # A list below a bare heading, one in a sentence, questions by turns.
    ("Panel\nRuth Adeyemi - clinical lead\nParent rep - Michelle\nRuth: schools and clinics",
     [("Ruth Adeyemi", "clinical lead"), ("Michelle", "parent rep")]),
    ("Present were Mrs Alison Croft FCA, Finance Director; and Ms Petra Lund (HR).",
     [("Mrs Alison Croft", "finance director"), ("Ms Petra Lund", "hr")]),
    ("Q (Dean, workshop controller): what kit have you used?\nA: two makes\nQ (Marie, HR): points?",
     [("Dean", "workshop controller"), ("Marie", "hr")]),
    # No capitals, no words of meeting, no stops.
    ("kerry dunmore asked me about rotas. phil said they phone tuesday",
     [("Kerry Dunmore", ""), ("Phil", "")]),
    ("i met kerry dunmore she is the site manager and also a guy called phil from HR i didnt catch "
     "his surname kerry asked me about shifts",
     [("Kerry Dunmore", "site manager"), ("Phil", "")]),
    # What one did there says that one was.
    ("Met Luca Ferro, head chef. The owner, Barbara, dropped in for five minutes.",
     [("Luca Ferro", "head chef"), ("Barbara", "owner")]),
    ("He passed me to Mrs Deakin, she did the interview really.", [("Mrs Deakin", "")]),
    ("- workshop lead: Carys\n- owner: Nige\nNige asked about e-bikes",
     [("Carys", "workshop lead"), ("Nige", "owner")]),
)  # fmt: skip


@pytest.mark.parametrize(("note", "met"), MET)
def test_who_was_met_by_the_form_of_the_note(note: str, met: list[tuple[str, str]]) -> None:
    assert people_of(note) == met


#: Notes that name others beside Ana Ruiz.
OTHERS = (
    "Recruiter Tanya Brill (tanya@agency.example) is the contact.",
    "Round 3 (24 Nov, planned): Prof. Okafor, the CSO.",
    "Round three would be a panel with the COO and Dr Lena Voss from the medical side.",
    "Next: drive assessment w/ Winston Grant on 23rd",
    "Medical with Dr Sun on Monday",
    "The head, Mr Osgood, could not be there because of a visit.",
    "I told Ana about my years at Club Zero, where PC Tim Dale trained us.",
    "Ana asked for NI number and references (gave Baz and Mr Poole).",
    "STAR examples I used",
    "SITUATION\nRafa walked out at Hartley's\nACTION\nCalled Benji in, split the pass",
    "In my group: Ollie, Zainab and Fran.",
    "A: worked w/ Chef Laurent at Maison Clos, want seasonal",
)


@pytest.mark.parametrize("remark", OTHERS)
def test_who_is_only_spoken_of_gets_no_letter(remark: str) -> None:
    assert people_of(f"Met Ana Ruiz (manager).\n{remark}") == [("Ana Ruiz", "manager")]


def test_an_office_is_not_given_to_the_next_name() -> None:
    met = people_of("Met three of them: Hugo the gallery director, Beatriz who curates.")
    assert met == [("Hugo", "gallery director"), ("Beatriz", "")]


def test_a_schedule_in_an_invitation_says_who_was_met_by_first_name_below() -> None:
    note = (
        "From: Talent Team <talent@bright.example>\nSubject: Your interview\nHello Tomás,\n\n"
        "10:00 - 10:45  Anjali Rao, Engineering Manager\n10:45 - 11:30  Piotr Zielinski, SRE\n\n"
        "--\nNotes after:\nAnjali - they page too much. I told her I halved pages at Norrbank\n"
        "Piotr - terraform\n"
    )
    found = extract(Notes(note), today=dt.date(2026, 11, 21)).interviewers
    assert [(one.name, one.title) for one in found] == [
        ("Anjali Rao", "Engineering Manager"), ("Piotr Zielinski", "SRE"),
    ]  # fmt: skip


def test_the_first_of_those_listed_beside_me_is_not_the_writer() -> None:
    note = "Attendees – me, Olu Bankole (Head of BI), Hayley Dunn (Senior Analyst)\n[Olu] overview"
    interview = extract(Notes(HEAD + note), today=dt.date(2026, 11, 21))
    assert interview.candidate is None
    assert [one.name for one in interview.interviewers] == ["Olu Bankole", "Hayley Dunn"]
