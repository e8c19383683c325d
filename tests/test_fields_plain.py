"""Firm, post, day, way and decision as plain and odd notes give them: one short note a row."""

import datetime as dt

import pytest

from writer.extract.fields import Fields, read_fields
from writer.extract.structure import structure
from writer.read.notes import Notes

TODAY = dt.date(2026, 6, 10)  # a Wednesday


def fields(text: str, today: dt.date = TODAY) -> Fields:
    notes = Notes(text=text).readable
    return read_fields(notes, structure(notes), today=today)


@pytest.mark.parametrize(
    ("text", "firm", "post"),
    [
        ("saw the Harlow people about the night porter thing yesterday", "Harlow", "night porter"),
        ("Bean There, Castle Street. Barista, 30 hrs.\n\nOlu, owner", "Bean There", "Barista"),
        (
            "4 Wellgate Chambers\nPupil barrister, second round, 8 June 2026\n",
            "4 Wellgate Chambers",
            "Pupil barrister",
        ),
        (
            "3 Rivers Housing Association\nHousing officer interview - 9 June - Civic Centre, "
            "room 2\n",
            "3 Rivers Housing Association",
            "Housing officer",
        ),
        ("Zephyr Bikes\nworkshop manager\nyesterday\n", "Zephyr Bikes", "workshop manager"),
        (
            "glen orrin salmon. assistant site manager at loch side. 5th june. boat first\n",
            "Glen Orrin Salmon",
            "assistant site manager",
        ),
        (
            "So I applied to Thornby Council as Planning Officer while still at Castle DC.\n",
            "Thornby Council",
            "Planning Officer",
        ),
        (
            "Trial at Ministry of Bread last night. Baker, nights.\n",
            "Ministry of Bread",
            "Baker",
        ),
        (
            "SITUATION: Kestrel Rail assessment centre, 8 June. Graduate engineer scheme.\n",
            "Kestrel Rail",
            "Graduate engineer",
        ),
        (
            "Yesterday I had my first proper interview, at Barrow & Finch, as a Trainee "
            "Accountant.\n",
            "Barrow & Finch",
            "Trainee Accountant",
        ),
        (
            "Princess May Hospital, 9 June. Staff nurse.\n",
            "Princess May Hospital",
            "Staff nurse",
        ),
        (
            "Kingsmere College — Lecturer in Plumbing — 9 June 2026\n",
            "Kingsmere College",
            "Lecturer in Plumbing",
        ),
        (
            "[08/06/2026, 16:42] Me: done\n[08/06/2026, 16:43] Mum: how was it\n"
            "[08/06/2026, 16:45] Me: good. the marketing executive one at Tamar & Co. on zoom\n",
            "Tamar & Co",
            "marketing executive",
        ),
        # A job that somebody has, a place and the day of writing are neither.
        (
            "Recruiter call with Jess Pym, Mon 1 June, about claims handler job at Harnell "
            "Insurance, said they pay badly\n",
            "Harnell Insurance",
            "claims handler",
        ),
        ("Dictated 10 June. I went for the tiler job at Ash Roofing.\n", "Ash Roofing", "tiler"),
        ("sat with them at table 4. they were nice\n", None, None),
    ],
)
def test_firm_and_post(text: str, firm: str | None, post: str | None) -> None:
    found = fields(text)
    assert (found.company, found.role) == (firm, post)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("had my interview at Elm Care today (Monday)\n", "2026-06-08"),
        ("20 mins on the phone this tues with Gary from Elm Care\n", "2026-06-09"),
        ("ok so voice memo about yesterday um\nso i went to elm care um\n", "2026-06-09"),
        ("Recruiter call Mon 1 June.\nThen the actual one: Thu 4 June, telephone\n", "2026-06-04"),
        ("Tiler job at Ash Roofing. I went on Thursday, 4 June, for two hours.\n", "2026-06-04"),
        (
            "Second interview with Elm Care yesterday (first was a call with HR on 2 June).\n",
            "2026-06-09",
        ),
        ("Elm Care needed a carer, I applied, interview thurs 4 june\n", "2026-06-04"),
        ("RVN @ Elm Vets (mixed practice, 1:3 weekends). Mon 8 June, half a day there.\n",
         "2026-06-08"),
        ("so tuesday. elm care. carer.\n", "2026-06-09"),
    ],
)  # fmt: skip
def test_day(text: str, day: str) -> None:
    found = fields(text).date
    assert found is not None and found.isoformat() == day


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("They decide at the board on 18 June.", "2026-06-18"),
        ("I will hear before the bank holiday, by Friday 19th.", "2026-06-19"),
        ("She'll come back to me before the end of June (26th at the latest)", "2026-06-26"),
        ("Outcome: end of next week", "2026-06-19"),
        ("RT will revert on or before 18 June.", "2026-06-18"),
        ("a week on Friday gaz said", "2026-06-19"),
        ("theyre letting everyone know tmrw", "2026-06-11"),
        ("=> hears Monday 15 June", "2026-06-15"),
        # The day of the interview is none, and neither is what is over.
        ("hear back about 9 June (thurs)", None),
    ],
)
def test_decision(told: str, day: str | None) -> None:
    found = fields(f"Elm House Care, senior carer, interview 9 June 2026\n\n{told}\n")
    decided = found.timeline.decision_by
    assert (decided.isoformat() if decided else None) == day


@pytest.mark.parametrize(
    ("told", "mode"),
    [
        ("went to the depot, did a drive with him", "in person"),
        ("Interview 7 June on site with Paul Reece", "in person"),
        ("Second interview on Webex (first was a phone call with HR)", "video"),
        ("My interview took place on 9 June at the hospice.", "in person"),
        ("WENT TO RIDGE VETS YESTERDAY FOR THE RECEPTIONIST JOB", "in person"),
        ("Tour by two sixth formers.", "in person"),
        ("They may want to see me on site later.", None),
    ],
)
def test_mode(told: str, mode: str | None) -> None:
    assert fields(f"Elm Care, carer\n{told}\n").mode == mode


@pytest.mark.parametrize(
    ("later", "outcome"),
    [
        ("Offered it there and then!!", "offer"),
        ("10 June: no from them :(", "rejected"),
        ("Postscript 10 June: turned it down myself, too far.", "withdrew"),
    ],
)
def test_outcome(later: str, outcome: str) -> None:
    assert fields(f"Elm Care, carer, 8 June 2026\nMet Alma Rowan.\n{later}\n").outcome == outcome


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Role: Site Manager, new housing development, Leeds", "Site Manager"),
        ("Job: Nursing assistant - nights - Ward 4B - permanent", "Nursing assistant"),
        ("Role: Electrician's mate on the hospital job", "Electrician's mate"),
        ("position applied for - maths teacher + some PE", "maths teacher"),
        ("Role: Pricing Actuary, Group Protection", "Pricing Actuary, Group Protection"),
        ("Role: class teacher, Year 2", "class teacher, Year 2"),
        ("Post: Ranger - seasonal, Apr to Oct", "Ranger"),
    ],
)
def test_a_post_is_what_one_says_of_it(label: str, role: str) -> None:
    assert fields(f"{label}\nMet Gail Ito on 12 November 2026.\n").role == role


@pytest.mark.parametrize(
    "head", ["Job: Kitchen Porter & Cleaner", "Role: 2nd chef at the new pub they are opening"]
)
def test_neither_a_post_nor_a_sentence_is_a_firm(head: str) -> None:
    assert fields(f"{head}\nMet Gail Ito on 12 November 2026.\n").company is None
