"""Checks a model's restatement of a line: same numbers, same names, same holder, nothing added."""

from collections.abc import Sequence
from functools import cache

from writer import regex
from writer.extract.cast import Cast
from writer.extract.facts.holders import has_finite, subject_of
from writer.grounding.facts import unsupported_numbers
from writer.grounding.named import unsupported_names
from writer.interview import CANDIDATE, COMPANY
from writer.kinds import FactKind
from writer.language.english import is_english
from writer.language.tokens import content_words


@cache
def _shorthand() -> regex.Pattern:
    return regex.compile(
        r"\bw/|\bb4\b|\byrs?\b|\bmths?\b|\bapprox\b|\bavg\b|\bpls\b|\bthru\b|->|=>|(?:^"
        r"|\s)[&+](?=\s)|\bi\b|\bre:?\s"
        r"|\b(?:ive|im|cant|dont|didnt|doesnt|theyre|theyve|wasnt|isnt|shoud|somone|alot|realy"
        r"|teh)\b|\bincl\b|\d\s?[x×]\b"
    )


def needs_restating(quote: str) -> bool:
    """Say whether the words are other than a plain English clause or phrase."""
    if not is_english(quote) or _shorthand().search(quote.replace("\u2019", "'")):
        return True
    letters = [c for c in quote if c.isalpha()]
    if len(letters) > 8 and sum(c.isupper() for c in letters) > 0.7 * len(letters):
        return True
    return (
        len(quote.split()) >= 3
        and not has_finite(quote)
        and subject_of(quote, _NOBODY)[0] == "phrase"
    )


_NOBODY = Cast(None, None, (), {}, frozenset())


def vetted(
    clause: str, quote: str, holder: str, kind: FactKind, cast: Cast, known: Sequence[str]
) -> str | None:
    """Return the restated clause, tidied, where it is true to `quote`; else None.

    `known` are names that may occur besides those in the quote.
    """
    clause = " ".join(clause.split()).strip(' .;"')
    if not 2 <= len(clause.split()) <= 2 * len(quote.split()) + 8 or "?" in clause:
        return None
    if not _right_holder(clause, holder, cast) or not is_english(clause):
        return None
    if unsupported_numbers(clause, [quote]) or unsupported_names(clause, [quote], known):
        return None
    if _lost_figure(clause, quote) or _reports(clause, quote):
        return None
    if _lost_time(clause, quote) or (is_english(quote) and _adds(clause, quote, known)):
        return None
    if kind == "promise" and not regex.match(r"I (?:will|'ll|promised to|would)\b|I'll\b", clause):
        return None
    return clause


def _right_holder(clause: str, holder: str, cast: Cast) -> bool:
    subject, name = subject_of(clause, cast)
    words = set(regex.findall(r"[\w']+", clause))
    first_person = bool(words & {"I", "my", "My", "me", "I'm", "I've", "I'd", "I'll", "we", "our"})
    if holder == CANDIDATE:
        return subject in ("I", "my") and not words & {"they", "They", "their", "Their"}
    if first_person or subject in ("I", "my", "we", "you", "it"):
        return False
    if holder == COMPANY:
        company = (cast.company or "").casefold()
        return subject in ("they", "thing") or bool(
            company and clause.casefold().startswith(company)
        )
    return subject == "person" and name == holder


@cache
def _reporting() -> regex.Pattern:
    return regex.compile(
        r"\b(?:mention|forg[eo]t|told|said|say|discuss|talk|explain|answer)\w*", regex.I
    )


def _reports(clause: str, quote: str) -> bool:
    """Say whether it tells of the interview, not the fact: "I did not mention that ..."."""
    return _reporting().search(clause) is not None and _reporting().search(quote) is None


_TIMES = frozenset(
    "jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun".split()
)
_TIME_WORD = regex.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:\w*ary|ch|il|e|y|ust|t?(?:em)?ber|t|ober)?"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?"
)


def _lost_time(clause: str, quote: str) -> bool:
    """Say whether a month or weekday of the quote is gone."""
    said = {
        word[:3] for word in regex.findall(r"[a-z]+", quote.lower()) if _TIME_WORD.fullmatch(word)
    }
    kept = {word[:3] for word in regex.findall(r"[a-z]+", clause.lower())}
    return is_english(quote) and bool((said & _TIMES) - kept)


def _lost_figure(clause: str, quote: str) -> bool:
    """A figure of the quote that the clause leaves out changes what is said."""
    return bool(unsupported_numbers(quote, [clause]))


_FREE = frozenset(
    "work have has had be been was were is are use used hold do did make made get run ran year "
    "month week day time new people team "
    "person someone will would can could experience told talked look looking for need want like "
    "about they their able".split()
)


def _adds(clause: str, quote: str, known: Sequence[str]) -> bool:
    """Say whether the clause brings in matter of its own: more than one new word in five."""
    have = content_words(quote) | content_words(" ".join(known))
    mine = content_words(clause)
    prefixes = {word[:4] for word in have}
    new = [w for w in mine if w not in have and w not in _FREE and w[:4] not in prefixes]
    return len(new) > max(1, len(mine) // 5)
