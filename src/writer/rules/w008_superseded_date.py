"""W008: "still deciding" brings a new date, which replaces the old one."""

import calendar
import datetime as dt
from collections.abc import Iterator

from writer import regex
from writer.rules.evidence import span_in
from writer.rules.phrases import quoted
from writer.rules.rule import Context, Example, Finding, Letter, Rule
from writer.rules.staged_plan import FOLLOWUP, followup_on

_DECIDING = regex.compile(
    r"\b(?:deci\w+|hear\w*|know|answer|update|news|choose|choice|let me|get back|in touch"
    r"|timeline)\b",
    regex.IGNORECASE,
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    plan = context.timing
    if plan is None:
        return
    now = plan.followup.decision_by
    for day in plan.superseded:
        if day in (now, plan.interview_date):
            continue
        for sentence in letter.sentences:
            found = regex.search(_written(day), sentence.text, regex.IGNORECASE)
            if found is not None and _DECIDING.search(sentence.text):
                span = span_in(sentence, found.start(), found.end())
                instead = f"; they now decide by {now.isoformat()}" if now else ""
                yield RULE.finding(
                    letter, f"{quoted(letter, span)} no longer stands{instead}", span
                )


def _written(day: dt.date) -> str:
    """Return the pattern of a day of the year as letters name it: "13 November", "Nov 13th"."""
    month = calendar.month_name[day.month]
    name = rf"{month[:3]}(?:{month[3:]}|\.)?" if len(month) > 3 else month
    number = rf"{day.day}(?:st|nd|rd|th)?"
    return rf"\b(?:{number}(?: of)? {name}|{name} (?:the )?{number})\b|{day.isoformat()}"


def _followup(sentence: str, decision: str, *superseded: str, why: str = "") -> Example:
    text = FOLLOWUP.replace("I look forward to hearing from you.", sentence)
    return followup_on("2026-12-14", why, text=text, decision=decision, superseded=superseded)


RULE = Rule(
    id="W008",
    name="superseded-date",
    kinds=frozenset({"followup", "still-waiting", "thanks"}),
    severity="warning",
    source="S1, S3",
    wants="Whoever needs more time names a new date: from then on that one counts, and nobody is "
    "held to the old one.",
    hint="Name the date they gave last, or none.",
    instruction="If they moved the date of their decision, go by the new one.",
    check=_check,
    needs="timing",
    good=(
        _followup(
            "I look forward to hearing from you by 8 December.", "2026-12-08", "2026-11-19",
            why="the new date",
        ),
        _followup(
            "I look forward to hearing from you.", "2026-12-08", "2026-11-19", why="no date"
        ),
        _followup(
            "I look forward to hearing from you by 9 December.", "2026-12-09", why="the first date"
        ),
    ),
    bad=(
        _followup(
            "I look forward to hearing from you, as agreed on 19 November.", "2026-12-08",
            "2026-11-19",
        ),
        _followup(
            "You hoped to decide by November 19th, and I look forward to hearing from you.",
            "2026-12-08", "2026-11-19", why="month first",
        ),
        _followup(
            "Since you meant to let me know by 1 Dec, I look forward to your news.", "2026-12-08",
            "2026-11-19", "2026-12-01", why="the second of three dates",
        ),
    ),
)  # fmt: skip
