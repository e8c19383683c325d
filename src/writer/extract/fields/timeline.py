"""When and how the candidate hears: the date of the decision, the next step, what came since."""

import datetime as dt
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from writer import regex
from writer.etiquette.workdays import WEEKDAYS, Workdays
from writer.extract.dates.order import Order
from writer.extract.dates.written import find_dates
from writer.extract.fields.decision import decision_in, fragment_in, not_before_in, revision_in
from writer.extract.fields.decision_days import Reader, Said, further_on, is_over
from writer.extract.fields.decision_words import ELSEWHERE, REVISED
from writer.extract.fields.no_contact import Silence, silence_in
from writer.extract.fields.outcome import account
from writer.extract.fields.updates import read_updates
from writer.extract.structure.labels import field_of
from writer.extract.structure.stamps import mail_days, unstamped
from writer.extract.units import Unit
from writer.interview import Timeline, Update

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


class TimelineFound(NamedTuple):
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
    workdays: Workdays = WEEKDAYS,
) -> TimelineFound:
    """Return when and how the candidate hears, phrases counted from the day of the interview.

    What is said later replaces what was said before (W008).
    """
    reader = Reader(text, date, order, today, workdays)
    units, days = unstamped(text, units)
    days |= mail_days(text, units)
    since = read_updates(reader, units, days)
    own = list(account(units))
    told = [unit for unit in own if (unit.start, unit.end) not in since.units]
    mailed = [unit for unit in units if unit.part == "email" and unit.shape != "field"]
    first, superseded = _decision(reader, told, mailed)
    decision = first.day if first else None
    quote = " ".join(text[first.start : first.end].split()) if first else None
    updates = list[Update]()
    for update in since.updates:
        new = update.decision_by
        if new is not None and new != decision:
            is_later = (decision is not None and new > decision) or _is_delay(update)
            if is_later and update.outcome is None and update.sent is None:
                # "They now have until 11 December" is said by whoever needs more time.
                update = update.model_copy(update={"outcome": "more time"})
            superseded += [decision] if decision else []
            decision, quote = new, update.decision_by_quote
        updates.append(update)
    silence = _silence(reader, [*own, *mailed])
    warnings = [(first.start, first.problem)] if first and first.problem else []
    return TimelineFound(
        Timeline(
            decision_by=decision,
            decision_by_quote=quote,
            decision_not_before=_not_before(reader, told) if decision is None else None,
            next_step=_next_step(text, own),
            do_not_contact=silence is not None,
            do_not_contact_until=_until(silence, decision),
            superseded=tuple(dict.fromkeys(day for day in superseded if day != decision)),
            updates=tuple(updates),
        ),
        (*warnings, *since.problems),
    )


def _is_delay(update: Update) -> bool:
    """Tell whether an update takes back an earlier date: "it will now be the 3rd"."""
    return REVISED.search(update.quote) is not None


def with_front(timeline: Timeline, decision: dt.date, quote: str) -> Timeline:
    """Return the timeline with the date from the top of the notes, which updates replace."""
    if any(update.decision_by is not None for update in timeline.updates):
        return timeline.model_copy(update={"superseded": (decision, *timeline.superseded)})
    return timeline.model_copy(update={"decision_by": decision, "decision_by_quote": quote})


def _decision(
    reader: Reader, units: Sequence[Unit], mailed: Sequence[Unit]
) -> tuple[Said | None, list[dt.date]]:
    """Return the date they decide by, as last said, and the dates it replaced.

    What the notes themselves don't say may stand in an e-mail.
    """
    pairs = zip(units, (None, *units), strict=False)
    finds = chain(
        (decision_in(reader, unit, strong=True) for unit in units),
        (fragment_in(reader, unit, before) for unit, before in pairs),
        (decision_in(reader, unit, strong=False) for unit in units),
        (decision_in(reader, unit, strong=True) for unit in mailed),
    )
    # What an earlier round was to bring is over.
    told = next((one for one in finds if one and not is_over(reader, one)), None)
    replaced = list[dt.date]()
    for unit in units:
        if told is None or unit.start < told.end:
            continue
        new = decision_in(reader, unit, strong=True) or revision_in(reader, unit)
        if new is not None and new.is_revision:
            new = further_on(reader, told, new)
        if new is None or new.day is None or new.day == told.day:
            continue
        if new.is_revision:
            replaced += [told.day] if told.day else []
            told = new
        elif told.start < _round_at(reader) < new.start:
            # Said in the last round, where the first one was said in an earlier one.
            told = new
    return told, replaced


def _round_at(reader: Reader) -> int:
    """Return where the day of the interview last stands in the notes; 0: nowhere."""
    if reader.date is None:
        return 0
    dates = find_dates(reader.text, 0, len(reader.text), near=reader.date, order=reader.order)
    return max((found.start for found in dates if found.value == reader.date), default=0)


def _not_before(reader: Reader, units: Sequence[Unit]) -> dt.date | None:
    return max(filter(None, (not_before_in(reader, unit) for unit in units)), default=None)


def _next_step(text: str, units: Sequence[Unit]) -> str | None:
    for unit in units:
        words = text[unit.start : unit.end]
        kind = field_of(unit.label) if unit.label else None
        headed = kind or (field_of(unit.headings[-1]) if unit.headings else None)
        if headed == "next" or (_NEXT.search(words) and not ELSEWHERE.search(words)):
            return " ".join(words.split())
    return None


def _silence(reader: Reader, units: Sequence[Unit]) -> Silence | None:
    return next(filter(None, (silence_in(reader, unit) for unit in units)), None)


def _until(silence: Silence | None, decision: dt.date | None) -> dt.date | None:
    """Return the day until whose end they want to be left alone, None for as long as it takes."""
    if silence is None:
        return None
    return silence.until or (decision if silence.is_till_decision else None)
