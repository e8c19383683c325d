"""Whether two notes tell of the same interview, though the file was moved, renamed or edited.

An interview is one candidate's at one company on one day with these people. Company, day and
people each agree, differ, or are not known in one of the notes.
"""

import datetime as dt
from dataclasses import dataclass

from rapidfuzz import fuzz

from writer.grounding.fold import folded
from writer.interview import Interview, Person
from writer.language.tokens import words

_TITLES = frozenset("dr prof professor mr mrs ms miss mx sir dame frau herr mme m".split())
_LEGAL_FORMS = frozenset(
    "ltd limited plc llp llc inc incorporated corp corporation co company gmbh ag kg se sa sas "
    "sarl bv nv oy ab as spa srl group holding holdings the".split()
)
#: Percent of alikeness from which two spellings are one name with a slip in it.
_SLIP = 88


@dataclass(frozen=True, slots=True, order=True)
class Likeness:
    """How much speaks for two notes telling of one interview; the larger, the more."""

    same_file: bool
    agree: int
    #: Somebody is known in both by full name or address.
    sure_person: bool


def likeness(ours: Interview, theirs: Interview, *, same_file: bool) -> Likeness | None:
    """Return how alike two interviews are, None where they are two.

    In the same file one of company, day and people may have been corrected. In another file none
    may differ, and two must agree; people known by full name or address are enough.
    """
    traits = (
        _same_company(ours.company, theirs.company),
        _same_day(ours.date, theirs.date),
        _same_people(ours.interviewers, theirs.interviewers),
    )
    agree, differ = traits.count(True), traits.count(False)
    sure = _sure_person(ours.interviewers, theirs.interviewers)
    found = Likeness(same_file, agree, sure)
    if _other_candidate(ours.candidate, theirs.candidate):
        return found if same_file and agree >= 2 and not differ else None
    if same_file:
        return found if not differ or (differ == 1 and agree) else None
    if differ or (agree < 3 and _other_role(ours.role, theirs.role)):
        return None
    return found if agree >= 2 or sure else None


def same_application(ours: Interview, theirs: Interview) -> bool:
    """Tell whether two interviews are rounds for one post: one candidate's at one company."""
    return (
        _same_company(ours.company, theirs.company) is True
        and not _other_role(ours.role, theirs.role)
        and not _other_candidate(ours.candidate, theirs.candidate)
    )


def same_person(name: str, other: str) -> bool:
    """Tell whether two spellings name one person: "Dr Tom Ashdown", "Tom", "Tom Ashdwon"."""
    first, second = _name_words(name), _name_words(other)
    if not first or not second:
        return first == second
    if set(first) <= set(second) or set(second) <= set(first):
        return True
    is_full = min(len(first), len(second)) > 1
    return is_full and fuzz.ratio(" ".join(first), " ".join(second)) >= _SLIP


def is_person(person: Person, name: str) -> bool:
    """Tell whether `name` (or an address) means this person."""
    if "@" in name:
        return (person.email or "").casefold() == name.casefold()
    return any(same_person(spelling, name) for spelling in (person.name, *person.aliases))


def _name_words(name: str) -> list[str]:
    found = [folded(token.text) for token in words(name)]
    return [word for word in found if word not in _TITLES] or found


def _same_company(ours: str | None, theirs: str | None) -> bool | None:
    if not ours or not theirs:
        return None
    first, second = _firm(ours), _firm(theirs)
    short, long = sorted((first, second), key=len)
    begins = bool(short) and long[: len(short)] == short
    return begins or fuzz.ratio(" ".join(first), " ".join(second)) >= _SLIP


def _firm(name: str) -> list[str]:
    found = [folded(token.text) for token in words(name)]
    return [word for word in found if word not in _LEGAL_FORMS] or found


def _same_day(ours: dt.date | None, theirs: dt.date | None) -> bool | None:
    return None if ours is None or theirs is None else ours == theirs


def _same_people(ours: tuple[Person, ...], theirs: tuple[Person, ...]) -> bool | None:
    if not ours or not theirs:
        return None
    return _sure_person(ours, theirs) or any(
        is_person(person, other.name) for person in ours for other in theirs
    )


def _sure_person(ours: tuple[Person, ...], theirs: tuple[Person, ...]) -> bool:
    """Tell whether somebody is in both by address, or by first name and surname."""
    return any(
        (person.email and is_person(person, other.email or "@"))
        or (_is_full(person.name) and _is_full(other.name) and same_person(person.name, other.name))
        for person in ours
        for other in theirs
    )


def _is_full(name: str) -> bool:
    return len(_name_words(name)) > 1


def _other_candidate(ours: str | None, theirs: str | None) -> bool:
    return bool(ours and theirs and not same_person(ours, theirs))


def _other_role(ours: str | None, theirs: str | None) -> bool:
    if not ours or not theirs:
        return False
    return fuzz.token_set_ratio(folded(ours), folded(theirs)) < _SLIP
