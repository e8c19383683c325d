"""P001: no salary, pay or benefits."""

from collections.abc import Iterator

from writer.extract.private.payroll import is_deed_on_pay
from writer.grounding.facts import unsupported_numbers
from writer.language.pay import mentions_pay
from writer.rules.cues import Cue
from writer.rules.evidence import parts, plain_data
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule

#: Any wish for other terms than those that were offered.
_HAGGLES = Cue(
    "{higher/more/better/increase*/raise/raising/improve*/match/stretch/closer to/above/below},"
    "negotia*, {hoped/hoping/expected/expecting/asked/aiming/looking} {for/to}, room {for/on/to},"
    "{could/can/would/might} {you/we/it/there}, {low/lower/little/less} than, instead of, flexib*,"
    "discuss*, reconsider*, revis*, adjust*,"
    "{but/however/although/though/if} ... {salary/pay/offer}"
)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    named = plain_data(context).casefold()
    for text, at in parts(letter):
        if letter.kind == "offer-reply" and not _changes_terms(text, context):
            continue
        found = mentions_pay(text)
        if found and is_deed_on_pay(text):
            continue
        for start, end in found:
            words = text[start:end].strip()
            # A payroll clerk's or a benefits manager's post bears its name.
            if words.casefold() in named:
                continue
            span = None if at is None else (at + start, at + end)
            yield RULE.finding(letter, f"'{words}' is about pay or benefits", span)


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
