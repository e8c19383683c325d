"""Which rules a command goes by: the book, plug-ins, and the house style."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from writer.errors import UsageError
from writer.house_style import style_for
from writer.proofread import Proofreader
from writer.rules.plugins import installed_rules
from writer.rules.rule import Rule
from writer.rules.standard import Standard


class RuleBook(NamedTuple):
    """What messages are held to, the file that sets the house style, and what to warn of."""

    standard: Standard
    path: Path | None
    problems: tuple[str, ...]


def rule_book(config: Path | None, reader: Proofreader | None = None) -> RuleBook:
    """Return the rules of this environment, in the house style of this folder.

    Raises:
        UsageError: the house style cannot be used.
    """
    found = installed_rules()
    style, path = style_for(config, folder=Path.cwd(), rule_ids=found.ids)
    return RuleBook(Standard(found.rules, style, reader), path, found.problems)


def chosen_rules(
    rules: Sequence[Rule], select: Sequence[str] | None, ignore: Sequence[str] | None
) -> tuple[Rule, ...]:
    """Return the rules that `--select` and `--ignore` leave; each names ids or their beginnings.

    Raises:
        UsageError: something named is the beginning of no rule's id.
    """
    wanted = tuple(_named("--select", select, rules))
    unwanted = tuple(_named("--ignore", ignore, rules))
    return tuple(
        rule
        for rule in rules
        if (not wanted or rule.id.startswith(wanted))
        and not (unwanted and rule.id.startswith(unwanted))
    )


def _named(option: str, values: Sequence[str] | None, rules: Sequence[Rule]) -> Iterator[str]:
    for value in values or ():
        for part in value.replace(",", " ").split():
            start = part.upper()
            if not any(rule.id.startswith(start) for rule in rules):
                raise UsageError(f"{option}: no rule {part!r}; {meant_rule(part, rules)}")
            yield start


def meant_rule(given: str, rules: Sequence[Rule]) -> str:
    """Return a suggestion for a rule's id or name that is none."""
    names = {rule.name: rule.id for rule in rules} | {rule.id: rule.id for rule in rules}
    for text in (given.upper(), given.lower().replace("_", "-")):
        close = get_close_matches(text, list(names), n=1, cutoff=0.5)
        if close:
            rule_id = names[close[0]]
            return f"did you mean {rule_id}?"
    return "`writer rules` lists them"
