"""What a phrasing is, and how its slots are filled."""

from collections.abc import Mapping
from string import Formatter
from typing import NamedTuple

from writer.brief.brief import Material, Owner
from writer.kinds import FactKind
from writer.regex import Pattern

#: What is only true where it was said to this very reader.
_TOLD = Pattern(r"\b(?:mentioned|I said|told|telling|tell you|remember|You mentioned)\b")
_ALSO = Pattern(r"\balso\b")
#: A capital from the start of a line, in the middle of a sentence ("at Four degrees"); before
#: another capital it may be part of a name ("the Four Seasons").
_STRAY = Pattern(
    r"(?<=[a-z,] )(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|At|In|On|With|For|"
    r"By|From|About|Under|Over|The|Their|They|She|He|We|It|Its|My|Some|All|Every)(?= [a-z])"
)


class Phrasing(NamedTuple):
    """One sentence with slots, and when it is honest to say it.

    A slot whose name begins with a capital (`{Clause}`) has its first letter capitalised. The
    phrasing fits where every slot has a value, the material's owner is among `owners` and its
    kind among `kinds` (None: any), and a second, related fact is there if `linked`.
    """

    text: str
    owners: frozenset[Owner] | None = None
    kinds: frozenset[FactKind] | None = None
    linked: bool = False

    @property
    def slots(self) -> frozenset[str]:
        """The names of the slots, lower-cased."""
        return frozenset(name.lower() for _, name, _, _ in Formatter().parse(self.text) if name)


def untrue_of(text: str, material: Material) -> bool:
    """Tell whether a phrasing says of what this reader may not have been told that they were."""
    meant = material.kind in ("promise", "omission")
    return not material.told and not meant and bool(_TOLD.search(text))


def said(*texts: str) -> tuple[Phrasing, ...]:
    """Return phrasings that fit any owner."""
    return tuple(Phrasing(text) for text in texts)


def of(
    *texts: str,
    owners: tuple[Owner, ...] | None = None,
    kinds: tuple[FactKind, ...] | None = None,
    linked: bool = False,
) -> tuple[Phrasing, ...]:
    """Return phrasings that fit these owners and fact kinds only."""
    return tuple(
        Phrasing(
            text,
            frozenset(owners) if owners else None,
            frozenset(kinds) if kinds else None,
            linked,
        )
        for text in texts
    )


def fill(phrasing: Phrasing, values: Mapping[str, str | None]) -> str | None:
    """Return the sentence, capitalised and ended by one mark; None where a slot is empty.

    The mark is a full stop, or the question mark that the phrasing ends with.
    """
    filled = {name: values.get(name) for name in phrasing.slots}
    if any(value is None for value in filled.values()):
        return None
    capitals = {str(k).capitalize(): _capital(str(v)) for k, v in filled.items()}
    text = " ".join(phrasing.text.format(**filled, **capitals).split())
    if len(_ALSO.findall(text)) > 1:
        return None
    text = _STRAY.sub(lambda word: word[0].lower(), text)
    return _capital(text if text.endswith("?") else text.rstrip(" .") + ".")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
