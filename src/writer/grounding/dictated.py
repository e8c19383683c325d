"""What was dictated letter by letter: "g three" is "g3", "e i c r" is "eicr"."""

from collections.abc import Iterator

from writer import regex
from writer.grounding.fold import folded
from writer.language.number_words import ONES

_NUMBERS = "|".join(ONES)
#: Single letters and figures in a row, one a letter at least.
_LETTERS = regex.compile(
    rf"\b[a-z](?: (?:[a-z]|\d{{1,4}}|{_NUMBERS})\b)+|\b(?:{_NUMBERS})(?: [a-z]\b)+"
)


def dictated(text: str) -> Iterator[str]:
    """Yield each run of letters and figures of `text` as one word, lower case, and its ends."""
    for match in _LETTERS.finditer(folded(text)):
        letters = [str(ONES.get(part, part)) for part in match.group().split()]
        yield from ("".join(letters[i:]) for i in range(len(letters) - 1))
