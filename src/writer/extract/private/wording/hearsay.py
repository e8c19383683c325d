"""What others would not want repeated, and small talk."""

#: What was let slip, and what others would not want repeated.
HEARSAY = (
    r"\b(?:whisper|confid|mutter|gossip|grumbl|moan|hint)(?:s|ed|ing|es)\b"
    r"|\blet(?:s|ting)? slip\b",
    r"\b(?:other|another|internal|rival|stronger|favou?rite) (?:candidates?|applicants?)\b"
    r"|\bcandidates? (?:is|are) internal\b"
    r"|\b(?:candidate|applicant)s? (?:left|in the running)\b",
    r"\b(?:being|are|getting) sued\b"
    r"|\bla(?:y|ying|id)\b[\w ]{0,18}\boff\b(?=.*\b(?:year|month|soon|staff|people|half|spring"
    r"|summer|autumn|winter)\b)|\bxp\b.{0,30}\b(?:redundanc\w+|job cuts|lay-?offs?)\b",
    r"\b(?:two|three|four|five|six|\d+) (?:others|more people|more candidates|other people)\b",
    r"\bxp (?:really )?(?:hates?|loathes?|despises?|detests?|can'?t stand)\b"
    r"|\bwhy I (?:left|quit|am leaving|'m leaving|want to leave)\b|\b(?:fib|white lie|porky)\b",
    r"^(?:also )?heard\b.{0,30}\b(?:lost|losing|lose|leaving|left|quit|sack\w*|fired|trouble)\b"
    r"|^(?:rumour|word) (?:is|has it)\b"
    r"|\bthey(?:'ve| have) lost (?:two|three|four|five|six|\d+) (?!customers|clients|contracts"
    r"|matches|games|patients)\w+s\b",
    r"\b(?:already|as good as) (?:chose|chosen|picked|have (?:some|their)|decided on|got"
    r" someone)\b"
    r"|,\s*(?:says|said|reckons) (?:the|a|my|one of the) (?!manager|director|head|boss|owner"
    r"|partner|chef|lead|editor|matron|foreman|dean|principal)\w+\W*$"
    r"|\b(?:weeks|months|days) from (?:the wall|going under|going bust|closing)\b",
    r"\bthe last \w+ (?:left|quit|walked|lasted|ran off|resigned)\b",
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
