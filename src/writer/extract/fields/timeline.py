"""When and how the candidate hears: the date of the decision, and the next step."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from writer import regex
from writer.extract.dates.order import Order
from writer.extract.dates.relative import resolve
from writer.extract.dates.written import find_dates
from writer.extract.fields.outcome import account, forbids_contact
from writer.extract.structure.labels import field_of
from writer.extract.units import Unit
from writer.interview import Timeline

_DECIDE = regex.compile(
    r"\b(?:hears?\b(?= (?:by|on|back|within|in))|answer\b|offer or not|outcome\b|results?\b(?= "
    r"(?:in|by|on|due|expected))|"
    r"deci[ds]\w*|desi[cs]ion\w*|hear(?:ing)? (?:back|from|either way|by|something|in|"
    r"within|on|before|after|no later)|(?:i|we|you)(?:'ll| will| should| would| can)? (?:expect "
    r"to )?hear\b|"
    r"let (?:me|us|you|everyone|candidates|people|(?-i:[A-Z]\w+)) know|odpowied\w+|decyzj\w+|decn|"
    r"(?:they|she|he)(?:'ll| will) (?:tell|inform|let) (?-i:[A-Z])\w+|write to candidates|"
    r"lmk|get(?:ting)? back|come back to|be in "
    r"touch|in touch by|make (?:up )?(?:their|her|his) minds?(?: up)?|"
    r"(?:should|will|'ll|to) know|know (?:by|in|within|more)|verdict|offer (?:goes|will|by|out)|"
    r"inform (?:me|us|candidates|everyone)|"
    r"letter (?:either way|by)|choose|pick|appoint\w*|entscheid\w*|rückmeldung|bescheid|melden "
    r"sich|antwort|décision|décid\w*|réponse|rappel\w*|"
    r"recontact\w*|decisión|decid\w*|respuesta|avisan|avisar\w*|llamar\w*|timeline|deadline)\b",
    regex.IGNORECASE,
)
_CALL = regex.compile(
    r"\b(?:give (?:me|us) a (?:call|ring|bell|shout)|(?:tell|text|message) (?:me|us))\b|"
    r"\b(?:they|she|he) (?:ring|call|phone|write|text|e-?mail)s?\b|"
    r"\b(?:e-?mail|letter|call|news) from\b|\b(?:e-?mail|call|letter|reply|phone) (?=by|on|"
    r"before)|\b\w+ (?:rings|calls|phones|emails|writes|texts|replies|answers)"
    r"(?= (?:me|on|by|this|next|before|tomorrow|mon|tue|wed|thu|fri))|(?:\b(?:will|'ll|would|to|"
    r"gonna|going to|she|he|they|and|sie|er)\s+(?:\w+\s+)?|^|(?-i:[A-Z]\w+\s+))"
    r"(?:call|phone|ring|write|e-?mail|text|answer|reply|confirm|let|be in touch|schreiben|"
    r"schreibt|rufen|ruft|melde[nt])s?\b",
    regex.IGNORECASE,
)
_ELSEWHERE = regex.compile(
    r"\b(?:i have|i['’]?ve(?: also)? got|i also have|i['’]m (?:also )?(?:waiting|interviewing|"
    r"seeing)|i got)\b[^.]{0,40}"
    r"\b(?:interview|offer|trial|waiting|round|gespräch)\b|\bwaiting to hear from\b|\balso "
    r"(?:applied|applying|interviewing)\b|"
    r"\bi(?:'ll| will| need to| have to| must| should|['’]d)\s+(?:send|write|decide|call|email)",
    regex.IGNORECASE,
)
_BY = regex.compile(
    r"\b(?:by|before|until|till|no later than|latest|bis(?: zum| spätestens| ende)?|spätestens|"
    r"vor|do(?= (?:poniedz|wtor|środ|czwart|piąt|sobot|niedz))|"
    r"d['’]ici(?: le| au)?|avant|au plus tard|antes del?|para el|a más tardar)\s+",
    regex.IGNORECASE,
)
_NEXT = regex.compile(
    r"\b(?:second|2nd|third|3rd|final|last|another|one more|next|"
    r"further)\s+(?:\w+\s+)?(?:interview|round|stage|step|call|meeting|conversation|gespräch)\b|"
    r"\btrial (?:shift|day|lesson)\b|\b(?:take-?home|home ?task|assessment (?:day|centre|center)|"
    r"case study|test task|work sample|probearbeiten|probetag|"
    r"zweites gespräch|deuxième entretien|second entretien|segunda entrevista|reference check|"
    r"take up references|dbs check)\b|"
    r"\bnext steps?\b|\bnächste[rn]? schritte?\b|\bprochaine étape\b|\bpróximo paso\b",
    regex.IGNORECASE,
)
#: What a date may belong to that is no decision: a trial, a test, a meeting of theirs, a start.
_EVENT = regex.compile(
    r"\b(?:trial|try-?out|ride-?along|assessment|test|practical|shadow\w*|taster|second|2nd|next|final|"
    r"further|another|w/c|week commencing|interview|round|task|case study|presentation|starts?|"
    r"starting|"
    r"trustees|board|governors|committee|probearbeiten|probetag|prueba|essai|visit)\b",
    regex.IGNORECASE,
)
#: Words that name no day: nothing is counted from them.
_VAGUE = regex.compile(
    r"\b(?:after (?:that|this|then|christmas|easter|the)|afterwards|no decision (?:before|until)|"
    r"not "
    r"(?:before|until)|(?:won['’]?t|will not|don['’]?t) (?:\w+ )?(?:decide|hear|know|choose) "
    r"(?:\w+ )?(?:before|"
    r"until|till)|(?:first|second|third|last) (?:half|week) (?:of|in)|(?:the )?(?:middle|"
    r"beginning|start) of "
    r"(?!next week|the week)|(?:mid|early|late|anfang|mitte|début|mi|principios "
    r"de)[- ](?=[A-Za-zäéû]{3,9}\b)(?!next|nächste|this))",
    regex.IGNORECASE,
)
_CLAUSE_END = regex.compile(
    r";\s*|,\s+(?!20\d\d)"
    r"(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)(?=\D)|\s+[-–—]\s+|"
    r"(?<=[a-z)])\.\s+|\s*(?:->|→|=>)\s*|\n",
    regex.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TimelineFound:
    """The timeline, and warnings about the dates in it: (index, problem)."""

    timeline: Timeline
    warnings: tuple[tuple[int, str], ...] = ()


def read_timeline(
    text: str,
    units: Sequence[Unit],
    *,
    date: dt.date | None,
    order: Order | None,
    today: dt.date,
) -> TimelineFound:
    """Return when and how the candidate hears, phrases counted from the day of the interview."""
    decision: dt.date | None = None
    quote: str | None = None
    warnings: list[tuple[int, str]] = []
    next_step: str | None = None
    silent = False
    told = list(account(units))
    for strong in (True, False):
        for unit in told:
            if decision is None and quote is None:
                found = _decision(text, unit, strong, date, order, today)
                if found is not None:
                    start, end, decision, problem = found
                    quote = " ".join(text[start:end].split())
                    if problem is not None:
                        warnings.append((start, problem))
    for unit in told:
        words = text[unit.start : unit.end]
        kind = field_of(unit.label) if unit.label else None
        headed = kind or (field_of(unit.headings[-1]) if unit.headings else None)
        if next_step is None and (
            headed == "next" or (_NEXT.search(words) and not _ELSEWHERE.search(words))
        ):
            next_step = " ".join(words.split())
        silent = silent or forbids_contact(words) or (kind == "no_contact" and _is_yes(words))
    return TimelineFound(
        Timeline(
            decision_by=decision, decision_by_quote=quote, next_step=next_step,
            do_not_contact=silent,
        ),
        tuple(warnings),
    )  # fmt: skip


def _is_yes(words: str) -> bool:
    return words.strip(" .").casefold() in (
        "yes",
        "true",
        "y",
        "ja",
        "oui",
        "sí",
        "none",
        "no calls",
    )


Found = tuple[int, int, dt.date | None, str | None]


def _decision(
    text: str, unit: Unit, strong: bool, date: dt.date | None, order: Order | None, today: dt.date
) -> Found | None:
    """Return (start, end, date, problem) of the date a unit gives for the decision.

    `strong`: only where deciding or hearing is what the words are about, not any later call.
    """
    cue = _DECIDE if strong else _CALL
    kind = field_of(unit.label) if unit.label else None
    headed = field_of(unit.headings[-1]) if unit.headings else None
    titled = strong and (kind == "decision" or (kind is None and headed == "decision"))
    if not titled and cue.search(text, unit.start, unit.end) is None:
        return None
    if _ELSEWHERE.search(text, unit.start, unit.end):
        return None
    base = date or today
    for start, end in _clauses(text, unit):
        said = cue.search(text, start, end)
        if (said or titled) and not _VAGUE.search(text, start, end):
            found = _date_in(text, start, end, said, base, order)
            if found is not None and not (titled and said is None and _is_event(text, start, end)):
                return _settled(text, found, date, base, order)
    if _EVENT.search(text, unit.start, unit.end) or _VAGUE.search(text, unit.start, unit.end):
        return None
    whole = _date_in(text, unit.start, unit.end, None, base, order)
    return _settled(text, whole, date, base, order) if whole else None


def _is_event(text: str, start: int, end: int) -> bool:
    return _EVENT.search(text, start, end) is not None


def _clauses(text: str, unit: Unit) -> Iterator[tuple[int, int]]:
    start = unit.start
    for found in _CLAUSE_END.finditer(text, unit.start, unit.end):
        if found.start() > start:
            yield start, found.start()
        start = found.end()
    yield start, unit.end


def _date_in(
    text: str, start: int, end: int, cue: regex.Match | None, base: dt.date, order: Order | None
) -> Found | None:
    """Return the date behind "by", else behind the cue, else any in these words."""
    starts = [by.end() for by in _BY.finditer(text, start, end)]
    near = [at for at in starts if cue is None or at >= cue.start()]
    for at in [*near, *(at for at in starts if at not in near)]:
        found = resolve(text, at, min(end, at + 60), base=base, order=order)
        if found is not None and found[0] - at <= 12:
            return found
    if cue is not None:
        found = resolve(text, cue.start(), end, base=base, order=order)
        if found is not None:
            between = text[cue.end() : found[0]]
            return None if _EVENT.search(between) else found
    if _EVENT.search(text, start, end):
        return None
    return resolve(text, start, end, base=base, order=order)


def _settled(
    text: str, found: Found, date: dt.date | None, base: dt.date, order: Order | None
) -> Found:
    """Return the find, without its date where nothing is known to count from."""
    start, end, day, problem = found
    said = regex.search(r"\d{4}", text[start:end])
    if (
        day is not None
        and said is None
        and (day - base).days > 270
        and (day.month, day.day) != (2, 29)
    ):
        # Written late: the November just past, not the next one.
        found = start, end, day.replace(year=day.year - 1), problem
    written = next(find_dates(text, start, end, near=base, order=order), None)
    return (start, end, None, None) if date is None and written is None else found
