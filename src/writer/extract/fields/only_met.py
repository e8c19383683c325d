"""People once gathered, held against the notes: words, kin, senders and those away."""

from collections import Counter
from collections.abc import Sequence

from writer import regex
from writer.extract.fields.cues import OWN_PLACE
from writer.extract.fields.meeting_words import ABSENT, RECRUITS
from writer.extract.fields.office import post_of
from writer.extract.fields.own_name import NAME, chat_speakers, talkers
from writer.extract.fields.role import is_clause
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import is_department, is_rank_word, is_title
from writer.extract.names.people import is_person_like
from writer.extract.names.spelled import spelled
from writer.extract.names.spelling import is_honorific, name_parts, same_person
from writer.extract.names.titles import clean_title
from writer.interview import Person
from writer.language.verbs import is_past, is_third

#: "HS = Hal Stroud, senior officer."
_DEFINED = regex.compile(
    rf"(?<!\w)(?!CN=)(?P<short>[A-Z]{{2,3}})\s*=\s*(?P<name>{NAME})(?:\s*[,(]\s*(?P<title>[^.;,()=\n]{{3,60}})(?!\s*=))?"
)
_MET_BEFORE = r"(?:\b(?i:met|saw|see|with|w/|mit|avec)\s[^.;\n]{0,100}?)"
_FURTHER = (
    # "Saw the GM (Ines Duarte)", "16.00 Dean (Ros Hay)"
    regex.compile(
        r"(?:^\W*\d{1,2}[.:]\d{2}(?:[ap]m)?\s+|\b(?i:met|saw|see|with|w/)\s+)(?:the\s+|their\s+)?"
        rf"(?P<title>[^\W\d_][\w -]{{1,30}}?)\s+\((?P<name>{NAME})\)",
        regex.MULTILINE,
    ),
    # "9.00 Prof. Karl Bach."
    regex.compile(
        r"^\W*\d{1,2}[.:]\d{2}(?:[ap]m)?\s+(?P<title>)"
        rf"(?P<name>(?:Prof|Dr|Mr|Mrs|Ms)\b\.?\s+(?:[Ee]m\.\s+|Dr\.?\s+)?{NAME})",
        regex.MULTILINE,
    ),
    # "**12:00-12:30 Manager / Jan van Dam**"
    regex.compile(
        r"^\W*\d{1,2}[.:]\d{2}\s*[-–—]\s*\d{1,2}[.:]\d{2}\s+[^/\n]{2,40}/\s*"
        rf"(?P<name>{NAME})(?:,\s*(?P<title>[^*_\n]{{3,40}}))?",
        regex.MULTILINE,
    ),
    # "Anton Weiss 10:15", "Claire Lam - 11.00am"
    regex.compile(
        rf"^[*\-•# ]*(?P<name>{NAME})\s+[-–—@(]?\s*"
        r"\d{1,2}[.:]\d{2}(?:\s?[ap]m)?\)?(?P<title>)$",
        regex.MULTILINE,
    ),
    # "i met mr Frank Hollins"
    regex.compile(
        rf"(?:\b(?i:met|saw|see|with)|w/)\s+(?:old\s+(?i:mr|mrs)|mr|mrs|ms|miss|"
        rf"dr)\.?\s+(?P<name>{NAME})(?P<title>)"
    ),
    # "with Greta Sommer and her son Max Sommer"
    regex.compile(
        _MET_BEFORE + r"(?:and|&|und|et)\s+(?:his|her|their)\s+"
        r"(?P<title>daughter|son|niece|nephew|wife|husband|brother|sister|deputy|assistant)\s+"
        rf"(?P<name>{NAME})"
    ),
)
#: "boss=Hugh Pargeter, foreman=Mick"
_OFFICE_IS = regex.compile(
    rf"(?<!\w)(?P<title>[^\W\d_][\w ]{{1,24}}?)\s?=\s?(?P<name>{NAME}|[^\W\d_a-z][\w'’-]+|"
    r"(?:mr|mrs|ms|miss|dr)\.? [a-z]{3,})"
    r"(?=\s*(?:[,.;)\n]|$))"
)
#: Below the first line: "Deputy manager - Ann Lowe", "head chef Marco", "Wen Li hiring manager".
_OFFICE_LINES = (
    regex.compile(
        rf"(?<=\n)\W*(?P<title>[^\W\d_][\w '&/-]{{1,40}}?)(?:\.|\s[-–—])[ ]+"
        rf"(?P<name>{NAME}(?=[.,])|(?:{NAME}|[A-ZÀ-Þ][\w'’-]+)(?=[ ]*(?:\n|$)))"
    ),
    regex.compile(
        rf"(?<=\n)\W*(?P<title>[a-z][a-z '&/-]{{2,40}}) (?P<name>{NAME}|[A-ZÀ-Þ][\w'’-]+)"
        r"[ .]*(?=\n|$)"
    ),
    regex.compile(
        rf"(?<=\n)\W*(?P<name>{NAME})[ ]+(?P<title>[a-z][a-z '&/-]{{2,40}}?)[ .]*(?:\n|$)"
    ),
)
_KIN = regex.compile(
    r"^(?:sohn|tochter|neffe|nichte|fils|fille|son|daughter|nephew|niece|"
    r"deputy|wife|husband|hijo|hija|syn|córka)\s+(?=[A-ZÀ-Þ])",
    regex.IGNORECASE,
)
_WROTE = regex.compile(rf"\b(?P<name>{NAME})\s*(?:<[^>\n]*>)?\s*(?:wrote|schrieb|a écrit)\s*:")
_AWAY = regex.compile(
    r"^\W*(?:apologies|absent|regrets|entschuldigt)[^:\n]{0,20}:(?P<names>.+)$", regex.M | regex.I
)
_FIRM = regex.compile(
    r"\b(?:recruitment|recruiting|ltd|limited|llp|plc|gmbh|inc|bank|partners|group|staffing|"
    r"agency|council|solicitors|hospital|school|estates)\.?$",
    regex.IGNORECASE,
)


def defined(text: str) -> list[Mention]:
    """Return the people whose initials the notes define."""
    offices = [
        Mention(spelled(found["name"]), found.start("name"), found.end(), found["title"], None, 2)
        for found in (_OFFICE_IS.finditer(text[:4000]) if "=" in text else ())
        if is_title(found["title"]) and is_person_like(found["name"])
    ]
    offices += [
        Mention(found["name"], found.start("name"), found.end(), found["title"], None, 2)
        for pattern in _OFFICE_LINES
        for found in pattern.finditer(text[:4000])
        if (post_of(found["title"]) or is_department(found["title"]))
        and is_person_like(found["name"])
        and not (_is_said(found["title"]) or RECRUITS.search(found["title"]))
        and not OWN_PLACE.match(text, found.start("title"))
    ]
    return (
        offices
        + [
            Mention(found["name"], found.start("name"), found.end(), _post(found["title"]), None, 3)
            for pattern in (_DEFINED, *_FURTHER)
            for found in pattern.finditer(text[:40000])
            if not (pattern is _FURTHER[0] and _post(found["title"]) is None)
            and not _is_post(found["name"])
            and not (pattern is _FURTHER[3] and not is_person_like(found["name"]))
        ]
        + [Mention(name, text.find(name), text.find(name), None, None, 2) for name in talkers(text)]
    )


def _is_said(words: str) -> bool:
    """Tell whether words go on like a sentence: "told the manager", "wants a new chef"."""
    first = words.split()[0].casefold()
    deed = (is_third(first) or is_past(first)) and not is_rank_word(first)
    return deed or is_clause(words)


def _is_post(words: str) -> bool:
    """Tell whether initials stand for somebody's post here: "XD = Engineering Director"."""
    return is_title(words.split()[-1]) and not is_person_like(words)


def _post(title: str | None) -> str | None:
    """Return words beside a name as a title where they are one: "GM", "Dean", no kin."""
    plain = clean_title(title or "")
    short = plain.isupper() and 2 <= len(plain) <= 4
    office = plain.isalpha() and plain.istitle()
    return plain if plain and (short or office or is_title(plain)) else None


def only_met(text: str, people: Sequence[Person], candidate: str | None) -> tuple[Person, ...]:
    """Return the people without senders, absent ones, friends of a chat, firms and initials.

    Initials that the notes use for one of them become an alias.
    """
    wrote = _only_wrote(text)
    if all(any(_same(one.name, name) for name in wrote) for one in people):
        # Who thanks for the talk of today may be the only one there was.
        wrote = []
    gone = [*chat_speakers(text), *wrote]
    gone += [name for found in _AWAY.finditer(text) for name in regex.findall(NAME, found["names"])]
    kept: list[Person] = []
    for one in people:
        name = _KIN.sub("", one.name)
        parts = name.split()
        word = len(parts) == 1 and name.isupper() and len(name) <= 4
        # "Dean (Ros Hay)": the office is nobody beside its holder.
        word = word or (
            len(parts) == 1 and any(other is not one and other.title == name for other in people)
        )
        firm = len(parts) > 1 and _FIRM.search(name) and not is_person_like(" ".join(parts[-1:]))
        if word or firm or any(_same(name, other) for other in gone):
            continue
        if candidate and same_person(name, candidate) and len(parts) > 1:
            continue
        kept.append(one if name == one.name else one.model_copy(update={"name": name}))
    return _with_initials(text, kept, candidate)


def stayed_away(text: str, name: str) -> bool:
    """Tell whether the notes say of somebody invited that they were not there."""
    parts = [word for word in name.split() if not is_honorific(word)]
    forms = "|".join(regex.escape(form) for form in {name, *parts})
    return any(
        ABSENT.match(text, found.end(), found.end() + 90)
        for found in regex.finditer(rf"(?<!\w)(?:{forms})(?!\w)", text)
    )


def _only_wrote(text: str) -> list[str]:
    """Return who wrote a quoted mail and is named nowhere else but in it."""
    names = [found["name"] for found in _WROTE.finditer(text)]
    own = _WROTE.sub(" ", regex.sub(r"^>.*$", "", text, flags=regex.MULTILINE)) if names else ""
    return [name for name in names if name.split()[0] not in own]


def _same(name: str, other: str) -> bool:
    return name_parts(name) == name_parts(other)


def _initials(name: str) -> str:
    return "".join(part[0] for part in name_parts(name) if part[0].isalpha()).upper()


def _with_initials(
    text: str, people: Sequence[Person], candidate: str | None
) -> tuple[Person, ...]:
    counts = Counter(_initials(one.name) for one in people)
    own = _initials(candidate) if candidate else ""
    found: list[Person] = []
    for one in people:
        short = _initials(one.name)
        used = len(short) > 1 and counts[short] == 1 and short != own
        if used and short not in one.aliases and _as_person(text, short):
            one = one.model_copy(update={"aliases": (*one.aliases, short)})
        found.append(one)
    return tuple(found)


def _as_person(text: str, short: str) -> bool:
    """Tell whether initials are used as a person: defined, before a colon, or before a verb."""
    pattern = (
        rf"(?<!\w){short}(?:\s*=|:|\s+(?:said|asked|opened|told|explained|to\s|closed|says)\b)"
    )
    return regex.search(pattern, text) is not None
