"""Whether a name in running text is somebody met, by the words around it."""

from dataclasses import dataclass, replace
from typing import Literal

from writer import regex
from writer.extract.dates.calendar_words import month_of
from writer.extract.fields.appointments import is_appointment
from writer.extract.fields.meeting_words import (
    ABOUT_POST,
    ABSENT,
    APPEARED,
    ASIDE,
    BESIDE,
    FORMER,
    IS_CONTACT,
    MY_AGENT,
    OBJECT,
    OFFICE,
    ON_CONDITION,
    RAN_IT,
    RECRUITS,
    REFEREES,
    RELATIVE,
    REPORTED,
    SAY,
    SINCE,
    THEIR_COLLEAGUE,
    THROUGH,
    TO_COME,
    TO_ME,
    TURNS,
    WEAK,
    WISHES,
    WITH_ME,
    WRITTEN,
)
from writer.extract.fields.met import Met
from writer.extract.fields.name_behind import (
    ME,
    acts_on_me,
    after_aside,
    contact_verbs,
    is_apposition,
    stands_between_commas,
    word_end,
)
from writer.extract.fields.office import is_others
from writer.extract.fields.opening import WITH_ME_THERE
from writer.extract.fields.ordinary import is_ordinary_word, is_organisation_only
from writer.extract.fields.own_past import own_past
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import is_person_like, read_people
from writer.extract.names.spelled import spelled
from writer.extract.names.spelling import is_honorific, local_part_fits
from writer.extract.names.words import Word
from writer.language.stopwords import STOPWORDS

Kind = Literal["known", "likely", "contacts", "cards"]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A name in its sentence `text[start:end]`: the words, from the first to before `stop`."""

    text: str
    start: int
    end: int
    words: list[Word]
    at: int
    stop: int
    mention: Mention
    #: The sixty characters in front of it.
    before: str

    @property
    def first(self) -> Word:
        return self.words[self.at]

    @property
    def last(self) -> Word:
        return self.words[self.stop - 1]

    @property
    def name(self) -> str:
        return self.mention.name

    @property
    def is_full(self) -> bool:
        return len(self.name.split()) > 1

    @property
    def is_likely(self) -> bool:
        return is_person_like(self.name)


def judge(text: str, start: int, end: int, run: tuple[list[Word], int, int], met: Met) -> None:
    """Put a name of running text where its words around it say it belongs."""
    words, at, stop = run
    first, last = words[at], words[stop - 1]
    bare = Mention(spelled(text[first.start : last.end]), first.start, last.end)
    before = text[max(start, first.start - 60) : first.start]
    seen = _Seen(text, start, end, words, at, stop, bare, before)
    if BESIDE.search(before) and any(start <= one.start < first.start for one in met.known):
        # "Dr Honor Trelease, and a younger man, Bastian Roth", "Mandy and her boss, Imran"
        people = _read_at(text, first.start, end)
        met.known.append(people[0] if people and people[0].start == first.start else bare)
        return
    if MY_AGENT.search(before) and seen.is_likely:
        met.contacts.append(replace(bare, title="recruiter"))
        return
    if _is_nobody(seen):
        return
    people = _read_at(text, first.start, end)
    if people and (people[0].name in bare.name or people[0].start == first.start):
        seen = replace(seen, mention=replace(people[0], weight=3 if people[0].email else 1))
        if first.bare.islower() and people[0].name.startswith(f"{bare.name} "):
            # "dev coordinates the food bank": in small letters the run knows where a name ends.
            seen = replace(seen, mention=replace(seen.mention, name=bare.name))
    title = _office_before(seen)
    if seen.mention.title is None and title:
        # "it was the transport manager, Gail Thackray"
        met.cards.append(replace(seen.mention, title=title))
    for rule in (_arranged, _told_of, _ran_it, _addressed, _acted, _spoken_to, _explained):
        if verdict := rule(seen):
            kind, mention = verdict
            getattr(met, kind).append(mention)
            return


def _read_at(text: str, start: int, end: int) -> list[Mention]:
    return read_people(text, start, min(end, start + 240), prose=True, most=1)


Verdict = tuple[Kind, Mention] | None


def _is_nobody(seen: _Seen) -> bool:
    """Tell whether somebody of old, absent, or yet to come is named, a firm, or no one."""
    text, first, last = seen.text, seen.first, seen.last
    if seen.before.endswith(" of ") and seen.stop == seen.at + 1 and not is_honorific(first.bare):
        # "Head of Mammals, took me round"
        return True
    if is_organisation_only(seen.name):
        return True
    if FORMER.search(seen.before) and not (
        THEIR_COLLEAGUE.search(seen.before) and WITH_ME.match(text, last.end, seen.end)
    ):
        return True
    if RELATIVE.search(seen.before) and not ME.search(text, last.end, seen.end):
        # "Her husband Ray does the books"; "His daughter Ida asked me" was there.
        return True
    turns = TURNS.finditer(text, seen.start, first.start)
    clause = max((turn.end() for turn in turns), default=seen.start)
    return bool(
        (SINCE.search(seen.before) and not ME.search(text, last.end, seen.end))
        or last.text.endswith(("'s", "’s"))
        or ABSENT.match(text, last.end, seen.end)
        or ON_CONDITION.match(text, last.end, seen.end)
        or TO_COME.search(text, clause, first.start)
        or ABOUT_POST.match(text, last.end, seen.end)
        or REFEREES.search(seen.before)
        or is_appointment(text, seen.start, first.start, last.end)
    )


def _office_before(seen: _Seen) -> str | None:
    found = OFFICE.search(seen.before)
    if found is None or is_others(seen.text, seen.first.start - len(seen.before) + found.start()):
        return None
    return found["title"] if is_title(found["title"]) else None


def _arranged(seen: _Seen) -> Verdict:
    if IS_CONTACT.match(seen.text, seen.last.end, seen.end):
        return "contacts", seen.mention
    through = THROUGH.search(seen.text[seen.start : seen.first.start])
    if through and (seen.mention.email or seen.before.endswith("(")):
        # "through Bluebell Recruitment (consultant: Gemma Tarn, ...)"
        return "contacts", replace(seen.mention, title=seen.mention.title or "recruiter")
    return None


def _told_of(seen: _Seen) -> Verdict:
    if _is_reported(seen.text, seen.start, seen.first.start, seen.last.end):
        return "cards", replace(seen.mention, weight=1)
    if WISHES.match(seen.text, seen.mention.end, seen.end) and OFFICE.search(seen.before):
        # "The CTO, Ross Hale, wants fewer dashboards": told of, not there.
        return "cards", seen.mention
    return None


def _ran_it(seen: _Seen) -> Verdict:
    end = seen.last.end
    behind = ASIDE.match(seen.text, end, seen.end)
    stops = {end, seen.mention.end, behind.end() if behind else end}
    if is_ordinary_word(seen.name):
        return None
    ran = any(RAN_IT.match(seen.text, stop, seen.end) for stop in stops)
    if ran or (seen.is_likely and APPEARED.match(seen.text, end, seen.end)):
        return "known", replace(seen.mention, title=seen.mention.title or _office_before(seen))
    return None


def _addressed(seen: _Seen) -> Verdict:
    """Take "Dr Ann Lowe," at the beginning, and a name with its post in brackets."""
    first, last = seen.first, seen.last
    alone = stands_between_commas(seen.text, first.start, last.end)
    if first.start < _OPENING and alone and is_honorific(first.bare):
        return "known", seen.mention
    aside = "(" in seen.text[last.end : seen.mention.end]
    return ("known", seen.mention) if seen.mention.title and seen.is_likely and aside else None


def _acted(seen: _Seen) -> Verdict:
    """Take who said, showed or did something, surely where it was to the writer."""
    text, words, stop, end = seen.text, seen.words, seen.stop, seen.mention.end
    said = after_aside(text, words, stop, end) in SAY
    if not (said or acts_on_me(text, words, stop, end, seen.end)):
        return None
    if contact_verbs(text, end, seen.end):
        return None
    to_me = TO_ME.match(text, word_end(words, stop, end), seen.end) is not None
    titled = seen.mention.title is not None
    if month_of(seen.name) is not None and not to_me:
        # "the field season is in May, needs a driver"
        return "likely", replace(seen.mention, weight=0)
    sure = (seen.is_likely and (to_me or seen.is_full or titled)) or (seen.is_full and titled)
    sure = sure or (to_me and seen.name.casefold() not in STOPWORDS)
    return ("known" if sure else "likely"), seen.mention


def _spoken_to(seen: _Seen) -> Verdict:
    """Take whom something was told, or with whom it was talked over."""
    found = OBJECT.search(seen.before)
    if found is None or own_past(seen.text, seen.start, seen.first.start, found[0]):
        return None
    mention = seen.mention
    if WRITTEN.search(seen.before):
        # "e-mail from Birgit Lund in admin"
        return "contacts", mention
    if found[0].strip().casefold() == "from" and not seen.is_full:
        # "moved 210 people from Sage to Iris"
        mention = replace(mention, weight=0)
    return ("known" if seen.is_likely and seen.is_full else "likely"), mention


def _explained(seen: _Seen) -> Verdict:
    """Take who has a title, an address or a verb behind the name, as far as these go."""
    mention, text, words, stop = seen.mention, seen.text, seen.words, seen.stop
    if mention.email and mention.title and local_part_fits(mention.email.split("@")[0], seen.name):
        return ("contacts" if RECRUITS.search(mention.title) else "known"), mention
    if mention.title or mention.email:
        sure = seen.is_likely and mention.title and is_apposition(text, seen.last.end)
        return ("known" if sure else "cards"), mention
    follows = words[stop].bare.casefold() if stop < len(words) else ""
    if follows in ("from", "aus", "vom") and seen.is_likely and seen.is_full:
        return "known", mention
    if after_aside(text, words, stop, mention.end) in WEAK:
        # "lorraine is room leader, i shadowed her" was there; of "Ann is leaving" nothing is known.
        there = follows in ("is", "was") and WITH_ME_THERE.search(text, mention.end, seen.end)
        return "likely", replace(mention, weight=1 if there else 0)
    colon = text[mention.end : mention.end + 3].strip().startswith(":")
    if follows in ("-", "–", "—") or colon:
        return "likely", mention
    if seen.is_full and (seen.is_likely or _comes_back(text, seen.name)):
        # Not known to have been met; but if so, this is how the name is spelled in full.
        return "cards", replace(mention, weight=1)
    return None


def _comes_back(text: str, name: str) -> bool:
    """Tell whether the notes go on to use the first word of two alone, as one does with a name."""
    first, *others = name.split()
    plain = not (is_organisation(name) or is_ordinary_word(first) or is_title(name))
    alone = rf"(?<!\w){regex.escape(first)}(?! ?&)(?! {regex.escape(others[0])})" if others else ""
    return plain and len(others) == 1 and regex.search(rf"{alone}\s+[a-z:]", text) is not None


#: In characters: where one says what it was and who was there.
_OPENING = 200


def _is_reported(text: str, start: int, at: int, stop: int) -> bool:
    """Tell whether somebody else told of this one: "Mei said the CEO, Grant Hollis, wants it"."""
    said = next(reversed(list(REPORTED.finditer(text, start, at))), None)
    if said is None or at - said.end() > 80 or regex.search(r"[;:]|\band\b", text[said.end() : at]):
        return False
    after = text[stop : stop + 60]
    return TO_ME.search(after) is None and not after.startswith(":")
