"""What somebody is, as it stands before a name or behind it: "Station Manager Gill Tranter"."""

from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import (
    CHIEFS,
    is_organisation,
    is_rank_word,
    is_title_word,
)
from writer.extract.names.spelling import is_honorific
from writer.extract.names.words import Word, could_be_name

#: Where somebody works, before what they are: "Union rep", "factory nurse".
PLACES = frozenset(
    """
    union factory shop night day floor ward depot site kitchen bar office works plant stores yard
    lab line gate house school branch store warehouse field street farm hotel clinic theatre court
    reception counter pharmacy nursery studio workshop station
    """.split()
)


#: Titles that stay with the name: "Sister Byrne", "Professor Lindqvist".
_ADDRESSES = frozenset(["sister", "professor", "doctor"])


def is_office(words: list[Word]) -> bool:
    """Tell whether words behind a name are a post, each of them: "Studio Lead"."""
    if len(words) < 2 or not is_title_word(words[-1].bare):
        return False
    if is_given_name(words[0].bare) and not is_rank_word(words[0].bare):
        return False
    return all(
        is_title_word(word.bare)
        or is_rank_word(word.bare)
        or is_organisation(word.bare)
        or word.bare.casefold() in PLACES
        for word in words
    )


def _office_before(words: list[Word]) -> int:
    """Return how many words are an office before a full name: "Station Manager Gill Tranter"."""
    for at in range(2, min(5, len(words) - 1)):
        full = words[at].bare[:1].isupper() and (
            is_given_name(words[at].bare) or is_honorific(words[at].bare)
        )
        office = is_title_word(words[at - 1].bare) or words[at - 1].bare.casefold() == "sister"
        if full and office and could_be_name(words[at + 1].bare):
            before = words[:at]
            plain = all(
                (w.bare[:1].isupper() or w.text in "&/")
                and (not is_given_name(w.bare) or w.bare.casefold() in PLACES)
                for w in before
            )
            return at if plain and not is_honorific(words[0].bare) else 0
    return 0


def title_prefix(words: list[Word]) -> int:
    """Return how many words at the front are a title before a name: "Head chef Luca Moretti"."""
    at = 0
    while at < len(words) and words[at].bare.islower() and words[at].bare.isalpha():
        at += 1
    if (
        1 < at < len(words)
        and at <= 5
        and is_title_word(words[at - 1].bare)
        and not any(word.bare in ("was", "were", "is", "the", "by", "with") for word in words[:at])
        and could_be_name(words[at].bare)
    ):
        return at
    if office := _office_before(words):
        return office
    at = 0
    while at < len(words) and (
        is_title_word(words[at].bare) or is_rank_word(words[at].bare)
        or words[at].bare.casefold() in ("of", "&")
    ) and not (at == 0 and is_given_name(words[at].bare)):  # fmt: skip
        at += 1
    if at and words[at - 1].bare.casefold() in ("of", "&"):
        return 0
    if at == len(words) or (at and not any(is_title_word(word.bare) for word in words[:at])):
        return 0
    if at == 1 and words[0].bare.casefold() in _ADDRESSES:
        return 0
    if at == 1 and words[0].bare.casefold() in CHIEFS and len(words) == 2:
        # "Chef Moretti", "Sister Agnes": the form of address is part of the name.
        return 0
    return at
