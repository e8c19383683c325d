"""Who a message goes to."""

from collections.abc import Sequence

from writer.errors import UsageError
from writer.interview import Person

#: Stands for the people nobody named: the message goes to the hiring team.
HIRING_TEAM = Person(name="")


def chosen(people: Sequence[Person], to: str | None) -> tuple[Person, ...]:
    """Return the people a message is for: all of them, or those whom `to` names.

    `to` is a name or part of one, another spelling, or an e-mail address, in any case; several are
    parted by semicolons.

    Raises:
        UsageError: nobody is called that; the message names who is there.
    """
    if to is None or not to.strip(" ;"):
        return tuple(people) or (HIRING_TEAM,)
    if ";" in to:
        each = [_called(people, part) for part in to.split(";") if part.strip()]
        return tuple(dict.fromkeys(person for found in each for person in found))
    return _called(people, to)


def _called(people: Sequence[Person], to: str) -> tuple[Person, ...]:
    wanted = to.strip().casefold()
    if not people:
        raise UsageError(
            f"no interviewer named {to!r}: the notes name nobody; "
            "add a line such as 'Interviewers: Marta Ruiz' to them"
        )
    for matches in (_is, _holds):
        found = tuple(person for person in people if matches(person, wanted))
        if found:
            return found
    there = ", ".join(person.name for person in people)
    raise UsageError(f"no interviewer named {to!r}; the notes name {there}")


def _spellings(person: Person) -> tuple[str, ...]:
    names = (person.name, *person.aliases, person.email or "")
    return tuple(name.casefold() for name in names if name)


def _is(person: Person, wanted: str) -> bool:
    return wanted in _spellings(person)


def _holds(person: Person, wanted: str) -> bool:
    parts = [part.strip(".") for part in wanted.split()]
    return any(
        all(any(word.startswith(part) for word in name.replace("@", " ").split()) for part in parts)
        for name in _spellings(person)
    )
