"""Weighs how much a sentence repeats: others of its message, or what others of a panel read."""

from collections import Counter
from collections.abc import Collection, Sequence

from writer.draft.composer.contract import spelled_out
from writer.draft.draft import Sentence
from writer.language.tokens import content_words
from writer.regex import Pattern

#: What it costs if every word stands in a sentence to somebody else of the same interview.
WEAR = 8.0
#: What it costs to open with the two words that open a sentence to somebody else.
WORN_OPENING = 2.0
_OWN_TALK = Pattern(r"\bI told you|\btell(?:ing)? you")


def of_myself(pair: Sequence[Sentence]) -> bool:
    """Tell whether two sentences in a row begin with "I", so that a third should not."""
    return len(pair) > 1 and all(s.text.startswith(("I ", "I'")) for s in pair)


def _plain_words(text: str) -> list[str]:
    return [word.strip(",.;:?!") for word in text.lower().split()]


def wear_of(texts: Collection[str]) -> Counter[str]:
    """Return how often words and openings stand in the messages to others."""
    worn = Counter(word for text in texts for word in set(_plain_words(text)))
    worn.update(_opening(text) for text in texts)
    return worn


def wear(sentence: Sentence, worn: Counter[str]) -> float:
    """Return how much of a sentence the others of the panel have read in their messages."""
    text = spelled_out(sentence.text)
    words = set(_plain_words(text))
    opened = WORN_OPENING * min(worn[_opening(text)], 2)
    # A long word that comes again is noticed, a short one is not.
    read = sum(len(word) * min(worn[word], 3) for word in words)
    return WEAR * read / sum(len(word) for word in words) + opened


def _opening(text: str) -> str:
    return " ".join(_plain_words(text)[:2])


def repetition(sentence: Sentence, before: Sequence[Sentence], *, bare: bool) -> float:
    """Return how much a sentence echoes the ones before it: openings, then words.

    `bare`: the message holds nothing but courtesies, so longer ones are better.
    """
    words = sentence.text.lower().split()
    cost = 0.0
    if bare:
        cost = -len(words) / 4
    after_own = before and _OWN_TALK.search(before[-1].text)
    cost += 5 * ("bring" in words and "bringing" in words)
    if before and "thank" in words[:2]:
        # Two sentences of thanks in a row are one too many.
        cost += 8 * ("thank you" in before[-1].text.lower())
    cost += 10 * (words[2:4] in (["part,", "my"], ["side,", "my"]))
    cost += 10 * bool(after_own and sentence.text.startswith("For my part"))
    for distance, other in enumerate(reversed(before), start=1):
        theirs = other.text.lower().split()
        if words[0] == theirs[0]:
            cost += 3 / distance
            cost += 3 * (words[:2] == theirs[:2])
        shared = content_words(sentence.text) & content_words(other.text)
        cost += len(shared) / distance
    return cost + _doubled_within(words)


def _doubled_within(words: Sequence[str]) -> float:
    """Return how many longer words stand twice in one sentence ("my own ... on my own")."""
    longer = [w.strip(",.;:") for w in words if len(w) > 3 or w == "own"]
    return 1.5 * (len(longer) - len(set(longer)))
