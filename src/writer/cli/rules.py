"""`writer rules`: the rule book, or one rule of it."""

from typing import TYPE_CHECKING, Annotated

import typer

from writer.cli.options import FactsFormat, StyleFile
from writer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from writer.rules.rule import Rule


def rules(
    rule: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="A rule's id or name, as E001.")
    ] = None,
    form: Annotated[FactsFormat, typer.Option("--format", help="How it is printed.")] = "text",
    config: StyleFile = None,
) -> int:
    """List the rules, or show one whole: what it wants, why, and examples."""
    from writer.cli.console import tell_finding
    from writer.cli.rulebook import rule_book
    from writer.render import rulebook as render

    book = rule_book(config)
    known, style = book.standard.rules, book.standard.style
    if rule is None:
        show = render.list_json if form == "json" else render.list_text
        text = show(known, style)
    else:
        one = render.rule_json if form == "json" else render.rule_text
        text = one(_found(rule, known), style)
    print(text, end="", flush=True)
    for problem in book.problems:
        tell_finding(f"warning: {problem}", "warning")
    return 0


def _found(given: str, known: "Sequence[Rule]") -> "Rule":
    from writer.cli.rulebook import meant_rule

    wanted = given.strip()
    for rule in known:
        if wanted.upper() == rule.id or wanted.lower() == rule.name:
            return rule
    raise UsageError(f"no rule is called {given!r}; {meant_rule(given, known)}")
