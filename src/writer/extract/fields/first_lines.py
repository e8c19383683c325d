"""Titles, subjects and first lines of the notes, put together to one head."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from writer import regex
from writer.extract.dates.written import find_dates
from writer.extract.fields.cues import OWN_PLACE, SENTENCE, VERB, without_cues, without_date
from writer.extract.fields.firm_words import could_be_firm, is_titled
from writer.extract.fields.head import Head, read_title
from writer.extract.fields.head_parts import firm_left_over
from writer.extract.fields.label_words import ELSEWHERE
from writer.extract.fields.met import is_people_label
from writer.extract.fields.modes import is_room
from writer.extract.fields.role import is_role
from writer.extract.fields.run_on import read_run_on
from writer.extract.fields.source import Source
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import all_people
from writer.extract.structure.labels import field_of
from writer.extract.structure.lines import Line
from writer.language.verbs import is_past


def read_head(source: Source) -> Head:
    """Read titles, subject and the first lines of the notes."""
    head = Head()
    text = source.text
    own = [
        line for at, line in enumerate(source.lines)
        if source.parts[at] == "notes" and line.kind not in ("blank", "rule")
    ]  # fmt: skip
    if own and own[0].kind in ("text", "row", "label"):
        _read_line(source, own[0], head)
    for line in [one for one in own if one.kind == "heading" and _is_head(text, one)][:2]:
        words = text[line.inner : line.inner_end]
        read_title(words, head, near=source.today, order=source.order)
    interview = source.labelled("interview")
    if interview is not None and interview.end - interview.start < 120:
        read_title(source.value(interview), head, near=source.today, order=source.order)
    for unit in source.own(1):
        opening = _POST_AT_FIRM.match(source.value(unit))
        if opening and is_role(opening["role"]):
            read_title(opening[0], head, near=source.today, order=source.order)
    if (subject := source.labelled("subject")) and subject.end - subject.start < 120:
        read_title(source.value(subject), head, near=source.today, order=source.order)
    _read_opening(source, own, head)
    for line in own[1:3]:
        _read_line(source, line, head)
    if source.mail.subject:
        read_title(source.mail.subject, head, near=source.today, order=source.order)
    for at, unit in enumerate(source.own(3)):
        # "Tuesday. Rain. Walked to ...": a word on its own is a firm at the very top only.
        if unit.shape == "sentence" and (at == 0 or " " in source.value(unit)):
            _read_words(source, source.columns(unit), head)
    _read_run_on(source, own, head)
    if len(own) > 3 and not (head.company and head.role):
        _read_last(source, own[-1], head)
    return head


def _read_opening(source: Source, own: Sequence[Line], head: Head) -> None:
    """Read the sentences of the first line, or the first lines where each is a part of a title.

    "Zephyr Bikes", and behind it "workshop manager": what stands alone is the firm.
    """
    if not own or own[0].kind != "text" or head.company or head.role:
        return
    alone: str | None = None
    parts = [
        part for unit in source.own(4) if unit.shape == "sentence"
        for part in source.text[unit.start : min(unit.end, unit.start + 300)].split("\n")
    ]  # fmt: skip
    for at, part in enumerate(parts[:3]):
        if at and own[0].end < source.own(1)[0].end and len(part) > 60:
            break
        _read_words(source, " ".join(part.split()), head)
        if at == 0 and not (head.role or head.company):
            alone = _firm_alone(part.strip(" .*_#"))
        if head.role:
            head.company = head.company or alone
            return


def _firm_alone(part: str) -> str | None:
    """Return a line's words where they may be a firm and nothing else."""
    if not 1 < len(part.split()) <= 6 or not could_be_firm(part) or is_title(part):
        return None
    if part.islower():
        return next(iter(firm_left_over([(part, True)])), None)
    return part if is_titled(part) and not all_people(part) and not is_room(part) else None


def _read_words(source: Source, value: str, head: Head) -> None:
    """Read one of the first sentences, where it may be a title."""
    value = _bare(value)
    if len(value) <= 140 and not _has_label(value):
        read_title(value, head, near=source.today, order=source.order, strict=True)


def _read_last(source: Source, line: Line, head: Head) -> None:
    """Read a last line that is a title after all: "(Bramhope Tennis Club, manager job, 11 Nov)"."""
    last = Head()
    _read_line(source, replace(line, inner=line.start), last)
    if last.role and last.company and (last.date or last.post_named):
        head.role, head.company = head.role or last.role, head.company or last.company


def _read_run_on(source: Source, own: Sequence[Line], head: Head) -> None:
    """Read a first line that has no marks to take it apart by."""
    if not own or own[0].kind != "text" or (head.role and head.company):
        return
    line = source.text[own[0].start : own[0].end]
    if OWN_PLACE.match(line):
        return
    if date := next(find_dates(line, 0, len(line), near=source.today, order=source.order), None):
        line = without_date(line, date)
    found = read_run_on(without_cues(_bare(line)))
    head.role = head.role or found.role
    if head.company is None and found.company not in (head.role, found.role):
        head.company = found.company
    if found.name:
        head.names.append(found.name)


#: "Crane operator at Stratton Lifting, saw the manager": the first words are a title.
_POST_AT_FIRM = regex.compile(
    r"(?P<role>[^,.;:]{3,50}?) (?:at|@|with|bei|chez) (?:[^,.;:]{2,50})(?=[,.;:])"
)
#: What else a first line may go on to: whose notes they are, who was met.
_BESIDE = regex.compile(
    r"(?:[,.;/|]|\s[-–—])\s*(?:(?:me|candidate|applicant|my name)\s*[=:]|(?:i\s+)?(?:spoke"
    r"(?: to| with)?|"
    r"met(?: with)?(?! me\b)|saw|interviewed by|w/)\s"
    r"|(?:[a-z]+ )?(?:panel|interviewers?|present)\s*:).*$",
    regex.IGNORECASE,
)
#: Whom a first call was with, and no post: "call with recruiter first".
_WITH_RECRUITER = regex.compile(
    r"\b(?:with|to|by|from) (?:the |an? |their )?(?:agency |external |in-?house )?"
    r"(?:recruiter|headhunter|agent)\b(?: first)?",
    regex.IGNORECASE,
)
_TITLE_LABEL = regex.compile(r"[^:]{0,20}\b(?:interview|notes|minutes|debrief|recap)\b", regex.I)
#: "me tilda roos, staff nurse job at st brannock's": what follows is a title.
_OWN_INTRODUCTION = regex.compile(
    r"^(?:(?:its |it['’]s |this is )?me,?|i['’]?m|i am|my name is|"
    r"by)\s+[^\W\d_]+(?:\s[^\W\d_]+){0,2}\s*"
    r"(?:[,.;|(]|\s[-–—])\s*",
    regex.IGNORECASE,
)
_MET = regex.compile(
    r"(?:i )?(?:met|with|w/|saw|spoke|panel|interviewed by|mit|avec|con|falei com|hablé con|"
    r"parlato con|gesprochen mit)\s",
    regex.IGNORECASE,
)
_LABEL_WITHIN = regex.compile(r"(?:^|[.;|,]\s+)(?P<label>[^\W\d_][^:.;|,\n]{1,24}):\s")


def _read_line(source: Source, line: Line, head: Head) -> None:
    words = _without_account(source.text[line.start : line.end])
    labelled = line.label_end is not None and field_of(source.text[line.inner : line.label_end])
    dated = line.kind == "bullet" and regex.search(r"\b20\d\d\b", words) is not None
    long = len(_BESIDE.sub("", words)) > 120
    if not (dated or line.kind in ("text", "row", "label")) or long or labelled:
        return
    first = line is next((one for one in source.lines if one.kind != "blank"), None)
    if line.kind == "label" and not first and not _TITLE_LABEL.match(words):
        return
    words = _without_account(source.text[line.inner : line.inner_end])
    words = _BESIDE.sub("", _OWN_INTRODUCTION.sub("", _bare(words)))
    if regex.match(r"[A-Z]{2,3}\s*=", words):
        return
    if _has_label(words) or _MET.match(words):
        return
    read_title(words, head, near=source.today, order=source.order, strict=True)


def _bare(words: str) -> str:
    """Return a first line without whom a first call was with, a file's name taken apart."""
    return _WITH_RECRUITER.sub("", _of_file(words))


_FILE = regex.compile(r"(?:file(?:name)?|document|title)\s*:\s*", regex.IGNORECASE)


def _of_file(words: str) -> str:
    """Return the words of a file's name, where they name a firm: "tide_foods_interview.txt"."""
    words = _FILE.sub("", words)
    bare = regex.sub(r"\.[a-z]{2,4}$", "", words)
    if " " in words or bare.count("_") < 2:
        return words
    day = regex.search(r"\d{4}-\d\d-\d\d", bare)
    plain = bare.replace(day[0], " ") if day else bare
    parted = "-" in plain
    # "sable-point-brewing_head-brewer_2026-11-12": two marks, of which one parts the words.
    plain = plain.replace("_", ", " if parted else " ").replace("-", " ").strip(" ,")
    return f"{plain}, {day[0]}" if day and parted else plain if is_organisation(plain) else ""


def _without_account(words: str) -> str:
    """Return the first parts of "anchor quays. crane driver. went 6am", up to what is told."""
    parts = regex.split(r"\.\s+", words)
    first = list(takewhile(lambda part: not (SENTENCE.search(part) or VERB.search(part)), parts))
    titled = 1 < len(first) < len(parts) and all(len(part) <= 50 for part in first)
    if not titled and any(_begins_with_deed(part) for part in parts[1:]):
        # "Tuesday. Rain. Walked to ..."
        return ""
    return ". ".join(first) if titled else words


def _begins_with_deed(part: str) -> bool:
    first = part.split(" ", 1)[0].casefold()
    return is_past(first) and not is_title(first)


def _has_label(words: str) -> bool:
    return any(field_of(found["label"]) for found in _LABEL_WITHIN.finditer(words))


def _is_head(text: str, line: Line) -> bool:
    """Tell a title from the heading of a section ("Panel", "Next steps")."""
    words = text[line.inner : line.inner_end]
    label, colon, _ = words.partition(":")
    if colon and ELSEWHERE.search(label):
        # "**Students: Aisha, Ollie and Kit**"
        return False
    return not (is_people_label(words) or field_of(words)) and (
        len(words.split()) > 1 or is_title(words)
    )
