"""A first line without commas or capitals: "alastair boyd kerrow construction surveyor"."""

from itertools import takewhile
from typing import NamedTuple

from writer import regex
from writer.extract.fields.firm_then_post import firm_size
from writer.extract.fields.firm_words import capitals
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import is_organisation, is_rank_word, is_title_word
from writer.extract.names.spelled import spelled
from writer.language import verbs
from writer.language.common_words import COMMON
from writer.language.stopwords import STOPWORDS

_FRAME = regex.compile(
    r"\b(?:[il]nterviews?|interveiw|intervew|notes?|debrief|recap|with|for|at|re|the|an?|from|on|job|role|"
    r"post|position|vacancy|trial(?: shift| day)?|shift|today|yesterday|zoom|teams|phone|video|"
    r"call|"
    r"in person|back)\b|[|]",
    regex.IGNORECASE,
)
#: Where a line without marks goes on to whom one saw: "MOT tester Hobday's Garage spoke w Keith".
_TOLD = regex.compile(
    r"(?<=\w)\s(?:(?:spoke|saw|met|seen|interviewed|w|w/|with)\s)", regex.IGNORECASE
)
_MOST_WORDS = 16
_CLAUSE = regex.compile(
    r"\b(?:i|they|she|he|we|my|met|was|were|is|are|said|asked|told|went|wants?|ran|showed|will|spoke|"
    r"talked|saw|had|did|of)\b(?!['’])",
    regex.IGNORECASE,
)


class RunOn(NamedTuple):
    """What the line holds; None where it does not."""

    name: str | None = None
    role: str | None = None
    company: str | None = None


def read_run_on(line: str) -> RunOn:
    """Take apart a line of names, as far as its first mark; its date stands as "|"."""
    line = regex.split(r"[,;:!?()]\s|\.\s|\s[-–—|]\s", line)[0]
    if told := _TOLD.search(line):
        line = line[: told.start()]
    if len(line.split()) > _MOST_WORDS or _CLAUSE.search(line):
        return RunOn()
    name = role = company = None
    for at, part in enumerate(_FRAME.split(line)):
        words = part.split()
        # The capital of "Mortgage adviser interview" is the line's.
        begins = at == 0
        if not words:
            continue
        if name is None and (size := _name_size(words)):
            name = spelled(" ".join(words[:size]))
            words = words[size:]
        size = firm_size(words) or _firm_size(words)
        if company is None and size:
            company = capitals(" ".join(words[:size]))
            words = words[size:]
        if company is None and _are_traders(words):
            firm = " ".join(words)
            company, words = firm.title() if firm.isupper() else capitals(firm), []
        if company is None and (size := _capital_run(words)) and not (size == 1 and begins):
            company, words = " ".join(words[:size]), words[size:]
        if role is None and words and is_title_word(words[-1]) and _is_post(words):
            role = " ".join(words)
        elif company is None and role is None and (cut := _role_size(words)):
            role = " ".join(words[:cut])
            company = capitals(" ".join(words[cut:])) if _firm_size(words[cut:]) else None
    return RunOn(name, role, company)


def _name_size(words: list[str]) -> int:
    """Return 2 where a given name and a surname stand first, else 0."""
    if len(words) < 2 or not is_given_name(words[0]) or is_title_word(words[0]):
        return 0
    if len(words) > 2 and is_organisation(words[2]) and not any(map(is_title_word, words[3:])):
        # "tamar valley trust"
        return 0
    last = words[1]
    known = is_title_word(last) or is_rank_word(last) or is_organisation(last)
    plain = last.casefold()
    deed = plain.endswith("ed") and verbs.is_past(plain)
    return 0 if known or deed or plain in COMMON or plain in STOPWORDS else 2


def _firm_size(words: list[str]) -> int:
    """Return how many words at the front are a firm: up to one that marks it as such, or "a & "
    "b"."""
    for at, word in enumerate(words[:5]):
        if word == "&" and 0 < at < len(words) - 1:
            more = takewhile(is_organisation, words[at + 2 :])
            return at + 2 + sum(1 for _ in more)
        if is_title_word(word) and not is_organisation(word):
            return 0
        if (
            at
            and is_organisation(word)
            and not (at + 1 < len(words) and is_organisation(words[at + 1]))
        ):
            return at + 1
    return 0


def _capital_run(words: list[str]) -> int:
    """Return how many words with capitals stand before a post in small letters, else 0."""
    size = next((at for at, word in enumerate(words) if not word[:1].isupper()), len(words))
    small = size < len(words) and all(word.islower() for word in words[size:])
    firm = small and is_title_word(words[-1]) and not any(map(is_title_word, words[:size]))
    return size if firm and size and not is_given_name(words[0]) else 0


def _role_size(words: list[str]) -> int:
    """Return how many words at the front are a post before a firm."""
    for at, word in enumerate(words[:5]):
        if is_title_word(word) and _plain(words[:at]):
            # "staff nurse (nights"
            return at + 1 + sum(1 for _ in takewhile(is_title_word, words[at + 1 :]))
    return 0


def _are_traders(words: list[str]) -> bool:
    """Tell whether words end in many of a trade: "union street barbers" is a firm."""
    last = words[-1] if len(words) > 1 else ""
    return last.casefold().endswith("s") and is_title_word(last[:-1]) and not is_rank_word(words[0])


def _is_post(words: list[str]) -> bool:
    """Tell whether words are a post and no firm: "vets" alone is one's trade."""
    return (
        words[0].casefold() != "about"
        and _plain(words[:-1])
        and not (len(words) == 1 and words[0].endswith("s"))
    )


def _plain(words: list[str]) -> bool:
    """Tell whether words may stand before a job's own word: "assistant quantity"."""
    return len(words) <= 4 and not any(is_organisation(word) and len(word) < 4 for word in words)
