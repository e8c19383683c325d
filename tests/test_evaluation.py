"""Evaluation: scorers that can fail, statistics that are right, runs that can be repeated."""

import asyncio
import datetime as dt
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fake_model import FakeModel

from writer.cli import main
from writer.errors import ModelRanOnError
from writer.evaluation import arms
from writer.evaluation.kept_answers import KeptAnswers
from writer.evaluation.load import Sample, load_case
from writer.evaluation.metrics import METRICS, metric
from writer.evaluation.outcome import Letter, Outcome
from writer.evaluation.report import Row, read_report, worse
from writer.evaluation.scores.claims import claims, sentences
from writer.evaluation.scores.count import Count
from writer.evaluation.scores.extraction import extraction
from writer.evaluation.scores.messages import lix, messages
from writer.evaluation.statistics import difference, estimate, is_worse
from writer.interview import CANDIDATE, Fact, Interview, Person, Timeline
from writer.models import Prompt
from writer.read import read_notes

CASES = Path(__file__).parents[1] / "evals" / "cases"
PLAIN = CASES / "respiratory-nurse-tidy.md"


@pytest.fixture(scope="module")
def sample() -> Sample:
    return load_case(PLAIN)


def perfect(sample: Sample) -> Interview:
    """Return the interview that a perfect reader makes of a case: its gold."""
    gold, note = sample.gold, sample.note
    told = [
        *((t.kind, t.holder, t.quote, t.people) for t in gold.topics),
        *(("qualification", CANDIDATE, t.quote, t.people) for t in gold.qualifications),
        *(("omission", CANDIDATE, quote, ()) for quote in gold.omissions),
        *(("promise", CANDIDATE, p.quote, ()) for p in gold.promises),
    ]
    return Interview(
        candidate=gold.interview.candidate,
        company=gold.interview.company,
        role=gold.interview.role,
        date=gold.interview.date,
        mode=gold.interview.mode,
        interviewers=tuple(
            Person(name=p.name, title=p.title, email=p.email) for p in gold.interviewers
        ),
        timeline=Timeline(
            decision_by=gold.decision.by if gold.decision else None,
            do_not_contact=bool(gold.do_not_contact),
        ),
        outcome=gold.outcome,
        facts=tuple(
            Fact(
                id=f"f{n}",
                kind=kind,
                holder="company" if holder == "company" else holder,
                interviewers=people,
                quote=quote,
                start=note.index(quote),
                end=note.index(quote) + len(quote),
            )
            for n, (kind, holder, quote, people) in enumerate(told, 1)
        ),
    )


@pytest.mark.parametrize("path", sorted(CASES.glob("*.gold.toml")), ids=lambda p: p.name[:-10])
def test_the_gold_itself_scores_full_marks(path: Path) -> None:
    stem = path.name.removesuffix(".gold.toml")
    note = next(p for p in CASES.iterdir() if p.stem == stem and p.suffix in (".md", ".txt"))
    sample = load_case(note)
    for name, count in extraction(sample.gold, perfect(sample), sample.note).items():
        full = count.f1 if metric(name).form == "f1" else count.precision
        assert full in (None, 1.0), name


def test_what_is_lost_or_made_up_lowers_the_score(sample: Sample) -> None:
    whole = perfect(sample)
    facts = whole.facts[1:]
    turned = tuple(f.model_copy(update={"holder": "company"}) for f in facts)
    people = (*whole.interviewers[1:], Person(name="Nobody Known"))
    read = whole.model_copy(
        update={"facts": turned, "interviewers": people, "role": "Head Chef", "candidate": None}
    )
    found = extraction(sample.gold, read, sample.note)
    n = len(whole.interviewers)
    assert found["names"] == Count(n - 1, n, n - 1, n)
    assert found["role"].precision == found["candidate"].precision == 0
    assert (found["topics"].recall or 0) < 1 and (found["sides"].precision or 0) < 1


def test_a_secret_among_the_facts_is_seen(sample: Sample) -> None:
    secret = sample.gold.private[0]
    start = sample.note.index(secret.quote)
    fact = Fact(
        id="f99", kind="topic", holder="company", quote=secret.quote,
        start=start, end=start + len(secret.quote),
    )  # fmt: skip
    read = perfect(sample).model_copy(update={"facts": (fact,)})
    assert (extraction(sample.gold, read, sample.note)["private held back"].precision or 0) < 1


LETTER = """Dear {name},

Thank you for your time on Thursday. {sentence}

I look forward to hearing from you.

Kind regards,
Bronagh Tierney"""


@pytest.mark.parametrize(
    ("sentence", "invented", "turned"),
    [
        ("It was interesting to hear about the hospital-at-home pathway for COPD.", 0, 0),
        ("I ran the nurse-led COPD clinic at St Brendan's for four years.", 0, 0),
        ("Your work in running the nurse-led COPD clinic at St Brendan's impressed me.", 0, 1),
        ("I set up a hospital-at-home pathway for COPD exacerbations.", 0, 1),
        ("I managed 45 patients on the ward.", 1, 0),
        ("I also trained at Guildford with Professor Oakes.", 2, 0),
        ("My doctorate in pulmonary rehabilitation economics won three national prizes.", 1, 0),
        ("I am grateful for the opportunity and hope to contribute to your team.", 0, 0),
    ],
)
def test_claims_are_told_apart(sample: Sample, sentence: str, invented: int, turned: int) -> None:
    letter = LETTER.format(name="Helen", sentence=sentence)
    found = claims(
        sample.gold, sample.note, letter, sender="Bronagh Tierney", reader="Helen Prasad-Moore"
    )
    assert bool(found.invented) == bool(invented), found
    assert bool(found.misattributed) == bool(turned), found


def test_the_day_of_the_gold_is_not_invented_however_the_note_writes_it(sample: Sample) -> None:
    letter = LETTER.format(
        name="Helen",
        sentence="I look forward to hearing from you by Monday, 21 December, and am happy to"
        " answer questions before then.",
    )
    named = sample.gold.decision
    assert named is not None
    found = []
    for day in (dt.date(2026, 12, 21), dt.date(2026, 11, 13)):
        decision = named.model_copy(update={"by": day})
        gold = sample.gold.model_copy(update={"decision": decision})
        found.append(claims(gold, sample.note, letter, sender="B T", reader=None).invented)
    assert not found[0] and found[1]


def test_messages_are_scored_against_the_gold(sample: Sample) -> None:
    run = next(r for r in sample.gold.runs if r.kind == "thanks")
    sender = "Bronagh Tierney"
    secret = next(s for p in sample.gold.private for s in p.strings)
    good = LETTER.format(
        name="Helen",
        sentence="The Respiratory Specialist Nurse role and your hospital-at-home pathway for COPD "
        "exacerbations interest me.",
    )
    bad = good.replace("Thank you for your time", f"Hello, about {secret}: I was there")
    scores = [
        messages(
            sample.gold, run, sample.note, sender,
            Outcome(kind="thanks", letters=(Letter(to="Helen Prasad-Moore", text=text),)),
        )
        for text in (good, bad)
    ]  # fmt: skip
    assert scores[0]["says thanks"] == Count.one(True)
    assert scores[1]["says thanks"] == Count.one(False)
    assert scores[0]["private leaks"] == Count.share(0, 1)
    assert scores[1]["private leaks"] == Count.share(1, 1)
    assert scores[0]["topic of theirs"] == scores[0]["names the role"] == Count.one(True)
    assert isinstance(scores[0]["recipients"], Count)
    assert scores[0]["recipients"].precision == 1 and (scores[0]["recipients"].recall or 0) < 1


@given(st.text(max_size=300))
def test_any_letter_can_be_scored(text: str) -> None:
    sample = load_case(PLAIN)
    claims(sample.gold, sample.note, text, sender="B T", reader=None)
    assert lix(text) >= 0
    assert all(part in text for part in sentences(text))


def test_intervals_hold_the_value_and_shrink_with_more_cases() -> None:
    names = metric("names")
    few = {f"c{n}": [Count(1, 2, 1, 2) if n % 2 else Count(2, 2, 2, 2)] for n in range(6)}
    many = {f"c{n}": [Count(1, 2, 1, 2) if n % 2 else Count(2, 2, 2, 2)] for n in range(200)}
    small, large = estimate(names, few), estimate(names, many)
    assert small and large and small.value == large.value == pytest.approx(0.75)
    assert small.low <= small.value <= small.high
    assert large.high - large.low < small.high - small.low
    assert estimate(names, {}) is None


def test_a_change_counts_only_beyond_chance() -> None:
    leaks = metric("private leaks")
    before = {f"c{n}": [Count.share(0, 2)] for n in range(40)}
    once = before | {"c3": [Count.share(1, 2)]}
    often = {f"c{n}": [Count.share(n % 2, 2)] for n in range(40)}
    for after, is_drop in ((before, False), (once, False), (often, True)):
        change = difference(leaks, after, before)
        assert change is not None and is_worse(leaks, change) is is_drop
    assert difference(leaks, before, {"other": [Count.share(1, 1)]}) is None


def test_a_mean_is_over_the_values_that_are_there() -> None:
    calls = metric("calls")
    value = estimate(calls, {"a": [2.0, 4.0], "b": [6.0]})
    assert value is not None and value.value == pytest.approx(4.0) and value.cases == 2


def test_metrics_have_one_name_each_and_rules_have_metrics() -> None:
    assert len({m.name for m in METRICS}) == len(METRICS)
    assert metric("error E004").better == "less"
    with pytest.raises(KeyError):
        metric("no such thing")


def test_answers_are_kept_by_content(tmp_path: Path) -> None:
    prompt = Prompt(system="s", user="u", schema={}, schema_name="n")
    inner = FakeModel()
    inner.enqueue("first", "of another draw", "of another model", "again")

    def ask(identity: str = "m", repeat: int = 0) -> str:
        kept = KeptAnswers(inner, tmp_path, identity=identity, repeat=repeat)
        return asyncio.run(kept.complete(prompt)).text

    assert [ask(), ask(), ask(repeat=1), ask("other"), ask()] == [
        "first", "first", "of another draw", "of another model", "first",
    ]  # fmt: skip
    for path in tmp_path.iterdir():
        path.write_text('{"text": "cut o')
    assert ask() == "again"


def test_that_a_model_ran_on_is_kept_as_well(tmp_path: Path) -> None:
    prompt = Prompt(system="s", user="u", schema={}, schema_name="n")
    inner = FakeModel()
    inner.enqueue(ModelRanOnError("the answer of m was cut off at 600 tokens"), "never asked for")
    for _ in range(2):
        kept = KeptAnswers(inner, tmp_path, identity="m")
        with pytest.raises(ModelRanOnError, match="600 tokens"):
            asyncio.run(kept.complete(prompt))
    assert len(inner.history) == 1


def test_the_one_shot_arm_asks_once_for_each_reader(sample: Sample, tmp_path: Path) -> None:
    inner = FakeModel()
    text = LETTER.format(name="Helen", sentence="I managed 45 patients.")
    for _ in sample.gold.interviewers:
        inner.enqueue({"subject": "Thanks", "message": text})
    kept = KeptAnswers(inner, tmp_path, identity="m")
    outcome = asyncio.run(arms.one_shot(sample, sample.gold.runs[0], read_notes(PLAIN), kept))
    assert len(outcome.letters) == len(sample.gold.interviewers) == outcome.spent.calls
    assert outcome.letters[0].subject == "Thanks"
    assert "F001" in {f.rule for f in outcome.letters[0].findings}
    assert all(sample.note.strip() in prompt.user for prompt in inner.history)


def run(*arguments: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr("sys.argv", ["writer", "eval", *arguments])
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


def test_the_command_reports_compares_and_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    common = [str(CASES), "--only", "nurse", "--kind", "thanks", "--out", str(tmp_path / "out")]
    assert run(*common, monkeypatch=monkeypatch) == 0
    printed = capsys.readouterr().out
    assert "names" in printed and "[safety, per message]" in printed
    report = read_report(tmp_path / "out" / "report.json")
    slim = read_report(tmp_path / "out" / "scores.json")
    assert [r.scores for r in slim.rows] == [r.scores for r in report.rows]
    assert report.rows and all(row.outcome is None for row in slim.rows)

    page = (tmp_path / "out" / "report.html").read_text("utf-8")
    assert "<mark" in page and "nurse" in page
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", page)

    scores = str(tmp_path / "out" / "scores.json")
    assert run(*common, "--baseline", scores, monkeypatch=monkeypatch) == 0
    assert run(*common, "--fail-under", "says thanks=1", monkeypatch=monkeypatch) == 0
    assert run(*common, "--fail-under", "private leaks=-1", monkeypatch=monkeypatch) == 1
    assert "private leaks is" in capsys.readouterr().err


def test_a_drop_beyond_its_interval_fails() -> None:
    def rows(right: int) -> list[Row]:
        return [
            Row(
                case=f"c{n}", kind="thanks", arm="pipeline", model="offline", split="dev",
                field="f", language="en", scores={"names": (right, 4, right, 4)},
            )
            for n in range(20)
        ]  # fmt: skip

    assert [f.metric for f in worse(rows(3), rows(4), "offline")] == ["names"]
    assert not worse(rows(4), rows(4), "offline") and not worse(rows(4), rows(3), "offline")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere"], "no folder of cases"),
        ([str(CASES), "--kind", "thank"], "--kind"),
        ([str(CASES), "--arm", "two-shot"], "one-shot"),
        ([str(CASES), "--only", "no such case"], "no case is left"),
        ([str(CASES), "--fail-under", "beauty=1"], "beauty"),
        ([str(CASES), "--fail-under", "names=high"], "no number"),
        ([str(CASES), "--baseline", "missing.json"], "missing.json"),
        ([str(CASES), "--only", "nurse", "--model", "local:none.gguf"], "none.gguf"),
    ],
)
def test_wrong_usage_is_said(
    arguments: list[str],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    assert run(*arguments, "--out", str(tmp_path), monkeypatch=monkeypatch) in (2, 3)
    error = capsys.readouterr().err
    assert said in error and "Traceback" not in error


def test_a_report_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(json.dumps({"rows": []}))
    with pytest.raises(Exception, match="no report"):
        read_report(tmp_path / "x.json")
