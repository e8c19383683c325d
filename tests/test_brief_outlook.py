"""When they decide, as far as the notes name it: a day, or the end of a week."""

import datetime as dt

import pytest

from writer.brief.outlook import decision_day, decision_week
from writer.interview import Interview, Timeline

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
