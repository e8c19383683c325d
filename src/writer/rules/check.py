"""The linter: every rule of the book that applies, on a letter of any origin."""

import warnings
from collections.abc import Iterable

from writer.rules.book import RULES
from writer.rules.rule import Context, Finding, Letter, Rule


class RuleCrashWarning(RuntimeWarning):
    """A rule raised: a bug of that rule. The check went on, and a finding says so."""


def check(
    letter: Letter, context: Context | None = None, *, rules: Iterable[Rule] = RULES
) -> tuple[Finding, ...]:
    """Return what is wrong with `letter`, by position and then rule id.

    Findings without a place (something is missing, or stands in the subject) come first. A rule
    that raises does not stop the others: it becomes a finding named `rule-crashed` and a
    RuleCrashWarning, which a test run turns into a failure.
    """
    context = context or Context()
    findings: list[Finding] = []
    for rule in rules:
        if rule.applies(letter.kind, letter.channel):
            findings.extend(_findings(rule, letter, context))
    return tuple(sorted(set(findings), key=_place))


def _findings(rule: Rule, letter: Letter, context: Context) -> list[Finding]:
    try:
        return list(rule.check(letter, context))
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        warnings.warn(f"{rule.id} raised {reason}", RuleCrashWarning, stacklevel=2)
        return [
            Finding(
                rule=rule.id,
                name="rule-crashed",
                severity="warning",
                message=f"{rule.id} ({rule.name}) could not be checked: {reason}",
                hint="Check this point by eye, and report the fault.",
            )
        ]


def _place(finding: Finding) -> tuple[int, str, int, str]:
    """Sort key: a finding without a place is about the whole message and comes first."""
    start = -1 if finding.start is None else finding.start
    end = -1 if finding.end is None else finding.end
    return start, finding.rule, end, finding.message
