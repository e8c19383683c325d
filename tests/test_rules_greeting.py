"""Whom a greeting names."""

import pytest

from writer.rules.e007_wrong_greeting import RULE
from writer.rules.example import stage
from writer.rules.greeting import addresses, is_anonymous, is_collective, name_words
from writer.rules.rule import Example

BODY = "\n\nThank you for your time.\n\nBest,\nRuth Calder"


@pytest.mark.parametrize(
    ("greeting", "names"),
    [
        ("Dear Ms. Kovač,", [("Kovač",)]),
        ("Hi Ana!", [("Ana",)]),
        ("Dear Ana and Tom,", [("Ana",), ("Tom",)]),
        ("Dear Dr. O'Brien-Lund,", [("O'Brien-Lund",)]),
        ("Good morning Chef Laurent:", [("Laurent",)]),
        ("Dear hiring team,", []),
        ("Dear Members of the Selection Committee,", []),
        ("Dear Sir or Madam,", []),
        ("Hello,", []),
    ],
)
def test_whom_it_names(greeting: str, names: list[tuple[str, ...]]) -> None:
    assert [address.names for address in addresses(greeting)] == names


def test_teams_and_nobody() -> None:
    assert is_collective("Dear Hiring Manager,") and not is_collective("Hello,")
    assert is_anonymous("To whom it may concern,") and is_anonymous("Dear Sir,")
    assert not is_anonymous("Dear Sir Anthony,")


def test_titles_and_letters_are_no_names() -> None:
    assert name_words("Dr. Anneke van den Berg, RN") == ("Anneke", "van", "den", "Berg")
    assert name_words("Chef") == ("Chef",)


def severities(greeting: str, recipient: str) -> list[str]:
    example = Example(greeting + BODY, recipient=recipient, sentence=False)
    return [finding.severity for finding in RULE.check(*stage(example))]


@pytest.mark.parametrize(
    ("greeting", "recipient"),
    [
        ("Dear Ana,", "Ana Kovač"),
        ("Dear Ms. Kovač,", "Ana Kovač"),
        ("Dear Ms Ana Kovač,", "Ana Kovač"),
        ("Dear Ana Kovač,", "Ana Kovač"),
        ("Dear Professor van den Berg,", "Prof. Anneke van den Berg"),
        ("Dear Seán,", "Seán O’Neill"),
        ("Dear Mr. O'Neill,", "Seán O’Neill"),
        ("Dear Mr. Sandhu,", "Mr. Sandhu"),
        ("Dear Kim,", "Kim"),
        ("Dear hiring team,", ""),
        ("Dear all,", ""),
    ],
)
def test_a_right_greeting(greeting: str, recipient: str) -> None:
    assert severities(greeting, recipient) == []


@pytest.mark.parametrize(
    ("greeting", "recipient"),
    [
        ("Dear Anna,", "Ana Kovač"),
        ("Dear Ms. Kovac,", "Ana Kovač"),
        ("Dear ana,", "Ana Kovač"),
        ("Dear Tom,", "Ana Kovač"),
        ("Dear hiring team,", "Ana Kovač"),
        ("Hello,", "Ana Kovač"),
        ("Dear Ana and Tom,", "Ana Kovač"),
        ("Dear Kovač Ana,", "Ana Kovač"),
        ("Dear Ana,", ""),
    ],
)
def test_a_wrong_greeting(greeting: str, recipient: str) -> None:
    assert "error" in severities(greeting, recipient)


def test_a_bare_surname_is_curt() -> None:
    assert severities("Dear Kovač,", "Ana Kovač") == ["warning"]
