"""Finding wording in all parts of a message."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from writer.rules.cues import Cue, Gathered, gathered
from writer.rules.rule import Letter, LetterSentence
from writer.rules.wording import Wording, wording
from writer.style import Style


def in_message(letter: Letter, cue: Cue) -> Iterator[tuple[int, int]]:
    """Yield the spans of `cue` in greeting, sentences and closing; never across two sentences."""
    said = _said_in(letter)
    if cue.may_be_in_any(said.cues):
        for start, words in said.pieces:
            for begin, stop in cue.spans_in(words):
                yield start + begin, start + stop


class _Said(NamedTuple):
    """The words of a letter's pieces, each with where it starts, and the cues they may hold."""

    pieces: list[tuple[int, Wording]]
    cues: Gathered


def _said_in(letter: Letter) -> _Said:
    """Return what is said in a letter; found once for it, for most cues ask for it."""
    kept: dict[str, Any] = vars(letter)
    if "_said" not in kept:
        pieces = [(start, wording(text)) for start, text in letter.pieces]
        kept["_said"] = _Said(pieces, gathered([words for _, words in pieces]))
    found: _Said = kept["_said"]
    return found


def sentences_with(letter: Letter, cue: Cue) -> Iterable[LetterSentence]:
    """Return the sentences that may hold `cue`."""
    if not cue.may_be_in_any(_said_in(letter).cues):
        return []
    return [s for s in letter.sentences if cue.may_be_in(wording(s.text))]


def quoted(letter: Letter, span: tuple[int, int]) -> str:
    """Return the words at `span` on one line, in quotation marks."""
    return f"“{' '.join(letter.text[span[0] : span[1]].split())}”"


def house_cue(style: Style) -> Cue:
    """Return the stock phrases of a house style, one at the least, as a class of wording."""
    return _cue(style.stock_phrases)


@lru_cache(maxsize=8)
def _cue(phrases: tuple[str, ...]) -> Cue:
    spelled = []
    for phrase in phrases:
        ending = "*" if phrase.rstrip().endswith("*") else ""
        spelled.append(wording(phrase).padded.strip() + ending)
    return Cue(", ".join(spelled))
