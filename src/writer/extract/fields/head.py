"""The head of the notes: titles and first lines taken apart, each part known by its words."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

from writer import regex
from writer.extract.dates.order import Order
from writer.extract.dates.written import DateFound, find_dates
from writer.extract.fields.cues import (
    ADDRESSED,
    NOISE,
    OFFICE_HOLDER,
    OWN_PLACE,
    SENTENCE,
    SUFFIX,
    VERB,
    as_meant,
    is_met_cue,
    is_told,
    segments,
    without_asides,
    without_clause,
    without_cues,
    without_date,
)
from writer.extract.fields.department import is_department, is_place, is_unit
from writer.extract.fields.firm_words import (
    capitals,
    could_be_firm,
    is_organisation_name,
    is_titled,
)
from writer.extract.fields.head_parts import (
    ends_in_name,
    firm_before_post,
    firm_left_over,
    is_abbreviated,
    is_half_titled,
    is_holder,
    is_post_before,
    is_proper,
    is_small_firm,
    is_small_pair,
    is_small_role,
    like_name,
    names_post,
    without_day,
    without_place,
)
from writer.extract.fields.modes import MODES, search_mode
from writer.extract.fields.role import is_role
from writer.extract.fields.tidy_role import tidy_role
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import english_words, is_organisation, is_title
from writer.extract.names.people import all_people
from writer.language.verbs import irregular_base

Kind = Literal["role", "department", "name", "mode", "date", "firm", "other"]


@dataclass(slots=True)
class Head:
    """What titles and first lines say, each first find kept.

    `maybe` stands behind a comma after the post and may be a firm or a department; `names` are
    people's that stand alone. `post_named`: the role was called a job or post, which beats others.
    """

    role: str | None = None
    post_named: bool = False
    company: str | None = None
    mode: str | None = None
    date: DateFound | None = None
    maybe: str | None = None
    names: list[str] = field(default_factory=list)
    met: list[Mention] = field(default_factory=list)


_EMPHASISED = regex.compile(r"(\*{1,2}|__)(?=[^\s*_])(?P<words>[^*_\n]+)(?<=\S)\1")
_DEPARTMENT = regex.compile(r"(?:school|department|dept|faculty|institute|division) of\b", regex.I)
#: "2D animator", "1st line support": a post may begin with a figure; "3 Rivers Housing": a firm.
_ORDERED = regex.compile(
    r"\d(?i:d|st|nd|rd|th)\s+[^\W\d_]|"
    r"\d{1,3}\s(?!.*(?i:floor|street|road|lane)\b)(?:[A-ZÀ-Þ][\w'’]+\s?)+$"
)
_FOR = regex.compile(r"(?:for|as|als|pour|re|poste|puesto|stelle)\b", regex.I)
#: What "second round" leaves.
_ROUND = regex.compile(
    r"(?:first|second|third|final|last|initial|panel|\d\w\w)|(?:round|stage|part) \w{1,5}",
    regex.IGNORECASE,
)


def _set_off(found: regex.Match) -> str:
    """Return emphasised words without their marks, a firm set off from what follows."""
    words = found["words"]
    return f"{words} | " if is_organisation(words) and found.end() < len(found.string) else words


def read_title(
    line: str, head: Head, *, near: dt.date, order: Order | None, strict: bool = False
) -> None:
    """Take apart a title or first line and keep what is new in `head`.

    `strict`: the line may be a sentence; take a firm only if a word says it is one.
    """
    if strict and (OFFICE_HOLDER.match(line) or OWN_PLACE.match(line)):
        return
    line = ADDRESSED.sub("", line)
    line = without_clause(line) if strict else line
    if strict and (SENTENCE.search(line) or VERB.search(line) or regex.search(r"\S@", line)):
        return
    line = _EMPHASISED.sub(_set_off, as_meant(line))
    line = without_asides(line)
    date = next(find_dates(line, 0, len(line), near=near, order=order), None)
    if date is not None:
        head.date = head.date or date
        line = without_date(line, date)
    rest = without_cues(line)
    cues = line[: len(line) - len(rest)]
    if head.mode is None:
        head.mode = search_mode(MODES[:2], cues, whole=False)
    left: list[str] = []
    unknown: list[tuple[str, bool]] = []
    had_role, early = head.role, False
    before: Kind = "other"
    parts = list(segments(rest))
    for at, (mark, segment) in enumerate(parts):
        early = early or (head.maybe is None and not left and mark == ",")
        early = early and not (left and head.maybe is None)
        plain = without_day(regex.sub(r"^[^\w(\"“]+", "", segment.strip(" .,-–—:#*_")))
        behind, holder = parts[at + 1] if at + 1 < len(parts) else ("", "")
        if behind == "(" and is_holder(plain, holder):
            # "chair (Hilary Sykes), treasurer": what somebody met is.
            break
        if mark == "(" and behind == ":" and is_holder(plain, holder):
            # "Northlight (chief engineer: Asha Rao)"
            continue
        named = at > 0 and mark == "(" and ends_in_name(parts[at - 1][1])
        if named and is_title(plain) and not is_organisation(parts[at - 1][1]):
            # "confirmed with Angela Frost (Head of Claims)"
            before = "name"
            continue
        before = _read_segment(plain, mark, before, head, left, met=is_met_cue(cues) and not left)
        if before == "other" and could_be_firm(plain):
            early_part = head.role is None or (
                at == len(parts) - 1 == 1 and mark in ("-", "–", "—")
            )
            unknown.append((without_place(SUFFIX.sub("", plain)), early_part))
    small = not any(word[:1].isupper() and not word.isupper() for word in line.split())
    if head.company is None and not left and small and head.role and not had_role:
        # "black heron tattoo, apprentice, 14 nov": the writer uses no capitals.
        left = firm_left_over(unknown)
    left = [part for part in left if could_be_firm(part)]
    if head.company is None:
        loose = strict and not cues and head.role is None and date is None
        _take_firm(left, line, head, loose=loose, early=early)


def _take_firm(left: list[str], line: str, head: Head, *, loose: bool, early: bool) -> None:
    """Keep the firm among the parts of a line that are nothing else.

    `loose`: take none that no word marks. `early`: a comma came first.
    """
    firms = [part for part in left if is_organisation_name(part)]
    chosen = firms or ([] if loose else left)
    if not firms and head.maybe and early and is_place(head.maybe) and left:
        # "lab technician, Brindle Analytical, Leeds"
        chosen, head.maybe = [head.maybe], None
    firms = [part for part in chosen if f"({part})" not in line]
    # "Tallgrass Coffee (Denver)": a town in brackets is no firm beside one without.
    chosen = firms if firms or head.maybe else chosen
    if not chosen:
        return
    proper = [one for one in chosen if not _DEPARTMENT.match(one)] or chosen
    firm = next((one for one in proper if is_proper(one)), proper[0])
    head.names += [other for other in left if other != firm and like_name(other)]
    if head.role is None:
        # "PDRA interview - Institute for Coastal Studies"
        head.role = next((o for o in left if o != firm and is_abbreviated(o)), None)
    firm = firm.rstrip(".!?") + ("." if regex.search(r"\.\w\.?$", firm) else "")
    firm = regex.sub(r"(?<=[\w’'&])\s+(?:head )?(?:offices?|site|hq|branch|showroom)$", "", firm)
    head.company = firm.title() if firm.isupper() and " " in firm else firm


def _read_segment(
    segment: str, mark: str, before: Kind, head: Head, left: list[str], *, met: bool
) -> Kind:
    """Sort one part of a title; return what it was."""
    plain = regex.sub(
        r"^(?:(?:stelle|position|job) als|(?:puesto|poste|vacante|posizione|vaga)(?: (?:de|di))?|"
        r"(?:interview|iv|trial)(?: for)?|for|at|with|re:?|bei|beim|chez|as|als|pour)\s+",
        "",
        segment,
        flags=regex.IGNORECASE,
    )
    plain = regex.sub(r"(?<=[\w’'&])\s+offices?$", "", plain) if plain[:1].isupper() else plain
    named_role = _FOR.match(segment) is not None
    plain = regex.sub(r"^(?:the|an?|their)\s+(?=[a-z])", "", plain)
    plain = regex.sub(r"^(?:position|post|role|job) of\s+(?:(?:the|an?)\s+)?", "", plain)
    suffix = SUFFIX.search(plain)
    plain = SUFFIX.sub("", plain)
    if _ROUND.fullmatch(plain):
        return "other"
    if head.role and plain.casefold() == head.role.casefold():
        return "role"
    if met and is_title(plain):
        # "Interviewed by Lab Manager Petra Kovar"
        return "name"
    if before == "name" and is_title(plain) and mark in (",", "(", "-", "–", "—"):
        return "name"
    mode = search_mode(MODES, plain, whole=True)
    if mode is not None:
        head.mode = head.mode or mode
        return "mode"
    if (
        not plain
        or regex.fullmatch(NOISE + r"(?:\s+(?:is|was|on|at|in))*", plain, regex.I)
        or (plain[:1].isdigit() and not _ORDERED.match(plain))
    ):
        return before if mark == "(" else "other"
    after_role = before in ("role", "department") and mark in (",", "(")
    one_word = len(plain.split()) == 1
    if after_role and mark == "(" and (one_word or is_department(plain) or not is_titled(plain)):
        return "department"
    if after_role and is_department(plain):
        if (
            before == "role"
            and head.role
            and plain not in head.role
            and plain.casefold() != "days"
            and len(f"{head.role}, {plain}") <= 60
        ):
            head.role = f"{head.role}, {plain}"
        return "department"
    if before in ("role", "department") and is_unit(plain):
        return "department"
    if (both := firm_before_post(plain)) and head.role in (None, both[1]):
        left.append(both[0])
        return _take_role(both[1], head)
    if mark == "/" and before == "role" and head.role and is_role(plain):
        # "stolarz / bench joiner": the one in the language of the letters.
        head.role = max(head.role, tidy_role(plain) or "", key=english_words)
        return "role"
    if is_role(plain) or (named_role and head.role is None and is_small_role(plain)):
        if suffix and names_post(suffix[0]) and head.role and not head.post_named:
            # "Willowbank vets, head vet nurse job": the one that is called a job is the post.
            left.append(head.role)
            head.role = None
        head.post_named = head.post_named or bool(suffix and names_post(suffix[0]))
        return _take_role(plain, head)
    if suffix and head.role is None and is_post_before(plain, suffix[0]):
        return _take_role(plain, head)
    if all_people(plain):
        if mark == ":" and before == "role":
            # "head: Mrs Quaye, bursar: Phil Tapp"
            head.met.append(Mention(plain, 0, 0, None, None, 2))
        elif not met:
            head.names.append(plain)
        return "name"
    if before == "mode" and mark == ",":
        # "in person, Leeds"
        return "mode"
    if mark == "@" and plain.islower() and len(plain.split()) <= 5 and not is_told(plain):
        # "bus cleaner @ northline depot"
        left.append(capitals(regex.split(r"\s(?:mon|tue|wed|thu|fri|sat|sun)", plain)[0]))
        return "firm"
    if suffix and plain.islower() and is_small_firm(plain):
        # "saltley foods iv"
        left.append(capitals(plain))
        return "firm"
    if (before == "role" or head.role is None) and is_small_pair(plain):
        # "florist, petal & thorn"
        left.append(capitals(plain))
        return "firm"
    if (
        plain[:1].isupper()
        and not (len(plain.split()) == 1 and irregular_base(plain.casefold()))
        and len(plain.split()) <= 7
        and (is_titled(plain) or is_half_titled(plain))
    ):
        if after_role and not is_organisation(plain.removeprefix("Group ")):
            head.maybe = head.maybe or plain
        else:
            left.append(plain)
        return "firm"
    return "other"


def _take_role(plain: str, head: Head) -> Kind:
    role = tidy_role(plain)
    wider = (
        head.role is not None
        and role is not None
        and f" {head.role}".casefold() in f" {role}".casefold()
    )
    if role and (head.role is None or wider):
        head.role = role
    return "role"
