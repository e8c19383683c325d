"""The interview as it stood on a day: what the notes tell of later had not happened yet."""

import datetime as dt

from writer.interview import Interview, Update


def as_of(interview: Interview, today: dt.date) -> Interview:
    """Return `interview` without the updates after `today`, and with what they replaced.

    An update without a day belongs to the one that it stands behind.
    """
    known, later = _parted(interview.updates, today)
    if not later:
        return interview
    line = interview.timeline
    named = [*line.superseded, *([line.decision_by] if line.decision_by else [])]
    taken_back = {update.decision_by for update in later if update.decision_by is not None}
    taken_back -= {update.decision_by for update in known}
    while named and named[-1] in taken_back:
        named.pop()
    is_replaced = not named or named[-1] != line.decision_by
    timeline = line.model_copy(
        update={
            "updates": known,
            "decision_by": named[-1] if named else None,
            "decision_by_quote": None if is_replaced else line.decision_by_quote,
            "superseded": tuple(named[:-1]),
        }
    )
    outcome = interview.outcome
    if outcome == line.standing:
        outcome = timeline.standing
    return interview.model_copy(update={"timeline": timeline, "outcome": outcome})


def _parted(
    updates: tuple[Update, ...], today: dt.date
) -> tuple[tuple[Update, ...], tuple[Update, ...]]:
    """Return the updates up to `today`, and those after it."""
    day = dt.date.min
    for at, update in enumerate(updates):
        day = update.date or day
        if day > today:
            return updates[:at], updates[at:]
    return updates, ()
