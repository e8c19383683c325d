"""Finding wording in all parts of a message."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from writer.rules.cues import Cue, wording
from writer.rules.rule import Letter
from writer.style import Style


def in_message(letter: Letter, cue: Cue) -> Iterator[tuple[int, int]]:
    """Yield the spans of `cue` in greeting, sentences and closing; never across two sentences."""
    for start, end in _parts(letter):
        for begin, stop in cue.spans(letter.text[start:end]):
            yield start + begin, start + stop


def _parts(letter: Letter) -> Iterable[tuple[int, int]]:
    if letter.greeting:
        yield letter.greeting.start, letter.greeting.end
    for sentence in letter.sentences:
        yield sentence.start, sentence.end
    if letter.closing:
        yield letter.closing.start, letter.closing.end


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
