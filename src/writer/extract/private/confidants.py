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
    have been met, and all where nobody else was. Whoever is called the writer's husband or sister
    was not there at all.
    """
    if _OF_HOME.search(text):
        people = tuple(p for p in people if p.email or not _is_kin(text, p.name))
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


#: Nobody at work is called so.
_AT_HOME = (
    r"(?:husband|hubby|wife|boyfriend|girlfriend|bf|gf|fianc[eé]e?|mum|mom|mam|dad|sis|bro|auntie"
    r"|aunt|uncle|cousin|nana?|gran(?:ny|dma|dad|dpa)?|niece|nephew|flatmate|housemate|roommate"
    r"|other half|missus)"
)
#: ... and these only where they are the writer's: a ward has a sister, a firm its partners.
_MINE = rf"(?:my|our) (?:[a-z]+ )?(?:{_AT_HOME}|partner|sister|brother|mother|father|son|daughter)"
_OF_HOME = regex.compile(rf"\b(?:{_MINE}|{_AT_HOME}|kids|children|baby|dogs?)\b", regex.IGNORECASE)
_NOT_THEIRS = r"(?<!\bher )(?<!\bhis )(?<!\btheir )(?<!['\u2019]s )"


def _is_kin(text: str, name: str) -> bool:
    """Tell whether a first name is that of somebody at home: "Gareth (husband)", "my aunt Bea"."""
    if " " in name:
        return False
    who = regex.escape(name)
    return (
        regex.search(
            rf"\b{_MINE},? {who}\b|{_NOT_THEIRS}\b{_AT_HOME} {who}\b"
            rf"|\b{who}\s?(?:,|\(|[-\u2013\u2014])\s?(?:{_MINE}|{_AT_HOME}\))"
            rf"|\b{who}(?: is| was|['\u2019]s) {_MINE}\b"
            rf"|\b{who} (?:and|&|n) (?:the|my|our) (?:kids|children|baby|dogs?)\b"
            rf"|\b{who}\b[^.\n]{{0,60}}[.,;] s?he(?: is|['\u2019]?s) {_MINE}\b",
            text,
            regex.IGNORECASE,
        )
        is not None
    )
