"""The people that running text tells of."""

from writer import regex
from writer.extract.fields.meeting_words import (
    ABSENT,
    CONTACT_ONLY,
    ELSEWHERE,
    FORMER,
    MET,
    NOT_MET,
    PASSING,
    TALKED,
    WERE_THERE,
)
from writer.extract.fields.met import Met
from writer.extract.fields.name_runs import name_runs, small_runs
from writer.extract.fields.opening import SAW_ME, acting, led_elsewhere, opening_list
from writer.extract.fields.ordinary import is_ordinary_word, is_organisation_only
from writer.extract.fields.own_past import OWN_WORK
from writer.extract.fields.verdict import judge
from writer.extract.names.given_names import is_given_name
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import is_organisation
from writer.extract.names.people import is_person_like, read_people

_LONGEST = 4000
_INTERVIEW = regex.compile(r"\binterv|\bpanel\b|\btrial\b", regex.IGNORECASE)


def prose(text: str, start: int, end: int, met: Met, small: bool, *, bullet: bool = False) -> None:
    """Read the people out of one sentence or bullet."""
    taken, end = start, min(end, start + _LONGEST)
    beside = met.known and 0 <= start - met.known[-1].end < 3
    if beside and (more := _AND_ANOTHER.match(text, start, end)):
        met.known += read_people(text, more.end(), end, prose=True)
    passing = PASSING.search(text, start, end)
    if passing and not TALKED.search(text, start, end):
        # "Louise gave me a lanyard, then Martin Kessler came down": what follows is about another.
        then = _THEN.search(text, passing.end(), end)
        if then is None:
            return
        taken = start = then.end()
    if ELSEWHERE.search(text, start, end) and not _INTERVIEW.search(text, start, end):
        return
    contact = CONTACT_ONLY.search(text, start, end)
    for found in MET.finditer(text, start, end):
        passive = (
            found[0].casefold().startswith(("introduced", "joined", "shown", "chaired", "led"))
        )
        left = max(start, found.start() - 40)
        if led_elsewhere(text, start, found):
            continue
        if found[0].strip().casefold() in ("w/", "with") and OWN_WORK.search(
            text, start, found.start()
        ):
            # "told LE I automated it at Keio w/ Prof. Sato"
            continue
        if _IF.search(text, start, end) and not _MET_ALREADY.match(found[0]):
            # "panel with Tomas (the CPO) if I get through"
            continue
        if found.start() < taken or (not passive and NOT_MET.search(text, left, found.start())):
            continue
        if found[0].casefold().startswith(("interv", "call", "chat")) and contact:
            continue
        people = _after_trigger(text, found, end, small)
        if found[0].casefold().startswith(("with", "i had", "it was")):
            # "With Alteryx I built it", "I had Ann as a patient": only who is told apart.
            himself = regex.match(r"[^.\n]{3,40}? (?:him|her)self\b", text[found.end() : end])
            told = himself or any(one.title or one.email for one in people[:2])
            people = people if told else []
        for one in people:
            if not FORMER.search(text, start, one.start):
                met.known.append(one)
        if not people and _SPOKE.match(found[0].strip()):
            # Only people are spoken to; who is unknown by name has to be named again.
            met.likely += [
                one for one in read_people(text, found.end(), end, prose=True)[:4]
                if not is_ordinary_word(one.name.split()[0]) and not is_organisation(one.name)
            ]  # fmt: skip
        if people:
            taken = people[-1].end
    if fellows := _FELLOWS.search(text, start, end):
        met.others += read_people(text, fellows.end(), end, prose=True)
    for found in SAW_ME.finditer(text, start, end):
        who = read_people(text, found.start("who"), found.end("who"), prose=True)
        met.known += [one for one in who if is_person_like(one.name)]
    met.known += acting(text, start, end)
    if taken == start:
        met.known += opening_list(text, start, end, bullet)
        for at in [at for at in range(start, end) if text[at] == "\n"][:3]:
            met.known += opening_list(text, at + 1, end, bullet)
    if there := WERE_THERE.search(text, start, end):
        people = read_people(text, start, there.start(), prose=True)
        met.known += [one for one in people if is_person_like(one.name)]
    before = len(met.known)
    met.known += _small_names(text, start, end)
    for run in name_runs(text, start, end):
        judge(text, start, end, run, met)
    if text[start : start + 1].islower():
        # Whoever begins without a capital may name people without one.
        for run in small_runs(text, start, end):
            judge(text, start, end, run, met)
    for one in met.known[before:]:
        met.known += _beside(text, one, end)


def _small_names(text: str, start: int, end: int) -> list[Mention]:
    """Return who is named in small letters with their post: "sharon vickers the manager was"."""
    found: list[Mention] = []
    for word in _SMALL_WORD.finditer(text, start, end):
        if not is_given_name(word[0]) or FORMER.search(
            text[max(start, word.start() - 60) : word.start()]
        ):
            continue
        stop = min(end, word.start() + 70)
        one = next(iter(read_people(text, word.start(), stop, prose=True, most=1)), None)
        if one is None or one.title is None or len(one.name.split()) != 2:
            continue
        if one.start == word.start() and not ABSENT.match(text, word.start() + len(one.name), end):
            found.append(one)
    return found


_IF = regex.compile(
    r"\bif (?:i (?:get|pass|make|am|go|do)|it (?:goes|all|works)|all goes|successful|"
    r"they (?:like|want)|that goes|shortlisted|selected|invited)\b",
    regex.IGNORECASE,
)
_MET_ALREADY = regex.compile(
    r"(?:i |we |also |then |just )?(?:met|saw|spoke|spoken|talked|chatted|was|were|been|"
    r"interviewed)\b",
    regex.IGNORECASE,
)
#: "I was in a group with Hamza, Ellie and Cerys": they want the post as well.
_FELLOWS = regex.compile(
    r"\b(?:[Ii]n (?:a|my|our|the) (?:group|team|pair)(?: with)?|paired (?:up )?with|"
    r"(?:other|fellow) (?:candidates?|applicants?)(?: (?:was|were|there|on the day))*)"
    r"\s*[:,(]?\s+(?=[A-ZÀ-Þ])"
)
_THEN = regex.compile(r"(?:[,;]\s+(?:and\s+)?|\s(?:and\s+)?)then\s+(?=[A-ZÀ-Þ])|;\s+(?=[A-ZÀ-Þ])")
#: Where a talk without stops goes on: "she is the manager and also a guy called phil from hr".
_AND_ANOTHER = regex.compile(
    r"(?:(?:she|he)(?:['’]?s| is| was) [^.,;]{2,50}? )?(?:and|plus|then)\s+(?:also\s+|then\s+)?"
    r"(?=(?:an?|another|the|his|her|their) [^.,;]{2,40}? (?:called|named) )",
    regex.IGNORECASE,
)
_SMALL_WORD = regex.compile(r"(?<![\w@.-])[a-zà-ÿ]{3,}(?= [a-zà-ÿ]{3,} (?:the|their|our) [a-z])")
_SPOKE = regex.compile(r"(?:met|talked|spoke|spoken|chatted|sat|chat|seen by)\b", regex.IGNORECASE)
_AND = regex.compile(r"\s*,?\s*(?:and|&|\+|und|et|y)\s+(?:(?:the|le|la|der|die|el|a)\s)?(?=\S)")


def _beside(text: str, known: Mention, end: int) -> list[Mention]:
    """Return who is named in one breath with somebody met: "X, matron, and Dr Idriss Benali"."""
    joined = _AND.match(text, known.end, end) if known.end > known.start else None
    people = read_people(text, joined.end(), end, prose=True) if joined else []
    return [
        one for one in people[:3]
        if is_person_like(one.name) and (len(one.name.split()) > 1 or one.title)
    ]  # fmt: skip


def _after_trigger(text: str, found: regex.Match, end: int, small: bool) -> list[Mention]:
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
    first = text[mention.start : mention.start + 1]
    if first.islower() and not (small or is_given_name(mention.name.split()[0])):
        # "Met mijn moeder gebeld": elsewhere the writer uses capitals for names.
        return False
    firm = plain.startswith(
        ("interv", "call", "session", "panel of", "saw", "there", "entretien", "entrevista")
    )
    if firm or small or plain in ("w/",):
        return is_person_like(mention.name)
    return is_person_like(mention.name) or len(mention.name.split()) >= 2 or plain.endswith("met")
