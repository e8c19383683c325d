"""W009: keep looking at other openings while you wait."""

from collections.abc import Iterator

from writer import regex
from writer.rules.cues import Cue
from writer.rules.evidence import span_in
from writer.rules.phrases import quoted, sentences_with
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule

_SEARCH = (
    r"(?:job ?-?search|job ?-?hunt(?:ing)?|search for (?:a |another )?(?:jobs?|work|posts?)|search)"
)
_GIVEN_UP = regex.compile(
    rf"\b(?:put|putting|placed|paused?|stopp?ed|ended|halted|suspended|given up|gave up|dropped)"
    rf" (?:all )?(?:my|the) (?:\w+ )?{_SEARCH}\b"
    r"|\b(?:stopped|quit|given up|not|n['’]t) (?:\w+ )?(?:looking|applying|searching|interviewing)"
    r" (?:at |for |to )?(?:\w+ )?(?:anything|anyone|any|anywhere|elsewhere|else|others?|around)\b"
    r"|\b(?:stopped|given up) (?:looking|applying|searching)\b"
    r"|\b(?:the|my) only (?:job|post|role|position|place|one|application|firm|company)"
    r" (?:that )?i(?:['’]m| am|['’]ve| have)? (?:\w+ )?(?:appl\w+|want\w*|consider\w*|waiting)\b"
    r"|\b(?:all my hopes|everything) (?:\w+ )?(?:on|depends on) (?:this|your|you)\b"
    r"|\b(?:am|['’]m|have been) (?:only |just )?waiting (?:only |just )?for (?:you|your)\b"
    r"(?! (?:team|colleague))",
    regex.IGNORECASE,
)
#: Nothing is given up without one of these.
_WORDS = Cue(
    "search, jobsearch, hunt, hunting, jobhunt, jobhunting, anything, anyone, any, anywhere,"
    "elsewhere, else, other, others, around, stopped, given, only, hopes, everything, waiting"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    for sentence in sentences_with(letter, _WORDS):
        found = _GIVEN_UP.search(sentence.text)
        if found is not None:
            span = span_in(sentence, found.start(), found.end())
            message = f"{quoted(letter, span)} puts everything on one card"
            yield RULE.finding(letter, message, span)


RULE = Rule(
    id="W009",
    name="search-given-up",
    kinds=EVERY_KIND,
    severity="note",
    source="S3",
    wants="Whoever waits keeps an eye on other openings, and tells nobody that everything hangs on "
    "this one.",
    hint="Go on with your search, and leave it out of the message.",
    instruction="",
    check=_check,
    good=(
        Example("I look out for whatever the next count brings."),
        Example("The search for the lost pallet was a good story."),
        Example("I have stopped counting by hand since then."),
    ),
    bad=(
        Example("I have put my job search on hold for this post."),
        Example("I have stopped applying anywhere else."),
        Example("This is the only job I am considering."),
    ),
)
