"""E014: an e-mail's subject line says what it is about."""

from collections.abc import Iterator

from writer import regex
from writer.language.tokens import content_words, words
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule

_PREFIX = regex.compile(r"^(?:(?:re|fw|fwd|aw|wg)\s*:\s*)+", regex.IGNORECASE)
#: Words that tell nobody what a message is about.
_EMPTY = content_words(
    "hello hi hey greetings dear subject none question questions quick note message email mail"
    " update important urgent attention please read me us follow following up checking touching"
    " base touch news regarding re info information today yesterday just wanted to say catch"
    " no untitled test hope asap very reminder new"
    " something anything thing things matter about short little discussed promised requested"
)
#: Says why it was written, though not what about.
_THANKS_ONLY = content_words("thank you thanks many so much again note grateful appreciation")


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    subject = _PREFIX.sub("", (letter.subject or "").strip())
    if not words(subject):
        yield RULE.finding(letter, "there is no subject line")
        return
    said = content_words(subject) - _EMPTY
    if not said and not _thanks(subject):
        yield RULE.finding(letter, f"the subject “{subject}” says nothing")
    elif not said - _THANKS_ONLY:
        message = f"the subject “{subject}” does not say what for"
        yield RULE.finding(letter, message, severity="warning")


def _thanks(subject: str) -> bool:
    return any(word.text.lower() in ("thank", "thanks") for word in words(subject))


RULE = Rule(
    id="E014",
    name="vague-subject",
    kinds=EVERY_KIND,
    channels=frozenset({"email"}),
    severity="error",
    source="Ours",
    wants="The subject line says what the message is about: the post, the conversation, or what "
    "was talked about. It is all that a busy reader sees at first.",
    hint="Name the post or the conversation in the subject line.",
    instruction="",
    check=_check,
    needs="subject",
    good=(
        Example("That was new to me.", subject="Staff nurse post: thank you"),
        Example("That was new to me.", subject="Our talk about the winter menu"),
        Example("That was new to me.", subject="Re: Interview on 4 March"),
    ),
    bad=(
        Example("That was new to me.", subject=""),
        Example("That was new to me.", subject="Hello!"),
        Example("That was new to me.", subject="Re: quick question"),
        Example("That was new to me.", subject="Thank you so much", why="for what?"),
    ),
)
