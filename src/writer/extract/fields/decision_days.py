"""The day that words about the decision name, and what it is counted from."""

import datetime as dt
from dataclasses import dataclass, replace

from writer import regex
from writer.etiquette.workdays import Workdays
from writer.extract.dates.order import Order
from writer.extract.dates.ordinals import find_ordinal
from writer.extract.dates.reading import monday
from writer.extract.dates.relative import Found, resolve
from writer.extract.dates.written import find_dates
from writer.extract.fields.decision_words import COUNTED_ON, SAME_DAY
from writer.extract.units import Unit

#: "26th", "(29th at the latest)": an answer of nothing but the day.
_BARE = regex.compile(
    r"\W*(?P<day>\d{1,2}(?:st|nd|rd|th))(?=\W*$|\W*\n|,? (?:at the |the )?latest)", regex.IGNORECASE
)
#: In days from the interview.
_FAR_DAYS = 100
_TOMORROW = regex.compile(r"tomorrow|tmrw|tmr|tomo", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reader:
    """What a date is read against: the day it counts from, and how the writer puts dates.

    `date` is the day of the interview, None where it is unknown: then only dates that are written
    out count.
    """

    text: str
    date: dt.date | None
    order: Order | None
    today: dt.date
    workdays: Workdays

    @property
    def base(self) -> dt.date:
        """The day that phrases are counted from."""
        return self.date or self.today

    def find(self, start: int, end: int) -> Found | None:
        """Return the first date or phrase within a stretch."""
        found = resolve(
            self.text, start, end, base=self.base, order=self.order, workdays=self.workdays
        )
        bare = _BARE.match(self.text, start, end) if found is None else None
        if bare and (day := find_ordinal(f"the {bare['day']}", 0, 8, near=self.base)):
            return bare.start("day"), bare.end("day"), day[2], None
        return self._as_written(found) if found else None

    def _as_written(self, found: Found) -> Found:
        """Return "tomorrow" as the day after the one that the notes were written on.

        Who writes of yesterday's interview writes today.
        """
        start, end, day, problem = found
        late = self.date is not None and self.today - self.date == dt.timedelta(days=1)
        if not late or day is None or not _TOMORROW.fullmatch(self.text, start, end):
            return found
        return (start, end, day + (self.today - self.base), problem)


@dataclass(frozen=True, slots=True)
class Said:
    """A date told for the decision, with its place; `day` is None where it cannot be known."""

    start: int
    end: int
    day: dt.date | None
    problem: str | None = None
    #: It replaces what was said before.
    is_revision: bool = False


def same_day(reader: Reader, unit: Unit) -> Said | None:
    """Return the day told right before: "... before the 27th. The decision comes that day."."""
    same = SAME_DAY.search(reader.text, unit.start, unit.end)
    if same is None or reader.date is None:
        return None
    told = _last_before(reader, max(0, same.start() - 160), same.start())
    return Said(told[0], told[1], told[2], told[3]) if told and told[2] else None


def _counted_on(reader: Reader, found: Found) -> Found | None:
    """Return the day of "the next day" or "within 3 days of that", counted from one told before."""
    start, end, _, _ = found
    if not COUNTED_ON.search(reader.text, max(0, start - 4), end + 11):
        return None
    line = max(reader.text.rfind(mark, 0, start) for mark in ("\n", ". "))
    told = _last_before(reader, max(line + 1, start - 160), start)
    if told is None or told[2] is None:
        return None
    return replace(reader, date=told[2]).find(start, end)


def _last_before(reader: Reader, start: int, end: int) -> Found | None:
    """Return the last date of a stretch."""
    told = None
    while (found := reader.find(start, end)) is not None:
        start, told = found[1], found
    return told


def in_same_week(told: Said, new: Said, words: str) -> Said:
    """Return a day of the week in the week told before: "next week, on Friday at the latest"."""
    if told.day is None or new.day is None or new.day >= told.day or regex.search(r"\d", words):
        return new
    return replace(new, day=monday(told.day) + dt.timedelta(days=new.day.weekday()))


def further_on(reader: Reader, told: Said, new: Said) -> Said:
    """Return the day of "Monday, or more likely Thursday": counted from the day it replaces."""
    words = reader.text[new.start : new.end]
    if told.day is None or new.day is None or new.day > told.day or regex.search(r"\d", words):
        return new
    found = replace(reader, date=told.day).find(new.start, new.end)
    return replace(new, day=found[2]) if found else new


def is_closer(told: Said, new: Said) -> bool:
    """Tell whether a day lies in the week that was told before: "w/c 23 Nov, letter by the "
    "25th"."""
    if told.day is None or new.day is None:
        return False
    return new.day < told.day and new.day.isocalendar()[:2] == told.day.isocalendar()[:2]


def settled(reader: Reader, found: Found, is_revision: bool) -> Said:
    """Return the find, without its date where nothing is known to count from."""
    start, end, day, problem = found
    if (later := _counted_on(reader, found)) is not None:
        start, end, day, problem = later
    said = regex.search(r"\d{4}", reader.text[start:end])
    if (
        day is not None
        and said is None
        and (day - reader.base).days > 270
        and (day.month, day.day) != (2, 29)
    ):
        # Written late: the November just past, not the next one.
        day = day.replace(year=day.year - 1)
    if reader.date is None and not _is_written_out(reader, start, end):
        day = problem = None
    return Said(start, end, day, problem, is_revision)


def _is_written_out(reader: Reader, start: int, end: int) -> bool:
    dates = find_dates(reader.text, start, end, near=reader.base, order=reader.order)
    return next(dates, None) is not None


def is_over(reader: Reader, said: Said) -> bool:
    """Tell whether a date lies before the interview, that is, before its last round."""
    if reader.date is None or said.day is None:
        return False
    # The day of the interview, written out, is said of the interview.
    dated = any(mark.isdigit() for mark in reader.text[said.start : said.end])
    return said.day < reader.date or (said.day == reader.date and dated)


def is_far(reader: Reader, found: Found) -> bool:
    """Tell whether a date is further off than anybody says that they will call."""
    return found[2] is not None and (found[2] - reader.base).days > _FAR_DAYS


def is_past(reader: Reader, found: Found) -> bool:
    """Tell whether a date is that of the interview: "call on Tues (17/11)" is no later call."""
    if reader.date is None:
        return False
    near = reader.text[found[0] : min(len(reader.text), found[1] + 16)]
    dates = find_dates(near, 0, len(near), near=reader.date, order=reader.order)
    return any(date.value is not None and date.value <= reader.date for date in dates)
