"""Recognises private wordings in one heading, sentence or clause."""

import re
from collections.abc import Sequence
from functools import cache

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
def _slip_scope() -> re.Pattern[str]:
    return re.compile("|".join(private_cues.SLIP_SCOPES))


@cache
def left_unsaid() -> re.Pattern[str]:
    """What should have been said: no secret, whatever it stands under."""
    return re.compile(private_cues.LEFT_UNSAID, re.I)


def _compiled(*groups: Sequence[str]) -> re.Pattern[str]:
    source = "|".join(pattern for group in groups for pattern in group)
    for mark, pattern in private_cues.PARTS.items():
        source = source.replace(mark, pattern)
    return re.compile(source, re.I)


@cache
def orders() -> re.Pattern[str]:
    """Orders to whoever writes the letter."""
    return _compiled(private_cues.ORDERS)


@cache
def silence() -> re.Pattern[str]:
    """Pleas for silence."""
    return _compiled(private_cues.SILENCE)


@cache
def _matter() -> re.Pattern[str]:
    """What is private whoever says it."""
    cues = private_cues
    return _compiled(
        cues.RIVALS, cues.PERSONAL, cues.LEAVING, cues.MONEY, cues.HEARSAY, cues.SMALL_TALK
    )


@cache
def _views() -> re.Pattern[str]:
    """What is private in the candidate's own words only: opinions and slips."""
    return _compiled(private_cues.OPINIONS, private_cues.SLIPS)


@cache
def candour() -> re.Pattern[str]:
    """Words that mark an opinion as candid."""
    return _compiled(private_cues.CANDOUR)


@cache
def _scope() -> re.Pattern[str]:
    return re.compile("|".join(private_cues.SCOPES), re.I)


def plain(text: str) -> str:
    """Make apostrophes and blanks plain, keeping the length."""
    return text.translate(_PLAIN)


_PLAIN = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\n": " ", "\t": " ", "\u00a0": " ", "*": " "}
)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_][\w-]*")


def _canonical(text: str, names: frozenset[str]) -> str:
    """Make the words plain that stand for a person, for blame or for praise."""

    def stand_in(found: re.Match[str]) -> str:
        word = found[0].casefold()
        if word in names or word in _PERSONS:
            return "xp"
        if word in private_cues.RUDE:
            return "xrude"
        if word in private_cues.BLAME:
            return "xneg"
        return "xpos" if word in private_cues.PRAISE else found[0]

    return re.sub(r"\bxp(?: xp)+\b", "xp", _word().sub(stand_in, plain(text)))


def pay_spans(text: str, unit: Unit) -> list[Span]:
    """Spans of pay wording; a take-home task is no take-home pay."""
    return [
        (unit.start + a, unit.start + b)
        for a, b in mentions_pay(text[unit.start : unit.end])
        if not _take_home_task().match(text, unit.start + a)
        and not text[max(0, unit.start + a - 4) : unit.start + a + 4].startswith(" of the")
    ]


@cache
def _take_home_task() -> re.Pattern[str]:
    return re.compile(
        r"take[- ]home\s+(?:task|test|exercise|assignment|project|challenge|case|work|essay|paper)",
        re.I,
    )


def is_matter(body: str, unit: Unit, names: frozenset[str]) -> bool:
    """Say whether the clause `body` of `unit` is private for what it says."""
    canonical = _canonical(body, names)
    if _matter().search(canonical):
        return True
    spoken = unit.part == "transcript" and unit.speaker is not None
    return not spoken and (_views().search(canonical) or candour().search(body)) is not None
