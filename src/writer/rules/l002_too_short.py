"""L002: the message is long enough to be personal."""

from collections.abc import Iterator

from writer.rules.limits import fewest_words
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule
from writer.rules.vocabulary import word_count


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    count = sum(word_count(sentence.text) for sentence in letter.main)
    too_few, few = fewest_words(letter.kind, letter.channel, context.style)
    if count < too_few:
        yield RULE.finding(letter, f"{count} words; at least {too_few}")
    elif count < few:
        yield RULE.finding(letter, f"{count} words; better {few} or more", severity="warning")


RULE = Rule(
    id="L002",
    name="too-short",
    kinds=EVERY_KIND,
    severity="error",
    source="S1",
    wants="The message is long enough to be personal: an e-mail under 25 words cannot hold more "
    "than a formula, and one under 45 hardly does.",
    hint="Add one thing you talked about, or one thing you have done that fits it.",
    instruction="",
    check=_check,
    good=(
        Example("It was good to see the scales at work."),
        Example("I would count by night myself.", channel="card"),
        Example(
            "Dear Sister Agnes,\n\nThank you for showing me the infirmary. I nursed at St. Brannoc"
            " for six years and would love the night post. Please let me know if you need my"
            " registration papers.\n\nWith warm wishes,\nJoyce Mbeki",
            channel="card",
            sentence=False,
            why="a nurse's card",
        ),
    ),
    bad=(
        Example(
            "Dear Ms. Rao,\n\nThank you for your time. I hope to hear from you.\n\nBest,"
            "\nPaul Weir",
            subject="Housing solicitor",
            sentence=False,
        ),
        Example(
            "Dear Chef Duval,\n\nThanks for the tasting; the pastry job on your hot line interests"
            " me,"
            "since I baked for six years. I look forward to hearing from you.\n\nBest wishes,\n"
            "Otis Bell",
            subject="Pastry chef",
            sentence=False,
            why="under 45 words: a warning",
        ),
        Example(
            "Dear Mr. Sato,\n\nThank you. I am keen.\n\nYours,\nCarla Voss",
            channel="card",
            sentence=False,
        ),
    ),
)
