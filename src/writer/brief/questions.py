"""The prepared questions of a request for feedback, drawn from what the notes hold (S0)."""

from writer.brief.brief import Material
from writer.brief.choice import Choice
from writer.regex import Pattern

#: E015 allows three; two are answered sooner.
MOST_QUESTIONS = 2

#: What they doubted, or asked about more than once.
_DOUBT = Pattern(
    r"\b(?:doubt\w*|worr(?:y|ied|ies)|concern\w*|unsure|not sure|hesita\w+|sceptical|skeptical|"
    r"question(?:ed|s) whether|wonder(?:ed|s)? (?:if|whether)|lack(?:s|ed|ing)?|gap|weak\w*|"
    r"not (?:enough|much|any) experience|(?:wanted|wants|want|looking for|needed|needs) more|"
    r"asked (?:twice|again|three times)|pressed|pushed (?:me )?on|came back to|kept (?:asking|"
    r"coming back))\b"
)


def asked_of(choice: Choice) -> list[tuple[str, ...]]:
    """Return the facts of each question: a doubt first, then a need, then what was told; where
    that is not enough, a question about nothing in particular."""
    doubts = [m for m in choice.materials if _DOUBT.search(m.quote)]
    ranked = list(dict.fromkeys([*doubts, *choice.needs[:1], *choice.qualifications[:1]]))
    found: list[tuple[str, ...]] = [(m.fact,) for m in _usable(ranked)]
    return [*found, ()][:MOST_QUESTIONS]


def _usable(materials: list[Material]) -> list[Material]:
    return [m for m in materials if m.clause or m.noun or m.gerund]
