"""W004: five working days between two follow-ups, and two at most."""

from collections.abc import Iterator

from writer.rules.rule import Context, Finding, Letter, Rule
from writer.rules.staged_plan import followup_on
from writer.rules.timing import refused


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    return refused(RULE, letter, context)


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
        followup_on("2026-11-25", "the first"),
        followup_on("2026-12-02", "the second, five working days on", chased=("2026-11-25",)),
        followup_on("2026-12-14", "the second, much later", chased=("2026-11-24",)),
    ),
    bad=(
        followup_on("2026-11-26", "the day after the first", chased=("2026-11-25",)),
        followup_on("2026-12-01", "four working days after the first", chased=("2026-11-25",)),
        followup_on("2027-01-15", "the third", chased=("2026-11-25", "2026-12-09")),
    ),
)
