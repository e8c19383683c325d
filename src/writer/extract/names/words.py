"""Reading a person's name off the front of some words: the smallest step of finding people."""

from typing import NamedTuple

from writer import regex
from writer.extract.dates.calendar_words import month_of
from writer.extract.names.given_names import is_given_name
from writer.extract.names.occupations import is_rank_word, is_title_word
from writer.extract.names.spelling import is_honorific
from writer.language import verbs
from writer.language.stopwords import STOPWORDS
from writer.language.word_set import word_set

_TOKEN = regex.compile(r"[\"“'‘(]?[^\W\d_]+(?:[-'’.][^\W\d_]+)*[\"”'’)]?\.?(?:['’]s\b)?|\S")
PARTICLES = word_set(
    "van von de der den da das dos del della di du la le el al bin ibn ben ní ni ó mac mc zu zur "
    "ter ten y e st. st ap abu bint an na nic ui uí"
)
_ARTICLES = word_set("al el ad as ash an ar at az ul ud abd ibn bin ben de la le du d l")
#: Surnames that are jobs too: "Tom Baker" is no baker.
_JOB_SURNAMES = word_set(
    "baker barber barker bishop brewer butcher butler carpenter carter chandler clark clerk coach "
    "cook cooper dean driver farmer fisher fletcher foreman gardener groom guard guide hunter "
    "judge keeper king knight lead leader major marshall mason mercer miller packer page painter "
    "parker partner plumber porter potter prior proctor provost ranger roper sargent shepherd "
    "skinner smith steward stewart tailor taylor tiler trainer turner tyler wainwright walker "
    "ward warden weaver webster wright head chance chef chair fitter fields koch schneider meyer "
    "meister richter weber maurer garde"
)
_NOT_NAMES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march "
    "july september october november december feb mar apr jun jul aug sep sept oct nov "
    "dec mon tue tues wed thu thur thurs fri zoom teams skype interview interviews interviewer "
    "interviewers panel notes note team company role position job date time email phone tel today "
    "tomorrow yesterday christmas easter english german french spanish online video call meeting "
    "office everyone everybody someone nobody none unknown tbc tbd n/a na both all two three four "
    "google slack linkedin next first second round card forgot told asked said she he they we "
    "dear hi hello hey ciao hei hej hola bonjour thanks cheers phd msc bsc mba mphil dphil pgce "
    "qts llb llm um uh er erm hmm ok okay btw lol anyway "
    "träffade mötte møtte mødte incontrato conheci falei getroffen gesprochen rencontré spotkałem "
    "spotkałam ontmoet ich wir sie er il elle ils nous ella él hr it ai ok okay yes no uk us usa eu"
)
#: Words that never belong to a name in lower-case notes.
_SMALL_STOPS = word_set(
    "who whom whose which that from in on at for of by with w/ and or but then so as is was are "
    "were does did do has have had runs run said told asked showed took gave the a an my her his "
    "their our some guy lady woman man person someone also both again about re via over after "
    "before during today yesterday tomorrow she he they it i me we you very really nice friendly "
    "first second next later too there here shes hes theyre thats whos whose im ive id ill theyve"
)


class Word(NamedTuple):
    """A word or mark with its half-open span."""

    text: str
    start: int
    end: int

    @property
    def bare(self) -> str:
        """The word without quote marks, brackets and a possessive ending."""
        word = self.text.strip("\"“”()‘’'")
        for ending in ("'s", "’s"):
            word = word.removesuffix(ending)
        return word


def words_of(text: str, start: int, end: int) -> list[Word]:
    """Return the words and marks of `text[start:end]`."""
    return [
        Word(found[0], found.start(), found.end()) for found in _TOKEN.finditer(text, start, end)
    ]


def _is_capital(word: str) -> bool:
    first = word[:1]
    if word[1:2] == "-" and first in "th":
        # "Ruaridh mac an t-Saoir"
        return word[2:3].isupper()
    article, hyphen, rest = word.partition("-")
    if hyphen and article.casefold() in _ARTICLES:
        # "Mohammed al-Rashid"
        return rest[:1].isupper()
    elided = len(word) > 2 and word[1:2] in "'’" and word[2:3].isupper()
    return first.isupper() or (elided and not word[2:].isupper())


def is_initial(word: str) -> bool:
    """Tell whether a word is a letter or two with stops: "J.", "K", "J.R."."""
    if word == "I":
        return False
    letters = word.replace(".", "")
    return (
        letters.isalpha()
        and letters.isupper()
        and (len(letters) == 1 or ("." in word and len(letters) == 2))
    )


def could_be_name(word: str, *, caps: bool = False) -> bool:
    """Tell whether a capitalised word may be part of a person's name.

    `caps`: it stands behind a name written in capitals throughout.
    """
    bare = word.strip(".")
    if not bare or not _is_capital(bare) or bare.casefold() in _NOT_NAMES:
        return False
    if bare.isupper() and len(bare) > 1 and not is_given_name(bare) and "." not in word:
        return len(bare) > 5 or (caps and len(bare) > 3)
    return bare.casefold() not in STOPWORDS or is_given_name(bare)


def _is_job(word: str) -> bool:
    return is_title_word(word) or is_rank_word(word)


def name_end(words: list[Word], at: int, *, small: bool) -> int:
    """Return the index after the name that begins at `at`, or `at` where none does.

    `small`: the writer uses no capitals, so up to three lower-case words may be a name.
    """
    if small:
        return _small_name_end(words, at)
    end, named = at, 0
    while end < len(words) and end - at < 7:
        raw, word = words[end].text, words[end].bare
        if words[end].end - words[end].start == 1 and not word.isalpha():
            break
        quoted = raw[0] in "\"“'‘(" and raw[-1] in "\"”'’)"
        follows = end > at and is_honorific(words[end - 1].bare)
        if (
            (is_honorific(word) or (follows and word.casefold().rstrip(".") == "em"))
            and named == 0
            and (_is_capital(word) or follows or is_addressed(words, end))
        ):
            end = past_number(words, end + 1)
            continue
        if named and word.casefold() in PARTICLES and _goes_on(words, end + 1):
            end += 1
            continue
        if month_of(word) is not None and _by_number(words, end):
            break
        if is_initial(word) and _is_glued(words, end):
            # "B7", "W3": a grade or a bay.
            break
        shouted = named > 0 and _shouts(words[end - 1].bare)
        wordy = named > 0 and _is_capital(word) and word.casefold() in _WORDY_SURNAMES
        if shouted and not is_given_name(word) and _is_deed(word.casefold()):
            # "TONY WANTS SOMEONE FOR SATURDAYS"
            break
        if raw[0] == "(" or not (wordy or is_initial(word) or could_be_name(word, caps=shouted)):
            break
        if (
            named == 0
            and not quoted
            and word.casefold() in PARTICLES
            and not is_given_name(word)
            and not _goes_on(words, end + 1)
        ):
            break
        if _is_job(word) and not is_given_name(word) and not _job_surname(words, at, end, named):
            break
        named += 1
        end += 1
        if words[end - 1].text.endswith(("'s", "’s", ")")) or _ends_sentence(words[end - 1]):
            break
    while end > at and words[end - 1].bare.casefold() in PARTICLES and named < end - at:
        end -= 1
    return end if named else at


#: Forms of address that writers leave in small letters: "pani Bożena Krawczyk", "mr Tan".
_SMALL_ADDRESS = word_set(
    "pani pan mr mrs ms dr prof frau herr mme mlle sr sra dra señor señora mevrouw dhr mevr "
    "chef coach rev captain sgt sergeant colonel dott dott.ssa ing avv sig sig.ra"
)


def is_addressed(words: list[Word], at: int) -> bool:
    """Tell whether a form of address in small letters stands before a name: "chef Rossi"."""
    word = words[at].bare.casefold().rstrip(".")
    return word in _SMALL_ADDRESS and at + 1 < len(words) and could_be_name(words[at + 1].bare)


#: Surnames that are little words too: "Philippa Dare".
_WORDY_SURNAMES = word_set("dare more little down best long short wise still much may will")


def _shouts(word: str) -> bool:
    return len(word) > 3 and word.isupper()


def _ends_sentence(word: Word) -> bool:
    return word.text.endswith(".") and len(word.text) > 4 and not is_initial(word.text)


def past_number(words: list[Word], at: int) -> int:
    """Return the index behind a collar number: "Sgt 4417 Karen Whitby"."""
    end = at
    while end < len(words) and words[end].text.isdigit():
        end += 1
    return end if end < len(words) and could_be_name(words[end].bare) else at


def _is_glued(words: list[Word], at: int) -> bool:
    """Tell whether a figure or "&" stands right behind a letter, no space between them."""
    after = words[at + 1 : at + 2]
    return any(
        (one.text.isdigit() or one.text == "&") and one.start == words[at].end for one in after
    )


def _by_number(words: list[Word], at: int) -> bool:
    """Tell whether a figure stands beside the word: then "Jan" is the month."""
    return any(word.text[0].isdigit() for word in words[at - 1 : at] + words[at + 1 : at + 2])


def _goes_on(words: list[Word], at: int) -> bool:
    while at < len(words) and words[at].bare.casefold() in PARTICLES:
        at += 1
    return at < len(words) and could_be_name(words[at].bare)


def _job_surname(words: list[Word], at: int, end: int, named: int) -> bool:
    """Tell whether the job word at `end` closes a name: "Tom Baker", "Dr. Ward"."""
    word = words[end].bare.casefold()
    follows = words[end + 1].bare if end + 1 < len(words) else ""
    if word not in _JOB_SURNAMES or _is_job(follows) or follows.casefold() in ("of", "for"):
        return False
    return named == 1 or (named == 0 and end > at)


def _small_name_end(words: list[Word], at: int) -> int:
    end = at
    while end < len(words) and end - at < 4:
        word = words[end].bare
        plain = word.casefold()
        if not word.replace("-", "").replace("'", "").replace("’", "").strip(".").isalpha():
            break
        if is_honorific(word) and end == at:
            if plain in _CALLINGS and end + 1 < len(words) and _is_deed(words[end + 1].bare):
                # "lady says the shift ends at one"
                break
            end += 1
            continue
        if plain in _SMALL_STOPS or plain in _NOT_NAMES:
            break
        if end > at and word.isupper() != words[end - 1].bare.isupper() and len(word) > 1:
            # "STAR examples": a name is in one case throughout.
            return at if len(words[at].bare) > 1 else end
        given = is_given_name(word)
        if end > at and not given and _is_small_deed(words, end):
            # "dr kapoor came in", "mandy gave me tea"; "maureen fell" is a name.
            break
        if not given and end > at + 1 and verbs.is_gerund(plain):
            break
        if (
            not given
            and (plain in STOPWORDS or _is_job(plain))
            and not (plain in _JOB_SURNAMES and end == at + 1 and not _job_follows(words, end + 1))
        ):
            break
        if end - at >= 3:
            return at
        end += 1
    return end


#: What a verb goes on with, and no surname does.
_LINKS = word_set("and or with is was who also then the")
_OBJECTS = word_set("me us in to the a an as at for out over on up him her them round back it that")


def _is_small_deed(words: list[Word], at: int) -> bool:
    """Tell whether the word at `at` in lower case is what somebody did rather than a surname."""
    word = words[at].bare.casefold()
    behind = words[at + 1].bare.casefold() if at + 1 < len(words) else ""
    if verbs.is_third(word) and behind in STOPWORDS and behind not in _LINKS:
        # "jane wants someone for hydro"
        return True
    regular = word.endswith("ed") and verbs.is_past(word)
    if not regular and verbs.irregular_base(word) in (None, word):
        return False
    return behind in _OBJECTS


#: Forms of address that are also what somebody is called who has no name.
_CALLINGS = word_set("lady lord judge don father sister miss chef dame hon doctor captain")


def _is_deed(word: str) -> bool:
    known = verbs.irregular_base(word) is not None or verbs.is_base(word)
    return known or verbs.is_past(word) or (word.endswith("s") and verbs.is_base(word[:-1]))


def _job_follows(words: list[Word], at: int) -> bool:
    return at < len(words) and _is_job(words[at].bare)
