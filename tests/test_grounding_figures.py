"""Numbers held to what they count, days that come round, deeds and credentials that are claimed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.grounding.claims import invented_claims
from writer.grounding.deeds import deed_in
from writer.grounding.facts import unsupported_numbers
from writer.grounding.grounds import Grounds
from writer.grounding.holders import holder_faults
from writer.grounding.named import unsupported_names
from writer.grounding.times import unsupported_days


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("in three quarters of an hour", "45 min"),
        ("two thirds of an hour", "target 40 mins"),
        ("an error of four centimetres", "setting-out error of 40 mm"),
        ("half a year", "6 months"),
        ("about a fifth less waste", "cut waste 18 %"),
        ("five days sooner", "9 days -> 4 days"),
        ("forty-eight children", "24 pairs"),
        ("three of us baked", "baked with two others"),
        ("at half past five", "out by 5.30"),
        ("at twenty to five, every day", "from 4.40"),
        ("at ten on Friday night", "trial shift 10 pm"),
        ("two generators", "rebuilt both generators"),
        ("in under ten minutes", "suite runs in 9 minutes"),
        ("seven in ten of them", "71 % first-call fix"),
        ("a herd of 180", "milked 180 cows, their herd of 240"),
        ("in the third quarter", "audit in Q3"),
        ("nine in ten, one weekend in five", "90 %, weekends 1 in 5"),
        ("between two visits", "no number here"),
        ("nearly half of the users leave", "48 % leave"),
        ("in the fourth quarter", "moving in q4"),
        ("I spoke twice to managers", "gave two talks to managers"),
        ("charged twice", "12 double charges"),
        ("routes out by 14:00", "routes before 14h"),
        ("four years at the lab", "4 y at the lab"),
        ("two years later", "qualified 2017, in the UK since 2019"),
        ("a 1930s arch", "assessed a 1930s arch"),
        ("we went from ten to five", "down from 10 days to 5"),
        ("the two belong together", "no number here"),
        ("thirty pages a week", "pager goes 30x a week, cut pages from 50 to 8"),
        ("twice a month", "about 2 sessions a month"),
        ("qualified in 2019 and moved in 2022", "in twenty nineteen, then twenty twenty two"),
        ("faults fell from eleven to four", "brought in screening, 11 faults -> 4"),
        ("from five hours to an hour and a half", "night run 5h -> 90 min"),
        ("a certificate at level 2", "trauma course lvl 2"),
        ("your Year 4 class", "Yr 4 post, 15 kids in the book club"),
        ("losing seven people in twelve months", "lost 7 in a yr"),
        ("forty pups in its first twelve months", "40 pups in the first year"),
        ("five vets and a sixth by the summer", "5 vets now, want a 6th by summer"),
        ("from nine to eleven thousand", "9,000 pupils last year, target is 11,000"),
        ("twenty labs a quarter", "ran 20 usability labs per quarter"),
        ("with a third scanner arriving", "2 scanners, third coming in november"),
        ("three accidents in a quarter", "still 3 accidents last quarter"),
        ("down from forty-five minutes to twelve", "cut the run 45 -> 12 min"),
        ("700 people", "payroll for 700 weekly paid, they have 1,150 people"),
    ],
)
def test_a_number_in_other_words_is_supported(text: str, source: str) -> None:
    assert unsupported_numbers(text, [source]) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("I mentored three nurses", "mentored two nurses, falls down by a third"),
        ("five years there", "4 years, trained 5 cooks"),
        ("lowered falls by half", "falls went down by a third"),
        ("about a fifth less fuel", "16 days instead of 21, fuel down 12 %"),
        ("three generators", "both generators, third engineer"),
        ("at half past four", "out by 5.30"),
        ("in three quarters of an hour", "30 min"),
        ("from eight weeks to three", "from 8 weeks to 5, met on 3 March"),
        ("waste from 6 to 2.5 percent", "waste from 6 to 3.5 percent"),
        ("seven years of nights", "nights 23-7, 4 years"),
        ("fixed it in seven years", "knows the S7, last 5 years"),
        ("six sites", "[6] Next: meet the director\n4 sites"),
        ("faults fell from eleven to two", "2 seasons, 11 faults -> 4"),
        ("waste from 11 to 3 per cent", "waste 11 to 6 per cent, the last three as deputy"),
        ("a certificate at level 3", "trauma course lvl 2, every 3 weeks"),
        ("down by a quarter", "falls down by a third in a quarter"),
        ("the move in 2026", "Interview on 17 November 2026\nstore moves in 2028"),
    ],
)
def test_a_number_of_something_else_is_not(text: str, source: str) -> None:
    assert len(unsupported_numbers(text, [source])) == 1


@pytest.mark.parametrize(
    ("text", "source", "missing"),
    [
        ("a crit every Tuesday", "Interview on Tuesday 17 November\nThursday crits", ["Tuesday"]),
        ("thank you for Tuesday", "Interview on Tuesday 17 November\nThursday crits", []),
        ("opens in autumn", "step-down unit opens in spring", ["autumn"]),
        ("opens in summer", "opens in June, calmer than in winter", []),
        ("every second week", "on call every third week", ["every second week"]),
        ("once a fortnight", "supervision every second week", []),
        ("after Christmas", "new scheme after Easter", ["Christmas"]),
        ("the first Sunday", "families come the last Sunday", ["first Sunday"]),
        ("the second quarter", "audit in Q3", ["second quarter"]),
        ("every day", "no rhythm was named", []),
    ],
)
def test_days_seasons_and_rhythms(text: str, source: str, missing: list[str]) -> None:
    assert [day.text for day in unsupported_days(text, [source])] == missing


def test_an_acronym_needs_its_words_in_a_row() -> None:
    source = "it disappeared; world health organization guide"
    assert [n.text for n in unsupported_names("the SAP system", [source], [])] == ["SAP"]
    assert unsupported_names("the WHO guide", [source], []) == []


def claims(text: str, *mine: str) -> list[str]:
    return [f.why for f in invented_claims(text, [Grounds("sender", m) for m in mine])]


@pytest.mark.parametrize(
    "text",
    [
        "I designed the bearings for the bridge.",
        "I also validated a scanner.",
        "I hold a rigger's licence.",
        "I was called to the bar last year.",
        "We were rated outstanding.",
        "I managed the whole bridge project.",
        "I have run my own firm.",
    ],
)
def test_what_was_never_done_is_invented(text: str) -> None:
    assert claims(text, "did the concrete pours on a bridge", "led the night shift at the yard")


@pytest.mark.parametrize(
    "text",
    [
        "I poured the concrete for a bridge.",
        "I hold a licence for the forklift.",
        "My two bridges would be a good start with you.",
        "I'm at the end of the phone.",
        "My boots will be clean.",
        "I would love to design bearings.",
    ],
)
def test_what_was_done_or_is_wished_for_passes(text: str) -> None:
    assert claims(text, "did the concrete pours on two bridges", "forklift licence") == []


@pytest.mark.parametrize(
    ("text", "at_fault"),
    [
        ("The handover sheet that you introduced impressed me.", True),
        ("Falls at your wards went down by a third.", True),
        ("I keep the logbook by hand.", True),
        ("The handover sheet that I introduced was a start.", False),
        ("You keep the logbook by hand.", False),
    ],
)
def test_a_deed_with_what_it_is_told_of(text: str, at_fault: bool) -> None:
    materials = [
        Grounds("sender", "introduced a handover sheet, falls on the wards went down by a third"),
        Grounds("reader", "they keep the logbook by hand"),
    ]
    assert bool(holder_faults(text, materials)) is at_fault


def test_a_deed_has_a_verb_and_an_object() -> None:
    deed = deed_in("I also validated the new analyser of the ward in June.")
    assert deed is not None
    assert deed.verb == "validate"
    assert len(deed.heads) == 2
    assert deed_in("I had a good day.") is None
    assert deed_in("The ward is full.") is None


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_can_be_held_against_any_other(text: str, source: str) -> None:
    for number in unsupported_numbers(text, [source]):
        assert text[number.start : number.end] == number.text
    for day in unsupported_days(text, [source]):
        assert text[day.start : day.end] == day.text
    invented_claims(text, [Grounds("sender", source)])
    holder_faults(text, [Grounds("reader", source)])
