"""W003: better a few days of grace than exactly one week after the interview."""

from collections.abc import Iterator

from writer.rules.rule import Context, Finding, Letter, Rule
from writer.rules.staged_plan import followup_on


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    plan = context.timing
    if plan is None or not plan.followup.allowed or plan.followup.recommended is None:
        return
    if plan.today >= plan.followup.recommended:
        return
    yield RULE.finding(
        letter,
        f"a few days of grace are kinder: better on {plan.followup.recommended.isoformat()}",
    )


RULE = Rule(
    id="W003",
    name="without-grace",
    kinds=frozenset({"followup"}),
    severity="warning",
    source="S4",
    wants="They may have fallen behind: a few working days of grace after the date they gave, and "
    "not exactly one week after the interview, when everybody writes.",
    hint="Wait some days more.",
    instruction="",
    check=_check,
    needs="timing",
    good=(
        followup_on("2026-11-25", "told Thursday, written on the Wednesday after"),
        followup_on("2026-12-01", "nobody named a day", decision=None),
        followup_on("2026-12-04", "told the end of the month", decision="2026-11-30"),
    ),
    bad=(
        followup_on("2026-11-20", "on the first morning"),
        followup_on("2026-11-24", "exactly one week after the interview", decision="2026-11-20"),
        followup_on("2026-11-25", "nobody named a day: the day after the week", decision=None),
    ),
)
