"""The labelled pairs are well formed, agree with their cases, and favour neither place."""

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import mean
from typing import Any, get_args

import pytest

from writer.evaluation.case import Case
from writer.evaluation.load import load_cases
from writer.evaluation.pairs import Flaw, Pair, PairError, load_pairs

ROOT = Path(__file__).parents[1] / "evals"
PAIRS = ROOT / "judge-pairs" / "pairs.jsonl"


@pytest.fixture(scope="module")
def cases() -> dict[str, Case]:
    return {case.slug: case.gold for case in load_cases(ROOT / "cases")}


@pytest.fixture(scope="module")
def pairs(cases: dict[str, Case]) -> tuple[Pair, ...]:
    return load_pairs(PAIRS, cases)


@pytest.fixture
def refuse(tmp_path: Path, cases: dict[str, Case]) -> Callable[..., str]:
    """Return a function that changes the first pair, and returns what the loader says of it."""

    def load(**changed: Any) -> str:
        row = json.loads(PAIRS.read_text("utf-8").splitlines()[0])
        path = tmp_path / "pairs.jsonl"
        path.write_text(json.dumps({**row, **changed}) + "\n", "utf-8")
        with pytest.raises(PairError) as caught:
            load_pairs(path, cases)
        assert str(caught.value).startswith(f"{path}:1: ")
        return str(caught.value)

    return load


def test_there_are_sixty_with_every_flaw_and_no_favoured_place(pairs: tuple[Pair, ...]) -> None:
    assert len(pairs) >= 60
    labels = Counter(pair.label for pair in pairs)
    assert labels["tie"] >= 8
    assert abs(labels["a"] - labels["b"]) <= 4
    assert {flaw for pair in pairs for flaw in pair.flaws} == set(get_args(Flaw))
    assert len({pair.kind for pair in pairs}) >= 6
    assert len({pair.case for pair in pairs}) >= 40


def test_the_longer_message_is_not_the_better_by_rule(pairs: tuple[Pair, ...]) -> None:
    decided = [pair for pair in pairs if pair.label != "tie"]
    longer = [
        len((pair.a if pair.label == "a" else pair.b).text.split())
        > len(pair.lesser[0].text.split())
        for pair in decided
    ]
    assert 0.2 <= mean(longer) <= 0.8


def test_every_message_opens_with_a_greeting_and_reasons_differ(pairs: tuple[Pair, ...]) -> None:
    assert len({pair.reason for pair in pairs}) == len(pairs)
    for pair in pairs:
        for letter in (pair.a, pair.b):
            assert len(letter.text.split("\n\n")) >= 3, pair.id


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"case": "nobody"}, "case: there is no case 'nobody'"),
        ({"to": "Nobody"}, "to: 'Nobody' is nobody met"),
        ({"kind": "feedback"}, "kind: the case has no run of feedback"),
        ({"label": "c"}, "label: Input should be 'a', 'b' or 'tie'"),
        ({"flaws": ["dull"]}, "flaws.0: Input should be"),
        ({"flaws": []}, "flaws: empty"),
        ({"flaws": ["leak"]}, "flaws: no leak to be seen"),
        ({"reason": "better"}, "reason: String should have at least 20 characters"),
        ({"note": "x"}, "note: Extra inputs are not permitted"),
        ({"a": {"subject": "x", "text": "I asked for £52,809."}}, "a: holds '£52,809'"),
        (
            {"a": {"subject": "x", "text": "x"}, "b": {"subject": "x", "text": "x"}},
            "b: is the same message as a",
        ),
    ],
)
def test_a_broken_pair_is_refused(
    refuse: Callable[..., str], changed: dict[str, Any], said: str
) -> None:
    assert said in refuse(**changed)


def test_an_id_that_comes_twice_and_a_broken_line_are_refused(
    tmp_path: Path, cases: dict[str, Case]
) -> None:
    line = PAIRS.read_text("utf-8").splitlines()[0]
    (tmp_path / "pairs.jsonl").write_text(f"{line}\n{line}\n{{\n", "utf-8")
    with pytest.raises(PairError, match=r":2: id: comes twice.*\n.*:3: line: Invalid JSON"):
        load_pairs(tmp_path / "pairs.jsonl", cases)
