"""Forms of English verbs: from any form to the base, and from the base to any form.

Irregular verbs come from a table, common regular ones from a list; for other words the usual
endings give a guess. Forms come back in lower case.
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType

from writer.language.irregular_verbs import IRREGULAR
from writer.language.regular_verbs import DOUBLING, REGULAR
from writer.language.word_set import word_set

AUXILIARIES: frozenset[str] = word_set(
    """
    am is are was were be been being have has had do does did will would shall should can could
    may might must ought cannot
    i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll we're we've
    we'd we'll they're they've they'd they'll he's she's it's that's there's what's who's
    isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't shan't
    shouldn't can't couldn't mightn't mustn't ain't
    """
)

#: Words that look like -ed or -ing forms and are none.
_NO_ED: frozenset[str] = word_set(
    """
    hundred sacred naked wicked kindred infrared shred biped moped crossbred cred med red bed shed
    sled wed ted fred alfred mohammed ahmed hatred purebred unbiased rugged ragged
    """
)
_NO_ING: frozenset[str] = word_set(
    """
    thing something anything nothing everything plaything king ring spring string wing morning
    evening ceiling sibling during sterling darling pudding wedding herring shilling viking ping
    beijing offspring sling duckling sapling inkling awning bing ming wellbeing lightning
    """
)
#: Past forms that are far more often another word ("wound care", "ground floor").
_RATHER_OTHER: frozenset[str] = frozenset({"wound", "ground", "bound", "lay", "saw", "shed"})
_SPECIAL_THIRD = {"be": "is", "have": "has", "do": "does", "go": "goes", "undergo": "undergoes"}
_VOWELS = "aeiou"


@cache
def _irregular_forms() -> Mapping[str, str]:
    forms: dict[str, str] = {}
    for base, past_forms, participles in IRREGULAR:
        for form in (*past_forms.split("/"), *participles.split("/")):
            if form not in _RATHER_OTHER or base in ("find", "see"):
                forms.setdefault(form, base)
    forms.update({"am": "be", "is": "be", "are": "be", "has": "have", "does": "do"})
    return MappingProxyType(forms)


@cache
def _parts() -> Mapping[str, tuple[str, str]]:
    return MappingProxyType({base: (p.split("/")[0], q.split("/")[0]) for base, p, q in IRREGULAR})


@cache
def _past_forms() -> Mapping[str, Sequence[str]]:
    # Of a verb that is listed twice, the first line counts.
    return {base: p.split("/") for base, p, _ in reversed(IRREGULAR)}


@cache
def _known() -> frozenset[str]:
    return REGULAR | frozenset(_parts())


@lru_cache(maxsize=8192)
def _base_of_form(form: str) -> str | None:
    """Return the base of an inflected form of a known verb; None for any other word.

    Of two verbs with one form the first counts. The form is led back to its base, for to form
    every verb that is known takes longer than to read a page of notes.
    """
    if base := _irregular_forms().get(form):
        return base
    return next((base for base in sorted(_trunks(form)) if _inflects(base, form)), None)


def _trunks(form: str) -> set[str]:
    """Return what `form` may be an inflection of, by its ending."""
    trunks: set[str] = {base for base, third_ in _SPECIAL_THIRD.items() if third_ == form}
    for ending in ("s", "es", "ies", "ed", "ied", "d", "ing", "ying", "ked", "king"):
        if form.endswith(ending):
            trunk = form[: -len(ending)]
            trunks |= {trunk, f"{trunk}e", f"{trunk}y", f"{trunk}ie", trunk[:-1]}
    return trunks & _known()


def _inflects(base: str, form: str) -> bool:
    if form in (third(base), gerund(base)) or form in _single(base):
        return True
    return base in REGULAR and form == past(base)


def _single(base: str) -> tuple[str, ...]:
    """American forms of verbs that double an l in British English, and the other way round."""
    if base in DOUBLING and base.endswith("l"):
        return (base + "ed", base + "ing")
    return ()


def irregular_base(form: str) -> str | None:
    """Return the base of an irregular verb form ("taught" -> "teach"); None for all others."""
    return _irregular_forms().get(form)


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


@lru_cache(maxsize=8192)
def base_of(form: str) -> str | None:
    """Return the base of any form of a verb; None for what is not one.

    Unknown words ending in -ed or -ing are guessed at; unknown ones in -s are not, for they are
    mostly plurals.
    """
    word = _plain(form)
    found = _base_of_form(word)
    if found and not (word in _known() and word not in _irregular_forms()):
        return found
    if word in _known():
        return word
    return _guess(word)


def _guess(word: str) -> str | None:
    if not word.replace("-", "").isalpha() or len(word) < 5:
        return None
    prefix, dash, rest = word.rpartition("-")
    if dash and (base := _base_of_form(rest)):
        return f"{prefix}-{base}"
    for lead in ("re", "un", "over", "under", "out", "mis", "pre", "co", "dis", "de", "up"):
        rest = word.removeprefix(lead)
        if rest != word and len(rest) > 3 and (base := _base_of_form(rest)):
            return lead + base
    if _looks_past(word):
        return _unsuffixed(word[:-2])
    if _looks_gerund(word):
        return _unsuffixed(word[:-3])
    return None


def _unsuffixed(trunk: str) -> str:
    """Return the likely base of what is left when -ed or -ing is taken off."""
    if trunk.endswith("i"):
        return trunk[:-1] + "y"
    if len(trunk) > 3 and trunk[-1] == trunk[-2] and trunk[-1] not in "lsfzaeiou":
        return trunk[:-1]
    if trunk[-1] in "cvuz" or trunk.endswith(("at", "bl", "dl", "gl", "pl", "tl", "kl", "fl")):
        return trunk + "e"
    if trunk.endswith(("rs", "ns", "dg", "rg", "is", "us", "os", "yz", "ys")):
        return trunk + "e"
    return trunk + "e" if _short(trunk) and trunk[-1] not in "wxy" else trunk


def _short(word: str) -> bool:
    """Tell whether a word is one syllable that ends consonant, vowel, consonant."""
    groups = sum(
        1
        for i, letter in enumerate(word)
        if letter in _VOWELS + "y" and (i == 0 or word[i - 1] not in _VOWELS + "y")
    )
    return groups == 1 and _ends_short(word)


def _ends_short(word: str) -> bool:
    return (
        len(word) >= 3
        and word[-1] not in _VOWELS + "wxy"
        and word[-2] in _VOWELS
        and (word[-3] not in _VOWELS or (word[-3:-1] == "ui" and word[-4:-3] == "q"))
    )


def _doubles(base: str) -> bool:
    return _ends_short(base) and (base in DOUBLING or _short(base))


def past(base: str) -> str:
    """Return the simple past ("teach" -> "taught"); "be" gives "was"."""
    word = _plain(base)
    if word in _parts():
        return _parts()[word][0]
    return _regular_past(word)


def participle(base: str) -> str:
    """Return the past participle ("take" -> "taken")."""
    word = _plain(base)
    if word in _parts():
        return _parts()[word][1]
    return _regular_past(word)


def is_participle(word: str) -> bool:
    """Tell whether `word` is the past participle of a verb, known or guessed at."""
    base = base_of(word)
    return base is not None and participle(base) == word.lower()


def _regular_past(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ied"
    return word + (word[-1] if _doubles(word) else "") + "ed"


def gerund(base: str) -> str:
    """Return the -ing form ("run" -> "running", "re-plan" -> "re-planning")."""
    word = _plain(base)
    prefix, dash, rest = word.rpartition("-")
    if dash and rest:
        return f"{prefix}-{gerund(rest)}"
    if word in ("be", "see", "flee", "free", "agree", "oversee", "foresee", "guarantee", "referee"):
        return word + "ing"
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith(("ee", "oe", "ye", "inge")) and word not in ("hinge", "cringe", "infringe"):
        return word + "ing"
    if word.endswith("e"):
        return word[:-1] + "ing"
    return word + (word[-1] if _doubles(word) else "") + "ing"


def third(base: str) -> str:
    """Return the third person singular ("carry" -> "carries")."""
    word = _plain(base)
    if word in _SPECIAL_THIRD:
        return _SPECIAL_THIRD[word]
    if word.endswith(("s", "x", "z", "ch", "sh", "o")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def _looks_past(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and word[-3] != "e" and word not in _NO_ED


def _looks_gerund(word: str) -> bool:
    trunk = word[:-3]
    return (
        len(word) > 5
        and word.endswith("ing")
        and word not in _NO_ING
        and any(letter in _VOWELS + "y" for letter in trunk)
    )


@lru_cache(maxsize=8192)
def is_past(form: str) -> bool:
    """Tell whether `form` can be a simple past: known, or with a guessed -ed."""
    word = _plain(form)
    base = _base_of_form(word)
    if base is not None:
        forms = _past_forms().get(base, ())
        return word in forms or (word.endswith("ed") and base in REGULAR)
    return word not in _known() and _guess(word) is not None and word.endswith("ed")


def is_gerund(form: str) -> bool:
    """Tell whether `form` can be an -ing form: known, or guessed."""
    word = _plain(form)
    if _base_of_form(word) is not None:
        return word.endswith("ing") and word not in _NO_ING
    return word not in _known() and _looks_gerund(word)


def is_third(form: str) -> bool:
    """Tell whether `form` is a known verb's third person singular (it may be a plural noun too)."""
    word = _plain(form)
    base = _base_of_form(word)
    return base is not None and word == third(base)


def is_base(form: str) -> bool:
    """Tell whether `form` is the base of a known verb (it may be a noun too)."""
    return _plain(form) in _known()


def is_finite(word: str) -> bool:
    """Tell whether `word` makes a clause finite on its own: auxiliary, modal or contraction."""
    plain = _plain(word)
    return plain in AUXILIARIES and plain not in ("be", "been", "being")
