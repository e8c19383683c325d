"""Run `writer thanks` over the sample notes with real models, and record what came out.

    python evals/record_samples.py --models DIR [--only WORD ...] [--arm ARM ...]

An arm is `offline`, `local:NAME` (the GGUF file NAME in DIR, run in the process) or `http:NAME`
(the same file behind an HTTP server on loopback, through --base-url). Results go to
`evals/results/samples.json`, one row a message; `evals/samples.md` and the texts in
`evals/messages/` are written from that file, so that arms can be run one after the other.
"""

import argparse
import datetime as dt
import json
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
RESULTS = HERE / "results" / "samples.json"
PAGE = HERE / "samples.md"
TEXTS = HERE / "messages"
GOLD = HERE / "dev" / "samples"
MODELS = ("smollm2-135m", "qwen-0.5b", "qwen-1.5b")
ARMS = ("offline", *(f"{way}:{name}" for name in MODELS for way in ("local", "http")))
SECONDS_PER_NOTE = 1800

Row = dict[str, Any]


def main() -> None:
    """Run the arms asked for, then write the page anew from all rows."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--models", type=Path, default=HERE.parent / ".cache" / "models")
    parser.add_argument("--only", default=[""], nargs="+", help="samples with one of these words")
    parser.add_argument("--arm", action="append", choices=ARMS)
    options = parser.parse_args()
    samples = [
        path
        for path in sorted((HERE / "samples").iterdir())
        if any(word in path.name for word in options.only)
    ]
    rows: list[Row] = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else []
    for arm in options.arm or ARMS:
        with model_options(arm, options.models) as extra:
            for sample in samples:
                done = [row for row in rows if (row["arm"], row["sample"]) != (arm, sample.name)]
                rows = done + run(sample, arm, extra)
                save(rows)


@contextmanager
def model_options(arm: str, models: Path) -> Iterator[list[str]]:
    """Yield the options that choose the arm's model; serve it meanwhile where it needs that."""
    way, _, name = arm.partition(":")
    path = models / f"{name}.gguf"
    if way == "offline":
        yield ["--model", "offline"]
    elif way == "local":
        yield ["--model", f"local:{path}"]
    else:
        from xllamacpp import CommonParams, Server

        params = CommonParams()
        params.model.path = str(path)
        params.model_alias = {name}
        params.hostnames = ["127.0.0.1"]
        params.port = 0
        params.n_parallel = 2
        params.n_ctx = 2 * 8192
        params.cpuparams.n_threads = os.cpu_count() or 1
        params.verbosity = -1
        server = Server(params)
        yield ["--model", name, "--base-url", f"{server.listening_address}/v1"]
        del server


def run(sample: Path, arm: str, extra: list[str]) -> list[Row]:
    """Run the command on one sample; return a row for each message, or one for the failure."""
    today = dt.date.fromisoformat(gold(sample)["date"] or "2026-11-13") + dt.timedelta(days=1)
    command = ["writer", "thanks", str(sample), "--format", "json", "--today", str(today), *extra]
    print(arm, sample.name, file=sys.stderr, flush=True)
    done = subprocess.run(
        [sys.executable, "-c", "from writer.cli import main; main()", *command[1:]],
        capture_output=True,
        text=True,
        timeout=SECONDS_PER_NOTE,
        env={k: v for k, v in os.environ.items() if not k.startswith(("OPENAI_", "WRITER_"))},
    )
    if not done.stdout.strip():
        return [{"arm": arm, "sample": sample.name, "exit": done.returncode, "said": done.stderr}]
    answer = json.loads(done.stdout)
    return [
        {"arm": arm, "sample": sample.name, "exit": done.returncode, **figures(message, sample)}
        for message in answer["messages"]
    ]


def figures(message: Row, sample: Path) -> Row:
    """Return what is recorded of one message."""
    said = message["text"] + "\n" + (message["subject"] or "")
    by_model = [s["written_by"] == "model" for s in message["sentences"]]
    return {
        "recipient": message["recipient"]["name"],
        "subject": message["subject"],
        "text": message["text"],
        "errors": [f["rule"] for f in message["findings"] if f["severity"] == "error"],
        "warnings": [f["rule"] for f in message["findings"] if f["severity"] == "warning"],
        "leaks": leaks(said, gold(sample)["never"]),
        "sentences": len(by_model),
        "by_model": sum(by_model),
        **message["provenance"],
    }


def leaks(said: str, never: list[str]) -> list[str]:
    """Return what must never come out and did, as words of their own: "comp" is not "company"."""
    return [word for word in never if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", said, re.I)]


def gold(sample: Path) -> Row:
    """Return what should be found in a sample, and what must never come out of it."""
    loaded: Row = json.loads((GOLD / f"{sample.stem}.gold.json").read_text("utf-8"))
    return loaded


def save(rows: list[Row]) -> None:
    """Write the rows, the page and the texts."""
    rows.sort(key=lambda row: (ARMS.index(row["arm"]), row["sample"]))
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", "utf-8")
    PAGE.write_text("\n".join(page(rows)) + "\n", "utf-8")
    TEXTS.mkdir(exist_ok=True)
    for arm in dict.fromkeys(row["arm"] for row in rows if not row["arm"].startswith("http:")):
        path = TEXTS / f"{arm.removeprefix('local:')}.md"
        path.write_text("\n".join(texts(arm, rows)) + "\n", "utf-8")


def page(rows: list[Row]) -> Iterator[str]:
    """Yield the lines of the page: one table of sums by arm, one by arm and sample."""
    yield "# What the sample notes become"
    yield ""
    yield f"Recorded {dt.date.today()} on {os.cpu_count()} cores, Python"
    yield f"{platform.python_version()}, with `python evals/record_samples.py --models DIR`."
    yield "`local` runs the model in the process; `http` goes through `--base-url` to a server on"
    yield "loopback. The texts are in `messages/`. Model sentences: written by the model and left"
    yield "standing by the checks. Leaks: strings that the sample's gold file says must never come"
    yield "out. Seconds: the slowest message of a note, with the reading of the notes."
    yield ""
    yield "## By model"
    yield ""
    yield HEAD.replace("| sample ", "")
    yield RULE.replace("|---", "", 1)
    for arm in ARMS:
        mine = [row for row in rows if row["arm"] == arm]
        if mine:
            yield f"| {arm} | {cells(mine)} |"
    yield ""
    yield "## By sample"
    yield ""
    yield HEAD
    yield RULE
    for sample in sorted({row["sample"] for row in rows}):
        for arm in ARMS:
            mine = [row for row in rows if (row["arm"], row["sample"]) == (arm, sample)]
            if mine:
                yield f"| {sample} | {arm} | {cells(mine)} |"


HEAD = (
    "| sample | model | messages | errors | warnings | leaks | rounds | model sentences "
    "| prompt tokens (cached) | answer tokens | seconds |"
)
RULE = "|---|---" + "|---:" * 9 + "|"


def cells(rows: list[Row]) -> str:
    """Return one table row's figures: sums, and the mean of seconds over notes."""
    good = [row for row in rows if "text" in row]
    failed = len(rows) - len(good)
    notes: dict[str, float] = {}
    for row in good:
        notes[row["sample"]] = max(notes.get(row["sample"], 0.0), row["seconds"])
    sentences = sum(row["sentences"] for row in good)
    share = sum(row["by_model"] for row in good) / sentences if sentences else 0.0
    return " | ".join(
        (
            f"{len(good)}" + (f" ({failed} failed)" if failed else ""),
            str(sum(len(row["errors"]) for row in good)),
            str(sum(len(row["warnings"]) for row in good)),
            str(sum(len(row["leaks"]) for row in good)),
            str(sum(row["rounds"] for row in good)),
            f"{share:.0%}",
            f"{sum(row['prompt_tokens'] for row in good)} "
            f"({sum(row['cached_tokens'] for row in good)})",
            str(sum(row["completion_tokens"] for row in good)),
            f"{sum(notes.values()) / len(notes):.2f}" if notes else "",
        )
    )


def texts(arm: str, rows: list[Row]) -> Iterator[str]:
    """Yield the messages of one arm, for reading."""
    yield f"# Messages: {arm}"
    for row in rows:
        if row["arm"] != arm or "text" not in row:
            continue
        yield f"\n## {row['sample']}, to {row['recipient'] or 'the hiring team'}\n"
        if row["subject"]:
            yield f"**{row['subject']}**\n"
        yield row["text"].strip().replace("\n", "  \n")


if __name__ == "__main__":
    main()
