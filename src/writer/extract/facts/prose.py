"""Reads facts from the candidate's own notes by code, and says what it leaves open.

Holder mix-ups are the worst error, so a clause whose holder is not certain is left open: for a
model if there is one, out otherwise.
"""

from collections.abc import Sequence
from dataclasses import replace

from writer import regex
from writer.extract.cast import Cast, names_in, people_in
from writer.extract.clauses import Span
from writer.extract.facts.headings import context_of
from writer.extract.facts.layout import NOTHING, layout, own_letters
from writer.extract.facts.leads import is_recap
from writer.extract.facts.place import held_back, is_star, place_of, row_people
from writer.extract.facts.quotes import MARKS, quoted
from writer.extract.facts.reading import Reading, State
from writer.extract.facts.stretch import read_span
from writer.extract.facts.wording import tells_next
from writer.extract.names.given_names import is_given_name
from writer.extract.private.reach import same_paragraph
from writer.extract.private.screen import Screened
from writer.extract.units import Unit
from writer.interview import CANDIDATE, COMPANY


def read_prose(
    text: str,
    units: Sequence[Unit],
    screened: Sequence[Screened],
    cast: Cast,
    used: frozenset[Span] = frozenset(),
) -> list[Reading]:
    """Return the readings of all units in order: private ones, sure ones and open ones."""
    readings: list[Reading] = []
    state = State(star=is_star(text, units), marked=_MARKED.search(text) is not None)
    rows = row_people(text, units, cast)
    cast = replace(
        cast,
        recap=is_recap(text, cast),
        own_initials=own_letters(text, cast) or cast.own_initials,
    )
    frames = layout(text, units, cast)
    for n, unit in enumerate(units):
        if unit.part not in ("notes", "transcript"):
            continue
        if n == 0 or not same_paragraph(text, units[n - 1], unit):
            state.new_paragraph()
            state.listed = state.listed and "\n\n" not in text[units[n - 1].end : unit.start]
        readings += [
            Reading(n, start, end, "private", _private_holder(text, start, end, cast), (), False)
            for start, end in screened[n].private
        ]
        if (unit.start, unit.end) in used:
            # A list of people is no antecedent for "she"; a sentence that brings one in is.
            named = names_in(text[unit.start : unit.end], cast)
            state.named += named
            if named and unit.shape == "sentence":
                state.person = named[-1]
            state.paragraph = _heads(text, unit, named) or state.paragraph
            if unit.shape == "field" and tells_next(text[unit.start : unit.end]):
                # "When: Hattie texts on Monday": a date, and what is to happen on it.
                who = named[0] if len(named) == 1 else COMPANY
                readings.append(Reading(n, unit.start, unit.end, "next_step", who, named[:1]))
            continue
        for start, end in screened[n].private:
            # What she said of pay is private; that it was she who spoke is not.
            named = names_in(text[start:end], cast)
            state.person = named[0] if named else state.person
            state.named += named
            held_back(text, start, end, cast, state)
            if _private_holder(text, start, end, cast) != CANDIDATE:
                state.paragraph = named[:1]
            if named and _ASKED.search(text, start, end):
                # What is answered to a question was told whoever asked it.
                state.paragraph = named[:1]
            state.paragraph = _heads(text, unit, named) or state.paragraph
        if (stranger := _STRANGER.match(text, unit.start, unit.end)) and _is_stranger(
            stranger["name"], cast
        ):
            # "Troy's a card. He runs the barrels": not whoever was named before.
            state.person, state.paragraph, state.named = None, (), []
        frame = frames.get(n, NOTHING)
        if frame.head:
            continue
        if n == 0 and _is_title(text[unit.start : unit.end]):
            named = names_in(text[unit.start : unit.end], cast)
            state.named += named
            state.person = named[-1] if named else None
            continue
        said = quoted(text, unit, cast, state) if MARKS[0] in text or MARKS[1] in text else None
        if said is not None:
            if not any(a < said.end and said.start < b for a, b in screened[n].private):
                place = place_of(text, n, said, cast, rows, state)
                readings += read_span(text, said.start, said.end, place, cast, state)
            continue
        place = place_of(text, n, unit, cast, rows, state, frame)
        heads = n + 1 < len(units) and _is_their_head(text, unit, units[n + 1])
        if unit.shape == "bullet" and n + 1 < len(units):
            # A bullet that those below it hang under.
            above = (units[n + 1].label, *units[n + 1].headings[-1:])
            heads = heads or (text[unit.start : unit.end] in above and _is_short(text, unit))
        question = state.star and _QUESTION.match(text, unit.start, unit.end)
        if place.context == "skip" or heads or question or not _worth_reading(unit):
            continue
        for start, end in screened[n].public:
            readings += read_span(text, start, end, place, cast, state)
    return sorted(readings, key=lambda r: (r.start, r.end))


def _is_short(text: str, unit: Unit) -> bool:
    return context_of(text[unit.start : unit.end]) is not None and unit.end - unit.start <= _LABEL


_LABEL = 40


def _is_title(line: str) -> bool:
    """Say whether the first line gives the post, the firm or the day and tells nothing."""
    return line[-1] not in ".!?" and _TITLE.search(line) is not None and _TELLS.search(line) is None


#: "I told her", "me: 12 years", "told them".
_MARKED = regex.compile(
    r"\b(?:I|i) (?:said|told|mentioned|explained|talked|showed)\b|\b(?:told|tell) (?:her|him|them"
    r"|em)\b"
    r"|(?:^|\n)\W*(?:[Mm]e|I|[Mm]y (?:side|bit|answers))\s*(?:[:>=\u2192-])"
)
_TITLE = regex.compile(
    r"\d|@| [-\u2013\u2014/|] |, |\b(?:interview|notes|post|role|job)\b", regex.I
)
_TELLS = regex.compile(
    r"\b(?:I|we|they|told|said|says|wants?|needs?|forgot|promised|asked|talked)\b", regex.I
)
_ASKED = regex.compile(r"\basked\b")
_QUESTION = regex.compile(r"Q\s?\d+\b")


_STRANGER = regex.compile(r"\W*(?P<name>[A-Z][a-z]+)(?:['\u2019]s|(?: [A-Z][a-z]+)?,? [a-z]{2,})\b")


def _is_stranger(name: str, cast: Cast) -> bool:
    """Say whether a sentence begins with somebody's name who is not known to have been met."""
    return is_given_name(name) and not cast.is_own(name) and not names_in(name, cast)


def _heads(text: str, unit: Unit, named: tuple[str, ...]) -> tuple[str, ...]:
    """Return the one person whose name alone is a sentence, as in "Cllr Price. Numbers."."""
    alone = len(named) == 1 and len(text[unit.start : unit.end].split()) <= 4
    return named if alone and unit.shape == "sentence" else ()


def _is_their_head(text: str, unit: Unit, following: Unit) -> bool:
    """Say whether a line gives somebody for the bullets below it: "Ana, chef - half an hour"."""
    who = following.label
    own = unit.shape == "sentence" and following.shape == "bullet" and who is not None
    return own and text.startswith(f"{who}", unit.start) and text[unit.end - 1] not in ".!?"


def _private_holder(text: str, start: int, end: int, cast: Cast) -> str:
    """Whose private matter it is matters to nobody; a person named first, else the candidate."""
    named = people_in(text[start:end], cast)
    return named[0][2] if named and named[0][0] == 0 else CANDIDATE


def _worth_reading(unit: Unit) -> bool:
    return not (unit.shape == "cell" and (unit.label or "").casefold().strip() in _PLAIN_COLUMNS)


_PLAIN_COLUMNS = frozenset(
    "who name title role e-mail email mail contact phone tel interviewer person position time date "
    "day nr no # wer titel nom titre nombre".split()
)
