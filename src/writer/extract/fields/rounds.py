"""Who was met in an earlier round only, where the notes tell of several."""

import datetime as dt
from collections.abc import Iterator, Sequence

from writer import regex
from writer.extract.fields.day_rounds import dated_rounds
from writer.extract.fields.source import Source
from writer.interview import Person


def with_days(source: Source, people: Sequence[Person], date: dt.date) -> tuple[Person, ...]:
    """Return the people, each who was met before the last round with the day of that meeting.

    `date` is the day of the last round. Whoever is named above all rounds was met in any.
    """
    places = sorted(dated_rounds(source))
    if len({day for _, day in places}) < 2 or date not in {day for _, day in places}:
        return tuple(people)
    return tuple(_with_day(source.text, places, one, date) for one in people)


def _with_day(
    text: str, places: Sequence[tuple[int, dt.date]], person: Person, date: dt.date
) -> Person:
    days = set(_days(text, places, person))
    if not days or None in days or date in days:
        return person
    return person.model_copy(update={"met_on": max(day for day in days if day)})


def _days(
    text: str, places: Sequence[tuple[int, dt.date]], person: Person
) -> Iterator[dt.date | None]:
    """Yield the day of the round under which each mention of somebody stands; None: of none."""
    parts = [part for part in person.name.split() if len(part) > 2] or [person.name]
    names = "|".join(regex.escape(part) for part in parts)
    for found in regex.finditer(rf"\b(?:{names})\b", text):
        yield next((day for start, day in reversed(places) if start <= found.start()), None)
