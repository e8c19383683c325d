"""E011: a follow-up asks where the decision stands, and says that its sender is eager to hear."""

from collections.abc import Iterator

from writer.rules.courtesy import FORWARD
from writer.rules.cues import Cue
from writer.rules.rule import Context, Example, Finding, Letter, Rule
from writer.rules.status import asks_anything, asks_status

_IMPLIED = Cue(
    "follow* up, followup, check* {in/back/up}, get in touch, getting in touch, touch* base,"
    "reach* out, circl* back, {writing/calling} about, status"
)
_EAGER = Cue(
    "eager, keen to hear, forward to {hear*/your/any/learn*/news/speak*}, await*, excited to hear,"
    "{glad/happy/pleased/delighted/grateful/love/like/interested/curious/keen} to "
    "{hear/know/learn}, hope to hear, hear from you, hear back, hear your, let me know,"
    "{welcome/grateful for/glad of} {any/a/your/some} {news/word/update/answer}, your {news/call}"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    texts = [sentence.text for sentence in letter.main]
    if not any(asks_status(text) for text in texts):
        implied = any(_IMPLIED.within(text) for text in (*texts, letter.subject or ""))
        if implied or any(map(asks_anything, texts)):
            message = "that you ask where the decision stands is only implied"
            yield RULE.finding(letter, message, severity="warning")
        else:
            yield RULE.finding(letter, "nothing here asks where the decision stands")
    if letter.channel == "phone":
        return  # whoever asks on the telephone hears at once
    if letter.closing:
        texts.append(letter.text[letter.closing.start : letter.closing.end])
    if not any(_EAGER.within(text) or FORWARD.within(text) for text in texts):
        yield RULE.finding(
            letter,
            "nothing here says that you look forward to hearing",
            severity="warning",
            hint="Say that you look forward to hearing from them.",
        )


_OPENING = (
    "Dear Mr. Halloran,\n\nThank you again for walking the site with me on Wednesday, 4 November."
)
_MIDDLE = (
    " I ran the concrete pours on two bridges for Tarrant, so the tide tables on your wall were an"
    " old acquaintance, and I would still like the site engineer's job very much. If my references"
    " would help, I can send them."
)
_END = "\n\nKind regards,\nIdris Vaughan"


def _example(asking: str, why: str = "", last: str = " I look forward to your news.") -> Example:
    return Example(
        f"{_OPENING} {asking}{_MIDDLE}{last}{_END}",
        why,
        kind="followup",
        subject="Site engineer: my interview on 4 November",
        sentence=False,
    )


RULE = Rule(
    id="E011",
    name="status-not-asked",
    kinds=frozenset({"followup"}),
    severity="error",
    source="S4",
    wants="A follow-up asks outright where the decision stands, and says that its sender is eager "
    "to hear. To hint at it is a warning.",
    hint="Ask, in one friendly sentence, how the decision is coming along.",
    instruction="Ask once, in a friendly way, where the decision stands, and say that you look "
    "forward to hearing.",
    check=_check,
    good=(
        _example("How is the decision coming along?"),
        _example("I wanted to ask whether you have been able to choose somebody yet."),
        _example("I would be glad to hear where things stand.", "no question mark"),
        _example("Could you tell me if the job is still open?", "about the job, not the decision"),
    ),
    bad=(
        _example("I am following up on our talk.", "implied only: a warning"),
        _example("The river was high that day.", "asks nothing"),
        _example("Could you tell me how the decision is coming along?", "not eager", last=""),
        _example("I have thought of the site since.", "nothing at all", last=""),
    ),
)
