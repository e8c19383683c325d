"""What stands around the body of a message: subject, greeting and closing."""

import re

from writer.brief.brief import Brief
from writer.brief.days import on_past_day, weekday
from writer.draft.composer.slots import short_role

MAX_SUBJECT_WORDS = 9
MAX_SUBJECT_CHARS = 60
TITLES = (
    "Mr",
    "Mrs",
    "Ms",
    "Miss",
    "Mx",
    "Dr",
    "Prof",
    "Professor",
    "Chef",
    "Rev",
    "Reverend",
    "Sister",
    "Judge",
    "Captain",
    "Capt",
    "Sgt",
    "Col",
    "Major",
    "Fr",
    "Rabbi",
    "Imam",
    "Pastor",
)

#: A nickname or remark inside a name: "Steve" in '"Big" Steve Harker' stays, "Big" does not.
_ASIDE = re.compile(r"[\"“(][^\"”)]*[\"”)]")
_CLOSINGS = (
    "Kind regards,",
    "Best regards,",
    "With kind regards,",
    "With best wishes,",
    "Best wishes,",
    "Sincerely,",
)
_CARD_CLOSINGS = ("With thanks,", "Kind regards,", "With best wishes,", "Best wishes,")
_ROLE_SUBJECTS = (
    "Thank you: {role} interview",
    "Thank you for our conversation: {role}",
    "{role} interview: thank you",
    "Our conversation about the {role} role",
    "Thank you for your time: {role}",
    "Thank you for talking about the {role} role",
    "Thank you for the {role} interview",
)
_DAY_SUBJECTS = ("Thank you for {day}: {role}", "{role} interview on {day}: thank you")
_PLAIN_SUBJECTS = (
    "Thank you for your time",
    "Thank you for our conversation",
    "Thank you for the interview",
    "Thank you for talking with me",
)


def subject(brief: Brief) -> str | None:
    """Return the subject line: at most 9 words and 60 characters; None where there is none."""
    if brief.channel not in ("email", "letter"):
        return None
    role = short_role(brief.role)
    day = brief.interview_date
    past = on_past_day(day, brief.today, month_first=brief.month_first)
    named = weekday(day) if day and past and past.startswith("on ") and past[3:].isalpha() else None
    choices = [s.format(role=role, day=named) for s in _ROLE_SUBJECTS if role]
    choices += [s.format(role=role, day=named) for s in _DAY_SUBJECTS if role and named]
    if not role:
        at = f" at {brief.company}" if brief.company else ""
        choices = [s + at for s in _PLAIN_SUBJECTS]
    choices = [s[:1].upper() + s[1:] for s in choices]
    fitting = [s for s in choices if _fits(s)] or [f"Thank you: {role}", *_PLAIN_SUBJECTS]
    fitting = [s for s in fitting if _fits(s)]
    return fitting[brief.seed // 11 % len(fitting)]


def _fits(text: str) -> bool:
    return len(text.split()) <= MAX_SUBJECT_WORDS and len(text) <= MAX_SUBJECT_CHARS


def greeting(brief: Brief) -> str:
    """Return "Dear Katarzyna,", "Dear Dr Ruiz," or "Dear hiring team,"."""
    return f"Dear {address(brief.recipient.name)},"


def address(name: str) -> str:
    """Return how to address somebody: by title and surname, by first name, or in full.

    A name whose parts are unclear (initials, capitals throughout, many parts) is written in full.
    """
    parts = _ASIDE.sub(" ", name).split()
    if not parts:
        return name or "hiring team"
    if parts[0].rstrip(".") in TITLES and len(parts) > 1:
        if len(parts) == 2:
            return name
        return f"{parts[0]} {surname(parts[1:])}"
    if len(parts) == 2 and len(parts[0]) > 2 and parts[0][1:].islower() and parts[0].isalpha():
        return parts[0]
    return name


def surname(parts: list[str]) -> str:
    """Return the surname with its particles ("van der Berg") from a name's parts."""
    for index, part in enumerate(parts):
        if index and part[:1].islower():
            return " ".join(parts[index:])
    return parts[-1]


def closing(brief: Brief) -> str:
    """Return the line above the signature, with its comma."""
    choices = _CARD_CLOSINGS if brief.channel == "card" else _CLOSINGS
    return choices[brief.seed // 13 % len(choices)]
