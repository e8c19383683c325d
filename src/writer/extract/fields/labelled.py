"""Whom a labelled line names: "Head chef: Sarah Khan", "Moira: month-end takes eleven days"."""

from dataclasses import replace

from writer import regex
from writer.extract.dates.calendar_words import month_of
from writer.extract.fields.label_words import EACH, ELSEWHERE
from writer.extract.fields.met import Met
from writer.extract.fields.office import is_post
from writer.extract.fields.ordinary import is_ordinary, is_organisation_only
from writer.extract.names.occupations import is_title
from writer.extract.names.people import is_person_like, read_people
from writer.extract.names.pieces import EMAIL
from writer.extract.names.titles import clean_title
from writer.extract.units import Unit
from writer.language import verbs


def labelled(text: str, unit: Unit, label: str, met: Met) -> None:
    """Read "Head chef: Sarah Khan" and "Moira: month-end takes eleven days"."""
    value = text[unit.start : unit.end]
    if ELSEWHERE.search(label.strip("*_ ")):
        return
    if is_title(label) and len(label.split()) <= 5 and len(value) < 80:
        listed = read_people(text, unit.start, unit.end)
        people = [one for one in listed if is_person_like(one.name)]
        if not people and len(listed) == 1 and _comes_back(text, listed[0].name, value):
            people = listed
        if 1 < len(listed) < 5 and people and (each := EACH.fullmatch(label.strip())):
            # "Two founders: Inez and Rufus"
            met.known += [replace(one, title=one.title or each["title"]) for one in listed]
            return
        if len(people) == 1:
            met.known.append(replace(people[0], title=people[0].title or label.strip()))
            return
    if is_organisation_only(label):
        return
    people = read_people(label, 0, len(label), weight=1)
    if len(people) == 1 and people[0].end - people[0].start >= len(label.strip(" )")) - 1:
        mention = replace(people[0], start=unit.start, end=unit.start)
        emails = EMAIL.findall(value)
        if len(emails) == 1:
            mention = replace(mention, email=emails[0].rstrip("."), weight=3)
            if value.strip() == emails[0]:
                met.cards.append(mention)
                return
        if not is_person_like(mention.name) and is_ordinary(text, mention.name):
            return
        if month_of(mention.name) is not None and not (_is_deed(value) or _SHE.search(value)):
            # "April: they open a second shop"
            return
        if (
            not _FIRST.search(value)
            and not _is_deed(value)
            and is_title(value)
            and len(value) < 60
            and mention.title is None
            and value[:1] not in "\"'"
            and (is_person_like(mention.name) or not _INFINITIVE.search(value))
        ):
            titled = read_people(f"{mention.name}, {value}", 0, len(mention.name) + 2 + len(value))
            if len(titled) == 1 and titled[0].title and is_post(titled[0].title):
                met.known.append(replace(mention, title=titled[0].title))
                return
        if mention.title is None and (office := _office_first(value)):
            mention = replace(mention, title=office)
        sure = is_person_like(mention.name)
        if not sure and (not label[:1].isupper() or is_ordinary(text, mention.name)):
            return
        (met.known if sure and len(mention.name.split()) > 1 else met.likely).append(mention)


def _comes_back(text: str, name: str, value: str) -> bool:
    """Tell whether a label's value is a lone word that the notes go on to use: "owner: Nige"."""
    lone = value.strip(" .") == name and " " not in name
    return lone and text.count(name) > 1 and not is_ordinary(text, name)


def _office_first(value: str) -> str | None:
    """Return the post that a line behind a name begins with: "deputy, showed me the baby room"."""
    first, mark, _ = value.partition(",")
    if not mark or len(first) > 40 or _FIRST.search(first) or _is_deed(first):
        return None
    title = clean_title(first)
    return title if title and is_title(title) and is_post(title) else None


def _is_deed(words: str) -> bool:
    """Tell whether words begin with what somebody does: "wants nurses to lead the clinics"."""
    first = words.split()[0].strip(",.").casefold()
    return words[:1].islower() and (verbs.is_third(first) or verbs.is_past(first))


_INFINITIVE = regex.compile(r"\b(?:to|will|must|should|has|is|are)\s+[a-z]", regex.IGNORECASE)


_SHE = regex.compile(r"\b(?:he|she|him|her|his)\b", regex.IGNORECASE)
_FIRST = regex.compile(r"\b(?:i|me|my|they|he|she)\b", regex.IGNORECASE)
