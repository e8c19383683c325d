"""Runs of words in a sentence that may be a person's name."""

from collections.abc import Iterator

from writer.extract.fields.ordinary import is_ordinary_word
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import is_organisation, is_title_word
from writer.extract.names.spelling import is_honorific
from writer.extract.names.words import (
    Word,
    could_be_name,
    is_addressed,
    is_initial,
    name_end,
    words_of,
)
from writer.language import verbs


def name_runs(text: str, start: int, end: int) -> Iterator[tuple[list[Word], int, int]]:
    """Yield (words, from, to) for each run of words that may be a person's name."""
    words = words_of(text, start, end)
    at = 0
    while at < len(words):
        if (
            not (could_be_name(words[at].bare) or is_honorific(words[at].bare))
            or not words[at].bare[:1].isupper()
        ) and not is_addressed(words, at):
            at += 1
            continue
        before = words[at - 1].bare.casefold() if at else ""
        if is_initial(words[at].bare) and before in ("in", "with", "using"):
            # "rebuilt it in R. Henrike asked"
            at += 1
            continue
        stop = name_end(words, at, small=False)
        if stop > at and (beyond := _firm_end(words, stop)) > stop:
            # "Mercy Ridge Medical Center" is nobody called Mercy.
            at = beyond
            continue
        if stop > at + 1 and is_ordinary_word(words[at].bare) and not words[at].text.endswith("."):
            # "Promised Carys the sheet": the verb is no part of the name.
            at += 1
        if stop > at and not (stop == at + 1 and is_ordinary_word(words[at].bare)):
            yield words, at, stop
        at = max(stop, at + 1)


def small_runs(text: str, start: int, end: int) -> Iterator[tuple[list[Word], int, int]]:
    """Yield (words, from, to) for each given name in small letters, with its surname if any."""
    words = words_of(text, start, end)
    at = 0
    while at < len(words):
        if not words[at].bare.islower() or not is_given_name(words[at].bare):
            at += 1
            continue
        stop = at + 1
        if stop < len(words) and _is_small_surname(words[stop].bare):
            stop += 1
        yield words, at, stop
        at = stop


def _is_small_surname(word: str) -> bool:
    """Tell whether a word behind a given name can only be its surname: no verb, no common word."""
    known = is_ordinary_word(word) or verbs.is_third(word) or is_title_word(word)
    return len(word) > 2 and word.islower() and not known and not is_organisation(word)


def _firm_end(words: list[Word], stop: int) -> int:
    """Return where a run of capitals ends that goes on into a firm's name, else `stop`."""
    end = stop
    while end < len(words) and words[end].text[:1].isupper() and end - stop < 4:
        end += 1
    return end if any(is_organisation(word.bare) for word in words[stop:end]) else stop
