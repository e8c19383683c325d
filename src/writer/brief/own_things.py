"""Turns a fragment into what the sender has or is: "my HGV licence", "a native Polish speaker"."""

from itertools import pairwise

from writer.brief.first_letter import article, lowered
from writer.brief.grammar import PREPOSITIONS, is_plural
from writer.brief.noun_words import LANGUAGES, OWN_HEADS, PERSON_HEADS, TRAINED
from writer.brief.nouns import head_of
from writer.language.verbs import is_past
from writer.regex import IGNORECASE, Pattern

_SPAN = Pattern(
    r"^(?:about |over |almost |nearly |more than |around )?[\w.+-]+\+? (?:years|months)\b"
)


_SPAN_OF = Pattern(
    r"^((?:[\d.]+\+?|two|three|four|five|six|seven|eight|nine|ten|\w+teen) (?:years|months)) "
    r"(?!(?:of|in|on|at|as|with|for|to|from|by|doing|and|or|ago|later|old|running|since|working|no"
    r"|now|so)\b)((?:[A-Z][\w+#.]*|[a-z]+ [a-z]+ing)(?: (?:at|with|for|in) .+)?)$"
)
_SPAN_THING = Pattern(
    r"^((?:[\d.]+\+?|two|three|four|five|six|seven|eight|nine|ten|\w+teen) (?:years|months)) "
    r"(?!(?:of|in|on|at|as|with|for|to|from|by|doing|and|or|ago|since|\w+ing|\w+ed|ran|led|the|an?"
    r"|my)\b)([a-z]+(?: .*)?)$"
)


def span_of_work(text: str) -> str | None:
    """Return "my 14 months of Revit" for "14 months Revit", whose little word was left off.

    None for what is no span, or says not of what.
    """
    if match := _SPAN_OF.match(text):
        return f"my {lowered(match[1])} of {match[2]}"
    match = _SPAN_THING.match(text)
    # "11 years clean licence" is owned by the years.
    owned = match is not None and head_of(text) in OWN_HEADS
    return f"my {lowered(match[1])}' {match[2]}" if match and owned else None


#: "three years": of what, only the words before say.
_SPAN_ALONE = Pattern(
    r"(?:about |over |some |nearly |almost |just )*(?:\d+|[a-z]+)\+? "
    r"(?:years?|months?|weeks?|seasons?|terms?)",
    IGNORECASE,
)


_EVERY_SO_OFTEN = Pattern(
    r"(?:a|one|two|three|four|\d) (?:nights?|days?|weeks?|weekends?|shifts?|months?) "
    r"(?:in|out of|a|per|on)\b",
    IGNORECASE,
)
#: "my dissertation on piracy, and captaining the club"
_AND_DOING = Pattern(r", and \w+ing\b.*$")


def possessed_by_sender(text: str) -> str | None:
    """Return "my ..." for what a candidate can say to have; None where that isn't certain.

    A bare skill ("Kubernetes", "wine") says too little: having it is not what the notes say.
    """
    text = _AND_DOING.sub("", text)
    words = text.split()
    first = words[0].lower()
    if first in ("my", "our"):
        return f"{first}{text[len(first) :]}"
    if first == "one" and len(words) > 1 and words[1].lower() in PREPOSITIONS:
        # "One as deputy": one what?
        return None
    if _EVERY_SO_OFTEN.match(text):
        # "One week in five": of what, only the question says.
        return None
    if first in ("a", "an", "the", "one"):
        return lowered(text)
    head = head_of(text)
    if head in PERSON_HEADS or _SPAN_THING.match(text) or _SPAN_ALONE.fullmatch(text):
        return None
    steps = ("level", "grade", "band", "stage")
    if any(a in steps and b[:1].isdigit() for a, b in pairwise([w.lower() for w in words])):
        return f"my {text}"
    if head in OWN_HEADS or head in LANGUAGES or _SPAN.match(text) or head.endswith("ship"):
        return f"my {lowered(text)}"
    return None


def person_noun(text: str) -> str | None:
    """Return "a native Polish speaker" for a fragment that says what somebody is; else None."""
    words = text.split()
    if head_of(text) not in PERSON_HEADS or is_plural(words[0]) or words[0] == "I":
        return None
    if is_past(words[0]) and words[0].lower() not in TRAINED:
        return None
    if words[0].lower() in ("a", "an", "the", "my"):
        return lowered(text)
    noun = lowered(text)
    return f"{article(noun)} {noun}"
