"""Parsing a message of any origin into the parts that the rules look at."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from writer import regex
from writer.kinds import Branch, Channel, Kind
from writer.language.tokens import sentences
from writer.rules.read_script import script_parts
from writer.rules.rule import Letter, LetterSentence, Span

_HEADER = regex.compile(
    r"(From|To|Cc|Bcc|Date|Sent|Reply-To|Subject|Re|Betreff|Objet|Asunto|Oggetto|Onderwerp)"
    r"[ \t]*:[ \t]*(.*)",
    regex.IGNORECASE,
)
_SUBJECTS = frozenset({"subject", "re", "betreff", "objet", "asunto", "oggetto", "onderwerp"})
#: What a mail program puts below a name.
_DEVICE = regex.compile(
    r"sent (?:from|with|via) (?:my|the)?\b.{0,40}|get outlook for .{0,20}|\W+", regex.IGNORECASE
)
_LETTERHEAD_LINES = 12
_LETTERHEAD_WORDS = 10
_SALUTATION = regex.compile(
    r"(?:my\s+)?(?:dear(?:est)?|hi(?:\s+there)?|hello(?:\s+there)?|hey(?:\s+there)?|greetings"
    r"|good\s+(?:morning|afternoon|evening|day)|to\s+whom\s+it\s+may\s+concern)\b",
    regex.IGNORECASE,
)
#: What follows the salutation up to the mark that ends it. A full stop after a title is no end.
_NAMED = regex.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Rev|Hon|Fr|Sr|Jr|Ph\.D|Cllr|Capt|Col|Sgt|Lt|Insp|Supt|Cmdr"
    r"|Sra|Dra|[A-Z])\.|[^,:;!.\n–—])*",
    regex.IGNORECASE,
)
_CLOSING = regex.compile(
    r"(?:(?:(?:with|my|many|most|very|kind|kindest|warm|warmest|best|all|again|once)\s+)*"
    r"(?:regards|wishes|thanks|thank\s+you(?:\s+(?:again|so\s+much|very\s+much|once\s+(?:more"
    r"|again)))?"
    r"|gratitude|appreciation|sincerely|faithfully|truly|respectfully|cordially|warmly|gratefully"
    r"|best|love|cheers|xoxo|hugs|ciao|later|respect|anticipation)"
    r"|yours(?:\s+\w+)?|take\s+care|until\s+(?:then|soon|next\s+\w+|\w+day)|see\s+you\s+soon)"
    r"(?:\s+(?:yours|and\s+[\w\s]{2,30}|again|from\s+[\w\s]{2,30}|to\s+[\w\s]{2,30}))?",
    regex.IGNORECASE,
)
_HONOURS = regex.compile(r",\s*(?:[A-Z][\w.'’-]*)(?:\s+(?:and|&)\s+[A-Z][\w.'’-]*)?(?=\s*[,:]\s*$)")
#: "Good morning, Mr Osei, this is ...".
_AFTER_COMMA = regex.compile(
    r"\s*,\s*(?:(?:Mr|Mrs|Ms|Miss|Dr"
    r"|Prof)\.?\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,2}(?=\s*[,.!:–—])"
)
#: "Trish, thank you for the morning": a name that goes over into the first sentence.
_RUN_ON = regex.compile(
    r"(?!(?:Yesterday|Today|Again|First|Many|Well|Wow)\b)[A-Z][\w'’]+(?:\s[A-Z][\w'’]+)?"
    r"\s*[,–—-](?=\s+(?:many )?(?:thanks?|just|good|great|lovely|nice|what|it was)\b)"
)
_MAX_NAME_WORDS = 6
#: A telephone number has more digits than a year or a price.
_FEWEST_DIGITS = 7
_MAX_CLOSING_WORDS = 8


class _Line(NamedTuple):
    """One non-blank line, trimmed, with its half-open span in the whole text."""

    text: str
    start: int
    end: int


def read_letter(text: str, *, kind: Kind, channel: Channel, subject: str | None = None) -> Letter:
    """Return `text` as a letter. Every span points into `text`.

    Mail headers at the top are skipped, their `Subject:` line is taken unless `subject` is given.
    Parts that are not there are None.
    """
    lines = _lines(text)
    lines, found_subject = _without_letterhead(*_without_headers(lines))
    if channel == "phone" and (script := script_parts(text)):
        return _script(text, kind, lines, script)
    greeting = _greeting(lines)
    closing, signature = _sign_off(lines, after=greeting.end if greeting else 0)
    start = greeting.end if greeting else (lines[0].start if lines else len(text))
    parts = [part.start for part in (closing, signature) if part]
    end = max(min(parts, default=len(text)), start)
    return Letter(
        text=text,
        kind=kind,
        channel=channel,
        sentences=_body(text, start, end),
        subject=found_subject if subject is None else subject,
        greeting=greeting,
        closing=closing,
        signature=signature,
    )


def _script(
    text: str, kind: Kind, lines: list[_Line], parts: Sequence[tuple[Branch, int, int]]
) -> Letter:
    """Return a phone script as a letter: each part's sentences, and the greeting of the first."""
    _, start, end = parts[0]
    greeting = _greeting([line for line in lines if start <= line.start < end])
    found: list[LetterSentence] = []
    for branch, begin, stop in parts:
        if greeting and begin <= greeting.start < stop:
            begin = greeting.end
        found += [replace(sentence, branch=branch) for sentence in _body(text, begin, stop)]
    return Letter(text=text, kind=kind, channel="phone", sentences=tuple(found), greeting=greeting)


def _lines(text: str) -> list[_Line]:
    """Return the lines that hold something."""
    found = []
    at = 0
    for line in text.split("\n"):
        trimmed = line.strip()
        if trimmed:
            start = at + len(line) - len(line.lstrip())
            found.append(_Line(trimmed, start, start + len(trimmed)))
        at += len(line) + 1
    return found


def _without_headers(lines: list[_Line]) -> tuple[list[_Line], str | None]:
    """Return the lines after the mail headers at the top, and the subject among these."""
    subject = None
    for index, line in enumerate(lines):
        header = _HEADER.match(line.text.lstrip("*# "))
        if not header:
            return lines[index:], subject
        if header.group(1).lower() in _SUBJECTS:
            subject = header.group(2).strip().strip("*").strip()
    return [], subject


def _without_letterhead(lines: list[_Line], subject: str | None) -> tuple[list[_Line], str | None]:
    """Return the lines from the salutation on where only addresses, a date, a subject or a rule
    stand above it, and the subject."""
    for index, line in enumerate(lines[:_LETTERHEAD_LINES]):
        if _SALUTATION.match(line.text) and line.text[-1] in ",:!–—-":
            return lines[index:], subject
        header = _HEADER.match(line.text.lstrip("*# "))
        if header and header.group(1).lower() in _SUBJECTS:
            subject = header.group(2).strip().strip("*").strip()
        elif line.text[-1] in ".!?" or len(line.text.split()) > _LETTERHEAD_WORDS:
            break
    return lines, subject


def _greeting(lines: list[_Line]) -> Span | None:
    """Return the span of the salutation that opens the first line."""
    if not lines:
        return None
    line = lines[0]
    salutation = _SALUTATION.match(line.text)
    if salutation:
        named = _NAMED.match(line.text, salutation.end())
        end = named.end() if named else salutation.end()
        if end == salutation.end() and (late := _AFTER_COMMA.match(line.text, end)):
            end = late.end()
        end = _past_honours(line.text, end)
        if end < len(line.text) and len(line.text[:end].split()) > 12:
            return None  # "Good morning sessions are what your department ...": a sentence
        if end < len(line.text) and line.text[end] in ",:;!.":
            end += 1
        return Span(line.start, line.start + end)
    if run_on := _RUN_ON.match(line.text):
        return Span(line.start, line.start + run_on.end())
    bare_name = len(line.text.split()) <= 4 and line.text[-1] in ",:–—-" and len(lines) > 1
    if bare_name and all(word[0].isupper() for word in regex.findall(r"\w+", line.text)):
        return Span(line.start, line.end)
    return None


def _past_honours(line: str, end: int) -> int:
    """Move past what still belongs to the names: "Dear Ana, Tom and Priya," or "Dr. Lee, PhD,"."""
    match = _HONOURS.match(line, end)
    return match.end() if match else end


def _sign_off(lines: list[_Line], *, after: int) -> tuple[Span | None, Span | None]:
    """Return the spans of closing and signature, searched from the end of the message."""
    lines = [line for line in lines if line.end > after and line.start >= after]
    while len(lines) > 1 and _DEVICE.fullmatch(lines[-1].text):
        lines.pop()
    # A mail program's signature block stands below a line of its own.
    blocks = [index for index, line in enumerate(lines) if line.text in ("--", "—") and index]
    if blocks:
        closing, name = _closing_and_name(lines[: blocks[-1]])
        below = _rest(lines[blocks[-1] + 1 :])
        return closing, Span(name.start, lines[-1].end) if name else below
    return _closing_and_name(lines)


def _closing_and_name(lines: list[_Line]) -> tuple[Span | None, Span | None]:
    for index in range(len(lines) - 1, max(len(lines) - 8, -1), -1):
        line = lines[index]
        closing = _CLOSING.match(line.text)
        if not closing:
            continue
        rest = line.text[closing.end() :]
        if not rest.strip(" ,.!–—-"):
            return Span(line.start, line.end), _rest(lines[index + 1 :])
        mark = regex.match(r"\s*[,–—-]\s*", rest)
        if mark and _is_name(rest[mark.end() :]) and index == len(lines) - 1:
            cut = line.start + closing.end() + mark.end()
            return Span(line.start, line.start + closing.end() + 1), Span(cut, line.end)
    return _unnamed_sign_off(lines)


def _rest(lines: list[_Line]) -> Span | None:
    """The span of the lines under the closing: name, and perhaps title and telephone number."""
    return Span(lines[0].start, lines[-1].end) if lines else None


def _unnamed_sign_off(lines: list[_Line]) -> tuple[Span | None, Span | None]:
    """A closing of the writer's own ("Until the tasting,") above a name, or a name alone."""
    end = lines[-1].end if lines else 0
    while len(lines) > 1 and _is_contact(lines[-1].text):
        lines = lines[:-1]
    if not lines or not _is_name(lines[-1].text.lstrip("–—- ")):
        return None, None
    signature = Span(lines[-1].start, end)
    if len(lines) > 1:
        above = lines[-2]
        if above.text.endswith(",") and len(above.text.split()) <= _MAX_CLOSING_WORDS:
            return Span(above.start, above.end), signature
    return None, signature


def _is_contact(text: str) -> bool:
    """Whether a line is an address or a number, with a word to say what of."""
    is_reached = "@" in text or sum(map(str.isdigit, text)) >= _FEWEST_DIGITS
    return is_reached and len(text.split()) <= _LETTERHEAD_WORDS and text[-1] not in ".!?"


def _is_name(text: str) -> bool:
    """Whether a line looks like somebody's name rather than a sentence."""
    words = regex.findall(r"[^\W\d_]+", text)
    if not 1 <= len(words) <= _MAX_NAME_WORDS or text[-1] in "!?:;":
        return False
    if text.endswith(".") and len(words[-1]) > 2:
        return False
    first, last = str(words[0]), str(words[-1])
    return first[0].isupper() and last[0].isupper()


def _body(text: str, start: int, end: int) -> tuple[LetterSentence, ...]:
    """Return the sentences of `text[start:end]`."""
    found = []
    for begin, stop in sentences(text[start:end]):
        found.append(
            LetterSentence(text[start + begin : start + stop], start + begin, start + stop)
        )
    return tuple(found)
