"""P001: no salary, pay or benefits."""

from collections.abc import Iterator

from writer.language.pay import mentions_pay
from writer.rules.evidence import parts, plain_data
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    named = plain_data(context).casefold()
    for text, at in parts(letter):
        for start, end in mentions_pay(text):
            words = text[start:end].strip()
            # A payroll clerk's or a benefits manager's post bears its name.
            if words.casefold() in named:
                continue
            span = None if at is None else (at + start, at + end)
            yield RULE.finding(letter, f"'{words}' is about pay or benefits", span)


RULE = Rule(
    id="P001",
    name="pay-mentioned",
    # An offer's reply may name what was offered; its own rule sees to it.
    kinds=EVERY_KIND - {"offer-reply"},
    severity="error",
    source="S0",
    wants="The message holds no salary, pay or benefits, neither a figure nor a hint at one. To "
    "bring"
    " it up unasked, or to change an expectation in writing, has cost people the offer.",
    hint="Take everything about pay and benefits out.",
    instruction="Say nothing about pay, salary, bonus or benefits.",
    check=_check,
    good=(
        Example("At the bakery I cut £45k a year from the flour bill.", why="a business's money"),
        Example("I pay close attention to the order of the ward round.", why="another 'pay'"),
        Example(
            "Your customer base and your data package were new to me.", why="other bases, packages"
        ),
        Example("I handled compensation claims for injured dock workers.", why="a lawyer's matter"),
    ),
    bad=(
        Example("I would be glad to accept 52k for the post.", why="a figure"),
        Example("The salary we discussed works well for me.", why="the word"),
        Example("I hope we can talk about the package once you have decided.", why="a hint"),
        Example("The benefits you offer your nurses are attractive.", why="benefits"),
        Example("I am looking for a day rate of £320 on site.", why="an electrician's rate"),
        Example("My Gehaltsvorstellung stays as I said.", why="another language"),
    ),
)
