"""What happened after the interview, as noted later in the file: "Update 13 Nov: ..."."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from writer import regex
from writer.extract.fields.decision import any_date_in, decision_in, revision_in
from writer.extract.fields.decision_days import Reader, Said
from writer.extract.fields.decision_words import HOPES, OWN_TASK, REVISED
from writer.extract.fields.outcome import account, outcome_of, sure_outcome
from writer.extract.fields.outcome_words import OTHERS_OFFER, outcome_said_later, sent_in
from writer.extract.fields.update_marks import Marked, day_told, is_called_update, marked_units
from writer.extract.structure.labels import field_of
from writer.extract.units import Unit
from writer.interview import Update
from writer.kinds import Outcome

#: After these they still decide, so that a date is theirs; an offer's date is the candidate's.
_OPEN: tuple[Outcome | None, ...] = (None, "more time", "on hold", "no news")
#: Labels of the stories told in an interview: situation, task, action, result.
_STORY = frozenset("situation task action s t a r".split())
#: "chased Wes, said Friday": what stands behind is theirs.
_SAID = regex.compile(
    r"\b(?:said|says|reckons|told me|promised|thinks|hopes)(?= (?:by |on |it'?s |now |until )?\S+)",
    regex.IGNORECASE,
)


class Since(NamedTuple):
    """What happened after the interview, oldest first.

    `units` are the (start, end) of the units marked as such, `problems` the (index, problem) of
    the dates in them.
    """

    updates: tuple[Update, ...]
    units: frozenset[tuple[int, int]]
    problems: tuple[tuple[int, str], ...]


def read_updates(
    reader: Reader, units: Sequence[Unit], stamps: Mapping[int, str] = MappingProxyType({})
) -> Since:
    """Return what the notes tell of the time after the interview.

    `stamps`: the day, as written, of the chat's message that a unit begins or stands in, by the
    start of the unit. Of two on one day, and of those without a day, the one that stands later
    comes later.
    """
    problems: list[tuple[int, str]] = []
    told = list[Update]()
    own = [*account(units), *_behind_private(reader.text, units)]
    own += [unit for unit in units if unit.part == "email" and unit.start in stamps]
    own.sort(key=lambda unit: unit.start)
    is_star = any((unit.label or "").casefold() in _STORY for unit in own)
    marked = {
        (mark.unit.start, mark.unit.end): mark
        for mark in marked_units(
            reader.text,
            own,
            date=reader.date,
            near=reader.today,
            order=reader.order,
            stamps=stamps,
        )
    }
    for unit in own:
        mark = marked.get((unit.start, unit.end))
        is_open = all(update.outcome in _OPEN for update in told)
        update = (
            _marked(reader, mark, problems, is_open=is_open)
            if mark
            else _unmarked(reader, unit, is_star=is_star)
        )
        if update is not None:
            told.append(update)
    return Since(tuple(_in_order(told)), frozenset(marked), tuple(problems))


def _behind_private(text: str, units: Sequence[Unit]) -> list[Unit]:
    """Return updates that stand in a private part: what comes later is noted at the end of a file,
    and that part is often the last. Only those called so: another date may be of another matter."""
    public = {unit.start for unit in account(units)}
    return [
        unit
        for unit in units
        if unit.part == "notes" and unit.start not in public and is_called_update(text, unit)
    ]


def _marked(
    reader: Reader, mark: Marked, problems: list[tuple[int, str]], *, is_open: bool
) -> Update | None:
    """Return what a marked unit tells; once they answered (`is_open` is false) dates are not "
    "theirs."""
    unit = replace(mark.unit, start=min(mark.at, mark.unit.end))
    words = reader.text[unit.start : unit.end]
    outcome, sent = outcome_said_later(words), sent_in(words)
    if outcome is not None and OTHERS_OFFER.search(words):
        # "The Crown offered me a job, said no": that is another matter.
        return None
    known = reader.date if sent == "thanks" else mark.known
    day = mark.day or (day_told(words, known) if sent or outcome else None)
    new = None
    if is_open:
        new = _new_date(replace(reader, date=day or mark.known), unit, outcome, sent is not None)
    if new is not None and new.problem is not None:
        problems.append((new.start, new.problem))
    if not is_open and outcome in ("more time", "no news"):
        # "Asked for a week to think", behind their offer.
        outcome = None
    if outcome is None and sent is None and (new is None or new.day is None):
        return None
    return Update(
        date=day,
        outcome=outcome,
        decision_by=new.day if new else None,
        decision_by_quote=" ".join(reader.text[new.start : new.end].split()) if new else None,
        sent=sent,
        quote=" ".join(words.split()),
        start=unit.start,
        end=unit.end,
    )


def _new_date(reader: Reader, unit: Unit, outcome: Outcome | None, is_own: bool) -> Said | None:
    """Return the date by which they now decide; of a message sent, what they said to it."""
    if outcome not in _OPEN:
        return None
    if is_own:
        said = _SAID.search(reader.text, unit.start, unit.end)
        return any_date_in(reader, replace(unit, start=said.end())) if said else None
    found = decision_in(reader, unit, strong=True) or revision_in(reader, unit)
    words = reader.text[unit.start : unit.end]
    is_theirs = outcome == "more time" or REVISED.search(words) or HOPES.search(words)
    if found is None and is_theirs and not OWN_TASK.search(words):
        found = any_date_in(reader, unit)
    return found


def _unmarked(reader: Reader, unit: Unit, *, is_star: bool) -> Update | None:
    """Return the outcome, or the message sent, that notes without any mark tell of.

    A story's result is no outcome.
    """
    words = reader.text[unit.start : unit.end]
    is_labelled = unit.part == "notes" and bool(unit.label) and not is_star
    is_labelled = is_labelled and field_of(unit.label or "") == "outcome"
    outcome = outcome_of(words) if is_labelled else sure_outcome(words)
    sent = sent_in(words)
    day = day_told(words, reader.date) if sent else None
    # Without a day, "followed up with every patient" is work, and no message to them.
    sent = sent if day is not None else None
    if outcome is None and sent is None:
        return None
    return Update(
        date=day,
        outcome=outcome,
        sent=sent,
        quote=" ".join(words.split()),
        start=unit.start,
        end=unit.end,
    )


def _in_order(told: Sequence[Update]) -> Iterator[Update]:
    """Yield the updates by day; one without a day stays behind the one it stands behind."""
    days: list[tuple[dt.date, int, Update]] = []
    last = dt.date.min
    for place, update in enumerate(told):
        last = update.date or last
        days.append((last, place, update))
    for _, _, update in sorted(days, key=lambda one: one[:2]):
        yield update
