"""What a clause begins with, and so whose deed, wish or trait it tells of."""

from typing import Literal

from writer import regex
from writer.extract.cast import PERSON_PRONOUNS, TITLES, Cast, people_in, plain
from writer.extract.facts.states import BE
from writer.language import verbs
from writer.language.tokens import words

#: What a clause begins with. `deed`: a past verb without a subject; `does`: a present one in the
#: third person; `base`: a bare verb; `gerund`: an -ing form; `phrase`: none of these.
Subject = Literal[
    "I",
    "my",
    "we",
    "they",
    "person",
    "you",
    "it",
    "thing",
    "deed",
    "does",
    "base",
    "gerund",
    "phrase",
]

_PRONOUNS = frozenset("he she his her he's she's he'll she'll he'd she'd".split())
_FIRST = frozenset("l l'd l've l'm i i'm i've i'd i'll im ive ich je j'ai".split())
_THEY = frozenset(
    "they there there's they're they've they'll they'd their theirs theyre theyve sie ils elles "
    "ihre ihr leur".split()
)
_MINE = frozenset("my mine mein meine mon ma mes mi mis".split())
_WE = frozenset("we we're we've we'll we'd our us wir nous unser unsere notre".split())
_YOU = frozenset("you you're you've you'll you'd your".split())
_IT = frozenset("it it's its this that that's these those es das ça c'est".split())
_ADVERBS = frozenset(
    "also then now just really already still currently always usually often so well and but "
    "apparently "
    "basically mostly mainly actually only even soon recently first personally".split()
)
#: Forms that look like past verbs at the start of a note but are more often nouns or adjectives.
_NOT_DEEDS = frozenset(
    "need bed speed feed seed experienced qualified interested required based mixed advanced "
    "detailed "
    "limited red shared related skilled motivated used organised organized left set cut put cost "
    "hundred "
    "certified licensed trained registered accredited embedded integrated planned expected "
    "fixed".split()
)
#: ... of which these are deeds where an object follows.
_DEEDS_WITH_OBJECT = frozenset(
    "set cut put left trained used shared organised organized fixed planned".split()
)


def subject_of(clause: str, cast: Cast) -> tuple[Subject, str | None]:
    """Return what `clause` begins with and, for a person met, the name."""
    tokens = [t for t in words(clause)][:12]
    at = 0
    while at < len(tokens) - 1 and plain(tokens[at].text) in _ADVERBS:
        at += 1
    if at >= len(tokens):
        return "phrase", None
    named = people_in(clause, cast)
    if named and named[0][0] <= tokens[at].start and named[0][0] >= tokens[0].start:
        return "person", named[0][2]
    if plain(tokens[at].text).strip(".") in TITLES and named and named[0][0] <= tokens[at].end + 2:
        return "person", named[0][2]
    first = plain(tokens[at].text)
    follows = plain(tokens[at + 1].text) if at + 1 < len(tokens) else ""
    if first in ("id", "ill") and (verbs.is_past(follows) or verbs.is_base(follows)):
        return "I", None
    own = cast.own_initials is not None and tokens[at].text == cast.own_initials
    if own or (cast.recap and cast.is_own(first)):
        return "I", None
    for subject, group in _GROUPS:
        # "Mon 9 Nov" is a Monday, not "my" in French.
        if first in group and not (first == "mon" and follows.isdigit()):
            return subject, None
    if at == 0 and first in (
        "in",
        "at",
        "on",
        "as",
        "for",
        "during",
        "since",
        "after",
        "when",
        "by",
        "with",
    ):
        inner = _after_adverbial(clause, cast)
        if inner is not None:
            return inner
    return _by_form(first, follows, clause), None


_GROUPS: tuple[tuple[Subject, frozenset[str]], ...] = (
    ("I", _FIRST),
    ("my", _MINE),
    ("we", _WE),
    ("they", _THEY),
    ("person", PERSON_PRONOUNS | {"his", "her", "his/her"}),
    ("you", _YOU),
    ("it", _IT),
)


_OPENING = regex.compile(
    r"^[^.;:]{2,60}?[, ]\s*(?=(?:I|I'?(?:ve|d|m|ll)|we|they|she|he|you)\b)", regex.IGNORECASE
)


def _after_adverbial(clause: str, cast: Cast) -> tuple[Subject, str | None] | None:
    """Read the subject that stands after an adverbial: "At Brightline I split ..."."""
    found = _OPENING.match(clause)
    if found is None:
        return None
    rest = clause[found.end() :]
    return subject_of(rest, cast) if rest and rest != clause else None


def _by_form(first: str, follows: str, clause: str) -> Subject:
    if first.endswith("ing") and verbs.is_gerund(first) and len(first) > 5:
        return "gerund"
    if verbs.is_past(first) and (first not in _NOT_DEEDS or _takes_object(first, follows)):
        return "deed"
    if first in (
        "can",
        "could",
        "am",
        "have",
        "had",
        "was",
        "did",
        "speak",
        "know",
        "hold",
        "been",
        "worked",
    ):
        return "deed"
    if first in ("wants", "needs", "is", "has", "does", "runs", "likes", "leads", "manages"):
        return "does"
    if verbs.is_base(first) and first not in _NOUNISH and follows in _OBJECTS:
        # "number two line is ...": a noun after all.
        early = [plain(t.text) for t in words(clause)][2:4]
        return "thing" if BE & set(early) else "base"
    if has_finite(clause):
        return "thing"
    return "does" if verbs.is_third(first) and follows in _OBJECTS else "phrase"


_OBJECTS = frozenset(
    "a an the my their our his her its this that all two three four five six every each up out "
    "with to "
    "on for in at about them him it new".split()
)
_NOUNISH = frozenset(
    "work plan report design test train lead head staff need change process order review".split()
)


def _takes_object(first: str, follows: str) -> bool:
    return first in _DEEDS_WITH_OBJECT and (follows in _OBJECTS or follows.isdigit())


_ARTICLES = frozenset("the their our this that these those every each".split())
_NOMINAL = frozenset("the a an of for in on at to with and or by from as".split())


def has_finite(clause: str) -> bool:
    """Say whether there is a finite verb in the clause after its first word, judging by form."""
    if "(" in clause:
        clause = regex.sub(r"\([^()]*\)", " ", clause)
    tokens = [plain(t.text) for t in words(clause)]
    for n, word in enumerate(tokens[1:], 1):
        if verbs.is_finite(word) or word.endswith(("n't",)):
            return True
        before = tokens[n - 1]
        if before[0].isdigit() and n == 1:
            # "14,000 uncatalogued items": counted, not done.
            continue
        if (
            n > 1
            and tokens[0] in _ARTICLES
            and before not in _NOMINAL
            and not before[0].isdigit()
            and verbs.is_third(word)
        ):
            return True
        if before in _NOMINAL or word in _NOT_DEEDS:
            continue
        if verbs.is_past(word) or (
            verbs.is_third(word) and n + 1 < len(tokens) and tokens[n + 1] in _OBJECTS
        ):
            return True
    return False


def tells(clause: str) -> bool:
    """Say whether a clause about somebody goes on with a verb: not "Moira Fenwick, director"."""
    tokens = list(words(clause))[:8]
    first = next((n for n, t in enumerate(tokens) if plain(t.text) in _PRONOUNS), None)
    if first is None:
        # The name is the run of capitals at the head.
        first = next((n for n, t in enumerate(tokens) if not t.text[:1].isupper()), 1) - 1
    elif plain(tokens[first].text) in ("his", "her"):
        return has_finite(clause)
    if "'" in plain(tokens[max(first, 0)].text):
        return True
    rest = [plain(t.text) for t in tokens[max(first, 0) + 1 :]]
    rest = [word for word in rest if word not in _ADVERBS]
    return bool(rest) and (
        verbs.is_finite(rest[0]) or verbs.is_past(rest[0]) or verbs.is_third(rest[0])
    )
