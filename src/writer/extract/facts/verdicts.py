"""Tells a verdict on a place, a job or a firm from what goes on there."""

from writer import regex
from writer.extract.cast import plain
from writer.extract.facts.states import BE, SHAM
from writer.language import verbs
from writer.language.common_words import COMMON
from writer.language.tokens import words
from writer.language.word_set import word_set

_NEUTRAL = word_set(
    """
    new open due online digital local ready available able responsible part one all big bigger large
    larger small smaller full part-time full-time mixed separate seasonal weekly daily monthly
    nightly annual yearly free-range organic electric joint central public medical legal technical
    urban rural live responsible keen proud next up down over off out away back short closed shut
    halfway midway busy called named more most mostly mainly about around nearly almost still now
    there here where when
    what how why two three four five six seven eight nine ten half both each every who
    """
)
_PLACES = word_set("in on at from under with within across between by near to for of into per as")
_LINKING = BE | word_set(
    """
    feels felt looks looked look seems seemed seem sounds sounded sound smells smelled smelt stinks
    stank appears appeared appear feel
    """
)


_MIXED = regex.compile(
    r"^\W*(?:nobody|no one|no-one|nothing|no \w+ (?:in|at|on)\b)|\b(?:says it all|speaks"
    r" volumes"
    r"|closer to home|step (?:down|back|backwards?)|each way|door to door)\b"
    r"|\bhad no\b|\bhas no\b|\b(?:hasn't|haven't|hadn't) been\b|\bheld together\b"
    r"|^\W*every(?:thing|one|body)\b(?! (?:who|new))|\b(?:a )?(?:joke|mess|shambles|disaster"
    r"|nightmare|dump|disgrace"
    r"|shame|farce|circus|zoo|sinking ship|dead end|tip|pigsty|rip-?off|cult)\b\W*$"
    r"|\bwalk(?:ed|ing|s)? out\b|\b(?:bust|bankrupt|insolvent|broke)\W*$|\bgo(?:ing"
    r"|es)? under\b"
    r"|\bin trouble\b",
    regex.IGNORECASE,
)

_UNASKED = regex.compile(
    r"\W*[£$€] ?\d|(?:\w+ ){0,2}(?:can't|cannot|couldn't|struggle[sd]? to) (?:keep|find|get"
    r"|hold"
    r"|hire|recruit|afford|retain|fill)\b",
    regex.IGNORECASE,
)


def is_unasked(clause: str) -> bool:
    """Say whether it opens with a sum of money, or tells what they fail at."""
    return _UNASKED.match(clause.replace("\u2019", "'")) is not None


def is_another_firm(clause: str, company: str | None) -> bool:
    """Say whether somebody acts in it who is neither the firm nor an ordinary word."""
    tokens = list(words(clause))[:3]
    if len(tokens) < 2 or not tokens[0].text[:1].isupper():
        return False
    first = plain(tokens[0].text)
    known = first in COMMON or first.rstrip("s") in COMMON or first in plain(company or "").split()
    acts = plain(tokens[1].text) in ("have", "has", "want", "wants") or verbs.is_past(
        plain(tokens[1].text)
    )
    return not known and acts and first.isalpha()


def is_verdict(clause: str) -> bool:
    """Say whether the clause tells how good or bad something is rather than what goes on."""
    if _MIXED.search(clause.replace("\u2019", "'")):
        return True
    tokens = [plain(t.text) for t in words(clause)]
    for n, word in enumerate(tokens[1:9], 1):
        linking = word in _LINKING or (
            word.endswith(("'s", "'re")) and word in ("it's", "that's", "they're", "place's")
        )
        if not linking:
            if verbs.is_past(word) or verbs.is_finite(word):
                break
            continue
        return _evaluates(tokens[n + 1 :], word)
    if tokens and tokens[0] in ("they're", "it's", "that's"):
        return _evaluates(tokens[1:], "is")
    return False


_JOINING = word_set(
    """
    and but or because so that which too enough there here then when if though although than again
    all anyway today really honestly lol tbh
    """
)
_DEGREE = word_set(
    """
    very really so too quite pretty rather a bit little kind of sort half basically clearly totally
    completely always often mostly mainly just all still not a extremely incredibly particularly
    obviously such fairly somewhat twenty ten five minutes almost nearly
    """
)


def _evaluates(after: list[str], verb: str) -> bool:
    rest = after
    while rest and rest[0] in _DEGREE and rest[0] not in ("a", "twenty", "ten", "five", "minutes"):
        rest = rest[1:]
    if rest[:2] in (["a", "bit"], ["a", "little"]):
        rest = rest[2:]
    if not rest:
        return False
    first = rest[0]
    if "late" in rest[:4]:
        return True
    if verb not in BE and verb not in ("they're", "it's", "that's"):
        return first not in ("at", "after", "into", "for", "through", "forward", "up")
    if first in SHAM:
        return True
    if first in _NEUTRAL or first in _PLACES or first[0].isdigit():
        return False
    if first in ("a", "an", "the", "their", "our", "his", "her", "its", "my", "this", "that"):
        return False
    if verbs.is_gerund(first) or verbs.is_past(first):
        return False
    if len(rest) > 1 and rest[1] not in _PLACES and rest[1] not in _JOINING:
        # An adjective with its noun: "are rooftop units".
        return False
    return first.endswith(("less", "ous")) or not first.endswith(("s", "ly"))
