"""The writer's own name where a list, a talk, a chat or the layout of the head gives it away."""

from collections import Counter
from collections.abc import Sequence

from writer import regex
from writer.extract.fields.cues import without_cues
from writer.extract.fields.head_parts import name_alone
from writer.extract.fields.top_name import is_one_of_several
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import is_person_like
from writer.extract.names.spelled import spelled
from writer.extract.names.spelling import fold, is_honorific, name_parts
from writer.interview import Person
from writer.language.common_words import COMMON
from writer.language.stopwords import STOPWORDS
from writer.language.verbs import irregular_base

#: Up to four words with capitals (particles in small), or an initial and a surname.
NAME = (
    r"[^\W\d_a-z](?:[\w'’-]+|\.)(?:[ ](?:(?:van|von|de|der|den|da|di|del|la|le|al|el|bin|ten|ter)"
    r"[ ])*[^\W\d_a-z](?:[\w'’-]+\b|\.)){1,3}"
)
#: One to three surnames with capitals, particles between them.
_SURNAMES = (
    r"(?-i:(?:(?:van|von|de|der|den|da|di|del|la|le|al|el|bin|ten|ter) )*[^\W\d_a-z][\w'’-]+"
    r"(?: [^\W\d_a-z][\w'’-]+)?)"
)
_SELF = r"(?:me|myself|candidate|applicant|interviewee|kandidat(?:in)?|bewerber(?:in)?|candidate?)"
_LISTED = (
    regex.compile(rf"(?i:\b(?:me|myself))\s*\(\s*(?P<name>{NAME})\s*[),]"),
    regex.compile(rf"(?P<name>{NAME})\s*[(\[]\s*(?i:{_SELF})\s*[)\]]"),
    regex.compile(rf"\b(?i:me)\s*=\s*[A-Z]{{2,3}}\s*\(\s*(?P<name>{NAME})\s*\)"),
    regex.compile(rf"\b[A-Z]{{2,3}}\s*=\s*(?i:me)\s*[(,]\s*(?P<name>{NAME})"),
    regex.compile(
        rf"^\W*(?i:candidate\b)[^:|\n]{{0,24}}[:|]\s*(?P<name>{NAME})(?=[ ,.\n]|$)", regex.M
    ),
)
_STAMP = (
    r"[\[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?"
)
_TURN = regex.compile(
    rf"^(?:{_STAMP}\s*[-–—]?\s*)?(?P<name>[^\W\d_][\w.'’ -]{{1,40}}?)"
    rf"(?::[ ]+(?P<words>\S.*)|\s+{_STAMP}\s*$)",
    regex.MULTILINE,
)
_CHAT = regex.compile(
    r"^\[?\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?,?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\]?\s*[-–—]?\s*"
    r"(?P<name>[^\W\d_][^:\n]{1,40}):[ ]+(?P<words>.*)$",
    regex.MULTILINE | regex.IGNORECASE,
)
_TIMES = regex.compile(rf"(?:^{_STAMP}|\s{{2}}{_STAMP}\s*$)", regex.MULTILINE)
_ACCOUNT = regex.compile(
    r"\b(?:i (?:met|ran|said|told|saw|forgot|never|did|promised)|told (?:him|her|them)|met "
    r"(?-i:[A-Z])|interview (?:was|went)|it was for)\b",
    regex.IGNORECASE,
)
_HOSTS = regex.compile(
    r"\b(?:thanks? (?:you )?for (?:joining|coming|having|making)|welcome|we['’](?:re|ve|ll)|our|"
    r"i['’]?m the|tell (?:us|me) about|your (?:cv|experience))\b",
    regex.IGNORECASE,
)
_GREETED = regex.compile(
    r"\b(?:hello|hi|hey|morning|afternoon|evening|welcome|dear|thanks? (?:you )?for (?:coming|"
    r"joining|making)[^.!?\n]{0,30}?,?)[ ,]+(?P<name>(?-i:[A-ZÀ-Þ])[\w'’-]+)\s*[!,.?]",
    regex.IGNORECASE,
)
_SALUTED = regex.compile(
    r"^>*\s*(?:hi|hello|dear|hey)\s+(?P<name>(?-i:[A-ZÀ-Þ])[\w'’-]+)\s*[,!]", regex.M | regex.I
)
_TO = regex.compile(
    r"^\W*(?:to|an|à|para)\s*:\s*<?(?P<local>[\w.-]+)@", regex.MULTILINE | regex.IGNORECASE
)
_TOLD_LATER = regex.compile(
    r"\b(?:let|tell|inform|call|ring)\s+(?P<name>[A-ZÀ-Þ][\w'’-]+)\s+(?:know\s+)?by\b"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
#: A day, and no "3 vans on the road": what follows a name then is what that one said.
_DAY = rf"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b|{_MONTH})"
_DATED = regex.compile(
    rf"^\W*(?P<name>{NAME})\s*[,|–-]\s*(?=(?:\d{{1,2}}(?:st|nd|rd|th)? ?(?:[./-]|{_MONTH})|{_DAY}))"
)
_RIGHT = regex.compile(rf"\S\s{{3,}}(?P<name>{NAME}|[A-Z]\. ?[A-Z][\w'’-]+)\s*$")


def own_name(text: str) -> str | None:
    """Return the name that a list, a talk, a chat or a mail says is the writer's, or None."""
    head = text[:40000]
    for pattern in _LISTED:
        for found in pattern.finditer(head):
            if name := _person(found["name"]):
                return name
    return chat_writer(head) or _greeted_speaker(head) or _told_by_mail(head) or _saluted(head)


def own_name_of_head(text: str) -> str | None:
    """Return a full name in the first lines that a date follows, or that stands at the right."""
    lines = [line for line in text[:4000].splitlines() if line.strip()][:4]
    for line in lines:
        for pattern in (_DATED, _RIGHT):
            found = pattern.search(line)
            name = _person(found["name"]) if found else None
            cued = name is not None and without_cues(name) != name
            if name and not cued and not any(w.casefold() in COMMON for w in name.split()):
                return name
    return None


def told_later(text: str, names: Sequence[str]) -> str | None:
    """Return which of the people listed is let know the decision: the candidate."""
    for found in _TOLD_LATER.finditer(text):
        fits = [name for name in names if name_parts(name)[:1] == name_parts(found["name"])]
        if len(fits) == 1 and len(names) > 1:
            return fits[0]
    return None


def chat_speakers(text: str) -> tuple[str, ...]:
    """Return who writes in a messenger's chat: its friends are not people met.

    None where the chat is the interview itself: somebody welcomes, and tells of "our" firm.
    """
    words = [found["words"] for found in _CHAT.finditer(text)]
    hosted = sum(_HOSTS.search(said) is not None for said in words)
    if hosted > 1 and hosted > sum(_ACCOUNT.search(said) is not None for said in words):
        return ()
    return tuple(dict.fromkeys(found["name"].strip() for found in _CHAT.finditer(text)))


def talkers(text: str) -> tuple[str, ...]:
    """Return the full names of who speaks in a talk with times; none for a messenger's chat."""
    if _CHAT.search(text) or len(_TIMES.findall(text[:8000])) < 3:
        return ()
    names = dict.fromkeys(found["name"].strip() for found in _TURN.finditer(text[:40000]))
    spoken = (name_alone(spelled(name)) for name in names if len(name.split()) > 1)
    return tuple(name for name in spoken if name and _person(name) and not is_title(name))


def chat_writer(text: str) -> str | None:
    """Return who of a chat tells of the interview."""
    told = Counter(
        found["name"].strip() for found in _CHAT.finditer(text) if _ACCOUNT.search(found["words"])
    )
    ranked = told.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return name_alone(ranked[0][0])


def whole_own(text: str, name: str, people: Sequence[Person]) -> str:
    """Return one's own first name made whole by the one full name in the notes that begins so."""
    if " " in name.strip():
        return name
    met = {tuple(name_parts(one.name)) for one in people}
    wholes = {
        tuple(name_parts(found[0])): " ".join(found[0].split())
        for found in regex.finditer(
            rf"(?<!\w){regex.escape(name)} (?:{_SURNAMES})", text, regex.IGNORECASE
        )
    }
    fits = [
        whole for parts, whole in wholes.items() if parts not in met and _person(whole) is not None
    ]
    return fits[0] if len(fits) == 1 else name


def without_title(name: str) -> str:
    """Return one's own name without the form of address in front."""
    first, _, others = name.partition(" ")
    return others if others and is_honorific(first.strip("()")) else name


def plain_own(name: str) -> str:
    """Return one's own name without a form of address that is no degree: "(Miss) Ursula Fane"."""
    return _ADDRESS.sub("", name)


_ADDRESS = regex.compile(r"^\(?(?:mr|mrs|ms|miss|mx)\.?\)?\.?\s+(?=\S)", regex.IGNORECASE)


def _person(name: str) -> str | None:
    plain = " ".join(name.split())
    parts = plain.split()
    if parts and parts[0].casefold() in STOPWORDS and not is_given_name(parts[0]):
        # "CANDIDATE: At Dray & Co we went"
        return None
    if parts and irregular_base(parts[0].casefold()) and not is_given_name(parts[0]):
        # "MET TONY (OWNER)"
        return None
    organised = is_organisation(plain) or is_title(plain)
    if len(parts) < 2 or (organised and not is_person_like(plain)):
        return None
    return None if is_title(parts[-1]) and is_title(parts[0]) else plain


def _greeted_speaker(text: str) -> str | None:
    """Return the speaker whom another speaker greets by name: "Hello Tess, thanks for coming"."""
    names = list(dict.fromkeys(found["name"].strip() for found in _TURN.finditer(text)))
    if not 2 <= len(names) <= 12:
        return None
    talk = [found for found in _TURN.finditer(text) if len(found["name"].split()) > 1]
    greeted = Counter[str]()
    for at, turn in enumerate(talk):
        stop = talk[at + 1].start() if at + 1 < len(talk) else min(len(text), turn.end() + 400)
        for found in _GREETED.finditer(text, turn.start(), stop):
            fits = [
                name for name in names
                if name_parts(name)[:1] == name_parts(found["name"]) and len(name.split()) > 1
            ]  # fmt: skip
            if len(fits) == 1 and fits[0] != turn["name"].strip():
                greeted[fits[0]] += 1
    ranked = greeted.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return name_alone(spelled(ranked[0][0]))


_FROM = regex.compile(
    rf"^\W*(?i:from|von|de)\s*:\s*[\"']?(?P<name>{NAME})[\"']?\s*<", regex.MULTILINE
)


def _told_by_mail(text: str) -> str | None:
    """Return who sent a mail to a friend that is the account itself: signed at the very end."""
    found = _FROM.search(text)
    last = text.rstrip().rpartition("\n")[2].casefold() if found else ""
    if found is None or found["name"].split()[0].casefold() not in last[-60:]:
        return None
    return found["name"] if len(_ACCOUNT.findall(text)) > 1 else None


def _saluted(text: str) -> str | None:
    """Return the whole name of whom a mail greets, from its address or its own mail."""
    found = _SALUTED.search(text)
    if found is None:
        return None
    first = found["name"]
    for address in _TO.finditer(text):
        parts = regex.split(r"[._-]", address["local"])
        if len(parts) == 2 and parts[0].casefold() == first.casefold() and parts[1].isalpha():
            return f"{first} {parts[1].capitalize()}"
    wrote = regex.search(
        rf"\b(?P<name>{regex.escape(first)} [A-ZÀ-Þ][\w'’-]+)\s*<[^>\n]*@[^>\n]*>", text
    )
    return wrote["name"] if wrote else None


def named_in_first_line(text: str, people: Sequence[Person], role: str | None) -> str | None:
    """Return whom the first lines name beside the post and the notes then never name again.

    "Keisha Monroe - ICU RN - Mercy Ridge": the writer, where others were met.
    """
    lines = [
        line.strip("#*_=- \ufeff") for line in text[:4000].splitlines() if line.strip("#*_=- ")
    ]
    if len(people) < 2:
        return None
    for at, line in enumerate(lines[:3]):
        if len(line) > 110 or _SENTENCE.search(line):
            continue
        if at == 0 and sum(one.name in line for one in people) > 1:
            # "Prof. Ann Lowe, Dr Piet Maes": those met, side by side.
            continue
        below = " ".join(lines[:at] + lines[at + 1 :]) + text[4000:]
        used = {fold(word.strip(".,;:()'\"")) for word in below.split()}
        for one in people:
            parts = name_parts(one.name)
            place = line.casefold().find(one.name.casefold())
            told = len(parts) < 2 or used & set(parts)
            if place < 0 or told or _CUE.search(line[:place]):
                continue
            other_post = role and one.title and one.title in line and (
                fold(one.title) not in fold(role) and fold(role) not in fold(one.title)
            )  # fmt: skip
            beside = [two for two in people if two is not one]
            if other_post or (at == 0 and is_one_of_several(text, text.lstrip(), beside)):
                # "**Grant Adeyemi (Head of Sixth Form)**" over the notes of a teacher.
                continue
            if (at == 0 and place == 0) or _titled_as(one, role, line):
                return one.name
    return None


_SENTENCE = regex.compile(
    r"\b(?:i|me|my|they|she|he|we|was|were|is|said|told|asked|interviewed|had|went)\b(?!['’:])",
    regex.IGNORECASE,
)
_CUE = regex.compile(
    r"(?<!\w)w/|\b(?:with|met|by|panel|interviewers?|saw|spoke|mit|avec|con|present|who)\b|:\s",
    regex.I,
)


def _titled_as(person: Person, role: str | None, line: str) -> bool:
    """Tell whether the line names the post beside somebody who has no title, or this very one."""
    if role is None or role.casefold() not in line.casefold():
        return False
    return person.title is None or person.title.casefold() == role.casefold()
