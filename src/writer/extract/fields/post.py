"""Which of the notes' sources names the post: label, title, prose, mail, advert."""

from collections.abc import Sequence

from writer import regex
from writer.extract.fields.advert import Advert
from writer.extract.fields.department import is_place
from writer.extract.fields.head import Head, read_title
from writer.extract.fields.modes import mode_of_value
from writer.extract.fields.post_weights import post_by_weight
from writer.extract.fields.role import is_role, role_of_prose
from writer.extract.fields.source import Source
from writer.extract.fields.tidy_role import tidy_role
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.spelling import same_person
from writer.interview import Person


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
    about = next((u for u in source.own(8) if u.shape == "field" and u.label in _ABOUT), None)
    if about and is_role(subject := regex.split(r"[,(]|\s[-–—|]\s", source.value(about))[0]):
        return tidy_role(subject)
    if head.role:
        return head.role
    told = [source.value(unit) for unit in source.told(40)]
    # "position is Research Technician" goes before "it was with Ikram, a postdoc".
    for words in sorted(told, key=lambda words: _SAYS_POST.search(words) is None):
        if role := role_of_prose(words):
            return role
    if source.mail.subject and (role := role_of_prose(source.mail.subject)):
        return role
    for unit in source.units:
        if unit.part == "email" and (role := role_of_prose(source.value(unit))):
            return role
    return advert.role or _weighed_role(source)


_ABOUT = ("About", "about", "ABOUT", "Regarding", "Re", "RE", "re")
_SAYS_POST = regex.compile(
    r"\b(?:position|post|role|job|vacancy|opening|appl(?:ied|ying)|interview\w* for)\b", regex.I
)


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
    known = role is not None and role.casefold() not in _BARE
    if head.maybe and (company != head.company or known) and is_place(head.maybe):
        # "Signaller, Thornaby Junction" at Eastmoor Rail; "Lumenfield, Data Engineer, Leeds"
        return role
    if role and company and head.maybe and role == head.role and head.maybe not in (role, company):
        return f"{role}, {head.maybe}" if len(role) + len(head.maybe) < 60 else role
    return role


#: What notes set behind a post: its place, hours and contract, and what else there is to do.
_BEHIND = regex.compile(
    r",\s|;|\s[-–—|+]\s|\s(?:on|at|for|in|with)\s(?:the|their|an?|our|some)\s", regex.IGNORECASE
)
#: Words of a sentence, and of no post.
_CLAUSE = regex.compile(
    r"\b(?:says|said|asks|asked|wants|wanted|told|i'm|they)\b", regex.IGNORECASE
)
#: Hours and contract, in capitals too.
_TERMS = regex.compile(
    r"\b(?:full|part|perm\w*|temp\w*|fixed|contract|cover|hours?|hrs|nights?|days?|shifts?|weekends?"
    r"|remote|hybrid|band|grade|level|start\w*|asap|bank|seasonal|freelance|apr|oct|mon)\b",
    regex.IGNORECASE,
)
#: Posts that say too little without what is set behind them: "Manager, Site Operations".
_BARE = frozenset(
    "manager director assistant officer lead head coordinator associate specialist supervisor "
    "consultant analyst administrator engineer technician intern trainee apprentice partner "
    "executive advisor adviser member worker operative lecturer teacher nurse professor".split()
)


def core_of_post(role: str | None) -> str | None:
    """Return "Site Manager" of "Site Manager, new housing development, Leeds", as one says it."""
    if role is None:
        return None
    if _CLAUSE.search(role):
        return None
    core, *more = _BEHIND.split(role, maxsplit=2)
    if core == role or not is_title(core):
        return role
    field = len(core) + len(more[0]) + 3
    kept = role[:field].rstrip(" ,;-–—|+") if _is_field(more[0]) else core
    return role if kept.casefold() in _BARE else kept


def _is_field(words: str) -> bool:
    """Tell whether words behind a post name a field of work: "Actuary, Group Protection"."""
    each = words.split()
    capitals = all(word[:1].isupper() or word.isdigit() or word in ("and", "&") for word in each)
    return capitals and len(each) < 4 and not _TERMS.search(words) and not is_place(words)


def _firm_behind(source: Source, role: str) -> str:
    """Return the firm that a label's value names behind the post, or nothing."""
    inner = Head()
    read_title(role, inner, near=source.today, order=source.order)
    return inner.company or "\n"
