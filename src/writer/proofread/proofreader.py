"""What a proofreader is: something that finds slips of spelling, grammar and typing in English."""

from typing import Literal, NamedTuple, Protocol

#: `typing` is what fingers do: doubled words and marks, broken casing, stray blanks.
SlipKind = Literal["spelling", "grammar", "typing"]


class Slip(NamedTuple):
    """One slip at the half-open span of characters, with what could stand there, best first.

    `text` is what stands there. An empty suggestion means that it is to be taken out.
    """

    kind: SlipKind
    text: str
    start: int
    end: int
    message: str
    suggestions: tuple[str, ...] = ()


class Proofreader(Protocol):
    """Reads plain English text. May be called from any thread; the same text, the same slips.

    It knows no dictionary but its own: names and terms are for the caller to leave out.
    """

    #: What messages call it.
    name: str

    def slips(self, text: str) -> tuple[Slip, ...]:
        """Return the slips in `text`, by position.

        Raises:
            ProofreadError: it cannot be used.
        """
        ...
