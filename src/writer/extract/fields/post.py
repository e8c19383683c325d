"""Which of the notes' sources names the post and the firm: label, title, prose, mail, advert."""

from collections.abc import Sequence
from dataclasses import replace

from writer import regex
from writer.extract.dates.written import find_dates
from writer.extract.fields.advert import Advert
from writer.extract.fields.company import company_of_meeting, company_of_prose, firm_among
from writer.extract.fields.cues import without_cues, without_date
from writer.extract.fields.department import is_place
from writer.extract.fields.firm_weights import firm_by_weight
from writer.extract.fields.firm_words import could_be_firm, is_agency
from writer.extract.fields.head import Head, read_title
from writer.extract.fields.meeting_words import AGENCY
from writer.extract.fields.met import is_people_label
from writer.extract.fields.modes import mode_of_value
from writer.extract.fields.post_weights import post_by_weight
from writer.extract.fields.role import is_role, role_of_prose, tidy_role
from writer.extract.fields.run_on import read_run_on
from writer.extract.fields.source import Source
from writer.extract.names.addresses import firm_of_addresses
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import is_person_like
from writer.extract.names.pieces import EMAIL
from writer.extract.names.spelling import fold, same_person
from writer.extract.structure.labels import field_of
from writer.extract.structure.lines import Line
from writer.extract.units import Unit
from writer.interview import Person


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
    for line in own[1:3]:
        _read_line(source, line, head)
    if source.mail.subject:
        read_title(source.mail.subject, head, near=source.today, order=source.order)
    for unit in source.own(3):
        value = source.value(unit)
        if unit.shape == "sentence" and len(value) <= 140 and not _has_label(value):
            read_title(value, head, near=source.today, order=source.order, strict=True)
    _read_run_on(source, own, head)
    if len(own) > 3 and not (head.company and head.role):
        _read_last(source, own[-1], head)
    return head


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
    if date := next(find_dates(line, 0, len(line), near=source.today, order=source.order), None):
        line = without_date(line, date)
    found = read_run_on(line)
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
    r"(?:[,.;/|]|\s[-–—])\s*(?:(?:me|candidate|applicant|my name)\s*[=:]|(?:i\s+)?(?:spoke "
    r"(?:to|with)|"
    r"met(?: with)?(?! me\b)|saw|interviewed by|w/)\s).*$",
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
    r"(?:i )?(?:met|with|w/|saw|spoke|panel|interviewed by|mit|avec|con)\s", regex.IGNORECASE
)
_LABEL_WITHIN = regex.compile(r"(?:^|[.;|,]\s+)(?P<label>[^\W\d_][^:.;|,\n]{1,24}):\s")


def _read_line(source: Source, line: Line, head: Head) -> None:
    words = source.text[line.start : line.end]
    labelled = line.label_end is not None and field_of(source.text[line.inner : line.label_end])
    dated = line.kind == "bullet" and regex.search(r"\b20\d\d\b", words) is not None
    if not (dated or line.kind in ("text", "row", "label")) or len(words) > 120 or labelled:
        return
    first = line is next((one for one in source.lines if one.kind != "blank"), None)
    if line.kind == "label" and not first and not _TITLE_LABEL.match(words):
        return
    words = _OWN_INTRODUCTION.sub("", source.text[line.inner : line.inner_end])
    words = _BESIDE.sub("", words)
    if regex.match(r"[A-Z]{2,3}\s*=", words):
        return
    if _has_label(words) or _MET.match(words):
        return
    read_title(words, head, near=source.today, order=source.order, strict=True)


def _has_label(words: str) -> bool:
    return any(field_of(found["label"]) for found in _LABEL_WITHIN.finditer(words))


def _is_head(text: str, line: Line) -> bool:
    """Tell a title from the heading of a section ("Panel", "Next steps")."""
    words = text[line.inner : line.inner_end]
    return not (is_people_label(words) or field_of(words)) and (
        len(words.split()) > 1 or is_title(words)
    )


def read_role(source: Source, head: Head, advert: Advert) -> str | None:
    """Return the post; None rather than a guess."""
    if front := source.front.text("role"):
        return front
    value = source.said("role")
    if value and len(value) <= 120:
        value = regex.sub(rf"\s[-–—|/]\s+{regex.escape(_firm_behind(source, value))}$", "", value)
        inner = Head()
        read_title(value, inner, near=source.today, order=source.order)
        if inner.role and inner.company and is_organisation(inner.company):
            # "Finance Director, Dunmallet Group plc"
            value = regex.split(rf"\s*[,(]\s*{regex.escape(inner.company)}", value)[0]
        first = _without_mode(regex.split(r" \(|\s+(?:at|with|bei|@)\s+|\. ", value)[0])
        plain = tidy_role(first)
        if plain and not (value.casefold().startswith("the interview")):
            return plain
    if head.role:
        return head.role
    for unit in source.own(40):
        if role := role_of_prose(source.value(unit)):
            return role
    if source.mail.subject and (role := role_of_prose(source.mail.subject)):
        return role
    for unit in source.units:
        if unit.part == "email" and (role := role_of_prose(source.value(unit))):
            return role
    return advert.role or _weighed_role(source)


def _without_mode(value: str) -> str:
    """Return "Finance Partner" of "Finance Partner, Reading, hybrid", the work's place and way."""
    first, *more = regex.split(r"\s*,\s*", value)
    how = [at for at, part in enumerate(more) if mode_of_value(part) or part in ("hybrid", "wfh")]
    kept = more[: max(0, how[0] - 1)] if how else more
    return ", ".join((first, *kept))


def _weighed_role(source: Source) -> str | None:
    """Return the post that the whole account speaks for, in the candidate's words or theirs."""
    stretches = [(source.mail.subject, True)] if source.mail.subject else []
    for at, unit in enumerate(source.units[:80]):
        stretches.append((source.value(unit), at < 8 or unit.part == "advert"))
    return post_by_weight(stretches)


def with_department(
    role: str | None, head: Head, company: str | None, people: Sequence[Person]
) -> str | None:
    """Return the post with what stands behind its comma, once the firm is known to be another."""
    abbreviated = head.maybe and head.maybe.isupper() and len(head.maybe) < 4
    if abbreviated or any(same_person(person.name, head.maybe or "") for person in people):
        return role
    if head.maybe and company != head.company and is_place(head.maybe):
        # "Signaller, Thornaby Junction" at Eastmoor Rail: a place.
        return role
    if role and company and head.maybe and role == head.role and head.maybe not in (role, company):
        return f"{role}, {head.maybe}" if len(role) + len(head.maybe) < 60 else role
    return role


def _firm_behind(source: Source, role: str) -> str:
    """Return the firm that a label's value names behind the post, or nothing."""
    inner = Head()
    read_title(role, inner, near=source.today, order=source.order)
    return inner.company or "\n"


def read_company(source: Source, head: Head, advert: Advert) -> str | None:
    """Return the firm; None rather than a guess."""
    if front := source.front.text("company"):
        return front
    value = source.said("company")
    if value and len(value) <= 100:
        return regex.split(r" \(|,\s+(?=[a-zà-ÿ])", value)[0].strip(' .,"') or None
    role = source.said("role")
    inner = Head()
    read_title(role or "", inner, near=source.today, order=source.order)
    if inner.role and inner.company and is_organisation(inner.company):
        return inner.company
    if role and (found := regex.search(r"\s(?:at|bei|chez|@)\s+([^,.(]+)", role)):
        return found[1].strip(" .")
    hosted = firm_of_addresses(source.text, _employers(source))
    named = (
        _head_company(source, head, hosted),
        hosted,
        _told_company(source),
        source.mail.company,
        advert.company,
        _weak_company(source, head),
    )
    post = fold(role or "")
    likely = next(
        (f for f in named if f and could_be_firm(f) and not post.startswith(fold(f))), None
    )
    if likely is None or is_agency(likely):
        return _weighed_company(source) or likely
    return likely


def _head_company(source: Source, head: Head, hosted: str | None) -> str | None:
    """Return the firm of the title, the addresses' where that one may be no firm at all."""
    if not head.company or is_person_like(head.company) or not could_be_firm(head.company):
        return None
    plain = not is_organisation(head.company) and not _shares_word(head.company, hosted)
    return hosted if hosted and plain else _whole_firm(source.text, head.company)


def _weighed_company(source: Source) -> str | None:
    """Return the firm that the whole account speaks for, in the candidate's words or theirs."""
    parts = ("notes", "transcript", "email")
    units = sorted((u for u in source.units if u.part in parts), key=lambda u: parts.index(u.part))
    stretches = [_labelled(source, unit) for unit in units[:60]]
    begun = [words[:1] for words in stretches if words[:1].isalpha()]
    small = source.small or sum(map(str.islower, begun)) * 2 > len(begun)
    titles = [source.mail.subject or "", *(one for unit in source.own(1) for one in unit.headings)]
    return firm_by_weight(stretches, small=small, titles=titles)


def _labelled(source: Source, unit: Unit) -> str:
    """Return a unit's words with what says whose they are: "told her: I ran the books at Lowe"."""
    lead = unit.speaker or unit.label or ""
    if field_of(lead) == "mode":
        return f"at {source.value(unit)}"
    return f"{lead}: {source.value(unit)}" if _TOLD.match(lead) else source.value(unit)


#: Lead-ins and speakers of what the candidate told of themselves.
_TOLD = regex.compile(
    r"(?:me|i|ich|moi|yo|my|told|said|did|shared|forgot|missed|not|un\w+|never|should)\b", regex.I
)


def _shares_word(firm: str, other: str | None) -> bool:
    """Tell whether two names of firms have a word in common, or one the letters of the other."""
    one, two = set(fold(firm).split()), set(fold(other or "").split())
    joined = "".join(sorted(two)) and fold(other or "").replace(" ", "")
    return bool(one & two) or fold(firm).replace(" ", "") in joined


_GOES_ON = r"((?: (?:&|and|of|for|the|de|[A-ZÀ-Þ][\w'’-]*)){1,4})"


def _whole_firm(text: str, firm: str) -> str:
    """Return the firm as the notes name it in full: "Halden Renewables" for "Halden"."""
    if len(firm.split()) > 1 or is_organisation(firm):
        return firm
    for found in regex.finditer(rf"(?<![\w@.]){regex.escape(firm)}{_GOES_ON}", text[:8000]):
        words = found[1].split()
        while words and not is_organisation(words[-1]):
            words.pop()
        if words and not is_title(words[-1]):
            return f"{firm} {' '.join(words)}"
    return firm


def _employers(source: Source) -> list[str]:
    """Return the addresses of the notes but the candidate's own and an agency's."""
    agency = [unit for unit in source.units if AGENCY.search(source.text, unit.start, unit.end)]
    return [
        found[0]
        for found in EMAIL.finditer(source.text[:40000])
        if not any(unit.start <= found.start() < unit.end for unit in agency)
    ]


def _told_company(source: Source) -> str | None:
    for unit in source.own(30):
        if company := company_of_prose(source.value(unit), small=source.small):
            return company
    for unit in source.own(2):
        if company := company_of_meeting(source.value(unit)):
            return company
    for unit in source.own(4):
        if firm := firm_among(without_cues(source.value(unit)), small=source.small):
            return firm
    return None


def _weak_company(source: Source, head: Head) -> str | None:
    subject = source.mail.subject
    if subject and (company := company_of_prose(subject, small=False)):
        return company
    for unit in source.units:
        if unit.part == "email" and (company := company_of_prose(source.value(unit), small=False)):
            return company
    return head.maybe if head.maybe and not is_person_like(head.maybe) else None
