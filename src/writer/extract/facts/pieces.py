"""Cuts a stretch of notes into the clauses that may have different holders or kinds."""

from itertools import pairwise

from writer import regex
from writer.extract import clauses
from writer.extract.cast import Cast, people_in
from writer.extract.clauses import GLAD_TO, Span
from writer.extract.facts.holders import has_finite, subject_of
from writer.extract.facts.leads import lead_in
from writer.extract.facts.owed import OWED
from writer.extract.facts.reading import Place

_NOBODY = Cast(None, None, (), {}, frozenset())


def pieces(text: str, start: int, end: int, place: Place, cast: Cast) -> list[Span]:
    """Return the clauses of `text[start:end]`; a bracket stays with the words before it."""
    merged: list[Span] = []
    for span in clauses.split(text, start, end):
        between = text[merged[-1][1] : span[0]] if merged else ""
        bracket = text[span[0]] in "(["
        if merged and (
            bracket
            or not _begins_anew(text, merged[-1], span, between)
            or _in_apposition(text, merged[-1], span, cast)
        ):
            merged[-1] = (merged[-1][0], span[1])
        elif not bracket:
            merged.append(span)
    lists = place.labelled or place.context in (
        "attribute",
        "omission",
        "told",
        "responsibility",
        "promise",
    )
    answers = place.unit.label == "answer"
    if len(merged) == 1 and lists and place.unit.speaker is None and not answers:
        return _listed(text, *merged[0], place, cast)
    return merged


_NEW_START = regex.compile(
    r"^(?:(?:and|n|&|\+|but|so|though|although|then|also|whereas)\s+)*(?:I|we|they|he|she|you|my"
    r"|j'ai "
    r"dit|ich habe|les? dije|told|"
    r"said|promised|forgot|asked|mentioned|explained|showed|described|talked about|wants?|needs?)"
    r"\b(?!\s+and\b)",
    regex.IGNORECASE,
)

_SUBORDINATE = regex.compile(r"\b(?:that|how|who|which|because|if|when|dass)\b")

_NEW_REPORT = regex.compile(
    r"(?:and|n|&|\+|so|but)\s+(?:then\s+)?(?:(?:I|he|she|they|we)\s+)?(?:(?:ought to|should)(?:'ve"
    r"| have)"
    r"|never|didn'?t|told|said|says|mentioned"
    r"|promised|"
    r"asked|asks|wants?|needs?|explained|forgot|talked)\b",
    regex.IGNORECASE,
)


def _begins_anew(text: str, before: Span, span: Span, between: str) -> bool:
    """Tell a clause from one that goes on with the last: "how they plan and they test"."""
    if ";" in between or _OFFERS.match(text, *span):
        return True
    head, tail = text[before[0] : before[1]], text[span[0] : span[1]]
    if "asked" in head and _ANSWERS.match(tail):
        return True
    if tail.startswith(("and", "n ", "&", "+")) and _SUBORDINATE.search(head):
        return _NEW_REPORT.match(tail) is not None
    return _NEW_START.match(tail) is not None


#: "(told her I ran two) and would be happy to share the guide", "..., also wrote the guide".
_OFFERS = regex.compile(
    rf"(?:and|so) {GLAD_TO}\b"
    r"|also (?:[a-z]{3,}ed|wrote|led|ran|built|set up|taught|made|did) (?!by\b)[a-z]"
)
#: "(asked how I plan,) and I showed him", "(asked about Revit -) yes, four years".
_ANSWERS = regex.compile(
    r"(?:and|so|but) (?:then )?I\b|(?:(?:I )?said )?(?:yes|yeah|yep|no|not yet)\b", regex.IGNORECASE
)


def _in_apposition(text: str, before: Span, span: Span, cast: Cast) -> bool:
    """Say whether who acts stands before: "the deputy, Tom Rusk, asked about behaviour"."""
    head = text[before[0] : before[1]]
    if "," not in head or len(head.split()) > _APPOSITION or not _ACTS.match(text, *span):
        return False
    named = people_in(head, cast)
    at_edge = bool(named) and (named[-1][1] == len(head) or named[0][0] == 0)
    return at_edge and not has_finite(head)


_APPOSITION = 8
_ACTS = regex.compile(r"(?:told|said|mentioned|explained|asked|promised)\b", regex.IGNORECASE)


_LEANING = regex.compile(
    r"(?:\d+ (?:on|in|at|for|of|by)|which|who|where|so|because|with|without|including|incl|from|to"
    r"|as|in|at|on|by|for|of"
    r"|and "
    r"the|not|about|never|no|than|then|plus)\b",
    regex.IGNORECASE,
)


def _listed(text: str, start: int, end: int, place: Place, cast: Cast) -> list[Span]:
    """Cut "forest school level 3, can drive a minibus": fragments side by side, no sentence."""
    whole = [(start, end)]
    body = text[start:end]
    own = place.context in ("told", "omission", "promise")
    if place.context == "promise" and "), " in body:
        # "planting schedule (Ros), samples (Theo)"
        return [
            (start + found.start(), start + found.end())
            for found in regex.finditer(r"[^\s,][^)]*\)|[^\s,)][^)]*$", body)
        ]
    if "," not in body or "(" in body or lead_in(text, start, end, cast):
        return whole
    if _is_sentence(body) and not (own and _short_items(body)):
        return whole
    parts = clauses.split(text, start, end, commas=True)
    sizes = [len(text[a:b].split()) for a, b in parts]
    if len(parts) < 2 or max(sizes) < 2 or (min(sizes) < 2 and not own):
        return whole
    if place.context == "told" and body.startswith(("the ", "The ")):
        # "the Cawdle scheme, 400 trees, budget held": one thing and what there was to it.
        return whole
    if len(parts) == _PAIR and sizes[0] > _PAIR and sizes[1] == 1 and text[parts[1][0]].islower():
        # "9 years at Potts & Lane, conveyancing": of what the first was.
        return whole
    if any(_LEANING.match(text, a, b) for a, b in parts[1:]):
        return whole
    subjects = [subject_of(text[a:b], _NOBODY)[0] for a, b in parts]
    if any(
        s not in ("phrase", "does", "gerund") and not (own and s in ("deed", "thing"))
        for s in subjects
    ):
        return whole
    return [clauses.drop_conjunction(text, *part) for part in parts]


_PAIR = 2


def _short_items(body: str) -> bool:
    """Say whether it is a list of short things: "forklift licence, can do payroll"."""
    items = [item.split() for item in body.split(",")]
    return all(0 < len(item) <= 5 for item in items) and subject_of(body, _NOBODY)[0] == "thing"


def _is_sentence(body: str) -> bool:
    subject, _ = subject_of(body.split(", ")[0], _NOBODY)
    return subject not in ("phrase", "deed", "does", "gerund")


def by_speaker(text: str, start: int, end: int, cast: Cast) -> list[Span]:
    """Cut "Ana spoke of the merger, and Tom of the backlog" where somebody else has the word.

    So too "let Ana have the list, and Tom two referees", whose second part begins behind the name.
    """
    spans: list[Span] = []
    if len(cast.people) > 1 and (" and " in text[start:end] or ", " in text[start:end]):
        named = [(start + a, start + b, name) for a, b, name in people_in(text[start:end], cast)]
        for (_, first, before), (a, b, name) in pairwise(named):
            turn = _TURN.search(text, start, a) if name != before else None
            if turn and len(text[first : turn.start()].split()) < _SAID_BETWEEN:
                continue
            link = _ALSO_OF.match(text, b, end)
            if turn and link and f" {link[1]} " in text[start:a]:
                spans.append((start, turn.start()))
                start = a
            elif turn and any(pattern.match(text, start, end) for pattern in OWED):
                thing = _ALSO_GETS.match(text, b, end)
                spans.append((start, turn.start()))
                start = thing.end() if thing else a
    return [*spans, (start, end)]


#: So many words between two names make them more than "Ana and Tom".
_SAID_BETWEEN = 2
#: What goes to the second: "Tom two referees", "Tom gets my availability".
_ALSO_GETS = regex.compile(
    r"\s+(?:gets |receives )?(?=(?:the|an?|my|some|two|three|four|copies|\d+)\s)"
)
_TURN = regex.compile(r"(?:[,;]\s+(?:and|while|whereas|then|but)?\s*|\s(?:and|while|whereas)\s+)$")
_ALSO_OF = regex.compile(r"\s+(of|about)\s")


_SECOND_THAT = regex.compile(
    r"(?:,|,?\s+(?:and|nor))\s+(?:also\s+)?(?:that\s+(?=(?:I|s?he)\b)"
    r"|(?P<link>to|about)\s+(?=(?:my|the|how|\w{2,}ing)\b))",
    regex.IGNORECASE,
)


def and_that(text: str, start: int, end: int) -> list[Span]:
    """Cut "(told her) that I ran the larder and that I cut the waste" at its second "that".

    So too "(referred) to the case I ran, and to my diploma", where the first "to" leads in.
    """
    spans = []
    for found in _SECOND_THAT.finditer(text, start, end):
        if (
            found["link"]
            and f" {found['link']} " not in " ".join(text[start:end].split()[:5]) + " "
        ):
            continue
        spans.append((start, found.start()))
        start = found.end()
    return [*spans, (start, end)]
