"""The rules as `writer rules` shows them."""

import json
import textwrap
from collections.abc import Iterator, Sequence
from typing import Any

from writer.kinds import CHANNELS, KINDS
from writer.rules.rule import Example, Rule
from writer.style import Style

_WIDTH = 88


def list_text(rules: Sequence[Rule], style: Style) -> str:
    """Return one line for each rule: id, name, severity, and what it wants in short."""
    width = max((len(rule.name) for rule in rules), default=0)
    ids = max((len(rule.id) for rule in rules), default=0)
    lines = []
    for rule in rules:
        wants = textwrap.shorten(rule.wants, _WIDTH - ids, placeholder=" …")
        lines.append(f"{rule.id:{ids}}  {rule.name:{width}}  {_severity(rule, style):7}  {wants}")
    lines.append("")
    lines.append("One rule whole, with examples: writer rules ID")
    return "".join(f"{line.rstrip()}\n" for line in lines)


def list_json(rules: Sequence[Rule], style: Style) -> str:
    """Return the rules as a JSON list."""
    return _json([_data(rule, style) for rule in rules])


def rule_json(rule: Rule, style: Style) -> str:
    """Return one rule as a JSON object."""
    return _json(_data(rule, style))


def rule_text(rule: Rule, style: Style) -> str:
    """Return all there is to know about one rule."""
    lines = [f"{rule.id} {rule.name}", "", *_wrapped(rule.wants), ""]
    about = {
        "Mend it": rule.hint,
        "Said to a model": rule.instruction,
        "Source": rule.source,
        "Severity": "; ".join(_severities(rule, style)),
        "Kinds": ", ".join(_kinds(rule)),
        "Channels": ", ".join(_channels(rule)),
        "Needs": "" if rule.needs == "text" else f"the {rule.needs}",
    }
    for label, value in about.items():
        if value:
            lines += _wrapped(value, first=f"{label + ':':17}", rest=" " * 17)
    for label, examples in (("Good", rule.good), ("Bad", rule.bad)):
        lines += ["", f"{label}:"]
        for example in examples:
            lines += _example(example)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _example(example: Example) -> Iterator[str]:
    yield ""
    if example.subject is not None:
        yield f"  | Subject: {example.subject}"
    for line in example.text.split("\n"):
        yield from _wrapped(line, first="  | ", rest="  | ") or ["  |"]
    if example.why:
        yield from _wrapped(example.why, first="  -> ", rest="     ")
    if example.notes:
        notes = " ".join(example.notes.split())
        yield from _wrapped(f"notes: {notes}", first="  -> ", rest="     ")


def _wrapped(text: str, *, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent=first, subsequent_indent=rest)


def _severity(rule: Rule, style: Style) -> str:
    return "off" if rule.id in style.off else style.severities.get(rule.id, rule.severity)


def _severities(rule: Rule, style: Style) -> Iterator[str]:
    """Yield the severity, where it differs by kind or channel, and what the house style makes of
    it."""
    yield rule.severity
    for key, severity in rule.severities.items():
        where = key if isinstance(key, str) else f"{key[0]} by {key[1]}"
        yield f"{severity} in {where}"
    if _severity(rule, style) != rule.severity:
        yield f"{_severity(rule, style)} in your house style"


def _kinds(rule: Rule) -> list[str]:
    return [kind for kind in KINDS if kind in rule.kinds]


def _channels(rule: Rule) -> list[str]:
    return [c for c in CHANNELS if rule.channels is not None and c in rule.channels]


def _data(rule: Rule, style: Style) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": rule.name,
        "severity": _severity(rule, style),
        "severities": {
            key if isinstance(key, str) else f"{key[0]} {key[1]}": severity
            for key, severity in rule.severities.items()
        },
        "kinds": _kinds(rule),
        "channels": _channels(rule) or list(CHANNELS),
        "needs": rule.needs,
        "source": rule.source,
        "wants": rule.wants,
        "hint": rule.hint,
        "instruction": rule.instruction,
        "good": [_example_data(example) for example in rule.good],
        "bad": [_example_data(example) for example in rule.bad],
    }


def _example_data(example: Example) -> dict[str, Any]:
    return {
        "text": example.text,
        "why": example.why,
        "subject": example.subject,
        "notes": example.notes,
        "kind": example.kind,
        "channel": example.channel,
    }


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
