"""People named by headings: a section about each of them."""

from collections.abc import Sequence
from dataclasses import replace

from writer import regex
from writer.extract.dates.calendar_words import month_of
from writer.extract.fields.label_words import ELSEWHERE, FORMERLY
from writer.extract.fields.met import Met
from writer.extract.fields.office import is_post
from writer.extract.fields.ordinary import is_ordinary
from writer.extract.fields.role import is_clause
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import is_person_like, read_people
from writer.extract.private.signs import private_heading
from writer.extract.structure.labels import field_of
from writer.extract.units import Unit

_NUMBERED = regex.compile(
    r"^(?:(?:round|part|interview|stage|session|call|\d+)\s*\d*\s*[:.)–-]\s*|with\s+)+",
    regex.IGNORECASE,
)


_WITH = regex.compile(r"\s(?:with|w/|mit|avec|con)\s+", regex.IGNORECASE)


def _post_below(text: str, unit: Unit) -> str | None:
    """Return the post that all of the first line below a person's heading is."""
    words = text[unit.start : unit.end].strip(" .")
    if len(words.split()) > 7 or _HE_SHE.search(words) or regex.search(r"[:;?!\d]", words):
        return None
    return words if is_title(words) and is_post(words) and not is_clause(words) else None


def read_headings(text: str, units: Sequence[Unit], met: Met) -> None:
    """Read "## Björn Öztürk - Head of Design", a section about one person each."""
    seen: set[str] = set()
    for unit in units:
        for level, heading in enumerate(unit.headings):
            if heading in seen or unit.part != "notes":
                continue
            seen.add(heading)
            plain = _NUMBERED.sub("", heading)
            if ELSEWHERE.search(plain.partition(":")[0]) and ":" in plain:
                # "## Students: Aisha, Ollie and Kit"
                continue
            if month_of(plain) is not None and not _HE_SHE.search(text, unit.start, unit.end):
                # "## April"
                continue
            if behind := _WITH.search(plain):
                for one in read_people(plain, behind.end(), len(plain), prose=True):
                    if is_person_like(one.name) and (one.title or len(one.name.split()) > 1):
                        met.known.append(replace(one, start=unit.start, end=unit.start))
            if level == 0 and len(plain.split()) > 9:
                continue
            people = read_people(plain, 0, len(plain), weight=2)
            if people and level and is_title(plain) and not is_organisation(people[0].name):
                # "## 1. Marguerite Osei-Bonsu, VP Product"
                full = len(people[0].name.split()) > 1 and people[0].title is not None
                met.known += [replace(people[0], start=unit.start, end=unit.start)] if full else []
            for one in people:
                mention = replace(one, start=unit.start, end=unit.start)
                if mention.title is None and len(people) == 1 and is_person_like(one.name):
                    mention = replace(mention, title=_post_below(text, unit))
                if (
                    is_person_like(one.name)
                    and (mention.title or len(one.name.split()) > 1)
                    and not is_organisation(plain)
                ):
                    (met.known if mention.title else met.likely).append(mention)
                elif is_person_like(one.name):
                    met.likely.append(mention)


_MEETS = regex.compile(
    r"\b(?:met|meet|meeting|saw|spoke|spoken|talk\w*|with|interview\w*|panel|each of|people|who)\b",
    regex.IGNORECASE,
)
_LATER = regex.compile(
    r"\b(?:team|colleagues|would|will|next|second|final|later|report\w*|work\w*|clients?|refer\w*)\b",
    regex.IGNORECASE,
)


def read_sibling_bullets(text: str, units: Sequence[Unit], met: Met) -> None:
    """Take "2) Bogdan Ionescu -- Engineering Manager -- how they review" beside another such."""
    lists: dict[tuple[tuple[str, ...], str | None], list[Unit]] = {}
    for unit in units[:200]:
        if unit.part == "notes" and unit.shape == "bullet" and unit.start < _FAR:
            lists.setdefault((unit.headings, unit.label), []).append(unit)
    for (headings, label), items in lists.items():
        lead = label or (headings[-1] if headings else "")
        barred = FORMERLY.search(lead) or ELSEWHERE.search(lead) or _LATER.search(lead)
        if len(items) < 2 or barred or (label and not _MEETS.search(label)):
            continue
        found = [one for item in items if (one := _entry(text, item))]
        if len(found) > 1 and len(found) * 2 > len(items):
            met.known += found


_FAR = 20_000


#: "10:00 - " in front of a name.
_NUMBERS = regex.compile(r"[\d:. –—-]*(?:[ap]m[ –—-]*)?")


def _entry(text: str, item: Unit) -> Mention | None:
    """Return who stands with a post at the head of an item: full name, dash or comma, title."""
    people = read_people(text, item.start, min(item.end, item.start + 200), prose=True, most=1)
    one = people[0] if people else None
    if (
        one is None
        or not _NUMBERS.fullmatch(text, item.start, one.start)
        or not (one.title or one.email)
    ):
        return None
    whole = len(one.name.split()) > 1 and is_person_like(one.name)
    return one if whole else None


_HE_SHE = regex.compile(r"\b(?:he|she|him|her|his)\b", regex.IGNORECASE)


def read_sibling_sections(text: str, units: Sequence[Unit], met: Met) -> None:
    """Take "## Obi" for a person where the section beside it is somebody's."""
    titles = list(
        dict.fromkeys(unit.headings for unit in units if unit.part == "notes" and unit.headings)
    )
    sure = {name for one in met.known for name in one.name.split()}
    for path in titles:
        word = path[-1].strip("*_ :")
        beside = [other for other in titles if other[:-1] == path[:-1] and other is not path]
        named = any(sure & set(other[-1].split()[:1]) for other in beside)
        if private_heading(word) or word.endswith("s"):
            continue
        if (
            named
            and word.isalpha()
            and word.istitle()
            and not is_ordinary(text, word)
            and not field_of(word)
        ):
            section = [unit for unit in units if unit.headings == path]
            first = section[0]
            if not any(_HE_SHE.search(text, unit.start, unit.end) for unit in section):
                continue
            met.known.append(Mention(word, first.start, first.start, weight=1))
