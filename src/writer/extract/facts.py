"""Reads facts from the candidate's own notes by code, and says what it leaves open.

Holder mix-ups are the worst error, so a clause whose holder is not certain is left open: for a
model if there is one, out otherwise.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from writer.extract import clauses
from writer.extract.clauses import Span
from writer.extract.cues import Context, context_of
from writer.extract.filler import is_filler, says_something
from writer.extract.holders import (
    Cast,
    Subject,
    has_finite,
    names_in,
    people_in,
    subject_of,
)
from writer.extract.leads import Lead, lead_in
from writer.extract.private import Screened, same_paragraph
from writer.extract.units import Unit
from writer.interview import CANDIDATE, COMPANY
from writer.kinds import FactKind


@dataclass(frozen=True, slots=True)
class Reading:
    """One clause as read. `kind` or `holder` None: left open. `unit` is its unit's index."""

    unit: int
    start: int
    end: int
    kind: FactKind | None
    holder: str | None
    interviewers: tuple[str, ...] = ()
    shareable: bool = True

    @property
    def sure(self) -> bool:
        """Whether code settled both kind and holder."""
        return self.kind is not None and self.holder is not None


_Make = Callable[[FactKind | None, str | None], Reading]


@dataclass(slots=True)
class _State:
    """What the reader remembers from one clause to the next. Local to one call."""

    person: str | None = None
    paragraph: tuple[str, ...] = ()
    told: bool = False
    asked: bool = False
    requested: Reading | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a clause stands: its unit, what its heading or lead-in says, who it came up with."""

    index: int
    unit: Unit
    context: Context | None
    people: tuple[str, ...]
    labelled: bool = False
    readings: tuple[Reading, ...] = field(default=())


def read_prose(
    text: str,
    units: Sequence[Unit],
    screened: Sequence[Screened],
    cast: Cast,
    used: frozenset[Span] = frozenset(),
) -> list[Reading]:
    """Return the readings of all units in order: private ones, sure ones and open ones."""
    readings: list[Reading] = []
    state = _State()
    rows = _row_people(text, units, cast)
    for n, unit in enumerate(units):
        if unit.part not in ("notes", "transcript"):
            continue
        if n == 0 or not same_paragraph(text, units[n - 1], unit):
            state.paragraph, state.told, state.asked, state.requested = (), False, False, None
        readings += [
            Reading(n, start, end, "private", _private_holder(text, start, end, cast), (), False)
            for start, end in screened[n].private
        ]
        if (unit.start, unit.end) in used:
            named = names_in(text[unit.start : unit.end], cast)
            state.person = named[-1] if named else state.person
            continue
        place = _place(text, n, unit, cast, rows, state)
        if place.context == "skip" or not _worth_reading(unit):
            continue
        for start, end in screened[n].public:
            readings += _read_span(text, start, end, place, cast, state)
    return sorted(readings, key=lambda r: (r.start, r.end))


def _private_holder(text: str, start: int, end: int, cast: Cast) -> str:
    """Whose private matter it is matters to nobody; a person named first, else the candidate."""
    named = people_in(text[start:end], cast)
    return named[0][2] if named and named[0][0] == 0 else CANDIDATE


def _worth_reading(unit: Unit) -> bool:
    return not (unit.shape == "cell" and (unit.label or "").casefold().strip() in _PLAIN_COLUMNS)


_PLAIN_COLUMNS = frozenset(
    "who name title role e-mail email mail contact phone tel interviewer person position time date "
    "day nr no # wer titel nom titre nombre".split()
)


def _row_people(text: str, units: Sequence[Unit], cast: Cast) -> dict[int, tuple[str, ...]]:
    """Whom each table row is about: those named in its cells."""
    rows: dict[int, tuple[str, ...]] = {}
    for unit in units:
        if unit.row is not None and unit.row not in rows:
            words = text[unit.start : unit.end]
            named = names_in(words, cast)
            if named and len(words.split()) <= 8:
                rows[unit.row] = named
    return rows


def _place(
    text: str, n: int, unit: Unit, cast: Cast, rows: dict[int, tuple[str, ...]], state: _State
) -> _Place:
    headings = [*unit.headings, *([unit.label] if unit.label else [])]
    context: Context | None = None
    people: tuple[str, ...] = rows.get(unit.row, ()) if unit.row is not None else ()
    labelled = bool(people)
    for heading in reversed(headings):
        named = names_in(heading, cast)
        if named and not people:
            people, labelled = named, True
        if context is None and not (named and len(heading.split()) <= len(named) * 3):
            context = context_of(heading)
    if unit.speaker is not None:
        context, people, labelled = _spoken(unit.speaker, context, cast, state)
    if labelled and len(people) == 1:
        state.person = people[0]
    return _Place(n, unit, context, people, labelled)


_SELF = frozenset("me i candidate applicant ich moi yo interviewee myself".split())


def _spoken(
    speaker: str, context: Context | None, cast: Cast, state: _State
) -> tuple[Context | None, tuple[str, ...], bool]:
    """The place of a line with a speaker: the candidate's answer, or an interviewer's words."""
    plain = speaker.casefold().strip(" .:*_")
    if plain in _SELF or (set(plain.split()) & cast.own):
        return "told", (state.person,) if state.person else (), bool(state.person)
    named = names_in(speaker, cast)
    if named:
        state.person = named[0]
        return "heard", named, True
    if "interviewer" in plain or "panel" in plain or plain in ("q", "them", "they", "hr"):
        return "heard", cast.names if len(cast.names) == 1 else (), False
    return "skip", (), False


def _read_span(
    text: str, start: int, end: int, place: _Place, cast: Cast, state: _State
) -> Iterator[Reading]:
    body = text[start:end]
    if body.startswith("(") and body.rstrip(".").endswith(")") and "(" not in body[1:]:
        return
    for piece in _pieces(text, start, end, place):
        reading = _read_clause(text, *piece, place, cast, state)
        if reading is None:
            continue
        reading = _tidied(text, reading)
        if reading.kind == "promise" and state.requested is reading:
            continue
        yield reading


def _pieces(text: str, start: int, end: int, place: _Place) -> list[Span]:
    """The clauses of a span that may have different holders or kinds."""
    found = [
        span
        for span in clauses.split(text, start, end)
        if not text[span[0] : span[1]].lstrip().startswith(("(", "["))
    ]
    merged: list[Span] = []
    for span in found:
        between = text[merged[-1][1] : span[0]] if merged else ""
        if merged and ("(" in between or "[" in between or not _begins_anew(text, merged[-1], span)):
            merged[-1] = (merged[-1][0], span[1])
        else:
            merged.append(span)
    if merged and merged[-1][1] < end and text[merged[-1][1] : end].lstrip().startswith("("):
        closing = clauses.trim(text, merged[-1][0], end)
        merged[-1] = closing or merged[-1]
    if len(merged) == 1 and place.context in ("attribute", "omission", "told", "responsibility"):
        return _listed(text, *merged[0])
    return merged


@cache
def _new_start() -> re.Pattern[str]:
    return re.compile(
        r"^(?:and |but |so |though |although |then |also |whereas )*(?:I|i|we|they|he|she|you|my|told|said|promised|forgot|asked|"
        r"mentioned|wants?|needs?)\b(?!\s+and\b)",
        re.IGNORECASE,
    )


def _begins_anew(text: str, before: Span, span: Span) -> bool:
    """Say whether a clause is told apart from the one before it: not "how they plan and they test"."""
    separator = text[before[1] : span[0]]
    if ";" in separator:
        return True
    head = text[before[0] : before[1]]
    if re.search(r"\b(?:that|how|who|which|because|if|when|dass)\b", head) and "and" in text[span[0] : span[0] + 4]:
        tail = text[span[0] : span[1]]
        return re.match(r"and (?:I (?:told|said|mentioned|promised)|(?:he|she|they) (?:asked|said|want|need))\b", tail) is not None
    return _new_start().match(text[span[0] : span[1]]) is not None


def _listed(text: str, start: int, end: int) -> list[Span]:
    """Cut "forest school level 3, can drive a minibus": fragments side by side, no sentence."""
    body = text[start:end]
    if subject_like(body) or "," not in body or "(" in body:
        return [(start, end)]
    parts = [p for p in clauses.split(text, start, end, commas=True)]
    if len(parts) < 2 or any(len(text[a:b].split()) < 2 for a, b in parts):
        return [(start, end)]
    if any(re.match(r"(?:which|who|where|so|because|with|including|from|to|as|in|at|on|by)\b", text[a:b], re.I) for a, b in parts[1:]):
        return [(start, end)]
    return [clauses.drop_conjunction(text, *part) for part in parts]


def subject_like(body: str) -> bool:
    """Say whether the words begin with a subject of their own and go on with a verb."""
    subject, _ = subject_of(body, _NOBODY)
    return subject not in ("phrase", "deed", "does", "base", "gerund") or bool(
        re.match(r"(?:led|ran|built|cut|told)\b.*,.*\b(?:and|so|which)\b", body)
    )


_NOBODY = Cast(None, None, (), {}, frozenset())


def _tidied(text: str, reading: Reading) -> Reading:
    span = clauses.trim(text, *clauses.drop_conjunction(text, reading.start, reading.end))
    return replace(reading, start=span[0], end=span[1]) if span else reading


def _read_clause(
    text: str, start: int, end: int, place: _Place, cast: Cast, state: _State
) -> Reading | None:
    start, end = clauses.drop_conjunction(text, start, end)
    people = _people_of(text, start, end, place, cast, state)
    core = start
    lead: Lead | None = None
    for _ in range(3):
        following = lead_in(text, core, end, cast)
        if following is None or following.end >= end:
            break
        people = _joined(people, following, cast, state)
        lead = _stronger(lead, following)
        core = following.end
        if lead.act in ("attribute", "promise", "asked", "request"):
            break
    span = clauses.trim(text, core, end)
    if span is None:
        return None
    core, end = span
    reading = _judge(text, core, end, lead, place, people, cast, state)
    _remember(text, start, end, lead, cast, state)
    return reading


def _people_of(
    text: str, start: int, end: int, place: _Place, cast: Cast, state: _State
) -> tuple[str, ...]:
    """Whom the clause came up with, before its lead-in is read."""
    if place.people and (place.labelled or place.unit.speaker):
        return place.people
    subject, name = subject_of(text[start:end], cast)
    if subject == "person":
        who = name or state.person
        if who:
            state.paragraph = (who,)
            return (who,)
    return state.paragraph


def _joined(people: tuple[str, ...], lead: Lead, cast: Cast, state: _State) -> tuple[str, ...]:
    if lead.who:
        state.person = lead.who[-1]
        state.paragraph = lead.who
        return lead.who
    if lead.pronoun and state.person:
        state.paragraph = (state.person,)
        return (state.person,)
    return () if lead.group else people


def _stronger(first: Lead | None, second: Lead) -> Lead:
    """Of two lead-ins ("told her I forgot", "he said they want someone") the telling one."""
    if first is None or first.act in ("heard", "topic"):
        return second if second.act != "topic" or first is None else first
    if first.act == "told" and second.act in ("promise",):
        return second
    return first


def _remember(text: str, start: int, end: int, lead: Lead | None, cast: Cast, state: _State) -> None:
    named = names_in(text[start:end], cast)
    if named:
        state.person = named[0] if lead is None else named[-1]
        if lead is None and subject_of(text[start:end], cast)[0] == "person":
            state.paragraph = (named[0],)
    state.told = lead is not None and lead.act == "told"
    state.asked = lead is not None and lead.act == "asked" and not text[start : start + 2] == "I "


_CONTEXT_KIND: dict[Context, FactKind] = {
    "told": "qualification",
    "omission": "omission",
    "attribute": "attribute",
    "responsibility": "responsibility",
    "promise": "promise",
    "next": "next_step",
    "topic": "topic",
    "heard": "topic",
}


def _judge(
    text: str,
    start: int,
    end: int,
    lead: Lead | None,
    place: _Place,
    people: tuple[str, ...],
    cast: Cast,
    state: _State,
) -> Reading | None:
    """Settle kind and holder of the clause `text[start:end]`, lead-in taken off; None: drop it."""
    body = text[start:end]
    subject, name = subject_of(body, cast)

    def reading(kind: FactKind | None, holder: str | None) -> Reading:
        return Reading(place.index, start, end, kind, holder, people)

    if lead is None:
        if place.unit.speaker is not None:
            return _judge_spoken(body, subject, place, reading)
        if _is_step(body, subject) and place.context not in ("told", "omission", "promise"):
            who = _actor(subject, name, state)
            return reading("next_step", who or COMPANY)
        if place.context in ("told", "omission", "promise", "attribute", "responsibility", "next"):
            return _judge_by_context(body, subject, name, place, state, reading)
        return _judge_bare(body, subject, name, place, state, reading)
    if lead.act in ("told", "omission"):
        kind: FactKind = "omission" if lead.act == "omission" or place.context == "omission" else "qualification"
        return _judge_own(body, subject, kind, reading)
    if lead.act == "promise":
        return _judge_promise(body, reading, state)
    if lead.act == "request":
        state.requested = reading("promise", CANDIDATE) if says_something(body, least=1) else None
        return state.requested if state.requested and _consents(text, end) else None
    if lead.act == "asked":
        return _judge_asked(text, start, end, lead, subject, reading)
    if lead.act == "attribute":
        holder = _lead_person(lead, state, place) or COMPANY
        return reading("attribute", holder) if says_something(body) else None
    if lead.act == "responsibility":
        if subject == "I" or not says_something(body):
            return None
        return reading("responsibility", COMPANY)
    return _judge_heard(body, lead, subject, name, place, state, reading)


def _actor(subject: Subject, name: str | None, state: _State) -> str | None:
    return (name or state.person) if subject == "person" else None


def _lead_person(lead: Lead, state: _State, place: _Place) -> str | None:
    if lead.who:
        return lead.who[0]
    if lead.pronoun:
        return state.person
    # "wants somebody who ..." under a name: the subject is whoever the line is about.
    return place.people[0] if not lead.group and place.labelled and len(place.people) == 1 else None


@cache
def _wishful() -> re.Pattern[str]:
    # Interest, availability and courtesies: true of the candidate, but no qualification.
    return re.compile(
        r"^(?:that )?(?:I|i)(?:'d| would|'ll| will)\b(?!.*\bhave (?:led|run|built))|^(?:I|i)(?:'m| am) (?:very |really |quite |so )*"
        r"(?:interested|keen|excited|happy|available|looking|hoping|glad|free|flexible|moving|nervous|sorry|from|new)\b"
        r"|^(?:I|i) (?:can|could) start\b|^(?:I|i) (?:want|hope|think|like|love|live|wonder|guess|need|prefer|feel)\b|^(?:would|'d)\b|^thanks?\b",
    )


def _judge_own(body: str, subject: Subject, kind: FactKind, reading: _Make) -> Reading | None:
    """A clause that the candidate said, or did not get to say, of themselves."""
    if _wishful().search(body) or not says_something(body, least=1):
        return None
    if subject in ("they", "you", "person"):
        return None
    if subject == "thing" and not re.search(r"\b(?:I|i|my|me|we)\b", body):
        return reading(None, CANDIDATE) if kind == "qualification" else None
    if subject == "it":
        return None
    if kind == "qualification" and subject == "phrase" and not re.search(r"\b(?:I|i|my|we)\b", body):
        return reading("topic", CANDIDATE) if says_something(body) else None
    return reading(kind, CANDIDATE)


@cache
def _send() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:send|sending|sent|e-?mail(?:ing)?|forward(?:ing)?|share|sharing|mail|pass on|bring|drop (?:off|in|round)|post|provide|"
        r"supply|let (?:her|him|them) (?:have|know)|schicken|senden|envoyer|enviar|mandar)\b",
        re.IGNORECASE,
    )


@cache
def _only_pronouns() -> re.Pattern[str]:
    return re.compile(
        r"^(?:to )?(?:send|e-?mail|forward|share|mail|bring|drop|post|get|pass)?\s*(?:that|it|them|this|those|one|her them|him them|them to (?:her|him)|(?:her|him) (?:it|one))"
        r"(?:\s+(?:over|on|across|along|by \w+|to \w+|too|later|tomorrow|tonight|today|to him and to \w+))*\W*$",
        re.IGNORECASE,
    )


def _judge_promise(body: str, reading: _Make, state: _State) -> Reading | None:
    """What the candidate promised; "send it" means what was asked for just before."""
    if _only_pronouns().match(body):
        asked = state.requested
        state.requested = None
        return asked
    if re.match(r"(?:not|never|no)\b", body) or not says_something(body, least=1):
        return None
    return reading("promise", CANDIDATE)


def _consents(text: str, end: int) -> bool:
    """Say whether the words right after a request take it on ("..., so I owe her that")."""
    after = text[end : end + 90].split("\n\n")[0]
    return re.search(r"\bI(?:'ll|'d| will| owe| said I| need to| have to| promised| must| can)\b|\bwill do\b|\bsending\b", after, re.I) is not None


def _judge_asked(
    text: str, start: int, end: int, lead: Lead, subject: Subject, reading: _Make
) -> Reading | None:
    """What was asked about is a topic; whole questions are not, for they settle nothing."""
    body = text[start:end]
    if lead.link not in ("about", "re", "on", "after") or not says_something(body, least=1):
        return None
    if subject in ("my", "I") or re.search(r"\b(?:my|I)\b", body):
        return reading("topic", CANDIDATE)
    if subject in ("you", "it", "deed", "base"):
        return None
    return reading("topic", COMPANY)


@cache
def _step() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:second|next|final|third|last|another|one more|further) (?:interview|round|stage|meeting|call|chat)\b|\btrial (?:shift|day|lesson|week)\b|\btake[- ]home\b"
        r"|\b(?:'ll|will|going to|would|to)\s+(?:\w+ )?(?:decide|let me know|let you know|get back|be in touch|hear|confirm|phone me|call me|ring me|e-?mail me|make (?:a|their|the|its) (?:decision|mind))"
        r"|\bdecision (?:by|on|before|in|next|is|will|comes?|expected)\b|\b(?:they|she|he|you'll) (?:decides?|rings?|hear|will (?:ring|call|phone|e-?mail|write|text))\b|\bassessment (?:day|centre|center)\b"
        r"|^(?:decision|answer|reply|references|offer|start)\b|\bmake their mind up\b|\bmake up their minds?\b|\b(?:will|'ll) (?:ring|phone|call|write|text|e-?mail)\b(?! (?:customers|clients|patients|parents))"
        r"|\bentscheidung\b|\brückmeldung\b|\bréponse\b|\bdécision\b|\bdecisión\b|\brings on\b|\bwrites? by\b",
        re.IGNORECASE,
    )


def _is_step(body: str, subject: Subject) -> bool:
    return subject not in ("I", "my", "we", "deed", "gerund") and _step().search(body) is not None


@cache
def _wants() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:must|should|has to|have to|needs to) (?:be|have|know|like|hold|speak|enjoy|bring)\b|\b(?:someone|somebody|person) (?:who|with|that)\b|^(?:essential|must|important|ideally)\b",
        re.IGNORECASE,
    )


def _judge_by_context(
    body: str, subject: Subject, name: str | None, place: _Place, state: _State, reading: _Make
) -> Reading | None:
    context = place.context
    if context in ("told", "omission"):
        return _judge_listed_own(body, subject, place, reading)
    if context == "promise":
        if subject == "I" and not _send().search(body):
            return None
        if subject in ("they", "person", "you"):
            return reading("next_step", name or state.person or COMPANY) if _is_step(body, subject) else None
        return _judge_promise(body, reading, state) if _send().search(body) or subject in ("phrase", "my", "base") else None
    if context == "next":
        return reading("next_step", name or COMPANY) if subject != "I" and says_something(body) else None
    if not says_something(body) or is_filler(body):
        return None
    if subject in ("I", "my", "deed") and context == "attribute":
        return reading("qualification" if subject == "I" else None, CANDIDATE if subject != "deed" else None)
    if subject in ("I", "my", "we"):
        return None if subject != "I" else reading(None, CANDIDATE)
    holder = COMPANY
    if subject == "person" or (place.labelled and subject == "does" and len(place.people) == 1):
        holder = name or state.person or COMPANY
    return reading("attribute" if context == "attribute" else "responsibility", holder)


def _judge_listed_own(
    body: str, subject: Subject, place: _Place, reading: _Make
) -> Reading | None:
    """A line under "What I told them" or "Forgot": the candidate's, unless its subject says no."""
    if subject in ("they", "person", "you", "thing") and not re.search(r"\b(?:I|i|my)\b", body):
        return reading("topic", COMPANY) if subject == "they" and place.context == "told" and says_something(body) else None
    if _wishful().search(body) or not says_something(body, least=1):
        return None
    kind = _CONTEXT_KIND[place.context or "told"]
    return reading(kind, CANDIDATE)


def _judge_heard(
    body: str,
    lead: Lead,
    subject: Subject,
    name: str | None,
    place: _Place,
    state: _State,
    reading: _Make,
) -> Reading | None:
    """What an interviewer said, or what was talked about."""
    said_by_them = lead.act == "heard"
    if is_filler(body) or not says_something(body, least=1 if lead.act == "topic" else 2):
        return None
    if subject == "my" or (subject == "I" and not said_by_them):
        return reading("qualification" if subject == "my" else None, CANDIDATE)
    if subject == "I":
        would = re.match(r"(?:I|i)(?:'d| would|'ll| will)\b", body)
        return reading("responsibility", COMPANY) if would and "be able" not in body else None
    if _is_step(body, subject):
        return reading("next_step", name or COMPANY)
    if _wants().search(body):
        return reading("attribute", COMPANY if subject != "person" else name or state.person)
    if subject == "person":
        holder = name or state.person
        return reading("topic", holder)
    if subject == "deed" and said_by_them:
        return reading(None, None)
    if place.context == "omission":
        return None
    return reading("topic", COMPANY)


def _judge_spoken(
    body: str, subject: Subject, place: _Place, reading: _Make
) -> Reading | None:
    """A sentence of a transcript: the candidate's answer or an interviewer's statement."""
    words = len(body.split())
    if body.rstrip().endswith("?") or is_filler_spoken(body):
        return None
    if place.context == "told":
        if re.search(r"\bI(?:'ll| will| can| could)\s+(?:send|e-?mail|forward|share)\b", body, re.I):
            return reading("promise", CANDIDATE)
        if subject in ("they", "you", "person", "it", "thing") or _wishful().search(body):
            return None
        if subject == "phrase" and not says_something(body, least=3):
            return None
        return reading("qualification", CANDIDATE) if says_something(body) and words >= 3 else None
    if words < 4 and subject != "phrase":
        return None
    if _is_step(body, subject) or re.match(r"you(?:'ll| will) (?:hear|get|receive)\b", body, re.I):
        return reading("next_step", COMPANY)
    if not says_something(body):
        return None
    if subject == "you":
        would = re.match(r"you(?:'d| would|'ll| will)\b", body, re.I)
        return reading("responsibility", COMPANY) if would else None
    if _wants().search(body):
        return reading("attribute", COMPANY)
    if subject in ("I", "my"):
        if _wishful().search(body) or re.match(r"I(?:'d| would| think| guess| mean| see| know)\b", body, re.I):
            return None
        return reading("topic", place.people[0]) if len(place.people) == 1 else None
    if subject == "it" and words < 8:
        return None
    if subject == "person":
        return None
    return reading("topic", COMPANY)


def is_filler_spoken(body: str) -> bool:
    """Filler in speech; "I" and "we" clauses of substance are not filler there."""
    return bool(
        re.match(r"(?:thanks?|thank you|hi|hello|good|nice|great|okay|ok|right|sure|yes|no|well)\b.{0,30}$", body, re.I)
    ) or (is_filler(body) and not re.match(r"(?:I|we|our|the|at|in)\b", body, re.I))


def _judge_bare(
    body: str, subject: Subject, name: str | None, place: _Place, state: _State, reading: _Make
) -> Reading | None:
    """A clause without a lead-in, under a heading that says little, or under none."""
    if is_filler(body) or body.rstrip().endswith("?") or not says_something(body):
        return None
    if subject in ("I", "my"):
        return _judge_bare_own(body, subject, state, reading)
    if subject == "we":
        return reading(None, None)
    if _wants().search(body) and subject in ("they", "thing", "person", "does"):
        holder = (name or state.person) if subject == "person" else COMPANY
        return reading("attribute", holder)
    if subject in ("they", "thing"):
        if subject == "thing" and re.search(r"\b(?:I|my|me)\b", body):
            return reading(None, None)
        return reading("topic", COMPANY)
    if subject == "person":
        holder = name or state.person
        return reading("topic", holder) if has_finite(body) or place.context else None
    if subject == "does" and place.labelled and len(place.people) == 1:
        return reading("topic", place.people[0])
    if subject in ("phrase", "gerund"):
        if re.search(r"\b(?:I|my|me)\b", body):
            return reading(None, None)
        if place.context in ("topic", "heard") or place.labelled:
            return reading("topic", COMPANY)
        return reading(None, None)
    if subject == "deed" and (state.told or state.asked):
        return reading("qualification", CANDIDATE)
    return None if subject in ("it", "you") else reading(None, None)


def _judge_bare_own(
    body: str, subject: Subject, state: _State, reading: _Make
) -> Reading | None:
    if re.search(r"\b(?:never|not|n't) (?:come|came|get|got)? ?(?:up|mentioned|discussed|asked about)\b|\bdidn'?t come up\b", body):
        return reading("omission", CANDIDATE)
    if _wishful().search(body) or re.match(r"(?:I|i) (?:asked|told|said|met|liked|loved|enjoyed)\b", body):
        return None
    if state.told or state.asked or _figure(body):
        return reading("qualification", CANDIDATE)
    return reading(None, CANDIDATE)


def _figure(body: str) -> bool:
    return re.search(r"\d|\b(?:for|at|in) (?:two|three|four|five|six|seven|eight|nine|ten|my) ", body) is not None
