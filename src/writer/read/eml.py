"""E-mails as files hold them (RFC 5322, MIME): subject, body, and where each character stood."""

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from email.message import EmailMessage

#: A block of headers with their continuation lines, up to an empty line.
_HEADERS = re.compile(rb"(?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|\Z))+(?=\r?\n|\Z)")
#: Headers that nobody writes by hand above a message.
_MAIL_ONLY = re.compile(
    rb"^(?:MIME-Version|Content-Type|Content-Transfer-Encoding|Message-ID|Received):",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED_PRINTABLE = re.compile(rb"=[ \t]*(?:\r?\n|\Z)|=([0-9A-Fa-f]{2})|[ \t]+(?=\r?\n|\Z)")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]")
#: Of HTML, what is no text, what ends a line, other tags, and entities.
_MARKUP = re.compile(
    r"(?P<hidden><(style|script|head|title)\b.*?</\2\s*>|<!--.*?-->)"
    r"|(?P<line><(?:br|/p|/div|/li|/tr|/h\d)\b[^>]*>)|(?P<tag><[^>]*>)|(?P<entity>&#?\w{1,10};)",
    re.DOTALL | re.IGNORECASE,
)
#: Where the message that is answered begins.
_ANSWERED = re.compile(
    r"^(?:On [^\r\n]{5,150}(?:\r?\n[^\r\n]{1,150})? wrote:[ \t]*\r?$"
    r"|(?:Am|Le|El|Il|Op) [^\r\n]{5,150}\b(?:schrieb|écrit|escribió|scritto|schreef)\b"
    r"[^\r\n]{0,60}:[ \t]*\r?$|-{2,} ?(?:Original|Forwarded) Message ?-{2,}|_{20,}[ \t]*\r?$|>)",
    re.MULTILINE | re.IGNORECASE,
)


class NoBody(Exception):
    """The e-mail holds no text; the message says so. `draft_text` translates it."""


@dataclass(frozen=True, slots=True)
class Mail:
    """The decoded text, the subject ("" where there is none), and whom it goes to.

    `offsets` hold, for each character of `text`, the index of its first byte in the file.
    """

    text: str
    subject: str
    to: str | None
    offsets: Sequence[int]


def unanswered(text: str) -> str:
    """Return a message without the one it answers, quoted below it; all of it if nothing else."""
    answered = _ANSWERED.search(text)
    above = text[: answered.start()] if answered else text
    return above if above.strip() else text


def is_mail(data: bytes) -> bool:
    """Whether `data` opens with headers as only mail programs write them."""
    head = _HEADERS.match(data.removeprefix(b"\xef\xbb\xbf").lstrip())
    return head is not None and _MAIL_ONLY.search(head.group()) is not None


def read_mail(data: bytes) -> Mail:
    """Return what an e-mail says: its plain text, else its HTML without the tags.

    The message that it answers, quoted below it, is left out.

    Raises:
        NoBody: there is neither.
    """
    from email import message_from_bytes
    from email.policy import default

    message: EmailMessage[Any, Any] = message_from_bytes(data, policy=default)
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None or part.is_multipart():
        raise NoBody("an e-mail without text")
    encoding = str(part.get("Content-Transfer-Encoding", "7bit")).strip().lower()
    # As it stands in the file: undone here, so as to know where each character came from.
    is_encoded = encoding in ("quoted-printable", "base64")
    payload: Any = part.get_payload() if is_encoded else part.get_payload(decode=True)
    body = payload.encode("utf-8", "replace") if isinstance(payload, str) else bytes(payload or b"")
    found = data.rfind(body)
    at = max(found, 0)
    decoded, offsets = _decoded(body, at, encoding)
    text, offsets = _characters(decoded, offsets, part.get_content_charset("utf-8"))
    if part.get_content_type() == "text/html":
        text, offsets = _without_markup(text, offsets)
    text = unanswered(text)
    if found < 0:
        # Bytes that are in no encoding come out longer than they are in the file.
        offsets = array("q", (min(offset, len(data) - 1) for offset in offsets))
    subject = " ".join(str(message.get("Subject", "")).split())
    return Mail(text, subject, _address(message), offsets)


def _address(message: "EmailMessage[Any, Any]") -> str | None:
    """Return the one address the e-mail goes to, None where there are several or none."""
    addresses: tuple[Any, ...] = getattr(message.get("To"), "addresses", ())
    return str(addresses[0].addr_spec) or None if len(addresses) == 1 else None


def _decoded(body: bytes, at: int, encoding: str) -> tuple[bytes, Sequence[int]]:
    """Undo the transfer encoding; for each byte also return its index in the file."""
    if encoding == "quoted-printable":
        return _from_quoted_printable(body, at)
    if encoding == "base64":
        return _from_base64(body, at)
    return body, range(at, at + len(body))


def _from_quoted_printable(body: bytes, at: int) -> tuple[bytes, Sequence[int]]:
    out = bytearray()
    offsets = array("q")
    last = 0
    for match in _QUOTED_PRINTABLE.finditer(body):
        out += body[last : match.start()]
        offsets.extend(range(at + last, at + match.start()))
        if match.group(1):
            out.append(int(match.group(1), 16))
            offsets.append(at + match.start())
        last = match.end()
    out += body[last:]
    offsets.extend(range(at + last, at + len(body)))
    return bytes(out), offsets


def _from_base64(body: bytes, at: int) -> tuple[bytes, Sequence[int]]:
    import binascii

    digits = [match.start() for match in _BASE64.finditer(body)]
    digits = digits[: len(digits) - (len(digits) % 4 == 1)]
    plain = bytes(body[index] for index in digits)
    try:
        out = binascii.a2b_base64(plain + b"=" * (-len(plain) % 4))
    except binascii.Error:
        raise NoBody("an e-mail whose text is damaged") from None
    return out, array("q", (at + digits[k // 3 * 4 + k % 3] for k in range(len(out))))


def _characters(data: bytes, offsets: Sequence[int], charset: str) -> tuple[str, Sequence[int]]:
    """Decode `data`; for each character return the index of its first byte in the file."""
    try:
        text = data.decode(charset, "replace")
    except LookupError:
        text = data.decode("utf-8", "replace")
    if len(text) == len(data):
        return text, offsets
    starts = array("q")
    byte = 0
    for character in text:
        starts.append(offsets[min(byte, len(offsets) - 1)])
        # Exact for UTF-8, by far the commonest of the encodings with several bytes.
        byte += len(character.encode("utf-8", "replace"))
    return text, starts


def _without_markup(text: str, offsets: Sequence[int]) -> tuple[str, Sequence[int]]:
    """Return the text of HTML: tags away, line ends where blocks end, entities spelled out."""
    from html import unescape

    pieces: list[str] = []
    kept = array("q")
    last = 0
    for match in _MARKUP.finditer(text):
        pieces.append(text[last : match.start()].replace("\r", " ").replace("\n", " "))
        kept.extend(offsets[last : match.start()])
        new = {"line": "\n\n", "entity": unescape(match.group())}.get(match.lastgroup or "", "")
        pieces.append(new)
        kept.extend([offsets[match.start()]] * len(new))
        last = match.end()
    pieces.append(text[last:])
    kept.extend(offsets[last:])
    return "".join(pieces), kept
