"""Appointments as an iCalendar file (RFC 5545) that calendar programs import, again and again."""

import datetime as dt
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from writer.errors import UsageError
from writer.outreach.appointments import Appointment, Dated

if TYPE_CHECKING:
    from icalendar import Event

_PRODUCT = "-//interview-writer//writer//EN"
#: When what is to be done in the morning is to be done, and how long it takes.
_MORNING = dt.time(9)
_MINUTES = dt.timedelta(minutes=15)
#: Before the beginning of the day: nine in the morning of the day before.
_EVE = dt.timedelta(hours=-15)


def ics(dated: Sequence[Dated], *, timezone: str | None, now: dt.datetime) -> bytes:
    """Return the appointments, one at least, as one calendar. `now` is in UTC.

    What is to be done stands at nine in the morning in `timezone` (an IANA name), with an alarm;
    None means nine wherever the calendar is looked at. Days to know of last all day.
    Raises UsageError for an unknown time zone.
    """
    from icalendar import Calendar

    zone = _zone(timezone)
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for one in dated:
        calendar.add_component(_event(one, zone, now))
    years = [one.appointment.day.year for one in dated]
    calendar.add_missing_timezones(
        first_date=dt.date(min(years) - 1, 1, 1), last_date=dt.date(max(years) + 2, 1, 1)
    )
    content: bytes = calendar.to_ical()
    return content


def check_target(path: Path) -> None:
    """Raise UsageError unless a calendar may be written to `path`: nothing else is there."""
    try:
        is_free = not path.exists() or _PRODUCT.encode() in path.read_bytes()
    except OSError:
        is_free = False
    if not is_free:
        raise UsageError(
            f"--ics: {path} is something else and was left alone; name a new file, and import it "
            "into your calendar"
        )


def write_ics(path: Path, content: bytes) -> None:
    """Write the calendar to `path`, whole or not at all; only an earlier one of ours gives way.

    Raises UsageError where another file is there or it cannot be written.
    """
    import tempfile

    check_target(path)
    try:
        handle, name = tempfile.mkstemp(prefix=".writer-", suffix=".part", dir=path.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UsageError(
            f"--ics: {path} cannot be written ({reason}); name another file"
        ) from error


def _zone(timezone: str | None) -> dt.tzinfo | None:
    if timezone is None:
        return None
    from writer.etiquette import zone_of

    return zone_of(timezone)


def _event(dated: Dated, zone: dt.tzinfo | None, now: dt.datetime) -> "Event":
    from icalendar import Event

    one = dated.appointment
    event = Event()
    event.add("uid", dated.uid)
    event.add("dtstamp", now)
    event.add("last-modified", dated.changed)
    event.add("sequence", dated.sequence)
    # Some programs show what is cancelled as if it were not.
    event.add("summary", f"Off: {one.title}" if dated.is_off else one.title)
    if one.about:
        event.add("description", one.about)
    event.add("status", "CANCELLED" if dated.is_off else "CONFIRMED")
    # It takes no time from anybody: nobody has to see the day as taken.
    event.add("transp", "TRANSPARENT")
    event.add("categories", ["Interviews"])
    if one.is_all_day:
        event.add("dtstart", one.day)
        event.add("dtend", one.day + dt.timedelta(days=1))
    else:
        start = dt.datetime.combine(one.day, _MORNING, zone)
        event.add("dtstart", start)
        event.add("dtend", start + _MINUTES)
    if not dated.is_off:
        _add_alarm(event, one)
    return event


def _add_alarm(event: "Event", one: Appointment) -> None:
    from icalendar import Alarm

    if one.action == "decision":
        return
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", one.title)
    alarm.add("trigger", _EVE if one.is_all_day else dt.timedelta(0))
    event.add_component(alarm)
