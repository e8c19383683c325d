"""W004: five working days between two follow-ups, and two at most."""

from collections.abc import Iterator

from writer.rules.rule import Context, Example, Finding, Letter, Rule
from writer.rules.staged_plan import FOLLOWUP, FOLLOWUP_SUBJECT, plan_on
from writer.rules.timing import refused


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    return refused(RULE, letter, context)


def _sent_on(day: str, why: str, *chased: str) -> Example:
    return Example(
        FOLLOWUP,
        why,
        kind="followup",
        subject=FOLLOWUP_SUBJECT,
        sentence=False,
        timing=plan_on(day, chased=chased),
    )


RULE = Rule(
    id="W004",
    name="too-often",
    kinds=frozenset({"followup"}),
    severity="error",
    source="S0, S1",
    wants="Too many messages turn a hiring manager off: at least five working days lie between two "
    "follow-ups, and after the date has passed there are at most two. Then it is time to move on.",
    hint="Send no more; go on with other openings.",
    instruction="",
    check=_check,
    needs="timing",
    good=(
        _sent_on("2026-11-25", "the first"),
        _sent_on("2026-12-02", "the second, five working days on", "2026-11-25"),
        _sent_on("2026-12-14", "the second, much later", "2026-11-24"),
    ),
    bad=(
        _sent_on("2026-11-26", "the day after the first", "2026-11-25"),
        _sent_on("2026-12-01", "four working days after the first", "2026-11-25"),
        _sent_on("2027-01-15", "the third", "2026-11-25", "2026-12-09"),
    ),
)
