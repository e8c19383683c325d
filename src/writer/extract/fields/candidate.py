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
from writer.extract.names.spelling import fold, name_parts, same_person
from writer.extract.names.words import name_end, spelled, words_of
from writer.extract.structure.emails import SIGN_OFF
from writer.extract.structure.labels import field_of, plain_label
from writer.extract.structure.lines import Line
from writer.extract.units import Unit
from writer.language.common_words import COMMON

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
_POSSESSIVE = regex.compile(
    r"^(?P<name>[^\n:]{2,40}?)['’]s?\s+(?:interview|notes)\b", regex.IGNORECASE
)
#: "Mick Farrelly job log"
_LOG = regex.compile(
    r"(?P<name>[^\W\d_][^\n:,]{3,40}?)\s+(?:job |interview |my |own )*(?:log|notes?|diary|debrief|"
    r"recap)",
    regex.IGNORECASE,
)
_BRACKETED = regex.compile(r"\(\s*(?:me[:,]?\s*)?(?P<name>[^()\n\d@]{4,40})\)")


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
    r"(?P<name>[^\W\d_][^,.;:!?\n()]{3,40}), (?:my |interview |own )*notes\b", regex.IGNORECASE
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
            name = _said_name(text, found.end(), unit.end)
            if name is not None:
                return name
    return None


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


def signed(
    text: str, lines: Sequence[Line], parts: Sequence[str], *, company: str | None = None
) -> str | None:
    """Return a full name that stands alone in the first lines or as the last of the notes."""
    own = [at for at, line in enumerate(lines) if parts[at] == "notes" and line.kind != "blank"]
    for at in own[:6]:
        line = lines[at]
        if line.kind == "heading" and line.level > 2:
            continue
        words = text[line.inner : line.inner_end]
        if found := _POSSESSIVE.match(words) or _LOG.fullmatch(words):
            name = name_alone(found["name"])
            if name and is_person_like(name):
                return name
        for bracket in _BRACKETED.finditer(words):
            name = name_alone(bracket["name"])
            if name and is_person_like(name) and len(name.split()) > 1 and at in own[:2]:
                before = words[: bracket.start()].rstrip()
                if not before or before[-1] in ".,;:" or before[-1].isdigit():
                    return name
    if own and (name := _last_line_name(text, lines, own)):
        return name
    last = text[lines[own[-1]].start : lines[own[-1]].end] if own else ""
    if abbreviated := _ABBREVIATED.fullmatch(last):
        return f"{abbreviated['given']} {abbreviated['last']}"
    for at in own[:4]:
        line = lines[at]
        caps = line.kind == "heading" and text[line.start : line.end].isupper()
        if not (caps or line.kind in ("text", "bullet")) or line.label_end is not None:
            continue
        if caps:
            name = name_alone(spelled(text[line.inner : line.inner_end]))
            if name and len(name.split()) > 1 and is_given_name(name.split()[0]):
                return name
            continue
        whole = regex.sub(r"^[^\w(\"']+", "", text[line.start : line.end])
        alone = at == 0 or _ends_above(text, lines[at - 1])
        name = name_alone(whole)
        if name and alone and len(name.split()) > 1 and is_person_like(name):
            return name
        if name and company and at and _is_lone_name(name, company) and whole[:1].isupper():
            return name
        if name and company and at and whole.islower() and _is_small_name(whole, name):
            return name
    return None


#: "G. Ashworth (Gwen)"
_ABBREVIATED = regex.compile(
    r"\W*[A-Z]\.? (?P<last>[A-ZÀ-Þ][\w'’-]+) \((?P<given>[A-ZÀ-Þ][\w'’-]+)\)"
)


def _is_small_name(whole: str, name: str) -> bool:
    """Tell whether a line in small letters is a name and nothing else: "ottilie brandt"."""
    words = name.split()
    plain = not (is_organisation(name) or is_title(name)) and words[-1].casefold() not in COMMON
    return len(words) == 2 and plain and is_given_name(words[0]) and len(whole.split()) == 2


def _is_lone_name(name: str, company: str) -> bool:
    """Tell whether words alone on a line below the firm and the post are the writer's name."""
    words = name.split()
    ordinary = is_organisation(name) or is_title(name) or fold(name) in fold(company)
    return 2 <= len(words) <= 4 and not ordinary and not any(w.casefold() in COMMON for w in words)


def _is_said(text: str, line: Line | None) -> bool:
    """Tell whether a line says something: three words at least, a small one or a number in it."""
    words = text[line.inner : line.inner_end].split() if line else []
    return len(words) > 1 and any(word[0].islower() or word[0].isdigit() for word in words[:3])


#: "Reply in 2 weeks - Anwen Pritchard"
_SIGNED_BEHIND = regex.compile(r"\s[-–—]{1,2}\s+(?P<name>[^\W\d_a-z]\S+(?: \S+){1,3})$")
_POSTSCRIPT = regex.compile(r"p\.?\s?s\b", regex.IGNORECASE)
#: A number or an address behind one's name.
_REACHED = regex.compile(r"(?:[\s,;|–—-]+(?:\+?[\d][\d ()./-]{6,20}|\S+@\S+))+$")
#: "Ana Ruiz, BSN, RN"
_LETTERS = regex.compile(r"(?:,\s*(?-i:[A-Z]{2,6}|[A-Z][a-z]?[A-Z][A-Za-z]{0,3})\.?)+$")
_KISSES = regex.compile(r"(?:\s+x{1,4}|\s*[:;]-?\)|\s*<3)+$", regex.IGNORECASE)


def _last_line_name(text: str, lines: Sequence[Line], own: Sequence[int]) -> str | None:
    """Return the full name that is the last line, or the last sentence, of the notes."""
    if len(own) > 1 and _POSTSCRIPT.match(text, lines[own[-1]].start):
        own = own[:-1]
    line = lines[own[-1]]
    whole = text[line.start : line.end].lstrip("→•·> ")
    if line.kind == "heading" and whole.isupper():
        name = name_alone(whole)
        return name if name and len(name.split()) > 1 and is_person_like(name) else None
    if line.label_end is not None or line.kind not in ("text", "bullet"):
        return None
    above = lines[own[-1] - 1] if own[-1] else None
    whole = _LETTERS.sub("", _KISSES.sub("", _REACHED.sub("", whole)))
    name = name_alone(
        regex.sub(r"^(?:from|by|signed|-+|—|–)\s*", "", whole, flags=regex.IGNORECASE)
    )
    in_list = line.kind == "bullet" and above is not None and above.bulleted
    # The last of several points may be the signature, where the one above is no name.
    in_list = in_list and not (name and is_person_like(name) and _is_said(text, above))
    if name and 1 < len(name.split()) < 5 and not in_list:
        set_off = above is None or _ends_above(text, above)
        plain = not (is_organisation(name) or is_title(name)) and name[:1].isupper()
        tail = text[max(above.start, above.end - 8) : above.end].casefold() if above else "."
        open_end = tail.endswith((" met", " with", " and", ",", " to", " by", " from", "&"))
        ended = not open_end and len(name.split()) < 4
        dashed = line.kind == "bullet" or whole[:1] in "-—–" or (plain and ended)
        if is_person_like(name) or ((set_off or dashed) and name[:1] == whole.strip(" -—–")[:1]):
            return name
    alone = regex.search(r"[.!?]\s+(?P<name>[^\W\d_]{2,12})\W*$", whole)
    if alone and is_given_name(alone["name"].capitalize()):
        return alone["name"].capitalize()
    tail = regex.split(r"[.!?:]\s+(?:from\s+|[-–—]+\s*)?", whole, flags=regex.IGNORECASE)[-1]
    if dashed := _SIGNED_BEHIND.search(whole):
        name = name_alone(dashed["name"])
        if name and is_person_like(name) and text.count(name.split()[0]) == 1:
            return name
    dash = regex.search(r"[.!?]\s+[-–—]+\s*\S+\s\S+$", whole) is not None
    name = name_alone(tail) if tail != whole else None
    return name if name and len(name.split()) > 1 and (dash or is_person_like(name)) else None


def _ends_above(text: str, line: Line) -> bool:
    """Tell whether a line sets off the one below: a blank one, a rule, a sign-off."""
    words = text[line.start : line.end].strip()
    return line.kind in ("blank", "rule") or words == "--" or bool(SIGN_OFF.fullmatch(words))


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
    return (
        name
        if name and plain_label(name) not in ("all", "candidate", "applicant", "team")
        else None
    )
