"""Tells the candidate's other applications by a name that the notes hold nowhere else.

"Norwich post on the 8th": no wording gives it away, but a post, a round or a trial still to come,
at a name that nothing else in the notes has to do with, is somebody else's.
"""

from writer import regex
from writer.extract.names.given_names import is_given_name
from writer.extract.units import Unit
from writer.language.common_words import COMMON
from writer.language.stopwords import STOPWORDS
from writer.language.verbs import is_participle, is_past

_NAME = r"(?P<name>(?-i:[A-Z])[\w'.-]+(?: (?:& |and |of )?(?-i:[A-Z])[\w'.-]+){0,3})"
_STAGE = (
    r"(?:post|job|role|position|vacancy|interview|trial(?: (?:shift|day))?|assessment(?: (?:day"
    r"|centre|center))?|(?:final|first|last|next|second|third) (?:round|stage|interview)"
    r"|super-?day|on-?site|offer|application|shortlist)"
)
#: What an employer is, where its name is written in small letters.
_KIND = (
    r"(?:(?:brewery|bank|hospital|school|college|council|clinic|trust|hotel|university|museum|farm"
    r"|academy|nursery|library|bakery|surgery|chambers) )?"
)
_COMING = (
    r"(?:(?:is|was|comes|closes|closing|goes|starts|in|on|by|at|this|next|tomorrow|tonight|first"
    r"|moves?|pays?|still|also|too|as well|already|later|before|after|a week|the (?:day|week|same)"
    r"|mon|tue|wed|thu|fri|sat|sun)\w*\b|[(,:-]|\d)"
)
_ELSEWHERE = regex.compile(
    rf"^(?:the |also |and |then |plus |have (?:the )?|got (?:the )?|my )*{_NAME}(?:'s)? {_KIND}"
    rf"{_STAGE}\W*"
    rf"(?:{_COMING}|$)"
    rf"|^(?:the |also |and |then |but )*{_NAME.replace('name', 'caller')} "
    r"(?:(?:will|are (?:going )?to|is (?:going )?to) )?"
    r"(?:ring|phone|call|decide|want|text|email)s? "
    r"(?:me |a decision |an answer |back )*(?:on|by|tomorrow|next|this|in)\b"
    rf"|^(?:the |also |and |then |plus |still |have (?:an? |the )?|got (?:an? |the )?)*{_STAGE}"
    rf"(?: (?:on|for) (?:the )?[\w ]{{2,12}})? (?:with|at|for) {_NAME.replace('name', 'other')}\W*"
    rf"(?:{_COMING}|$)",
    regex.I,
)
#: "I have the county archive on 6 Oct": where the writer has to be on another day.
_HAVE_ON = regex.compile(
    r"^(?:and |then |also |still |but )*(?:I ?)?(?:have(?: got)?|'?ve(?: got)?|got) "
    r"(?:also |still )?"
    r"(?:the |an? )?(?P<what>[\w'&-]+(?: [\w'&-]+){0,4}?) (?:on (?:the )?)?"
    r"(?:(?:next |this )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b"
    r"|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
    r"|(?:the )?\d{1,2}(?:st|nd|rd|th)\b|tomorrow\b|next week\b)"
    r"(?:,? (?:for )?(?:the |my |an? )?(?:second|2nd|final|last|third|next|first) (?:round"
    r"|interview|stage))?\W*$",
    regex.I,
)
#: What goes on here, though, is no secret.
_HERE = regex.compile(
    r"\b(?:rounds?|stages?|interviews?|trial|shift|call|assessment|start|decision|answer|meeting"
    r"|visit|tour|session)\b",
    regex.I,
)
#: Nobody waits for one's own interviewer at "the Monday interview".
_NO_FIRM = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december zoom teams the a second final first next last"
    " job interview post role position trial phone video skype decision start team head senior"
    " junior deputy assistant chief lead reception recruitment admin agency office".split()
)


def is_elsewhere(text: str, unit: Unit, body: str) -> bool:
    """Say whether the clause `body` speaks of a post at a name that stands nowhere else.

    The title over the notes ("Sous chef trial, Copper Hen") names the firm at hand, and so does a
    line of an advert or an e-mail.
    """
    if unit.part != "notes" or not text[: unit.start].strip():
        return False
    engaged = _HAVE_ON.match(body)
    if engaged and not _HERE.search(engaged["what"]):
        # "I have run the bar on Friday": what was done is no engagement.
        first = engaged["what"].split()[0].lower()
        return not (is_past(first) or is_participle(first))
    found = _ELSEWHERE.search(body)
    if found is None:
        return False
    name = found["name"] or found["other"] or found["caller"]
    words = [word.strip("'.").casefold() for word in name.split()]
    if not words or words[0] in _NO_FIRM or (found["caller"] and _may_be_theirs(words[0])):
        return False
    return text.casefold().count(words[0]) == 1


def _may_be_theirs(word: str) -> bool:
    """Say whether who calls may be of the firm at hand: "HR ring on Friday", "They decide by"."""
    return len(word) <= 3 or word in COMMON or word in STOPWORDS or is_given_name(word)
