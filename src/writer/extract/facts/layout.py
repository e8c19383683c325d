"""What the shape of the page says: rows that begin with what they hold, blocks under a name.

Notes say what is what without a colon, too: a table whose first column holds "Me", "Gap" and
"Owed", a line "my answers" with lines below it, or, where there are several, the names of those
met, each with what they said below.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from writer import regex
from writer.extract.cast import Cast, names_in
from writer.extract.facts.headings import Context, context_of
from writer.extract.facts.holders import has_finite, tells
from writer.extract.units import Unit

#: No more words than that are a heading.
_SHORT = 4
_TITLED = 9
#: "Things I didn't get across", with bullets below it.
_TITLE_OF_LIST = 7
_SAYS = frozenset(("told", "omission", "promise", "heard", "attribute", "next"))
#: What begins a row that tells of no more than who, where and what for.
_WHO_WHERE = frozenset(
    "who where company employer role post job title name date day email contact phone with".split()
)


class Frame(NamedTuple):
    """What a unit stands under by the shape of the page: what is said there, and with whom."""

    context: Context | None = None
    people: tuple[str, ...] = ()
    #: It is such a heading itself.
    head: bool = False


NOTHING = Frame()


def layout(text: str, units: Sequence[Unit], cast: Cast) -> dict[int, Frame]:
    """Return the frames of the units, by their index, of those that have one."""
    frames = dict(_rows(text, units, cast))
    frames.update(_blocks(text, units, cast))
    frames.update(_questions(text, units))
    return frames


def _questions(text: str, units: Sequence[Unit]) -> Iterator[tuple[int, Frame]]:
    """What answers the questions of a form: "What did you tell them? I have fitted ..."."""
    context: Context | None = None
    for n, unit in enumerate(units):
        if (
            unit.shape != "sentence"
            or unit.speaker
            or "\n\n" in text[units[n - 1].end : unit.start]
        ):
            context = None
        if unit.shape == "sentence" and text[unit.start : unit.end].endswith("?"):
            asked = _FORM.match(text, unit.start, unit.end)
            found = context_of(text[unit.start : unit.end]) if asked else None
            context = found if found in _SAYS else None
        elif context and (
            text[units[n - 1].end - 1] == "?" or " " in text[unit.start : unit.end].strip()
        ):
            # "(That I know Makaton.) Typical.": a sigh, and no second answer.
            yield n, Frame(context)


def _rows(text: str, units: Sequence[Unit], cast: Cast) -> Iterator[tuple[int, Frame]]:
    """The cells of a row under what its first cell says: "Owed | the portfolio".

    Where each column is somebody's, what stands in the row "said" was said by them.
    """
    row: int | None = None
    context: Context | None = None
    for n, unit in enumerate(units):
        if unit.row is None:
            row = None
        elif unit.row != row:
            row = unit.row
            words = text[unit.start : unit.end]
            context = context_of(words) if len(words.split()) <= _SHORT else None
            head = units[n + 1].label if n + 1 < len(units) and units[n + 1].row == row else None
            if names_in(head or "", cast) and _THEY_SAID.fullmatch(words):
                context = "heard"
            if context in _SAYS:
                yield n, Frame(head=True)
            elif words.casefold().strip(" *_:") in _WHO_WHERE:
                context = "skip"
        elif context in _SAYS or context == "skip":
            yield n, Frame(context)


_THEY_SAID = regex.compile(
    r"\W*(?:(?:what )?(?:they|she|he) )?(?:said|says|told me|explained|mentioned|talked about)\W*",
    regex.IGNORECASE,
)


def _blocks(text: str, units: Sequence[Unit], cast: Cast) -> Iterator[tuple[int, Frame]]:
    """The lines below a name, or below a few words that say what they hold."""
    heads = {n: frame for n, unit in enumerate(units) if (frame := _head(text, units, n, cast))}
    named = {frame.people for frame in heads.values() if frame.people}
    frame, indent, label = NOTHING, 0, None
    for n, unit in enumerate(units):
        fresh = n == 0 or "\n\n" in text[units[n - 1].end : unit.start].replace(" ", "")
        if n in heads:
            # One name alone is as likely the contact line of all that follows.
            usable = not heads[n].people or len(named) > 1 or unit.label is not None
            frame, indent = heads[n] if usable else NOTHING, _indent(text, unit)
            label = unit.label
            if usable and not frame.people:
                yield n, Frame(head=True)
            continue
        if fresh or unit.headings != units[n - 1].headings or unit.speaker:
            frame = NOTHING
        under = unit.label is None or unit.label == label
        if frame is not NOTHING and under and _indent(text, unit) >= indent:
            yield n, Frame(frame.context, frame.people)


def _head(text: str, units: Sequence[Unit], n: int, cast: Cast) -> Frame | None:
    """The frame that a unit makes for those below it, if it is a line of its own above some."""
    unit = units[n]
    words = text[unit.start : unit.end]
    session = unit.shape == "field" and _SESSION.match(unit.label or "") is not None
    if unit.shape != "sentence" and not session:
        return None
    if unit.speaker or n + 1 == len(units) or words[-1] in ".,;?":
        return None
    line = text.rfind("\n", 0, unit.start) + 1
    between = text[unit.end : units[n + 1].start]
    if text[line : unit.start].strip(" \t*_") and not session:
        return None
    if between.strip(" \t\n*_-") or "\n" not in between:
        return None
    deeper = _indent(text, units[n + 1]) > _indent(text, unit)
    opens = deeper or line == 0 or not text[text.rfind("\n", 0, line - 1) + 1 : line].strip()
    if not opens or (between.count("\n") > 1 and not deeper):
        return None
    named = names_in(words, cast)
    if (
        len(named) == 1
        and len(words.split()) <= _TITLED
        and not (tells(words) or has_finite(words))
    ):
        # Flush with the name stand a card's title and address as well.
        return Frame(None, named) if deeper else None
    most = _TITLE_OF_LIST if units[n + 1].shape == "bullet" else _SHORT
    if named or len(words.split()) > most or regex.search(r"\d", words):
        return None
    context = context_of(words)
    return Frame(context) if context in _SAYS else None


#: "Round 1 - Tomasz Wilk", and below it what he said.
_SESSION = regex.compile(
    r"\W*(?:(?:round|interview|session|part|stage|meeting|call|chat|slot)\b.{0,3}\d?"
    r"|(?:first|second|third|1st|2nd|3rd|last|final)\b.{0,12}|\d{1,2}[:.]\d\d.{0,10})\W*$",
    regex.IGNORECASE,
)


def _indent(text: str, unit: Unit) -> int:
    line = text.rfind("\n", 0, unit.start) + 1
    return len(text[line : unit.start]) - len(text[line : unit.start].lstrip(" \t"))


_FORM = regex.compile(
    r"(?:and |so |you know |guess |know )*(?:what|anything|any|which|how)\b[^.?]{0,40}\b(?:you"
    r"|they|i|she|he|missed|else"
    r"|next|to)\b",
    regex.IGNORECASE,
)
_ME = regex.compile(
    r"\b(?:me|I|myself)\s*(?:=|is)\s*(?P<a>[A-Z]{1,3})\b|\b(?P<b>[A-Z]{1,3})\s*=\s*(?:me|I"
    r"|myself)\b"
)


def own_letters(text: str, cast: Cast) -> str | None:
    """Return the letters that the notes say stand for their writer: "K = me"."""
    found = _ME.search(text) if "=" in text else None
    letters = (found["a"] or found["b"]) if found else None
    return letters if letters and letters not in cast.initials else None
