"""Whose notes they are: said outright, signed below, or told by an invitation's address."""

from collections import Counter
from collections.abc import Sequence

from writer import regex
from writer.extract.fields.head_parts import name_alone
from writer.extract.fields.mail import Mail
from writer.extract.fields.met import is_people_label
from writer.extract.fields.ordinary import is_ordinary_word
from writer.extract.fields.source import fields_of
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import is_person_like
from writer.extract.names.spelled import spelled
from writer.extract.names.spelling import fold, name_parts, same_person
from writer.extract.names.words import name_end, words_of
from writer.extract.structure.labels import field_of, plain_label
from writer.extract.units import Unit

_SELF = regex.compile(
    r"(?<!\w)(?:this is me,?|i['’]?m|i am|my name(?:['’]s| is)?|"
    # Not "the card he gave me: ..."
    r"(?<![^\W\d_]\s)me\s*[:=–-]|(?<=and\s)me\s*[:=–-]|me,|this is|myself,|"
    r"signed,?|ich "
    r"bin|ich heiße|mein name ist|"
    r"je m['’]appelle|je suis|me llamo|soy|mi nombre es|(?:notes?|written|debrief|recap) (?:by|"
    r"of)|candidate\s*[:=-]?|notizen von)\s+",
    regex.IGNORECASE,
)


def candidate_label(text: str, units: Sequence[Unit]) -> tuple[str, Unit] | None:
    """Return the name behind "Candidate:", "Me:", or "Name:" above any interviewer."""
    keys = {id(unit): key for unit, key in fields_of(units)}
    for at, unit in enumerate(units):
        role = keys.get(id(unit))
        if role is None:
            continue
        own = role in ("candidate", "from")
        if role == "name":
            own = _is_own_name(units, at)
        if own and (name := _name_of(text[unit.start : unit.end])):
            return name, unit
    return None


def _is_own_name(units: Sequence[Unit], at: int) -> bool:
    """Tell whether "Name:" is the writer's: no list of people above, no title below."""
    if any(is_people_label(title) for title in units[at].headings):
        return False
    listed = any(unit.label and is_people_label(unit.label) for unit in units[:at])
    before = units[at - 1].label if at else None
    apart = before is not None and field_of(before) not in ("people", "name", "title", "email")
    named = sum(unit.label is not None and field_of(unit.label) == "name" for unit in units)
    if listed and at < len(units) - 1 and not (apart and named == 1):
        return False
    following = units[at + 1] if at + 1 < len(units) else None
    return following is None or following.label is None or field_of(following.label) != "title"


def _name_of(value: str) -> str | None:
    """Return the name at the front of a label's value."""
    value = regex.split(r"[,(;|<]|\s[-–—]\s", value.strip())[0]
    name = name_alone(value)
    if value[:1].islower():
        # "me: wrote the macros" says what one did; "me: joan pardo" who one is.
        known = name is not None and (is_given_name(name.split()[0]) or _is_rare(name))
        return name if known and len(value.split()) > 1 else None
    if name is not None:
        return name
    words = words_of(value, 0, len(value))
    stop = name_end(words, 0, small=False)
    return spelled(value[words[0].start : words[stop - 1].end]) if words and stop else None


def _is_rare(name: str) -> bool:
    """Tell whether no word of a name in small letters is one of the language's own."""
    return not any(is_ordinary_word(word.casefold()) or is_title(word) for word in name.split())


_HERE = regex.compile(
    r"(?:^|(?<=[.,;!:]\s))(?P<name>[^\W\d_][^.,;:!?\n]{3,40}?),? (?:here|speaking)\b"
)
_ITS = regex.compile(
    r"\b(?:it['’]?s|this is)\s+(?P<name>[^\W\d_]+ [^\W\d_]+)\s+(?:here|speaking)\b",
    regex.IGNORECASE,
)
_NOTES_OF = regex.compile(
    r"(?P<name>[^\W\d_][^,.;:!?\n()]{3,40})(?:, (?:my |interview |own )*notes\b|"
    r"['’]s (?:own |interview )*notes\.?$)",
    regex.IGNORECASE,
)
_YOURS = regex.compile(
    r"^(?:yours|regards|best|best wishes|cheers|thanks|all the best|love),?\s+(?:from\s+)?"
    r"(?P<name>[^\W\d_][^.,;:!?\n]{4,40})$",
    regex.IGNORECASE,
)
#: "me tilda roos, staff nurse job"; "By Joost van der Meulen" on a line of its own.
_ME = regex.compile(
    r"(?:^|(?<=[.\n]\s))(?:me|its me)\s+(?P<name>[^\W\d_]+ [^\W\d_]+(?: "
    r"[^\W\d_]+)?)(?=\s*(?:[,.;\n(]|$|- ))",
    regex.IGNORECASE,
)
_BY = regex.compile(
    r"(?:^|\n)(?:(?:notes?|written|debrief|recap)\s+)?by\s+(?P<name>[^\n.,;:!?\d]{4,40}?)\s*(?=\n|"
    r"$|,|\()",
    regex.IGNORECASE,
)
_NOTES_BY = regex.compile(
    r"(?:notes?|recap|debrief)\s*\((?P<name>[^()\n]{2,40})\)", regex.IGNORECASE
)
_DASHED = regex.compile(r"(?:^|[.!?\n]\s*)[—–-]{1,2}\s*(?P<name>[^\W\d_][^\n.,;:!?]{3,40})$")


def candidate_of_prose(text: str, units: Sequence[Unit], mail: Mail) -> str | None:
    """Return the name of a sentence such as "I'm Jonas Lindqvist.", or of a signature."""
    own = [unit for unit in units if unit.part == "notes"]
    for heading in dict.fromkeys(title for unit in own[:40] for title in unit.headings):
        if found := _NOTES_BY.search(heading):
            return _guest(found["name"], mail)
    for unit in own[-2:]:
        named = _YOURS.search(text[unit.start : unit.end])
        name = name_alone(named["name"]) if named else None
        if name and len(name.split()) > 1 and not is_organisation(name):
            return name
    for at, unit in enumerate(own):
        if at < 6 or at > len(own) - 3:
            words = text[unit.start : unit.end]
            for pattern in (_ITS, _HERE, _NOTES_OF, _DASHED, _ME, _BY):
                named = pattern.search(words)
                name = name_alone(named["name"]) if named else None
                if name and len(name.split()) > 1 and not is_organisation(name):
                    # "me llaman el viernes" names nobody.
                    if named and named["name"].islower() and not is_given_name(name.split()[0]):
                        continue
                    return name
        for found in _SELF.finditer(text, unit.start, unit.end):
            if _is_one_of_list(text, unit, found):
                continue
            name = _said_name(text, found.end(), unit.end)
            if name is not None and not _is_spoken_by(unit, name):
                return name
    return None


_GOES_ON = regex.compile(r"[^,;(&\n]{3,40}(?:\(|[,;&]\s*\S)")


def _is_one_of_list(text: str, unit: Unit, found: regex.Match) -> bool:
    """Tell whether others follow "me" in a list: "Attendees – me, Olu Bankole (Head), ..."."""
    begun = is_people_label(unit.label) or bool(text[unit.start : found.start()].strip())
    listed = found[0].casefold().startswith("me,") and begun
    return listed and _GOES_ON.match(text, found.end(), unit.end) is not None


def _is_spoken_by(unit: Unit, name: str) -> bool:
    """Tell whether a label names the speaker: "Speaker 1 (Ann Lowe): I'm Ann, and this is Dev"."""
    label = unit.label or ""
    return name.split()[0] in label or is_person_like(label)


def _guest(first: str, mail: Mail) -> str | None:
    """Return the whole name of the guest of an invitation whose notes they are."""
    for one in (*mail.invited, *mail.cards):
        if same_person(one.name, first):
            return one.name
    return name_alone(first)


def named_in_head(text: str, units: Sequence[Unit], names: Sequence[str]) -> str | None:
    """Return a name of the title line that the notes below never mention: the writer's own."""
    body = " ".join(text[unit.start : unit.end] for unit in units[:400] if unit.part == "notes")
    words = Counter(fold(word.strip(".,;:()'\"")) for word in body.split())
    for name in names:
        parts = name_parts(name)
        if len(parts) > 1 and not any(words[part] > 1 for part in parts):
            return spelled(name)
    return None


def _said_name(text: str, start: int, end: int) -> str | None:
    words = words_of(text, start, min(end, start + 60))
    small = bool(words) and words[0].text.islower()
    stop = name_end(words, 0, small=small)
    if not words or stop == 0:
        return None
    name = spelled(text[words[0].start : words[stop - 1].end])
    if small and (stop < 2 or stop > 3):
        return None
    return name if is_person_like(name) or (len(name.split()) >= 2 and not small) else None


_WITH = regex.compile(r"\b(?:with|w/|by|mit|avec|con)\b", regex.IGNORECASE)


def _interviewed(subject: str) -> str | None:
    """Return the one name of "Interview – Sound Engineer – Saoirse Kinnane", a subject line."""
    if not regex.search(r"interview|entretien|gespräch|entrevista", subject, regex.IGNORECASE):
        return None
    parts = regex.split(r"\s+[-–—|/]\s+|\s*[:,(;)]\s*|\s+for\s+", subject)
    names = [name_alone(part) for part in parts if not _WITH.search(part)]
    own = [name for name in names if name and len(name.split()) > 1 and is_person_like(name)]
    return own[0] if len(own) == 1 and not _WITH.search(subject) else None


def candidate_of_mail(mail: Mail, subject: str | None = None) -> str | None:
    """Return whom the invitation was addressed to, or named in its subject as the interviewed."""
    name = mail.candidate or _interviewed(subject or mail.subject or "")
    hosts = [(one.email or "").rpartition("@")[2] for one in mail.invited]
    if name and not mail.candidate and any(name_parts(name)[0] in host for host in hosts):
        # "Interview: Marketing Executive - Tansy Cosmetics", and all are at tansy.example.
        name = None
    return (
        name
        if name and plain_label(name) not in ("all", "candidate", "applicant", "team")
        else None
    )
