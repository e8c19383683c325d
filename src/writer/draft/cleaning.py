"""What a model puts under one key, as sentences that can stand in a letter."""

from writer import regex
from writer.kinds import PURPOSES
from writer.language.tokens import content_words, sentences, words

MIN_WORDS = 4
MAX_WORDS = 40
#: Share of the material's content words that the sentence must carry.
_CARRIED = 0.5

_FIGURE = regex.compile(r"\d(?:[\d.,:/]*\d)?")
_QUOTES = "\"'“”‘’«»`"
_LABEL = regex.compile(
    rf"^\s*(?:[-*•]\s+|(?:{'|'.join(PURPOSES)})(?:_\d)?\s*:\s*)",
    regex.I,
)
_GREETING = regex.compile(
    r"^(?:dear|hi|hello|good (?:morning|afternoon|evening))\b[^,.!:]{0,40}[,!:.]\s*", regex.I
)
_SIGN_OFF = regex.compile(
    r"^(?:(?:best|kind|warm|many|with)\b.{0,20}\b(?:regards|wishes)|regards|sincerely|yours|best)\b"
    r"(?:(?!\bI\b).){0,40}$",
    regex.I | regex.S,
)
#: A clause where only a noun can follow ("learned from I cut"): the material was pasted in.
_PASTED = regex.compile(
    r"\b(?:of|from|about|on|for|with|into|in|is)\s+(?:I|we|they|he|she)\b"
    r"|\b(?:from|on|for|with|into|in|is)\s+you (?:are|have|were|had|will)\b"
    r"|\b(?:about|of)\s+you\b(?!\s*[.,;])"
    r"|\b(?:about|of|from)\s+(?:your|the)\s+(?:[\w-]+\s+){1,2}(?:is|are|has|have|was|were|will)\b"
)
#: The prompt's own words, which no reader should see.
_PROMPT_WORDS = regex.compile(
    r"\bthe reader\b|^(?:say that|come back to|add something)\b|\b(?:JSON|keys?: |the candidate)\b",
    regex.I,
)


def clean(text: object, said: str | None) -> tuple[str, ...]:
    """Return the sentences of `text` worth keeping, the first and perhaps one more.

    Quotes, labels, greetings and sign-offs are taken off. A second sentence stays only where it
    says something of `said` that the first left out. Empty where nothing useful is left.
    """
    if not isinstance(text, str):
        return ()
    plain = " ".join(_LABEL.sub("", text).split())
    found = [_tidy(plain[start:end]) for start, end in sentences(plain)]
    found = [one for one in found if one and not _SIGN_OFF.match(one)]
    kept = found[:1]
    if said and len(found) > 1 and kept:
        missing = content_words(said) - content_words(kept[0])
        if missing & content_words(found[1]):
            kept = found[:2]
    return tuple(one for one in kept if _presentable(one))


def carries(texts: tuple[str, ...], said: str) -> bool:
    """Tell whether the sentences hold at least half of the content words of `said`."""
    wanted = content_words(said)
    if not wanted:
        return True
    return len(wanted & content_words(" ".join(texts))) >= _CARRIED * len(wanted)


def strays(texts: tuple[str, ...], own: str) -> tuple[str, ...]:
    """Return the figures in the sentences that `own`, what was asked for, does not hold.

    A figure cut short ("40" of "40,000") is one too.
    """
    given = set(_FIGURE.findall(own))
    return tuple(figure for figure in _FIGURE.findall(" ".join(texts)) if figure not in given)


def _tidy(sentence: str) -> str:
    """Return the sentence unquoted, with a capital first letter and one full stop."""
    sentence = sentence.strip()
    if sentence[:1] in _QUOTES or sentence[-1:] in _QUOTES:
        sentence = _unquoted(sentence)
    sentence = _GREETING.sub("", sentence).strip()
    if not sentence:
        return ""
    if sentence[-1] != "?":
        sentence = sentence.rstrip(" .!…,;:-–—") + "."
    return sentence[0].upper() + sentence[1:]


def _unquoted(sentence: str) -> str:
    """Return the sentence without quotes around all of it; quotes inside it stay."""
    inner = sentence.strip(_QUOTES)
    if any(quote in inner for quote in '"“”«»'):
        return sentence
    return inner


def _presentable(sentence: str) -> bool:
    count = len(words(sentence))
    if not MIN_WORDS <= count <= MAX_WORDS:
        return False
    return not (_PROMPT_WORDS.search(sentence) or _PASTED.search(sentence))
