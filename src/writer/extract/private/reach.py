"""How far private marks reach: the paragraph of a lead-in, a bare mark's neighbour, talk of pay."""

from collections.abc import Sequence

from writer import regex
from writer.extract.clauses import Span
from writer.extract.private.signs import LEFT_UNSAID, ORDERS, plain, private_heading
from writer.extract.private.tongues import is_foreign, is_private_abroad
from writer.extract.private.weigh import plainly_work, weight
from writer.extract.units import Unit
from writer.language.pay import mentions_pay
from writer.language.stopwords import STOPWORDS
from writer.language.tokens import content_words


def same_paragraph(text: str, left: Unit, right: Unit) -> bool:
    """Say whether two neighbouring units are sentences of one paragraph or bullet."""
    between = text[left.end : right.start]
    if "\n\n" in between.replace("\r", "").replace(" ", "").replace("\t", ""):
        return False
    return left.headings == right.headings and right.shape == "sentence" and left.part == right.part


def spread(text: str, units: Sequence[Unit], spans: list[list[Span]]) -> None:
    """Widen private marks: a lead-in or an order to its paragraph, a bare mark to its neighbour."""
    opener: Unit | None = None
    asker = None
    for n, unit in enumerate(units):
        if unit.part == "transcript" and unit.speaker is not None:
            asker = _asker(text, unit, asker)
            if asker is not None and not plainly_work(text[unit.start : unit.end]):
                spans[n] = [(unit.start, unit.end)]
        near = n > 0 and same_paragraph(text, units[n - 1], unit)
        same_label = near and unit.label in (None, units[n - 1].label)
        if (unit.label and private_heading(unit.label)) or _opens_private(text, unit):
            unsaid = not spans[n] and LEFT_UNSAID.search(text, unit.start, unit.end)
            opener = None if unsaid else unit
        elif opener and (not same_label or _begins_anew(text, opener, units[n - 1], unit)):
            opener = None
        if opener:
            spans[n] = [(unit.start, unit.end)]
        body = plain(text[unit.start : unit.end])
        if near and spans[n] and _BARE_MARK.search(body):
            spans[n - 1] = [(units[n - 1].start, units[n - 1].end)]
            spans[n] = [(unit.start, unit.end)]
        if _pay_goes_on(body) and _pay_before(text, units, spans, n):
            spans[n] = [(unit.start, unit.end)]
    _seal_rows(text, units, spans)


def _begins_anew(text: str, opener: Unit, before: Unit, unit: Unit) -> bool:
    """Say whether a line is no more of what a private lead-in opened.

    It has a lead-in of its own, as that has, or is plainly of the work where that named a topic.
    """
    if "\n" not in text[before.end : unit.start]:
        return False
    if _LEAD.match(text, unit.start) and _LEAD.match(text, opener.start):
        return True
    if opener.label is None or unit.label is not None or not _TOPIC.match(opener.label):
        return False
    body = plain(text[unit.start : unit.end])
    return not is_private_abroad(body) if is_foreign(body) else weight(body) <= _OF_THE_WORK


#: What somebody jots down a word for, and goes on to the next: "Gehalt: 68 wollte ich".
_TOPIC = regex.compile(
    r"\W*(?!(?:privat|priv[eé]|confid|pers[oö]n|secret|vertraul|don'?t)"
    r"|(?:off|do|never|not|keep|between|nb|nicht|ne|no)\b)",
    regex.I,
)
#: Up to which weight the next line is of the work.
_OF_THE_WORK = -1.4
#: "Q6 Salary -- ", "Aside - ".
_LEAD = regex.compile(r"[A-Z][\w /?'&]{1,30} ?[-\u2013\u2014]{1,2} ")


def _seal_rows(text: str, units: Sequence[Unit], spans: list[list[Span]]) -> None:
    """Hold back the row of a table whose first cell names private matter: "Terms | 34-38 | ok"."""
    closed: int | None = None
    for n, unit in enumerate(units):
        if unit.row is None:
            closed = None
        elif n == 0 or units[n - 1].row != unit.row:
            closed = unit.row if private_heading(text[unit.start : unit.end]) else None
        elif unit.row == closed:
            spans[n] = [(unit.start, unit.end)]


#: "Notice?", "Any other interviews?": no longer than this.
_ASKS = 9
#: What nobody wants the answer to told: "Are you interviewing anywhere else?"
_ASKED = regex.compile(
    r"\byour (?:own )?(?:health|age|family|notice)\b|\bnotice period\b|\bconvictions?\b"
    r"|\b(?:a visa|sponsor\w*|right to work|how old are you|criminal record|disabilit\w+)\b"
    r"|\b(?:interviewing|applied|applying|looking) (?:any|some)?where else\b|\belsewhere\b"
    r"|\bdo you have (?:any )?(?:children|kids|a family)\b|\badjustments\b|\byour \w* ?weakness",
    regex.I,
)


def _asker(text: str, unit: Unit, asker: str | None) -> str | None:
    """Return who has asked what only a private answer can be given to; None once it is over."""
    asked = plain(text[unit.start : unit.end]).strip()
    if asked.endswith("?"):
        private = len(asked.split()) <= _ASKS and (
            private_heading(asked.rstrip(" ?")) or _ASKED.search(asked) is not None
        )
        return unit.speaker if private else None
    return asker if unit.speaker != asker else None


def _opens_private(text: str, unit: Unit) -> bool:
    """An order to the writer, or a private lead-in without its colon ("comp - ...")."""
    body = plain(text[unit.start : unit.end]).strip()
    head = regex.match(
        r"([^-\u2013\u2014!:.]{2,30}?)\s*(?:[-\u2013\u2014]{1,2}\s|!+|:|\.\.\.)", body
    )
    if head and len(head[1].split()) <= 4 and private_heading(head[1]):
        return True
    return ORDERS.search(body) is not None


# A sentence that is nothing but a plea for silence about the one before it.
_BARE_MARK = regex.compile(
    r"^\W*(?:but |so |and |please |pls |this |that |it |all |is |was |that's |it's |strictly "
    r"|but |"
    r"he |she |they |said |told me |asked me |I |'ll |I'll |will |should |must )*"
    r"(?:to |not to |do not |don'?t |never |not )*"
    r"(?:off the record|between us|between ourselves|private|confidential|in confidence|secret|"
    r"keep (?:it |this |that )?(?:to (?:my|your|him|her)self|quiet|private|between us)|"
    r"(?:say|mention|repeat|tell|share|write|include|bring)\b(?:\s+(?:anyone|them|her|him))?"
    r"(?:\s+(?:it|that|this|any of (?:it|this)|so))?(?:\s+up)?)"
    r"(?:,? (?:please|though|to anyone|to them|to anybody|in the letter|either|she said|he "
    r"said|obviously|yet))*\W*$"
    r"|^\W*(?:but |and )?(?:she|he|they|nobody|no one|xp) (?:doesn'?t|don'?t|needn'?t|needs to|has"
    r" to)(?: (?:need|have) to)? know (?:that|this|it|about (?:that|this|it))\b",
    regex.I,
)


_BARE_NUMBER = regex.compile(
    r"\b(?:for|do|to|at|around|about|roughly|need|want|wanted|say|said|say|min|minimum|max"
    r"|between|"
    r"asked|under|over|below|above|less than|more than|not)\s+(?:for\s+"
    r"|least\s+)?[£$€]?\d{2,3}(?:[.,]\d{3})?\s*"
    r"(?:k|thousand|grand)?(?=\s*(?:$|[.,;!?)]|to\b|or\b|and\b|at\b|max\b|but\b|is\b|tops\b))",
    regex.I,
)


def _pay_goes_on(body: str) -> bool:
    """A bare figure ("I asked for 75", "We can do 85 to 95") that talk of pay explains."""
    return _BARE_NUMBER.search(body) is not None and len(body.split()) <= 16


def _pay_before(text: str, units: Sequence[Unit], spans: Sequence[list[Span]], n: int) -> bool:
    for k in range(max(0, n - 2), n):
        unit = units[k]
        if spans[k] and unit.headings == units[n].headings:
            words = text[unit.start : unit.end]
            if mentions_pay(words) or (k and _pay_goes_on(words)):
                return True
    return False


_PLEA_OBJECT = regex.compile(
    r"(?:do not|don'?t|dont|never|must not|mustn'?t|shouldn'?t|nicht|ne pas"
    r"|no)\s+(?:\w+\s+)?(?:say|mention|tell|bring"
    r" up|talk about|write about|repeat|erwähnen|sagen|mentionner|dire|mencionar)\s+(?:them\s+"
    r"|her\s+|him\s+"
    r"|anyone\s+)?(?:about\s+|that\s+)?(.{3,80}?)(?:\s+(?:either|again|too|as well|please|at "
    r"all))?\W*$",
    regex.I,
)


_TELL = regex.compile(r"\btell (?!(?:them|her|him|anyone|about)\b)", regex.I)


def echo_objects(text: str, units: Sequence[Unit], spans: list[list[Span]]) -> None:
    """What must not be mentioned is private wherever else it stands in the notes."""
    wanted: list[frozenset[str]] = []
    for n, unit in enumerate(units):
        if not spans[n]:
            continue
        found = _PLEA_OBJECT.search(plain(text[unit.start : unit.end]))
        if found is None and not (unit.label and _plea_label(unit.label)):
            continue
        words = content_words(found[1] if found else text[unit.start : unit.end])
        terms = frozenset(w for w in words if len(w) > 3 and w not in STOPWORDS)
        # "don't tell Colin": he is no secret.
        if terms and not (found and len(terms) == 1 and _TELL.search(found[0])):
            wanted.append(terms)
    for n, unit in enumerate(units):
        if wanted and not spans[n]:
            have = content_words(text[unit.start : unit.end])
            if any(terms <= have for terms in wanted):
                spans[n] = [(unit.start, unit.end)]


def _plea_label(label: str) -> bool:
    words = plain(label).casefold()
    return (
        regex.search(
            r"(?:don'?t|do not|never|nicht|ne pas|no)\s+\w*(?:say|mention|tell|erw|sag|dire|dec)",
            words,
        )
        is not None
    )
