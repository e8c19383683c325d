"""The words that lead into what was said: "told her that ...", "forgot to say ...", "owe him"."""

from typing import Literal

from writer import regex

Act = Literal[
    "told",
    "omission",
    "promise",
    "heard",
    "topic",
    "asked",
    "request",
    "attribute",
    "responsibility",
    "next",
]

_I = r"(?:(?:I|i|ich)(?:'ve|'d| have| had)?\s+)"
_SOFT = (
    r"(?:(?:also|then|just|and|but|so|again|briefly|later|even|finally|first|of course|later on"
    r"|maybe|annoyingly|sadly|stupidly|typically|damn|argh|ugh|idiot(?: me)?|silly(?: me)?|oh"
    r"|well|gutted(?: that)?|annoyed(?: that)?|totally|(?:a )?(?:pity|shame)(?: that)?"
    r"|(?:se|me|mi) me)[,!]*\s+)*"
)
#: A person: pronoun or name; the caller checks that the name is one of those met.
_WHO = (
    r"(?P<who>(?:them|her|him|everyone|everybody|all of them|both|they|she|he|the panel|the "
    r"(?:head|manager|owner|boss|chef|team)"
    r"|ihm|ihr|ihnen|er|sie|il|elle|lui|leur|(?!(?:to|that|i|my|the|an?|it|this|how|about|for|on"
    r"|in|if|not|will|would|and|or)\b)(?:(?:dr|mr|mrs|ms|miss|prof|sister|capt"
    r"|canon)\.?\s+)?[^\W\d_][\w'\u2019-]*"
    r"(?:\s+(?-i:[A-ZÀ-Þ])[\w'\u2019-]+){0,3}(?:\s+and\s+(?-i:[A-ZÀ-Þ])[\w'\u2019-]+)?(?:\s*\([^)]"
    r"{1,40}\))?))"
)
_LINK = r"(?:\s*,?\s*(?P<link>that|dass|que|about|of|:)(?=\s|$))?(?:\s+how(?=\s+I\b))?\s+"
#: What comes before a promise in haste: "I'd", "id", "ill", "gonna".
_WILL = r"(?:I'?d|I would|I will|I'?ll|I can|I could|I'?m (?:gonna|going to)|gonna)"
_SENDING = (
    r"(?:send|fwd|e-?mail|forward|share|mail|drop|post|pass(?: on)?|ping|text|whats-?app|message|dm"
    r"|bring)"
)
#: A part of the talk that somebody took up: "liked my story about ...".
_STORY = r"(?:story|stories|example|anecdote|answer|bit|tale|point|account|idea)"
_REPORT = (
    r"(?:said|says|say|told|tells|explain|set out|laid out|sketched(?: out)?|telling|saying"
    r"|explaining|mentioned|mentions|explained|explains"
    r"|described|describes|added|adds"
    r"|stressed|stresses|"
    r"emphasi[sz]e[ds]|pointed out|points out|confirmed|noted|brought up|raised|talked|talks|spoke"
    r"|speaks|showed|shows|showd|"
    r"walked|took|went|shared|admitted|outlined|introduced|presented|revealed|repeated|reckons"
    r"|thinks|feels|believes|hinted"
    r"|sagte|erzählte|erklärte|meinte|a dit|a expliqué|dijo|explicó|contó|comentó|nos contó)"
)

_PATTERNS: tuple[tuple[Act, str], ...] = (
    (
        # "What I never got round to was ...", "the one thing I left out: ...".
        "omission",
        rf"{_SOFT}(?:what|(?:(?:the|one|another|only|two|some|other)\s+)*"
        r"(?:things?|bits?|points?|stuff))\s+(?:that\s+|which\s+)?I\s+"
        r"(?:totally\s+|completely\s+)?(?:never|didn'?t|did not|forgot|left|missed|skipped"
        r"|should(?:'ve| have)|could have|wish|meant|failed)"
        r"(?:\s+[\w']+){0,6}?\s*(?:\s+(?:was|is|were|are)|:)\s+(?:that\s+)?",
    ),
    (
        "omission",
        rf"{_SOFT}{_I}?(?:(?:am|was"
        rf"|i'?m)\s+)?(?:could\s+)?kick(?:ing)?\s+myself(?:[,;:\u2013\u2014-]+|\s+(?:for|that"
        rf"|because"
        r"|cos|as))*\s+(?:not\s+(?:saying|mentioning|telling \w+|bringing up)"
        r"|I\s+(?:never|didn'?t|forgot to)\s+(?:say|said|mention(?:ed)?|tell \w+|told \w+"
        r"|bring up|brought up))(?:\s+(?:that|about))?\s+",
    ),
    (
        "omission",
        rf"{_SOFT}{_I}?{_SOFT}(?:totally |completely |clean )?(?:forg[eo]t|failed|neglected"
        rf"|omitted|meant"
        rf"|wanted|didn'?t (?:get|have|find|manage|think)"
        r"(?: (?:a chance|the chance|time|round|around|the time))?|never (?:got|had|found)(?: "
        r"(?:a chance|the chance|time|round|around))?"
        r"|did not (?:get|have|manage)(?: (?:a chance|the chance|time))?|ran out of time|blanked "
        r"on|missed "
        r"the chance|(?:sh(?:ou?l?)?d|ought to)(?:'ve| have| of| ov)|shoulda"
        r"|could have|wish (?:i|I)(?:'d| had))(?:\s+to)?(?:\s+(?:even\s+)?(?:say|said|saying"
        r"|mention|mentioned|mentioning|tell|told|telling|bring up|"
        r"brought up|talk|talked|add|added|explain|explained|bring in|point out|pointed "
        r"out))(?:\s+(?:to\s+)?(?:them|her|him|anyone|"
        rf"everyone|the panel|(?-i:[A-Z])\w+)(?=\s))?{_LINK}",
    ),
    (
        "omission",
        rf"{_SOFT}{_I}?(?:(?:totally|completely|clean|also|quite) )*(?:forg[eo]t|left out"
        rf"|omitted|(?:did not|didn'?t|never) (?:say|said|mention"
        rf"|mentioned"
        rf"|(?:tell|told) (?:them|her|him)|bring up|brought up|talk about|get (?:on ?|round |as "
        rf"far as )?to|raised?)"
        rf"|never got (?:on |a?round |as far as )?(?:to )?(?:saying|mentioning|talking about"
        rf"|telling"
        rf" (?:them|her|him))|(?:ran out of|had no|no) time (?:for|to (?:say|mention)))"
        rf"(?:\s+the fact)?"
        rf"{_LINK}(?!to\b)",
    ),
    (
        "omission",
        r"(?:I )?(?:regret|regretted)(?: that)? (?:not|never) (?:having )?(?:said|saying"
        r"|mentioned|mentioning"
        r"|telling \w+|told \w+|raising|raised|bringing up)(?: that)?\s+|(?:zapomniał[ae]m"
        r"|zapomněla? jsem)(?: (?:powiedzieć|říct))?,?(?: (?:że|že))?\s+"
        r"|(?:(?:mi sono dimenticat[ao]|ho dimenticato) di dire(?: che)?|vergeten te zeggen(?: "
        r"dat)?|esqueci(?:-me)? de dizer(?: que)?)\s+|nor did I (?:say"
        r"|mention|bring up|tell \w+)(?: that)?\s+"
        r"|(?:vergessen(?:,)? (?:zu (?:sagen|erwähnen)|dass)|nicht erwähnt,? dass|j'ai oublié de "
        r"(?:dire|mentionner)(?: que)?|(?:(?:se me )?olvidó|olvidé) (?:decir|mencionar)(?: "
        r"que)?)\s+",
    ),
    (
        "promise",
        rf"{_SOFT}(?:{_I}?(?:(?:(?:left|finished|ended|came away) (?:by )?)?"
        rf"(?:promise[sd]?|promising|(?:have |had )?undertaken|agreed|offered|offering"
        rf"|undertook))(?:\s+{_WHO})?"
        rf"(?:\s+(?:that\s+)?{_WILL}|\s+to)?"
        rf"|{_I}?(?:said|told\s+(?P<who2>\w+))\s+(?:that\s+)?{_WILL}(?=\s+(?:{_SENDING}|"
        r"get|let|provide|supply|put|look|follow|dig|find|check|scan|copy|write|give|hand|show"
        r"|lend)\b)"
        r"|(?:I'?ll|I will|will|shall|I shall|I(?:'ve)?\s+(?:need|have|got|am going|ought)\s+to|I "
        r"must|I should|I can|I could|I'?m (?:going )?to|i need to|need to|must|remember to|going "
        r"to|(?:I'?m )?gonna|(?:I'?ve )?gotta|have to|said (?:I )?will)"
        rf"(?=\s+{_SENDING}\b))\s+",
    ),
    ("promise", rf"{_SOFT}{_I}?owe\s+(?=\w)"),
    (
        "promise",
        r"(?:ich\s+(?:schicke|sende|maile|bringe)(?:\s+(?:ihr|ihm|ihnen|noch|auch|dann|morgen))*"
        r"|(?:je (?:dois )?lui (?:envoie|envoyer|enverrai)|le (?:mando|mandaré|voy a mandar))"
        rf"|j'ai promis(?: à (?P<who2>\w+))?(?: de (?:lui|leur|l') ?envoyer)?"
        rf"|obiecał[ae]m(?: (?:jej|mu|im))?(?: (?:wysłać|przesłać))?|pošlu (?:jí|mu|jim)"
        rf"|promet[ií] (?:mandar|enviar)l[eo]s?(?: a {_WHO})?)\s+(?=(?:the|my|an?|some|two|three"
        rf"|\d+)\b)",
    ),
    (
        "told",
        rf"{_SOFT}(?:{_WHO}\s+)?(?:really\s+|also\s+|seemed to\s+)?(?:liked?|loved?|enjoyed"
        r"|laughed at|appreciated|perked up at|nodded at|picked up on|asked (?:more\s+)?about"
        rf"|was (?:interested in|impressed by))\s+(?:my|the)\s+{_STORY}\s+"
        r"(?:(?:about|of|on|where|that|with|from)\s+)?(?:how\s+(?=I\b))?",
    ),
    ("told", rf"{_SOFT}(?:really )?(?:liked|loved)\s+(?:that|how)\s+(?=I\b)"),
    (
        "told",
        rf"{_SOFT}{_WHO}\s+(?:was|is|were|seemed|looked)\s+(?:really |very |quite )?(?:chuffed"
        rf"|pleased"
        r"|impressed|taken|interested|delighted|happy)\s+(?:with|w/|by|about|in)\s+"
        r"(?=(?:my|the [\w' -]{3,40}? I)\b)",
    ),
    (
        "told",
        rf"{_SOFT}(?:{_I}{_SOFT})?(?:gave(?: (?:them|her|him))?|used|told(?: (?:them|her|him))?"
        rf"|shared|led with|opened with|talked about)\s+(?:my|the|an?)\s+{_STORY}\s+"
        r"(?:about|of|on|where|from|with)\s+(?:how\s+(?=I\b))?",
    ),
    (
        "told",
        rf"{_SOFT}(?:{_I}{_SOFT})?(?:(?:went|banged|rattled|waffled) on about"
        r"|waxed lyrical about|raved about|enthused about|(?:bragged|boasted) about|referred to"
        r"|cited"
        r"|pointed to|brought in|waffled about|led "
        rf"with"
        r"|opened with|talked up|told)\s+(?:how\s+(?=I\b)|(?=(?:I|my|the (?:time|day|week)|the "
        r"[\w' -]{3,40}? I)\b))",
    ),
    (
        "heard",
        rf"{_SOFT}{_WHO}(?:'s|\s+(?:is|was|are|were))\s+(?:very |quite |really )?(?:clear|adamant"
        r"|firm|open|honest|frank|upfront|proud)\s+(?:that|about how)\s+",
    ),
    ("heard", rf"{_SOFT}{_WHO}\s+made (?:it )?clear\s+(?:that\s+)?"),
    (
        # "Colin's big thing is ...".
        "heard",
        rf"{_SOFT}{_WHO}\s+(?:main |big |biggest |only |real |next |own |pet )?(?:thing|priority"
        r"|focus|plan|aim|goal|project|challenge|headache|priorities|plans)s?\s+(?:right now "
        r"|at the moment |this year |next year |for \w+ )?(?:is|are|was|were|:)\s+(?:that\s+)?",
    ),
    (
        # "Herve is big on ...".
        "topic",
        rf"{_SOFT}{_WHO}(?:'s|\s+(?:is|was|are|were|seems|seemed))?\s+(?:really |very |quite |so "
        rf"|all "
        r"|dead |well )?(?:(?:big|keen|hot|strict|mad|focused|sold|set|huge) on"
        r"|(?:serious|passionate|mad|excited|enthusiastic) about|all about|(?:big|well) into)\s+",
    ),
    (
        "told",
        rf"{_SOFT}{_WHO}\s+(?:really\s+|also\s+)?(?:like[ds]?|love[ds]?|appreciated|noticed|was "
        rf"(?:impressed|pleased|interested|surprised|happy|glad)|"
        r"were (?:impressed|pleased|interested|surprised|happy)|seemed (?:to like|pleased"
        r"|interested|impressed))(?:\s+the fact)?(?:\s+by)?\s+(?:that|how)\s+(?=I\b)",
    ),
    (
        "omission",
        r"(?:it|what) (?:did not|didn't|never) (?:come|came|get) (?:up|mentioned|said)(?: was)?,? "
        r"that\s+|(?:it|that|what) (?:totally |completely )?(?:slipped|escaped) my mind(?: (?:to "
        r"(?:say|mention)|was))?(?: that)?\s+",
    ),
    (
        "told",
        rf"{_SOFT}(?:(?:I|i|we)(?:'ve|'d| have| had| could| was able to| managed to| got "
        rf"to)?\s+)?{_SOFT}(?:told|tell|explained to|said to|mentioned to|"
        rf"described to|reminded|assured|informed|showed|let)\s+{_WHO}(?:\s+know)?(?:\s+(?:a "
        rf"(?:bit|little)|all|briefly|something|the story))*{_LINK}",
    ),
    (
        "told",
        rf"{_SOFT}(?:{_I}{_SOFT}(?:said|says|say|mentioned|explained|added|replied|answered"
        r"|reported|cited|responded|countered|volunteered|stated|argued|stressed|admitted"
        r"|recounted|recalled|made the point"
        r"|offered(?=\s+that)"
        rf"|pointed out|brought up|noted|talked about|spoke about|described"
        r"|shared|presented|raised|highlighted|stressed|talked (?:her|him|them) through|walked "
        r"(?:her|him|them) through|went into|gave)"
        r"|(?:mentioned|explained|brought up|described|said|replied|answered|highlighted|talked up"
        r"|pointed out))"
        rf"(?:\s+to\s+{_WHO}(?=\s+(?:that|about|how|my)))?(?:\s+an? example of)?{_LINK}",
    ),
    (
        "told",
        r"(?:powiedział[ae]m,?(?: im| jej| mu)?,? że|řekla? jsem(?: jim| jí| mu)?,? že|ho "
        r"detto(?: loro)? che"
        r"|ik (?:zei|heb (?:hen |haar |hem )?(?:gezegd|verteld))(?: dat)?|(?:eu )?(?:disse"
        r"|contei)(?:-lhes)? que)"
        r"\s+(?=I\b)|(?:habe?|hab)\s+(?:(?:ich|ihm|ihr|ihnen|auch|noch|ihm auch)\s+)*(?:gesagt"
        r"|erzählt"
        r"|erwähnt),?\s+(?:dass|von)\s+",
    ),
    (
        "told",
        r"(?:ich habe|ich hab)\s+(?:(?:ihm|ihr|ihnen|auch|noch)\s+)*(?:gesagt|erzählt"
        r"|erwähnt),?\s+(?:dass|von)\s+|j'ai (?:dit|expliqué|mentionné)(?: que)?\s+|(?:le|les) "
        r"(?:dije|conté) que\s+",
    ),
    (
        "request",
        rf"{_SOFT}{_WHO}\s+{_SOFT}(?:(?:asked|wants|wanted|begged|requested)(?:\s+"
        rf"(?:me|us))?\s*(?:for|to see|to send(?:\s+(?:her|him|them))?|to have|to get"
        rf"|to {_SENDING}(?:\s+(?:her|him|them))?|(?=my\b))"
        rf"|(?:would like|wd like|'d like|'d love|would love)(?:\s+(?:for|to see|to have|to "
        rf"get))?)\s+"
        r"(?=(?:my|the|an?|some|two|three|copies|a couple|references|it|them)\b)",
    ),
    (
        "asked",
        rf"{_SOFT}(?:(?:{_WHO}|I|the(?:\s+[\w-]+){{1,3}}?)\s+)?{_SOFT}(?:asked|ask|asks|wanted "
        rf"to know|(?:wanted|gave me) "
        rf"(?:an? |some )?(?:examples?|details?)|wondered|inquired|enquired|quizzed|grilled"
        rf"|pressed|tested|questioned)"
        r"(?:\s+(?:me|us|her|him|them))?(?:\s+(?:a lot|more|again|straight|mostly|mainly|detailed "
        r"questions|lots|questions))*\s+"
        r"(?P<link>about|re|on|of|after|how|why|what|which|whether|if|for|when|where|who)\b:?\s*",
    ),
    (
        "attribute",
        rf"{_SOFT}(?:(?:{_WHO}|we|it)(?:'re|'s| are| is|'d| would| will"
        rf"|'ll)?\s+)?{_SOFT}(?:(?:really|ideally|mainly|mostly|badly|urgently|desperately"
        rf"|especially|"
        r"definitely|just|basically)\s+)*(?:want(?:s|ed|ing)?|likes?|loves?|would (?:like|love)"
        r"|'d (?:like|love)|need(?:s|ed|ing)?"
        r"|look(?:s|ed|ing)? "
        r"for|like|after|prefers?|hop(?:e|es|ing) for|seek(?:s|ing)?"
        r"|search(?:es|ing)? for|value[sd]?)\s+(?=(?:some(?:one|body)|som(?:one|body)|any(?:one"
        r"|body)|a person|people|a candidate|candidates|an? (?:\w+[ -]){0,4}\w+ (?:who|that can"
        r"|with)"
        r"|(?:two|three|more|another) (?:\w+ ){1,4}who)\b)",
    ),
    (
        "attribute",
        rf"{_SOFT}(?:the (?:ideal|right|perfect) (?:person|candidate|hire)|what (?:they|she|he) "
        rf"(?:want|need|value)s?(?: most)?|(?:most )?important(?: to (?:them|her|him))?"
        r"|key (?:thing|quality|skill))\s+(?:is|are|would be|was|has|would|:)\s+",
    ),
    (
        "responsibility",
        rf"{_SOFT}(?:the (?:job|role|post|position|work|main task|main part|first (?:task|project"
        rf"|job))(?: itself)?|day[- ]to[- ]day(?: work)?|(?:my|the) (?:first |main )?"
        r"(?:task|job|role|duty|project|responsibility)(?: (?:there|first|in the first "
        r"\w+))?)\s+(?:is|are|was|would be|will be|'d be|'s|means|involves|includes|covers|:)"
        r"(?:\s+(?:mostly|mainly|to|about|all about|going to be|largely))*\s+",
    ),
    (
        "responsibility",
        rf"{_SOFT}(?:I|you)(?:'d| would|'ll| will)\s+(?:mostly |mainly |also |first )?(?:be "
        rf")?(?=\w+ing\b)(?!.*\bhear)",
    ),
    (
        "topic",
        rf"{_SOFT}(?:(?:we|I|i|they)(?:'ve| have|'d| had| both| all)?\s+|(?:there was|had) (?:a "
        rf")?(?:good |nice |long |short )?(?:talk|chat|discussion|conversation) )?{_SOFT}"
        r"(?:ended up |got |started |kept )?(?:(?:talking|chatting|talked|spoke|chatted|discussed"
        r"|talk|chat|discussion|conversation|went over|went through|covered|touched on|touched "
        r"upon|looked at|debated|compared notes on|"
        r"compared|toured)(?:\s+(?:a lot|a bit|mostly|mainly|also|briefly|at length|for (?:ages|a "
        r"while|\w+ (?:minutes|hours?))))*(?:\s+(?:with|to|w/?)\s+"
        rf"{_WHO}(?=\s+(?:about|on|re|of)))?(?:\s+(?:a lot|mostly|mainly|also|briefly|at "
        rf"length))*(?:\s+(?:about|on|re|of|over|through)(?=\s))?)\s*:?\s+",
    ),
    (
        "topic",
        rf"{_SOFT}(?:with\s+{_WHO}\s+)?(?:it was|was|the (?:talk|conversation|interview"
        rf"|questions?) (?:was|were)|most of it was|mostly|it all came down to)(?:\s+(?:mostly"
        rf"|mainly|all|largely))*\s+(?:about|on)\s+",
    ),
    (
        "heard",
        rf"{_SOFT}(?:according to\s+)?(?:the\s+[\w-]+(?:\s+[\w-]+)?,\s+)?{_WHO}(?:,(?=\s))?(?:'s"
        rf"|\s+(?:has|had|is"
        rf"|was))?\s+{_SOFT}{_REPORT}(?:\s+(?:me|us|a lot|a bit|mostly|mainly|proudly|again|at"
        rf" length|briefly|later"
        rf"|already))*"
        r"(?:\s+(?:through|around|round))?(?:\s*,?\s*(?:that|about|of|on|how(?=\s+(?:they|the|she"
        r"|he|we))|dass|que|:)(?=\s|$))?\s+",
    ),
    (
        "heard",
        r"(?:told|showed|walked|took|taught) (?:me|us)(?: (?:through|around"
        r"|round))?(?:\s*,?\s*(?:that|about|of|how(?=\s+(?:they|the|she|he|we)))(?=\s|$))?\s+",
    ),
    (
        # "The deputy head explained that ...".
        "heard",
        rf"{_SOFT}the\s+(?:(?!that|who|which|and|is|was|has)[\w-]+\s+){{1,3}}?(?:explained|told "
        rf"(?:me|us)"
        r"|mentioned|stressed|confirmed|pointed out)\s+(?:that\s+)?",
    ),
    ("heard", rf"(?:according to|per)\s+{_WHO}[,:]?\s+"),
    (
        "heard",
        r"(?:apparently|so the short version is(?: that)?|the short version is(?: that)?|(?:we "
        r")?heard(?: that)?|learn(?:ed|t)(?: that)?|found out(?: that)?|turns out(?: that)?|it "
        r"turns out(?: that)?)[,:]?\s+",
    ),
)

#: Each act with what leads into it, in the order in which they are tried. Its groups "who" and
#: "who2" are somebody who takes part, "link" the word that joins it to what follows.
LEADS = tuple((act, regex.compile(pattern, regex.IGNORECASE)) for act, pattern in _PATTERNS)
