"""What is better left out of a message: what isn't clean English, and what a careful person
would not write down.

A refusal costs one fact; bad English or an unkind word costs the message.
"""

from itertools import pairwise

from writer import regex
from writer.regex import Pattern

MAX_WORDS = 22

_BROKEN = Pattern(
    r"[→⇒←↔<>=|\[\]{}@~^\\?…“”\"„«»_*#]|\.\.|->|https?:|www\.|[\U00010000-\U0010ffff☀-➿]"
)
#: Slashes are telegraphic, other than between capitals ("CI/CD") and in "24/7".
_SLASH = Pattern(
    r"(?<![A-Za-z0-9])/|/(?![A-Za-z0-9])|\b(?:s?he|his|her|him|and|or|is|was|w|n|i|y)/|/[a-z]\b"
)
#: A few words in quotation marks, as a name or a slogan stands in them.
_QUOTED = Pattern(r"(?<!\S)\"(?P<words>[^\"]{2,40})\"(?=[\s,.]|$)")
_COLON = Pattern(r":(?!\d\d)|(?<!\d):")
#: Two sentences run into one ("down to 4. speak French"); not "5 a.m. and".
_RUN_ON = Pattern(r"(?<![ap]\.m)(?<=\w)(?<!\b[A-Z])\. [a-z]")
_SHARP_NAMES = Pattern(r"\b[CF]#")

_HEDGES = Pattern(
    r"\b(?:i (?:think|guess|feel|felt|suppose|believe|suspect|assume|hope|wonder|doubt)|maybe|"
    r"perhaps|probably|possibly|presumably|supposedly|apparently|not sure|"
    r"(?<!when )(?<!if )unsure|unclear|seems?|"
    r"seemed|might|kind of|sort of|or something|or whatever|whatever|etc|lol|tbh|imo|imho|iirc|"
    r"tbc|tbd|tba|fyi|n/a|idk|asap|gut|vibes?|impression|i gather|rumou?rs?|gossip|hmm+|ugh|uh+|"
    r"um+|erm|"
    r"haha|wow|ok|okay|yeah|nope|todo)\b",
    regex.IGNORECASE,
)
_NEGATION = Pattern(
    r"\b(?:not|never|(?<!say )(?<!says )no(?!-)|"
    r"(?<!to )none|nothing|nobody|neither|nor|without any|hardly|barely|lack(?:s|ed|ing)?"
    r"|cannot)\b|n't\b",
    regex.IGNORECASE,
)
#: Denials that say something good.
_WILLING = Pattern(
    r"\b(?:do|does|did|will|would)(?:n't| not) (?:mind|panic|need (?:chasing|telling))\b"
    r"|\b(?:not|n't) afraid\b"
    r"|\b(?:with (?:no|not an?)|without(?: any| an?)?)(?: single)? (?:[a-z-]+ ){0,2}?(?:accident"
    r"|incident|injur[a-z]+|complaint|error|defect|fault|breach|call[- ]?back|breakage|mistake"
    r"|delay|outage|loss)(?:e?s)?\b",
    regex.IGNORECASE,
)
_UNKIND = Pattern(
    r"\b(?:weak(?:ness(?:es)?)?|struggl(?:e|es|ed|ing)|stumbl(?:e|ed)|fluff(?:ed)?|botched|blew|"
    r"mess(?:y|ed)?|nervous|awkward|fired|sacked|redundan(?:t|cy|cies)|laid off|layoffs?|quit|"
    r"in a state|resign(?:ed)?|sick(?:ness)? leave|pregnan(?:t|cy)|divorced?|boring|bored|rude|"
    r"(?:on|off|from) (?:maternity|paternity|parental|compassionate|long[- ]term|sick) leave|"
    r"off sick|arrogant|toxic|chao(?:s|tic)|nightmare|terrible|awful|horrible|hate[sd]?|dislikes?|"
    r"worst|worr(?:y|ied|ying)|afraid|scared|understaffed|short-?\s?staffed|"
    r"burn(?:t|ed|ing)?[- ]?out|bits|stuff|lads|blokes|guys|loads|lawsuit|scandal|"
    r"(?:says? |said )?openly|admit(?:s|ted)?|due for (?:retirement|replacement|the skip)|"
    r"bankrupt(?:cy)?|badly?|poor(?:ly)?|disappoint(?:ed|ing)|red flags?|fake|lie[sd]|liar|stupid|"
    r"idiot|dumb|crap|shit|damn|sucks?|weird|strange|odd|grumpy|tired|nice|lovely|friendly|funny|"
    r"handsome|cute|attractive|pretty|creepy|annoy(?:ed|ing)|angry|upset|confus(?:ed|ing)|"
    r"short (?:of|on)|lost (?:an?|two|three|four|five|six|\d[\d.,]*k?)|dodgy|shabby|dirty|filthy|"
    r"unprofessional|incompetent|useless|overworked|underpaid|"
    r"salary|pay(?:s|ing)? (?:well|badly|more|less)|bonus|private(?:ly)?|confidential(?:ly)?|"
    r"secret|off the record|between us|don't tell|suspicious|shaky|rusty|panicked|froze|"
    r"regret|sorry)\b",
    regex.IGNORECASE,
)
_STOCK = Pattern(
    r"\b(?:proven track record|perfect fit|great fit|good fit|team player|results[- ]driven|"
    r"self[- ]starter|go-getter|think outside the box|passionate|dynamic|synergy|rock ?star|ninja|"
    r"fast[- ]paced|excellent communication|strong communication)\b",
    regex.IGNORECASE,
)
#: Somebody's private life.
_FAMILY = Pattern(
    r"\b(?:her|his|their|she|he|your) (?:\w+ )?(?:daughters?|sons?|husband|wife|kids|children|baby|"
    r"mother|father|mum|dad|sister|brother|partner|boyfriend|girlfriend|divorce|wedding|health|"
    r"illness|holiday)\b"
    r"|(?-i:\b(?:Nana?|Gran(?:ny|dma|dad|dpa)?|Mum(?:my)?|Mam|Dad(?:dy)?|Mom|Auntie)\b(?! [A-Z]))",
    regex.IGNORECASE,
)
#: Words that are true on the day of the notes and wrong on another.
_RELATIVE_DAY = Pattern(
    r"\b(?:today|tomorrow|tonight|yesterday|this (?:morning|afternoon|evening|week)|"
    r"(?:next|last) (?:week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|just now|"
    r"right now|at the moment)\b",
    regex.IGNORECASE,
)


#: What was said about the interview itself, or about how they will decide: not the work.
_META = Pattern(
    r"^(?:did|do|does|is|are|can|could|would|will|have|has) (?:you|they|we|she|he|I|it)\b|"
    r"\byou (?:did|do|are|have|can|will)? ?you\b|\b(?:the|a) own\b|"
    r"\b(?:my|the|an?|this|that|last|first) (?:\w+ )?ones?$|"
    r"\b(?:wants?|needs?|had|have|got|gets?|see) (?:that|this) \w+(?:ed|en)\b|"
    r"\b(?:was interviewed|interviewers?|interviewees?|the panel|shortlist(?:ed)?|applicants?|"
    r"(?:second|first|next|final) (?:round|interview)|"
    r"(?:to|with|by) the (?:trustees|board|committee)(?: on\b|$)|"
    r"(?:of|about) the interview\b|interview (?:with|at|for|notes|was)|brain[- ]?dump|"
    r"(?:was|were) (?:discussed|mentioned|covered|raised|talked about)\b|aim to decide|"
    r"(?:decide|decides|deciding) (?:the|by|on|before|within|today)\b|"
    r"meets? (?:on )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|"
    r"(?:group|panel|phone|video|job) interviews?|"
    r"^(?:the )?panel (?:was|were|is|are)\b|(?:have|has|got) (?:\d|one|two|three) more (?:on|to)\b|"
    r"(?:want|like|hope)s? to start (?:in|on|after|by|before|from)\b|"
    r"(?:more|other|another) candidates?\b|candidates? to see|"
    r"come back for|votes? on|sits? on the|"
    r"seeing (?:two|three|four|more|other)|"
    r"(?:will|'ll) (?:tell|ring|phone|let|mail|e-?mail|telephone|text|write to|call|inform)\b|"
    r"here saw|saw the|met (?:the|with)|"
    r"asked (?:only|just|me|one|two|three|a few)\b|any questions|"
    r"\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun) \d{1,2}(?:st|nd|rd|th)?\b|"
    r"hears? (?:back )?by|(?:answer|decision|result|outcome|offer) (?:by|on|expected)|"
    r"the ones? who|in touch|(?:spoke|talked|met|called) (?:on|by|over|with|to))\b",
    regex.IGNORECASE,
)
#: Little words of other languages, as they stand in a sentence.
_FOREIGN = frozenset(
    """
    der das und bis nicht mit für ist ein eine einen auf von zum zur wir sie haben werden les des
    une avec pour dans est sont que qui chez del los las con una por para muy dos och det som att
    mam jestem umiem znam tenho tengo soy mein meine meinen ich habe mijn ik heb
    het een voor zijn są nie jest przez
    """.split()
)
_LOAN = frozenset(
    """
    café cafés naïve résumé résumés crème sauté sautéed purée soufflé pâté entrée entrées à décor
    façade fiancé jalapeño piñata flambé rosé brûlée née première touché vis-à-vis décolleté cliché
    pâtisserie viennoiserie mâché matinée exposé
    """.split()
)


def foreign(text: str) -> bool:
    """Tell whether words of another language stand in `text`, names aside."""
    words = [word.strip(",.'") for word in text.split()]
    if any(a in ("die", "Die") and b[:1].isupper() for a, b in pairwise(words)):
        return True
    return any(
        word in _FOREIGN
        or (word[:1].isalpha() and word.islower() and not word.isascii() and word not in _LOAN)
        for word in words
    )


def unclean(text: str) -> bool:
    """Tell whether `text` is telegraphic, holds signs no sentence holds, or is too long."""
    plain = _QUOTED.sub(r"\g<words>", _SHARP_NAMES.sub("C", text))
    words = plain.split()
    return (
        not words
        or len(words) > MAX_WORDS
        or any(p.search(plain) for p in (_BROKEN, _SLASH, _COLON, _RUN_ON))
        or plain.count("(") + plain.count(")") > 0
        or ";" in plain
        or "!" in plain
        or sum(word.isupper() and len(word) > 3 for word in words) > 2
    )


def unfit(text: str) -> bool:
    """Tell whether `text` hedges, denies, judges, or is a stock phrase."""
    text = _WILLING.sub(" ", text)
    patterns = (_HEDGES, _NEGATION, _UNKIND, _STOCK, _FAMILY, _META)
    return any(p.search(text) for p in patterns) or foreign(text)


def relative_day(text: str) -> bool:
    """Tell whether `text` names a day from where the notes stood ("next week")."""
    return _RELATIVE_DAY.search(text) is not None


def doubled(text: str | None) -> bool:
    """Tell whether a word stands twice in a row, or two determiners do."""
    if text is None:
        return False
    words = text.lower().split()
    determiners = {"the", "a", "an", "my", "your"}
    return any(a == b or (a in determiners and b in determiners) for a, b in pairwise(words))
