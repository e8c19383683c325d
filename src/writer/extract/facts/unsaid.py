r"""How people put it that something did not come up: a failing, and a verb of saying.

What was left out is told in endless ways ("never got the chance to bring up", "I ought to have told
him, and didn't"), but they are made of few parts: what went wrong, perhaps a few words to fill in,
a verb of saying, perhaps whom to, and the word that joins it to what was left out.
"""

from writer import regex
from writer.extract.facts.phrasing import I_HAVE, SOFT

_ADVERB = (
    r"(?:(?:also|totally|completely|clean|just|even|actually|really|quite|stupidly|annoyingly"
    r"|somehow|of course|again|simply|still|once|probably|definitely|only|then)\s+)*"
)
#: Not said, though nobody can be sure that it was meant to be: only where "I" says who.
_MEANT = r"(?:meant|kept (?:meaning|wanting)|wanted|intended|planned|hoped) (?:to|2)"
_FAILED = (
    r"(?:(?:did|could|was|had)(?:n'?t| not)|never|"
    r"forg[eo]t(?:ten)?(?: to| 2)?|(?:failed|neglected|omitted|meant) (?:to|2)"
    r"|had wanted to|(?:was |were )?(?:unable|too \w+|not able) to"
    r"|(?:sh(?:ou?l?)?d|ought (?:to|2)|could|might)(?:'?ve| have| of| ov)(?: at least)?"
    r"|shoulda|coulda|wish (?:that )?(?:I|i)(?:'?d| had)?|regret(?:ted)?(?: (?:not|never))?(?:"
    r" having"
    r")?"
    r"|(?:had |got |there was |was )?(?:no|not? enough|not? much) (?:time|chance|opportunity"
    r"|opening"
    r"|moment|space|room)(?: left)?(?: to| for)?"
    r"|(?:we )?ran out of (?:time|road|minutes)(?: to| for| before| and)?(?: I)?(?: could)?"
    r"|missed (?:the |my |a |out on )?(?:chance|opportunity|moment)(?: to| of)?)"
)
_FILL = (
    r"(?:\s+(?:even|once|got|gotten|get|getting|found|find|have|had|managed?|think|thought"
    r"|remember(?:ed)?|bothered|able|a|the|any|chance|time|moment|opportunity|opening|round|around"
    r"|a?round|to|as|far|of|properly|actually|really|ever|also|just|then))*"
)
_WHOM = (
    r"(?:them|'?em|her|him|anyone|anybody|everyone|people|either of them|(?:the )?(?:panel|team"
    r"|head"
    r"|manager|owner|boss|chef|interviewers?|both)|(?:(?:dr|mrs?|ms|miss|prof|sister)\.? )?"
    r"(?-i:[A-ZÀ-Þ])[\w'-]+(?: (?!I\b)(?-i:[A-ZÀ-Þ])[\w'-]+)?(?: sir| madam)?)"
)
_SAY = (
    r"(?:(?:tell|told|telling)(?: {whom}(?=\W|$))?"
    r"|(?:say|said|saying|mention(?:ed|ing)?|br(?:ing|inging|ought) (?:it )?(?:up|in)|rais(?:e|ed"
    r"|ing)|add(?:ed|ing)?|cover(?:ed|ing)?|(?:talk|speak|talked|spoke|spoken|talking) about"
    r"|touch(?:ed)? (?:up)?on|explain(?:ed|ing)?|point(?:ed|ing)? out|work in|include|slip in"
    r"|squeeze in|flag(?:ged)?|discuss(?:ed)?|describe[d]?|stress(?:ed)?|highlight(?:ed)?"
    r"|get (?:on |a?round )?to|get on|get (?:across|in)|go into|went into|(?:go|went) over)"
    r"(?:\s+(?:to|with) {whom}(?=\W|$))?)"
).replace("{whom}", _WHOM)
#: The word that joins, then a look at what follows: reasons and pronouns are nothing left out.
_LINK = (
    r"(?:,? (?:and|but) (?:I )?(?:didn'?t|never did|forgot|did not),?)?"
    r"(?:\s*[,:\u2013-]?\s*(?:either )?(?P<link>(?:is|was)(?: that)?|that|dass|'?a?bout|of|re|the"
    r" fact"
    r" that|:)(?=\s|$))?(?:\s+how(?=\s+I\b))?\s+"
    r"(?!(?:why|whether|anything|nothing|much|no|yes|it|this|them|so|to|what i (?:want|earn|get)"
    r"|(?:see|meet|visit|try|look|go|ask|use) )\b)"
)
_LOST = (
    r"(?:(?:totally|completely|clean|also|quite) )*(?:forg[eo]t|left out|left off|omitted|skipped"
    r"|missed out|(?:never|didn'?t|did not) (?:get on to|get a?round to|got (?:on|a?round) to))"
)
_NO_MENTION = (
    r"(?:no mention of|not a word (?:about|on)|said nothing (?:about|of)|nothing said (?:about|of"
    r"|on))"
    r"\s+"
)
#: "it was only in the car that I remembered the diploma"
_TOO_LATE = (
    r"(?:it was )?only (?:[\w']+ ){0,6}?(?:that |did )?I (?:then )?(?:remember(?:ed)?|thought of"
    r"|realised)(?: that| about)? (?!how|why|what|it\b|there\b|that\b|they\b|s?he\b)"
)
_THING = (
    r"(?:what|(?:(?:the|one|another|only|two|some|other|couple of)\s+)*"
    r"(?:things?|bits?|points?|stuff))\s+(?:that\s+|which\s+)?I\s+"
    r"(?:totally\s+|completely\s+)?(?:never|didn'?t|did not|could not|couldn'?t|forgot|left|missed"
    r"|skipped|should(?:'ve| have)|ought to have|could have|wish|meant|failed)"
    r"(?:\s+[\w']+){0,6}?(?:,? (?:and|but) (?:I )?(?:didn'?t|never did|forgot|did not),?)?"
    r"(?:, [a-z]+(?: \w+)?,)?\s*(?:\s+(?:was|is|were|are)|:)\s+(?:that\s+)?"
)
_KICKING = (
    r"(?:(?:am|was|i'?m)\s+)?(?:could(?:'ve| have)?\s+)?kick(?:ed|ing)?\s+myself"
    r"(?:[,;:\u2013\u2014-]+|\s+(?:for|that|because|cos|as))*\s+not\s+(?:saying|mentioning"
    r"|telling \w+|bringing up)(?:\s+(?:that|about))?\s+"
)
#: "nobody asked about my Irish": left out, where it is the candidate's own that was not asked for.
_UNASKED = (
    r"(?:(?:nobody|no one|no-one|none of them|neither(?: of (?:them|the two))?)(?: had| ever|"
    r" even)*"
    r"|(?:they|s?he|{whom}) (?:never|didn'?t|did not|forgot to)(?: even)?)\s+"
    r"(?:"
    r"ask(?:ed)?(?: me)?(?: about| '?bout| re| on| for| after| whether| if)?|brought up|bring up"
    r"|mention(?:ed)?|(?:get|got) (?:a?round )?to)\s+(?=(?:my|I|what I|how I)\b)"
).replace("{whom}", _WHOM)

_ABROAD = (
    r"(?:zapomniał[ae]m|zapomněla? jsem)(?: (?:powiedzieć|říct))?,?(?: (?:że|že))?\s+"
    r"|(?:(?:mi sono dimenticat[ao]|ho dimenticato) di dire(?: che)?|vergeten te zeggen(?: "
    r"dat)?|esqueci(?:-me)? de dizer(?: que)?)\s+|nor did I (?:say"
    r"|mention|bring up|tell \w+)(?: that)?\s+"
    r"|(?:vergessen(?:,)? (?:zu (?:sagen|erwähnen)|dass)|nicht erwähnt,? dass|j'ai oublié de "
    r"(?:dire|mentionner)(?: que)?|(?:(?:se me )?olvidó|olvidé) (?:decir|mencionar)(?: "
    r"que)?):?\s+"
)
_IT_NEVER = (
    r"(?:it|what) (?:did not|didn't|never) (?:come|came|get) (?:up|mentioned|said)(?: was| is)?,? "
    r"that\s+|(?:it|that|what) (?:totally |completely )?(?:slipped my mind|escaped (?:my mind|me))"
    r"(?: \w+ly)?(?: (?:to (?:say|mention)|was)|, [^,]{3,50}, was)?(?: that)?\s+"
)
#: What leads into something left out, at the head of a clause; the first that matches wins.
UNSAID = tuple(
    regex.compile(pattern, regex.IGNORECASE)
    for pattern in (
        rf"{SOFT}{_THING}",
        rf"{SOFT}{I_HAVE}?{_KICKING}",
        rf"{SOFT}(?:{I_HAVE}{_ADVERB}(?:{_FAILED}|{_MEANT})"
        rf"|{_ADVERB}{_FAILED}){_FILL}\s+{_SAY}{_LINK}",
        rf"{SOFT}{I_HAVE}?{_LOST}(?:\s+the fact)?{_LINK}",
        rf"{SOFT}{_UNASKED}",
        # "What I regret is not telling them that I sign"
        rf"{SOFT}(?:what I regret|(?:my|the) (?:only |one |big )?regret) (?:most )?(?:is|was) "
        rf"(?:that I did(?:n't| not)|that I never|not|never)(?: (?:having|to have))? {_SAY}{_LINK}",
        rf"{SOFT}(?:had )?(?:wanted|hoped|planned|intended) (?:to|2){_FILL} {_SAY}{_LINK}"
        r"(?=.*\b(?:didn'?t|did not|never|no (?:chance|time)|ran out|forgot)\b)",
        rf"{SOFT}{I_HAVE}?(?:{_NO_MENTION}|{_TOO_LATE})",
        _ABROAD,
        _IT_NEVER,
    )
)
#: The same within a clause: "on the bus I could have cried, because I never brought up ...".
WITHIN = regex.compile(
    rf"(?<!why )(?<!when )(?<!if )(?<!said )(?<!says )(?<!me )(?<!noticed )(?<!glad )(?<!how )"
    rf"\bI(?:'d| had|'ve| have)? (?:{_ADVERB}(?:{_FAILED}|{_MEANT}){_FILL}\s+{_SAY}"
    rf"|{_LOST}){_LINK}",
    regex.IGNORECASE,
)
#: Silence that was meant is nothing left out.
MEANT_SO = regex.compile(
    r"\b(?:glad|thank god|luckily|good thing|good job|relie\w+|deliberately|on purpose"
    r"|chose|decided|wisely|careful)\b",
    regex.IGNORECASE,
)
#: At the end of a clause: "Q-grader course, never came up", "Makaton (not mentioned)".
AFTERWARDS = regex.compile(
    r"(?:\s*[,;(\u2013\u2014-]+\s*|\s+\.{2,}\s*|\s+)(?:(?:but|and|which|that|though|also|because"
    r"|as)\s+)*(?:(?:I|it|they|s?he|we|nobody|no one|none of them)\s+)?"
    r"(?:totally |completely |clean )?"
    r"(?:(?:was|were|is|had|has)?(?:n'?t| not) (?:been )?(?:come up|{talked})"
    r"|(?:never|didn'?t|did not|forgot to)\s+(?:even |got |get |really )*"
    r"(?:come up|came up|c[oa]me into it|{talked}|mention|ask(?: about)?|raise|say|get to|got to"
    r"|a?round to|br(?:ought|ing) (?:it|that|this) up)"
    r"|not {talked}|unsaid|unmentioned|too late to (?:say|mention|add)"
    r"|(?:slipped|escaped) my mind|went (?:clean|straight|right)? ?out of my (?:head|mind)|forgot)"
    r"(?:\s+(?:it|that|this|so|them|her|him|anyone))?[\s).!:(]*$".replace(
        "{talked}",
        r"(?:mentioned|asked(?: about)?|raised|discussed|covered|said|brought up|touched (?:up)?on"
        r"|reached|dealt with)",
    ),
    regex.IGNORECASE,
)
#: Without one of these nothing was left out: looked for first, for most clauses have none.
UNSAID_HINT = regex.compile(
    r"forg[eo]t|never|n['\u2019]?t\b|\bno[tr]?\b|nobody|none|nothing|neither|sh[ou]*l?d|ought|wish"
    r"|could|might|left|omit|skip|miss|kick|regret|fail|neglect|meant|meaning|wanted|intend|plan"
    r"|hope"
    r"|ran out|slip|escap|unable|unsaid|unmention|only|too |vergess|erwähnt|oubli|olvid|zapom"
    r"|dimentic|esquec|verget",
    regex.IGNORECASE,
)
