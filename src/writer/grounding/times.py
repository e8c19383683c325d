"""Days, months, seasons and rhythms in a text that none of its sources holds."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache

from writer import regex
from writer.language.dates_times import dates
from writer.language.names import Name
from writer.language.number_words import MONTHS, WEEKDAYS
from writer.language.tokens import SENTENCES

#: `re`'s own, which hands out many matches faster.
_WORD = re.compile(r"[^\W\d_]+")
_WEEKDAY = regex.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]?s)?\b", regex.IGNORECASE
)
_MONTH = regex.compile(
    r"\b(?:January|February|March|April|(?<=[a-z] )May|May(?! I\b| we\b)|June|July|August"
    r"|September|October|November|December)\b"
)
_ANY_DAY = regex.compile(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}(?:['’]?s)?\b", regex.IGNORECASE
)
_SHORT_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_DAY = r"(?:the )?\d{1,2}(?:st|nd|rd|th)?"
_DATED = regex.compile(
    rf",? {_DAY}(?: of)? {_SHORT_MONTH}|,? {_SHORT_MONTH}[a-z]* \d| {_DAY}\s*(?:[.;)]|$)",
    regex.IGNORECASE,
)
#: Right before a day that is that of the interview: "met Ana on Tuesday", not all of a long line.
_MET_ON = regex.compile(
    r"\b(?:interview(?:ed)?|met|spoke|talked|saw)\b[^.;!?\n]{0,50}$", regex.IGNORECASE
)
_INTERVIEW = regex.compile(r"\b(?:interview(?:ed)?|met|spoke|talked|saw)\b", regex.IGNORECASE)
#: "Nobody forgives a late Friday": no day of the calendar.
_ANY_ONE = regex.compile(r"\b(?:an?|any|some) (?:\w+ )?$", regex.IGNORECASE)
_EACH = regex.compile(r"\b(?:every|each)\s+(?:\w+\s+)?$", regex.IGNORECASE)
#: A date as the checks are given the day of the interview.
_FULL_DATE = regex.compile(r"\b[A-Z][a-z]+day,? \d{1,2} [A-Z][a-z]+ \d{4}\b")
_SEASONS = {"winter": 0, "spring": 1, "summer": 2, "autumn": 3}
_SEASON = regex.compile(
    r"\b(?:in|this|next|last|by|every|each|until|till|from|since|before|after|over|during|for|the"
    r"|come|to) (?:the )?(?:early |late )?(spring|summer|autumn|winter)\b",
    regex.IGNORECASE,
)
_ANY_SEASON = regex.compile(r"\b(spring|summer|autumn|winter)s?\b", regex.IGNORECASE)
_RHYTHM = regex.compile(
    r"\b(?:every|each)"
    r"(?: (?P<nth>other|second|third|fourth|fifth|sixth|two|three|four|five|six|\d))?"
    r" (?P<unit>day|week|month|quarter|year|night|weekend)s?\b|\b(?:every |each |once a |per )"
    r"(?P<fortnight>fortnight)\b",
    regex.IGNORECASE,
)
#: Without one of these no rhythm is told.
_COMES_ROUND = ("every", "each", "fortnight")
_ADVERBS = {
    "daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter",
    "yearly": "year", "annually": "year", "annual": "year", "nightly": "night",
}  # fmt: skip
_OFTEN = regex.compile(
    rf"\b(?:{'|'.join(_ADVERBS)})\b|(?<=\d)(?:\s\w+)?(?:/| an? | per )"
    r"(day|week|month|year|night)\b",
    regex.IGNORECASE,
)
_FEAST = regex.compile(
    r"\b(?:Christmas|X-?mas|Easter|Ramadan|Eid|Diwali|Thanksgiving|Halloween|Michaelmas|Whitsun|Passover"
    r"|Hanukkah|Pentecost|Carnival)\b"
)
#: Notes write them small: "by xmas", "before easter".
_ANY_FEAST = regex.compile(_FEAST.pattern, regex.IGNORECASE)
#: "A happy Christmas to you all" tells no time.
_WISHED = regex.compile(r"\b(?:happy|merry|good|lovely|restful|peaceful|wish\w*)\b", regex.I)
_WITH_YEAR = regex.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Z][a-z]{2,8})[,.]? ((?:19|20)\d\d)\b"
)
_NTH_DAY = regex.compile(
    r"\b(?:first|second|third|fourth|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b",
    regex.IGNORECASE,
)
_WITHIN = regex.compile(
    r"\bwithin (?:an? |one |1 |the |(?:the |this )?(?:next|coming) )?(?:hour|day|week|fortnight"
    r"|month|quarter|year)\b",
    regex.IGNORECASE,
)
_QUARTER = regex.compile(
    r"\bQ(?P<short>[1-4])\b|\b(?P<nth>first|second|third|fourth|last)"
    r" (?P<part>quarter|half)\b(?= of|\W*$| (?:is|was|leaves|will|would|this|next))",
    regex.IGNORECASE,
)
_NTH = {
    "first": "1", "last": "4", "other": "2", "second": "2", "two": "2", "third": "3",
    "three": "3", "fourth": "4", "four": "4", "fifth": "5", "five": "5", "sixth": "6", "six": "6",
}  # fmt: skip
_MONTH_YEAR = regex.compile(r"(?<![\d./-])(0?[1-9]|1[0-2])/(?:19|20)\d\d(?!\d)")
#: Nothing here: no day, month, season, feast or rhythm in a text.
_TIMES = regex.compile(
    r"day\b|days\b|day['’]s|ber\b|uary\b|March|April|May|June|July|August|spring|summer|autumn"
    rf"|winter|within|every|each|fortnight|quarter|half|Q\d|{_FEAST.pattern}",
    regex.IGNORECASE,
)


def unsupported_days(text: str, sources: Sequence[str]) -> list[Name]:
    """Return the weekdays, months, seasons and rhythms in `text` that no source holds, by position.

    Where the sources hold none of a sort, none of it is held against the text. A day on which
    something comes round ("on Tuesdays", "every Friday") is not held by the date of the
    interview.
    """
    return list(_unsupported(text, tuple(sources)))


@lru_cache(maxsize=SENTENCES)
def _unsupported(text: str, sources: tuple[str, ...]) -> tuple[Name, ...]:
    if not _tells_time(text):
        return ()
    missing = [*_lost_days(text, sources), *_lost_seasons(text, sources)]
    missing += _lost_quarters(text, sources)
    missing += _lost_feasts(text, sources)
    lower = text.lower()
    for pattern, sign in ((_NTH_DAY, "day"), (_WITHIN, "within")):
        if sign in lower:
            missing += _lost_words(pattern, text, sources)
    rhythms = list(_RHYTHM.finditer(text)) if any(sign in lower for sign in _COMES_ROUND) else []
    held = (
        {_rhythm(m) for source in sources for m in _RHYTHM.finditer(source)} if rhythms else set()
    )
    told = {("1", unit) for source in sources for unit in _adverbs(source)} if rhythms else set()
    for match in rhythms:
        if held and _rhythm(match) not in held | told and _rhythm(match) != ("1", ""):
            missing.append(Name(match.group(), match.start(), match.end()))
    return tuple(sorted(missing, key=lambda name: name.start))


@lru_cache(maxsize=SENTENCES)
def _tells_time(text: str) -> bool:
    return _TIMES.search(text) is not None


@lru_cache(maxsize=SENTENCES)
def named_times(text: str) -> frozenset[str]:
    """Return the months, weekdays and seasons that a text names, in lower case and in full."""
    if not _tells_time(text):
        return frozenset()
    found = {m[0].lower() for m in _MONTH.finditer(text)}
    found |= {_singular(m[0]) for m in _WEEKDAY.finditer(text)}
    return frozenset(found | {m[1].lower() for m in _ANY_SEASON.finditer(text)})


def _lost_days(text: str, sources: Sequence[str]) -> Iterator[Name]:
    for pattern, table in ((_WEEKDAY, WEEKDAYS), (_MONTH, MONTHS)):
        matches = list(pattern.finditer(text))
        if not matches:
            continue
        held = frozenset().union(*(times_in(source, table is MONTHS) for source in sources))
        if not held:
            continue
        weekly = frozenset().union(*(_weekly_in(source) for source in sources))
        for match in matches:
            if table is WEEKDAYS and _ANY_ONE.search(text[: match.start()]):
                continue
            again = table is WEEKDAYS and _comes_round(text, match)
            day = table[_singular(match.group())]
            if day not in (weekly if again else held) and not (
                table is WEEKDAYS and not again and day in _dated_in(tuple(sources))
            ):
                yield Name(match.group(), match.start(), match.end())


@lru_cache(maxsize=64)
def _dated_in(sources: tuple[str, ...]) -> frozenset[int]:
    """Return the weekdays of the full dates in sources: "22 April 2026" is a Wednesday."""
    found = set()
    for day, month, year in (m.groups() for s in sources for m in _WITH_YEAR.finditer(s)):
        if month.lower() in MONTHS:
            with suppress(ValueError):
                found.add(dt.date(int(year), MONTHS[month.lower()], int(day)).weekday())
    return frozenset(found)


def _comes_round(text: str, day: regex.Match) -> bool:
    before = text[max(0, day.start() - 6) : day.start()].lower()
    plural = bool(regex.search(r"day['’]?s$", day.group().lower()))
    owned = day.group()[-2:] in ("'s", "’s")
    return (plural and not owned) or before.endswith(("every ", "each "))


@lru_cache(maxsize=1024)
def _weekly_in(source: str) -> frozenset[int]:
    """Return the weekdays that a source names, but for those of dates and of the interview."""
    found = set()
    for match in _ANY_DAY.finditer(source):
        word = _singular(match.group())
        if word in WEEKDAYS and not _DATED.match(source, match.end()):
            before = source[max(0, match.start() - 60) : match.start()]
            if _EACH.search(before) or not _MET_ON.search(before):
                found.add(WEEKDAYS[word])
    return frozenset(found)


def _lost_seasons(text: str, sources: Sequence[str]) -> Iterator[Name]:
    matches = list(_SEASON.finditer(text))
    if not matches:
        return
    held = {_SEASONS[m[1].lower()] for source in sources for m in _ANY_SEASON.finditer(source)}
    held |= {month % 12 // 3 for source in sources for month in _months_told(source)}
    if not held:
        return
    for match in matches:
        if _SEASONS[match[1].lower()] not in held:
            yield Name(match[1], match.start(1), match.end(1))


@lru_cache(maxsize=1024)
def _months_told(source: str) -> frozenset[int]:
    """Return the months that a source names, but for that of the interview's own date."""
    lines = (line for line in source.splitlines() if not _INTERVIEW.search(line))
    plain = _FULL_DATE.sub(" ", "\n".join(lines))
    return frozenset(MONTHS[w] for w in map(str.lower, _WORD.findall(plain)) if w in MONTHS)


def _lost_feasts(text: str, sources: Sequence[str]) -> Iterator[Name]:
    """Yield feasts that no source names, where the sources tell of some time of the year."""
    matches = [m for m in _FEAST.finditer(text) if not _WISHED.search(text, 0, m.start())]
    if not matches:
        return
    held = {_feast(m[0]) for source in sources for m in _ANY_FEAST.finditer(source)}
    if held or any(_months_told(s) or _ANY_SEASON.search(s) for s in sources):
        yield from (Name(m[0], *m.span()) for m in matches if _feast(m[0]) not in held)


def _feast(word: str) -> str:
    return regex.sub(r"^x-?mas$", "christmas", word.lower())


def _lost_words(pattern: regex.Pattern, text: str, sources: Sequence[str]) -> Iterator[Name]:
    """Yield days like "the last Sunday" where the sources have others only."""
    matches = list(pattern.finditer(text))
    if matches:
        held = {_plain(m[0]) for source in sources for m in pattern.finditer(source)}
        yield from (Name(m[0], *m.span()) for m in matches if held and _plain(m[0]) not in held)


def _plain(words: str) -> str:
    """Return "within one year", "within a year" alike."""
    return regex.sub(r"\b(?:an?|one|1)\b", "a", words.lower())


def _lost_quarters(text: str, sources: Sequence[str]) -> Iterator[Name]:
    matches = list(_QUARTER.finditer(text))
    if matches:
        held = {_quarter(m) for source in sources for m in _QUARTER.finditer(source)}
        yield from (Name(m[0], *m.span()) for m in matches if held and _quarter(m) not in held)


def _quarter(match: regex.Match) -> str:
    if match["short"]:
        return f"{match['short']} quarter"
    return f"{_NTH.get(match['nth'].lower(), match['nth'].lower())} {match['part'].lower()}"


@lru_cache(maxsize=1024)
def _adverbs(source: str) -> frozenset[str]:
    """Return the units of "daily", "weekly", "a day", "per month" in a source."""
    return frozenset(
        _ADVERBS.get(m[0].lower(), (m[1] or "").lower()) for m in _OFTEN.finditer(source)
    )


def _rhythm(match: regex.Match) -> tuple[str, str]:
    """Return how often, by what unit: "every second week" and "a fortnight" are ("2", "week")."""
    if match["fortnight"]:
        return "2", "week"
    word = (match["nth"] or "1").lower()
    return _NTH.get(word, word), match["unit"].lower()


def _singular(word: str) -> str:
    lower = word.lower()
    if lower.endswith(("day's", "day’s")):
        return lower[:-2]
    return lower[:-1] if lower.endswith("days") else lower


@lru_cache(maxsize=1024)
def times_in(source: str, months: bool) -> frozenset[int]:
    """Return the weekdays (Monday 0) or months that a source names or gives within a date."""
    table: Mapping[str, int] = MONTHS if months else WEEKDAYS
    named = (table[w] for w in map(_singular, set(_WORD.findall(source))) if w in table)
    if not months:
        return frozenset(named)
    days = (int(q.value // 100) for q in dates(source) if q.unit == "date")
    return frozenset((*named, *days, *(int(m[1]) for m in _MONTH_YEAR.finditer(source))))
