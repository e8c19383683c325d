"""When and how the candidate hears: the date of the decision, the next step, whether to call."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from writer.extract.dates.written import Order, find_dates
from writer.extract.structure.labels import field_of
from writer.extract.dates.relative import resolve
from writer.extract.units import Unit
from writer.interview import Timeline

_DECIDE = re.compile(
    r"\b(?:deci[ds]\w*|desi[cs]ion\w*|hear(?:ing)? (?:back|from|either way|by|something|in|"
    r"within|on|before|after|no later)|(?:i|we|you)(?:'ll| will| should| would| can)? (?:expect "
    r"to )?hear\b|"
    r"let (?:me|us|you|everyone|candidates|people) know|lmk|get(?:ting)? back|come back to|be in "
    r"touch|in touch by|make (?:up )?(?:their|her|his) minds?(?: up)?|"
    r"(?:should|will|'ll|to) know|know (?:by|in|within|more)|verdict|offer (?:goes|will|by|out)|"
    r"inform (?:me|us|candidates|everyone)|"
    r"letter (?:either way|by)|choose|pick|appoint\w*|entscheid\w*|rückmeldung|bescheid|melden "
    r"sich|antwort|décision|décid\w*|réponse|rappel\w*|"
    r"recontact\w*|decisión|decid\w*|respuesta|avisan|avisar\w*|llamar\w*|timeline|deadline)\b",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"(?:\b(?:will|'ll|would|to|gonna|going to|she|he|they|and|sie|er)\s+(?:\w+\s+)?|^|[A-Z]\w+\s+)"
    r"(?:call|phone|ring|write|e-?mail|text|answer|reply|confirm|let|be in touch|schreiben|"
    r"schreibt|rufen|ruft|melde[nt])s?\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:i have|i['’]?ve(?: also)? got|i also have|i['’]m (?:also )?(?:waiting|interviewing|"
    r"seeing)|i got)\b[^.]{0,40}"
    r"\b(?:interview|offer|trial|waiting|round|gespräch)\b|\bwaiting to hear from\b|\balso "
    r"(?:applied|applying|interviewing)\b|"
    r"\bi(?:'ll| will| need to| have to| must| should|['’]d)\s+(?:send|write|decide|call|email)",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:by|before|until|till|no later than|latest|bis(?: zum| spätestens| ende)?|spätestens|"
    r"vor|d['’]ici(?: le| au)?|avant|au plus tard|antes del?|para el|a más tardar)\s+",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"\b(?:second|2nd|third|3rd|final|last|another|one more|next|"
    r"further)\s+(?:\w+\s+)?(?:interview|round|stage|step|call|meeting|conversation|gespräch)\b|"
    r"\btrial (?:shift|day|lesson)\b|\b(?:take-?home|home ?task|assessment (?:day|centre|center)|"
    r"case study|test task|work sample|probearbeiten|probetag|"
    r"zweites gespräch|deuxième entretien|second entretien|segunda entrevista|reference check|"
    r"take up references|dbs check)\b|"
    r"\bnext steps?\b|\bnächste[rn]? schritte?\b|\bprochaine étape\b|\bpróximo paso\b",
    re.IGNORECASE,
)
_NO_CONTACT = re.compile(
    r"\b(?:please\s+)?(?:do not|don['’]?t|dont|not to|never)\s+(?:\w+\s+){0,2}?(?:contact|call|"
    r"phone|ring|chase|email|e-mail|get in touch|follow up|reach out|pester|write to)\b"
    r"(?!\s+(?:me|if you have))|"
    r"\bno (?:phone )?(?:calls?|follow[- ]?ups?|emails?|e-mails|chasing|contact|phone calls|"
    r"chasers)\b(?: (?:pls|please))?|"
    r"\b(?:rather|prefer) (?:we|i|you|candidates|people)?\s*(?:did|do)?(?:n['’]?t| "
    r"not)\s+(?:\w+\s+)?(?:contact|call|chase|phone|ring|email|follow)\w*|"
    r"\b(?:nicht anrufen|keine anrufe|bitte nicht (?:anrufen|nachfragen|kontaktieren|melden)|"
    r"nicht nachfragen|ne pas (?:relancer|rappeler|appeler|contacter)|"
    r"pas d['’]appels?|no llamar|no contactar|sin llamadas)\b",
    re.IGNORECASE,
)
_OWN_CONTACT = re.compile(
    r"\b(?:i|me|my|i['’]?d|i['’]?ll)\s+(?:\w+\s+){0,3}$|\b(?:they|he|she)\s+(?:did|do|does|said "
    r"they do|have)\s*$|"
    r"\b(?:patients?|clients?|customers?|parents?|pupils?|guests?|suppliers?|tenants?|"
    r"staff)\b[^.]{0,40}$|"
    r"current (?:boss|employer|manager)[^.]{0,30}$|if\b[^.]{0,40}$",
    re.IGNORECASE,
)
_OUTCOMES = (
    ("accepted", r"\bi(?:'ve| have)? (?:accepted|said yes to|signed)\b|\baccepted (?:the|their) "
                 r"offer|\boffer accepted|zugesagt|j'ai accepté|he aceptado"),
    ("rejected", r"\b(?:rejected|turned (?:me )?down|unsuccessful|didn['’]?t get (?:it|the "
                 r"(?:job|role|post))|did not get (?:it|the job)|not (?:be )?(?:moving forward|"
                 r"going forward|progressing)|"
                 r"gone with (?:someone|somebody|another)|went with (?:someone|somebody|another)|"
                 r"chose (?:someone|somebody|another)|absage|abgesagt|refusée?|rejet|rechazad\w+|"
                 r"no (?:me )?han? (?:elegido|seleccionado))\b"),
    ("offer", r"\b(?:they|she|he|have|has|\w+)\s+(?:have |has |'ve )?offered me (?:the|this) "
              r"(?:job|role|position|post)|\bgot the (?:job|offer)\b|\b(?:made|got|received|"
              r"have) (?:me )?an offer\b|"
              r"\boffered (?:me )?the (?:job|role|position|post)\b|zusage bekommen|stelle "
              r"angeboten|m'ont proposé le poste|me (?:han ofrecido|ofrecieron) el puesto"),
    ("more time", r"\b(?:need(?:ed|s)?|want(?:ed|s)?|asked for) (?:(?:a (?:bit|little) |some "
                  r")?more time|longer (?:to decide)?)\b|\bstill deciding\b|\bdecision (?:is |"
                  r"was |has been )?(?:delayed|postponed|pushed back)|"
                  r"brauchen (?:noch|mehr) zeit|besoin de plus de temps|necesitan más tiempo"),
)  # fmt: skip
_OTHER_FIRM = re.compile(
    r"\b(?:at|by|from|with|bei)\s+[A-Z]|\bcandidates?\b|\bother\b|\bonce\b|\blast (?:year|"
    r"time)\b|\bif\b|\bin case\b|\bafter\b"
)
_PRIVATE = re.compile(
    r"private|off the record|salary|comp\b|don['’]?t (?:say|mention)|not for|privat|confidential|"
    r"pay\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class TimelineFound:
    """The timeline, warnings about dates in it, and the span of the words the date stands in."""

    timeline: Timeline
    warnings: tuple[tuple[int, str], ...] = ()


def _account(units: Sequence[Unit]) -> Iterator[Unit]:
    for unit in units:
        if unit.part in ("notes", "transcript") and not _is_private(unit):
            yield unit


def _is_private(unit: Unit) -> bool:
    return any(_PRIVATE.search(words) for words in (*unit.headings, unit.label or ""))


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
    account = list(_account(units))
    for strong in (True, False):
        for unit in account:
            if decision is None and quote is None:
                found = _decision(text, unit, strong, date, order, today)
                if found is not None:
                    start, end, decision, problem = found
                    quote = " ".join(text[start:end].split())
                    if problem is not None:
                        warnings.append((start, problem))
    for unit in account:
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


def _decision(
    text: str, unit: Unit, strong: bool, date: dt.date | None, order: Order | None,
    today: dt.date,
) -> tuple[int, int, dt.date | None, str | None] | None:  # fmt: skip
    """Return (start, end, date, problem) of the date a unit gives for the decision.

    `strong`: only where deciding or hearing is what the words are about, not any later call.
    """
    kind = field_of(unit.label) if unit.label else None
    headed = field_of(unit.headings[-1]) if unit.headings else None
    cue = (_DECIDE if strong else _CALL).search(text, unit.start, unit.end)
    if cue is None and not (
        strong and (kind == "decision" or (kind is None and headed == "decision"))
    ):
        return None
    if _ELSEWHERE.search(text, unit.start, unit.end):
        return None
    base = date or today
    found = None
    starts = [by.end() for by in _BY.finditer(text, unit.start, unit.end)]
    near_cue = [start for start in starts if cue is None or start >= cue.start()]
    for start in [*near_cue, *(start for start in starts if start not in near_cue)]:
        found = resolve(text, start, min(unit.end, start + 60), base=base, order=order)
        if found is not None and found[0] - start <= 12:
            break
        found = None
    if found is None and cue is not None:
        found = resolve(text, cue.start(), unit.end, base=base, order=order)
    if found is None:
        found = resolve(text, unit.start, unit.end, base=base, order=order)
    if found is None:
        return None
    start, end, value, problem = found
    written = next(find_dates(text, start, end, near=base, order=order), None)
    if date is None and written is None:
        # Nothing is known to count from.
        return start, end, None, None
    return start, end, value, problem


def forbids_contact(words: str) -> bool:
    """Tell whether a sentence says that they don't want to be contacted."""
    for found in _NO_CONTACT.finditer(words):
        if not _OWN_CONTACT.search(words[: found.start()]):
            return True
    return False


def read_outcome(text: str, units: Sequence[Unit]) -> str | None:
    """Return "offer", "rejected", "more time", "accepted", or None where nothing is said."""
    for unit in units:
        words = text[unit.start : unit.end]
        kind = field_of(unit.label) if unit.label else None
        if kind == "outcome" and unit.part == "notes":
            return outcome_of(words)
    for unit in _account(units):
        words = text[unit.start : unit.end]
        for outcome, pattern in _OUTCOMES:
            found = re.search(pattern, words, re.IGNORECASE)
            if found and not _OTHER_FIRM.search(words):
                return outcome
    return None


def outcome_of(value: str) -> str | None:
    """Return the outcome that a label's value names."""
    plain = value.casefold()
    for outcome, words in (
        ("accepted", ("accept", "angenommen", "zugesagt")),
        (
            "rejected",
            ("reject", "declin", "unsuccessful", "turned", "no ", "absage", "refus", "rechaz"),
        ),
        ("offer", ("offer", "zusage", "angebot", "offre", "oferta")),
        ("more time", ("more time", "waiting", "still", "delay", "pending", "mehr zeit")),
    ):
        if any(word in f"{plain} " for word in words):
            return outcome
    return None
