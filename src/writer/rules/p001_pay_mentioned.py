"""P001: no salary, pay or benefits."""

from collections.abc import Iterator, Sequence

from writer import regex
from writer.extract.private.payroll import is_deed_on_pay
from writer.grounding.facts import unsupported_numbers
from writer.language.pay import mentions_pay
from writer.rules.cues import Cue
from writer.rules.evidence import parts, plain_data
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule
from writer.rules.wording import wording

#: Any wish for other terms than those that were offered.
_HAGGLES = Cue(
    "{higher/more/better/increase*/raise/raising/improve*/match/stretch/closer to/above/below},"
    "negotia*, {hoped/hoping/expected/expecting/asked/aiming/looking} {for/to}, room {for/on/to},"
    "{could/can/would/might} {you/we/it/there}, {low/lower/little/less} than, instead of, flexib*,"
    "discuss*, reconsider*, revis*, adjust*, thin, tight, a bit, slightly, modest, disappoint*,"
    "{may/might} {we/i} {talk/ask/discuss},"
    "{but/however/although/though/if} ... {salary/pay/offer}"
)

#: Money of others: "the pay of 640 drivers", "700 people paid weekly", "it came to £31,000".
_OF_OTHERS = regex.compile(
    r"\b(?:pay|wages?|salar(?:y|ies)|payslips?|bonus(?:es)?|pensions?|benefits|sick pay|holiday pay"
    r"|overtime) (?:of|for|to) (?:(?:some|about|over|all|around|up to|more than|nearly|the|our"
    r"|their) )*(?:\d[\d,.]*|[a-z]+(?: hundred| thousand)?) (?:\w+ )?(?!role|post|job|position)"
    r"\w+s\b|\b(?:\d[\d,.]*|hundred|thousand|dozen) (?:\w+ )?(?:people|staff|\w+s) (?:(?:were|are"
    r"|be|being|got|get) )?(?:\w+ )?(?:over|under)?-?paid\b"
    # What a thing came to.
    r"|\b(?:came|comes|amount\w*|add\w* up|total\w*|mount\w* up) to (?:\w+ )?[£$€]?\d[\d.,]*k?"
    # Paid too much or too little is a tax, a bill or a supplier as well.
    r"|\b(?:over|under)-?(?:paid|payments?)\b(?=(?: (?:tax|vat|duty|rates|bills?|invoices?|rents?"
    r"|suppliers?|premiums?|fees|fares|claims)\b))",
    regex.IGNORECASE,
)
#: The writer's own terms without a word of pay: "less than what I take home now", "the figure you
#: named is under what I'm on", "how many days' holiday", "as for money".
_OWN_TERMS = regex.compile(
    r"\b(?:less|more|lower|higher|under|below|above|beyond|match|beat|near|better) (?:than )?what"
    r" i(?:'m| am)?(?: \w+ly| now)? (?:on|get|earn|earning|make|making|paid|take home|bring home)\b"
    r"|\bwhat i(?:'m| am)? (?:\w+ly )?(?:on|earn|take home|bring home|paid) (?:now|at the moment"
    r"|today|at present|here)\b"
    r"|\b(?:figures?|numbers?|sums?|amounts?|terms) (?:that )?(?:you|they|he|she) (?:named"
    r"|mentioned"
    r"|quoted|gave|offered|proposed|had in mind)\b[^.?!]*\b(?:what i|hoped|hoping|expect\w*"
    r"|flexible|low(?:er)?|under|below|short of|higher|more|less|generous|works? for me|fine)\b"
    r"|\b(?:how (?:many|much)|number of|amount of) (?:\w+ )?(?:days?['’]? )?(?:of )?(?:\w+ )?"
    r"(?:holiday|leave|vacation|time off)\b"
    r"|\b(?:pension|health ?care|dental|insurance|health) (?:payments?|contributions?|cover|plan)\b"
    r"|\b(?:as for|about|regarding|concerning|talk(?:ing)?|speak(?:ing)? of|in terms of"
    r"|on the subject of|when it comes to) (?:the )?money\b|\bmoney[- ](?:wise|side|matters)\b"
    r"|\b(?:get|go|come|pay|offer|stretch|match|manage|need|want|ask\w*|at|on|least) (?:me |up"
    r"|to |around"
    r" |about )*(?:\d[\d.]*|(?:ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty)"
    r"(?:[- ][a-z]+)?) (?:an|per) hour\b"
    r"|\b(?:accept|take|settle for|manage on|live on) less(?= (?:a|each|per|than|if|for|money)\b"
    r"|[.,])"
    r"|\b(?:top|bottom|middle|upper end|lower end|high end) of (?:your|the|my) (?:bracket|band"
    r"|range"
    r"|scale|spine)\b|\b(?:points?|steps?|notch\w*|grades?) (?:\w+ )?(?:up"
    r"|higher)\b(?= (?:on )?(?:the"
    r"|your) (?:pay )?(?:scale|spine|ladder|bracket))|\bthirteenth (?:che(?:que|ck)|month|salary)\b"
    r"|\bwiggle room\b|\btime and a (?:half|third|quarter)\b|\bdouble time\b"
    r"|\bimprove on my (?:present|current)\b",
    regex.IGNORECASE,
)
#: None of them stands without one of these.
_TERM_WORDS = Cue(
    "what, figure*, number*, sum, amount*, terms, holiday*, leave, vacation, off, pension,"
    "health*, dental, insurance, money*, hour, less, bracket, band, range, scale, spine, ladder,"
    "thirteenth, wiggle, time, improve"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    named = plain_data(context).casefold()
    for text, at in parts(letter):
        if letter.kind == "offer-reply" and not _changes_terms(text, context):
            continue
        found = mentions_pay(text)
        if found and (is_deed_on_pay(text) or _is_of_others(text, found)):
            continue
        for start, end in found or _own_terms(text):
            words = text[start:end].strip()
            # A payroll clerk's or a benefits manager's post bears its name.
            if words.casefold() in named:
                continue
            span = None if at is None else (at + start, at + end)
            yield RULE.finding(letter, f"'{words}' is about pay or benefits", span)


def _is_of_others(text: str, found: Sequence[tuple[int, int]]) -> bool:
    """Tell whether all that is said of pay is the work of whoever pays others."""
    whole = [match.span() for match in _OF_OTHERS.finditer(text)]
    return bool(whole) and all(
        any(start < end_of and start_of < end for start_of, end_of in whole) for start, end in found
    )


def _own_terms(text: str) -> list[tuple[int, int]]:
    if not _TERM_WORDS.may_be_in(wording(text)):
        return []
    return [match.span() for match in _OWN_TERMS.finditer(text.replace("’", "'"))]


def _changes_terms(text: str, context: Context) -> bool:
    """Tell whether the reply to an offer wishes for other terms, or names some never offered."""
    known = None if context.notes is None else (context.notes,)
    invented = known is not None and bool(unsupported_numbers(text, known))
    return _HAGGLES.within(text) or invented


RULE = Rule(
    id="P001",
    name="pay-mentioned",
    kinds=EVERY_KIND,
    severity="error",
    source="S0",
    wants="The message holds no salary, pay or benefits, neither a figure nor a hint at one. To "
    "bring"
    " it up unasked, or to change an expectation in writing, has cost people the offer. The reply "
    "to"
    " an offer may name what was offered, unchanged.",
    hint="Take everything about pay and benefits out.",
    instruction="Say nothing about pay, salary, bonus or benefits.",
    check=_check,
    good=(
        Example("At the bakery I cut £45k a year from the flour bill.", why="a business's money"),
        Example("I pay close attention to the order of the ward round.", why="another 'pay'"),
        Example(
            "Your customer base and your data package were new to me.", why="other bases, packages"
        ),
        Example(
            "Dear Ms. Idowu,\n\nThank you for offering me the binder's job, and for all your "
            "time. I"
            " am very pleased, and have noted the salary of £31,000 that you named. I look forward"
            " to hearing about the next steps.\n\nKind regards,\nJosé Abreu",
            notes="Binder's job at the Quire. Ms. Idowu rang: offer, £31,000.",
            kind="offer-reply",
            subject="Your offer: the binder's job",
            why="what was offered, unchanged",
            sentence=False,
        ),
        Example("I rewrote the sick pay policy for 2,000 staff.", why="an HR adviser's work"),
        Example("The bonus scheme I designed rewards less waste.", why="the pay of others"),
        Example("I handled compensation claims for injured dock workers.", why="a lawyer's matter"),
    ),
    bad=(
        Example("I would be glad to accept 52k for the post.", why="a figure"),
        Example("The salary we discussed works well for me.", why="the word"),
        Example("I hope we can talk about the package once you have decided.", why="a hint"),
        Example("The benefits you offer your nurses are attractive.", why="benefits"),
        Example("I am looking for a day rate of £320 on site.", why="an electrician's rate"),
        Example(
            "Dear Ms. Idowu,\n\nThank you for offering me the binder's job, and for all your "
            "time. I"
            " am very pleased, though I had hoped for a salary nearer to £35,000.\n\nKind regards,"
            "\nJosé Abreu",
            notes="Binder's job at the Quire. Ms. Idowu rang: offer, £31,000.",
            kind="offer-reply",
            subject="Your offer: the binder's job",
            why="changed expectations after the offer",
            sentence=False,
        ),
        Example("I discussed the salary with Ms. Idowu.", why="one's own, beside a deed"),
        Example("My Gehaltsvorstellung stays as I said.", why="another language"),
    ),
)
