"""How a day is named in a message: seen from the day it is written."""

import datetime as dt

from writer.regex import Pattern

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_MONTH_NAMES = "|".join(f"{m}|{m[:3]}" for m in _MONTHS)
_MONTH_FIRST = Pattern(rf"\b(?:{_MONTH_NAMES})\.? \d{{1,2}}\b(?!:)")
_DAY_FIRST = Pattern(rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH_NAMES})\b")


def writes_month_first(text: str) -> bool:
    """Tell whether these notes write dates the American way ("March 12")."""
    first = len(_MONTH_FIRST.findall(text))
    return first > len(_DAY_FIRST.findall(text))


def day_and_month(day: dt.date, *, month_first: bool = False) -> str:
    """Return "12 March", or "March 12"."""
    month = _MONTHS[day.month - 1]
    return f"{month} {day.day}" if month_first else f"{day.day} {month}"


def weekday(day: dt.date) -> str:
    """Return the English name of the day of the week."""
    return _WEEKDAYS[day.weekday()]


def on_past_day(day: dt.date | None, today: dt.date, *, month_first: bool = False) -> str | None:
    """Return "today", "yesterday", "on Tuesday" (2 to 6 days ago), or "on 12 March".

    None where the day is unknown or still to come.
    """
    if day is None or day > today:
        return None
    ago = (today - day).days
    if ago == 0:
        return "today"
    if ago == 1:
        return "yesterday"
    if ago <= 6:
        return f"on {weekday(day)}"
    return f"on {day_and_month(day, month_first=month_first)}"


def coming_day(day: dt.date, today: dt.date, *, month_first: bool = False) -> str:
    """Return "Thursday" (within 6 days) or "Thursday, 12 March"."""
    ahead = (day - today).days
    if 1 <= ahead <= 6:
        return weekday(day)
    return f"{weekday(day)}, {day_and_month(day, month_first=month_first)}"


def on_named_day(day: dt.date | None, today: dt.date, *, month_first: bool = False) -> str | None:
    """Return the day with its date, for messages that go out long after it.

    "today", "yesterday", "on Tuesday" (2 to 6 days ago), "on Tuesday the 17th" (of this month),
    or "on Tuesday, 17 November". None where the day is unknown or still to come.
    """
    near = on_past_day(day, today, month_first=month_first)
    if day is None or near is None or (today - day).days <= 6:
        return near
    if (day.year, day.month) == (today.year, today.month):
        return f"on {weekday(day)} the {ordinal(day.day)}"
    return f"on {weekday(day)}, {day_and_month(day, month_first=month_first)}"


def ordinal(number: int) -> str:
    """Return "1st", "22nd", "13th"."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return str(number) + {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


#: "rhyme time Tuesday and Friday", "home visits Mondays"; not "every second Friday".
_BARE_DAYS = Pattern(
    r"^(?P<what>[^,]*?[a-z]) (?P<days>(?:(?:, | and | to )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)"
    r"days?)+)$"
)
_TIMED = Pattern(
    r"(?:^|\s)(?:on|every|each|until|till|by|from|since|of|last|next|this|to|per|before|after|for"
    r"|is|are|was|due)(?: [\w-]+){0,2}$|(?:^|\s)(?:an?|the|and|or)$"
)


def on_bare_days(text: str) -> str:
    """Return "home visits on Mondays" for "home visits Mondays"."""
    match = _BARE_DAYS.match(text)
    if match is None or _TIMED.search(match["what"]):
        return text
    return f"{match['what']} on {match['days']}"
