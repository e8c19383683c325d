"""Tells who is named by private remarks alone: no letter goes to those at home."""

from collections.abc import Collection, Iterator, Sequence

from writer import regex
from writer.extract.private.screen import Screened
from writer.interview import Person


def without_confidants(
    text: str, people: Sequence[Person], screened: Sequence[Screened], sure: Collection[str] = ()
) -> tuple[Person, ...]:
    """Return `people` without those whom only private remarks of the notes name.

    "Dawn wants me home at weekends": nothing says that she was there. Who has a post or an address
    stays, and so do those who are `sure` to have been met, and all where nobody else was.
    """
    held = [span for one in screened for span in one.private]
    kept = tuple(
        person
        for person in people
        if person.title
        or person.email
        or not _is_confidant(text, person, held, met=person.name in sure)
    )
    return kept or tuple(people)


#: What says on a line that those named after it were met: "met Joy and Ann, both bored".
_MET = regex.compile(
    r"\b(?:met|saw|seen|with|w|spoke|spoken|interview\w*|panel|talk\w*|call(?:ed)?|by|also)\b",
    regex.I,
)


def _is_confidant(text: str, person: Person, held: Sequence[tuple[int, int]], *, met: bool) -> bool:
    """Tell whether nothing but private remarks name a person, and none as `met`."""
    named = list(_named(text, person))
    if not named or not all(any(a <= at < b for a, b in held) for at in named):
        return False
    lines = (text[text.rfind("\n", 0, at) + 1 : at] for at in named)
    return not (met and any(map(_MET.search, lines)))


def _named(text: str, person: Person) -> Iterator[int]:
    """Yield where in the notes somebody is named."""
    for form in {person.name, *person.aliases}:
        for found in regex.finditer(rf"\b{regex.escape(form)}\b", text, regex.I):
            yield found.start()
