"""Whose interview it is: nobody writes to themselves."""

from writer.interview import CANDIDATE, Fact, Interview, Person


def _fact(holder: str, interviewers: tuple[str, ...] = ()) -> Fact:
    return Fact(
        id="f1", kind="topic", holder=holder, interviewers=interviewers, quote="x", start=0, end=1
    )


def test_whoever_bears_the_senders_name_was_not_met() -> None:
    interview = Interview(
        interviewers=(Person(name="Zara Holt"), Person(name="Pim Aalders")),
        facts=(_fact("Zara Holt", ("Zara Holt", "Pim Aalders")),),
    )
    told = interview.told_by("zara holt")
    assert [p.name for p in told.interviewers] == ["Pim Aalders"]
    assert told.facts[0].holder == CANDIDATE
    assert told.facts[0].kind == "qualification"
    assert told.facts[0].interviewers == ("Pim Aalders",)


def test_a_bare_first_name_is_the_senders_own() -> None:
    told = Interview(interviewers=(Person(name="Zara"),)).told_by("Zara Holt")
    assert told.interviewers == ()


def test_a_namesake_with_a_title_or_surname_stays() -> None:
    people = (Person(name="Zara", title="Head Chef"), Person(name="Zara Quint"))
    assert Interview(interviewers=people).told_by("Zara Holt").interviewers == people


def test_the_sender_is_the_candidate() -> None:
    assert Interview(candidate="Hi Self").told_by("Zara Holt").candidate == "Zara Holt"
