"""Slips of grammar and typing that are sure by their wording alone, and that Harper passes over."""

from collections.abc import Iterator
from typing import NamedTuple

from writer import regex
from writer.proofread.proofreader import Slip, SlipKind


class _Confusion(NamedTuple):
    """What is wrong, and what it becomes: a template, with groups as `Match.expand` has them."""

    kind: SlipKind
    pattern: regex.Pattern
    better: str
    message: str


def _confusion(kind: SlipKind, pattern: str, better: str, message: str) -> _Confusion:
    return _Confusion(kind, regex.compile(pattern), better, message)


_CONFUSIONS = (
    _confusion(
        "grammar",
        r"\b([Ll]ook(?:ing|ed)? forward to )((?:very )?(?:soon )?)(hear|talk|speak|meet|discuss"
        r"|join|learn|know|work|see)\b",
        r"\1\2\3ing",
        "what one looks forward to is something, or doing something",
    ),
    _confusion("grammar", r"\b([Ii])t['’]s(?= own\b)", r"\1ts", "“it's” is short for “it is”"),
    _confusion(
        "grammar",
        r"(?<![Hh]ave )(?<![Hh]ad )(?<![Hh]as )(?<!'ve )\b(I|[Ww]e|[Tt]hey) (seen|done|gone|been)\b"
        r"(?! (?:and|as|so)\b)",
        r"\1 have \2",
        "“have” is missing",
    ),
    _confusion(
        "grammar",
        r"\b([Yy])our(?= (?:very |most |more than )?welcome to (?:ring|call|visit|come|see|use|ask"
        r"|join|write|contact|get|bring|keep|stay|look|try|take|send)\b)",
        r"\1ou're",
        "“you are” is meant",
    ),
    _confusion(
        "grammar",
        r"\b([Aa])(?= (?:hono(?:u)?r|honest|heir|hour)(?:\w*)\b)",
        r"\1n",
        "the h is mute",
    ),
    _confusion(
        "grammar",
        r"\b([Ll])ess(?= (?:mistakes|errors|people|forms|patients|pupils|guests|calls|questions"
        r"|complaints|visitors|meetings|accidents)\b)",
        "fewer",
        "these can be counted",
    ),
    _confusion(
        "grammar",
        r"\b([Tt])here is(?= (?:less|fewer|many|several) (?:\w+ )?\w+s\b)",
        r"\1here are",
        "there are several",
    ),
    _confusion(
        "grammar", r"\b([Ee])ach (\w+[^s\W])s (?:were|are)\b", r"\1ach \2 was", "“each” is one"
    ),
    _confusion("grammar", r"\b([Hh])er and I\b", "she and I", "“her” is no subject"),
    _confusion("grammar", r"\b([Hh])im and I\b", "he and I", "“him” is no subject"),
    _confusion(
        "grammar",
        r"\b(more|better|less|rather|other|fewer|sooner|earlier|later) then"
        r"(?= (?:I|you|we|they|he|she|the|an?|my|your|our|most|any)\b)",
        r"\1 than",
        "“than” compares",
    ),
    _confusion("typing", r"(?<=\w) +([;:!?])(?=\s|$)", r"\1", "no blank stands before this mark"),
    _confusion("typing", r"([,;:])\1+", r"\1", "the mark stands twice"),
    _confusion(
        "typing",
        r"\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june"
        r"|july|august|september|october|november|december)(?=s?\b)",
        "",
        "days and months have a capital",
    ),
    _confusion("typing", r"(?<![\w.])i(?=(?:['’](?:m|ve|d|ll))? )", "I", "“I” has a capital"),
)


def confusions(text: str) -> Iterator[Slip]:
    """Yield the slips in `text`, in no order."""
    for confusion in _CONFUSIONS:
        for match in confusion.pattern.finditer(text):
            better = _expanded(confusion.better, match) or match[0].capitalize()
            yield Slip(
                confusion.kind, match[0], match.start(), match.end(), confusion.message, (better,)
            )


def _expanded(template: str, match: regex.Match) -> str:
    for number, group in enumerate(match.groups(), 1):
        template = template.replace(f"\\{number}", group or "")
    return template
