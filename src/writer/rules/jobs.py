"""Recognising a job title in a sentence where nobody has said what the job is called."""

from writer import regex
from writer.rules.vocabulary import distinctive

_NOUN = r"(?:positions?|roles?|posts?|job|vacancy|opening|opportunity|vacancies|\w{4,}ship|place)"
#: What the noun begins with.
_NOUNS = ("position", "role", "post", "job", "vacanc", "opening", "opportunity", "ship", "place")
_TITLE_WORDS = r"((?:[\w/&'’.-]+[ \t\n]+){1,6}?)"
_BEFORE = regex.compile(rf"\b(?:the|an?|your|this|our)\s+{_TITLE_WORDS}{_NOUN}\b", regex.IGNORECASE)
_AFTER = regex.compile(
    rf"\b{_NOUN}\s+(?:of|as|for)\s+(?:an?|the|your)?\s*((?:[\w/&'’-]+\s?){{1,4}})", regex.IGNORECASE
)
_AS = regex.compile(
    r"\bas\s+(?:an?|the|your)\s+(?:new|next)?\s*((?:[\w/&'’-]+\s?){1,4})", regex.IGNORECASE
)
_EMPLOYER = regex.compile(r"\b(?:at|with|join|joining|for|from)\s+((?:[A-Z][\w&'’.-]*\s?)+)")


def title_spans(text: str) -> list[tuple[int, int]]:
    """Return the spans of what look like job titles: "the [site manager] post","
    ""as your [cook]"."""
    found = []
    lower = text.lower()
    named = (_BEFORE, _AFTER) if any(noun in lower for noun in _NOUNS) else ()
    for pattern in (*named, _AS) if "as" in lower else named:
        for match in pattern.finditer(text):
            if distinctive(match.group(1)):
                found.append(match.span(1))
    return sorted(found)


def employer_spans(text: str) -> list[tuple[int, int]]:
    """Return the spans of what look like the employer's name: "joining [Harbour Foods]"."""
    return [match.span(1) for match in _EMPLOYER.finditer(text)]
