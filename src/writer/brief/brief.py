"""The airlock: exactly what one message may say. A drafter sees this and nothing else."""

import datetime as dt
from typing import Literal

from writer.interview import Frozen, Person
from writer.kinds import Branch, Channel, FactKind, Kind, Purpose

#: From the sender's side of the letter: whose deed, wish or trait a material is.
Owner = Literal["sender", "reader", "company", "other"]


class Material(Frozen):
    """One shareable fact, turned into the sender-to-reader voice: who did what is settled here.

    At least one form is set; a fact that cannot be turned into good English is no material.
    None ends in punctuation; none starts with a capital unless its first word always has one.

    - `clause`: finite clause with its subject: "I cut the bill by 38 %", "you are moving to X".
    - `noun`: noun phrase that can follow "about": "your move to Snowflake", "the night rota".
    - `gerund`: "cutting the bill at Brightline by 38 %" (sender's deeds).
    - `verb`: base verb phrase, for promises: "send you the case study".
    """

    fact: str
    kind: FactKind
    owner: Owner
    clause: str | None = None
    noun: str | None = None
    gerund: str | None = None
    verb: str | None = None
    #: Whether it certainly came up with this very reader; else no "as I mentioned".
    told: bool = True
    #: The fact's own words in the notes, for the grounding checks.
    quote: str


class Step(Frozen):
    """One planned sentence. `phrasing` picks among phrasings: 64 times a place, plus which
    recipient it is for."""

    purpose: Purpose
    facts: tuple[str, ...] = ()
    phrasing: int = 0
    paragraph: int = 0
    #: May be dropped where no sentence for it keeps the rules.
    optional: bool = False
    #: The part of a phone script it stands in; None in all else.
    branch: Branch | None = None


class Brief(Frozen):
    """What one message may say, and the plan of it."""

    kind: Kind
    channel: Channel
    #: name "" where nobody's name is known: the message goes to the hiring team.
    recipient: Person
    sender: str
    today: dt.date
    interview_date: dt.date | None = None
    company: str | None = None
    role: str | None = None
    mode: str | None = None
    materials: tuple[Material, ...] = ()
    plan: tuple[Step, ...] = ()
    #: Drawn from the content of the notes and the recipient; picks phrasings.
    seed: int = 0
    #: Other people met whose names may occur ("my talk with Priya").
    others: tuple[str, ...] = ()
    #: The day they decide, where it is still to come and the notes name it (not "next week").
    decision_by: dt.date | None = None
    #: "the end of next week", where they named no day.
    decision_week: str | None = None
    #: The day they had named for the decision, which has passed; not a day worked out from a week.
    due_by: dt.date | None = None
    #: The day on which they told what `kind` answers: a refusal, more time, an offer.
    told_on: dt.date | None = None
    #: What comes next, as a noun phrase that can follow "look forward to": "the trial shift".
    next_step: str | None = None
    #: The sender has been asked to it, so that it may be taken for granted.
    next_is_set: bool = False
    #: How and when the sender followed up before, where they did: "wrote on Friday the 20th".
    again: str | None = None
    #: They asked not to be contacted: the message offers nothing that calls for an answer.
    do_not_contact: bool = False
    #: The number to call the sender back on.
    phone: str | None = None
    #: An agency held the interview, and the message goes to the employer.
    by_agency: bool = False
    #: Dates are written month first ("March 12"), since the notes write them so.
    month_first: bool = False

    @property
    def has_decision(self) -> bool:
        """Whether a day or week to come is known by which they decide."""
        ahead = self.decision_by is not None and self.decision_by > self.today
        return ahead or self.decision_week is not None

    def material(self, fact_id: str) -> Material:
        """Return the material for this fact id. Raises KeyError where there is none."""
        for material in self.materials:
            if material.fact == fact_id:
                return material
        raise KeyError(fact_id)
