"""Chooses what each recipient's message is about, so that no two are about the same thing."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from writer.brief.akin import COMMON_STEMS, deed_matter, echoes, matter
from writer.brief.brief import Material
from writer.brief.doubt import doubt
from writer.brief.mood import is_glum
from writer.brief.voice import turn
from writer.brief.worth import is_dull
from writer.interview import Fact, Interview, Person
from writer.language.tokens import content_words
from writer.regex import Pattern

#: A message is about so many topics at most.
MAX_TOPICS = 3
MAX_QUALIFICATIONS = 2
_TOPIC_KINDS = {"topic": 2.0, "responsibility": 1.0, "attribute": 0.6}


#: From which doubt on a fact makes no message richer that has a topic already.
_IN_DOUBT = 0.6
_WISH = Pattern(r"you (?:are keen|would rather|would like|like|liked|hope|mentioned|run the)\b")


_FIRST_PERSON = Pattern(r"\b(?:I|i|my|My)\b")


class Choice(NamedTuple):
    """What one message is about. `tied`: the topic that the first qualification ties in with."""

    recipient: Person
    materials: tuple[Material, ...]
    topics: tuple[Material, ...] = ()
    qualifications: tuple[Material, ...] = ()
    omissions: tuple[Material, ...] = ()
    promises: tuple[Material, ...] = ()
    tied: str | None = None
    #: What the position calls for, and further qualifications; the best first.
    needs: tuple[Material, ...] = ()
    spare: tuple[Material, ...] = ()


class _Option(NamedTuple):
    material: Material
    fact: Fact
    person: Person
    #: Names of the others who were there.
    colleagues: tuple[str, ...] = ()
    #: How much it sounds like a private remark; see `doubt`.
    doubt: float = 0.0

    @property
    def closeness(self) -> float:
        """How much the fact is this person's: theirs alone, theirs and others', everybody's."""
        if not self.colleagues and not self.fact.interviewers:
            # Nobody else was there to tell it.
            return 1.0
        if not self.fact.interviewers or self.person.name not in self.fact.interviewers:
            return 0.0
        return 2.0 if len(self.fact.interviewers) == 1 else 1.0


def choose(
    interview: Interview, people: Sequence[Person], *, told: Collection[str] = ()
) -> list[Choice]:
    """Return the choice for each of `people`, in their order.

    `told` are ids of facts that an earlier message was about: others come first.
    """
    options = [_options(interview, person) for person in people]
    topics = _spread(options, told)
    taken: Counter[str] = Counter(m.fact for chosen in topics for m in chosen)
    taken.update(told)
    choices = []
    for index, person in enumerate(people):
        choice = _choice(person, options[index], topics[index], taken, interview)
        taken.update(m.fact for m in (*choice.qualifications, *choice.omissions))
        choices.append(choice)
    return choices


def _options(interview: Interview, person: Person) -> list[_Option]:
    """Return the facts that may be said to this person, with the material each makes."""
    found = []
    for fact in interview.facts:
        named = fact.kind == "promise" and _named_in(fact, interview)
        apart = fact.interviewers and person.name and person.name not in fact.interviewers
        # What was told to nobody may be told to everybody.
        if apart and not named and fact.kind != "omission":
            continue
        if fact.kind == "promise" and not _is_promised_to(fact, interview, person):
            continue
        material = turn(fact, interview, person)
        if material is not None:
            others = _colleagues(interview, person)
            found.append(_Option(material, fact, person, others, doubt(material, interview)))
    deeds = [matter(o.material) for o in found if o.fact.kind == "qualification"]
    # "The beech at Marlow" says nothing that "I rigged the beech at Marlow" does not.
    return [o for o in found if not _is_part_of(o, deeds)]


def _is_part_of(option: _Option, deeds: Sequence[frozenset[str]]) -> bool:
    own = option.fact.kind == "topic" and option.material.owner == "sender"
    return own and any(matter(option.material) <= deed for deed in deeds)


def _named_in(fact: Fact, interview: Interview) -> list[Person]:
    """Return those met whom the fact names."""
    words = set(fact.quote.replace("'s", "").replace(",", " ").lower().split())
    return [
        p
        for p in interview.interviewers
        if any(n.lower() in words for n in (*p.name.split(), *p.aliases) if len(n) > 2)
    ]


def _is_promised_to(fact: Fact, interview: Interview, person: Person) -> bool:
    """Tell whether a promise that names somebody met was made to this person."""
    named = _named_in(fact, interview)
    return not named or person in named


def _colleagues(interview: Interview, person: Person) -> tuple[str, ...]:
    others = (p.name.split() for p in interview.interviewers if p != person)
    return tuple(part for parts in others for part in parts if len(part) > 2 and part[0].isupper())


def _topic_score(option: _Option) -> float:
    score = _TOPIC_KINDS.get(option.fact.kind, -9.0) + 1.5 * option.closeness - option.doubt
    score += {"reader": 1.0, "company": 0.5, "sender": -0.5, "other": -1.5}[option.material.owner]
    form = option.material.noun or option.material.clause or ""
    # One bare word says little ("rotas"); a colleague's doings are not this reader's.
    score -= 0.8 * (len(form.split()) == 1)
    score -= 1.5 * any(name in form for name in option.colleagues)
    score -= 2.0 * is_glum(form) + 2.5 * is_dull(option.material.clause)
    counted = form[:1].isdigit() and len(form.split()) < 4
    score -= 1.0 * (counted or form.split(" ")[0] in ("two", "three", "four", "five", "six"))
    # What they do says more than what they would like; a thing is easier to thank for.
    score -= 0.7 * (_WISH.match(option.material.clause or "") is not None)
    return score + (0.6 if option.material.noun else 0.0)


def _spread(options: Sequence[Sequence[_Option]], told: Collection[str]) -> list[list[Material]]:
    """Give each person a topic of their own: those with least to choose from come first."""

    def worth(option: _Option) -> float:
        return _topic_score(option) - 1.0 * (option.fact.id in told)

    ranked = [
        sorted((o for o in own if o.fact.kind in _TOPIC_KINDS), key=worth, reverse=True)
        for own in options
    ]
    topics: list[list[Material]] = [[] for _ in options]
    used: set[str] = set()
    for index in sorted(range(len(options)), key=lambda i: len(ranked[i])):
        free = [o for o in ranked[index] if o.fact.id not in used]
        told_them = any(o.fact.kind == "qualification" and o.closeness for o in options[index])
        # What another's message is about comes up again only where nothing else would.
        best = (free or ([] if told_them else ranked[index]))[:1]
        topics[index] = [o.material for o in best]
        used.update(o.fact.id for o in best)
        if not best:
            # Nothing of theirs can be said; what the sender told them came up with them as well.
            mine = [
                o
                for o in options[index]
                if o.fact.kind == "qualification" and (o.closeness or o.material.told)
            ]
            topics[index] = [o.material for o in mine[:1]]
    for _ in range(MAX_TOPICS - 1):
        for index, own in enumerate(ranked):
            _add_further(topics[index], own, options[index], used)
    return topics


def _add_further(
    topics: list[Material], ranked: Sequence[_Option], own: Sequence[_Option], used: set[str]
) -> None:
    """Add a topic that nobody else's message is about; any will do where nothing is their own."""
    any_will_do = len(topics) < 2 and not any(
        o.fact.kind in ("qualification", "omission") for o in own
    )
    for option in ranked:
        free = option.fact.id not in used and not echoes(option.material, topics)
        if free and (any_will_do or _adds_to(option) or _is_met(option, own)):
            topics.append(option.material)
            used.add(option.fact.id)
            return


def _is_met(option: _Option, own: Sequence[_Option]) -> bool:
    """Tell whether a trouble of theirs is one that the sender told them of an answer to."""
    words = matter(option.material)
    deeds = [o.material for o in own if o.fact.kind == "qualification" and o.closeness > 1]
    return option.closeness > 1 and any(
        any(len(word) > 3 for word in words & deed_matter(deed)) for deed in deeds
    )


def _adds_to(option: _Option) -> bool:
    """Tell whether a further topic makes a message richer, and not only longer."""
    material = option.material
    form = material.clause or material.noun or ""
    words = form.split()
    return (
        option.closeness > 0
        and material.owner in ("reader", "company")
        and len(words) > 2
        and not is_glum(form)
        and not is_dull(material.clause)
        and not words[0][:1].isdigit()
        and not any(name in form for name in option.colleagues)
    )


def _choice(
    person: Person,
    options: Sequence[_Option],
    topics: Sequence[Material],
    taken: Counter[str],
    interview: Interview,
) -> Choice:
    ours = content_words(f"{interview.role or ''} {interview.company or ''}")
    about = {m.fact: matter(m) - ours for m in topics[:2] if m.owner != "sender"}
    sought = [content_words(o.fact.quote) - COMMON_STEMS for o in options if _is_need(o.fact)]

    def fitness(option: _Option) -> float:
        words = content_words(option.fact.quote) - COMMON_STEMS
        shared = 2.0 * any(words & topic for topic in about.values())
        shared += sum(bool(words & need) * 0.7 for need in sought)
        shared += 0.8 * bool(content_words(option.fact.quote) & ours)
        forms = 0.2 * bool(option.material.gerund) + 0.2 * bool(option.material.clause)
        return shared + option.closeness - 1.5 * taken[option.fact.id] + forms - option.doubt

    def best(kind: str) -> list[_Option]:
        own = [o for o in options if o.fact.kind == kind and o.material.owner == "sender"]
        own = [o for o in own if o.fact.id not in {m.fact for m in topics}]
        return sorted(own, key=fitness, reverse=True)

    own = best("qualification")
    if any(m.owner != "sender" for m in topics):
        # What was told to nobody in particular does not go to everybody: a panel compares notes.
        most = max(2, (len(interview.interviewers) + 1) // 2)
        worn = [o for o in own if o.colleagues and not o.closeness and taken[o.fact.id] >= most]
        own = [o for o in own if o not in worn]
        options = [o for o in options if o not in worn]
    # A second one only where it is certain whose it is, and whom it was told.
    certain = [
        o
        for o in own[1:]
        if (o.closeness > 1 or not o.colleagues) and _FIRST_PERSON.search(o.fact.quote)
    ]
    qualifications = [*own[:1], *certain][:MAX_QUALIFICATIONS]
    told_words = deed_matter(qualifications[0].material) if qualifications else frozenset[str]()
    tied = [fact for fact, topic in about.items() if any(len(w) > 3 for w in told_words & topic)]
    left_out = best("omission")[:1]
    if qualifications and topics:
        # People of one panel compare notes: the same addition goes to half of them at most.
        left_out = [o for o in left_out if 2 * taken[o.fact.id] < len(interview.interviewers)]
    elsewhere = {m.fact for m in topics}
    return Choice(
        recipient=person,
        materials=tuple(
            o.material
            for o in options
            if o.fact.id in elsewhere
            or o.fact.kind not in (*_TOPIC_KINDS, "next_step")
            or (o.fact.kind != "next_step" and not taken[o.fact.id])
        ),
        topics=tuple(topics),
        qualifications=tuple(o.material for o in qualifications),
        omissions=tuple(o.material for o in left_out),
        promises=tuple(o.material for o in best("promise")[:1]),
        tied=tied[0] if tied else None,
        needs=tuple(
            o.material for o in sorted(options, key=_need_score, reverse=True) if _is_need(o.fact)
        ),
        spare=tuple(o.material for o in own[1:]),
    )


def _need_score(option: _Option) -> float:
    return option.closeness + 1.0 * (option.fact.kind == "attribute")


def _is_need(fact: Fact) -> bool:
    return fact.kind in ("attribute", "responsibility")
