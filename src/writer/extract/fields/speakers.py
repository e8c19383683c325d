"""The people of a talk written down: who speaks, and whom they introduce."""

from dataclasses import replace

from writer import regex
from writer.extract.fields.met import Met
from writer.extract.fields.office import post_of
from writer.extract.names.mention import Mention
from writer.extract.names.people import is_person_like, read_people
from writer.extract.names.spelled import spelled
from writer.extract.structure.transcripts import SPEAKERS
from writer.extract.units import Unit


def add_speaker(unit: Unit, met: Met) -> None:
    """Take who speaks in a talk, unless the speaker is but a part: "Interviewer", "Speaker 2"."""
    name = unit.speaker
    if name is None or name.casefold().rstrip("0123456789. ") in SPEAKERS:
        return
    if name.casefold().split()[-1].rstrip("0123456789") in ("speaker", ""):
        return
    if any(known.name == name for known in met.known):
        return
    met.known.append(Mention(spelled(name), unit.start, unit.start, weight=1))


_INTRODUCES = regex.compile(
    r"(?:\bI['’]m|\bI am|\bmy name(?:['’]s| is)|\bthis is|\bjoined by|\bmy "
    r"colleague)\s+(?=(?-i:[A-ZÀ-Þ]))",
    regex.IGNORECASE,
)


#: "INTERVIEWER 1 (Keith Rowbotham, Ops Director): ..."
_ASIDE = regex.compile(
    r"^\W*(?P<who>[^\W\d_][^:()\n]{1,40}?)\s*\((?P<inner>[^()\n]{2,60})\)\W{0,3}:", regex.MULTILINE
)
#: In characters: who is who is said at the beginning of a talk.
_FAR = 20_000


def in_brackets(text: str) -> list[Mention]:
    """Return who speakers are by the brackets behind them: a name and a post, or a post alone."""
    found: list[Mention] = []
    for aside in _ASIDE.finditer(text[:_FAR]):
        inner, at = aside["inner"], aside.start("inner")
        people = read_people(inner, 0, len(inner), most=1)
        if people and is_person_like(people[0].name):
            found.append(replace(people[0], start=at, end=at))
        elif (title := post_of(inner)) and is_person_like(aside["who"]):
            found.append(Mention(spelled(aside["who"]), aside.start(), aside.start(), title))
    return found


#: "Q2 (Dean, workshop controller): nights?"
_ASKED_BY = regex.compile(
    r"^\W*(?:q|question)\s?\d*\.?\s*\((?P<inner>[^()\n]{2,60})\)\W{0,3}:", regex.MULTILINE | regex.I
)


def askers(text: str) -> list[Mention]:
    """Return who asked the questions of a list, as brackets behind each say."""
    if "(" not in text:
        return []
    found: list[Mention] = []
    for aside in _ASKED_BY.finditer(text[:_FAR]):
        people = read_people(aside["inner"], 0, len(aside["inner"]), most=1)
        at = aside.start("inner")
        found += [replace(one, start=at, end=at) for one in people if is_person_like(one.name)]
    return found


#: "I'm the SOC manager here"
_OWN_POST = regex.compile(
    r"\b(?:I['’]?m|I am)\s+(?:also\s+)?(?:the|an?|one of (?:the|our)|your)\s+"
    r"(?P<title>[^.,;!?\n]{2,50})",
    regex.IGNORECASE,
)
_JOINS = regex.compile(
    r"\s*[,.!(–-]|\s+(?:(?:is |has |will )?(?:join\w*|here|with us|sitting|who|and|from|ask\w*|"
    r"take\w*))\b",
    regex.IGNORECASE,
)


def add_introduced(text: str, unit: Unit, met: Met) -> None:
    """Read who says in a talk what they are called, or what somebody beside them is."""
    if unit.speaker and (own := _OWN_POST.search(text, unit.start, unit.end)):
        title = post_of(own["title"])
        if title:
            met.cards.append(Mention(spelled(unit.speaker), unit.start, unit.start, title, None, 2))
    for found in _INTRODUCES.finditer(text, unit.start, unit.end):
        people = read_people(text, found.end(), unit.end, prose=True, most=1)
        if people and "colleague" in found[0] and not _JOINS.match(text, people[0].end):
            # "my colleague Sunniva is rewriting the forms": told of, not there.
            continue
        met.known += [one for one in people[:1] if is_person_like(one.name)]
