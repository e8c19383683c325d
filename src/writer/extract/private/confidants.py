"""Tells who is named by private remarks alone: no letter goes to those at home."""

from collections.abc import Collection, Iterator, Sequence

from writer import regex
from writer.extract.private.screen import Screened
from writer.interview import Person


def without_confidants(
    text: str, people: Sequence[Person], screened: Sequence[Screened], sure: Collection[str] = ()
) -> tuple[Person, ...]:
    """Return `people` without those whom only private remarks of the notes name.

    "Dawn wants me home at weekends": nothing says that she was there. Those at home go by their
    first names; who has a surname, a post or an address stays, and so do those who are `sure` to
    have been met, and all where nobody else was.
    """
    held = [span for one in screened for span in one.private]
    kept = tuple(
        person for person in people if person.name in sure or not _is_confidant(text, person, held)
    )
    return kept or tuple(people)


def _is_confidant(text: str, person: Person, held: Sequence[tuple[int, int]]) -> bool:
    """Tell whether nothing but private remarks name a person, and those by the first name."""
    if person.title or person.email or not held or len(person.name.split()) > 1:
        return False
    named = list(_named(text, person))
    return bool(named) and all(any(a <= at < b for a, b in held) for at in named)


def _named(text: str, person: Person) -> Iterator[int]:
    """Yield where in the notes somebody is named."""
    for form in {person.name, *person.aliases}:
        for found in regex.finditer(rf"\b{regex.escape(form)}\b", text, regex.I):
            yield found.start()
