"""Prepares a fact to be turned: clean running words in the tense and the order of a letter."""

from collections.abc import Iterator

from writer import regex
from writer.brief.antecedents import with_antecedent
from writer.brief.articles import with_article
from writer.brief.capitals import is_shouted, uncapped
from writer.brief.deeds import deed_first
from writer.brief.finite import verb_place
from writer.brief.grammar import PREPOSITIONS, SMALL_WORDS, is_plural
from writer.brief.leads import Bare, without_lead
from writer.brief.nouns import STARTS
from writer.brief.tails import without_figures
from writer.brief.tenses import perfect, perfect_of_others, since, without_backshift
from writer.brief.tidy import tidy
from writer.brief.versions import first_note
from writer.interview import CANDIDATE, Fact, Interview
from writer.language.common_words import COMMON
from writer.language.english import is_english
from writer.language.verbs import base_of, is_gerund, is_past, is_third, participle, past
from writer.regex import Pattern

#: "I'd cut the bill": a deed where the verb has one form for all, for a wish is no qualification.
_DONE = Pattern(r"I'd ((?:also |just )?)(\w+)\b")
#: "the time I stopped a line": an example, told as a deed.
_TIME = Pattern(
    r"(?:the|a|one) (?:time|day|week|shift|occasion|case)(?: when| that| where|,)? I (?=\w+ )",
    regex.IGNORECASE,
)
#: "people who get into the theatre, not just purchasing".
_NOT_BUT = Pattern(r",\s+(?:and )?not\b(?! only).*$", regex.IGNORECASE)
#: "(told her) how at Fairfield I cut the interruptions".
_HOW_I = Pattern(r"^(?:about )?how (?=(?:(?:at|in|on|with|for) [\w' &-]{2,40}? )?I )")
#: "Next year they want to ...", "moving to OneStream next year": when, it will be seen.
_WHEN_FIRST = Pattern(
    r"^(?:next|this) (?:year|month|week|spring|summer|autumn|winter|term|season),? "
    r"(?=(?:they|we|she|he|the|their|our) )",
    regex.IGNORECASE,
)
_WHEN_LAST = Pattern(
    r"(?<=\w),? (?:early |late )?next (?:year|month|week|spring|summer|autumn|winter"
    r"|term|season)$",
    regex.IGNORECASE,
)
#: "11 years' clean licence and I did the school run": what has its verb can be told.
_AND_I = Pattern(r"^(?!I\b|my\b|the\b|an?\b)[\w' -]{3,40}? and (?=I \w+ \w+ )")
#: "Our rollout at Pennine Bank": a former employer's.
_OUR_THING = Pattern(r"^our (?=[\w' -]+ (?:at|for) [A-Z])")
#: "I do refills, scans, readings daily": a list whose "and" was left off.
_LIST = Pattern(
    r"^(I [a-z]+ (?:(?!and\b)[\w-]+ ?){1,3}(?:, (?:(?!and\b|\w+ed\b)[\w-]+ ?){1,3})+)"
    r", ((?!and\b|\w+ed\b|in\b|at\b|for\b|on\b|with\b|from\b|to\b|by\b|no\b|\d)"
    r"[\w-]+(?: [\w-]+){0,2})$"
)
_HAVE_ALREADY = Pattern(r"^I have already (?=\w+)")
#: "I have my ADR as well, tanks, that is in date": what follows is about the thing.
_AND_IT_IS = Pattern(
    r"^(I [^,]+?)(?: as well)?,(?: [^,]+,)? (?:and )?(?:that|it|this) (?:is|was|has) .*$"
)
#: "I made 400 windows there": where, only the line before says.
_THERE = Pattern(r"(?<=\w) there(?= (?:for|in|and|since|with|at|on|within|to)\b|$)")
#: "The robot was installed last year and ..."; not "since last year", "last year's audit".
_LAST_YEAR = Pattern(
    r"(?<=\w)(?<! since)(?<! than)(?<! from)(?<! of)(?<! by)(?<! the)(?<! in)(?<! until)(?<!ed) "
    r"(?:last|this) (?:year|month)\b(?=[ ,])"
)
#: A recap in the third person: whom its "he" and "she" mean is the sender.
_THIRD = Pattern(r"(?:he|she)(?: (?:also|then))? (?=(\w+))", regex.IGNORECASE)
_HIS = Pattern(r"^(?:his|her) ", regex.IGNORECASE)
_THIRD_LATER = Pattern(r"\b(?:he|she|his|him|her|himself|herself)\b(?: (\w+))?")
_AT = Pattern(r"(?<=\bat )[a-z]{4,}\b(?=[ ,.]|['’]s\b|$)(?! of\b)")
#: Towns that hasty notes write small.
_TOWNS = frozenset(
    """
    london leeds manchester birmingham bristol glasgow edinburgh cardiff belfast dublin liverpool
    sheffield york oxford cambridge newcastle nottingham leicester brighton paris berlin hamburg
    munich madrid barcelona lisbon rome milan vienna zurich amsterdam brussels copenhagen oslo
    stockholm warsaw prague chicago boston denver seattle toronto sydney melbourne
    """.split()
)
_IN = Pattern(r"(?<=\bin |\bto )[a-z]{4,}\b")
#: What somebody may be "at" that is no firm.
_WHEN_AND_WHERE = frozenset(
    """
    lunch dawn dusk noon scale pace peak heart risk speed school college university uni home night
    retail height depth source harvest christmas easter primary secondary level reception breakfast
    dinner supper county national club board ward floor entry base cost short first least most best
    worst present once last length large ease rest hand midnight handover theatre sunrise volume
    altitude goods head chef deputy junior senior branch depot head-office full half this that
    """.split()
)
#: "at hotel marlowe", typed in capitals: where no article stands, it is a name.
_SHOUTED_PLACE = Pattern(
    r"(?<=\bat )(?!the |an? |my |our |your |least |\d)[a-zA-Z][\w'&]*"
    r"(?: (?!and |in |on |for |with |by |to |from |at |where |which |when |of |an? |the )"
    r"[\w'&]+){0,2}"
)
#: "They have had trouble keeping the stock in order".
_TROUBLE = Pattern(
    r"(?:(?:they|we|she|he|I)(?:'ve| have| has| are| is)? |(?:are |is )?(?=ha))?"
    r"(?:had|have|has|having) (?:some |a lot of |real |great |much )?(?:trouble|problems|difficulty"
    r"|difficulties|a hard time) (?:with |in )?(?=[a-z])",
    regex.IGNORECASE,
)
#: "I drove the bus and been in retail ten years so good with people"
_AND_BEEN = Pattern(r" and been (?=in |at |an? |the |with |on |\w+ing )")
#: "I have my licence and done sixty of them".
_AND_DONE = Pattern(r"^(?P<have>I have (?!been\b|done\b|had\b|\w+ed\b).*) and done (?=\w)")
#: "(never mentioned that) I can drive a tractor, or my QGIS": a second thing left out.
_OR_MY = Pattern(r",? (?:or|nor) (?:my|the|that|about|how) .*$")
_SO_GOOD = Pattern(
    r",? so (?:am |I am )?(?:good|great|used|happy|comfortable|fine|ok|not|know)\b.*$"
)
_FRONTED = Pattern(
    r"(?P<place>(?:at|in|with|for|on) [\w'&.-]+(?: [\w'&.-]+){0,4}?),? (?P<me>I(?:'d)?) "
    r"(?P<rest>(?!am\b|was\b).+)$",
    regex.IGNORECASE,
)
#: "Mark" and "Will" are words too.
_WORDS = COMMON | frozenset("mark will may rose grace art bill rob pat sue drew june dean".split())


def prepared(fact: Fact, interview: Interview) -> Bare | None:
    """Return the fact without marks and lead-in; None where it is not in English."""
    plain = fact.restated or first_note(fact.quote)
    own = fact.kind in ("omission", "qualification")
    told_of = own or (fact.holder == CANDIDATE and fact.kind == "topic")
    plain, figures = without_figures(plain) if told_of else (plain, "")
    shouted = plain.isupper() and is_shouted(_quotes(interview))
    plain = uncapped(plain, shouted=shouted)
    text = _with_capitals(tidy(plain), interview)
    text = _SHOUTED_PLACE.sub(_titled, text) if shouted else text
    if not text or not is_english(text):
        return None
    bare = without_lead(text, fact.kind)
    text = perfect(bare.text)
    text = text if own else perfect_of_others(text)
    text = _moved(_HOW_I.sub("", _with_places(text)) if own else _with_places(text))
    if fact.holder != CANDIDATE and (where := _TROUBLE.match(text)):
        # What they have trouble with was talked about; that it is trouble they know.
        return Bare(text[where.end() :], "noun", led=True)
    if fact.holder != CANDIDATE:
        text = _WHEN_LAST.sub("", _WHEN_FIRST.sub("", _NOT_BUT.sub("", text)))
        text = _LAST_YEAR.sub("", STARTS.sub("", text))
    if bare.led or own:
        text = without_backshift(text)
    if fact.kind == "promise":
        text = _TO_INITIAL.sub(r"\1 you ", _SENT.sub("send", text))
    if told_of:
        text = _OUR_THING.sub("the ", text)
    if own and fact.holder == CANDIDATE:
        text = _LIST.sub(r"\1 and \2", with_antecedent(text, fact, interview))
        text = _AND_I.sub("", text, count=1)
        text = _HAVE_ALREADY.sub("I have ", _AND_IT_IS.sub(r"\1", text))
        text = _THERE.sub("", _LAST_YEAR.sub("", _from_third(text)))
        text = _TIME.sub("I ", text, count=1) if _TIME.match(text) else text
        text = _SO_GOOD.sub("", _AND_BEEN.sub(" and have been ", text))
        text = _AND_DONE.sub(r"\g<have> and have done ", text)
        text = _OR_MY.sub("", text) if fact.kind == "omission" else text
        text = with_article(since(deed_first(_DONE.sub(_done, text))))
    return Bare(text, bare.form, bare.led, figures) if text else None


def _titled(match: regex.Match) -> str:
    words = match[0].split()
    if words[0].lower() in _WHEN_AND_WHERE | PREPOSITIONS or is_gerund(words[0]):
        return match[0]
    return " ".join(word[:1].upper() + word[1:] for word in words)


def _quotes(interview: Interview) -> Iterator[str]:
    return (fact.quote for fact in interview.facts if fact.shareable)


def _with_capitals(text: str, interview: Interview) -> str:
    """Return `text` with the interviewers' names in capitals, as hasty notes leave them off."""
    for part in {part for person in interview.interviewers for part in person.name.split()}:
        if len(part) > 2 and part[:1].isupper() and part[1:].islower():
            # "Mark" and "Will" are words too: those only where a person must stand.
            where = r"(?:^|(?<=told )|(?<=send )|(?<=asked ))" if part.lower() in _WORDS else r"\b"
            text = regex.sub(rf"{where}{part.lower()}\b", part, text)
    return text


def _done(match: regex.Match) -> str:
    base = base_of(match[2])
    same = base is not None and participle(base) == base == match[2].lower()
    return f"I {match[1]}{past(base)}" if same and base else match[0]


def _from_third(text: str) -> str:
    """Return "I set up the rota on my ward" for "he set up the rota on his ward"."""
    match = _THIRD.match(text)
    if match is None:
        return _HIS.sub("my ", text)

    def own(found: regex.Match) -> str:
        word, after = found[0].split()[0].lower(), found[1]
        if word in ("he", "she"):
            return f"I {_of_mine(after)}" if after else "I"
        mine = {"his": "my", "him": "me", "himself": "myself", "herself": "myself"}.get(word)
        mine = mine or ("my" if after and after.lower() not in SMALL_WORDS else "me")
        return f"{mine} {after}" if after else mine

    rest = text[match.end() + len(match[1]) :]
    return f"I {_of_mine(match[1])}{_THIRD_LATER.sub(own, rest)}"


def _of_mine(verb: str) -> str:
    """Return a verb of the third person as "I" wants it."""
    known = {"is": "am", "has": "have", "does": "do", "was": "was"}.get(verb.lower())
    if known:
        return known
    return (base_of(verb) or verb) if is_third(verb) and not is_past(verb) else verb


_SENT = Pattern(r"^(?:ping|dm|whats-?app|fwd)\b", regex.IGNORECASE)
#: "send T the notebook": the initial of whoever it was promised to.
_TO_INITIAL = Pattern(
    r"^(send|e-?mail|forward|text) [A-Z]\.? (?=(?:the|my|an?|some)\b)", regex.IGNORECASE
)


def _with_places(text: str) -> str:
    """Return `text` with the capital that a firm's or town's name lost in haste ("at voltway")."""

    def named(match: regex.Match) -> str:
        word = match[0]
        known = word in COMMON | SMALL_WORDS | _WHEN_AND_WHERE or base_of(word) is not None
        ordinary = is_plural(word) or word.endswith(("ing", "ly", "teen", "ty", "tion", "ment"))
        return word if known or ordinary else word.capitalize()

    text = _IN.sub(lambda m: m[0].title() if m[0] in _TOWNS else m[0], text)
    return _AT.sub(named, text)


def _moved(text: str) -> str:
    """Return "I ran the pass at Lark" for "at Lark I ran the pass"."""
    match = _FRONTED.match(text)
    if match is None:
        return text
    place = match["place"]
    deed, comma, tail = match["rest"].partition(",")
    if comma and not tail.lstrip().startswith(("from ", "for ", "in ", "with ")):
        if not verb_place(tail.split()):
            return text
        # "..., customers loved it": a remark on it.
        comma = tail = ""
    place = place[:1].lower() + place[1:]
    did, which, came_of_it = deed.partition(" which ")
    if which:
        return f"{match['me']} {did} {place}, which {came_of_it}{comma}{tail}"
    first, joined, outcome = deed.partition(" and ")
    if joined and verb_place(outcome.split()):
        # What came of it has a subject of its own.
        return f"{match['me']} {first} {place}, and {outcome}{comma}{tail}"
    return f"{match['me']} {deed} {place}{comma}{tail}"


def in_first_person(text: str, fact: Fact, interview: Interview) -> str:
    """Return `text` with the candidate's name in front as "I" ("Sam led" -> "I led")."""
    if fact.holder != CANDIDATE or not interview.candidate:
        return text
    full = interview.candidate
    letters = "".join(part[0].upper() for part in full.split() if part[0].isalpha())
    for name in (full, full.split()[0], letters):
        match = regex.match(rf"{regex.escape(name)}\s+(?=(\w+))", text)
        if match:
            verb = {"is": "am", "has": "have", "does": "do"}.get(match[1], match[1])
            if verb == match[1] and is_third(verb) and verb != "was":
                verb = base_of(verb) or verb
            return f"I {verb}{text[match.end() + len(match[1]) :]}"
    return text
