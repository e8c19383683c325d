"""What a message may rest on, gathered from whatever the context holds.

With a brief, its materials and the plain data of the interview; without one, the notes' own text.
None of the functions reads what is private: a private line proves nothing in a letter.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from functools import lru_cache, wraps
from typing import TypeVar

from writer import regex
from writer.brief.brief import Brief, Material
from writer.brief.phone import slowly
from writer.grounding.facts import date_words
from writer.grounding.grounds import OTHER, READER, SENDER, UNKNOWN, Grounds, grounds_in, owner_of
from writer.interview import CANDIDATE, Fact
from writer.language.tokens import sentences
from writer.rules.certainly_private import is_certainly_private
from writer.rules.rule import Context, Letter, LetterSentence

#: A recap in the third person, by whom it does not say: "She told Ms Ito that she ...".
_RECAP = regex.compile(
    r"\W*(?:(?:then|also|later) )?(?:she|he|they|the candidate|[\w.'’-]+ [\w'’-]+) (?:also |then )?"
    r"(?:told|assured|informed|reminded|answered|promised|undertook to)"
    r" (?!me\b|us\b|the candidate)",
    regex.IGNORECASE,
)
#: What was asked for: "-> yes daily, built the map".
_ANSWER = regex.compile(r"\W*(?:yes|yep|yeah|no|nope)\b", regex.IGNORECASE)
_OWNERS = {"sender": SENDER, "reader": READER, "company": READER, "other": OTHER}


T = TypeVar("T")


def _once(find: Callable[[Context], T]) -> Callable[[Context], T]:
    """Find a thing once in a context: most rules ask for it, for one letter after the other."""
    name = f"_{find.__name__}"

    @wraps(find)
    def kept(context: Context) -> T:
        known: dict[str, T] = vars(context)
        if name not in known:
            known[name] = find(context)
        return known[name]

    return kept


@_once
def sources(context: Context) -> tuple[str, ...] | None:
    """Return the texts that numbers, dates and names may come from; None where there is nothing.

    A brief is the whole of what its message may say, so the notes count only without one.
    """
    if context.brief is not None:
        return (*_of_brief(context.brief), *_of_interview(context))
    if context.notes is not None:
        return (context.notes, *_of_interview(context))
    return None


@_once
def grounds(context: Context) -> tuple[Grounds, ...] | None:
    """Return the evidence with its owners; None where there is nothing to judge by."""
    if context.brief is not None:
        brief = context.brief
        again = (Grounds(_OWNERS["sender"], f"I {brief.again}"),) if brief.again else ()
        told = (Grounds(_OWNERS[m.owner], " / ".join(forms(m)), m.kind) for m in brief.materials)
        return (*told, *again)
    if context.notes is None:
        return None
    facts = context.interview.facts if context.interview else ()
    return _of_facts(context.notes, facts) if facts else grounds_in(context.notes)


@lru_cache(maxsize=64)
def _of_facts(notes: str, facts: tuple[Fact, ...]) -> tuple[Grounds, ...]:
    """Return the sentences of the notes, each with the owner of the facts in it.

    A fact is often a part of its sentence; what stands beside it proves as much. Where a sentence
    holds facts of several owners, or something private, its lines stand for it, or its facts one
    by one. What was kept back without an outright sign of a secret proves what it says all the
    same.
    """
    found: list[Grounds] = []
    for (start, end), owned in zip(sentences(notes), grounds_in(notes), strict=True):
        whole = _of_piece(notes, start, end, owned.owner, facts)
        if whole is not None:
            found.append(whole)
            continue
        for first, last in _lines(notes, start, end):
            line = _of_piece(notes, first, last, UNKNOWN, facts)
            if line is not None:
                found.append(line)
                continue
            within = _within(first, last, facts)
            told = [fact for fact in within if _is_told(notes, fact)]
            found += [Grounds(_owner(notes, fact), fact.quote, fact.kind) for fact in told]
    return tuple(found)


def _of_piece(
    notes: str, start: int, end: int, owner: str, facts: tuple[Fact, ...]
) -> Grounds | None:
    """Return a part of the notes as one piece of evidence; None where it is not of one kind."""
    text = notes[start:end]
    within = _within(start, end, facts)
    if not within:
        return Grounds(owner or _owner_around(notes, start, end, facts), text)
    owners = {_owner(notes, fact) for fact in within}
    if len(owners) > 1 or not all(_is_told(notes, fact) for fact in within):
        return None
    kinds = [fact.kind for fact in within]
    return Grounds(owners.pop(), text, "promise" if "promise" in kinds else kinds[0])


def _within(start: int, end: int, facts: tuple[Fact, ...]) -> list[Fact]:
    return [fact for fact in facts if fact.start < end and start < fact.end]


def _lines(notes: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of the lines of a part of the notes that hold something."""
    at = start
    for line in notes[start:end].splitlines(keepends=True):
        if line.strip():
            yield at, at + len(line.rstrip())
        at += len(line)


def _is_told(notes: str, fact: Fact) -> bool:
    """Tell whether a fact may stand as evidence: it is shareable, or no secret for certain."""
    return (fact.shareable and fact.kind != "private") or not is_certainly_private(
        notes, fact.start, fact.end
    )


def _owner(notes: str, fact: Fact) -> str:
    """Return whose a fact is; unknown where the candidate may be the one who told it."""
    if fact.kind == "private":  # held back unread: whose it is, its wording says
        return owner_of(fact.quote) or (SENDER if fact.holder == CANDIDATE else READER)
    if fact.holder == CANDIDATE:
        return SENDER
    line = notes[notes.rfind("\n", 0, fact.start) + 1 : fact.end]
    recap = line[max(map(line.rfind, (". ", "! ", "? "))) + 1 :]
    return UNKNOWN if _RECAP.match(recap) or _ANSWER.match(fact.quote) else READER


def _owner_around(notes: str, start: int, end: int, facts: tuple[Fact, ...]) -> str:
    """Return the one owner of all other facts in the paragraph, where there are some."""
    first, last = notes.rfind("\n\n", 0, start) + 1, notes.find("\n\n", end)
    last = len(notes) if last < 0 else last
    around = [_owner(notes, fact) for fact in facts if first <= fact.start and fact.end <= last]
    return around[0] if len(around) > 1 and len(set(around)) == 1 else UNKNOWN


def forms(material: Material) -> tuple[str, ...]:
    """Return every wording of a material: the notes' own first, each once."""
    every = (material.quote, material.clause, material.noun, material.gerund, material.verb)
    return tuple(dict.fromkeys(form for form in every if form))


@_once
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


@_once
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
