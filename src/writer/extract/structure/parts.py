"""Which lines are the candidate's own notes, a pasted e-mail, a job advert or a transcript.

An advert's requirements must not become the candidate's memories, nor the recruiter's e-mail what
an interviewer said; so the parts are told apart before anything else is read.
"""

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from writer.extract.structure.labels import FieldName, field_of, plain_label
from writer.extract.structure.lines import Line
from writer.extract.units import Part
from writer.language.word_set import word_set

_HEADERS: frozenset[FieldName] = frozenset({"from", "to", "cc", "subject", "date"})
_WROTE = re.compile(
    r"(?:on|am|le|el|il|op)\b[^\n]{4,160}\b(?:wrote|schrieb[^\n]{0,60}|a écrit|escribió|"
    r"scritto)\s*:$"
    r"|-{2,}\s*(?:original|forwarded|ursprüngliche|message|begin forwarded)[^\n]*-{2,}"
    r"|begin forwarded message:",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen)|"
    r"liebe[r]?|sehr geehrte[rs]?|bonjour|chère?|madame|monsieur|hola|estimad[oa]|buenos días|"
    r"ciao|gentile|beste)\b[^\n.!?:]{0,50}[,!:–-]?",
    re.IGNORECASE,
)
SIGN_OFF = re.compile(
    r"(?:(?:kind|best|warm|warmest|many)(?:est)? (?:regards|wishes|thanks)|regards|best|cheers|"
    r"thanks|many thanks|thank you|yours|yours (?:sincerely|faithfully|truly)|sincerely|"
    r"all the best|br|kr|rgds|mit freundlichen grüßen|freundliche grüße|viele grüße|"
    r"beste grüße|liebe grüße|mfg|vg|lg|cordialement|bien cordialement|sincères salutations|"
    r"saludos|un saludo|atentamente|cordiali saluti|groet|met vriendelijke groet)[,.!]?",
    re.IGNORECASE,
)
_NOTES = re.compile(
    r"(?:end of (?:e-?mail|message|advert|ad|posting|job ad)|(?:my |own |raw |interview |quick |"
    r"rough |meine )*(?:notes?|notizen|recap|debrief|write-?up|after the interview|thoughts|"
    r"how it went|what happened|notas|mis notas|mes notes)\b.{0,40}|after\b.{0,30}|"
    r"interview\b.{0,50})",
    re.IGNORECASE,
)
_ADVERT = re.compile(
    r"(?:(?:the |original |copy of (?:the )?)?(?:job|vacancy|position) ?(?:ad|advert|"
    r"advertisement|description|posting|post|spec|specification|listing)\b.{0,40}|"
    r"(?:the |original )?(?:ad|advert|advertisement|posting|jd|vacancy|anzeige|listing)\b.{0,30}|"
    r"from (?:the|their) (?:job )?(?:ad|advert|website|posting|job posting)\b.{0,20}|"
    r"stellenanzeige\b.{0,40}|stellenausschreibung\b.{0,40}|stellenbeschreibung|"
    r"offre d'emploi\b.{0,40}|annonce|l'annonce|oferta(?: de (?:empleo|trabajo))?\b.{0,30}|"
    r"anuncio|vacature\b.{0,20}|we(?:'re| are) hiring\b.{0,60}|now hiring\b.{0,60}|"
    r"apply (?:now|today)\b.{0,40})",
    re.IGNORECASE,
)
_SECTION = re.compile(
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
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(
    r"\b(?:i|i'm|i've|i'd|me|my|she|he|they asked|told|forgot|asked|ich|mir|je|j'ai|"
    r"yo|mi)\b",
    re.IGNORECASE,
)


def _content(text: str, line: Line) -> str:
    end = line.label_end if line.label_end is not None and line.value == line.inner_end else None
    return text[line.inner : end or line.inner_end].strip("*_: ").replace("’", "'")


def _label_of(text: str, line: Line) -> str | None:
    return None if line.label_end is None else text[line.inner : line.label_end]


def _is_title(line: Line) -> bool:
    """Tell whether the line stands as a heading or as `Label:` alone."""
    return line.kind == "heading" or (line.kind == "label" and line.value == line.inner_end)


def _is_short_text(text: str, line: Line) -> bool:
    return line.kind == "text" and line.end - line.start <= 60 and text[line.end - 1] not in ".,;"


def _header_field(text: str, line: Line) -> FieldName | None:
    if line.kind not in ("label", "quote") or line.value == line.inner_end:
        return None
    if line.kind == "quote":
        return None
    label = _label_of(text, line)
    field = field_of(label) if label is not None else None
    return field if field in _HEADERS and label and len(label) <= 12 else None


def _header_block(text: str, lines: Sequence[Line], index: int) -> int:
    """Return the index after a block of e-mail headers that begins at `index`, or `index`."""
    end, seen = index, set[FieldName]()
    while end < len(lines):
        field = _header_field(text, lines[end])
        if field is None and not (seen and _is_wrapped_header(text, lines, end)):
            break
        if field is not None:
            seen.add(field)
        end += 1
    mail = len(seen) >= 2 and ("from" in seen or {"to", "subject"} <= seen)
    return end if mail else index


def _is_wrapped_header(text: str, lines: Sequence[Line], index: int) -> bool:
    line = lines[index]
    return line.kind == "text" and line.indent > 0 and lines[index - 1].kind == "label"


def _own_notes_begin(text: str, line: Line) -> bool:
    if line.kind == "rule":
        return True
    if line.kind == "heading":
        return True
    title = _is_title(line) or _is_short_text(text, line)
    return title and _NOTES.fullmatch(_content(text, line)) is not None


def _body_end(text: str, lines: Sequence[Line], index: int) -> int:
    """Return where the body of an e-mail ends whose headers end before `index`.

    Only a greeting opens a body that has no other mark: without one, what follows the headers
    may as well be the notes.
    """
    first = index
    while first < len(lines) and lines[first].kind == "blank":
        first += 1
    if first == len(lines) or lines[first].kind in ("rule", "heading"):
        return index
    if not _GREETING.fullmatch(_content(text, lines[first])[:80]):
        return index
    at, signed = first + 1, False
    while at < len(lines):
        line = lines[at]
        if _own_notes_begin(text, line) and text[line.start : line.end] != "--":
            return at
        if _header_block(text, lines, at) > at:
            return at
        if signed and line.kind == "blank" and not _more_signature(text, lines, at + 1):
            return at
        if line.kind == "text" and SIGN_OFF.fullmatch(_content(text, line)):
            signed = True
            # The name below a sign-off may stand after a blank line.
            while at + 1 < len(lines) and lines[at + 1].kind == "blank":
                at += 1
        at += 1
    return at


def _more_signature(text: str, lines: Sequence[Line], index: int) -> bool:
    """Tell whether a block of short lines that hold an address, a number or a link follows."""
    block = list[str]()
    while index < len(lines) and lines[index].kind != "blank" and len(block) < 6:
        block.append(text[lines[index].start : lines[index].end])
        index += 1
    contact = any("@" in part or "www." in part or _phone(part) for part in block)
    return bool(block) and contact and all(len(part) <= 70 for part in block)


def _phone(line: str) -> bool:
    return sum(1 for mark in line if mark.isdigit()) >= 7


def _mark(parts: list[Part], start: int, end: int, part: Part) -> None:
    for index in range(start, end):
        parts[index] = part


def _mark_emails(text: str, lines: Sequence[Line], parts: list[Part]) -> None:
    at = 0
    while at < len(lines):
        line = lines[at]
        end = _header_block(text, lines, at)
        if end > at:
            end = _body_end(text, lines, end)
        elif line.kind == "quote" and _is_mail_quote(text, lines, at):
            while end < len(lines) and lines[end].kind == "quote":
                end += 1
        elif _INVITE.match(text, line.start, line.end):
            end = _invite_end(text, lines, at)
        elif line.end > line.start and _WROTE.fullmatch(text[line.start : line.end][:240]):
            end = max(at + 1, _body_end(text, lines, at + 1))
        _mark(parts, at, end, "email")
        at = max(end, at + 1)


_INVITE = re.compile(r"BEGIN:|(?:begin|start(?: of)?)\s+(?:\w+\s+)?invit\w+$", re.IGNORECASE)


def _invite_end(text: str, lines: Sequence[Line], at: int) -> int:
    """Return the index after the calendar entry that begins at `at`, at most forty lines on."""
    calendar = text.startswith("BEGIN:", lines[at].start)
    for end in range(at + 1, len(lines) if calendar else min(at + 40, len(lines))):
        last = text[lines[end].start : lines[end].end].casefold()
        if last.startswith("end:vcal" if calendar else "end"):
            return end + 1
    return len(lines) if calendar else at + 1


def _is_mail_quote(text: str, lines: Sequence[Line], index: int) -> bool:
    """Tell whether a block quote is of an e-mail rather than of what somebody said."""
    if index and _WROTE.fullmatch(text[lines[index - 1].start : lines[index - 1].end][:240]):
        return True
    if index > 1 and lines[index - 1].kind == "blank":
        above = text[lines[index - 2].start : lines[index - 2].end][:240]
        if _WROTE.fullmatch(above):
            return True
    for line in lines[index : index + 60]:
        if line.kind != "quote":
            break
        content = text[line.inner : line.inner_end][:80]
        if _GREETING.fullmatch(content) or SIGN_OFF.fullmatch(content):
            return True
    return False


def _mark_adverts(text: str, lines: Sequence[Line], parts: list[Part]) -> None:
    sections = [
        at
        for at, line in enumerate(lines)
        if parts[at] == "notes"
        and (_is_title(line) or _is_short_text(text, line))
        and _SECTION.fullmatch(_content(text, line))
    ]
    start = _advert_start(text, lines, parts)
    if start is None:
        start = _unmarked_advert(text, lines, sections)
    while start is not None:
        end = _advert_end(text, lines, start)
        _mark(parts, start, end, "advert")
        start = _advert_start(text, lines, parts, end)


def _advert_start(
    text: str, lines: Sequence[Line], parts: Sequence[Part], begin: int = 0
) -> int | None:
    for at in range(begin, len(lines)):
        line = lines[at]
        if parts[at] != "notes" or line.end - line.start > 90:
            continue
        if (_is_title(line) or _is_short_text(text, line)) and _ADVERT.fullmatch(
            _content(text, line)
        ):
            # One line of plain words in the middle of a paragraph is no heading.
            if _is_title(line) or at == 0 or lines[at - 1].kind in ("blank", "rule"):
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


def _advert_end(text: str, lines: Sequence[Line], start: int) -> int:
    first = lines[start]
    for at in range(start + 1, len(lines)):
        line = lines[at]
        content = _content(text, line)
        title = _is_title(line) or (
            _is_short_text(text, line) and lines[at - 1].kind in ("blank", "rule")
        )
        if not title or _SECTION.fullmatch(content):
            continue
        if _NOTES.fullmatch(content) or re.match(r"end\b", content, re.IGNORECASE):
            return at
        if first.kind == "heading" and line.kind == "heading" and line.level < first.level:
            return at
        same = first.kind == "heading" and line.kind == "heading" and line.level == first.level
        following = text[line.end : line.end + 500]
        if same and _FIRST_PERSON.search(following):
            return at
    return len(lines)


#: Speakers without a name of their own.
SPEAKERS = word_set(
    "me i interviewer q a candidate interviewee applicant recruiter hr manager panel host "
    "speaker ich yo moi moderator"
)
_STAMP = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?"
_SPEAKER = re.compile(
    rf"(?:(?P<stamp>{_STAMP})\s*[-–—]?\s*)?(?:\*\*|__)?"
    r"(?P<name>[^\W\d_][^\W_]*(?:[ .'’-]{1,2}[^\W_]+){0,3}\.?)(?:\s*\([^)\n]{1,40}\))?(?:\*\*|__)?"
    rf"(?:\s*(?P<late>{_STAMP}))?\s*:(?:\*\*|__)?\s+(?=\S)"
)


def speaker(text: str, line: Line) -> tuple[str, int, bool] | None:
    """Return (name, where the words begin, whether a time stands there) for `Name: words`."""
    if line.kind not in ("text", "label", "bullet"):
        return None
    found = _SPEAKER.match(text, line.start if line.kind != "bullet" else line.inner, line.end)
    if found is None:
        return None
    name = found["name"]
    if field_of(name) and _speaker_key(name) not in SPEAKERS:
        return None
    if field_of(name) and _is_names(text[found.end() : line.end]):
        # "Me: Sofia Marino" says whose notes these are.
        return None
    stamped = found["stamp"] is not None or found["late"] is not None
    return name, found.end(), stamped


def _mark_transcripts(text: str, lines: Sequence[Line], parts: list[Part]) -> None:
    spoken = [
        (at, found)
        for at, line in enumerate(lines)
        if parts[at] == "notes" and (found := speaker(text, line))
    ]
    if not _is_talk([(name, stamped) for _, (name, _, stamped) in spoken]):
        return
    counts = Counter(_speaker_key(name) for _, (name, _, _) in spoken)
    turns = {
        index
        for index, (name, _, stamped) in spoken
        if stamped
        or counts[_speaker_key(name)] > 1
        or (_speaker_key(name) in SPEAKERS and field_of(name) is None)
    }
    if not turns:
        return
    last = max(turns)
    inside = False
    for at, line in enumerate(lines):
        if at in turns:
            inside = True
        elif (
            line.kind in ("heading", "rule")
            or (
                line.label_end is not None
                and field_of(text[line.inner : line.label_end])
                and speaker(text, line) is None
            )
            or parts[at] != "notes"
            or (line.kind == "blank" and (at > last or not _turn_follows(lines, turns, at)))
        ):
            inside = False
        if inside:
            parts[at] = "transcript"


def _is_names(words: str) -> bool:
    """Tell whether a value is a name rather than something said."""
    return len(words.split()) <= 4 and words[-1:] not in ".?!" and words.istitle()


def _speaker_key(name: str) -> str:
    """Return the name in one spelling, "Interviewer 2" as "interviewer"."""
    return plain_label(name).rstrip("0123456789. ")


def _turn_follows(lines: Sequence[Line], turns: set[int], index: int) -> bool:
    """Tell whether the talk goes on after the blank line at `index`: within two paragraphs."""
    return any(at in turns for at in range(index + 1, min(index + 8, len(lines))))


def _is_talk(turns: Sequence[tuple[str, bool]]) -> bool:
    """Tell a conversation from a list of labels: speakers come back, and take turns."""
    names = [_speaker_key(name) for name, _ in turns]
    if sum(stamped for _, stamped in turns) >= 2:
        return True
    known = [
        name in SPEAKERS and (names.count(name) > 1 or not field_of(name)) for name in names[:400]
    ]
    if len(set(names)) < 2 or len(names) < 3:
        return len(set(names)) == 2 and all(known)
    returns = any(
        first == third != second
        for first, second, third in zip(names, names[1:], names[2:], strict=False)
    )
    short = all(len(name.split()) <= 3 for name in names[:200])
    return returns and (any(known) or short)


def parts_of(text: str, lines: Sequence[Line]) -> list[Part]:
    """Return, for each line, the part of the notes it belongs to."""
    parts: list[Part] = ["notes"] * len(lines)
    _mark_emails(text, lines, parts)
    _mark_adverts(text, lines, parts)
    _mark_transcripts(text, lines, parts)
    return parts
