"""The article that a word takes, and the case of a phrase's first letter."""

from writer.brief.grammar import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from writer.brief.noun_words import (
    LANGUAGES,
    MASS_HEADS,
    ORDINARY_TOO,
    OWN_HEADS,
    PERSON_HEADS,
    THEIR_HEADS,
)
from writer.language.common_words import COMMON
from writer.language.verbs import base_of

#: These begin a name before a capital ("Six Sigma", "Four Seasons").
_COUNTS = frozenset("two three four five six seven eight nine ten".split())
#: Endings of ordinary words, rarely of names.
_ENDINGS = (
    "ly",
    "tion",
    "sion",
    "ment",
    "ness",
    "ity",
    "ance",
    "ence",
    "ology",
    "ship",
    "less",
    "ancy",
    "ency",
    "ism",
    "hood",
)


def article(text: str) -> str:
    """Return "an" or "a" as the first word of `text` sounds."""
    word = text.split()[0]
    lower = word.lower()
    if word.isupper() and len(word) > 1:
        spoken = len(word) > 3 and word[1] in "AEIOU"
        return "an" if word[0] in ("AEIOU" if spoken else "AEFHILMNORSX") else "a"
    if lower[:1].isdigit():
        return "an" if lower.startswith(("8", "11", "18")) else "a"
    if lower.startswith(("hour", "honest", "honour", "heir")):
        return "an"
    if lower.startswith(("uni", "use", "usu", "eu", "one", "once", "ut")) and not lower.startswith(
        ("unin", "unim", "unid")
    ):
        return "a"
    return "an" if lower[:1] in "aeiou" else "a"


def lowered(text: str) -> str:
    """Return `text` with its first letter small, unless the first word is a name or "I"."""
    words = text.split()
    first = words[0] if words else ""
    plain = first.strip("'").removesuffix("'s")
    if len(words) > 1 and (words[1][:1].isdigit() or _titled(words)):
        return text
    letter = plain[1:2] == "-" and plain[:1].isupper()
    if letter or (len(plain) > 1 and not plain[1:].islower()) or plain == "I":
        return text if plain != "A" and plain != "An" else plain.lower() + text[len(plain) :]
    return text[:1].lower() + text[1:] if _ordinary(plain.lower()) else text


def _titled(words: list[str]) -> bool:
    """Tell whether a run of capitals starts here, as the name of a course or paper has it."""
    return (
        words[1][:1].isupper()
        and words[1][1:2].islower()
        and words[1].lower() not in LANGUAGES
        and words[0].lower() not in (DETERMINERS - _COUNTS) | PREPOSITIONS
    )


def _ordinary(word: str) -> bool:
    """Tell whether a word that stands first owes its capital to its place only."""
    if word in LANGUAGES or word in ("christmas", "easter", "europe", "britain"):
        return False
    if word in DETERMINERS | PREPOSITIONS | CONJUNCTIONS | COMMON:
        return True
    known = OWN_HEADS | THEIR_HEADS | MASS_HEADS | PERSON_HEADS | ORDINARY_TOO
    parts = word.split("-")
    if len(parts) > 1:
        return all(_ordinary(part) for part in parts if part)
    if word.endswith(_ENDINGS) and len(word) > 5:
        return True
    return word in known or word.removesuffix("s") in COMMON | known or base_of(word) is not None
