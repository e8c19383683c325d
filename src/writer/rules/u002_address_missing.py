"""U002: the recipient's address is the one in the notes; a missing one is said."""

from collections.abc import Iterator

from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    person = context.recipient_known()
    if person is None or person.email:
        return
    name = person.name or "the hiring team"
    yield RULE.finding(letter, f"the notes hold no e-mail address for {name}")


_ASK = "Ask HR or the switchboard for the address; on a card, hand it in at the office."

RULE = Rule(
    id="U002",
    name="address-missing",
    kinds=EVERY_KIND,
    severity="note",
    source="S0, S2",
    wants="The message goes to the address on the business card or in the notes. Where they hold"
    " none, that is said: HR is the place to ask, and a guessed address is worse than none.",
    hint=_ASK,
    instruction="",
    check=_check,
    needs="notes",
    channels=frozenset({"email"}),
    good=(
        Example(
            "Your night count gave me much to think about.",
            address="d.whitfield@coldstore.example",
            why="the address is known",
        ),
        Example("The ward round you described was good to hear of.", why="nothing to check"),
        Example(
            "Your herb beds behind the kitchen were good to see.",
            address="chef@juniper.example",
            recipient="Dana Whitfield",
            why="a name and its address",
        ),
    ),
    bad=(
        Example(
            "Your night count gave me much to think about.",
            recipient="Dana Whitfield",
            why="no address",
        ),
        Example("The ward round was good to hear of.", recipient="Sister Okafor", why="no address"),
        Example("The herb beds were good to see.", recipient="Chef Laurent", why="no address"),
    ),
)
