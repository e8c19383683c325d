"""Job titles beside names, in brackets and behind commas."""

from dataclasses import replace

from writer import regex
from writer.extract.names.given_names import is_given_name
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import CHIEFS, is_department, is_rank_word, is_title
from writer.extract.names.pieces import EMAIL, PHONE, Piece
from writer.extract.names.spelled import spelled
from writer.extract.names.spelling import name_parts, same_person
from writer.extract.names.words import name_end, words_of
from writer.language import verbs

_LINK = regex.compile(r"\b(?:https?://|www\.)\S+|mailto:|\[|\]\([^)\n]{0,80}\)|[<>*_`]")
_CARD_SAYS = regex.compile(
    r"(?:(?:business |visiting |her |his |the )*card|badge|lanyard|door|signature|e-?mail|linkedin)"
    r"\s*(?:says|said|reads|has|is|spells it)?\s*:?\s+(?=[^\W\d_])",
    regex.IGNORECASE,
)
NO_TITLE = regex.compile(
    r"\b(?:i|me|my|she|he|they|we|said|asked|told|gave|card|spell|spelled|spelt|spelling|"
    r"pronoun\w*|pronounced|sounds|sp|maybe|minutes?|mins?|very|nice|lovely|friendly|tbc|"
    r"not sure|unsure|forgot|names?|surname|didn['’]?t|don['’]?t|no|not)\b|[?!@]|\d{2}|\b(?:he|"
    r"she|they)/",
    regex.IGNORECASE,
)
_VIA = regex.compile(
    r"\b(?:accepted|declined|tentative|optional|required|no response|needs action|organi[sz]er|"
    r"(?:co-?)?host|guest|me|you|"
    r"zoom|teams|video|phone|remote|online|in person|dialled in|on screen)\b",
    regex.I,
)


def take_aside(text: str, people: list[Mention], aside: Piece, *, whole: bool = True) -> None:
    """Read what stands in brackets behind a name: a title, an address, or neither.

    `whole`: nothing but the name stands before them; else they explain something else.
    """
    if not people:
        return
    inner = text[aside.start : aside.end]
    for found in EMAIL.finditer(inner):
        if people[-1].email is None:
            people[-1] = replace(people[-1], email=found[0].rstrip("."), weight=3)
    if not whole:
        return
    inner = PHONE.sub("", EMAIL.sub("", inner)).strip(" ,;:-–—")
    inner = _until_remark(_CARD_SAYS.sub("", inner))
    if inner.istitle() and inner.isalpha() and not is_rank_word(inner) and (
        is_given_name(inner) or same_person(inner, people[-1].name)
    ):  # fmt: skip
        # "Philippa Oakley (Pip)", "Zhao Mingyu (Michael)"
        people[-1] = replace(people[-1], alias=inner)
        return
    if inner.isupper() and inner.casefold() == "".join(p[0] for p in name_parts(people[-1].name)):
        # "Beverley Nunn (BN)"
        return
    full = _full_name(inner, people[-1].name) or _with_surname(inner, people[-1].name)
    if full is not None:
        people[-1] = replace(people[-1], name=full, weight=3)
        inner = inner.partition(",")[2]
    if full is None and same_person(inner, people[-1].name) and not is_title(inner):
        # "Rachel Stone (Rachel S.)"
        return
    title = clean_title(until_clause(inner) if is_title(until_clause(inner)) else inner)
    own = people[-1].title
    if (own is None or own.casefold() in CHIEFS) and title and _is_aside_title(title):
        people[-1] = replace(people[-1], title=title)


def _full_name(aside: str, name: str) -> str | None:
    """Return the whole name that brackets give behind a short one: "Big Dave (Dave Pemberton)"."""
    words = words_of(aside, 0, len(aside))
    stop = name_end(words, 0, small=False)
    if stop < 2 or (stop < len(words) and words[stop].text not in ",;"):
        return None
    whole = spelled(aside[words[0].start : words[stop - 1].end])
    short, full = name_parts(name), name_parts(whole)
    initials = len(name) > 1 and name.casefold() == "".join(part[0] for part in full)
    fits = bool(set(full) & set(short)) or same_person(name, whole) or initials
    fuller = len(full) > len(short) or all(len(part) > 1 for part in full)
    return whole if fits and fuller and len(full) > 1 else None


def _with_surname(aside: str, name: str) -> str | None:
    """Return the whole name where brackets go on with the surname: "Cressida (Holt, manager)"."""
    surname, comma, post = aside.partition(",")
    lone = surname.isalpha() and surname[:1].isupper() and not is_title(surname)
    if not (comma and lone and is_title(post)) or len(name.split()) != 1 or not is_given_name(name):
        return None
    return None if is_rank_word(surname) or is_given_name(surname) else f"{name} {surname}"


def _until_remark(words: str) -> str:
    """Return an aside up to the first part that is a remark: "director; everybody says ..."."""
    first, *others = regex.split(r"\s*;\s*|,\s+|\s+[-–—]\s+", words)
    kept = first
    for part in others:
        if NO_TITLE.search(part) or _REMARK.search(part):
            break
        kept = words[: words.index(part, len(kept)) + len(part)]
    return kept


#: What is no part of anybody's job.
_REMARK = regex.compile(
    r"\b(?:nobody|everybody|everyone|somebody|would be|will be|wants?|says|was|were|is|had|has|"
    r"daughter|son|wife|husband|brother|niece|nephew|used to|retir\w+|leaving|only|silent|"
    r"friendly|quiet|good|bored|late)\b",
    regex.IGNORECASE,
)


_IS_SAID = regex.compile(
    r"^(?:no|nobody|no one|everybody|everyone)\b|\b(?:i|me|my|we|us|she|he|they)\b",
    regex.IGNORECASE,
)


def is_remark(words: str) -> bool:
    """Tell whether words are said about somebody rather than what they are."""
    return _IS_SAID.search(words) is not None


def _is_aside_title(title: str) -> bool:
    if not any(map(str.isalpha, title)):
        # "Tess (1)" is a child of one.
        return False
    if NO_TITLE.search(title) or _VIA.search(title):
        return is_title(title.split(",")[0]) and not regex.search(
            r"\b(?:i|me|she|he)\b", title, regex.I
        )
    words = title.split()
    if words[0].islower() and verbs.is_base(words[0]) and not is_title(title):
        # "Sheila (finish later)"
        return False
    return is_title(title) or len(words) <= 3 or any(is_rank_word(word) for word in words[:6])


#: "Tues 3 Nov 2026 4pm" behind a name is no job.
_IS_DATE = regex.compile(
    r"\b20\d\d\b|\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|"
    r"apr|"
    r"may|jun|jul|aug|sep|oct|nov|dec)",
    regex.IGNORECASE,
)


_LEAD_IN = regex.compile(
    r"^(?:(?:(?:she|he|they)(?:['’]?s|['’]re| is| was)|i['’]?m|i am|the|their|our|a|an|is|was|as|"
    r"his|her|who(?:['’]d be| would be| will be|['’]ll be|"
    r"['’]s| is| was)|which is|my|der|die|le|la|l['’]|el|future|"
    r"would-be)\s+)+",
    regex.IGNORECASE,
)


#: "PAT – interview for groundworker": what it was, not who.
_OCCASION = regex.compile(
    r"(?:interview|notes|debrief|trial|applying|chat|call)\b", regex.IGNORECASE
)


#: What somebody is to somebody, no post.
_KIN = frozenset(
    "mum mom mam dad mother father wife husband son daughter brother sister-in-law uncle aunt "
    "niece nephew cousin friend mate neighbour".split()
)
_SENTENCE = regex.compile(r"(?<=[a-z]{3})\.\s+(?=[A-ZÀ-Þ])")
#: What a title never begins with: "about the Content Manager job".
_PREPOSITIONS = frozenset(
    "in at on over by from about for regarding re via with to after before during until".split()
)


def clean_title(title: str) -> str:
    """Return a title on one line without its article and what follows it."""
    plain = " ".join(_LINK.sub("", title).split()).strip(" ,;:.-–—()")
    plain = _LEAD_IN.sub("", plain)
    if ". " in plain:
        # "data scientist. Python test"
        plain = _SENTENCE.split(plain)[0]
    if _OCCASION.match(plain) or "interview" in plain.casefold().split()[-2:]:
        return ""
    plain = regex.sub(
        r"\s+(?:there|here|now|at (?:the )?[A-Z].*|who .*|"
        r"(?:and|an|n) (?:she|he|they|i|his|her|their) .*)$",
        "",
        plain,
    )
    plain = regex.sub(r"^one of (?:the |their |our )?(.+?)s?$", r"\1", plain)
    if (
        plain.casefold() in _KIN
        or _IS_DATE.search(plain)
        or plain.partition(" ")[0].casefold() in _PREPOSITIONS
    ):
        return ""
    plain = regex.sub(r"^((?:co-)?(?:owner|founder|proprietor)) of .*$", r"\1", plain)
    return plain if len(plain) <= 80 else ""


_CLAUSE = regex.compile(
    r"\s+(?:on|over|at|for (?:about|an?|half|\d+|ten|twenty)|this|yesterday|today|showed|told|"
    r"asked|said|was|is|via|by|about)\s"
)


def until_clause(phrase: str) -> str:
    """Return a title without the clause that goes on behind it."""
    found = _CLAUSE.search(phrase + " ")
    words = (phrase[: found.start()] if found else phrase).split(" ")
    for at in range(1, len(words)):
        known = is_title(words[at - 1]) or is_rank_word(words[at - 1])
        plain = words[at].casefold()
        deed = verbs.irregular_base(plain) not in (None, plain) or (
            verbs.is_gerund(plain) and not (is_rank_word(plain) or is_department(plain))
        )
        if known and words[at].islower() and deed:
            # "Mrs Partridge the head did it"
            return " ".join(words[:at])
    return " ".join(words)
