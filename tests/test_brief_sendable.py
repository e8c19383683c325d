"""What may stand in a letter at all, and what half says something or is no matter to talk about."""

import pytest

from writer.brief.clauses import Said
from writer.brief.sendable import mended, sendable
from writer.brief.tidy import tidy


@pytest.mark.parametrize(
    "noun",
    [
        "introductions",
        "two of nine",
        "six chairs",
        "3,000 calls a year",
        "the straight onto a school in Tarn",
        "nights and how would the family take it",
        "Making Effective Decisions",
        "communicating and influencing",
        "your team 2.1 you",
        "reports to a director of product",
        "Rohan 45 minutes",
        "the quant",
        "what you said about the job",
        "the run by an outside trainer",
    ],
)
def test_what_names_no_matter_is_left_out(noun: str) -> None:
    assert not sendable(Said(noun=noun), "company")


@pytest.mark.parametrize(
    "noun",
    [
        "rotas",
        "safeguarding",
        "your move to a new ward",
        "the parents' coffee morning",
        "rewetting 4,000 ha in the valley",
        "the school in Tarn",
    ],
)
def test_what_names_a_matter_stays(noun: str) -> None:
    assert sendable(Said(noun=noun), "company")


@pytest.mark.parametrize(
    "clause",
    [
        "I have done around 60",
        "I took seven months",
        "I passed with merit",
        "you want it cut in half",
        "your team is 7",
        "3 what is a gateway",
        "there was you who runs the shop",
    ],
)
def test_half_a_clause_is_left_out(clause: str) -> None:
    assert not sendable(Said(clause=clause), "sender" if clause.startswith("I ") else "company")


@pytest.mark.parametrize(
    "clause",
    [
        "I took absence at Corbel from 8.4 to 5.1 in eighteen months",
        "I passed my level 3",
        "I brought in a discharge checklist",
        "I put in 60 cylinders at Barton Close",
        "you are opening a second site in Meridian",
        "I have built about 50 wheels",
    ],
)
def test_a_whole_clause_stays(clause: str) -> None:
    assert sendable(Said(clause=clause), "sender")


def test_little_words_are_small_and_articles_put_in() -> None:
    said = Said(clause="There are nine, and you want senior who can say so at Every site")
    assert mended(said).clause == (
        "there are nine, and you want a senior who can say so at every site"
    )


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("work from chalk marks w/out asking", "work from chalk marks without asking"),
        ("work w/o asking", "work without asking"),
        ("work w/ the team", "work with the team"),
    ],
)
def test_shorthand_is_spelled_out(noted: str, told: str) -> None:
    assert tidy(noted) == told
