"""Working days: weekends and public holidays of a country, or the weekdays where none is known."""

import datetime as dt
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

from writer.errors import UsageError

if TYPE_CHECKING:
    from holidays import HolidayBase

_WEEKEND = frozenset({5, 6})
_ONE_DAY = dt.timedelta(days=1)

#: Whose public holidays count where a country shares too few of its own: nearly all of those who
#: say "GB" have the bank holidays of England.
_LARGEST_PART = {"GB": "ENG", "UK": "ENG"}


class Workdays:
    """The working days of `country` (ISO 3166: "GB", or with its part "GB-SCT").

    None knows no public holidays: Monday to Friday are working days. The holidays are loaded when
    first asked for. Raises UsageError where the country or its part is unknown.
    """

    def __init__(self, country: str | None, subdivision: str | None = None) -> None:
        code, _, part = (country or "").strip().upper().replace("_", "-").partition("-")
        self.country: str | None = code or None
        part = (subdivision or part).strip().upper()
        self.subdivision: str | None = part or _LARGEST_PART.get(code)
        self._calendar: HolidayBase | None = _calendar(code, self.subdivision) if code else None

    def __repr__(self) -> str:
        return f"Workdays({self.country!r}, {self.subdivision!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Workdays) and (self.country, self.subdivision) == (
            other.country,
            other.subdivision,
        )

    def __hash__(self) -> int:
        return hash((self.country, self.subdivision))

    def holiday(self, day: dt.date) -> str | None:
        """Return the name of the public holiday that `day` is, None where it is none."""
        return self._calendar.get(day) if self._calendar is not None else None

    def is_workday(self, day: dt.date) -> bool:
        """Tell whether people are at work on `day`."""
        weekend = _WEEKEND if self._calendar is None else self._calendar.weekend
        return day.weekday() not in weekend and self.holiday(day) is None

    def next_workday(self, day: dt.date) -> dt.date:
        """Return the first working day after `day`."""
        return self.add(day, 1)

    def on_or_after(self, day: dt.date) -> dt.date:
        """Return `day` if it is a working day, else the next one."""
        return day if self.is_workday(day) else self.next_workday(day)

    def add(self, day: dt.date, count: int) -> dt.date:
        """Return the `count`-th working day after `day`; `day` itself for 0. `count` >= 0."""
        for _ in range(count):
            day += _ONE_DAY
            while not self.is_workday(day):
                day += _ONE_DAY
        return day

    def between(self, first: dt.date, last: dt.date) -> int:
        """Count the working days after `first` up to and with `last`; 0 where it is no later."""
        days = (first + dt.timedelta(days=n) for n in range(1, (last - first).days + 1))
        return sum(map(self.is_workday, days))

    def next_holiday(self, day: dt.date) -> dt.date | None:
        """Return the first public holiday after `day` on a weekday, within a year; None if none."""
        weekend = _WEEKEND if self._calendar is None else self._calendar.weekend
        for ahead in range(1, 367):
            later = day + dt.timedelta(days=ahead)
            if later.weekday() not in weekend and self.holiday(later) is not None:
                return later
        return None


@lru_cache(maxsize=8)
def _calendar(country: str, subdivision: str | None) -> "HolidayBase":
    # Imported here: it takes a tenth of a second, and only a given country needs it.
    import holidays

    try:
        return holidays.country_holidays(country, subdiv=subdivision)
    except NotImplementedError as error:
        supported = holidays.list_supported_countries()
        if country not in supported:
            close = get_close_matches(country, supported, n=1, cutoff=0.4)
            meant = f"did you mean {close[0]}?" if close else "write it as GB, DE or US"
            raise UsageError(f"no public holidays are known for {country!r}; {meant}") from error
        parts = ", ".join(supported[country]) or "none"
        raise UsageError(
            f"no public holidays are known for {country}-{subdivision}; its parts: {parts}"
        ) from error


#: Monday to Friday, where no country is known.
WEEKDAYS = Workdays(None)
