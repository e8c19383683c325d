"""The people of an interview, and how they are named in the notes."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from writer import regex
from writer.extract.names.spelling import name_parts
from writer.extract.posts import posts_of, whose_post
from writer.interview import Person
from writer.language import verbs
from writer.language.tokens import Token, words

TITLES = frozenset(
    "capt captain canon rev cllr sister mr mrs ms miss mx dr prof professor sir dame herr frau "
    "mme m".split()
)
PERSON_PRONOUNS = frozenset("he she he's she's he'll she'll he'd she'd er il elle".split())


@dataclass(frozen=True, slots=True)
class Cast:
    """Who takes part. `forms` maps each lower-case way to name somebody met to their name."""

    candidate: str | None
    company: str | None
    people: tuple[Person, ...]
    forms: dict[str, str]
    own: frozenset[str]
    #: Initials in capitals ("MD") that stand for one person only.
    initials: dict[str, str] = field(default_factory=dict)
    #: The candidate's own initials, where nobody met has the same.
    own_initials: str | None = None
    #: The notes tell of the candidate by name, in the third person.
    recap: bool = False
    #: Posts in small letters ("head", "deputy") that one person only has.
    posts: dict[str, str] = field(default_factory=dict)

    def is_own(self, name: str) -> bool:
        """Say whether `name` is the candidate's and nobody else's."""
        parts = [part for part in plain(name).split() if part.strip(".") not in TITLES]
        return bool(parts) and all(part in self.own and part not in self.forms for part in parts)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of those met, as in the notes."""
        return tuple(p.name for p in self.people if p.name)


def cast_of(candidate: str | None, company: str | None, people: Sequence[Person]) -> Cast:
    """Index the people by every form that names one of them and no other."""
    forms: dict[str, str | None] = {}
    firm = frozenset(plain(company or "").split())
    for person in people:
        for form in _forms(person):
            # "Halloran Crane Hire" is not about Sheila Halloran.
            if form in firm:
                continue
            forms[form] = person.name if forms.get(form, person.name) == person.name else None
    initials: dict[str, str | None] = {}
    for person in people:
        first = name_parts(person.name)[0][:1].upper() if name_parts(person.name) else ""
        if first and first not in "IAQ":
            initials[first] = None if first in initials else person.name
        short = "".join(part[0].upper() for part in name_parts(person.name))
        if len(short) > 1:
            initials[short] = None if short in initials else person.name
    letters = "".join(part[0].upper() for part in (candidate or "").split() if part[0].isalpha())
    if len(letters) > 1:
        # Their own initials in minutes: "DA to send the map".
        initials.setdefault(letters, None)
    own = frozenset(plain(part) for part in (candidate or "").split() if len(part) > 1)
    return Cast(
        candidate,
        company,
        tuple(people),
        {k: v for k, v in forms.items() if v},
        own,
        {k: v for k, v in initials.items() if v},
        letters if len(letters) > 1 and not initials.get(letters) else None,
        posts=posts_of(people),
    )


_PARTICLES = frozenset(
    "de da di du del della van von der den ter la le el al bin ibn mac o".split()
)


def _forms(person: Person) -> set[str]:
    forms = set()
    for name in (person.name, *person.aliases):
        parts = [p for p in plain(name).replace('"', "").split() if p.strip(".") not in TITLES]
        if parts:
            forms |= {" ".join(parts), *(p for p in parts if p not in _PARTICLES)}
    return {form.strip(".,") for form in forms if len(form.strip(".,")) > 1}


def plain(word: str) -> str:
    """Return a word in lower case with a plain apostrophe."""
    return word.casefold().replace("\u2019", "'")


def bare(word: str) -> str:
    """Return a word in lower case with a plain apostrophe and without a possessive ending."""
    form = plain(word)
    return form[:-2] if form.endswith("'s") and form not in PERSON_PRONOUNS else form


def people_in(text: str, cast: Cast) -> list[tuple[int, int, str]]:
    """Return (start, end, name) of everybody met who is named in `text`, in order."""
    found: list[tuple[int, int, str]] = []
    for token in words(text):
        form = bare(token.text)
        name = cast.forms.get(form) or cast.initials.get(token.text)
        if len(token.text) == 1 and name and not _INITIAL.search(text[: token.start]):
            # "R" is a language as well; at the head of a line it is Ruth.
            name = None
        capital = token.text[:1].isupper() or not _ordinary(form)
        if name is None or not (capital or _stands_alone(text, token)):
            continue
        if found and found[-1][2] == name and not text[found[-1][1] : token.start].strip(" .-"):
            found[-1] = (found[-1][0], token.end, name)
        else:
            found.append((token.start, token.end, name))
    return found


_INITIAL = regex.compile(
    r"(?:^\W*|\b(?:dr|mrs?|ms|miss|sister|prof)\.?\s|\b(?:told|send|asked|tell|sending|email|for|to)\s)$",
    regex.I,
)


def _ordinary(form: str) -> bool:
    """A first name that is also a word ("will", "mark", "may") counts only with its capital."""
    return form in _WORD_NAMES or verbs.irregular_base(form) is not None


#: Who speaks is somebody, whatever else the word means.
_SPEAKS = regex.compile(
    r"\s+(?:said|says|asked|asks|told|tells|showed|explained|mentioned|wanted|wants"
    r"|will (?:let|send|ring|call|e?-?mail|phone|get))\b"
)


def _stands_alone(text: str, token: Token) -> bool:
    """Tell whether a word is a label of its own ("hazel: ..."), or somebody who speaks."""
    return text.strip(" *:-") == token.text or _SPEAKS.match(text, token.end) is not None


_WORD_NAMES = frozenset(
    "will mark may june april rose grace hope faith joy dawn bill sue rob frank ray bob pat drew "
    "art "
    "chase grant jack page bright long young white black brown green gray grey rich miles dean "
    "guy max "
    "summer iris ivy holly hazel daisy penny sunny angel king cook baker mason carter reed stone "
    "wood".split()
)


def names_in(text: str, cast: Cast) -> tuple[str, ...]:
    """Return the names of those met who are named in `text`, each once."""
    return tuple(dict.fromkeys(name for _, _, name in people_in(text, cast)))


def labelled_by(label: str, cast: Cast) -> tuple[str, ...]:
    """Return whom a label names, by name or, where it is nothing else, by post ("Head")."""
    return names_in(label, cast) or whose_post(label, cast.posts)
