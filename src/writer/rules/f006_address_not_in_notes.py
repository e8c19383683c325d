"""F006: no e-mail address, telephone number or link that is not in the notes."""

from collections.abc import Iterator
from functools import lru_cache
from string import digits

from writer import regex
from writer.grounding.fold import folded
from writer.rules.evidence import sources
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule

_EMAIL = r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
_LINK = r"https?://\S+|\bwww\.\S+|(?<![\w-])[\w-]{1,63}\.(?:com|org|net|io|dev|co\.uk|example|me|de|fr|ai|app)(?:/\S*)?\b"
_PHONE = r"(?<![\w.])\+?\(?\d(?:[\d()]|[ .\-/](?=[\d(])){6,18}\d(?!\w)"
_CONTACT = regex.compile(
    rf"(?P<email>{_EMAIL})|(?P<link>{_LINK})|(?P<phone>{_PHONE})", regex.IGNORECASE
)
#: Without one of these a text holds none of them.
_SIGNS = (
    *("@", "http", "www", ".com", ".org", ".net", ".io", ".dev", ".co.uk", ".example", ".me"),
    *(".de", ".fr", ".ai", ".app", *digits),
)
_DATE_LIKE = regex.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d|\d{1,3}(?:[ .,]\d{3})+"
)
_NAMES = {"email": "e-mail address", "link": "link", "phone": "telephone number"}


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    known = sources(context)
    if known is None:
        return
    held, figures = _held(known, context.notes or "")
    lower = letter.text.lower()
    if not any(sign in lower for sign in _SIGNS):
        return
    for match in _CONTACT.finditer(letter.text):
        kind, text = match.lastgroup or "link", match.group().rstrip(".,;:!?)")
        if kind == "phone" and (_DATE_LIKE.fullmatch(text) or _digits(text).lstrip("0") in figures):
            continue
        if folded(text) not in held:
            span = (match.start(), match.start() + len(text))
            yield RULE.finding(letter, f"the {_NAMES[kind]} '{text}' is not in the notes", span)


@lru_cache(maxsize=16)
def _held(known: tuple[str, ...], notes: str) -> tuple[str, str]:
    """Return all that is known as one text made comparable, and the digits in it."""
    held = folded(" ".join((*known, notes)))
    return held, _digits(held)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


RULE = Rule(
    id="F006",
    name="address-not-in-notes",
    kinds=EVERY_KIND,
    severity="error",
    source="Ours",
    wants="Every e-mail address, telephone number and link in the message stands in the notes. An"
    " invented one leads nowhere, or to a stranger.",
    hint="Take the address from the notes, or leave it out.",
    instruction="Give no e-mail address, telephone number or link that is not given.",
    check=_check,
    needs="notes",
    good=(
        Example(
            "You can reach me on 020 7946 0018 at any hour.",
            notes="My number for them: +44 20 7946 0018. Call went well.",
            why="a carer; the same number in its short form",
        ),
        Example(
            "The drawings are at www.calder-joinery.example for you to look at.",
            notes="promised the drawings, they're on www.calder-joinery.example to look at",
            why="a joiner",
        ),
        Example(
            "I kept the 2019-2021 exam papers for your department.",
            notes="kept exam papers 2019-2021, the department wants to see them",
            why="a teacher; years are no telephone number",
        ),
    ),
    bad=(
        Example(
            "You can reach me on 020 7946 0999 at any hour.",
            notes="My number for them: +44 20 7946 0018.",
            why="the wrong number",
        ),
        Example(
            "The drawings are at www.ruth-calder.example for you to look at.",
            notes="promised the drawings for the staircase",
            why="a link made up",
        ),
        Example(
            "Please write to me at ruth.calder@mail.example with any question.",
            notes="Maths teacher post, spoke to Mr. Marsh about mixed-age classes.",
            why="an address made up",
        ),
    ),
)
