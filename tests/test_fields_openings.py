"""Firm, post, day and mode of the ordinary opening of notes, whatever firm and post it names."""

import datetime as dt

import pytest

from writer.extract import extract
from writer.interview import Interview
from writer.read.reader import notes_from_text

#: A Friday.
TODAY = dt.date(2026, 11, 20)
BODY = """

Met Priya Nair (operations lead) and Tom Becker.
Priya said the team is growing. I told them I trained four juniors at my last job.
They will decide by 27 November.
"""
FIRMS_AND_POSTS = [
    ("Thornbury & Sons", "Plasterer"),
    ("Lumenfield", "Data Engineer"),
    ("Oakfield Primary School", "Teaching Assistant"),
    ("Hartwell Legal LLP", "Trainee Solicitor"),
    ("Ashgrove Borough Council", "Housing Officer"),
    ("Norcross Engineering Ltd", "Machinist"),
]
MARKED = [
    "Interview at {firm} for the {small} job",
    "{firm}, {post}, Leeds",
    "So the {small} interview at {firm} happened today.",
    "Interview with {firm} re {small} role, 18.11.",
    "Spoke to {firm} about their {post} opening on 18 November.",
    "Met two people at {firm} about the {post} role.",
    "Went for the {small} job at {firm} on Wednesday.",
    "Applied for {post} at {firm}. Interview was on 18 Nov.",
]


def interview(opening: str) -> Interview:
    return extract(notes_from_text(opening + BODY), today=TODAY)


@pytest.mark.parametrize("opening", MARKED)
@pytest.mark.parametrize(("firm", "post"), FIRMS_AND_POSTS)
def test_reads_firm_and_post_of_a_marked_opening(opening: str, firm: str, post: str) -> None:
    found = interview(opening.format(firm=firm, post=post, small=post.lower()))
    assert (found.company, (found.role or "").casefold()) == (firm, post.casefold())
    assert found.candidate is None


@pytest.mark.parametrize(
    ("opening", "firm", "post"),
    [
        # A word that ends a firm parts it from the post.
        ("2026-11-18 Thornbury & Sons Plasterer interview", "Thornbury & Sons", "Plasterer"),
        (
            "Notes - Corran Distillery Visitor Centre Manager - Sat 14 Nov",
            "Corran Distillery",
            "Visitor Centre Manager",
        ),
        (
            "had the interview yesterday at wrenfield nursing home registered nurse nights met jo",
            "Wrenfield Nursing Home",
            None,
        ),
        ("Forest School Assistant interview", None, "Forest School Assistant"),
        # What stands in brackets behind the firm holds the post of somebody met.
        ("Northlight (chief engineer: Asha Rao), Platform Engineer", None, "Platform Engineer"),
        # A kind of interview and a word of a diary are no firms.
        ("Technical interview for Platform Engineer", None, "Platform Engineer"),
        ("Tuesday. Rain. Walked to Pell & Daughters, apprentice job.", "Pell & Daughters", None),
        # A page that was scanned, the name of a file.
        ("ARCHIVlST   Tolverne Museum   18 Nov", "Tolverne Museum", "Archivist"),
        (
            "file: sable-point-brewing_head-brewer_2026-11-12.md",
            "Sable Point Brewing",
            "head brewer",
        ),
        ("They need a registered veterinary nurse to cover theatre.", None, None),
        ("Clerk to Stoneleigh Parish Council", None, "Clerk"),
        # A person behind an office is no post; many of a trade are a firm.
        (
            "UNION STREET BARBERS. OWNER DEAN MARSH, SENIOR BARBER KOFI.",
            "Union Street Barbers",
            None,
        ),
        ("went to rookery farm shop weds for the deli assistant job", "Rookery Farm Shop", None),
        ("Bioinformatician interview @Helix Genomics, Wed 18 Nov", "Helix Genomics", None),
    ],
)
def test_tells_the_firm_from_what_stands_beside_it(
    opening: str, firm: str | None, post: str | None
) -> None:
    found = interview(opening)
    assert firm is None or found.company == firm
    assert found.company is None if firm is None else True
    assert post is None or found.role == post


def test_who_sends_people_there_is_not_the_employer() -> None:
    text = "Agency: Pinnacle Staffing, Joanne Firth\nClient: Delacroix Interiors\nJob: Clerk"
    assert interview(text).company == "Delacroix Interiors"


def test_an_advert_ends_where_the_account_of_the_interview_begins() -> None:
    text = (
        "JOB AD (saved)\nOrrin Bank - Senior Risk Analyst. Glasgow. Apply by 20 October.\n\n"
        "12 Nov, Zoom, for the Credit Risk Analyst one not the senior\n"
        "Spoke with Moira Kerr (Head of Risk). I told her I rebuilt a model. I forgot my SAS."
    )
    found = extract(notes_from_text(text), today=TODAY)
    assert (found.company, found.role, found.mode) == (
        "Orrin Bank",
        "Credit Risk Analyst",
        "video",
    )
    assert found.date == dt.date(2026, 11, 12)


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("Monday went to see Pemberley Motors about the tester vacancy.", "16"),
        ("Pemberley Motors, tester. Went in Tuesday.", "17"),
        ("Pemberley Motors - tester - Thursday", "19"),
        ("Pemberley Motors tester interview Thurs 2pm", "19"),
        ("Tuesday's interview at Pemberley Motors, tester", "17"),
        ("I interviewed at Pemberley Motors two days ago for tester.", "18"),
        ("Had my interview at Pemberley Motors the day before yesterday, tester.", "18"),
        ("Pemberley Motors, tester - this afternoon", "20"),
        ("Interview meant to be on 16 Nov but was moved to 18 Nov. Pemberley Motors.", "18"),
        ("week of 16 Nov\nTue - rang Foss Dairies\nWed - phone interview w Foss Dairies", "18"),
        # Today's own name may mean a week ago; hours and plans are no day of the interview.
        ("Pemberley Motors - tester - Friday", None),
        ("Pemberley Motors, tester, Monday to Thursday", None),
        ("Pemberley Motors, tester, starts Monday", None),
        ("Pemberley Motors, tester\nFeedback Tuesday", None),
        ("Had an interview with Monday Studios for tester.", None),
        ("Pemberley Motors, tester. They will ring on Tuesday.", None),
    ],
)
def test_reads_the_day_of_an_opening(opening: str, day: str | None) -> None:
    found = interview(opening).date
    assert found == (dt.date(2026, 11, int(day)) if day else None)


@pytest.mark.parametrize(
    ("told", "mode"),
    [
        ("FaceTime with the owner.", "video"),
        ("Their studio in Bristol.", "in person"),
        ("Panel of three at the civic offices.", "in person"),
        ("Priya walked me through the org chart.", None),
        ("I would visit schools in person.", None),
        ("They would do the next stage over Zoom.", None),
    ],
)
def test_tells_how_it_was_held_from_what_is_said_of_the_job(told: str, mode: str | None) -> None:
    assert interview(f"Lumenfield - Buyer - 17 Nov 2026\n{told}").mode == mode
