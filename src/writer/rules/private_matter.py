"""What the notes hold that must not come out, and how to tell that it did."""

from dataclasses import dataclass
from functools import cache, lru_cache

from writer.extract.private import screen
from writer.extract.structure import structure
from writer.grounding.grounds import carried, matter, stems
from writer.language.common_words import COMMON
from writer.language.number_words import MONTHS, WEEKDAYS
from writer.read.notes import Notes
from writer.rules.evidence import forms, plain_data
from writer.rules.rule import Context


@dataclass(frozen=True, slots=True)
class Secret:
    """One private line: its words, and the stems that only private lines hold."""

    text: str
    stems: frozenset[str]


def secrets(context: Context) -> tuple[Secret, ...]:
    """Return the private lines of the notes with what tells them from everything shareable."""
    private, shared = _lines(context)
    number = _digits(context.brief.phone) if context.brief and context.brief.phone else ""
    # The sender gives their own number to be called back on.
    private = tuple(text for text in private if not number or number not in _digits(text))
    common = stems(plain_data(context))
    for text in shared:
        common |= stems(text)
    return tuple(Secret(text, matter(text) - common) for text in private)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def is_shared(text: str, context: Context) -> bool:
    """Tell whether a shareable line of the notes holds what `text` says of the writer."""
    wanted = stems(text)
    return bool(wanted) and any(
        len(carried(wanted, stems(t))) == len(wanted) for t in _lines(context)[1]
    )


def _lines(context: Context) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the private texts and the shareable ones."""
    private: list[str] = []
    shared: list[str] = []
    if context.interview is not None:
        for fact in context.interview.facts:
            (shared if fact.shareable and fact.kind != "private" else private).append(fact.quote)
    elif context.notes is not None:
        found = _screened(context.notes)
        private.extend(found[0])
        shared.extend(found[1])
    if context.brief is not None:
        shared.extend(form for m in context.brief.materials for form in forms(m))
    return tuple(private), tuple(shared)


@lru_cache(maxsize=32)
def _screened(notes: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    units = structure(Notes(text=notes))
    marked = screen(notes, units)
    private = tuple(notes[a:b] for one in marked for a, b in one.private)
    public = tuple(notes[a:b] for one in marked for a, b in one.public)
    return private, public


def betrayed(text: str, secret: Secret) -> frozenset[str]:
    """Return the private stems that `text` holds, if they are enough to give the secret away.

    Two are enough if one of them is no everyday word; so is one that is all of a short secret.
    """
    found = carried(secret.stems, stems(text))
    # The day of a month gives nothing away either.
    rare = {s for s in found - _everyday() if not (s.isdigit() and len(s) <= 2)}
    if len(found) >= 2 and rare and len(found) * 4 >= len(secret.stems):
        return found
    return found if rare and len(secret.stems) == 1 and len(secret.text) < 40 else frozenset()


@cache
def _everyday() -> frozenset[str]:
    return stems(" ".join((*COMMON, *WEEKDAYS, *MONTHS)))
