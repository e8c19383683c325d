"""Which units hold nothing but fields, so that nobody takes a contact line for a fact."""

from collections.abc import Sequence

from writer import regex
from writer.extract.dates.calendar_words import month_of, weekday_of
from writer.extract.fields.met import is_people_label
from writer.extract.names.occupations import is_rank_word, is_title_word
from writer.extract.names.pieces import EMAIL, PHONE
from writer.extract.names.spelling import fold, is_honorific
from writer.extract.structure.labels import FieldName, field_of
from writer.extract.units import Unit
from writer.interview import Person
from writer.language.stopwords import STOPWORDS
from writer.language.word_set import word_set

_WHOLE: frozenset[FieldName] = frozenset(
    ["candidate", "company", "role", "date", "mode", "people", "contact", "name", "title", "email",
     "phone", "outcome", "no_contact", "from", "to", "cc", "subject"]
)  # fmt: skip
_WORD = regex.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+")
_REMARK = regex.compile(
    r"\b(?:i|is|are|was|were|wants?|said|asked|told|will|has|have|runs|they)\b", regex.IGNORECASE
)
_FRAME = word_set(
    "met meet interview interveiw interviewed interviewer interviewers panel spoke talked spoken "
    "sat name video zoom teams office person notes job role position post tel mobile "
    "card am pm uhr gespräch entretien entrevista candidate address today yesterday mit bei von"
)


def consumed(
    text: str, units: Sequence[Unit], *, people: Sequence[Person], candidate: str | None,
    company: str | None, role: str | None, own: Unit | None,
) -> frozenset[tuple[int, int]]:  # fmt: skip
    """Return the spans of the units that say no more than the fields already do."""
    known = set[str]()
    for phrase in (candidate, company, role):
        known |= _words(phrase)
    for person in people:
        known |= _words(person.name) | _words(person.title)
        for alias in person.aliases:
            known |= _words(alias)
    used = set[tuple[int, int]]()
    for unit in units:
        if _is_field(text, unit, known) or _is_empty(text[unit.start : unit.end], known):
            used.add((unit.start, unit.end))
    if own is not None:
        used.add((own.start, own.end))
    return frozenset(used)


def _words(phrase: str | None) -> set[str]:
    return {fold(word) for word in _WORD.findall(phrase or "")}


def _is_field(text: str, unit: Unit, known: set[str]) -> bool:
    role = field_of(unit.label) if unit.label else None
    if unit.shape == "field" and unit.part == "email":
        return role is not None or (unit.label or "").isupper()
    if unit.shape == "field" and role in _WHOLE:
        # "Interview: they asked about ..." is a remark all the same.
        left = _left_over(text[unit.start : unit.end], known)
        if role == "candidate" and (len(left) > 3 or text[unit.start].isdigit()):
            # "Me: catalogued the archive, wrote the plan", "me: 5 yrs at Brook St": what they
            # said, not who they are.
            return False
        return len(left) <= 6 or role in ("candidate", "company", "role", "date", "email", "phone")
    if unit.shape == "cell" and role in ("people", "name", "title", "role", "email", "phone"):
        return True
    if unit.shape == "bullet" and is_people_label(
        unit.headings[-1] if unit.headings else unit.label
    ):
        words = text[unit.start : unit.end]
        return not _REMARK.search(words) and len(_left_over(words, known)) <= 3
    return False


def _left_over(words: str, known: set[str]) -> list[str]:
    plain = PHONE.sub(" ", EMAIL.sub(" ", words))
    return [
        word for word in _WORD.findall(plain)
        if fold(word) not in known and word.casefold() not in STOPWORDS
        and word.casefold() not in _FRAME and not word.isdigit() and not is_honorific(word)
        and not is_title_word(word) and not is_rank_word(word)
        and month_of(word) is None and weekday_of(word) is None
    ]  # fmt: skip


def _is_empty(words: str, known: set[str]) -> bool:
    """Tell whether nothing but names, titles, dates and addresses stands in these words."""
    hits = [word for word in _WORD.findall(words) if fold(word) in known]
    has_more = bool(hits) or EMAIL.search(words) is not None
    return has_more and not _left_over(words, known)
