"""What the reader of prose works on: a place in the notes, a clause there, and its reading."""

from dataclasses import dataclass, field

from writer.extract.cast import Cast
from writer.extract.facts.headings import Context
from writer.extract.facts.holders import Subject
from writer.extract.facts.leads import Lead
from writer.extract.units import Unit
from writer.interview import CANDIDATE, COMPANY
from writer.kinds import FactKind


@dataclass(frozen=True, slots=True)
class Reading:
    """One clause as read. `kind` or `holder` None: left open. `unit` is its unit's index.

    `told` is False for what only a model calls a qualification.
    """

    unit: int
    start: int
    end: int
    kind: FactKind | None
    holder: str | None
    interviewers: tuple[str, ...] = ()
    shareable: bool = True
    told: bool = True

    @property
    def sure(self) -> bool:
        """Whether code settled both kind and holder."""
        return self.kind is not None and self.holder is not None


@dataclass(slots=True)
class State:
    """What the reader remembers from one clause to the next. Local to one call."""

    person: str | None = None
    #: Everybody named so far, the last one last.
    named: list[str] = field(default_factory=list)
    #: Answers are set down as situation, task, action and result.
    star: bool = False
    #: The notes say of some lines that they are the candidate's own, so that others are not.
    marked: bool = False
    #: Who spoke last in a transcript, of those with a name.
    speaker: str | None = None
    #: The unit that was last labelled with one person.
    labelled: int = -2
    #: Whom the paragraph is about so far.
    paragraph: tuple[str, ...] = ()
    #: The clause before was something the candidate told, or was asked.
    told: bool = False
    asked: bool = False
    #: So was the one before, or it stood in a list of what the candidate told.
    listed: bool = False
    #: Whom a dash names at the head of a line ("Graham - month end"), and where that line ends.
    dashed: tuple[str, int] | None = None
    #: The clause before told what was left out.
    omitted: bool = False
    #: Whose words the sentence before quoted, and where it ended.
    quoted: tuple[str, int] | None = None
    #: What an interviewer asked to be sent, until the candidate says yes to it.
    requested: Reading | None = None
    #: What the clause before was about, where it was no more than a thing: "CPD log -".
    thing: Reading | None = None

    def new_paragraph(self) -> None:
        """Forget what holds for one paragraph only."""
        self.paragraph, self.told, self.asked, self.requested = (), False, False, None
        self.omitted = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a clause stands: its unit, what its heading or lead-in says, who it came up with.

    `labelled`: the people come from a heading, a label, a table row or a speaker. `elided`: the
    clause shares its subject with the one before ("Ana runs the bar and told me about it").
    """

    index: int
    unit: Unit
    context: Context | None
    people: tuple[str, ...]
    labelled: bool = False
    elided: bool = False

    @property
    def one(self) -> str | None:
        """The one person the line is about, if it is labelled with just one."""
        return self.people[0] if self.labelled and len(self.people) == 1 else None


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with its lead-in taken off, and all that is known about it."""

    text: str
    start: int
    end: int
    place: Place
    cast: Cast
    state: State
    people: tuple[str, ...]
    subject: Subject
    #: Who its subject is, where that is somebody met.
    name: str | None
    lead: Lead | None = None

    @property
    def body(self) -> str:
        """Its words."""
        return self.text[self.start : self.end]

    @property
    def person(self) -> str | None:
        """The person its subject means: by name, or the one named before."""
        return (self.name or self.state.person) if self.subject == "person" else None

    def read(self, kind: FactKind | None, holder: str | None) -> Reading:
        """Make a reading of this clause; None leaves kind or holder open."""
        return Reading(self.place.index, self.start, self.end, kind, holder, self.people)

    def hold_back(self) -> Reading:
        """Make a reading of it as private matter."""
        holder = self.person or CANDIDATE
        return Reading(self.place.index, self.start, self.end, "private", holder, (), False)

    def read_step(self) -> Reading:
        """Make a reading of it as a next step."""
        return self.read("next_step", self.person or COMPANY)
