"""What a sentence-embedding model would add to the rules of truth, on the labelled sentences.

    python evals/score_embeddings.py    # needs what `minilm.py` names

Each sentence that is no courtesy gets the cosine of the fact that is nearest to it. Below a
threshold it would be flagged: the one that costs a given share of the truthful sentences of the
half "tune". Counted on "held" is what this adds to the errors that the rules find.
"""

import resource
import sys
import time
from dataclasses import dataclass
from itertools import product

from minilm import Array, MiniLM
from score_rules import truth_findings
from truth_set import FIRST, SECOND, TRUTHFUL, Label, rows

BUDGETS = (0.01, 0.03, 0.05)


@dataclass(frozen=True)
class Scored:
    """A sentence with the cosine of its nearest fact; `flagged` if a rule finds an error in it."""

    half: str
    label: Label
    nearest: float
    flagged: bool

    @property
    def true(self) -> bool:
        """Whether it may be said."""
        return self.label in TRUTHFUL


def main() -> None:
    """Score all sentences and print what embeddings add, and what they cost."""
    started = time.perf_counter()
    model = MiniLM()
    loaded = time.perf_counter()
    scored = score(model)
    took = time.perf_counter() - loaded
    for label in ("invented-claim", "invented-credential", "wrong-holder", "altered-number"):
        print(f"{label}: farther than a paraphrase {apart(scored, label):.2f} (0.5: chance)")
    for budget, half in product(BUDGETS, ("tune", "held")):
        print(added(scored, budget, half))
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"loaded in {loaded - started:.2f} s, {took:.0f} s for {len(scored)} sentences and their"
        f" facts, {megabytes:.0f} MB",
        file=sys.stderr,
    )


def score(model: MiniLM) -> list[Scored]:
    """Return every sentence of both sets that is no courtesy."""
    known: dict[str, Array] = {}

    def embedded(text: str) -> Array:
        if text not in known:
            known[text] = model.embed(text)
        return known[text]

    found = []
    for row in (row for file in (FIRST, SECOND) for row in rows(file)):
        if row["label"] == "courtesy":
            continue
        sentence = model.embed(row["sentence"])
        nearest = max(float(sentence @ embedded(fact["text"])) for fact in row["notes"])
        errors = [f for f in truth_findings(row, "facts") if f.severity == "error"]
        found.append(Scored(row["half"], row["label"], nearest, bool(errors)))
    return found


def apart(scored: list[Scored], label: str) -> float:
    """Return how often a lie of this label lies farther from the facts than a paraphrase does."""
    lies = [s.nearest for s in scored if s.label == label]
    truths = [s.nearest for s in scored if s.label == "supported-paraphrase"]
    wins = sum((lie < truth) + 0.5 * (lie == truth) for lie, truth in product(lies, truths))
    return wins / (len(lies) * len(truths))


def added(scored: list[Scored], budget: float, half: str) -> str:
    """Return what the threshold for this budget adds on a half, in a line."""
    truths = sorted(s.nearest for s in scored if s.half == "tune" and s.true)
    threshold = truths[int(budget * len(truths))]
    new = [s for s in scored if s.half == half and s.nearest < threshold and not s.flagged]
    missed = sum(s.half == half and not s.true and not s.flagged for s in scored)
    all_true = sum(s.half == half and s.true for s in scored)
    false = sum(s.true for s in new)
    return (
        f"{half}, below {threshold:.2f}: {len(new) - false} of the {missed} lies that the rules"
        f" miss, and {false} of {all_true} truthful sentences"
    )


if __name__ == "__main__":
    main()
