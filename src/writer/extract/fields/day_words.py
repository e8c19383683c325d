"""The words around a date that tell whether it is the day of the interview."""

from writer import regex

#: What a date may be about that is no interview: applying, deciding, starting, anything later.
_OTHER = (
    r"w/?[cb]|wk(?:/w)?|week|avant|antes|prima|voor|przed|"
    r"(?<!come )(?<!drop )(?<!pop )by|until|till|before|after|since|from|born|dob|due|hears?|"
    r"answer\w*|reply|next|second|"
    r"rings?|(?<!video )(?<!phone )(?<!zoom )(?<!teams )calls?|trial\w*|posted|starts?|starting|"
    r"begins?|beginning|commenc\w*|deadline|clos(?:es?|ed|ing)|appl(?:y|ied|ications?)|advert\w*|"
    r"expir\w*|deci[ds]\w*|outcome|results?|birthday|holiday|leave|notice|exam|inspection|audit|"
    r"meant|supposed|originally|founded|established|joined|passed|qualified|graduated|launch\w*|expected|sent|received|"
    r"\w*frist|bewerbungsschluss|eintritt\w*|beginn|ab|seit|bis|clôture|limite|démarr\w*|depuis|"
    r"cierre|plazo|inicio|desde|hasta|scadenza|inizio|entro"
)
#: Right before a date.
OTHER_BEFORE = regex.compile(rf"(?<!\w)(?:{_OTHER})\W+(?:\w+\W+){{0,2}}$", regex.IGNORECASE)
#: Right behind it: "3 Nov: applied", "2026-11-30 Decision expected".
OTHER_BEHIND = regex.compile(
    r"(?:T\d\d:\d\d\S*|,? (?:at )?\d\d?[:.]\d\d)?\W{0,4}(?:i )?(?:applied\b|appl(?:y|ication)|"
    r"advert|saw (?:the |an |their )?ad|posted|clos(?:es?|ed|ing)\b|deadline|decision|decide|"
    r"start(?:s|ing)?\b|bewerb|"
    r"invit(?:ed|ation)\b|sent\b|(?:but |and )?(?:then )?(?:was |got |had to be |"
    r"has been )?"
    r"(?:moved|rescheduled|postponed|put back|pushed back|brought forward)\b|"
    r"(?:is )?(?:my|her|his) (?:birthday|start))",
    regex.IGNORECASE,
)
#: Where something is told of the past, these do not speak against the day.
HELD = regex.compile(r"\b(?:trial\w*|calls?|second|next|from|after)\b", regex.IGNORECASE)
#: A meeting that took place, among the words of a later entry.
ROUND = regex.compile(
    r"\b(?:interview(?:ed)?|round|stage|on-?site|panel|met|saw|spoke|trial (?:shift|day)|"
    r"trial \w+|assessment (?:day|cent\w+)|gespräch|entretien|entrevista|colloquio|rozmowa)\b",
    regex.IGNORECASE,
)
#: What tells that it took place: a trial or a further round may be to come as well.
TOOK_PLACE = regex.compile(
    r"\b(?:met|saw|spoke|had|went|did|was|were|interviewed|talked|chatted|asked|showed|"
    r"spent|visited|sat)\b",
    regex.IGNORECASE,
)
TO_COME = regex.compile(
    r"\b(?:trial|assessment|test|second|2nd|third|3rd|final|further|reports?|meets?)\b",
    regex.IGNORECASE,
)
#: What has not happened yet, or was only arranged.
PLANNED = regex.compile(
    r"\b(?:will|would|['’]ll|if|next|invit\w*|to be|book(?:ed|ing)|scheduled|arranged|might|may|"
    r"should|expect\w*|shortlist\w*|(?:asked|want\w*) (?:me|us) (?:back|in|to)|come back|going to|"
    r"hope\w*|possibl[ey]|maybe|then)\b",
    regex.IGNORECASE,
)
#: "Round 1 - 3 Nov", "Day two, 5 November", "2nd interview 18 Nov" at the head of a line.
NUMBERED = regex.compile(
    r"\W{0,6}(?:(?:my|the)\s)?(?:(?:day|tag|round|part|stage|jour|día|interview|runde|tour|r)\s*#?"
    r"(?:\d|one|two|three)\b(?!\d|[./-]\d)|(?:first|second|third|final|1st|2nd|3rd|last)\s+"
    r"(?:round|stage|interview|meeting)\b|(?:then\s)?(?:the\s)?(?:actual|proper|real|main)\s"
    r"(?:one|interview|thing|chat)\b)",
    regex.IGNORECASE,
)
#: When the notes themselves were written.
WRITTEN = regex.compile(
    r"\b(?:written|writing|wrote|typ(?:ed|ing)|noted|jotted|scribbled|dictated|recorded)\b|"
    r"[(\[]\s*(?:my |these )?notes\b|\bnotes (?:made|taken|done|typed)\b",
    regex.IGNORECASE,
)
COUNTED = regex.compile(
    r"\b(?:(?P<ago>the day before yesterday|(?:[2-6]|two|three|four|five|six) days ago)|"
    r"(?P<today>today(?:['’]s)?|this (?:morning|afternoon|evening)|just now|heute|"
    r"just (?:had|did|done|finished|come out of|come from|got out of|out of|left) (?:my|an?|the) "
    r"(?:\w+ ){0,2}(?:interview|i/v|panel|chat|call)\b(?![^.;!?\n]*\b(?:yest\w*|last|ago|on|(?:mon|"
    r"tues|wednes|thurs|fri|satur|sun)day)\b)|"
    r"aujourd['’]hui|hoy)|"
    r"(?P<yesterday>yesterday|yday|yest|last night|gestern|hier(?= (?:matin|soir|après)|,|$)|ayer)|"
    r"(?:last|letzten|vergangenen|on|this(?: week,?)?(?: on)?|am|was(?= (?!last|on|"
    r"this)))\s+(?P<weekday>[^\W\d_]{3,10})|"
    r"(?:saw|met|seen|interview|chat|i/v)\b[^.,;\n]{0,30}?\s(?P<plain>tues|weds|thurs|(?:mon|tues|"
    r"wednes|thurs|fri|satur|sun)day)(?=\W*(?:$|[.,;\n]))|"
    r"(?P<bare>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?= (?:was (?:the|my) (?:interview|day)|"
    r"(?:just )?gone\b|went (?:ok|okay|well|fine|good|great|alright|badly))))\b",
    regex.IGNORECASE,
)
INTERVIEW = regex.compile(
    r"\b(?:interview\w*|interveiw|intervew|i/v|intvw|met|saw|spoke|chat\w*|back from|gespräch|"
    r"entretien|on (?:the phone|zoom|teams)|"
    r"entrevista|talked|spoken|i was in (?:for|at|to see)|the proper one|"
    r"screen\w*|trial|panel|call with|it was for|they saw|(?:went|been|drove|popped) (?:up |"
    r"down |over |out |round |in )?(?:to|for)|in wi|(?:it|this|that|"
    r"which) was(?= (?:on |last |the |yesterday|(?:mon|tue|wed|thu|fri)))|"
    r"(?:it|interview|everything|\w+day) went|"
    r"(?:coming|meeting|came|come|seeing) (?:in|you|to see|along))\b",
    regex.IGNORECASE,
)
COMING = regex.compile(
    r"\b(?:will|'ll|would|going to|next|by (?=\d|the \d|mon|tue|wed|thu|fri|sat|sun|next)|"
    r"until|expect\w*|decid\w*|hear)\b",
    regex.IGNORECASE,
)
#: "the 13th", "Friday 13th": a day of the month just past.
PAST_ORDINAL = regex.compile(
    r"(?<!\w)(?:(?P<wd>[^\W\d_]{3,10}),?\s+(?:the\s+)?|the\s+)(?P<d>\d{1,2})(?P<th>st|nd|rd|"
    r"th)?\b(?![:.]\d|\s*(?:am|pm|h)\b)"
    r"(?!\s+(?:mins?|minutes|hours?|hrs?|days?|weeks?|floor|grade|century|time|interview|round|"
    r"stage|year|form|of\s+(?:the\s+)?[^\W\d_]))",
    regex.IGNORECASE,
)
#: Words by which notes say what a whole part is about that comes later.
LATER = regex.compile(
    r"\b(?:deci\w+|hear|next|second|by|until|before|since|due|start\w*|until|will|they'll|let me "
    r"know|"
    r"started|joined|passed|born|finished|deadline|ring|(?<!video )(?<!phone )(?<!zoom )call|in "
    r"touch)\b",
    regex.IGNORECASE,
)
#: Before a date of a title line: it is the decision's.
DECIDING = regex.compile(
    r"\b(?:decision|decide\w*|hear by|let me know|next round)\b[^.;\n]{0,40}$", regex.IGNORECASE
)
