"""What is asked for, apart from the notes: one value that every step of the line may look at."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from writer.errors import UsageError
from writer.etiquette import DEFAULT_PATIENCE, WEEKDAYS, Sent, Workdays
from writer.interview import Interview
from writer.kinds import CHANNELS_OF, Channel, Kind
from writer.models.chat import ChatModel
from writer.rules.standard import THE_BOOK, Standard

Progress = Callable[[str], None]


def _nothing_sent(_: Interview) -> Sequence[Sent]:
    return ()


def _silent(_: str) -> None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """One order for messages.

    `to` picks recipients; None means those whom the kind is for. `model` None is the composer;
    with `fallback` it takes over where the model fails. `judge` gives a second opinion.

    Raises UsageError where the kind is not written in that channel.
    """

    kind: Kind = "thanks"
    #: None: the first channel of the kind.
    channel: Channel | None = None
    #: The candidate's name where the notes do not say it.
    sender: str | None = None
    to: str | None = None
    #: The number to call the candidate back on, for phone and voicemail scripts.
    phone: str | None = None
    model: ChatModel | None = None
    fallback: bool = False
    judge: ChatModel | None = None
    standard: Standard = THE_BOOK
    today: dt.date = field(default_factory=dt.date.today)
    #: The day from which "yesterday" in the notes counts; None: today.
    told_on: dt.date | None = None
    #: What has gone out about this interview, for the etiquette.
    sent: Callable[[Interview], Sequence[Sent]] = _nothing_sent
    workdays: Workdays = WEEKDAYS
    #: Working days of grace.
    patience: int = DEFAULT_PATIENCE
    #: Write what the etiquette refuses, with the reason among the findings.
    force: bool = False
    progress: Progress = _silent

    def __post_init__(self) -> None:
        known = CHANNELS_OF[self.kind]
        if self.channel is not None and self.channel not in known:
            raise UsageError(
                f"{self.kind} is not written as {self.channel}; choose {' or '.join(known)}"
            )

    @property
    def medium(self) -> Channel:
        """The channel it is written in."""
        return self.channel or CHANNELS_OF[self.kind][0]
