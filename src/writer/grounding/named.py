"""Names in a text that none of its sources holds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from writer import regex
from writer.grounding.dictated import dictated
from writer.grounding.fold import folded
from writer.language.names import Name, is_ordinary, names
from writer.language.stopwords import STOPWORDS
from writer.language.tokens import SENTENCES, stem, words

#: Words that an acronym leaves out.
_SMALL = frozenset({"of", "and", "for", "the", "in"})
_CAPITALS = regex.compile(r"\b[A-Z]\w+(?:[ -][A-Z]\w+)+")
_NUMBERED = regex.compile(r" \d{1,2}\b")
#: `re`'s own, which hand out many matches faster.
_WORDS = re.compile(r"\w+")
_LOWER_MARKS = re.compile(r"['’]s\b|[^\w+#&]+")
_SMALL_OR_NOT = re.compile(r"[\w'’-]+")
#: Letters that a word has at least to be told from small words.
_SMALLEST = 4


@dataclass(frozen=True)  # without slots: most names are found in the sources' words alone
class _Vocabulary:
    """The words of some texts, folded; their stems; and all of them in order, blanks between."""

    texts: tuple[str, ...]
    #: A letter, of which only the words that it writes small count.
    letter: str

    @cached_property
    def told(self) -> tuple[str, ...]:
        small = _SMALL_OR_NOT.findall(self.letter)
        return (*self.texts, " ".join(word for word in small if _is_small(word)))

    @cached_property
    def parts(self) -> frozenset[str]:
        joined = (word for text in self.texts for word in dictated(text))
        own = ("english", *joined)  # the letter's own language
        return frozenset(own).union(*map(_parts, self.told))

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(map(stem, self.parts))

    @cached_property
    def text(self) -> str:
        told = " ".join(word for text in self.told for word in _WORDS.findall(folded(text)))
        return f" {told} "

    def has(self, part: str) -> bool:
        """Tell whether a folded word, another form of it or its short form is among the words."""
        parts = self.parts
        return part in parts or stem(part) in self.stems or _counted_short(part) in parts


_vocabulary = lru_cache(maxsize=64)(_Vocabulary)


def unsupported_names(
    text: str, sources: Sequence[str], known: Sequence[str], *, letter: str = ""
) -> list[Name]:
    """Return the names in `text` that stand neither in `sources` nor among `known`, by position.

    A name of several words is supported if each of its words occurs, whatever its case and
    accents; so "Snowflake" stands for "snowflake", "Wojcik" for "Wójcik". Everyday words that
    are capitalised in company ("Snowflake Migration") need no support, nor does what the `letter`
    itself writes small elsewhere: "Habits" is no name beside a "habit".
    """
    unheld = _unheld(text, tuple(sources))
    if not unheld:
        return []
    held, also = _vocabulary(tuple(sources), ""), _vocabulary(tuple(known), letter)
    missing = []
    for name, parts in unheld:
        lost = {part for part in parts if not also.has(part)}
        if not lost or (" " in name.text and all(is_ordinary(part) for part in lost)):
            continue
        if f" {' '.join(_WORDS.findall(folded(name.text)))} " in held.text + also.text[1:]:
            continue
        # "Rohan Menon" is no RM where there is another Menon.
        two = len(name.text.split()) == 2 and not any(map(_is_acronym, name.text.split()))
        partly = two and len(lost) == 1
        if partly or not _initials_of(name.text, (*sources, *also.told)):
            missing.append(name)
    return missing


@lru_cache(maxsize=SENTENCES)
def _unheld(text: str, sources: tuple[str, ...]) -> tuple[tuple[Name, frozenset[str]], ...]:
    """Return the names in `text` with those of their words that the sources lack, if any."""
    held = _vocabulary(sources, "")
    found = []
    for name in names(text):
        if _is_numbered(text, name):
            continue  # "Year 6", "Ward 7": its number is checked as such
        lost = frozenset({part for part in _parts(name.text) if not held.has(part)})
        if lost:
            found.append((name, lost))
    return tuple(found)


def _is_numbered(text: str, name: Name) -> bool:
    following = text[name.end + 1 : name.end + 2].isdigit() and _NUMBERED.match(text, name.end)
    return bool(following) and is_ordinary(name.text.lower())


def _is_small(word: str) -> bool:
    return len(word) >= _SMALLEST and word.isascii() and word.isalpha() and word.islower()


def _counted_short(part: str) -> str:
    """Return a long word as its ends with the count of letters between: "kubernetes" is "k8s"."""
    return f"{part[0]}{len(part) - 2}{part[-1]}" if len(part) > 5 else ""


@lru_cache(maxsize=1024)
def _parts(text: str) -> frozenset[str]:
    return frozenset({part for part in _LOWER_MARKS.split(folded(text)) if part})


def _initials_of(name: str, sources: Sequence[str]) -> bool:
    """Tell whether an acronym is spelled out in the sources, or a name is there as its acronym."""
    parts = name.split()
    if len(parts) > 1 and any(map(_is_acronym, parts)):
        known = folded(" ".join(sources)).split()
        lost = [part for part in parts if folded(part) not in known]
        if lost and all(_is_acronym(part) and _is_short_for(part, sources) for part in lost):
            return True
    short = "".join(part[0] for part in parts if part[0].isupper())
    if len(parts) > 1 and len(short) > 1:
        return any(short == token.text for source in sources for token in words(source))
    if not (3 <= len(name) <= 6 and name.isalpha() and name.isupper()):
        return False
    return any(name in initials for source in sources for initials in _initials(source))


def _is_acronym(part: str) -> bool:
    return 2 <= len(part) <= 6 and part.isalpha() and part.isupper()


def _is_short_for(acronym: str, sources: Sequence[str]) -> bool:
    """Tell whether neighbouring words, capitals all, spell an acronym: "PM", "Product Manager"."""
    for source in sources:
        capitals = (run for run in _CAPITALS.findall(source))
        if any(acronym in "".join(word[0] for word in run.split()) for run in capitals):
            return True
    return False


@lru_cache(maxsize=1024)
def _initials(source: str) -> tuple[str, ...]:
    """Return the initials of each run of words that no small word or mark interrupts."""
    runs = [""]
    end = 0
    for token in words(source):
        lower = token.text.lower()
        if lower in _SMALL:
            continue
        if lower in STOPWORDS or source[end : token.start].strip(" -/&"):
            runs.append("")
        runs[-1] += token.text[0].upper()
        end = token.end
    return tuple(run for run in runs if len(run) > 2)
