"""Claims of the sender's that only the reader's side, or nobody, has to do with."""

import pytest

from writer.grounding.claims import invented_claims
from writer.grounding.facts import unsupported_numbers
from writer.grounding.grounds import READER, SENDER, Grounds
from writer.grounding.holders import holder_faults
from writer.grounding.times import unsupported_days
from writer.interview import CANDIDATE, Fact, Interview
from writer.rules.evidence import grounds
from writer.rules.rule import Context

MATERIALS = (
    Grounds(SENDER, "mapped 240 km of sewers with one colleague", "qualification"),
    Grounds(SENDER, "wrote the induction leaflet at Larkfield council", "qualification"),
    Grounds(READER, "the drought plan is due in June", "topic"),
    Grounds(READER, "they use tablets in the van", "topic"),
    Grounds(READER, "trial day on Saturday 28 November at 2 pm", "next_step"),
)


def whys(text: str) -> list[str]:
    return [fault.why for fault in invented_claims(text, MATERIALS)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("I have written a drought plan before.", "invented"),
        ("I use tablets every day.", "invented"),
        ("I drafted a bylaw on wells.", "invented"),
        ("I have trained new starters.", "inflated"),
        ("I negotiated the lease of the yard.", "inflated"),
        ("I know how to service a pump.", "invented"),
        ("Two city councils are among my clients.", "invented"),
    ],
)
def test_what_is_borrowed_or_strong_needs_evidence(text: str, why: str) -> None:
    assert why in whys(text)


@pytest.mark.parametrize(
    "text",
    [
        "With one colleague I mapped 240 km of sewers.",
        "I wrote a leaflet for new people at Larkfield council.",
        "I will be at the trial day on Saturday the 28th at two.",
        "I came away with the drought plan on my mind.",
        "I was shown the van and the tablets.",
        "The yard was calmer than I had imagined.",
        "My references are a short e-mail away.",
    ],
)
def test_what_is_true_or_claims_nothing_passes(text: str) -> None:
    assert whys(text) == []
    assert holder_faults(text, MATERIALS) == []


def test_two_numbers_of_one_deed_make_other_words_a_doubt() -> None:
    own = (Grounds(SENDER, "packaging for Tern Coffee - 14 SKUs in 9 weeks", "qualification"),)
    said = "We got fourteen products out of the door in nine weeks."
    assert [fault.why for fault in invented_claims(said, own)] == ["thin"]
    assert [f.why for f in invented_claims("I built fourteen looms.", own)] == ["invented"]
    choir = (Grounds(SENDER, "I set up a choir of 35 children", "qualification"),)
    said = "The choir I founded grew out of nothing to thirty-five singers."
    assert [fault.why for fault in invented_claims(said, choir)] == ["thin"]


NOTED = (
    Grounds(SENDER, "gas safe since 2015, CIPD L5 done", "qualification"),
    Grounds(SENDER, "gotta text him: gas safe card number", "promise"),
    Grounds(SENDER, "made the plum tart on the trial", "qualification"),
    Grounds(SENDER, "sat second chair on the Harwell appeal", "qualification"),
    Grounds(READER, "loan boxes not updated since 2009", "topic"),
)


@pytest.mark.parametrize(
    "text",
    [
        "I've been Gas Safe registered since 2015.",
        "I have finished CIPD Level 5.",
        "I'll text you the number on my Gas Safe card.",
        "I smiled at the thought of loan boxes untouched since 2009.",
        "You tasted the plum tart on the trial.",
        "Your patience is something I take my hat off to.",
        "I write to thank you for the courtesy with which I was met.",
    ],
)
def test_what_the_notes_say_in_fewer_words_passes(text: str) -> None:
    assert invented_claims(text, NOTED) == []
    assert holder_faults(text, NOTED) == []


@pytest.mark.parametrize(
    "text",
    ["I am a certified tree surgeon.", "I conducted the Harwell appeal.", "I'll text you a quote."],
)
def test_what_they_do_not_say_is_found(text: str) -> None:
    assert invented_claims(text, NOTED)


def test_whose_years_were_heard_of_and_what_was_liked_is_the_senders() -> None:
    mine = (
        Grounds(SENDER, "nine years on the 47 with Metro", "qualification"),
        Grounds(SENDER, "set up the antenatal group for young mums", "qualification"),
        Grounds(READER, "She liked the young mums group", "topic"),
    )
    assert holder_faults("I hear you have been on the 47 for nine years.", mine)
    assert holder_faults("Your antenatal group for young mums is a wonderful thing.", mine)
    sample = (Grounds(SENDER, "promised the two-page writing sample", "promise"),)
    assert holder_faults("I'll let you have the two-page writing sample.", sample) == []


def test_what_they_ask_for_may_be_promised() -> None:
    asked = (Grounds(READER, "he wants a reference from Frau Adler", "topic"),)
    said = "I will arrange for Frau Adler's reference to be sent to you."
    assert invented_claims(said, asked) == []
    assert holder_faults(said, asked) == []


PAYROLL = (
    Grounds(READER, "they run the payroll for the mill by hand, on the 25th", "topic"),
    Grounds(READER, "they bought a scanner in May, want to switch to Folio", "topic"),
    Grounds(SENDER, "kept the rent ledger, 1,400 tenants, read scans daily", "qualification"),
    Grounds(SENDER, "moved all to VSDs, used Xero not Sage", "qualification"),
    Grounds(SENDER, "studying for the CII, one unit passed", "qualification"),
)


@pytest.mark.parametrize(
    "text",
    [
        "I am on the payroll for the mill.",
        "I run the payroll.",
        "I bought a scanner in May.",
        "As a certified welder, I could help you.",
        "I have used Sage for years.",
    ],
)
def test_words_of_the_post_prove_no_deed(text: str) -> None:
    assert invented_claims(text, PAYROLL, known="payroll clerk Ravensworth Mill")


@pytest.mark.parametrize(
    "text",
    [
        "I moved all of it to variable speed drives.",
        "It was, I must admit, a relief.",
        "I have a fair idea of what can go wrong.",
        "I take mistakes seriously.",
        "I drove home with a full head.",
        "I haven't stopped thinking of the scanner.",
        "I have used Xero.",
        "I have passed one unit of the CII.",
        "I kept a rent ledger, and am happy to travel.",
        "I find your payroll well run.",
        "I look forward to seeing the mill again.",
        "The rent ledger I kept has taught me how much a calm page helps.",
        "Scanning it all by hand would be a task after my own heart.",
    ],
)
def test_feelings_asides_and_short_forms_are_no_inventions(text: str) -> None:
    assert invented_claims(text, PAYROLL, known="payroll clerk Ravensworth Mill") == []


def test_what_is_told_of_the_reader_by_name_has_a_holder_too() -> None:
    told = "I was glad to hear that Edwin read scans of the rent ledger."
    assert holder_faults(told, PAYROLL, people=("Edwin",))
    assert (
        holder_faults("I was glad to hear that Edwin likes tea.", PAYROLL, people=("Edwin",)) == []
    )


@pytest.mark.parametrize(
    ("evidence", "text"),
    [
        ("she would like to see my recipe", "I will send you the recipe."),
        ("Send: list of procedures", "I am sending you the list."),
        ("she asked for a page on rents", "I attach the page on rents."),
    ],
)
def test_what_was_asked_for_may_be_sent(evidence: str, text: str) -> None:
    materials = (Grounds(READER, evidence, "next_step"),)
    assert invented_claims(text, materials) == []
    assert holder_faults(text, materials) == []


def test_the_object_of_the_reader_is_no_deed_of_the_sender() -> None:
    assert holder_faults("I know the tablets that you use in the van.", MATERIALS) == []
    assert holder_faults("I use tablets in my van.", MATERIALS) != []


@pytest.mark.parametrize(
    ("notes", "text"),
    [
        ("cut scrap by 40 %", "Scrap fell by two fifths."),
        ("budget of £2.4m", "a budget of two point four million pounds"),
        ("ages 3 to 5", "children between three and five"),
        ("answers within 48 hours, it was nine days", "You answer within two days."),
        ("decides in a fortnight", "You decide in two weeks."),
        ("half a year", "six months"),
        ("20 years", "two decades"),
        ("5 % waste", "one loaf in twenty"),
        ("roughly 2,500 words a day", "some two and a half thousand words a day"),
    ],
)
def test_the_same_amount_in_other_words(notes: str, text: str) -> None:
    assert unsupported_numbers(text, [notes]) == []


@pytest.mark.parametrize(
    ("notes", "text"),
    [
        ("opens in October", "It opens in spring."),
        ("answers within a fortnight", "You answer within a month."),
        ("due before the summer", "It is due before Christmas."),
    ],
)
def test_another_time_of_the_year(notes: str, text: str) -> None:
    assert unsupported_days(text, [notes])


def test_any_friday_is_no_day_of_the_calendar() -> None:
    assert unsupported_days("Nobody forgives a late Friday.", ["due on Monday"]) == []


def test_a_wish_for_a_feast_tells_no_time() -> None:
    assert unsupported_days("I wish you a happy Christmas.", ["due before the summer"]) == []


def fact(notes: str, quote: str, *, shareable: bool = True) -> Fact:
    start = notes.index(quote)
    return Fact(
        id=f"f{start}",
        kind="qualification" if shareable else "private",
        holder=CANDIDATE,
        quote=quote,
        start=start,
        end=start + len(quote),
        shareable=shareable,
    )


def test_the_rest_of_a_sentence_is_evidence_too_unless_it_is_private() -> None:
    notes = "ran a 9-day tribunal alone, won on all heads\n\nled a crew, was sacked in May\n"
    interview = _interview(
        fact(notes, "won on all heads"),
        fact(notes, "led a crew"),
        fact(notes, "was sacked in May", shareable=False),
    )
    told = [one.text for one in grounds(Context(notes=notes, interview=interview)) or ()]
    assert told == ["ran a 9-day tribunal alone, won on all heads", "led a crew"]


def _interview(*facts: Fact) -> Interview:

    return Interview(facts=facts)


def test_what_was_found_of_a_sentence_is_of_the_notes_it_was_held_against() -> None:
    text = "I mapped 240 km of sewers on Saturday."
    elsewhere = (Grounds(SENDER, "baked bread on Sunday", "qualification"),)
    for _ in range(2):
        assert unsupported_numbers(text, ["240 km of sewers"]) == []
        assert [q.text for q in unsupported_numbers(text, ["24 km of sewers"])] == ["240 km"]
        assert [day.text for day in unsupported_days(text, ["met on a Sunday shift"])] == [
            "Saturday"
        ]
        assert invented_claims("I mapped 240 km of sewers.", MATERIALS) == []
        assert invented_claims("I mapped 240 km of sewers.", elsewhere)


def test_what_was_found_is_not_changed_by_who_asked() -> None:
    text, sources = "I mapped 240 km of sewers.", ["24 km of sewers"]
    unsupported_numbers(text, sources).clear()
    assert unsupported_numbers(text, sources)
    invented_claims("I flew to the moon.", MATERIALS).clear()
    assert invented_claims("I flew to the moon.", MATERIALS)
