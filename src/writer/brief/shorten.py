"""Shorter versions of a fact that say less but nothing else: cut where a clause ends."""

from itertools import pairwise

from writer import regex
from writer.brief.grammar import (
    AUX,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    certain_third,
    starts_object,
)
from writer.language.number_words import ONES, TENS
from writer.language.verbs import is_gerund, is_past
from writer.regex import Pattern

_NEW_SUBJECT = (
    r"(?=(?:I|we|they|she|he|it|the|an?|this|that|these|nothing|nobody|no|my|our|their|his|her|your|"
    r"there|now|then)\b)"
)
_CUT = Pattern(
    r"\s+(?:up|down) to (?=\d)|"
    rf"\s+by (?=[a-z]{{3,}}ing\b)|\s+[-–—]+\s+|\s*[—;]\s*|:\s+|,\s+|"
    rf"\s+(?:because|since(?! (?:the )?\d)|whereas|although|though|so that|uh+|um+|erm)\s+|"
    rf"\s+and\s+(?:{_NEW_SUBJECT}|(?=(?:never|am|is|are|was|were|has|have|wants?|needs?)\b))",
    regex.IGNORECASE,
)
#: "she runs 62 wells and lost 11": a second deed of the same subject.
_AND_DID = Pattern(r" and (?=([a-z]+) )")
#: What follows these limits what stands before: then nothing may be cut off.
_LIMITS = Pattern(
    r"(?:^|\s)(?:but|except|unless|if|or|only|not(?! only)|until|although|though|however|yet)\b",
    regex.IGNORECASE,
)
_JOINED = Pattern(rf",?\s+and\s+{_NEW_SUBJECT}|,\s+and\s+", regex.IGNORECASE)
#: A tail of scraps: figures, or a second statement hung on by a comma alone.
_SCRAPS = Pattern(
    r",\s+(?:(?:about |over |up to |some |roughly |around |something like )?"
    r"(?:[\d£$€]|(?:GBP|EUR|USD|CHF) \d|(?:two|three|four|five|six|seven|eight|nine|ten) )|no "
    r"|only )"
    r"[^,]*(?:,.*)?$"
)
_CONJOINED = Pattern(r"\b(?:and|or|nor|but|who|which|that|where|when|while|including)\b|&")
_STARTS = CONJUNCTIONS | {"after", "before", "once", "until", "during", "although", "unless"}


def shorter(text: str) -> list[str]:
    """Return the beginnings of `text` that can stand alone, the longest first."""
    found = []
    for match in _CUT.finditer(text):
        head, tail = text[: match.start()].rstrip(" ,"), text[match.start() :]
        if _stands_alone(head) and not _LIMITS.search(tail):
            found.append(head)
    for match in _AND_DID.finditer(text):
        head = text[: match.start()].rstrip(" ,")
        if (
            (is_past(match[1]) or match[1] in ("says", "admits", "thinks"))
            and _has_verb(head)
            and _stands_alone(head)
        ):
            found.append(head)
    return sorted(set(found), key=len, reverse=True)


def first_statement(text: str) -> str:
    """Return `text` up to a second statement with its own subject ("..., and the nurses ask")."""
    for match in _JOINED.finditer(text):
        head, tail = text[: match.start()].rstrip(" ,"), text[match.end() :]
        if _stands_alone(head) and _has_verb(tail) and not _LIMITS.search(tail):
            return head
    return text


def without_manner(text: str) -> str:
    """Return `text` without what hangs on by an -ing form ("..., tracking samples on paper")."""
    head, comma, tail = text.partition(", ")
    loose = comma and is_gerund(tail.split()[0]) if tail.split() else False
    return head if loose and _stands_alone(head) and _has_verb(head) else text


#: "(I set up a log), complaints fell by a third": what came of it.
_RESULT = Pattern(
    r"(?:the )?(?!(?:I|we|you|they|she|he|it|and|but|so|which|that)\b)[a-z-]+(?: [a-z-]+){0,2} "
    r"(?:(?:have |has )?(?:fell|fallen|dropped|rose|risen|grew|grown|halved|doubled|tripled"
    r"|improved|increased|decreased)|went (?:up|down)|came down)"
    r"(?: (?:by|from|to|in|within|over|under|below|above) [\w %.,'-]+)?$"
)


_NAMES = Pattern(r"[A-Z][\w&-]*(?:, [A-Z][\w&-]*)*,? and [A-Z][\w&-]*$")


def without_scraps(text: str) -> str:
    """Return `text` without figures hung on at its end, or a statement after a bare comma."""
    cut = _SCRAPS.sub("", text)
    if cut != text and _stands_alone(cut) and len(cut.split()) > 2:
        return cut
    head, comma, tail = text.partition(", ")
    if head.startswith("I ") and _RESULT.match(tail):
        return f"{head}, and {tail}"
    if head and head[-1].islower() and head.split()[-1].islower() and _NAMES.match(tail):
        # "Mixed fleet, DAF and Scania": which, set beside.
        return head if _stands_alone(head) else text
    words = tail.split()
    if head.startswith("I ") and ", " not in tail and _did(words) and _has_verb(head):
        # "I organised the swim, raised £18,400"
        return f"{head} and {tail}"
    loose = comma and words and words[0].lower() not in CONJUNCTIONS | PREPOSITIONS
    spliced = loose and "," not in tail and " and " not in tail and _has_verb(tail)
    # "a second site in April, forty covers, open kitchen": details set beside, no list.
    beside = loose and not _CONJOINED.search(tail) and not _has_verb(tail)
    return head if (spliced or beside) and _stands_alone(head) and _has_verb(head) else text


def _did(words: list[str]) -> bool:
    """Tell whether words begin with a deed and what was done: "raised £18,400"."""
    first = words[0].lower() if words else ""
    done = is_past(first) and not is_gerund(first) and first not in AUX and words[1:2] != ["by"]
    return done and len(words) > 1 and starts_object(words[1].lower())


def _has_verb(text: str) -> bool:
    words = [w.strip(",").lower() for w in text.split()]
    return (len(words) > 2 and words[0] == "i") or any(
        w in AUX or is_past(w) or (certain_third(w) and not _counts(before))
        for before, w in pairwise(["", *words[:8]])
    )


def _counts(word: str) -> bool:
    """Tell whether a word is a number, so that a thing follows it: "forty covers"."""
    return word[:1].isdigit() or word in ONES or word in TENS


def _stands_alone(text: str) -> bool:
    words = [w.lower().strip(",") for w in text.split()]
    if len(words) < 2 or words[0] in _STARTS:
        return False
    return words[-1] not in PREPOSITIONS | DETERMINERS | CONJUNCTIONS | AUX
