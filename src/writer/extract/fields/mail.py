"""What pasted e-mails and calendar entries tell: addresses, titles, spellings, who was invited."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from writer import regex
from writer.extract.fields.firm_words import is_titled
from writer.extract.names.addresses import named_by_address
from writer.extract.names.given_names import is_given_name
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import is_organisation, is_title
from writer.extract.names.people import is_person_like, read_people
from writer.extract.names.pieces import EMAIL, PHONE
from writer.extract.names.spelled import spelled
from writer.extract.names.titles import clean_title
from writer.extract.names.words import name_end, words_of
from writer.extract.structure.emails import SIGN_OFF
from writer.extract.structure.labels import field_of
from writer.extract.structure.lines import Line
from writer.extract.units import Unit

_ADDRESS = regex.compile(
    r"[\"'“]?(?P<name>[^\W\d_][^<>\"“”@\n;]{1,60}?)[\"'”]?\s*(?:<|\[mailto:|"
    r"\()(?P<email>[\w.+'-]{1,64}@[\w.-]{3,80})[>\])]"
)
_CN = regex.compile(
    r"CN=[\"']?(?P<name>[^\"':;\n]{2,60})[\"']?[^:\n]*:(?:mailto:)?(?P<email>\S+@\S+)?", regex.I
)
_INVITED = regex.compile(
    r"\b(?:you(?:['’]ll| will| would|['’]re| are)(?: first| then| also)? (?:be )?"
    r"(?:meet(?:ing)?(?: with)?|speak(?:ing)? (?:to|with)|(?:be(?:ing)? )?interviewed by|"
    r"talk(?:ing)? (?:to|with)|see(?:ing)?)|(?:confirm\w*|book(?:ed|ing)|arranged?|scheduled?|"
    r"appointment|slot|"
    r"expected|invite\w*)\b(?:[^.\n]|\.(?=\d)){0,70}?\s(?:with|by)(?= (?-i:[A-Z]))|"
    r"interview(?:ed)? (?:with|by)|interview (?:will be|is|takes place)\b(?:[^.\n]|\.(?=\d)){0,70}?"
    r"\swith(?= (?-i:[A-Z]))|the panel (?:will be|is|"
    r"consists of|will consist of)|"
    r"panel(?: members)?(?: will be| is)?:|ihre gesprächspartner\w* (?:sind|ist)|gespräch mit|"
    r"vous rencontrerez|entretien avec|"
    r"se reunirá con|entrevista con|your interviewers? (?:will be|is|are):?)\s+",
    regex.IGNORECASE,
)
_SLOT = regex.compile(
    r"\d{1,2}[:.]\d{2}\s*(?:[ap]m)?(?:\s*[-–—]\s*\d{1,2}[:.]\d{2}\s*(?:[ap]m)?)?[\s:|–—-]+(?=[^\W\d_a-z])"
)
_AND_ME = regex.compile(
    r"\b(?:and|with) (?:me|myself|I)\b|^(?:me|myself)\b|\bund mir\b|et moi", regex.I
)
_GREETED = regex.compile(
    r"(?:hi|hello|hey|dear|hallo|liebe[r]?|sehr geehrte[rs]?|bonjour|chère?|hola|estimad[oa]|"
    r"good (?:morning|afternoon))\s+"
    r"(?P<name>[^\W\d_][^,!:\n]{1,40})[,!:]?",
    regex.IGNORECASE,
)


#: "Hi Leanne, you're meeting Pete": the greeting and what follows on one line.
_GREETED_INLINE = regex.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon))\s+(?P<name>(?-i:[A-ZÀ-Þ])[\w'’-]+)[,!]\s+\S",
    regex.IGNORECASE,
)


@dataclass(slots=True)
class Mail:
    """`cards` hold spellings, titles and addresses; `invited` whom the candidate was to meet."""

    cards: list[Mention] = field(default_factory=list)
    invited: list[Mention] = field(default_factory=list)
    candidate: str | None = None
    company: str | None = None
    subject: str | None = None


_AFTERWARDS = regex.compile(
    r"(?:\b(?:nice|great|good|lovely|pleasure|enjoyed)\s+(?:talking|meeting|speaking|chatting|to "
    r"(?:have )?(?:met|meet|speak|talk|spoken|talked))|\bthank(?:s| you)\b[^.!?\n]{0,25}?\bfor "
    r"(?:coming|the (?:interview|chat|call)|talking|taking the time|your time))\b"
    r"(?=[^.!?\n]{0,40}\b(?:today|yesterday|earlier|this (?:morning|afternoon|week)|"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)day))",
    regex.IGNORECASE,
)
_QUOTED_FROM = regex.compile(r"(?:from|von|de|da|van)\s*:\s+(?=.*@)", regex.IGNORECASE)


def read_mail(text: str, lines: Sequence[Line], units: Sequence[Unit]) -> Mail:
    """Return what the parts that are e-mail say about people; nothing where there are none."""
    mail = Mail()
    sender: Mention | None = None
    me = False
    mails = [unit for unit in units if unit.part == "email"]
    for at, unit in enumerate(mails):
        value = text[unit.start : unit.end]
        role = field_of(unit.label) if unit.label and unit.shape == "field" else None
        if role is None and (header := _QUOTED_FROM.match(value)):
            # Below quote marks headers are no labels.
            role, value = "from", value[header.end() :]
        if unit.shape == "field" and unit.label and unit.label.upper() in ("ATTENDEE", "ORGANIZER"):
            _calendar_person(text, unit, mail)
        elif role in ("from", "cc", "to"):
            people = _addresses(value, unit)
            if role == "from" and people:
                sender = people[0]
            if role == "to":
                mail.candidate = mail.candidate or (
                    people[0].name if people else _plain_name(value)
                )
            else:
                mail.cards += people
        elif role == "subject":
            mail.subject = mail.subject or value
        elif slot := _SLOT.match(value):
            # "10:00 - 10:45  Anjali Rao, Engineering Manager"
            people = read_people(text, unit.start + slot.end(), unit.end, prose=True, most=4)
            mail.invited += [one for one in people if is_person_like(one.name)]
        elif role == "people":
            mail.invited += read_people(text, unit.start, unit.end)
        elif greeted := _GREETED.fullmatch(value):
            mail.candidate = mail.candidate or _plain_name(greeted["name"])
        elif inline := _GREETED_INLINE.match(value):
            mail.candidate = mail.candidate or _plain_name(inline["name"])
        elif sender and value.strip() in (sender.name, sender.name.split()[0]):
            # "Gareth", and below it what he is: signed without a greeting.
            _signature(text, mails[at : at + 5], mail)
        elif SIGN_OFF.fullmatch(value.strip()):
            signature = _signature(text, mails[at + 1 : at + 6], mail)
            if signature and sender is None:
                sender = signature
        if found := _INVITED.search(value):
            people = read_people(text, unit.start + found.end(), unit.end, prose=True)
            mail.invited += [one for one in people if not is_organisation(one.name)]
            me = me or _AND_ME.search(value[found.end() :]) is not None
        elif _AFTERWARDS.search(value):
            # "Nice talking to you today": whoever writes so was there.
            me = True
    if me and sender is not None:
        mail.invited.append(replace(sender, weight=3))
    return mail


def _addresses(value: str, unit: Unit) -> list[Mention]:
    people = []
    for found in _ADDRESS.finditer(value):
        name = _plain_name(found["name"].strip(" ,"))
        if name:
            people.append(Mention(name, unit.start, unit.start, None, found["email"], 3))
    bare = EMAIL.fullmatch(value.strip(" <>")) if not people else None
    if bare and (name := named_by_address(bare[0])):
        people.append(Mention(name, unit.start, unit.start, None, bare[0], 2))
    return people


def _plain_name(value: str) -> str | None:
    """Return a name that stands alone, "Fenwick, Moira" turned round, else None."""
    value = EMAIL.sub("", value).strip(" <>\"',")
    if value.count(",") == 1 and len(value.split()) <= 6 and not is_title(value):
        last, first = (part.strip() for part in value.split(","))
        if len(value.split()) == 2 or (first and is_given_name(first.split()[0])):
            # "Heuvel, Petronella van den"
            value = f"{first} {last}"
    words = words_of(value, 0, len(value))
    stop = name_end(words, 0, small=value.islower())
    if not words or stop == 0 or is_organisation(value):
        return None
    return spelled(value[words[0].start : words[stop - 1].end])


def _calendar_person(text: str, unit: Unit, mail: Mail) -> None:
    line_start = text.rfind("\n", 0, unit.start) + 1
    line_end = text.find("\n", unit.start)
    found = _CN.search(text, line_start, line_end if line_end >= 0 else len(text))
    name = _plain_name(found["name"]) if found else None
    if found is None or name is None:
        return
    mention = Mention(name, unit.start, unit.start, None, found["email"], 3)
    (mail.invited if unit.label and unit.label.upper() == "ATTENDEE" else mail.cards).append(
        mention
    )


def _signature(text: str, below: Sequence[Unit], mail: Mail) -> Mention | None:
    """Read the name, title, firm and address below a sign-off."""
    name: Mention | None = None
    for unit in below:
        value = text[unit.start : unit.end]
        if unit.end - unit.start > 90:
            break
        for line in value.split("\n"):
            name = _signature_line(line.strip(), unit, name, mail)
    if name is not None:
        mail.cards.append(name)
    return name


_TEAM = regex.compile(
    r"(?P<firm>[A-Z][^\n,]{2,40}?) (?:Recruitment|Recruiting|Hiring|HR|People|Talent)(?: \w+)? Team"
)


def _signature_line(line: str, unit: Unit, name: Mention | None, mail: Mail) -> Mention | None:
    if name is None:
        if team := _TEAM.fullmatch(line):
            mail.company = mail.company or team["firm"]
            return None
        people = read_people(line, 0, len(line), weight=3)
        if not people:
            return None
        return replace(people[0], start=unit.start, end=unit.end, weight=3)
    if " " in line and " " not in name.name and line.startswith(f"{name.name} "):
        # "Petronella", and below it her whole name.
        whole = read_people(line, 0, len(line), weight=3)[:1]
        if whole and whole[0].name.startswith(name.name):
            return replace(name, name=whole[0].name, title=whole[0].title or name.title)
    if (found := EMAIL.search(line)) and name.email is None:
        name = replace(name, email=found[0].rstrip("."))
    if is_title(line) and name.title is None and "@" not in line:
        title, _, firm = line.partition(",")
        if firm and not is_title(firm):
            mail.company = mail.company or firm.strip()
            line = title
        name = replace(
            name, title=clean_title(regex.split(r"\s+(?:at|bei|\||@)\s+|\s*\|\s*", line)[0]) or None
        )
    elif (
        (is_organisation(line) or (name.title is not None and mail.company is None))
        and line[:1].isupper()
        and is_titled(line)
        and not PHONE.search(line)
        and "@" not in line
        and len(line.split()) <= 6
        and not any(c.isdigit() for c in line)
    ):
        mail.company = mail.company or line.strip(" ,|")
    return name
