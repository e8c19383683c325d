"""Small grammar that several parts of the brief share: word classes and agreement."""

from writer import regex
from writer.language.verbs import base_of, is_gerund, is_past, is_third
from writer.regex import Pattern

DETERMINERS = frozenset(
    """
    the a an this that these those my your his her its our their some any each every all both
    several many most few more another no two three four five six seven eight nine ten eleven
    twelve fifteen twenty thirty forty fifty sixty eighty ninety hundred one dozens
    """.split()
)
PREPOSITIONS = frozenset(
    """
    in on at by for with from of to into onto over under through during across between among
    about against after before behind beyond near off out up down around round within without
    towards toward via per as alongside since until till despite
    """.split()
)
OBJECTS = frozenset(
    "me you him her it us them someone somebody everyone everybody everything people".split()
)
CONJUNCTIONS = frozenset(
    "and or but so because while when where if that which who whose whom than as though".split()
)
ADVERBS = frozenset(
    """
    also now just still always often already currently recently mostly mainly usually sometimes
    only even then soon never really once twice together alone well here there today
    """.split()
)
BE = frozenset("am is are was were be been being".split())
MODALS = frozenset("will would shall should can could may might must ought".split())
AUX = BE | MODALS | frozenset("have has had do does did".split())
#: Words after which "her" is the person, not "her something".
SMALL_WORDS = PREPOSITIONS | DETERMINERS | CONJUNCTIONS | AUX | ADVERBS
#: Somebody other than those at the table, whom a pronoun might stand for.
PEOPLE_NOUNS = frozenset(
    """
    man woman boy girl child kid baby patient client customer guest pupil student learner parent
    mother father sister brother wife husband son daughter friend partner boss manager supervisor
    director owner chef nurse doctor surgeon consultant teacher tutor colleague apprentice trainee
    junior senior neighbour resident tenant donor supplier lawyer judge engineer developer
    predecessor successor somebody someone everybody everyone team staff crew family class group
    people person children men women squad department committee board guy gal bloke chap lad lady
    geek nerd wizard guru
    """.split()
)
_NO_PLURAL = frozenset(
    """
    is was has does its this us as plus less across always perhaps sometimes business process
    access success progress stress class glass dress address express basis analysis crisis focus
    campus status bonus virus bus gas yes thus series news physics maths mathematics economics
    chambers premises politics ethics logistics diabetes sepsis dialysis paris christmas asbestos
    """.split()
)
_THIRD_AND_NOUN_SAFE = frozenset(
    """
    is was has does wants needs serves handles includes means gets makes goes comes keeps uses
    brings gives teaches sees lets sits opens moves starts takes owns leads trains supports
    treats employs hires looks runs covers feeds works manages closes begins sells builds plans
    writes reads speaks lives cooks drives holds oversees reports expects prefers likes loves
    ends begins expires happens says asks tells arrives joins retires belongs consists lasts
    believes values hopes aims intends thinks knows relies depends requires offers provides
    meets travels pays buys grows loses spends sends attends follows becomes allows creates delivers
    produces carries chooses cares competes connects develops earns enjoys exists feels flies hears
    introduces invites involves listens maintains organises organizes operates performs prepares
    publishes raises reaches receives rents stays teaches tries understands waits accepts appears
    applies catches collects combines continues decides describes differs eats encourages explains
    finds focuses gathers improves insists installs learns lends mentions shuts struggles
    """.split()
)
#: Verbs that a plural noun stands before, and that are rarely the head of a noun phrase.
PLAIN_VERBS = frozenset(
    """
    run use make have do take get keep write serve teach build sell come go ask want need see bring
    give find eat wear learn become begin choose grow know let meet pay say send speak spend tell
    sit attend
    """.split()
)
_AGREE = Pattern(
    r"(?:^|(?<=that )|(?<=and )|(?<=when )|(?<=because )|(?<=if )|(?<=so )|(?<=where )|(?<=how )|"
    r"(?<=why )|(?<=what )|(?<=since )|(?<=which )|(?<=while )|(?<=as )|(?<=before )|(?<=after )|"
    r"(?<=until )|(?<=once )|(?<=whether )|(?<=although )|(?<=but )|(?<=, )|(?<=^the thing )"
    r"|(?<=^the one thing )|(?<=^the first thing )|(?<=^the main thing ))"
    r"(?P<you>you)(?P<adverbs>(?: (?:also|now|just|still|always|often|already|currently|only|"
    r"recently|mainly|mostly|really|usually|\w+ly))*) (?P<verb>[a-z]+)\b",
    regex.IGNORECASE,
)
_AND_VERB = Pattern(
    r"(?P<and>\b(?:and|or)(?: (?:also|still|now|then|always|often|just|only|usually))*)"
    r" (?P<verb>[a-z]+s)\b(?= (?P<next>[\w']+))"
)


_WHO = Pattern(r"\b(?:who|which|that)\b")
_YOU_THIRD = Pattern(
    r"(?<!of )(?<!for )(?<!about )(?<!to )(?<!with )(?<!from )\byou (?:also |now |still |often )?"
    r"(?:is|has|does|was|wants|needs|signs|says|thinks|likes|knows|makes|takes|goes)\b",
    regex.IGNORECASE,
)
_LOOSE_VERB = Pattern(r"(?:,|\band|\bbut)(?: (?:also|then))? (?P<verb>[a-z]+s)\b")
_WITH_YOU = {"is": "are", "was": "were", "has": "have", "does": "do", "am": "are"}


def is_plural(word: str) -> bool:
    """Tell whether `word` looks like a plural noun."""
    plain = word.lower()
    irregular = plain in ("people", "children", "men", "women", "staff", "data", "kids", "menus")
    return irregular or (
        len(plain) > 3
        and plain.endswith("s")
        and not plain.endswith(("ss", "us", "is", "'s"))
        and plain not in _NO_PLURAL
    )


def certain_third(word: str) -> bool:
    """Tell whether `word` is a third-person verb that is rarely a plural noun as well."""
    plain = word.lower()
    return plain in _THIRD_AND_NOUN_SAFE or (
        # "reopens", "retrains"
        plain.startswith("re") and plain[2:] in _THIRD_AND_NOUN_SAFE
    )


def starts_object(word: str) -> bool:
    """Tell whether what begins with `word` must be a verb's object: determiner, number, person."""
    plain = word.lower()
    return plain in DETERMINERS or plain in OBJECTS or plain[:1].isdigit() or word[:1] in "£$€"


def starts_after_verb(word: str) -> bool:
    """Tell whether `word` may follow a verb and could not well follow a modifier of a noun."""
    plain = word.lower()
    return starts_object(word) or plain in PREPOSITIONS or plain in ADVERBS or is_gerund(word)


def agree_with_you(text: str) -> str:
    """Return `text` with the verbs after "you" agreeing ("you is" -> "you are")."""
    changed = False

    def agree(match: regex.Match) -> str:
        nonlocal changed
        verb = match["verb"].lower()
        fixed = _WITH_YOU.get(verb)
        if fixed is None and is_third(verb) and not is_past(verb):
            fixed = base_of(verb)
        if fixed is None:
            return match[0]
        changed = True
        return f"{match['you']}{match['adverbs']} {fixed}"

    text = _AGREE.sub(agree, text)
    turned = changed or text[:4].lower() == "you "
    return _AND_VERB.sub(_agree_second, text) if turned else text


def disagrees(text: str) -> bool:
    """Tell whether a verb of "you" still stands in the third person ("you plan it, wants ...")."""
    if _YOU_THIRD.search(text):
        return True
    if not text.lower().startswith("you "):
        return False
    return any(
        (m["verb"] in _WITH_YOU or certain_third(m["verb"])) and not _WHO.search(text[: m.start()])
        for m in _LOOSE_VERB.finditer(text)
    )


def _agree_second(match: regex.Match) -> str:
    """Make the second of two verbs agree too, where it is certainly one ("and trains the ...")."""
    verb, after = match["verb"], match["next"]
    if _WHO.search(match.string[: match.start()]):
        return match[0]
    if (
        verb in _WITH_YOU
        or certain_third(verb)
        or (is_third(verb) and (starts_after_verb(after) or after.endswith("ly")))
    ):
        return f"{match['and']} {_WITH_YOU.get(verb) or base_of(verb) or verb}"
    return match[0]
