"""What notes tell of the time after the interview: outcomes, new dates, messages sent."""

import datetime as dt

import pytest

from writer.etiquette import Workdays, make_plan
from writer.extract.fields import Fields, read_fields
from writer.extract.structure import structure
from writer.interview import Update
from writer.kinds import Kind, Outcome
from writer.read.notes import Notes

HEAD = (
    "Interview at Elm House Care, senior carer, Tuesday 10 November 2026\n"
    "Met Ruth Amadi (manager). The night rota is what they worry about.\n"
    "They decide by Friday 13 November.\n"
)
TODAY = dt.date(2026, 12, 20)


def fields(text: str, country: str | None = None) -> Fields:
    notes = Notes(text, "notes.md")
    return read_fields(notes, structure(notes), today=TODAY, workdays=Workdays(country))


def noted(later: str) -> Fields:
    return fields(f"{HEAD}\n{later}\n")


def last(found: Fields) -> Update:
    return found.timeline.updates[-1]


def iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


@pytest.mark.parametrize(
    ("line", "date", "outcome"),
    [
        ("Update 16 Nov: they need more time.", "2026-11-16", "more time"),
        ("UPDATE 16/11 - still interviewing others", "2026-11-16", "more time"),
        ("16 Nov: decision delayed", "2026-11-16", "more time"),
        ("Mon 16 Nov - Ruth rang, no decision yet, bear with them", "2026-11-16", "more time"),
        ("Update 18 Nov: rejected", "2026-11-18", "rejected"),
        ("18 Nov: got the rejection email :(", "2026-11-18", "rejected"),
        ("Update: didn't get it", None, "rejected"),
        ("Nov 18: they went with an internal candidate", "2026-11-18", "rejected"),
        ("EDIT 18/11/2026: it's a no", "2026-11-18", "rejected"),
        ("18.11.: Absage bekommen", "2026-11-18", "rejected"),
        ("Update: position has been filled", None, "rejected"),
        ("Update 18 Nov: got it!", "2026-11-18", "offer"),
        ("18 Nov - they offered me the job!!", "2026-11-18", "offer"),
        ("Update: I got the job", None, "offer"),
        ("Wed: Ruth called, it's a yes!", "2026-11-11", "offer"),
        ("A week later: verbal offer from Ruth", "2026-11-17", "offer"),
        ("Update 20 Nov: accepted", "2026-11-20", "accepted"),
        ("20 Nov - signed the contract", "2026-11-20", "accepted"),
        ("Update 20 Nov: withdrew", "2026-11-20", "withdrew"),
        ("20 Nov: I turned it down", "2026-11-20", "withdrew"),
        ("Update 20 Nov: position on hold", "2026-11-20", "on hold"),
        ("20 Nov: Ruth emailed, hiring freeze", "2026-11-20", "on hold"),
        ("Update 16 Nov: no news yet", "2026-11-16", "no news"),
        ("16 Nov: still nothing", "2026-11-16", "no news"),
        ("Update 16 Nov: haven't heard anything", "2026-11-16", "no news"),
        ("16 nov heard nothing", "2026-11-16", "no news"),
        ("## Update 18 Nov\nUnsuccessful, they said.", "2026-11-18", "rejected"),
        ("**Update 18/11:** They went with someone else.", "2026-11-18", "rejected"),
        ("- 18 Nov: Ruth phoned: they want me!", "2026-11-18", "offer"),
        ("They offered me the job.", None, "offer"),
        ("I've accepted their offer.", None, "accepted"),
        ("Outcome: rejected", None, "rejected"),
        ("Status: position on hold", None, "on hold"),
    ],
)
def test_an_outcome_is_heard_with_its_day(line: str, date: str | None, outcome: Outcome) -> None:
    found = noted(line)
    assert (iso(last(found).date), last(found).outcome) == (date, outcome)
    assert found.outcome == (None if outcome == "no news" else outcome)
    assert iso(found.date) == "2026-11-10"
    assert iso(found.timeline.decision_by) == "2026-11-13"


@pytest.mark.parametrize(
    "line",
    [
        "Claims rejected by insurers are a big topic.",
        "They offered me a coffee.",
        "I was rejected by the army once.",
        "She accepted that nights are hard. The budget is frozen, the ward is not.",
        "They need more time for paperwork on each resident.",
        "Situation: ward short\nTask: rota\nAction: swapped shifts\nResult: accepted by all",
        "The last manager withdrew the rota. Two offers fell through for the flat upstairs.",
        "Later stages are a trial shift and references.",
        "I need to follow up on the training form.",
    ],
)
def test_what_is_no_outcome_is_none(line: str) -> None:
    found = noted(line)
    assert found.outcome is None
    assert not [one for one in found.timeline.updates if one.outcome or one.sent]


@pytest.mark.parametrize(
    ("line", "decision", "superseded"),
    [
        ("Update 13 Nov: they need more time, now by the 20th", "2026-11-20", ["2026-11-13"]),
        ("Update 13 Nov: decision postponed to 27 November", "2026-11-27", ["2026-11-13"]),
        ("13 Nov: Ruth rang, another two weeks", "2026-11-27", ["2026-11-13"]),
        ("Update 13 Nov: need another week", "2026-11-20", ["2026-11-13"]),
        ("Update 16 Nov: they'll decide by the end of the week", "2026-11-20", ["2026-11-13"]),
        ("Mon 16 Nov - still deciding. Should know by Wednesday.", "2026-11-18", ["2026-11-13"]),
        (
            "Update 13 Nov: by the 20th they say now\nUpdate 20 Nov: delayed until 4 December",
            "2026-12-04",
            ["2026-11-13", "2026-11-20"],
        ),
        (
            "Update 20 Nov: delayed until 4 December\nUpdate 13 Nov: now by the 20th",
            "2026-12-04",
            ["2026-11-13", "2026-11-20"],
        ),
        ("Actually she later said they decide by the 18th.", "2026-11-18", ["2026-11-13"]),
        ("The decision has been pushed back to 25 November.", "2026-11-25", ["2026-11-13"]),
        ("Update 16 Nov: no news yet", "2026-11-13", []),
        ("Update 16 Nov: offer! I must answer by the 20th", "2026-11-13", []),
        ("16 Nov: chased them, will ring again by Friday", "2026-11-13", []),
        ("16 Nov: chased Ruth, she said Friday", "2026-11-20", ["2026-11-13"]),
        ("UPDATE 16/11 Ruth texted - need another wk", "2026-11-23", ["2026-11-13"]),
    ],
)
def test_the_last_date_they_name_counts(line: str, decision: str, superseded: list[str]) -> None:
    timeline = noted(line).timeline
    assert iso(timeline.decision_by) == decision
    assert [iso(day) for day in timeline.superseded] == superseded


def test_one_line_may_take_its_own_date_back() -> None:
    assert iso(
        fields("Interview 10 Nov 2026\nDecision: 13 Nov -> 20 Nov\n").timeline.decision_by
    ) == ("2026-11-20")


@pytest.mark.parametrize(
    ("line", "date", "kind"),
    [
        ("Update 16 Nov: chased Ruth by email", "2026-11-16", "followup"),
        ("16 Nov - sent follow-up", "2026-11-16", "followup"),
        ("16 Nov: emailed Ruth to ask where things stand", "2026-11-16", "followup"),
        ("Mon 16 Nov: left a voicemail", "2026-11-16", "followup"),
        ("11 Nov: sent thank-you emails", "2026-11-11", "thanks"),
        ("Later: sent thank you cards on the 11th", "2026-11-11", "thanks"),
        ("Update 20 Nov: asked Ruth for feedback", "2026-11-20", "feedback"),
        ("Thanked Ruth 11 Nov.", "2026-11-11", "thanks"),
        ("sent thank you text same night", "2026-11-10", "thanks"),
        ("Followed up again 1 Dec. No reply.", "2026-12-01", "followup"),
        ("Tue 24 Nov: rang school, the head is off sick", "2026-11-24", "followup"),
    ],
)
def test_what_was_sent_is_noted(line: str, date: str, kind: Kind) -> None:
    update = last(noted(line))
    assert (iso(update.date), update.sent) == (date, kind)


@pytest.mark.parametrize(
    ("line", "is_silent", "until"),
    [
        ("Please don't contact us, we'll be in touch.", True, None),
        ("no calls please", True, None),
        ("We'll be in touch, don't chase.", True, None),
        ("They'd rather we didn't chase.", True, None),
        ("No calls or e-mails while the panel sits, pls.", True, None),
        ("Bitte nicht anrufen.", True, None),
        ("please dont ring or email us she said", True, None),
        ("no need to follow up - they'll contact everyone", True, None),
        ("They asked candidates to refrain from contacting the panel.", True, None),
        ("Please do not contact us before the 20th.", True, "2026-11-19"),
        ("Please don't call us before that.", True, "2026-11-13"),
        ("Don't ring until Monday, she said.", True, "2026-11-16"),
        ("No phone calls please, e-mail is fine.", False, None),
        ("Ruth has no email.", False, None),
        ("I had no follow-up questions from the regulator.", False, None),
        ("Don't contact my current boss.", False, None),
        ("She said not to call patients after eight.", False, None),
        ("Do not hesitate to contact me if you have questions.", False, None),
    ],
)
def test_who_wants_to_be_left_alone(line: str, is_silent: bool, until: str | None) -> None:
    timeline = noted(line).timeline
    assert timeline.do_not_contact is is_silent
    assert iso(timeline.do_not_contact_until) == until


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("No decision before 1 December.", "2026-12-01"),
        ("They won't decide until after the 20th.", "2026-11-20"),
        ("They'll decide after Christmas.", "2026-12-24"),
        ("Entscheidung erst nach dem 20. November.", "2026-11-20"),
    ],
)
def test_a_day_before_which_nothing_is_decided(line: str, day: str) -> None:
    timeline = fields(f"Interview on 10 November 2026 with Ruth Amadi\n{line}\n").timeline
    assert timeline.decision_by is None
    assert iso(timeline.decision_not_before) == day


def test_a_phrase_at_the_top_of_the_notes_is_read_and_updates_replace_it() -> None:
    front = {"date": dt.date(2026, 11, 10), "decision by": "the end of next week"}
    text = "---\nx: y\n---\nMet Ruth Amadi.\n"
    notes = Notes(text, "notes.md", front, 13)
    found = read_fields(notes, structure(notes), today=TODAY)
    assert iso(found.timeline.decision_by) == "2026-11-20"
    text += "Update 20 Nov: now by 4 December\n"
    notes = Notes(text, "notes.md", front, 13)
    found = read_fields(notes, structure(notes), today=TODAY)
    assert iso(found.timeline.decision_by) == "2026-12-04"
    assert [iso(day) for day in found.timeline.superseded] == ["2026-11-20"]


def test_working_days_know_the_country() -> None:
    text = "Interview 22 December 2026 with Ruth Amadi\nThey decide within 3 working days.\n"
    assert iso(fields(text, "GB").timeline.decision_by) == "2026-12-29"
    assert iso(fields(text).timeline.decision_by) == "2026-12-25"


def test_a_bank_holiday_without_a_country_is_asked_for() -> None:
    text = "Interview 25 August 2026 with Ruth Amadi\nDecision: the week after the bank holiday\n"
    found = fields(text)
    assert found.timeline.decision_by is None
    assert any("--country" in warning for warning in found.warnings)
    assert iso(fields(text, "GB").timeline.decision_by) == "2026-09-11"


def test_a_whole_story_ends_in_one_plan() -> None:
    text = HEAD + (
        "\nUpdate 16 Nov: Ruth rang, they need more time, now by the 20th\n"
        "23 Nov: no news\n24 Nov: emailed Ruth to ask how it stands\n"
    )
    found = fields(text)
    from writer.interview import Interview

    interview = Interview(date=found.date, timeline=found.timeline, outcome=found.outcome)
    plan = make_plan(interview, today=dt.date(2026, 11, 25))
    assert [one.rule for one in plan.followup.refusals] == ["W004"]
    assert iso(plan.followup.earliest) == "2026-12-01"
    assert (plan.followup.sent, plan.followup.left) == (1, 1)
