"""The people that running text tells of."""

from collections.abc import Iterator
from dataclasses import replace

from writer import regex
from writer.extract.fields.meeting_words import (
    ABOUT_POST,
    ABSENT,
    CONTACT_ONLY,
    ELSEWHERE,
    FORMER,
    MET,
    NOT_MET,
    OBJECT,
    PASSING,
    RAN_IT,
    RECRUITS,
    REPORTED,
    SAY,
    TALKED,
    TO_COME,
    TO_ME,
    WEAK,
    WERE_THERE,
    WILL_CALL,
)
from writer.extract.fields.met import Met
from writer.extract.fields.opening import SAW_ME, acting, led_elsewhere, opening_list
from writer.extract.fields.ordinary import is_ordinary_word, is_organisation_only
from writer.extract.names.given_names import is_given_name
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import is_person_like, read_people
from writer.extract.names.spelling import is_honorific, local_part_fits
from writer.extract.names.words import (
    Word,
    could_be_name,
    is_addressed,
    is_initial,
    name_end,
    spelled,
    words_of,
)
from writer.language import verbs
from writer.language.stopwords import STOPWORDS

_LONGEST = 4000
_OWN_WORK = regex.compile(
    r"\bi\s+(?!met|saw|spoke|talk|sat|chat|had|was|did|went|interv|also|then|just)\w+",
    regex.IGNORECASE,
)
_INTERVIEW = regex.compile(r"\binterv|\bpanel\b|\btrial\b", regex.IGNORECASE)


def prose(text: str, start: int, end: int, met: Met, small: bool, *, bullet: bool = False) -> None:
    """Read the people out of one sentence or bullet."""
    taken, end = start, min(end, start + _LONGEST)
    if PASSING.search(text, start, end) and not TALKED.search(text, start, end):
        return
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
        if found[0].strip().casefold() in ("w/", "with") and _OWN_WORK.search(
            text, start, found.start()
        ):
            # "told LE I automated it at Keio w/ Prof. Sato"
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
    for run in _runs(text, start, end):
        _judge(text, start, end, run, met)
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


_SMALL_WORD = regex.compile(r"(?<![\w@.-])[a-zà-ÿ]{3,}(?= [a-zà-ÿ]{3,} (?:the|their|our) [a-z])")
_SPOKE = regex.compile(r"(?:met|talked|spoke|spoken|chatted|sat|chat|seen by)\b", regex.IGNORECASE)
_AND = regex.compile(
    r"\s*,?\s*(?:and|&|\+|und|et|y)\s+(?:(?:the|le|la|der|die|el|a|his|her|their)\s)?(?=\S)"
)


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


def _runs(text: str, start: int, end: int) -> Iterator[tuple[list[Word], int, int]]:
    """Yield (words, from, to) for each run of words that may be a person's name."""
    words = words_of(text, start, end)
    at = 0
    while at < len(words):
        if (
            not (could_be_name(words[at].bare) or is_honorific(words[at].bare))
            or not words[at].bare[:1].isupper()
        ) and not is_addressed(words, at):
            at += 1
            continue
        before = words[at - 1].bare.casefold() if at else ""
        if is_initial(words[at].bare) and before in ("in", "with", "using"):
            # "rebuilt it in R. Henrike asked"
            at += 1
            continue
        stop = name_end(words, at, small=False)
        if stop > at and (beyond := _firm_end(words, stop)) > stop:
            # "Mercy Ridge Medical Center" is nobody called Mercy.
            at = beyond
            continue
        if stop > at + 1 and is_ordinary_word(words[at].bare) and not words[at].text.endswith("."):
            # "Promised Carys the sheet": the verb is no part of the name.
            at += 1
        if stop > at and not (stop == at + 1 and is_ordinary_word(words[at].bare)):
            yield words, at, stop
        at = max(stop, at + 1)


#: "The clinical lead, Nina Ashcroft, ran it"
_OFFICE = regex.compile(
    r"(?:^|\b)(?:[Tt]he|[Tt]heir)\s(?P<title>[A-Z]{2,4}|[a-z][a-z -]{2,36}),\s$"
)
_WISHES = regex.compile(r",?\s+(?:wants|needs|hopes|likes|thinks|is|was|has)\b(?! (?:me|us)\b)")


def _firm_end(words: list[Word], stop: int) -> int:
    """Return where a run of capitals ends that goes on into a firm's name, else `stop`."""
    end = stop
    while end < len(words) and words[end].text[:1].isupper() and end - stop < 4:
        end += 1
    return end if any(is_organisation(word.bare) for word in words[stop:end]) else stop


def _judge(text: str, start: int, end: int, run: tuple[list[Word], int, int], met: Met) -> None:
    """Put a name of running text where its words around it say it belongs."""
    words, at, stop = run
    first, last = words[at], words[stop - 1]
    name = spelled(text[first.start : last.end])
    before = text[max(start, first.start - 60) : first.start]
    if _BESIDE.search(before) and any(start <= one.start < first.start for one in met.known):
        # "Dr Honor Trelease, and a younger man, Bastian Roth", "Mandy and her boss, Imran"
        met.known.append(Mention(name, first.start, last.end))
        return
    if before.endswith(" of ") and stop == at + 1 and not is_honorific(first.bare):
        # "Head of Mammals, took me round"
        return
    if _MY_AGENT.search(before) and is_person_like(name):
        met.contacts.append(Mention(name, first.start, last.end, "recruiter"))
        return
    if FORMER.search(before) or is_organisation_only(name) or last.text.endswith(("'s", "’s")):
        return
    clause = max((turn.end() for turn in _TURNS.finditer(text, start, first.start)), default=start)
    if ABSENT.match(text, last.end, end) or TO_COME.search(text, clause, first.start):
        return
    if ABOUT_POST.match(text, last.end, end):
        return
    mention = Mention(name, first.start, last.end)
    people = read_people(text, first.start, min(end, first.start + 240), prose=True, most=1)
    if people and (people[0].name in name or people[0].start == first.start):
        name = people[0].name
        mention = replace(people[0], weight=3 if people[0].email else 1)
    likely_name = is_person_like(name)
    if _THROUGH.search(text[start : first.start]) and (mention.email or before.endswith("(")):
        # "through Bluebell Recruitment (consultant: Gemma Tarn, ...)"
        met.contacts.append(replace(mention, title=mention.title or "recruiter"))
        return
    if mention.title is None and (office := _OFFICE.search(before)) and is_title(office["title"]):
        # "it was the transport manager, Gail Thackray"
        mention = replace(mention, title=office["title"])
        met.cards.append(mention)
        mention = replace(mention, title=None)
    if _is_reported(text, start, first.start, last.end):
        met.cards.append(replace(mention, weight=1))
        return
    if _WISHES.match(text, mention.end, end) and _OFFICE.search(before):
        # "The CTO, Ross Hale, wants fewer dashboards": told of, not there.
        met.cards.append(mention)
        return
    behind = _ASIDE.match(text, last.end, end)
    stops = {last.end, mention.end, behind.end() if behind else last.end}
    ran = any(RAN_IT.match(text, stop, end) for stop in stops)
    if ran and not is_ordinary_word(name):
        office = _OFFICE.search(before)
        title = office["title"] if office and is_title(office["title"]) else None
        met.known.append(replace(mention, title=mention.title or title))
        return
    if (
        first.start < _OPENING
        and _stands_between_commas(text, first.start, last.end)
        and is_honorific(first.bare)
    ):
        met.known.append(mention)
        return
    follows = words[stop].bare.casefold() if stop < len(words) else ""
    aside = text[mention.end : mention.end + 3]
    if mention.title and likely_name and "(" in text[last.end : mention.end]:
        met.known.append(mention)
        return
    after = _after_aside(text, words, stop, mention.end)
    if (after in SAY or _acts_on_me(text, words, stop, mention.end, end)) and not _contact_verbs(
        text, mention.end, end
    ):
        to_me = TO_ME.match(text, _word_end(words, stop, mention.end), end) is not None
        full = len(name.split()) > 1
        sure = likely_name and (to_me or full or mention.title is not None)
        sure = sure or (full and mention.title is not None)
        if sure or (to_me and name.casefold() not in STOPWORDS):
            met.known.append(mention)
        else:
            met.likely.append(mention)
        return
    if (found := OBJECT.search(before)) and not _own_past(text, start, first.start, found[0]):
        if found[0].strip().casefold() == "from" and " " not in name:
            # "moved 210 people from Sage to Iris"
            mention = replace(mention, weight=0)
        (met.known if likely_name and len(name.split()) > 1 else met.likely).append(mention)
        return
    if mention.email and mention.title and local_part_fits(mention.email.split("@")[0], name):
        (met.contacts if RECRUITS.search(mention.title) else met.known).append(mention)
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
    if after in WEAK:
        met.likely.append(replace(mention, weight=0))
    elif follows in ("-", "–", "—") or aside.strip().startswith(":"):
        met.likely.append(mention)
    elif (likely_name or _comes_back(text, name)) and len(name.split()) > 1:
        # Not known to have been met; but if so, this is how the name is spelled in full.
        met.cards.append(replace(mention, weight=1))


#: What explains a name before the verb: ", one of the band 7s,".
_ASIDE = regex.compile(r"\s*,[^,.;\n]{2,60},|\s*\([^()\n]{2,60}\)")


def _comes_back(text: str, name: str) -> bool:
    """Tell whether the notes go on to use the first word of two alone, as one does with a name."""
    first, *others = name.split()
    plain = not (is_organisation(name) or is_ordinary_word(first) or is_title(name))
    alone = rf"(?<!\w){regex.escape(first)}(?! ?&)(?! {regex.escape(others[0])})" if others else ""
    return plain and len(others) == 1 and regex.search(rf"{alone}\s+[a-z:]", text) is not None


#: "my consultant Leanne Briggs set it up"
_MY_AGENT = regex.compile(
    r"\bmy\s+(?:agency |recruitment )?(?:consultant|agent|recruiter|headhunter)\s*,?\s*$", regex.I
)
#: Behind these another clause begins: "supposed to see a Mr Ashdown, so the manager did it".
_TURNS = regex.compile(r";|\s(?:but|so|instead|however)\s")
_THROUGH = regex.compile(
    r"\b(?:through|via)\b.*\b(?:recruit\w*|agency|resourcing|staffing)\b", regex.I
)
_BESIDE = regex.compile(
    r"(?:\band|[,&+])\s+(?:then\s+)?(?:an?|another|one|his|her|their|the)\s+[\w'’ -]{2,30}?"
    r"(?:,|\s(?:called|named))\s+$"
)
#: In characters: where one says what it was and who was there.
_OPENING = 200


def _stands_between_commas(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 2) : start].strip()
    return before in (",", ";", "-", "–", "") and text[end : end + 1] in (",", ".", ";", "\n", "")


_OWN = regex.compile(
    r"\b(?:told (?:him|her|them|\w+)|my|i (?:did|ran|worked|led|wrote|built|had|was|trained|"
    r"learnt|learned)|"
    r"i['’]?(?:ve|d))\b",
    regex.IGNORECASE,
)


def _own_past(text: str, start: int, at: int, cue: str) -> bool:
    """Tell whether "with X" is about whom the candidate once worked with."""
    if cue.strip().casefold() not in ("with", "from"):
        return False
    own = _OWN.search(text, start, at) or _OWN_WORK.search(text, start, at)
    return own is not None or _is_own_deed(text, start, at)


def _is_own_deed(text: str, start: int, at: int) -> bool:
    """Tell whether a sentence begins with what the writer once did: "set up a bay with ..."."""
    first = text[start:at].split(maxsplit=1)[:1]
    word = first[0].casefold().strip(",.:;") if first else ""
    done = verbs.irregular_base(word) is not None or verbs.is_past(word)
    return done and not _TALKS.match(word)


_TALKS = regex.compile(
    r"(?:met|spoke|saw|sat|had|talk|chat|discuss|walk|went|interview|meet|was|were)"
)


def _is_reported(text: str, start: int, at: int, stop: int) -> bool:
    """Tell whether somebody else told of this one: "Mei said the CEO, Grant Hollis, wants it"."""
    said = next(reversed(list(REPORTED.finditer(text, start, at))), None)
    if said is None or at - said.end() > 80 or regex.search(r"[;:]|\band\b", text[said.end() : at]):
        return False
    after = text[stop : stop + 60]
    return TO_ME.search(after) is None and not after.startswith(":")


def _is_apposition(text: str, end: int) -> bool:
    return text[end : end + 2] in (", ", " (", " -", " –", " —") or text[end : end + 6] == " from "


def _after_aside(text: str, words: list[Word], stop: int, end: int) -> str:
    """Return the word after a name and what explains it ("Jeanette, the head chef, walked")."""
    while stop < len(words) and (words[stop].start < end or words[stop].text in ",()–—-"):
        stop += 1
    return words[stop].bare.casefold() if stop < len(words) else ""


def _acts_on_me(text: str, words: list[Word], stop: int, end: int, last: int) -> bool:
    """Tell whether a past verb and "me" follow the name: "Chef Ines put me on garnish"."""
    verb = _after_aside(text, words, stop, end)
    past = verbs.is_past(verb) or verbs.irregular_base(verb) is not None
    if not past or CONTACT_ONLY.search(text, end, last):
        return False
    return _ME.match(text, _word_end(words, stop, end), last) is not None


_ME = regex.compile(r"\s+(?:me|us)\b", regex.IGNORECASE)


def _word_end(words: list[Word], stop: int, end: int) -> int:
    while stop < len(words) and (words[stop].start < end or words[stop].text in ",()–—-"):
        stop += 1
    return words[stop].end if stop < len(words) else end


def _contact_verbs(text: str, start: int, end: int) -> bool:
    """Tell whether somebody only gets in touch later ("Gill will ring")."""
    return WILL_CALL.match(text, start, end) is not None
