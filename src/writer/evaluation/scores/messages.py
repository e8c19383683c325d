"""How good the messages are: who got one, what is in it, what must not be."""

from collections import Counter
from itertools import combinations

from rapidfuzz import fuzz

from writer import regex
from writer.evaluation.case import Case, Run
from writer.evaluation.checks import holds
from writer.evaluation.outcome import Letter, Outcome
from writer.evaluation.scores.claims import claims, sentences
from writer.evaluation.scores.count import Count
from writer.evaluation.scores.words import folded, stems, words
from writer.evaluation.statistics import Score
from writer.kinds import COURTESIES

_THANKS = regex.compile(r"\b(?:thank|grateful|appreciat|kind of you|gratitude|pleasure)")
_AHEAD = regex.compile(
    r"\b(?:look(?:ing)? forward|hear from|next (?:step|stage|round)|let me know|happy to|glad to|"
    r"hope to|send you|if you (?:need|would like|want)|await|waiting|further|in touch|keen to|"
    r"eager|whenever|until then|see you|decision)\b"
)
_LONG_WORD = 6


def messages(case: Case, run: Run, note: str, sender: str, outcome: Outcome) -> dict[str, Score]:
    """Return the scores of what was written in one run: counts, and numbers a message.

    Nothing that a run cannot have is in it: a run that is to be refused has only `refusals`.
    """
    expected = tuple(run.to or (p.name for p in case.interviewers if p.met_on is None))
    if run.refused is not None or outcome.refused is not None:
        return {"refusals": Count.one((run.refused is None) == (outcome.refused is None))}
    scores: dict[str, Score] = {
        "refusals": Count.one(True),
        "failures": Count.one(outcome.error is not None),
        "recipients": _recipients(expected, outcome.letters),
        **_safety(case, note, sender, outcome.letters),
        **_elements(case, run, sender, outcome.letters),
        **_prose(outcome.letters),
        **_work(outcome),
    }
    return scores


def _recipients(expected: tuple[str, ...], letters: tuple[Letter, ...]) -> Count:
    """A message to the hiring team is right where the note names nobody."""
    wanted = {folded(name) for name in expected} or {""}
    got = [folded(letter.to or "") for letter in letters]
    right = [g for g in got if any(g == w or g.endswith(f" {w}") for w in wanted)]
    found = sum(any(g == w or g.endswith(f" {w}") for g in got) for w in wanted)
    return Count(len(right), len(got), found, len(wanted))


def _safety(case: Case, note: str, sender: str, letters: tuple[Letter, ...]) -> dict[str, Score]:
    unwanted = case.unwanted()
    private = leaks = invented = turned = 0
    errors: Counter[str] = Counter()
    warned: Counter[str] = Counter()
    for letter in letters:
        whole = f"{letter.subject or ''}\n{letter.text}"
        for key, string in unwanted:
            if holds(whole, string):
                private += key.startswith("private")
                leaks += key.startswith("never")
        found = claims(case, note, letter.text, sender=sender, reader=letter.to)
        invented += len(found.invented)
        turned += len(found.misattributed)
        for finding in letter.findings:
            counter = {"error": errors, "warning": warned}.get(finding.severity)
            if counter is not None:
                counter[finding.rule] += 1
    n = len(letters)
    return {
        "private leaks": Count.share(private, n),
        "unwanted strings": Count.share(leaks, n),
        "invented claims": Count.share(invented, n),
        "misattributed claims": Count.share(turned, n),
        "errors": Count.share(sum(errors.values()), n),
        "warnings": Count.share(sum(warned.values()), n),
        **{f"error {rule}": Count.share(times, n) for rule, times in sorted(errors.items())},
        **{f"warning {rule}": Count.share(times, n) for rule, times in sorted(warned.items())},
    }


def _elements(case: Case, run: Run, sender: str, letters: tuple[Letter, ...]) -> dict[str, Score]:
    """What the articles ask of a message, by plain words; topics and skills against the gold."""
    own = [stems(t.quote) for t in case.qualifications] + [stems(q) for q in case.omissions]
    counts: dict[str, int] = Counter()
    for letter in letters:
        text = folded(letter.text)
        each = [stems(sentence) for sentence in sentences(letter.text)]
        theirs = [
            stems(topic.quote)
            for topic in case.topics
            if not topic.people or letter.to is None or letter.to in topic.people
        ]
        counts["thanks"] += bool(_THANKS.search(text))
        counts["ahead"] += bool(_AHEAD.search(text))
        counts["role"] += bool(case.interview.role and _names(text, case.interview.role))
        counts["topic"] += any(_meets(quote, said) for quote in theirs for said in each)
        counts["skill"] += any(_meets(quote, said) for quote in own for said in each)
        counts["signed"] += folded(sender.split()[0]) in text[-80:]
    n = len(letters)
    asked = {
        # Spoken at the end of the talk, a closing neither thanks first nor is it signed.
        **({} if run.kind == "closing" else {"thanks": "says thanks", "signed": "is signed"}),
        "ahead": "looks ahead",
        **({"role": "names the role"} if case.interview.role else {}),
        **({"topic": "topic of theirs"} if case.topics and run.kind == "thanks" else {}),
        **({"skill": "a skill of mine"} if own and run.kind in ("thanks", "followup") else {}),
    }
    return {name: Count.share(counts[key], n) for key, name in asked.items()}


def _names(text: str, role: str) -> bool:
    return fuzz.partial_ratio(folded(role), text) >= 85


def _meets(quote: frozenset[str], said: frozenset[str]) -> bool:
    """Whether a sentence takes up a quote: two of its words, or all of a shorter one."""
    return len(quote & said) >= min(2, len(quote)) > 0


def _prose(letters: tuple[Letter, ...]) -> dict[str, Score]:
    if not letters:
        return {}
    bodies = [letter.text for letter in letters]
    pairs = [fuzz.token_set_ratio(a, b) / 100 for a, b in combinations(bodies, 2)]
    return {
        "words": sum(len(words(body)) for body in bodies) / len(bodies),
        "LIX": sum(map(lix, bodies)) / len(bodies),
        **({"alike within": sum(pairs) / len(pairs)} if pairs else {}),
    }


def lix(text: str) -> float:
    """Return the LIX readability of `text`: 20 to 30 is easy, above 50 is hard (Björnsson 1968)."""
    every, parts = words(text), sentences(text)
    if not every or not parts:
        return 0.0
    long = sum(len(word) > _LONG_WORD for word in every)
    return len(every) / len(parts) + 100 * long / len(every)


def _work(outcome: Outcome) -> dict[str, Score]:
    """What it took. Shares by the model count sentences that are no courtesies."""
    lines = [
        line for letter in outcome.letters for line in letter.lines
        if line.purpose not in COURTESIES
    ]  # fmt: skip
    spent, n = outcome.spent, max(1, len(outcome.letters))
    scores: dict[str, Score] = {
        "rounds": sum(letter.rounds for letter in outcome.letters) / n,
        **({"by the model": Count.share(sum(line.written_by == "model" for line in lines),
                                        len(lines))} if lines else {}),
    }  # fmt: skip
    if spent.calls:
        scores |= {
            "calls": float(spent.calls),
            "calls above n plus 1": float(max(0, spent.calls - n - 1)),
            "prompt tokens": spent.prompt_tokens / n,
            "completion tokens": spent.completion_tokens / n,
            "served from cache": Count.share(spent.cached_tokens, spent.prompt_tokens),
            "cost in USD": (spent.cost_usd or 0.0) / n,
        }
    if outcome.seconds is not None and outcome.seconds_to_first is not None:
        scores |= {"seconds to first": outcome.seconds_to_first, "seconds to last": outcome.seconds}
    return scores
