"""E007: the message greets the recipient by name, spelled as on the notes' contact line."""

from collections.abc import Iterator

from writer.rules.greeting import Address, addresses, bare, is_collective, name_words
from writer.rules.rule import EVERY_KIND, Context, Example, Finding, Letter, Rule

_MEN = frozenset({"mr", "sir", "herr", "monsieur"})
_WOMEN = frozenset({"mrs", "ms", "miss", "madam", "frau", "madame"})


def _check(letter: Letter, context: Context) -> Iterator[Finding]:
    if letter.greeting is None and letter.channel == "speech" and _is_spoken_to(letter, context):
        return  # who sits opposite needs no greeting in the middle of a talk
    if letter.greeting is None:
        yield RULE.finding(letter, "there is no greeting")
        return
    span = (letter.greeting.start, letter.greeting.end)
    text = letter.text[span[0] : span[1]]
    named = addresses(text)
    recipient = context.recipient_name()
    if recipient is not None:
        yield from _against_recipient(letter, span, named, recipient)
    elif not named and not is_collective(text):
        yield RULE.finding(letter, f"“{text}” names nobody", span)
    elif context.notes is not None:
        yield from _against_notes(letter, span, named, context.notes)


def _is_spoken_to(letter: Letter, context: Context) -> bool:
    """Whether a part of the recipient's name stands in what is said, where they have a name."""
    name = name_words(context.recipient_name() or "")
    return not name or not set(name).isdisjoint(name_words(letter.body.replace(",", " ")))


def _against_recipient(
    letter: Letter, span: tuple[int, int], named: tuple[Address, ...], recipient: str
) -> Iterator[Finding]:
    if not recipient:
        if named:
            who = " ".join(named[0].names)
            yield RULE.finding(letter, f"the notes name nobody, but the greeting is to {who}", span)
        return
    full = name_words(recipient)
    if not named and not _holds(letter.text[span[0] : span[1]], full):
        yield RULE.finding(letter, f"the greeting does not name {recipient}", span)
    for address in named:
        fault = _fault(address, full, recipient)
        if fault:
            yield RULE.finding(letter, fault, span)
        elif _is_surname_alone(address, full):
            surname = " ".join(address.names)
            message = f"“{surname}” alone is curt: add the title or the first name"
            yield RULE.finding(letter, message, span, severity="warning")


def _holds(greeting: str, full: tuple[str, ...]) -> bool:
    """Tell whether a name that is nothing but a title ("Matron") stands in the greeting."""
    words = tuple(word.strip(",.!:") for word in greeting.split()[1:])
    return words == full


def _fault(address: Address, full: tuple[str, ...], recipient: str) -> str | None:
    """Say what is wrong with how somebody is named; None where it is right."""
    given = address.names
    written = " ".join(given)
    # "Dear Ana Kovač" and "Dear Ms. Kovač" take words of the name in their order.
    rest = iter(full)
    if all(word in rest for word in given):
        return _wrong_title(address.titles, recipient)
    if all(bare(word) in {bare(part) for part in full} for word in given):
        return f"“{written}” is not how {recipient} is spelled"
    return f"“{written}” is not {recipient}"


def _wrong_title(titles: tuple[str, ...], recipient: str) -> str | None:
    """Say so where a woman is called Mr, or a man Mrs, by the title that stands in their name."""
    right = {word.strip(".").lower() for word in recipient.split()}
    for ours, theirs in ((_MEN, _WOMEN), (_WOMEN, _MEN)):
        if right & theirs and (wrong := ours.intersection(titles)):
            return f"“{min(wrong).capitalize()}” is not how to address {recipient}"
    return None


def _is_surname_alone(address: Address, full: tuple[str, ...]) -> bool:
    return len(full) > 1 and not address.titles and full[0] not in address.names


def _against_notes(
    letter: Letter, span: tuple[int, int], named: tuple[Address, ...], notes: str
) -> Iterator[Finding]:
    known = set(name_words(notes.replace(",", " ")))
    alike = {bare(word): word for word in sorted(known)}
    for address in named:
        for word in address.names:
            if word not in known:
                right = alike.get(bare(word))
                if right and right.casefold() == word.casefold() and not right.istitle():
                    continue  # jotted down in small letters, or all of it in capitals
                hint = f": the notes spell it {right}" if right else " is not in the notes"
                yield RULE.finding(letter, f"“{word}”{hint}", span)


_BODY = (
    "\n\nThank you for the hour you gave me on Tuesday about the stock controller post. I keep"
    " thinking about how your cold store is counted by night. At the dairy I ran the night count"
    " for two cold stores, so the post interests me a good deal. I look forward to hearing from"
    " you.\n\nKind regards,\nRuth Calder"
)
_SUBJECT = "The stock controller post"

RULE = Rule(
    id="E007",
    name="wrong-greeting",
    kinds=EVERY_KIND,
    severity="error",
    source="S0, S2, S4",
    wants="The greeting names the recipient, spelled exactly as on the notes' contact line, "
    "accents included. The first name, title and surname, or the full name will do; a hiring team "
    "is greeted as such where nobody's name is known.",
    hint="Greet the recipient by name, spelled as in the notes.",
    instruction="",
    check=_check,
    good=(
        Example(
            f"Dear Ms. Kovač,{_BODY}", subject=_SUBJECT, why="title and surname", sentence=False
        ),
        Example(
            f"Hi Siobhán,{_BODY}",
            subject=_SUBJECT,
            why="the first name, accent kept",
            sentence=False,
        ),
        Example(
            f"Dear hiring team,{_BODY}",
            subject=_SUBJECT,
            why="nobody's name is known",
            sentence=False,
        ),
        Example(
            "I would count by night myself.",
            recipient="Dr. Anneke van den Berg",
            why="the full name with its title",
        ),
    ),
    bad=(
        Example(
            f"Dear Ms. Kovac,{_BODY}",
            recipient="Ana Kovač",
            subject=_SUBJECT,
            why="the accent is lost",
            sentence=False,
        ),
        Example(
            f"Dear Mr. Byrne,{_BODY}",
            recipient="Siobhán Walsh",
            subject=_SUBJECT,
            why="another person",
            sentence=False,
        ),
        Example(_BODY.strip(), subject=_SUBJECT, why="no greeting", sentence=False),
        Example(f"Hello,{_BODY}", subject=_SUBJECT, why="names nobody", sentence=False),
        Example(
            f"Dear Katarina,{_BODY}",
            notes="Met Katarzyna Wójcik and talked about the cold store.",
            subject=_SUBJECT,
            why="not the name in the notes",
            sentence=False,
        ),
    ),
)
