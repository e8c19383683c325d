"""T003: the message is not over the top."""

from collections.abc import Iterator

from writer.rules.cues import Cue
from writer.rules.phrases import in_message, quoted, sentences_with
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule

#: One of these is one too many.
_STRONG = Cue(
    "amazing*, incredible, incredibly, awesome, phenomenal*, unbelievabl*, mind blowing,"
    "breathtaking*, fabulous*, jaw dropping, magical, ecstatic, overjoyed, over the moon, elated,"
    "blown away, beyond words, words can not, no words, beyond {honoured/honored/grateful/excited},"
    "beyond {thrilled/thankful/impressed}, dream come true, dream job, dream company, my dreams,"
    "of my {life/dreams}, {can not/could not/can never} thank you enough, forever grateful,"
    "eternally grateful, deeply {honoured/honored/humbled}, truly {honoured/honored/humbled},"
    "{so/absolutely/utterly/totally/completely/truly/beyond} thrilled, absolutely {love/loved},"
    "absolutely {amazing/perfect/wonderful/delighted/fantastic/brilliant}, life changing, in awe,"
    "{best/greatest/finest/nicest/kindest} ... {ever/in the world/on earth/of my life},"
    "extraordinary {company/people/team/person/leader/opportunity/experience/privilege},"
    "the honour of a lifetime, once in a lifetime, world class, second to none, unparalleled,"
    "{so so/very very/really really/so very very}, bursting with, burning passion, perfect in every"
)
#: Fair words alone, too much in heaps.
_MILD = Cue(
    "wonderful*, fantastic*, brilliant*, outstanding, exceptional*, remarkabl*, superb*, inspiring,"
    "inspired, inspirational, extraordinar*, thrilled, delighted, honoured, honored, privilege*,"
    "perfect*, marvellous*, marvelous*, spectacular*, excellent, immensely, tremendous*, hugely,"
    "thoroughly, deeply, utterly, extremely, absolutely, magnificent*, best, finest, greatest, most"
    " {impressive/inspiring/beautiful/wonderful/exciting/interesting/generous/brilliant}"
)
_MILD_IN_SENTENCE = 2
_MILD_IN_MESSAGE = 3
_MOST_EXCLAMATIONS = 1


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    for span in in_message(letter, _STRONG):
        yield RULE.finding(letter, f"{quoted(letter, span)} is over the top", span)
    yield from _heaps(letter)
    marks = [
        sentence.start + index
        for sentence in letter.sentences
        if "!" in sentence.text
        for index, character in enumerate(sentence.text)
        if character == "!"
    ]
    if len(marks) > _MOST_EXCLAMATIONS:
        second = marks[_MOST_EXCLAMATIONS]
        message = f"{len(marks)} exclamation marks; at most one"
        yield RULE.finding(letter, message, (second, second + 1))


def _heaps(letter: Letter) -> Iterator[Finding]:
    """One superlative upon another, in one sentence or all through the message."""
    seen = 0
    for sentence in sentences_with(letter, _MILD):
        spans = _MILD.spans(sentence.text)
        before, seen = seen, seen + len(spans)
        is_heap = len(spans) >= _MILD_IN_SENTENCE
        if spans and (is_heap or before < _MILD_IN_MESSAGE <= seen):
            span = sentence.start + spans[-1][0], sentence.start + spans[-1][1]
            yield RULE.finding(letter, f"{quoted(letter, span)} is one superlative too many", span)


RULE = Rule(
    id="T003",
    name="gushing",
    kinds=EVERY_KIND,
    severity="warning",
    source="S3",
    wants="The message does not go over the top: no gushing, no superlative heaped on another, at "
    "most one exclamation mark.",
    hint="Say it in plain words, once.",
    instruction="Stay plain: no superlatives, no gushing, no exclamation marks.",
    check=_check,
    good=(
        Example(
            "I found your reasons for the open kitchen convincing!", why="one mark is none too many"
        ),
        Example("The best practice guide you are writing for the ward would have my help."),
        Example("An outstanding inspection is rare, and I see how you got there.", why="a teacher"),
    ),
    bad=(
        Example("It was amazing to see the kitchen."),
        Example("I was honoured beyond words to see the courtroom.", why="a lawyer"),
        Example("Your wonderful, inspiring team does outstanding work.", why="a heap"),
        Example("What a day! I loved the ward! Truly!", why="three marks"),
        Example("You are the kindest interviewer I have ever met."),
    ),
)
