"""The weekday for which something is awaited is one of those of the next steps."""

import pytest

from writer.grounding.awaited import unawaited_days
from writer.grounding.grounds import Grounds

_NOTES = (
    Grounds("reader", "the whole school signs on Fridays", "topic"),
    Grounds("reader", "they'll ring by Wednesday", "next_step"),
)


@pytest.mark.parametrize(
    ("sentence", "lost"),
    [
        ("I look forward to your call by Friday.", ["Friday"]),
        ("I look forward to hearing from you by Wednesday.", []),
        ("Thank you for your time on Monday.", []),
        ("I look forward to hearing from you.", []),
    ],
)
def test_a_day_awaited_is_that_of_a_next_step(sentence: str, lost: list[str]) -> None:
    assert [day.text for day in unawaited_days(sentence, _NOTES)] == lost


def test_notes_whose_next_steps_name_no_day_deny_none() -> None:
    assert unawaited_days("I look forward to your call on Friday.", _NOTES[:1]) == []
