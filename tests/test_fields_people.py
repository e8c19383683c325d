"""Who was met, whose notes they are: short notes of many shapes, and who is neither."""

import datetime as dt

import pytest

from writer.extract import extract
from writer.extract.fields.ordinary import could_sign, is_nobody
from writer.interview import Interview
from writer.read.notes import Notes

TODAY = dt.date(2026, 11, 21)


def read(text: str) -> Interview:
    return extract(Notes(text), today=TODAY)


#: (a note, the names of those met)
MET = (
    # A clause says who one is, then what they did.
    (
        "Cutter, Finch & Daughters.\nThen Nkem who does the trousers had me draft a fly front.\n"
        "Met Aldous Finch, the owner.",
        ["Nkem", "Aldous Finch"],
    ),
    ("The head chef is called Margaux Lefèvre. She had me break a turbot.", ["Margaux Lefèvre"]),
    ("it was Trev Lamb himself and his missus Sandra who does the books", ["Trev Lamb", "Sandra"]),
    ("kp trial, chef Rossi, wants someone five nights", ["Chef Rossi"]),
    ("Chef Ines put me on garnish with a kid called Milo.", ["Chef Ines"]),
    # Lists without a word of meeting.
    ("Larch Vets, nurse\nAlasdair Pym senior vet + Gwenllian (nurses)\nGwenllian wants help",
     ["Alasdair Pym", "Gwenllian"]),
    ("with lena fischer (hr) and omar haddad (team lead)\nomar: 300 tickets a day",
     ["Lena Fischer", "Omar Haddad"]),
    ("Teller, Meadow Bank\nw/ Rosalind Pike , Branch Manager\n & Wm. Achebe (Loans Officer)",
     ["Rosalind Pike", "Wm. Achebe"]),
    ("Three of them across the table: the Managing Partner Ms. Adaeze Uche; Rupert Blythe, Head "
     "of Litigation; and a senior associate, Sanjay Mehta.",
     ["Ms. Adaeze Uche", "Rupert Blythe", "Sanjay Mehta"]),
    ("the manager moira and a senior carer called blessing\nmoira: they need nights",
     ["Moira", "Blessing"]),
    ("I was seen by Mme Solange Petitjean, cheffe de service, et le Dr Idriss Benali.",
     ["Mme Solange Petitjean", "Dr Idriss Benali"]),
    ("1. Who: Mohammed al-Rashid (Group Finance Director), Fenella Crewe (Controller)",
     ["Mohammed al-Rashid", "Fenella Crewe"]),
    ("Gail Prothero, Head of Midwifery, did the clinical questions and Kezia Malone, one of the "
     "band 7s, did the values ones.", ["Gail Prothero", "Kezia Malone"]),
    ("met Cressida (Holt, branch manager, daughter of the founder Jasper Holt)", ["Cressida Holt"]),
    # Put right in the last words of all.
    ("Met Ana Rui, I mean Ana Ruiz", ["Ana Ruiz"]),
    # The card's spelling wins over two others.
    ("spoke to Katarina Symanski (sp?) studio lead. Catherina showed me the loom.\n"
     "business card: Katharina Szymański · Studio Lead · kat@lumen.example",
     ["Katharina Szymański"]),
    # Talked about, not met.
    ("Met Ann Lowe (matron).\nMy referees: Jock Bain, Dr Shona Reid", ["Ann Lowe"]),
    ("Met Ann Lowe (matron). At the door I was greeted by Signe from reception.", ["Ann Lowe"]),
    ("Met Ann Lowe (matron). On the way home I met Pieter from college.", ["Ann Lowe"]),
    ("Met Ann Lowe (matron). She took over from Barry Fitch, who retired.", ["Ann Lowe"]),
    ("Met Ann Lowe (matron). A boy called Jago told me I was nice.", ["Ann Lowe"]),
    ("Met Ann Lowe (matron). She'll decide on Friday with Deepak from HR.", ["Ann Lowe"]),
    ("Met Ann Lowe (matron). Auntie Grace said wear blue.", ["Ann Lowe"]),
    ("Met Ann Lowe (matron). Volunteers Hettie and Mo made us lunch.", ["Ann Lowe"]),
    ("A: set up a cohort bay with Sister Noonan\nMet Ann Lowe (matron).", ["Ann Lowe"]),
    ("Met Ann Lowe (matron). Met mijn moeder gebeld.", ["Ann Lowe"]),
    ("Met Ann Lowe (matron). She'll let me know after she has spoken to Mr Singh.", ["Ann Lowe"]),
    ("Met Ann Lowe (matron). Hugo Lyle, their consultant, sat outside.", ["Ann Lowe"]),
    ("Met Ann Lowe (matron). Tom Oake, the other partner, was on site in Leeds.", ["Ann Lowe"]),
    ("Met Ann Lowe (matron).\nI said: 300 caesars at Glan with Huw Rees", ["Ann Lowe"]),
    ("Met Ann Lowe (matron).\nForgot: a course in Jura with Monsieur Rolland", ["Ann Lowe"]),
    ("Met Ann Lowe (matron). I spoke of the bank I began with Fr Collins.", ["Ann Lowe"]),
    ("Met Ann Lowe (matron). Called, spoke to someone named Dale who said wait.", ["Ann Lowe"]),
    ("Lukas Brandl, Head of Mammals, took me round.", ["Lukas Brandl"]),
    ("interview with the Store Manager, Rohan Pillay", ["Rohan Pillay"]),
    ("phone iv w Lynne Carver transport supervisor @ Hallam", ["Lynne Carver"]),
    ("Møtte Turid Sæther (produksjonssjef) og Jon Inge Vik fra HMS",
     ["Turid Sæther", "Jon Inge Vik"]),
    ("vu hélène costa (directrice)\nhélène said they open a garden", ["Hélène Costa"]),
    ("worst parking. sharon vickers the estates manager was alright, walked me round",
     ["Sharon Vickers"]),
    ("interviewers 1) Zhao Mingyu (Michael), country manager 2) Sarah Lund, Sales Director\n"
     "Michael: wants 20 accounts", ["Zhao Mingyu", "Sarah Lund"]),
    ("supposed to see a Mr Ashdown but he never came so the duty manager Beatriz did it.",
     ["Beatriz"]),
    ("Met w/ Coach Rita Morales (Athletic Director) & Principal Haskins",
     ["Rita Morales", "Principal Haskins"]),
    ("Interview: Governor Ellen Marsh + SO Kev Dutton\nKev: role play",
     ["Ellen Marsh", "Kev Dutton"]),
    ("Colloquio in sede\nPresenti: dott.ssa Paola Mancini (responsabile HR)",
     ["Dott.ssa Paola Mancini"]),
    ("Gesprochen mit Herrn Matthias Kolb (Leiter).", ["Herr Matthias Kolb"]),
    ("Participants: Ann Lowe (host), Tobi Ade, Ray Stone (me), Fireflies Notetaker\n"
     "AL = Head of Care, TA = Nurse Lead", ["Ann Lowe", "Tobi Ade"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "names"), MET, ids=[text[:30] for text, _ in MET])
def test_finds_those_met_and_nobody_else(text: str, names: list[str]) -> None:
    found = {person.name for person in read(text).interviewers}
    assert found == set(names)


#: (a note, whose notes they are)
OWN = (
    ("joan pardo, 17 nov 2026, zoom\nwith lena fischer (hr)\nme: wrote the macros", "Joan Pardo"),
    ("A. Petrov / Sat 7 Nov 2026 / Barista\nJin-ho Park - runs it\nhears wed", "A. Petrov"),
    ("Lucía Herrera - commis chef - Tide House\nTalked with the head chef. I told him of eels.",
     "Lucía Herrera"),
    ("Ruth Ilesanmi, product analyst at Moorhen. First I spoke to Bjorn Halvorsen on the phone.",
     "Ruth Ilesanmi"),
    ("Interviewer: Louise Marchetti - Head of Retail\nCompany: Bracken\nName: Thandiwe Dube\nx",
     "Thandiwe Dube"),
    ("Who am I: Kwabena Osei\nWho was there: Tamsin Hale - Chief Nurse", "Kwabena Osei"),
    ("Met Bob, the director.\nFull name from the card he gave me: Robert Castellanos\n"
     "We talked about docks.\nBeatrice Lowe", "Beatrice Lowe"),
    ("Met Ann Lowe (matron). We talked about rotas.\nRosie Hart x", "Rosie Hart"),
    ("Met Ann Lowe (matron). Should hear Friday. Tomasz Grabowski, 07700 900123",
     "Tomasz Grabowski"),
    ("Met Ann Lowe (matron). We talked about rotas.\nshanice walcott\nps mum says take flowers",
     "Shanice Walcott"),
    ("this is yusuf demir um I just came out of it, I met angela prentice", "Yusuf Demir"),
    ("Kelly-Ann Doherty.. nurse at Tiny Steps, weds 11 nov 2026\nwith fiona lee (deputy)",
     "Kelly-Ann Doherty"),
    ("Mick Farrelly job log\n12/11/26 met Gary Lunn, site manager.", "Mick Farrelly"),
    ("Met Ann Lowe (matron).\nReply in 2 weeks - Anwen Pritchard", "Anwen Pritchard"),
    ("Met Ann Lowe (matron). We talked of rotas.\nBrianna Castillo, BSN", "Brianna Castillo"),
    ("Met Ann Lowe (matron). My name's on the form: Mateus Figueira.", "Mateus Figueira"),
    # An account sent to a friend, a guest from outside, somebody else's referee.
    ("From: Sofia Marino <sofia.m@inbox.example>\nTo: Lucia Marino <l@inbox.example>\n"
     "Subject: it went well\n\nCiao Lucia, I met Graham Tully. I told him of my rig. Forgot my "
     "licence.\nkisses, Sofia", "Sofia Marino"),
    ("Attendees:\n - Olu Martins <olu@mailbox.example> (accepted)\n - Siobhán Ní Bhriain "
     "<siobhan@larkrise.example>\n - Peter Achterberg <p@larkrise.example>\n\nPeter asked.",
     "Olu Martins"),
    ("saw Lorna Sinclair (Estate Manager)\nMy referees: Dr Shona Reid\nforgot - quad ticket\n"
     "Ewan Mackie", "Ewan Mackie"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "name"), OWN, ids=[text[:30] for text, _ in OWN])
def test_knows_whose_notes_they_are(text: str, name: str) -> None:
    interview = read(text)
    assert interview.candidate == name
    assert name not in {person.name for person in interview.interviewers}


#: (a note, the title of the first of those met)
TITLED = (
    ("Paula Brennan interviewed me, fleet manager. We talked about routes.", "fleet manager"),
    ("Helen Drossos asked everything, she is the operations manager. Nice.", "operations manager"),
    ("Met Wendy Kowal she is the depot manager there full stop then a man", "depot manager"),
    ("Met Gareth Pugh, hes the site manager", "site manager"),
    ("Attendees:\n - Ann Lowe <ann@larch.example> (accepted)", None),
    ("Met Siân Llewellyn, their site agent, in the cabin.", "site agent"),
    ("Met Aoife Ryan (foreman on the hospital job).", "foreman"),
    ("Mrs Partridge the head did it, and Joan from the office sat in. Mrs Partridge told me of it.",
     "head"),
    ("On the call: both founders, Mei-Ling Zhao and Rafi Toledano.", "founder"),
    ("Present: Sgt Dai Probert, and me (Callum Reid).", None),
    ("Panel: Sr. Philomena Udo, Ward Sister", "Ward Sister"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "title"), TITLED, ids=[text[:30] for text, _ in TITLED])
def test_reads_what_somebody_is(text: str, title: str | None) -> None:
    people = read(text).interviewers
    assert people
    assert people[0].title == title


def test_a_verb_is_no_name_of_the_writer() -> None:
    found = read(
        "museo naval - 17 nov 2026\nhablé con begoña iturbe, jefa de sala\nme llaman el viernes"
    )
    assert found.candidate is None
    assert [(p.name, p.title) for p in found.interviewers] == [("Begoña Iturbe", "jefa de sala")]


def test_what_a_firm_sells_is_no_surname() -> None:
    found = read(
        "Erin Gallacher\npayroll officer – Shannon Meats – 16/11/26 – Teams\n\n"
        "in attendance: Moses Kiprono (Finance Manager), Una Breslin (Payroll Lead), self\n"
    )
    assert found.candidate == "Erin Gallacher"
    assert [p.name for p in found.interviewers] == ["Moses Kiprono", "Una Breslin"]


def test_the_table_of_an_invitation_says_who_was_met() -> None:
    found = read(
        "From: recruiting@pelikan.example\nTo: chinwe.eke@mailhub.example\n"
        "Subject: Your interview schedule\n\nHi Chinwe,\n\nhere is the schedule:\n\n"
        "| Time | Interviewer | Role | Contact |\n|---|---|---|---|\n"
        "| 09:00 | Aleks Nowicki | Engineering Manager | a.nowicki@pelikan.example |\n"
        "| 10:00 | Rosa Lindqvist | Developer | r.lindqvist@pelikan.example |\n\n"
        "Kind regards,\nPelikan Team\n\n## How it went\nAleks: they merge two monoliths\n"
        "Rosa liked that I wrote the outbox pattern\n"
    )
    people = {p.name: (p.title, p.email) for p in found.interviewers}
    assert people == {
        "Aleks Nowicki": ("Engineering Manager", "a.nowicki@pelikan.example"),
        "Rosa Lindqvist": ("Developer", "r.lindqvist@pelikan.example"),
    }


def test_who_thanks_for_the_talk_of_today_was_met() -> None:
    found = read(
        'From: "Hanna Koskinen" <hanna@suomi.example>\nTo: nikolai.petrov@web.example\n'
        "Cc: Jukka Salo <jukka@suomi.example>\nSubject: Thanks!\n\nHei Nikolai,\n\n"
        "nice talking to you today. Jukka has to approve before we go on.\n\nBr,\n"
        "Hanna Koskinen\nLead Developer\n\n---\nmy notes: she showed me the design system\n"
    )
    assert [p.name for p in found.interviewers] == ["Hanna Koskinen"]
    assert found.candidate == "Nikolai Petrov"


SUBTITLES = """WEBVTT

1
00:00:02.000 --> 00:00:08.000
<v Amara Obi>Hi Jonas, thanks for joining. I'm Amara, Head of Platform at Tidewater.

2
00:00:08.500 --> 00:00:12.000
<v Jonas Lindqvist>Thank you. My lead at Fjordbank was Henrik Dahl.

3
00:00:12.500 --> 00:00:22.000
<v Kees van der Meer>We are moving all our queues to NATS. Have you run that?
"""


def test_voices_of_subtitles_are_speakers_and_their_cues_are_no_words() -> None:
    interview = read(SUBTITLES)
    assert interview.candidate == "Jonas Lindqvist"
    assert [p.name for p in interview.interviewers] == ["Amara Obi", "Kees van der Meer"]
    for fact in interview.facts:
        assert SUBTITLES[fact.start : fact.end] == fact.quote
        assert "-->" not in fact.quote


def test_subtitles_are_blanked_in_place() -> None:
    readable = Notes(SUBTITLES).readable.text
    assert len(readable) == len(SUBTITLES)
    assert "Amara Obi:" in readable
    assert readable.count("\n") == SUBTITLES.count("\n")


CHAT = """noor  4:12 PM
ok debrief from the Papertrail thing (Product Designer, remote)
sam  4:13 PM
go go
noor  4:15 PM
I had Felix Okonjo, Head of Design, and Maya Lindgren (PM). Felix wants every study found
noor  4:16 PM
I told them about the intake flow I redesigned
sam  4:17 PM
did you mention the audit?
noor  4:17 PM
forgot that completely. signed, Noor Rahman
"""


def test_friends_of_a_chat_about_the_interview_were_not_met() -> None:
    interview = read(CHAT)
    assert interview.candidate == "Noor Rahman"
    assert {p.name for p in interview.interviewers} == {"Felix Okonjo", "Maya Lindgren"}


def test_a_sister_who_asks_was_not_met() -> None:
    notes = (
        "texts w my sister after the caretaker interview\n\nAbena: sooo??\n"
        "Me: good. Mrs Partridge the head did it\nAbena: did you say about the PAT testing\n"
        "Me: forgot!! she said the boiler packs up. I told her I kept one going\nAbena: muppet\n"
        "Me: they ring friday\n"
    )
    assert [p.name for p in read(notes).interviewers] == ["Mrs Partridge"]


def test_a_firm_that_is_two_people_keeps_nobody_out() -> None:
    found = read("Talked with Bertil & Agneta on site. Bertil said they test cameras.")
    assert {p.name for p in found.interviewers} == {"Bertil", "Agneta"}


def test_a_quoted_mail_gives_whole_names() -> None:
    found = read(
        "Hanne Sørlie. Vallmo, nurse, 11 Nov 2026.\nTalked with Bertil & Agneta on site.\n\n"
        "> From: bertil.ekdahl@vallmo.example\n> Hi Hanne, welcome on Wednesday. You will meet me "
        "and Agneta Rask, union rep.\n"
    )
    assert found.candidate == "Hanne Sørlie"
    people = {p.name: p.email for p in found.interviewers}
    assert people == {"Bertil Ekdahl": "bertil.ekdahl@vallmo.example", "Agneta Rask": None}


@pytest.mark.parametrize(
    ("name", "nobody"),
    [
        ("I Said", True), ("Not Covered", True), ("Yr 1-4", True),
        ("Points Raised", True), ("Oona Price", False), ("Will Marsh", False),
        ("Cllr Price", False), ("Long Nguyen", False), ("Nkem", False),
    ],
)  # fmt: skip
def test_words_of_the_notes_are_nobody(name: str, nobody: bool) -> None:
    assert is_nobody(name) == nobody


@pytest.mark.parametrize(
    ("name", "signs"),
    [("Caseload", False), ("Yr 1-4", False), ("Nkem Obi", True), ("Dele", True), ("Self", False)],
)
def test_nobody_signs_with_a_word(name: str, signs: bool) -> None:
    assert could_sign(name) == signs


def test_an_office_before_a_name_is_no_name() -> None:
    text = "Ward manager, Elm ward, 19 Nov\nInterviewers:\n - Ward Sister Agnes Boateng\n"
    people = extract(Notes(text=text), today=dt.date(2026, 11, 22)).interviewers
    assert [(p.name, p.title) for p in people] == [("Agnes Boateng", "Ward Sister")]


def test_what_is_called_the_post_goes_before_what_somebody_is() -> None:
    text = (
        "It was with Professor Ingrid Solberg and a postdoc, Ikram. The lab is at Fjordgate "
        "University, position is Research Technician.\n\nYusuf Demir\n"
    )
    assert extract(Notes(text=text), today=dt.date(2026, 11, 22)).role == "Research Technician"


def test_what_me_did_is_no_name_and_the_signature_stays() -> None:
    text = (
        "Ward manager, Elm ward, 19 Nov\nMet Agnes Boateng\nAgnes: 28 beds\n"
        "Me: Yr 3 student mentor, ran the discharge lounge\n\nSam Tully\n"
    )
    interview = extract(Notes(text=text), today=dt.date(2026, 11, 22))
    assert interview.candidate == "Sam Tully"
    assert "ran the discharge lounge" in {fact.quote for fact in interview.facts}
