"""Where pasted e-mails and calendar entries begin and end."""

from collections.abc import Sequence

from writer import regex
from writer.extract.structure.labels import FieldName, field_of
from writer.extract.structure.lines import Line
from writer.extract.structure.titles import (
    NOTES,
    is_short_text,
    line_words,
    mark_lines,
    stands_as_title,
)
from writer.extract.units import Part

_HEADERS: frozenset[FieldName] = frozenset({"from", "to", "cc", "subject", "date"})
_WROTE = regex.compile(
    r"(?:on|am|le|el|il|op)\b[^\n]{4,160}\b(?:wrote|schrieb[^\n]{0,60}|a écrit|escribió|"
    r"scritto)\s*:$"
    r"|-{2,}\s*(?:original|forwarded|ursprüngliche|message|begin forwarded)[^\n]*-{2,}"
    r"|begin forwarded message:",
    regex.IGNORECASE,
)
_GREETING = regex.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen)|"
    r"liebe[r]?|sehr geehrte[rs]?|bonjour|chère?|madame|monsieur|hola|estimad[oa]|buenos días|"
    r"ciao|gentile|beste)\b[^\n.!?:]{0,50}[,!:–-]?",
    regex.IGNORECASE,
)
_GREETED_INLINE = regex.compile(
    r"(?:hi|hello|hey|dear|hallo|bonjour|hola|good (?:morning|afternoon)) (?-i:[A-ZÀ-Þ])[\w'’-]+"
    r"(?:\.? (?-i:[A-ZÀ-Þ])[\w'’-]+){0,2}[,!:]\s+\w",
    regex.IGNORECASE,
)
SIGN_OFF = regex.compile(
    r"(?:(?:kind|best|warm|warmest|many)(?:est)? (?:regards|wishes|thanks)|regards|best|cheers|"
    r"thanks|many thanks|thank you|yours|yours (?:sincerely|faithfully|truly)|sincerely|"
    r"all the best|br|kr|rgds|mit freundlichen grüßen|freundliche grüße|viele grüße|"
    r"beste grüße|liebe grüße|mfg|vg|lg|cordialement|bien cordialement|sincères salutations|"
    r"saludos|un saludo|atentamente|cordiali saluti|groet|met vriendelijke groet)[,.!]?",
    regex.IGNORECASE,
)


def _label_of(text: str, line: Line) -> str | None:
    return None if line.label_end is None else text[line.inner : line.label_end]


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
    title = stands_as_title(line) or is_short_text(text, line)
    return title and NOTES.fullmatch(line_words(text, line)) is not None


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
    if _GREETED_INLINE.match(text, lines[first].start, lines[first].end):
        # "Hi Jess, all confirmed for Tuesday": without marks the first blank line ends it.
        blank = (at for at in range(first, len(lines)) if lines[at].kind == "blank")
        return next(blank, len(lines))
    greeted = _GREETING.fullmatch(line_words(text, lines[first])[:80])
    if not greeted and not _greets_by_name(text, lines, first):
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
        if line.kind == "text" and SIGN_OFF.fullmatch(line_words(text, line)):
            signed = True
            # The name below a sign-off may stand after a blank line.
            while at + 1 < len(lines) and lines[at + 1].kind == "blank":
                at += 1
        at += 1
    return at


def _is_letter(text: str, lines: Sequence[Line], index: int) -> bool:
    """Tell whether a greeting alone on its line, with a sign-off below, opens a letter."""
    line = lines[index]
    if line.kind != "text" or text[line.end - 1] not in ",!:–-":
        return False
    if not _GREETING.fullmatch(line_words(text, line)[:80]):
        return False
    below = lines[index + 1 : index + 40]
    mine = next((at for at, one in enumerate(below) if _own_notes_begin(text, one)), len(below))
    return any(
        one.kind == "text" and SIGN_OFF.fullmatch(line_words(text, one)) for one in below[:mine]
    )


_NAME_ALONE = regex.compile(r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?[,!]?")


def _greets_by_name(text: str, lines: Sequence[Line], first: int) -> bool:
    """Tell whether a mail opens with a bare name: alone on its line, a sign-off further down."""
    below = lines[first + 1 : first + 40]
    if not below or below[0].kind != "blank" or lines[first].kind != "text":
        return False
    if not _NAME_ALONE.fullmatch(text, lines[first].start, lines[first].end):
        return False
    mine = next((at for at, line in enumerate(below) if _own_notes_begin(text, line)), len(below))
    return any(
        line.kind == "text" and SIGN_OFF.fullmatch(line_words(text, line)) for line in below[:mine]
    )


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


def mark_emails(text: str, lines: Sequence[Line], parts: list[Part]) -> None:
    """Mark the lines of e-mails and calendar entries."""
    at = 0
    while at < len(lines):
        line = lines[at]
        end = _header_block(text, lines, at)
        if end > at:
            end = _body_end(text, lines, end)
        elif line.kind == "quote" and _is_mail_quote(text, lines, at):
            while end < len(lines) and lines[end].kind == "quote":
                end += 1
        elif _is_letter(text, lines, at):
            end = _body_end(text, lines, at)
        elif _INVITE.match(text, line.start, line.end):
            end = _invite_end(text, lines, at)
        elif line.end > line.start and _WROTE.fullmatch(text[line.start : line.end][:240]):
            end = max(at + 1, _body_end(text, lines, at + 1))
        mark_lines(parts, at, end, "email")
        at = max(end, at + 1)


_INVITE = regex.compile(r"BEGIN:|(?:begin|start(?: of)?)\s+(?:\w+\s+)?invit\w+$", regex.IGNORECASE)


def _invite_end(text: str, lines: Sequence[Line], at: int) -> int:
    """Return the index after the calendar entry that begins at `at`, at most forty lines on."""
    calendar = text.startswith("BEGIN:", lines[at].start)
    # What begins as an event ends with it, be there a calendar around it or not.
    what = text[lines[at].start + len("BEGIN:") : lines[at].end].strip().casefold()
    for end in range(at + 1, len(lines) if calendar else min(at + 40, len(lines))):
        last = text[lines[end].start : lines[end].end].casefold()
        if last.startswith(f"end:{what}" if calendar else "end"):
            return end + 1
    return len(lines) if calendar else at + 1


_SENT = regex.compile(r"(?:from|von|de|da|van)\s*:\s.*@", regex.IGNORECASE)


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
        if _SENT.match(content):
            return True
        if _GREETING.fullmatch(content) or SIGN_OFF.fullmatch(content):
            return True
    return False
