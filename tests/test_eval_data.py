"""The texts that the rules are scored on are well formed, enough, and fairly split."""

import json
import sys
from collections import Counter
from pathlib import Path

import pytest

from writer.rules.book import RULES
from writer.rules.example import stage

sys.path.insert(0, str(Path(__file__).parents[1] / "evals"))

import score_rules
import truth_set
from tally import Tally

SENTENCES = [row for file in (truth_set.FIRST, truth_set.SECOND) for row in truth_set.rows(file)]
FILES = sorted(score_rules.TEXTS.glob("*.jsonl"))
KEYS = {"id", "half", "trade", "notes", "recipient", "company", "role", "sentence", "label"}


def test_every_sentence_is_labelled_and_has_facts() -> None:
    for row in SENTENCES:
        assert set(row) == KEYS
        assert row["label"] in truth_set.LABELS
        assert row["half"] in ("tune", "held")
        assert row["notes"] and row["sentence"].strip() == row["sentence"]
        for fact in row["notes"]:
            assert set(fact) == {"holder", "kind", "text"}
            assert fact["holder"] in ("candidate", "company")


def test_there_are_sentences_enough_of_every_kind() -> None:
    assert len(SENTENCES) >= 420
    assert len({row["trade"] for row in SENTENCES}) >= 25
    truthful = [row for row in SENTENCES if row["label"] in truth_set.TRUTHFUL]
    assert len(truthful) >= 0.45 * len(SENTENCES)
    for half in ("tune", "held"):
        counts = Counter(row["label"] for row in SENTENCES if row["half"] == half)
        assert set(counts) == set(truth_set.LABELS)
        assert min(counts.values()) >= 15


def test_no_sentence_and_no_id_comes_twice() -> None:
    texts = [(row["trade"], row["sentence"]) for row in SENTENCES]
    assert len(set(texts)) == len(texts)
    ids = [row["id"] for row in SENTENCES]
    ids += [row["id"] for file in FILES for row in truth_set.rows(file)]
    assert len(set(ids)) == len(ids)


def test_the_third_set_is_split_by_note_and_has_a_good_letter_to_each() -> None:
    told = list(truth_set.rows(truth_set.THIRD))
    assert {row["label"] for row in told} <= set(truth_set.LABELS)
    assert len(told) >= 1000
    notes = list(truth_set.letters(truth_set.THIRD))
    assert len(notes) >= 55
    assert len({row["id"] for row in told}) == len(told)
    by_trade = {(row["trade"], row["half"]) for row in told}
    assert len(by_trade) == len({row["trade"] for row in told}) == len(notes)
    for row in notes:
        assert row["notes"] and row["text"].strip() and row["letter"].startswith("Subject: ")
        assert {fact["holder"] for fact in row["notes"]} == {"candidate", "company"}


def test_the_fourth_set_has_true_sentences_and_lies_of_every_note() -> None:
    told = list(truth_set.rows(truth_set.FOURTH))
    assert {row["label"] for row in told} <= set(truth_set.LABELS)
    assert len({row["id"] for row in told}) == len(told) >= 400
    for note in {row["text"] for row in told}:
        labels = [row["label"] for row in told if row["text"] == note]
        assert 0 < sum(label in truth_set.TRUTHFUL for label in labels) < len(labels)


def test_every_rule_has_a_file_of_texts() -> None:
    scored = {rule.id for rule in RULES if rule.id[0] in "ELTFPUS"}
    assert scored <= {file.stem for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_rule_has_texts_enough_that_can_be_staged(file: Path) -> None:
    found = list(truth_set.rows(file))
    assert sum(row["good"] for row in found) >= 8
    assert sum(not row["good"] for row in found) >= 8
    for good in (True, False):
        halves = Counter(row["half"] for row in found if row["good"] is good)
        assert abs(halves["tune"] - halves["held"]) <= 1
    for row in found:
        letter, _ = stage(score_rules.example_of(row))
        assert letter.text.strip()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_texts_are_not_the_rule_s_own_examples(file: Path) -> None:
    known = {e.text for rule in RULES for e in (*rule.good, *rule.bad)}
    subjects = {"E014", "L004", "U002"}  # what differs there stands beside the text
    if file.stem not in subjects:
        assert not known & {row["text"] for row in truth_set.rows(file)}


def test_a_tally_counts_what_it_is_told() -> None:
    tally = Tally()
    for bad, flagged in ((True, True), (True, False), (False, False), (False, True)):
        tally = tally.add(bad=bad, flagged=flagged, miss=f"{bad} {flagged}")
    assert (tally.recall, tally.precision, tally.alarm) == (0.5, 0.5, 0.5)
    assert tally.misses == ("True False", "False True")
    assert Tally().recall is None


def test_the_notes_hold_every_fact_of_a_row() -> None:
    row = json.loads(json.dumps(SENTENCES[0]))
    text = truth_set.notes_text(row)
    assert all(fact["text"] in text for fact in row["notes"])
