"""Words that name nobody though they have a capital."""

from functools import lru_cache

from writer import regex
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import is_organisation, is_rank_word, is_title
from writer.extract.names.people import is_person_like
from writer.extract.names.spelling import is_honorific
from writer.extract.private.signs import private_heading
from writer.language import verbs
from writer.language.common_words import COMMON
from writer.language.stopwords import STOPWORDS


def is_organisation_only(name: str) -> bool:
    """Tell whether a name is a firm's rather than a person's."""
    return is_organisation(name) and not is_person_like(name)


def is_nobody(name: str, role: str | None = None) -> bool:
    """Tell whether what was taken for a name is made of the language's own words, or counts.

    "I Said", "Not Covered", "Points Raised", "Yr 1-4": nobody can be written to, or sign, so. Nor
    as a lone word of the post: "Mortgage", of an adviser.
    """
    words = name.split()
    if any(map(is_honorific, words)):
        return False
    return (
        not words
        or words[0].casefold() in _NEVER_FIRST
        or (verbs.is_past(words[0].casefold()) and not is_given_name(words[0]))
        or any(any(map(str.isdigit, word)) for word in words)
        or (len(words) == 1 and _is_note_word(words[0], role or ""))
        or all(is_ordinary_word(word) or is_organisation(word) for word in words)
    )


def _is_note_word(word: str, role: str) -> bool:
    """Tell whether a lone word is of the post, heads a part of notes ("Pay") or is cut ("Wk")."""
    plain = word.casefold()
    of_post = plain in role.casefold().split()
    if is_given_name(word):
        return of_post and is_rank_word(word)
    cut = word.isascii() and word.istitle() and not set(plain) & set("aeiouy")
    return cut or private_heading(word) or of_post


_NEVER_FIRST = frozenset(
    "i not no the my we they it what how why when if this that and or but und et y e plus aside "
    "otherwise overall afterwards anyway btw also maybe finally lastly".split()
)


_NO_SIGNER = frozenset(
    "hi hello hey dear hallo hola bonjour ciao doc docs sheet sheets file pdf outlook notion "
    "onenote evernote linkedin whatsapp slack zoom skype teams calendar draft page untitled google "
    "microsoft apple voice memo tmrw tomorrow today tonight yesterday asap tbc".split()
)


def could_sign(name: str) -> bool:
    """Tell whether letters may be signed so: a full name, or one that is known as a given name."""
    words = name.split()
    plain = not is_nobody(name) and "/" not in words[0]
    if _NO_SIGNER.intersection(word.casefold().strip(".,") for word in words) or (
        len(words) > 1 and is_title(words[0]) and not is_given_name(words[0])
    ):
        # "Hi Dafydd", "Google Doc", "CEO Monique Arnaud"
        return False
    return plain and (len(words) > 1 or is_given_name(words[0]))


def is_ordinary(text: str, name: str) -> bool:
    """Tell whether a name is made of words that the language or these notes use as such."""
    return any(is_ordinary_word(word) or _used_small(text, word) for word in name.split())


@lru_cache(maxsize=4096)
def is_ordinary_word(word: str) -> bool:
    """Tell whether a capitalised word is no name on its own: "Promised", "Keep", "Follow-up"."""
    plain = word.casefold().strip(".,:")
    if is_given_name(word) or is_honorific(word):
        return False
    return (
        plain in COMMON or plain in STOPWORDS or verbs.is_past(plain) or verbs.is_gerund(plain)
        or verbs.irregular_base(plain) is not None or verbs.is_base(plain)
    )  # fmt: skip


def _used_small(text: str, word: str) -> bool:
    """Tell whether the notes also have the word in lower case, near their beginning at least."""
    return (
        len(word) > 3
        and regex.search(rf"(?<!\w){regex.escape(word.casefold())}(?!\w)", text[:50000]) is not None
    )
