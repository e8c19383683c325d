"""The firm where no usual form names it: every phrase that may be one, weighed by what is around.

A phrase gains by standing where an employer stands ("chat with Gary at ...", "... are looking
for", a firm's own word) and loses by standing where the candidate's past, a rival, a place, an
agency or a certificate does. Only what clearly leads is taken: a wrong firm is worse than none.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from writer import regex
from writer.extract.dates.calendar_words import weekday_of
from writer.extract.fields.firm_then_post import words_before_post
from writer.extract.fields.firm_words import (
    capitals,
    could_be_firm,
    is_agency,
    is_organisation_name,
)
from writer.extract.names.occupations import is_organisation, is_title, is_title_word
from writer.extract.names.people import is_person_like
from writer.extract.names.spelling import fold
from writer.language.stopwords import STOPWORDS
from writer.language.verbs import irregular_base, is_past

#: What a phrase has to weigh to be taken, and by how much it has to lead.
_ENOUGH = 4
_LEAD = 2
_MOST_UNITS = 60

_CAPITAL = regex.compile(
    r"(?<![\w@./'’-])[A-ZÀ-Þ][\w'’&+-]*(?:(?:\s(?:&|and|of|for|the|de|du|des|la|le|von|van|y|und))*"
    r"\s[A-ZÀ-Þ&][\w'’&+-]*)*"
)
_AFTER = regex.compile(
    r"(?:^(?:(?:right|so|ok|okay|well|just|had)\s)*(?=[^.,;!?]{3,40}\swent\s(?:\w+\s)?(?:well|ok|"
    r"fine|"
    r"great|good|badly))|(?<!\w)(?:at|from|bei|chez)|"
    r"(?<!\w)(?:interview|chat|call|meeting|trial|screen|screening|visit)"
    r"\s(?:with|w/|for|to)|client:?|\bwent\s(?:down|over|up|round|along)(?:\sto)?|"
    r"@)\s*(?:the\s)?(?P<firm>[a-zà-ÿ][\w'’&-]*(?:\s[\w'’&-]+){0,4})"
)
_MEETING = (
    r"(?:interview\w*|iv|job|role|post|position|vacancy|opening|trial|chat|call|meeting|visit|"
    r"screen\w*|appl(?:ied|ication)|gespräch|entretien|entrevista|"
    r"(?:spoke|talked|speaking|talking)\s(?:[^.;!?,]{0,24}\s)?(?:to|with))"
)


#: Who speaks for a whole firm: "general manager of the Belvoir Arms".
_OFFICES = (
    r"manager|director|principal|owner|founder|editor|ceo|chair\w*|matron|curator|vicar|head "
    r"?teacher|"
    r"head chef|landlord|landlady"
)


def _points(*rows: tuple[int, str]) -> tuple[tuple[int, regex.Pattern], ...]:
    return tuple((points, regex.compile(words, regex.IGNORECASE)) for points, words in rows)


#: What stands right before a phrase, of which the first counts, for its being the employer.
_BEFORE = _points(
    (9, r"\b(?:client|on behalf of|recruiting for|hiring for)\W{1,3}(?:the\s)?$"),
    (
        4,
        rf"(?<!\w){_MEETING}(?!\w)[^.;!?]{{0,70}}?\s(?:at|with|w/|for|from|to|@|bei|chez|en)\s"
        r"(?:the\s)?$",
    ),
    (
        4,
        r"(?:\b(?:early|late|waiting|outside|parked|arrived)\s(?:at|for|to)|\bwar\s\w+\sbei)\s"
        r"(?:the\s|der\s|dem\s)?$",
    ),
    (
        4,
        r"\b(?:driving|drove|back|home|coming|came|come|walk\w*|bus|train|out)\s"
        r"(?:home\s|back\s|out\s)?(?:from|of)\s(?:the\s)?$",
    ),
    (4, r"\bwent\s(?:down|over|up|round|along)\s(?:to\s)?(?:the\s)?$"),
    (4, r"\b(?:walked|came|went|got|popped|strolled)\sinto\s(?:the\s)?$"),
    (4, rf"\b(?:{_OFFICES})\s(?:here\s)?(?:of|at)\s(?:the\s)?$"),
    (4, r"(?:\bwhy|\bknow (?:about|of)|\bheard of)\s(?:the\s)?$"),
    (3, r"(?:\bhere at|\bwelcome to|\bjoin(?:ing)?|\bwe at|@)\s+$"),
    (2, r"\b(?:at|(?:out|over|up|down|round|back|went|off) to|w/|with|from)\s(?:the\s)?$"),
)
#: What stands before it where it is a place, a rival or the candidate's past.
_AGAINST = _points(
    (-3, r"\b(?:in|near|by|towards?|like|called|named|on)\s(?:the\s)?$"),
    (
        -6,
        r"\b(?:rival|competitor|also|another|other|currently|ex|former|previous|old|offers?|"
        r"leaving|left|"
        r"instead of|since|via|used to)\b[^.;!?]{0,30}$",
    ),
)
#: The candidate's own past: "the programme I built at", "when I was with", "5 yrs at".
_OWN = regex.compile(
    r"\b(?:i|i['’]?ve|i['’]?d|my|me|we)\b[^.;!?]{0,90}$|"
    r"\b(?:yrs?|years?|months|from my)\b[^.;!?]{0,40}$|"
    r"^(?:me|i said|i told|told|said|i shared|shared|answered|forgot|unsaid|not said|missed)\b.*$",
    regex.IGNORECASE,
)
#: What in the same clause makes it the interview's all the same: "I was early for my chat at".
_CUE = regex.compile(
    r"\b(?:interview\w*|iv|trial|vacancy|appl(?:ied|ication)|chat|call|meeting|screen\w*|visit|"
    r"gespräch|entretien|entrevista|today|heute|this (?:morning|afternoon)|yesterday|met|saw|"
    r"early|late|arrived|"
    r"outside|drove|went|walked|popped|back|been)\b",
    regex.IGNORECASE,
)
_HERE = regex.compile(r"\bhere at\s(?:the\s)?$", regex.IGNORECASE)
#: What was told of oneself stays so.
_REPORTED = regex.compile(
    r"\b(?:told|said|sed|explained|mentioned|shared|described|talked (?:about|of)|spoke (?:about|"
    r"of))\b",
    regex.IGNORECASE,
)
_BEHIND = _points(
    (3, r"\s(?:are|have|want|wanted|need|needed|look|do|run|make|seem|take)\b(?!\s(?:you|i)\b)"),
    (4, r"\s(?:rang|called|phoned|emailed|e-mailed|is (?:looking|hiring)|interview)\b"),
    (
        4,
        r"\s(?:(?:on )?\w+day )?(?:went (?:\w+ )?(?:well|ok|okay|fine|great|good|badly)|zum "
        r"(?:vorstellungs)?gespräch)\b",
    ),
    (3, r",?\s?\(?(?:today|yesterday|this (?:morning|afternoon)|last night)\b"),
    (1, r"\s(?:is|has|wants|needs|looks|does|runs|makes|seems)\b"),
    (-8, r"\s[^.;]{0,30}\b(?:rivals?|competitors?|offered me|turned me down|said no)\b"),
    (
        -6,
        r"\s(?:cert\w*|ticket|licen[cs]e\w*|diploma|level|trained|training|badge|card|course|"
        r"qualified|degree|award|exam)\b",
    ),
)


def firm_by_weight(
    stretches: Iterable[str], *, small: bool, titles: Iterable[str] = ()
) -> str | None:
    """Return the firm that the stretches of notes, in their order, speak for most; None at a tie.

    `small`: the writer uses no capitals. `titles` are lines that may name the firm on their own.
    """
    weights: Counter[str] = Counter()
    written: dict[str, str] = {}
    for at, stretch in enumerate(list(stretches)[:_MOST_UNITS]):
        for phrase, weight in _weighed(stretch, small=small, early=at < 3):
            _count(phrase, weight, weights, written)
    for title in titles:
        folded = fold(title)
        for key in written:
            weights[key] += 2 if key in folded else 0
    ranked = weights.most_common(2)
    alone = sum(weight > 0 for weight in weights.values()) == 1
    if not ranked or ranked[0][1] < _ENOUGH - alone:
        return None
    if len(ranked) > 1 and ranked[1][1] > ranked[0][1] - _LEAD:
        return None
    firm = written[ranked[0][0]]
    return None if is_agency(firm) else firm


def _count(phrase: str, weight: int, weights: Counter[str], written: dict[str, str]) -> None:
    """Add to a phrase's weight; a longer or shorter form of the same name is the same."""
    key = fold(phrase)
    for other in written:
        if f" {key} " in f" {other} ":
            key = other
            break
        if f" {other} " in f" {key} " and len(other) > 3:
            weights[key] = weights.pop(other)
            del written[other]
            break
    if key not in written:
        # The firm's own word counts once.
        weights[key] += 2 * is_organisation_name(phrase) + (" & " in phrase)
        written[key] = phrase
    weights[key] += weight


def _alone(text: str, start: int, end: int, *, early: bool) -> int:
    """Return what a phrase gains by filling the first part of a line, more so among the first."""
    if not _PART_START.fullmatch(text[:start]) or not _PART_END.match(text[end:]):
        return 0
    return 4 if early and " " in text[start:end] else 2


_PART_START = regex.compile(
    r"\W*(?:(?:ok|okay|so|right|well|and|hi)\W+)*(?:at\s)?(?:the\s)?", regex.IGNORECASE
)
_PART_END = regex.compile(r"\s*(?:$|[,(|/]|\.(?:\s|$)|\s[-–—]\s)")


def _weighed(stretch: str, *, small: bool, early: bool) -> Iterator[tuple[str, int]]:
    if small or stretch.islower() or stretch.isupper():
        stretch = stretch.lower() if stretch.isupper() else stretch
        for found in _AFTER.finditer(stretch):
            if phrase := _small_firm(found["firm"], small=small):
                at = found.start("firm")
                weight = _weight(stretch, at, at + len(phrase))
                if weight > 2:
                    yield capitals(phrase), weight
    for found in _CAPITAL.finditer(stretch):
        start, end = _trimmed(stretch, found.start(), found.end())
        phrase = stretch[start:end]
        if phrase and could_be_firm(phrase):
            named = 2 * (phrase[-2:] in ("'s", "’s"))
            alone = _alone(stretch, start, end, early=early)
            yield phrase, _weight(stretch, start, end) + alone + named


def _weight(stretch: str, start: int, end: int) -> int:
    left, right = stretch[max(0, start - 120) : start], stretch[end : end + 40]
    left = regex.split(r"[.;!?]\s", left)[-1]
    if (
        not _HERE.search(left)
        and _OWN.search(left)
        and (_REPORTED.search(left) or not _CUE.search(left))
    ):
        return -6
    weight = next((points for points, before in _BEFORE if before.search(left)), 0)
    weight += sum(points for points, before in _AGAINST if before.search(left))
    return weight + sum(points for points, behind in _BEHIND if behind.match(right))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without what opens the sentence, and with the firm's own small word."""
    while start < end:
        word = text[start:end].split()[0]
        plain = word.casefold()
        verb = irregular_base(plain) or is_past(plain)
        if plain not in STOPWORDS and not (verb and not is_organisation(word)):
            break
        start += len(word)
        start += len(text[start:end]) - len(text[start:end].lstrip())
    phrase = text[start:end]
    if end - start > 3 and phrase[-2:] in ("'s", "’s") and _OWNS.match(text[end:]):
        end -= 2
    more = regex.match(r"\s([a-zà-ÿ]+)(?!\w)", text[end : end + 24])
    if more and is_organisation(more[1]) and not is_title_word(more[1]):
        end += more.end()
    return start, end


#: Behind "'s": what is owned. "Pemberton's, on the corner" is the firm's own name.
_OWNS = regex.compile(
    r"\s(?!(?:this|on|in|at|for|today|yesterday|about|with|and|to|went|was|is|are|has|have|wants?|"
    r"needs?|said)\b)\w"
)


def _small_firm(words: str, *, small: bool) -> str | None:
    """Return the firm at the front of words in small letters, or None."""
    taken: list[str] = []
    for word in words.split():
        stops = word in STOPWORDS or irregular_base(word) or word[:1].isdigit()
        if stops and not (word in ("of", "and", "&") and taken):
            break
        if (
            word in ("job", "role", "re", "about", "post", "interview")
            or weekday_of(word) is not None
        ):
            break
        taken.append(word)
    taken = taken[: words_before_post(taken)]
    while taken and taken[-1] in ("of", "and", "&"):
        taken.pop()
    phrase = " ".join(taken)
    own = len(taken) > 1 and is_organisation(phrase)
    if not taken or not (own or (small and len(taken) <= 3)) or (is_title(phrase) and not own):
        return None
    person = len(taken) < 3 and is_person_like(phrase)
    return phrase if could_be_firm(capitals(phrase), after_at=True) and not person else None
