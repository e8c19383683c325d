"""What a phrase must be made of to be a firm's name at all."""

from writer import regex
from writer.extract.dates.calendar_words import month_of, weekday_of
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import is_organisation, is_title, is_title_word
from writer.extract.names.people import is_person_like
from writer.language.common_words import COMMON
from writer.language.stopwords import STOPWORDS
from writer.language.verbs import irregular_base, is_past

#: "Department for Rivers and Coasts" employs people, "Department of Physics" is a part.
MINISTRY = regex.compile(r"(?:department|ministry|office|agency|commission|centre) for\b", regex.I)
#: The last word of what is about a meeting or a post, not who holds or has it.
_NO_FIRMS = frozenset(
    "interview interviews iv job role post position vacancy notes note call chat screen screening "
    "meeting debrief recording transcript visit mgr mngr dir asst dept am pm zoom teams skype "
    "webex tbc trial round asap ok update situation task action result context background overview "
    "summary setting intro".split()
)
#: What such words leave of "Dictated 11 September", and places that no firm is.
_NO_NAMES = frozenset(
    "dictated written typed noted recorded scribbled jotted table desk reception lobby "
    "interviewed technical behavioural behavioral competency competencies coding cultural informal "
    "formal initial whiteboard values fit".split()
)
_PUBLIC_PLACE = regex.compile(
    r"(?:the )?(?:civic|town|village|community|head|main|job) (?:cent(?:re|er)|hall|"
    r"office)",
    regex.I,
)
_ADDRESSES = frozenset("mr mrs ms miss mx dr prof herr frau mme mlle señor señora".split())
#: Words that no name of a firm holds.
_GOING = frozenset("to by from with out i we my me they she he her him was were about w w/".split())
_AGENCY = regex.compile(
    r"\b(?:recruit\w*|staffing|talent|headhunt\w*|personnel|resourcing|executive search)\b", regex.I
)


def could_be_firm(phrase: str, *, after_at: bool = False) -> bool:
    """Tell whether a phrase may be a firm: some word is its own, none is of a date or meeting.

    `after_at`: it stands where no person does ("gary at denholm crane hire").
    """
    words = [word.strip(".,;:()!?\"'“”+/") for word in phrase.split()]
    words = [word for word in words if word]
    if not 0 < len(words) <= 8 or not any(word[:1].isalpha() for word in words):
        return False
    plain = [word.casefold() for word in words]
    organised = is_organisation(phrase) or MINISTRY.match(phrase) is not None
    if plain[0] in STOPWORDS and plain[0] != "the":
        return False
    if plain[-1] in STOPWORDS and not (_ends_name(words) or _is_legal_form(words)):
        return False
    if _NO_NAMES.issuperset(plain) or _PUBLIC_PLACE.fullmatch(phrase):
        return False
    if _STREET.search(phrase) and not organised:
        # "Bean There, Castle Street"
        return False
    if plain[-1] in _ADDRESSES or all(map(_is_of_post, plain)):
        # "tea with Mr. Ashe", cut at the stop; "barrister's clerk"
        return False
    if not _GOING.isdisjoint(plain) or any(mark in phrase for mark in "()[]=<>|"):
        # "Drove out to Bellweather Bakery"
        return False
    if plain[-1] in _NO_FIRMS or plain[0] in ("thank", "dear", "hi", "hello", "sent", "re"):
        return False
    # "Princess May Hospital", "June's Salon"
    if not (organised and not any(map(str.isdigit, phrase))) and any(
        weekday_of(word) is not None or month_of(word) is not None
        for word in words
        if len(word) > 2
    ):
        return False
    if irregular_base(plain[0]) and not organised:
        # "Forgot Slinger Ticket"
        return False
    if is_title_word(words[0]) and is_given_name(words[min(1, len(words) - 1)].title()):
        # "Owner Dean Marsh"
        return organised
    many = words[-1].endswith("s") and is_title_word(words[-1][:-1])
    if is_title(phrase) and not organised and (len(words) < 3 or is_title_word(words[-1])):
        # "Fleet Planner", but "Merrow Couriers"
        return len(words) > 1 and many and plain[0] not in COMMON
    if is_person_like(phrase) and not organised and len(words) < (3 if after_at else 4):
        return False
    if len(words) == 3 and not organised and is_person_like(" ".join(words[1:])):
        # "Träffade Karin Ek"
        return False
    if len(words) == 1 and (plain[0].endswith("ly") or len(plain[0]) < 2 or is_past(plain[0])):
        # "Applied for barista at Lumen"
        return False
    own = [word for word in plain if word not in STOPWORDS and word not in COMMON]
    return bool(own) and (len(words) > 1 or not is_organisation(words[0]))


def _ends_name(words: list[str]) -> bool:
    """Tell whether a small word may end a name for its capital: "Bean There", "Thyme & Again"."""
    last = words[-1]
    titled = last[:1].isupper() and last[1:].islower() and words[0][:1].isupper()
    return (
        titled and len(words) > 1 and last.casefold() in ("there", "here", "again", "now", "more")
    )


def _is_legal_form(words: list[str]) -> bool:
    return words[-1] in ("AS", "SE", "IT") and not words[0].isupper()


#: What ends the name of a street.
_STREET = regex.compile(
    r"\w\s(?:street|road|lane|avenue|terrace|crescent|boulevard|rd|ave|blvd)\.?$", regex.I
)


def _is_of_post(word: str) -> bool:
    return word.endswith(("'s", "’s")) and is_title_word(word[:-2])


def is_organisation_name(phrase: str) -> bool:
    """Tell whether a word of a phrase, or how it begins, is that of an organisation."""
    return is_organisation(phrase) or MINISTRY.match(phrase) is not None


def is_agency(firm: str) -> bool:
    """Tell whether a firm finds people for others, by its name."""
    return _AGENCY.search(firm) is not None


def capitals(firm: str) -> str:
    """Return a firm's name with capitals where the writer used none."""
    if not firm.islower():
        return firm
    small = ("of", "and", "the", "for", "de", "la", "du", "der", "&")
    initials = ("nhs", "llp", "plc", "dc", "uk", "raf", "bbc", "ymca")
    return " ".join(
        w if w in small else w.upper() if w in initials else w[:1].upper() + w[1:]
        for w in firm.split()
    )


def is_titled(phrase: str) -> bool:
    """Tell whether all words but the little ones have capitals."""
    return all(
        len(word) < 4 or "." in word[:-1] or not word[0].islower() for word in phrase.split()
    )
