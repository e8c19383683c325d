"""Whose notes they are: said outright, signed below, or told by an invitation's address."""

import re
from collections.abc import Sequence

from writer.extract.fields.header import name_alone
from writer.extract.structure.labels import field_of, plain_label
from writer.extract.structure.lines import Line
from writer.extract.fields.mail import Mail
from writer.extract.fields.mentions import is_people_label
from writer.extract.names.words import name_end, spelled, words_of
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.structure.parts import SIGN_OFF
from writer.extract.names.people import is_person_like
from writer.extract.units import Unit

_SELF = re.compile(
    r"(?<!\w)(?:i['’]?m|i am|my name(?:['’]s| is)|me\s*[:=–-]|me,|this is|myself,|signed,?|ich "
    r"bin|ich heiße|mein name ist|"
    r"je m['’]appelle|je suis|me llamo|soy|mi nombre es|(?:notes?|written|debrief|recap) (?:by|"
    r"of)|candidate\s*[:=-]?|notizen von)\s+",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"^(?P<name>[^\n:]{2,40}?)['’]s?\s+(?:interview|notes)\b", re.IGNORECASE)
_BRACKETED = re.compile(r"\(\s*(?:me[:,]?\s*)?(?P<name>[^()\n\d@]{4,40})\)")


def candidate_label(text: str, units: Sequence[Unit]) -> tuple[str, Unit] | None:
    """Return the name behind "Candidate:", "Me:", or "Name:" above any interviewer."""
    for at, unit in enumerate(units):
        if unit.shape != "field" or unit.label is None or unit.part != "notes":
            continue
        role = field_of(unit.label)
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
    if listed and at < len(units) - 1:
        return False
    following = units[at + 1] if at + 1 < len(units) else None
    return following is None or following.label is None or field_of(following.label) != "title"


def _name_of(value: str) -> str | None:
    """Return the name at the front of a label's value."""
    value = re.split(r"[,(;|<]|\s[-–—]\s", value.strip())[0]
    name = name_alone(value)
    if name is not None:
        return name
    words = words_of(value, 0, len(value))
    stop = name_end(words, 0, small=value.islower())
    return spelled(value[words[0].start : words[stop - 1].end]) if words and stop else None


def candidate_of_prose(text: str, units: Sequence[Unit]) -> str | None:
    """Return the name of a sentence such as "I'm Jonas Lindqvist.", or of a signature."""
    for unit in units:
        if unit.part not in ("notes",):
            continue
        for found in _SELF.finditer(text, unit.start, unit.end):
            name = _said_name(text, found.end(), unit.end)
            if name is not None:
                return name
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


def signed(text: str, lines: Sequence[Line], parts: Sequence[str]) -> str | None:
    """Return a full name that stands alone in the first lines or as the last of the notes."""
    own = [at for at, line in enumerate(lines) if parts[at] == "notes" and line.kind != "blank"]
    for at in own[:6]:
        line = lines[at]
        if line.kind == "heading" and line.level > 2:
            continue
        words = text[line.inner : line.inner_end]
        if found := _POSSESSIVE.match(words):
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
    for at in own[:4]:
        line = lines[at]
        if line.kind not in ("text", "bullet") or line.label_end is not None:
            continue
        whole = text[line.start : line.end]
        alone = at == 0 or _ends_above(text, lines[at - 1])
        name = name_alone(whole)
        if name and alone and len(name.split()) > 1 and is_person_like(name):
            return name
    return None


def _last_line_name(text: str, lines: Sequence[Line], own: Sequence[int]) -> str | None:
    """Return the full name that is the last line, or the last sentence, of the notes."""
    line = lines[own[-1]]
    whole = text[line.start : line.end]
    if line.label_end is not None or line.kind not in ("text", "bullet"):
        return None
    above = lines[own[-1] - 1] if own[-1] else None
    name = name_alone(re.sub(r"^(?:from|by|signed|-+|—|–)\s*", "", whole, flags=re.IGNORECASE))
    in_list = line.kind == "bullet" and above is not None and above.bulleted
    if name and 1 < len(name.split()) < 5 and not in_list:
        set_off = above is None or _ends_above(text, above)
        plain = not (is_organisation(name) or is_title(name)) and name[:1].isupper()
        tail = text[max(above.start, above.end - 8) : above.end].casefold() if above else "."
        open_end = tail.endswith((" met", " with", " and", ",", " to", " by", " from", "&"))
        ended = not open_end and len(name.split()) < 4
        dashed = line.kind == "bullet" or whole[:1] in "-—–" or (plain and ended)
        if is_person_like(name) or ((set_off or dashed) and name[:1] == whole.strip(" -—–")[:1]):
            return name
    tail = re.split(r"[.!?]\s+(?:from\s+|[-–—]+\s*)?", whole, flags=re.IGNORECASE)[-1]
    dash = re.search(r"[.!?]\s+[-–—]+\s*\S+\s\S+$", whole) is not None
    name = name_alone(tail) if tail != whole else None
    return name if name and len(name.split()) > 1 and (dash or is_person_like(name)) else None


def _ends_above(text: str, line: Line) -> bool:
    """Tell whether a line sets off the one below: a blank one, a rule, a sign-off."""
    words = text[line.start : line.end].strip()
    return line.kind in ("blank", "rule") or words == "--" or bool(SIGN_OFF.fullmatch(words))


def candidate_of_mail(mail: Mail) -> str | None:
    """Return whom the invitation was addressed to."""
    name = mail.candidate
    return (
        name
        if name and plain_label(name) not in ("all", "candidate", "applicant", "team")
        else None
    )
