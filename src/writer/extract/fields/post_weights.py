"""The post where no usual form names it: every job named in the notes, weighed by what is around.

A job gains by standing where the one applied for does ("the ... job", "want a ...", "being their
..."), and loses by being somebody's, the candidate's own of old, or one of many. Only what
clearly leads is taken: a wrong post is worse than none.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from writer import regex
from writer.extract.fields.firm_words import is_organisation_name
from writer.extract.fields.last_resort import DOER
from writer.extract.fields.role import is_role
from writer.extract.fields.tidy_role import tidy_role
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import (
    is_rank_word,
    is_title_word,
)
from writer.extract.names.people import is_person_like
from writer.extract.names.spelling import fold
from writer.language.common_words import COMMON
from writer.language.stopwords import STOPWORDS
from writer.language.verbs import irregular_base, is_third

#: What a job has to weigh to be taken, and by how much it has to lead.
_ENOUGH = 4
_LEAD = 2

_WORD = regex.compile(r"[^\W_]+(?:[-'’/&.][^\W_]+)*")
_POST = (
    r"(?:jobs?|roles?|posts?|positions?|vacanc(?:y|ies)|openings?|gig|thing|work|stelle|poste|"
    r"puesto)"
)
_BEFORE = (
    (5, regex.compile(
        rf"\b{_POST}\W+(?:(?:of|as|is|was|for|it['’]?s)\s)?(?:(?:an?|the|their)\s)?$", regex.I)),
    (5, regex.compile(
        r"\b(?:interview\w*|iv|trial|appl(?:y|ied|ication)|recruiting|hiring|looking|seeking)\b"
        r"(?:\s(?:today|yesterday|\w+day))?(?:\s(?:for|as|re))?\s(?:(?:an?|the|their|our|new|"
        r"another|experienced|good|our next)\s)*$", regex.I)),
    (4, regex.compile(
        r"\b(?:wants?|wanted|needs?|needed|after|short of|(?:being|become|becoming|"
        r"having)(?: their| the)?|re|"
        r"someone as|me as|it['’]s for)\s(?:(?:an?|new|another|good|their|the)\s)*$", regex.I)),
    (4, regex.compile(
        r"\b(?:went|been|rang|called|saw|spoke|chat|in|over|down|round)\b[^.;!?]{0,50}\s(?:about|"
        r"for)\s"
        r"(?:(?:an?|the|their)\s)?$", regex.I)),
    (1, regex.compile(r"\b(?:as|for)\s(?:(?:an?|the|their)\s)?$", regex.I)),
)  # fmt: skip
_BEHIND = (
    (5, regex.compile(rf"(?:['’]s)?\s{_POST}\b", regex.I)),
    (
        4,
        regex.compile(
            r"\s(?:(?:interview|iv)\b(?! w/| with)|vacancy|assessment|scheme|programme|placement)",
            regex.I,
        ),
    ),
    (4, regex.compile(r"\s(?:would\b|one(?=[.,;)]|\s*$))", regex.I)),
    (-5, regex.compile(r"\s(?:call|screen|rang|said|phoned|e-?mailed)\b", regex.I)),
    (2, regex.compile(r"\s(?:who|to\s(?!me|us|him|her))\b", regex.I)),
    (3, regex.compile(r"\s(?:at|@)\s(?:the\s)?(?-i:[A-ZÀ-Þ])", regex.I)),
)
#: Somebody's: "Ravi, head of", "with the ward manager", "manager is called Steph".
_THEIRS = regex.compile(
    r"(?-i:[A-ZÀ-Þ])[\w'’-]+(?:,|,? (?:is|was|who|the|their|our|as)(?: the| their| our)?|\s?\(|"
    r"\s[-–—])\s?$|\b(?:called|by|with|w|w/|met|saw|asked|told|his|her|by the|the other)"
    r"\s(?:(?:the|their|an?|his|her|my)\s)*$",
    regex.IGNORECASE,
)
_NAME_BEFORE = regex.compile(r"[A-ZÀ-Þ][\w'’-]+\s[A-ZÀ-Þ][\w'’-]+\s$")
_NAMED = regex.compile(
    r"(?:,?\s?\(?|\s[-–—:=]\s)(?:(?:is|was)\s)?(?:called\s|named\s)?(?:(?:mrs?|ms|miss|dr|"
    r"prof)\.?\s(?=\w)|"
    r"(?P<name>(?-i:[A-ZÀ-Þ])[\w'’-]+))",
    regex.IGNORECASE,
)
#: The candidate's own past: "when I was sous chef at", "my first job".
_OWN = regex.compile(
    r"\b(?:i|i['’]?ve|i['’]?d|my|me|we)\b[^.;!?]{0,60}$|\b(?:yrs?|years?|previously|ex|former|old|"
    r"worked as|qualified|trained)\b[^.;!?]{0,30}$",
    regex.IGNORECASE,
)
_CUE = regex.compile(
    rf"\b(?:interview\w*|iv|{_POST}|appl\w+|here|today|want|wants|looking)\b", regex.IGNORECASE
)
_OPENING = frozenset(
    "interview iv trial new good experienced another yes yeah no nope so well ok okay next".split()
)
#: Words of rank or department that are no post on their own.
_NO_POSTS = frozenset(
    "ops operations talent hr lead head staff chief mate boss crew expert fellow hand "
    "person".split()
)
_ARTICLES = frozenset("a an the their our for as re of this that new".split())
_BETWEEN = regex.compile(r"\w")
_HOURS = regex.compile(
    r"^\s(?:nights?|days?|weekends?|part[- ]?time|full[- ]?time|perm\w*|temp\w*|bank|cover)\b",
    regex.I,
)
_CLAUSES = regex.compile(r"[,.;:()!?|\n\t]+(?=\s|$)|\s[-–—/|•]+\s|[(]")


def post_by_weight(stretches: Iterable[tuple[str, bool]]) -> str | None:
    """Return the job that the stretches of notes speak for most as the one applied for, or None.

    A stretch is its words and whether it may be a title: a job that fills a part of one gains.
    """
    weights: Counter[str] = Counter()
    written: dict[str, str] = {}
    for words, titled in stretches:
        for role, weight in _weighed(words, titled=titled):
            key = fold(role)
            wider = next((one for one in written if f" {key}".endswith(f" {one}")), key)
            narrower = next((one for one in written if f" {one}".endswith(f" {key}")), wider)
            if narrower not in written or len(key) > len(narrower):
                weights[key] += weights.pop(narrower, 0)
                written.pop(narrower, None)
                written[key] = role
                narrower = key
            weights[narrower] += weight
    ranked = weights.most_common(2)
    alone = sum(weight > 0 for weight in weights.values()) == 1
    if not ranked or ranked[0][1] < _ENOUGH - alone:
        return None
    if len(ranked) > 1 and ranked[1][1] > ranked[0][1] - _LEAD:
        return None
    return tidy_role(written[ranked[0][0]])


def _weighed(words: str, *, titled: bool) -> Iterator[tuple[str, int]]:
    start = 0
    for cut in (*_CLAUSES.finditer(words), None):
        end = cut.start() if cut else len(words)
        for first, last in _jobs(words, start, end):
            role = words[first:last]
            behind = _HOURS.sub("", words[last:end])
            whole = titled and not _BETWEEN.search(words[start:first] + behind)
            known = is_title_word(role.split()[-1])
            if role.casefold() in _NO_POSTS:
                continue
            if (is_role(role) or not known) and not is_person_like(role):
                yield role, _weight(words, first, last) + 3 * whole - 2 * (not known)
        start = cut.end() if cut else end


def _jobs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of jobs within a clause: a job's word with what stands before it."""
    found = [one for one in _WORD.finditer(text, start, end)]
    at = 0
    while at < len(found):
        before = found[at - 1][0] if at else ""
        goes_on = at + 1 < len(found) and _is_job(found[at + 1][0], found[at][0])
        if goes_on or not _is_job(found[at][0], before):
            at += 1
            continue
        first = at
        while first > 0 and at - first < 4:
            name = found[first - 1][0]
            named = name[:1].isupper() and not name.isupper() and not is_rank_word(name)
            if named and first > 1 and found[at][0].islower():
                # "Mick Dolan foreman"
                break
            before = found[first - 2][0] if first > 1 else "the"
            if not _qualifies(found[first - 1][0], found[first][0], before):
                break
            first -= 1
        while first < at and _opens(found[first][0]):
            first += 1
        yield found[first].start(), found[at].end()
        at += 1


def _is_job(word: str, before: str) -> bool:
    """Tell whether a word is a job's, or may be one by its ending: "bookseller", "cellar hand"."""
    if is_title_word(word):
        return True
    plain = word.casefold()
    if plain in ("hand", "person"):
        return before.isalpha() and before.casefold() not in STOPWORDS and before not in COMMON
    unusual = plain not in COMMON and plain not in STOPWORDS and irregular_base(plain) is None
    return len(plain) > 6 and unusual and plain.isalpha() and DOER.search(plain) is not None


def _opens(word: str) -> bool:
    """Tell whether a word goes with what stands before the job rather than with the job."""
    return word[:1].isdigit() or word.casefold() in _OPENING


def _qualifies(word: str, behind: str, before: str) -> bool:
    """Tell whether a word may belong to the job that follows it, by the word before it too."""
    plain = word.casefold()
    if word.isdigit():
        return not behind[:1].isdigit()
    if is_rank_word(word) or is_title_word(word):
        return True
    # "the repairs coordinator", but "he repairs boats".
    noun = before.casefold() in _ARTICLES
    verb = irregular_base(plain) is not None or (is_third(plain) and not noun)
    return len(plain) > 2 and plain not in STOPWORDS and not verb and not is_given_name(word)


def _weight(text: str, first: int, last: int) -> int:
    left, right = text[max(0, first - 100) : first], text[last : last + 40]
    left = regex.split(r"[.;!?]\s", left)[-1]
    weight = next((points for points, before in _BEFORE if before.search(left)), 0)
    weight += next((points for points, behind in _BEHIND if behind.match(right)), 0)
    named = _NAMED.match(right)
    if named and not (named["name"] and is_organisation_name(named["name"])):
        weight -= 5
    if text[first : first + 1].islower() and _NAME_BEFORE.search(left):
        weight -= 5
    if weight < 5 and _THEIRS.search(left):
        weight -= 5
    if weight < 5 and _OWN.search(left) and not _CUE.search(left):
        weight -= 6
    job = text[first:last].split()[-1]
    return weight - 3 * (job.endswith("s") and is_title_word(job[:-1]))
