"""Words, sentences and stems of English text. Spans are half-open and count characters."""

import re
import threading
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

import Stemmer

from writer import regex
from writer.language.stopwords import STOPWORDS
from writer.language.verbs import irregular_base
from writer.language.word_set import word_set

#: `re`'s own: where nearly all of a text is matches, it hands them out four times as fast.
_WORD = re.compile(r"[^\W_]+(?:(?:['’&-]|(?<=\d)[.,:](?=\d))[^\W_]+)*(?:\+\+|#(?!\w))?")
#: End of a sentence: its mark, with the quotes and brackets that close behind it.
_END = regex.compile(r"(?:[.!?]+|…)[\"'”’)\]*_]*(?=\s|$)")
_MARKS, _CLOSING = ".!?…", "\"'”’)]*_"
_BULLET = r"(?:[-*+•‣◦–—·]|\d{1,2}[.)]|[a-z]\))"
#: Breaks that need no full stop: a blank line, or a line end before a bullet, heading or table row.
_BREAK = regex.compile(rf"\n[ \t]*(?:\r?\n[ \t]*)+|\n(?=[ \t]*(?:{_BULLET}[ \t]+\S|\#+[ \t]|\||>))")
_HEADING = regex.compile(r"^[ \t]*#+[ \t].*$", regex.MULTILINE)
_MARKER = regex.compile(rf"\s*(?:(?:{_BULLET}|\#+|>)[ \t]+)?\s*")
#: Characters that a sentence has at most. What is longer is no sentence and is cut at a blank, so
#: that no search within a sentence has to go over a whole page.
_LONGEST = 2000
_OF_THREAD = threading.local()
#: How far a full stop looks back for its word and ahead for what follows it.
_REACH = 80

#: British spellings, so that "organise" and "organize", "behaviour" and "behavior" agree.
_BRITISH_IZE = regex.compile(r"(?<=\w\w)[iy]s(?=(?:e|ed|es|er|ers|ing|ation|ations)$)")
_BRITISH_OUR = regex.compile(r"(?<=\w\w\w)our(?=(?:s|ed|ing|able|al|ally)?$)")

#: Never the end of a sentence when a full stop follows.
_ABBREVIATIONS: frozenset[str] = word_set(
    """
    mr mrs ms mx dr prof rev wm chas jas thos fr hon st sr mt ft gen col maj capt lt sgt gov sen rep
    pres messrs e.g i.e eg ie cf vs v viz resp esp approx ca c incl excl est tel ext fig nos
    insp supt cpl cllr revd pp vol ed eds z.b d.h bzw dipl ing hr asst prod snr jnr mfg
    """
)
_GERMAN_MONTHS: frozenset[str] = word_set(
    """
    januar jänner februar feber märz april mai juni juli august september oktober november
    dezember jan feb mär mrz apr jun jul aug sep sept okt nov dez kw kalenderwoche
    """
)
#: The end of a sentence only if what follows looks like a new one.
_MAYBE: frozenset[str] = word_set(
    """
    etc a.m p.m am pm inc ltd co corp llc plc jr u.s u.k u.s.a e.u ph.d b.sc m.sc b.a m.a no dept
    min max avg hrs yrs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
    thurs fri sat sun ave blvd rd assoc mgmt govt
    """
)


_SUBJECTS = frozenset({"i", "he", "she", "they", "we"})

#: Texts up to this many characters are remembered with what was found in them: the rules look at
#: the same sentences and quotes again and again.
REMEMBERED = 1000
#: So many sentences are remembered with what was found in them: those of some four hundred
#: letters, for courtesies come again in letter after letter.
SENTENCES = 4096


class Token(NamedTuple):
    """One word as written, with its half-open span."""

    text: str
    start: int
    end: int


_new = tuple.__new__


def words(text: str) -> list[Token]:
    """Return the words of `text`: letters and digits, joined by inner `'`, `-`, `&`, decimals."""
    return list(_words(text)) if len(text) <= REMEMBERED else list(_words.__wrapped__(text))


def word_texts(text: str) -> list[str]:
    """Return the words of `text` as `words` does, without where they stand."""
    return list(_word_texts(text)) if len(text) <= REMEMBERED else _WORD.findall(text)


def count_words(text: str) -> int:
    """Return the number of words in `text`."""
    return len(_word_texts(text) if len(text) <= REMEMBERED else _WORD.findall(text))


@lru_cache(maxsize=SENTENCES)
def _word_texts(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text))


def lower_words(text: str) -> list[str]:
    """Return the words of `text` in lower case, with plain apostrophes."""
    if text.isascii():
        return _WORD.findall(text.lower())
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


@lru_cache(maxsize=SENTENCES)
def _words(text: str) -> tuple[Token, ...]:
    # As `Token(...)` makes them, in half the time.
    return tuple([_new(Token, (m[0], *m.span())) for m in _WORD.finditer(text)])


def sentences(text: str) -> list[tuple[int, int]]:
    """Return the spans of the sentences of `text`, without bullets, heading marks or outer space.

    A wrapped line does not end a sentence; a blank line, or a newline before a bullet, heading or
    table row does. Marks without a letter or digit are no sentence.
    """
    spans = []
    for start, end in _blocks(text):
        spans.extend(_in_block(text, start, end))
    return spans


def _blocks(text: str) -> list[tuple[int, int]]:
    if "\n" not in text:
        return [(0, len(text))]
    cuts = {0, len(text)}
    for match in _BREAK.finditer(text):
        cuts.update((match.start(), match.end()))
    for match in _HEADING.finditer(text):
        cuts.update((match.start(), match.end()))
    ordered = sorted(cuts)
    return [(a, b) for a, b in pairwise(ordered) if text[a:b].strip()]


def _in_block(text: str, start: int, end: int) -> list[tuple[int, int]]:
    if not text[start : start + 2].isalpha():
        marker = _MARKER.match(text, start, end)
        if marker and marker.end() < end:
            start = marker.end()
    if _is_one(text[start:end]):
        span = _trim(text, start, end)
        return [span] if span else []
    spans = []
    for match in _END.finditer(text, start, end):
        mark = match.span()
        if mark[1] < end and not _ends_here(text, start, mark, end):
            continue
        spans.append((start, mark[1]))
        start = mark[1]
    spans.append((start, end))
    pieces = (piece for a, b in spans for piece in _cut(text, a, b))
    return [span for a, b in pieces if (span := _trim(text, a, b)) is not None]


def _is_one(block: str) -> bool:
    """Tell whether a text is one sentence at the most: no mark that ends one stands within it."""
    within = block.rstrip().rstrip(_MARKS + _CLOSING)
    return len(block) <= _LONGEST and not any(mark in within for mark in _MARKS)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the span in pieces that are short enough."""
    while end - start > _LONGEST:
        blank = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        middle = blank if blank > 0 else start + _LONGEST
        yield start, middle
        start = middle
    yield start, end


def _ends_here(text: str, start: int, span: tuple[int, int], end: int) -> bool:
    at, after = span
    following = text[after : min(end, after + _REACH)].lstrip()
    if not following:
        return True
    lower = following.lstrip("\"'“‘(*_")[:1].islower()
    mark = text[at:after]
    if mark[0] in "!?…" or mark.startswith(".."):
        return not lower or (mark[0] in "!?" and mark[-1] in "!?")
    before = text[max(start, after - _REACH) : at]
    word = before.rsplit(maxsplit=1)[-1] if before and not before[-1].isspace() else ""
    bare = word.lstrip("(\"'“‘[*_").lower()
    if bare in _ABBREVIATIONS or (bare.isdigit() and _is_german_date(bare, following)):
        return False
    if lower and "." in bare and bare.replace(".", "").isdigit():
        # "am 17.11. um 10 Uhr"
        return False
    if bare in _MAYBE:
        if following.split(maxsplit=1)[0] in _SUBJECTS:
            return True  # "saw her thurs. she wants ..."
        return not lower and not (bare == "no" and following[0].isdigit())
    initial = word[-1:]
    if (len(bare) == 1 or bare[-2:-1] == ".") and initial.isupper() and initial != "I":
        return False
    return not (mark[-1] not in "." and lower)


def _is_german_date(day: str, following: str) -> bool:
    """Tell whether a number with a full stop is a day: "27. November"."""
    return len(day) <= 2 and following.split()[0].strip(".,;:)").lower() in _GERMAN_MONTHS


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    piece = text[start:end]
    if not any(map(str.isalnum, piece)):
        return None
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of a word, so that "migrated", "migrating" and "migration" agree.

    Irregular verb forms go to their base first ("taught" and "teach" agree). Lower case.
    """
    lower = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    plain = irregular_base(lower) or lower
    # Few words have either; to look for a pattern takes longer than to look for letters.
    if "is" in plain or "ys" in plain:
        plain = _BRITISH_IZE.sub(lambda m: m.group().replace("s", "z", 1), plain)
    if "our" in plain:
        plain = _BRITISH_OUR.sub("or", plain)
    if len(plain) < 3 or not plain.isascii() or not plain.isalpha():
        return plain
    stemmed: str = _porter().stemWord(plain)
    return stemmed


def _porter() -> Any:
    """Return this thread's stemmer: one must not be used by two at a time."""
    try:
        return _OF_THREAD.porter
    except AttributeError:
        _OF_THREAD.porter = Stemmer.Stemmer("porter", 0)
        return _OF_THREAD.porter


def content_words(text: str) -> frozenset[str]:
    """Return the stems of the words of `text` that are no stopwords, hyphenated words in parts."""
    return _content_words(text) if len(text) <= REMEMBERED else _of_page(text)


@lru_cache(maxsize=SENTENCES)
def _content_words(text: str) -> frozenset[str]:
    return frozenset().union(*map(_stems_of, set(word_texts(text))))


#: The same notes are asked about for every letter, but few of them at a time.
_of_page = lru_cache(maxsize=8)(_content_words.__wrapped__)


@lru_cache(maxsize=20_000)
def _stems_of(word: str) -> tuple[str, ...]:
    """Return the stems of the parts of a word as written; none of a stopword."""
    lower = word.lower().replace("’", "'")
    if lower in STOPWORDS:
        return ()
    parts = (part.removesuffix("'s") for part in lower.split("-"))
    return tuple(stem(bare) for bare in parts if bare and bare not in STOPWORDS)
