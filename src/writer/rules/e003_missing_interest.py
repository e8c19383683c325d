"""E003: the message says that its sender wants the position."""

from collections.abc import Iterator

from writer.language.tokens import words
from writer.rules.interest import hints_at_interest, is_interest
from writer.rules.rule import Context, Example, Finding, Letter, Rule


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    named = _names_of_job(context)
    if any(is_interest(sentence.text, named) for sentence in letter.main):
        return
    if any(hints_at_interest(sentence.text) for sentence in letter.main):
        message = "that you want the position is only implied"
        yield RULE.finding(letter, message, severity="warning")
    else:
        yield RULE.finding(letter, "nothing here says that you want the position")


def _names_of_job(context: Context) -> frozenset[str]:
    """Words of role and company, lower case, that are long enough to mean something."""
    source = context.brief or context.interview
    text = " ".join(filter(None, (source.role, source.company))) if source else ""
    return frozenset(word.text.lower() for word in words(text) if len(word.text) > 3)


RULE = Rule(
    id="E003",
    name="missing-interest",
    kinds=frozenset({"thanks", "followup", "still-waiting", "closing"}),
    severity="error",
    source="S0, S1, S4",
    wants="The message says that its sender wants the position. An employer who has to guess may "
    "guess wrong.",
    hint="Say in one plain sentence that you would like the position.",
    instruction="Say plainly that you are interested in the position; no superlatives.",
    check=_check,
    good=(
        Example(
            "Dear Ms. Achterberg,\n\nThank you for talking with me yesterday about the maths post."
            " The way your department marks mock papers together is close to what I set up at"
            " Fernhill for three year groups. I'd love to join you in January. Please let me know"
            " if a second reference would help.\n\nKind regards,\nSimon Achebe",
            why="a teacher; a wish to join",
            subject="Maths post at Linden School",
            sentence=False,
        ),
        Example(
            "Dear Dr. Ferrante,\n\nThank you for seeing me on Wednesday. The post appeals to me all"
            " the more for the shared on-call rota you explained, since I spent two winters on a"
            " ward without one. I have my vaccination record ready to send, and look forward to"
            " hearing how the week goes.\n\nBest wishes,\nNiamh Colley",
            why="a nurse; the post appeals",
            subject="Ward post: Wednesday's interview",
            sentence=False,
        ),
        Example(
            "Dear Mr. Okonjo,\n\nMany thanks for the tour of the switchgear room. I left more"
            " convinced than before that commissioning work is where I belong: at Dunmore Power I"
            " tested forty panels and missed none of the dates. If my relay certificates would be"
            " useful, I can send them.\n\nYours sincerely,\nHelga Ruud",
            why="an engineer; conviction instead of a wish",
            subject="Commissioning engineer: switchgear tour",
            sentence=False,
        ),
    ),
    bad=(
        Example(
            "Dear Ms. Achterberg,\n\nThank you for talking with me yesterday about the maths post."
            " The way your department marks mock papers together is close to what I set up at"
            " Fernhill. I look forward to hearing from you.\n\nKind regards,\nSimon Achebe",
            why="everything but the wish",
            subject="Maths post at Linden School",
            sentence=False,
        ),
        Example(
            "Dear Dr. Ferrante,\n\nThank you for seeing me on Wednesday and for explaining the"
            " on-call rota. I am eager to hear what you decide.\n\nBest wishes,\nNiamh Colley",
            why="keen on the news is not keen on the post",
            subject="Ward post",
            sentence=False,
        ),
        Example(
            "Dear Mr. Okonjo,\n\nMany thanks for the tour of the switchgear room. I am not really"
            " interested in the commissioning job but the relays were well kept. If my certificates"
            " would be useful, I can send them.\n\nYours sincerely,\nHelga Ruud",
            why="the contrary",
            subject="Commissioning engineer",
            sentence=False,
        ),
    ),
)
