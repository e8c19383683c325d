"""S001: every word is spelled right."""

from collections.abc import Iterator

from writer.rules.proofing import likely_meant, slips, sure_spelling
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    for slip in slips(letter, context):
        if slip.kind != "spelling":
            continue
        if "-" in (letter.text[max(slip.start - 1, 0)], letter.text[slip.end : slip.end + 1]):
            continue  # what a hyphen joins is coined or borrowed: "self-rostering", "mille-feuille"
        span = (slip.start, slip.end)
        meant = sure_spelling(slip)
        if meant:
            yield RULE.finding(
                letter, f"“{slip.text}” is misspelled", span, hint=f"Write “{meant}”."
            )
        elif near := likely_meant(slip):
            perhaps = " or ".join(f"“{word}”" for word in near[:2])
            yield RULE.finding(
                letter,
                f"“{slip.text}” is in no dictionary; {perhaps}?",
                span,
                severity="warning",
            )


RULE = Rule(
    id="S001",
    name="misspelled",
    kinds=EVERY_KIND,
    severity="error",
    source="S2",
    wants="Every word is spelled right. Names, terms and whatever else stands in the notes are"
    " right as they stand there; British and American spelling are as good as each other. An"
    " unknown word that is near a known one is a warning; any other is taken for a term.",
    hint="Look it up; if it is right, put it in the notes or the dictionary of a house style.",
    instruction="",
    check=_check,
    needs="proofreader",
    good=(
        Example("Your colour charts and your theater both pleased me.", proofread=True),
        Example(
            "The commis chefs you train each make their own mise en place.",
            notes="the commis chefs they train, each makes own mise en place",
            proofread=True,
            why="a chef; the terms stand in the notes",
        ),
        Example(
            "I would count by night myself, as Priyanka does at Zlatorog.",
            notes="priyanka counts by night at Zlatorog",
            proofread=True,
            why="names are in no dictionary",
        ),
    ),
    bad=(
        Example("I recieved your rota on the way home.", proofread=True),
        Example("It was a plesure to see the ward at night.", proofread=True, why="a nurse"),
        Example("The wiring diargam on your wall was new to me.", proofread=True),
        Example(
            "We went over the shedule of works.",
            notes="went over the shedule of works",
            proofread=True,
            why="an electrician; the slip is in the notes too",
        ),
    ),
)
