"""What one part of a title is: a firm, a post, whoever holds one, a name that stands alone."""

from writer import regex
from writer.extract.fields.cues import is_told
from writer.extract.fields.firm_then_post import firm_size
from writer.extract.fields.firm_words import capitals, could_be_firm, is_titled
from writer.extract.fields.modes import is_room, mode_of_value
from writer.extract.fields.role import is_clause, is_role
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import is_organisation, is_rank_word, is_title
from writer.extract.names.people import all_people
from writer.extract.names.spelled import spelled
from writer.extract.names.words import name_end, past_number, words_of
from writer.language.common_words import COMMON

_WEEKDAY = regex.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)\w*\b|\d", regex.IGNORECASE)


#: Small words that a firm's name has: "the copper kettle", "fire and rescue service".
_JOINT = regex.compile(r"^the\s|\s(?:and|of|for)\s", regex.IGNORECASE)


def without_place(part: str) -> str:
    """Return "bianco hair" of "bianco hair on the high st"."""
    return regex.split(r"(?<=\w)\s(?:on|in|near|off|opposite)\s", part)[0]


#: "Thornbury & Sons on Wednesday": behind a name, when it was.
_WHEN = regex.compile(
    r"(?<=\w)\s+(?:(?:happened|took place)\s+)?(?:(?:on|this|last)\s+)?(?:today|"
    r"yesterday|morning|afternoon|evening|"
    r"(?:mon|tues?|wed(?:nes|s)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?:\s(?:morning|afternoon|"
    r"evening))?)\W*$",
    regex.IGNORECASE,
)


def without_day(part: str) -> str:
    """Return a firm's part of a title without the day at its end."""
    return part if is_title(part) else _WHEN.sub("", part)


def ends_in_name(part: str) -> bool:
    """Tell whether words end in a given name, or one and a surname."""
    last = [word for word in part.split() if word[:1].isupper()][-2:]
    return bool(last) and part.rstrip().endswith(last[-1]) and any(map(is_given_name, last))


def is_small_pair(part: str) -> bool:
    """Tell whether words in small letters are two joined to a name: "petal & thorn"."""
    return "&" in part and part.islower() and 2 < len(part.split()) <= 5 and not is_title(part)


def is_holder(job: str, name: str) -> bool:
    """Tell whether a job with a bracket behind it is that of the person in it."""
    return is_title(job) and all_people(name.strip(" .)")) and not is_organisation(name)


def firm_left_over(unknown: list[tuple[str, bool]]) -> list[str]:
    """Return the one part of a line in small letters that is nothing else, as the firm.

    A part is its words and whether it stands before the post: behind one, words that nothing
    marks as a firm are more often what kind of post it is.
    """
    firms = [
        part for part, early in unknown
        if (early or is_organisation(part)) and not (
            len(part.split()) > 5 or _WEEKDAY.match(part) or is_told(_JOINT.sub(" ", part))
            or is_clause(part)
            or all_people(part) or is_role(part) or mode_of_value(part) or is_room(part))
    ]  # fmt: skip
    marked = [part for part in firms if is_organisation(part)]
    chosen = marked if len(marked) == 1 else firms
    return [capitals(chosen[0])] if len(chosen) == 1 else []


def is_abbreviated(part: str) -> bool:
    """Tell whether a part is three to five capitals: "PDRA"."""
    return part.isalpha() and part.isupper() and 2 < len(part) < 6


def is_proper(firm: str) -> bool:
    """Tell whether a word of a firm is its own, not one of a trade: "Optical Retail" has none."""
    words = [word for word in regex.split(r"[\s&'’-]+", firm) if len(word) > 2]
    return any(not is_organisation(word) and word.casefold() not in COMMON for word in words)


def like_name(part: str) -> bool:
    """Tell whether a part may be a person's whole name."""
    words = part.split()
    plain = all(word.replace("-", "").isalpha() and word.casefold() not in COMMON for word in words)
    return 2 <= len(words) <= 3 and plain and not is_organisation(part) and not is_title(part)


def is_small_firm(plain: str) -> bool:
    """Tell whether a part in small letters is a firm by one of its words."""
    known = 1 < len(plain.split()) < 5 and is_organisation(plain)
    return known and could_be_firm(capitals(plain)) and not is_told(plain)


def is_half_titled(plain: str) -> bool:
    """Tell whether only the last word of a firm has a small letter: "Little Acorns nursery"."""
    *name, kind = plain.split()
    if "&" in name and len(name) < 4:
        # "Harrow & Finch tailors"
        return is_titled(" ".join(name))
    return bool(name) and is_organisation(kind) and not is_title(kind) and is_titled(" ".join(name))


def is_small_role(plain: str) -> bool:
    """Tell whether a part is a post in small letters."""
    return plain[:1].islower() and len(plain.split()) <= 6 and is_title(plain)


def is_post_before(plain: str, suffix: str) -> bool:
    """Tell whether words before "job" or "role" are a post though no word of them is known."""
    return (
        names_post(suffix)
        and len(plain.split()) <= 4
        and not is_organisation(plain)
        and not all_people(plain)
    )


#: "Waitress trial The Copper Kettle"
_TRIAL = regex.compile(
    r"(?P<post>.{3,40}?) (?i:trial(?: shift| day)?) (?P<firm>[A-ZÀ-Þ][^,.;:()]{2,40})"
)


def firm_before_post(part: str) -> tuple[str, str] | None:
    """Return firm and post of "Hilltop Hospice HCA": by a word that ends a firm, or by the case."""
    tried = _TRIAL.fullmatch(part)
    if tried and is_role(tried["post"]) and could_be_firm(tried["firm"]):
        return tried["firm"], tried["post"]
    words = part.split()
    if (size := firm_size(words)) and is_titled(part):
        return " ".join(words[:size]), " ".join(words[size:])
    for at in range(2, len(words)):
        firm, post = " ".join(words[:at]), " ".join(words[at:])
        apart = post.islower() or (post.isupper() and post.isalpha() and not firm.isupper())
        if apart and is_titled(firm) and is_organisation(words[at - 1]) and is_title(words[-1]):
            own = not is_organisation(words[0]) and words[0].casefold() not in COMMON
            known = is_title(words[0]) or is_rank_word(words[0]) or not could_be_firm(firm)
            return (firm, post) if own and not known and is_role(post) else None
    return None


def names_post(suffix: str) -> bool:
    """Tell whether what stands behind a part calls it a post: "role", "job interview"."""
    return not {"job", "role", "post", "position", "stelle"}.isdisjoint(suffix.casefold().split())


def name_alone(text: str) -> str | None:
    """Return the name that a short text consists of, or None."""
    plain = text.strip(" \t\n-–—()*_.,~")
    words = words_of(plain, 0, len(plain))
    if not words or len(words) > 5:
        return None
    small = plain.islower()
    if words[0].text.isupper() and (behind := past_number(words, 1)) > 1:
        # "PC 2214 Adrian Molloy"
        plain, words = plain[words[behind].start :], words[behind:]
    stop = name_end(words, 0, small=small)
    return spelled(plain) if stop == len(words) else None
