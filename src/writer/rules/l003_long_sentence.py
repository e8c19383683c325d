"""L003: no sentence is so long that it has to be read twice."""

from collections.abc import Iterator

from writer.kinds import SPOKEN
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule
from writer.rules.vocabulary import word_count

_MOST_WRITTEN = 35
_MOST_SPOKEN = 25


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    style = context.style
    if letter.channel in SPOKEN:
        most = style.spoken_sentence_words or _MOST_SPOKEN
    else:
        most = style.sentence_words or _MOST_WRITTEN
    for sentence in letter.sentences:
        count = word_count(sentence.text)
        if count > most:
            message = f"a sentence of {count} words; at most {most}"
            yield RULE.finding(letter, message, (sentence.start, sentence.end))


RULE = Rule(
    id="L003",
    name="long-sentence",
    kinds=EVERY_KIND,
    severity="warning",
    source="S2",
    wants="No sentence has more than 35 words, or 25 where it is spoken.",
    hint="Break the sentence in two.",
    instruction="Keep every sentence under 30 words.",
    check=_check,
    good=(
        Example("You asked how I would staff it, and I have thought about that since."),
        Example(
            "When the pump failed at the quarry, I rebuilt it from the parts of two others while"
            " the day crew dug, so an old plant like yours would not put me off for a moment."
        ),
        Example("Your scales, your shelves and your labels all made sense.", channel="card"),
    ),
    bad=(
        Example(
            "When the pump failed at the quarry, I rebuilt it from the parts of two others while"
            " the day crew dug and the foreman rang round for a new one, which goes to say that an"
            " old plant like yours would not put me off for a moment."
        ),
        Example(
            "As a lawyer who has drafted leases for shops, for flats above the shops, for the yards"
            " behind them and once for a lighthouse, I found that what you said about break clauses"
            " was what I have told clients for years.",
            why="a lawyer",
        ),
        Example(
            "The reading corner, the garden with its bean poles, the shelf of jars that the younger"
            " children fill, the piano nobody tunes and the kitchen where the parents bake on"
            " Fridays all told me that the school is a place people mean to stay in.",
            why="a teacher",
        ),
    ),
)
