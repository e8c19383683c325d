"""The head of the notes: who wrote them, for which post, where, on what day, in what way.

Labels are exact; titles and first lines ("Lattice Freight - backend engineer - video call, 18 Nov")
are taken apart and each part recognised by its words.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from writer.extract.dates.written import DateFound, Order, find_dates
from writer.extract.names.given_names import is_given_name
from writer.extract.names.words import name_end, spelled, words_of
from writer.extract.names.occupations import is_organisation, is_rank_word, is_title, is_title_word
from writer.extract.names.people import is_person_like

_NOISE = (
    r"(?:my\s+|your\s+|our\s+|the\s+|today['’]s\s+|yesterday['’]s\s+|quick\s+|rough\s+|raw\s+|"
    r"some\s+)*(?:(?:first|second|third|1st|2nd|3rd|final|last|panel|phone|video|job|zoom|teams|"
    r"telephone|in-person|trial)[\s-]+)*(?:interview|interveiw|intervew|interviewed|notes?|"
    r"notizen|debrief|recap|gespräch|"
    r"vorstellungsgespräch|bewerbungsgespräch|entretien|entrevista|screening|screen|shift|"
    r"conversation|chat|call|"
    r"zoom|teams|video call|phone call|just back|back|home|been|write-?up|memo|minutes|summary|"
    r"re|fwd?|aw|invitation|einladung|prep)"
)
_PREFIX = re.compile(
    rf"\s*(?:so\s+|had\s+(?:an?\s+|my\s+)?)?(?:{_NOISE}\b\s*(?:to self\s*|d'embauche\s*|de trabajo\s*)?"
    rf"(?:[:,–—-]\s*|w/\s*|(?:today['’]s|yesterday['’]s|after|at|with|from|for|on|of|about|by|the|an?|today|yesterday|bei|beim|für|als|mit|chez|pour|en|para|con|avec|zum|zur|interview)\b\s*)*)+",
    re.IGNORECASE,
)
_SEGMENT = re.compile(
    r"\s+[-–—|·•/@]{1,2}\s+|\s*[,;()|]\s*|\s*:\s+|\n|\s+@\s*|"
    r"(?<=[\w)])(?<!\bSt)(?<!\bDr)(?<!\bMt)\.\s+|\s+(?=\bfor\b|\bat\b|\bbei\b|\bchez\b)"
)
_FOR_ROLE = re.compile(
    r"\b(?:for|as|of|about|re|für|als|pour|para|de|in)\s+(?:(?:the|an?|their|our|your|die|den|"
    r"das|der|ein\w*|le|la|el|un|une|una)\s+|l['’])*"
    r"(?P<role>[^.;:!?()\n]{3,70}?)\s+(?:position|role|job|post|vacancy|opening|gig|opportunity|"
    r"stelle|interview|spot)\b",
    re.IGNORECASE,
)
_APPLY_ROLE = re.compile(
    r"\b(?:(?:interview\w*|interveiw|intervew|trial(?: shift)?|apply|applied|applying|"
    r"application|hiring|position|role|post|job|stelle|"
    r"poste|puesto|recruiting|looking for)\s+(?:with\s+[^,.;\n]{2,40}\s+|at\s+[^,.;\n]{2,40}\s+|"
    r"today\s+|yesterday\s+)?"
    r"(?:for|as|of|als|für|zum|zur|pour|comme|de|d['’]|para|an?)|bewerbung als|gespräch als|"
    r"(?:post|role|job|position|stelle|poste|puesto) (?:is|was|ist|est|es)(?: for| that of)?)\s+"
    r"(?:(?:the|an?|their|our|your|die|den|der|das|einen?|le|la|l['’]|el|un|une|una|position of|"
    r"role of|post of|job of|job as|job)\s+)*"
    r"(?P<role>[^.;:!?()\n]{3,90})",
    re.IGNORECASE,
)
_ROLE_END = re.compile(
    r"\s*(?:,|\s[-–—|/@]\s|\b(?:at|with|in the|on|yesterday|today|this|next|last|by|and (?:i|we|"
    r"they|met)|bei|beim|chez|en el|"
    r"from|position|role|job|post|vacancy|interview|which|that|who|where|because|but|so i|am|vom|"
    r"im|le \d|el \d|met|w/)\b|\d{1,2}[./ ]|"
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?\b).*",
    re.IGNORECASE | re.DOTALL,
)
_AT_FIRM = re.compile(
    r"\b(?:interview\w*|interveiw|intervew|trial(?: shift| day)?|interviewing|gespräch|"
    r"vorstellungsgespräch|probearbeiten|entretien|entrevista|"
    r"job|role|position|post|notes|day|shift|been|visit|visited|stelle|poste|puesto|went|"
    r"back)\s+(?:\w+\s+){0,8}?"
    r"(?:at|with|@|bei|beim|chez|en|con|to)\s+(?:the\s+(?=[a-z]))?(?P<firm>[^.;:!?()\n]{2,70})",
    re.IGNORECASE,
)
_FIRM_END = re.compile(
    r"\s*(?:[,]|\s[-–—|/@]\s|\b(?:for|on|as|at|in|today|yesterday|this|last|next|by|where|which|"
    r"who|with|and (?:i|they|met|we|then)|für|als|am|um|"
    r"pour|le \d|para|el \d|met|w/|about|went|was|is|to|from|via|over|re|went)\b|\s\d{1,2}[./: ]|"
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?\b).*",
    re.IGNORECASE | re.DOTALL,
)
_MODES = (
    ("video", r"video(?:-?call| call| interview|konferenz)?|zoom|(?:ms |microsoft )?teams|google "
              r"meet|skype|webex|visio\w*|videollamada|remote(?:ly)?|online|hangouts|facetime"),
    ("phone", r"(?:by |over the |on the |per )?(?:tele)?phone(?: call| interview| screen\w*)?|"
              r"telefon\w*|par téléphone|por teléfono|call|phone screen"),
    ("in person", r"in[- ]person|on[- ]?site|face[- ]to[- ]face|f2f|vor ort|sur place|presencial|"
                  r"in their offices?|at (?:their|the) offices?|"
                  r"their offices?|in (?:the )?office|persönlich|en personne|en persona|"
                  r"walk-?round|in der filiale|at the (?:school|hospital|restaurant|site|lab|"
                  r"clinic|ward)"),
)  # fmt: skip
_STRONG_MODES = (
    ("video", r"(?:on|via|over|by|per|auf|par|por)\s+(?:a\s+|ms\s+|microsoft\s+|"
              r"google\s+)?(?:meet\b|zoom|teams|ms teams|google meet|skype|webex|video\w*|"
              r"visio\w*)|"
              r"video (?:call|interview|chat)|zoom (?:call|interview|with)|teams (?:call|"
              r"interview|meeting)|videocall|"
              r"(?:interview\w*|met|spoke)\s+(?:\w+\s+){0,3}(?:online|remotely)"),
    ("phone", r"(?:on|over|by) the (?:tele)?phone|(?:phone|telephone|telefon)\s?(?:interview|"
              r"screen\w*|interveiw|-?gespräch|call with)|interview\w*\s+(?:\w+\s+){0,3}(?:by|"
              r"over the|on the) phone|"
              r"entretien (?:téléphonique|par téléphone)"),
    ("in person", r"in[- ]person|on[- ]?site (?:interview|visit)|interview\w*\s+on[- ]?site|"
                  r"face[- ]to[- ]face|show(?:ed|n) (?:me|us)?\s*(?:a?round)|"
                  r"(?:walked|took|led|gave) me (?:straight )?(?:through|round|around|a tour|on "
                  r"a tour)|tour of (?:the )?|at their (?:office|site|place|hq|headquarters|"
                  r"premises)|"
                  r"trial (?:shift|day|lesson)|vor ort|sur place|handshake|shook (?:my )?hands?|"
                  r"drove (?:out|there|over)|got there (?:early|late|ten)|waiting room|"
                  r"reception desk|in their (?:office|kitchen|lab|staff ?room)"),
)  # fmt: skip


_SUFFIX = re.compile(
    r"\s+(?:interview|notes?|debrief|recap|call|screen|position|role|post|job|gespräch|entretien|"
    r"entrevista)s?$",
    re.IGNORECASE,
)
_CLAUSE_WORD = re.compile(
    r"\b(?:about|from|with|who|that|because|which|had|chat|saw|spoke|met|and (?:her|his|their))\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"\b(?:i|they|she|he|we|me|my|met|was|were|is|are|said|asked|told|went|wants?|ran|showed|"
    r"forgot|ich|sie|je|ils|"
    r"will|spoke|talked|saw|had|thanks|chaired|hosted|led|introduced|interviewers?|panel "
    r"was)\b(?!['’])",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Head:
    """What titles and first lines say, each first find kept."""

    role: str | None = None
    company: str | None = None
    mode: str | None = None
    date: DateFound | None = None
    names: list[str] = field(default_factory=list)


def _search_mode(table: Sequence[tuple[str, str]], text: str, *, whole: bool) -> str | None:
    best: tuple[int, str] | None = None
    for mode, pattern in table:
        found = re.search(rf"(?<!\w)(?:{pattern})(?!\w)", text, re.IGNORECASE)
        if (
            found
            and (not whole or len(found[0]) * 2 >= len(text.strip()))
            and (best is None or found.start() < best[0])
        ):
            best = found.start(), mode
    return best[1] if best else None


def mode_of_value(text: str) -> str | None:
    """Return the mode that a label's value or part of a title names."""
    return _search_mode(_MODES, text, whole=False)


def mode_of_prose(text: str) -> str | None:
    """Return the mode that running text shows beyond doubt ("showed me round", "on Zoom")."""
    return _search_mode(_STRONG_MODES, text, whole=False)


def read_title(
    line: str, head: Head, *, near: dt.date, order: Order | None, strict: bool = False
) -> None:
    """Take apart a title or first line and keep what is new in `head`.

    `strict`: the line may be a sentence; take a firm only if a word says it is one.
    """
    if strict and (_SENTENCE.search(line) or "@" in line.replace(" @ ", " ")):
        return
    date = next(find_dates(line, 0, len(line), near=near, order=order), None)
    if date is not None:
        head.date = head.date or date
        line = f"{line[: date.start]} | {line[date.end :]}"
    cues = _PREFIX.match(line)
    if cues is not None and head.mode is None:
        head.mode = _search_mode(_MODES[:2], cues[0], whole=False)
    rest = line[cues.end() :] if cues else line
    segments = [part for part in _SEGMENT.split(rest) if part and part.strip(" .,-–—:#*")]
    left: list[str] = []
    after_name = False
    for segment in segments[:8]:
        plain = segment.strip(" .,-–—:#*_")
        if not (after_name and is_title(plain)):
            after_name = _read_segment(plain, head, left)
    if head.company is None:
        left = [part for part in left if not is_person_like(part)]
        firms = [part for part in left if is_organisation(part)]
        chosen = firms or ([] if strict and cues is None and head.role is None else left)
        if chosen:
            firm = chosen[0]
            head.company = firm.title() if firm.isupper() and " " in firm else firm


def _read_segment(segment: str, head: Head, left: list[str]) -> bool:
    """Sort one part of a title; return whether it is somebody's name."""
    plain = re.sub(
        r"^(?:for|at|with|bei|beim|chez|as|als|pour)\s+", "", segment, flags=re.IGNORECASE
    )
    named_role = re.match(r"for\b|as\b|als\b|pour\b", segment, re.IGNORECASE) is not None
    plain = re.sub(r"^(?:the|an?|their)\s+(?=[a-z])", "", plain)
    plain = _SUFFIX.sub("", plain)
    mode = _search_mode(_MODES, plain, whole=True)
    if mode is not None:
        head.mode = head.mode or mode
        return False
    if not plain or re.fullmatch(_NOISE, plain, re.IGNORECASE) or plain[:1].isdigit():
        return False
    if is_role(plain) or (
        named_role
        and head.role is None
        and plain[:1].islower()
        and len(plain.split()) <= 6
        and is_title(plain)
    ):
        role = tidy_role(plain)
        wider = (
            head.role is not None
            and role is not None
            and (f" {head.role}".casefold() in f" {role}".casefold())
        )
        if role and (head.role is None or wider):
            head.role = role
    elif is_person_like(plain) and len(plain.split()) <= 4 and not is_organisation(plain):
        head.names.append(plain)
        return True
    elif plain[:1].isupper() and len(plain.split()) <= 7 and _is_titled(plain):
        left.append(plain)
    return False


def _is_titled(phrase: str) -> bool:
    """Tell whether all words but the little ones have capitals."""
    return all(len(word) < 4 or not word[0].islower() for word in phrase.split())


def is_role(phrase: str) -> bool:
    """Tell whether a short phrase is a job title: ends in a job, and is no firm's name."""
    words = [
        word.bare
        for word in words_of(phrase, 0, len(phrase))
        if word.bare.replace("-", "").isalpha()
    ]
    if not words or len(words) > 9 or (is_given_name(words[0]) and not is_title_word(words[0])):
        return False
    if not is_title(phrase) or _CLAUSE_WORD.search(phrase):
        return False
    if (
        len(words) > 1
        and words[-1].endswith("s")
        and is_organisation(words[-1])
        and _capitals_only(words)
    ):
        # "Calder Wright Solicitors" is a firm.
        return False
    if len(words) > 1 and is_organisation(words[-1]) and not is_title_word(words[-1]):
        return is_rank_word(words[-1]) and not _all_capital(words)
    return True


def _capitals_only(words: Sequence[str]) -> bool:
    return all(word[:1].isupper() for word in words)


def _all_capital(words: Sequence[str]) -> bool:
    return all(word[:1].isupper() for word in words) and not any(
        is_title_word(word) for word in words[:1]
    )


def tidy_role(role: str) -> str | None:
    """Return a job title without article, "position" and punctuation; None if nothing is left."""
    plain = " ".join(role.split()).strip(" .,;:-–—\"'“”*_()")
    plain = re.sub(
        r"^(?:the|an?|their|our|der|die|das|le|la|el|un|une|una|as|for|als)\s+",
        "",
        plain,
        flags=re.IGNORECASE,
    )
    plain = re.sub(
        r"\s+(?:position|role|job|post|vacancy|opening|\(?m/w/d\)?|\(?w/m/d\)?|\(?h/f\)?)$",
        "",
        plain,
        flags=re.IGNORECASE,
    )
    if plain.isupper() and len(plain) > 5:
        plain = plain.capitalize()
    if plain.casefold() in ("the", "a", "an", "this", "that", "my", "their", "any", "new", "same"):
        return None
    return plain if 1 < len(plain) <= 90 else None


def role_of_prose(text: str, *, interview_only: bool = False) -> str | None:
    """Return the post a sentence names ("for the aproved electrician job"), or None."""
    for found in _FOR_ROLE.finditer(text):
        role = tidy_role(
            _ROLE_END.sub("", found["role"]) if not is_title(found["role"]) else found["role"]
        )
        if (
            role
            and len(role.split()) <= 8
            and not re.search(r"\b(?:i|me|they|he|she|my)\b", role, re.I)
        ):
            return _last_for(role)
    for found in _APPLY_ROLE.finditer(text):
        role = tidy_role(_ROLE_END.sub("", found["role"]))
        if role and is_title(role) and len(role.split()) <= 8 and not is_person_like(role):
            return _last_for(role)
    return None


def _last_for(role: str) -> str | None:
    """Return what stands behind the last "for the": "at Acme for the X" is X."""
    return tidy_role(re.split(r"\b(?:for|as) (?:the|an?|their)\s+", role, flags=re.IGNORECASE)[-1])


def company_of_prose(text: str, *, small: bool) -> str | None:
    """Return the firm a sentence names ("interview at Harbour Kitchen"), or None."""
    for found in _AT_FIRM.finditer(text):
        whole = re.sub(r"^(?:\S+\s+){1,3}from\s+", "", found["firm"])
        firm = _FIRM_END.sub("", whole).strip(" ,.\"'“”*_")
        words = firm.split()
        if not words or len(words) > 7 or is_person_like(firm):
            continue
        if re.match(
            r"(?:my|an?|the|their|his|her|home|work|least|last|first|all|night|school|lunch|the "
            r"end)\b(?![ ][A-Z])",
            firm,
            re.I,
        ):
            continue
        if firm[:1].isupper() or firm[:1].isdigit():
            return _capital_part(firm)
        if small and (is_organisation(firm) or len(words) <= 3):
            return _capitals(firm)
    return None


def firm_among(text: str, *, small: bool) -> str | None:
    """Return a part between commas that a word marks as a firm ("st mary's hospital"), or None."""
    cues = _PREFIX.match(text)
    for part in re.split(r"\s*[,;|()]\s*|\s+[-–—@]\s+|\.\s", text[cues.end() if cues else 0 :]):
        words = part.split()
        if (
            not 1 < len(words) <= 6
            or not is_organisation(part)
            or is_title(part)
            or _SENTENCE.search(part)
        ):
            continue
        if part[:1].isupper() and _is_titled(part):
            return part.strip(" .")
        if small and words[0].casefold() not in (
            "a",
            "the",
            "their",
            "for",
            "in",
            "at",
            "interview",
        ):
            return _capitals(part)
    return None


def _capitals(firm: str) -> str:
    """Return a firm's name with capitals where the writer used none."""
    if not firm.islower():
        return firm
    small = ("of", "and", "the", "for", "de", "la", "du", "der", "&")
    return " ".join(w if w in small else w[:1].upper() + w[1:] for w in firm.split())


def _capital_part(firm: str) -> str:
    """Return a firm's name without the lower-case words that go on behind it."""
    words = firm.split()
    last = max(
        at for at, word in enumerate(words) if word[:1].isupper() or word[:1].isdigit() or at == 0
    )
    return " ".join(words[: last + 1]).rstrip(",.")


def name_alone(text: str) -> str | None:
    """Return the name that a short text consists of, or None."""
    plain = text.strip(" \t\n-–—()*_.,~")
    words = words_of(plain, 0, len(plain))
    if not words or len(words) > 5:
        return None
    small = plain.islower()
    stop = name_end(words, 0, small=small)
    return spelled(plain) if stop == len(words) else None
