"""Dates as people note them, counted from the day of the interview."""

import calendar
import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.date_phrases import EDGES, ENGLISH, HOLIDAYS, OTHER_LANGUAGES, PHRASES, Phrase

from writer.etiquette import Workdays
from writer.extract.dates.order import Order, date_order
from writer.extract.dates.relative import Found, resolve

TUESDAY = dt.date(2026, 11, 17)


def _read(phrase: Phrase, words: str | None = None) -> Found | None:
    text = words or phrase.words
    return resolve(text, 0, len(text), base=phrase.base, workdays=Workdays(phrase.country))


def _name(phrase: Phrase) -> str:
    return f"{phrase.words} @{phrase.base}"


def test_the_table_is_large_enough_and_says_nothing_twice() -> None:
    assert len(ENGLISH) >= 120
    assert len(OTHER_LANGUAGES) >= 50
    assert len({phrase.country for phrase in HOLIDAYS if phrase.country}) >= 4
    named = [(phrase.words, phrase.base, phrase.country) for phrase in PHRASES]
    assert len(set(named)) == len(named)
    assert EDGES


@pytest.mark.parametrize("phrase", PHRASES, ids=_name)
def test_the_calendar_agrees_with_the_table(phrase: Phrase) -> None:
    day = phrase.day
    weekday = calendar.weekday(day.year, day.month, day.day)
    assert calendar.day_abbr[weekday] == phrase.weekday


@pytest.mark.parametrize("phrase", PHRASES, ids=_name)
def test_a_phrase_means_its_day(phrase: Phrase) -> None:
    found = _read(phrase)
    assert found is not None
    assert found[2] == phrase.day
    assert (found[3] is not None) == phrase.guess, found[3]


@pytest.mark.parametrize("phrase", ENGLISH, ids=_name)
def test_it_means_the_same_within_a_sentence(phrase: Phrase) -> None:
    found = _read(phrase, f"She said that they will let me know {phrase.words}, one way or other.")
    assert found is not None
    assert found[2] == phrase.day


@pytest.mark.parametrize(
    ("words", "count"), [("5 working days", 5), ("within 12 business days", 12), ("1 work day", 1)]
)
@pytest.mark.parametrize("start", [dt.date(2026, 11, day) for day in range(16, 23)])
def test_working_days_are_those_that_the_calendar_has(
    words: str, count: int, start: dt.date
) -> None:
    found = resolve(words, 0, len(words), base=start)
    assert found is not None and found[2] is not None
    days = calendar.Calendar().itermonthdates
    months = {(start.year, start.month + n) for n in range(2)}
    weekdays = sorted(
        {day for year, month in months for day in days(year, month) if day.weekday() < 5}
    )
    assert len([day for day in weekdays if start < day <= found[2]]) == count
    assert found[2] in weekdays


def test_a_bank_holiday_of_no_country_is_asked_for() -> None:
    words = "the week after the bank holiday"
    found = resolve(words, 0, len(words), base=TUESDAY)
    assert found is not None
    assert found[2] is None
    assert found[3] is not None and "--country" in found[3]


@pytest.mark.parametrize(
    "words",
    [
        "they will decide",
        "we sat down and the sun came out",
        "she may be at work",
        "Sam and Mo run the lab",
        "two of the three",
        "after Christmas",
        "Mar was there",
        "I handle about 30 requests a month",
        "nights twice a week, four days a week",
    ],
)
def test_no_date_where_there_is_none(words: str) -> None:
    found = resolve(words, 0, len(words), base=TUESDAY)
    assert found is None


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Seen on 13/11/2026, answer by 12/12/2026", "dmy"),
        ("Seen on 11/13/2026, answer by 12/12/2026", "mdy"),
        ("Tuesday 10/11/2026", "dmy"),
        ("Tuesday 11/10/2026", "mdy"),
        ("Seen 10.11.2026", "dmy"),
        ("Interview November 13, 2026; reply by 12/4", "mdy"),
        ("They pay £14 an hour. Reply by 4/12", "dmy"),
        ("They pay $24 an hour. Reply by 12/4", "mdy"),
        ("Reply by 4/12", None),
    ],
)
def test_the_order_is_told_by_evidence(text: str, order: Order | None) -> None:
    assert date_order(text) == order


def test_an_order_without_evidence_is_said_to_be_a_guess() -> None:
    found = resolve("by 4/12", 0, 7, base=TUESDAY)
    assert found is not None and found[2] == dt.date(2026, 12, 4)
    assert found[3] is not None and "2027-04-12" in found[3]
    assert resolve("by 4/12", 0, 7, base=TUESDAY, order="dmy") == (3, 7, dt.date(2026, 12, 4), None)


@settings(max_examples=150, deadline=None)
@given(
    base=st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)),
    phrase=st.sampled_from([p for p in ENGLISH if not any(c.isdigit() for c in p.words)]),
)
def test_no_phrase_points_back(base: dt.date, phrase: Phrase) -> None:
    found = resolve(phrase.words, 0, len(phrase.words), base=base)
    if found is not None and found[2] is not None:
        assert base <= found[2] <= base + dt.timedelta(days=420)


@settings(max_examples=100, deadline=None)
@given(
    text=st.lists(
        st.sampled_from(
            "next week by the end of early mid Friday 3 5th two days after Christmas month working "
            "Dec or - / 30/2 32/13 KW 99 bank holiday, first Q4 29 Feb".split()
        ),
        max_size=8,
    ).map(" ".join),
    base=st.dates(dt.date(1990, 1, 1), dt.date(2100, 12, 31)),
)
def test_any_words_give_a_span_of_the_text(text: str, base: dt.date) -> None:
    found = resolve(text, 0, len(text), base=base)
    if found is not None:
        assert 0 <= found[0] < found[1] <= len(text)


def test_a_name_before_a_number_is_no_month() -> None:
    found = resolve("thanked Mei 10 Nov", 0, 18, base=dt.date(2026, 11, 10))
    assert found is not None and found[2] == dt.date(2026, 11, 10)
