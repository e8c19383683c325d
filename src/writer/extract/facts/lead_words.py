"""Finds the words that lead into what was said, and what a clause says was left out or is owed."""

from collections.abc import Iterator
from functools import lru_cache

from writer import regex
from writer.extract.facts.headings import Context, context_of
from writer.extract.facts.lead_patterns import PATTERNS
from writer.extract.facts.lead_talk import Act
from writer.extract.facts.owed import ARROW, OWED, OWED_HINT, WANTED
from writer.extract.facts.owed import WITHIN as OWED_WITHIN
from writer.extract.facts.unsaid import AFTERWARDS, MEANT_SO, UNSAID, UNSAID_HINT, WITHIN

_OTHERS: tuple[tuple[Act, regex.Pattern], ...] = tuple(
    (act, regex.compile(pattern, regex.IGNORECASE)) for act, pattern in PATTERNS
)
_LEFT_OUT: tuple[tuple[Act, regex.Pattern], ...] = tuple(("omission", p) for p in UNSAID)
_OWED: tuple[tuple[Act, regex.Pattern], ...] = tuple(("promise", p) for p in OWED)


def leads(body: str) -> Iterator[tuple[Act, regex.Pattern]]:
    """Give each act with what leads into it, in the order in which they are tried.

    Left out are those that nothing in `body` hints at. The groups "who" and "who2" of a pattern are
    somebody who takes part, "link" the word that joins it to what follows.
    """
    if UNSAID_HINT.search(body):
        yield from _LEFT_OUT
    if OWED_HINT.search(body):
        yield from _OWED
    yield from _OTHERS


#: What leads into something that those met asked for.
_REQUESTS = tuple(pattern for act, pattern in _OTHERS if act == "request")


def left_or_owed(body: str) -> str | None:
    """Return what was left out or promised by `body`, one clause; None where nothing was."""
    owed = promised(body)
    return owed if owed is not None else left_out(body)


@lru_cache(maxsize=256)
def promised(body: str) -> str | None:
    """Return what the candidate is to send or do by `body`, one clause."""
    if (rest := _under(body, "promise")) is not None:
        return rest
    body = _without_third(body)
    for pattern in (*(OWED if OWED_HINT.search(body) else ()), *_REQUESTS):
        found = pattern.match(body)
        if found and found.end() < len(body):
            return body[found.end() :]
    inside = within(body)
    if inside is not None and inside[0] == "promise":
        return body[inside[1] :]
    wanted = WANTED.search(body)
    if wanted is None and (">" in body or "\u2192" in body):
        wanted = ARROW.fullmatch(body)
    return wanted["what"] if wanted else None


@lru_cache(maxsize=256)
def left_out(body: str) -> str | None:
    """Return what did not come up by `body`, one clause."""
    if not UNSAID_HINT.search(body):
        return None
    if (rest := _under(body, "omission")) is not None:
        return rest
    body = _without_third(body)
    for pattern in UNSAID:
        found = pattern.match(body)
        if found and found.end() < len(body):
            return body[found.end() :]
    inside = within(body)
    if inside is not None and inside[0] == "omission":
        return body[inside[1] :]
    after = AFTERWARDS.search(body)
    return body[: after.start()] if after and after.start() > 0 else None


def _under(body: str, context: Context) -> str | None:
    """Return what stands behind "not raised -> ", "actions: " and their like at the head."""
    found = _HEAD.match(body)
    return body[found.end() :] if found and context_of(found[1]) == context else None


_HEAD = regex.compile(
    r"\W*([^\W\d_][^\n:;.()=>\u2192\u2013\u2014]{3,28}?)"
    r"\s*(?:[-=]>|\u2192|:| [-\u2013\u2014])\s+(?=\S)"
)


def _without_third(body: str) -> str:
    third = _THIRD.match(body)
    return body[third.end() :] if third else body


def within(body: str) -> tuple[Act, int] | None:
    """Return what happened to something in the middle of a clause, and where it begins."""
    if "I" not in body and "i " not in body:
        return None
    found = WITHIN.search(body) if UNSAID_HINT.search(body) else None
    if found and found.end() < len(body) and not MEANT_SO.search(body, 0, found.start()):
        return "omission", found.end()
    found = OWED_WITHIN.search(body) if OWED_HINT.search(body) else None
    return ("promise", found.end()) if found and found.end() < len(body) else None


#: Whoever tells of the candidate in the third person.
_THIRD = regex.compile(
    r"(?:[A-Z]\w+|[Ss]?[Hh]e|[Tt]he (?:candidate|applicant)) (?=did(?: not|n't) (?:get|mention"
    r"|say|bring"
    r"|raise)|forgot|never (?:mentioned|got|said|told)|undertook|promised|should have|owes?\b"
    r"|is to (?:send|e-?mail))"
)
