"""What a letter may not tell of the notes, and what it is only asked about."""

import pytest

from writer import check
from writer.read.notes import Notes
from writer.rules.certainly_private import certainly_private

_NOTES = """Interview at Arkwright Dental, 3 November 2026. Saw Petra Holm, practice owner.
Petra: they open a second surgery in Leek next spring.
I told her that I ran the recall list for four years.
{line}
"""
_LETTER = """Dear Petra,

Thank you for seeing me on Tuesday. I ran the recall list for four years. {sentence}

I would like to join you and look forward to hearing from you.

Kind regards,
Ruth Calder"""


def _severities(line: str, sentence: str) -> set[str]:
    letter = _LETTER.format(sentence=sentence)
    found = check(
        letter, notes=Notes(text=_NOTES.format(line=line)), kind="thanks", sender="Ruth Calder"
    )
    return {one.severity for one in found if one.rule == "P002"}


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "Private: my migraines are back since August.",
            "My migraines have been back since August.",
        ),
        (
            "Petra said quietly that Leonard drinks. Don't mention it!",
            "I hear that Leonard drinks, and I am discreet.",
        ),
        (
            "Off the record: the Buxton surgery closes in June.",
            "I know that the Buxton surgery closes in June.",
        ),
        (
            "Also have an offer from Hollis Orthodontics.",
            "The people at Hollis do orthodontics, too.",
        ),
    ],
)
def test_what_bears_a_sign_is_an_error(line: str, sentence: str) -> None:
    assert "error" in _severities(line, sentence)


def test_what_was_only_held_back_is_a_question() -> None:
    line = "So next would be a pairing session with Oskar, my tech lead"
    assert "error" not in _severities(line, "I look forward to the pairing session with Oskar.")


def test_an_address_tells_nothing() -> None:
    line = "petra.holm@arkwright.example"
    assert not _severities(line, "I hold the Arkwright examiner's certificate.")


def test_the_parts_that_bear_a_sign_are_found() -> None:
    notes = "Talked about the cold store.\n\nPrivate\n- the knee\n"
    found = [notes[start:end] for start, end in certainly_private(notes)]
    assert any("knee" in text for text in found)
    assert not any("cold store" in text for text in found)


def test_what_stands_under_what_was_told_needs_more_than_a_wording() -> None:
    body = "they forecast pallet volumes by gut feeling"
    told = f"Interview\n\n## What they said\n- {body}\n"
    aside = f"Interview\n\n## What they said\n- {body}, but don't mention it\n"
    assert not certainly_private(told)
    assert certainly_private(aside)
