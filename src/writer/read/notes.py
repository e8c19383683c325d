"""The notes as the user wrote them: never altered, so every span points into `text`."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from writer import regex

_COMMENT = regex.compile(r"<!--.*?(?:-->|\Z)", regex.DOTALL)
_LINE_END = regex.compile(r"\r\n?|\n")


#: "12", "00:00:04.000 --> 00:00:09.120 align:start" and the first line of a .vtt file.
_CUE = regex.compile(
    r"^(?:WEBVTT\b[^\n]*|(?:[\w-]{1,40}\r?\n)?[\d:.,]{5,14} +--> +[\d:.,]{5,14}[^\n]*)$",
    regex.MULTILINE,
)
_VOICE = regex.compile(r"<v(?:\.[\w.]+)?\s+(?P<name>[^>\n]{1,60})>|</?[bciuv](?:\.[\w.]+)?>")


def _voice(tag: regex.Match) -> str:
    name = tag["name"]
    return f"{name}: ".ljust(len(tag[0])) if name else " " * len(tag[0])


def _blank_out(cue: regex.Match) -> str:
    return regex.sub(r"[^\r\n]", " ", cue[0])


def _blank(comment: regex.Match) -> str:
    return "\n\n" + regex.sub(r"[^\r\n]", " ", comment[0][2:])


_NICKNAME = regex.compile(
    r"(?<=[^\W\d_] )\((?P<name>[\"“][^\W\d_]{2,14}[\"”])\)(?= [^\W\d_a-z][a-z])"
)
#: So many capitals for each small letter, and no fewer in all, are more than names and headings.
_SHOUTED, _FEW = 6, 60


@dataclass(frozen=True, slots=True)
class Notes:
    """Decoded notes. `name` is the file's name for messages ("notes.md", "<stdin>").

    `front_matter` holds the YAML mapping at the top, keys lower-cased, values as YAML gave them;
    `body_start` is the index in `text` at which the text after the front matter begins.
    `encoding` is what the bytes were decoded from; `warnings` is what the user should know about
    the reading itself (an encoding that was guessed, front matter that is no YAML).
    """

    text: str
    name: str = "<text>"
    front_matter: Mapping[str, object] = field(
        default_factory=lambda: MappingProxyType({}), hash=False
    )
    body_start: int = 0
    encoding: str = "utf-8"
    warnings: tuple[str, ...] = ()

    @property
    def readable(self) -> "Notes":
        """The notes with HTML comments and the cues of subtitles blanked out, shouting in small.

        They are as long as before, so that every span fits. Where a comment stood a paragraph
        ends, so no span runs across one. "<v Ana Ruiz>" becomes "Ana Ruiz:".
        """
        text = self.text
        if "<!--" in text:
            text = _COMMENT.sub(_blank, text)
        if "-->" in text and text.count(":") > 3 and _CUE.search(text):
            text = _CUE.sub(_blank_out, text)
            text = _VOICE.sub(_voice, text)
        if '("' in text or "(“" in text:
            # 'Katarzyna ("Kasia") Nowak': as long as before, the quotes alone are left.
            text = _NICKNAME.sub(r" \g<name> ", text)
        if _is_shouted(text):
            text = "".join(small if len(small := char.lower()) == 1 else char for char in text)
        return self if text == self.text else replace(self, text=text)

    def line_of(self, index: int) -> int:
        """Return the 1-based line that the character at `index` stands on."""
        before = sum(1 for _ in _LINE_END.finditer(self.text, 0, index))
        # Between the two halves of CRLF the line has not ended yet.
        cut = 0 < index < len(self.text) and self.text[index - 1 : index + 1] == "\r\n"
        return before + 1 - cut


def _is_shouted(text: str) -> bool:
    """Tell whether notes are in capitals throughout, which then tell no name from another word."""
    start = text[:20_000]
    capitals = sum(map(str.isupper, start))
    return capitals > _SHOUTED * sum(map(str.islower, start)) and capitals > _FEW
