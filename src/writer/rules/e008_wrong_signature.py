"""E008: the message is signed with the candidate's name."""

import unicodedata
from collections.abc import Iterator

from writer.rules.greeting import name_words
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    if letter.signature is None:
        yield RULE.finding(letter, "the message is not signed")
        return
    sender = context.sender_name()
    if not sender:
        return
    span = (letter.signature.start, letter.signature.end)
    lines = letter.text[span[0] : span[1]].split("\n")
    signed = _plain(lines[0].lstrip("–—- "))
    if context.sender is None and context.brief is None and _is_greeted(letter, sender):
        return  # the notes were misread: nobody writes to themselves
    if signed == _plain(sender) or sorted(name_words(signed)) == sorted(name_words(sender)):
        return
    if context.brief is None and context.sender is None and _is_noted(signed, context):
        return  # the notes have the name; that it is their writer's, the letter says
    if len(name_words(sender)) == 1 and name_words(sender)[0] in name_words(signed):
        return  # the notes have the first name only
    if signed and name_words(signed) == name_words(sender)[:1]:
        if letter.channel != "card":
            message = f"signed “{signed}” only: sign with the full name, {sender}"
            yield RULE.finding(letter, message, span, severity="warning")
        return
    yield RULE.finding(letter, f"signed “{signed}”, not {sender}", span)


def _is_greeted(letter: Letter, name: str) -> bool:
    """Tell whether a letter greets somebody by a part of the name."""
    span = letter.greeting
    greeted = name_words(letter.text[span.start : span.end].casefold()) if span else ()
    return bool(set(greeted) & set(name_words(name.casefold())))


def _is_noted(signed: str, context: Context) -> bool:
    """Tell whether a full name stands in the notes and is nobody's whom the writer met."""
    people = context.interview.interviewers if context.interview else ()
    met = any(set(name_words(signed)) & set(name_words(person.name)) for person in people)
    noted = signed.casefold() in " ".join((context.notes or "").split()).casefold()
    return noted and len(name_words(signed)) > 1 and not met


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


_BODY = (
    "Dear Ms. Idowu,\n\nThank you for the tour of the bindery on Friday. I ran a folding machine"
    " for five years at the Quire Press, so the new line you are setting up would suit me, and the"
    " binder's job appeals to me for it. Should you need a reference, I can name two."
)
_SUBJECT = "Binder's job: Friday's tour"

RULE = Rule(
    id="E008",
    name="wrong-signature",
    kinds=EVERY_KIND,
    channels=frozenset({"email", "card", "letter"}),
    severity="error",
    source="S4",
    wants="The message is signed with the candidate's own name, in full; on a card the first name "
    "will do.",
    hint="Sign with your own name.",
    instruction="",
    check=_check,
    good=(
        Example(f"{_BODY}\n\nKind regards,\nJosé Abreu", subject=_SUBJECT, sentence=False),
        Example(f"{_BODY}\n\nBest, Hanne", subject=_SUBJECT, sentence=False, why="on one line"),
        Example(
            "I would gladly count it with you.",
            channel="card",
            sender="Zoë O'Hara",
            why="a card, signed as the sender writes it",
        ),
    ),
    bad=(
        Example(_BODY, subject=_SUBJECT, why="not signed", sentence=False),
        Example(f"{_BODY}\n\nKind regards,", subject=_SUBJECT, why="only closed", sentence=False),
        Example(
            f"{_BODY}\n\nKind regards,\nJose Abreu",
            sender="José Abreu",
            subject=_SUBJECT,
            why="misspelled",
            sentence=False,
        ),
        Example(
            f"{_BODY}\n\nKind regards,\nFunke Idowu",
            sender="José Abreu",
            subject=_SUBJECT,
            why="the recipient's name",
            sentence=False,
        ),
    ),
)
