"""The firm: where a sentence or a title names it."""

from writer import regex
from writer.extract.dates.calendar_words import month_of, weekday_of
from writer.extract.fields.firm_then_post import words_before_post
from writer.extract.fields.firm_words import capitals, could_be_firm, is_titled
from writer.extract.fields.modes import is_room
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import all_people, is_person_like
from writer.language.common_words import COMMON
from writer.language.word_set import word_set

_CLAUSE = regex.compile(
    r"\b(?:i|they|she|he|we|me|my|met|was|were|is|are|said|asked|told|went|wants?|ran|showed|"
    r"forgot|will|"
    r"spoke|talked|saw|had|thanks)\b",
    regex.IGNORECASE,
)
_AT_FIRM = regex.compile(
    r"\b(?:interview\w*|interveiw|intervew|trial(?: shift| day)?|gespräch|vorstellungsgespräch|"
    r"probearbeiten|entretien|entrevista|job|role|position|post|vacancy|notes|visit|visited|thing|"
    r"gig|stelle|poste|"
    r"puesto|went|back|been|call|chat|meeting|panel|q&a|come|came|"
    r"walked)\s+(?P<gap>(?:[\w-]+,?\s+){0,8}?)"
    r"(?:at|with|w/?|from|out of|@|bei|beim|chez|en|con|à|au|to)\s+(?:(?-i:the|la|le|el|"
    r"l['’])\s+(?=\S))?(?P<firm>[^.;:!?()\n]{2,70})",
    regex.IGNORECASE,
)
#: "went down pw groundworks today re the digger driver job"
_WENT_DOWN = regex.compile(
    r"\b(?:went|popped|nipped|been)\s+(?:down|up|over|round|"
    r"along)\s+(?:to\s+)?(?:the\s+)?(?P<firm>[^.;:,!?()\n]{2,50}?)"
    r"(?=\s+(?:today|yesterday|on|this|re|about|for|to)\b|[,.]|$)",
    regex.IGNORECASE,
)
#: "saw the Marlow people about the porter thing", "applied to Thornbury Council as a planner",
#: "spoke to Peakline about their opening", "met two people at Peakline about the role"
_SEEN = regex.compile(
    r"\b(?:(?i:saw|seen|see|met|with)\s+the\s+(?P<firm>[A-ZÀ-Þ][^.;:,!?()\n]{2,40}?)\s+(?:people|"
    r"lot|crowd|folks?|guys|gang)|(?i:(?:spoke|spoken|talked|chatted)\s+(?:to|with))\s+(?:the\s+)?"
    r"(?P<theirs>[A-ZÀ-Þ][^.;:,!?()\n]{2,50}?)(?=\s+about\s+their\s)|"
    r"(?:people|them|managers?|directors?|partners?|interviewers?)\s+(?:at|from)\s+(?:the\s+)?"
    r"(?P<of>[A-ZÀ-Þ][^.;:,!?()\n]{2,50}?)(?=\s+(?:about|for|re)\s|[,.]|$)|(?i:(?:applied|application|applying)\s+to|(?:went|been)\s+to\s+"
    r"see)\s+(?:the\s+)?(?P<at>[A-ZÀ-Þ][^.;:,!?()\n]{2,50}?)"
    r"(?=\s+(?:as|for|in|to|about)\b|[,.]|$))"
)
#: "for a night baker at Crumb & Co", "of Crumb & Co about the vacancy"
_POST_AT = regex.compile(
    r"\b(?:for|as)\s+(?P<role>[^.;:()\n]{3,60}?)\s+(?:at|"
    r"with)\s+(?:the\s+)?(?P<firm>[^.;:!?()\n]{2,60})"
)
#: "I was at Pellow House this morning for the ..."
_WAS_AT = regex.compile(
    r"\bi (?:was|have been|['’]ve been) (?:up |over |down |in |out )*at (?:the\s+)?"
    r"(?P<firm>[A-ZÀ-Þ][^.;:,!?()\n]{2,50}?)"
    r"(?=,| this | today| yesterday| on | last | for (?:the|an?) )",
    regex.IGNORECASE,
)
#: "my interview for night porter (The Anchorage, Whitby)"
_FOR_POST_OF = regex.compile(
    r"\b(?i:interview\w*|applied|trial)\b[^.;()\n]{0,40}?\s(?:for|as)\s+(?P<role>[^.;()\n]{3,50}?)\s"
    r"\((?P<firm>[A-ZÀ-Þ][^(),;\d]{2,40})(?:,[^()]{0,30})?\)"
)
#: "so it was at wrenfield council, planning officer"
_IT_WAS_AT = regex.compile(
    r"\b(?:it|interview) was at (?:the )?(?P<firm>[^\W\d_][^.;:,!?()\n]{2,50}?)"
    r"(?=[,.\n]|$)",
    regex.IGNORECASE,
)
_OF_FIRM = regex.compile(
    r"\b(?:of|from)\s+(?P<firm>[A-Z][^.;:,!?()\n]{2,50}?)\s+(?:about|for|regarding|to "
    r"discuss)\s+(?:the|an?|"
    r"their)\b"
)
#: "she is the wine director at Restaurant Ovile for the head sommelier position"
_OFFICER_AT = regex.compile(
    r"\b(?:director|manager|head|chef|lead|principal|partner) at (?:the )?"
    r"(?P<firm>[A-ZÀ-Þ][^.;:,!?()\n]{1,50}?)(?=\s+for (?:the|an?)\b|[,.]|$)"
)
_OWNER = regex.compile(
    r"\b(?:owner|co-owner|founder|co-founder|proprietor|landlady|landlord|inhaber(?:in)?|gérante?|"
    r"dueñ[oa])\s+"
    r"(?:of|at|von|vom|de|du|des)\s+(?:the\s+(?=[a-z]))?(?P<firm>[A-ZÀ-Þ][^.;:,!?()\n]{1,50})"
)
#: Words that say the firm is another one: the candidate's own past, or somebody else's.
_ELSEWHERE = regex.compile(
    r"\b(?:told|said|asked|says|my (?:old|last|former|first|current|previous|present|own|time|"
    r"work|job|role|"
    r"team|boss)|i (?:was(?! interviewed| seen)|ran|cut|did|worked|have|had|used|trained|built|"
    r"led|kept)\b(?! my interview| an interview| the interview| a chat| my chat| a call)|offered|"
    r"used to|trained|"
    r"worked)\b",
    regex.IGNORECASE,
)
_FIRM_END = regex.compile(
    r"\s*(?:[,]|\s[-–—|/@]{1,3}\s|\b(?:for|on|as|at|in|today|yesterday|yest|yday|this|last|next|"
    r"by|where|"
    r"which|thats?|that['’]s|"
    r"its|it['’]s|who|with|and (?:i|they|met|we|then)|für|als|am|um|"
    r"pour|le \d|para|el \d|met|w/|about|went|was|is|to|from|via|over|re|went)\b|\s\d{1,2}[./: ]|"
    r"\b(?:mon|tues?|wed(?:nes|s)?|thu(?:rs)?|fri|satur|sun)(?:day)?\b).*",
    regex.IGNORECASE | regex.DOTALL,
)


def company_of_prose(text: str, *, small: bool) -> str | None:
    """Return the firm a sentence names ("interview at Harbour Kitchen"), or None."""
    for found in _FOR_POST_OF.finditer(text):
        named = is_organisation(found["firm"]) or found["firm"].startswith("The ")
        if named and is_title(found["role"]) and could_be_firm(found["firm"]):
            return found["firm"]
    text = regex.sub(r"\s*\([^()]{0,60}\)", "", text)
    for found in _WAS_AT.finditer(text):
        if (firm := _firm(found["firm"], small=False)) and _OCCASION.search(text):
            return firm
    for found in _SEEN.finditer(text):
        named = found["firm"] or found["theirs"] or found["of"] or found["at"]
        if not _ELSEWHERE.search(text[: found.start()]) and (firm := _firm(named, small=False)):
            return firm
    for found in (*_AT_FIRM.finditer(text), *_WENT_DOWN.finditer(text)):
        if "gap" in found.groupdict() and _MEANWHILE.search(found["gap"] or ""):
            continue
        if _ELSEWHERE.search(text[: found.start("firm")]):
            continue
        if firm := _firm(found["firm"], small=small):
            return firm
    for found in (
        *_POST_AT.finditer(text),
        *_OF_FIRM.finditer(text),
        *_OWNER.finditer(text),
        *_OFFICER_AT.finditer(text),
    ):
        if _ELSEWHERE.search(text[: found.start("firm")]):
            continue
        if "role" in (said := found.groupdict()) and not is_title(said["role"] or ""):
            continue
        if firm := _firm(found["firm"], small=False):
            return firm
    for found in _IT_WAS_AT.finditer(text):
        firm = _firm(found["firm"], small=True)
        if firm and " " in firm and is_organisation(firm) and could_be_firm(firm):
            return firm
    return None


#: "the post of planner while still at Castleford"
_MEANWHILE = regex.compile(r"\b(?:while|whilst|still|currently)\b", regex.IGNORECASE)
_OCCASION = regex.compile(
    r"\b(?:today|yesterday|this (?:morning|afternoon|week)|interview\w*|post|job|role|panel|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    regex.IGNORECASE,
)
_NO_FIRM = regex.compile(
    r"(?:my|an?|the|their|his|her|home|self|work|least|last|first|all|night|school|lunch|him|me|"
    r"them|"
    r"the "
    r"end|yesterday|today|monday|tuesday|wednesday|thursday|friday|half|noon|some)\b(?![ ][A-Z])",
    regex.IGNORECASE,
)
_CALL_WITH = regex.compile(
    r"^(?:the |my |an? )?(?:call|chat|interview|meeting) (?:with|at) ", regex.IGNORECASE
)
_FROM_FIRM = regex.compile(
    r"^(?!(?:the )?(?:Ministry|House|Bank|University|College|School|Church|Institute|Academy|Hall|"
    r"Bureau|"
    r"Department|Council|Board|Sons|Order|Palace|Museum|Society|Friends|Spirit|Art|Taste|World|"
    r"Land) of)"
    r"(?:[^\s,]+\s+){1,3}(?:from|of)\s+(?=[A-Z])"
)


_PLACES = word_set(
    "ground site yard office depot shop unit factory plant lab venue store warehouse"
)


def _firm(words_after: str, *, small: bool) -> str | None:
    """Return the firm's name at the front of some words, or None where they name none."""
    firm = _FIRM_END.sub("", _FROM_FIRM.sub("", _CALL_WITH.sub("", words_after))).strip(
        " ,.\"'“”*_"
    )
    firm = regex.sub(r"^the (?=[A-ZÀ-Þ])", "", firm)
    firm = regex.sub(r"(?<=\w \w{3})(\w*)\s(?:depot|offices?|hq|branch|site)$", r"\1", firm)
    words = firm.split()
    words = words[: words_before_post(words)]
    firm = " ".join(words)
    if not words or len(words) > 7 or is_person_like(firm) or _NO_FIRM.match(firm):
        return None
    if is_given_name(words[0]) and not is_organisation(firm):
        return None
    if month_of(words[0]) is not None or weekday_of(words[0]) is not None:
        return None
    if regex.match(
        r"\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|h|uhr|o'clock)?\b", firm, regex.IGNORECASE
    ) and not (is_organisation(firm)):
        return None
    if firm[:1].isupper() or firm[:1].isdigit():
        return _capital_part(firm)
    if small and len(words) == 1 and words[0] in COMMON | _PLACES:
        return None
    if (small and is_organisation(firm)) or (small and len(words) <= 2 and not is_title(firm)):
        return capitals(firm)
    return None


_MET_AT = regex.compile(
    r"\b(?:saw|see|visit(?:ed)?|met|spoke (?:to|with)|talked (?:to|"
    r"with))\s+[^.;:()]{3,80}?\s(?:at|from|of)\s+"
    r"(?P<firm>(?-i:[A-Z])[^.;:,!?()\n]{2,50})",
    regex.IGNORECASE,
)


def company_of_meeting(text: str) -> str | None:
    """Return the firm that the first sentence meets somebody at, where a word marks it as one."""
    found = _MET_AT.search(text)
    firm = _firm(found["firm"], small=False) if found else None
    return firm if firm and is_organisation(firm) else None


def firm_among(text: str, *, small: bool) -> str | None:
    """Return a part between commas that a word marks as a firm ("st mary's hospital"), or None."""
    for part in regex.split(r"\s*[,;|()]\s*|\s+[-–—@]\s+|\.\s", text):
        words = part.split()
        if (
            not 1 < len(words) <= 6
            or not is_organisation(part)
            or is_title(part)
            or all_people(part)
            or _CLAUSE.search(part)
            or is_room(part)
        ):
            continue
        if part[:1].isupper() and is_titled(part):
            return part.strip(" .")
        part = part[4:] if len(words) > 2 and words[0].casefold() == "the" else part
        if small and part.split()[0].casefold() not in (
            "a",
            "the",
            "their",
            "for",
            "in",
            "at",
            "interview",
        ):
            return capitals(part)
    return None


def _capital_part(firm: str) -> str:
    """Return a firm's name without the lower-case words that go on behind it."""
    words = firm.split()
    last = max(
        at for at, word in enumerate(words) if word[:1].isupper() or word[:1].isdigit() or at == 0
    )
    return " ".join(words[: last + 1]).rstrip(",.")
