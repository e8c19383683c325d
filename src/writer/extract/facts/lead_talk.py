"""The words that lead into what was talked about or what somebody met said: "spoke about"."""

from typing import Literal

from writer.extract.facts.phrasing import SOFT, WHO

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

_REPORT = (
    r"(?:(?:began|started|opened|kicked off|finished|ended|went on)(?: off)?(?: (?:by|with|to))? )?"
    r"(?:said|describing|outlining|talking|mentioning|stressing|says|say|told|tells|explain|set "
    r"out|laid out|sketched(?: out)?|telling|saying"
    r"|explaining|mentioned|mentions|explained|explains"
    r"|described|describes|added|adds"
    r"|stressed|stresses|"
    r"emphasi[sz]e[ds]|pointed out|points out|confirmed|noted|brought up|raised|talked|talks|spoke"
    r"|speaks|showed|shows|showd|"
    r"walked|took|went|shared|admitted|outlined|introduced|presented|revealed|repeated|reckons"
    r"|thinks|feels|believes|hinted|goes|was like"
    r"|sagte|erzählte|erklärte|meinte|a dit|a expliqué|dijo|explicó|contó|comentó|nos contó)"
)

#: Tried after all others, in this order.
THEIRS: tuple[tuple[Act, str], ...] = (
    (
        "topic",
        rf"{SOFT}(?:(?:we|I|i|they|{WHO.replace('<who>', '<who2>')} and I)(?:'ve| have|'d| had| "
        rf"both| all)?\s+)?(?:(?:there was|had) (?:a "
        rf")?(?:good |nice |long |short |quick )?(?=talk|chat|discussion|conversation))?{SOFT}"
        r"(?:ended up |got |started |kept )?(?:(?:talking|chatting|talked|spoke|chatted|discussed"
        r"|talk|chat|discussion|conversation|went over|went through|covered|touched on|touched "
        r"upon|looked at|debated|compared notes on|"
        r"compared|toured)(?:\s+(?:a lot|a bit|mostly|mainly|also|briefly|at length|for (?:ages|a "
        r"while|\w+ (?:minutes|hours?))))*(?:\s+(?:with|to|w/?)\s+"
        rf"{WHO}(?=\s+(?:about|on|re|of)))?(?:\s+(?:a lot|mostly|mainly|also|briefly|at "
        rf"length))*(?:\s+(?:about|on|re|of|over|through)(?=\s))?)\s*:?\s+",
    ),
    (
        # "We walked round the kiln", "I was shown the new lab".
        "topic",
        rf"{SOFT}(?:(?:we|{WHO.replace('<who>', '<who2>')} and I) (?:walked|looked|went) a?round"
        r"|(?:I|we) (?:was|were) (?:shown|taken)(?: a?round)?)\s+(?=(?:the|their|an?)\s)",
    ),
    (
        "topic",
        rf"{SOFT}(?:(?:we|I|{WHO})\s+)?spent\s+(?:(?:the|a|an|our|my|most|much|half|all|some|good"
        rf"|long|of"
        r"|first|last|whole|lot|bit|time|hour|minutes?|hours|interview|meeting|ages|\d+|ten|twenty"
        r"|while|great|deal)\s+)+(?:on|talking about|talking through|discussing|going (?:over"
        r"|through))\s+",
    ),
    (
        "topic",
        rf"{SOFT}(?:with\s+{WHO}\s+)?(?:it was|was|the (?:talk|conversation|interview"
        rf"|questions?) (?:was|were)|most of it was|mostly|it all came down to)(?:\s+(?:mostly"
        rf"|mainly|all|largely))*\s+(?:about|on)\s+",
    ),
    (
        "heard",
        rf"{SOFT}(?:according to\s+)?(?:the\s+[\w-]+(?:\s+[\w-]+)?,\s+)?{WHO}(?:,(?=\s))?(?:'s"
        rf"|\s+(?:has|had|is"
        rf"|was))?\s+{SOFT}{_REPORT}(?:\s+(?:me|us|a lot|a bit|mostly|mainly|proudly|again|at"
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
        rf"{SOFT}the\s+(?:(?!that|who|which|and|is|was|has)[\w-]+\s+){{1,3}}?(?:explained|told "
        rf"(?:me|us)"
        r"|mentioned|stressed|confirmed|pointed out)\s+(?:that\s+)?",
    ),
    # "(Ana spoke of the merger,) and Tom of the backlog".
    ("heard", rf"{SOFT}{WHO}\s+(?:of|about)\s+(?=(?:the|their|his|her|how|a|an)\b)"),
    ("heard", rf"(?:according to|per)\s+{WHO}[,:]?\s+"),
    (
        "heard",
        r"(?:apparently|so the short version is(?: that)?|the short version is(?: that)?|(?:we "
        r")?heard(?: that)?|learn(?:ed|t)(?: that)?|found out(?: that)?|turns out(?: that)?|it "
        r"turns out(?: that)?)[,:]?\s+",
    ),
)
