"""Post, firm and mode as first lines, sentences and the way of telling give them."""

import datetime as dt

import pytest

from writer.extract import extract
from writer.read.reader import notes_from_text

TODAY = dt.date(2026, 11, 25)
VIDEO, PHONE, THERE = "video", "phone", "in person"
CASES = [
    (
        "Call centre team leader, Brightline Energy. MS Teams, 24/11/26\nw/ Priti Nair (ops mgr)\n",
        ("Call centre team leader", "Brightline Energy", VIDEO),
    ),
    (
        "Interview - lab technician, Brindle Analytical, Leeds - 10 November 2026\nMet Al Moss\n",
        ("lab technician", "Brindle Analytical", None),
    ),
    (
        "The groundsman thing up at Ravensworth Cricket Club was on Saturday, and I'd no sooner "
        "parked up than the chairman walks me right round the square.\n",
        ("groundsman", "Ravensworth Cricket Club", THERE),
    ),
    (
        "I was at Pellow House this morning, Tuesday 3 November, for the assistant conservator "
        "post. It was in the old billiard room, and they gave me tea.\n",
        ("assistant conservator", "Pellow House", THERE),
    ),
    (
        "I had my interview today (10 November 2026) for a Band 5 physiotherapist role at "
        "Northgate Infirmary.\n",
        ("Band 5 physiotherapist", "Northgate Infirmary", None),
    ),
    (
        "# PREP + ANSWERS — Hollin Rook Engineers, BIM technician\n\nInterview: 19 Oct 2026\n",
        ("BIM technician", "Hollin Rook Engineers", None),
    ),
    (
        "# Policy Adviser, Department for Lakes and Moors\nDate: 19 November 2026 via Teams\n",
        ("Policy Adviser", "Department for Lakes and Moors", VIDEO),
    ),
    (
        "**INTERVIEW - SOCIAL WORKER, LEAVING CARE TEAM**\nAshdale Council, Room 4.12\n",
        ("Social worker", "Ashdale Council", THERE),
    ),
    (
        "job = pastry chef 5 days split shifts\nsaw the owner nadia rahman at olive & thyme\n",
        ("pastry chef", None, None),
    ),
    (
        "Rozmowa - stolarz / bench joiner, Oakley & Daughter Joinery, 23.09.2026, w warsztacie\n",
        ("bench joiner", "Oakley & Daughter Joinery", THERE),
    ),
    (
        "Hallow Freight. Customs clerk. 10 November 2026. Piet Bakker (ops) rang me at ten and we "
        "talked for forty minutes.\n",
        ("Customs clerk", "Hallow Freight", PHONE),
    ),
    (
        "questions they asked me - IT support analyst, Quarry Bank NHS, fri 30 oct 2026\n\n"
        "1 what is dhcp\n",
        ("IT support analyst", "Quarry Bank NHS", None),
    ),
    (
        "notes 2 self\n\nbus cleaner @ northline depot wed 18/11\ndidnt get names\n",
        ("bus cleaner", "Northline Depot", None),
    ),
    (
        "Data analyst, Fenwick Mutual, 12 Nov 2026\nMet Ann Lowe. Her camera was off for half of "
        "it and I was on mute.\n",
        ("Data analyst", "Fenwick Mutual", VIDEO),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[text[:24] for text, _ in CASES])
def test_reads_post_firm_and_mode(text: str, wanted: tuple[str | None, ...]) -> None:
    found = extract(notes_from_text(text), model=None, today=TODAY)
    role, company, mode = wanted
    assert (found.role, found.mode) == (role, mode)
    assert company is None or found.company == company


@pytest.mark.parametrize(
    "talk",
    ["next would be a Teams call with Ann", "sales went up 15% after that", "they run two teams"],
)
def test_what_is_yet_to_come_or_only_told_is_no_mode(talk: str) -> None:
    notes = notes_from_text(f"Baker, Rye & Co Bakery, 12 Nov 2026\nMet Tom Ode. {talk}.\n")
    assert extract(notes, model=None, today=TODAY).mode is None
