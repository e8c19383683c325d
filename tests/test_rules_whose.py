"""Whose each part of the notes is: by its wording, its label, its speaker and its neighbours."""

import pytest

from writer.extract import extract
from writer.grounding.grounds import READER, SENDER, UNKNOWN
from writer.read.notes import Notes
from writer.rules.whose import owned

_HEAD = (
    "Interview at Corrin Mill on 3 March 2026 for the post of dyer\nMet Ida Lorne (works manager)\n"
)


def owner(body: str, words: str) -> str:
    """Return whose the piece is that holds `words`."""
    notes = Notes(text=f"{_HEAD}\n{body}\n")
    pieces = owned(notes.text, extract(notes))
    return next(piece.owner for piece in pieces if words in piece.text)


@pytest.mark.parametrize(
    ("body", "words", "whose"),
    [
        ("she: 22 vats, wants a third shift", "22 vats", READER),
        ("me: ran the indigo line at Fell & Co", "indigo", SENDER),
        ("Mine: 9 yrs of reds. Keep the recipe book. Two seasons of linen", "Two seasons", SENDER),
        ("[2] IL: the boiler is from 1961", "boiler", READER),
        ("Ida: we throw out a tenth of the wool", "throw out", READER),
        ("Me | mixed for 14 vats at Fell & Co", "14 vats", SENDER),
        ("They want two references; I said I'd send them tonight", "tonight", SENDER),
        ("moi: three winters in the wool store", "three winters", SENDER),
        ("They use a spectrometer. I use that too.", "spectrometer", UNKNOWN),
        ("[18:05] me: ida just finished the new dye lab", "dye lab", READER),
        ("my background: 6 yrs. Fell & Co: reds for silk, 3 yrs", "silk", SENDER),
        ("I said nine years of reds. started a recipe book there.", "recipe book", SENDER),
        ("My talk: fast blues from woad", "woad", SENDER),
        ("Pete Rossiter, dyer: built the drying shed", "drying shed", READER),
        ("Miss L: we lost two dyers", "two dyers", READER),
        ("Q: Vats?       A (Ida): 31, all old", "31, all old", READER),
        ("me -> level 3\n    -> ran the mordant store", "mordant", SENDER),
        ("Situation - a vat of madder boiled over", "madder", SENDER),
        ("Ida Lorne\nI told her about Fell & Co. We lost one dyer.", "lost one", SENDER),
        ("She asked about silk. I dyed it for 4 years.", "about silk", UNKNOWN),
        ("About the mill\n- 9 vats, one of copper", "copper", READER),
        ("i said\nran the indigo line 3 yrs\nreds for silk", "reds for silk", SENDER),
        ("Ida watched my trial with woad vats.", "woad vats", UNKNOWN),
        ("met ida lorne, works mgr. mill in Perth. 14 dyers. she wants calm", "14", READER),
        ("met ida lorne, works mgr. 14 vats of reds. i told her of Fell", "14", UNKNOWN),
        ("A I said I dyed reds for 4 yrs, 90 vats", "90 vats", SENDER),
        ("me: it went ok\nmum: and?\nme: theyre adding 4 vats", "4 vats", READER),
    ],
)
def test_a_piece_is_given_to_its_side(body: str, words: str, whose: str) -> None:
    assert owner(body, words) == whose


def test_what_stands_outside_all_units_is_kept() -> None:
    notes = Notes(text=f"# DYER, CORRIN MILL\n{_HEAD}\nme: ran the indigo line at Fell & Co\n")
    told = " ".join(piece.text for piece in owned(notes.text, extract(notes)))
    assert "CORRIN MILL" in told


def test_what_is_private_for_certain_is_no_evidence() -> None:
    notes = Notes(
        text=f"{_HEAD}\nme: ran the indigo line\n\nPrivate\n- my boss at Fell shouts at us\n"
    )
    assert all("shouts" not in piece.text for piece in owned(notes.text, extract(notes)))
