"""Finding and reading a house style: `writer.toml`, or `[tool.writer]` in `pyproject.toml`."""

from collections.abc import Callable, Collection, Mapping
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, get_args

from writer import regex
from writer.errors import UsageError
from writer.kinds import CHANNELS, KINDS, Severity
from writer.style import PLAIN, Style

FILE = "writer.toml"
PROJECT_FILE = "pyproject.toml"

_SEVERITIES: tuple[Severity, ...] = get_args(Severity)
_TOP = ("off", "stock_phrases", "dictionary", "severity", "limits")
#: Each limit and the range it may be set in.
_LIMITS = {
    "sentence_words": (5, 100),
    "spoken_sentence_words": (5, 100),
    "subject_words": (2, 30),
    "subject_characters": (10, 200),
}
_WORDS = (10, 2000)
_PHRASE = regex.compile(r"[\w'’ -]*\w[\w'’ -]*\*?")
_MOST_CHARACTERS = 100


def find_style(folder: Path) -> Path | None:
    """Return the file that sets the house style for `folder`: the nearest one, upwards.

    In one folder `writer.toml` goes before a `pyproject.toml` that has a `[tool.writer]` table.
    """
    for place in (folder, *folder.parents):
        if (place / FILE).is_file():
            return place / FILE
        if _sets_style(place / PROJECT_FILE):
            return place / PROJECT_FILE
    return None


def _sets_style(path: Path) -> bool:
    """Whether a project's file holds our table; one that is no TOML is others' business."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    return regex.search(r"^\s*\[\s*tool\s*\.\s*writer\s*[\].]", text, regex.MULTILINE) is not None


def load_style(path: Path, *, rule_ids: Collection[str]) -> Style:
    """Read the house style in `path`.

    Raises:
        UsageError: missing or unreadable, no TOML, or a key or value that means nothing.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise UsageError(f"{path}: no such file; name a {FILE}, or leave --config out") from error
    except (OSError, UnicodeDecodeError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise UsageError(f"{path}: cannot be read ({reason}); mend or remove it") from error

    import tomllib

    try:
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(f"{path}: no valid TOML: {error}") from error
    if path.name == PROJECT_FILE:
        tool = values.get("tool")
        values = tool.get("writer", {}) if isinstance(tool, dict) else {}
    return _Reader(path, text, frozenset(rule_ids)).style(values)


class _Reader(NamedTuple):
    """Reads the values of one file; every complaint names its line where that can be found."""

    path: Path
    text: str
    rule_ids: frozenset[str]

    def style(self, values: object) -> Style:
        table = self._table("", values)
        self._known(table, _TOP)
        limits = self._table("limits", table.get("limits", {}))
        self._known(limits, (*_LIMITS, "words"), within="limits")
        sizes = {
            key: self._number(f"limits.{key}", limits[key], *_LIMITS[key])
            for key in _LIMITS
            if key in limits
        }
        words = self._table("limits.words", limits.get("words", {}))
        self._known(words, tuple(dict.fromkeys((*CHANNELS, *KINDS))), within="limits.words")
        return Style(
            off=frozenset(self._rule("off", name) for name in self._texts(table, "off")),
            severities=MappingProxyType(self._severities(table.get("severity", {}))),
            words=MappingProxyType(
                {key: self._number(f"limits.words.{key}", n, *_WORDS) for key, n in words.items()}
            ),
            stock_phrases=self._texts(table, "stock_phrases", self._phrase),
            dictionary=self._texts(table, "dictionary", self._word),
            **sizes,
        )

    def _severities(self, value: object) -> dict[str, Severity]:
        found: dict[str, Severity] = {}
        for name, severity in self._table("severity", value).items():
            rule = self._rule("severity", name)
            if severity not in _SEVERITIES:
                extra = (
                    f'to switch a rule off, write off = ["{rule}"]'
                    if severity in ("off", False)
                    else _meant(str(severity), _SEVERITIES, "the severities")
                )
                raise self._error(name, f"severity.{name} = {_shown(severity)}: {extra}")
            found[rule] = severity
        return found

    def _rule(self, key: str, name: str) -> str:
        if name.upper() in self.rule_ids:
            return name.upper()
        meant = _meant(name.upper(), sorted(self.rule_ids), "`writer rules` lists them")
        raise self._error(name, f"{key}: no rule is called {name!r}; {meant}")

    def _table(self, key: str, value: object) -> Mapping[str, Any]:
        if isinstance(value, dict):
            return value
        raise self._error(
            key.rpartition(".")[2], f"{key} = {_shown(value)} is no table; write it under [{key}]"
        )

    def _known(self, table: Mapping[str, Any], keys: tuple[str, ...], within: str = "") -> None:
        for key in table:
            if key not in keys:
                name = f"{within}.{key}" if within else key
                meant = _meant(key.lower().replace("-", "_"), keys, "the keys")
                raise self._error(key, f"unknown key {name!r}; {meant}")

    def _number(self, key: str, value: object, least: int, most: int) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return value
        name = key.rpartition(".")[2]
        raise self._error(
            name, f"{key} = {_shown(value)}: write a whole number from {least} to {most}"
        )

    def _texts(
        self, table: Mapping[str, Any], key: str, clean: Callable[[str, str], str] | None = None
    ) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self._error(
                key, f'{key} = {_shown(value)}: write a list of texts, as {key} = ["..."]'
            )
        return tuple(clean(key, item) if clean else item for item in value)

    def _phrase(self, key: str, text: str) -> str:
        plain = " ".join(text.split())
        if len(plain) <= _MOST_CHARACTERS and _PHRASE.fullmatch(plain):
            return plain
        raise self._error(
            key,
            f"{key}: {_shown(text)} is no phrase; write words of at most {_MOST_CHARACTERS} "
            "characters, with a * at the end where any ending will do",
        )

    def _word(self, key: str, text: str) -> str:
        plain = text.strip()
        if plain and len(plain) <= _MOST_CHARACTERS and not plain.isspace():
            return plain
        raise self._error(key, f"{key}: {_shown(text)} is no word; write it as it is spelled")

    def _error(self, key: str, complaint: str) -> UsageError:
        line = self._line_of(key)
        place = f"{self.path}:{line}" if line else str(self.path)
        return UsageError(f"{place}: {complaint}")

    def _line_of(self, key: str) -> int | None:
        """Return the line where `key` is set or named, None where it cannot be told."""
        quoted = regex.escape(key)
        start = 0
        if self.path.name == PROJECT_FILE:
            head = regex.search(r"^\s*\[\s*tool\s*\.\s*writer", self.text, regex.MULTILINE)
            start = head.start() if head else 0
        for pattern in (rf"^\s*[\"']?{quoted}[\"']?\s*=", rf"^\s*\[.*\b{quoted}\b", rf"{quoted}"):
            found = (
                regex.compile(pattern, regex.MULTILINE).search(self.text, start) if key else None
            )
            if found:
                at = found.end() - 1
                return self.text.count("\n", 0, at) + 1
        return None


def _meant(key: str, known: Collection[str], what: str) -> str:
    close = get_close_matches(key, list(known), n=1, cutoff=0.5)
    if close:
        return f"did you mean {close[0]!r}?"
    return what if what.startswith("`") else f"{what} are {', '.join(known)}"


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def style_for(
    config: Path | None, *, folder: Path, rule_ids: Collection[str]
) -> tuple[Style, Path | None]:
    """Return the house style in `config`, or else the one found from `folder` upwards, and where.

    Raises:
        UsageError: it cannot be used.
    """
    path = config or find_style(folder)
    return (PLAIN, None) if path is None else (load_style(path, rule_ids=rule_ids), path)
