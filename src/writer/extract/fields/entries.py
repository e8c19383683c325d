"""People whom the layout names: set in bold at the head of a line, over a column, side by side."""

from collections.abc import Sequence

from writer import regex
from writer.extract.fields.ordinary import is_ordinary_word, is_organisation_only
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import is_organisation, is_rank_word, is_title
from writer.extract.names.people import is_person_like, read_people
from writer.extract.names.pieces import EMAIL
from writer.extract.names.spelled import spelled
from writer.extract.names.spelling import is_honorific
from writer.extract.names.titles import NO_TITLE, clean_title
from writer.extract.names.words import name_end, words_of
from writer.extract.structure.labels import field_of
from writer.extract.units import Unit

_BOLD = regex.compile(r"(?:\*\*|__|\*|_)(?P<name>[^*_\n,;:!?]{3,44}?)(?:\*\*|__|\*|_)")
_TAIL = regex.compile(r"\s*(?:,|[-–—:(]|\s[-–—]\s)\s*(?P<title>[^.;:()\n@<]{2,70})")
#: Behind the name: what says that an entry begins here, not a sentence.
_SET_OFF = regex.compile(r"\s*(?:[,;:(–—<]|-\s|\.?$|\n)|\s+-\s")
_MOST_PARTS = 8


def whole_name(words: str) -> str | None:
    """Return the name that all of some words are: a form of address or two capitals at least."""
    plain = words.strip(" .:")
    found = words_of(plain, 0, len(plain))
    if not found or name_end(found, 0, small=False) < len(found):
        return None
    addressed = is_honorific(found[0].bare)
    names = [one for one in found if not is_honorific(one.bare)]
    if not names or (len(names) < 2 and not addressed) or is_organisation_only(plain):
        return None
    ordinary = all(is_ordinary_word(one.bare) for one in names)
    sure = addressed or is_person_like(plain)
    if ordinary or (not sure and (is_organisation(plain) or is_title(plain))):
        return None
    return spelled(plain)


def bold_entry(text: str, start: int, end: int) -> Mention | None:
    """Return who stands in bold at the head of "**Rev Tobias Nkemelu**, foundation governor"."""
    found = _BOLD.match(text, start, end)
    name = whole_name(found["name"]) if found else None
    if found is None or name is None or not _SET_OFF.match(text, found.end(), end):
        return None
    line = text.find("\n", found.end(), end)
    stop = line if line >= 0 else end
    email = EMAIL.search(text, found.end(), stop)
    address = email[0].rstrip(".") if email else None
    title = _title_behind(text, found.end(), stop)
    return Mention(name, start, found.end(), title, address, 3 if address else 2)


def _title_behind(text: str, start: int, end: int) -> str | None:
    """Return the job that stands behind a name: up to three parts, as long as they are one."""
    found = _TAIL.match(text, start, end)
    if found is None:
        return None
    parts: list[str] = []
    for part in found["title"].split(",")[:3]:
        plain = part.strip()
        job = is_title(plain) or any(is_rank_word(word) for word in plain.split())
        if NO_TITLE.search(plain) or not (job or (not parts and _is_office(plain))):
            break
        parts.append(plain)
    return clean_title(", ".join(parts)) or None


def _is_office(words: str) -> bool:
    """Tell whether words are short enough, and no clause, to be what somebody is."""
    return len(words.split()) <= 4 and not EMAIL.search(words)


_JOINED = regex.compile(r"[,;&+]|\s(?:and|und|et|y)\s")


def panel_line(text: str, start: int, end: int) -> list[Mention]:
    """Return the people of a line that holds names and nothing else: "Prof. Lowe, Dr Maes"."""
    if end - start > 300 or not _JOINED.search(text, start, end):
        return []
    people = read_people(text, start, end)
    left = text[start:end]
    for one in people:
        for part in (one.name, one.title or "", one.email or ""):
            left = left.replace(part, " ", 1)
    bare = regex.sub(r"\b(?:and|und|et|y|with|plus|panel|met|the|their)\b|[^\w]+", " ", left)
    sure = [one for one in people if len(one.name.split()) > 1 and is_person_like(one.name)]
    alone = not any(len(word) > 1 for word in bare.split())
    return people if alone and len(sure) == len(people) > 1 else []


def heads_of_columns(text: str, rows: Sequence[Sequence[Unit]]) -> list[Mention]:
    """Return the people who stand over the columns of a table, with the addresses below them."""
    heads: dict[str, list[Unit]] = {}
    for row in rows:
        for cell in row:
            if cell.label and field_of(cell.label) is None:
                heads.setdefault(cell.label, []).append(cell)
    found: list[Mention] = []
    for label, cells in heads.items():
        plain = label.replace("**", "").replace("__", "").strip("*_ ")
        name = whole_name(regex.split(r"[,(;]|\s[-–—]\s", plain)[0])
        if name is None or not is_person_like(name):
            continue
        title = _title_behind(
            plain, plain.find(name.split()[-1]) + len(name.split()[-1]), len(plain)
        )
        below = " ".join(text[cell.start : cell.end] for cell in cells)
        emails = EMAIL.findall(below)
        email = emails[0].rstrip(".") if len(emails) == 1 else None
        at = cells[0].start
        found.append(Mention(name, at, at, title, email, 3 if email else 2))
    return found if len(found) > 1 else []
