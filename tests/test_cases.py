"""The sample notes agree with their gold files, are varied, and are fairly split."""

import datetime as dt
import tomllib
from collections import Counter
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.evaluation.calendar_words import wrong_dates
from writer.evaluation.case import FORMS
from writer.evaluation.load import GOLD, CaseError, Sample, load_case, load_cases

CASES = Path(__file__).parents[1] / "evals" / "cases"
NOTES = sorted(p for p in CASES.iterdir() if p.suffix in {".md", ".txt"} and p.stem != "README")

NOTE = """Interview with Ines Ferro, Dr Bo Lund, Tuesday 17 November 2026, Kestrel Freight
Me: Ana Kovač, Data Engineer. ines@kestrel.example
Ines: her team moves the reports to Snowflake.
I cut the bill by 38 %. Forgot: SnowPro.
I will send Ines the plan. They decide by Friday 27 November.
Asked for 66k. Bo yawns. Please do not ring.
"""
GOOD = """split = "dev"
field = "data engineer"
forms = ["tidy"]
interview = { candidate = "Ana Kovač", company = "Kestrel Freight", role = "Data Engineer",\
 date = 2026-11-17 }
interviewers = [
  { name = "Ines Ferro", email = "ines@kestrel.example", aliases = ["Ines"] },
  { name = "Bo Lund", honorific = "Dr" },
]
topics = [{ quote = "her team moves the reports to Snowflake", with = ["Ines Ferro"] }]
qualifications = [{ quote = "I cut the bill by 38 %" }]
omissions = ["SnowPro"]
promises = [{ quote = "I will send Ines the plan", to = "Ines Ferro" }]
decision = { by = 2026-11-27, quote = "They decide by Friday 27 November" }
private = [{ quote = "Asked for 66k", kind = "pay", strings = ["66k"], derived = ["66,000"] }]
never = [{ string = "yawns", why = "noise" }]
runs = [{ kind = "thanks", today = 2026-11-17 }, { kind = "followup", today = 2026-12-01 }]
"""


@pytest.fixture
def load(tmp_path: Path) -> Callable[[str, str], Sample]:
    """Return a function that writes one case from gold and note, and loads it."""

    def write(gold: str, note: str = NOTE) -> Sample:
        (tmp_path / "case.md").write_text(note, "utf-8")
        (tmp_path / f"case{GOLD}").write_text(gold, "utf-8")
        return load_case(tmp_path / "case.md")

    return write


@pytest.mark.parametrize("path", NOTES, ids=lambda path: path.stem)
def test_the_gold_agrees_with_the_note(path: Path) -> None:
    load_case(path)


def test_there_are_cases_enough_of_every_form_in_both_halves() -> None:
    cases = load_cases(CASES)
    assert len(cases) >= 56
    halves = Counter(case.gold.split for case in cases)
    assert halves["dev"] == halves["held"]
    by_form = Counter((form, case.gold.split) for case in cases for form in case.gold.forms)
    assert {form for form, _ in by_form} == set(FORMS)
    for form in FORMS:
        assert min(by_form[form, "dev"], by_form[form, "held"]) >= 1, form


def test_every_kind_of_message_has_cases_in_both_halves() -> None:
    runs = Counter(
        (run.kind, case.gold.split) for case in load_cases(CASES) for run in case.gold.runs
    )
    for kind in (
        "thanks",
        "followup",
        "closing",
        "feedback",
        "keep-in-touch",
        "still-waiting",
        "offer-reply",
    ):
        assert runs[kind, "dev"] and runs[kind, "held"], kind


def test_no_two_cases_share_people_employers_or_wording() -> None:
    cases = load_cases(CASES)
    companies = [case.gold.interview.company for case in cases if case.gold.interview.company]
    assert len(set(companies)) == len(companies)
    names = [
        person.name for case in cases for person in case.gold.interviewers if " " in person.name
    ]
    assert len(set(names)) == len(names)
    lines = {case.slug: {x for x in case.note.splitlines() if len(x) > 40} for case in cases}
    for one, other in combinations(lines, 2):
        assert not lines[one] & lines[other], (one, other)


def test_addresses_are_invented() -> None:
    for case in load_cases(CASES):
        for word in case.note.split():
            if "@" in word and "." in word.rpartition("@")[2]:
                assert ".example" in word, (case.slug, word)


def test_a_good_case_loads_with_its_defaults(load: Callable[[str, str], Sample]) -> None:
    case = load(GOOD, NOTE).gold
    assert case.language == "en" and case.outcome is None
    assert case.topics[0].holder == "company" and case.topics[0].people == ("Ines Ferro",)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "moves the reports to",
            "moved the reports to",
            "topics[0]: 'her team moved the reports to",
        ),
        ("her team moves the reports to Snowflake", "Ines", "stands in the note 3 times"),
        ('omissions = ["SnowPro"]', 'omissions = ["cut the bill"]', "shares words with"),
        ('omissions = ["SnowPro"]', 'omissions = ["66k"]', "shares words with"),
        ('"Ines Ferro", email', '"Ines Fierro", email', "interviewers[0].name: 'Fierro'"),
        ("ines@kestrel", "ina@kestrel", "interviewers[0].email: 'ina@kestrel.example'"),
        ('aliases = ["Ines"]', 'aliases = ["Nessie"]', "interviewers[0].aliases: 'Nessie'"),
        ('honorific = "Dr"', 'honorific = "Frau"', "interviewers[1].honorific: 'Frau'"),
        ("Kestrel Freight", "Kestrel Haulage", "interview.company: 'Kestrel Haulage'"),
        ('role = "Data Engineer"', 'role = "Analyst"', "interview.role: 'Analyst'"),
        ('role = "Data Engineer"', 'role_also = ["x"]', "interview.role_also: without a role"),
        ('with = ["Ines Ferro"]', 'with = ["Ines"]', "topics[0].with: 'Ines' is nobody met"),
        ('to = "Ines Ferro"', 'to = "HR"', "promises[0].to: 'HR' is nobody met"),
        ('with = ["Ines Ferro"]', 'holder = "them"', "topics[0].holder: 'them'"),
        ('name = "Bo Lund"', 'name = "Ines Ferro"', "a name comes twice"),
        ("by = 2026-11-27", "by = 2026-11-07", "decision.by: 2026-11-07 is before the interview"),
        ("today = 2026-11-17", "today = 2026-11-16", "runs[0].today: 2026-11-16 is before"),
        ("today = 2026-11-17", "today = 2026-11-30", "a thank-you more than a week late"),
        ("today = 2026-12-01", "today = 2026-11-27", "no followup before 2026-11-27"),
        ('strings = ["66k"]', 'strings = ["77k"]', "private[0].strings: '77k' is not in its quote"),
        ('strings = ["66k"], derived = ["66,000"]', "strings = []", "private[0]: no strings"),
        ('derived = ["66,000"]', 'derived = ["27"]', "'27' may be a day of the month"),
        ('derived = ["66,000"]', 'derived = ["Snowflake"]', "'Snowflake' also stands in topics[0]"),
        ('derived = ["66,000"]', 'derived = ["ana"]', "'ana' also stands in interview.candidate"),
        ('string = "yawns"', 'string = "sneezes"', "set derived to True for 'sneezes'"),
        ('why = "noise"', 'why = "noise", derived = true', "set derived to False for 'yawns'"),
        ('kind = "followup"', 'kind = "feedback"', "needs an update with the outcome 'rejected'"),
        ('kind = "followup"', 'kind = "offer-reply"', "needs an update with the outcome 'offer'"),
        ('kind = "followup"', 'kind = "closing"', "closing is spoken at the interview"),
        ('kind = "followup"', 'kind = "still-waiting"', "with the outcome 'more time'"),
        ("decision =", 'do_not_contact = "Please do not ring"\ndecision =', "add refused"),
        (
            "decision =",
            'updates = [{ quote = "Bo yawns", date = 2026-11-18, outcome = "offer" }]\ndecision =',
            "runs[0].today: 2026-11-17 is before the last update",
        ),
        (
            "decision =",
            'updates = [{ quote = "Bo yawns", outcome = "rejected" }]\ndecision =',
            "runs[0]: no thanks after the outcome 'rejected'",
        ),
        ('honorific = "Dr"', "met_on = 2026-11-17", "interviewers[1].met_on"),
        ('split = "dev"', 'split = "test"', "split: Input should be 'dev' or 'held'"),
        ('forms = ["tidy"]', 'forms = ["neat"]', "forms[0]: Input should be"),
        ('forms = ["tidy"]', "forms = []", "forms: Tuple should have at least 1 item"),
        ('field = "data engineer"', 'fields = "x"', "fields: Extra inputs are not permitted"),
        ("date = 2026-11-17 }", 'date = "soon" }', "interview.date: Input should be a valid date"),
        ('omissions = ["SnowPro"]', "omissions = [", "not TOML in UTF-8"),
        (
            'omissions = ["SnowPro"]',
            'omissions = [""]',
            "omissions[0]: String should have at least",
        ),
    ],
)
def test_a_broken_gold_is_refused(
    load: Callable[[str, str], Sample], old: str, new: str, said: str
) -> None:
    assert GOOD.count(old), "the test changes nothing"
    with pytest.raises(CaseError) as caught:
        load(GOOD.replace(old, new), NOTE)
    assert f"case{GOLD}: " in str(caught.value)
    assert said in str(caught.value)


def test_a_quote_that_is_nearly_right_is_told_its_place(
    load: Callable[[str, str], Sample],
) -> None:
    with pytest.raises(CaseError, match=r"'her team moves the reports to Snowflake' in line 3"):
        load(GOOD.replace("moves the reports", "move the report"), NOTE)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Tuesday 18 November 2026", "is a Wednesday"),
        ("Tuesday 31 November 2026", "there is no day"),
        ("Tues, Nov 18", "is a Wednesday"),
        ("Dienstag, 18. November", "is a Wednesday"),
        ("martes 18 de noviembre", "is a Wednesday"),
        ("mardi 18 novembre", "is a Wednesday"),
        ("wtorek 18 listopada", "is a Wednesday"),
        ("Tues 18/11/26", "is a Wednesday"),
        ("2026-02-30", "there is no day"),
        ("Tuesday the 18th", "no month about then"),
    ],
)
def test_a_date_that_is_not_on_its_weekday_is_refused(
    load: Callable[[str, str], Sample], written: str, said: str
) -> None:
    with pytest.raises(CaseError, match=said):
        load(GOOD, NOTE + written + "\n")


@pytest.mark.parametrize(
    "written",
    ["Tuesday 17 November", "tues 17th", "Tue 11/17/2026", "Dienstag, 17.11.2026", "may 40"],
)
def test_a_date_on_its_weekday_passes(load: Callable[[str, str], Sample], written: str) -> None:
    case = load(GOOD, NOTE + written + "\n").gold
    assert case.interview.date and not list(wrong_dates(written, case.interview.date))


@given(st.dates(dt.date(2020, 3, 1), dt.date(2030, 1, 1)), st.integers(1, 6), st.text(max_size=40))
def test_only_the_right_weekday_passes_for_any_day(day: dt.date, off: int, around: str) -> None:
    wrong = day + dt.timedelta(days=off)
    assert not list(wrong_dates(f"{day:%A %-d %B %Y}", day))
    assert len(list(wrong_dates(f"{wrong:%A} {day:%-d %B %Y}", day))) == 1
    list(wrong_dates(f"{around} {day:%A} {around} {day:%-d/%m} {around}", day))


def test_a_note_without_gold_and_gold_without_a_note_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(NOTE, "utf-8")
    with pytest.raises(CaseError, match=r"a\.md: no gold file beside it; add a\.gold\.toml"):
        load_cases(tmp_path)
    with pytest.raises(CaseError, match=r"a\.gold\.toml: cannot be read"):
        load_case(tmp_path / "a.md")
    (tmp_path / "a.md").rename(tmp_path / f"a{GOLD}")
    with pytest.raises(CaseError, match=r"no note beside it; add a\.md or \.txt"):
        load_cases(tmp_path)


def test_the_guide_names_every_key() -> None:
    guide = (CASES / "README.md").read_text("utf-8")
    for path in CASES.glob(f"*{GOLD}"):
        for key in tomllib.loads(path.read_text("utf-8")):
            assert f"`{key}`" in guide, key
