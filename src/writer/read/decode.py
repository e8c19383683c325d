"""From bytes to text: UTF-8, UTF-16, UTF-32 or a legacy 8-bit encoding; a guess is said so."""

import codecs
from typing import NamedTuple

from writer import regex

#: Longer marks first: UTF-32's little-endian mark begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: First bytes of files that people hand over as notes and that are not text.
_KNOWN_BINARY = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a Word document or a ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound recording"),
    (b"RIFF", "a recording"),
    (b"GGUF", "a language model"),
    (b"SQLite format 3", "a database"),
    (b"{\\rtf", "a rich-text document"),
)

#: What Western European text holds outside ASCII; windows-1252 is taken at its word for these.
_WESTERN = frozenset(
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüÿŒœŠšŽž"
    "‘’“”„‚–—…•·€£¥§©®™°±½¼¾²³×«»¡¿ªº´†\xa0"
)
#: Signs that Western text never has inside a word; other code pages put letters there.
_SIGN_IN_WORD = regex.compile(r"[^\W\d_][£¥§©®°±½¼¾²³×«»¡¿ªº´†„‚•][^\W\d_]")
_LEGACY = (
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1257",
    "iso8859_2",
    "koi8_r",
    "mac_roman",
    "cp850",
    "cp852",
    "shift_jis",
    "euc_jp",
    "euc_kr",
    "gb18030",
    "big5",
)
#: Control characters that no text file has: all below space but tab, line ends, form feed, escape.
_CONTROL = regex.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")


class Decoded(NamedTuple):
    """The text, what it was decoded from, and whether that was a guess."""

    text: str
    encoding: str
    guessed: bool = False


class NotText(Exception):
    """The bytes are no text; the message says what they look like. `reader` translates it."""


def decode(data: bytes) -> Decoded:
    """Decode `data`; a byte-order mark is dropped, line ends are kept.

    Raises:
        NotText: no encoding makes text of it.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data[len(mark) :], encoding), encoding)
    for magic, what in _KNOWN_BINARY:
        if data.startswith(magic):
            raise NotText(what)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(data)
    if "\x00" in text:
        return _utf16_without_mark(data)
    return Decoded(_printable(text), "utf-8")


def _strict(data: bytes, encoding: str) -> str:
    try:
        return _printable(data.decode(encoding))
    except UnicodeDecodeError as error:
        raise NotText(f"damaged {encoding.upper()} text") from error


def _printable(text: str) -> str:
    """Return `text`, or refuse it where control characters show that it is none."""
    controls = len(_CONTROL.findall(text))
    if "\x00" in text or controls > max(2, len(text) // 100):
        raise NotText("binary data")
    return text


def _utf16_without_mark(data: bytes) -> Decoded:
    """Decode UTF-16 that lacks its mark: one half of the bytes are then mostly zero."""
    zeros_first, zeros_second = data[0::2].count(0), data[1::2].count(0)
    half = len(data) // 2
    if zeros_second > half * 0.6 and zeros_first < half * 0.1:
        encoding = "utf-16-le"
    elif zeros_first > half * 0.6 and zeros_second < half * 0.1:
        encoding = "utf-16-be"
    else:
        raise NotText("binary data")
    return Decoded(_strict(data, encoding), encoding, guessed=True)


def _legacy(data: bytes) -> Decoded:
    """Decode text of the time before UTF-8: windows-1252 where that reads well, else guess."""
    if b"\x00" in data:
        return _utf16_without_mark(data)
    try:
        western = data.decode("cp1252")
    except UnicodeDecodeError:
        western = ""
    foreign = {c for c in western if ord(c) > 127} - _WESTERN
    if western and not foreign and not _SIGN_IN_WORD.search(western):
        return Decoded(_printable(western), "windows-1252", guessed=True)

    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=list(_LEGACY), threshold=0.4).best()
    if best is None:
        raise NotText("binary data")
    return Decoded(_printable(str(best)), best.encoding, guessed=True)
