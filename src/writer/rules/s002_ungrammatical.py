"""S002: the grammar is right."""

from collections.abc import Iterator

from writer.rules.proofing import slips
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    for slip in slips(letter, context):
        if slip.kind == "grammar":
            better = next((f"Write “{s}”." for s in slip.suggestions if s.strip()), None)
            message = f"“{' '.join(slip.text.split())}”: {slip.message.rstrip('.')}"
            yield RULE.finding(letter, message, (slip.start, slip.end), hint=better)


RULE = Rule(
    id="S002",
    name="ungrammatical",
    kinds=EVERY_KIND,
    severity="warning",
    source="S2",
    wants="The grammar is right: verbs agree with who does what, and no word stands for another"
    " that sounds like it. What a program finds here is advice, not a verdict.",
    hint="Read the sentence aloud, and mend what halts.",
    instruction="",
    check=_check,
    needs="proofreader",
    good=(
        Example("Neither of the two scales was out by a gram.", proofread=True),
        Example("I would have liked to see an evening shift too.", proofread=True),
        Example("They're proud of their rota, and it shows there.", proofread=True),
    ),
    bad=(
        Example("I would of stayed for the late shift.", proofread=True),
        Example("It was an good tour of the kitchen.", proofread=True, why="a chef"),
        Example("They was wiring the school by night.", proofread=True, why="an electrician"),
    ),
)
