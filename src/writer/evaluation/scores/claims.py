"""Claims of a message that the note does not carry, or that it carries for the other side.

Independent of the gate: what is true is the gold's quotes and the note's words, what is said is
read off the message with plain means (stems shared, the nearest pronoun). Rough on purpose, and
the same for all arms; `evals/README.md` says how often it errs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from writer import regex
from writer.evaluation.case import Case
from writer.evaluation.scores.words import folded, stems, words

_SENTENCE = regex.compile(r"[^.!?\n]+(?:\.(?=\w)[^.!?\n]*)*[.!?]*")
_NUMBER = regex.compile(r"(?<![\w.])\d[\d.,]*")
_NAME = regex.compile(r"(?<=[\w,;:'’\")] )(?:[A-ZÀ-Þ][\w'’&-]+)(?: (?:[A-ZÀ-Þ][\w'’&-]+))*")
_US = regex.compile(r"\b(?:i|i'm|i've|i'd|i'll|my|mine|me|we|our)\b")
_YOU = regex.compile(r"\b(?:you|your|you're|you've|yours)\b")
_TO_YOU = regex.compile(
    r"\b(?:to|with|told|tell|meet(?:ing)?|met|thank|for|show(?:ed|ing)?|see(?:ing)?|give|gave|send"
    r"(?:ing)?|help(?:ing)?|join(?:ing)?|as) (?:all )?(?:you|your team)\b"
)
_ASKED = regex.compile(
    r"\byou(?:r team)? (?:\w+ly )?(?:asked|ask|mentioned|said|raised|brought up)\b|\byour question"
)
_COURTESY_I = regex.compile(
    r"\bi(?:'d|'m|'ve| am| was| would| will| have| also| really| particularly| very much| truly| "
    r"especially| do| greatly| can| could|'ll)* ?(?:enjoy|appreciat|lik|lov|hear|learn|value|"
    r"admir|find|found|interest|excit|look|hope|want|wish|grateful|glad|happy|keen|eager|impress|"
    r"think|thought|feel|felt|believe|understand|see|saw|left|came away|discuss|talk|spoke|speak|"
    r"remember|imagine|know how|follow)\w*"
)
_NUMBERS = dict(
    zip(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty".split(),
        map(str, range(1, 21)),
        strict=True,
    )
) | {"thirty": "30", "forty": "40", "fifty": "50", "hundred": "100", "thousand": "1000"}
#: Words of courtesy and of the trade of letters: they claim nothing about anybody.
_COURTESY = stems(
    "thank thanks grateful appreciate appreciated time meeting meet met interview conversation "
    "speak speaking spoke talk talking talked discuss discussed discussion opportunity position "
    "role job post team company forward look looking hear hearing heard next step steps decision "
    "hope hoping hopeful wait await keen interested interest excited excitement eager glad happy "
    "pleasure please enjoy enjoyed learn learning learned today yesterday week day morning "
    "afternoon question questions information further additional anything need needed provide "
    "send contact reach touch let know feel free sincerely regards best kind dear hello warm "
    "yours contribute contribution contributing fit great good well really truly particularly "
    "especially also would could like love sure believe confident experience experiences skill "
    "skills background work working share shared sharing insight insights detail details chance "
    "consideration consider considering possible possibility join joining future success wish "
    "all help helpful impressed impression impressive value valuable valued mention mentioned "
    "application apply applied process update status wanted want follow following email reply "
    "attached attach candidate qualification qualifications hesitate welcome kindly person name "
    "understand understanding sincere gratitude wonderful pleased thoughtful feedback offer"
)
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december i i'm i've i'd i'll".split()
)
_MIN_SHARED = 2
_MIN_SHARE = 0.5
_MIN_NEW = 3


@dataclass(frozen=True, slots=True)
class Claims:
    """What was found, each with the words at fault."""

    invented: tuple[str, ...] = ()
    misattributed: tuple[str, ...] = ()


def claims(case: Case, note: str, letter: str, *, sender: str, reader: str | None) -> Claims:
    """Return the claims of `letter` that `note` does not carry for that side."""
    ours = [t.quote for t in case.qualifications]
    ours += [*case.omissions, *(p.quote for p in case.promises)]
    theirs = [t.quote for t in case.topics]
    known = stems(" ".join((note, sender, reader or "", _aliases(case))))
    invented: list[str] = []
    wrong: list[str] = []
    for sentence in sentences(letter):
        invented += _new_numbers(sentence, note)
        invented += _new_names(sentence, note, sender, reader)
        if _is_new(sentence, known):
            invented.append(sentence)
        elif _is_turned(sentence, ours, theirs):
            wrong.append(sentence)
    return Claims(tuple(invented), tuple(wrong))


def sentences(letter: str) -> list[str]:
    """Return the sentences between greeting and sign-off."""
    lines = [line.strip() for line in letter.strip().splitlines() if line.strip()]
    body = [
        line
        for line in lines
        if len(line.split()) > 4 or (line[-1:] in ".!?" and not line.endswith(","))
    ]
    return [m[0].strip() for line in body for m in _SENTENCE.finditer(line) if len(m[0]) > 3]


def _aliases(case: Case) -> str:
    parts = [case.interview.company, case.interview.role]
    parts += [n for p in case.interviewers for n in (p.name, p.title, *p.aliases)]
    return " ".join(part for part in parts if part)


def _new_numbers(sentence: str, note: str) -> Iterator[str]:
    known = {_value(n[0]) for n in _NUMBER.finditer(note)}
    known |= {_NUMBERS[w] for w in words(note) if w in _NUMBERS}
    for match in _NUMBER.finditer(sentence):
        value = _value(match[0])
        if value not in known and not any(value and value in longer for longer in known):
            yield match[0]


def _value(number: str) -> str:
    return number.rstrip(".,").replace(",", "").removesuffix(".0").lstrip("0")


def _new_names(sentence: str, note: str, sender: str, reader: str | None) -> Iterator[str]:
    known = set(words(f"{note} {sender} {reader or ''}")) | _CALENDAR
    known |= {w.removesuffix("'s") for w in known} | {"subject", "dear", "mr", "ms", "mrs", "dr"}
    for match in _NAME.finditer(sentence):
        new = [w for w in words(match[0]) if w.removesuffix("'s") not in known]
        if new:
            yield match[0]


def _is_new(sentence: str, known: frozenset[str]) -> bool:
    """Whether most of what a sentence says, courtesies aside, stands nowhere in the note."""
    said = stems(sentence) - _COURTESY
    new = said - known
    return len(new) >= _MIN_NEW and len(new) > _MIN_SHARE * len(said)


def _is_turned(sentence: str, ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether a sentence gives one side what the gold gives to the other."""
    said = stems(sentence) - _COURTESY
    own, other = _best(said, ours), _best(said, theirs)
    if own[0] == other[0]:
        return False
    text = folded(sentence)
    shared = own[1] if own[0] > other[0] else other[1]
    side = _side_of(text, shared)
    return side == ("you" if own[0] > other[0] else "us")


def _best(said: frozenset[str], quotes: Sequence[str]) -> tuple[float, frozenset[str]]:
    """Return how near the closest quote is to what is said, and the stems they share.

    A sentence may take up a part of a long quote, and a short quote may be part of a sentence:
    what is shared is measured against the shorter of the two.
    """
    best: tuple[float, frozenset[str]] = (0.0, frozenset())
    for quote in quotes:
        wanted = stems(quote) - _COURTESY
        shared = wanted & said
        least = _MIN_SHARED if len(shared) >= _MIN_SHARE * len(wanted) else _MIN_SHARED + 1
        share = len(shared) / max(1, min(len(wanted), len(said)))
        if len(shared) >= least and share >= _MIN_SHARE:
            best = max(best, (share, shared), key=lambda pair: pair[0])
    return best


def _side_of(text: str, shared: frozenset[str]) -> str | None:
    """Return to whom a sentence gives what it shares with a quote: "us", "you" or None.

    The pronoun nearest before the shared words decides, unless it belongs to a courtesy ("I
    enjoyed", "told you").
    """
    at = min((text.find(word) for word in words(text) if stems(word) & shared), default=len(text))
    before = text[:at]
    plain = _ASKED.sub("", _TO_YOU.sub("", _COURTESY_I.sub("", before)))
    us = max((m.start() for m in _US.finditer(plain)), default=-1)
    you = max((m.start() for m in _YOU.finditer(plain)), default=-1)
    if us == you:
        return None
    return "us" if us > you else "you"
