"""What stands behind a name in running text, past what explains it."""

from writer import regex
from writer.extract.fields.meeting_words import CONTACT_ONLY, WILL_CALL
from writer.extract.names.words import Word
from writer.language import verbs
from writer.language.word_set import word_set


def stands_between_commas(text: str, start: int, end: int) -> bool:
    """Tell whether nothing but marks stand on both sides of a name."""
    before = text[max(0, start - 2) : start].strip()
    return before in (",", ";", "-", "–", "") and text[end : end + 1] in (",", ".", ";", "\n", "")


def is_apposition(text: str, end: int) -> bool:
    """Tell whether what follows a name explains it."""
    return text[end : end + 2] in (", ", " (", " -", " –", " —") or text[end : end + 6] == " from "


def after_aside(text: str, words: list[Word], stop: int, end: int) -> str:
    """Return the word after a name and what explains it ("Jeanette, the head chef, walked")."""
    stop = _past_aside(words, stop, end)
    return words[stop].bare.casefold().rstrip(".") if stop < len(words) else ""


def acts_on_me(text: str, words: list[Word], stop: int, end: int, last: int) -> bool:
    """Tell whether a past verb and "me" follow the name: "Chef Ines put me on garnish"."""
    verb = after_aside(text, words, stop, end)
    past = verbs.is_past(verb) or verbs.irregular_base(verb) is not None
    if not past or CONTACT_ONLY.search(text, end, last):
        return False
    return ME.match(text, word_end(words, stop, end), last) is not None


ME = regex.compile(r"\s+(?:me|us)\b", regex.IGNORECASE)


def word_end(words: list[Word], stop: int, end: int) -> int:
    """Return where the word ends that follows a name and what explains it."""
    stop = _past_aside(words, stop, end)
    return words[stop].end if stop < len(words) else end


#: What stands between somebody and what they did: "Mei Lin only asked about hours".
_ADVERBS = word_set(
    "only also then just mostly mainly really even briefly kindly always later first"
)


def _past_aside(words: list[Word], stop: int, end: int) -> int:
    while stop < len(words) and (
        words[stop].start < end or words[stop].text in ",()–—-" or words[stop].bare in _ADVERBS
    ):
        stop += 1
    return stop


def contact_verbs(text: str, start: int, end: int) -> bool:
    """Tell whether somebody only gets in touch later ("Gill will ring")."""
    return WILL_CALL.match(text, start, end) is not None
