"""A copy that was promised of a thing that the words before name: "CPD log - promised a copy"."""

from writer import regex
from writer.extract.facts.reading import Clause

#: Words that such a thing has at most.
_LONGEST = 6
_PAPER = regex.compile(
    r"(?:log|sheet|plan|list|guide|template|report|article|paper|form|checklist|record|book|folio"
    r"|file|deck|slides|diary|script|chart|tracker|spreadsheet|certificate|certs?|licen[cs]e|card"
    r"|recipe|menu|map|drawing|design|photo|picture|booklet|leaflet|manual|policy|protocol|schedule"
    r"|rota|survey|study|thesis|code|repo|app|video|recording|demo|schemes? of work|handbook"
    r"|statement|assessment|portfolio|cv|résumé|resume|letter|references?)s?\b(?: \w+){0,3}$",
    regex.IGNORECASE,
)
_COPY = regex.compile(
    r"(?:to )?(?:send (?:(?:her|him|them) )?)?(?:an?|one|two|the|some) ?(?:copy|copies|scan|photo"
    r"|link|pdf|sample)?(?: of (?:it|that|them|this))?"
    r"(?: (?:tonight|tomorrow|today|by \w+|to (?:her|him|them)))?",
    regex.IGNORECASE,
)


def is_thing(clause: Clause) -> bool:
    """Say whether a clause comes down to a thing that there may be a copy of: "my waste sheet"."""
    told = clause.lead is None or clause.lead.act in ("asked", "told", "topic", "request")
    short = clause.subject in ("phrase", "my", "gerund") and len(clause.body.split()) <= _LONGEST
    return told and short and _PAPER.search(clause.body) is not None


def is_copy(body: str) -> bool:
    """Say whether what was promised is "a copy" or "one": of what, the words before say."""
    return _COPY.fullmatch(body) is not None
