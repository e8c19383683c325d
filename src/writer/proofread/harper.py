"""Harper (harper-py): an English proofreader in process, offline, in milliseconds a message.

Building its dictionary takes most of a second, so that is done beside other work: it begins in a
thread of its own when the proofreader is made, and the first text waits for it.
"""

import threading
from collections import OrderedDict
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from writer import regex
from writer.errors import ProofreadError
from writer.proofread.proofreader import Slip, SlipKind

if TYPE_CHECKING:
    from harper import Lint, Linter

#: Lints of Harper that are wrong about letters: "Sam" as an acronym, "ok" as no word, "to join you
#: has" as a verb that does not agree, "speak with you yesterday" as "your yesterday", "a good note"
#: and "am confident" as lacking a word, "some four hundred", "every one of them". The last one
#: prints to the standard output, where the findings go.
_OFF = (
    "OrthographicConsistency",
    "OkToOkay",
    "LongSentences",
    "NotTo",
    "PronounVerbAgreement",
    "PossessiveYour",
    "MissingDeterminer",
    "MissingPreposition",
    "QuantifierNumeralConflict",
    "Everyone",
    "LookingForwardTo",
    "EllipsisLength",
    "UseEllipsisCharacter",
)
#: What its kinds of lint are here. The others are matters of taste, which the tone rules judge.
_KINDS: dict[str, SlipKind] = {
    "Spelling": "spelling",
    "Typo": "spelling",
    "Agreement": "grammar",
    "BoundaryError": "grammar",
    "Eggcorn": "grammar",
    "Grammar": "grammar",
    "Malapropism": "grammar",
    "Miscellaneous": "grammar",
    "Nonstandard": "grammar",
    "WordChoice": "grammar",
    "Capitalization": "typing",
    "Formatting": "typing",
    "Punctuation": "typing",
    "Repetition": "typing",
}
#: Words of the trades, mostly borrowed, that are right and that its dictionary lacks.
_TRADE_WORDS = """
    garde manger sous commis mise brigade plongeur saucier tournant patissier pâtissier rôtisseur
    entremetier poissonnier boulanger viennoiserie maître sommelier barista mixologist keyworker
    phlebotomy paediatric paediatrics perioperative safeguarding multidisciplinary phonics SENCO
    conveyancing probate paralegal codicil dilapidations timesheet chargehand snagging groundworks
    screed lambing paddock agronomist telehandler planogram merchandiser upskilling backlog
    cron tacho tachograph glovebox partie
    dataset datasets codebase microservices observability onboarding apprenticeship
""".split()
_REMEMBERED = 64
#: Characters that are read in one go. Messages are shorter.
_LONGEST_PIECE = 4000
_ENDLESS = regex.compile(r"\S{200}")
_MOST_SUGGESTIONS = 5


class HarperProofreader:
    """A proofreader that stands on `harper.Linter`. Loading begins at once, in a thread."""

    name = "Harper"

    def __init__(self) -> None:
        self._linter: Linter | None = None
        self._failure: BaseException | None = None
        # A linter is for one thread at a time.
        self._lock = threading.Lock()
        self._seen: OrderedDict[str, tuple[Slip, ...]] = OrderedDict()
        # No daemon: it must not be cut off inside the extension when the process ends.
        self._loading = threading.Thread(target=self._load, name="proofreader")
        self._loading.start()

    def _load(self) -> None:
        try:
            from harper import Dialect, Linter

            # British spelling has -ise and -ize; American variants are let pass by the rules.
            linter = Linter(Dialect.BRITISH)
            config: dict[str, bool | None] = dict(linter.get_lint_config())
            config.update(dict.fromkeys(_OFF, False))
            linter.set_lint_config(config)
            linter.import_words(_TRADE_WORDS)
            self._linter = linter
        except BaseException as error:  # told to whoever asks for slips
            self._failure = error

    def slips(self, text: str) -> tuple[Slip, ...]:
        """Return the slips in `text`, by position. Waits until Harper is loaded.

        Raises:
            ProofreadError: it cannot be loaded.
        """
        self._loading.join()
        if self._linter is None:
            reason = f"{type(self._failure).__name__}: {self._failure}"
            raise ProofreadError(
                f"the proofreader cannot be loaded ({reason}); install harper-py anew, or give "
                "--no-proofread"
            ) from self._failure
        with self._lock:
            if text not in self._seen:
                self._seen[text] = _slips(self._linter, text)
                if len(self._seen) > _REMEMBERED:
                    self._seen.popitem(last=False)
            return self._seen[text]


@cache
def harper() -> HarperProofreader:
    """Return the proofreader of this process, made (and its loading begun) at the first call."""
    return HarperProofreader()


def _slips(linter: "Linter", text: str) -> tuple[Slip, ...]:
    from harper import Language

    found = [
        _slip(lint, start)
        for start, end in _pieces(text)
        if _is_prose(text[start:end])
        for lint in linter.lint(text[start:end], language=Language.PLAINTEXT)
    ]
    return tuple(sorted((slip for slip in found if slip), key=lambda slip: slip.start))


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the text in pieces, a message being one: Harper takes its time over what is longer."""
    start = 0
    while len(text) - start > _LONGEST_PIECE:
        least, most = start + _LONGEST_PIECE // 2, start + _LONGEST_PIECE
        ends = (text.rfind(mark, least, most) + 1 for mark in ("\n\n", "\n", ". ", " "))
        end = next((end for end in ends if end > 0), most)
        yield start, end
        start = end
    yield start, len(text)


def _is_prose(piece: str) -> bool:
    """Whether there is anything to read: words, and none that goes on without end."""
    letters = sum(map(str.isalpha, piece))
    return letters * 2 > len(piece) - piece.count(" ") and not _ENDLESS.search(piece)


def _slip(lint: "Lint", shift: int) -> Slip | None:
    kind = _KINDS.get(lint.lint_kind)
    words = lint.problem_text
    if kind is None or (words.isupper() and len(words) > 1):
        return None  # whether "HR" should be spelled out is a matter of taste as well
    if kind == "spelling" and " " in words.strip():
        kind = "grammar"  # "no to" for "not to": a matter of the sentence
    return Slip(
        kind,
        words,
        shift + lint.span.start,
        shift + lint.span.end,
        " ".join(lint.message.split()).replace("`", "'"),
        tuple(_replacement(words, s) for s in lint.suggestions[:_MOST_SUGGESTIONS]),
    )


def _replacement(words: str, suggestion: Any) -> str:
    """Return what the words become: replaced, removed, or followed by something more."""
    from harper import SuggestionKind

    if suggestion.kind == SuggestionKind.REMOVE:
        return ""
    if suggestion.kind == SuggestionKind.INSERT_AFTER:
        return words + str(suggestion.replacement_text)
    return str(suggestion.replacement_text)
