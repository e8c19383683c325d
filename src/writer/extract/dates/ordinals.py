"""Days as ordinals, in figures or words: "Friday the 13th", "the eleventh of November"."""

import datetime as dt
from collections.abc import Iterator
from functools import cache

from writer import regex
from writer.extract.dates.calendar_words import ORDINALS, ordinal_of, weekday_of

_ORDINAL = regex.compile(
    r"(?<!\w)(?:(?P<wd>[^\W\d_]{3,10}),?\s+)?(?:the\s+)?(?P<d>\d{1,2})(?:st|nd|rd|th)\b"
    r"|(?<!\w)(?P<day>[^\W\d_]{3,12}(?:-feira)?)\.? (?P<bare>\d{1,2})\b(?![:./-]\d|[-–]|\.\d|"
    r"\s*(?:[ap]\.?m|"
    r"uhr|h\b|o['’]?clock|people|of|more|others?|candidates|interviews|days|weeks|hours|hrs|"
    r"mins?)\b)"
    r"|(?:(?<=zum )|(?<=den )|(?<=dem )|(?<=\bam ))(?P<tag>\d{1,2})\.(?!\d)(?!\s*[^\W\d_])"
    r"|(?:(?<=\bel )|(?<=\bdel )|(?<=\ble )|(?<=\bil )|(?<=\bdia )|(?<=\bdía ))(?P<jour>\d{1,2})\b"
    r"(?![:./-]\d|\s*(?:h\b|%|[€$£]|[^\W\d_]))",
    regex.IGNORECASE,
)

#: Before a day without its month: "by 30th", "around 4th".
_LED = regex.compile(
    r"\b(?:by|before|until|till|around|latest|circa|ca|on|decision|answer|results?|outcome|"
    r"news|out|"
    r"offers?|decides?)\s+$",
    regex.IGNORECASE,
)
#: "Monday 9" further off is a time of the day, or a count.
_SOON_DAYS = 45


@cache
def spoken_days() -> regex.Pattern:
    """Return the pattern of a day in words, with its weekday and month if they are said."""
    words = "|".join(ORDINALS)
    return regex.compile(
        rf"\b(?:(?P<wd>[^\W\d_]{{3,10}}),?\s+)?(?:the\s+)?"
        rf"(?P<day>(?:twenty|thirty)[- ](?:{words})|{words})"
        rf"(?:\s+(?:of\s+)?(?P<month>[^\W\d_]{{3,10}}))?\b",
        regex.IGNORECASE,
    )


def find_ordinal(
    text: str, start: int, end: int, *, near: dt.date
) -> tuple[int, int, dt.date] | None:
    """Return (start, end, date) of "the 13th" or "Friday 13th": the next such day from `near`."""
    for found in _days(text, start, end):
        if found["bare"]:
            if (value := _bare(found, near)) is not None:
                return found.start(), found.end(), value
            continue
        weekday = weekday_of(found["wd"]) if found["wd"] else None
        marked = (
            weekday is not None or "the " in found[0].casefold() or found["tag"] or found["jour"]
        )
        at = found.start("d") if found["d"] else found.start()
        marked = marked or _LED.search(text[max(0, at - 12) : at])
        day = int(found["tag"] or found["jour"] or found["d"])
        if not marked or not 1 <= day <= 31:
            continue
        value = _next_day(day, weekday, near)
        if value is not None:
            is_whole = weekday is not None or not found["wd"]
            begin = found.start() if is_whole else found.start("d")
            return begin, found.end(), value
    for found_word in spoken_days().finditer(text, start, end):
        weekday = weekday_of(found_word["wd"]) if found_word["wd"] else None
        day = ordinal_of(found_word["day"])
        if "the " in found_word[0].casefold() and (weekday is not None or day > 4):
            value = _next_day(day, weekday, near)
            if value is not None:
                return found_word.start(), found_word.end(), value
    return None


def _days(text: str, start: int, end: int) -> Iterator[regex.Match]:
    """Yield what may be a day; a figure behind another word than a day's is looked at by itself."""
    at = start
    while found := _ORDINAL.search(text, at, end):
        is_other = found["bare"] and weekday_of(found["day"]) is None
        at = found.start("bare") if is_other else found.end()
        if not is_other:
            yield found


def _bare(found: regex.Match, near: dt.date) -> dt.date | None:
    """Return the day of "Friday 27", where the 27th ahead is a Friday."""
    weekday, day = weekday_of(found["day"]), int(found["bare"])
    if weekday is None or not 1 <= day <= 31:
        return None
    value = _next_day(day, weekday, near)
    return value if value is not None and (value - near).days <= _SOON_DAYS else None


def _next_day(day: int, weekday: int | None, near: dt.date) -> dt.date | None:
    """Return the next such day of a month from `near` on."""
    for ahead in range(425):
        value = near + dt.timedelta(days=ahead)
        if value.day == day and weekday in (None, value.weekday()):
            return value
    return None
