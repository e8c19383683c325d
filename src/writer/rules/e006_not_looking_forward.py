"""E006: the message looks forward, or offers what may still be needed."""

from collections.abc import Iterator

from writer.rules.courtesy import is_forward
from writer.rules.cues import Cue, sentence_has
from writer.rules.rule import Context, Example, Finding, Letter, Rule

#: What a message may end on that looks ahead in words of its own: "When the dates are known,
#: please tell me and I book the flight".
_AHEAD = Cue(
    "when, if, until, once, next, further, again, soon, whenever, shall, will,"
    "tomorrow, any time, is fine"
)
#: What only points ahead: a day that suits, a visit to come.
_POINTS_AHEAD = Cue(
    "{whatever/whichever/however} ... {decision/decide/way/outcome/answer}, suits me, suit me,"
    "suits you, free {on/from/any/all/until/next}, available {on/from/any/all},"
    "see you {on/at/in/then/soon/next}, {second/next/further/another} {visit/round/interview/day},"
    "{trial/taster} {shift/day/lesson/session}, {second/next} conversation, over to you, on the"
    " {1st/2nd/3rd/21st/22nd/23rd/24th/25th/26th/27th/28th/29th/30th}, by then, until then"
)
_BETWEEN_US = Cue("you, your, me, my, i, us, we, conversation")
_LAST_SENTENCES = 2


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    texts = [sentence.text for sentence in letter.main]
    if letter.closing:
        texts.append(letter.text[letter.closing.start : letter.closing.end])
    ends = texts[-_LAST_SENTENCES:]
    if not any(map(is_forward, texts)) and not any(
        sentence_has(text, _AHEAD, _BETWEEN_US) for text in ends
    ):
        if any(map(_POINTS_AHEAD.within, ends)):
            message = "that you look forward to an answer or a next step is only implied"
            yield RULE.finding(letter, message, severity="warning")
        else:
            yield RULE.finding(letter, "nothing looks forward to an answer or a next step")


_BEFORE = (
    "Dear Mr. Lindgren,\n\nThank you for the hour on Tuesday. I ran the front desk of a"
    " practice with nine vets, so the way you book emergencies was plain to me, and I would like"
    " to join you as practice manager."
)
_AFTER = "\n\nKind regards,\nBea Morley"
_SUBJECT = "Practice manager: Tuesday's talk"

RULE = Rule(
    id="E006",
    name="not-looking-forward",
    kinds=frozenset({"thanks", "followup", "still-waiting"}),
    severity="error",
    source="S3, S4",
    wants="The message looks forward to hearing, to the next step, or offers to send what they "
    "still need: it leaves the door open without asking for anything.",
    hint="End by looking forward to the next step, or by offering what they may still need.",
    instruction="End by looking forward to hearing, or to the next step, or by offering to send "
    "what they may still need.",
    check=_check,
    good=(
        Example(
            _BEFORE + " Should you need references, I can name two." + _AFTER,
            subject=_SUBJECT,
            why="an offer",
            sentence=False,
        ),
        Example(
            _BEFORE + " I'm curious to hear how the week goes." + _AFTER,
            subject=_SUBJECT,
            why="hearing, in other words",
            sentence=False,
        ),
        Example(
            _BEFORE + " If it would help to have the rota I drew up, it is ready to send." + _AFTER,
            subject=_SUBJECT,
            why="an offer of information",
            sentence=False,
        ),
        Example(
            _BEFORE + " Thanks again, and talk to you Monday." + _AFTER,
            subject=_SUBJECT,
            why="terse",
            sentence=False,
        ),
    ),
    bad=(
        Example(_BEFORE + _AFTER, subject=_SUBJECT, why="stops short", sentence=False),
        Example(
            _BEFORE + " I have always liked animals." + _AFTER,
            subject=_SUBJECT,
            why="an afterthought is no look ahead",
            sentence=False,
        ),
        Example(
            "Dear Chef Amara,\n\nThank you for the trial shift. I cooked on a fish station for two"
            " years, and the line cook job on yours interests me. It was a busy evening.\n\n"
            "Best wishes,\nJoao Prado",
            channel="card",
            why="a cook's card that ends on the weather of the day",
            sentence=False,
        ),
    ),
)
