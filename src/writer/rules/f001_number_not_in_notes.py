"""F001: every number, date and amount stands in the notes."""

from collections.abc import Iterator

from writer.grounding.awaited import unawaited_days
from writer.grounding.facts import unsupported_numbers
from writer.grounding.times import unsupported_days
from writer.rules.evidence import grounds, parts, sources
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    known = sources(context)
    if known is None:
        return
    days_known = (*known, context.notes or "")
    for text, at in parts(letter):
        for number in unsupported_numbers(text, known):
            span = None if at is None else (at + number.start, at + number.end)
            yield RULE.finding(letter, f"'{number.text}' stands nowhere in the notes", span)
        for day in unsupported_days(text, days_known):
            span = None if at is None else (at + day.start, at + day.end)
            yield RULE.finding(letter, f"'{day.text}' is no time that the notes name", span)
        for day in unawaited_days(text, grounds(context) or ()):
            span = None if at is None else (at + day.start, at + day.end)
            yield RULE.finding(letter, f"'{day.text}' is not the day of any next step", span)


RULE = Rule(
    id="F001",
    name="number-not-in-notes",
    kinds=EVERY_KIND,
    severity="error",
    source="S2, Ours",
    wants="Every number, date, amount and unit in the message stands in the notes, in figures or in"
    " words. A number that is a little wrong is worse than none: the reader was there.",
    hint="Take the number from the notes, or leave it out.",
    instruction="Use only numbers, dates and amounts that are given, unchanged.",
    check=_check,
    needs="notes",
    good=(
        Example(
            "I ran nights on a ward of thirty-two beds for six years.",
            notes="6 yrs on 32-bed stroke ward, nights. Shown round the cold store.",
            why="a nurse; figures in the notes, words in the message",
        ),
        Example(
            "Cutting food waste by 18 percent at the Anchor taught me to weigh the bins.",
            notes="- told chef: cut waste 18% at the Anchor by weighing bins every night",
            why="a chef; the unit written another way",
        ),
        Example(
            "I rewired the primary school in Harbour Road in 11 weeks.",
            notes="Mentioned I did the Harbour Road primary school rewire, 11 wks, no lost day.",
            why="an electrician; the unit spelled out",
        ),
    ),
    bad=(
        Example(
            "I ran nights on a ward of thirty-six beds for six years.",
            notes="6 yrs on 32-bed stroke ward, nights.",
            why="a changed figure",
        ),
        Example(
            "Cutting food waste by 18 percent in three months taught me to weigh the bins.",
            notes="- told chef: cut waste 18% at the Anchor by weighing bins every night",
            why="a time span that nobody named",
        ),
        Example(
            "I have taught mixed-age classes for over 10 years.",
            notes="I've taught mixed-age classes at Fernhill since my training. Head: Mr. Marsh.",
            why="a teacher; years made up",
        ),
    ),
)
