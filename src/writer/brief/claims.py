"""Tells what the sender did or is from what only happened, leans on another sentence or answers."""

from writer import regex
from writer.regex import Pattern

_CAME_OF_IT = Pattern(
    r"(?!I\b)[\w' -]{3,40} (?:up|down) (?:by |from |to )?(?:about |over )?(?:\d"
    r"|a (?:third|quarter)|half\b|(?:two|three|four|five|six|seven|eight|nine|ten)\b)",
    regex.IGNORECASE,
)
_OF_SENDER = Pattern(r"\b(?:I|my|me|we)\b")
_TO_SENDER = Pattern(
    r"I \w+ (?:(?!who |which |that |when |and )[\w'-]+ )*(?:of|at|to|behind|past) me\b"
)
#: "I am, since 2021": an answer to what was asked.
_ANSWERED = Pattern(r"I (?:am|do|did|have|had|can|was|will|would)(?: not)?(?:,|$)")
_LEANING = Pattern(
    r"^I (?:also |still |once |have |had )*\w+ (?:just |exactly |about |through )?(?:that|those"
    r"|this|these|ones?"
    r"|them|it)(?: (?:for|at|in|on|by|with|from|to|into|since|over|when|after|too|well|once|twice"
    r"|\w+ly|\w+ years)\b|$|,)"
    r"|^I \w+ (?:\w+ )?of (?:those|them|these)\b"
    r"|^I (?:have )?\w+ (?:an? |something )?(?:very )?similar\b"
    r"|^I (?:have )?\w+ (?:\w+ )?such\b"
)


def is_no_claim(text: str, clause: str | None) -> bool:
    """Tell whether `text`, whose clause is `clause`, says nothing that the sender can claim."""
    if clause is None:
        # "Reading ages up 9 months": what came of a deed that stands elsewhere.
        return _CAME_OF_IT.match(text) is not None
    if _LEANING.search(clause) or _ANSWERED.match(clause):
        # "I did just that for the wind farm": what, only the sentence before says.
        return True
    # "a migration locked the table", "jackknifed trailer ahead of me": nothing the sender did.
    return not _OF_SENDER.search(clause) or _TO_SENDER.match(clause) is not None
