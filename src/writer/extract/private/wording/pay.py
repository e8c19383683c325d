"""Pay and benefits where only the wording around them tells."""

#: Pay where only the wording around it tells.
MONEY = (
    r"\b(?:pay |salary |comp )?(?:band|range|scale) (?:is|was|of"
    r"|from)?\s*[£$€]?\d{2,3}k?\s*(?:-|\u2013|to)\s*[£$€]?\d{2,3}",
    r"\b(?:they|xp|we|she|he) pays?\b(?!\s+(?:attention|for|back|off|into|by|a visit|(?:their "
    r"|the |its |all )?(?:suppliers?|farmers|growers|artists|rent|bills?|invoices?|tax\w*|fees"
    r"|claims|interest|providers|contractors|landlords|authors)))",
    r"\b(?:current|present|old|new|starting|my|his|her|base|hourly|monthly|yearly|annual|weekly"
    r"|top|night) (?:pay|wages?|salary|comp|package|rate)\b(?!\s+(?:run|slip|roll|data|system))"
    r"|^(?:pay|wages?|money)\b\W",
    r"\b(?:pay|comp|salary|wage) (?:bands?|scales?|grades?|points?|range|review|rise|talk)\b",
    r"\b(?:need|want|take|accept|asked for|hold out for|holding out for|settle for|earn|get|on"
    r"|make) (?:at least |about |around |roughly )?[£$€]?\d{2,3}(?:[.,]\d{3})?(?:k| grand|"
    r" thousand)?\b(?=\s+(?:at least|to move|now|right now|today|all in|plus|minimum|a year|an"
    r" hour|p\.?a)\b)",
    # A bare figure of the size of a salary, after words of asking, giving or bounding.
    r"\b(?:tops? out|topped out|max(?:es|ed)? out|starts?|starting|started|caps?|capped|stuck"
    r"|sits?|hovers)\s+(?:people |everyone |everybody |me |you |xp |them |off |new \w+ )?(?:at"
    r"|on|around|from) {N}{E}"
    r"|\b(?:ceiling|cap|limit|max|maximum|top end|bracket|offer|floor|minimum|figure|number)"
    r" (?:is|was|of|at|=) {N}{E}|\b(?:stretch|go|push|rise|climb)(?:es|ed)? (?:up )?to {N}{E}"
    r"|\b(?:told|offered|offering|quoted|currently (?:get|on|at|make|earn)|I'm on|I am on|I get"
    r"|(?:went|go|going|come|came) (?:up|down) to|I (?:want|need|said)|but I want)(?: (?:me|hr"
    r"|xp|them|him|her|\w+))? {N}{E}|\b{N} (?:max|tops|minimum)\b|^\W*{N} (?:plus|\+) ",
    r"\bhourly,? [£$€]?\d"
    r"|\b1?\d{1,2}(?:[.,]\d{1,2})?\s?(?:ph\b|p\.h\.|/ ?(?:hr?|hour)\b|an hour\b|per hour\b)"
    r"|\b(?:low|mid|high|upper|early|late)[- ](?:twenties|thirties|forties|fifties|sixties"
    r"|seventies|eighties|nineties)\b",
    r"(?<!piano )(?<!violin )(?<!theory )(?<!passed )(?<!have )\b(?:grade|band|scale|spine"
    r"|spine point|pay point|point) \d{1,2}(?: ?(?:-|\u2013|to|or) ?\d{1,2})?(?=\s*(?:$"
    r"|[.,;:!?)]|depending\b|or\b|top\b|at the\b|bottom\b|which\b|so\b))",
    r"\bpro[- ]rata\b|\b(?:spine|pay) (?:pts?|points?)\b",
    r"\b\d+(?:[.,]5)?(?: days'?| weeks'?) (?:of )?(?:annual leave|leave|hols?|holidays?"
    r"|vacation|paid leave)\b|\bfree (?:parking|gym|lunch(?:es)?|travel|fruit)\b"
    r"|\b(?:no|paid|unpaid) overtime\b|\bovertime (?:is|isn't) paid\b",
    r"\b(?:budget|money|figure|rate) for (?:the|this|my) (?:post|role|job|position)\b"
    r"|\bunpaid\b(?!\s+(?:carers?|invoices?|bills?|fines?|rent|debts?|tax\w*|fees|accounts"
    r"|claims?|loans?|orders?|council))",
    r"\bwhat I(?:'m| am) on\b|\bwhat I (?:earn|make|get)\b|\bday rate\b",
    r"\d ?k?,? (?:\(?dep\w*|based) (?:up)?on (?:my |your )?(?:exp|age\b|qual)"
    r"|\d ?k?,? \(?doe\b|\d ?% (?:split|of (?:the )?gross)\b",
    # Terms that are never anything but pay, however harmless the words around them.
    r"\btime and a (?:half|quarter|third)\b"
    r"|\b(?:the|that) money (?:won'?t|wouldn'?t|doesn'?t|is|was|isn'?t|covers?)\b|\blow-?ball"
    r"|\bin band \w\b|\bpaid (?:fortnightly|weekly|monthly)\b"
    r"|\bminimum wage\b|\bnmw\b|\bplus tips\b|\btips (?:are|is|get|were|go)\b|\bir35\b|\bscp\b"
    r"|\bzero[- ]hours?\b|\bunion rate\b|\bemployer pension\b|\bcar allowance\b|\bpay cut\b"
    r"|\b1[34](?:th|\.)? (?:month|monats)|\b\d{2,3}(?:[.,]\d+)? ?/ ?(?:d|day)\b"
    r"|\b(?:plus|rate|min|minimum|about|around|at) [£$€]?\d{2,3} (?:a|per) (?:week|shift|night"
    r"|session)\b(?! (?:of|with|for) )"
    r"|\b\d+(?:[.,]\d+)? ?(?:k|grand|quid) (?:less|down|short|worse off|below)\b",
)
