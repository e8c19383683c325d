"""Which of the notes' sources names the firm: label, title, address, prose, mail, advert."""

from writer import regex
from writer.extract.fields.advert import Advert
from writer.extract.fields.company import company_of_meeting, company_of_prose, firm_among
from writer.extract.fields.cues import without_cues
from writer.extract.fields.firm_weights import firm_by_weight
from writer.extract.fields.firm_words import could_be_firm, is_agency
from writer.extract.fields.head import Head, read_title
from writer.extract.fields.meeting_words import AGENCY
from writer.extract.fields.source import Source, fields_of
from writer.extract.fields.talk import is_kin
from writer.extract.names.addresses import firm_of_addresses
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import is_person_like
from writer.extract.names.pieces import EMAIL
from writer.extract.names.spelling import fold, is_honorific
from writer.extract.structure.labels import field_of
from writer.extract.units import Unit

#: In characters: so far the notes tell who sent the candidate.
_HEAD_END = 2000


def read_company(source: Source, head: Head, advert: Advert) -> str | None:
    """Return the firm; None rather than a guess."""
    if front := source.front.text("company"):
        return front
    value = _labelled_employer(source, head)
    if value and len(value) <= 100:
        return _without_rest(regex.split(r" \(|,\s+(?=[a-zà-ÿ])", value)[0]).strip(' .,"') or None
    role = source.said("role")
    inner = Head()
    read_title(role or "", inner, near=source.today, order=source.order)
    if inner.role and inner.company and is_organisation(inner.company):
        return inner.company
    if role and (found := regex.search(r"\s(?:at|bei|chez|@)\s+([^,.(]+)", role)):
        return found[1].strip(" .")
    hosted = _as_named(source.text, firm_of_addresses(source.text, _employers(source)))
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
    return _without_person(likely)


def _without_person(firm: str) -> str:
    """Return a firm without who is named in the same breath: "Moorfold Surgery and Dr Pellow"."""
    first, joined, other = firm.partition(" and ")
    somebody = is_person_like(other) or is_honorific(other.split(" ")[0].strip("."))
    return first if joined and is_organisation(first) and somebody else firm


def _labelled_employer(source: Source, head: Head) -> str | None:
    """Return the value of a label that names the firm; whoever sends people there comes last."""
    named = [unit for unit, key in fields_of(source.units) if key == "company"]
    clients = all((unit.label or "").casefold() == "client" for unit in named)
    if clients and head.company and not (
        is_agency(head.company) or AGENCY.search(source.text[:_HEAD_END])
    ):  # fmt: skip
        # Who is no agency has clients of its own.
        return None
    agent = bool(named) and "agency" in (named[0].label or "").casefold()
    others = [unit for unit in named if "agency" not in (unit.label or "").casefold()]
    if agent and (others or AGENCY.search(source.value(named[0]))):
        return source.value(others[0]) if others else None
    return source.said("company")


def _without_rest(firm: str) -> str:
    """Return a label's firm without the town or person behind its comma: "Vireo Health, Leeds"."""
    first, comma, rest = firm.partition(", ")
    goes_on = is_organisation(rest) or " and " in rest or rest.casefold() == "the"
    whole = is_organisation(first) or len(first.split()) > 1
    return first if comma and not goes_on and (whole or is_person_like(rest)) else firm


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
    # To friends and family all is told by the candidate; in the talk itself only what they say.
    kin = any(unit.speaker and is_kin(unit.speaker) for unit in units[:200])
    stretches = [source.value(unit) if kin else _labelled(source, unit) for unit in units[:60]]
    begun = [words[:1] for words in stretches if words[:1].isalpha()]
    small = source.small or sum(map(str.islower, begun)) * 2 > len(begun)
    titles = [source.mail.subject or "", *(one for unit in source.own(1) for one in unit.headings)]
    return firm_by_weight(stretches, small=small, titles=titles)


def _labelled(source: Source, unit: Unit) -> str:
    """Return a unit's words with what says whose they are: "told her: I ran the books at Lowe"."""
    lead = unit.speaker or unit.label or ""
    spoken = unit.part == "transcript" or _SPEAKER.match(lead)
    if lead and spoken and not _TOLD.match(lead):
        # Whoever interviews speaks of the firm, and of themselves.
        return _I.sub("they", source.value(unit))
    if field_of(lead) == "mode":
        return f"at {source.value(unit)}"
    return f"{lead}: {source.value(unit)}" if _TOLD.match(lead) else source.value(unit)


_SPEAKER = regex.compile(r"(?:speaker|interviewer|host|voice|panel)\b", regex.IGNORECASE)
_I = regex.compile(r"\b(?:I(?:['’](?:m|ve|d|ll))?|my|me|we(?:['’](?:re|ve))?|our)\b", regex.I)
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


def _as_named(text: str, host: str | None) -> str | None:
    """Return an address's firm with the words the notes have within: "Northbeck Primary School"."""
    words = [regex.escape(word) for word in (host or "").split()]
    if len(words) != 2:
        return host
    between = r" (?:[A-ZÀ-Þ][\w'’-]+ ){1,2}"
    named = regex.search(rf"(?<!\w){words[0]}{between}{words[1]}(?!\w)", text[:8000])
    return named[0] if named else host


def _employers(source: Source) -> list[str]:
    """Return the addresses of the notes but the candidate's own and an agency's."""
    agency = [unit for unit in source.units if AGENCY.search(source.text, unit.start, unit.end)]
    return [
        found[0]
        for found in EMAIL.finditer(source.text[:40000])
        if not any(unit.start <= found.start() < unit.end for unit in agency)
    ]


def _told_company(source: Source) -> str | None:
    for at, unit in enumerate(source.told(30)):
        value = source.value(unit)
        if company := company_of_prose(value, small=source.small or (at < 2 and value.islower())):
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
