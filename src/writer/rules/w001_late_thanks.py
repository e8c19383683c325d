"""W001: a thank-you goes out within 24 hours; later it still goes, but never says "today"."""

import datetime as dt
from collections.abc import Iterator

from writer import regex
from writer.rules.evidence import span_in
from writer.rules.phrases import quoted
from writer.rules.rule import Context, Example, Finding, Letter, Rule
from writer.rules.staged_plan import plan_on

_MEETING = (
    r"(?:time|meet(?:ing)?|met|talk(?:ed|ing)?|sp(?:oke|eak)(?:ing)?|speaking|conversation|chat(?:ted"
    r"|ting)?|interview(?:ed|ing)?|visit(?:ed|ing)?|discuss(?:ed|ion|ing)?|see(?:ing)?|saw|tour"
    r"|show(?:ed|ing)?|told|telling|hour|welcom(?:e|ed|ing))"
)
_NOW = (
    r"(?:(?:earlier |late )?today|(?:earlier )?this (?:morning|afternoon|evening)|tonight|just now)"
)
_SAME_DAY = regex.compile(
    rf"\b{_MEETING}\b[^.!?]{{0,60}}?\b(?P<now>{_NOW})\b(?!['’]s)"
    rf"|\b(?P<early>{_NOW})\b,?[^.!?]{{0,30}}\b{_MEETING}\b",
    regex.IGNORECASE,
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    met, today = _days(context)
    if met is None or today is None or today <= met:
        return
    for sentence in letter.sentences:
        found = _SAME_DAY.search(sentence.text)
        if found is not None:
            group = "now" if found["now"] else "early"
            span = span_in(sentence, found.start(group), found.end(group))
            message = f"{quoted(letter, span)}, but the interview was on {met.isoformat()}"
            yield RULE.finding(letter, message, span)
    if context.timing is not None and context.timing.thanks.overdue:
        late = f"the 24 hours ended on {context.timing.thanks.due}; it still goes, without delay"
        yield RULE.finding(letter, late, severity="note", hint="Send it now.")


def _days(context: Context) -> tuple[dt.date | None, dt.date | None]:
    """Return the day of the interview and that of writing, None where nobody says."""
    if context.brief is not None:
        return context.brief.interview_date, context.brief.today
    if context.timing is not None:
        return context.timing.interview_date, context.timing.today
    return None, None


_LATE = plan_on("2026-11-20")

RULE = Rule(
    id="W001",
    name="late-thanks",
    kinds=frozenset({"thanks"}),
    severity="warning",
    source="S1, S2",
    wants="A thank-you goes out within 24 hours of the interview, better at once: decisions are "
    "made fast. Late, it still goes, but does not speak of the interview as today's.",
    hint="Name the day of the interview instead.",
    instruction="Speak of the interview by its day; say “today” only on that very day.",
    check=_check,
    good=(
        Example("Our talk on Tuesday showed me where the counting goes wrong.", timing=_LATE),
        Example(
            "Our talk this morning showed me where the counting goes wrong.",
            timing=plan_on("2026-11-17"),
            why="on the same day",
        ),
        Example(
            "Every store in the county counts by hand today.", timing=_LATE, why="other todays"
        ),
    ),
    bad=(
        Example("It was good of you to meet me today.", timing=_LATE),
        Example("Our conversation this morning gave me ideas.", timing=_LATE),
        Example("I was glad of the tour you gave me earlier today.", sender="Ruth Calder"),
    ),
)
