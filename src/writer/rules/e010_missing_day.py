"""E010: a follow-up says on which day the interview was."""

from collections.abc import Iterator

from writer import regex
from writer.rules.courtesy import is_thanks
from writer.rules.cues import Cue
from writer.rules.rule import Context, Example, Finding, Letter, Rule

_MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = regex.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTHS}\b|\b{_MONTHS}\.? (?:the )?\d{{1,2}}\b"
    r"|\b(?:the )?\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b"
    r"|\b(?:yesterday|today|last week|this (?:morning|week)|the other day|last month"
    r"|(?:a|two|three) (?:weeks?|days?|fortnight) ago|a fortnight ago"
    r"|earlier this (?:week|month))\b",
    regex.IGNORECASE,
)

_MET = Cue(
    "meet*, met, see, seeing, saw, talk*, speak*, spoke, convers*, interview*, chat*, discuss*,"
    "call, visit*, tour, time, hour*, minute*, having me, show*, shift, came in, welcom*, invit*,"
    "with you, was at, came to, tasting, trial, lesson, audition, panel"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    if context.brief is not None and context.brief.interview_date is None:
        return  # the notes don't say
    subject = letter.subject or ""
    if _DAY.search(subject):
        return
    if not any(_DAY.search(s.text) and _tells_of_meeting(s.text) for s in letter.sentences):
        yield RULE.finding(letter, "nothing here says on which day you interviewed")


def _tells_of_meeting(text: str) -> bool:
    return _MET.within(text) or is_thanks(text)


_REST = (
    " Could you tell me how the decision is coming along? I set type for the almanac at the Quire"
    " Press, much like the one on your stone, and I would be glad to join you as compositor. If"
    " proofs would help, I can bring some along, and I look forward to hearing from you.\n\n"
    "Kind regards,\nEdda Lunn"
)
_SUBJECT = "Compositor: following up"


def _example(opening: str, why: str = "", subject: str = _SUBJECT) -> Example:
    return Example(
        f"Dear Mr. Bauer,\n\n{opening}{_REST}",
        why,
        kind="followup",
        subject=subject,
        sentence=False,
    )


RULE = Rule(
    id="E010",
    name="missing-day",
    kinds=frozenset({"followup"}),
    severity="warning",
    source="S4",
    wants="A follow-up says on which day the interview was: whoever hires may have seen ten people "
    "since.",
    hint="Name the day of the interview.",
    instruction="Name the day of the interview, if you were given it.",
    check=_check,
    good=(
        _example("Thank you again for showing me the type room on Tuesday, 17 November."),
        _example("Thank you once more for our talk on the 17th.", "the day of the month"),
        _example("Thank you again for the visit.", "in the subject", "My interview on 17 November"),
    ),
    bad=(
        _example("Thank you again for showing me the type room."),
        _example("Thank you once more for our talk about the compositor's job."),
        _example("Thank you again for your time the last time we met."),
    ),
)
