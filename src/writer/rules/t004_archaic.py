"""T004: the message is neither stiff nor archaic."""

from collections.abc import Iterator

from writer.rules.cues import Cue
from writer.rules.greeting import is_anonymous
from writer.rules.phrases import in_message, quoted
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule

_STIFF = Cue(
    "humbly, humble {self/servant/gratitude/thanks}, beseech, implore, obedient servant, hitherto,"
    "faithful servant, i remain {your/yours/sir/dear}, herewith, hereby, herein, heretofore,"
    "hereinafter, henceforth,"
    "please find {enclosed/attached/herewith}, {enclosed/attached} please find, kindly revert,"
    "esteemed, aforementioned, aforesaid, abovementioned, above mentioned, beg to, i beg,"
    "at your earliest convenience, the undersigned, do the needful, as per {our/your/my},"
    "per our {conversation/discussion/talk/meeting/interview}, pursuant to {our/your/my},"
    "with reference to {our/your/the} {meeting/interview/conversation/discussion}, further to our,"
    "in receipt of, take this opportunity to, avail myself, your good {self/office/offices},"
    "i trust this {finds/letter/email/message}, perusal, peruse, permit me, allow me to {express},"
    "it is with {great/utmost/profound/sincere}, utmost {gratitude/respect/appreciation/pleasure},"
    "respectfully yours, yours obediently, your servant, thusly, thine, thee, thou, forthwith,"
    "be so {kind/good} as to, deign, condescend*, verily, wherefore, wish to convey, most obliged,"
    "extend my {sincerest/deepest/heartfelt/profound}, endeavour to be worthy"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    if letter.greeting:
        start, end = letter.greeting.start, letter.greeting.end
        if is_anonymous(letter.text[start:end]):
            yield RULE.finding(letter, f"{quoted(letter, (start, end))} is stiff", (start, end))
    for span in in_message(letter, _STIFF):
        yield RULE.finding(letter, f"{quoted(letter, span)} is stiff", span)


RULE = Rule(
    id="T004",
    name="archaic",
    kinds=EVERY_KIND,
    severity="warning",
    source="S1",
    wants="The message is neither stiff nor archaic: it is written as a considerate person talks.",
    hint="Say it as you would say it aloud.",
    instruction="Write as a considerate person talks: nothing stiff or old-fashioned.",
    check=_check,
    good=(
        Example("You said where the old ledgers go, and I would like to help with that."),
        Example(
            "The humble carrot on your menu had my respect.", why="a chef may be fond of vegetables"
        ),
        Example("Your pupils wrote a play in the manner of a saga, which I should like to see."),
    ),
    bad=(
        Example("I humbly beseech you to think of me."),
        Example(
            "As per our conversation, I enclose herewith the wiring plan.", why="an electrician"
        ),
        Example("Allow me to express that I hold your esteemed chambers dear.", why="a lawyer"),
        Example(
            "To whom it may concern,\n\nThank you for showing me round the night ward on Monday. I"
            " nursed on one for six years, so your quiet rounds were familiar, and I would love to"
            " join as staff nurse. I look forward to hearing from you about it when the rota is"
            " done.\n\nKind regards,\nJoyce Mbeki",
            subject="Staff nurse",
            sentence=False,
        ),
    ),
)
