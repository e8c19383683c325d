"""Says what the notes do not tell, and how to add it."""

from collections.abc import Sequence

from writer.extract.names.spelling import is_honorific
from writer.interview import Fact, Interview
from writer.read.notes import Notes

_SPECIFIC = frozenset({"topic", "responsibility", "attribute"})


def missing(notes: Notes, interview: Interview, already: Sequence[str]) -> list[str]:
    """Return a warning for each thing a message needs that was not found.

    Each is "name: what; what to do". Where `already` (the warnings of the field readers) speaks of
    a field, nothing is said twice.
    """
    said = " ".join(already).casefold()
    found: list[str] = []

    def add(word: str, message: str) -> None:
        if word not in said:
            found.append(f"{notes.name}: {message}")

    if not interview.interviewers:
        add(
            "interviewer",
            "no interviewer named; add a line 'Interviewers: Ana Ruiz, head chef, "
            "ana@cafe.example'",
        )
    if interview.date is None:
        add("date", "no interview date; add a line 'Date: YYYY-MM-DD'")
    if interview.role is None:
        add("role", "no role; add a line 'Role: Staff Nurse'")
    shareable = [f for f in interview.facts if f.shareable]
    if not any(f.kind in _SPECIFIC for f in shareable):
        add(
            "nothing specific",
            "nothing specific that was discussed; write down a topic, such as 'Ana: they are "
            "moving to a new menu'",
        )
    found += _unheard(notes, interview, shareable)
    if not any(f.kind in ("qualification", "omission") for f in shareable):
        add(
            "qualification",
            "nothing you told them about yourself; add a part 'What I told them' or a line 'Told "
            "Ana that I ...'",
        )
    return found


def _unheard(notes: Notes, interview: Interview, shareable: Sequence[Fact]) -> list[str]:
    """Interviewers with whom nothing is known to have come up, where others have something."""
    if len(interview.interviewers) < 2:
        return []
    topics = [f for f in shareable if f.kind in _SPECIFIC or f.kind == "qualification"]
    if not topics or any(not f.interviewers for f in topics):
        return []
    heard = {name for fact in topics for name in fact.interviewers}
    return [
        f"{notes.name}: nothing that came up with {person.name}; add a line "
        f"'{_called(person.name)}: ...'"
        for person in interview.interviewers
        if person.name and person.name not in heard
    ]


def _called(name: str) -> str:
    """The first part of a name that is no form of address: "Ian" of "Dr Ian Pellow"."""
    parts = name.split()
    return next((part for part in parts if not is_honorific(part.strip("."))), parts[0])
