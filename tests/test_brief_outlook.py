"""When they decide, as far as the notes name it: a day, or the end of a week."""

import datetime as dt

import pytest

from writer.brief.outlook import decision_day, decision_week, next_step
from writer.interview import Interview, Person, Timeline

FRIDAY = dt.date(2026, 11, 27)


def decided(quote: str) -> Interview:
    return Interview(timeline=Timeline(decision_by=FRIDAY, decision_by_quote=quote))


@pytest.mark.parametrize(
    ("quote", "today", "week"),
    [
        ("the end of next week", dt.date(2026, 11, 18), "the end of next week"),
        ("end of next week", dt.date(2026, 11, 22), "the end of next week"),
        ("end of next week", dt.date(2026, 11, 23), "the end of this week"),
        ("the end of the week", dt.date(2026, 11, 26), "the end of this week"),
        ("end of next week", dt.date(2026, 11, 9), None),
        ("end of next week", dt.date(2026, 11, 27), None),
        ("within a fortnight", dt.date(2026, 11, 18), None),
        ("Friday", dt.date(2026, 11, 25), None),
    ],
)
def test_the_end_of_a_week_is_told_as_seen_from_today(
    quote: str, today: dt.date, week: str | None
) -> None:
    assert decision_week(decided(quote), today) == week


def test_a_week_is_no_day() -> None:
    today = dt.date(2026, 11, 18)
    assert decision_day(decided("end of next week"), today) is None
    assert decision_day(decided("Friday 27 November"), today) == FRIDAY


@pytest.mark.parametrize(
    ("told", "step"),
    [
        ("Had my final round with Lumen Grid today, Thursday the 19th Nov.", None),
        ("There is a final round on 3 December", "a final round"),
    ],
)
def test_a_round_that_is_over_is_not_to_come(told: str, step: str | None) -> None:
    interview = Interview(timeline=Timeline(next_step=told))
    assert next_step(interview, Person(name="Ana Ruiz"))[0] == step
