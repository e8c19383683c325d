"""E018: the message delivers or mentions what the candidate promised to send."""

from collections.abc import Iterator

from writer.brief.brief import Material
from writer.rules.evidence import noted, reader_names
from writer.rules.rule import Context, Example, Finding, Letter, Rule
from writer.rules.vocabulary import is_told


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    names = reader_names(context)
    for material in noted(context):
        is_own = material.kind == "promise" and material.owner == "sender"
        if is_own and not is_told(material, letter, names=names):
            yield RULE.finding(letter, f"the promise is left out: “{material.quote}”")


def _material(verb: str, quote: str = "") -> tuple[Material, ...]:
    promised = quote or verb
    return (Material(fact="p1", kind="promise", owner="sender", verb=verb, quote=promised),)


RULE = Rule(
    id="E018",
    name="promise-left-out",
    kinds=frozenset({"thanks"}),
    severity="warning",
    source="S3",
    wants="What the candidate promised to send is delivered or at least mentioned: a kept promise "
    "is worth more than a compliment.",
    hint="Say that you send, or will send, what you promised.",
    instruction="If the sender promised something, say that they will do it, no more and no less.",
    check=_check,
    needs="notes",
    good=(
        Example(
            "As promised, I will send you the lesson plan on volcanoes.",
            purpose="promise",
            sender="Ruth Calder",
            materials=_material("send the lesson plan on volcanoes"),
            why="a teacher",
        ),
        Example(
            "The test certificates will be with you by tomorrow night.",
            purpose="promise",
            sender="Ruth Calder",
            materials=_material("email her the test certificates"),
            why="an electrician, in other words",
        ),
        Example(
            "You will have my references from me in a day or so; I will send them on.",
            purpose="promise",
            sender="Ruth Calder",
            materials=_material("send you my references"),
            why="everyday words only",
        ),
        Example(
            "I will send you reference details for my old manager.",
            purpose="promise",
            sender="Ruth Calder",
            materials=_material("send ref details for my old manager"),
            why="a word of the notes written out",
        ),
        Example(
            "I will forward you my writing sample.",
            purpose="promise",
            sender="Ruth Calder",
            recipient="Priya Nair",
            materials=_material("forward my writing sample to Priya"),
            why="an editor, who need not name the reader",
        ),
        Example(
            "I will also send you the write-up, as I promised when we spoke.",
            purpose="promise",
            sender="Ruth Calder",
            materials=_material("send you the write-up", "send you the write-up, it's public"),
            why="a backend engineer; what was said of it beside need not be",
        ),
        Example("It was a clear answer to a dull question.", why="nothing was promised"),
    ),
    bad=(
        Example(
            "It was a clear answer to a dull question.",
            purpose="other",
            sender="Ruth Calder",
            materials=_material("send the lesson plan on volcanoes"),
        ),
        Example(
            "I may be in touch again.",
            purpose="other",
            sender="Ruth Calder",
            materials=_material("forward the menu costings"),
            why="a chef",
        ),
        Example(
            "Please ask me for anything.",
            purpose="other",
            sender="Ruth Calder",
            materials=_material("share the bridge drawings"),
            why="an engineer",
        ),
    ),
)
