"""What a message may rest on: pieces of the notes, each with whose deed, wish or trait it is."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from writer import regex
from writer.grounding.synonyms import canonical, courtesies
from writer.language.names import names
from writer.language.tokens import SENTENCES, content_words, sentences

SENDER = "sender"
READER = "reader"
OTHER = "other"
#: Nobody said whose it is: it speaks for either side.
UNKNOWN = ""

_SENDER_START = regex.compile(
    r"^\W*(?:a[:.)]? )?(?:(?:and|but|also|so|then|ok|uh|um|well|honestly|plus|that)[, ]+){0,3}"
    r"(?:i\b|i'|my\b|we\b(?! (?:"
    r"talked"
    r"|spoke|"
    r"discussed|met|chatted|went|covered|had|agreed|walked))|me:|told (?:him|her|them"
    r"|\w+) (?:that )?"
    r"(?:about )?(?:i\b|my\b|how i\b)|mentioned (?:that )?(?:i\b|my\b)|said i\b|explained (?:how )?"
    r"(?:i\b|my\b)|forgot to (?:say|mention|tell)|(?:didn't|didnt|did not) (?:say|mention|tell)"
    r"|(?:haven't|havent|have not|never) (?:said|mentioned|told)\b"
    r"|not (?:said|mentioned|told|asked|discussed)\b|should have (?:said|"
    r"mentioned))",
    regex.IGNORECASE,
)
_READER_START = regex.compile(
    r"^\W*(?i:(?:and|but|also|so|then|apparently|currently)[, ]+)?(?:(?i:they(?:re|ve|ll|d)?\b"
    r"|their\b|he\b|she\b|s?hes\b"
    r"|his\b|her\b|the (?:team|company|ward|school|firm|kitchen|unit|department|clinic|practice"
    r"|site"
    r"|hospital|group|restaurant|office)\b)|(?!(?:Not|Never|Nobody|Nothing|Everything|Everyone|All"
    r"|Both|Some|Most|Many|This|That|It|There|What|Which|Who|Today|Yesterday|Interview|Next|Mine|Also)\b)"
    r"[A-Z][a-z]+(?:'s)? (?:said|says|told|mentioned"
    r"|explained"
    r"|is|was|are|runs|leads|leading|wants|asked|described|heads|manages|manage|talked|team|has"
    r"|have"
    r"|will|plans|plan)\b)",
)


class Grounds(NamedTuple):  # compared and hashed again and again, which tuples are quick at
    """One piece of evidence. `kind` is the fact's kind where known ("promise", "omission"...)."""

    owner: str
    text: str
    kind: str = ""


@lru_cache(maxsize=2048)
def stems(text: str) -> frozenset[str]:
    """Return the content stems of `text` with near synonyms made one."""
    return frozenset(canonical(stem) for stem in content_words(text))


def stems_of_names(text: str) -> frozenset[str]:
    """Return the content stems of the names in `text`."""
    return stems(" ".join(name.text for name in names(text)))


@lru_cache(maxsize=2048)
def matter(text: str) -> frozenset[str]:
    """Return the stems of what `text` is about: those of `stems` that are no courtesy."""
    return frozenset(canonical(stem) for stem in content_words(text) - courtesies())


@lru_cache(maxsize=64)
def grounds_in(notes: str) -> tuple[Grounds, ...]:
    """Return the sentences of raw notes as grounds, with the owner where the wording shows it.

    For text that nobody extracted facts from: sentences that open with "I" or "told them I" are
    the sender's, those that open with "they", "she" or a name and a verb the reader's side's;
    of all others the owner is unknown.
    """
    found = []
    for start, end in sentences(notes):
        text = notes[start:end]
        found.append(Grounds(owner_of(text), text))
    return tuple(found)


def owner_of(text: str) -> str:
    """Return whose a sentence of raw notes is by its opening words; `UNKNOWN` where it is open."""
    plain = text.replace("’", "'")
    if _SENDER_START.search(plain):
        return SENDER
    return READER if _READER_START.search(plain) else UNKNOWN


#: Letters that stems have in common at least, if they are forms of one word.
_HEAD = 4


def alike(a: str, b: str) -> bool:
    """Tell whether two stems are likely forms of one word ("reduct" and "reduc")."""
    if a == b:
        return True
    if a[:_HEAD] != b[:_HEAD]:
        return False
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if len(short) >= _HEAD and long.startswith(short):
        return True
    shared = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(short))
    return shared >= 5 and shared * 10 >= len(long) * 7


@lru_cache(maxsize=2048)
def _by_head(held: frozenset[str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for stem in held:
        found.setdefault(stem[:_HEAD], []).append(stem)
    return MappingProxyType({head: tuple(every) for head, every in found.items()})


@lru_cache(maxsize=SENTENCES)
def carried(wanted: frozenset[str], by: frozenset[str]) -> frozenset[str]:
    """Return those of the stems `wanted` that occur among the stems `by`."""
    exact = wanted & by
    if len(exact) == len(wanted):
        return exact
    heads = _by_head(by)
    near = ((a, heads[a[:_HEAD]]) for a in wanted - exact if a[:_HEAD] in heads)
    return exact.union([a for a, others in near if any(alike(a, b) for b in others)])
