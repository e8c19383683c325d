"""Settles who the pronouns and names of a fact stand for, in a letter to one recipient."""

from writer.brief.brief import Owner
from writer.brief.leads import Bare
from writer.brief.pronouns import Cast
from writer.interview import CANDIDATE, COMPANY, Fact, Interview, Person
from writer.language.common_words import COMMON

_TITLES = frozenset("Dr Prof Professor Mr Ms Mrs Miss Mx Chef Sir".split())


def owner_of(fact: Fact, recipient: Person) -> Owner:
    """Return whose deed a fact is, seen from a letter to `recipient`."""
    if fact.holder == CANDIDATE:
        return "sender"
    if fact.holder == COMPANY:
        return "company"
    return "reader" if _same(fact.holder, recipient) else "other"


def _same(name: str, person: Person) -> bool:
    names = {person.name.casefold(), *(alias.casefold() for alias in person.aliases)}
    return bool(name) and name.casefold() in names


def cast_of(fact: Fact, interview: Interview, recipient: Person, bare: Bare) -> Cast:
    """Return who "she", "they" and the names in a fact are, seen from the recipient."""
    owner = owner_of(fact, recipient)
    present = fact.interviewers or tuple(p.name for p in interview.interviewers)
    alone = len(present) == 1
    with_reader = alone and _same(present[0], recipient)
    single: str | None = None
    if owner == "reader" or (with_reader and owner != "other"):
        single = "you"
    elif owner == "other":
        single = fact.holder
    elif alone and owner == "company":
        single = present[0]
    return Cast(
        owner=owner,
        single=single,
        they=True,
        we=not bare.led and owner != "sender",
        promise=fact.kind == "promise",
        reader_names=(*_spellings(recipient), *_surname(recipient, interview)),
        company_names=(interview.company,) if interview.company else (),
    )


def _spellings(person: Person) -> tuple[str, ...]:
    """Return the spellings of a name that stand for nobody else: in full, aliases, first name."""
    parts = [
        p for p in person.name.split() if p.rstrip(".") not in ("Dr", "Prof", "Mr", "Ms", "Mrs")
    ]
    names = {person.name, *person.aliases, " ".join(parts)}
    if len(parts) > 1 and len(parts[0]) > 1 and parts[0].lower() not in COMMON:
        names |= {parts[0], *(f"{title} {parts[-1]}" for title in _TITLES)}
    if len(parts) > 1:
        # "send MO the handbook"
        names.add("".join(part[0] for part in parts))
    return tuple(n for n in names if n and n[:1].isupper())


def _surname(person: Person, interview: Interview) -> tuple[str, ...]:
    """Return the surname, where it is nobody else's among those met, nor an everyday word."""
    parts = person.name.split()
    last = parts[-1] if len(parts) > 1 else ""
    shared = sum(last in p.name.split() for p in interview.interviewers) > 1
    return (last,) if len(last) > 2 and not shared and last.lower() not in COMMON else ()
