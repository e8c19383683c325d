"""Short notes of many voices: names and fields come out nearly all right."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "evals"))
from names_check import HERE, tally_of

FILES = sorted(HERE.glob("*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_reads_names_and_fields_of_many_voices(path: Path) -> None:
    tally = tally_of(path)
    assert tally.right > 5
    assert tally.f1 >= 0.97, tally.lines
    assert tally.share_of_fields >= 0.95, tally.lines
