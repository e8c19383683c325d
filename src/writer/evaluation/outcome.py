"""What one arm made of one case: the interview as it was read, the messages, and what it took."""

from pydantic import Field

from writer.interview import Frozen, Interview
from writer.kinds import Kind
from writer.rules.rule import Finding


class Spent(Frozen):
    """What the model calls of one run took. `seconds` are of the wall; `kept` calls cost none."""

    calls: int = 0
    kept: int = 0
    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    cost_usd: float | None = None


class Line(Frozen):
    """One sentence of a message, by whom it was written and for what."""

    text: str
    purpose: str = "other"
    written_by: str = "model"


class Letter(Frozen):
    """One message as an arm hands it over."""

    to: str | None
    subject: str | None = None
    text: str
    #: The sentences with their authors; none for an arm that does not keep account of them.
    lines: tuple[Line, ...] = ()
    findings: tuple[Finding, ...] = ()
    rounds: int = Field(default=0, ge=0)


class Outcome(Frozen):
    """The output of one run: a case, a kind of message and a day, by one arm.

    `seconds_to_first` and `seconds` are from the start to the first and the last message; None
    where answers came out of the cache, which takes no time.
    """

    kind: Kind
    interview: Interview | None = None
    letters: tuple[Letter, ...] = ()
    #: The rule by which the etiquette refused to write, or None.
    refused: str | None = None
    #: Why there is no message, where the arm failed.
    error: str | None = None
    spent: Spent = Spent()
    seconds_to_first: float | None = None
    seconds: float | None = None
