"""Claims of a message that the note does not carry, or that it carries for the other side.

Independent of the gate: what is true is the gold's quotes and the note's words, what is said is
read off the message with plain means (stems shared, the nearest pronoun). Rough on purpose, and
the same for all arms; `evals/README.md` says how often it errs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from writer import regex
from writer.evaluation.case import Case
from writer.evaluation.scores.words import folded, stem, stems, words

_SENTENCE = regex.compile(r"[^.!?\n]+(?:\.(?=\w)[^.!?\n]*)*[.!?]*")
_NUMBER = regex.compile(r"(?<![\w.])\d[\d.,]*")
_NAME = regex.compile(r"(?<=[\w,;:'’\")] )(?:[A-ZÀ-Þ][\w'’&-]+)(?: (?:[A-ZÀ-Þ][\w'’&-]+))*")
_US = regex.compile(r"\b(?:i|i'm|i've|my|mine|we|our)\b")
_YOU = regex.compile(r"\b(?:you|your|you're|you've|yours)\b")
#: "I" and "you" that claim no deed: wishes, plans, feelings, hearing and saying; objects.
_NO_DEED = regex.compile(
    r"\bi(?:'d|'ll| would| will| could| can| might| may| should| hope| want| wish| ought)\b"
    r"(?: have)?"
    r"|\bi(?:'m|'ve| am| was| have| had(?:n't)?| also| really| particularly| very| much| truly| do"
    r"| especially| just| greatly| still| as)* (?:enjoy|appreciat|lik|lov|hear|learn|valu|admir"
    r"|find|found|interest|excit|look|grateful|glad|happy|sorry|pleas|keen|eager|impress|think|thought"
    r"|feel|felt|believ|understand|understood|see|saw|left|came away|discuss|talk|sp[eo]ke?|met"
    r"|meet|remember|imagin|know how|follow|expect|told|tell|said|say|mention|forgot|promis"
    r"|wonder|ask)\w*"
    r"|\byou(?:r team)? (?:\w+ly )?(?:asked|ask|mentioned|said|raised|brought up|told|thought)\b"
    r"|\byour (?:question|decision|time|call)\b|\bour (?:talk|conversation|meeting|call|chat)\b"
    r"|\bwe (?:talk|sp[eo]ke?|discuss|met|meet|could talk|had)\w*"
    r"|\b(?:to|with|told|tell(?:ing)?|meet(?:ing)?|met|thank|for|from|show(?:ed|ing)?|see(?:ing)?"
    r"|give|gave|send(?:ing)?|help(?:ing)?|join(?:ing)?|as|off|of) (?:all )?you(?: all| both)?\b"
)
#: Whose a thing is may follow it: "the pathway I am setting up".
_AFTER = regex.compile(r"^[^.,;:]{0,30}?\b(?:that |which )?(?P<who>i|you)(?:'ve|'m|'re| \w+)\b")
_ASKS = regex.compile(r"\?\s*$|^(?:if|may i|might i|could|would|please|do)\b")
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
    "understand understanding sincere gratitude wonderful pleased thoughtful feedback offer "
    "reference references wonder wondered stand stands plan planned busy trouble ring rang call "
    "value view answer answers ask asked gladly straight useful use show showing shown join part "
    "imagine profit news close end change mind open being made make come coming seen see eye eyes "
    "word suit suits whenever understood meant mean checking check chose choose choosing delighted "
    "hoped respect colleague colleagues reply simply kept keep mind later openings opening bit "
    "knew higher set setting forgot forget kick say said saying told tell telling think thought "
    "side moment allow completely quite gladly honest able bring bringing lot thing things way "
    "people person somebody someone anybody everyone sorry month months year years new first "
    "last long little"
)
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december i i'm i've i'd i'll".split()
)
#: Capitals that name nobody.
_COMMON_NAMES = {"subject", "dear", "mr", "ms", "mrs", "dr", "christmas", "easter", "english"}
_MIN_SHARED = 2
_MIN_SHARE = 0.5
_MIN_NEW = 3
_MIN_NEW_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Claims:
    """What was found, each with the words at fault."""

    invented: tuple[str, ...] = ()
    misattributed: tuple[str, ...] = ()


def claims(case: Case, note: str, letter: str, *, sender: str, reader: str | None) -> Claims:
    """Return the claims of `letter` that `note` does not carry for that side.

    Words are not looked for in a note of another language, only numbers and names are.
    """
    ours = [t.quote for t in case.qualifications]
    ours += [*case.omissions, *(p.quote for p in case.promises)]
    theirs = [t.quote for t in case.topics]
    about = " ".join((note, sender, reader or "", _aliases(case)))
    known = stems(f"{about} {_days(case)}")
    invented: list[str] = []
    wrong: list[str] = []
    for sentence in sentences(letter):
        invented += _new_numbers(sentence, f"{note} {_days(case)}")
        invented += _new_names(sentence, about)
        if case.language == "en" and _is_new(sentence, known):
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


def _days(case: Case) -> str:
    """Return the days of the gold: a message may spell out "Wed" as "Wednesday the 11th"."""
    days = [case.interview.date, case.decision.by if case.decision else None]
    days += [run.today for run in case.runs]
    return " ".join(f"{day:%A} {day.day} {day:%B} {day.year}" for day in days if day)


def _new_numbers(sentence: str, note: str) -> Iterator[str]:
    known = {_value(n[0]) for n in _NUMBER.finditer(note)}
    known |= {_NUMBERS[w] for w in words(note) if w in _NUMBERS}
    for match in _NUMBER.finditer(sentence):
        value = _value(match[0])
        if value not in known and not any(value and value in longer for longer in known):
            yield match[0]


def _value(number: str) -> str:
    return number.rstrip(".,").replace(",", "").removesuffix(".0").lstrip("0")


def _new_names(sentence: str, about: str) -> Iterator[str]:
    known = set(words(about)) | _CALENDAR
    known |= {w.removesuffix("'s") for w in known} | _COMMON_NAMES
    for match in _NAME.finditer(sentence):
        new = [w for w in words(match[0]) if w.removesuffix("'s") not in known]
        if any(len(word) > 2 for word in new):
            yield match[0]


def _is_new(sentence: str, known: frozenset[str]) -> bool:
    """Whether most of what a sentence says, courtesies aside, stands nowhere in the note."""
    if _ASKS.search(folded(sentence)):
        return False
    said = stems(sentence) - _COURTESY
    new = said - known
    return len(new) >= _MIN_NEW and len(new) > _MIN_NEW_SHARE * len(said)


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

    The pronoun right behind the shared words decides, else the nearest one before them, unless
    it claims no deed ("I enjoyed", "told you").
    """
    places = [(text.find(word), word) for word in words(text) if stem(word) in shared]
    if not places:
        return None
    last = max(places)
    behind = _AFTER.search(text[last[0] + len(last[1]) :])
    if behind and not _NO_DEED.search(text, last[0] + len(last[1])):
        return "us" if behind["who"] == "i" else "you"
    plain = _NO_DEED.sub("", text[: min(places)[0]])
    us = max((m.start() for m in _US.finditer(plain)), default=-1)
    you = max((m.start() for m in _YOU.finditer(plain)), default=-1)
    if us == you:
        return None
    return "us" if us > you else "you"
