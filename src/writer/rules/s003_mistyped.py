"""S003: no doubled words or marks, no broken casing, no stray blanks."""

from collections.abc import Iterator

from writer.rules.proofing import slips
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    for slip in slips(letter, context):
        if slip.kind == "typing":
            words = " ".join(slip.text.split())
            where = f"“{words}”: " if words else ""
            message = f"{where}{slip.message.rstrip('.')}"
            yield RULE.finding(letter, message, (slip.start, slip.end))


RULE = Rule(
    id="S003",
    name="mistyped",
    kinds=EVERY_KIND,
    severity="warning",
    source="S2",
    wants="No word and no mark stands twice, sentences begin with a capital, and no blank stands"
    " before a comma.",
    hint="Type it again with care.",
    instruction="",
    check=_check,
    needs="proofreader",
    good=(
        Example("What that is, I know from my own night counts.", proofread=True),
        Example("You had had the scales mended by noon.", proofread=True),
        Example("The labels (blue for milk, red for meat) were a help.", proofread=True),
    ),
    bad=(
        Example("I liked the the labels on the shelves.", proofread=True),
        Example("The ward was calm , even at four.", proofread=True, why="a nurse"),
        Example("your kitchen was the first I saw by night.", proofread=True, why="a chef"),
    ),
)
