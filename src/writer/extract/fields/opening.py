"""Sentences that list who was there: an opening list, "X and Y interviewed me", "led by Z"."""

from dataclasses import replace
from itertools import takewhile

from writer import regex
from writer.extract.fields.meeting_words import IS_CONTACT
from writer.extract.fields.ordinary import is_ordinary_word
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import is_title
from writer.extract.names.people import is_person_like, read_people

_OCCASION = regex.compile(
    r"\b(?:interview\w*|panel|round|meeting|call|chat|session|trial|tour|it|this|that|which|one|"
    r"stage|talk|lunch|part|day|shift|mins?|minutes|hours?)[ ,(–—-]*(?:(?:was|is|were|being|"
    r"all|mostly)\s+)*$",
    regex.IGNORECASE,
)


def led_elsewhere(text: str, start: int, found: regex.Match) -> bool:
    """Tell whether "led by" is about something else than the meeting: one's own old work."""
    if not found[0].casefold().startswith(("chaired", "led", "hosted", "run", "conducted", "done")):
        return False
    before = text[start : found.start()]
    own = regex.search(r"\b(?:my|our) (?!interview|panel|meeting|chat|call)", before, regex.I)
    return bool(before.strip(" *_-")) and (own is not None or not _OCCASION.search(before[-40:]))


#: "mrs gander n her lad lee interviewed me"
SAW_ME = regex.compile(
    r"(?:^|(?<=[.;!?]\s))(?P<who>[^.;!?\n]{2,70}?)\s+(?:both\s+|then\s+)?(?:interviewed|grilled|"
    r"quizzed)\s+(?:me|us)\b",
    regex.IGNORECASE | regex.MULTILINE,
)


#: "Nkem who does the trousers had me draft a fly": a clause says who one is, then what they did.
_WHO_DID = regex.compile(
    r"(?P<name>(?:[^\W\d_a-z][\w'’-]+ ){1,3})\(?(?:who|whose|that|from)\s(?!trained\b|taught\b|"
    r"hired\b|"
    r"used\b|told me about\b)(?:[^\W\d_][\w'’-]*\)?,? ){2,8}?(?:had|made|let|asked|told|showed|"
    r"gave|"
    r"took|got|walked|quizzed|grilled|interviewed)\s+(?:me|us)\b"
)
#: "the head chef is called Margaux Lefèvre"
_IS_CALLED = regex.compile(
    r"\b(?:[Tt]he|[Tt]heir|[Mm]y (?:new|would-be))\s(?P<title>[a-z-]+(?: [a-z-]+){0,3}?)(?:['’]s|"
    r"\s(?:is|was))"
    r"\s(?:called|named|a (?:man|woman|guy|lady|bloke) (?:called|named))\s(?P<name>[^\W\d_a-z])"
)
WITH_ME_THERE = regex.compile(
    r"\b(?:she|he|they)\b[^.!?\n]{0,80}\b(?:me|us|i)\b|\b(?:me|i|we)\b[^.!?\n]{0,60}\b(?:her|"
    r"him)\b",
    regex.IGNORECASE,
)
_LATER_ON = regex.compile(
    r"\b(?:used to|years ago|once|back (?:in|at)|my (?:old|last|former))\b", regex.I
)


def acting(text: str, start: int, end: int) -> list[Mention]:
    """Return who had the writer do something, or holds an office and then dealt with them."""
    found: list[Mention] = []
    if "who" in text[start:end] or "from" in text[start:end]:
        for who in _WHO_DID.finditer(text, start, end):
            name = who["name"].strip()
            if _LATER_ON.search(who[0]) or (is_title(name) and not is_person_like(name)):
                continue
            people = read_people(name, 0, len(name), most=1)
            at = who.start("name")
            if people and (is_person_like(name) or not is_ordinary_word(name.split()[-1])):
                found.append(replace(people[0], start=at, end=at + len(name)))
    for called in _IS_CALLED.finditer(text, start, end):
        people = read_people(text, called.start("name"), end, prose=True, most=1)
        near = text[called.end() : called.end() + 260]
        if people and is_title(called["title"]) and WITH_ME_THERE.search(near):
            found.append(replace(people[0], title=people[0].title or called["title"]))
    return found


_LEAD = regex.compile(r"\W*(?:the|their|an?|both)\s+", regex.IGNORECASE)


def _is_used_alone(text: str, one: Mention) -> bool:
    """Tell whether the notes go on to call somebody by the first name."""
    first, *others = one.name.split()
    told = rf"(?<!\w){regex.escape(first)}(?! {regex.escape(others[0])})(?![\w.])"
    return is_person_like(one.name) and regex.search(told, text[one.end :]) is not None


def opening_list(text: str, start: int, end: int, bullet: bool) -> list[Mention]:
    """Return the people of "Jan (manager) and Bev from the baby room", a list without a verb."""
    people = read_people(text, start, end, prose=True)
    first = people[0] if people else None
    if first is None or first.title is None or IS_CONTACT.match(text, first.end, end):
        return []
    lead = _LEAD.match(text, start)
    if first.start > max(start + 3, lead.end() if lead else start):
        return []
    aside = "(" in text[first.start : first.end] or (bullet and first.end >= end - 1)
    listed = list(takewhile(lambda one: is_person_like(one.name), people))
    whole = people[-1].end >= end - 2 and len(first.name.split()) > 1
    if whole and len(people) == 1 and _is_used_alone(text, first):
        # "Farida Aziz store director." and further down "told Farida"
        return people
    if len(people) > 1 and people[-1].end >= end - 2 and all(one.title for one in people):
        # "Deputy manager Collette and one of the night carers, Bimpe."
        return people
    whole = whole and len(people) > 1
    if whole and all(one.title or text.count(one.name) > 1 for one in people):
        # "Alasdair Pym senior vet + Gwenllian": a line of nothing but people.
        return people
    return listed if aside or len(listed) > 1 else []
