"""What says that a job is wanted, what only hints at it, and what is about the news or the talk."""

import pytest

from writer.rules.check import check
from writer.rules.interest import hints_at_interest, is_interest
from writer.rules.read_letter import read_letter
from writer.rules.rule import Context


@pytest.mark.parametrize(
    "sentence",
    [
        "I'd be thrilled to be a midwife in the Northside team.",
        "I would be very happy to be their theatre nurse.",
        "It would make me very happy to do the same for the parish.",
        "I'd jump at the chance to run the night wave with you.",
        "To build something with them would be a joy.",
        "Teaching Year 3 at Linden would be a joy for me.",
        "The caseworker position means so much to me.",
        "The backend role is the one I'd pick.",
        "I'm still every bit as interested as I was that day.",
        "I continue to be very interested.",
        "I want in on second shift.",
        "I'd still love to do it.",
        "There is nowhere I should rather train.",
        "It's still top of my list.",
    ],
)
def test_a_wish_for_work(sentence: str) -> None:
    assert is_interest(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I'd be happy to hear from you.",
        "I would like to take this opportunity to thank you.",
        "I'd be glad to help with any question.",
        "I would love to see the rest of the papers one day.",
        "I would be glad to be of help if you need more information.",
        "I am interested in how you will argue it.",
        "I am not interested in the job.",
        "I want to thank you again.",
        "I would enjoy hearing how it goes.",
    ],
)
def test_no_wish_for_work(sentence: str) -> None:
    assert not is_interest(sentence)


@pytest.mark.parametrize(
    ("sentence", "hints"),
    [
        ("Still dead keen.", True),
        ("Should the post still be free, my answer is a wholehearted yes.", True),
        ("A pupillage at your chambers would be the best place I know.", True),
        ("I was happy to see how calm you stayed.", False),
        ("I am eager to hear what you decide.", False),
        ("You hope to decide by Friday.", False),
        ("Thank you for your interest.", False),
    ],
)
def test_a_hint_is_neither_the_news_nor_the_past_nor_anothers(sentence: str, hints: bool) -> None:
    assert hints_at_interest(sentence) is hints


@pytest.mark.parametrize(
    ("said", "rule", "severity"),
    [
        ("Thank you for the tour. Still dead keen.", "E003", "warning"),
        ("Thank you for the tour. The lathe was new.", "E003", "error"),
        ("I enjoyed our talk. I want the job.", "E001", "warning"),
        ("The lathe was new. I want the job.", "E001", "error"),
        ("Thank you for the tour. I want the job. No worries if it takes time.", "T002", "warning"),
        ("Thank you for the tour, dude. I want the job.", "T002", "error"),
    ],
)
def test_what_comes_near_it_warns(said: str, rule: str, severity: str) -> None:
    letter = read_letter(f"Dear Ana,\n\n{said}\n\nTom Oz", kind="thanks", channel="email")
    (finding,) = [f for f in check(letter, Context()) if f.rule == rule]
    assert finding.severity == severity


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("I looked after the pay of 640 drivers.", False),
        ("You have 700 people paid from two systems.", False),
        ("I found £31,000 of overpaid tax.", False),
        ("A double count on the kerbs came to £31,000.", False),
        ("I could not come for less than what I take home now.", True),
        ("How many days' holiday are there?", True),
        ("I'd sign up if you can get to thirty-eight an hour.", True),
        ("As for money, we shall agree.", True),
    ],
)
def test_pay_is_ones_own(said: str, found: bool) -> None:
    letter = read_letter(f"Dear Ana,\n\n{said}\n\nTom Oz", kind="thanks", channel="email")
    assert any(f.rule == "P001" for f in check(letter, Context())) is found
