"""Which day it is for the user: the same moment is two dates in two time zones."""

import datetime as dt

from writer.errors import UsageError


def today_in(timezone: str | None, now: dt.datetime) -> dt.date:
    """Return the date at `now` (with its offset) in `timezone`, an IANA name ("Europe/Berlin").

    None means the time zone that the machine is set to. Raises UsageError for an unknown name,
    ValueError where `now` has no offset.
    """
    if now.tzinfo is None:
        raise ValueError("now has no offset from UTC")
    return now.astimezone(None if timezone is None else zone_of(timezone)).date()


def zone_of(timezone: str) -> dt.tzinfo:
    """Return the time zone of an IANA name. Raises UsageError for an unknown one."""
    import zoneinfo

    try:
        return zoneinfo.ZoneInfo(timezone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UsageError(
            f"no time zone {timezone!r}; write it as Europe/Berlin or America/New_York"
        ) from error
