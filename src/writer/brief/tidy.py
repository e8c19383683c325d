"""Cleans a quote into plain running words: marks off, shorthand and contractions written out."""

from writer import regex
from writer.brief.contractions import spelled_out
from writer.brief.days import on_bare_days
from writer.brief.first_letter import article
from writer.brief.misspellings import corrected
from writer.brief.noun_words import NUMBERED
from writer.language.verbs import base_of, participle, past
from writer.regex import Pattern

#: A label of up to three words before what is told ("main thing: ...").
_LABEL = Pattern(r"^(?:[A-Za-z'-]+ ){0,2}[A-Za-z'-]+:\s+(?=\S)")
#: "Q4 giving evidence": the number of a question, not "Q4 results".
_LEADING = Pattern(
    r"^(?:[-*•·–—>✓+]+|\(?\d{1,2}[.)]|\[[ xX]?\]"
    r"|Q\d{1,2}[.:)]?(?= (?:[a-z]+ing|how|what|why)\b))\s+"
)
_EMPHASIS = Pattern(r"(\*\*|__|\*|`|~~)(?=\S)(.+?)(?<=\S)\1")
#: "Certified (CPACC)": in what, only the brackets say.
_IN_LETTERS = Pattern(r"\b(certified|accredited|registered) \(([A-Z]{3,8})\)")
_BRACKETED = Pattern(r"\s*\([^()]*\)")
_OPENERS = Pattern(
    r"^(?:(?:and|also|plus|then|so|but|ps|p\.s|nb|n\.b|note|btw|well|yes|overall|basically|"
    r"actually|anyway|again)\b[\s,:]+)+",
    regex.IGNORECASE,
)
_DAY_TAIL = Pattern(
    r",?\s+(?:today|tomorrow|tonight|yesterday|currently|right now|at the moment|this (?:morning|"
    r"afternoon|evening|week|month)|(?:by |on |from )?(?:last year|(?:next|last) (?:week|month|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)))$",
    regex.IGNORECASE,
)

_SHORT_WORDS = dict(
    pair.split("=")
    for pair in """
    avg=average mths=months wks=weeks hrs=hours mgmt=management dept=department
    exp=experience cert=certificate certs=certificates ppl=people incl=including
    govt=government btwn=between appts=appointments appt=appointment abt=about b4=before
    pts=patients thru=through some1=someone any1=anyone every1=everyone shld=should
    wld=would u=you ur=your uni=university
    """.split()
)
_MONTHS = {
    "jan": "January",
    "feb": "February",
    "aug": "August",
    "sept": "September",
    "sep": "September",
    "oct": "October",
    "nov": "November",
    "dec": "December",
}
_SHORT_WORD = Pattern(rf"(?<![\w'])(?:{'|'.join(_SHORT_WORDS)})(?![\w'])\.?'?", regex.IGNORECASE)
_SHORT_MONTH = Pattern(
    rf"\b(since|in|from|until|by|last|next|starts|opens|begins|starting|opening|live) "
    rf"({'|'.join(_MONTHS)})\b\.?",
    regex.IGNORECASE,
)

_DAYS = {
    "mon": "Monday",
    "tue": "Tuesday",
    "wed": "Wednesday",
    "thu": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}
_SHORT_DAY = Pattern(
    r"\b(every|each|on|by|next|and|until) (mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?(?! (?-i:[A-Z]))",
    regex.IGNORECASE,
)

_SHORTHAND: tuple[tuple[Pattern, str], ...] = tuple(
    (Pattern(pattern, regex.IGNORECASE), plain)
    for pattern, plain in (
        (r"(?<!\S)w/o(?:ut\b)?\s*", "without "),
        (r"(?<!\S)w/\s*", "with "),
        (r"(?<!\S)b/c\s+", "because "),
        # "3,000 vehicles/day", "two calls/hr"
        (r"(?<=[a-z]{3})\s?/\s?h(?:ou)?r\b", " an hour"),
        (r"(?<=[a-z]{3})\s?/\s?w(?:ee)?k\b", " a week"),
        (r"(?<=[a-z]{3})\s?/\s?(?=(?:day|night|month|year|shift|minute)\b)", " a "),
        (r"(?<=[a-z0-9] )&(?= (?-i:[a-z0-9]))", "and"),
        (r"(?<=have )got (?!to\b)", ""),
        (r"(?<=days )&(?= \w+days?\b)", "and"),
        (r"(?<=[a-z])\s\+\s(?=[a-z])", " and "),
        (r"(?<=[a-z] )@ ?(?=(?-i:[A-Z]))", "at "),
        (
            r"\bthere is (?=(?:a lot of|lots of|plenty of|several|two|three) (?:\w+ )?\w+s\b)",
            "there are ",
        ),
        (r"(?<=\ba )sat (?=morning|afternoon|evening|night|shift)", "Saturday "),
        (r"(?<!\S)~\s?(?=\d)", "about "),
        (r"\bapprox\.?(?=\s)", "about"),
        # "5 yrs. built my own": the stop is the sentence's too.
        (r"(?<=\d)\s?yrs?\.(?= (?:built|led|ran|set|did|made|now|have|had|[a-z]+ed)\b)", " years."),
        (r"(?<=\d)\s?yrs?\b\.?'?(?=\s|$)", " years"),
        (r"\byrs\b\.?'?", "years"),
        (r"(?<=\ba )yr\b\.?", "year"),
        (r"\b(?:'?em)\b(?!-)", "them"),
        (r"(?<=\ba )hr\b\.?|(?<=\ban )hr\b\.?", "hour"),
        (r"\bself's\b", "my"),
        (r"\b(?:lads|blokes)\b", "people"),
        (r"^id (?=(?:done|been|run|led|\w+ed)\b)", "I had "),
        (
            r"(?<=\bopens |\bopen |starts |begins |reopens |closes |\blive |opening |starting )"
            r"(?=(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)",
            "in ",
        ),
        (
            r"(?<=\d) ?min(?= (?!with|and|for|at|in|on|by|to|or|from|of|per|a |the )[a-z])",
            "-minute",
        ),
        (r"\by(?=\d{1,2}\b)", "Year "),
        (r"(?<=\d) ?mins?\b\.?", " minutes"),
        (r"(?<=[a-z] )mins\b\.?", "minutes"),
        (r"\b([1-9]|\d\d)[ -]?(?:yr|year)s?[- ](olds?)\b", r"\1-year-\2"),
        (
            r"(?<=\ba )([2-9]|\d\d|two|three|four|five|six|seven|eight|nine|ten)[ -]?(?:yr|year)s?"
            r" (?=(?!of\b|in\b|a\b|and\b)[a-z]{3,})",
            r"\1-year ",
        ),
        (r"(?<=\ba )([2-9]|\d\d) ?h(?:ou)?rs? (?=(?!of\b|in\b|a\b)[a-z]{3,})", r"\1-hour "),
        (r"(?<=\d) ?h(?:rs?)?\b", " hours"),
        (r"(?<=[a-z] )4(?= (?:Mr|Mrs|Ms|Dr|you|her|him|them|me|us|the|my)\b)", "for"),
        (r"(?<=[a-z] )2(?= (?:you|her|him|them|me|us)\b)", "to"),
        (r"(?<=[a-z] )w(?= [a-z])", "with"),
        (
            r"(?<=want |ants |need |eeds |rgot |keen |able |ying |ined |lans |oing |hope )2"
            r"(?= [a-z])",
            "to",
        ),
        (r"^2 (?=(?:say|tell|mention|bring|ask|send|add)\b)", "to "),
        (r"(?<=[a-z] )(?-i:n)(?= [a-z])", "and"),
        (r"(?<=[a-z]s )(?-i:r)(?= [a-z])", "are"),
        (r"\bxmas\b", "Christmas"),
        (r"\bmaybe (?=\d)", "about "),
        (r"\b(who|which)'ll\b", r"\1 will"),
        (r"(?<=\d)\s+%", "%"),
        (r"\b(\d+|two|three|four|five|six) (\w+s) max\b", r"at most \1 \2"),
        (r"(?<!\S)(?-i:v) (?=[a-z]{3,} ?)", "very "),
        (r"(?<![\w.])1 in (?=[2-9]\b)", "one in "),
    )
)
_ARTICLE = Pattern(r"\b(an?|An?)\s+(?=\w)([\w-]+)")
#: A small number before what it counts; not "Year 9", "Level 3", "3 a.m." or "8 pm".
_FEW = Pattern(
    r"(?P<before>\S+ )?(?<![\w.,:/£$€-])(?P<few>[2-9]) "
    r"(?=(?:[a-z-]{3,} )?[a-z]{3,}s\b|people\b|children\b|(?:of|in) (?:the|your|our|my|[2-9]\b))"
)
#: "taught maths 3 years": how long, without its "for".
_LASTING = Pattern(
    r"^((?:I )?(?:have )?(?:\w+ed|been|did|done|ran|taught|led|built|drove|held|kept|sold|wrote) "
    r"(?:[\w&'.-]+ ){1,8}?(?<!for )"
    r"(?<!about )(?<!over )(?<!nearly )(?<!almost )(?<!in )(?<!of )(?<!the )(?<!than ))"
    r"((?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months|seasons|summers))"
    r"(?=\. |$)"
)
#: The second of two small numbers of which the first was spelled ("from nine pages to 3").
_SECOND_FEW = Pattern(
    r"(?<=from )(?P<first>(?:two|three|four|five|six|seven|eight|nine) [a-z]+ to )(?P<few>[2-9])"
    r"(?![\w.,:/%]\d|\w|%)"
)
_DIGITS = "zero one two three four five six seven eight nine".split()
_DOTTED = Pattern(r"\b[A-Za-z]\.[A-Za-z]$")
#: "i ran", and "l ran" as a scanner reads it.
_FIRST_LETTER_I = Pattern(
    r"\bl(?= (?:had|have|am|was|said|told|ran|did|can)\b|['’](?:d|ve|m|ll)\b)"
    r"|\bi(?=\b(?!\.)|['’])"
)
_SMALL_DAY = Pattern(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|"
    r"september|october|november|december|christmas|easter)\b"
)
#: Fillers that end a spoken sentence.
_SPOKEN_TAIL = Pattern(
    r",?\s+(?:page by page|line by line|step by step|what (?:an?|a total|a complete) \w+|"
    r"(?:and|but) I (?:\w+ )?forg[eo]t\b.*|and (?:I )?(?:can|could|will|'ll) (?:send|share|e-?mail"
    r"|forward|bring|show) (?:you |him |her |them )?(?:it|that|them|one|some|a copy)\b.*|"
    r"and (?:that|all that|so on|all|everything|such)|full stop|though|tho|as well|too|"
    r"(?:oh|ah) well|never mind|fair enough|phew|whoops|oops|anyway|instead|either|"
    r"promised(?: (?:you|him|her|them))?|and "
    r"stuff(?: like that)?|before that|after that|oh|um|er|erm|uh|argh|ugh|omg|lol|haha|tbh"
    r"|btw|innit|entirely|completely|altogether|at all)$",
    regex.IGNORECASE,
)
#: "I speak Portuguese which matters because ...": what the writer thinks of it.
_OPINION_TAIL = Pattern(
    r",?\s+(?:which|and that) (?:(?:is|was|'s|seems|seemed) (?:(?:really|very|so|pretty|quite"
    r"|kind of|a bit|rather) )*"
    r"(?:impressive|great|nice|good|handy|useful|interesting|helpful|important|key|a plus|rare"
    r"|lovely|amazing|brilliant|fab|cool|unusual|relevant|what they need)"
    r"|made (?:my|me)\b|matters|counts"
    r"|(?:might|may|could|should|would|must)?\s?(?:helps?|be useful|matter))\b.*$",
    regex.IGNORECASE,
)
_HAVE_PAST = Pattern(r"\b(have|has|had)( (?:also|already|just))? (\w+)\b")


def tidy(text: str) -> str:
    """Return `text` on one line without markers, emphasis, asides in brackets or end marks."""
    text = " ".join(text.replace("’", "'").replace("\u00a0", " ").split())
    text = _EMPHASIS.sub(r"\2", text)
    text = _LEADING.sub("", _BRACKETED.sub("", _IN_LETTERS.sub(r"\2-\1", _bare(text))))
    text = _LABEL.sub("", _OPENERS.sub("", _bare(text)))
    text = spelled_out(corrected(_FIRST_LETTER_I.sub("I", text)))
    text = _SHORT_WORD.sub(_spelled_short, text)
    text = _SHORT_MONTH.sub(lambda m: f"{m[1]} {_MONTHS[m[2].lower()]}", text)
    for pattern, plain in _SHORTHAND:
        text = pattern.sub(plain, text)
    text = _SHORT_DAY.sub(lambda m: f"{m[1]} {_DAYS[m[2][:3].lower()]}", text)
    text = _SMALL_DAY.sub(lambda m: m[0].capitalize(), text)
    text = on_bare_days(text)
    text = _DAY_TAIL.sub("", _bare(" ".join(text.split())))
    text = _SPOKEN_TAIL.sub("", _OPINION_TAIL.sub("", text))
    text = _HAVE_PAST.sub(_with_participle, text)
    text = _LASTING.sub(r"\1for \2", text)
    text = _FEW.sub(_spelled_few, text)
    text = _SECOND_FEW.sub(lambda match: f"{match['first']}{_DIGITS[int(match['few'])]}", text)
    return _ARTICLE.sub(_with_article, text)


def _spelled_short(match: regex.Match) -> str:
    word = match[0].strip(".'")
    return match[0] if word in ("U", "UR") else _SHORT_WORDS[word.lower()]


def _with_article(match: regex.Match) -> str:
    """Put the article right, but before letters: how they are read ("LIMS"), the notes know."""
    if match[2].isupper():
        return match[0]
    return f"{_like(match[1], article(match[2]))} {match[2]}"


def _with_participle(match: regex.Match) -> str:
    """Return "have taken" for "have took"."""
    base = base_of(match[3])
    strong = base is not None and past(base) == match[3] and participle(base) != match[3]
    word = participle(base) if strong and base else match[3]
    return f"{match[1]}{match[2] or ''} {word}"


def _spelled_few(match: regex.Match) -> str:
    before = match["before"] or ""
    label = before.strip()
    if label.lower() in NUMBERED or (len(label) > 1 and label.isupper()):
        # "Year 9 classes", "IFRS 9 models"
        return match[0]
    return f"{before}{_DIGITS[int(match['few'])]} "


def _like(model: str, word: str) -> str:
    return word.capitalize() if model[:1].isupper() else word


def _bare(text: str) -> str:
    text = text.strip().rstrip(" .,;:!-–—")
    quoted = len(text) > 1 and text[0] in "\"'“" and text[-1] in "\"'”" and text.count(text[0]) <= 2
    text = text[1:-1].strip() if quoted else text
    return f"{text}." if _DOTTED.search(text) else text
