"""L004: the subject line fits the list it is read in."""

from collections.abc import Iterator

from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule
from writer.rules.vocabulary import word_count

_MOST_WORDS = 9
_MOST_CHARACTERS = 60


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    subject = (letter.subject or "").strip()
    count = word_count(subject)
    most_words = context.style.subject_words or _MOST_WORDS
    most_characters = context.style.subject_characters or _MOST_CHARACTERS
    if count > most_words or len(subject) > most_characters:
        message = f"a subject of {count} words and {len(subject)} characters; at most"
        yield RULE.finding(letter, f"{message} {most_words} and {most_characters}")


RULE = Rule(
    id="L004",
    name="long-subject",
    kinds=EVERY_KIND,
    channels=frozenset({"email"}),
    severity="warning",
    source="Ours",
    wants="The subject has at most nine words and sixty characters: more is cut off where it is "
    "read.",
    hint="Shorten the subject to the post and the occasion.",
    instruction="",
    check=_check,
    needs="subject",
    good=(
        Example("That was new to me.", subject="Thank you: sous chef interview on Tuesday"),
        Example("That was new to me.", subject="Site engineer"),
        Example("That was new to me.", subject="Our talk about the night rota on Ward 6"),
    ),
    bad=(
        Example(
            "That was new to me.",
            subject="Thank you very much for the interview for the sous chef job on Tuesday",
        ),
        Example(
            "That was new to me.",
            subject="Electromechanical maintenance superintendent, refrigeration plant",
            why="few words, too many letters",
        ),
        Example("That was new to me.", subject="A few words on a good talk about a good job"),
    ),
)
