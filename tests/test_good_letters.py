"""Truthful letters against notes as people write them: short years, xmas, recaps, dictation."""

import pytest

from writer import check
from writer.read.notes import Notes

_END = """

I would like to join you and look forward to hearing from you.

Kind regards,
Ruth Calder"""

_TRUE = [
    (
        "told Gail ive had my class 1 since 09, adr in date to 29",
        "I have held my Class 1 since 2009, and my ADR is in date to 2029.",
    ),
    ("gail wants all the bread in house by xmas", "You want all the bread in house by Christmas."),
    (
        "The candidate met Ms Gail Ito. She told Ms Ito that she remediated four control findings"
        " at Thirlstane within one year.",
        "I remediated four control findings at Thirlstane within a year.",
    ),
    ("uh so i told gail i hold the g three and that was that", "I hold the G3."),
    (
        "Gail powiedziała że robią okna skrzynkowe. 30 okien w jednym zleceniu na wiosnę.\n"
        "told her: I made around 400 sash windows at Redcliff",
        "Thirty windows in one order suit me: I made around 400 sash windows at Redcliff.",
    ),
    (
        "Gail would like my notebook from the case study, promised.",
        "I'll send you the notebook as promised.",
    ),
    (
        "Gail built the in-service training they all use now",
        "I hadn't expected to meet the person who built the in-service training.",
    ),
    ("Role: Senior Product Manager\nGail asked about churn", "The Senior PM role suits me."),
    (
        "GI asked re QGIS -> RC: yes daily, built the accident map",
        "I use QGIS daily and built the accident map.",
    ),
    (
        "told gail i ran 2 teams at Harbour on the late turn, every thursday a tasting; met four"
        " people of hers after",
        "I do a tasting on Thursdays.",
    ),
    ("i run the clinic, four yrs", "I have learned to decide on my own and to ask when unsure."),
]

_FALSE = [
    ("told Gail ive had my class 1 since 09", "I have held my Class 1 since 2011."),
    ("gail wants all the bread in house by xmas", "You want all the bread in house by Easter."),
    ("gail said within one year", "I remediated four control findings within a month."),
    ("uh so i told gail i hold the g three", "I hold the G7."),
    (
        "Gail powiedziała że robią okna skrzynkowe. 30 okien w jednym zleceniu na wiosnę.",
        "Fifty windows in one order suit me.",
    ),
    ("Gail built the in-service training they all use now", "I built the in-service training."),
    ("Role: Senior Product Manager\nGail asked about churn", "I passed the CIMA exam."),
]


def _errors(note: str, sentence: str) -> list[str]:
    notes = f"Interview at Arkwright, 3 November 2026\nMet Gail Ito.\n{note}\n"
    letter = f"Dear Gail,\n\nThank you for seeing me. {sentence}{_END}"
    found = check(letter, notes=Notes(text=notes), kind="thanks", sender="Ruth Calder")
    return [one.message for one in found if one.severity == "error" and one.rule[0] in "FP"]


@pytest.mark.parametrize(("note", "sentence"), _TRUE)
def test_what_the_notes_say_in_their_way_is_no_error(note: str, sentence: str) -> None:
    assert _errors(note, sentence) == []


@pytest.mark.parametrize(("note", "sentence"), _FALSE)
def test_what_they_do_not_say_is_one(note: str, sentence: str) -> None:
    assert _errors(note, sentence)
