"""The notes cut into pieces of evidence, each with whose deed, wish or trait it is.

Extraction says it of what may be of use in a letter; a letter that somebody else wrote may rest on
all the rest too. Of that, the wording decides, then the label, speaker or heading that it stands
under, then its neighbours.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from writer import regex
from writer.extract import clauses
from writer.extract.cast import Cast, bare
from writer.extract.structure import structure
from writer.extract.units import Unit
from writer.grounding.grounds import READER, SENDER, UNKNOWN, Grounds, owner_of
from writer.interview import CANDIDATE, Fact, Interview
from writer.read.notes import Notes
from writer.rules.certainly_private import is_certainly_private
from writer.rules.neighbours import Piece, settled_by_neighbours
from writer.rules.sides import everyone, side_named, side_of_place

#: A recap in the third person, by whom it does not say: "She told Ms Ito that she ...".
_RECAP = regex.compile(
    r"\W*(?:(?:then|also|later) )?(?:she|he|they|the candidate|[\w.'’-]+ [\w'’-]+) (?:also |then )?"
    r"(?:told|assured|informed|reminded|answered|promised|undertook to)"
    r" (?!me\b|us\b|the candidate)",
    regex.IGNORECASE,
)
#: What was asked for: "-> yes daily, built the map".
_ANSWER = regex.compile(r"\W*(?:yes|yep|yeah|no|nope)\b", regex.IGNORECASE)
#: "A: just me and an assistant", below "Q: the team?".
_ANSWERED = regex.compile(r"\W*A(?:[:.)]| (?=[a-z£$€\d]))")
#: "she: I'd be one of four": of a post that nobody has yet, whose it is cannot be said.
_IMAGINED = regex.compile(r"\W*(?:and |but |so )?(?:i|we)(?:'d| would| could| might)\b", regex.I)


#: "I asked about training": what follows is the answer.
_OF_THE_DAY = regex.compile(
    r"\W*i (?:also )?(?:asked|met|liked|loved|saw|spoke|went|think|thought|felt|was|heard|had)\b",
    regex.IGNORECASE,
)
#: Characters of a line that say whose it is.
_OPENING = 200
_FAMILY = ("mum", "mom", "dad", "sis", "bro", "nan", "gran", "wife", "husband", "mama", "papa")
#: "Sam watched my lesson", "she wants my reference": the reader's side's and the sender's too.
_OF_MINE = regex.compile(
    r"\b(?:watched|saw|read|seen|liked|loved|tried|tasted|looked (?:at|through)|wants?|wanted"
    r"|needs?|asked (?:me )?(?:for|about)) my (?!team|role|job|manager|boss|report)\w",
    regex.IGNORECASE,
)
_WE = regex.compile(r"\W*(?:and |but |so )?(?:we|our)\b", regex.IGNORECASE)


@lru_cache(maxsize=32)
def owned(notes: str, interview: Interview) -> tuple[Grounds, ...]:
    """Return all of the notes but what is private for certain, cut up by whose it is."""
    cast = everyone(notes, interview)
    found: list[Piece] = []
    at, block, line = 0, (UNKNOWN, -1), -1
    units = structure(Notes(text=notes))
    outsiders = _are_outsiders(units, cast)
    for unit in units:
        head = _head(notes, at, unit.start)
        found += _loose(notes, at, head, interview.facts)
        alone = side_named(notes[unit.start : unit.end], cast)
        if alone:
            row = unit.row is not None
            block = (alone, _line_end(notes, unit.end) if row else _paragraph_end(notes, unit.end))
        base = side_of_place(notes, unit, cast)
        if base and not alone and (outlined := _indented_end(notes, unit)):
            block = (base, outlined)
        if not base and unit.start < block[1]:  # under a name, the line "I told her ... We had ..."
            base = SENDER if _is_own_line(notes, unit.start) else block[0]
        if unit.start < line and not (unit.label and side_named(unit.label, cast)):
            base = SENDER  # "My background: six years. Pagaro: three years, on payouts."
        elif unit.speaker and outsiders:
            base = UNKNOWN
        if unit.label and base == SENDER:
            line = max(notes.find("\n", unit.end), unit.end)
        cut = _of_unit(notes, unit, base, interview.facts)
        if cut and head < unit.start:
            cut[0] = replace(cut[0], start=min(head, cut[0].start))
        found += cut
        at = max(at, unit.end)
    found += _loose(notes, at, len(notes), interview.facts)
    settled = settled_by_neighbours(notes, found, cast)
    told = (Grounds(p.owner, notes[p.start : p.end], p.kind) for p in settled)
    return tuple(
        piece._replace(owner=UNKNOWN)
        if piece.owner == READER and _OF_MINE.search(piece.text)
        else piece
        for piece in told
    )


def _are_outsiders(units: Sequence[Unit], cast: Cast) -> bool:
    """Tell whether those whom the writer talks with were not there: a chat with one's sister.

    What the writer tells them may then be anybody's.
    """
    speakers = {unit.speaker for unit in units if unit.speaker}
    others = {speaker for speaker in speakers if side_named(speaker, cast) != SENDER}
    if len(others) in (0, len(speakers)):
        return False
    if not cast.people:
        return all(speaker.lower() in _FAMILY for speaker in others)
    return all(len(s) > 2 and s.isalpha() and bare(s) not in cast.forms for s in others)


def _head(notes: str, at: int, start: int) -> int:
    """Return where the line, or what is left of it, begins that a unit stands on."""
    return max(at, notes.rfind("\n", 0, start) + 1)


def _loose(notes: str, start: int, end: int, facts: Sequence[Fact]) -> Iterator[Piece]:
    """Yield the lines outside all units that hold something: titles, labels, rules."""
    at = start
    for line in notes[start:end].splitlines(keepends=True):
        if any(map(str.isalnum, line)) and not _withheld(notes, at, at + len(line), facts):
            yield Piece(at, at + len(line.rstrip()), UNKNOWN)
        at += len(line)


# Whose a unit is, and the clauses in it


def _of_unit(notes: str, unit: Unit, base: str, facts: Sequence[Fact]) -> list[Piece]:
    """Return the clauses of a unit, those that follow each other and are of one side joined."""
    found: list[Piece] = []
    for start, end in _clauses(notes, unit):
        for piece in _of_clause(notes, start, end, unit, base, facts):
            last = found[-1] if found else None
            if not piece.owner and not base and last:
                piece = replace(piece, owner=last.owner)
            if last and last.owner == piece.owner and "promise" not in (last.kind, piece.kind):
                found[-1] = replace(last, end=piece.end, kind=last.kind or piece.kind)
            else:
                found.append(piece)
    return found


def _clauses(notes: str, unit: Unit) -> Iterator[clauses.Span]:
    """Yield the clauses of a unit, the cells of a row apart."""
    cells = notes.count("|", unit.start, unit.end) > 1
    for start, end in clauses.split(notes, unit.start, unit.end):
        at = start
        for cell in notes[start:end].split("|") if cells else (notes[start:end],):
            if any(map(str.isalnum, cell)):
                yield at, at + len(cell)
            at += len(cell) + 1


def _of_clause(
    notes: str, start: int, end: int, unit: Unit, base: str, facts: Sequence[Fact]
) -> Iterator[Piece]:
    """Yield a clause as one piece or, where its facts are of several sides, fact by fact."""
    within = [f for f in facts if f.start < end and start < f.end]
    told = [f for f in within if _is_told(notes, f)]
    owners = {owner for f in told if (owner := _owner(notes, f))}
    if len(owners) <= 1 and len(told) == len(within):
        kinds = [f.kind for f in told]
        kind = "promise" if "promise" in kinds else kinds[0] if kinds else ""
        yield Piece(start, end, _owner_of_clause(notes, start, end, unit, base, told), kind)
        return
    at = start
    for fact in within:
        yield from _loose_clause(notes, at, fact.start)
        if fact in told:
            yield Piece(max(start, fact.start), min(end, fact.end), _owner(notes, fact), fact.kind)
        at = max(at, fact.end)
    yield from _loose_clause(notes, at, end)


def _loose_clause(notes: str, start: int, end: int) -> Iterator[Piece]:
    if any(map(str.isalnum, notes[start:end])):
        yield Piece(start, end, owner_of(notes[start:end]))


def _owner_of_clause(
    notes: str, start: int, end: int, unit: Unit, base: str, told: Sequence[Fact]
) -> str:
    """Return whose a clause is: by a fact within it, its wording, a fact around it, its place."""
    inside = [f for f in told if start <= f.start and f.end <= end]
    by_fact = next((o for f in (inside or told) if (o := _owner(notes, f))), UNKNOWN)
    words = owner_of(notes[start:end])
    if words == SENDER and base == READER and _is_theirs(notes, start, unit):
        words = READER
    if words == SENDER and _IMAGINED.match(notes, start):
        words = UNKNOWN
        base = base if by_fact else UNKNOWN
    if inside and by_fact == SENDER:
        return by_fact
    if by_fact == READER and not words and not base and _is_own_line(notes, start):
        return UNKNOWN  # "Told him I served my time. Last two years new builds."
    if any(f.kind != "private" and not _owner(notes, f) for f in inside):
        return base if base == SENDER else UNKNOWN  # a recap, or an answer
    if base == SENDER:  # "Mine: ...": but for "they loved it" all is the sender's
        return words or base
    return (by_fact if inside else "") or words or by_fact or base


def _is_own_line(notes: str, at: int) -> bool:
    """Tell whether the line that a place is on opens with what the sender told of themselves."""
    begin = notes.rfind("\n", 0, at) + 1
    line = notes[begin : begin + _OPENING].split("\n", 1)[0]
    return owner_of(line) == SENDER and not _OF_THE_DAY.match(line)


def _is_theirs(notes: str, start: int, unit: Unit) -> bool:
    """Tell whether an "I" or "we" is somebody else's: said in a transcript, or between quotes."""
    quoted = notes[max(0, start - 1) : start + 1].strip(" :")[:1] in tuple("\"“'‘")
    return bool(unit.speaker) or quoted or _WE.match(notes, start) is not None


def _owner(notes: str, fact: Fact) -> str:
    """Return whose a fact is; unknown where the candidate may be the one who told it.

    What was held back unread has no holder that could be trusted.
    """
    if fact.kind == "private":
        return UNKNOWN
    if fact.holder == CANDIDATE:
        return SENDER
    line = notes[notes.rfind("\n", 0, fact.start) + 1 : fact.end]
    recap = line[max(map(line.rfind, (". ", "! ", "? "))) + 1 :]
    answered = _ANSWER.match(fact.quote) or _ANSWERED.match(line)
    return UNKNOWN if answered or _RECAP.match(recap) else READER


def _is_told(notes: str, fact: Fact) -> bool:
    """Tell whether a fact may stand as evidence: it is shareable, or no secret for certain."""
    return (fact.shareable and fact.kind != "private") or not is_certainly_private(
        notes, fact.start, fact.end
    )


def _withheld(notes: str, start: int, end: int, facts: Sequence[Fact]) -> bool:
    return any(f.start < end and start < f.end and not _is_told(notes, f) for f in facts)


def _line_end(notes: str, at: int) -> int:
    end = notes.find("\n", at)
    return end if end >= 0 else len(notes)


def _indented_end(notes: str, unit: Unit) -> int:
    """Return where the lines end that are set in further than the one a unit stands on, or 0."""
    begin = notes.rfind("\n", 0, unit.start) + 1
    if unit.start - begin > _OPENING:
        return 0  # far down a line of many sentences
    depth = _depth(notes[begin : unit.start])
    end = found = 0
    at = _line_end(notes, unit.end) + 1
    while at < len(notes):
        end = _line_end(notes, at)
        if _depth(notes[at:end]) <= depth or not notes[at:end].strip():
            break
        found, at = end, end + 1
    return found


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def _paragraph_end(notes: str, at: int) -> int:
    end = notes.find("\n\n", at)
    return end if end >= 0 else len(notes)
