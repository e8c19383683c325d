"""Write every kind of message in each of its channels with real models, and record what came out.

    python evals/record_kinds.py --models DIR [--arm ARM ...]

An arm is `offline` or the name of a GGUF file in DIR, run in the process. Answers of the models
are kept under `.cache/`, so that notes are read once for all kinds and a stopped run goes on.
Figures go to `evals/results/kinds.json`; `evals/kinds.md` and the texts in
`evals/messages/kinds-*.md` are written from that file.
"""

import argparse
import asyncio
import datetime as dt
import json
import time
from collections.abc import Iterator
from contextlib import aclosing
from pathlib import Path
from typing import Any

from writer.errors import WriterError
from writer.evaluation.kept_answers import KeptAnswers
from writer.kinds import CHANNELS_OF, COURTESIES, Channel, Kind
from writer.models.local import LocalModel
from writer.models.opening import LOCAL_TIMEOUT_SECONDS
from writer.options import Options
from writer.pipeline import write_messages
from writer.read import read_notes

HERE = Path(__file__).parent
RESULTS = HERE / "results" / "kinds.json"
PAGE = HERE / "kinds.md"
ARMS = ("offline", "qwen-0.5b", "qwen-1.5b")

#: The notes of each kind with the day of writing.
NOTES: dict[Kind, tuple[tuple[str, str], ...]] = {
    "closing": (("tram-driver-before.md", "2026-11-25"), ("nurse-tidy.md", "2026-11-12")),
    "thanks": (("plumber-followup.md", "2026-11-04"), ("paramedic-rejected.txt", "2026-10-15")),
    "followup": (("plumber-followup.md", "2026-11-18"), ("chef-prose.md", "2026-11-24")),
    "feedback": (("paramedic-rejected.txt", "2026-10-23"),
                 ("payroll-agency-phone.txt", "2026-11-17")),
    "keep-in-touch": (("librarian-keep-in-touch.md", "2026-10-20"),
                      ("paramedic-rejected.txt", "2026-10-30")),
    "still-waiting": (("solicitor-more-time.md", "2026-11-13"),),
    "offer-reply": (("baker-offer.txt", "2026-10-28"),),
}  # fmt: skip
#: Strings that no message of a note may hold.
NEVER = {
    "tram-driver-before.md": ("29,600", "chapel"),
    "nurse-tidy.md": (),
    "chef-prose.md": (),
    "plumber-followup.md": ("38k", "36", "Anglia", "last the year"),
    "paramedic-rejected.txt": ("sick", "phone", "Band 5"),
    "baker-offer.txt": ("31k", "back pain", "smokes"),
    "payroll-agency-phone.txt": ("13.80",),
    "librarian-keep-in-touch.md": ("grade 7", "internal candidate"),
    "solicitor-more-time.md": ("58", "62", "leaving", "Another firm"),
}

Row = dict[str, Any]


def main() -> None:
    """Run the arms asked for, then write the page anew from all rows."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--models", type=Path, default=HERE.parent / ".cache" / "models")
    parser.add_argument("--arm", action="append", choices=ARMS)
    options = parser.parse_args()
    rows: list[Row] = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else []
    for arm in options.arm or ARMS:
        rows = [row for row in rows if row["arm"] != arm] + asyncio.run(run(arm, options.models))
        RESULTS.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", "utf-8")
    PAGE.write_text("\n".join(page(rows)) + "\n", "utf-8")
    for arm in dict.fromkeys(row["arm"] for row in rows):
        path = HERE / "messages" / f"kinds-{arm}.md"
        path.write_text("\n".join(texts(arm, rows)) + "\n", "utf-8")


async def run(arm: str, models: Path) -> list[Row]:
    """Return a row for each message that one arm writes."""
    if arm == "offline":
        return [row async for row in _rows(arm, None)]
    async with aclosing(
        LocalModel(models / f"{arm}.gguf", timeout_seconds=LOCAL_TIMEOUT_SECONDS)
    ) as model:
        kept = KeptAnswers(model, HERE.parent / ".cache" / "kinds", identity=arm)
        return [row async for row in _rows(arm, kept)]


async def _rows(arm: str, model: KeptAnswers | None) -> Any:
    for kind, notes in NOTES.items():
        for channel in CHANNELS_OF[kind]:
            for name, day in notes:
                print(arm, kind, channel, name, flush=True)
                for row in await _written(kind, channel, name, day, model):
                    yield {"arm": arm, "kind": kind, "channel": channel, "sample": name, **row}


async def _written(
    kind: Kind, channel: Channel, name: str, day: str, model: KeptAnswers | None
) -> list[Row]:
    started = time.perf_counter()
    before = model.spent if model else None
    options = Options(
        kind=kind,
        channel=channel,
        model=model,
        today=dt.date.fromisoformat(day),
    )
    try:
        result = await write_messages(read_notes(HERE / "samples" / name), options)
    except WriterError as error:
        return [{"failed": f"{type(error).__name__}: {error}"}]
    calls = model.spent.calls - before.calls if model and before else 0
    return [
        {
            "to": message.recipient.name,
            "subject": message.subject,
            "text": message.text,
            "errors": [f.rule for f in message.findings if f.severity == "error"],
            "warnings": [f.rule for f in message.findings if f.severity == "warning"],
            "leaks": [s for s in NEVER[name] if s.casefold() in message.text.casefold()],
            "rounds": message.provenance.rounds,
            "told": sum(s.purpose not in COURTESIES for s in message.sentences),
            "by_model": sum(
                s.written_by == "model" and s.purpose not in COURTESIES for s in message.sentences
            ),
            "replaced": list(message.provenance.replaced),
            "calls": calls if number == 0 else 0,
            "seconds": round(time.perf_counter() - started, 2) if number == 0 else 0.0,
        }
        for number, message in enumerate(result.messages)
    ]


def page(rows: list[Row]) -> Iterator[str]:
    """Yield the page: what was written, by kind and channel."""
    yield "# Every kind and channel with three writers"
    yield ""
    yield (
        "Written by `python evals/record_kinds.py --models DIR` from the rows in "
        f"`evals/results/kinds.json`; last written {dt.date.today()}. The texts are in "
        "[`evals/messages`](messages). Sentences by the model are counted without courtesies; "
        "seconds are of the wall, notes that were read for another kind before taking none. The "
        "models ran beside other work, so that seconds are too many."
    )
    yield ""
    yield (
        "| kind | channel | writer | messages | errors | warnings | leaks | rounds | by the model "
        "| seconds |"
    )
    yield "|---|---|---" + "|---:" * 7 + "|"
    for kind in NOTES:
        for channel in CHANNELS_OF[kind]:
            for arm in ARMS:
                mine = [
                    r for r in rows if (r["arm"], r["kind"], r["channel"]) == (arm, kind, channel)
                ]
                if mine:
                    yield f"| {kind} | {channel} | {arm} | {_cells(mine)} |"
    for arm in ARMS:
        mine = [row for row in rows if row["arm"] == arm]
        if mine:
            yield f"| all | all | {arm} | {_cells(mine)} |"


def _cells(rows: list[Row]) -> str:
    good = [row for row in rows if "text" in row]
    told = sum(row["told"] for row in good)
    share = f"{sum(row['by_model'] for row in good) / told:.0%}" if told else "-"
    lost = f" ({len(rows) - len(good)} failed)" if len(good) < len(rows) else ""
    return " | ".join(
        (
            f"{len(good)}{lost}",
            str(sum(len(row["errors"]) for row in good)),
            str(sum(len(row["warnings"]) for row in good)),
            str(sum(len(row["leaks"]) for row in good)),
            str(sum(row["rounds"] for row in good)),
            share,
            f"{sum(row['seconds'] for row in good):.1f}",
        )
    )


def texts(arm: str, rows: list[Row]) -> Iterator[str]:
    """Yield the messages of one arm, for reading."""
    yield f"# Messages of every kind: {arm}"
    for row in rows:
        if row["arm"] == arm and "text" in row:
            to = row["to"] or "the hiring team"
            yield f"\n## {row['kind']}, {row['channel']}: {row['sample']}, to {to}\n"
            if row["subject"]:
                yield f"**{row['subject']}**\n"
            yield row["text"].strip().replace("\n", "  \n")


if __name__ == "__main__":
    main()
