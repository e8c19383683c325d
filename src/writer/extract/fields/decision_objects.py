"""Whom and what a word of deciding or telling is about: the candidates, or somebody's business.

"They call everyone by Friday" tells of an answer; "they call every customer by Friday" does not.
"""

from writer import regex
from writer.extract.dates.calendar_words import month_of, weekday_of
from writer.language.word_set import word_set

#: Words that take whom they tell or what they choose right behind them.
_TRANSITIVE = word_set(
    "call calls phone phones telephone telephones ring rings write writes email emails e-mail "
    "e-mails mail text texts answer answers tell tells contact hear choose chooses choosing pick "
    "picks picking appoint appoints appointed announce announces announcing announced notified "
    "notify know decide decides deciding confirm inform find finalise finalize finalises "
    "finalizes reply txt msg message say says update respond let lets"
)
#: What may follow where the candidates are told: themselves, a time, how, or nothing.
_OF_CANDIDATES = word_set(
    "me us you ya u everyone everybody people candidates applicants all  both each either "
    "by on in inside within before after next this that tomorrow tmrw tomoz tonight today late "
    "later early mid end w/c week back round out up to with without when once as soon shortly "
    "sometime some maybe probably possibly hopefully definitely personally direct directly and or "
    "but if whether who which someone somebody no not nothing at the my a an until till from "
    "around about over during for is was are will would should expected due likely more what one "
    "something anything latest nlt asap first then so mon tue tues wed weds thu thurs fri sat sun "
    "those anyone whoever successful unsuccessful shortlisted selected winners between "
    "through via either yes xmas christmas towards it"
)
#: Behind "the", "my" or "a": a time, the post or whoever gets it.
_NOUN = (
    r"(?:(?:very |new |right |best |successful |unsuccessful |lucky |chosen |preferred |other |"
    r"following |same |next |coming |whole |final |first |second |last )*(?:end|week\w*|month|day|"
    r"days|date|morning|evening|afternoon|night|weekend|fortnight|beginning|start|middle|couple|"
    r"few|year|quarter|holidays?|break|candidates?|applicants?|people|person|ones?|winner|"
    r"interviews?|job|post|role|position|vacancy|hire|place|decision|answer|outcome|result|line|"
    r"bell|ring|call|mobile|phone|agency|agent|recruiter|yes|no|letter|email|offers?|news|"
    r"\d\w*|\w+(?:day|th|st|nd|rd|ber|uary)|mon|tues?|weds?|thurs?|fri|successful|unsuccessful|"
    r"team|rest|others|way|time|back end|tail end|close|process)\b)"
)
_FOREIGN_NOUN = regex.compile(
    rf"\W{{0,2}}\s*(?:(?:is|are|was|will be) (?:due )?)?(?:(?:on|about|of|for|from|to|over)\s+)?"
    rf"(?:the|an?|my|their|his|its|our|every(?! ?one\b| ?body\b)|each|any)\s+(?!{_NOUN})[^\W\d_]",
    regex.IGNORECASE,
)
_TO_OTHERS = regex.compile(
    r"\s+(?:out )?to (?!me\b|us\b|you\b|all\b|both\b|every\w+\b|candidates|applicants|people|the\b|"
    r"my\b|a\b|say|tell|let|confirm|arrange|offer|follow|come|be\b|hear|know|decide|go\b|see|"
    r"mon|tue|"
    r"wed|thu|fri|sat|sun|next|whoever|each|\d)[^\W\d_]",
    regex.IGNORECASE,
)
#: Right before a word of deciding: whose or what decision it is.
_FOREIGN_BEFORE = regex.compile(
    r"\b(?:my(?: \w+)?|tender|visa|lab(?:oratory)?|blood|test|exam|planning|grant|funding|bid|"
    r"court|"
    r"council|insurance|mortgage|tax|contract|investment|purchasing|election|survey|audit|"
    r"inspection|"
    r"financial|annual|quarterly|sales|trial|business|design|clinical|student|patient|cover)\s+$",
    regex.IGNORECASE,
)
#: People who are served, not hired.
_SERVED = regex.compile(
    r"\b(?:patients?|clients?|customers?|parents|famil(?:y|ies)|tenants?|residents?|suppliers?|"
    r"pupils|students|guests?|members|users?|visitors|volunteers|contractors?|callers|donors|"
    r"shareholders|investors|landlord|readers|subscribers|tickets?|invoices?|complaints?|appeals|"
    r"requests?|bookings?|orders?|rota)\b",
    regex.IGNORECASE,
)
_CANDIDATES = regex.compile(
    r"\b(?:me|us|candidates?|applicants?|everyone|everybody|i|you|we|all of us)\b", regex.IGNORECASE
)
#: What is done again and again.
_HABIT = regex.compile(
    r"\b(?:each|every|per) (?:day|week|month|year|term|quarter|shift|morning|night|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:weekly|monthly|daily|always)\b|"
    r"\b(?:once|twice|times|\d+|nights?|days|hours?|shifts?) a (?:day|week|month)\b|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b",
    regex.IGNORECASE,
)


def is_foreign(text: str, said: regex.Match, start: int, end: int) -> bool:
    """Tell whether a word of deciding within the clause `text[start:end]` is no candidates' "
    "matter."""
    at = said.end()
    behind = text[at : min(end, at + 48)]
    if _FOREIGN_BEFORE.search(text[max(start, said.start() - 24) : said.start()]):
        return True
    last = said[0].split()[-1].casefold() if said[0].split() else ""
    word = regex.match(r"\s+([^\W\d_][\w/'’-]*)", behind)
    if last in _TRANSITIVE and word and not _is_of_candidates(word[1]):
        return True
    if _FOREIGN_NOUN.match(behind) or _TO_OTHERS.match(behind):
        return True
    clause = text[start:end]
    if _HABIT.search(clause):
        return True
    served = _SERVED.search(clause)
    return served is not None and not _CANDIDATES.search(clause)


def _is_of_candidates(word: str) -> bool:
    plain = word.casefold().split("'")[0].split("’")[0]
    if plain in _OF_CANDIDATES or word[:1].isupper():
        return True
    return weekday_of(plain) is not None or month_of(plain) is not None
