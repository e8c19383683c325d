"""The interview as understood: the one model that all steps share.

Every span is half-open and counts characters of the decoded notes, so that
``notes.text[fact.start:fact.end] == fact.quote`` always holds.
"""

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field

from writer.kinds import FactKind, Kind, Outcome

CANDIDATE = "candidate"
COMPANY = "company"


class Frozen(BaseModel):
    """Base of all data that passes from one step to the next: immutable, no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Person(Frozen):
    """Somebody met. `name` is spelled as on the notes' contact line or business card."""

    name: str
    title: str | None = None
    email: str | None = None
    #: The day of an earlier round, where this person was met in no later one.
    met_on: dt.date | None = None
    #: Other spellings of the name that occur in the notes ("Katarzyna", "Kasia", "K. Wojcik").
    aliases: tuple[str, ...] = ()


class Fact(Frozen):
    """One thing the notes say, with its evidence.

    `holder` is `candidate`, `company` or an interviewer's name: whose deed, wish or trait it is.
    `interviewers` are the names of those it came up with; empty means everyone who was there.
    `restated` is the same fact as one clean clause with its subject spelled out ("I ...",
    "they ..." for the company, the name for an interviewer), where a model wrote one that
    passed the number, name and holder checks. `told` is False where only a model calls it a
    qualification: nothing in the notes shows that it was said in the interview.
    """

    id: str
    kind: FactKind
    holder: str
    interviewers: tuple[str, ...] = ()
    quote: str
    start: int
    end: int
    shareable: bool = True
    restated: str | None = None
    told: bool = True


class Update(Frozen):
    """Something the notes tell of what happened after the interview, with its evidence."""

    #: The day it happened; None where the notes don't say.
    date: dt.date | None = None
    #: What came of it; "no news" changes nothing; None where it is only about a date or a message.
    outcome: Outcome | None = None
    #: The new date of the decision, if one is named, and the words it was read from.
    decision_by: dt.date | None = None
    decision_by_quote: str | None = None
    #: What the candidate wrote to them that day.
    sent: Kind | None = None
    quote: str
    start: int
    end: int


class Timeline(Frozen):
    """What was said about when and how the candidate hears. Dates are None where unknown."""

    decision_by: dt.date | None = None
    #: The words the date was read from, for the reader to check ("by end of next week").
    decision_by_quote: str | None = None
    #: They decide after this day, where no more is known ("no decision before the 1st").
    decision_not_before: dt.date | None = None
    next_step: str | None = None
    do_not_contact: bool = False
    #: They asked to be left alone only until this day is over; None: for as long as it takes.
    do_not_contact_until: dt.date | None = None
    #: Dates of the decision that a later statement replaced, in order (W008).
    superseded: tuple[dt.date, ...] = ()
    #: What happened since the interview, oldest first.
    updates: tuple[Update, ...] = ()

    @property
    def standing(self) -> Outcome | None:
        """How the matter stands by the last outcome among the updates; no news is none."""
        told = [
            update.outcome for update in self.updates if update.outcome not in (None, "no news")
        ]
        return told[-1] if told else None


class Interview(Frozen):
    """Everything extracted from one note. Unknown is None, never a guess."""

    candidate: str | None = None
    company: str | None = None
    role: str | None = None
    date: dt.date | None = None
    #: "in person", "video", "phone" or None.
    mode: str | None = None
    interviewers: tuple[Person, ...] = ()
    timeline: Timeline = Timeline()
    #: How the matter stands by the last that the notes say; None where nothing came of it yet.
    outcome: Outcome | None = None
    facts: tuple[Fact, ...] = ()
    warnings: tuple[str, ...] = Field(default=())

    @property
    def updates(self) -> tuple[Update, ...]:
        """What happened since the interview, oldest first."""
        return self.timeline.updates

    def fact(self, fact_id: str) -> Fact:
        """Return the fact with this id. Raises KeyError where there is none."""
        for fact in self.facts:
            if fact.id == fact_id:
                return fact
        raise KeyError(fact_id)

    def told_by(self, sender: str) -> "Interview":
        """Return the interview as `sender` tells it: whoever bears that name was not met.

        A bare first name without title or address counts as the sender's own. What the notes
        hold that person to is the candidate's.
        """
        own = {p.name for p in self.interviewers if _is_same(p, sender)}
        if not own:
            return (
                self if self.candidate == sender else self.model_copy(update={"candidate": sender})
            )
        return self.model_copy(
            update={
                "candidate": sender,
                "interviewers": tuple(p for p in self.interviewers if p.name not in own),
                "facts": tuple(_told(fact, own) for fact in self.facts),
            }
        )


def _is_same(person: Person, sender: str) -> bool:
    theirs, mine = person.name.casefold().split(), sender.casefold().split()
    bare = len(theirs) == 1 and not person.title and not person.email
    return theirs == mine or (bare and theirs == mine[:1])


def _told(fact: Fact, own: set[str]) -> Fact:
    """Return the fact with the sender's own names taken for the candidate."""
    theirs = tuple(name for name in fact.interviewers if name not in own)
    if fact.holder not in own:
        return fact.model_copy(update={"interviewers": theirs})
    kind: FactKind = "qualification" if fact.kind == "topic" else fact.kind
    return fact.model_copy(update={"holder": CANDIDATE, "kind": kind, "interviewers": theirs})
