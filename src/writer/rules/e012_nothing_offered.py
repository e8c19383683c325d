"""E012: a follow-up offers further material or references, rather than demanding an answer."""

from collections.abc import Iterator

from writer.rules.courtesy import is_offer
from writer.rules.cues import Cue
from writer.rules.rule import Context, Example, Finding, Letter, Rule
from writer.rules.status import asks_status

_MORE = Cue(
    "{anything/something/whatever/more/else/further} ... {need/require/want/help/useful/send},"
    "{send/provide/supply/bring/forward/share} ... {anything/more/further/references/reference},"
    "{references/reference/referees/portfolio/samples/certificates/documents/examples} ... "
    "{ready/available/hand/request/need/wish/like/useful/help}, {if/should} you "
    "{need/want/require},"
    "any {questions/question/further}, at your disposal, need from me, more from me"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    if context.brief is not None and context.brief.do_not_contact:
        return
    if not any(_offers(sentence.text) for sentence in letter.main):
        yield RULE.finding(letter, "nothing here offers what they may still need")


def _offers(text: str) -> bool:
    """Whether a sentence offers something; "may I ask if there is any news" does not."""
    return _MORE.within(text) or (is_offer(text) and not asks_status(text))


_BEFORE = (
    "Dear Dr. Nyström,\n\nThank you again for your time on Friday, 6 March. May I ask how the"
    " decision about the research nurse post is coming along? I ran two drug trials at Holm"
    " Hospital on paper, so your digital consent forms interest me, and I would be glad to take the"
    " post on."
)
_AFTER = " I look forward to hearing from you.\n\nKind regards,\nPetra Lind"


def _example(offer: str, why: str = "") -> Example:
    return Example(
        f"{_BEFORE}{offer}{_AFTER}",
        why,
        kind="followup",
        subject="Research nurse post: following up",
        sentence=False,
    )


RULE = Rule(
    id="E012",
    name="nothing-offered",
    kinds=frozenset({"followup"}),
    severity="warning",
    severities={("followup", "voicemail"): "note"},
    source="S2",
    wants="A follow-up offers something, a reference or whatever else they may need, so that it "
    "does not only ask.",
    hint="Offer a reference, or whatever else they may still need.",
    instruction="Offer to send references or whatever else they may still need.",
    check=_check,
    good=(
        _example(" If a reference would help, I can send two."),
        _example(" Is there anything more that you need from me?", "as a question"),
        _example(" My trial reports are ready to send, should you want to see them."),
    ),
    bad=(
        _example(""),
        _example(" The clinic has a good view of the harbour.", "an afterthought offers nothing"),
        _example(" I have read your paper on consent since.", "interest is no offer"),
    ),
)
