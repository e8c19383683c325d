"""Taking a greeting apart: whom it names, and with which title."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from writer import regex

#: Forms of address, lower case, without full stops.
_TITLE_WORDS = """
    mr mrs ms miss mx dr doctor prof professor sir dame lady lord chef sister matron nurse judge
    justice rev reverend father captain capt colonel col major sergeant lt lieutenant officer
    councillor cllr principal president director herr frau monsieur madame señor señora coach
    inspector insp constable superintendent supt sgt
    maestro rabbi imam pastor chief magistra mag ing dipl-ing hon
"""
TITLES = frozenset(_TITLE_WORDS.split())
_SALUTATION_WORDS = (
    "dear dearest hi hello hey good morning afternoon evening day my esteemed respected honourable"
)
_SALUTATIONS = frozenset(_SALUTATION_WORDS.split())
_COLLECTIVE_WORDS = """
    team hiring manager managers committee panel recruiter recruiters recruitment recruiting board
    all everyone colleagues search selection human resources hr department staff talent people
    interviewers interview interviewer the members and of at there both group office selectors
"""
_COLLECTIVE = frozenset(_COLLECTIVE_WORDS.split())
_ANONYMOUS = frozenset(
    {"sir", "sirs", "madam", "madams", "concern", "whom", "to", "it", "may", "or"}
)
#: `re`'s own, which hands out many matches faster.
_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")


class Address(NamedTuple):
    """One person as addressed: `names` as written, `titles` in lower case."""

    names: tuple[str, ...]
    titles: tuple[str, ...]


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name without titles and the letters behind it, composed (NFC)."""
    before_letters = name.split(",")[0]
    words = _WORD.findall(unicodedata.normalize("NFC", before_letters).replace("’", "'"))
    bare = tuple(word for word in words if word.lower() not in TITLES)
    return bare or tuple(words)


@lru_cache(maxsize=64)
def addresses(greeting: str) -> tuple[Address, ...]:
    """Return whom a greeting names; empty for "Dear hiring team," and "Dear Sir or Madam,"."""
    text = unicodedata.normalize("NFC", greeting).replace("’", "'")
    text = regex.sub(r"\b(?:and|&)\s", ", ", text)
    found = []
    for part in regex.split(r"[,&/]", text):
        words = _WORD.findall(part)
        while words and words[0].lower() in _SALUTATIONS:
            words = words[1:]
        titles = tuple(word.lower() for word in words if word.lower() in TITLES)
        names = tuple(word for word in words if word.lower() not in TITLES)
        if names and not all(word.lower() in _COLLECTIVE | _ANONYMOUS for word in names):
            found.append(Address(names, titles))
    return tuple(found)


def is_collective(greeting: str) -> bool:
    """Whether the greeting is to a team or panel ("Dear hiring team,")."""
    words = {word.lower() for word in _WORD.findall(greeting)}
    return not addresses(greeting) and bool(words & (_COLLECTIVE - {"the", "and", "of", "at"}))


def is_anonymous(greeting: str) -> bool:
    """Whether the greeting is to nobody in particular ("Dear Sir or Madam,")."""
    words = {word.lower() for word in _WORD.findall(greeting)}
    return not addresses(greeting) and bool(words & _ANONYMOUS)


def bare(word: str) -> str:
    """Return `word` without case and diacritics, to tell a misspelling from another person."""
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
