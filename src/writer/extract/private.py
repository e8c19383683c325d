"""Finds private matter in the notes before any model sees them.

Private is what the candidate marks so, pay and benefits, opinions about people and the place, the
candidate's own slips, other applications, health and family, reasons for leaving, and orders to
whoever writes the letter. Its reach is a heading, a lead-in with its list or paragraph, a whole
sentence, or one clause of it where the rest can stand alone. In doubt it is private.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from writer.extract import clauses, private_cues
from writer.extract.clauses import Span
from writer.extract.units import Unit
from writer.language.pay import mentions_pay
from writer.language.stopwords import STOPWORDS
from writer.language.tokens import content_words

_PERSONS = frozenset(
    "he she they er il elle both everyone everybody interviewer interviewers boss manager panel head "
    "chef owner director guy woman bloke lady".split()
)


@dataclass(frozen=True, slots=True)
class Screened:
    """What one unit may be read for: `private` spans are held back, `public` ones may be used."""

    private: tuple[Span, ...]
    public: tuple[Span, ...]


def screen(text: str, units: Sequence[Unit], people: Sequence[str] = ()) -> list[Screened]:
    """Return, for each unit, its private and its public spans. `people` are names of those met."""
    names = frozenset(part.casefold() for name in people for part in name.split() if len(part) > 1)
    spans = [_own(text, unit, names) for unit in units]
    _spread(text, units, spans)
    _echo_objects(text, units, spans)
    return [
        Screened(tuple(private), tuple(_public(text, unit, private)))
        for unit, private in zip(units, spans, strict=True)
    ]


def private_heading(heading: str) -> bool:
    """Say whether everything under this heading or lead-in is private."""
    plain = _plain(heading).strip(" *_#:-\u2013\u2014.!()[]").casefold()
    return bool(plain) and (_scope().search(plain) is not None or bool(mentions_pay(heading)))


def _compiled(*groups: Sequence[str]) -> re.Pattern[str]:
    source = "|".join(pattern for group in groups for pattern in group)
    return re.compile(source.replace("{D}", f"(?:{private_cues.DEGREE})"), re.I)


@cache
def _orders() -> re.Pattern[str]:
    return _compiled(private_cues.ORDERS)


@cache
def _silence() -> re.Pattern[str]:
    return _compiled(private_cues.SILENCE)


@cache
def _matter() -> re.Pattern[str]:
    """What is private whoever says it."""
    cues = private_cues
    return _compiled(cues.RIVALS, cues.PERSONAL, cues.LEAVING, cues.MONEY)


@cache
def _views() -> re.Pattern[str]:
    """What is private in the candidate's own words only: opinions and slips."""
    return _compiled(private_cues.OPINIONS, private_cues.SLIPS)


@cache
def _candour() -> re.Pattern[str]:
    return _compiled(private_cues.CANDOUR)


@cache
def _scope() -> re.Pattern[str]:
    return re.compile("|".join(private_cues.SCOPES), re.I)


def _plain(text: str) -> str:
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

    return re.sub(r"\bxp(?: xp)+\b", "xp", _word().sub(stand_in, _plain(text)))


def _own(text: str, unit: Unit, names: frozenset[str]) -> list[Span]:
    """The spans of `unit` that are private by its own words, headings and lead-in."""
    whole = [(unit.start, unit.end)]
    if any(private_heading(heading) for heading in (*unit.headings, unit.label or "")):
        return whole
    body = _plain(text[unit.start : unit.end]).strip()
    if "<!--" in text[max(0, unit.start - 4) : unit.end] or _orders().search(body):
        return whole
    pay = _pay(text, unit)
    silence = _silence().search(body)
    if not pay and silence is None and not _is_matter(body, unit, names):
        return []
    if silence and _points_back(body, silence):
        return whole
    if unit.speaker is None and _candour().search(body):
        return whole
    return _by_clause(text, unit, names, pay) or whole


def _pay(text: str, unit: Unit) -> list[Span]:
    """Spans of pay wording; a take-home task is no take-home pay."""
    return [
        (unit.start + a, unit.start + b)
        for a, b in mentions_pay(text[unit.start : unit.end])
        if not _take_home_task().match(text, unit.start + a)
    ]


@cache
def _take_home_task() -> re.Pattern[str]:
    return re.compile(
        r"take[- ]home\s+(?:task|test|exercise|assignment|project|challenge|case|work|essay|paper)",
        re.I,
    )


def _is_matter(body: str, unit: Unit, names: frozenset[str]) -> bool:
    canonical = _canonical(body, names)
    if _matter().search(canonical):
        return True
    spoken = unit.part == "transcript" and unit.speaker is not None
    return not spoken and (_views().search(canonical) or _candour().search(body)) is not None


def _points_back(body: str, silence: re.Match[str]) -> bool:
    """A plea for silence about "it", "that" or nothing said covers the clause before it too."""
    rest = body[silence.end() :].strip(" .!,;)")
    return (
        not rest or re.match(r"(?:it|that|this|them|any of|so)\b(?!\s+\w+\s+\w+)", rest) is not None
    )


def _by_clause(text: str, unit: Unit, names: frozenset[str], pay: Sequence[Span]) -> list[Span]:
    """The private clauses of a unit that has some; [] where they cannot be told apart.

    Talk of pay is not cut at commas: what stands between two of them is mostly more of it.
    """
    for commas in (False,) if pay else (False, True):
        pieces = clauses.split(text, unit.start, unit.end, commas=commas)
        hit = [_is_hit(text, unit, piece, names, pay) for piece in pieces]
        if not any(hit):
            return []
        if any(h and _comments(text, piece) for h, piece in zip(hit, pieces, strict=True)):
            return []
        # After the first private clause nothing that leans on it is kept.
        for n, piece in enumerate(pieces):
            if not hit[n] and not _stands_alone(text, piece, n, hit):
                hit[n] = True
        if not all(hit):
            return [piece for piece, private in zip(pieces, hit, strict=True) if private]
    return []


def _is_hit(text: str, unit: Unit, piece: Span, names: frozenset[str], pay: Sequence[Span]) -> bool:
    start, end = clauses.drop_conjunction(text, *piece)
    body = _plain(text[start:end]).strip(" ()[]")
    return (
        any(a < end and b > start for a, b in pay)
        or _silence().search(body) is not None
        or _is_matter(body, unit, names)
    )


def _comments(text: str, piece: Span) -> bool:
    """ "..., which worries me" says something of all that stands before it."""
    return (
        re.match(r"\W*(?:and )?(?:which|what)\b", text[piece[0] : piece[1]], re.IGNORECASE)
        is not None
    )


_LEANING = re.compile(
    r"\W*(?:and |but |so )?(?:which|who|whom|whose|because|since|as|than|that|this|it|if|unless|for|to|"
    r"with|without|at|in|on|by|from|too|or|plus|including|incl|about|below|above|of|though|although|weil|"
    r"der|die|das|dass|que|qui)\b",
    re.I,
)


def _stands_alone(text: str, piece: Span, n: int, hit: Sequence[bool]) -> bool:
    """Say whether this clause is whole without the private one beside it."""
    body = text[piece[0] : piece[1]]
    if body.lstrip().startswith(("(", "[")) or len(body.split()) < 3:
        return False
    return not (n and any(hit[:n]) and _LEANING.match(body))


def same_paragraph(text: str, left: Unit, right: Unit) -> bool:
    """Say whether two neighbouring units are sentences of one paragraph or bullet."""
    between = text[left.end : right.start]
    if "\n\n" in between.replace("\r", "").replace(" ", "").replace("\t", ""):
        return False
    return left.headings == right.headings and right.shape == "sentence" and left.part == right.part


def _spread(text: str, units: Sequence[Unit], spans: list[list[Span]]) -> None:
    """Widen private marks: a lead-in or an order to its paragraph, a bare mark to its neighbour."""
    scoped = False
    for n, unit in enumerate(units):
        near = n > 0 and same_paragraph(text, units[n - 1], unit)
        same_label = near and unit.label in (None, units[n - 1].label)
        opens = bool(unit.label and private_heading(unit.label)) or _opens_private(text, unit)
        scoped = opens or (scoped and same_label)
        if scoped:
            spans[n] = [(unit.start, unit.end)]
        body = _plain(text[unit.start : unit.end])
        if near and spans[n] and _bare_mark().search(body):
            spans[n - 1] = [(units[n - 1].start, units[n - 1].end)]
            spans[n] = [(unit.start, unit.end)]
        if _pay_goes_on(body) and _pay_before(text, units, spans, n):
            spans[n] = [(unit.start, unit.end)]


def _opens_private(text: str, unit: Unit) -> bool:
    """An order to the writer, or a private lead-in without its colon ("comp - ...", "private!!!")."""
    body = _plain(text[unit.start : unit.end]).strip()
    head = re.match(r"([^-\u2013\u2014!:.]{2,30}?)\s*(?:[-\u2013\u2014]{1,2}\s|!+|:|\.\.\.)", body)
    if head and len(head[1].split()) <= 4 and private_heading(head[1]):
        return True
    return _orders().search(body) is not None


@cache
def _bare_mark() -> re.Pattern[str]:
    # A sentence that is nothing but a plea for silence about the one before it.
    return re.compile(
        r"^\W*(?:but |so |and |please |pls |this |that |it |all |is |was |that's |it's |strictly |but |"
        r"he |she |they |said |told me |asked me |I |'ll |I'll |will |should |must )*"
        r"(?:to |not to |do not |don'?t |never |not )*"
        r"(?:off the record|between us|between ourselves|private|confidential|in confidence|secret|"
        r"keep (?:it |this |that )?(?:to (?:my|your|him|her)self|quiet|private|between us)|"
        r"(?:say|mention|repeat|tell|share|write|include|bring)\b(?:\s+(?:anyone|them|her|him))?"
        r"(?:\s+(?:it|that|this|any of (?:it|this)|so))?(?:\s+up)?)"
        r"(?:,? (?:please|though|to anyone|to them|to anybody|in the letter|either|she said|he said|obviously|yet))*\W*$",
        re.I,
    )


@cache
def _bare_number() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:for|do|to|at|around|about|roughly|need|want|wanted|say|said|say|min|minimum|max|between|"
        r"asked|under|over|below|above|less than|more than|not)\s+(?:for\s+|least\s+)?[£$€]?\d{2,3}(?:[.,]\d{3})?\s*"
        r"(?:k|thousand|grand)?(?=\s*(?:$|[.,;!?)]|to\b|or\b|and\b|at\b|max\b|but\b|is\b|tops\b))",
        re.I,
    )


def _pay_goes_on(body: str) -> bool:
    """A bare figure ("I asked for 75", "We can do 85 to 95") that talk of pay explains."""
    return _bare_number().search(body) is not None and len(body.split()) <= 16


def _pay_before(text: str, units: Sequence[Unit], spans: Sequence[list[Span]], n: int) -> bool:
    for k in range(max(0, n - 2), n):
        unit = units[k]
        if spans[k] and unit.headings == units[n].headings:
            words = text[unit.start : unit.end]
            if mentions_pay(words) or (k and _pay_goes_on(words)):
                return True
    return False


@cache
def _plea_object() -> re.Pattern[str]:
    return re.compile(
        r"(?:do not|don'?t|dont|never|must not|mustn'?t|shouldn'?t|nicht|ne pas|no)\s+(?:\w+\s+)?(?:say|mention|tell|bring"
        r" up|talk about|write about|repeat|erwähnen|sagen|mentionner|dire|mencionar)\s+(?:them\s+|her\s+|him\s+"
        r"|anyone\s+)?(?:about\s+|that\s+)?(.{3,80}?)(?:\s+(?:either|again|too|as well|please|at all))?\W*$",
        re.I,
    )


def _echo_objects(text: str, units: Sequence[Unit], spans: list[list[Span]]) -> None:
    """What must not be mentioned is private wherever else it stands in the notes."""
    wanted: list[frozenset[str]] = []
    for n, unit in enumerate(units):
        if not spans[n]:
            continue
        found = _plea_object().search(_plain(text[unit.start : unit.end]))
        if found is None and not (unit.label and _plea_label(unit.label)):
            continue
        words = content_words(found[1] if found else text[unit.start : unit.end])
        terms = frozenset(w for w in words if len(w) > 3 and w not in STOPWORDS)
        if terms:
            wanted.append(terms)
    for n, unit in enumerate(units):
        if wanted and not spans[n]:
            have = content_words(text[unit.start : unit.end])
            if any(terms <= have for terms in wanted):
                spans[n] = [(unit.start, unit.end)]


def _plea_label(label: str) -> bool:
    plain = _plain(label).casefold()
    return (
        re.search(
            r"(?:don'?t|do not|never|nicht|ne pas|no)\s+\w*(?:say|mention|tell|erw|sag|dire|dec)",
            plain,
        )
        is not None
    )


def _public(text: str, unit: Unit, private: Sequence[Span]) -> list[Span]:
    """The runs of the unit between its private spans, trimmed, that hold at least two words."""
    runs: list[Span] = []
    at = unit.start
    for start, end in [*sorted(private), (unit.end, unit.end)]:
        if start > at:
            runs.append((at, start))
        at = max(at, end)
    trimmed = [t for run in runs if (t := clauses.trim(text, *run)) is not None]
    if not private:
        return trimmed
    cleaned = [clauses.drop_conjunction(text, *span) for span in trimmed]
    return [span for span in cleaned if len(text[span[0] : span[1]].split()) >= 2]
