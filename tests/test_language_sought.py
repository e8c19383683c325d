"""Hints never pass over what a pattern would have found: texts are made up from the patterns."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer import regex
from writer.language import numbers, pay
from writer.language.sought import Sought, word_starts
from writer.rules import p003_other_application, p004_prompt_leaked

READERS = [
    value
    for name, value in vars(numbers).items()
    if isinstance(value, regex.Pattern) and name not in ("_NEXT", "_SCALE_AFTER")
]


SOUGHT = {
    "pay": pay._WORDED,
    "rivals": p003_other_application._RIVALS_SOUGHT,
    "a rival": p003_other_application._RIVAL_SOUGHT,
    "leak": p004_prompt_leaked._LEAK_SOUGHT,
}


@pytest.mark.parametrize("name", SOUGHT)
@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_hints_pass_nothing_over(name: str, data: st.DataObject) -> None:
    sought = SOUGHT[name]
    text = data.draw(st.from_regex(re.compile(sought.pattern.pattern, sought.pattern.flags)))
    if sought.pattern.search(text) and text.isascii():
        assert sought.may_stand_in(text)


@pytest.mark.parametrize("pattern", READERS, ids=lambda p: p.pattern[:30])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_numbers_are_never_passed_over(pattern: regex.Pattern, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(re.compile(pattern.pattern, pattern.flags)))
    if pattern.search(text) and text.isascii():
        assert not numbers._NUMERAL_STARTS.isdisjoint(word_starts(text))


def test_a_hint_saves_the_search() -> None:
    sought = Sought(lambda: regex.compile(r"salary|\d k"), "salary 0", marks="~")
    assert [m.group() for m in sought.finditer("a salary of 5 k")] == ["salary", "5 k"]
    assert not list(sought.finditer("nothing of the kind"))
    assert sought.may_stand_in("SALARY") and sought.may_stand_in("~")


@given(st.text(max_size=80))
def test_word_starts_are_of_the_text(text: str) -> None:
    assert all(start == "0" or start in text.lower() for start in word_starts(text))
