"""What comes next, in words that presume nothing: the day of the decision, the next step."""

import datetime as dt

from writer import regex
from writer.brief.first_letter import article
from writer.brief.tidy import tidy
from writer.etiquette.deadline import deadline
from writer.interview import Interview, Person
from writer.regex import Pattern

_EXACT = Pattern(
    r"\d{1,2}(?:st|nd|rd|th)?\b.{0,4}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|"
    r"\d{4}-\d\d-\d\d|\b\d{1,2}[./]\d{1,2}\b|\b(?:the )?\d{1,2}(?:st|nd|rd|th)\b",
    regex.IGNORECASE,
)
_END_OF_WEEK = Pattern(r"\bend of (?:the |this |next )?week\b", regex.IGNORECASE)
_WEEKDAY = Pattern(r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b", regex.IGNORECASE)
_STEP = Pattern(
    r"\b(?:(?:the|an?|their|your)\s+)?(?P<step>(?:(?:second|third|2nd|3rd|final|last|further|next|"
    r"practical|paid|unpaid|working|panel|technical|on-?site|in-person|informal|short|formal)\s+)+"
    r"(?:rounds?|interview|stage|test|task|visit|panel|meeting|call|presentation|assessment|trial|"
    r"shift|day|conversation|exercise|lesson)|(?:trial|work trial|taster|site|school|office|"
    r"observed|demonstration|demo|assessment|selection|case[- ]study|skills|bench|tasting|cook)[- ]"
    r"(?:shift|night|evening|day|lesson|visit|session|test|interview|off|centre|center|class"
    r"|service)|"
    r"lesson observation|stage in the kitchen)\b",
    regex.IGNORECASE,
)
#: What shows that it is this candidate who comes.
_SET = Pattern(
    r"\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\bbring\b"
    r"|\b(?:invit\w+|want\w*|ask\w*|booked|see) me\b"
    r"|\bI(?:'m| am| have been|'ve been)? (?:invited|booked|asked back|back|going back)\b"
    r"|\bI (?:have|got|'ve got) (?:an?|the|my)\b",
    regex.IGNORECASE,
)
_OVER = Pattern(
    r"\b(?:(?:just|have|'ve) had|was|went|finished)\b"
    r"|^\W*(?:so )?(?:I )?had (?:my|the|our|an?|that)\b",
    regex.IGNORECASE,
)
_OPEN = Pattern(
    r"\b(?:if|might|may|maybe|perhaps|possibly|probably|could|would|successful|shortlist\w*|some"
    r"|those)\b",
    regex.IGNORECASE,
)
_ORDINALS = {"2nd": "second", "3rd": "third"}


def decision_day(interview: Interview, today: dt.date) -> dt.date | None:
    """Return the day they decide, where it is still to come and the notes name that very day.

    "By the end of next week" names none: a date worked out from it is not theirs to be held to.
    """
    day, quote = _named_day(interview)
    if day is None or day <= today:
        return None
    if quote is None or _EXACT.search(quote):
        return day
    near = (day - today).days <= 6
    return day if near and _WEEKDAY.search(quote) else None


def decision_week(interview: Interview, today: dt.date) -> str | None:
    """Return "the end of next week" where they named the end of a week and no day."""
    day, quote = _named_day(interview)
    if day is None or day <= today or not quote or not _END_OF_WEEK.search(quote):
        return None
    weeks = (day - dt.timedelta(day.weekday()) - today + dt.timedelta(today.weekday())).days // 7
    which = {0: "this", 1: "next"}.get(weeks)
    return f"the end of {which} week" if which else None


def day_passed(interview: Interview, today: dt.date) -> dt.date | None:
    """Return the day they had named for the decision, where it has passed.

    None where the notes name no very day, or they asked for more time since (W008).
    """
    if not deadline(interview).is_given:
        return None
    day, quote = _named_day(interview)
    if day is None or day >= today:
        return None
    named = quote is None or _EXACT.search(quote) or _WEEKDAY.search(quote)
    return day if named else None


def _named_day(interview: Interview) -> tuple[dt.date | None, str | None]:
    """Return the day of the decision and its words; None where they name a whole week."""
    day, quote = interview.timeline.decision_by, interview.timeline.decision_by_quote
    if quote and any(_in_week_of(text, quote) for text in _told(interview)):
        return None, None
    return day, quote


def _told(interview: Interview) -> list[str]:
    quotes = [fact.quote for fact in interview.facts if fact.kind == "next_step"]
    return [*quotes, interview.timeline.next_step or "", interview.timeline.decision_by_quote or ""]


def _in_week_of(text: str, quote: str) -> bool:
    """Tell whether a day names a whole week ("w/c 23 Nov")."""
    week = r"(?:w/c|week (?:of|commencing|beginning|starting)|around|about)\W+(?:the )?(?:\w+ )?"
    return regex.search(week + regex.escape(quote), text, regex.IGNORECASE) is not None or (
        regex.match(week, quote, regex.IGNORECASE) is not None
    )


def next_step(interview: Interview, recipient: Person) -> tuple[str | None, bool]:
    """Return what comes next as a noun phrase ("a trial shift"), and whether it is settled.

    It is settled where the sender has been asked to it: "they want me back", an hour is given.
    None where what comes next isn't clear.
    """
    held = [fact.quote for fact in interview.facts if not fact.shareable]
    planned = interview.timeline.next_step or ""
    # A round somewhere else may have been taken for theirs.
    texts = [] if any(planned in quote or quote in planned for quote in held) else [planned]
    texts += [
        fact.restated or fact.quote
        for fact in interview.facts
        if fact.kind == "next_step"
        and fact.shareable
        and (not fact.interviewers or recipient.name in fact.interviewers)
    ]
    ours = [name for name in (interview.company, interview.role) if name]
    for text in texts:
        match = _STEP.search(tidy(text))
        # "Second round at Harbour Ltd", "just had my second interview": the one that is over.
        if match and not _OVER.search(text) and not any(name in text for name in ours):
            words = match["step"].lower().split()
            step = " ".join(_ORDINALS.get(word, word) for word in words)
            # "A second interview" might be taken for one with somebody else.
            step = regex.sub(r"^(second|third) interview$", r"\1 round", step)
            named = words[0] in ("last", "next")
            plural = step.endswith("s")
            is_set = not plural and _SET.search(text) is not None and not _OPEN.search(text)
            if is_set or named:
                return f"the {step}", is_set
            return (step if plural else f"{article(step)} {step}"), False
    return None, False
