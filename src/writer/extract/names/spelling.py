"""How alike two names are: accents, initials, slips of the pen, usual short forms."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_LIGATURES = str.maketrans(
    {"ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "œ": "oe", "ı": "i"}
)
_HONORIFICS = frozenset(
    (
        "dhr mevr dr prof professor mr mrs ms miss mx sir dame herr frau mme mlle m monsieur "
        "madame señor señora sr sra doctor rev chef sister don doña ing dipl med judge hon "
        "ass jur habil h.c lord lady cllr councillor capt captain canon pani signora signor "
        "revd madam dra pan mevrouw meneer dott dottssa father fr sgt insp cdr herrn gov fru "
        "dott.ssa sig sig.ra dña "
        "eng "
        "docteur maître coach matron principal colonel col sergeant lieutenant lt corporal cpl "
        "brigadier rabbi imam avv "
    ).split()
)
_SHORT = (
    "thomas tom tommy, robert rob bob bobby, william will bill billy liam, michael mike mick "
    "mikey, katherine catherine katharine catharine kathryn cathryn kate katie kathy cathy kat, "
    "elizabeth liz lizzie beth betty eliza, richard rick dick rich, james jim jimmy jamie, john "
    "jack johnny, margaret maggie meg peggy, alexander alexandra alex sasha sandy, christopher "
    "christine christina chris, daniel dan danny, david dave, edward ed eddie ted, francis "
    "frances frank fran, gregory greg, jennifer jen jenny, jonathan jon, joseph joe joey, "
    "joshua josh, kenneth ken, lawrence laurence larry, matthew matt, nicholas nick, patricia "
    "pat patty tricia trish, patrick pat paddy, peter pete, philip phil, rebecca becky becca, "
    "samuel samantha sam, stephen steven steve, susan sue susie, timothy tim, victoria vicky "
    "vic, andrew andy drew, anthony tony, benjamin ben, charles charlie chuck, deborah debbie "
    "deb, geoffrey jeffrey geoff jeff, judith judy, leonard len lenny, oliver ollie, dominic "
    "dom, abigail abby, isabel isabella izzy bella, eleanor ellie nell, harriet hattie, louise "
    "louisa lou, valerie val, vivian vivien viv, raymond ray, reginald reg reggie, rosalind ros "
    "roz, theresa teresa tess tessa terri, emmanuel manny, gabriel gabe, nathan nathaniel nate, "
    "cameron cam, mitchell mitch, fiona fi, philippa pip pippa, amanda mandy, jessica jess, "
    "donald don donnie, frederick fred freddie, alfred alfie, archibald archie, eugene gene, "
    "ronald ron ronnie, theodore theo ted, zachary zach zac, katarzyna kasia, malgorzata gosia, "
    "agnieszka aga, joanna asia, aleksandra ola, jose pepe, francisco paco, ignacio nacho, "
    "kevin kev, terence terry, gerard gerry, gwendolyn gwen, harold harry, henry harry, "
    "jacqueline jackie, mohammed mohamed muhammad mo, oluwaseun seun, johannes hans, maximilian "
    "max, sebastian seb, stephanie steph, natalie nat, vincent vince, walter walt "
)
SHORT_FORMS = tuple(frozenset(group.split()) for group in _SHORT.split(","))


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return `text` in lower case without accents ("Wójcik" and "Wojcik" become one)."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LIGATURES))
    return "".join(mark for mark in plain if not unicodedata.combining(mark))


def is_honorific(word: str) -> bool:
    """Tell whether a word is a form of address: "Dr.", "Mrs", "Frau"."""
    return word.rstrip(".").casefold() in _HONORIFICS


def name_parts(name: str) -> list[str]:
    """Return the folded words of a name, forms of address and quote marks left out."""
    words = [word.strip(".,'\"“”‘’()") for word in name.split()]
    kept = [fold(word) for word in words if word and not is_honorific(word)]
    return kept or [fold(word) for word in words if word]


def distance(first: str, second: str, limit: int = 3) -> int:
    """Return the number of edits between two words (a swap of neighbours is one), up to `limit`."""
    if first == second:
        return 0
    if abs(len(first) - len(second)) >= limit or len(first) > 40 or len(second) > 40:
        return limit
    before: Sequence[int] = []
    row = list(range(len(second) + 1))
    for i, mark in enumerate(first, 1):
        older, before, row = before, row, [i]
        for j, other in enumerate(second, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (mark != other))
            if i > 1 and j > 1 and mark == second[j - 2] and first[i - 2] == other:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return min(row[-1], limit)


def near(first: str, second: str) -> bool:
    """Tell whether two folded words may be one word with a slip of the pen."""
    if first == second:
        return True
    shorter = min(len(first), len(second))
    if shorter < 4 and not (shorter == 3 and first[:2] == second[:2]):
        return False
    allowed = 1 if shorter < 7 else 2
    alike = first[0] == second[0] or shorter > 5
    return alike and distance(first, second, allowed + 1) <= allowed


#: Spellings that sound as another, in the order in which they are tried.
_SOUNDS = tuple(
    pair.split(":")
    for pair in (
        "bh:v mh:v tsch:k tch:k sch:s sz:s sh:s cz:k ch:k ph:v th:t ck:k c:k q:k g:k w:v f:v "
        "z:s x:ks d:t b:p m:n "
    ).split()
)


def sounds_alike(first: str, second: str) -> bool:
    """Tell whether two folded words may be one as heard: "voychik" is Wojcik."""
    one, two = _skeleton(first), _skeleton(second)
    return len(one) > 1 and one == two


@lru_cache(maxsize=1024)
def _skeleton(word: str) -> str:
    """Return the consonants as they sound, each run of one sound once."""
    for spelling, sound in _SOUNDS:
        word = word.replace(spelling, sound)
    kept = ""
    for mark in word:
        if mark in "aeiouyhj'-":
            continue
        kept += mark if not kept.endswith(mark) else ""
    return kept


def _same_given(first: str, second: str) -> bool:
    if near(first, second):
        return True
    short, long = sorted((first, second), key=len)
    if len(short) >= 3 and long.startswith(short):
        # "Raj" is Rajiv, "Seb" Sebastian.
        return True
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    return any(first in group and second in group for group in SHORT_FORMS)


def same_person(first: str, second: str) -> bool:
    """Tell whether two names may mean one person.

    A lone word matches the given name or the surname of a longer one ("Tom", "Okafor"); two full
    names need both to agree, with a slip, an initial or a short form allowed.
    """
    one, two = name_parts(first), name_parts(second)
    if not one or not two or are_couple(first, second):
        return False
    if len(one) > len(two):
        one, two = two, one
    if len(one) == 1:
        word = one[0]
        if len(two) == 1:
            short, long = sorted((word, two[0]), key=len)
            # "Mrs H" is Mrs Hargreaves.
            return long.startswith(short) if len(short) == 1 else near(short, long)
        if len(word) == 1 and any(is_honorific(part) for part in _shorter(first, second).split()):
            # "Dr C" is Dr Castlemaine.
            return two[-1].startswith(word)
        surname_only = any(is_honorific(part) for name in (first, second) for part in name.split())
        given = (
            _same_given(word, two[0])
            and (len(word) > 1)
            and not (surname_only and word != two[0] and len(name_parts(first)) == 1)
        )
        return given or (len(word) > 2 and near(word, two[-1])) or word in two[1:]
    surname = (
        near(one[-1], two[-1])
        or (len(one[-1]) == 1 and two[-1].startswith(one[-1]))
        or (len(two[-1]) == 1 and one[-1].startswith(two[-1]))
    )
    if not surname:
        hyphened = set(one[-1].split("-")) & set(two[-1].split("-"))
        surname = bool(hyphened) or one[-1] in two or two[-1] in one
    if not surname and near(one[0], two[0]):
        surname = sounds_alike(one[-1], two[-1])
    return surname and _same_given(one[0], two[0])


#: Forms of address that no man bears, and that no woman bears.
_HERS = frozenset("mrs ms miss mme frau dame lady sra señora pani signora mevrouw".split())
_HIS = frozenset("mr herr sir lord sr señor pan signor meneer monsieur".split())


def are_couple(first: str, second: str) -> bool:
    """Tell whether forms of address tell two people of one name apart: Mr Lorne and Mrs Lorne."""
    one, two = (name.split(" ")[0].rstrip(".").casefold() for name in (first, second))
    return (one in _HERS and two in _HIS) or (one in _HIS and two in _HERS)


def _shorter(first: str, second: str) -> str:
    return min(first, second, key=lambda name: len(name_parts(name)))


def local_part_fits(local: str, name: str) -> bool:
    """Tell whether the part of an address before the @ is made of this name ("k.wojcik")."""
    parts = name_parts(name)
    flat = fold(local).replace("-", "").replace("'", "")
    flat = flat.rstrip("0123456789")
    forms: set[str] = set()
    for words in {tuple(parts), tuple(_german(part) for part in name.split() if part)}:
        clean = [word.replace("-", "").replace("'", "").replace("’", "") for word in words]
        clean = [word for word in clean if word and not is_honorific(word)]
        if not clean:
            continue
        first, last = clean[0], clean[-1]
        forms |= {first, last} if len(clean) > 1 else {first}
        for mark in ("", ".", "_"):
            forms |= {first + mark + last, first[0] + mark + last, last + mark + first[0]}
            forms |= {last + mark + first, first + mark + last[0], mark.join(clean)}
            joined = "".join(clean[1:])
            if len(clean) > 2:
                forms |= {first + mark + joined, first[0] + mark + joined}
    return flat in forms and len(flat) > 1


def _german(word: str) -> str:
    """Return a word folded the German way: ö becomes oe."""
    plain = word.casefold().strip(".,'\"()")
    for mark, pair in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa")):
        plain = plain.replace(mark, pair)
    return fold(plain)
