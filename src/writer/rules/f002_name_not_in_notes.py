"""F002: every person, company, product, place and credential named stands in the notes."""

from collections.abc import Iterator

from writer.grounding.named import unsupported_names
from writer.rules.evidence import parts, plain_data, sources
from writer.rules.post_claims import is_plain_post, other_post
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule

#: Names that need no evidence in any letter.
_FREE = (
    "English CV PS P.S. PDF FYI ASAP RSVP HR Dear Sincerely Regards Mr Mrs Ms Dr Christmas Easter"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    known = sources(context)
    if known is None:
        return
    free = (_FREE, plain_data(context), _signature(letter), *_greeted(letter, context))
    source = context.brief or context.interview
    certain = is_plain_post(source.role if source else None)
    for text, at in parts(letter):
        for name in unsupported_names(text, known, free, letter=letter.text):
            span = None if at is None else (at + name.start, at + name.end)
            yield RULE.finding(letter, f"'{name.text}' stands nowhere in the notes", span)
        post = other_post(text, known, free) if certain else None
        if post:
            said = text[post[0] : post[1]].strip()
            span = None if at is None else (at + post[0], at + post[0] + len(said))
            yield RULE.finding(letter, f"the post in the notes is no '{said}'", span)


def _signature(letter: Letter) -> str:
    span = letter.signature
    return letter.text[span.start : span.end] if span else ""


def _greeted(letter: Letter, context: Context) -> tuple[str, ...]:
    """Where no brief says who the reader is, the greeting does; whether rightly, E007 says."""
    span = letter.greeting
    if context.brief is not None or span is None:
        return ()
    return (letter.text[span.start : span.end],)


RULE = Rule(
    id="F002",
    name="name-not-in-notes",
    kinds=EVERY_KIND,
    severity="error",
    source="Ours",
    wants="Every person, company, product, place and credential that the message names stands in"
    " the notes. A name from elsewhere is a guess, and readers know their own names.",
    hint="Take the name from the notes, or say it without the name.",
    instruction="Name only people, companies, products and places that are given.",
    check=_check,
    needs="notes",
    good=(
        Example(
            "I would be glad to take on the senior production manager role.",
            role="Senior Production Manager",
            why="a manager; the post in full",
        ),
        Example(
            "Your move from Oracle to PostgreSQL is one I would gladly help with.",
            notes="They are moving off oracle to postgresql this year.",
            why="an engineer; case does not matter",
        ),
        Example(
            "I have stayed in touch with Jürgen's kitchen in Zurich ever since.",
            notes="Told her I did two winters with Jürgen in Zürich. still in touch w/ his kitchen",
            why="a chef; accents do not matter",
        ),
        Example(
            "My work with the Citizens Advice Bureau began in Leeds.",
            notes="volunteered at citizens advice bureau, leeds, housing cases",
            why="a lawyer; several words, each of which stands there",
        ),
    ),
    bad=(
        Example(
            "I am very interested in the role of the front-end engineer.",
            role="backend engineer",
            why="an engineer; another post",
        ),
        Example(
            "Your move from Oracle to Snowflake is one I would gladly help with.",
            notes="They are moving off oracle to postgresql this year.",
            why="the wrong product",
        ),
        Example(
            "I learned a great deal from Chef Moreau at the Savoy.",
            notes="Told her I did two winters in a hotel kitchen in Zürich.",
            why="people and places made up",
        ),
        Example(
            "I also hold the NEBOSH certificate.",
            notes="electrician, 18th edition, did the Harbour Road school. Safety matters to them.",
            why="a credential made up",
        ),
    ),
)
