"""The rule book as a page: `python -m writer.rules.page` writes docs/rules.md from the rules."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from writer.kinds import KINDS
from writer.rules.book import RULES
from writer.rules.rule import Example, Rule

_PARTS = {
    "E": "What a message holds",
    "L": "Length",
    "T": "Tone",
    "F": "Truth",
    "P": "What stays private",
    "U": "Recipients",
    "W": "Timing",
    "S": "Proofreading",
}
_HEAD = """# The rule book

Written from the rules themselves by `python -m writer.rules.page`; change the rule, not this page.

An **error** keeps a message from going out. A **warning** is what a good message does not have, and
what is written here is mended for it all the same. A **note** is advice. Each rule states its
instruction to the model beforehand and checks the message afterwards; its examples are its tests.
The source is the article that asks for it, S0 to S4, or "Ours" for what follows from using a
language model.
"""


def docs_of(rules: Iterable[Rule]) -> str:
    """Return the page for these rules, in their order, as Markdown."""
    rules = tuple(rules)
    lines = [_HEAD, "| id | name | severity | kinds |", "|---|---|---|---|"]
    lines += [
        f"| [{rule.id}](#{_anchor(rule)}) | {rule.name} | {_severity(rule)} | {_kinds(rule)} |"
        for rule in rules
    ]
    part = ""
    for rule in rules:
        if rule.id[0] != part:
            part = rule.id[0]
            lines += ["", f"## {_PARTS.get(part, part)}"]
        lines += ["", *_section(rule)]
    return "\n".join(lines) + "\n"


def _anchor(rule: Rule) -> str:
    return f"{rule.id.lower()}-{rule.name}"


def _kinds(rule: Rule) -> str:
    named = [kind for kind in KINDS if kind in rule.kinds]
    missing = [kind for kind in KINDS if kind not in rule.kinds]
    kinds = ", ".join(named) if missing else "all"
    if named and 0 < len(missing) <= 2:
        kinds = f"all but {' and '.join(missing)}"
    return f"{kinds} ({', '.join(sorted(rule.channels))})" if rule.channels else kinds


def _severity(rule: Rule) -> str:
    others = [
        f"{severity} in {key if isinstance(key, str) else ' '.join(reversed(key))}"
        for key, severity in rule.severities.items()
    ]
    return ", ".join([rule.severity, *others])


def _section(rule: Rule) -> Iterator[str]:
    yield f"### {rule.id} {rule.name}"
    yield ""
    yield f"{rule.wants} *({rule.source}; {_severity(rule)})*"
    yield ""
    yield f"- Mend it: {rule.hint}"
    if rule.instruction:
        yield f"- Said to the model: {rule.instruction}"
    yield ""
    yield "Good:"
    yield ""
    for example in rule.good:
        yield from _shown(example)
    yield ""
    yield "Bad:"
    yield ""
    for example in rule.bad:
        yield from _shown(example)


def _shown(example: Example) -> Iterator[str]:
    """One list item: the text as a quotation, then why, then what it is held against."""
    lines = [line.strip() for line in example.text.splitlines() if line.strip()]
    if example.subject is not None:
        lines.insert(0, f"Subject: {example.subject}")
    yield "- > " + " \\\n  > ".join(line.replace("<", "&lt;") for line in lines)
    about = [example.why] if example.why else []
    if example.notes:
        about.append(f"notes: {' '.join(example.notes.split())}")
    about += [f"brief: {material.quote}" for material in example.materials]
    about += [
        f"{label}: {value}"
        for label, value in (("to", example.recipient), ("role", example.role))
        if value
    ]
    if about:
        yield ""
        yield f"  ({'; '.join(about)})"


def main(path: str = "docs/rules.md") -> None:
    """Write the page to `path`."""
    Path(path).write_text(docs_of(RULES), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(*sys.argv[1:2])
