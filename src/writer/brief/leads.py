"""Takes off what leads into a fact ("told her that ...", "talked about ...") and keeps the fact."""

from dataclasses import dataclass
from typing import Literal

from writer import regex
from writer.language.verbs import is_gerund
from writer.regex import Pattern

#: What is left once the lead-in is off: `noun` follows "about", `clause` follows "that",
#: `sought` follows "looking for", `deed` is a promise's verb phrase, `any` is not known yet.
Form = Literal["any", "noun", "clause", "sought", "deed"]


@dataclass(frozen=True, slots=True)
class Bare:
    """A fact without its lead-in; `led` tells whether there was one.

    `figures` are those hung on to its end, to be set behind whatever form it takes.
    """

    text: str
    form: Form = "any"
    led: bool = False
    figures: str = ""


_WHO = r"(?:(?:I|we|she|he|they|it|both|also|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)\s+)?"
_HOW = (
    r"(?:(?:also|then|both|briefly|mainly|mostly|really|just|especially|specifically|first|later|"
    r"had|have|has|did)\s+)*"
)
_WHOM = (
    r"(?:(?:to|with)\s+)?(?:me|us|her|him|them|the (?:\w+ )?(?:panel|table|group|room)|"
    r"[A-Z][\w'-]+)"
)
_MUCH = (
    r"(?:\s+(?:a lot|a bit|at length|briefly|mainly|mostly|in detail|for a while|more|quickly))?"
)

_ABOUT = Pattern(
    rf"^{_WHO}{_HOW}(?:talk(?:ed|s)?|spoke|speaks?|chat(?:ted)?|told|asked|heard|learn(?:ed|t)|"
    rf"enthus(?:ed|es)|discussion|conversation|chat|went|raised questions)(?:\s+{_WHOM})?{_MUCH}"
    rf"\s+(?:about|on|over|through|into|regarding)\s+"
    rf"(?!(?:the|a) (?:phone|call|video)\b|(?:phone|video|teams|zoom|site)\b)(?=\S)",
)
_DISCUSSED = Pattern(
    rf"^{_WHO}{_HOW}(?:discuss(?:ed|es)?|covered|described|walked {_WHOM} through|brought up|"
    rf"touched (?:on|upon)|compared notes on|raised(?! (?:[£$€\d]|about|over|nearly|money|funds))"
    rf"|explored|showed (?:me|us)|outlined|"
    rf"(?:asked for|wanted|gave (?:me|her|him|them)) (?:an?|one|some) examples? of|"
    rf"(?:was |is |were )?(?:very |really |particularly )?(?:interested in|curious about))"
    rf"\s+(?=\S)",
)
_ASKED = Pattern(
    rf"^{_WHO}{_HOW}(?:asked|asks|wondered|explained|described|told|showed|taught|wanted to know|"
    rf"learn(?:ed|t)|discussed)(?:\s+{_WHOM})?\s+"
    rf"(?=(?:how|why|what|where|when|whether|which|who)\b)",
)
_SAID = Pattern(
    rf"^{_WHO}{_HOW}(?:(?:told|assured|reminded|informed)\s+{_WHOM}|(?:said|says|mention(?:ed|s)?|"
    rf"explain(?:ed|s)?|learn(?:ed|t)|found out|noted|confirm(?:ed|s)?|stress(?:ed|es)?|"
    rf"emphasi[sz]ed|added|heard|described|pointed out|made clear|shared)(?:\s+to\s+{_WHOM})?)"
    rf"(?P<that>\s+that\b)?\s+(?=\S)",
)
#: "sat in, said that": only what was said counts.
_SAID_LATER = Pattern(r"^[^,]{3,40}, (?:and )?(?=(?:said|told me|mentioned|explained) that\b)")
_STARTS_CLAUSE = Pattern(
    r"^(?:I|we|she|he|they|it|you|there|the|this|their|our|her|his|my|a|an|no|most|many|some|all|"
    r"every|each|half|[A-Z][\w'-]+)\b"
)
_OMITTED = Pattern(
    r"^(?:I\s+)?(?:(?:also|just|completely|totally|clean)\s+)?(?:forgot|didn't get|did not get|"
    r"didn't manage|did not manage|failed|meant|wanted|should have|should've|would have liked|"
    r"ran out of time|had no time|had no chance|didn't have (?:time|a chance)|"
    r"did not have (?:time|a chance)|never got(?: round| around| a chance)?|never|didn't|did not)"
    r"(?:\s+to)?\s+(?:say(?!ing)|said|tell (?:her|him|them|[A-Z]\w+)|told (?:her|him|them)|"
    r"mention(?:ed|ing)?|bring(?:ing)? up|brought up|raise|talk(?:ed)? about|get to|cover|share)"
    r"(?:\s+about)?(?:\s+that)?[:,]?\s+",
    regex.IGNORECASE,
)
_NOT_RAISED = Pattern(
    r"^(?:not mentioned|unmentioned|not raised|did not come up|didn't come up|left out|forgot|"
    r"omitted|missed)[:,]?\s+",
    regex.IGNORECASE,
)
_UNRAISED_TAIL = Pattern(
    r",?\s+(?:(?:that |which )?(?:never|didn't|did not) (?:come|came) up|"
    r"(?:was |were )?(?:not|never) (?:mentioned|raised|asked|discussed)|but (?:never|didn't|forgot)"
    r"\b.*)$",
    regex.IGNORECASE,
)
_PROMISED = Pattern(
    r"^(?:(?:I|me)\s+)?(?:(?:also|have|still)\s+)*(?:promised|agreed|offered|said I would|"
    r"said I'd|told (?:her|him|them|[A-Z]\w+) (?:that )?(?:I would|I'd|I will)|will|would|"
    r"need(?:s)?|should|must|am going|going|want|to do:?|to)(?:\s+(?:her|him|them)(?=\s+to\b))?"
    r"(?:\s+to)?\s+",
    regex.IGNORECASE,
)
_SOUGHT = Pattern(
    r"^what [\w' ]{2,30}? (?:(?:is|are) (?:after|looking for)|wants?|needs?)(?: most)? (?:is|are) |"
    r"^(?:(?:they|she|he|we|company|the \w+)\s+)?(?:(?:are|is|were|was)\s+)?"
    r"(?:really\s+|mainly\s+)?"
    r"(?:looking for|seeking|in search of|after|ideal candidate(?: is)?|ideally)[:,]?\s+",
    regex.IGNORECASE,
)


def without_lead(text: str, kind: str) -> Bare:
    """Return what a fact of this kind says, without the words that lead into it."""
    if kind == "omission":
        text, led = _omission(text)
        return Bare(text, led=led) if not led else _reported(text, led=True)
    if kind == "promise":
        match = _PROMISED.match(text)
        return Bare(text[match.end() :], "deed", True) if match else Bare(text, "deed")
    if kind == "attribute" and (match := _SOUGHT.match(text)):
        return Bare(text[match.end() :], "sought", True)
    return _reported(text)


def _omission(text: str) -> tuple[str, bool]:
    shorter = _UNRAISED_TAIL.sub("", text)
    match = _OMITTED.match(shorter) or _NOT_RAISED.match(shorter)
    if match:
        return shorter[match.end() :], True
    return shorter, shorter != text


def _reported(text: str, *, led: bool = False) -> Bare:
    lowered = text[:1].lower() + text[1:] if _verb_first(text) else text
    if match := _ASKED.match(lowered):
        return Bare(lowered[match.end() :], "noun", True)
    if match := _ABOUT.match(lowered) or _DISCUSSED.match(lowered):
        return Bare(lowered[match.end() :], "noun", True)
    if match := _SAID_LATER.match(lowered):
        lowered = lowered[match.end() :]
    if match := _SAID.match(lowered):
        rest = lowered[match.end() :]
        if is_gerund(rest.split()[0]) and not match["that"]:
            return Bare(rest, "noun", True)
        if match["that"] or _STARTS_CLAUSE.match(rest):
            return Bare(rest, "clause" if match["that"] else "any", True)
    return Bare(text, led=led)


def _verb_first(text: str) -> bool:
    """Tell whether a line starts with a capitalised lead-in verb ("Told her ...", "Asked ...")."""
    first = text.split(maxsplit=1)[0].lower() if text.strip() else ""
    return first in _LEAD_VERBS


_LEAD_VERBS = frozenset(
    """
    told said says mentioned mention explained described asked asks discussed discuss covered
    talked talk talks spoke chatted chat discussion conversation heard learned learnt noted
    confirmed stressed emphasised emphasized showed shared raised outlined assured wanted also
    interested curious walked touched brought compared pointed added both briefly mainly mostly
    """.split()
)
