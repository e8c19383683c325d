"""What code alone reads from notes."""

import datetime as dt
from dataclasses import dataclass, field

from writer.interview import Person, Timeline
from writer.kinds import Outcome


@dataclass(frozen=True, slots=True)
class Fields:
    """What code alone reads from notes. `people` were met; `contacts` only arranged things.

    `mode` is "in person", "video", "phone" or None. `used` holds the (start, end) of units that
    hold nothing but such fields.
    """

    candidate: str | None = None
    company: str | None = None
    role: str | None = None
    date: dt.date | None = None
    mode: str | None = None
    people: tuple[Person, ...] = ()
    #: The names of those whom a list or a word of meeting names; the others only spoke or acted.
    sure: frozenset[str] = frozenset()
    contacts: tuple[Person, ...] = ()
    timeline: Timeline = field(default_factory=Timeline)
    outcome: Outcome | None = None
    warnings: tuple[str, ...] = ()
    used: frozenset[tuple[int, int]] = frozenset()
