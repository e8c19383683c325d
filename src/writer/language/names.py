"""Words that are likely proper names: people, companies, products, places, credentials."""

from functools import lru_cache
from typing import NamedTuple

from writer import regex
from writer.language.common_words import COMMON, GIVEN_NAMES
from writer.language.number_words import MONTHS, ONES, ORDINALS, SCALES, TENS, WEEKDAYS
from writer.language.stopwords import STOPWORDS
from writer.language.tokens import REMEMBERED, SENTENCES, Token, sentences, words
from writer.language.verbs import base_of, is_finite, is_past, is_third
from writer.language.word_set import word_set

TITLES: frozenset[str] = word_set(
    "mr mrs ms miss mx dr prof professor sir dame lord lady frau herr chef sister judge"
)
_PARTICLES: frozenset[str] = word_set(
    "van von der den de del della di da dos du la le el al bin ibn ter ten zu y e"
)
#: Inside a name that goes on after it: "University of Leeds", "Marks & Spencer".
_JOINTS: frozenset[str] = frozenset({"of", "and", "the", "&", "for"})
_BETWEEN = _PARTICLES | _JOINTS
_NUMBER_WORDS: frozenset[str] = frozenset({*ONES, *TENS, *SCALES, *ORDINALS, "dozen", "half"})
_GAP = regex.compile(r"[ \u00a0]|[ \u00a0]?&[ \u00a0]?|\.[ \u00a0]?|-")
_ORDINARY_ENDING = regex.compile(
    r"(?:ing|ed|ly|tion|sion|ment|ness|ity|ance|ence|ship|ism|ists?|able|ible|ful|less|ous|ive|"
    r"ers|ors|ions|ments|ies|ural|ical|ional|ware|work|works|ology|graphy)$"
)
_OWNED = regex.compile(r"['’]s\b")


class Name(NamedTuple):
    """One likely name as written, without title or possessive, with its half-open span."""

    text: str
    start: int
    end: int


def names(text: str) -> list[Name]:
    """Return the likely proper names in `text`, by position.

    Capitalised runs (with particles, initials, hyphens), acronyms, CamelCase and terms with
    digits. Weekdays and months are left out, as are ordinary words capitalised because they
    start a sentence, and "I".
    """
    return list(_remembered(text)) if len(text) <= REMEMBERED else _names(text)


@lru_cache(maxsize=SENTENCES)
def _remembered(text: str) -> tuple[Name, ...]:
    return tuple(_names(text))


def _names(text: str) -> list[Name]:
    tokens = words(text)
    unlike = [n for n, t in enumerate(tokens) if not (t.text.islower() and t.text.isalpha())]
    if not unlike:
        return []
    starts = {start for start, _ in sentences(text)}
    inner = frozenset(
        tokens[n].text
        for n in unlike
        if tokens[n].start not in starts and _capitalised(tokens[n].text)
    )
    found: list[Name] = []
    past = 0
    for index in unlike:
        if index < past:
            continue
        past = _run_end(text, tokens, index, starts)
        if past > index:
            found.extend(_named(text, tokens[index:past], tokens[past : past + 1], starts, inner))
    return found


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    return _OWNED.sub("", word.lower().replace("’", "'"))


def _capitalised(word: str) -> bool:
    return word[:1].isupper() and word not in ("I",) and not word.startswith(("I'", "I’"))


@lru_cache(maxsize=8192)
def _shaped(word: str) -> bool:
    """Tell whether the shape alone makes a word a name: acronym, CamelCase, letters and digits."""
    bare = _OWNED.sub("", word)
    letters = [c for c in bare if c.isalpha()]
    if not letters or bare in ("I", "OK", "A"):
        return False
    if any(c.isdigit() for c in bare):
        return any(c.isupper() for c in letters) and not bare[0].isdigit()
    if len(letters) > 1 and sum(c.isupper() for c in letters) >= 2:
        return any(sum(c.isupper() for c in part) >= 2 for part in bare.split("-"))
    if bare[0].islower() and any(c.isupper() for c in bare[1:2]) and len(bare) > 3:
        return True
    return bare.endswith(("++", "#"))


def _run_end(text: str, tokens: list[Token], index: int, starts: set[int]) -> int:
    """Return the index after the run of name words that starts at `index`; `index` for none."""
    if not (_capitalised(tokens[index].text) or _shaped(tokens[index].text)):
        return index
    end = index + 1
    while end < len(tokens) and not tokens[end - 1].text.endswith(("'s", "’s")):
        ahead = end
        while ahead < len(tokens) and tokens[ahead].text.lower() in _BETWEEN:
            ahead += 1
        if ahead - end > 2 or ahead >= len(tokens):
            break
        if not all(_joined(text, tokens, i, starts) for i in range(end, ahead + 1)):
            break
        word = tokens[ahead].text
        number = word.isdigit() and ahead == end and _shaped(tokens[end - 1].text)
        if not (_capitalised(word) or _shaped(word) or number):
            break
        if ahead > end and not _may_join(tokens[end:ahead]):
            break
        end = ahead + 1
    return end


def _may_join(between: list[Token]) -> bool:
    """Tell whether the small words between two capitalised ones can be part of one name."""
    return all(t.text in _PARTICLES or t.text == "of" for t in between)


def _joined(text: str, tokens: list[Token], index: int, starts: set[int]) -> bool:
    gap = text[tokens[index - 1].end : tokens[index].start]
    if tokens[index].start in starts or not _GAP.fullmatch(gap):
        return False
    before = tokens[index - 1].text
    return not gap.startswith(".") or len(before) == 1 or before.lower() in TITLES


def _named(
    text: str, run: list[Token], after: list[Token], starts: set[int], inner: frozenset[str]
) -> list[Name]:
    run, initial = list(run), run[0].start in starts
    while run and _is_calendar(run[-1].text):
        run = run[:-1]
    while run and (lead := _lead(run, after, initial, inner)):
        run, initial = run[lead:], False
    if not any(_shaped(t.text) or _plain(t.text) not in STOPWORDS for t in run):
        return []
    start, end = run[0].start, run[-1].end
    owned = _OWNED.search(text, start, end)
    if owned and owned.end() == end:
        end = owned.start()
    return [Name(text[start:end], start, end)]


def _lead(run: list[Token], after: list[Token], initial: bool, inner: frozenset[str]) -> int:
    """Return how many words at the front of a run belong to no name: titles, days, joints."""
    first = run[0].text
    if _plain(first) in TITLES or _is_calendar(first) or first in _JOINTS or first in _PARTICLES:
        return 1
    return 1 if initial and not _shaped(first) and _drops(run, after, inner) else 0


def _is_calendar(word: str) -> bool:
    plain = _plain(word).removesuffix("s") if _plain(word) not in MONTHS else _plain(word)
    return plain in WEEKDAYS or (plain in MONTHS and (plain != "mark"))


def _drops(run: list[Token], after: list[Token], inner: frozenset[str]) -> bool:
    """Tell whether the first word of a sentence owes its capital to its place only."""
    first = run[0].text
    plain = _plain(first)
    if all(part in _NUMBER_WORDS for part in plain.split("-")):
        return True
    if plain in GIVEN_NAMES or (first in inner and not is_ordinary(plain)):
        return False
    if is_ordinary(plain):
        return True
    if len(run) > 1:
        return False
    following = after[0].text if after else ""
    if _OWNED.search(first):
        return False
    return not (following and (is_finite(following) or is_past(following) or is_third(following)))


def is_ordinary(word: str) -> bool:
    """Tell whether a word, whatever its case, is known or looks like an everyday English word."""
    plain = _plain(word)
    if plain in STOPWORDS or plain in COMMON or plain in TITLES:
        return True
    if any(part in STOPWORDS or part in COMMON for part in plain.split("-")) and "-" in plain:
        return True
    if plain.endswith("s") and plain[:-1] in COMMON:
        return True
    return base_of(plain) is not None or _ORDINARY_ENDING.search(plain) is not None
