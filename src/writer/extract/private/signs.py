"""Recognises private wordings in one heading, sentence or clause."""

from collections.abc import Sequence
from functools import cache

from writer import regex
from writer.extract.clauses import Span
from writer.extract.private import wordings as private_cues
from writer.extract.units import Unit
from writer.language.pay import mentions_pay

_PERSONS = frozenset(
    "he she they er il elle both everyone everybody interviewer interviewers boss manager panel "
    "head "
    "chef owner director guy woman bloke lady".split()
)


def private_heading(heading: str) -> bool:
    """Say whether everything under this heading or lead-in is private."""
    words = plain(heading).strip(" *_#:-\u2013\u2014.!()[]").casefold()
    if not words:
        return False
    marked = _scope().search(words) or silence().search(words) or slip_heading(words)
    return bool(marked) or bool(mentions_pay(heading))


def slip_heading(heading: str) -> bool:
    """Say whether what stands under this heading went wrong."""
    return _slip_scope().search(plain(heading).casefold()) is not None


@cache
def _slip_scope() -> regex.Pattern:
    return regex.compile("|".join(private_cues.SLIP_SCOPES))


@cache
def left_unsaid() -> regex.Pattern:
    """What should have been said: no secret, whatever it stands under."""
    return regex.compile(private_cues.LEFT_UNSAID, regex.I)


def _compiled(*groups: Sequence[str]) -> regex.Pattern:
    source = "|".join(pattern for group in groups for pattern in group)
    for mark, pattern in private_cues.PARTS.items():
        source = source.replace(mark, pattern)
    return regex.compile(source, regex.I)


@cache
def orders() -> regex.Pattern:
    """Orders to whoever writes the letter."""
    return _compiled(private_cues.ORDERS)


@cache
def silence() -> regex.Pattern:
    """Pleas for silence."""
    return _compiled(private_cues.SILENCE)


@cache
def _matter() -> regex.Pattern:
    """What is private whoever says it."""
    cues = private_cues
    return _compiled(
        cues.RIVALS, cues.PERSONAL, cues.LEAVING, cues.MONEY, cues.HEARSAY, cues.SMALL_TALK
    )


@cache
def _views() -> regex.Pattern:
    """What is private in the candidate's own words only: opinions and slips."""
    return _compiled(private_cues.OPINIONS, private_cues.SLIPS)


@cache
def candour() -> regex.Pattern:
    """Words that mark an opinion as candid."""
    return _compiled(private_cues.CANDOUR)


@cache
def _scope() -> regex.Pattern:
    return regex.compile("|".join(private_cues.SCOPES), regex.I)


def plain(text: str) -> str:
    """Make apostrophes and blanks plain, keeping the length."""
    return text.translate(_PLAIN)


_PLAIN = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\n": " ", "\t": " ", "\u00a0": " ", "*": " "}
)


@cache
def _word() -> regex.Pattern:
    return regex.compile(r"[^\W\d_][\w-]*")


def _canonical(text: str, names: frozenset[str]) -> str:
    """Make the words plain that stand for a person, for blame or for praise."""

    def stand_in(found: regex.Match) -> str:
        word = found[0].casefold()
        if word in names or word in _PERSONS:
            return "xp"
        if word in private_cues.RUDE:
            return "xrude"
        if word in private_cues.BLAME:
            return "xneg"
        return "xpos" if word in private_cues.PRAISE else found[0]

    return regex.sub(r"\bxp(?: xp)+\b", "xp", _word().sub(stand_in, plain(text)))


def pay_spans(text: str, unit: Unit) -> list[Span]:
    """Spans of pay wording; a take-home task is no take-home pay."""
    return [
        (unit.start + a, unit.start + b)
        for a, b in mentions_pay(text[unit.start : unit.end])
        if not _take_home_task().match(text, unit.start + a)
        and not text[max(0, unit.start + a - 4) : unit.start + a + 4].startswith(" of the")
    ]


@cache
def _take_home_task() -> regex.Pattern:
    return regex.compile(
        r"take[- ]home\s+(?:task|test|exercise|assignment|project|challenge|case|work|essay|paper)",
        regex.I,
    )


def is_matter(body: str, unit: Unit, names: frozenset[str]) -> bool:
    """Say whether the clause `body` of `unit` is private for what it says."""
    canonical = _canonical(body, names)
    if _matter().search(canonical):
        return True
    spoken = unit.part == "transcript" and unit.speaker is not None
    return not spoken and (_views().search(canonical) or candour().search(body)) is not None
