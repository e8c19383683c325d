"""The words that lead into what was said: "told her that ...", "forgot to say ...", "owe him"."""

from writer.extract.facts.lead_talk import THEIRS, Act
from writer.extract.facts.phrasing import I_HAVE, SENDING, SOFT, WHO

_LINK = r"(?:\s*,?\s*(?P<link>that|dass|que|'?a?bout|of|:)(?=\s|$))?(?:\s+how(?=\s+I\b))?\s+"
#: A part of the talk that somebody took up: "liked my story about ...".
_STORY = r"(?:story|stories|example|anecdote|answer|bit|tale|point|account|idea)"
#: What an applicant has to show.
_PAPERS = (
    r"(?:photos?|pics?|pictures|cop(?:y|ies)|scans?|ref(?:erence)?s|referees|cert(?:ificate)?s?|cv"
    r"|portfolio|samples?|proof|licen[cs]e|passport|transcripts?)"
)
PATTERNS: tuple[tuple[Act, str], ...] = (
    (
        "told",
        rf"{SOFT}(?:{WHO}\s+)?(?:really\s+|also\s+|seemed to\s+)?(?:liked?|loved?|enjoyed"
        r"|laughed at|appreciated|perked up at|nodded at|picked up on|asked (?:more\s+)?about"
        rf"|was (?:interested (?:in|for|by)|impressed by))\s+(?:my|the)\s+{_STORY}\s+"
        r"(?:(?:about|of|on|where|that|with|from)\s+)?(?:how\s+(?=I\b))?",
    ),
    ("told", rf"{SOFT}(?:really )?(?:liked|loved)\s+(?:that|how)\s+(?=I\b)"),
    (
        "told",
        rf"{SOFT}{WHO}\s+(?:(?:was|is|were|seemed|looked)\s+(?:really |very |quite )?(?:chuffed"
        r"|pleased|impressed|taken|interested|delighted|happy)\s+(?:with|w/|by|about|in|for)"
        r"|(?:really |also |quite )?(?:liked?|loved?|perked up at|picked up on))\s+"
        r"(?=(?:my|the [\w' -]{3,40}? I)\b)",
    ),
    (
        "told",
        rf"{SOFT}(?:{I_HAVE}{SOFT})?(?:gave(?: (?:them|her|him))?|used|told(?: (?:them|her|him))?"
        rf"|shared|led with|opened with|talked about)\s+(?:my|the|an?)\s+{_STORY}\s+"
        r"(?:about|of|on|where|from|with)\s+(?:how\s+(?=I\b))?",
    ),
    (
        "told",
        rf"{SOFT}(?:{I_HAVE}{SOFT})?(?:(?:went|banged|rattled|waffled) on about"
        r"|waxed lyrical about|raved about|enthused about|(?:bragged|boasted) about|referred to"
        r"|cited"
        r"|pointed to|brought in|waffled about|led "
        rf"with"
        r"|opened with|talked up|told)\s+(?:how\s+(?=I\b)|(?=(?:I|my|the (?:time|day|week)|the "
        r"[\w' -]{3,40}? I)\b))",
    ),
    (
        "heard",
        rf"{SOFT}{WHO}(?:'s|\s+(?:is|was|are|were))\s+(?:very |quite |really )?(?:clear|adamant"
        r"|firm|open|honest|frank|upfront|proud)\s+(?:that|about how)\s+",
    ),
    ("heard", rf"{SOFT}{WHO}\s+made (?:it )?clear\s+(?:that\s+)?"),
    (
        # "Colin's big thing is ...".
        "heard",
        rf"{SOFT}{WHO}\s+(?:main |big |biggest |only |real |next |own |pet )?(?:thing|priority"
        r"|focus|plan|aim|goal|project|challenge|headache|priorities|plans)s?\s+(?:right now "
        r"|at the moment |this year |next year |for \w+ )?(?:is|are|was|were|:|=)\s+(?:that\s+)?",
    ),
    (
        "heard",
        rf"{SOFT}{WHO}\s+(?:(?:was|is|went|kept|keeps) )?(?:(?:going|banging|rattling) )?on "
        rf"about\s+",
    ),
    (
        # "Herve is big on ...".
        "topic",
        rf"{SOFT}{WHO}(?:'s|\s+(?:is|was|are|were|seems|seemed))?\s+(?:really |very |quite |so "
        rf"|all "
        r"|dead |well )?(?:(?:big|keen|hot|strict|mad|focused|sold|set|huge) on"
        r"|(?:serious|passionate|mad|excited|enthusiastic) about|all about|(?:big|well) into)\s+",
    ),
    (
        "told",
        rf"{SOFT}{WHO}\s+(?:really\s+|also\s+)?(?:like[ds]?|love[ds]?|appreciated|noticed|was "
        rf"(?:impressed|pleased|interested|surprised|happy|glad)|"
        r"were (?:impressed|pleased|interested|surprised|happy)|seemed (?:to like|pleased"
        r"|interested|impressed))(?:\s+the fact)?(?:\s+by)?\s+(?:that|how)\s+(?=I\b)",
    ),
    (
        "told",
        rf"{SOFT}{I_HAVE}?(?:walked|talked|took)\s+{WHO}\s+through\s+(?:how\s+(?=I\b))?",
    ),
    (
        # "To Femke I mentioned that I ...", "to Alan, that I ...".
        "told",
        rf"{SOFT}(?:to|with)\s+{WHO},?\s+(?:I\s+(?:also )?(?:said|mentioned|explained|described"
        r"|spoke of|told of)(?:\s+that|\s+about)?\s+(?=I\b|my\b|the\b|how\b)|that\s+(?=I\b))",
    ),
    (
        "told",
        rf"{SOFT}(?:(?:I|i|we)(?:'ve|'d| have| had| could| was able to| managed to| got "
        rf"to)?\s+)?{SOFT}(?:told(?: to)?|tell|explained to|said to|mentioned to|"
        rf"described to|reminded|assured|informed|showed|let)\s+{WHO}(?:\s+know)?(?:\s+(?:a "
        rf"(?:bit|little)|all|briefly|something|the story))*{_LINK}",
    ),
    (
        "told",
        rf"{SOFT}(?:{I_HAVE}{SOFT}(?:showed|demonstrated|said|says|say|told(?=\s+that\b)|mentioned"
        rf"|explained|added"
        rf"|replied|answered"
        r"|reported|cited|responded|countered|volunteered|stated|argued|stressed|admitted"
        r"|recounted|recalled|made the point"
        r"|offered(?=\s+that)"
        rf"|pointed out|brought up|noted|talked about|spoke about|described"
        r"|shared|presented|raised(?! (?:[£€$\d]|money|funds|over|about|nearly|almost|more than))"
        r"|highlighted|stressed|talked (?:her|him|them) through|walked "
        r"(?:her|him|them) through|went into|gave)"
        r"|(?:mentioned|explained|brought up|described|said|replied|answered|highlighted|talked up"
        r"|pointed out))"
        rf"(?:\s+to\s+{WHO}(?=\s+(?:that|about|how|my)))?(?:\s+an? example of)?{_LINK}",
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
        # "Ana asked whether I could send her the guide".
        "request",
        rf"{SOFT}{WHO}(?:'d| had| has| then| also)?\s+(?:asked|wondered|wanted to know)(?: me)?\s+"
        r"(?:if|whether)\s+(?:I|i)(?:'d| could| would| might| can|'ll)(?: (?:also|please|perhaps"
        rf"|maybe|be able to|be willing to|mind))*\s+{SENDING}(?:ing)?\s+"
        r"(?:(?:her|him|them|over|on|across|in)\s+)*(?=(?:the|my|our|an?|some|two|three|copies|it)\b)",
    ),
    (
        "request",
        rf"{SOFT}(?:(?:{WHO}(?:'?s|'d| has| had| is)?\s+)?{SOFT}(?:(?:asked|wants|wanted|needs"
        rf"|needed|begged"
        rf"|requested)(?:\s+(?:me|us))?\s*(?:for|to see|to {SENDING}(?:\s+(?:her|him|them|on"
        rf"|over))?"
        r"|to have|to get|(?=my\b)"
        # "wants the form I designed", "wants a copy of my notes"
        r"|(?=\s*(?!\s)(?!(?:to|whether|if|how|what|why|when|where|about|me|can|could|do|did|am|was"
        r"|have|had|will|would)\b)"
        r"[^.;,\n]{3,40}?\b(?:(?:I|i) \w+(?:ed|t|de|ve|d)|of my)\b))"
        r"|(?:(?:would |wd |'d )?(?:like|love)|after)(?:\s+(?:for|to see|to have"
        r"|to "
        r"get))?)\s*(?!\s|an? (?:\w+ ){0,4}(?:who|that)\b)(?=(?:my|the|an?|some|two|three|copies"
        r"|a couple|references|it|them)\b"
        r"|(?!(?:to|whether|if|how|what|why|when|where|about|me)\b)[^.;,\n]{3,40}?\b(?:I|i) \w)"
        r"|(?:asked for|wants? copies of)\s+(?=(?:my|two|three|copies|references|refs)\b))",
    ),
    (
        # "wants photo of the card", "asked for 3 before/after pics".
        "request",
        rf"{SOFT}(?:{WHO}(?:'s|'d| has| had| would)?\s+)?(?:asked(?: for| to see|(?= a copy))"
        rf"|wants?|wanted|needs?|needed|like|love)\s+(?:to (?:see|have)\s+)?"
        rf"(?=(?:[\w/-]+\s+){{0,3}}?{_PAPERS}\b"
        r"(?! of (?:every|all|each|the)\b))",
    ),
    (
        "asked",
        rf"{SOFT}(?:(?:(?:the\s+[\w-]+(?:\s+[\w-]+)?,\s+)?{WHO},?|I|the(?:\s+[\w-]+){{1,3}}?)\s+)?"
        rf"{SOFT}(?:asked|ask|asks|wanted to know"
        r"|(?:was|were|is|seemed)(?: \w+)? (?:keen|curious|interested|eager) to (?:hear|know)(?: "
        r"more)?"
        rf"|(?:wanted|gave me) "
        rf"(?:an? |some )?(?:examples?|details?)|wondered|inquired|enquired|quizzed|grilled"
        rf"|pressed|tested|questioned)"
        r"(?:\s+(?:me|us|her|him|them))?(?:\s+(?:a lot|more|again|straight|mostly|mainly|detailed "
        r"questions|lots|questions))*\s+"
        r"(?P<link>about|re|on|of|after|how|why|what|which|whether|if|for|when|where|who)\b:?\s*",
    ),
    (
        "attribute",
        rf"{SOFT}(?:(?:{WHO}|we|it)(?:'re|'s| are| is|'d| would| will"
        rf"|'ll)?\s+)?{SOFT}(?:(?:really|ideally|mainly|mostly|badly|urgently|desperately"
        rf"|especially|"
        r"definitely|just|basically)\s+)*(?:want(?:s|ed|ing)?|likes?|loves?|would (?:like|love)"
        r"|'d (?:like|love)|need(?:s|ed|ing)?"
        r"|look(?:s|ed|ing)? "
        r"for|like|after|prefers?|hop(?:e|es|ing) for|seek(?:s|ing)?"
        r"|search(?:es|ing)? for|value[sd]?)\s+(?=(?:some(?:one|body)|som(?:one|body)|any(?:one"
        r"|body)|a person|people|ppl|folks?|a candidate|candidates|an? (?:\w+[ -]){0,4}\w+ (?:who"
        r"|that can"
        r"|with)"
        r"|(?:two|three|more|another) (?:\w+ ){1,4}who|(?:\w+ ){0,2}\w+s who)\b)",
    ),
    (
        "attribute",
        rf"{SOFT}(?:{WHO}\s+)?(?:both |all )?(?:stressed|emphasi[sz]ed|underlined|talked about"
        rf"|mentioned)"
        r" the (?:importance|value) of\s+(?=(?:being|having|good|strong|clear|\w+ing)\b)",
    ),
    (
        "attribute",
        rf"{SOFT}(?:the (?:ideal|right|perfect) (?:person|candidate|hire)|what (?:they|she|he) "
        rf"(?:want|need|value)s?(?: most)?|(?:most )?important(?: to (?:them|her|him))?"
        r"|key (?:thing|quality|skill))\s+(?:is|are|would be|was|has|would|:)\s+",
    ),
    (
        "responsibility",
        rf"{SOFT}{WHO}(?:'d like|\s+(?:would like|wants?|wanted|needs?|expects?))\s+(?:me"
        rf"|(?:whoever|the"
        r" (?:new|next|successful|right))(?: \w+){0,2}?) to\s+(?=\w+ )(?!(?:send|see|start|know"
        r"|wait)\b)",
    ),
    (
        "responsibility",
        rf"{SOFT}(?:the |whoever (?:gets|takes) )?(?:successful (?:candidate|applicant)"
        rf"|post-?holder"
        r"|appointee|person appointed|new (?:person|starter|hire)|(?:the )?(?:job|role|post))"
        r" (?:will|would|is to|has to) (?:also )?(?:be )?(?:responsible for|expected to|in charge "
        r"of"
        r"|required to|(?=(?:run|lead|manage|look after|supervise|oversee|handle|cover"
        r"|prepare)\b))\s*",
    ),
    (
        "responsibility",
        rf"{SOFT}(?:the (?:job|role|post|position|work|main task|main part|first (?:task|project"
        rf"|job))(?: itself)?|day[- ]to[- ]day(?: work)?|(?:my|the) (?:first |main )?"
        r"(?:task|job|role|duty|project|responsibility)(?: (?:there|first|in the first "
        r"\w+))?)\s+(?:is|are|was|would be|will be|'d be|'s|means|involves|includes|covers|:)"
        r"(?:\s+(?:mostly|mainly|to|about|all about|going to be|largely))*\s+",
    ),
    (
        "responsibility",
        rf"{SOFT}(?:I|you)(?:'d| would|'ll| will)\s+(?:mostly |mainly |also |first )?(?:be "
        rf")?(?=\w+ing\b)(?!.*\bhear)",
    ),
    *THEIRS,
)

#: Each act with what leads into it, in the order in which they are tried. Its groups "who" and
#: "who2" are somebody who takes part, "link" the word that joins it to what follows.
