"""People as gathered from the notes, by how sure it is that they were met."""

from dataclasses import dataclass, field

from writer import regex
from writer.extract.names.mention import Mention
from writer.extract.structure.labels import field_of

_PEOPLE_HEADING = regex.compile(
    r"(?:the\s+)?(?:interviewers?|saw|seen(?:\s+by)?|spoke\s+(?:to|with)|panel(?:\s+members?)?(?:\s+of\s+\w+)?|"
    r"people(?:\s+(?:i\s+)?met)?|who\s+i\s+(?:met|saw|spoke)(?:\s+\w+)?|who|met|"
    r"met\s+with|present|attendees|participants|in the room|who was there|gesprächspartner\w*|"
    r"teilnehmer\w*|"
    r"(?:two|three|four|five|six|[2-6])\s+(?:of (?:them|us)|people|interviewers|panell?ists)\b"
    r"[^:]{0,40}|"
    r"rencontrés?|interlocuteurs|personas|entrevistador\w*|names|on the (?:call|panel)|contacts?|"
    r"cards?|business cards?|[\w' -]{0,24}panel|thank[- ]you(?: notes?| letters?| e-?mails?| "
    r"messages?)?(?: for| to)?|"
    r"(?:letters|notes|messages|write|e-?mails) (?:to|for)|to thank|recipients|guests|invitees)"
    r"(?:\s*\(.{0,40}\)|\s+(?:and|&)\s+.{0,30}|\s+\d+)?",
    regex.IGNORECASE,
)


@dataclass(slots=True)
class Met:
    """What was gathered: people with evidence of a meeting, and others that only may help.

    `known` are certain; `likely` need to be seen with a given name or again; `contacts` arranged
    things; `cards` are contact lines, signatures and headers that give spellings, titles and
    addresses to people who were met; `organizers` sent an invitation; `others` were there as
    candidates themselves.
    """

    known: list[Mention] = field(default_factory=list)
    likely: list[Mention] = field(default_factory=list)
    contacts: list[Mention] = field(default_factory=list)
    cards: list[Mention] = field(default_factory=list)
    others: list[Mention] = field(default_factory=list)
    organizers: list[Mention] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)


def is_people_label(label: str | None) -> bool:
    """Tell whether a label or heading announces the people met."""
    if label is None:
        return False
    plain = regex.sub(r"\s+on\s+[\d/. -]+(?=\s|$)", "", label.strip("*_: "))
    return field_of(plain) == "people" or _PEOPLE_HEADING.fullmatch(plain) is not None


def is_contact_label(label: str | None) -> bool:
    """Tell whether a label announces whoever only arranged things."""
    return label is not None and field_of(label) == "contact"
