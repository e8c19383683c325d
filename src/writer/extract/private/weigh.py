"""Weighs how much a remark sounds like what people keep to themselves.

Wordings are endless: a list of them finds what its author thought of. This adds up what each word
speaks for, by whose remark it stands in ("my knee" against "they make knees"). The weights are in
`weights.txt`, learnt by `tools/learn_private.py` from labelled remarks over word vectors, so that
a word that no labelled remark holds counts like those it is used like.
"""

from collections.abc import Collection
from functools import cache, lru_cache
from math import sqrt
from pathlib import Path
from typing import NamedTuple

from writer.extract.private.features import features

_FILE = Path(__file__).with_name("weights.txt")
#: The character that stands for a weight of nought; one up or down is a weight of `1 / SCALE`.
ZERO, SCALE = 80, 8
#: Up to which weight it is work, whatever its wording: "I wrote the council's childcare plan".
PLAINLY_WORK = -2.3


class Table(NamedTuple):
    """Where each word's weight stands, and the weights as characters, one text for each `whose`."""

    words: dict[str, int]
    columns: tuple[str, ...]
    marks: dict[str, float]


def weight(text: str, names: Collection[str] = ()) -> float:
    """Return the log-odds that `text`, one clause, is private. `names` are folded, of those met."""
    return _weight(text, frozenset(names))


@lru_cache(maxsize=1024)
def _weight(text: str, names: frozenset[str]) -> float:
    # A fact is weighed when it is read, and again for everyone it may be told.
    return weighed(text, names, _table())


def plainly_work(text: str, names: Collection[str] = ()) -> bool:
    """Say whether `text`, one clause, is so plainly about work that no wording makes it private."""
    return weight(text, names) <= PLAINLY_WORK


def weighed(text: str, names: Collection[str], table: Table) -> float:
    """Return the log-odds of `text` by `table`."""
    seen = features(text, names)
    if not seen.words:
        return 0.0
    column = table.columns[seen.whose]
    rows = [row for word in seen.words if (row := table.words.get(word)) is not None]
    if not rows:
        return 0.0
    inner = sum(ord(column[row]) - ZERO for row in rows) / SCALE
    outer = table.marks["~bias"]
    for mark in seen.marks:
        if mark[0] == "~":
            outer += table.marks.get(mark, 0.0)
        else:
            inner += table.marks.get(mark, 0.0)
    return outer + inner / sqrt(len(seen.words))


@cache
def _table() -> Table:
    words, mine, theirs, nobodys, marks, values = _FILE.read_text("utf-8").splitlines()
    named = dict(zip(marks.split("\t"), map(float, values.split()), strict=True))
    return Table(
        dict(zip(words.split(), range(len(mine)), strict=True)), (mine, theirs, nobodys), named
    )
