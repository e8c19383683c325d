"""What a message may rest on, gathered from whatever the context holds.

With a brief, its materials and the plain data of the interview; without one, the notes' own text.
None of the functions reads what is private: a private line proves nothing in a letter.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from functools import lru_cache, wraps
from typing import TypeVar

from writer.brief.brief import Brief, Material
from writer.brief.phone import slowly
from writer.grounding.facts import date_words
from writer.grounding.grounds import OTHER, READER, SENDER, Grounds, grounds_in
from writer.interview import CANDIDATE, Fact
from writer.rules.rule import Context, Letter, LetterSentence
from writer.rules.whose import owned

_OWNERS = {"sender": SENDER, "reader": READER, "company": READER, "other": OTHER}


T = TypeVar("T")


def once(find: Callable[[Context], T]) -> Callable[[Context], T]:
    """Find a thing once in a context: most rules ask for it, for one letter after the other."""
    name = f"_{find.__name__}"

    @wraps(find)
    def kept(context: Context) -> T:
        known: dict[str, T] = vars(context)
        if name not in known:
            known[name] = find(context)
        return known[name]

    return kept


@once
def sources(context: Context) -> tuple[str, ...] | None:
    """Return the texts that numbers, dates and names may come from; None where there is nothing.

    A brief is the whole of what its message may say, so the notes count only without one.
    """
    if context.brief is not None:
        return (*_of_brief(context.brief), *_of_interview(context))
    if context.notes is not None:
        return (context.notes, *_of_interview(context))
    return None


@once
def grounds(context: Context) -> tuple[Grounds, ...] | None:
    """Return the evidence with its owners; None where there is nothing to judge by."""
    if context.brief is not None:
        brief = context.brief
        again = (Grounds(_OWNERS["sender"], f"I {brief.again}"),) if brief.again else ()
        told = (Grounds(_OWNERS[m.owner], " / ".join(forms(m)), m.kind) for m in brief.materials)
        return (*told, *again)
    if context.notes is None:
        return None
    interview = context.interview
    if interview is None or not interview.facts:
        return grounds_in(context.notes)
    return owned(context.notes, interview)


def forms(material: Material) -> tuple[str, ...]:
    """Return every wording of a material: the notes' own first, each once."""
    every = (material.quote, material.clause, material.noun, material.gerund, material.verb)
    return tuple(dict.fromkeys(form for form in every if form))


@once
def noted(context: Context) -> tuple[Material, ...]:
    """Return what the message could tell: the brief's materials, else what the notes hold for it.

    Without a brief nothing is turned into the writer's voice, so a material holds the quote alone.
    """
    if context.brief is not None:
        return context.brief.materials
    facts = context.interview.facts if context.interview else ()
    return tuple(
        Material(
            fact=fact.id,
            kind=fact.kind,
            owner="sender" if fact.holder == CANDIDATE else "other",
            quote=fact.quote,
        )
        for fact in facts
        if fact.shareable and fact.kind != "private" and _is_for(fact, context.recipient)
    )


def _is_for(fact: Fact, recipient: str | None) -> bool:
    return not (recipient and fact.interviewers) or recipient in fact.interviewers


@once
def plain_data(context: Context) -> str:
    """Return the words that need no evidence in a sentence: role, company, names."""
    brief, interview = context.brief, context.interview
    words: list[str | None] = []
    if brief is not None:
        words += [brief.role, brief.company, brief.sender, brief.mode, *brief.others]
        words += [brief.recipient.name, brief.recipient.title, *brief.recipient.aliases]
    if interview is not None:
        words += [interview.role, interview.company, interview.candidate]
        words += [name for person in interview.interviewers for name in (person.name, person.title)]
    return " ".join(word for word in words if word)


@once
def reader_names(context: Context) -> tuple[str, ...]:
    """Return what the people of the reader's side are called by: last names and first names."""
    found: list[str] = []
    if context.brief is not None:
        found += [context.brief.recipient.name, *context.brief.others]
    if context.interview is not None:
        found += [person.name for person in context.interview.interviewers]
    parts_of = (part for name in found for part in name.split())
    return tuple(dict.fromkeys(p for p in parts_of if len(p) > 2 and not p.endswith(".")))


def parts(letter: Letter) -> Iterator[tuple[str, int | None]]:
    """Yield the subject and each sentence, with the index that it starts at (None: the subject)."""
    if letter.subject:
        yield letter.subject, None
    for sentence in letter.sentences:
        yield sentence.text, sentence.start


def span_in(sentence: LetterSentence, start: int, end: int) -> tuple[int, int]:
    """Return a span of a sentence as a span of the whole message, without outer blanks."""
    piece = sentence.text[start:end]
    left = len(piece) - len(piece.lstrip())
    return sentence.start + start + left, sentence.start + start + len(piece.rstrip())


@lru_cache(maxsize=64)
def _of_brief(brief: Brief) -> tuple[str, ...]:
    person = brief.recipient
    plain = (brief.sender, brief.again, brief.company, brief.role, brief.mode, *brief.others)
    about = (person.name, person.title, person.email, *person.aliases)
    days = [brief.interview_date or brief.today, *([brief.due_by] if brief.due_by else [])]
    number = (brief.phone, slowly(brief.phone)) if brief.phone else ()
    return (
        *(form for material in brief.materials for form in forms(material)),
        *(text for text in (*plain, *about, *number) if text),
        *(date_words(day) for day in days),
    )


def _of_interview(context: Context) -> Iterator[str]:
    interview = context.interview
    if interview is None:
        return
    line = interview.timeline
    dates: list[dt.date | None] = [interview.date, line.decision_by]
    yield from (date_words(day) for day in dates if day)
    yield from (text for text in (line.decision_by_quote, line.next_step) if text)
    yield from (text for text in (interview.company, interview.role) if text)
    for person in interview.interviewers:
        yield from (t for t in (person.name, person.title, *person.aliases) if t)
