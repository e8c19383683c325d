"""What others would not want repeated, and small talk."""

#: What was let slip, and what others would not want repeated.
HEARSAY = (
    r"\b(?:whisper|confid|mutter|gossip|grumbl|moan|hint)(?:s|ed|ing|es)\b|\blet(?:s|ting)? slip\b"
    r"|\bjoked\b",
    r"\b(?:other|another|internal|rival|stronger|favou?rite) (?:candidates?|applicants?)\b"
    r"|\bcandidates? (?:is|are) internal\b|\b(?:candidate|applicant)s? (?:left|in the running)\b",
    r"\btold me (?:after|afterwards|outside|privately|quietly|later|on the way out|in"
    r" the (?:lift|corridor|car park|kitchen|loo|stairwell)|by the \w+),",
    r"\b(?:being|are|getting) sued\b|\bsuing\b|\blawsuit against (?:them|xp)\b|\bla(?:y|ying|id)\b"
    r"[\w ]{0,18}\boff\b(?=.*\b(?:year|month|soon|staff|people|half|spring|summer|autumn|winter)"
    r"\b)|\bxp\b.{0,30}\b(?:redundanc\w+|job cuts|lay-?offs?)\b|\bjob cuts\b",
    r"\b(?:they(?:'re| are)?|xp(?:'re| are)?) (?:see|seeing|interviewing|interview|meeting)"
    r" (?:two|three"
    r"|four|five|six|\d+|some|a few|several|another) ?(?:\w+ )?(?:more|other|others|people)\b"
    r"|\b(?:two"
    r"|three|four|five|six|\d+) (?:others|more people|more candidates|other people)\b"
    r"|\b(?:lad|girl|guy|woman|bloke|man|lady) called\b.{0,40}\b(?:come|came|straight|college|from"
    r"|already|also)\b",
    r"\bxp (?:really )?(?:hates?|loathes?|despises?|detests?|can'?t stand)\b|\bwhy I (?:left|quit"
    r"|am"
    r" leaving|'m leaving|want to leave)\b|\b(?:fib|white lie|porky)\b",
    r"^(?:also )?heard\b.{0,30}\b(?:lost|losing|lose|leaving|left|quit|sack\w*|fired|trouble)\b"
    r"|^(?:rumour|word) (?:is|has it)\b|\bthey(?:'ve| have) lost (?:two|three|four|five|six|\d+) "
    r"(?!customers|clients|contracts|matches|games|patients)\w+s\b",
    r"\b(?:already|as good as) (?:chose|chosen|picked|have (?:some|their)|decided on|got someone)\b"
    r"|\b(?:so|as) (?:(?:my|a|the) )?(?:\w+ ){0,3}(?:says|tells me|told me|reckons)\W*$"
    r"|,\s*(?:says|said|reckons) (?:the|a|my|one of the) (?!manager|director|head|boss|owner"
    r"|partner|chef|lead|editor|matron|foreman|dean|principal)\w+\W*$"
    r"|\b(?:everyone|everybody|half|all) (?:in|of|round) [\w ]{2,20} knows?\b"
    r"|\b(?:weeks|months|days) from (?:the wall|going under|going bust|closing)\b",
    r"^(?:told me |said )?not to (?:expect|bother|trust|worry|ask|count)\b|\btold me not to\b",
    r"\b(?:aren'?t|isn'?t|not|don'?t|no longer|never) (?:speaking|talk|on speaking terms)\b"
    r"|\bwon'?t be (?:there|here|around|with us)\b|\b(?:won'?t|doesn'?t|didn'?t) last\b"
    r"|\bxp (?:is |are )?(?:retir(?:es?|ing)|(?:on|off) sick)\b|\b(?:been|stood) (?:open|vacant"
    r"|empty) for\b|\b(?:couldn'?t|can'?t|can not) fill\b|\bthe last \w+ (?:left|quit|walked"
    r"|lasted|ran off|resigned)\b|\bnever find (?:anyone|anybody|someone)\b",
)

#: Small talk about private life.
SMALL_TALK = (
    r"\b(?:talk(?:ed|s|ing)?|chat(?:ted|s|ting)?|spoke|went on|bonded|conversation|discussed"
    r"|stories)\b[^.;]{0,30}?\b(?:(?:about|over|on|of)\s+)?(?:(?:the|his|her|their|our|my|xp's"
    r"|a|some) )?(?:football|soccer|golf|cricket|rugby|tennis|sailing|fishing|gardening|(?:his|her"
    r"|their|our|my|xp's) (?:dogs?|cats?|pets|kids|children|famil(?:y|ies)|holidays?)|weather"
    r"|the weekend|skiing|hiking|cycling"
    r"|knitting|films|movies|telly|tv|netflix|politics|brexit|religion|church|astrology|marathons?"
    r"|motorbikes|boats?|mutual friends?|world cup|olympics|match|derby)(?=\s*(?:$|[.,;:!?)]|for\b"
    r"|a lot\b|mostly\b|mainly\b|at first\b|before\b|because\b|as\b|too\b|first\b))",
    r"\bxp (?:just |also |still )?(?:supports?|has a (?:\w+ )?(?:boat|dog|cat|baby|horse|allotment"
    r"|caravan|garden|beard|tattoo)|plays?|collects? \w+s\b(?! from))\b",
)
