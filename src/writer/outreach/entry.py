"""One interview as the log holds it."""

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from writer.etiquette import Sent
from writer.interview import Interview
from writer.outreach.identity import Likeness, is_person, likeness


@dataclass(frozen=True, slots=True)
class Kept:
    """The interview without the words of its notes: who, what for, when, and what came of it."""

    interview: Interview

    @classmethod
    def of(cls, interview: Interview) -> "Kept":
        """Return what is kept of `interview`."""
        updates = tuple(
            update.model_copy(update={"quote": "", "start": 0, "end": 0})
            for update in interview.updates
        )
        timeline = interview.timeline
        updates = tuple(
            update.model_copy(update={"quote": "", "start": 0, "end": 0})
            for update in timeline.updates
        )
        timeline = timeline.model_copy(
            update={"decision_by_quote": None, "next_step": None, "updates": updates}
        )
        return cls(interview.model_copy(update={"timeline": timeline, "facts": (), "warnings": ()}))

    @classmethod
    def from_json(cls, text: str) -> "Kept":
        """Return what is in the log; what another version of this program added is left out.

        Raises ValueError where it makes no sense.
        """
        try:
            return cls(Interview.model_validate_json(text))
        except ValidationError as error:
            unknown = [e["loc"] for e in error.errors() if e["type"] == "extra_forbidden"]
            return cls(Interview.model_validate_json(json.dumps(_without(text, unknown))))

    def to_json(self) -> str:
        """Return it as it stands in the log."""
        return self.interview.model_dump_json(exclude_defaults=True)


@dataclass(frozen=True, slots=True)
class Entry:
    """An interview in the log. `uid` never changes; `source` is the path of its notes if known."""

    id: int
    uid: str
    source: str | None
    logged_on: dt.date
    interview: Interview
    sent: tuple[Sent, ...] = ()
    #: The words of each of `sent`; None where they were not to be kept.
    texts: tuple[str | None, ...] = ()

    def sent_in(self, interview: Interview) -> tuple[Sent, ...]:
        """Return what was sent, with the recipients' names as `interview` spells them today."""
        return tuple(_respelled(one, interview) for one in self.sent)


def entry_for(interview: Interview, source: str | None, entries: Iterable[Entry]) -> Entry | None:
    """Return the entry of this interview, None where it is not in the log."""
    best: tuple[Likeness, int] | None = None
    found = None
    for entry in entries:
        same_file = source is not None and source == entry.source
        alike = likeness(interview, entry.interview, same_file=same_file)
        if alike is not None and (best is None or (alike, entry.id) > best):
            best, found = (alike, entry.id), entry
    return found


def _without(text: str, places: Sequence[tuple[int | str, ...]]) -> Any:
    """Return the data in `text` without what stands at `places`."""
    data = json.loads(text)
    for *path, last in places:
        parent = data
        for key in path:
            parent = parent[key]
        del parent[last]
    return data


def _respelled(one: Sent, interview: Interview) -> Sent:
    if one.to is None:
        return one
    people: Sequence[str] = [p.name for p in interview.interviewers if is_person(p, one.to)]
    exact = one.to in people or len(people) != 1
    return one if exact else one.model_copy(update={"to": people[0]})
