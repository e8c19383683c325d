"""Cuts notes apart where somebody begins to report anew: run-on talk, bare lines, questions."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from writer import regex
from writer.extract import clauses
from writer.extract.clauses import Span
from writer.extract.facts.answers import QUESTION, asks, is_answer, questions, said_yes, stated
from writer.extract.facts.chats import without_stamps
from writer.extract.units import Unit

#: Words from which on a sentence is taken for a run-on.
_LONG = 34

_WHO = r"(?:I|he|she|they|we|(?!and|so|but|that|who|what|which|not|to|never|have|had|was)[a-z]+)"
_VERB = (
    r"(?:told|said|says|asked|explained|mentioned|promised|talked about|talked mostly about"
    r"|wanted to know|"
    r"forgot to|will ring|will call|wants my|went on)"
)
_REPORT = regex.compile(
    rf"[,.]?\s+(?=(?:(?:and|so|but|then|um|oh|also)\s+)*{_WHO}\s+(?:also\s+)?{_VERB}\b)"
    r"|,?\s+(?:full stop|new paragraph|period|comma)[,.]?\s+"
    r"|[,.]?\s+(?=and the (?:money|pay|salary)\b)",
    regex.IGNORECASE,
)
_OPENERS = r"(?:(?:and|also|then|oh|so|ps|btw|totally|completely|clean|really)\b[ ,:]*)*"
_UNDONE = (
    r"(?:forgot(?:ten)?|never (?:got|said|mentioned|told)|didn'?t (?:get|say|mention|manage|tell"
    r"|bring)|(?:should|could)(?:'ve| have| of)|shoulda|wish i|kicking myself|left out)\b"
)
_TO_DO = (
    r"(?:promised|owe|gonna|gotta|need to (?:send|e-?mail)|(?:will|must|to) (?:send|e-?mail))\b"
)
_TELLS = r"(?:told|said|mentioned|explained|asked|talked|showed|liked|wants|needs)\b"
#: A line that says anew who told, forgot or promised what is no rest of the one above.
_OWN_LINE = regex.compile(
    rf"[,;]?[ \t]*\n[ \t]*(?={_OPENERS}(?:{_UNDONE}|{_TO_DO}|{_TELLS}"
    rf"|(?:i|we|they|s?he)(?:'?ll| will|'?ve|'?re|'?s|'?d|'?m)? (?:also |then |just )*"
    rf"(?:{_UNDONE}|{_TO_DO}|{_TELLS}|told|send|e-?mail|want|need)"
    r"|(?:pay|wages?|salary|money|base|decision|hears?)\b))",
    regex.IGNORECASE,
)
_SUBJECT_LINE = regex.compile(
    r"[ \t]*\n[ \t]*(?=(?:we|they|s?he)(?:['\u2019]?(?:ll|ve|re|s|d))? [a-z])", regex.IGNORECASE
)
_ASIDE = regex.compile(
    rf"[ \t]*\n[ \t]*(?={_OPENERS}(?:I\s+)?(?:{_UNDONE}|{_TO_DO}|to-?do\b))", regex.IGNORECASE
)
_BARE_TELLS = regex.compile(rf"\s*{_TELLS}", regex.IGNORECASE)
#: Words that no line ends in unless it goes on.
_LEADS_ON = frozenset(
    "a an the of and or with to for in on at by from that which who my their our her his your is "
    "are was were be been as than into about she he they i we not but if when what how".split()
)
_NAMES_BEFORE = frozenset("in at for from with of to near by on".split())
#: "Me: Ana Ruiz. Forgot to say ...": what stands behind the name is a remark of its own.
_REMARK = regex.compile(rf"[.;!]\s+(?={_OPENERS}(?:I\s+)?(?:{_UNDONE}|{_TO_DO}|told\b))", regex.I)


def cut_up(
    text: str, units: Sequence[Unit], whole: Collection[Span] = (), names: Collection[str] = ()
) -> list[Unit]:
    """Return the units, cut where another remark begins; those with a span in `whole` stay.

    `names` are those of the people met: a line that opens with one and tells is one of its own.
    """
    named = _named_line(names)
    result: list[Unit] = []
    units = without_stamps(text, units, whole)
    asked = any(asks(unit) or QUESTION.match(text, unit.start, unit.end) for unit in units)
    for before, unit in zip([None, *units], units, strict=False):
        if before and is_answer(text, before, unit):
            begun = text.rfind("\n", 0, unit.start)
            result = [part for part in result if part.start <= begun]
            result.append(replace(unit, label="answer"))
            continue
        if (unit.start, unit.end) in whole:
            result += _behind_name(text, unit)
            continue
        if before and (yes := said_yes(text, before.start, unit)):
            # "Asked if I had done nights. Yes, two years": the question is in the unit before.
            result = [part for part in result if part.start < before.start]
            result += stated(before, unit, yes)
            continue
        for part in questions(text, _whole_sentence(text, unit), asked):
            for line in _lines(text, part, named):
                result += _run_ons(text, line)
    return result


def _whole_sentence(text: str, unit: Unit) -> Unit:
    """Give back its words to "They began with the caseload: fifteen each": no label, a sentence."""
    label = unit.label or ""
    if unit.shape != "field" or not _TELLS_OF.match(label):
        return unit
    at = text.rfind(label, text.rfind("\n", 0, unit.start) + 1, unit.start)
    first = at >= 0 and not text[at + len(label) : unit.start].strip(" :*")
    return replace(unit, start=at if first else unit.start, shape="sentence", label=None)


_TELLS_OF = regex.compile(
    r"(?:I|we|they|s?he|both)\s+(?:\w+ ){0,3}?(?:describ|explain|outlin|talk|discuss|mention|show"
    r"|spoke|went|ran)\w*\s+(?:(?:me|us|about|through|over|of|to) )*(?:the|their|his|her|an?"
    r"|how)\s+\w",
    regex.IGNORECASE,
)


def _named_line(names: Collection[str]) -> regex.Pattern | None:
    firsts = {part for name in names for part in name.split() if len(part) > 2}
    if not firsts:
        return None
    who = "|".join(regex.escape(part) for part in sorted(firsts))
    return regex.compile(
        rf"[,;]?[ \t]*\n[ \t]*(?=(?:{who})(?: [-–—:=]|(?:'s)? (?:\w+ )?(?:{_TELLS}|is|was|said"
        rf"|runs|[a-z]{{2,}}ed\b)))",
        regex.IGNORECASE,
    )


def _run_ons(text: str, unit: Unit) -> Sequence[Unit]:
    long = len(text[unit.start : unit.end].split()) > _LONG
    return _cut(text, unit) if long and unit.shape in ("sentence", "bullet") else (unit,)


def _behind_name(text: str, unit: Unit) -> Iterator[Unit]:
    found = _REMARK.search(text, unit.start, unit.end) if unit.shape == "field" else None
    if found is None:
        yield unit
        return
    yield replace(unit, start=found.end(), label=None, shape="sentence")


def _lines(text: str, unit: Unit, named: regex.Pattern | None) -> Iterator[Unit]:
    """Cut a unit at those of its line ends behind which another remark begins."""
    if "\n" not in text[unit.start : unit.end]:
        yield unit
        return
    if unit.speaker:
        yield from _remarks(text, unit, named)
        return
    breaks = [*_OWN_LINE.finditer(text, unit.start, unit.end)]
    if unit.shape == "field":
        # A label holds for its own line; one that has a subject of its own is another remark.
        breaks += _SUBJECT_LINE.finditer(text, unit.start, unit.end)
    if named is not None:
        breaks += named.finditer(text, unit.start, unit.end)
    at = unit.start
    for found in sorted(breaks, key=lambda found: found.start()):
        if found.start() <= at or _goes_on(text, at, found):
            continue
        yield _part(text, unit, at, found.start())
        at = found.end()
    yield _part(text, unit, at, unit.end)


def _remarks(text: str, unit: Unit, named: regex.Pattern | None) -> Iterator[Unit]:
    """Cut what one speaker says where a line is the writer's own ("forgot: ...")."""
    found = _ASIDE.search(text, unit.start, unit.end)
    other = named.search(text, unit.start, unit.end) if named else None
    found = min((f for f in (found, other) if f), key=lambda f: f.start(), default=None)
    if found is None or found.start() <= unit.start:
        yield unit
        return
    yield replace(unit, end=found.start())
    rest = replace(unit, start=found.end(), speaker=None, part="notes", shape="sentence")
    yield from _lines(text, rest, named)


def _part(text: str, unit: Unit, start: int, end: int) -> Unit:
    """A piece of a unit; only the first stands under the label of its own line."""
    if start == unit.start or unit.shape != "field":
        return replace(unit, start=start, end=end)
    return replace(unit, start=start, end=end, label=None, shape="sentence")


def _goes_on(text: str, start: int, found: regex.Match) -> bool:
    """Say whether the line above plainly needs what follows: "then Harriet / said that ..."."""
    above = text[start : found.start()].split()
    if not above or above[-1].casefold() in _LEADS_ON:
        return True
    before = next((word for word in reversed(above) if not word[:1].isupper()), "")
    subject = above[-1][:1].isupper() and before.casefold() not in _NAMES_BEFORE
    return subject and _BARE_TELLS.match(text, found.end()) is not None


def _cut(text: str, unit: Unit) -> list[Unit]:
    parts: list[Unit] = []
    at = unit.start
    for found in [*_REPORT.finditer(text, unit.start, unit.end)]:
        # "what she said", "who told me": too close to what comes before to stand apart.
        if len(text[at : found.start()].split()) < 4:
            continue
        parts.append(replace(unit, start=at, end=found.start()))
        at = found.end()
    parts.append(replace(unit, start=at, end=unit.end))
    trimmed = [clauses.trim(text, part.start, part.end) for part in parts]
    return [replace(unit, start=span[0], end=span[1], shape="sentence") for span in trimmed if span]
