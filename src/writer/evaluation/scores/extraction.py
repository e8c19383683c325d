"""How well the notes were read: fields, people, facts, and whose each fact is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from writer.evaluation.case import Case, Met
from writer.evaluation.checks import holds
from writer.evaluation.scores.count import Count
from writer.evaluation.scores.words import folded
from writer.interview import CANDIDATE, Fact, Interview

#: A role or firm counts as right when it differs by no more than an article or a full stop.
_SAME = 90.0
#: A fact is the gold's when they share at least half of the shorter one.
_OVERLAP = 0.5
_TOPICS = ("topic", "responsibility", "attribute")


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One gold quote with its place, its group, and whose it is."""

    group: str
    holder: str
    start: int
    end: int
    people: tuple[str, ...] = ()


def extraction(case: Case, interview: Interview, note: str) -> dict[str, Count]:
    """Return the counts of one reading of `note`."""
    wanted = tuple(_wanted(case, note))
    facts = [f for f in interview.facts if f.kind != "private" and f.shareable]
    pairs = [(w, fact) for w in wanted for fact in facts if _is_same(w, fact)]
    return {
        **_fields(case, interview),
        **_people(case, interview),
        **_facts(case, note, wanted, facts),
        **_holders(pairs),
        "evidence": Count.share(
            sum(note[f.start : f.end] == f.quote for f in interview.facts), len(interview.facts)
        ),
        "private held back": _held_back(case, facts),
    }


def _fields(case: Case, interview: Interview) -> dict[str, Count]:
    gold, by = case.interview, case.decision
    return {
        "candidate": Count.one(_alike(gold.candidate, interview.candidate)),
        "company": Count.one(
            any(_alike(name, interview.company) for name in (gold.company, *gold.company_also))
        ),
        "role": Count.one(
            any(_alike(name, interview.role) for name in (gold.role, *gold.role_also))
        ),
        "date": Count.one(gold.date == interview.date),
        "mode": Count.one(gold.mode == interview.mode),
        "decision date": Count.one((by.by if by else None) == interview.timeline.decision_by),
        "do not contact": Count.one(bool(case.do_not_contact) == interview.timeline.do_not_contact),
        "outcome": Count.one(case.outcome == interview.outcome),
    }


def _alike(gold: str | None, said: str | None) -> bool:
    if gold is None or said is None:
        return gold is said
    return fuzz.ratio(folded(gold).removeprefix("the "), folded(said).removeprefix("the ")) >= _SAME


def _people(case: Case, interview: Interview) -> dict[str, Count]:
    """Names are right as they are spelled, capitals apart; a contact who was not met is ignored."""
    met = {_bare(p): p for p in case.interviewers}
    others = {_bare(p) for p in case.contacts}
    said = {_name(p.name, case): p for p in interview.interviewers if p.name}
    said = {name: person for name, person in said.items() if name not in others}
    right = met.keys() & said.keys()
    return {
        "names": Count(len(right), len(said), len(right), len(met)),
        "titles": Count.share(
            sum(_alike(met[n].title, said[n].title) for n in right if met[n].title),
            sum(bool(met[n].title) for n in right),
        ),
        "addresses": Count.share(
            sum(met[n].email == said[n].email for n in right if met[n].email),
            sum(bool(met[n].email) for n in right),
        ),
    }


def _bare(person: Met) -> str:
    return folded(person.name)


def _name(name: str, case: Case) -> str:
    """Return a name without the honorific that the gold keeps apart."""
    plain = folded(name)
    for person in (*case.interviewers, *case.contacts):
        if person.honorific:
            plain = plain.removeprefix(folded(person.honorific) + " ")
    return plain


def _wanted(case: Case, note: str) -> Iterable[_Wanted]:
    for topic in case.topics:
        yield _place(note, topic.quote, "topics", topic.holder, topic.people)
    for told in case.qualifications:
        yield _place(note, told.quote, "qualifications", CANDIDATE, told.people)
    for quote in case.omissions:
        yield _place(note, quote, "omissions", CANDIDATE)
    for promise in case.promises:
        yield _place(note, promise.quote, "promises", CANDIDATE)


def _place(note: str, quote: str, group: str, holder: str, people: tuple[str, ...] = ()) -> _Wanted:
    start = note.index(quote)
    return _Wanted(group, holder, start, start + len(quote), people)


def _is_same(wanted: _Wanted, fact: Fact) -> bool:
    shared = min(wanted.end, fact.end) - max(wanted.start, fact.start)
    return shared >= _OVERLAP * min(wanted.end - wanted.start, fact.end - fact.start)


def _group(fact: Fact) -> str:
    return {"qualification": "qualifications", "omission": "omissions", "promise": "promises"}.get(
        fact.kind, "topics" if fact.kind in _TOPICS else fact.kind
    )


def _facts(
    case: Case, note: str, wanted: Sequence[_Wanted], facts: Sequence[Fact]
) -> Mapping[str, Count]:
    ignored = [_place(note, quote, "ignored", "") for quote in case.ignore]
    counts = {}
    for group in ("topics", "qualifications", "omissions", "promises"):
        gold = [w for w in wanted if w.group == group]
        said = [
            f
            for f in facts
            if _group(f) == group
            and (any(_is_same(w, f) for w in gold) or not any(_is_same(i, f) for i in ignored))
        ]
        counts[group] = Count(
            right=sum(any(_is_same(w, f) for w in gold) for f in said),
            predicted=len(said),
            found=sum(any(_is_same(w, f) for f in said) for w in gold),
            gold=len(gold),
        )
    return counts


def _holders(pairs: Sequence[tuple[_Wanted, Fact]]) -> dict[str, Count]:
    """`holders` sets candidate, company and each person apart; `sides` only us and them."""
    return {
        "holders": Count.share(
            sum(folded(w.holder) == folded(f.holder) for w, f in pairs), len(pairs)
        ),
        "sides": Count.share(
            sum((w.holder == CANDIDATE) == (f.holder == CANDIDATE) for w, f in pairs), len(pairs)
        ),
    }


def _held_back(case: Case, facts: Sequence[Fact]) -> Count:
    """Return how many of the private strings stand in no fact that a message may draw on."""
    strings = [s for secret in case.private for s in secret.strings]
    told = [s for s in strings if any(holds(fact.quote, s) for fact in facts)]
    return Count.share(len(strings) - len(told), len(strings))
