"""What is not searched, because none of its words is there, could not have been found."""

import random
import re._parser as parser  # type: ignore[import-not-found]  # private: it has no stubs
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from writer import regex
from writer.language import pay
from writer.rules import (
    f005_placeholder_left,
    f006_address_not_in_notes,
    jobs,
    p001_pay_mentioned,
    p002_private_told,
    p003_other_application,
    p004_prompt_leaked,
    p005_confidence_repeated,
    w007_surplus_attachment,
    w009_search_given_up,
    wish,
)
from writer.rules.cues import Cue
from writer.rules.wording import wording

Guard = Callable[[str], bool]


def _any(cue: Cue) -> Guard:
    return lambda text: cue.may_be_in(wording(text))


def _lower(*signs: str) -> Guard:
    return lambda text: any(sign in text.lower() for sign in signs)


def _keys(*words: str) -> Guard:
    return lambda text: not wording(text).keys.isdisjoint(words)


def _pay(text: str) -> bool:
    return pay._may_be_pay(text.lower())


#: Pattern and what lets it be searched.
GUARDED: dict[str, tuple[regex.Pattern, Guard]] = {
    "F005": (f005_placeholder_left._PLACEHOLDER, _lower(*f005_placeholder_left._SIGNS)),
    "F006": (f006_address_not_in_notes._CONTACT, _lower(*f006_address_not_in_notes._SIGNS)),
    "P002 personal": (p002_private_told._PERSONAL, _any(p002_private_told._PERSONAL_WORDS)),
    "P002 opinion": (p002_private_told._OPINION, _any(p002_private_told._TRAIT_WORDS)),
    "P003 rivals": (p003_other_application._RIVALS, _any(p003_other_application._WORDS)),
    "P003 rival": (p003_other_application._RIVAL, _any(p003_other_application._WORDS)),
    "P004": (p004_prompt_leaked._LEAK, p004_prompt_leaked._may_leak),
    "P005": (p005_confidence_repeated._IN_CONFIDENCE, _any(p005_confidence_repeated._WORDS)),
    "W007 named": (w007_surplus_attachment._NAMED, _any(w007_surplus_attachment._ATTACHED)),
    "W007 before": (w007_surplus_attachment._BEFORE, _any(w007_surplus_attachment._ATTACHED)),
    "W009": (w009_search_given_up._GIVEN_UP, _any(w009_search_given_up._WORDS)),
    "P001 terms": (p001_pay_mentioned._OWN_TERMS, _any(p001_pay_mentioned._TERM_WORDS)),
    "wished": (wish._WISHED, _keys(*wish._WISHING)),
    "keen": (wish._KEEN, _keys(*wish._KEENNESS)),
    "this": (wish._THIS, _keys(*wish._LOVE)),
    "praised": (wish._PRAISED, _keys(*wish._PRAISE)),
    "job before": (jobs._BEFORE, _lower(*jobs._NOUNS)),
    "job after": (jobs._AFTER, _lower(*jobs._NOUNS)),
    "pay in words": (pay._WORDED, _pay),
    "pay in figures": (pay._FIGURE, lambda text: pay._may_be_sum(text.lower())),
}


def _sample(parts: Iterable[tuple[object, Any]], draw: random.Random) -> str:
    """Return a text that a parsed pattern may match, by chance; what looks about is passed over."""
    text = ""
    for kind, told in parts:
        match kind:
            case parser.LITERAL:
                text += chr(told)
            case parser.IN:
                text += _one_of(told, draw)
            case parser.BRANCH:
                text += _sample(draw.choice(told[1]), draw)
            case parser.SUBPATTERN:
                text += _sample(told[3], draw)
            case parser.MAX_REPEAT | parser.MIN_REPEAT:
                least, most, again = told
                times = draw.randint(least, min(most, least + 1))
                text += "".join(_sample(again, draw) for _ in range(times))
            case parser.ASSERT if told[0] > 0:
                text += _sample(told[1], draw)
            case parser.ANY | parser.NOT_LITERAL:
                text += draw.choice("ab ")
    return text


def _one_of(members: list[tuple[object, Any]], draw: random.Random) -> str:
    if members[0][0] is parser.NEGATE:
        return draw.choice("ab 1")
    kind, told = draw.choice(members)
    if kind is parser.LITERAL:
        return chr(told)
    if kind is parser.RANGE:
        return chr(draw.randint(*told))
    return {parser.CATEGORY_SPACE: " ", parser.CATEGORY_DIGIT: "7"}.get(told, draw.choice("ab"))


@pytest.mark.parametrize("name", GUARDED)
def test_no_match_without_one_of_its_words(name: str) -> None:
    pattern, guard = GUARDED[name]
    parsed = parser.parse(pattern.pattern, pattern.flags)
    draw = random.Random(name)
    samples = [_sample(parsed, draw) for _ in range(1500)]
    found = [text for text in samples if pattern.search(text)]
    assert len(found) > 100
    assert not [text for text in found if not guard(text)]
