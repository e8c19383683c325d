"""E017: the words at the end of the interview say all that they should, and ask what comes next."""

from collections.abc import Iterator

from writer.brief.brief import Brief
from writer.rules.cues import Cue
from writer.rules.qualification import is_qualification
from writer.rules.rule import Context, Example, Finding, Letter, Rule

_CALLS = Cue(
    "{position/role/job/post/work/vacancy/placement} ... "
    "{calls/call/needs/need/requires/require/asks/demands/means/involves/is about/wants/takes},"
    "{you/your team/your ward/your kitchen/your firm/the team/the school} "
    "{need/needs/want/require},"
    "you are {looking/after/searching/hoping},"
    "{looking/look} for {someone/somebody/a/an/people},"
    "{your/the} ideal {person/candidate/colleague/one},"
    "{post/role/job/position/work} is {mostly/all/"
    "mainly/largely/chiefly}, what {matters/counts/is needed/is wanted/you want/you need}, "
    "{have/had/got} a {clear/good} "
    "{picture/idea}, part of the {job/role/post/work/position}, what the {job/role/post/position},"
    "the {job/role/post/position/work} {has/is} ... {to do with/about}, {it/this} takes {someone/a}"
)
_SKILLS = Cue(
    "skill*, experience*, bring*, brought, strength*, background, abilit*, knowledge, expertise,"
    "good at, at home {in/with}, train*, qualif*, know how, know my way, used to, speak, certif*,"
    "hold a, licen*, can {offer/add/draw}, practice in, practised, practiced, fluent"
)
_NEXT = Cue(
    "happens after, comes after, next {step/steps/stage/stages/round/rounds},"
    "what {happens/comes/follows} {next/now/then},"
    "{what/how} ... {from here/go on/goes on/proceed/take it from}, {another/further/second} "
    "{stage/round/interview}, {how/where} do {we/things} go, the {process/rest of the process}"
)
_WHEN = Cue(
    "when, how soon, how long, {by/on/at} what {date/day/time/point}, what date, which day,"
    "timeline, time frame, timeframe, timescale, by which {date/day}, date of the decision,"
    "how {quickly/many days/many weeks}"
)
_DECIDE = Cue(
    "decid*, decision, hear, know, answer, choos*, choice, made up, let me know, outcome, result,"
    "timeline, timeframe, time frame, timescale, expect*, back to me, made"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    for part in _missing([sentence.text for sentence in letter.sentences], context.brief):
        yield RULE.finding(letter, f"not said: {part}")


def _missing(texts: list[str], brief: Brief | None) -> Iterator[str]:
    """Yield what is not there, in the order in which it is said."""
    told = brief is None or any(m.kind in ("qualification", "omission") for m in brief.materials)
    own = [text for text in texts if is_qualification(text)]
    if not any(_CALLS.within(text) for text in texts):
        yield "what the position calls for"
    # Nothing may be invented: what the notes lack, E005 tells the user.
    if told and not own:
        yield "that you have done it"
    if told and len(own) < 2 and not any(_SKILLS.within(text) for text in texts):
        yield "which skills you bring"
    if not any(_NEXT.within(text) for text in texts):
        yield "a question about the next steps"
    if not any(_WHEN.within(text) and _DECIDE.within(text) for text in texts):
        yield "a question about the date of the decision"


_CALL = "Mr. Finn,\n\nI know that the position calls for somebody who can run a night count alone."
_DONE = " At the dairy I ran the night count for two cold stores."
_BRING = " I would bring that experience, and my forklift licence. I would very much like the job."
_ASK = " May I ask what the next steps are, and when you expect to decide?"


def _example(text: str, why: str = "") -> Example:
    return Example(text, why, kind="closing", channel="speech", sentence=False)


RULE = Rule(
    id="E017",
    name="closing-incomplete",
    kinds=frozenset({"closing"}),
    severity="error",
    source="S1, S2, S3",
    wants="At the end of the interview you say in three sentences what the position calls for, "
    "that you have done it, and which skills you bring; then you ask for the next steps and the"
    " date of the decision, so that you know when to write again.",
    hint="Say what is missing, in one short sentence.",
    instruction="Say what the position calls for, what you have done of it and which skills you "
    "bring; then ask for the next steps and the date of the decision.",
    check=_check,
    good=(
        _example(_CALL + _DONE + _BRING + _ASK),
        _example(
            "Sister Agnes,\n\nAs I understand it, you need someone for the nights who can look "
            "after"
            " patients on NIV. I did that at St. Brannoc for six years. I am used to working alone,"
            " and I would love the post. What happens next, and when do you hope to let people"
            " know?",
            "a nurse",
        ),
        _example(
            "Chef Duval,\n\nSo you are looking for somebody to take pastry over from spring. I "
            "baked"
            " for six years at the Anchor and trained two apprentices there. I would be glad to"
            " join the kitchen. How do things go on from here, and by what date will you choose?",
            "a cook",
        ),
    ),
    bad=(
        _example(_CALL + _DONE + _BRING, "asks nothing"),
        _example("Mr. Finn,\n\nI would very much like the job." + _ASK, "says nothing"),
        _example(
            _CALL + _DONE + _BRING + " May I ask what the next steps are?", "no date is asked for"
        ),
        _example(_CALL + " I would love to join you and to learn it." + _ASK, "never done it"),
    ),
)
