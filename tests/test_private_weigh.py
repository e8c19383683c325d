"""Weights tell private remarks in wordings that no list holds from look-alikes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.extract.private.features import MINE, NOBODYS, THEIRS, features
from writer.extract.private.tongues import is_foreign, is_private_abroad
from writer.extract.private.weigh import plainly_work, weight


@pytest.mark.parametrize(
    "text",
    [
        "my kidneys are playing up again",
        "I'd flee that dump by Whitsun",
        "my stepson hates the idea",
    ],
)
def test_what_people_keep_to_themselves_weighs_more_than_nought(text: str) -> None:
    assert weight(text) > 0


@pytest.mark.parametrize(
    "text",
    [
        "I ran the kidney clinic for two years",
        "they are opening a ward",
        "she leads the stock team",
    ],
)
def test_work_weighs_less_than_nought(text: str) -> None:
    assert weight(text) < 0


def test_only_plain_work_is_plainly_work() -> None:
    assert plainly_work("I trained twelve nurses on the new pumps")
    assert not plainly_work("I am sick of my boss")


def test_whose_a_remark_is() -> None:
    said = ["my knee", "they make knees", "Moira makes knees", "knees"]
    names = {"moira"}
    assert [features(s, names).whose for s in said] == [MINE, THEIRS, THEIRS, NOBODYS]


@pytest.mark.parametrize(
    ("text", "private"),
    [
        ("ich habe sechs Jahre in der Küche gearbeitet", False),
        ("mein Mann ist krank", True),
        ("ils ouvrent un nouvel atelier à Lille", False),
        ("j'ai peur de mon chef", True),
        ("mi hija está enferma", True),
    ],
)
def test_other_tongues(text: str, private: bool) -> None:
    assert is_foreign(text)
    assert is_private_abroad(text) is private


@given(st.text(max_size=200))
def test_anything_has_a_weight(text: str) -> None:
    assert -1000 < weight(text) < 1000
