"""Cuts what was asked from what was answered: "Q: why us? A: ...", "asked if I ski, yes"."""

from collections.abc import Iterator
from dataclasses import replace

from writer import regex
from writer.extract.units import Unit

_ANSWER = regex.compile(
    r"\s*[-–—]*\s*(?:\bA\d*|\bAns(?:wer)?)\s?[:.)]\s+(?:(?:yes|yeah|no|none|sure"
    r"|well)[,.]?\s+)?(?=\S)",
    regex.IGNORECASE,
)
QUESTION = regex.compile(r"Q(?:uestion)?\s?(?:\d+\s?[:.)]?|[:.)])\s+", regex.IGNORECASE)
#: "asked if I know Python, I said yes, pandas mostly": yes makes the question a statement.
_YES = (
    r"(?:yes|yeah|yep|yup|I do|I have|I can|I did|I am|of course|definitely)\b"
    r"(?! (?:but|if|and no)\b)"
)
_WHO_ASKED = (
    r"(?:[^\W\d][\w' .]{1,30}?\s*[-\u2013\u2014:]\s+)?"
    r"(?:(?:then|also|and|he|she|they|[^\W\d][\w'-]{2,}) ){0,2}"
)
#: What somebody is asked about who may get the post: no "asked if I wanted a tea".
_CAN_DO = (
    r"I(?: (?:know|speak|use|drive|hold|can (?!start\b|come\b|do (?:it|that)\b)[a-z]+"
    r"|have (?:an?|my) (?:[\w+-]+ ){1,3}?(?:licen[cs]e|certificate|ticket|card|degree|diploma"
    r"|registration|qualification|badge))"
    r"|(?: have| had|['\u2019]ve|['\u2019]d)(?: ever| already)? (?!need)(?:[a-z]{2,}ed|done|run|led"
    r"|taught|built|driven|held|written|made|sold|kept|been (?:to|on|in)))"
)
_ASKED_IF = regex.compile(
    rf"{_WHO_ASKED}(?:asked|asks|wanted to know|checked)(?: me)? (?:if|whether)"
    rf" (?P<deed>{_CAN_DO}\b[^\n.,;?!:]{{0,70}}?)"
    r"(?:[,.;?!]+\s*|\s+(?:[-\u2013\u2014]+>?|\u2192)\s+|\s+(?=and |so |but |to which ))"
    r"(?:(?:and|so|to which) )?(?:I )?(?:said |told (?:him|her|them) |answered )?"
    rf"{_YES}(?:[,.;:\u2013\u2014-]+\s*(?=\S)|\s+(?=since|for|\d|[-\u2013\u2014])|[.!]*$)",
    regex.IGNORECASE,
)
#: "wanted to know if I could cost a recipe. Yes - I built a sheet": what stands behind the yes.
_ASKED_ANY = regex.compile(
    rf"{_WHO_ASKED}(?:asked|asks|wanted to know|checked)(?: me)?"
    r" (?:if|whether|about|can|could|do)\b[^\n.?!]{3,90}?"
    r"(?P<end>[.?!,;]+\s*|\s+[-\u2013\u2014]+>?\s+)(?:(?:I )?said |told \w+ )?"
    r"(?:yes|yeah|yep|yup)\b[,.;: \u2013\u2014-]+(?=I(?:['\u2019](?:ve|d))? (?!(?:can|could|would"
    r"|will|need|am)\b|(?:do|did|have|had|was)(?: (?:for|in|since|at|not|too|it|that|so|once"
    r"|twice)\b|\W*$))(?:an? |my )?[a-z]+)",
    regex.IGNORECASE,
)
#: "asked about faults -> the foaming at Easterby", "asked about permits, I do my own": the answer
#: stands behind the arrow, or behind a comma with a verb of what the candidate does.
_ARROW_ANSWER = regex.compile(
    rf"{_WHO_ASKED}(?:asked|asks|wanted to know)\b"
    r"(?: (?:me )?(?:what|which|how|why|where) I\b[^\n]{2,80}?(?P<dash>\s+[-\u2013\u2014]\s+)(?=\S)"
    r"|[^\n>\u2192]{2,90}?(?P<arrow>\s*(?:[-=\u2013\u2014]+>|\u2192)\s*(?=\S)|,\s+(?=I(?:['\u2019]ve"
    r"| (?:do|have|hold|use|keep|run|make|check|write|speak|know|always|usually|normally)) )))",
    regex.IGNORECASE,
)


def is_answer(text: str, before: Unit, unit: Unit) -> bool:
    """Tell "- two years there" behind "Q1 Why us?" on the same line."""
    return (
        QUESTION.match(text, text.rfind("\n", 0, unit.start) + 1, unit.start) is not None
        and not text[before.end : unit.start].strip(" \t-\u2013\u2014>")
        and "\n" not in text[before.end : unit.start]
        and text[unit.start] in "-\u2013\u2014>\u2192"
    )


def questions(text: str, unit: Unit, marked: bool) -> Iterator[Unit]:
    """Cut "Q: why us? A: because ..." where the answer begins.

    `marked`: some unit of the notes begins with a "Q", so that an "A" may stand by itself.
    """
    alone = _ANSWER.match(text, unit.start, unit.end) if marked and not unit.speaker else None
    if alone is not None and alone.end() < unit.end:
        yield replace(unit, start=alone.end(), label="answer")
        return
    above = (*unit.headings, unit.label) if unit.label else unit.headings
    told_of = not unit.speaker and _tells_of_a_question(text, unit.start, unit.end)
    if told_of and (yes := _yes(text, unit.start, unit.end)):
        yield from stated(unit, unit, yes)
        return
    arrow = _ARROW_ANSWER.match(text, unit.start, unit.end) if told_of else None
    if arrow is not None:
        yield replace(unit, end=arrow.start("dash" if arrow["dash"] else "arrow"))
        yield replace(unit, start=arrow.end(), label="answer", headings=above)
        return
    question = QUESTION.match(text, unit.start, unit.end)
    asked = question is not None or asks(unit)
    found = _ANSWER.search(text, unit.start, unit.end) if asked and not unit.speaker else None
    if found is None or found.end() >= unit.end:
        yield unit
        return
    if found.start() > unit.start:
        yield replace(unit, end=found.start())
    yield replace(unit, start=found.end(), label="answer", headings=above)


def said_yes(text: str, start: int, unit: Unit) -> regex.Match | None:
    """Return the question at `start`, if the unit behind it begins with "yes"."""
    if unit.speaker or not _tells_of_a_question(text, start, unit.start):
        return None
    found = _yes(text, start, unit.end)
    return found if found and found.end() > unit.start else None


def _yes(text: str, start: int, end: int) -> regex.Match | None:
    return _ASKED_IF.match(text, start, end) or _ASKED_ANY.match(text, start, end)


def _tells_of_a_question(text: str, start: int, end: int) -> bool:
    """Say whether anybody is said to have asked: looked for first, for most units have none."""
    return any(text.find(word, start, end) >= 0 for word in ("sked", "sks ", "o know", "hecked"))


def stated(question: Unit, answer: Unit, yes: regex.Match) -> Iterator[Unit]:
    """Yield who asked, then what they asked as said by the candidate, and what was added."""
    deed = yes.groupdict().get("deed")
    yield replace(question, end=yes.start("deed" if deed else "end"))
    above = (*answer.headings, answer.label) if answer.label else answer.headings
    said = replace(answer, label="answer", headings=above, shape="sentence")
    if deed:
        yield replace(said, start=yes.start("deed"), end=yes.end("deed"))
    if yes.end() < answer.end:
        yield replace(said, start=yes.end())


def asks(unit: Unit) -> bool:
    """Say whether a question stands beside its label: "Q", "Q3", "Q (Ana)"."""
    label = (unit.label or "").casefold().partition("(")[0]
    return label.strip("0123456789. ") in _ASKS


_ASKS = frozenset({"q", "question"})
