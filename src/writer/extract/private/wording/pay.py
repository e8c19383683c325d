"""Pay and benefits where only the wording around them tells."""

#: Pay where only the wording around it tells.
MONEY = (
    r"\b(?:pay |salary |comp )?(?:band|range|scale) (?:is|was|of|from)?\s*[£$€]?\d{2,3}k?\s*(?:-"
    r"|\u2013|to)\s*[£$€]?\d{2,3}",
    r"\btime and a (?:half|quarter|third)\b|\b(?:they|xp|we|she|he) pays?\b(?!\s+(?:attention|for"
    r"|back|off|into|by|a visit|(?:their |the |its |all )?(?:suppliers?|farmers|growers|artists"
    r"|rent|bills?"
    r"|invoices?|tax\w*|fees|claims|interest|providers|contractors|landlords|authors)))",
    r"\b(?:current|present|old|new|starting|my|his|her|base|hourly|monthly|yearly|annual|weekly"
    r"|top|night) "
    r"(?:pay|wages?|salary|comp|package|rate)\b(?!\s+(?:run|slip|roll|data|system))|^(?:pay|wages?"
    r"|money)\b\W|\b(?:the|that) money (?:won'?t|wouldn'?t|doesn'?t|is|was|isn'?t|covers?)\b"
    r"|\blow-?ball|\bshort-?chang",
    r"\b(?:pay|comp|salary|wage) (?:bands?|scales?|grades?|points?|range|review|rise|talk)\b|\bin "
    r"band \w\b",
    r"\b(?:began|started|opened|talked|spoke|asked) (?:with|about) (?:the )?(?:money|pay|salary"
    r"|comp)\b",
    r"\b(?:need|want|take|accept|asked for|hold out for|holding out for|settle for|earn|get|on"
    r"|make) "
    r"(?:at least |about |around |roughly )?[£$€]?\d{2,3}(?:[.,]\d{3})?(?:k| grand| thousand)?\b"
    r"(?=\s+(?:at least|to move|now|right now|today|all in|plus|minimum|a year|an hour|p\.?a)\b)",
    # A bare figure of the size of a salary, after words of asking, giving or bounding.
    r"\b(?:tops? out|topped out|max(?:es|ed)? out|starts?|starting|started|caps?|capped|stuck|sits?"
    r"|hovers)\s+(?:people |everyone |everybody |me |you |xp |them |off |new \w+ )?(?:at|on|around"
    r"|from) {N}{E}"
    r"|\b(?:ceiling|cap|limit|max|maximum|top end|bracket|offer|floor|minimum|figure|number)"
    r" (?:is|was"
    r"|of|at|=) {N}{E}|\b(?:stretch|go|push|rise|climb)(?:es|ed)? (?:up )?to {N}{E}"
    r"|\b(?:told|offered|offering|quoted|currently (?:get|on|at|make|earn)|I'm on|I am on|I get"
    r"|(?:went|go|going|come|came) (?:up|down) to|I (?:want|need|said)|but I want)"
    r"(?: (?:me|hr|xp|them|him|her|\w+))? {N}{E}|\b{N} (?:max|tops|minimum)\b|^\W*{N} (?:plus"
    r"|\+) ",
    r"\b1?\d{1,2}(?:[.,]\d{1,2})?\s?(?:ph\b|p\.h\.|/ ?(?:hr?|hour)\b|an hour\b|per hour\b)"
    r"|\b\d{2,3}(?:[.,]\d+)? ?/ ?(?:d|day)\b|\bir35\b|\bhourly,? [£$€]?\d|\bpaid (?:fortnightly"
    r"|weekly|monthly)\b|\bminimum wage\b|\bnmw\b|\bplus tips\b"
    r"|\b(?:after|before) tax\b|\b(?:low|mid|high|upper|early|late)[- ](?:twenties|thirties|forties"
    r"|fifties|sixties|seventies|eighties|nineties)\b",
    r"(?<!piano )(?<!violin )(?<!theory )(?<!passed )(?<!have )\b(?:grade|band|scale|spine"
    r"|spine point|pay point|point) \d{1,2}(?: ?(?:-|\u2013|to|or) ?\d{1,2})?(?=\s*(?:$|[.,;:!?)]"
    r"|depending\b|or\b|top\b|at the\b|bottom\b|which\b|so\b))|^\W*[ABE] ?\d{1,2}(?: ?(?:or|/|-"
    r"|to|oder|bis) ?[ABE]? ?\d{1,2})?(?:\s*$| depending| je nach)",
    r"^\W*(?:£|\$|€){2,}|^\W*[£$€] (?=\w)|\bscp\b|\bzero[- ]hours?\b|\bpro[- ]rata\b|\b(?:spine"
    r"|pay) (?:pts?|points?)\b"
    r"|\b(?:plus|rate|min|minimum|about|around|at) [£$€]?\d{2,3} (?:a|per) (?:week|shift|night"
    r"|session)\b"
    r"|\bequity min\w*\b|\bunion rate\b|\b(?:offer(?:ing|ed|s)?|pay(?:ing|s)?|at|said|on|get)"
    r" (?:twenty|thirty|forty|fifty|sixty)[- ]?(?:one|two|three|four|five|six|seven|eight|nine)?"
    r" (?:five|plus|grand|k)\b",
    r"\b\d+(?:[.,]5)?(?: days'?| weeks'?) (?:of )?(?:annual leave|leave|hols?|holidays?|vacation"
    r"|paid leave)\b|\b(?:holidays?|leave|hols) (?:is|are|of) \d|\bfree (?:parking|gym|lunch(?:es)?"
    r"|travel|fruit)\b|\b(?:no|paid|unpaid) overtime\b|\bovertime (?:is|isn't) paid\b"
    r"|\bemployer pension\b|\b13(?:th|\.)? (?:month|monats)|\bcar allowance\b",
    r"\b(?:budget|money|figure|rate) for (?:the|this|my) (?:post|role|job|position)\b"
    r"|\bunpaid\b(?!\s+(?:carers?|invoices?|bills?|fines?|rent|debts?|tax\w*|fees|accounts"
    r"|claims?|loans?|orders?|council))",
    r"\b\d+(?:[.,]\d+)? ?(?:k|grand|thousand|quid) (?:less|down|short|worse off|below)\b"
    r"|\bpay cut\b|\brent[- ]free\b|\bbond of [£$€]?\d|"
    r"\bwhat I(?:'m| am) on\b|\bwhat I (?:earn|make|get)\b|\bat that (?:price|money|rate)\b|\bthe"
    r" last (?:person|one|guy) got\b|\bcan(?:'t|not) go (?:over|above|higher|beyond)\b|\bday"
    r" rate\b",
)
