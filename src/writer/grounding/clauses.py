"""Whose matter each part of a letter's sentence is: the sender's, the reader's, or neither's."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

from writer import regex
from writer.grounding.claim_cues import ALONE, HIRED
from writer.grounding.modes import TALK, Mode, mode_of
from writer.language.tokens import SENTENCES, word_texts, words
from writer.language.verbs import is_base, is_finite, is_past
from writer.language.word_set import word_set

Side = Literal["sender", "reader", "shared"]

_SUBJECT = regex.compile(
    r"\b(?:i(?:['’](?:m|ve|d|ll))?|my|mine|we(?:['’](?:re|ve|d|ll))?|our|ours"
    r"|you(?:['’](?:re|ve|d|ll))?|your|yours|(?:(?<=^)|(?<=[,;] ))the (?:team|company|firm))"
    r"(?!\w)",
    regex.IGNORECASE,
)
_GOVERNING: frozenset[str] = word_set(
    "send sending tell telling give giving show showing offer thank thanking meet meeting to for"
    " with of at from about join joining help helping hear seeing see let ask asking email call"
)
_OWNERS: frozenset[str] = word_set("my our your mine yours ours")
_ADVERBS: frozenset[str] = word_set("also and all both never always just already now still")


_PREPOSITIONS: frozenset[str] = word_set("at in on of for with by from under about to among")
#: Where one of these stands, a clause has begun: "the clinic reminds me why".
_NO_NOUNS: frozenset[str] = word_set(
    "me us you him her them it why how what when where who whose whether if because"
)
#: What ends one thought and lets the next begin.
_PARTED = regex.compile(
    r"[,;:.!?]|\b(?:and|but|because|while|which|that|who|how|what|why|where|when|if|so|than"
    r"|as(?! (?:an?|the|my|our|your)\b))\b",
    regex.IGNORECASE,
)
#: "And will bring my badge": what is brought is no claim of its own.
_SENT = regex.compile(
    r"\b(?:bring|send|share|post|e-?mail|forward|take) (?:you |along |over )?$", regex.IGNORECASE
)
#: A noun with its article right before "that you", "which I" or "you".
_RELATIVE = regex.compile(
    r"\b(?:the|a|an|those|these|every|each|all)\s+(?P<noun>(?:[\w'’-]+(?:[.,]\d+)*\s+){1,6}?)(?:(?:that|which)\s+)?$",
    regex.IGNORECASE,
)
#: "Two banks are among my clients": what is said of the sender stands before.
_AMONG = regex.compile(
    r"\b(?:is|are|was|were|makes? up|made up) (?:(?:now|about|nearly|over|just|only) )*"
    r"(?:among|amongst|one of|some of|part of|half(?: of)?|a (?:third|quarter) of|most of"
    r"|\d[\d.,]* ?(?:%|per ?cent) of) $",
    regex.IGNORECASE,
)
#: "It was, I must admit, a relief": said in passing.
_ASIDE = regex.compile(
    r"i (?:(?:must|have to|may|dare|do|am happy to|am sorry to) )?(?:admit|confess|say|think|hope"
    r"|believe|suppose|imagine|trust|gather|know|fear|understand|add|suspect|guess|reckon|find|feel)\s*(?:[,.;!?–—]|$)",
    regex.IGNORECASE,
)
#: What stands before "I" and is said of it.
_OPENING = regex.compile(
    r"\s*(?:As (?P<being>an?\s.+)|Having (?P<having>.+)|With (?P<with>(?:\w+ )?(?:years?|decades?"
    r"|my|an? \w+ in)\b.+)),\s*$",
    regex.IGNORECASE | regex.DOTALL,
)
_OPENED = {"being": "am", "having": "have", "with": "have"}
#: By its first letter, the side that a word names: "I", "my", "we", "our", "you", "the team".
_SIDES: Mapping[str, Side] = {
    **dict.fromkeys("im", "sender"),
    **dict.fromkeys("wo", "shared"),
    **dict.fromkeys("yt", "reader"),
}
_NEW_PART = regex.compile(
    r"[,;:]\s+(?:(so|and|but|which|while|as|because|yet|since|for)\s+)|;\s+(?=\w)"
)


class _Mark(NamedTuple):
    """A word that names a side, in lower case, with its half-open span in the sentence."""

    word: str
    start: int
    end: int

    @property
    def side(self) -> Side:
        return _SIDES[self.word[0]]


class Clause(NamedTuple):  # one is made for every part of every sentence
    """A part of a sentence with the side that it is about; half-open span into the sentence."""

    text: str
    start: int
    end: int
    side: Side | None
    mode: Mode


@lru_cache(maxsize=SENTENCES)
def clauses(sentence: str) -> tuple[Clause, ...]:
    """Cut a sentence before each word that names a side ("I", "my", "your team"...).

    What stands before the first such word belongs to it, if a comma or nothing parts them
    ("Having run a night shift, I ..."); otherwise it is nobody's.
    """
    marks = _marks(sentence)
    if not marks:
        whole = Clause(sentence, 0, len(sentence), None, "deed")
        return (whole,) if sentence.strip() else ()
    found = []
    starts = [mark.start for mark in marks]
    lead = sentence[: starts[0]]
    if _belongs(lead, marks[0]):
        starts[0] = 0
    elif lead.strip():
        found.append(Clause(lead, 0, len(lead), None, mode_of(lead)))
    for mark, start, end in zip(marks, starts, [*starts[1:], len(sentence)], strict=True):
        side = mark.side
        text = sentence[start:end]
        cut = _own_end(text, mark.end - start)
        mode = mode_of(sentence[mark.start : start + cut])
        opening = sentence[start : mark.start] if side == "sender" else ""
        stated = _stated(opening) if opening else ""
        if stated:
            found.append(Clause(stated, start, mark.start, side, mode_of(stated)))
            cut -= mark.start - start
            start = mark.start
            text = sentence[start:end]
        begin = start - antecedent(sentence[:start]) if start else 0
        found.append(Clause(sentence[begin : start + cut], begin, start + cut, side, mode))
        if text[cut:].strip():
            found.append(Clause(text[cut:], start + cut, end, None, "deed"))
    return tuple(found)


def _stated(lead: str) -> str:
    """Return what the opening of a sentence states of its subject, as a clause of its own.

    "As a certified instructor, I could help": "I am a certified instructor". "" for nothing.
    """
    match = _OPENING.match(lead)
    if match is None:
        return ""
    verb = next(name for name, told in match.groupdict().items() if told is not None)
    return f"I {_OPENED[verb]} {match[verb]}"


def _marks(sentence: str) -> list[_Mark]:
    """Return the words that name a side, but for objects and for what a side has itself.

    "I run clinics with my nurses" is one clause: "my" after "I" begins nothing new.
    """
    marks: list[_Mark] = []
    for match in _SUBJECT.finditer(sentence):
        mark = _Mark(match[0].lower(), *match.span())
        if mark.word == "you" and _is_object(sentence, mark):
            continue
        if _is_alone(sentence, mark.end) or _is_aside(sentence, mark):
            continue
        if mark.word == "your" and HIRED.search(sentence, 0, mark.start):
            continue
        if marks and mark.word in _OWNERS:
            between = sentence[marks[-1].end : mark.start]
            parted = _PARTED.search(between) and not _SENT.search(between)
            if marks[-1].side == mark.side and not parted:
                continue
        marks.append(mark)
    return marks


def _is_alone(sentence: str, end: int) -> bool:
    """Tell whether the "my" that ends here is in "on my own"."""
    return sentence[end : end + 4].lower() == " own" and bool(ALONE.match(sentence, end))


def _is_aside(sentence: str, mark: _Mark) -> bool:
    """Tell whether a side is named in passing: "a relief, I admit", "any dessert of mine"."""
    before = sentence[: mark.start].rstrip()
    if mark.word in ("mine", "ours", "yours"):
        return before.endswith(" of")
    return before.endswith((",", "–", "—")) and bool(_ASIDE.match(sentence, mark.start))


def _belongs(lead: str, mark: _Mark) -> bool:
    """Tell whether what stands before the first side belongs to it.

    "Having run a night shift, I", "The sheet that you", "Absence at your".
    """
    if not lead.strip():
        return False
    if lead.rstrip().endswith(","):
        return bool(regex.match(r"\s*(?:[A-Z]\w+ing|As|With|After|In|At)\b", lead))
    if mark.word in ("my", "our") and _AMONG.search(lead):
        return True
    if _PARTED.search(lead):
        return False
    said = [token.text for token in words(lead)]
    if any(is_finite(word) or is_past(word) for word in said):
        return False
    if mark.word in ("my", "our", "your"):
        return len(said) > 1 and said[-1].lower() in _PREPOSITIONS and said[0].lower() not in TALK
    return bool(_RELATIVE.search(lead))


def antecedent(before: str) -> int:
    """Return how many characters before a relative clause are what it is about.

    "I admire the sheet that you introduced": the part about "you" is "the sheet that you ...".
    """
    match = _RELATIVE.search(before)
    if match and words(match["noun"])[-1].text.lower() in _PREPOSITIONS:
        return 0  # "two in a hundred of my pieces"
    if not match or any(
        is_finite(t.text)
        or t.text.lower() in _NO_NOUNS
        or is_past(t.text)
        or (t.text.lower() in _PREPOSITIONS and t.text.lower() != "of")
        for t in words(match["noun"])
    ):
        return 0
    return len(before) - match.start()


def _own_end(text: str, begin: int) -> int:
    """Return where the part of a clause that its subject governs ends.

    After a comma and "so", "and", "which" ... a verb goes on with the same subject; anything else
    is a new one.
    """
    if not any(mark in text for mark in ",;:"):
        return len(text)
    for match in _NEW_PART.finditer(text, begin):
        following = text[match.end() :].split(maxsplit=1)
        verb = following[0].strip(",.;:") if following else ""
        goes_on = is_past(verb) or is_finite(verb) or (is_base(verb) and match[1] == "and")
        if not goes_on and verb.lower() not in _ADVERBS and not verb.endswith("ly"):
            return match.start()
    return len(text)


def _is_object(sentence: str, you: _Mark) -> bool:
    """Tell whether a "you" is an object ("send you the notes"), not the subject of what follows."""
    ahead = sentence[you.end :]
    after = _words_of(ahead, *ahead.split(maxsplit=2)[:2])[:1]
    if not after or ahead.lstrip()[:1] in ",.;:!?":
        return True
    word = after[0]
    verbal = is_finite(word) or is_past(word) or is_base(word) or word.endswith("ly")
    if not verbal and word not in _ADVERBS:
        return True
    behind = sentence[: you.start]
    if word in ("have", "are", "were") and not behind.rstrip().lower().endswith("let"):
        return False  # "I hear you have been there for years"
    before = _words_of(behind, *behind.rsplit(maxsplit=2)[-2:])[-1:]
    return bool(before and before[0] in _GOVERNING)


def _words_of(text: str, *near: str) -> list[str]:
    """Return the words of the pieces `near` of a text in lower case; of all of it if they are none.

    The word next to a place is wanted; few texts have to be cut up whole for it.
    """
    return [word.lower() for word in word_texts(" ".join(near)) or word_texts(text)]
