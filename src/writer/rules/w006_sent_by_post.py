"""W006: a handwritten note is handed in at the office."""

from collections.abc import Iterator

from writer.rules.rule import Context, Example, Finding, Letter, Rule
from writer.rules.staged_plan import plan_on


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    plan = context.timing
    if plan is None:
        return
    day = plan.followup.decision_by
    by = f", perhaps after the decision on {day.isoformat()}" if day and day >= plan.today else ""
    yield RULE.finding(letter, f"by post it takes days{by}")


RULE = Rule(
    id="W006",
    name="sent-by-post",
    kinds=frozenset({"thanks"}),
    severity="note",
    source="S1",
    wants="A card or a letter is handed in at the office: by post it may take days and come after "
    "the decision.",
    hint="Hand it in at the office.",
    instruction="",
    check=_check,
    channels=frozenset({"card", "letter"}),
    needs="timing",
    good=(
        Example("I would gladly count it with you.", timing=plan_on("2026-11-17"), why="an e-mail"),
        Example("I would gladly count it with you.", channel="card", why="nobody knows when"),
        Example("It was a clear answer to a dull question.", why="an e-mail, nothing known"),
    ),
    bad=(
        Example("I would gladly count it with you.", channel="card", timing=plan_on("2026-11-17")),
        Example(
            "I would gladly count it with you.",
            channel="card",
            timing=plan_on("2026-11-18"),
            why="one day before the decision",
        ),
        Example(
            "I would gladly count it with you.",
            channel="card",
            timing=plan_on("2026-11-18", decision=None),
            why="nobody knows when they decide",
        ),
    ),
)
