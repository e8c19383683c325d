"""A name that signs the notes: alone above or below them, behind the last words, in brackets."""

from collections.abc import Sequence

from writer import regex
from writer.extract.fields.cues import OWN_PLACE
from writer.extract.fields.head_parts import name_alone
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import is_person_like
from writer.extract.names.spelled import spelled
from writer.extract.names.spelling import fold
from writer.extract.structure.emails import SIGN_OFF
from writer.extract.structure.lines import Line
from writer.language.common_words import COMMON

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
_CONTACT = regex.compile(
    r"\W*(?:(?:(?:tel|phone|mob(?:ile)?|e-?mail|cell|m|t|e)[.:]?\s*)?(?:\+?\d[\d ()./-]{6,20}|"
    r"[^\s|,;@]+@[^\s|,;]+|(?:https?://|www\.)\S+)[\s|,;·/–-]*){1,4}",
    regex.IGNORECASE,
)
#: "Ana Ruiz, BSN, RN"
_LETTERS = regex.compile(r"(?:,\s*(?-i:[A-Z]{2,6}|[A-Z][a-z]?[A-Z][A-Za-z]{0,3})\.?)+$")
_KISSES = regex.compile(r"(?:\s+x{1,4}|\s*[:;]-?\)|\s*<3)+$", regex.IGNORECASE)


def _last_line_name(text: str, lines: Sequence[Line], own: Sequence[int]) -> str | None:
    """Return the full name that is the last line, or the last sentence, of the notes."""
    if len(own) > 1 and _POSTSCRIPT.match(text, lines[own[-1]].start):
        own = own[:-1]
    while (
        len(own) > 1
        and text[lines[own[-1]].start : lines[own[-1]].end].strip()[:1] == "("
        and (text[lines[own[-1]].start : lines[own[-1]].end].strip()[-1:] == ")")
    ):
        # "(written the day after)"
        own = own[:-1]
    while len(own) > 1 and _CONTACT.fullmatch(text, lines[own[-1]].start, lines[own[-1]].end):
        # Below the name stands how one is reached.
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
        regex.sub(
            r"^(?:from|by|signed(?: off)?[,:]?|"
            r"(?:(?:kind|best|warm) )?(?:regards|wishes|cheers),?|-+|—|–)\s*",
            "",
            whole,
            flags=regex.IGNORECASE,
        )
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
    tail = regex.split(
        r"(?:[.!?]|(?<!people)(?<!interviewers)(?<!of them):)\s+(?:from\s+|[-–—]+\s*)?",
        whole,
        flags=regex.IGNORECASE,
    )[-1]
    if (behind := _SIGNED_BEHIND.search(whole)) and not OWN_PLACE.match(whole):
        name = name_alone(behind["name"])
        if name and is_person_like(name) and text.count(name.split()[0]) == 1:
            return name
    dash = regex.search(r"[.!?]\s+[-–—]+\s*\S+\s\S+$", whole) is not None
    name = name_alone(tail) if tail != whole else None
    return name if name and len(name.split()) > 1 and (dash or is_person_like(name)) else None


def _ends_above(text: str, line: Line) -> bool:
    """Tell whether a line sets off the one below: a blank one, a rule, a sign-off."""
    words = text[line.start : line.end].strip()
    return line.kind in ("blank", "rule") or words == "--" or bool(SIGN_OFF.fullmatch(words))
