"""What the notes hold that must not come out, and how to tell that it did."""

from functools import cache, lru_cache
from typing import NamedTuple

from writer import regex
from writer.extract.private import screen
from writer.extract.structure import structure
from writer.grounding.grounds import carried, matter, stems
from writer.interview import Fact
from writer.language.common_words import COMMON
from writer.language.number_words import MONTHS, WEEKDAYS
from writer.read.notes import Notes
from writer.rules.certainly_private import certainly_private, is_certainly_private
from writer.rules.evidence import forms, once, plain_data
from writer.rules.rule import Context


class Secret(NamedTuple):
    """One private line: its words, and the stems that only private lines hold.

    It is `certain` where an outright sign says so, and no mere guess of what people keep back.
    """

    text: str
    stems: frozenset[str]
    certain: bool = True


#: A line of the notes and whether it is private for certain.
_Line = tuple[str, bool]
#: Addresses and links tell nothing: "halden.example" is in no letter's sentence.
_CONTACT = regex.compile(r"\S+@\S+|https?://\S+|www\.\S+")


#: "They use SAP, which is awful": a fact, and what the writer thinks of it.
_JUDGED = regex.compile(
    r"([^.!?\n]+?),? (which (?:is|was|are|were|seems?|felt|sounds?|looks?) [^.!?\n]+[.!?]?)",
    regex.IGNORECASE,
)


@once
def secrets(context: Context) -> tuple[Secret, ...]:
    """Return the private lines of the notes with what tells them from everything shareable."""
    private, shared = _lines(context)
    number = _digits(context.brief.phone) if context.brief and context.brief.phone else ""
    # The sender gives their own number to be called back on.
    private = tuple(one for one in private if not number or number not in _digits(one[0]))
    private = tuple((_verdict(text) if certain else text, certain) for text, certain in private)
    common = stems(plain_data(context))
    for text in shared:
        common |= stems(text)
    return tuple(
        Secret(text, matter(_CONTACT.sub(" ", text)) - common, certain)
        for text, certain in sorted(private, key=lambda one: not one[1])
    )


def _verdict(text: str) -> str:
    """Return what is private in "sickness is 7 %, which is bad": the verdict, not what it is on."""
    match = _JUDGED.fullmatch(text.strip())
    return match[2] if match and not certainly_private(match[1]) else text


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def is_shared(text: str, context: Context) -> bool:
    """Tell whether a shareable line of the notes holds what `text` says of the writer."""
    wanted = stems(text)
    return bool(wanted) and any(
        len(carried(wanted, stems(t))) == len(wanted) for t in _lines(context)[1]
    )


def _lines(context: Context) -> tuple[tuple[_Line, ...], tuple[str, ...]]:
    """Return the private texts and the shareable ones."""
    private: list[_Line] = []
    shared: list[str] = []
    if context.interview is not None:
        for fact in context.interview.facts:
            if fact.shareable and fact.kind != "private":
                shared.append(fact.quote)
            else:
                private.append((fact.quote, _is_certain(fact, context)))
    elif context.notes is not None:
        found = _screened(context.notes)
        private.extend(found[0])
        shared.extend(found[1])
    if context.brief is not None:
        shared.extend(form for m in context.brief.materials for form in forms(m))
    return tuple(private), tuple(shared)


def _is_certain(fact: Fact, context: Context) -> bool:
    """Tell whether a fact that is kept back is so for certain.

    With a brief it is: the letter may say what the brief holds and nothing else.
    """
    if context.brief is not None or context.notes is None:
        return True
    return is_certainly_private(context.notes, fact.start, fact.end)


@lru_cache(maxsize=32)
def _screened(notes: str) -> tuple[tuple[_Line, ...], tuple[str, ...]]:
    units = structure(Notes(text=notes))
    marked = screen(notes, units)
    private = tuple(
        (notes[a:b], is_certainly_private(notes, a, b)) for one in marked for a, b in one.private
    )
    public = tuple(notes[a:b] for one in marked for a, b in one.public)
    return private, public


def betrayed(text: str, secret: Secret) -> frozenset[str]:
    """Return the private stems that `text` holds, if they are enough to give the secret away.

    Two are enough if one of them is no everyday word; so is one that is all of a short secret.
    """
    said = stems(text)
    found = carried(secret.stems, said)
    if not found:
        return found
    # The day of a month gives nothing away either; nor does what is only like a word of it, as
    # "community" is like "commute".
    rare = {s for s in (found & said) - _everyday() if not (s.isdigit() and len(s) <= 2)}
    if len(found) >= 2 and rare and len(found) * 4 >= len(secret.stems):
        return found
    return found if rare and len(secret.stems) == 1 and len(secret.text) < 40 else frozenset()


@cache
def _everyday() -> frozenset[str]:
    return stems(" ".join((*COMMON, *WEEKDAYS, *MONTHS)))
