"""The linter: every rule of the book that applies, on a letter of any origin."""

import warnings
from collections.abc import Iterable
from functools import lru_cache

from writer.kinds import Channel, Kind, Severity
from writer.rules.book import RULES
from writer.rules.rule import Context, Finding, Letter, Rule

_WEIGHT: dict[Severity, int] = {"note": 0, "warning": 1, "error": 2}


class RuleCrashWarning(RuntimeWarning):
    """A rule raised: a bug of that rule. The check went on, and a finding says so."""


def check(
    letter: Letter, context: Context | None = None, *, rules: Iterable[Rule] = RULES
) -> tuple[Finding, ...]:
    """Return what is wrong with `letter`, by position and then rule id.

    Findings without a place (something is missing, or stands in the subject) come first. A rule
    that raises does not stop the others: it becomes a finding named `rule-crashed` and a
    RuleCrashWarning, which a test run turns into a failure. A rule whose need is not met is
    passed over (see `skipped`), and so is one that the house style switches off.
    """
    context = context or Context()
    findings: list[Finding] = []
    off = context.style.off
    for rule in _applying(tuple(rules), letter.kind, letter.channel):
        if rule.id not in off and _is_met(rule, letter, context):
            found = _findings(rule, letter, context)
            findings.extend(_in_style(finding, rule, letter, context) for finding in found)
    return in_order(findings)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings as `check` does: each once, by position and then rule id."""
    return tuple(sorted(set(findings), key=_place))


def skipped(
    letter: Letter, context: Context | None = None, *, rules: Iterable[Rule] = RULES
) -> tuple[Rule, ...]:
    """Return the rules that hold for `letter` but lack what they need to be checked."""
    context = context or Context()
    return tuple(
        rule
        for rule in rules
        if rule.id not in context.style.off
        and rule.applies(letter.kind, letter.channel)
        and not _is_met(rule, letter, context)
    )


@lru_cache(maxsize=64)
def _applying(rules: tuple[Rule, ...], kind: Kind, channel: Channel) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules if rule.applies(kind, channel))


def _is_met(rule: Rule, letter: Letter, context: Context) -> bool:
    if rule.needs == "proofreader":
        return context.proofreader is not None
    if rule.needs == "timing":
        return context.timing is not None
    if rule.needs == "text" or context.brief is not None:
        return True
    if rule.needs == "subject":
        return letter.subject is not None
    if rule.needs == "others":
        return bool(context.others)
    return context.notes is not None or context.interview is not None


def _in_style(finding: Finding, rule: Rule, letter: Letter, context: Context) -> Finding:
    """Return the finding as severe as the house style has it.

    What the rule itself takes less seriously than its worst stays so.
    """
    wanted = context.style.severities.get(rule.id)
    if wanted is None or finding.name != rule.name:
        return finding
    worst = rule.severity_for(letter.kind, letter.channel)
    if finding.severity != worst and _WEIGHT[finding.severity] <= _WEIGHT[wanted]:
        return finding
    return finding.model_copy(update={"severity": wanted})


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
