"""Where a clause stands: under which heading or label, in whose row, from whose mouth."""

from collections.abc import Sequence
from dataclasses import replace

from writer import regex
from writer.extract.cast import Cast, labelled_by, names_in
from writer.extract.facts.headings import Context, context_of
from writer.extract.facts.layout import NOTHING, Frame
from writer.extract.facts.pronouns import meant
from writer.extract.facts.reading import Place, State
from writer.extract.names.occupations import is_title
from writer.extract.units import Unit


def row_people(text: str, units: Sequence[Unit], cast: Cast) -> dict[int, tuple[str, ...]]:
    """Whom each table row is about: those named in its cells."""
    rows: dict[int, tuple[str, ...]] = {}
    for unit in units:
        if unit.row is not None and unit.row not in rows:
            words = text[unit.start : unit.end]
            named = names_in(words, cast)
            if named and len(words.split()) <= 8:
                rows[unit.row] = named
    return rows


def place_of(
    text: str,
    n: int,
    unit: Unit,
    cast: Cast,
    rows: dict[int, tuple[str, ...]],
    state: State,
    frame: Frame = NOTHING,
) -> Place:
    """Return where unit `n` stands; labels that name somebody are remembered in `state`."""
    headings = [*unit.headings, *([unit.label] if unit.label else [])]
    context: Context | None = None
    people: tuple[str, ...] = rows.get(unit.row, ()) if unit.row is not None else ()
    labelled = bool(people)
    for heading in reversed(headings):
        named = labelled_by(heading, cast)
        if named and not people:
            people, labelled = named, True
        bare_name = named and (
            len(heading.split()) <= len(named) * 3 or _WHO_IT_IS.search(heading) is not None
        )
        if context is None and (not bare_name or _SAYS_WHAT.match(heading)):
            context = context_of(heading)
            if context == "skip" and _is_title_line(heading, cast):
                context = None
    if context is None or unit.row is not None:
        context = frame.context or context
    if not people and frame.people:
        people, labelled = frame.people, True
    if context in ("attribute", "heard", "topic", "responsibility") and unit.label:
        # "Values: ..." under "Research before": nobody said it.
        nearest = unit.headings[-1] if unit.headings else ""
        context = "skip" if context_of(nearest) == "skip" else context
    if unit.label and _ASKED_OF.search(unit.label):
        # "Gail asked about QGIS: yes, daily": the answer.
        context = "told"
    if unit.label and unit.label.strip(" *") == cast.own_initials:
        context = "told"
    if state.star and unit.label:
        context = _star_context(text[unit.start : unit.end], unit.label) or context
    if unit.speaker is not None:
        context, people, labelled = _spoken(text, unit, unit.speaker, cast, state)
    if not people and n - 1 == state.labelled and _OWN_WORD.match(text, unit.start):
        # "- Ines: opening six stores" and below it "- I said I ran ...": said to her.
        people, labelled = (state.person,) if state.person else (), bool(state.person)
    if labelled and len(people) == 1:
        state.person, state.labelled = people[0], n
    return Place(n, unit, context, people, labelled)


def _is_title_line(heading: str, cast: Cast) -> bool:
    """Tell "Research nurse, Fenn Logistics" from a heading over what was looked up beforehand."""
    if cast.company and cast.company.casefold() in heading.casefold():
        return True
    return any(is_title(part.strip()) for part in _TITLE_PARTS.split(heading) if part.strip())


_TITLE_PARTS = regex.compile(r"\s[-\u2013\u2014|@]\s|[,:()]|\s(?:at|with|for)\s")
STAR_LETTER = regex.compile(r"[STAR]\s*[-\u2013\u2014:]\s+(?=\S)")


def is_star(text: str, units: Sequence[Unit]) -> bool:
    """Say whether answers are set down as situation, task, action and result."""
    labels = {(unit.label or "").casefold().strip() for unit in units}
    letters = {text[unit.start] for unit in units if STAR_LETTER.match(text, unit.start, unit.end)}
    if letters >= {"S", "T", "A"}:
        return True
    return {"situation", "action"} <= labels or {"s", "t", "a", "r"} <= labels


def star_place(text: str, start: int, end: int, place: Place) -> tuple[int, Place]:
    """Read "A - I sat them down" as what the candidate did, where letters mark the parts."""
    found = STAR_LETTER.match(text, start, end)
    if found is None:
        return start, place
    context = _star_context(text[found.end() : end], text[start])
    return found.end(), replace(place, context=context)


def _star_context(words: str, label: str) -> Context | None:
    """What was done is the candidate's; the rest only where it says so."""
    name = label.casefold().strip()
    if name in ("action", "a", "what i did"):
        return "told"
    if name in ("situation", "task", "result", "question", "s", "t", "r", "outcome"):
        return "told" if regex.match(r"(?:I|my|we)\b", words, regex.IGNORECASE) else "skip"
    return None


_SAYS_WHAT = regex.compile(
    r"\W*(?:still |i |i've |also )*(?:(?:me|I)\s*(?:[-=]?>|\u2192)|(?:me to|promised?|owe[ds]?|told"
    r"|forgot|offered|agreed"
    r"|(?:to )?(?:send|e-?mail|forward)(?:ing)?|to-?do)\b)",
    regex.IGNORECASE,
)

#: "Owen Pryce (Research Lead)", "Owen Pryce, research": who it is.
_WHO_IT_IS = regex.compile(
    r"^\W*(?:[A-Z][\w.'-]+\s?){1,4}(?:\([^()]{2,50}\)|[,\u2013\u2014-]\s?[^:.]{2,50})\W*$"
)
_ASKED_OF = regex.compile(
    r"\basked (?:me )?(?:about|re|if|whether|how|why|what)\s+\w", regex.IGNORECASE
)
_OWN_WORD = regex.compile(
    r"\W*I (?:said|told (?:him|her|them)|mentioned|explained)\b", regex.IGNORECASE
)

_ASKERS = frozenset("q question them they hr frage employer company".split())
_SELF = frozenset("self me i candidate applicant ich moi yo interviewee myself".split())


def _spoken(
    text: str, unit: Unit, speaker: str, cast: Cast, state: State
) -> tuple[Context | None, tuple[str, ...], bool]:
    """The place of a line with a speaker: the candidate's answer, or an interviewer's words."""
    plain = speaker.casefold().strip(" .:*_")
    # "A (Ana): ...": the bracket says who it is.
    head = text[text.rfind("\n", 0, unit.start) + 1 : unit.start]
    inner = regex.search(r"\(([^)]{1,40})\)", head)
    if inner and names_in(inner[1], cast):
        speaker, plain = inner[1], ""
    if (
        plain in _SELF
        or (inner and inner[1].casefold() in _SELF)
        or (set(plain.split()) & cast.own)
        or speaker.strip(" .:*_") == cast.own_initials
    ):
        return "told", *_spoken_to(cast, state)
    named = names_in(speaker, cast)
    if named:
        state.person = state.speaker = named[0]
        return "heard", named, True
    if plain in ("a", "answer", "antwort", "ans"):
        return "told", *_spoken_to(cast, state)
    if "interviewer" in plain or "panel" in plain or plain in _ASKERS:
        return "heard", cast.names if len(cast.names) == 1 else (), False
    return "skip", (), False


def _spoken_to(cast: Cast, state: State) -> tuple[tuple[str, ...], bool]:
    """Whom an answer was given to: who spoke last, or the only one there."""
    if state.speaker:
        return (state.speaker,), True
    return (cast.names, True) if len(cast.names) == 1 else ((), False)


def dash_label(
    text: str, start: int, end: int, place: Place, cast: Cast, state: State
) -> tuple[int, Place]:
    """Read "Okafor - new reading scheme" as a line about Okafor, "skipped - ..." as an omission."""
    found = _OWN_LABEL.match(text, start, end)
    if state.dashed and start < state.dashed[1] and not place.labelled:
        # "Graham - month end is slow. New system in May": both are his.
        theirs = replace(place, people=(state.dashed[0],), labelled=True)
    else:
        theirs = place
    if found is None or len(found[1].split()) > 4:
        return start, theirs
    named = labelled_by(found[1], cast)
    if found[1].casefold() in ("he", "she"):
        # "he - wants 5 nights": the one named before.
        who = meant(found[1], state.person, state.named)
        named = (who,) if who else ()
    if len(named) == 1 and len(found[1].split()) <= 3:
        state.person = named[0]
        line_end = text.find("\n", start)
        state.dashed = (named[0], line_end if line_end >= 0 else len(text))
        owed = context_of(found[1]) if _SAYS_WHAT.match(found[1]) else place.context
        return found.end(), replace(place, people=named, labelled=True, context=owed)
    context = None if named or place.unit.speaker else context_of(found[1])
    return (found.end(), replace(theirs, context=context)) if context else (start, theirs)


def addressed(text: str, start: int, end: int, place: Place, cast: Cast) -> tuple[int, Place]:
    """Read "(to Ana) advised on claims" as told to Ana."""
    found = _TO_THEM.match(text, start, end) if text[start] in "([" else None
    named = names_in(found["whom"], cast) if found else ()
    if found is None or not named:
        return start, place
    context = place.context or ("told" if found["told"] else None)
    return found.end(), replace(place, people=named, labelled=True, context=context)


_TO_THEM = regex.compile(
    r"[(\[](?:(?:(?P<told>told|to)|for|with) )?(?P<whom>[^()\[\]\n]{2,30})[)\]]:?\s+(?=\S)"
)


def held_back(text: str, start: int, end: int, cast: Cast, state: State) -> None:
    """Remember whose line it is whose first words are private: "Menon - grumpy. Wants nurses"."""
    found = _OWN_LABEL.match(text, start, end)
    named = labelled_by(found[1], cast) if found else ()
    if len(named) == 1:
        state.person = named[0]
        line_end = text.find("\n", start)
        state.dashed = (named[0], line_end if line_end >= 0 else len(text))


_OWN_LABEL = regex.compile(
    r"\W*([^\W\d_](?:[^-\u2013\u2014:;,.=]|(?<=\w)-(?=\w)|,(?=\s(?:not|never|nor|un))|(?<=Dr)\.|(?<=Mr)\.|(?<=Ms)\.|(?<=Mrs)\."
    r"|(?<=Prof)\.|(?<=Mx)\.){1,40}?)"
    r"(?:\s*[-\u2013\u2014\u2192]{1,2}|\s+[-=]>|\s+=|\s*[:>]|!+)\s+(?=\S)"
)
