"""U001: each recipient's message is unlike the others."""

from collections.abc import Iterator

from writer.brief.brief import Brief
from writer.grounding.similar import alike_sentences, similarity
from writer.kinds import COURTESIES
from writer.rules.courtesy import is_courtesy
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, LetterSentence, Rule

_LIMIT = 0.5
#: A promise is kept to everybody it was made to.
_COURTEOUS = COURTESIES | {"interest", "promise"}
#: Kinds of facts that make a message the reader's own.
_TELLING = frozenset({"topic", "responsibility", "attribute", "qualification", "omission"})
_TWIN = (
    "Dear {name},\n\nThank you for meeting me on Monday about the teaching post. The phonics scheme"
    " you showed me is close to the one that I ran at Fernhill for six years, and the mixed-age"
    " classes there taught me to plan for every reader. I would like to teach here. I look forward"
    " to hearing from you.\n\nKind regards,\nRuth Calder"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    mine = _own(letter)
    for other in context.others:
        rival = [s.text for s in _own(other)]
        if similarity([s.text for s in mine], rival) <= _LIMIT:
            continue
        for sentence in mine:
            if any(alike_sentences(sentence.text, text) for text in rival):
                yield _finding(sentence, letter, context, rival)


def _finding(
    sentence: LetterSentence, letter: Letter, context: Context, rival: list[str]
) -> Finding:
    """Nothing may be invented: where the notes hold no more, the user is told what they lack."""
    span = (sentence.start, sentence.end)
    brief = context.brief
    if brief is None or sentence.text in rival or _holds_more(brief, letter, context):
        return RULE.finding(
            letter, "this sentence also stands in the message to somebody else", span
        )
    name = brief.recipient.name or "this reader"
    return RULE.finding(
        letter,
        f"the notes hold nothing of your talk with {name} alone, so the messages are about the"
        " same matter",
        span,
        severity="warning",
        hint=f"Add to the notes what you and {name} talked about.",
    )


def _holds_more(brief: Brief, letter: Letter, context: Context) -> bool:
    """Tell whether the brief holds something to tell of that stands in no message yet."""
    told = {
        fact
        for other in (letter, *context.others)
        for s in other.sentences
        if s.facts
        for fact in s.facts
    }
    return any(m.kind in _TELLING and m.fact not in told for m in brief.materials)


def _own(letter: Letter) -> list[LetterSentence]:
    """Return the sentences that are not courtesies: everybody on a panel is thanked alike."""
    return [
        s
        for s in letter.sentences
        if not (s.purpose in _COURTEOUS if s.purpose else is_courtesy(s))
    ]


RULE = Rule(
    id="U001",
    name="messages-alike",
    kinds=EVERY_KIND,
    # What is said to one is not heard by another.
    channels=frozenset({"email", "card", "letter"}),
    severity="error",
    source="S2",
    wants="No two messages about one interview share more than half of their sentences, courtesies"
    " aside. Interviewers show each other what they get.",
    hint="Tell each reader something of your talk with them, in other words than the rest.",
    instruction="",
    check=_check,
    needs="others",
    good=(
        Example(
            "The phonics scheme you showed me is close to the one that I ran at Fernhill.",
            others=(
                "Dear Mr. Marsh,\n\nThank you for your time on Monday.\nI would be glad to take "
                "on the"
                " school choir that you spoke about.\nI look forward to hearing from you.\n\n"
                "Kind regards,\nRuth Calder",
            ),
            why="a teacher; each of the two has a topic of their own",
        ),
        Example(
            "Your rota of six nights on and eight off would suit me well.",
            others=(
                "Dear Sister Okafor,\n\nThank you for the hour on Tuesday.\nThe handover sheet "
                "that I"
                " brought in at Larkfield cut falls by a third.\nI look forward to hearing from "
                "you."
                "\n\nKind regards,\nRuth Calder",
            ),
            why="a nurse; only courtesies are shared",
        ),
        Example("The crane plan you drew for me made sense at once.", why="nobody else was met"),
    ),
    bad=(
        Example(
            _TWIN.format(name="Dana Whitfield"),
            others=(_TWIN.format(name="Mr. Marsh"),),
            subject="The teaching post",
            sentence=False,
            why="a teacher; one message with two names",
        ),
        Example(
            _TWIN.format(name="Dana Whitfield"),
            others=(
                _TWIN.format(name="Mr. Marsh").replace(
                    "is close to the one that I ran", "is much like the one I ran"
                ),
            ),
            subject="The teaching post",
            sentence=False,
            why="a few words changed",
        ),
        Example(
            "Your rota of six nights on and eight off would suit me well.",
            others=(
                "Dear Sister Okafor,\n\nThank you for the hour on Tuesday.\nYour rota of six "
                "nights on"
                " and eight off would suit me very well.\nI look forward to hearing from you.\n\n"
                "Kind regards,\nRuth Calder",
            ),
            why="a nurse; the one sentence that is no courtesy is shared",
        ),
    ),
)
