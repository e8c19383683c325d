"""Finds what a sentence says wrongly of the post: another one, one given already, one they want."""

from collections.abc import Sequence
from functools import lru_cache

from writer import regex
from writer.extract.names.occupations import is_title_word
from writer.grounding.objects import is_mistyped
from writer.language.common_words import COMMON
from writer.language.tokens import SENTENCES, stem, word_texts

_NOUN = r"(?:role|position|post|job|vacancy|opportunity)\b"
_NOUN_AT_ALL = regex.compile(_NOUN, regex.IGNORECASE)
#: "the senior paralegal position", "the role of the front-end engineer".
_POST = regex.compile(
    rf"\b(?:the|this|your|an?)\s+(?P<before>(?:[\w&/'’-]+\s+){{1,5}}){_NOUN}"
    rf"|\b{_NOUN}\s+(?:of|as)\s+(?:an?\s+|the\s+|your\s+)?"
    r"(?P<behind>[\w&/'’-]+(?:\s+[\w&/'’-]+){0,4}?)"
    r"(?=\s+(?:at|with|in|for|and|on|that|which|is|was|will|would)\b|[.,;:!?)]|$)",
    regex.IGNORECASE,
)
#: What stands before the words of a post: "the work of the team and the nurse role".
_SMALL = frozenset(
    "of and the this that for to with at about is in on as an a your my or their".split()
)
#: "Thank you for your time and for the role": nobody has given it.
_GIVEN = regex.compile(
    r"\b(?:thanks|thank you)(?: so much| very much| again)?"
    r"(?: for (?:your|the) time(?: \w+)?,? and)? for (?:the|this) "
    r"(?:[\w-]+ ){0,4}(?:role|position|post|job)\b(?=\s+(?:at|with)\b|\s*[.,;!]|$)",
    regex.IGNORECASE,
)
#: "I am a part of the role": not yet.
_BELONGS = regex.compile(
    r"\bI(?:['’]m| am)(?: already| now)? (?:a )?(?:part|member) of (?:(?:the|this|your) "
    r"(?:[\w-]+ ){0,4}(?:role|position|post|job)"
    r"|your (?:[\w-]+ ){0,3}(?:team|company|firm|staff))\b",
    regex.IGNORECASE,
)
#: "You are interested in the role": the writer is.
_READERS = regex.compile(
    r"\byou(?:['’]re| are| were| seem)(?: \w+)? (?:interested in|excited about|keen on"
    r"|looking forward to|applying for) (?:the|this|my|your) (?:[\w-]+ ){0,4}"
    rf"{_NOUN}",
    regex.IGNORECASE,
)


def is_plain_post(role: str | None) -> bool:
    """Tell whether a post is noted in plain English words, so that no other may be its meaning.

    "HCA" may be told as "healthcare assistant", "Koch" as "chef".
    """
    last = (role or "").split(",")[0].split(" (")[0].split()[-1:]
    return bool(last) and not last[0].isupper() and last[0].lower() in COMMON and len(last[0]) > 3


def other_post(text: str, *known: Sequence[str]) -> tuple[int, int] | None:
    """Return the span of a post that `text` speaks of and of which all of `known` lack a word.

    A post ends in a job ("front-end engineer"); words that `known` has in short ("snr") count.
    """
    if not _NOUN_AT_ALL.search(text):
        return None
    told = frozenset().union(*(_told(tuple(texts)) for texts in known))
    for match in _POST.finditer(text):
        group = "before" if match["before"] else "behind"
        start, end = match.span(group)
        words = word_texts(text[start:end])
        last = max((n for n, word in enumerate(words, 1) if word.lower() in _SMALL), default=0)
        words = words[last:]
        if not words or not is_title_word(words[-1]):
            continue
        if not all(_is_known(word, told) for word in words if _tells(word)):
            return start, end
    return None


#: What may be said of any post.
_PRAISE = frozenset(
    """
    exciting interesting challenging wonderful great new open vacant advertised current varied
    rewarding busy permanent temporary part-time full-time part full time same right brilliant
    lovely important demanding fantastic unique fascinating first next
    """.split()
)


def _tells(word: str) -> bool:
    # Capitals are names ("PM"), and held against the notes as such.
    return len(word) > 1 and not word.isupper() and word.lower() not in _PRAISE


def _is_known(word: str, told: frozenset[str]) -> bool:
    low = word.lower()
    pieces = [part for part in low.replace("/", "-").split("-") if part]
    if low in told or stem(low) in told or low.replace("-", "") in told:
        return True
    if len(pieces) > 1:
        return all(part in told or stem(part) in told for part in pieces)
    short = any(_is_short(other, low) or other.startswith(low[:5]) for other in told)
    return short or is_mistyped(low, told)


@lru_cache(maxsize=16)
def _told(known: tuple[str, ...]) -> frozenset[str]:
    words = [word.lower() for text in known for word in word_texts(text)]
    parts = [part for word in words for part in word.replace("/", "-").split("-")]
    joined = [word.replace("-", "") for word in words]
    return frozenset([*words, *parts, *joined, *(stem(word) for word in parts)])


def _is_short(short: str, word: str) -> bool:
    """Tell whether letters are a short form of a word: "snr" of "senior", "mgr" of "manager"."""
    if not (1 < len(short) < 6 and short.isalpha() and short[0] == word[0]) or short == word:
        return False
    letters = iter(word)
    cut = len(short) > 2 and word.startswith(short)
    return cut or (short[-1] == word[-1] and all(letter in letters for letter in short))


@lru_cache(maxsize=SENTENCES)
def given_already(text: str) -> tuple[int, int] | None:
    """Return the span by which the sender has the post, as thanks for it or as part of it."""
    match = _GIVEN.search(text) or _BELONGS.search(text)
    return match.span() if match else None


@lru_cache(maxsize=SENTENCES)
def wanted_by_reader(text: str) -> tuple[int, int] | None:
    """Return the span by which it is the reader who would have the post."""
    match = _READERS.search(text)
    return match.span() if match else None
