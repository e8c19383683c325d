"""Where the notes say who was met: labels, lists, tables, headings, running text, transcripts.

Somebody merely talked about (a former boss, a client, a founder) is not somebody met.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from writer import regex
from writer.extract.fields.entries import bold_entry, heads_of_columns, panel_line
from writer.extract.fields.label_words import FORMERLY, MINE, TASKS, TO_COME_LABEL, TOLD
from writer.extract.fields.labelled import labelled
from writer.extract.fields.meeting_words import AGENCY, RECRUITS
from writer.extract.fields.met import Met, is_contact_label, is_people_label
from writer.extract.fields.office import is_post
from writer.extract.fields.ordinary import is_organisation_only
from writer.extract.fields.role import is_clause
from writer.extract.fields.sections import (
    read_headings,
    read_sibling_bullets,
    read_sibling_sections,
)
from writer.extract.fields.speakers import add_introduced, add_speaker, askers, in_brackets
from writer.extract.fields.talk import debrief_teller, is_kin
from writer.extract.fields.told import prose
from writer.extract.names.addresses import people_of_addresses
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import is_title
from writer.extract.names.people import is_person_like, read_people, uses_capitals
from writer.extract.names.pieces import EMAIL
from writer.extract.names.spelling import is_honorific
from writer.extract.names.words import name_end, words_of
from writer.extract.private.signs import is_to_self, private_heading
from writer.extract.structure.labels import field_of
from writer.extract.structure.lines import Line
from writer.extract.structure.transcripts import named_speakers
from writer.extract.units import Unit

_MOST_UNITS = 2000


def gather(text: str, lines: Sequence[Line], units: Sequence[Unit], *, small: bool) -> Met:
    """Return the mentions of people in the notes, by how sure it is that they were met."""
    if len(units) > _MOST_UNITS:
        # Longer than any notes of one interview: people are named early, or signed at the end.
        units = [*units[: _MOST_UNITS - 100], *units[-100:]]
    met = Met()
    teller = debrief_teller(text, units)
    is_chat = teller is not None or any(u.speaker and is_kin(u.speaker) for u in units[:400])
    rows: dict[int, list[Unit]] = {}
    for unit in [unit for unit in units[:8] if unit.part == "notes" and unit.shape == "sentence"]:
        met.known += panel_line(text, unit.start, unit.end)
    before = 0
    below: int | None = None
    posts_first = False
    for unit in units:
        if unit.row is not None and unit.shape == "cell":
            rows.setdefault(unit.row, []).append(unit)
        elif unit.part == "notes":
            if _is_held_back(text, unit):
                continue
            if (entry := _below_label(text, unit, below)) is not None:
                if not entry and below is not None:
                    posts_first = posts_first or not _give_office(text, unit, met, below)
                met.known += entry
                below = before = unit.end
                continue
            below = None
            if _GOES_ON.match(text, unit.start) and met.known and met.known[-1].start >= before:
                # "w/ Rosalind Pike, manager" and on the next line "& Wm. Achebe"
                met.known += _listed(text, unit.start, unit.end)
            _unit(text, unit, met, small)
            before = unit.start
        elif unit.part == "transcript" and is_chat:
            if not (unit.speaker and is_kin(unit.speaker)) and teller in (None, unit.speaker):
                met.known += panel_line(text, unit.start, unit.end)
                prose(text, unit.start, unit.end, met, small)
        elif unit.part == "transcript":
            add_speaker(unit, met)
            add_introduced(text, unit, met)
    if met.known or met.likely:
        # Whoever sent the invitation met the candidate only where nobody else did.
        met.cards += met.organizers
    else:
        met.known += met.organizers
    if any(unit.part == "transcript" for unit in units[:100]):
        met.cards += in_brackets(text)
    for who in named_speakers(text).values():
        met.known += [
            replace(one, start=text.find(who)) for one in read_people(who, 0, len(who), most=1)[:1]
            if is_person_like(one.name) and who.casefold() != "me"
        ]  # fmt: skip
    met.known += askers(text)
    columns = heads_of_columns(text, list(rows.values()))
    met.known += columns
    for row in [] if columns else rows.values():
        _row(text, row, met)
    read_headings(text, units, met)
    read_sibling_sections(text, units, met)
    read_sibling_bullets(text, units, met)
    return met


def _below_label(text: str, unit: Unit, below: int | None) -> list[Mention] | None:
    """Return the people of a line below "Panel", itself a line without a colon, or below such.

    `below`: where the line above it ends; None where it is neither. None where it is no entry.
    """
    words = text[unit.start : unit.end]
    if unit.shape != "sentence" or len(words) > 120:
        return None
    if is_people_label(words) and text[unit.end : unit.end + 1] == "\n":
        return []
    beside = below is not None and text[below : unit.start].count("\n") == 1
    if beside and is_post(words) and is_title(words) and not _MARK.search(words):
        return []
    return _listed(text, unit.start, unit.end) or None if beside and _is_entry(text, unit) else None


_MARK = regex.compile(r"[^\w\s&'’/]|\s-\s")


def _give_office(text: str, unit: Unit, met: Met, below: int) -> bool:
    """Give whoever stands on the line above, which ends at `below`, the post that a line is."""
    if not met.known or met.known[-1].end != below:
        return False
    title = met.known[-1].title or text[unit.start : unit.end]
    met.known[-1] = replace(met.known[-1], title=title)
    return True


#: A line that goes on with the list of the line above.
_GOES_ON = regex.compile(r"[&+]|(?:and|und|et|plus)\s(?!\w+ed\b)", regex.IGNORECASE)
_RIVAL = regex.compile(
    r"offered me|offer(?:s)? (?:from|at|by|with)|other offer|also (?:applied|applying|"
    r"interviewing|seeing)|"
    r"final (?:stage|round) (?:at|with)|(?:waiting|expecting) (?:on|for|to hear)|"
    r"(?:don['’]?t|do not|not to|never|without) (?:mention|tell|say|bring up|let on)|"
    r"keep (?:it )?quiet|in confidence|between (?:us|you and me)|seeing the [^.]{2,30} people",
    regex.IGNORECASE,
)


@lru_cache(maxsize=1024)
def _is_private_title(title: str) -> bool:
    return private_heading(title) and not is_to_self(title)


def _is_held_back(text: str, unit: Unit) -> bool:
    """Tell whether a unit is private: nobody named there only is somebody to write to."""
    if any(_is_private_title(title) for title in (*unit.headings, unit.label or "")):
        return True
    return _RIVAL.search(text, unit.start, unit.end) is not None


def _unit(text: str, unit: Unit, met: Met, small: bool) -> None:
    start, end = unit.start, unit.end
    label = unit.label
    heading = unit.headings[-1] if unit.headings else None
    if unit.shape == "field" and label is not None and FORMERLY.search(label):
        return
    if _is_to_come(text, unit):
        later = Met()
        prose(text, start, end, later, small)
        met.cards += [replace(one, weight=1) for one in (*later.known, *later.likely, *later.cards)]
        return
    if label is not None and MINE.match(label) and not TOLD.search(text, start, end):
        return
    if _IN_STORY.fullmatch(label or heading or "") and not TOLD.search(text, start, end):
        return
    if label is not None and field_of(label) == "interview":
        met.known += panel_line(text, start, end)
    if unit.shape == "field" and label is not None:
        if label in met.labels and field_of(label) is None and is_people_label(label):
            prose(text, start, end, met, small)
            return
        if is_people_label(label) and field_of(label) in ("people", None):
            met.labels.add(label)
            listed = _listed(text, start, end)
            if _ORGANIZER.fullmatch(label.strip()):
                arranged = all(one.title and RECRUITS.search(one.title) for one in listed)
                (met.contacts if arranged else met.organizers).extend(listed)
                return
            if len(listed) == 1 and is_title(label) and listed[0].title is None:
                # "Chair: Dame Frances Whitlock"
                listed = [replace(listed[0], title=label.strip("*_ "))]
            met.known += listed
            return
        if field_of(label) == "card":
            met.cards += read_people(text, start, end, weight=3)
            return
        if is_contact_label(label):
            contacts = read_people(text, start, end, weight=3)[:1]
            agent = AGENCY.search(label) is not None
            met.contacts += [replace(one, title="recruiter") if agent else one for one in contacts]
            return
        if field_of(label) is None and label not in met.labels:
            met.labels.add(label)
            labelled(text, unit, label, met)
    if unit.shape in ("bullet", "sentence") and (
        is_people_label(label) or (is_people_label(heading) and (label is None or label == heading))
    ):
        if _is_entry(text, unit):
            met.known += _listed(text, start, end)
            return
    elif unit.shape == "bullet" and (is_contact_label(heading) or is_contact_label(label)):
        met.contacts += read_people(text, start, end, weight=3)[:1]
        return
    if unit.shape in ("bullet", "sentence") and (entry := bold_entry(text, start, end)):
        met.known.append(entry)
    prose(text, start, end, met, small, bullet=unit.shape == "bullet")


def _is_to_come(text: str, unit: Unit) -> bool:
    """Tell whether a label or lead-in says that it is still to be: "Round 3 (planned): ..."."""
    if unit.label is not None and TASKS.fullmatch(unit.label.strip("*_ ")):
        # "Reminder: email Mrs Tate for the reference"
        return True
    if unit.shape == "field":
        return unit.label is not None and TO_COME_LABEL.search(unit.label) is not None
    colon = text.find(": ", unit.start, min(unit.end, unit.start + 60))
    return colon > 0 and TO_COME_LABEL.search(text, unit.start, colon) is not None


#: Under these the writer tells a story of their own past: who is in it was not met.
_IN_STORY = regex.compile(r"\W*(?:situation|task|action|result|star)s?\W*", regex.IGNORECASE)
_ORGANIZER = regex.compile(r"(?:meeting )?organi[sz](?:er|ed by)|organisateur|organisator", regex.I)


def _listed(text: str, start: int, end: int) -> list[Mention]:
    if addressed := people_of_addresses(text, start, end):
        return addressed
    found = read_people(text, start, end)
    people = [mention for mention in found if not is_organisation_only(mention.name)]
    return [one for one in people if _is_named(text, one)]


def _is_named(text: str, one: Mention) -> bool:
    """Tell whether a lone word in a list is a name: known as one, with a title, or used again."""
    lone = len(one.name.split()) == 1 and not is_person_like(one.name)
    return not lone or bool(one.title or one.email) or text.count(one.name) > 1


def _is_entry(text: str, unit: Unit) -> bool:
    """Tell whether a unit below "Interviewers" is an entry of the list, not a remark."""
    words = words_of(text, unit.start, unit.end)
    if unit.shape == "bullet":
        return True
    if unit.end - unit.start >= 160 or is_clause(text[unit.start : unit.end]):
        return False
    return name_end(words, 0, small=False) > 0 or is_title(text[unit.start : unit.end])


def _row(text: str, row: Sequence[Unit], met: Met) -> None:
    """Read a table's row: the cell below "Name", "Who" or "Interviewer" is the person."""
    name: Unit | None = None
    title = email = None
    for cell in row:
        role = field_of(cell.label) if cell.label else None
        value = text[cell.start : cell.end]
        if role in ("people", "name") and name is None:
            name = cell
        elif role in ("title", "role") and name is not cell:
            title = value
        elif found := EMAIL.search(value):
            email = found[0].rstrip(".")
    if name is None and row and row[0].label is None and (email or is_title(" ".join(
        text[cell.start : cell.end] for cell in row[1:]
    ))):  # fmt: skip
        line = row[0].start, row[-1].end
        people = read_people(text, *line)
        met.known += [one for one in people[:1] if is_person_like(one.name) or email]
        return
    scheduled = name is not None and name.part == "email" and field_of(name.label or "") == "people"
    if name is None or not (name.part == "notes" or scheduled):
        return
    written = text[name.start : name.end]
    if written.islower() and uses_capitals(text) and not is_honorific(written.split()[0]):
        # "union rep", "name escapes me": who writes names with a capital names nobody here.
        return
    for mention in read_people(text, name.start, name.end):
        met.known.append(
            replace(
                mention,
                title=mention.title or (" ".join(title.split()) if title else None),
                email=mention.email or email,
                weight=3 if email else 2,
            )
        )
