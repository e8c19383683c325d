"""How a person's name is written in a message: on one line, no nickname, no shouting."""

from writer import regex
from writer.extract.names.given_names import is_given_name
from writer.extract.names.spelling import fold, is_honorific, name_parts
from writer.extract.names.words import PARTICLES, is_initial

_NICKNAME = regex.compile(
    r"\"[^\"]{1,20}\"|“[^”]{1,20}”|\((?:[^)]{1,20})\)|(?<!\w)['‘][^'’]{2,20}['’](?!\w)"
)


#: "Big Davie Rennie" is greeted as Davie.
_SIZES = frozenset(["big", "wee", "auld", "old", "little", "lang", "tall", "mad"])


def spelled(text: str) -> str:
    """Return a name on one line; in capitals only where the writer used none at all."""
    # "Sgt 4417 Karen Whitby"
    name = " ".join(word for word in text.split() if not word.isdigit()).strip(" ,;:-–—")
    plain = " ".join(_NICKNAME.sub(" ", name).split())
    first, _, others = plain.partition(" ")
    if first.casefold() in _SIZES and is_given_name(others.split(" ")[0]):
        plain = others
    # "Big" Steve Harker is greeted as Steve Harker.
    name = plain if name_parts(plain) and any(map(str.isalpha, plain)) else name.strip('"“”')
    for ending in ("'s", "’s"):
        name = name.removesuffix(ending)
    name = name.replace("Prof. em. ", "Prof. ")
    if name.startswith("Herrn "):
        # "mit Herrn Kolb"
        name = f"Herr {name[6:]}"
    if name.endswith(")") and "(" not in name:
        name = name[:-1]
    if (
        name.endswith(".")
        and not is_initial(name.split()[-1])
        and not is_honorific(name.split()[-1])
    ):
        name = name[:-1]
    shouted = name.isupper() and (len(name) > 4 or (len(name) > 2 and is_given_name(name)))
    if any(mark.isupper() for mark in name) and not shouted:
        return name[:1].upper() + name[1:] if is_honorific(name.split()[0]) else name
    *front, last = name.split() or [""]
    return " ".join([*map(_title_case, front), _title_case(last, particle=False)])


def _title_case(word: str, *, particle: bool = True) -> str:
    if particle and fold(word) in PARTICLES and word.islower():
        return word
    parts = regex.split(r"([-'’])", word.lower())
    return "".join(part[:1].upper() + part[1:] for part in parts)
