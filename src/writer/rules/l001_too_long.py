"""L001: the message is no longer than its channel allows."""

from collections.abc import Iterator
from string import digits

from writer.kinds import Branch, Channel
from writer.language.dates_times import DIGIT
from writer.regex import Pattern
from writer.rules.limits import ample_words, most_words
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule
from writer.rules.vocabulary import word_count
from writer.rules.wording import wording

_PLACES: dict[Branch, str] = {
    "answered": "for when they answer",
    "someone else": "for somebody else",
    "voicemail": "for the voicemail",
}
_FIGURES = Pattern(r"(?<=\b\d),? (?=\d\b)")


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    for part in letter.parts():
        branch = part[0].branch
        channel: Channel = "voicemail" if branch == "voicemail" else letter.channel
        # A number said figure by figure takes no longer than its words.
        count = sum(word_count(sentence.text) for sentence in part)
        if DIGIT.search(letter.text) and any(
            not wording(sentence.text).keys.isdisjoint(digits) for sentence in part
        ):
            text = " ".join(sentence.text for sentence in part)
            count = word_count(_FIGURES.sub("", text))
        most = most_words(letter.kind, channel, context.style)
        ample = ample_words(letter.kind, channel, context.style)
        where = f" {_PLACES[branch]}" if branch else ""
        if count > most:
            yield RULE.finding(letter, f"{count} words{where}; at most {most}")
        elif count > ample:
            message = f"{count} words{where}; better at most {ample}"
            yield RULE.finding(letter, message, severity="warning")


_OPENING = (
    "Dear Mr. Halloran,\n\nThank you for walking the site with me on Wednesday. I ran the concrete"
    " pours on two bridges for Tarrant, so the tide tables on your wall were an old acquaintance,"
    " and I would like the site engineer's job very much."
)
_END = " I look forward to hearing how the week goes.\n\nKind regards,\nIdris Vaughan"
_RAMBLE = " The river was high that day and the men had much to do before the tide came in again."
_SUBJECT = "Site engineer: Wednesday's walk"

RULE = Rule(
    id="L001",
    name="too-long",
    kinds=EVERY_KIND,
    severity="error",
    source="S1, S2, S3",
    wants="The body is no longer than its channel allows: a thank-you e-mail 200 words, a card 80,"
    " a letter 250, a follow-up 170, each part of a phone script 90, a voicemail 75, what is said"
    " as the interview ends 110; three quarters of that is better. Whoever hires reads many.",
    hint="Cut what the reader already knows, until one thought from the talk and one about you "
    "are left.",
    instruction="Be brief: most good messages have 60 to 110 words, a card 40 to 60.",
    check=_check,
    good=(
        Example(_OPENING + _END, subject=_SUBJECT, sentence=False, why="fifty words"),
        Example(
            _OPENING + _RAMBLE * 3 + _END, subject=_SUBJECT, sentence=False, why="a hundred words"
        ),
        Example("I would count by night myself.", channel="card", why="a short card"),
    ),
    bad=(
        Example(
            _OPENING + _RAMBLE * 9 + _END, subject=_SUBJECT, sentence=False, why="over 200 words"
        ),
        Example(
            _OPENING + _RAMBLE * 6 + _END,
            subject=_SUBJECT,
            sentence=False,
            why="over 150 words: a warning",
        ),
        Example(_OPENING + _RAMBLE * 3 + _END, channel="card", sentence=False, why="for a card"),
    ),
)
