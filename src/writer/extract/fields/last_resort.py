"""Firm and post where no usual form names them: by their place beside one another in the notes."""

from itertools import pairwise

from writer import regex
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import is_person_like
from writer.extract.names.spelling import fold
from writer.language.common_words import COMMON

_PART = regex.compile(r"\s*[,;()|]\s*|\s+[-–—/·|]{1,2}\s+|\.\s|\n")
#: Endings of words for those who do something: "diver", "optometrist", "technician".
DOER = regex.compile(r"(?:[^t]er|ter|or|ist|ian|eer|man|woman|hand|nurse|cook|guard)$")
#: The same in other languages, where one word alone must do: "bagare", "brodeur".
_TRADE = regex.compile(
    r"(?:[^aeiou]are|eur|euse|ière|nik|arz|ista|[^t]erin|ant|ør|ör|ist|ian|ter|der|ner)$"
)
_WALKED = regex.compile(
    r"\b(?i:walked (?:a?round|the fields at)|shown round|visited|trial(?:ed)? at)\s+(?:the\s+)?"
    r"(?P<firm>[A-ZÀ-Þ][\w'’&-]*(?:\s[A-ZÀ-Þ&][\w'’-]*){0,4})(?=\s*(?:w/|with|,|\.|\n|$))"
)
_WHERE = regex.compile(
    r"^\W*(?i:where|place|firm|wo|où|gdzie)\s*:?\s*\n\W*(?P<firm>[A-ZÀ-Þ][^,;(\n]{2,60})",
    regex.MULTILINE,
)
_FAMILY = regex.compile(
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+ (?P<last>[A-ZÀ-Þ][\w'’-]+)),\s+(?P<firm>(?P<owner>[\w'’-]+)\s+"
    r"(?:&|and)\s+(?:sons?|daughters?|co|partners?|brothers?|bros)\b)",
    regex.IGNORECASE,
)


def firm_by_place(text: str) -> str | None:
    """Return the firm that was walked round, stands below "Where", or bears its owner's name."""
    head = text[:4000]
    for pattern in (_WALKED, _WHERE):
        found = pattern.search(head)
        if found and not is_person_like(found["firm"]):
            return found["firm"].strip()
    owned = _FAMILY.search(head)
    if owned and fold(owned["last"]).rstrip("s") == fold(owned["owner"]).rstrip("s"):
        words = owned["firm"].split()
        return " ".join(w if w in ("&", "and") else w[:1].upper() + w[1:] for w in words)
    return _titled(head)


def post_beside(text: str, company: str | None) -> str | None:
    """Return a doer's words in small letters that stand beside the firm: "exhibits diver"."""
    if not company:
        return None
    for line in [one for one in text.splitlines() if one.strip()][:3]:
        parts = [part.strip(" #*_-") for part in _PART.split(line) if part.strip(" #*_-")]
        if company not in parts:
            continue
        at = parts.index(company)
        for part in sorted(parts, key=lambda one: abs(parts.index(one) - at))[1:5]:
            words = part.split()
            if f"({part})" in line:
                continue
            plain = all(word.replace("-", "").isalpha() and word.islower() for word in words)
            lone = len(words) == 1 and len(part) > 4 and _TRADE.search(part) is not None
            if (
                (lone or 2 <= len(words) <= 4)
                and plain
                and DOER.search(words[-1])
                and _is_noun(words[-1])
            ):
                return part
    return None


def _is_noun(word: str) -> bool:
    return is_title(word) or word not in COMMON


def _titled(head: str) -> str | None:
    """Return "Firm" of a first line "Notes - Post, A & B Estates": behind the post, no person."""
    line = next((one for one in head.splitlines() if one.strip()), "")
    parts = [part.strip(" #*_-") for part in _PART.split(line)]
    for before, part in pairwise(parts):
        words = part.split()
        firm = "&" in part and is_organisation(words[-1]) and part[:1].isupper()
        if firm and is_title(before):
            return part
    return None
