"""A sum of pay that stands private once is private wherever it stands.

"34-38" beside a recruiter's terms tells the same as a bare line, in a form's entry or in the title
of the post. A figure that plainly counts something else ("34-38 branches") stays free.
"""

from collections.abc import Sequence

from writer import regex
from writer.extract import clauses
from writer.extract.clauses import Span
from writer.extract.units import Unit
from writer.language.number_words import ONES, TENS
from writer.language.pay import mentions_pay

_TENS = "|".join(word for word, value in TENS.items() if value >= 20)
_ONES = "|".join(word for word, value in ONES.items() if 0 < value < 10)
_NUMBER = (
    r"(?:[£$€] ?)?(?:\d{2,3}(?:[.,]\d{1,3})?\b|\d{2,3}(?=k)"
    rf"|(?:{_TENS})(?:[- ](?:{_ONES}))?\b)k?"
)
_SUM = regex.compile(
    rf"(?<![\d.,/:\w-])(?P<low>{_NUMBER})"
    r"(?: ?(?:-|\u2013|\u2014|/|\bto\b|\band\b|\bor\b|\bbis\b|\bà\b|\ba\b) ?"
    rf"(?P<high>{_NUMBER}))?(?![\d:/%-]|[.,]\d| ?%)",
    regex.I,
)
#: What stands right before a sum that counts nothing.
_BARE_BEFORE = regex.compile(
    r"(?:^|[,;:(=/|\u2013\u2014-]|\b(?:about|around|roughly|circa|ca|said|says?|at|to|of|from|is|was|be|on"
    r"|for|up|offered|offers?|gave|give|mentioned|repeated|between|under|over|than|nearer|closer"
    r"|only|wants?|wanted|need|needs?|again|got|get|him|her|them|me))\W*$",
    regex.I,
)
#: What stands right after one.
_BARE_AFTER = regex.compile(
    r"\W*(?:$|\n)|\s*[.,;:!?)|](?!\d)|\s*[-\u2013\u2014]+\s"
    r"|\s+(?:dep\w*|doe|plus|max\w*|tops|min\w*|or|and|but|if|at|is|was|he|she|they|i|again|then|now"
    r"|base|basic|gross|net|brutto|netto|pa|p\.a|per|a year|grand|k|negotiable|all in|would|to"
    r" start|starting|on nights|apparently|as)\b",
    regex.I,
)
#: A range of the size of pay at the end of a title: pupils are younger, and "11-18" is theirs.
_YOUNGEST = 19
_EDGE = regex.compile(
    r"^[\s,;:)/|\u2013\u2014-]+|(?:\b(?:at|on|for|to|from|@)|[\s,;:(/|\u2013\u2014@-])+$"
)
#: What a title says of pay in so many signs: "£34k", "40-45k", "21.50/hr", "12.60-13.20".
_PAID = regex.compile(
    r"(?:\d[\d.,]*k? ?(?:-|\u2013|to) ?)?"
    r"(?:[£$€] ?\d[\d.,]*k?(?![\d.,]| ?(?:m|bn|million)\b)|\d[\d.,]* ?k\b"
    r"|\d[\d.,]*(?: ?/ ?| ?p[./]?| per | an )(?:h|hr|hour|day|week|annum)\b)[\w/]*"
    r"|\b\d{2}\.\d\d ?(?:-|\u2013|to) ?\d{2}\.\d\d\b",
    regex.I,
)
#: What stands before a number that is no sum: "ward 34", "about 40 or 50", "page 20", "born in 68".
_COUNTS = regex.compile(
    r"\b(?:ward|room|block|line|page|route|unit|bay|year|level|floor|gate|number|no|class|age|aged"
    r"|under|over (?:the age of )|chapter|track|platform|target|score|scored|stage|week|day"
    r"|version|python|studio|agent|step|of)\W+$"
    r"|\b(?:how many|how old|people|staff|beds|children|pupils|patients|customers|from \d+ to)\b",
    regex.I,
)
#: So few words beside a sum say nothing else.
_HARDLY_MORE = 4


def seal_figures(text: str, units: Sequence[Unit], spans: list[list[Span]]) -> None:
    """Hold back what says a sum that stands private, unless it counts something there."""
    if not any(spans):
        return
    known = _private_sums(text, spans)
    if not known:
        return
    for n, unit in enumerate(units):
        if spans[n]:
            continue
        said = [
            found.start()
            for found in _SUM.finditer(text, unit.start, unit.end)
            if known & _keys(found) and _is_bare(text, unit, found)
        ]
        if said:
            pieces = clauses.split(text, unit.start, unit.end, commas=True)
            spans[n] = [piece for piece in pieces if any(piece[0] <= at < piece[1] for at in said)]


#: Who names a sum in few words: "she pencilled in 58".
_NAMING = regex.compile(
    r"\W*(?:and |but |so )?(?:i|we|you|he|she|they|it|(?-i:[A-Z])[a-z]+)(?:'(?:m|d|s|re|ll|ve))? "
    r"(?!(?:who|with|for|than)\b)",
    regex.I,
)
#: A remark of up to so many words that ends in a sum tells little else.
_CURT = 7
_LEAST_SUM, _MOST_SUM = 19, 199


def is_bare_sum(body: str) -> bool:
    """Tell whether a short remark comes to a sum that counts nothing: "we can go over 58"."""
    if len(body.split()) > _CURT or not _NAMING.match(body):
        return False
    *_, last = (None, *_SUM.finditer(body))
    return (
        last is not None
        and _BARE_AFTER.match(body, last.end()) is not None
        and len(body[last.end() :].split()) <= 1
        and _LEAST_SUM <= float(_figure(last["low"])) <= _MOST_SUM
        and _COUNTS.search(body[: last.start()]) is None
    )


def without_sum(title: str) -> str:
    """Return the title of a post without the pay that stands by it: "Nurse, 38-42"."""
    if not any(map(str.isdigit, title)):
        return title
    paid = [found.span() for found in _PAID.finditer(title)]
    paid += [
        found.span()
        for found in _SUM.finditer(title)
        if found["high"]
        and _is_pay_range(found["low"], found["high"])
        and _BARE_AFTER.match(title, found.end())
    ]
    if not paid:
        return title
    start, end = min(paid)
    return _EDGE.sub("", title[:start]) or _EDGE.sub("", title[end:]) or title


def _private_sums(text: str, spans: Sequence[Sequence[Span]]) -> set[tuple[str, ...]]:
    known: set[tuple[str, ...]] = set()
    for start, end in (span for of_unit in spans for span in of_unit):
        body = text[start:end]
        found = list(_SUM.finditer(body))
        if not found:
            continue
        letters = len(_SUM.sub(" ", body).split())
        paid = letters <= _HARDLY_MORE or bool(mentions_pay(body))
        for one in found:
            ranged = one["high"] and _is_pay_range(one["low"], one["high"])
            if ranged or (paid and _is_bare(body, None, one)):
                known |= _keys(one)
    return known


def _keys(found: regex.Match) -> set[tuple[str, ...]]:
    """The sum in figures, both ends of a range one by one, and the range."""
    low = _figure(found["low"])
    if not found["high"]:
        return {(low,)}
    high = _figure(found["high"])
    return {(low,), (high,), (low, high)}


def _figure(written: str) -> str:
    """A number as digits: "34k", "34,000" and "thirty-four" are "34"."""
    plain = written.lower().strip("£$€ k")
    if plain[0].isdigit():
        whole, _, rest = plain.replace(",", ".").partition(".")
        return whole if not rest.strip("0") else f"{whole}.{rest.rstrip('0')}"
    tens, _, ones = plain.replace("-", " ").partition(" ")
    return str(TENS[tens] + (ONES[ones] if ones else 0))


def _is_pay_range(low: str, high: str) -> bool:
    least, most = float(_figure(low)), float(_figure(high))
    return _YOUNGEST <= least < most < 2 * least


def _is_bare(text: str, unit: Unit | None, found: regex.Match) -> bool:
    """Tell whether a sum counts nothing that stands beside it."""
    first, last = (unit.start, unit.end) if unit else (0, len(text))
    before, after = text[first : found.start()], text[found.end() : last]
    return bool(_BARE_BEFORE.search(before) and _BARE_AFTER.match(after))
