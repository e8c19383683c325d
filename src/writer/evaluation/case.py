"""What a sample note's gold file holds: what a careful reader of the note knows to be true.

A gold file is TOML beside its note (`nurse.md`, `nurse.gold.toml`). Every `quote` is copied from
the note letter by letter, line breaks included. A key that is absent means "the note does not
say". `evals/cases/README.md` explains each key to whoever writes one.
"""

import datetime as dt
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from writer.kinds import Kind

Split = Literal["dev", "held"]
Mode = Literal["in person", "video", "phone"]
TopicKind = Literal["topic", "responsibility", "attribute"]
Outcome = Literal["offer", "rejected", "more time", "accepted"]

#: What is particular about the shape or the content of a note.
Form = Literal[
    "tidy",
    "terse",
    "rambling",
    "transcript",
    "minutes",
    "mixed-language",
    "panel",
    "recruiter-screen",
    "two-rounds",
    "late-update",
    "injection",
    "pay",
    "private",
    "almost-empty",
    "star-table",
    "invite-on-top",
    "email-on-top",
    "advert-below",
    "third-person",
    "dictation",
    "ocr",
    "titles",
    "unusual-names",
    "us-dates",
    "do-not-contact",
    "no-names",
    "no-candidate",
]
FORMS: tuple[Form, ...] = get_args(Form)

#: Why something is to be kept from every message.
PrivateKind = Literal[
    "pay", "opinion", "health", "family", "other-application", "in-confidence", "marked", "contact"
]
#: Why a string that is no secret has no place in any message all the same.
NeverReason = Literal[
    "injection",
    "misspelled",
    "corrected",
    "not-said",
    "advert",
    "other-meeting",
    "noise",
    "not-done",
]
#: Why no message of a kind may be written on that day.
Refusal = Literal["too-early", "do-not-contact", "no-outcome", "nothing-to-say"]


class Strict(BaseModel):
    """Base of all parts of a gold file: immutable, and a mistyped key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_min_length=1)


class Meeting(Strict):
    """The interview as a whole. `date` is the day of the latest round that took place.

    `company_also` and `role_also` are as good: with or without what stands in brackets, an
    abbreviation spelled out.
    """

    candidate: str | None = None
    company: str | None = None
    company_also: tuple[str, ...] = ()
    role: str | None = None
    role_also: tuple[str, ...] = ()
    date: dt.date | None = None
    mode: Mode | None = None


class Met(Strict):
    """Somebody met, or (as a contact) somebody named who may be written to without being met.

    `name` is spelled as it must be in a greeting, without `honorific` ("Dr", "Frau"); `title` is
    the job. `aliases` are the other spellings and short names that the note uses, wrong ones
    included. `met_on` is the day of an earlier round.
    """

    name: str
    honorific: str | None = None
    title: str | None = None
    email: str | None = None
    aliases: tuple[str, ...] = ()
    met_on: dt.date | None = None


class Told(Strict):
    """Something said, with those it came up with. An empty `with` means everyone who was there."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_min_length=1, populate_by_name=True)

    quote: str
    people: tuple[str, ...] = Field(default=(), alias="with")


class Topic(Told):
    """Something told about the job. `holder` is "company" or the name of whose deed it is."""

    holder: str = "company"
    kind: TopicKind = "topic"


class Promise(Strict):
    """What the candidate said they would send or do, and for whom where the note says so."""

    quote: str
    to: str | None = None


class Decision(Strict):
    """The last day by which they said they would decide, and the words that say so."""

    by: dt.date
    quote: str


class Update(Strict):
    """What happened after the interview."""

    quote: str
    date: dt.date | None = None
    outcome: Outcome | None = None


class Private(Strict):
    """A stretch of the note that no message may tell.

    `strings` stand in the quote and give it away; `derived` do not stand there and would give it
    away as well ("38k" written as "38,000").
    """

    quote: str
    kind: PrivateKind
    strings: tuple[str, ...] = ()
    derived: tuple[str, ...] = ()


class Never(Strict):
    """A string that must not come up though it is no secret. `derived`: it is not in the note."""

    string: str
    why: NeverReason
    derived: bool = False


class Run(Strict):
    """A message that makes sense for this note on the day `today`, or one that must be refused.

    `to`: the names of those who get one; empty means everyone met in the latest round, or the
    hiring team where nobody's name is known.
    """

    kind: Kind
    today: dt.date
    to: tuple[str, ...] = ()
    refused: Refusal | None = None


class Case(Strict):
    """One gold file. `ignore`: quotes that are neither wanted as facts nor wrong as facts."""

    split: Split
    field: str
    language: str = "en"
    forms: tuple[Form, ...] = Field(min_length=1)
    interview: Meeting
    interviewers: tuple[Met, ...] = ()
    contacts: tuple[Met, ...] = ()
    topics: tuple[Topic, ...] = ()
    qualifications: tuple[Told, ...] = ()
    omissions: tuple[str, ...] = ()
    promises: tuple[Promise, ...] = ()
    ignore: tuple[str, ...] = ()
    decision: Decision | None = None
    #: The words by which they asked not to be contacted.
    do_not_contact: str | None = None
    updates: tuple[Update, ...] = ()
    private: tuple[Private, ...] = ()
    never: tuple[Never, ...] = ()
    runs: tuple[Run, ...] = Field(min_length=1)

    @property
    def outcome(self) -> Outcome | None:
        """What the latest update that brings an outcome says."""
        return next((u.outcome for u in reversed(self.updates) if u.outcome), None)

    def told(self) -> tuple[tuple[str, str], ...]:
        """Return all quotes that messages may draw on, each with the key it stands under."""
        return (
            *((f"topics[{n}]", topic.quote) for n, topic in enumerate(self.topics)),
            *((f"qualifications[{n}]", told.quote) for n, told in enumerate(self.qualifications)),
            *((f"omissions[{n}]", quote) for n, quote in enumerate(self.omissions)),
            *((f"promises[{n}]", promise.quote) for n, promise in enumerate(self.promises)),
        )

    def unwanted(self) -> tuple[tuple[str, str], ...]:
        """Return all strings that no message may hold, each with the key it stands under."""
        return (
            *(
                (f"private[{n}]", string)
                for n, secret in enumerate(self.private)
                for string in (*secret.strings, *secret.derived)
            ),
            *((f"never[{n}]", never.string) for n, never in enumerate(self.never)),
        )
