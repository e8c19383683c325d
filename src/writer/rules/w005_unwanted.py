"""W005: they asked not to be contacted: no follow-up at all."""

from collections.abc import Iterator

from writer.rules.rule import Context, Example, Finding, Letter, Rule
from writer.rules.staged_plan import FOLLOWUP, FOLLOWUP_SUBJECT, plan_on
from writer.rules.timing import refused


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    return refused(RULE, letter, context)


def _sent_on(day: str, why: str, *, do_not_contact: bool) -> Example:
    return Example(
        FOLLOWUP,
        why,
        kind="followup",
        subject=FOLLOWUP_SUBJECT,
        sentence=False,
        timing=plan_on(day, do_not_contact=do_not_contact),
    )


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
        _sent_on("2026-11-25", "nobody asked to be left alone", do_not_contact=False),
        _sent_on("2026-11-30", "a little later", do_not_contact=False),
        _sent_on("2026-12-18", "a month later", do_not_contact=False),
    ),
    bad=(
        _sent_on("2026-11-25", "“we will be in touch, please don't call”", do_not_contact=True),
        _sent_on("2026-12-18", "a month later", do_not_contact=True),
        _sent_on("2026-11-18", "the day after the interview", do_not_contact=True),
    ),
)
