"""Days that are counted back: "yesterday", "last Tuesday", "the 13th"."""

import datetime as dt

from writer import regex
from writer.extract.dates.calendar_words import NUMBERS, month_of, weekday_of
from writer.extract.dates.written import find_dates
from writer.extract.fields.day_words import (
    COMING,
    COUNTED,
    INTERVIEW,
    OTHER_BEFORE,
    PAST_ORDINAL,
    WRITTEN,
)
from writer.extract.fields.source import Source
from writer.extract.structure.stamps import mail_days

#: What else an opening line may say was done a day ago.
_OTHERWISE = regex.compile(
    r"\b(?:invit|appl|e-?mail|mail|rang|call|phoned|text|sent|got|heard|advert|saw the|found|"
    r"wr[io]t|"
    r"typ|not|updat|birthday|start|quit|left|tips|advice)",
)
#: "so tuesday."
_ALONE = regex.compile(r"(?:so|ok|okay|right|well|on|,|\s)*(?P<wd>[^\W\d_]{3,10})\W*")
#: In characters behind a day, as far as its clause may go.
_NEAR = 80
_IT_WAS = ("it was", "this was", "that was", "was on", "was last")


_THANKED = ("thank", "great to", "it was", "lovely to", "nice to")


_DAY = dt.timedelta(days=1)
_BESIDE = regex.compile(r"\s?[,(]\s?(?P<wd>[^\W\d_]{3,10})(?=[).,;]|$)")


def noted_day(source: Source) -> dt.date | None:
    """Return the day the notes say they were written on: "(written Thurs 19 Nov)"."""
    for told in WRITTEN.finditer(source.text):
        end = min(len(source.text), told.end() + 32)
        for found in find_dates(
            source.text, told.end(), end, near=source.today, order=source.order
        ):
            return found.value
    last = next((one for one in reversed(source.lines) if one.kind != "blank"), None)
    alone = last and source.text[last.start : last.end].strip(" ()[]-–—.*_")
    if alone and len(alone) < 32:
        dates = find_dates(alone, 0, len(alone), near=source.today, order=source.order)
        written = next(dates, None)
        if written and (written.start, written.end) == (0, len(alone)):
            return written.value
    return None


def counted_day(
    source: Source, start: int, end: int, noted: dt.date | None = None
) -> dt.date | None:
    """Return the day that "yesterday" or "last Tuesday" means, counted back from `noted`."""
    for found in COUNTED.finditer(source.text, start, end):
        # "on the phone this Tuesday": the first is no day.
        if day := _day_of(source, found, end, noted or source.today):
            return day
    return None


def _day_of(source: Source, found: regex.Match, end: int, today: dt.date) -> dt.date | None:
    beside = _BESIDE.match(source.text, found.end(), end)
    told = weekday_of(beside["wd"]) if beside else None
    if told is not None and (found["today"] or found["yesterday"]):
        # "today (Monday)", read on the Tuesday
        return today - _DAY * ((today.weekday() - told) % 7)
    if ago := found["ago"]:
        first = ago.split()[0].casefold()
        return today - _DAY * (2 if first == "the" else NUMBERS.get(first) or int(first))
    if found["today"]:
        return today
    if found["yesterday"]:
        return today - _DAY
    word = found["weekday"] or found["bare"] or found["plain"]
    if regex.match(r"\W{1,3}(?:the )?\d{1,2}\b(?!:|\.\d|\s?[ap]m)", source.text[found.end() : end]):
        # "on Thursday, 2 July": not counted.
        return None
    weekday = weekday_of(word)
    if weekday is None or word.casefold() in ("mon", "sat", "sun", "mar"):
        return None
    if found[0].casefold().startswith("this") and today.weekday() == weekday:
        return today
    return _last_weekday(today, weekday)


def _last_weekday(today: dt.date, weekday: int) -> dt.date:
    """Return the last such day before `today`."""
    return today - _DAY * ((today.weekday() - weekday - 1) % 7 + 1)


def _ordinal(source: Source, start: int, end: int, noted: dt.date | None) -> dt.date | None:
    """Return the last such day behind us of "Friday 13th", "the 13th"."""
    today = noted or source.today
    for found in PAST_ORDINAL.finditer(source.text, start, end):
        before = source.text[max(start, found.start() - 40) : found.start()]
        if OTHER_BEFORE.search(before):
            continue
        weekday = weekday_of(found["wd"]) if found["wd"] else None
        behind = source.text[found.end() : found.end() + 16].split()
        dated = bool(behind) and month_of(behind[0].strip(".,")) is not None
        if found["th"] is None and (weekday is None or dated):
            continue
        for back in range(60):
            day = today - back * _DAY
            if day.day == int(found["d"]) and weekday in (None, day.weekday()):
                return day
    return None


def _day_of_mail(source: Source, written: str) -> dt.date | None:
    found = find_dates(written, 0, len(written), near=source.today, order=source.order)
    return next((one.value for one in found), None)


def relative_day(source: Source, noted: dt.date | None) -> dt.date | None:
    """Return the day of "I interviewed yesterday", said near the beginning."""
    mailed = mail_days(source.text, source.units)
    sent = [unit for unit in source.units if unit.start in mailed and unit.part == "email"]
    for at, unit in enumerate([*source.own(12), *sent]):
        words = source.text[unit.start : unit.end].casefold()
        if at == 0 and (alone := _ALONE.fullmatch(words)) and weekday_of(alone["wd"]) is not None:
            return _last_weekday(noted or source.today, weekday_of(alone["wd"]) or 0)
        if at < 6 and words.strip(" .!") in ("yesterday", "this morning", "this afternoon"):
            return counted_day(source, unit.start, unit.end, noted)
        opens = at < 2 and len(words) < _NEAR and not _OTHERWISE.search(words)
        if not (opens or INTERVIEW.search(source.text, unit.start, unit.end)):
            continue
        if at > 3 and "interv" not in words and not words.startswith(_IT_WAS + _THANKED):
            continue
        counted = COUNTED.search(source.text, unit.start, unit.end)
        # A memo that was spoken is one sentence to its end.
        near = counted.end() + _NEAR - unit.start if counted else len(words)
        if COMING.search(words[:near]):
            continue
        if unit.start in mailed:
            noted = _day_of_mail(source, mailed[unit.start]) or noted
        day = _ordinal(source, unit.start, unit.end, noted)
        if day := day or counted_day(source, unit.start, unit.end, noted):
            return day
    own = [line for at, line in enumerate(source.lines) if source.parts[at] == "notes"]
    for line in [line for line in own if line.kind != "blank"][:4]:
        opening = COUNTED.match(source.text, line.inner, line.end)
        short = opening is not None and (
            line.end - line.start < _NEAR // 2
            or regex.match(r"(?: \w+)?[:,]", source.text[opening.end() : line.end]) is not None
        )
        if short and not _OTHERWISE.search(source.text[line.start : line.end].casefold()):
            return counted_day(source, line.inner, line.end, noted)
    for line in [line for line in own if line.kind != "blank"][:2]:
        led = PAST_ORDINAL.search(source.text, line.inner, line.end)
        if (
            led
            and led.start() < line.inner + 60
            and led["wd"]
            and (day := _ordinal(source, line.inner, led.end(), noted))
        ):
            return day
        told = INTERVIEW.search(source.text, line.start, line.end) and line.end - line.start < 90
        if told and (day := counted_day(source, line.start, line.end, noted)):
            return day
    return None
