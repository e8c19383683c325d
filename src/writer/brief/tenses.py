"""Puts a fact into the tense that a letter has: "I have done it since", not "I do it since"."""

from writer import regex
from writer.brief.grammar import is_plural
from writer.language.verbs import base_of, is_base, is_gerund, is_past, participle, past
from writer.regex import Pattern

#: "They are piloting it since the summer".
_ARE_SINCE = Pattern(r"\b(am|is|are) (?=(?:[a-z]+ly )?[a-z]+ing\b[^,]*\bsince\b)")
#: "Visitor numbers doubled since the otters came back".
_DID_SINCE = Pattern(r"^(?P<who>[\w' -]{3,40}) (?P<verb>[a-z]+ed|grew|rose|fell) (?=since\b)")
_NOW = Pattern(r"I ((?:also |still )?)(\w+) (.*\bsince\b.*)$")
_PLUPERFECT = Pattern(r"(?:I )?had ((?:also |just |already )?)(\w+)\b")
#: "I clean wards 5 years": still doing it.
_STILL = Pattern(
    r"^I (?P<verb>[a-z]+) (?P<rest>[^,]+?)(?<! in)(?<! within)(?<! over)(?<! every)"
    r" (?:for |since )?(?P<span>(?:\d+|two|three|four|five|six"
    r"|seven"
    r"|eight|nine|ten) (?:years|months))$"
)


def without_backshift(text: str) -> str:
    """Return "I wrote" for "(told her that) I had written"."""
    match = _PLUPERFECT.match(text)
    base = base_of(match[2]) if match else None
    if match is None or base is None or participle(base) != match[2]:
        return text
    if match[2].lower() == "been":
        after = text[match.end() :].split()[:1]
        return (
            text if after and is_gerund(after[0]) else f"I {match[1] or ''}was{text[match.end() :]}"
        )
    return f"I {match[1] or ''}{past(base)}{text[match.end() :]}"


def _have_been(match: regex.Match) -> str:
    return "has been " if match[1] == "is" else "have been "


def _have_done(match: regex.Match) -> str:
    base = base_of(match["verb"])
    last = match["who"].rsplit(" ", 1)[-1]
    if base is None or past(base) != match["verb"] or last in ("was", "were", "is", "has", "have"):
        return match[0]
    many = is_plural(last) or last.lower() in ("they", "we", "you")
    return f"{match['who']} {'have' if many else 'has'} {participle(base)} "


def since(text: str) -> str:
    """Return "I have done" for "I do ... since March", as English wants it."""
    still = _STILL.match(text)
    if (
        still
        and still["verb"] not in ("have", "am", "do", "can")
        and is_base(still["verb"])
        and not is_past(still["verb"])
    ):
        return f"I have {participle(still['verb'])} {still['rest']} for {still['span']}"
    match = _NOW.match(text)
    if match is None or match[2] in ("have", "has") or (is_past(match[2]) and match[2] != "am"):
        return text
    verb = "been" if match[2] == "am" else ""
    base = base_of(match[2])
    if not verb and base is not None and base == match[2]:
        verb = participle(base)
    return f"I have {match[1]}{verb} {match[3]}" if verb else text


def perfect(text: str) -> str:
    """Return "they have been piloting it since the summer" for "they are piloting it since"."""
    return _ARE_SINCE.sub(_have_been, text)


def perfect_of_others(text: str) -> str:
    """Return "numbers have doubled since" for "numbers doubled since"."""
    return _DID_SINCE.sub(_have_done, text)
