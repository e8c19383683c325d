"""W007: at most one attachment, and only something that came up."""

from collections.abc import Iterator

from writer import regex
from writer.language.tokens import content_words
from writer.rules.cues import Cue
from writer.rules.evidence import noted, sources, span_in
from writer.rules.phrases import sentences_with
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule

_ATTACHED = Cue("attach*, enclos*")
#: "I attach ...", "attached are ...", "please find enclosed ...", and what is named behind it.
_NAMED = regex.compile(
    r"\b(?:attach(?:ed|ing)?|enclos(?:e|ed|ing))\b(?:,? (?:please find|you(?:'ll| will) find"
    r"|to this(?: \w+)?|herewith|with this(?: \w+)?|below|here|is|are))*:?\s+"
    r"(?P<what>(?!(?:with|for|as|in|by|of|at|on|to)\b)[^.;!?\n]+)",
    regex.IGNORECASE,
)
#: "The drawings are attached": what stands before.
_BEFORE = regex.compile(
    r"(?:^|[,;:]\s+|\b(?:and|that|which|so)\s+)(?P<what>[^,;:.!?\n]+?)\s+(?:is|are)\s+"
    r"(?:also |now )?(?:attached|enclosed)\b",
    regex.IGNORECASE,
)
_PART = regex.compile(
    r"\s*,\s*(?:and\s+|as well as\s+)?|\s+(?:and|plus|as well as|along with|together with)\s+"
    r"(?=(?:an?|the|my|our|your|some|two|three|both|copies|another)\b|(?:cv|r[ée]sum[ée]|references?"
    r"|portfolio|certificates?|transcripts?|photos?|slides?)\b)",
    regex.IGNORECASE,
)
_SEVERAL = regex.compile(
    r"^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|both|copies of|various|\d+)\b",
    regex.IGNORECASE,
)
_THING = regex.compile(
    r"^(?:an?|the|my|our|your|both|another|copies)\b"
    r"|\b(?:cv|r[ée]sum[ée]|references?|portfolio|certificates?)\b",
    regex.IGNORECASE,
)
_OTHERWISE = regex.compile(
    r"\s+(?:for you|so that|in case|as (?:promised|agreed|you)|which|that)\b.*",
    regex.IGNORECASE | regex.DOTALL,
)
_ANY_FILE = content_words(
    "copy copies pdf file files document documents attachment short quick old recent full whole "
    "piece work example examples sample samples page pages version"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    named: list[tuple[str, tuple[int, int]]] = []
    for sentence in sentences_with(letter, _ATTACHED):
        for pattern in (_NAMED, _BEFORE):
            for found in pattern.finditer(sentence.text):
                span = span_in(sentence, found.start("what"), found.end("what"))
                named += [(item, span) for item in _items(found["what"])]
    count = sum(2 if _SEVERAL.search(item) else 1 for item, _ in named)
    if count > 1:
        listed = "; ".join(item for item, _ in named)
        yield RULE.finding(letter, f"more than one thing is attached: {listed}", named[-1][1])
    held = _held(context) if named else None
    if held is None:
        return
    for item, span in named:
        wanted = content_words(item) - _ANY_FILE
        if wanted and not wanted & held:
            hint = "Attach only what came up in the interview, or was promised."
            yield RULE.finding(letter, f"“{item}” did not come up", span, hint=hint)


def _items(what: str) -> list[str]:
    parts = (_OTHERWISE.sub("", part).strip() for part in _PART.split(what))
    items = [part for part in parts if part]
    return [item for index, item in enumerate(items) if index == 0 or _THING.search(item)]


def _held(context: Context) -> frozenset[str] | None:
    """Return the words of all that came up; None where nobody says."""
    texts = sources(context)
    if texts is None:
        return None
    return content_words(" ".join((*texts, *(material.quote for material in noted(context)))))


RULE = Rule(
    id="W007",
    name="surplus-attachment",
    kinds=EVERY_KIND,
    severity="warning",
    source="S3",
    wants="They are not bombarded with paper: at most one attachment, and only something that came "
    "up in the interview, while it is fresh in their minds.",
    hint="Attach the one thing that came up, and leave the rest out.",
    instruction="Announce at most one attachment, and only one that the sender promised or that "
    "came up.",
    check=_check,
    good=(
        Example("I attach the counting sheet that you asked about."),
        Example("The fire plan we talked about is attached.", notes="They asked for a fire plan."),
        Example(
            "The spring menu is attached, with its costs and its suppliers.",
            notes="She asked to see my spring menu.",
            why="one thing with its parts",
        ),
    ),
    bad=(
        Example("I attach my CV, two references and a portfolio."),
        Example("Please find attached my licence and the course certificates."),
        Example(
            "Attached is a paper on whale song.",
            notes="We spoke about the cold store and its alarms.",
            why="it did not come up",
        ),
    ),
)
