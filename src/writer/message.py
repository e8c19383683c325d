"""What the pipeline hands back: messages with their evidence, findings and provenance.

The fields, dumped to JSON, are the contract of `writer thanks --format json`.
"""

from pydantic import Field

from writer.draft.draft import Sentence
from writer.interview import Fact, Frozen, Interview, Person
from writer.kinds import Channel, Kind
from writer.models.chat import Usage
from writer.rules.rule import Finding


class Recipient(Frozen):
    """Who a message goes to. `name` is None where nobody's name is known (the hiring team)."""

    name: str | None = None
    title: str | None = None
    email: str | None = None

    @classmethod
    def of(cls, person: Person) -> "Recipient":
        """Return `person` as a recipient."""
        return cls(name=person.name or None, title=person.title, email=person.email)


class Provenance(Frozen):
    """Where a message comes from. `prompt_tokens` include the `cached_tokens`."""

    model: str
    prompt_version: str
    rulebook_version: str
    rounds: int = Field(default=0, ge=0)
    prompt_tokens: int = Field(default=0, ge=0)
    cached_tokens: int = Field(default=0, ge=0)
    completion_tokens: int = Field(default=0, ge=0)
    #: US dollars; None where the price is not known.
    cost_usd: float | None = None
    seconds: float = Field(default=0.0, ge=0)
    #: What the model wrote and the composer replaced or dropped, each with the rule it broke.
    replaced: tuple[str, ...] = ()

    def and_spent(self, usage: Usage) -> "Provenance":
        """Return it with what a further call took."""
        return self.model_copy(
            update={
                "prompt_tokens": self.prompt_tokens + usage.prompt_tokens,
                "cached_tokens": self.cached_tokens + usage.cached_tokens,
                "completion_tokens": self.completion_tokens + usage.completion_tokens,
                "cost_usd": (Usage(cost_usd=self.cost_usd) + usage).cost_usd,
                "seconds": round(self.seconds + usage.seconds, 3),
            }
        )


class Message(Frozen):
    """One message, ready to send. `text` runs from greeting to signature, without the subject."""

    recipient: Recipient
    channel: Channel
    subject: str | None = None
    text: str
    sentences: tuple[Sentence, ...] = ()
    findings: tuple[Finding, ...] = ()
    provenance: Provenance

    @property
    def broken(self) -> tuple[Finding, ...]:
        """The findings that forbid sending it."""
        return tuple(f for f in self.findings if f.severity == "error")


class Result(Frozen):
    """Everything written for one interview."""

    kind: Kind
    messages: tuple[Message, ...]
    facts: tuple[Fact, ...] = ()
    warnings: tuple[str, ...] = ()
    #: Whom the messages are from; signs them, and stands in the From line of `.eml` files.
    sender: str | None = None
    #: The notes as understood; `writer facts` prints it, the JSON of messages leaves it out.
    interview: Interview | None = Field(default=None, exclude=True, repr=False)
