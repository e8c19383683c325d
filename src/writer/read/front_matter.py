"""The YAML mapping that may stand at the top of notes, between two lines of `---`."""

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from writer import regex

#: Blank lines may come before it; it must be closed by `---` or `...`.
_BLOCK = regex.compile(
    r"\A(?:[ \t]*[\r\n])*---[ \t]*[\r\n]"
    r"(?P<yaml>.*?)(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)",
    regex.DOTALL,
)
#: It begins with a key, after comments; else it is prose between two rulers.
_KEY = regex.compile(r"\s*(?:#[^\r\n]*\s+)*[\w\"'][^:\r\n]{0,60}:(?:\s|\Z)")
#: A line that YAML reads as a key, and words or a day.
_PLAIN_LINE = regex.compile(
    r"(?P<key>[A-Za-z]\w{0,60}): (?P<value>[^\W\d_][^\n]*(?<! )|(?P<day>\d{4}-\d\d-\d\d))"
)
#: Words that mean something else in YAML.
_NOT_WORDS = frozenset({"y", "n", "yes", "no", "true", "false", "on", "off", "null"})
#: Front matter is a few lines; what is longer is a page between two rulers.
_MAX_CHARACTERS = 16 * 1024
#: Brackets in it; the YAML parser takes quadratic time over nested ones.
_MAX_BRACKETS = 200


class FrontMatter(NamedTuple):
    """What was found: the mapping (keys lower-cased), and the index at which the notes go on.

    `problem` says why a block that looks like front matter is read as text instead, and
    `problem_index` where in the text that is.
    """

    values: Mapping[str, object]
    body_start: int = 0
    problem: str | None = None
    problem_index: int = 0


def front_matter(text: str) -> FrontMatter:
    """Find the front matter of `text`.

    A block that is no YAML is left in the text, where `Label: value` lines are understood
    anyway; so nothing the user wrote is lost, and `problem` lets the caller say so.
    """
    nothing: Mapping[str, object] = MappingProxyType({})
    block = _BLOCK.match(text)
    if block is None or len(block["yaml"]) > _MAX_CHARACTERS or not _KEY.match(block["yaml"]):
        return FrontMatter(nothing)

    source = block["yaml"]
    if source.count("[") + source.count("{") > _MAX_BRACKETS:
        return FrontMatter(nothing, problem="too many brackets")
    plain = _plain(source)
    if plain is not None:
        return FrontMatter(_lowered(plain), body_start=block.end())

    import yaml

    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(source)):
            return FrontMatter(nothing, problem="aliases (*name) are not read", problem_index=0)
        values = yaml.load(source, Loader=_loader())
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        index = block.start("yaml") + (min(mark.index, len(source)) if mark else 0)
        reason = getattr(error, "problem", None) or "it cannot be parsed"
        return FrontMatter(nothing, problem=str(reason), problem_index=index)
    except (RecursionError, ValueError, TypeError):
        return FrontMatter(nothing, problem="it cannot be parsed")
    if values is None:
        return FrontMatter(nothing, body_start=block.end())
    if not isinstance(values, dict):
        return FrontMatter(nothing)
    return FrontMatter(_lowered(values), body_start=block.end())


def _lowered(values: Mapping[object, object] | Mapping[str, object]) -> Mapping[str, object]:
    return MappingProxyType({str(key).strip().lower(): value for key, value in values.items()})


def _plain(source: str) -> dict[str, object] | None:
    """Return `key: words` lines as YAML has them; None where there is anything else to read.

    Most front matter is no more than that, and YAML takes longer to load than the notes to read.
    """
    values: dict[str, object] = {}
    for line in source.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n"):
        found = _PLAIN_LINE.fullmatch(line) if line.isprintable() else None
        if found is None:
            return None
        key, value = found.group("key", "value")
        if ": " in value or " #" in value or value.endswith(":"):
            return None
        if not _NOT_WORDS.isdisjoint((key.lower(), value.lower())):
            return None
        try:
            day = dt.date.fromisoformat(value) if found["day"] else None
        except ValueError:
            return None
        values[key] = day or value
    return values


@lru_cache(maxsize=1)
def _loader() -> type[Any]:
    """Return a safe loader that keeps as text what people do not mean as a number or a date.

    YAML 1.1 reads 14:30 as 870 and 007 as 7, and stops at a date that does not exist.
    """
    import yaml

    class Loader(yaml.SafeLoader):
        pass

    def number(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> object:
        if ":" in node.value or regex.match(r"[-+]?0\d", node.value) or "_" in node.value:
            return str(node.value)
        return loader.construct_yaml_int(node)

    def real(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> object:
        if ":" in node.value or "_" in node.value:
            return str(node.value)
        return loader.construct_yaml_float(node)

    def date(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> object:
        try:
            return loader.construct_yaml_timestamp(node)
        except ValueError:
            return str(node.value)

    Loader.add_constructor("tag:yaml.org,2002:int", number)
    Loader.add_constructor("tag:yaml.org,2002:float", real)
    Loader.add_constructor("tag:yaml.org,2002:timestamp", date)
    return Loader
