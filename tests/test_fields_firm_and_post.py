"""The firm, the post and the way of the interview in the many shapes that notes come in."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.extract.fields import Fields, read_fields
from writer.extract.fields.firm_weights import firm_by_weight
from writer.extract.fields.firm_words import could_be_firm
from writer.extract.fields.mode_told import mode_as_told
from writer.extract.fields.post_weights import post_by_weight
from writer.extract.structure import structure
from writer.read.notes import Notes

#: (notes, firm, post); None: nothing may be read.
FIRMS_AND_POSTS: tuple[tuple[str, str | None, str | None], ...] = (
    # First lines without labels.
    (
        "fitting + chat, Harrow & Finch tailors, thu 19 nov, alteration hand",
        "Harrow & Finch tailors",
        "alteration hand",
    ),
    (
        "teams iv weds 18/11 2pm - northmoor general, band 6 staff nurse, nights",
        "Northmoor General",
        "band 6 staff nurse",
    ),
    (
        "approved electrician - volta south west\nmet the gaffer",
        "Volta South West",
        "approved electrician",
    ),
    ("Cawdor Print // print finisher // 13 Nov", "Cawdor Print", "print finisher"),
    (
        "loopwell \U0001f44b founding product designer\n- 45m with ada",
        "Loopwell",
        "founding product designer",
    ),
    (
        "MOT tester Hobday's Garage spoke w Keith 12 nov busy 3 bays",
        "Hobday's Garage",
        "MOT tester",
    ),
    ("PDRA interview - Institute for Coastal Studies", "Institute for Coastal Studies", "PDRA"),
    (
        "Civil Service interview - Policy Adviser (HEO) - Department for Rural Affairs",
        "Department for Rural Affairs",
        "Policy Adviser",
    ),
    ("dog groomer job, tues 17 nov\nwent in at 10", None, "dog groomer"),
    ("interview for night manager\nlobby bar, coffee", None, "night manager"),
    (
        "colloquio da Trattoria Bellini, martedì\nposizione: pizzaiolo",
        "Trattoria Bellini",
        "pizzaiolo",
    ),
    ("Telefoninterview Telvio GmbH\nStelle: Teamleiter", "Telvio GmbH", "Teamleiter"),
    ("anchor quays. crane driver. went 6am.\ngaffer = Des", "Anchor Quays", "crane driver"),
    (
        "BRIGHTWELL OPTICIANS (Leominster)\noptometrist, 3 days",
        "Brightwell Opticians",
        "optometrist",
    ),
    ("Recording — Tessera AI / ML Engineer (Round 2)", "Tessera AI", "ML Engineer"),
    (
        "ryefield dc, planning enforcement officer, tel i/v",
        "Ryefield DC",
        "planning enforcement officer",
    ),
    ("Pohovor - Elmetra s.r.o., Brno\nPozice: Test Engineer", "Elmetra s.r.o.", "Test Engineer"),
    ("Hilltop Hospice HCA interview", "Hilltop Hospice", "HCA"),
    (
        "TAWNY OWL NURSERY\nearly years practitioner\nchat w/ Nicola",
        "Tawny Owl Nursery",
        "early years practitioner",
    ),
    ("hex and bolt (Hex & Bolt on the sign) bike mechanic", "Hex & Bolt", "bike mechanic"),
    # Sentences.
    (
        "Drove out to Bellweather Bakery this morning to talk about being their head baker. "
        "I told her about the programme I built at Crumb & Co.",
        "Bellweather Bakery",
        "head baker",
    ),
    (
        "Two of them. Saltmarsh Housing look after 9,000 homes and the repairs coordinator would "
        "sit with the trades. I'd cut visits at Dunmore Council.",
        "Saltmarsh Housing",
        "repairs coordinator",
    ),
    (
        "SPOKE ON PHONE TO GARY AT DENHOLM CRANE HIRE RE CRANE OPERATOR JOB\nFORGOT SLINGER TICKET",
        "Denholm Crane Hire",
        "Crane operator",
    ),
    (
        "I was early at Pemberton's, so I looked at maps. They need a bookseller who will do the "
        "school orders.",
        "Pemberton's",
        "bookseller",
    ),
    (
        "discord call w lead dev (Sami) from umbra games\ngameplay programmer, contract",
        "Umbra Games",
        "gameplay programmer",
    ),
    (
        "Q: Why Marlow & Tess?\nA: They only do lettings\nJob is lettings negotiator",
        "Marlow & Tess",
        "lettings negotiator",
    ),
    (
        "Currently at Denton Pumps. Interviewed with Harbottle Engineering yesterday for Project "
        "Engineer.",
        "Harbottle Engineering",
        "Project Engineer",
    ),
    (
        "Recruiter screen - Sarah @ Brightpath Recruitment, for a client: Quillon (devices)\n"
        "Role = Finance Business Partner, Reading, hybrid",
        "Quillon",
        "Finance Business Partner",
    ),
    (
        "well I went. Askew's is up two flights of stairs. they want a cutter they can train.",
        "Askew's",
        "cutter",
    ),
    (
        "so i went down homestead care on the parade this morning for the home carer job",
        "Homestead Care",
        "home carer",
    ),
    (
        "Speaker 1: I'm Hattie Moore, general manager of the Belvoir Arms.\n"
        "Speaker 2: At the Swan I ran lates.\nSpeaker 1: So, the duty manager job.",
        "Belvoir Arms",
        "duty manager",
    ),
    # Whose job it is that is named.
    (
        "It went ok. Three of them round a table - chair (Hilary Sykes), treasurer and coach.",
        None,
        None,
    ),
    ("Interviewed by Lab Manager Petra Kovar. They validate two lines.", None, None),
    ("Written task, then partner interview w/ Julian Thorne.", None, None),
    ("hi. manager is called Steph, she took me round the baby room", None, None),
    # Where it stands last, or in a mail or advert.
    (
        "went ok. three of them\nthey want floodlights\nthey decide on the 24th\n"
        "(Bramhope Tennis Club, club manager job, 11 Nov)",
        "Bramhope Tennis Club",
        "club manager",
    ),
    (
        "Hi Lauren,\n\nThank you for your application for the Registered Veterinary Nurse "
        "position.\n\nKind regards\nHelen Tudor\nPractice Manager\nAshgrove Veterinary Centre\n\n"
        "-----\n- I talked about monitoring at Pets First",
        "Ashgrove Veterinary Centre",
        "Registered Veterinary Nurse",
    ),
    (
        "From: Tom Vale <tom@valerecruit.example>\n"
        "Subject: Claims Adjuster - Norwick Marine Insurance - interview Tues\n\n"
        "Hi Jess, all confirmed with Angela Frost (Head of Claims) at Norwick Marine Insurance.\n\n"
        "Tues: Angela lovely.",
        "Norwick Marine Insurance",
        "Claims Adjuster",
    ),
    (
        "Subject: Interview\nFrom: Zara Khan <zara.khan@foxleyhomes.example>\n\n"
        "simon foxley has 212 houses",
        "Foxley Homes",
        None,
    ),
    (
        "| Item | Detail |\n|---|---|\n| Firm | Corvane Legal LLP |\n| Post | Paralegal (wills) |\n"
        "| They do | 200 a month |\n| I said | I ran 60 files at Petrie's |\n| Saw | Fay Dunn |",
        "Corvane Legal LLP",
        "Paralegal",
    ),
)


def _fields(text: str) -> Fields:
    notes = Notes(text, "notes.md")
    return read_fields(notes, structure(notes))


@pytest.mark.parametrize(
    ("text", "firm", "post"), FIRMS_AND_POSTS, ids=[row[0][:28] for row in FIRMS_AND_POSTS]
)
def test_reads_firm_and_post(text: str, firm: str | None, post: str | None) -> None:
    fields = _fields(text)
    assert (fields.company, fields.role) == (firm, post)


@pytest.mark.parametrize(
    "told",
    [
        "I said I ran the night audit at the Dene Hotel.",
        "Told her about the sourdough programme I built at Crumb & Co.",
        "He knows I've an offer from Deep Blue Centre.",
        "They said Northgate Motors is their main rival.",
        "Forgot to say I have the Cambridge Certificate.",
        "Me: At Crown Direct I settled 40 claims a week.",
    ],
)
def test_takes_no_former_employer_rival_or_certificate_for_the_firm(told: str) -> None:
    assert _fields(f"It went well, I think.\n{told}\nThey decide on Friday.").company is None


@pytest.mark.parametrize(
    "words",
    ["Forgot Slinger Ticket", "Thank you", "Iv Weds", "Dog Groomer Job", "Currently", "QA mgr",
     "the", "12 November", "Fleet Planner", "Sarah Khan", "Phone Screen"],
)  # fmt: skip
def test_knows_what_is_no_firm(words: str) -> None:
    assert not could_be_firm(words)


@pytest.mark.parametrize(
    "words",
    ["Harrow & Finch tailors", "Merrow Couriers", "Pemberton's", "Quillon",
     "Department for Rural Affairs", "Sunny Paws Doggy Daycare"],
)  # fmt: skip
def test_knows_what_may_be_a_firm(words: str) -> None:
    assert could_be_firm(words)


@pytest.mark.parametrize(
    ("told", "mode"),
    [
        ("she took me to see the medical room", "in person"),
        ("had me do a cockapoo face and feet", "in person"),
        ("he watched my test plate", "in person"),
        ("met Pim among the poinsettias", "in person"),
        ("parking awful", "in person"),
        ("spent the morning out on calls with them", "in person"),
        ("then questions in the boardroom", "in person"),
        ("Frau Hollmann hat mir die Backstube gezeigt", "in person"),
        ("my camera froze twice", "video"),
        ("Hexcroft Water rang 11.20, about 25 mins", "phone"),
        ("zephyrly intro call", "phone"),
        ("he walked me through the process", None),
        ("she asked me to describe a hard week", None),
        ("next they will show me the plant", None),
        ("I ran the kitchen at Oxlip", None),
    ],
)
def test_tells_the_way_by_what_only_happens_so(told: str, mode: str | None) -> None:
    assert mode_as_told([told]) == mode


def test_takes_the_way_of_the_last_round_that_is_past() -> None:
    rounds = "| 2 Nov | recruiter | phone |\n| 9 Nov | lead | Zoom |\n| 18 Nov | both | on site |"
    notes = Notes(f"Ostara Robotics\n\n{rounds}\n", "notes.md")
    assert read_fields(notes, structure(notes), today=dt.date(2026, 11, 20)).mode == "in person"
    assert read_fields(notes, structure(notes), today=dt.date(2026, 11, 12)).mode == "video"


@given(st.lists(st.text(max_size=80), max_size=6), st.booleans())
def test_what_is_weighed_is_written_there(stretches: list[str], small: bool) -> None:
    firm = firm_by_weight(stretches, small=small)
    post = post_by_weight([(words, True) for words in stretches])
    folded = " ".join(stretches).casefold()
    assert firm is None or firm.casefold() in folded
    assert post is None or post.casefold() in folded
