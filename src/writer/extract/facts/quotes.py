"""Words between quotation marks in somebody's account: whose they are, by who is said to say them.

What nobody is said to have said stays open, for a question may be either side's.
"""

from dataclasses import replace

from writer import regex
from writer.extract.cast import Cast, names_in
from writer.extract.facts.pronouns import meant
from writer.extract.facts.reading import State
from writer.extract.units import Unit

_SAID = (
    r"(?:said|says|say|told (?:me|him|her|them)|went|replied|answered|added|explained|goes|asked)"
)
_WHO = r"(?P<who>I|he|she|(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?)"
#: '"We are going electric," he said.'
_BEHIND = regex.compile(
    rf"\W*[\"\u201c](?P<words>[^\"\u201d]{{8,}})[\"\u201d],?\s+(?:{_WHO} (?:also )?{_SAID}"
    rf"|{_SAID} {_WHO.replace('<who>', '<who2>')})\b",
    regex.IGNORECASE,
)
#: '"We are going electric" - Ana, head of fleet'
_SIGNED = regex.compile(
    rf"\W*[\"\u201c](?P<words>[^\"\u201d]{{8,}})[\"\u201d]\s*[-\u2013\u2014]+\s*{_WHO}"
    r"(?:\s*[,(][^.:;\n]{1,40})?\W*$"
)
#: 'I said, "I have taught 140 people."'
_BEFORE = regex.compile(
    rf"\W*(?:(?:and|so|then|but) )*{_WHO} (?:also"
    rf" )?{_SAID}[,:]?\s+[\"\u201c](?P<words>[^\"\u201d]{{8,}})"
    r"[\"\u201d]?",
    regex.IGNORECASE,
)
#: '"And we can't find ..."', right behind what somebody was said to have said.
_ON = regex.compile(
    r"\W*[\"\u201c](?P<words>(?:and|but|so|also|plus)\b[^\"\u201d]{8,})[\"\u201d]?",
    regex.IGNORECASE,
)
MARKS = '"\u201c'


def quoted(text: str, unit: Unit, cast: Cast, state: State) -> Unit | None:
    """Return the words quoted in `unit` as a line of whoever said them; None where none are."""
    before, state.quoted = state.quoted, None
    if unit.speaker or unit.shape == "cell":
        return None
    found = _BEHIND.match(text, unit.start, unit.end) or _BEFORE.match(text, unit.start, unit.end)
    found = found or _SIGNED.fullmatch(text, unit.start, unit.end)
    if found is None:
        found = _ON.match(text, unit.start, unit.end)
        speaker = before[0] if before and "\n" not in text[before[1] : unit.start] else None
    else:
        groups = found.groupdict()
        speaker = _speaker(groups.get("who") or groups.get("who2") or "", cast, state)
    if found is None or speaker is None:
        return None
    state.quoted = (speaker, unit.end)
    start, end = found.span("words")
    return replace(unit, start=start, end=end, speaker=speaker)


def _speaker(who: str, cast: Cast, state: State) -> str | None:
    plain = who.casefold()
    if plain == "i":
        return "me"
    if plain in ("he", "she"):
        person = meant(plain, state.person, state.named)
        return person or (cast.names[0] if len(cast.names) == 1 else None)
    named = names_in(who, cast)
    return named[0] if named else None
