"""E016: after a refusal the door is kept open for later, and nothing is asked for now."""

from collections.abc import Iterator

from writer.rules.courtesy import is_thanks
from writer.rules.cues import Cue
from writer.rules.phrases import quoted
from writer.rules.rule import Context, Example, Finding, Letter, Rule

_DOOR = Cue(
    "{future/later/another/other/similar/next/new/further/suitable} ... "
    "{opening*/opportunit*/post/posts/position*/role*/vacanc*/job*/project*/place/spot/seat/round/search},"
    "{keep/keeping/kept/bear/bearing/have/hold} me in mind, {think/thought/thinking} of me,"
    "remember me,"
    "{keep/stay/remain/be} in {touch/contact}, {paths/roads/ways} ... cross, hear of it,"
    "{apply/reapply/try/considered/talk/speak/meet/work/hear} again, reapply, door ... open,"
    "on your {books/list/files}, {something/anything} {else/similar/like it/suitable/of the kind},"
    "another {year/season/term/day/chance}, not {goodbye/good bye/the end}, some day, later on,"
    "one day, {down/further along} the {line/road/track}, on file, if {things/circumstances} "
    "change,"
    "{if/should/when/whenever} ... {comes up/come up/opens/open up/arises/arise/turns up/falls},"
    "{got/have} my number, {if/should} ... {short/need/looking for},"
    "{if/should/when/whenever} ... {vacan*/free/empty/available},"
    "{in/at some point in/for} the future, another time, in {years/months} to come, next time,"
    "{chance/opportunity/occasion} to {work/meet/talk/join}, work {with/together} ... "
    "{day/future/again/time}"
)
_ASKS = Cue(
    "send me, tell me, give me, could you, can you, would you, will you, may i ask, might i ask,"
    " let me know,"
    "please {send/call/ring/reply/write/answer/confirm/explain/reconsider/forward/pass/introduce},"
    "i {would/should} {appreciate/like to know/like to ask/need}, reconsider,"
    "i {ask/need/want/expect} {you/your/to}, {grateful/obliged} if you, in return"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    if not any(_DOOR.within(sentence.text) for sentence in letter.sentences):
        yield RULE.finding(letter, "nothing here keeps the door open for later")
    for sentence in letter.sentences:
        asks = sentence.text.rstrip().endswith("?")
        found = _ASKS.spans(sentence.text)
        # "Do let me know if another post comes up" asks for nothing now.
        if found and not asks and is_thanks(sentence.text):
            continue  # "thanks for ringing to tell me"
        if (asks or found) and not (_DOOR.within(sentence.text) and not asks):
            at = found[0] if found else (0, len(sentence.text))
            span = sentence.start + at[0], sentence.start + at[1]
            hint = "Leave the question out: this message asks for nothing."
            yield RULE.finding(
                letter, f"{quoted(letter, span)} asks for something", span, hint=hint
            )


_THANKS = (
    "Dear Mr. Lindgren,\n\nThank you for letting me know about the practice manager's job, and"
    " again for your time on Tuesday. I enjoyed hearing how you book emergencies."
)
_END = "\n\nKind regards,\nBea Morley"


def _example(text: str, why: str = "") -> Example:
    return Example(
        f"{_THANKS} {text}{_END}",
        why,
        kind="keep-in-touch",
        subject="Practice manager: thank you",
        sentence=False,
    )


RULE = Rule(
    id="E016",
    name="door-not-kept-open",
    kinds=frozenset({"keep-in-touch"}),
    severity="error",
    source="S2",
    wants="After a refusal the message keeps the door open for later openings and asks for nothing "
    "now, not even an answer.",
    hint="Say that you would be glad to be considered when another post comes up.",
    instruction="Keep the door open for later openings, and ask for nothing now.",
    check=_check,
    good=(
        _example("Should a similar post come up one day, I would be glad to be considered."),
        _example("I hope our paths cross again.", "in few words"),
        _example("If another opening suits me, please do think of me.", "a please, yet no demand"),
    ),
    bad=(
        _example("I wish the practice well."),
        _example(
            "I would gladly apply again one day. Could you tell me who got the job?",
            "asks for something now",
        ),
        _example(
            "Please send me your feedback. I would like to work with you one day.",
            "feedback is another message",
        ),
    ),
)
