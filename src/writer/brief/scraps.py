"""Tells a thing that was talked about from a scrap of notes that only has the looks of one.

Notes drop subjects, verbs and little words ("final accounts late", "guests complain about noise");
after "about" such a scrap is no English. What is left out costs a fact, what is let in a letter.
"""

from itertools import pairwise

from writer.brief.grammar import (
    AUX,
    CONJUNCTIONS,
    DETERMINERS,
    OBJECTS,
    PEOPLE_NOUNS,
    PREPOSITIONS,
    is_plural,
)
from writer.language.verbs import base_of, is_gerund, is_past, is_third, participle
from writer.regex import Pattern

_ARTICLES = frozenset("a an the my your this".split())
#: What an article may follow inside a noun phrase, besides prepositions and -ing forms.
_BEFORE_ARTICLE = PREPOSITIONS | CONJUNCTIONS | frozenset("all both half twice not only".split())
#: Verbs that are hardly ever nouns as well, in the forms that follow a plural and a singular.
_VERBS_ONLY = frozenset(
    """
    complain arrive come go happen stay rely depend agree fail rise grow choose become require
    receive expect prefer want need include belong consist exist tend begin decide refuse join
    double halve triple leave keep have use make take send bring serve handle manage feel hope
    seem know think say
    """.split()
)
#: Their forms in "s" are nouns as well ("the needs of tenants").
_NOUNS_TOO = frozenset(
    "stay rise fall need use leave hope feel double triple have take want".split()
)
_THIRD_ONLY = frozenset(
    """
    wants uses likes has does goes gets keeps makes takes gives brings comes begins happens expects
    prefers believes says thinks knows feels seems becomes requires complains relies depends
    depending loses sells buys grows teaches writes speaks owns employs provides includes
    """.split()
)
#: Words that end a statement whose verb was dropped ("final accounts late").
_PREDICATES = frozenset(
    """
    late early tight low high slow busy ready done due overdue good bad strong weak important key
    essential crucial vital big small huge expensive cheap keen happy unhappy live offline gone
    available unavailable impressive interesting great fine mandatory compulsory tbc optional
    frozen down up flat first mostly mainly only daily weekly monthly quarterly annually yearly
    nightly
    """.split()
)
#: Adjectives of what has lost its verb ("full each week").
_NO_HEADS = frozenset("full busy quiet packed booked keen ready huge tough vital".split())
_AFTER_STATE = PREPOSITIONS | {"each", "every", "all", "most", "until", "already", "now"}
#: "The choir sings at the market each December": how often tells a statement from a thing.
_LOOSE_TIMES = Pattern(
    r"(?<! for)(?<! of)(?<! to)(?<! in)(?<! at)(?<! from) each (?!other)"
    r"|(?<! for)(?<! of) (?:once|twice) an? \w+"
)
_PARTICLES = frozenset("out off up away down back".split())
_TIME_ONLY = frozenset({"since", "until", "till", "ago"})
_QUESTIONS = frozenset("how why what where when whether which who".split())
#: After these a clause of its own begins, with its own verb.
_HAS_SUBJECT = frozenset({"you", "i", "who", "which", "that"})


def is_scrap(noun: str) -> bool:
    """Tell whether what follows "about" would be no noun phrase: a sentence, or a piece of one.

    `noun` is a matter of the reader's or the company's, with its article.
    """
    words = [word.strip(",.'\"").lower() for word in noun.split()]
    bare = words[1:] if words[0] in DETERMINERS and len(words) > 1 else words
    if bare[0] in _THIRD_ONLY or _is_somebody(bare) or _needs_something(bare):
        return True
    if _TIME_ONLY & set(words) or _ends_in_predicate(words):
        return True
    own = _before_relative(words)
    if bare[0] in _NO_HEADS and len(bare) > 1 and bare[1] in _AFTER_STATE:
        return True
    if any(is_third(word) for word in bare[1:]) and _LOOSE_TIMES.search(noun):
        return True
    if _goes_out(own) or any(pair in _MATTERS for pair in pairwise(own)):
        return True
    return _article_inside(own) or any(_verb_after(a, b) for a, b in pairwise(own)) or _moved(own)


def _before_relative(words: list[str]) -> list[str]:
    """Return the words before a clause of their own ("the way | you keep the books")."""
    for index, (before, word) in enumerate(pairwise(words), start=1):
        if word in _HAS_SUBJECT and before not in PREPOSITIONS:
            return words[:index]
    return words if words[0] not in _QUESTIONS else words[:1]


#: "Tidy and on time matters most": a statement, other than "employment matters".
_MATTERS = frozenset((a, b) for a in ("matter", "matters") for b in ("most", "more", "to", "a"))


def _goes_out(words: list[str]) -> bool:
    """Tell whether many do something with a particle ("patients over 70 drop out")."""
    for index, (verb, particle) in enumerate(pairwise(words)):
        many = index and (is_plural(words[index - 1]) or words[index - 1].isdigit())
        if many and particle in _PARTICLES and base_of(verb) == verb and not is_past(verb):
            return True
    return False


def _needs_something(words: list[str]) -> bool:
    """Tell whether "needs" is the verb ("needs framework knowledge"), not "needs of the ward"."""
    return words[0] == "needs" and len(words) > 2 and words[1] not in PREPOSITIONS


def _is_somebody(words: list[str]) -> bool:
    """Tell whether only a person is named ("your colleague"): nothing that was talked about."""
    return len(words) < 3 and words[-1] in PEOPLE_NOUNS and not is_plural(words[-1])


def _ends_in_predicate(words: list[str]) -> bool:
    """Tell whether the end says how something is or went: "late", "done", "1.4%"."""
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if last in _PREDICATES and before not in ("and", "the"):
        return True
    if last.endswith("%") and before not in PREPOSITIONS | {"about", "and"}:
        return True
    base = base_of(last)
    done = base is not None and participle(base) == last and last != base
    if before in _HAS_SUBJECT:
        # "The test rack you built".
        return False
    return done and len(words) > 2 and before not in DETERMINERS | PREPOSITIONS | CONJUNCTIONS


def _article_inside(words: list[str]) -> bool:
    """Tell whether an article stands where no noun phrase has one ("the first a chat")."""
    return any(
        word in _ARTICLES
        and before not in _BEFORE_ARTICLE
        and not is_gerund(before)
        and not is_past(before)
        and words[index - 2 : index - 1] != ["to"]
        and index > 1
        for index, (before, word) in enumerate(pairwise(words), start=1)
    )


def _verb_after(noun: str, verb: str) -> bool:
    """Tell whether two words are a subject and its verb ("guests complain", "client wants")."""
    if noun in PREPOSITIONS | DETERMINERS | CONJUNCTIONS | OBJECTS | AUX:
        return False
    third = verb in _THIRD_ONLY or (base_of(verb) in _VERBS_ONLY - _NOUNS_TOO)
    return (is_plural(noun) and verb in _VERBS_ONLY) or (third and is_third(verb))


def _moved(words: list[str]) -> bool:
    """Tell whether figures rose or fell ("results dipped to 61 percent")."""
    return any(
        is_past(verb) and after in ("to", "from", "by") and number[:1].isdigit()
        for verb, after, number in zip(words, words[1:], words[2:], strict=False)
        if verb not in ("cut", "set", "put", "led", "based", "used")
    )
