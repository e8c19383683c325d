"""Tells what two materials have in common: whether one repeats the other, or goes with it."""

from collections.abc import Sequence

from writer.brief.brief import Material
from writer.language.tokens import content_words
from writer.regex import Pattern

#: Too common in such notes to show that two facts belong together.
COMMON_STEMS = content_words(
    "experience year years team teams work working worked role lead led new people company job "
    "month months day days week weeks use used using like good run running ran help helped time "
    "manage managed managing project first one two three four five six ten"
)
#: Where something was done: "(at) the Wharf House".
_FIRMS = Pattern(r"\b(?:at|for|with) (?:the )?(?:[A-Z][\w'&-]*(?: (?=[A-Z]))?)+")


def echoes(material: Material, topics: Sequence[Material]) -> bool:
    """Tell whether a material says over again what one of the topics says."""
    words = matter(material)
    return any(2 * len(words & matter(m)) >= min(len(words), len(matter(m))) for m in topics)


def matter(material: Material) -> frozenset[str]:
    """Return the content words of what a material says in a letter, not of all its quote."""
    forms = (material.clause, material.noun, material.gerund)
    return frozenset(content_words(" ".join(filter(None, forms)))) - COMMON_STEMS


def deed_matter(material: Material) -> frozenset[str]:
    """Return the content words of what the sender did, without the name of where.

    The Wharf House has nothing in common with what is made in house.
    """
    return matter(material) - content_words(" ".join(_FIRMS.findall(material.clause or "")))


def is_akin(one: Material, other: Material) -> bool:
    """Tell whether two materials are plainly about the same kind of work."""
    shared = content_words(one.quote) & content_words(other.quote)
    return any(len(word) > 3 for word in shared - COMMON_STEMS)
