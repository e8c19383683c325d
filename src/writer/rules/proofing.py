"""Which of a proofreader's slips count in a letter: names, terms and words of the notes are right.

A proofreader knows no clinic, no framework and no dish. What is written with a capital, a digit or
in the notes is therefore let pass; only what is plainly a slip of the fingers is called an error.
"""

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from writer import regex
from writer.brief.misspellings import corrected
from writer.language.stopwords import STOPWORDS
from writer.language.tokens import words
from writer.proofread import Slip
from writer.proofread.confusions import confusions
from writer.rules.rule import Context, Letter

_PLAIN_WORD = regex.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
#: British and American forms of one word, brought together.
_VARIANTS = tuple(
    (regex.compile(pattern), form)
    for pattern, form in (
        (r"ou(?=r)", "o"),
        (r"([iy])s(?=(?:e|ed|es|er|ers|ing|able|ation|ations)$)", r"\1z"),
        (r"(?<=[bdht])re(?=s?$|d$)", "er"),
        (r"(?<=log)ue|(?<=gram)me", ""),
        (r"ll(?=(?:ed|ing|er|ers|or|ors|ous|ment|s|ful)?$)", "l"),
        (r"c(?=e[sd]?$|ing$|eless$)", "s"),
        (r"ae|oe", "e"),
        (r"grey", "gray"),
    )
)
#: Words that stand twice in good English.
_TWICE = frozenset({"had had", "that that", "do do", "is is", "her her"})
#: Shorter words are too easily another word by one letter.
_LONG_ENOUGH = 7


def slips(letter: Letter, context: Context) -> tuple[Slip, ...]:
    """Return the slips in the text of `letter` that count, by position; none unread."""
    if context.proofreader is None:
        return ()
    known = _known(context)
    sure = tuple(confusions(letter.text))
    read = (
        slip
        for slip in context.proofreader.slips(letter.text)
        if not _is_false_start(slip, letter)
        and not _names_itself(slip, letter)
        and not any(_touch(slip, other) for other in sure)
    )
    return tuple(
        slip
        for slip in sorted((*read, *sure), key=lambda slip: slip.start)
        if _is_read(slip, letter) and not _is_right(slip, known)
    )


def _touch(one: Slip, other: Slip) -> bool:
    return one.start < other.end and other.start < one.end


def sure_spelling(slip: Slip) -> str | None:
    """Return the word that was meant, where only one can have been; None where that is a guess.

    Sure are the well-known misspellings, two letters swapped, and in a long word a letter too many
    or too few or doubled wrongly.
    """
    word = slip.text.replace("’", "'")
    listed = corrected(word)
    if listed != word:
        return listed
    if slip.kind != "spelling" or not _PLAIN_WORD.fullmatch(word):
        return None
    lower = word.lower()
    near = [s for s in slip.suggestions if s.isalpha() and s.islower() and _is_slip_of(lower, s)]
    if len(near) != 1:
        return None
    return near[0].capitalize() if word[:1].isupper() else near[0]


def likely_meant(slip: Slip) -> tuple[str, ...]:
    """Return the words that may have been meant: near ones, and no coined word cut in two.

    "runbooks" is not "run books", and "ranunculus" no slip of "annulus".
    """
    from rapidfuzz.distance import OSA

    word = slip.text.lower()
    most = 1 if len(word) <= _LONG_ENOUGH + 2 else 2
    return tuple(
        near
        for near in slip.suggestions
        if OSA.distance(word, near.lower(), score_cutoff=most) <= most
        and (" " not in near or near.split()[0].lower() in STOPWORDS)
    )


def _is_read(slip: Slip, letter: Letter) -> bool:
    """Whether the slip stands in the subject line or the message, not in names or headers."""
    for span in (letter.greeting, letter.signature):
        if span and span.start <= slip.start < span.end:
            return False
    body = letter.greeting.start if letter.greeting else None
    if body is None and letter.sentences:
        body = letter.sentences[0].start
    if body is None or slip.start >= body:
        return True
    line = letter.text[letter.text.rfind("\n", 0, slip.start) + 1 : slip.start]
    return slip.kind == "spelling" and line.lower().startswith("subject:")


def _is_false_start(slip: Slip, letter: Letter) -> bool:
    """Whether a capital is asked for where no sentence begins, as after "Pallet & Co."."""
    is_casing = slip.kind == "typing" and any(
        s != slip.text and s.lower() == slip.text.lower() for s in slip.suggestions
    )
    return is_casing and all(slip.start != sentence.start for sentence in letter.sentences)


def _names_itself(slip: Slip, letter: Letter) -> bool:
    """Whether "it's" stands before a name: "Hi Greg, it's Molly Hanrahan"."""
    rest = letter.text[slip.end :].lstrip()
    return slip.text.lower() in ("it's", "it’s") and rest[:1].isupper()


def _is_right(slip: Slip, known: Mapping[str, int]) -> bool:
    """Whether what the proofreader does not know is right all the same."""
    if slip.kind != "spelling":
        return " ".join(slip.text.lower().split()) in _TWICE
    word = slip.text.replace("’", "'")
    lower = word.lower().removesuffix("'s")
    if not _PLAIN_WORD.fullmatch(word) or (word[1:] != word[1:].lower()) or len(word) < 2:
        return True  # an acronym, "iOS", "C3"
    if any(_variant(lower) == _variant(s.lower().removesuffix("'s")) for s in slip.suggestions):
        return True
    is_sure = sure_spelling(slip) is not None
    if lower in known:
        # Written once it may be a slip of the notes; written again it is how they write it.
        return not is_sure or known[lower] > 1
    return word[0].isupper() and not is_sure


def _known(context: Context) -> Mapping[str, int]:
    """Return how often each word stands in the notes, names and the house's own words twice."""
    brief = context.brief
    names = [*context.style.dictionary]
    if brief is not None:
        names += [brief.recipient.name, brief.sender, brief.company or "", *brief.others]
    names += [context.recipient or "", context.sender or ""]
    return _counted(context.notes or "", " ".join(names))


@lru_cache(maxsize=16)
def _counted(notes: str, names: str) -> Mapping[str, int]:
    found = Counter(_bare(token.text) for token in words(notes))
    for token in (*words(notes), *words(names)):
        # Written with a capital inside a line it is a name, and spelled as it should be.
        if token.text != token.text.lower() and not _opens_line(notes, token.start):
            found[_bare(token.text)] += 2
    for token in words(names):
        found[_bare(token.text)] += 2
    for word, count in list(found.items()):
        for part in word.split("-"):
            found[part] = max(found[part], count)
    return found


def _opens_line(notes: str, at: int) -> bool:
    return not notes[max(at - 12, 0) : at].rpartition("\n")[2].strip(" \t-*+•>#.)1234567890")


def _bare(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s")


@lru_cache(maxsize=4096)
def _variant(word: str) -> str:
    for pattern, form in _VARIANTS:
        word = pattern.sub(form, word)
    return word


def _is_slip_of(word: str, meant: str) -> bool:
    """Whether fingers turn `meant` into `word`: a swap, or in long words a letter more or less."""
    if word[0] != meant[0] or word == meant:
        return False
    if len(word) == len(meant):
        wrong = [i for i, (a, b) in enumerate(zip(word, meant, strict=True)) if a != b]
        if len(wrong) != 2 or wrong[1] != wrong[0] + 1 or len(word) < 5:
            return False
        return word[wrong[0]] == meant[wrong[1]] and word[wrong[1]] == meant[wrong[0]]
    longer, shorter = (word, meant) if len(word) > len(meant) else (meant, word)
    if len(longer) != len(shorter) + 1 or len(shorter) < _LONG_ENOUGH - 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(longer, shorter, strict=False)) if a != b), -1)
    # The last letter makes another form of the word: "manager", "managers".
    return 0 <= at < len(longer) - 1 and longer[at + 1 :] == shorter[at:]
