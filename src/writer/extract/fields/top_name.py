"""Whose notes they are by the head of the notes: a name that opens it, or a guest from outside."""

from collections import Counter
from collections.abc import Sequence

from writer import regex
from writer.extract.fields.cues import SENTENCE, VERB, without_cues
from writer.extract.fields.head_parts import name_alone
from writer.extract.fields.ordinary import is_ordinary_word
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import is_person_like
from writer.extract.names.spelling import fold, is_honorific, name_parts, same_person
from writer.extract.names.words import is_initial
from writer.interview import Person

_CUT = regex.compile(
    r"\s*[|•·;(]\s*|\s*\.{2,}\s*|\s*//+\s*|\s+[-–—/]{1,2}\s+|\s*,\s+|(?<=\w\w)\.\s+(?=[A-ZÀ-Þ])"
)
_DATED = regex.compile(
    r"\b20\d\d\b|\b\d{1,2}[./-]\d{1,2}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
    r"dec)\w*\b",
    regex.IGNORECASE,
)
#: A sentence, and the next where the first is no more than a name.
_SENTENCE = regex.compile(r"(?:[^.!?,;|/]{3,40}(?<=\w\w)[.!]\s+)?.*?(?<=[^\W\d_]{3})[.!](?=\s)")
_THEIRS = regex.compile(r"\b(?:she|he|her|his|him)\b", regex.IGNORECASE)
#: "with the head chef": whom "he" may mean when no name was caught.
_UNNAMED = regex.compile(r"\b(?:the|their|an?)\s+(?P<office>[a-z-]+(?: [a-z-]+){0,2})\b")


def opens_head(text: str, people: Sequence[Person]) -> str | None:
    """Return the full name that opens one of the first lines, before a date or a post.

    "Ana Ruiz - commis chef - Tide House - 20 Nov": whoever is met is spoken of again. Where
    nobody else was met and the notes speak of "her", the name may be hers: None.
    """
    lines = [line for line in text[:4000].splitlines() if any(map(str.isalnum, line))]
    return next((name for line in lines[:4] if (name := _opens(text, line, people))), None)


def _opens(text: str, whole_line: str, people: Sequence[Person]) -> str | None:
    # A first line may be a paragraph: its first sentence is the head.
    first_dot = _SENTENCE.match(whole_line)
    line = first_dot[0] if first_dot else whole_line
    head = line.strip(" #*_=-•\ufeff\t")
    if len(head) > 160 or "\t" in head or "|" in whole_line[:2]:
        return None
    first, *others = [part for part in _CUT.split(head) if part and part.strip()] or [""]
    told = SENTENCE.search(head) or VERB.search(head)
    name = _whole(first) if others and not told and without_cues(head) == head else None
    if name is None or not any(_DATED.search(part) or is_title(part) for part in others):
        return None
    at = text.find(line)
    around = text[:at] + text[at + len(line) :]
    words = {fold(word.strip(".,;:!?()'\"")).removesuffix("'s") for word in around.split()}
    if words & {part for part in name_parts(name) if len(part) > 1}:
        return None
    others_met = [one for one in people if not same_person(one.name, name)]
    if is_one_of_several(text, whole_line, others_met):
        return None
    if any(map(str.isalnum, text[:at])):
        # Below the first line a person and what they are may stand anywhere; a date is a head's.
        dated = any(_DATED.search(part) for part in others)
        return name if others_met and dated and at < _OPENING else None
    if others_met:
        return name
    if not _THEIRS.search(around):
        return name
    return name if any(is_title(found["office"]) for found in _UNNAMED.finditer(around)) else None


_MARKED = regex.compile(r"\s*(?P<mark>#+|\*\*|__|\d[.)]|[-*•])\s*\S")


def is_one_of_several(text: str, line: str, others: Sequence[Person]) -> bool:
    """Tell whether a line is set as those are that name the people met: each a heading in bold."""
    marked = _MARKED.match(line)
    return marked is not None and any(
        regex.search(
            rf"^\s*{regex.escape(marked['mark'])}\s*{regex.escape(one.name)}", text, regex.MULTILINE
        )
        for one in others
    )


#: In characters: where the head of the notes is over.
_OPENING = 240


def _whole(words: str) -> str | None:
    """Return a name of two words at least that surely is a person's: "A. Petrov", "joan pardo"."""
    name = name_alone(words)
    if name is None or not 1 < len(name.split()) < 5 or is_honorific(name.split()[0]):
        return None
    if is_ordinary_word(name.split()[0]) and not is_initial(name.split()[0]):
        # "Met Ann Lowe"
        return None
    initial = is_initial(name.split()[0]) and not (is_organisation(name) or is_title(name))
    if words[:1].islower():
        return name if is_given_name(name.split()[0]) and not is_organisation(name) else None
    return name if initial or is_person_like(name) else None


def is_firm_like(name: str) -> bool:
    """Tell whether a name ends in what a firm does: "Shannon Meats"."""
    return len(name.split()) > 1 and is_organisation(name.split()[-1])


def guest_from_outside(text: str, people: Sequence[Person]) -> str | None:
    """Return the one of those listed whose address is at no other's firm: an invitation's guest.

    The notes never speak of themselves by name, so that name stands but once.
    """
    hosts = Counter((one.email or "@").rpartition("@")[2].casefold() for one in people)
    common = [host for host, times in hosts.items() if host and times > 1]
    alone = [
        one for one in people
        if one.email and hosts[one.email.rpartition("@")[2].casefold()] == 1 and not one.title
    ]  # fmt: skip
    if len(alone) != 1 or len(common) != 1 or len(people) != hosts[common[0]] + 1:
        return None
    name, email = alone[0].name, alone[0].email or ""
    plain, first = fold(text.replace(email, " ")), name_parts(name)[0]
    signed = plain.split()[-1:] == [first] and plain.rstrip().endswith(f"\n{first}")
    return name if plain.count(first) == 1 + signed else None
