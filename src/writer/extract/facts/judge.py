"""Settles kind and holder of a clause from its lead-in, its heading and its subject.

Each function returns a reading, one left open where code is not sure, or None to drop the clause.
"""

from dataclasses import replace

from writer import regex
from writer.extract.cast import names_in, people_in
from writer.extract.facts.bare import bare, sends
from writer.extract.facts.filler import says_something
from writer.extract.facts.heard import asked, attribute, heard, listed_theirs
from writer.extract.facts.holders import has_finite
from writer.extract.facts.news import WORD
from writer.extract.facts.own import listed_own, listed_promise, own, promise, request
from writer.extract.facts.reading import Clause, Reading
from writer.extract.facts.spoken import judge_spoken
from writer.extract.facts.wording import is_sending, is_step, tells_next
from writer.extract.names.occupations import is_title
from writer.interview import CANDIDATE, COMPANY


def judge(clause: Clause) -> Reading | None:
    """Return the reading of a clause, or None."""
    if _is_head(clause):
        return None
    reading = _judged(clause)
    said = reading is not None and reading.kind == "topic"
    if reading and said and clause.place.one and (post := _post_of(clause.body)):
        # "Paul: tech lead, worried about the data": who he is comes first.
        if post >= len(clause.body):
            return None
        reading = replace(reading, start=reading.start + post)
    if said and not WORD.search(clause.body):
        # "Friday 13 November, 2pm"
        return None
    if said and clause.body.startswith(_WHOM_TO) and names_in(clause.body[:24], clause.cast):
        # "spoke / to Dave and his wife"
        return None
    if said and (not _more_than_names(clause) or _LEANS.match(clause.body)):
        return None
    if reading is None or reading.holder in (None, CANDIDATE) or clause.place.unit.speaker:
        return reading
    # A deed of the candidate's further on: not to be told apart by code.
    return clause.read(None, None) if _OWN_DEED.search(clause.body) else reading


def _post_of(body: str) -> int:
    """Return where it ends what somebody is, at the head of a remark about them; 0 if nowhere."""
    head, comma, _ = body.partition(", ")
    words = head.lower().split()
    known = 0 < len(words) <= _POST and words[0] not in ("new", "a", "an", "another", "second")
    return len(head) + len(comma) if known and is_title(head) else 0


#: The words that a post has at most where it stands behind a name.
_POST = 4
_WHOM_TO = ("to ", "with ", "2 ", "w/")
#: "he wants 5", "one on leave", "he has been using it": of what, only the words before say.
_LEANS = regex.compile(
    r"\W*(?:(?:to|with) (?-i:[A-Z])\w+|wants? (?:it|them|that|this)\b|\w+ (?:wants?|needs?|has"
    r"|have) \d+\W*$|(?:one|two|three"
    r"|some|both|none|most)"
    r" (?:on|off|of (?:them|whom)|is|are|at|from|in)\b"
    r"|(?:s?he|they|we)(?:'\w+)?(?: (?:has|have|had|been|is|are|was|were|will|would|also|still|now"
    r"|all|really))* (?:\w+ ){1,2}?(?:it|them)\b)",
    regex.IGNORECASE,
)


def _more_than_names(clause: Clause) -> bool:
    """Say whether anything is left without the names of those met and what stands in brackets."""
    left = regex.sub(r"\([^()]*\)|\b\w\b", " ", clause.body)
    for start, end, _ in reversed(people_in(left, clause.cast)):
        left = left[:start] + left[end:]
    return says_something(left, least=1)


def _is_head(clause: Clause) -> bool:
    """Say whether it gives the firm and no more than that: the title line of the notes."""
    firm = clause.cast.company
    acts = clause.subject in ("I", "my", "deed", "does") or has_finite(clause.body)
    return firm is not None and firm in clause.body and not acts


_OWN_DEED = regex.compile(
    r"\b(?:I|i) (?:says?|said|told|done|did|ran|led|built|had|have|was|cut|made|set|wrote"
    r"|taught|"
    r"kept|held|\w{3,}ed)\b"
)


_WROTE = regex.compile(
    r"\w+(?: [A-Z]\w+)? (?:has |have )?(?:e-?mailed|wrote|written|rang|called|phoned|texted|replied"
    r"|messaged|answered)\b(?! (?:the|a|an|its|their|his|her) (?:software|code|book|guide|policy"
    r"|plan"
    r"|report|manual|course))"
)


_TO_SEND = regex.compile(r"(?:send|e-?mail|forward|fwd|get|drop|post|text|bring)\b", regex.I)


def _is_own_task(clause: Clause) -> bool:
    """Say whether it stands among what the candidate said or owes, or is something to send."""
    if clause.place.context == "promise":
        return clause.subject in ("phrase", "gerund", "base") and not tells_next(clause.body)
    theirs = clause.subject in ("they", "person", "I")
    return clause.place.context in ("told", "omission") or (is_sending(clause.body) and not theirs)


def _judged(clause: Clause) -> Reading | None:
    lead, context = clause.lead, clause.place.context
    if lead is None:
        if clause.place.unit.speaker is not None:
            return judge_spoken(clause)
        if is_step(clause) and not _is_own_task(clause):
            return clause.read_step()
        if _WROTE.match(clause.body) and clause.subject in ("person", "they"):
            # "Marta emailed: ...": what went on afterwards came up with nobody.
            return None
        if context == "told" and _TO_SEND.match(clause.body) and sends(clause.body):
            # "me -> send Ruth the plan"
            return promise(clause)
        if context in ("told", "omission"):
            return listed_own(clause)
        if context == "promise":
            return listed_promise(clause)
        if context in ("attribute", "responsibility", "next") and not sends(clause.body):
            return listed_theirs(clause)
        return bare(clause)
    if lead.act in ("told", "omission"):
        return own(clause)
    if lead.act == "promise":
        return promise(clause)
    if lead.act == "request":
        return request(clause)
    if lead.act == "asked":
        return asked(clause)
    if lead.act == "attribute":
        return attribute(clause)
    if lead.act == "responsibility":
        known = clause.subject != "I" and says_something(clause.body)
        return clause.read("responsibility", COMPANY) if known else None
    return heard(clause)
