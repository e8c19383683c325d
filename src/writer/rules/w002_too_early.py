"""W002: no follow-up before the date that was given; the next working morning is the earliest."""

from collections.abc import Iterator

from writer.rules.rule import Context, Finding, Letter, Rule
from writer.rules.staged_plan import followup_on
from writer.rules.timing import refused


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    return refused(RULE, letter, context)


RULE = Rule(
    id="W002",
    name="too-early",
    kinds=frozenset({"followup"}),
    severity="error",
    source="S1, S3, S4",
    wants="A follow-up waits until the date you were given has passed; the next working morning is "
    "the earliest: told “Thursday”, write on Friday. To ask before shows that you did not listen.",
    hint="Wait until that day.",
    instruction="",
    check=_check,
    needs="timing",
    good=(
        followup_on("2026-11-25", "told Thursday, written on the Wednesday after"),
        followup_on(
            "2026-11-27", "nobody named a day: more than a week after the interview", decision=None
        ),
        followup_on(
            "2026-12-09", "they named the end of the month, written after it", decision="2026-11-30"
        ),
    ),
    bad=(
        followup_on("2026-11-19", "on the very day"),
        followup_on("2026-11-18", "the day after the interview"),
        followup_on("2026-11-29", "a Sunday before the day", decision="2026-11-30"),
    ),
)
