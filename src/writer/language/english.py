"""Telling English from other languages, by the small words that every sentence needs."""

from writer.language.common_words import COMMON
from writer.language.stopwords import STOPWORDS
from writer.language.tokens import words
from writer.language.word_set import word_set

__all__ = ["STOPWORDS", "is_english"]

#: Small words of other languages that are no English words.
_FOREIGN: frozenset[str] = word_set(
    """
    der das und ist nicht ich sie wir ihr mit auf für von zu zum zur dem den ein eine einen
    einer eines auch sich aber oder wenn weil dass daß wie noch nach bei aus sehr hat haben wird
    werden wurde sind kann über unter gegen ohne durch beim vom nur mehr schon mir mich uns
    kein keine mein meine dein sein seine ihre unser gespräch frau herr bewerbung gehalt
    le les des du une et est dans pour avec sur qui que ne pas je il elle nous vous ils elles au
    aux ce cette ces mais ou où donc très plus sont être avoir fait été comme leur leurs mon ma mes
    ton ta tes sa ses notre votre chez entretien poste salaire
    el los las unos unas y o pero con por para sin sobre entre es son está están fue ser
    estar hay muy más también como cuando donde porque qué quien su sus mi mis tu tus nuestro
    entrevista puesto sueldo del al lo se
    il lo gli della delle dei degli nel nella con per tra fra è sono era anche più non che chi
    mio mia suo sua loro questo questa colloquio
    het een en van niet maar wel ook naar voor met bij uit zijn heeft hebben wordt werd dat deze dit
    ik jij hij zij wij jullie mijn gesprek salaris
    o os uma uns umas não também são foi ela eles elas meu minha seu sua nosso isso isto
    nie się jest w z na do że jak ale czy dla od przez po jego jej ich mnie moje są był była rozmowa
    och att det som på är av för inte med har jag du han hon vi ni de till eller också men om
    og ikke jeg til fra også
    """
) - word_set("do in an on he so was we me be is are as at to no i a the his her our us may")

#: Spelled alike in English and elsewhere: they prove nothing either way.
_SHARED: frozenset[str] = word_set(
    """
    in an so was me her he his do no on at a i as am war die des du plus son sur par des les es se
    o y al el la le de en w z po od por con per tra fra el ma mi mon or ser mes ton sa met van dit
    bit men till are era sin con ne il lo det dem que tu sans est
    """
)
_ENGLISH = STOPWORDS - _SHARED - word_set("s t d m")
_ABROAD = _FOREIGN - _ENGLISH
_ABROAD_ONLY = _ABROAD - _SHARED


def is_english(text: str) -> bool:
    """Tell whether `text` reads as English.

    Where small words speak for both, the more frequent win. Fragments of content words only are
    English if written in plain ASCII letters.
    """
    lower = [token.text.lower().replace("’", "'") for token in words(text)]
    letters = [word for word in lower if word.isalpha() or any(map(str.isalpha, word))]
    foreign = sum(map(_ABROAD.__contains__, letters))
    english = sum(map(_ENGLISH.__contains__, letters))
    if english or foreign:
        strong = not _ABROAD_ONLY.isdisjoint(letters)
        return english >= foreign if strong else english > 0 or foreign < 2
    return not (_mostly_accented(letters) or _is_strange(letters))


def _is_strange(letters: list[str]) -> bool:
    """Tell whether one word of several is accented and none is known ("Händler wollen Teile")."""
    accented = any(not word.isascii() for word in letters)
    return accented and len(letters) > 2 and COMMON.isdisjoint(letters)


def _mostly_accented(letters: list[str]) -> bool:
    accented = sum(1 for word in letters if not word.isascii())
    return accented > 0 and accented * 3 >= len(letters)
