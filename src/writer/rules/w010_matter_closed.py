"""W010: the answer is there, so nobody is asked for it."""

from collections.abc import Iterator

from writer.rules.rule import Context, Finding, Letter, Rule
from writer.rules.staged_plan import followup_on
from writer.rules.timing import refused


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    return refused(RULE, letter, context)


RULE = Rule(
    id="W010",
    name="matter-closed",
    kinds=frozenset({"followup"}),
    severity="error",
    source="S1, S3",
    wants="Once they have offered the job or decided against you, or you have accepted or "
    "withdrawn, nobody is asked for a decision: an offer is answered, a refusal is a chance to ask "
    "for feedback.",
    hint="Answer the offer, or ask for feedback.",
    instruction="",
    check=_check,
    needs="timing",
    good=(
        followup_on("2026-11-25", "nothing has been heard yet"),
        followup_on(
            "2026-11-26", "they are still deciding, and the new day has passed", outcome="no news"
        ),
        followup_on("2026-12-18", "a month later"),
    ),
    bad=(
        followup_on("2026-11-25", "they have chosen somebody else", outcome="rejected"),
        followup_on("2026-11-25", "they have offered the job", outcome="offer"),
        followup_on("2026-11-25", "you have withdrawn", outcome="withdrew"),
    ),
)
