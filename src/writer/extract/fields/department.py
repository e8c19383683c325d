"""What stands behind a post: its department or field, or a firm."""

from writer.extract.fields.firm_words import MINISTRY
from writer.extract.names.occupations import is_organisation, is_rank_word
from writer.language.common_words import COMMON
from writer.language.verbs import is_base


def is_unit(plain: str) -> bool:
    """Tell whether words name a part of a firm: "Children in Care Team", "Ward 7"."""
    words = plain.casefold().split()
    return words[-1] in _UNITS or (
        len(words) == 2 and words[0] in ("ward", "unit", "grade", "band")
    )


def is_place(plain: str) -> bool:
    """Tell whether no word behind a post is of its trade: "Thornaby Junction"."""
    words = [word.casefold() for word in plain.split()]
    return not is_department(plain) and not any(w in COMMON or is_rank_word(w) for w in words)


_UNITS = frozenset("team department dept unit ward directorate division section squad".split())


def is_department(plain: str) -> bool:
    """Tell whether words behind a post are its field rather than a firm: "Retentions"."""
    words = [word.casefold() for word in plain.split() if word.isalpha()]
    if not words or MINISTRY.match(plain) or any(mark.isdigit() for mark in plain[5:]):
        return False
    if len(words) == 1:
        word = words[0]
        several = word.endswith("s") and (
            word[:-1] in COMMON or is_base(word[:-1])
            or word.endswith(("ions", "ments", "ics", "ings", "als", "ships", "ers", "ities"))
        )  # fmt: skip
        # "Leeds" is a town.
        return several or word.endswith(("ing", "ology")) or word in COMMON or is_rank_word(word)
    if (
        any(word in ("and", "of") or word.endswith("ing") for word in words[1:])
        and "&" not in plain
    ):
        first = next((word for word in words if word not in ("and", "of")), words[0])
        field = first in COMMON or is_rank_word(first) or first in _FIELDS
        field = field or first.endswith(
            ("ing", "ology", "ics", "tion", "ment", "ance", "cy", "ity")
        )
        return field and not is_organisation(plain)
    known = [word in COMMON or is_rank_word(word) or word in _FIELDS for word in words]
    return (
        all(known)
        or plain.casefold() in _TERMS
        or "'s services" in plain.casefold().replace("’", "'")
    )


_FIELDS = frozenset(
    ["platform", "payments", "property", "children's", "adult", "mental", "loans", "prints", "care",
     "intensive", "emergency", "accident", "outpatients", "theatre", "acute", "community", "growth"]
)  # fmt: skip
_TERMS = frozenset(
    ["part time", "full time", "fixed term", "maternity cover", "night shift", "day shift",
     "part-time", "full-time", "job share"]
)  # fmt: skip
