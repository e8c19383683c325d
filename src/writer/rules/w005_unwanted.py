"""W005: they asked not to be contacted: no follow-up at all."""

from collections.abc import Iterator

from writer.rules.rule import Context, Finding, Letter, Rule
from writer.rules.staged_plan import followup_on
from writer.rules.timing import refused


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    return refused(RULE, letter, context)


RULE = Rule(
    id="W005",
    name="unwanted",
    kinds=frozenset({"followup"}),
    severity="error",
    source="S4",
    wants="Whoever asks not to be contacted is not contacted: no follow-up, however long it takes.",
    hint="Wait for them to write, and go on with other openings.",
    instruction="",
    check=_check,
    needs="timing",
    good=(
        followup_on("2026-11-25", "nobody asked to be left alone", do_not_contact=False),
        followup_on("2026-11-30", "a little later", do_not_contact=False),
        followup_on("2026-12-18", "a month later", do_not_contact=False),
    ),
    bad=(
        followup_on("2026-11-25", "“we will be in touch, please don't call”", do_not_contact=True),
        followup_on("2026-12-18", "a month later", do_not_contact=True),
        followup_on("2026-11-18", "the day after the interview", do_not_contact=True),
    ),
)
