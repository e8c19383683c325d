"""Tells the candidate's other applications by a name that the notes hold nowhere else.

"Norwich post on the 8th": no wording gives it away, but a post, a round or a trial still to come,
at a name that nothing else in the notes has to do with, is somebody else's.
"""

from writer import regex
from writer.extract.units import Unit

_NAME = r"(?P<name>(?-i:[A-Z])[\w'.-]+(?: (?:& |and |of )?(?-i:[A-Z])[\w'.-]+){0,3})"
_STAGE = (
    r"(?:post|job|role|position|vacancy|interview|trial(?: (?:shift|day))?|assessment(?: (?:day"
    r"|centre|center))?|(?:final|first|last|next|second|third) (?:round|stage|interview)"
    r"|super-?day|on-?site|offer|application|shortlist)"
)
_COMING = (
    r"(?:(?:is|was|comes|closes|closing|goes|starts|in|on|by|at|this|next|tomorrow|tonight|first"
    r"|moves?|pays?|still|also|too|as well|already|later|before|after|a week|the (?:day|week|same)"
    r"|mon|tue|wed|thu|fri|sat|sun)\w*\b|[(,:-]|\d)"
)
_ELSEWHERE = regex.compile(
    rf"^(?:the |also |and |then |plus |have (?:the )?|got (?:the )?|my )*{_NAME}(?:'s)? {_STAGE}\W*"
    rf"(?:{_COMING}|$)"
    rf"|^(?:the |also |and |then |plus |still |have (?:an? |the )?|got (?:an? |the )?)*{_STAGE}"
    rf"(?: (?:on|for) (?:the )?[\w ]{{2,12}})? (?:with|at|for) {_NAME.replace('name', 'other')}\W*"
    rf"(?:{_COMING}|$)",
    regex.I,
)
#: Nobody waits for one's own interviewer at "the Monday interview".
_NO_FIRM = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december zoom teams the a second final first next last"
    " job interview post role position trial phone video skype decision start team head senior"
    " junior deputy assistant chief lead".split()
)


def is_elsewhere(text: str, unit: Unit, body: str) -> bool:
    """Say whether the clause `body` speaks of a post at a name that stands nowhere else.

    The title over the notes ("Sous chef trial, Copper Hen") names the firm at hand, and so does a
    line of an advert or an e-mail.
    """
    if unit.part != "notes" or not text[: unit.start].strip():
        return False
    found = _ELSEWHERE.search(body)
    if found is None:
        return False
    name = found["name"] or found["other"]
    words = [word.strip("'.").casefold() for word in name.split()]
    if not words or words[0] in _NO_FIRM:
        return False
    return text.casefold().count(words[0]) == 1
