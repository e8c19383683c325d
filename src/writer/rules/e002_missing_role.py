"""E002: the message names the job title."""

from collections.abc import Iterator

from writer import regex
from writer.kinds import Severity
from writer.language.tokens import content_words
from writer.rules.evidence import parts
from writer.rules.jobs import title_spans
from writer.rules.rule import Context, Example, Finding, Letter, Rule
from writer.rules.vocabulary import distinctive

#: What follows a title: "Staff Nurse (Band 5), Ward 7".
_CUT = regex.compile(r"[(,;:|–—]|\s-\s")
_OFFER = regex.compile(r"\boffer(?:ed|ing)?\b", regex.IGNORECASE)


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    source = context.brief or context.interview
    if source is None:
        subject = letter.subject or ""
        if not distinctive(subject) and not title_spans(f"{subject}\n{letter.body}"):
            # Whoever made an offer knows what for.
            of_offer = _OFFER.search(f"{subject}\n{letter.body}") is not None
            severity: Severity | None = "warning" if of_offer else None
            yield RULE.finding(letter, "no job title is named", severity=severity)
    elif source.role and not _names(letter, source.role):
        yield RULE.finding(letter, f"the job title is not named: {source.role}")


def _names(letter: Letter, role: str) -> bool:
    """Whether a letter names the role: at least half of its words ("the dialysis post" will do)."""
    main = _CUT.split(role)[0]
    wanted = content_words(main) or content_words(role)
    named = frozenset[str]()
    for text, _ in parts(letter):
        named |= wanted & content_words(text)
        if len(named) * 2 >= len(wanted):
            return True
    return not wanted


RULE = Rule(
    id="E002",
    name="missing-role",
    kinds=frozenset({"thanks", "followup", "keep-in-touch", "offer-reply"}),
    severity="warning",
    severities={"followup": "error", "offer-reply": "error", ("thanks", "card"): "note"},
    source="S4",
    wants="The message names the job title, in the text or the subject: whoever hires may be "
    "filling several posts at once.",
    hint="Name the job title once, in the first sentence or the subject.",
    instruction="Name the job title once, if you were given one; never make one up.",
    check=_check,
    good=(
        Example(
            "I hope the stock controller post is one I may grow old in.",
            role="stock controller",
            why="named in the text",
        ),
        Example(
            "The evening rota was clear to me at once.",
            role="Staff Nurse (Dialysis), Band 6",
            why="the title without its brackets and grade",
        ),
        Example(
            "Dear Mr. Bauer,\n\nThank you for showing me the type room yesterday. I have set and"
            " printed two hundred chapbooks by hand at the Quire Press, and your plan to reprint"
            " the almanac made me want to work with you. I would be glad to bring a few proofs"
            " along whenever it suits you.\n\nKind regards,\nEdda Lunn",
            subject="Compositor: yesterday's visit",
            why="a printer; the subject names it",
            sentence=False,
        ),
    ),
    bad=(
        Example(
            "Dear Ms. Rao,\n\nThank you for talking with me about the tenancy clinic. I am keen to"
            " join you.\n\nYours sincerely,\nPaul Weir",
            subject="Our talk on Monday",
            role="Housing Solicitor",
            why="a lawyer who applied to a firm with five openings",
            sentence=False,
        ),
        Example(
            "Dear Mr. Novotný,\n\nThank you for your time. I would love to work with you.\n\n"
            "Best wishes,\nIna Holm",
            subject="Thank you",
            why="no title at all",
            sentence=False,
        ),
        Example(
            "Dear Chef Duval,\n\nThank you for the tasting. I would love to join the kitchen.\n\n"
            "Best wishes,\nOtis Bell",
            subject="The tasting",
            role="pastry chef",
            why="a kitchen hires more than pastry chefs",
            sentence=False,
        ),
    ),
)
