"""Who was met and what they are, in notes of many layouts; and who gets no letter."""

import datetime as dt

import pytest

from writer.extract import extract
from writer.interview import Interview
from writer.read.notes import Notes

TODAY = dt.date(2026, 11, 21)


def read(text: str) -> Interview:
    return extract(Notes(text), today=TODAY)


HEAD = "Interview at Lowtide Foods, 14 Nov 2026\n"

#: (a note below its head, the name and the post of each of those met)
MET: tuple[tuple[str, list[tuple[str, str | None]]], ...] = (
    # A given name that other names have as a particle.
    ("met Chef Ada Moro, Ben (sous), Lucille (front of house)\nAda wants somebody for the grill",
     [("Ada Moro", "Chef"), ("Ben", "sous"), ("Lucille", "front of house")]),
    # A post before a colon, a time before a name.
    ("1. 10:00 Rui Nakamura, staff engineer: system design.\n"
     "2. 11:00 Bea Lindqvist, eng manager: conflict.",
     [("Rui Nakamura", "staff engineer"), ("Bea Lindqvist", "eng manager")]),
    ("I spent an hour with each of these people:\n"
     "1) Wen Li -- Staff Engineer -- scheduling, asked about locks\n"
     "2) Bogdan Ionescu -- Engineering Manager -- how they review",
     [("Wen Li", "Staff Engineer"), ("Bogdan Ionescu", "Engineering Manager")]),
    # The post is told in the next sentence, in the next line, or at the head of a remark.
    ("Great chat with Seun Bello today. He is Lead Pharmacist at Cadence.\nTold him about audits.",
     [("Seun Bello", "Lead Pharmacist")]),
    ("## Prof. Denise Achebe, Head of School\n- wants simulation\n## Dr Tim Farrow\n"
     "- Programme lead for adult nursing\n- worried about retention",
     [("Prof. Denise Achebe", "Head of School"),
      ("Dr Tim Farrow", "Programme lead for adult nursing")]),
    ("Tracy Dunn: manager, asked re ratios, told her of my first aid\n"
     "Bev: deputy, showed me round",
     [("Tracy Dunn", "manager"), ("Bev", "deputy")]),
    ("Saw Mr Desmond Keane (senior partner) first, then his PA, Lorraine, who is retiring.",
     [("Mr Desmond Keane", "senior partner"), ("Lorraine", "PA")]),
    ("boss=Hugh Pargeter, foreman=Mick\nhugh - sash windows mostly",
     [("Hugh Pargeter", "boss"), ("Mick", "foreman")]),
    ("w/ Norman Speck (service mgr) & apprentice lead, a lass called Beth Ansell",
     [("Norman Speck", "service mgr"), ("Beth Ansell", "apprentice lead")]),
    ("Two founders: Inez and Rufus.\nInez asked about reverb. Rufus told me a client signed.",
     [("Inez", "founder"), ("Rufus", "founder")]),
    ("Lead physio is Katarzyna (\"Kasia\") Nowak. Kasia asked me about knees.",
     [("Katarzyna Nowak", "Lead physio")]),
    # Put right in the same breath.
    ("so I met Sharon Price no sorry Sharon Pryce with a y and Sharon said they got a Good",
     [("Sharon Pryce", None)]),
    # One was passed by, the other was met.
    ("Louise gave me a lanyard, then Martin Kessler came down. Martin asked me about rotas.",
     [("Martin Kessler", None)]),
    ("Martin Kessler (transport manager) asked about rotas. Then his colleague Ida Achterberg "
     "joined us.", [("Martin Kessler", "transport manager"), ("Ida Achterberg", None)]),
    # A talk that is the interview itself.
    ("17/11/2026 10:00 Bashir Noorzai: Hi Ottilie, thanks for joining. I'm the SOC manager here.\n"
     "17/11/2026 10:03 Ottilie Marchetti: Hi, thanks for having me\n"
     "17/11/2026 10:20 Bashir Noorzai: we're moving our logs by summer",
     [("Bashir Noorzai", "SOC manager")]),
    ("INTERVIEWER 1 (Keith Rowbotham, Ops Director): Thanks for coming in, Samira.\n"
     "CANDIDATE: Thanks for having me.\nINTERVIEWER 1: Tell me about your peak season.\n"
     "CANDIDATE: At Dray & Co we went to 11,000 parcels a day.",
     [("Keith Rowbotham", "Ops Director")]),
    # A chat with friends, who were not there.
    ("[17/11, 17:40] Ola: ok Im out\n[17/11, 17:40] Tunde: how was it babe\n"
     "[17/11, 17:42] Ola: good. Met Geoff Barlow the FD and Suzy from payroll\n"
     "[17/11, 17:45] Tunde: is Geoff the one Dave knows?",
     [("Geoff Barlow", "FD"), ("Suzy", "payroll")]),
)  # fmt: skip


@pytest.mark.parametrize(("note", "met"), MET)
def test_who_was_met_and_what_they_are(note: str, met: list[tuple[str, str | None]]) -> None:
    found = [(one.name, one.title) for one in read(HEAD + note).interviewers]
    assert [(name, (title or "").casefold()) for name, title in found] == [
        (name, (title or "").casefold()) for name, title in met
    ]


#: Notes in which nobody is met but Ana Ruiz.
NOBODY_ELSE = (
    "If it goes well I'd meet Dr. Amara Nwosu (principal investigator) and Phil Tranter next week.",
    "Then a panel with Tomas (the CPO) if I get through.",
    "She has been there since Roger Vane started the firm.",
    "UPDATE 18 Nov: e-mail from Birgit Lund in admin, they need until the 27th.",
    "I was in a group with Hamza, Ellie and Cerys. Ellie did the presentation for us.",
    "The field season is in May, needs somebody with a licence.",
    "**Students: Aisha, Ollie and Kit**\nThey asked what my favourite experiment is.",
)


@pytest.mark.parametrize("told", NOBODY_ELSE)
def test_who_is_only_told_of_gets_no_letter(told: str) -> None:
    text = f"{HEAD}Met Ana Ruiz (head of lab). Ana asked about freezers.\n{told}"
    assert [one.name for one in read(text).interviewers] == ["Ana Ruiz"]


#: (a note, whose it is)
WRITERS = (
    ("Hi Dafydd,\n\nI was seen by the head of collections, Rowena Hay. She asked about moths.\n\n"
     "Love,\nGwen Maddocks\n(written the day after)", "Gwen Maddocks"),
    (HEAD + "Met Ana Ruiz (head of lab).\nAna asked about freezers.\n\nCheers,\nDmitri Volkov\n"
     "07700 900123 | dmitri@volkov.example", "Dmitri Volkov"),
    ("**Grant Adeyemi (Head of Sixth Form)**\nAsked about labs.\n\n**Philippa Crane (Principal)**\n"
     "Wants calm.\n\nPhysics teacher, Wexcombe Academy, 11.11.2026.\nSigned off, Rhiannon Pugh",
     "Rhiannon Pugh"),
    ('Google Doc: "Interview notes 11/18/2026 - Line Lead, Prairie Oven Co."\n'
     "Marcus Toll (Plant Mgr): the line is stuck.", None),
    ("BEGIN:VEVENT\nSUMMARY:Interview: Executive - Tansy Cosmetics\n"
     "ATTENDEE;CN=Bea Fonseca:mailto:b.fonseca@tansy.example\n"
     "ATTENDEE;CN=Cal Reid:mailto:c.reid@tansy.example\n"
     "ATTENDEE;CN=Leila Haddad:mailto:leila.haddad@inbox.example\nEND:VEVENT\n\nNotes:\n"
     "Bea asked about the sun range. Cal asked about paid social.\nLeila", "Leila Haddad"),
)  # fmt: skip


@pytest.mark.parametrize(("note", "writer"), WRITERS)
def test_whose_notes_they_are(note: str, writer: str | None) -> None:
    found = read(note)
    assert found.candidate == writer
    assert all(one.name != writer for one in found.interviewers)
