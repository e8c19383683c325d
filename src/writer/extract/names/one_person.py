"""One person out of one piece of a list: name, title, and what else the piece says."""

from dataclasses import replace
from itertools import takewhile

from writer import regex
from writer.extract.names.given_names import is_given_name
from writer.extract.names.mention import Mention
from writer.extract.names.occupations import (
    is_department,
    is_organisation,
    is_rank_word,
    is_title,
    is_title_word,
)
from writer.extract.names.offices import PLACES, is_office, title_prefix
from writer.extract.names.pieces import Piece
from writer.extract.names.spelled import spelled
from writer.extract.names.spelling import is_honorific
from writer.extract.names.titles import NO_TITLE, clean_title, until_clause
from writer.extract.names.words import Word, could_be_name, name_end, past_number, words_of
from writer.language import verbs
from writer.language.common_words import COMMON

_LEAD = regex.compile(
    r"(?:[&+]\s+|(?:(?:luego|después|despues|también|tambien|danach|dann|puis|ensuite|poi|daarna|"
    r"then|also|first|second|and|und|plus|both|met|with|by|was|were|my|me|the|"
    r"their|our|"
    r"his|"
    r"(?:com|con|avec|mit) (?:o|a|os|as|el|la|le|il|dem|der)(?=\s)|o(?=\s+Sr)|a(?=\s+(?:Sra|Dra))|"
    r"her|later|finally|at the end|lastly|last|to|today|yesterday|someone|(?:bloke|guy|man|woman|"
    r"lady|chap|girl|lass|lad|fellow|fella|gentleman|person|colleague) (?:called|named)|(?:whose "
    r")?(?:sur|first |last "
    r")?name (?:i believe |i think )?(?:is|was)|by the name of|called|named|afterwards|mit|avec|"
    r"con|new|would-be|future"
    # What is to be done for them: "Sending Owen: the checklist", "Owe Shona: a copy".
    r"|(?:send|ow|e-?mail|ring|chas|text|forward|thank|remind|nudg)ing|owe[ds]?"
    r"|(?:ring|thank|nudge|remind|e-?mail|text)(?=\s[^\W\d_]+\s*:))|"
    r"(?:an?(?=\s+(?:bloke|guy|man|woman|lady|chap|girl|lass|lad|fellow|fella|gentleman|person|"
    r"colleague|new|young|second|third)\b))|(?-i:an?|der|die|das|den|dem|le|la|el|los|las))\s+|"
    r"(?-i:l['’])|\d{1,2}[.:]\d{2}\s?(?:[ap]m\b)?\s*(?:[-–—]\s+)?|\d+[.)]\s*|w/\s*)+",
    regex.IGNORECASE,
)
_RELATION = regex.compile(
    r"(?:(?:his|her|their)\s+)(?:[a-z]+\s+)??(?P<word>[^\W\d_]+)\s+(?=[^\W\d_]+)", regex.IGNORECASE
)
_FROM = regex.compile(
    r"\s+(?:from|in|of|at|fra|från|aus|von|vom|de|du|des)\s+(?:the\s+)?", regex.IGNORECASE
)
#: A clause behind a name: "Colm Reilly who is retiring".
WHO = regex.compile(
    r"\s+(?:who|whos|who['’]s|which|that|whose(?!\s+(?:first |last |sur)?name\b)|whom|qui|"
    r"que)\s+.*",
    regex.IGNORECASE | regex.DOTALL,
)
#: "didn't catch the name", "name escapes me": what stands here is nobody's name.
NAMELESS = regex.compile(
    r"\b(?:(?:did|do|could|can)(?: ?n['’]?t| not)|never|forgot(?:ten)?|missed)\b"
    r"[^,;|\n]{0,25}\bname\b"
    r"|\bname (?:escapes|unknown|not given)\b|\b(?:first |sur)?name\?|\bno name\b",
    regex.IGNORECASE,
)
_CALLED = regex.compile(
    r"\s(?:called|named|whose (?:first |last |sur)?name (?:is|was))\s+(?=\S)", regex.IGNORECASE
)


def read_piece(
    text: str, piece: Piece, prose: bool, weight: int, small: bool
) -> tuple[Mention | None, str | None, bool]:
    """Return (a person, a title, whether other words follow) for one piece of a list."""
    start, end = piece.start, piece.end
    # A piece may begin with it: ", who heads up the O&M team".
    who = WHO.search(text, max(0, start - 1), end)
    rest = who is not None
    office = office_told(who[0]) if who is not None else None
    if who is not None:
        end = max(start, who.start())
    if lead := _LEAD.match(text, start, end):
        relation = _RELATION.match(text, start, end)
        kin = relation is not None and not is_title(text[start:end])
        start = relation.end() if relation and kin else lead.end()
    if nameless := NAMELESS.search(text, start, end):
        end, rest = nameless.start(), True
    if start >= end:
        return None, None, rest
    if called := _CALLED.search(text, start, end):
        # "a parent governor called Steph"
        named = read_piece(text, Piece(called.end(), end, piece.before), prose, weight, small)[0]
        if named is not None:
            before = text[start : called.start()]
            title = clean_title(before) if is_title(before) else None
            return replace(named, title=named.title or title), None, rest
    words = words_of(text, start, end)
    if not words:
        return None, None, rest
    led = lead or piece.before in ("dot", "comma", "dash")
    if words[0].bare.isupper() and (behind := past_number(words, 1)) > 1:
        # "PC 2214 Adrian Molloy"
        words = [words[0], *words[behind:]]
    placed = words[0].bare.casefold() in PLACES
    if (led or placed or words[-1].text.islower()) and is_office(words):
        return None, text[start:end], rest
    if piece.before == "dash" and len(words) > 1 and is_title_word(words[-1].bare) and not (
        is_given_name(words[0].bare) or is_honorific(words[0].bare)
    ):  # fmt: skip
        # "Freya Noble - Delivery Lead"
        return None, text[start:end], rest
    at = title_prefix(words)
    if at == 0 and _is_rank(words):
        at = 1
    if 0 < at < len(words) and words[at].bare.casefold() in _OF and small:
        # "jefa de sala"
        return None, text[start:end], rest
    stop = name_end(words, at, small=small)
    if stop > at + 1 and words[at].bare.casefold() in _DEEDS:
        words, stop, at = words[at + 1 :], stop - at - 1, 0
    if stop == at and at:
        at, stop = 0, name_end(words, 0, small=small)
    if stop == 1 and at == 0 and _is_plain_word(words[0]) and is_title(text[words[0].end : end]):
        # "Parent rep"
        return None, text[start:end], rest
    if stop == at:
        if _is_deed(text[start:end]):
            return None, None, True
        if is_department(text[start:end]) and piece.before in ("comma", "dash", "dot"):
            return None, text[start:end], rest
        if is_title(text[start:end]) or (is_rank_word(words[0].bare) and len(words) <= 3):
            return None, text[start:end], rest
        return None, None, rest
    tail = [word.text for word in takewhile(lambda one: one.text[:1].isupper(), words[stop:])]
    if tail and is_organisation(" ".join(tail)) and not is_title(" ".join(tail)):
        # "Mercy Ridge Medical Center" is nobody called Mercy.
        return None, None, rest
    mention, title, rest = _named(text, words, at, stop, prose, weight, rest)
    if mention is not None and mention.title is None and office:
        mention = replace(mention, title=office)
    return mention, title, rest


def _is_plain_word(word: Word) -> bool:
    """Tell whether a word is the language's own, whatever its capital."""
    return word.bare.casefold() in COMMON and not (
        is_given_name(word.bare) or is_honorific(word.bare)
    )


_OF = frozenset("de del di du da van von der of".split())


def _is_rank(words: list[Word]) -> bool:
    """Tell whether letters stand before a full name: "SO Kev Dutton", "PC Ann Lee"."""
    if len(words) < 3 or not words[0].bare.isupper() or not 1 < len(words[0].bare) < 5:
        return False
    first, last = words[1].bare, words[2].bare
    named = is_given_name(first) and first[:1].isupper() and not first.isupper()
    return named and could_be_name(last) and not is_given_name(words[0].bare) and (
        not is_honorific(words[0].bare)
    )  # fmt: skip


_IS = regex.compile(
    r"\s+(?:who\s*)?(?:['’]?s|is|was|will be|would be|(?P<works>does|handles|works in|looks after))"
    r"\s+(?:an?|the|their|our|my|in)?\s*(?P<title>[^,.;()]{2,50})",
    regex.IGNORECASE,
)


def office_told(clause: str) -> str | None:
    """Return the title that a clause gives: "who is a senior qs", "who own the place"."""
    found = _IS.match(clause)
    if found is None:
        return "owner" if _OWNS.match(clause) else None
    title = clean_title(until_clause(found["title"]))
    if is_department(title):
        return title
    if found["works"]:
        return None
    return title if title and is_title(title) and len(title.split()) <= 6 else None


_OWNS = regex.compile(r"\s+who (?:also )?owns? (?:the|it\b|this|both)", regex.IGNORECASE)
#: Verbs that stand before a name at the start of a line: "Signed Ann Bell", "Promised Carys".
_DEEDS = frozenset(
    "signed promised thanked asked told met called emailed interviewed introduced saw rang vu vue "
    "rencontré rencontrée visto".split()
)


def _named(
    text: str, words: list[Word], at: int, stop: int, prose: bool, weight: int, rest: bool
) -> tuple[Mention | None, str | None, bool]:
    first, last = words[at], words[stop - 1]
    if last.text.endswith(("'s", "’s")) and stop < len(words):
        # "Lady Arbuthnot's land agent" names the agent's employer, not the agent.
        owned = text[words[stop].start : words[-1].end]
        return None, owned if is_title(owned) else None, rest
    name = spelled(text[first.start : last.end])
    if all(is_honorific(word) for word in name.split()) or ARE_LETTERS.fullmatch(name):
        return None, None, rest
    title = clean_title(text[words[0].start : words[at - 1].end]) if at else None
    tail = text[last.end : words[-1].end].strip(" ,")
    tail = _HIMSELF.sub("", tail)
    if tail and title is None:
        origin = _FROM.match(" " + tail)
        candidate = (" " + tail)[origin.end() :] if origin else tail
        candidate = regex.split(r"[.!?]\s", candidate.partition(" @ ")[0])[0]
        if origin and is_organisation(firm := _FOR_POST.split(candidate)[0]):
            # "Hannah from Quill & Co for copy editor"
            candidate = firm
        if origin and origin[0].split()[0] == "at" and is_organisation(candidate):
            # "her deputy Ian at Willowmead care home for the senior carer job"
            candidate = ""
        if ARE_LETTERS.fullmatch(candidate):
            # "Dolores Vega RN MSN": letters behind a name are no post.
            title = None
        elif told := _SHE_IS.match(tail):
            # "kerry dunmore she is the site manager"
            rest = told.end() < len(tail)
            said = clean_title(until_clause(told["title"]))
            title = said if is_title(said) and len(said.split()) <= 6 else None
        elif is_title(candidate) and len(candidate.split()) <= 8 and not _is_deed(candidate):
            if not NO_TITLE.search(candidate):
                title = clean_title(until_clause(candidate))
        elif is_department(until_clause(candidate)):
            title = clean_title(until_clause(candidate))
        elif origin is None:
            rest = True
            title = office_told(f" {tail}") if _WORKS.match(tail) else None
    elif tail:
        rest = True
    if tail and title is None and rest:
        title = _office_behind(words[stop:])
    end = words[-1].end if not rest else last.end
    return (
        Mention(name, first.start if not at else words[0].start, end, title or None, None, weight),
        None,
        rest,
    )


_FOR_POST = regex.compile(r"\s(?:for|re|about|regarding)\s")
_WORKS = regex.compile(r"(?:does|handles|works in|looks after|is in)\s")
#: "Trev Lamb himself"
_HIMSELF = regex.compile(r"^(?:him|her)self\b,?\s*", regex.IGNORECASE)


def _office_behind(words: list[Word]) -> str | None:
    """Return the job right behind a name: "craig the technical lead dont know his second name"."""
    if len(words) < 2 or words[0].bare.casefold() not in ("the", "their", "our"):
        return None
    job = list(takewhile(lambda one: is_rank_word(one.bare) or is_title_word(one.bare), words[1:7]))
    if not job or not any(is_title_word(word.bare) for word in job):
        return None
    return clean_title(" ".join(word.bare for word in job)) or None


ARE_LETTERS = regex.compile(
    r"(?:[ ,]*(?:[A-Z](?=[A-Za-z]*[a-z])[A-Za-z]{1,8}[A-Z]|[A-Z]{2}[a-z]{2,5}(?:[A-Z][a-z]{1,4})?|"
    r"RN|RMN|RGN|MSN|BSN|MBA|PhD|MSc|BSc|BA|MA|QC|KC|OBE|MBE|CBE|FRICS|MRICS|FRCS|"
    r"MRCP|FRCP|"
    r"FCA|ACA|ACCA|JP|CPA|PE|CEng|MICE|FICE|Esq|LLB|LLM|DPhil|EdD|PsyD|RD|LPN|NP|DNP|MRCVS))+\.?"
)


_SHE_IS = regex.compile(
    r"(?:she|he|they)(?:['’]?s| is| was|['’]?re| are| were)\s+(?:the|an?|their|our|my)\s+"
    r"(?P<title>(?:(?!\s(?:she|he|they|i|and|who)\s)[^,.;()]){2,50})",
    regex.IGNORECASE,
)
_AUXILIARIES = frozenset("is was are were has had will would can could does did ran led".split())


def _is_deed(tail: str) -> bool:
    """Tell whether the words behind a name say what its owner does: "looks after the PA stock"."""
    first, *others = (tail.casefold() if tail.isupper() else tail).split()
    following = others[0] if others else ""
    if first in _AUXILIARIES:
        return True
    office = (is_title_word(following) or is_rank_word(following)) and following != "it"
    if not first.islower() or office:
        return False
    return (first.endswith("s") and verbs.is_base(first[:-1])) or verbs.is_past(first)
