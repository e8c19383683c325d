"""Recognises private wordings in one heading, sentence or clause."""

from collections.abc import Sequence

from writer import regex
from writer.extract.clauses import Span
from writer.extract.private.wording import PARTS, hearsay, marks, opinions, own, pay
from writer.extract.units import Unit
from writer.language.pay import mentions_pay

_PERSONS = frozenset(
    "he she they er il elle both everyone everybody interviewer interviewers boss manager panel "
    "head "
    "chef owner director guy woman bloke lady".split()
)


def _compiled(*groups: Sequence[str]) -> regex.Pattern:
    source = "|".join(pattern for group in groups for pattern in group)
    for mark, pattern in PARTS.items():
        source = source.replace(mark, pattern)
    return regex.compile(source, regex.I)


#: What should have been said: no secret, whatever it stands under.
LEFT_UNSAID = regex.compile(marks.LEFT_UNSAID, regex.I)
#: Orders to whoever writes the letter.
ORDERS = _compiled(marks.ORDERS)
#: Pleas for silence.
SILENCE = _compiled(marks.SILENCE)
#: Words that mark an opinion as candid.
CANDOUR = _compiled(opinions.CANDOUR)
_MATTER = _compiled(
    own.RIVALS, own.PERSONAL, own.LEAVING, pay.MONEY, hearsay.HEARSAY, hearsay.SMALL_TALK
)
_OPINIONS = _compiled(opinions.OPINIONS)
_SLIPS = _compiled(own.SLIPS)
_SCOPE = regex.compile("|".join(marks.SCOPES), regex.I)
_SLIP_SCOPE = regex.compile("|".join(marks.SLIP_SCOPES))
_WORD = regex.compile(r"[^\W\d_][\w-]*")
_PERSONS_TOGETHER = regex.compile(r"\bxp(?: xp)+\b")
_TAKE_HOME_TASK = regex.compile(
    r"take[- ]home\s+(?:task|test|exercise|assignment|project|challenge|case|work|essay|paper)",
    regex.I,
)
_PLAIN = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\n": " ", "\t": " ", "\u00a0": " ", "*": " "}
)


def private_heading(heading: str) -> bool:
    """Say whether everything under this heading or lead-in is private."""
    words = plain(heading).strip(" *_#:-\u2013\u2014.!()[]").casefold()
    if not words:
        return False
    marked = _SCOPE.search(words) or SILENCE.search(words) or slip_heading(words)
    return bool(marked) or bool(mentions_pay(heading))


_TO_SELF = regex.compile(
    r"\W*(?:voice ?)?(?:memo|notes?|recap|debrief|mail|message|text) (?:to|for) (?:my)?self\W*",
    regex.I,
)


def is_to_self(title: str) -> bool:
    """Say whether a title calls all below it notes to oneself, which all notes are."""
    return _TO_SELF.fullmatch(title) is not None


def slip_heading(heading: str) -> bool:
    """Say whether what stands under this heading went wrong."""
    return _SLIP_SCOPE.search(plain(heading).casefold()) is not None


def plain(text: str) -> str:
    """Make apostrophes and blanks plain, keeping the length."""
    return text.translate(_PLAIN)


def _canonical(text: str, names: frozenset[str]) -> str:
    """Make the words plain that stand for a person, for blame or for praise."""

    def stand_in(found: regex.Match) -> str:
        word = found[0].casefold()
        if word in names or word in _PERSONS:
            return "xp"
        if word in opinions.RUDE:
            return "xrude"
        if word in opinions.BLAME:
            return "xneg"
        return "xpos" if word in opinions.PRAISE else found[0]

    return _PERSONS_TOGETHER.sub("xp", _WORD.sub(stand_in, plain(text)))


def pay_spans(text: str, unit: Unit) -> list[Span]:
    """Spans of pay wording; a take-home task is no take-home pay."""
    return [
        (unit.start + a, unit.start + b)
        for a, b in mentions_pay(text[unit.start : unit.end])
        if not _TAKE_HOME_TASK.match(text, unit.start + a)
        and not text[max(0, unit.start + a - 4) : unit.start + a + 4].startswith(" of the")
    ]


def is_matter(body: str, unit: Unit, names: frozenset[str]) -> bool:
    """Say whether the clause `body` of `unit` is private for what it says."""
    canonical = _canonical(body, names)
    if _MATTER.search(canonical):
        return True
    return not _spoken(unit) and (_OPINIONS.search(canonical) or CANDOUR.search(body)) is not None


def is_slip(body: str, unit: Unit, names: frozenset[str]) -> bool:
    """Say whether the clause `body` of `unit` tells of a slip of the candidate's."""
    return not _spoken(unit) and _SLIPS.search(_canonical(body, names)) is not None


def _spoken(unit: Unit) -> bool:
    return unit.part == "transcript" and unit.speaker is not None
