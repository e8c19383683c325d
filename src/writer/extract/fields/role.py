"""The post: what is a job title, and where a sentence names one."""

from collections.abc import Sequence

from writer import regex
from writer.extract.dates.calendar_words import weekday_of
from writer.extract.fields.tidy_role import tidy_role
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import is_organisation, is_rank_word, is_title, is_title_word
from writer.extract.names.people import is_person_like
from writer.extract.names.words import words_of
from writer.language.common_words import COMMON
from writer.language.stopwords import STOPWORDS
from writer.language.verbs import irregular_base
from writer.language.word_set import word_set

_FOR_ROLE = regex.compile(
    r"\b(?:for|as|of|about|re:?|für|als|pour|para|de|in)\s+(?:(?:the|an?|their|our|your|die|den|"
    r"das|der|ein\w*|le|la|el|un|une|una)\s+|l['’])*"
    r"(?P<role>[^.;:!?()\n]{3,70}?)\s+(?:position|role|job|post|vacancy|opening|gig|opportunity|one(?=[,;]|\s(?:not|at|with)\b|$)|"
    r"stelle|interview|spot)\b",
    regex.IGNORECASE,
)
_APPLY_ROLE = regex.compile(
    r"\b(?:(?:interview\w*|interveiw|intervew|trial(?: shift)?|apply|applied|applying|"
    r"application|hiring|position|role|post|job|vacancy|opening|stelle|"
    r"poste|puesto|i['’]?d be (?:join|work|start)ing|recruiting|looking for|it was|this was|"
    r"they want|they need)\s+(?:(?:with|at|to)\s+[^,.;\n]{2,40}\s+|"
    r"today\s+|yesterday\s+)?"
    r"(?:for|as|of|als|für|zum|zur|pour|comme|de|d['’](?=\S)|para|an?)|bewerbung als|gespräch als|"
    r"(?:post|role|job|position|stelle|poste|puesto) (?:is|was|ist|est|es)(?: for| that "
    r"of)?)(?:\s+|(?<=['’]))"
    r"(?:(?:the|an?|their|our|your|die|den|der|das|einen?|le|la|l['’]|el|un|une|una|position of|"
    r"role of|post of|job of|job as|job)\s+)*"
    r"(?P<role>[^.;:!?()\n]{3,90})", regex.I,
)  # fmt: skip
_ROLE_END = regex.compile(
    r"\s*(?:,|\s[-–—|/@]\s|\b(?:at|with|while|whilst|in the|on|yesterday|today|this|next|last|by|"
    r"and (?:i|we|"
    r"they|met)|bei|beim|chez|en el|"
    r"from|position|role|job|post|vacancy|interview|which|that|who|where|because|but|so i|am|vom|"
    r"thats?|that['’]s|im|le \d|el \d|met|w/|its|it['’]s|it was)\b|(?<!class )(?<!band )(?<!grade )"
    r"(?<!level )(?<!year )(?<!tier )(?<!stage )\d{1,2}[./ ]|"
    r"\b(?:mon|tues?|wed(?:nes|s)?|thu(?:rs)?|fri|satur|sun)(?:day)?\b).*",
    regex.IGNORECASE | regex.DOTALL,
)
#: "Did a interview monday at The Gantry for kitchen porter."
_INTERVIEW_FOR = regex.compile(
    r"\b(?:interview\w*|interveiw|intervew|trial|chat|call|meeting)\b[^.;!?\n]{0,90}?\s(?:for|as|"
    r"re)\s+"
    r"(?:(?:an?|the|their)\s+)?(?P<role>[^.;:,!?()\n]{3,50}?)(?=\s*(?:[.,;(\n]|$))",
    regex.IGNORECASE,
)
#: "Job's HGV Class 1 driver, nights", "thats the gas engineer job", "no its bench binder."
_IS_ROLE = (
    regex.compile(
        r"^(?:(?:so|well|right|ok(?:ay)?|had|did|been for|(?:today|yesterday|this|that) was)[ ,]+)*"
        r"(?:the|my|that|their)\s+"
        r"(?P<role>[^.;:,!?()\n]{3,50}?)\s+(?:job|role|post|position|thing|gig|vacancy|interview|"
        r"one at)\b",
        regex.IGNORECASE,
    ),
    regex.compile(
        r"\b(?:job|role|post|position|vacancy)(?:['’]s|\s*=|s)\s+(?:for\s+)?(?:(?:an?|the)\s+)?"
        r"(?P<role>[^.;:,!?()\n]{3,60})",
        regex.IGNORECASE,
    ),
    regex.compile(
        r"\b(?:that['’]?s|it['’]?s|it (?:is|was)|this (?:is|was))\s+(?:for\s+)?(?:the|an?)\s+"
        r"(?P<role>[^.;:,!?()\n]{3,50}?)\s+(?:job|role|post|position|one|vacancy)\b",
        regex.IGNORECASE,
    ),
    regex.compile(
        r"(?:^|[:,]\s+|\b(?:no|yes|yeah|nah)\s+)it['’]?s (?:just |only )*(?:for )?(?:an? |the )?"
        r"(?P<role>[^.;:,!?()\n]{3,40})(?=[.,;!\n]|$)",
        regex.IGNORECASE,
    ),
)


_CLAUSE_WORD = regex.compile(
    r"\b(?:about|from|with|who|that|because|which|had|chat|saw|spoke|met|and (?:her|his|their))\b",
    regex.IGNORECASE,
)


_SMALL = frozenset("of and for the in to de du des la le und für von di del & at on".split())


def is_clause(phrase: str) -> bool:
    """Tell whether a phrase goes on like a sentence: "Chef Mori did most of the talking"."""
    plain = [word.strip(".,;:()") for word in phrase.split()]
    return any(
        word.islower() and word not in _SMALL and not is_title_word(word) and not is_rank_word(word)
        and (word in STOPWORDS or (irregular_base(word) and word not in ("cut", "set", "read")))
        for word in plain
    )  # fmt: skip


#: Departments that are somebody's post too, but not the one applied for: "HR call".
_NO_ROLES = frozenset(("hr", "ops", "operations", "talent"))


def is_role(phrase: str) -> bool:
    """Tell whether a short phrase is a job title: ends in a job, and is no firm's name."""
    words = [
        word.bare
        for word in words_of(phrase, 0, len(phrase))
        if word.bare.replace("-", "").isalpha()
    ]
    if (
        # "discord call w lead dev"
        "w" in words
        or not words
        or (len(words) == 1 and words[0].casefold() in _NO_ROLES)
        or len(words) > 9
        or (_is_called(words[0]) and not _is_trade(words[1:]) and not _is_of_place(words))
    ):
        return False
    if any(is_given_name(word) and word.casefold() not in COMMON for word in words[1:-1]):
        # "Lab Manager Petra Kovar"
        return False
    if _names_holder(words):
        return False
    if any(len(word) > 3 and weekday_of(word) is not None for word in words):
        return False
    if not is_title(phrase) or _CLAUSE_WORD.search(phrase) or is_clause(phrase):
        return False
    if (
        len(words) > 1
        and words[-1].casefold().endswith("s")
        and (is_organisation(words[-1]) or _are_many(words))
        and (_capitals_only(words) or _are_many(words))
    ):
        # "Calder Wright Solicitors" is a firm.
        return False
    subject = regex.match(r"(?P<post>[^,]+?)\s(?:in|of)\s(?!the\b)", phrase)
    if subject and is_title_word(subject["post"].split()[-1]):
        # "Lecturer in Plumbing"
        return True
    if len(words) > 1 and is_organisation(words[-1]) and not is_title_word(words[-1]):
        return is_rank_word(words[-1]) and not _all_capital(words)
    return True


def _names_holder(words: Sequence[str]) -> bool:
    """Tell whether a person follows a job: "Director Mags Tully", "SENIOR BARBER KOFI"."""
    if len(words) == 3 and is_title_word(words[0]):
        first, last = words[1:]
        named = is_given_name(first.title()) and not (is_title_word(last) or is_rank_word(last))
        if named or (_is_surname(first) and _is_surname(last)):
            return True
    last = words[-1].title()
    named = len(words) > 1 and is_given_name(last) and last.casefold() not in COMMON
    return named and is_title_word(words[-2]) and not is_title_word(last)


def _is_called(word: str) -> bool:
    return is_given_name(word) and not is_title_word(word)


def _is_of_place(words: Sequence[str]) -> bool:
    """Tell whether the first word is where the post is, and nobody's name: "Ward clerk"."""
    return len(words) > 1 and is_rank_word(words[0]) and words[-1].islower()


def _is_trade(words: Sequence[str]) -> bool:
    """Tell whether a word of a trade and a job follow: "Forest School Assistant"."""
    return len(words) == 2 and is_organisation(words[0]) and is_title_word(words[1])


def _is_surname(word: str) -> bool:
    known = is_title_word(word) or is_rank_word(word) or word.casefold() in COMMON
    return word[:1].isupper() and word[1:].islower() and not known


def _are_many(words: Sequence[str]) -> bool:
    """Tell whether an unusual word stands before many of a job: "Merrow Couriers"."""
    last = words[-1]
    many = is_title_word(last) and is_title_word(last[:-1]) and not last.endswith("ss")
    return many and words[0].casefold() not in COMMON and not is_rank_word(words[0])


def _capitals_only(words: Sequence[str]) -> bool:
    return all(word[:1].isupper() for word in words)


def _all_capital(words: Sequence[str]) -> bool:
    return all(word[:1].isupper() for word in words) and not any(
        is_title_word(word) for word in words[:1]
    )


def role_of_prose(text: str) -> str | None:
    """Return the post a sentence names ("for the aproved electrician job"), or None."""
    if (offered := _OFFERED.search(text)) and is_title(offered["role"]):
        return tidy_role(offered["role"])
    named = _NAMED.search(text)
    post = tidy_role(named["role"]) if named else None
    if post and is_role(post) and is_title(post):
        return post
    if _OWN_PAST.search(text):
        return None
    if said := _SAID.search(text):
        text = text[: said.start()]
    for found in _FOR_ROLE.finditer(text):
        whole = found["role"].rpartition(", for ")[2]
        role = _last_for(whole if is_title(whole) else _ROLE_END.sub("", whole))
        if role and _is_post(role):
            return role
    for found in _APPLY_ROLE.finditer(text):
        role = _last_for(_ROLE_END.sub("", found["role"]))
        if (
            role
            and is_title(role)
            and _is_post(role)
            and (not is_person_like(role) or is_title_word(role.split()[-1]))
        ):
            return role
    for pattern in (_INTERVIEW_FOR, *_IS_ROLE):
        for found in pattern.finditer(text):
            role = tidy_role(_ROLE_END.sub("", found["role"]))
            if role and is_role(role) and _is_post(role) and not is_person_like(role):
                return role
    return None


_OFFERED = regex.compile(
    r"\boffered (?:me|us) (?:the|a) (?:job|post|role|position)\s?(?:,|as|of|[-–:])\s*(?:the |an? )?"
    r"(?P<role>[^.;:,!?()\n]{3,60})",
    regex.IGNORECASE,
)
#: "said client is Ellery Instruments, role embedded software engineer, 55-60k"
_NAMED = regex.compile(
    r"(?:^|[,;(]\s+)(?:the )?(?:role|post|position|vacancy)(?: is| was|:)?\s+"
    r"(?P<role>(?!of |for |reports? |manager )[^.;:,!?()\n]{3,60})(?=\s*(?:[.,;)]|$))",
    regex.IGNORECASE,
)
#: "They asked about my job as a buyer at Loaf House": a post of the past.
_OWN_PAST = regex.compile(
    r"\b(?:my (?:old|last|former|first|current|previous|present|own|time|work|job|role|post)"
    r"(?! (?:\w+ ){0,3}interview)|i "
    r"(?:was(?! interviewed| invited| seen| at | there| up at| over at| in at| down at)|"
    r"worked|have been|had been|started|trained|used to))\b",
    regex.IGNORECASE,
)
#: Behind these it is the others' words that name one, or the candidate's own of themselves.
_SAID = regex.compile(r"\b(?:told|asked|said|wants?|wanted)\b", regex.IGNORECASE)
_PRONOUN = regex.compile(r"\b(?:i|me|they|he|she|my|him|her|them|you)\b", regex.IGNORECASE)
_NO_POSTS = word_set(
    "blog lamp goal forum trading sign first second third last next latest final good great "
    "bad hard big real dream perfect interesting same other whole new old phone video panel "
    "this that my full part inside outside night day desk office paper patch group online "
    "summer weekend"
)


def _is_post(role: str) -> bool:
    """Tell whether words before "job" or behind "for the" are a post, known or not."""
    words = role.split()
    if len(words) > 8 or _PRONOUN.search(role) or role.casefold() in _NO_POSTS:
        return False
    if is_title(role):
        return not is_clause(role)
    return len(words) <= 4 and not is_organisation(role) and not is_person_like(role)


def _last_for(role: str) -> str | None:
    """Return what stands behind the last "for the": "at Acme for the X" is X."""
    behind = regex.split(
        r"\b(?:for|as|about|re:?) (?:(?:the|an?|their) )?|\bof (?:the|an?|their) ",
        role,
        flags=regex.IGNORECASE,
    )
    return tidy_role(behind[-1])
