"""The day of the interview where its opening names no more than a weekday: "Monday went to see"."""

import datetime as dt

from writer import regex
from writer.extract.dates.calendar_words import weekday_of
from writer.extract.fields.cues import SENTENCE, VERB
from writer.extract.fields.day_words import (
    COMING,
    INTERVIEW,
    LATER,
    OTHER_BEFORE,
    PLANNED,
    TOOK_PLACE,
)
from writer.extract.fields.source import Source

_WEEKDAY = regex.compile(
    r"(?<![\w-])(?P<day>mon|tues?|wed(?:nes|s)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?P<full>day)?"
    r"(?P<own>['’]?s(?= (?:[\w-]+ )?(?:interview|chat|call|meeting|trial|screen)))?(?![\w'’-])",
    regex.IGNORECASE,
)
#: What may follow the day of a title: its end, a mark, the time of day.
_TITLE_END = regex.compile(
    r"\W*(?:$|\n)|\s*[,.;|()–-]|,?\s*(?:\d|at \d|[ap]m\b|morning|afternoon|eve(?:ning)?\b|lunch)",
    regex.I,
)
#: In characters: no more of a first line is its opening.
_OPENING = 160
_NEAR = 40
_MOST_LINES = 3
_DAY = dt.timedelta(days=1)


def opening_weekday(source: Source) -> dt.date | None:
    """Return the last such weekday before today that the first lines say it was, or None.

    None as well where they name two, or today's, which may mean a week ago.
    """
    named = set[tuple[bool, int]]()
    own = [line for at, line in enumerate(source.lines) if source.parts[at] == "notes"]
    shown = [line for line in own if line.kind not in ("blank", "rule")][:_MOST_LINES]
    for at, line in enumerate(shown):
        words = source.text[line.inner : min(line.end, line.inner + _OPENING)]
        for found in _WEEKDAY.finditer(words):
            if not _is_interview(words, found, top=at == 0):
                continue
            day = weekday_of(found["day"] + (found["full"] or ""))
            held = INTERVIEW.search(words[found.end() : found.end() + _NEAR]) is not None
            named |= {(held, day)} if day is not None else set()
    # "Tue - rang them", "Wed - phone interview": of a diary's days the one of the interview.
    days = {day for held, day in named if held} or {day for _, day in named}
    if len(days) != 1:
        return None
    back = (source.today.weekday() - days.pop()) % 7
    return source.today - back * _DAY if back else None


def _is_interview(words: str, found: regex.Match, *, top: bool) -> bool:
    """Tell whether a weekday of an opening line is when the interview was.

    `top`: it is the first line, which may hold the day anywhere.
    """
    before, behind = words[: found.start()], words[found.end() :]
    if found["own"]:
        return not regex.search(r"\b(?:next|coming)\s+$", before, regex.IGNORECASE)
    if OTHER_BEFORE.search(regex.split(r"[.;!?]\s", before)[-1]):
        return False
    if regex.match(r"\s[A-ZÀ-Þ][a-z]|\s(?:nights?|mornings? (?:shift|class))\b", behind):
        # "with Friday Studios"
        return found[0].islower()
    leads = not regex.search(r"\w{4}", before)
    marks = r"[.;!?]\s" if leads else r"[.;!?,]\s"
    clause = regex.split(marks, before)[-1] + found[0] + regex.split(marks, behind[:80])[0]
    if COMING.search(clause) or PLANNED.search(clause):
        return False
    if TOOK_PLACE.search(clause):
        return True
    if not before.strip() and INTERVIEW.search(behind[:_NEAR]):
        return True
    told = SENTENCE.search(words) or VERB.search(words)
    if told or LATER.search(words) or len(words) >= 100 or not (top or leads):
        # "Feedback Thursday" below the title
        return False
    # "Monday to Thursday" are the hours.
    return len(_WEEKDAY.findall(words)) == 1 and _TITLE_END.match(behind) is not None
