"""What a material must have before it may stand in a letter: something to say, said whole.

A noun must name a matter, a clause must say something of its own. What fails is left out, so that
another fact, or none, takes its place.
"""

from writer import regex
from writer.brief.clauses import Said
from writer.brief.first_letter import article
from writer.brief.grammar import AUX, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, is_plural
from writer.brief.noun_words import MASS_HEADS, THEIR_HEADS
from writer.brief.scraps import is_scrap
from writer.language.common_words import COMMON
from writer.language.number_words import ONES, TENS
from writer.language.verbs import is_base, is_gerund, is_third
from writer.regex import Pattern

_UNITS = frozenset(
    """
    minute minutes hour hours day days week weeks month months year years session sessions round
    rounds people pages per cent percent half dozen each times
    """.split()
)
#: Words that name a heading, or the notes themselves, rather than a matter of theirs.
_EMPTY = frozenset(
    """
    introduction introductions question questions answer answers note notes background update
    updates summary section agenda discussion conversation interview meeting panel chat training
    strengths weaknesses values competency competencies experience
    thing things point points item items part parts topic topics date dates day time times
    result results offer
    """.split()
)
#: "2.1 caseloads", "the team 3.3 they": the numbering of minutes.
_NUMBERING = Pattern(
    r"^\d+(?:\.\d+)? (?:what|how|why|who|do|tell|is|are|can)\b|\b\d{1,2}\.\d{1,2} (?=[A-Z]|you)"
)
#: A question in the middle of a thing: "nights and how would the family take it".
_INVERTED = Pattern(
    r"\b(?:how|what|why|when|where) (?:would|do|does|did|will|can|could|should|is|are)\b"
)
#: "doing the same at Kings": as what, only the sentence before says.
_AS_WHAT = Pattern(r"\bthe same (?!day|time|week|year|way|for\b)")
_ENDS_IN_NUMBER = Pattern(
    r"^(?:I|you)(?: have)?(?: (?:currently|now|also|still|usually|often|\w+ly))? \w+ "
    r"(?:(?:around|about|over|some|nearly|roughly|maybe|at least|up to|almost) )?"
    r"(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?: (?:(?:an?|per|each|every) \w+|(?:in|of|out of) \w+))?(?:$| (?:in|during|within) the )"
    r"|\b(?:is|are|was|were|averages?) (?:about |around )?(?:\d[\d,.]*|[a-z]+teen|two|three|four"
    r"|five|six|seven|eight|nine|ten|eleven|twelve)$"
)
#: "I took seven months": how long, but not what.
_ONLY_HOW_LONG = Pattern(
    r"^I (?:have )?(?:took|taken|needed|lasted|did|done|had|have) (?:about |around |over )?"
    r"[\w-]+ (?:years|months|weeks|days|hours|minutes)$"
)
#: "I passed with merit", "I finished in May", "I qualified in 2022": what?
_NO_OBJECT = Pattern(
    r"^I (?:have )?qualified in \d{4}$"
    r"|^I (?:have )?(?:also )?(?:passed|finished|completed|gained|earned|got|took|taken|obtained"
    r"|made|built|held|did|done|brought|set up|wrote|put|used|increased|reduced|restored|repaired"
    r"|fixed|solved|cleared|replaced) "
    # "I brought in a checklist": there "in" is the verb's.
    r"(?:(?:with|at|by|for|since|during|after|from)\b|(?<!brought )(?<!put )(?<!took )(?<!taken )"
    r"(?:in|on)\b)"
)
#: "you want it cut in half": what "it" is, only the sentence before says.
_LEANING = Pattern(
    r"^there (?:was|were|is|are) (?:you|[A-Z])|^you \w+ (?:it|them|this|those|these)\b"
    r"|^you (?:do|did|have|want|need|like) that\b"
    # "Picture books carry them", "Gaz said you got it".
    r"|^(?!you\b)(?:[\w'-]+ ){1,4}them\b"
    r"|^(?!you\b)(?:the |your )?[a-z]+ (?:said|says|told|reckons)\b"
    # "You train new ones yourself", "lots of them are under 25", "the same system": as what?
    r"|\b(?:new|old(?:er)?|young(?:er)?|other|big(?:ger)?|small(?:er)?|better) ones?\b"
    r"(?! [a-z]+s\b)"
    r"|^[a-z]+ of (?:them|those|these)\b"
    # How the interview went says nothing of the work.
    r"|^you (?:opened|began|started|closed|ended|finished|kicked off) (?:with|by)\b"
)
#: "the role is two days clinic", cut from a longer list.
_LISTED = Pattern(r"^(?:job|role|post|shift|contract) is\b")
#: "my Dentrix eight years".
_LOOSE_SPAN = Pattern(r"^my (?!\w+ (?:years|months)$)[\w' -]+ (?:[\w+]+) (?:years|months)$")
#: "the night the desk failed": when it was, but not what was done.
_OCCASION = Pattern(
    r"^(?:the|an?|one) (?:time|day|night|morning|evening|week|weekend|shift|occasion|case) "
    r"(?:when|that|the|an?|my|our|your|we|I|you|two|three|all)\b"
)
_AN_ORDER = Pattern(r"^my (?:send|ring|call|e-?mail|bring|ask|tell|post|forward|text)\b(?!-)")
_NO_MATTER = Pattern(
    r"^the (?:start|decision|answer|result|outcome|reply) (?:after|by|on|in|before|from|[A-Z])"
    r"|^what (?:you|they|I) (?:said|told|asked|want|think)\b|\d% of \w"
    r"|\b\d+ minutes$|^\d[\d,.]* minutes\b"
)
_LIKE_NOUNS = Pattern(
    r"^all [a-z]+(?:ic|al|ed|en|ful|ive)$"
    r"|^(?:the )?(?:straight|just|right|back|over|still|mostly|mainly|down|away) "
)
#: "run by an outside psychologist": what is run, only the words before say.
_DONE_BY = Pattern(r"^(?:the )?(?:\w+ed|run|built|led|made|written|drawn|held|kept) by\b")


_HANGING = frozenset(
    "will would can could shall should must may might who that which then and or".split()
)


def is_whole(said: Said) -> bool:
    """Tell whether no form was cut off in the middle: each ends in a word, with single blanks."""
    forms = [form for form in (said.clause, said.noun, said.gerund, said.verb) if form]
    return all(
        form == " ".join(form.split()) and form[-1] not in ",;:!?-" and not _hangs(form.split())
        for form in forms
    )


def _hangs(words: list[str]) -> bool:
    """Tell whether the last word wants another after it; not in "when they say they will"."""
    if words[-2:-1] in (["which"], ["who"]) and len(words) > 2:
        # "The new course which starts": when, has been cut off.
        return True
    return words[-1] in _HANGING and words[-2:-1] not in (["they"], ["you"], ["I"])


def sendable(said: Said, owner: str) -> bool:
    """Tell whether every form of a material can stand in a letter; `owner` is whose it is."""
    forms = [form for form in (said.clause, said.noun, said.gerund, said.verb) if form]
    if any(p.search(form) for form in forms for p in (_NUMBERING, _INVERTED)):
        return False
    if owner == "sender" and any(_AS_WHAT.search(form) for form in forms):
        return False
    if said.clause and _is_half_a_clause(said.clause):
        return False
    if said.noun and not said.clause and not said.gerund:
        return _names_a_matter(said.noun, owner)
    return True


def _is_half_a_clause(clause: str) -> bool:
    patterns = (_ENDS_IN_NUMBER, _ONLY_HOW_LONG, _NO_OBJECT, _LEANING, _LISTED)
    return any(pattern.search(clause) for pattern in patterns)


def _names_a_matter(noun: str, owner: str) -> bool:
    """Tell whether a noun has a head with something to it, and is not a heading or a label."""
    if (
        _NO_MATTER.search(noun)
        or _LIKE_NOUNS.match(noun)
        or _DONE_BY.match(noun)
        or _is_title(noun)
    ):
        return False
    words = [word.strip(",.'\"").lower() for word in noun.split()]
    if owner == "sender":
        return not any(p.match(noun) for p in (_LOOSE_SPAN, _AN_ORDER, _OCCASION))
    if is_third(words[0]) and words[1:2] == ["to"]:
        # "reports to a director": a line of a job, without its subject.
        return False
    if is_scrap(noun):
        return False
    if _counted(words) and not any(word == "you" or is_gerund(word) for word in words):
        # "Three gardeners plus 20 volunteers", "two newly qualified": how many, but not what of it.
        return False
    telling = [word for word in words if _tells(word)]
    if not telling or all(is_gerund(word) and word in COMMON | _LOOSE for word in telling):
        return False
    if set(telling) <= _EMPTY:
        return False
    enough = len(words) > 2 or _is_matter(telling[0])
    return len(telling) > 1 or (enough and not _counted(words))


def _is_matter(word: str) -> bool:
    """Tell whether one word alone says enough: "rotas", "safeguarding", but not "the quant"."""
    return (
        len(word) > 6
        or is_plural(word)
        or is_gerund(word)
        or word in COMMON | THEIR_HEADS | MASS_HEADS
    )


_LOOSE = frozenset("communicating influencing collaborating learning leading delivering".split())


def _tells(word: str) -> bool:
    small = PREPOSITIONS | DETERMINERS | CONJUNCTIONS | AUX | _UNITS
    return (
        len(word) > 1
        and word not in small
        and word not in ONES
        and word not in TENS
        and not word[0].isdigit()
        and word not in ("i", "you", "your", "we", "they", "it")
    )


def _counted(words: list[str]) -> bool:
    """Tell whether a number stands first: "six chairs" names nothing to talk about."""
    return (words[0][:1].isdigit() and "-" not in words[0]) or words[0] in ONES or words[0] in TENS


def _is_title(noun: str) -> bool:
    """Tell whether ordinary words all have capitals, as in a heading ("Making Decisions")."""
    words = [word for word in noun.split() if word.lower() not in ("and", "of", "the", "in", "for")]
    if len(words) < 2 or not all(word[:1].isupper() and word[1:].islower() for word in words[1:]):
        return False
    if len(words) > 2 and is_gerund(words[0].lower()):
        return True
    known = [word.lower() for word in words]
    return all(w in COMMON or is_gerund(w) or is_base(w) or w.endswith("s") for w in known)


#: "you want senior who can say no".
_NO_ARTICLE = Pattern(
    r"\b(?:want|need|for) (?=(?P<who>senior|junior|nurse|chef|[a-z]+(?:er|or|ist|ian|ant)) who\b)"
)
#: "you want sous to write two starters".
_NO_THE = Pattern(
    r"(?<=you )(?P<verb>(?:want|need|expect|would like|like)) "
    r"(?=(?:sous|[a-z]+(?:er|or|ist|ian|ant)|nurse|chef|team|staff)(?: chef| nurse)? to\b)"
)
_SMALL = PREPOSITIONS | CONJUNCTIONS | AUX | (DETERMINERS - {"no"}) | {"there", "someone", "people"}
_CAPITAL = Pattern(r"(?:^|(?<=[a-z,] ))(?P<word>[A-Z][a-z]+)\b(?! [A-Z])")


def mended(said: Said) -> Said:
    """Return the forms with little words small, and an article where one was left off."""

    def small(match: regex.Match) -> str:
        word: str = match["word"]
        plain = word.lower()
        return plain if plain in _SMALL and plain not in ("may", "will") else word

    def each(form: str | None) -> str | None:
        form = _CAPITAL.sub(small, form) if form else form
        form = _NO_THE.sub(r"\g<verb> the ", form) if form else form
        return _NO_ARTICLE.sub(lambda m: f"{m[0]}{article(m['who'])} ", form) if form else form

    return Said(each(said.clause), each(said.gerund), each(said.noun), each(said.verb))
