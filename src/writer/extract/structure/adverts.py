"""Where a job advert pasted below the notes begins and ends."""

import itertools
from collections.abc import Sequence

from writer import regex
from writer.extract.structure.lines import Line
from writer.extract.structure.titles import (
    NOTES,
    is_short_text,
    line_words,
    mark_lines,
    stands_as_title,
)
from writer.extract.units import Part

_ADVERT = regex.compile(
    r"(?:(?:the |original |copy of (?:the )?)?(?:job|vacancy|position) ?(?:ad|advert|"
    r"advertisement|description|posting|post|spec|specification|listing)\b.{0,40}|"
    r"(?:the |original )?(?:ad|advert|advertisement|posting|jd|vacancy|anzeige|listing)\b.{0,30}|"
    r"from (?:the|their) (?:job )?(?:ad|advert|website|posting|job posting)\b.{0,20}|"
    r"stellenanzeige\b.{0,40}|stellenausschreibung\b.{0,40}|stellenbeschreibung|"
    r"offre d'emploi\b.{0,40}|annonce|l'annonce|oferta(?: de (?:empleo|trabajo))?\b.{0,30}|"
    r"anuncio|vacature\b.{0,20}|we(?:'re| are) hiring\b.{0,60}|now hiring\b.{0,60}|"
    r"apply (?:now|today)\b.{0,40})",
    regex.IGNORECASE,
)
_SECTION = regex.compile(
    r"(?:about (?:the role|the job|the position|us|you|the team|the company|the opportunity)|"
    r"(?:key |main |core )?(?:responsibilities|duties|accountabilities)|the role|your role|"
    r"(?:key |essential |minimum |preferred |job |desired )?(?:requirements|qualifications|"
    r"criteria|skills|skills required|competencies)|person specification|essential|desirable|"
    r"who (?:we are|you are|we're looking for|we are looking for)|"
    r"what (?:we offer|you(?:'ll| will) (?:do|bring|need|get)|we're looking for|"
    r"we are looking for|you bring)|you will|you have|must haves?|nice to haves?|"
    r"we (?:offer|are looking for|expect)|our offer|benefits|perks|why (?:us|join us)|"
    r"how to apply|apply|equal opportunit(?:y|ies)|salary and benefits|job summary|overview|"
    r"(?:deine|ihre|ihr|dein) (?:aufgaben|profil)|aufgaben|profil|das bringst du mit|"
    r"anforderungen|wir bieten|(?:was )?wir (?:dir |ihnen )?bieten|über uns|unser angebot|"
    r"missions?|vos missions|profil recherché|votre profil|nous offrons|compétences|"
    r"à propos|requisitos|funciones|ofrecemos|se ofrece|sobre nosotros|perfil)",
    regex.IGNORECASE,
)
_FIRST_PERSON = regex.compile(
    r"\b(?:i|i'm|i've|i'd|me|my|she|he|they asked|told|forgot|asked|ich|mir|je|j'ai|"
    r"yo|mi)\b",
    regex.IGNORECASE,
)


def mark_adverts(text: str, lines: Sequence[Line], parts: list[Part]) -> None:
    """Mark the lines of job adverts."""
    sections = [
        at
        for at, line in enumerate(lines)
        if parts[at] == "notes"
        and (stands_as_title(line) or is_short_text(text, line))
        and _SECTION.fullmatch(line_words(text, line))
    ]
    start = _advert_start(text, lines, parts)
    if start is None:
        start = _unmarked_advert(text, lines, sections)
    if start is None:
        start = _below_rule(text, lines, parts)
    while start is not None:
        end = _advert_end(text, lines, start)
        mark_lines(parts, start, end, "advert")
        start = _advert_start(text, lines, parts, end)


def _advert_start(
    text: str, lines: Sequence[Line], parts: Sequence[Part], begin: int = 0
) -> int | None:
    for at in range(begin, len(lines)):
        line = lines[at]
        if parts[at] != "notes" or line.end - line.start > 90:
            continue
        # One line of plain words in the middle of a paragraph is no heading.
        apart = at == 0 or lines[at - 1].kind in ("blank", "rule")
        title = stands_as_title(line) or (apart and is_short_text(text, line))
        if title and _ADVERT.fullmatch(line_words(text, line)):
            return at
    return None


def _unmarked_advert(text: str, lines: Sequence[Line], sections: Sequence[int]) -> int | None:
    """Return where an advert begins that says so nowhere: two of its usual sections, no "I"."""
    for at, following in itertools.pairwise(sections):
        start, middle = lines[at].start, lines[following].start
        body = text[start : min(middle, start + 4000)]
        after = text[middle : middle + 400]
        if not _FIRST_PERSON.search(body) and not _FIRST_PERSON.search(after):
            return at
    return None


def _below_rule(text: str, lines: Sequence[Line], parts: Sequence[Part]) -> int | None:
    """Return where an advert begins that only a rule sets off: its usual words, and no "I"."""
    for at, line in enumerate(lines[:-1]):
        if line.kind != "rule" or parts[at] != "notes":
            continue
        below = text[line.end : lines[-1].end]
        if len(_HIRING.findall(below)) > 1 and not _FIRST_PERSON.search(below):
            return at + 1
    return None


_HIRING = regex.compile(
    r"\b(?:seeks?|seeking|(?:is|are) (?:looking for|recruiting|hiring)|duties|responsibilities"
    r"|preferred|required|essential|desirable|apply|closing date|salary|per annum|you will)\b",
    regex.IGNORECASE,
)


#: What only somebody who was interviewed writes.
_ACCOUNT = regex.compile(
    r"\b(?:I|i) (?:met|said|told|spoke|saw|forgot|mentioned|explained|talked|should have|never|"
    r"did(?:n['’]t| not))\b|\b(?:told|asked|showed) (?:me|him|her|them)\b"
)


def _is_account(text: str, lines: Sequence[Line], start: int) -> bool:
    """Tell whether the paragraph that begins at line `start` tells of the interview."""
    paragraph = itertools.takewhile(lambda line: line.kind not in ("blank", "rule"), lines[start:])
    end = max((line.end for line in paragraph), default=lines[start].start)
    return sum(1 for _ in _ACCOUNT.finditer(text, lines[start].start, end)) > 1


def _advert_end(text: str, lines: Sequence[Line], start: int) -> int:
    first = lines[start]
    for at in range(start + 1, len(lines)):
        line = lines[at]
        content = line_words(text, line)
        title = stands_as_title(line) or (
            is_short_text(text, line) and lines[at - 1].kind in ("blank", "rule")
        )
        if lines[at - 1].kind in ("blank", "rule") and _is_account(text, lines, at):
            return at
        if not title or _SECTION.fullmatch(content):
            continue
        if NOTES.fullmatch(content) or regex.match(r"end\b", content, regex.IGNORECASE):
            return at
        if first.kind == "heading" and line.kind == "heading" and line.level < first.level:
            return at
        same = first.kind == "heading" and line.kind == "heading" and line.level == first.level
        following = text[line.end : line.end + 500]
        if same and _FIRST_PERSON.search(following):
            return at
    return len(lines)
