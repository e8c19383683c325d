"""Where the notes say who was met: labels, lists, tables, headings, running text, transcripts.

Somebody merely talked about (a former boss, a client, a founder) is not somebody met.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from writer.extract.fields.role import is_clause
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import EMAIL, Mention, is_person_like, read_people
from writer.extract.names.spelling import is_honorific, local_part_fits
from writer.extract.names.words import Word, could_be_name, name_end, spelled, words_of
from writer.extract.private.signs import private_heading
from writer.extract.structure.labels import field_of
from writer.extract.structure.lines import Line
from writer.extract.structure.parts import SPEAKERS
from writer.extract.units import Unit
from writer.language import verbs
from writer.language.common_words import COMMON
from writer.language.stopwords import STOPWORDS
from writer.language.word_set import word_set

_MET = re.compile(
    r"(?<!\w)(?:(?:met|meet|saw|chatted|spoke(?: also| then| briefly)?|spoken|talked|sat down|sat|interviewed|interview|"
    r"interveiw|intervew|chat|chats|call|conversation|panel|lunch|tea|coffee|session|tour)\s+"
    r"(?:up\s+)?(?:again\s+)?(?:online\s+)?(?:with|w/|by|to|from)|(?:i|we|also|then|just|and|"
    r"only)\s+met|"
    r"(?:^|(?<=[.,;\n-] )|(?<=\bi )|(?<=then ))saw|(?:chaired|led|hosted|run|conducted|done) by|"
    r"(?:it|interview|that|this|meeting|round)\s+was\s+with|with me were|(?:minutes|hour|hours|time|while)\s+with|"
    r"(?:chat|call|interview|meeting|conversation|spoke|talked)\s+(?:\d|on|over|by|via|today|"
    r"yesterday|this|at|for|\()[^.;\n]{0,40}?\s(?:with|to)|"
    r"^met|(?<=[.,;\n] )met|met|w/|"
    r"(?:was|were|been|got)\s+(?:\w+\s+)?(?:interviewed|seen|grilled|greeted|shown (?:a?round)|"
    r"met|welcomed|walked round)\s+by|"
    r"(?:interviewed|shown (?:a?round)|seen)\s+by|"
    r"interviewers?\s+(?:was|were)|panel\s+(?:was|were|of|consisted of|made up of)|"
    r"introduced(?:\s+me)?\s+to|(?:joined|accompanied)\s+by|"
    r"gespräch mit|gesprochen mit|getroffen|traf|entretien avec|rencontré|"
    r"parlé (?:avec|à)|entrevista con|hablé con|conocí a|me entrevistó|me entrevistaron)\s+",
    re.IGNORECASE | re.MULTILINE,
)
_NOT_MET = re.compile(
    r"(?:\b(?:will|would|'ll|to|going to|next|didn['’]?t|did not|not|never|don['’]?t|"
    r"couldn['’]?t|can['’]?t|"
    r"should|might|may|more|second|final|another|further|hope to|arranged?|set up|follow-up|"
    r"used to|once)\s+(?:\w+\s+){0,2}|\b(?:they|she|he|who)\s+(?:(?:had|also|often)\s+)?|(?:have|"
    r"get)\s+a\s+\w*\s*)$",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"(?:\b(?:my|an?|our|their|his|her)\s+(?:own\s+)?(?:old|former|ex|previous|last|current|late|"
    r"first|own|"
    r"ex-)?[ -]*(?:boss|manager|colleague|colleagues|mentor|friend|"
    r"client|clients|customer|customers|supervisor|"
    r"head|chef|tutor|teacher|patient|predecessor|competitor|line manager|agent|recruiter|"
    r"partner|team lead|team leader|referee|flatmate|chief)(?:\s+(?:at|from|in)\s+[^,.;]{1,30})?"
    r"|['’]s\s+(?:old |former )?(?:boss|manager|predecessor|client|assistant|wife|husband|partner)"
    r"|\bmy\s+(?:\w+\s+)?(?:wife|husband|sister|brother|mum|mom|dad|mother|father|son|daughter|"
    r"cousin|neighbour|aunt|uncle)"
    r"|\bex[- ]?\w*|\bformer(?:ly)?\s+\w*(?:\s+\w+)?|\bpredecessor|\b(?:replac\w+|success\w+ "
    r"(?:of|to))|"
    r"\b(?:worked|work|working|trained|trainee)\s+(?:for|with|under|at|alongside)|\bnamed after|"
    r"\bfor|\bat|\bbei|\bchez|\blike|\bvia|\bthrough|\bcompetitors?)\s*,?\s*$",
    re.IGNORECASE,
)
_SAY = word_set(
    "said says asked asks told tells explained mentioned showed shows talked walked took described "
    "wanted wants gave introduced interviewed opened noted thinks thought suggested promised "
    "offered pointed emphasised emphasized stressed added started began went led leads runs ran "
    "liked loved let demonstrated demoed covered confirmed does did raised "
    "joined greeted met joked laughed smiled nodded spoke chatted brought hopes hoped likes "
    "needs needed "
    "reckons focused admitted finished closed agreed described looked shared "
    "quizzed grilled drew ran pushed probed challenged sits sat answered replied meinte sagte "
    "fragte "
    "erklärte zeigte erzählte will möchte dit demandé a dijo preguntó explicó"
)
_WEAK = word_set("is was has had looks seemed kept will would does did cares v very seems loves")
_TO_ME = re.compile(r"\s+(?:\w+\s+){0,2}(?:me|us|mich|mir)\b", re.IGNORECASE)
_OBJECT = re.compile(
    r"(?:\b(?:told|asked|tell|promised|owe|send|sent|sending|thank|thanked|showed|email|e-mail|"
    r"emailed|sagte|promise|reminded|forward|get|give|gave)|\b(?:said|explained|mentioned|talked|"
    r"spoke|"
    r"chatted|send \w+|back|over) to|\b(?:with|from))\s+$",
    re.IGNORECASE,
)
_CONTACT_ONLY = re.compile(
    r"\b(?:arranged|organised|organized|scheduled|booked|set (?:it |this )?up|put (?:me|it) "
    r"forward|"
    r"recruiter|recruitment agen\w+|agency|invited me|emailed me|coordinat\w+ the)\b",
    re.IGNORECASE,
)
_PEOPLE_HEADING = re.compile(
    r"(?:the\s+)?(?:interviewers?|panel(?:\s+members?)?(?:\s+of\s+\w+)?|"
    r"people(?:\s+(?:i\s+)?met)?|who\s+i\s+(?:met|saw|spoke)(?:\s+\w+)?|who|met|"
    r"met\s+with|present|attendees|participants|in the room|who was there|gesprächspartner\w*|"
    r"teilnehmer\w*|"
    r"rencontrés?|interlocuteurs|personas|entrevistador\w*|names|on the (?:call|panel)|contacts?|"
    r"cards?|business cards?|[\w' -]{0,24}panel|thank[- ]you(?: notes?| letters?| e-?mails?| messages?)?(?: for| to)?|"
    r"(?:letters|notes|messages|write|e-?mails) (?:to|for)|to thank|recipients|guests|invitees)"
    r"(?:\s*\(.{0,40}\)|\s+(?:and|&)\s+.{0,30}|\s+\d+)?",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Met:
    """What was gathered: people with evidence of a meeting, and others that only may help.

    `known` are certain; `likely` need to be seen with a given name or again; `contacts` arranged
    things; `cards` are contact lines, signatures and headers that give spellings, titles and
    addresses to people who were met.
    """

    known: list[Mention] = field(default_factory=list)
    likely: list[Mention] = field(default_factory=list)
    contacts: list[Mention] = field(default_factory=list)
    cards: list[Mention] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)


def is_people_label(label: str | None) -> bool:
    """Tell whether a label or heading announces the people met."""
    if label is None:
        return False
    plain = label.strip("*_: ")
    return field_of(plain) == "people" or _PEOPLE_HEADING.fullmatch(plain) is not None


def _is_contact_label(label: str | None) -> bool:
    return label is not None and field_of(label) == "contact"


_MOST_UNITS = 2000
_LONGEST = 4000


def gather(text: str, lines: Sequence[Line], units: Sequence[Unit], *, small: bool) -> Met:
    """Return the mentions of people in the notes, by how sure it is that they were met."""
    if len(units) > _MOST_UNITS:
        # Longer than any notes of one interview: people are named early, or signed at the end.
        units = [*units[: _MOST_UNITS - 100], *units[-100:]]
    met = Met()
    rows: dict[int, list[Unit]] = {}
    for unit in units:
        if unit.row is not None and unit.shape == "cell":
            rows.setdefault(unit.row, []).append(unit)
        elif unit.part == "notes":
            if not _is_held_back(text, unit):
                _unit(text, unit, met, small)
        elif unit.part == "transcript":
            _speaker(text, unit, met)
    for row in rows.values():
        _row(text, row, met)
    _headings(text, units, met)
    _sibling_sections(text, units, met)
    return met


_RIVAL = re.compile(
    r"offered me|offer(?:s)? (?:from|at|by|with)|other offer|also (?:applied|applying|interviewing|seeing)|"
    r"final (?:stage|round) (?:at|with)|(?:waiting|expecting) (?:on|for|to hear)|"
    r"(?:don['’]?t|do not|not to|never|without) (?:mention|tell|say|bring up|let on)|"
    r"keep (?:it )?quiet|in confidence|between (?:us|you and me)|seeing the [^.]{2,30} people",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def _is_private_title(title: str) -> bool:
    return private_heading(title)


def _is_held_back(text: str, unit: Unit) -> bool:
    """Tell whether a unit is private: nobody named there only is somebody to write to."""
    if any(_is_private_title(title) for title in (*unit.headings, unit.label or "")):
        return True
    return _RIVAL.search(text, unit.start, unit.end) is not None


def _unit(text: str, unit: Unit, met: Met, small: bool) -> None:
    start, end = unit.start, unit.end
    label = unit.label
    heading = unit.headings[-1] if unit.headings else None
    if unit.shape == "field" and label is not None:
        if label in met.labels and field_of(label) is None and is_people_label(label):
            _prose(text, start, end, met, small)
            return
        if is_people_label(label) and field_of(label) in ("people", None):
            met.labels.add(label)
            met.known += _listed(text, start, end)
            return
        if field_of(label) == "card":
            met.cards += read_people(text, start, end, weight=3)
            return
        if _is_contact_label(label):
            met.contacts += read_people(text, start, end, weight=3)[:1]
            return
        if field_of(label) is None and label not in met.labels:
            met.labels.add(label)
            _labelled(text, unit, label, met)
    if unit.shape in ("bullet", "sentence") and (
        is_people_label(label) or (is_people_label(heading) and (label is None or label == heading))
    ):
        if _is_entry(text, unit):
            met.known += _listed(text, start, end)
            return
    elif unit.shape == "bullet" and (_is_contact_label(heading) or _is_contact_label(label)):
        met.contacts += read_people(text, start, end, weight=3)[:1]
        return
    _prose(text, start, end, met, small)


def _listed(text: str, start: int, end: int) -> list[Mention]:
    found = read_people(text, start, end)
    return [mention for mention in found if not is_organisation_only(mention.name)]


def is_organisation_only(name: str) -> bool:
    """Tell whether a name is a firm's rather than a person's."""
    return is_organisation(name) and not is_person_like(name)


def _is_entry(text: str, unit: Unit) -> bool:
    """Tell whether a unit below "Interviewers" is an entry of the list, not a remark."""
    words = words_of(text, unit.start, unit.end)
    if unit.shape == "bullet":
        return True
    if unit.end - unit.start >= 160 or is_clause(text[unit.start : unit.end]):
        return False
    return name_end(words, 0, small=False) > 0 or is_title(text[unit.start : unit.end])


def _labelled(text: str, unit: Unit, label: str, met: Met) -> None:
    """Read "Head chef: Sarah Khan" and "Moira: month-end takes eleven days"."""
    value = text[unit.start : unit.end]
    if is_title(label) and len(label.split()) <= 5 and len(value) < 80:
        people = [
            one for one in read_people(text, unit.start, unit.end) if is_person_like(one.name)
        ]
        if len(people) == 1:
            met.known.append(replace(people[0], title=people[0].title or label.strip()))
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
        if not is_person_like(mention.name) and _is_ordinary(text, mention.name):
            return
        if not _FIRST.search(value) and is_title(value) and len(value) < 60 and mention.title is None and value[:1] not in "\"'":
            titled = read_people(f"{mention.name}, {value}", 0, len(mention.name) + 2 + len(value))
            if len(titled) == 1 and titled[0].title:
                met.known.append(replace(mention, title=titled[0].title))
                return
        sure = is_person_like(mention.name)
        if not sure and (not label[:1].isupper() or _is_ordinary(text, mention.name)):
            return
        (met.known if sure and len(mention.name.split()) > 1 else met.likely).append(mention)


_FIRST = re.compile(r"\b(?:i|me|my|they|he|she)\b", re.IGNORECASE)


def _is_ordinary(text: str, name: str) -> bool:
    """Tell whether a name is made of words that the language or these notes use as such."""
    return any(is_ordinary_word(word) or _used_small(text, word) for word in name.split())


@lru_cache(maxsize=4096)
def is_ordinary_word(word: str) -> bool:
    """Tell whether a capitalised word is no name on its own: "Promised", "Keep", "Follow-up"."""
    plain = word.casefold().strip(".,:")
    if is_given_name(word) or is_honorific(word):
        return False
    return (
        plain in COMMON or plain in STOPWORDS or verbs.is_past(plain) or verbs.is_gerund(plain)
        or verbs.irregular_base(plain) is not None or verbs.is_base(plain)
    )  # fmt: skip


def _used_small(text: str, word: str) -> bool:
    """Tell whether the notes also have the word in lower case, near their beginning at least."""
    return (
        len(word) > 3
        and re.search(rf"(?<!\w){re.escape(word.casefold())}(?!\w)", text[:50000]) is not None
    )


def _speaker(text: str, unit: Unit, met: Met) -> None:
    name = unit.speaker
    if name is None or name.casefold().rstrip("0123456789. ") in SPEAKERS:
        return
    if any(known.name == name for known in met.known):
        return
    met.known.append(Mention(spelled(name), unit.start, unit.start, weight=1))


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
    if name is None or name.part != "notes":
        return
    for mention in read_people(text, name.start, name.end):
        met.known.append(
            replace(
                mention,
                title=mention.title or (" ".join(title.split()) if title else None),
                email=mention.email or email,
                weight=3 if email else 2,
            )  # fmt: skip
        )


def _headings(text: str, units: Sequence[Unit], met: Met) -> None:
    """Read "## Björn Öztürk - Head of Design", a section about one person each."""
    seen: set[str] = set()
    for unit in units:
        for level, heading in enumerate(unit.headings):
            if heading in seen or unit.part != "notes":
                continue
            seen.add(heading)
            plain = re.sub(r"^(?:(?:round|part|interview|stage|session|call|\d+)\s*\d*\s*[:.)–-]\s*|"
                        r"with\s+)+",
                           "", heading, flags=re.IGNORECASE)  # fmt: skip
            if level == 0 and len(plain.split()) > 9:
                continue
            people = read_people(plain, 0, len(plain), weight=2)
            if people and level and is_title(plain) and not is_organisation(people[0].name):
                # "## 1. Marguerite Osei-Bonsu, VP Product"
                if people[0].title and len(people[0].name.split()) > 1:
                    met.known.append(replace(people[0], start=unit.start, end=unit.start))
            for one in people:
                mention = replace(one, start=unit.start, end=unit.start)
                if (
                    is_person_like(one.name)
                    and (one.title or len(one.name.split()) > 1)
                    and not is_organisation(plain)
                ):
                    (met.known if one.title else met.likely).append(mention)
                elif is_person_like(one.name):
                    met.likely.append(mention)


_HE_SHE = re.compile(r"\b(?:he|she|him|her|his)\b", re.IGNORECASE)


def _sibling_sections(text: str, units: Sequence[Unit], met: Met) -> None:
    """Take "## Obi" for a person where the section beside it is somebody's."""
    titles = list(dict.fromkeys(unit.headings for unit in units if unit.part == "notes" and unit.headings))
    sure = {name for one in met.known for name in one.name.split()}
    for path in titles:
        word = path[-1].strip("*_ :")
        beside = [other for other in titles if other[:-1] == path[:-1] and other is not path]
        named = any(sure & set(other[-1].split()[:1]) for other in beside)
        if private_heading(word) or word.endswith("s"):
            continue
        if named and word.isalpha() and word.istitle() and not _is_ordinary(text, word) and not field_of(word):
            section = [unit for unit in units if unit.headings == path]
            first = section[0]
            if not any(_HE_SHE.search(text, unit.start, unit.end) for unit in section):
                continue
            met.known.append(Mention(word, first.start, first.start, weight=1))


def _prose(text: str, start: int, end: int, met: Met, small: bool) -> None:
    """Read the people out of one sentence or bullet."""
    taken, end = start, min(end, start + _LONGEST)
    contact = _CONTACT_ONLY.search(text, start, end)
    for found in _MET.finditer(text, start, end):
        passive = (
            found[0].casefold().startswith(("introduced", "joined", "shown", "chaired", "led"))
        )
        left = max(start, found.start() - 40)
        if found.start() < taken or (not passive and _NOT_MET.search(text, left, found.start())):
            continue
        if found[0].casefold().startswith(("interv", "call", "chat")) and contact:
            continue
        people = _after_trigger(text, found, end, small)
        for one in people:
            if not _FORMER.search(text, start, one.start):
                met.known.append(one)
        if people:
            taken = people[-1].end
    if there := _WERE_THERE.search(text, start, end):
        people = read_people(text, start, there.start(), prose=True)
        met.known += [one for one in people if is_person_like(one.name)]
    for run in _runs(text, start, end):
        _judge(text, start, end, run, met)


_WERE_THERE = re.compile(
    r"\s(?:was|were) (?:both |all |also )?(?:there|present|in the room|on the (?:panel|call)|"
    r"interviewing(?: me)?)\b",
    re.IGNORECASE,
)


def _after_trigger(text: str, found: re.Match[str], end: int, small: bool) -> list[Mention]:
    """Return the people that the words of meeting name; the first one vouches for the others."""
    people: list[Mention] = []
    for one in read_people(text, found.end(), end, prose=True):
        beside = bool(people) and len(one.name.split()) > 1
        if not is_organisation_only(one.name) and (beside or _trusted(one, found[0], text, small)):
            people.append(one)
    return people


def _is_from(text: str, mention: Mention) -> bool:
    """Tell whether "from" follows the name: "Wes from Dockside Freight"."""
    last = mention.name.split()[-1]
    stop = text.find(last, mention.start) + len(last)
    return text.startswith(" from ", stop)


def _trusted(mention: Mention, trigger: str, text: str, small: bool) -> bool:
    """Tell whether what follows the trigger is a person: "interview with" may name a firm."""
    if mention.title or mention.email or _is_from(text, mention):
        return True
    plain = trigger.casefold().strip()
    firm = plain.startswith(
        ("interv", "call", "session", "panel of", "saw", "entretien", "entrevista")
    )
    if firm or small or plain in ("w/",):
        return is_person_like(mention.name)
    return is_person_like(mention.name) or len(mention.name.split()) >= 2 or plain.endswith("met")


def _runs(text: str, start: int, end: int) -> Iterator[tuple[list[Word], int, int]]:
    """Yield (words, from, to) for each run of words that may be a person's name."""
    words = words_of(text, start, end)
    at = 0
    while at < len(words):
        if (
            not (could_be_name(words[at].bare) or is_honorific(words[at].bare))
            or not words[at].bare[:1].isupper()
        ):
            at += 1
            continue
        stop = name_end(words, at, small=False)
        if stop > at + 1 and is_ordinary_word(words[at].bare) and not words[at].text.endswith("."):
            # "Promised Carys the sheet": the verb is no part of the name.
            at += 1
        if stop > at and not (stop == at + 1 and is_ordinary_word(words[at].bare)):
            yield words, at, stop
        at = max(stop, at + 1)


def _judge(text: str, start: int, end: int, run: tuple[list[Word], int, int], met: Met) -> None:
    """Put a name of running text where its words around it say it belongs."""
    words, at, stop = run
    first, last = words[at], words[stop - 1]
    name = spelled(text[first.start : last.end])
    before = text[max(start, first.start - 60) : first.start]
    if _FORMER.search(before) or is_organisation_only(name) or last.text.endswith(("'s", "’s")):
        return
    if _ABSENT.match(text, last.end, end) or _TO_COME.search(text, start, first.start):
        return
    mention = Mention(name, first.start, last.end)
    people = read_people(text, first.start, min(end, first.start + 240), prose=True)
    if people and (people[0].name in name or people[0].start == first.start):
        name = people[0].name
        mention = replace(people[0], weight=3 if people[0].email else 1)
    likely_name = is_person_like(name)
    follows = words[stop].bare.casefold() if stop < len(words) else ""
    aside = text[mention.end : mention.end + 3]
    if mention.title and likely_name and "(" in text[last.end : mention.end]:
        met.known.append(mention)
        return
    after = _after_aside(text, words, stop, mention.end)
    if after in _SAY and not _contact_verbs(text, mention.end, end):
        to_me = _TO_ME.match(text, _word_end(words, stop, mention.end), end) is not None
        full = len(name.split()) > 1
        sure = likely_name and (to_me or full or mention.title is not None)
        sure = sure or (full and mention.title is not None)
        if sure or (to_me and name.casefold() not in STOPWORDS):
            met.known.append(mention)
        else:
            met.likely.append(mention)
        return
    if _OBJECT.search(before):
        (met.known if likely_name and len(name.split()) > 1 else met.likely).append(mention)
        return
    if mention.email and mention.title and local_part_fits(mention.email.split("@")[0], name):
        (met.contacts if _RECRUITS.search(mention.title) else met.known).append(mention)
        return
    if mention.title or mention.email:
        (
            met.known
            if likely_name and mention.title and _is_apposition(text, last.end)
            else met.cards
        ).append(mention)
        return
    if follows in ("from", "aus", "vom") and likely_name and len(name.split()) > 1:
        met.known.append(mention)
        return
    if after in _WEAK:
        met.likely.append(replace(mention, weight=0))
    elif follows in ("-", "–", "—") or aside.strip().startswith(":"):
        met.likely.append(mention)
    elif likely_name and len(name.split()) > 1:
        # Not known to have been met; but if so, this is how the name is spelled in full.
        met.cards.append(replace(mention, weight=1))


def _is_apposition(text: str, end: int) -> bool:
    return text[end : end + 2] in (", ", " (", " -", " –", " —") or text[end : end + 6] == " from "


def _after_aside(text: str, words: list[Word], stop: int, end: int) -> str:
    """Return the word after a name and what explains it ("Jeanette Roux, the head chef, walked")."""
    while stop < len(words) and (words[stop].start < end or words[stop].text in ",()–—-"):
        stop += 1
    return words[stop].bare.casefold() if stop < len(words) else ""


def _word_end(words: list[Word], stop: int, end: int) -> int:
    while stop < len(words) and (words[stop].start < end or words[stop].text in ",()–—-"):
        stop += 1
    return words[stop].end if stop < len(words) else end


_TO_COME = re.compile(
    r"\b(?:next|second|2nd|final|third|another|further)\s+(?:\w+\s+)?(?:round|interview|stage|"
    r"step|meeting|call|chat)\b|"
    r"\b(?:will|would|to|'ll)\s+(?:then\s+)?(?:meet|see|speak|talk|report)\b|\breport(?:ing|"
    r"s)?\s+(?:in)?to\b|"
    r"\b(?:founded|set up|run|owned|written|recommended|referred)\s+by\b",
    re.IGNORECASE,
)
_RECRUITS = re.compile(r"recruit|talent|staffing|headhunt", re.IGNORECASE)
_ABSENT = re.compile(
    r"[^.;]{0,40}?\b(?:(?:was|is|were)(?: not|n['’]t)|could(?: not|n['’]t) (?:make|come|join)|"
    r"(?:was|is) (?:away|off|ill|"
    r"on leave|absent|on holiday|sick)|did(?: not|n['’]t) (?:come|show|join))\b",
    re.IGNORECASE,
)
_WILL_CALL = re.compile(
    r"\W*(?:will|would|'ll|is going to)\s+(?:\w+\s+)?(?:call|phone|ring|email|e-mail|write|text|"
    r"send|confirm|let|be in)\b",
    re.IGNORECASE,
)


def _contact_verbs(text: str, start: int, end: int) -> bool:
    """Tell whether somebody only gets in touch later ("Gill will ring")."""
    return _WILL_CALL.match(text, start, end) is not None
