"""Deeds, posts and reach that go up in the telling, and those that are told as they were."""

import pytest

from writer.grounding.claims import invented_claims
from writer.grounding.grounds import READER, SENDER, Grounds
from writer.grounding.holders import holder_faults

NOTES = (
    Grounds(SENDER, "I helped rewrite the contrast checklist there afterwards"),
    Grounds(SENDER, "Volunteered with the law school's advice line for a year"),
    Grounds(SENDER, "ten years there, the last three as deputy manager"),
    Grounds(SENDER, "I do the weekly dashboard, inherited it from someone else"),
    Grounds(SENDER, "run antenatal classes every other Saturday w/ another midwife"),
    Grounds(SENDER, "trustee of a food bank (treasurer)"),
    Grounds(SENDER, "drove coaches for Holloways, also abroad"),
    Grounds(SENDER, "I do nurse consults, mainly weight clinics"),
    Grounds(SENDER, "I haven't used their software (Paystream), only Sage"),
    Grounds(SENDER, "HNC done, starting degree in September"),
    Grounds(SENDER, "I said I'd send the plan by Friday 3 July", "promise"),
    Grounds(READER, "they want a nurse to run diabetic clinics and puppy parties"),
)


@pytest.mark.parametrize(
    "text",
    [
        "I rewrote the contrast checklist.",
        "I helped to rewrite the contrast checklist for the whole hospital.",
        "I ran the advice line at my law school.",
        "I was the manager for three years.",
        "I was director for three years.",
        "I built the weekly dashboard.",
        "I set up the antenatal classes.",
        "I founded a food bank.",
        "I trained drivers at Holloways.",
        "I have used Paystream for years.",
        "I have a degree.",
        "My antenatal classes raised breastfeeding rates.",
        "I will send the plan by Tuesday.",
    ],
)
def test_what_goes_up_in_the_telling_is_found(text: str) -> None:
    assert invented_claims(text, NOTES)


@pytest.mark.parametrize(
    "text",
    [
        "I had a hand in rewriting the contrast checklist.",
        "I volunteered on the advice line of my law school.",
        "I was deputy manager for three years.",
        "I look after the weekly dashboard.",
        "I run antenatal classes with another midwife.",
        "I am treasurer of a food bank.",
        "I have worked with Sage.",
        "I will send the plan by Friday.",
        "I'll bring them along.",
    ],
)
def test_what_is_told_as_it_was_passes(text: str) -> None:
    assert invented_claims(text, NOTES) == []
    assert holder_faults(text, NOTES) == []


def test_a_thing_that_only_the_reader_has_whole_is_the_readers() -> None:
    fault = holder_faults("I run diabetic clinics at Applecross.", NOTES)
    assert [found.grounds.owner for found in fault] == [READER]
    assert holder_faults("I run weight clinics at Applecross.", NOTES) == []
