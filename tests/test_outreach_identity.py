"""Which notes tell of the same interview."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.interview import Interview, Person
from writer.outreach import Entry, entry_for
from writer.outreach.identity import is_person, likeness, same_person

DAY = dt.date(2026, 11, 17)
PRIYA = Person(name="Priya Nair", email="priya.nair@kestrel.example")
TOM = Person(name="Tom Ashdown")
LOGGED = Interview(
    candidate="Ana Kovač",
    company="Kestrel Freight",
    role="Data Engineer",
    date=DAY,
    interviewers=(PRIYA, TOM),
)


def edited(**changes: object) -> Interview:
    return LOGGED.model_copy(update=changes)


SAME_FILE = {
    "untouched": edited(),
    "the day was mended": edited(date=DAY + dt.timedelta(1)),
    "the company was mended": edited(company="Kestrel Haulage"),
    "other people after all": edited(interviewers=(Person(name="Eva Lindqvist"),)),
    "hardly anything is known": Interview(candidate="Ana Kovač"),
    "the role was mended": edited(role="Platform Lead"),
    "the candidate's name was mended": edited(candidate="Anna Horvat"),
}
ANY_FILE = {
    "untouched": edited(),
    "the company goes by its legal name": edited(company="KESTREL FREIGHT LTD."),
    "half of the company's name": edited(company="Kestrel"),
    "a slip in the company's name": edited(company="Kestrel Frieght"),
    "no company any more": edited(company=None),
    "no day any more": edited(date=None),
    "only people": edited(company=None, date=None, role=None),
    "only day and company": edited(interviewers=(), role=None),
    "one person more": edited(interviewers=(PRIYA, TOM, Person(name="Eva Lindqvist"))),
    "names with titles and without accents": edited(
        candidate="Ana Kovac", interviewers=(Person(name="Dr Tom Ashdown"),)
    ),
    "another role at the same meeting": edited(role="Platform Lead"),
}
ANOTHER = {
    "second round": edited(date=DAY + dt.timedelta(7)),
    "second round with others": edited(
        date=DAY + dt.timedelta(7), interviewers=(Person(name="Eva Lindqvist"),)
    ),
    "two posts on one day": edited(role="Accountant", interviewers=(Person(name="Eva Lindqvist"),)),
    "another company": edited(company="Harrow Mills"),
    "another candidate": edited(candidate="Joe Marsh"),
    "only the company": Interview(company="Kestrel Freight"),
    "only the day": Interview(date=DAY),
    "only a first name": Interview(interviewers=(Person(name="Tom"),)),
    "nothing": Interview(),
}


def entry(interview: Interview = LOGGED, number: int = 1, source: str | None = "/a/n.md") -> Entry:
    return Entry(number, f"uid-{number}", source, DAY, interview)


@pytest.mark.parametrize("interview", SAME_FILE.values(), ids=SAME_FILE)
def test_an_edited_file_is_the_same_interview(interview: Interview) -> None:
    assert entry_for(interview, "/a/n.md", [entry()]) == entry()


@pytest.mark.parametrize("interview", ANY_FILE.values(), ids=ANY_FILE)
def test_a_moved_and_edited_file_is_the_same_interview(interview: Interview) -> None:
    assert entry_for(interview, "/b/moved.md", [entry()]) == entry()
    assert entry_for(interview, None, [entry()]) == entry()


@pytest.mark.parametrize("interview", ANOTHER.values(), ids=ANOTHER)
def test_another_interview_in_another_file(interview: Interview) -> None:
    assert entry_for(interview, "/b/other.md", [entry()]) is None


def test_a_file_that_is_used_again_for_another_interview() -> None:
    other = edited(
        company="Harrow Mills",
        date=DAY + dt.timedelta(9),
        interviewers=(Person(name="Eva Lindqvist"),),
    )
    assert entry_for(other, "/a/n.md", [entry()]) is None
    assert entry_for(ANOTHER["second round with others"], "/a/n.md", [entry()]) is None


def test_of_two_rounds_each_finds_its_own() -> None:
    second = edited(date=DAY + dt.timedelta(7))
    entries = [entry(), entry(second, 2, "/a/second.md")]
    assert entry_for(LOGGED, "/moved/first.md", entries) == entries[0]
    assert entry_for(second, "/moved/second.md", entries) == entries[1]
    assert entry_for(edited(date=None), "/a/second.md", entries) == entries[1]


@pytest.mark.parametrize(
    ("name", "other", "is_same"),
    [
        ("Dr Tom Ashdown", "Tom Ashdown", True),
        ("Tom", "Tom Ashdown", True),
        ("Tom Ashdwon", "Tom Ashdown", True),
        ("Katarzyna Wójcik", "katarzyna wojcik", True),
        ("Tom Ashdown", "Tim Ashworth", False),
        ("Priya", "Prija", False),
        ("Dr", "Tom", False),
        ("", "Tom", False),
        ("李 伟", "李 伟", True),
    ],
)
def test_spellings_of_one_person(name: str, other: str, is_same: bool) -> None:
    assert same_person(name, other) is is_same
    assert same_person(other, name) is is_same


def test_a_person_is_found_by_address_and_other_spellings() -> None:
    kasia = Person(name="Katarzyna Wójcik", email="k@w.example", aliases=("Kasia",))
    assert is_person(kasia, "K@W.example")
    assert is_person(kasia, "Kasia")
    assert not is_person(TOM, "k@w.example")


NAMES = st.sampled_from(["Priya Nair", "Tom", "Dr Eva Lindqvist", "李 伟", "-", ""])
INTERVIEWS = st.builds(
    Interview,
    candidate=st.none() | NAMES,
    company=st.none() | st.sampled_from(["Kestrel Freight", "Kestrel", "Harrow", "Ltd", "?"]),
    role=st.none() | st.sampled_from(["Data Engineer", "Cook", ""]),
    date=st.none() | st.sampled_from([DAY, DAY + dt.timedelta(7)]),
    interviewers=st.lists(st.builds(Person, name=NAMES), max_size=2).map(tuple),
)


@settings(deadline=None)
@given(INTERVIEWS, INTERVIEWS, st.booleans())
def test_likeness_does_not_depend_on_the_order(a: Interview, b: Interview, same: bool) -> None:
    assert likeness(a, b, same_file=same) == likeness(b, a, same_file=same)


@settings(deadline=None)
@given(INTERVIEWS)
def test_notes_that_were_not_touched_are_found_again(interview: Interview) -> None:
    assert likeness(interview, interview, same_file=True) is not None
