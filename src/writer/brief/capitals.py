"""Turns what was typed ALL IN CAPITALS into running words, which nobody wants to be shouted at."""

from collections.abc import Iterable

from writer.brief.noun_words import LANGUAGES
from writer.language.initials import is_known_initials, stand_for_words
from writer.language.verbs import base_of
from writer.regex import Pattern

_WORD = Pattern(r"[^\W\d_][\w'’]*")
#: These are never a word of their own, however hastily they are typed; nor is what has no vowel
#: and is held ("my stcw", "a cpc card").
_ALWAYS = Pattern(
    r"\b(?:nvq|nhs|hgv|lgv|btec|gcse|cscs|bsl|ielts|nebosh|haccp|coshh|gdpr|sql|acca|cipd|tefl|pgce"
    r"|(?<=my )[bcdfghjklmnpqrstvwxz]{3,5}"
    r"|[bcdfghjklmnpqrstvwxz]{3,5}(?= (?:certificate|licence|license|card|ticket|registration)\b))"
    r"(?=s?\b)"
)
#: "Polish" may be what one does to brass.
_SMALL_LANGUAGES = LANGUAGES - {"polish", "bsl"}
#: Below so many words, capitals may be a name or letters that stand for words.
_FEW = 3


def uncapped(text: str, *, shouted: bool = False) -> str:
    """Return `text` in small letters where it is typed in capitals; "nvq" as "NVQ" in any.

    `shouted`: the notes are in capitals throughout, so that one such word is none of a name.
    """
    text = _with_languages(_ALWAYS.sub(lambda match: match[0].upper(), text))
    found = [match[0] for match in _WORD.finditer(text)]
    if len(found) < (1 if shouted else _FEW) or sum(word.isupper() for word in found) < 0.8 * len(
        found
    ):
        return text
    return _WORD.sub(lambda match: _small(match[0]), text)


def is_shouted(quotes: Iterable[str]) -> bool:
    """Tell whether notes are in capitals: every longer quote is."""
    longer = [quote for quote in quotes if len(quote.split()) >= _FEW]
    return len(longer) > 1 and all(quote.upper() == quote for quote in longer)


def titled(role: str) -> str:
    """Return a post with its letters large: "QA supervisor" for "qa supervisor"."""
    return " ".join(
        word.upper() if len(word) == 2 and word.isalpha() and word not in _IN_TITLES else word
        for word in role.split(" ")
    )


def with_capitals(name: str) -> str:
    """Return a name that was typed in small letters throughout as names are written."""
    if not name.islower() or not name.isascii():
        return name
    small = ("of", "and", "the", "for", "in", "on", "at", "de", "la", "le", "du")
    words = [w if w in small and n else w[:1].upper() + w[1:] for n, w in enumerate(name.split())]
    return " ".join(words)


_SHORT_TITLES = frozenset({"ST", "DR", "MR", "MRS", "MS"})
_IN_TITLES = frozenset("an as at by in of on or to de du la le".split())


def _with_languages(text: str) -> str:
    """Return `text` with the capital of a language that was typed in haste ("i speak french")."""
    if not _SMALL_LANGUAGES & {word.strip(",.;") for word in text.split()}:
        return text
    return _WORD.sub(
        lambda match: match[0].capitalize() if match[0] in _SMALL_LANGUAGES else match[0], text
    )


def _small(word: str) -> str:
    if word == "I" or not word.isupper():
        return word
    if word in _SHORT_TITLES:
        return word.capitalize()
    known = base_of(word.lower()) is not None
    if word.lower() in LANGUAGES and not is_known_initials(word):
        return word.capitalize()
    if stand_for_words(word) and not known:
        # "PLCS" are several.
        return f"{word[:-1]}s" if len(word) > 3 and word.endswith("S") else word
    return word.lower()
