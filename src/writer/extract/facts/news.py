"""What a bare line tells of the place: "new scanner arriving in May", "60 beds, two wards"."""

from writer import regex
from writer.extract.cast import names_in
from writer.extract.facts.reading import Clause
from writer.extract.private.weigh import weight

#: Down to which weight a remark is about work rather than the day.
OF_WORK = -1.5
#: What a place has or is about to have, and what only a person has.
_NEWS = regex.compile(
    r"\b(?:new \w+ (?:arriving|opening|coming|going|starting|from|in|by|next|this)|(?:arriving"
    r"|opening|going"
    r" (?:in|live|up)|coming in|starting|moving|merging|expanding|push on)\b.{0,30}|this year"
    r"|next year"
    r"|in the (?:team|room|unit|department|school|kitchen|ward)|on the (?:ward|team|books))\b",
    regex.IGNORECASE,
)
_PERSONAL = regex.compile(
    r"\b(?:(?:years?|yrs?)(?! (?:backlog|plan|contract|programme|project|wait))|experience"
    r"|qualified|trained|certificate|cert|licen[cs]e|level|degree"
    r"|diploma|course"
    r"|notice|start date|available|been|done)\b",
    regex.IGNORECASE,
)


def is_news(body: str) -> bool:
    """Say whether a bare phrase tells of the place: "new scanner arriving in May"."""
    plain = regex.sub(r"\b(?:this|next) year\b", "", body)
    return _NEWS.search(body) is not None and _PERSONAL.search(plain) is None


def is_set_down(clause: Clause) -> bool:
    """Say whether a bare line is what was heard: notes that mark the candidate's own words."""
    state, body, place = clause.state, clause.body, clause.place
    line = clause.text[clause.text.rfind("\n", 0, clause.start) + 1 : clause.start]
    heard = state.marked and (state.named or len(clause.cast.names) <= 1)
    plain = place.unit.shape in ("bullet", "sentence") and place.context is None
    return (
        bool(heard)
        and plain
        and not any(c.isalnum() for c in line)
        and not names_in(body, clause.cast)
        and len(body.split()) >= _A_LINE
        and len(WORD.findall(body)) > 1
        and _PERSONAL.search(body) is None
        and _OF_THE_DAY.search(body) is None
        and weight(body) <= OF_WORK
    )


#: So few words are a label, a room or a time.
_A_LINE = 3
#: A word that is no day or month.
WORD = regex.compile(
    r"\b(?!(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b)"
    r"[^\W\d_]{3,}",
    regex.IGNORECASE,
)
_OF_THE_DAY = regex.compile(
    r"\b(?:interview(?:ed)?|meeting|panel|mins?|minutes?|hours?|hrs?|floor|street|road|room \d|am"
    r"|pm"
    r"|biscuits|tea|coffee|vacanc\w+|applicants?|candidates?|full[- ]time|part[- ]time|permanent)\b"
    r"|\d[:.]\d\d",
    regex.IGNORECASE,
)
