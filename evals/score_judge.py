"""Ask a model about the labelled sentences, as `--judge` does, and count what it doubts.

    python evals/score_judge.py --model local:model.gguf [--trades N] [--a-call N]

Takes the first trades of `evals/truth/second.jsonl`, which no rule, prompt or example was made
with, a few sentences a call. Courtesies are not asked about, as in use. One line a call goes to
stderr, so that a run that is stopped has said something.
"""

import argparse
import asyncio
import os
import sys
import time
from collections import defaultdict
from contextlib import aclosing
from itertools import islice

from tally import Tally, table
from truth_set import LABELS, SECOND, TRUTHFUL, Row, letter_of, rows, truth_context

from writer.judge import opinion
from writer.models.chat import ChatModel
from writer.models.opening import open_model


def main() -> None:
    """Ask, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", required=True)
    parser.add_argument("--trades", type=int, default=6)
    parser.add_argument("--a-call", type=int, default=7, metavar="N", help="sentences a call")
    options = parser.parse_args()
    tallies = asyncio.run(score(options.model, options.trades, options.a_call))
    print(table({name: tally for name, tally in tallies.items() if tally.bad + tally.good}))


async def score(spec: str, trades: int, a_call: int) -> dict[str, Tally]:
    """Return how often the model doubts the sentences of each label. Raises ModelError."""
    tallies = {name: Tally() for name in (*LABELS, "every lie", "every truth")}
    model = open_model(spec, environ=os.environ)
    if model is None:
        raise SystemExit("--model offline has no opinion")
    async with aclosing(model):
        for told in islice(_calls(a_call), trades * 2):
            started = time.monotonic()
            doubted = await doubts(told, model)
            print(f"{len(told)} in {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
            for row in told:
                lie, flagged = row["label"] not in TRUTHFUL, row["id"] in doubted
                for name in (row["label"], "every lie" if lie else "every truth"):
                    tallies[name] = tallies[name].add(bad=lie, flagged=flagged, miss=row["id"])
    return tallies


def _calls(a_call: int) -> list[list[Row]]:
    by_trade: dict[str, list[Row]] = defaultdict(list)
    for row in rows(SECOND):
        by_trade[row["trade"]].append(row)
    # Truths and lies stand in order there; every second one makes a mixed letter.
    mixed = [[*told[::2], *told[1::2]] for told in by_trade.values()]
    return [told[at : at + a_call] for told in mixed for at in range(0, len(told), a_call)]


async def doubts(told: list[Row], model: ChatModel) -> set[str]:
    """Return the ids of the sentences that the model does not find supported, in one call."""
    letter = letter_of(told[0], *(row["sentence"] for row in told))
    said = await opinion(letter, truth_context(told[0], "facts"), model=model)
    spans = [(f.start, f.end) for f in said.findings if f.start is not None and f.end is not None]
    doubted = set()
    for row in told:
        start = letter.text.index(row["sentence"])
        end = start + len(row["sentence"])
        if any(first < end and start < last for first, last in spans):
            doubted.add(row["id"])
    return doubted


if __name__ == "__main__":
    main()
