"""Wording about pay and benefits, in English and the commonest words of a few neighbours.

Precise rather than greedy: "pay attention", "customer base", "paid down the debt", "saved £45k"
are no pay; "£45k", "asking for 60", "the package", "Gehalt" are.
"""

import re
from functools import lru_cache

from writer import regex
from writer.language.number_words import ONES, TENS
from writer.language.tokens import REMEMBERED, SENTENCES
from writer.language.word_set import word_set

#: About pay wherever they stand.
_ALWAYS = (
    r"salar(?:y|ies)|salaried|remuneration|renumeration|under-?paid|over-?paid|(?<!minimum )wages?"
    r"|minimum wage(?! (?:paper|study|research|data|policy|law|rules?|reform|effects?))",
    # A test that is done at home is no pay.
    r"(?:net|monthly|weekly|annual|current|better|higher|lower) take-home"
    r"|my take-home (?:is|was|would|has|now)"
    r"|take-home (?:pay|salary|wages?|package)|take-home(?:[ :=]|is|was|of|about|around|be)*"
    r"(?:[£$€]|\d{3}|\d+k|\d+[.,]\d)",
    r"compensation(?! (?:claims?|acts?|schemes?|cases?|culture|law|tribunal|fund|orders?"
    r"|lawyers?))",
    r"pay[ -]?(?:rise|raise|cut|scale|band|grade|rate|range|packet|package|bracket|slip"
    r"|ch?eck|cheque"
    r"|review|expectation|increase|bump|gap|day|level|offer|negotiation|spine|grade)s?",
    r"(?:better|well|badly|poorly|less|more|un)[ -]paid|paid (?:well|badly|poorly|peanuts|more|less"
    r"|overtime|weekly|monthly|hourly|holiday|leave|time off)",
    r"(?:day|daily|hourly|overtime|freelance|contractor|charge-out) rates?|per diems?",
    r"(?:signing|sign(?:ing)?-on|retention|relocation|annual|performance|christmas"
    r"|yearly) bonus(?:es)?",
    r"bonus(?:es)?(?! (?:points?|questions?|rounds?|tracks?|marks?|features?|tips?))|tronc",
    r"commission (?:structure|rate|scheme|split|only|on top)|OTE|on-target earnings|take home pay",
    r"(?:total|base|basic) (?:comp|pay|compensation|salary|package)|comp (?:bands?|grades?|levels?"
    r"|reviews?|structure|package|range)",
    r"equity (?:package|grant|stake|share|portion|offer|component|on top)|(?:stock"
    r"|share) options?|RSUs?",
    r"401 ?\(?k\)?|pension(?= (?:scheme |plan )?(?:is|was|of|at|contributions?|match\w*|\d)"
    r"|\s*(?:[.,;:)]|$))|severance",
    r"relocation (?:package|allowance|money)|car allowance|company car|london weighting",
    r"(?:benefits?|perks?|salary|pay|compensation|comp) (?:package|plan)|fringe benefits|perks",
    r"(?:holiday|annual leave|leave|vacation) (?:allowance|entitlement|pay|days)|sick pay"
    r"|maternity pay",
    r"(?:health|dental|medical|life) insurance(?= (?:is|from|for|on top|included|after)"
    r"|\s*[.,;)]|$)",
    r"cost of living|earning potential|my earnings|financial (?:expectations?|terms|package)",
    r"gehalt(?:s\w*)?|lohn|vergütung\w*|bruttojahres\w*|jahresgehalt|salaires?|rémunération",
    r"salarios?|sueldos?|stipendio|retribuzione|wynagrodzeni\w*|zarobki|salários?|salaris|løn|lön",
)
#: About pay in this company only.
_IN_COMPANY = (
    r"(?<!\w)(?:the|their|my|your|about|on|discuss(?:ed)?|re|regarding|good|better|poor|low|high"
    r"|lower|higher|more|less|equal|starting|decent|same|expected|current) pay"
    r"(?=\s*(?:[.,;:!?)]|$)| (?:is|was|isn't|wasn't|and|or|but|at|in|than|too|they|we|you|that"
    r"|which|per|seems?"
    r"|starts?|would|will|on offer|of|for|conversation|discussion|question)\b)",
    r"^\W*(?:pay|comp|package|money|benefits|base|rate|ote|perks)\s*[:=-]",
    r"\bpay(?:s|ing)? (?:me|us|peanuts|well|badly|better|less than|more(?! attention| heed| tax"
    r"| for| in))\b",
    r"\bcomp(?=\s*[:=]| (?:is|was|expectations?|discussion|talk|for|of|at|around)\b)",
    r"\b(?:the|my|their|your|about|total|on|discuss|discussed|re) comp\b(?! (?:sci|engine))",
    r"\b(?:the|total|overall|whole|their|my|your|attractive|competitive|generous|better) package"
    r"(?=\s*(?:[.,;:!?)]|$)| (?:is|was|at|they|you|on offer|around|would|looks?|seems?|worth"
    r"|once|before|if|when|later)\b)",
    r"\b(?:my|your|the|their|about|discuss(?:ed)?|other|employee|company|staff|good|great|and)"
    r" benefits(?=\s*(?:[.,;:!?)]|$)| (?:you|they|on) offer\b| (?:include|package)\b)(?! of)",
    r"\bequity(?=\s*(?:[.,;:!?)]|$))(?<!and equity)(?<!, equity)",
    r"\b(?:the|my|asked about|about|over) money(?=\s*(?:[.,;:!?)]|$)| (?:is|was|isn't|wasn't"
    r"|on offer)\b)",
    r"\bearn(?:s|ed|ing)? (?:more|less|about|around|over|under|well)\b",
    r"\b(?:match|beat|top|meet|raise|reconsider|negotiate|improve)(?:ing)? (?:that|this|my"
    r"|the|your)"
    r" (?:offer|figure|number|rate|expectations?)\b",
    r"\bmy (?:asking (?:price|figure)|rate (?:is|was|of))\b|\basking (?:price|figure)\b",
    r"\b(?:the|your|a|good|generous) pension(?= (?:and|or|you|they|is|was)\b)",
    r"\b(?:gives?|gave|pays?|paid|brings?|earns?|nets?) me (?:about |around |some |roughly |over )?"
    r"[£$€]?\d[\d,.]*k?\b",
    r"\bi(?:'m| am| was)? (?:currently |now )?(?:on|earn|earned|earning|make|made|making|take home"
    r"|get|getting) (?:about |around |some |roughly |over )?[£$€]?\d{2,3}[,.]\d{3}\b(?! [a-z]+s\b)",
    r"\b(?:does|would|will|do|should) (?:it|you|they|the (?:job|role|post|position)) pay\b"
    r"(?! (?:attention|heed|for|back|off|more attention))|\bpaid (?:leave|holidays?|time)\b",
    r"\bnegotiable\b|\bhourly(?= \d)|\b(?:^|(?<=[.;,] ))pay (?:is|was|would|starts)\b",
)
_SPELLED = "|".join((*ONES, *TENS, "hundred", "thousand", "and"))
_TENS = tuple(word for word, value in TENS.items() if value >= 20)
#: "60", "sixty", "sixty-five".
_BARE = rf"(?:\d{{2,3}}|(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(ONES)}))?)"
#: "asking for 60": a bare number after words of asking, not counting anything.
_ASKING = (
    r"\b(?:ask(?:ed|ing)? (?:for|about)|hold(?:ing)? out for|hop(?:ed|ing) for|settle for"
    r"|aim(?:ed|ing)? for|look(?:ed|ing) for|want(?:ed|s)?|expect(?:ed|ing)?|would take"
    r"|go (?:up )?to|went (?:up )?to|can do|offer(?:ed|ing)?|said|mentioned|currently on"
    r"|i(?:'m| am| was) on|getting|get)"
    r" (?:at least |around |about |roughly |up to |me |us |circa |ca\.? |between )*"
    rf"{_BARE}(?: ?(?:-|–|to|and|or) ?{_BARE})?(?=\s*(?:[.,;:!?)](?!\d)|$)"
    r"| (?:but|and|or|max|min|minimum|base|basic|gross|net|brutto|netto|now"
    r"|for the (?:role|job|post)|if|so|because|which)\b)"
)
_FIGURE = regex.compile(
    rf"\b(?:(?:{_SPELLED})[ -]){{1,6}}(?:pounds|euros|dollars|quid|francs|grand)\b|"
    r"(?:[£$€¥₹]|\b(?:gbp|usd|eur|chf|aud|cad|sek|pln) ?) ?\d[\d.,'’]{0,20}\d?(?: ?(?:k|m|bn"
    r"|mio)\b)?"
    r"|\b\d[\d.,'’]{0,20}\d?(?:k\b| ?k (?=base|basic|plus|total|gross|net|ote|a year)"
    r"| ?(?:[£€$]|(?:k ?)?(?:gbp|usd|eur|euros?|dollars|pounds|quid|chf|francs|franken)\b))",
    regex.IGNORECASE,
)
#: What is said shortly before or after a figure that is pay.
_PAID_BEFORE = regex.compile(
    r"\b(?:need(?:ed|s)?|ask(?:ed|ing)?|want(?:ed|s)?|expect(?:ed|ing|ation)?|hop(?:ed?|es|ing)"
    r"|near(?:er)?|closer"
    r"|offer(?:ed|ing"
    r"|s)?|earn"
    r"(?:ed|ing|s)?|settle|take|accept|negotiat\w+|pay(?:s|ing)?|range|band|base|on"
    r"|up to|least"
    r"|rate|hourly|number|figure|minimum|max(?:imum)?|between|said|told (?:him|her|them)"
    r"|currently)\b[^.;!?\d£$€]{0,28}"
    r"(?:[£$€]?[\d.,]+ ?k? ?(?:-|–|to|and|or) ?)?$",
    regex.IGNORECASE,
)
_PERIOD_AFTER = regex.compile(
    r"(?:k?\b)?[ ]?(?:(?:an?|per|each|/) ?(?:hour|hr|day|week|month|year|annum|shift|h)\b"
    r"|p\.?[ahdm]\b"
    r"|annually|yearly|gross|net\b|brutto|netto|/h\b|ote\b|base\b|basic\b|plus\b|\+|to start)",
    regex.IGNORECASE,
)
#: Money of a business, not of its staff.
_BUSINESS = regex.compile(
    r"\b(?:sav(?:e|ed|es|ing|ings)|cut(?:s|ting)?|reduc\w+|cost(?:s|ing)?|budgets?|revenues?"
    r"|turnover"
    r"|sales|spend(?:ing)?|spent|worth|bills?|rais(?:e|ed|ing)|profits?|loss(?:es)?|lost"
    r"|invest\w*|fund\w*"
    r"|grants?|contracts?|deals?|fines?|claims?|settlements?|waste|stock|inventory|donat\w+|mrr|arr"
    r"|pipeline|portfolio|project|customers?|clients?|users?|requests?|orders?|records?|rows?"
    r"|visits?"
    r"|damages|account|purchas\w+|price[ds]?|sold|sell|refit|savings|grew|grow|growth"
    r"|generat\w+|fee"
    r"|fees|rent|tax|energy|tickets?|readers|followers|subscribers|estate|assets?|loans?|debt"
    r"|mortgages?|debtors?|ledger|invoices?|lines?|words?|population|downloads|recover\w*|quota)\b",
    regex.IGNORECASE,
)


#: Without a figure or one of these a text holds nothing of it.
_WORDS: frozenset[str] = word_set(
    """
    salary salaries salaried remuneration renumeration underpaid overpaid paid wage wages home
    compensation rate rates diem diems bonus bonuses tronc commission ote earnings comp package
    equity option options rsu rsus pension severance relocation allowance car weighting benefits
    perks plan holiday leave vacation insurance living earning financial lohn jahresgehalt salaire
    salaires rémunération salario salarios sueldo sueldos stipendio retribuzione zarobki salário
    salários salaris løn lön money base earn earns earned offer figure number expectation
    expectations price negotiable hourly
    """
)
#: The same, as parts of words: "pay" is in "payrise".
_PARTS = ("pay", "gehalt", "vergütung", "brutto", "wynagrodz")
_MONEY: frozenset[str] = word_set("pounds euros dollars quid francs grand")
_WORD = re.compile(r"[^\W\d_]+")
_FIGURES = re.compile(r"\d")
#: Characters on each side of a figure that may say what it is.
_REACH = 300

_WORDED = regex.compile(
    rf"\b(?:{'|'.join(_ALWAYS)})\b|{'|'.join(_IN_COMPANY)}|{_ASKING}",
    regex.IGNORECASE | regex.MULTILINE,
)


#: What a firm makes, runs or answers for, whose name begins with a word of pay.
_PRODUCT = regex.compile(
    r"(?: (?:sacrifice|calculations?|scheme|gap|slips?|rate|band|grade|scale|structure))?"
    r" (?:engines?|services?|systems?|platforms?|modules?|software|calculat(?:ors?|ion)|apps?"
    r"|tools?|products?|pipelines?|ledgers?|runs|dashboards?|databases?"
    r"|bureaux?|committees?|disputes?|claims|processing|algorithms?|APIs?|microservices?|portal)\b",
    regex.IGNORECASE,
)
_OWN = ("my ", "our ")


def mentions_pay(text: str) -> tuple[tuple[int, int], ...]:
    """Return the half-open spans of wording about pay or benefits, by position, without overlap."""
    return _remembered(text) if len(text) <= REMEMBERED else _mentions(text)


def _mentions(text: str) -> tuple[tuple[int, int], ...]:
    plain = text.replace("’", "'")
    lower = plain.lower()
    spans: list[tuple[int, int]] = []
    if _may_be_pay(lower):
        spans += [m.span() for m in _WORDED.finditer(plain) if not _names_product(plain, m)]
    if _may_be_sum(lower):
        spans += [m.span() for m in _FIGURE.finditer(plain) if _is_pay(plain, m)]
    return tuple(_merged(spans))


_remembered = lru_cache(maxsize=SENTENCES)(_mentions)


def _names_product(text: str, found: regex.Match) -> bool:
    """Tell whether the words of pay only begin the name of a product, a service or a body."""
    return (
        _PRODUCT.match(text, found.end()) is not None
        and not any(sign.isdigit() for sign in found[0])
        and not text[: found.start()].lower().endswith(_OWN)
    )


def _may_be_pay(lower: str) -> bool:
    """Tell whether a text in lower case has a word or figure without which it tells of no pay."""
    if _FIGURES.search(lower) or not _WORDS.isdisjoint(_WORD.findall(lower)):
        return True
    return any(part in lower for part in (*_PARTS, *_TENS))


def _may_be_sum(lower: str) -> bool:
    """Tell whether a text in lower case has a word or figure without which it holds no sum."""
    return bool(_FIGURES.search(lower)) or not _MONEY.isdisjoint(_WORD.findall(lower))


def _is_pay(text: str, figure: regex.Match) -> bool:
    """Tell whether a sum of money is somebody's pay, by what stands around it."""
    first = max(figure.start() - _REACH, 0)
    starts = (text.rfind(mark, first, figure.start()) + 1 for mark in ("\n", ". "))
    line_start = max(first, *starts)
    last = figure.end() + _REACH
    ends = [i for i in (text.find(c, figure.end(), last) for c in ("\n", ". ", ";")) if i >= 0]
    before = text[line_start : figure.start()]
    after = text[figure.end() : min((*ends, last))]
    if _BUSINESS.search(before) or _BUSINESS.search(after):
        return False
    alone = not regex.sub(r"[\W\d_]+", "", before + after)
    return bool(alone or _PAID_BEFORE.search(before) or _PERIOD_AFTER.match(after))


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif end > start:
            merged.append((start, end))
    return merged
