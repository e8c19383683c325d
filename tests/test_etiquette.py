"""When to write, how often, and whether at all."""

import calendar
import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.errors import UsageError
from writer.etiquette import Plan, Sent, Workdays, make_plan, today_in
from writer.interview import Interview, Person, Timeline, Update
from writer.kinds import KINDS, Kind, Outcome

TUESDAY = dt.date(2026, 11, 17)
THURSDAY = dt.date(2026, 11, 19)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def met(
    *names: str,
    date: dt.date | None = TUESDAY,
    outcome: Outcome | None = None,
    decision_by: dt.date | None = THURSDAY,
    do_not_contact: bool = False,
    do_not_contact_until: dt.date | None = None,
    updates: tuple[Update, ...] = (),
    decision_not_before: dt.date | None = None,
) -> Interview:
    return Interview(
        date=date,
        interviewers=tuple(Person(name=name) for name in names or ("Dana Whitfield",)),
        outcome=outcome,
        timeline=Timeline(
            decision_by=decision_by,
            do_not_contact=do_not_contact,
            do_not_contact_until=do_not_contact_until,
            decision_not_before=decision_not_before,
            updates=updates,
        ),
    )


def update(
    date: str | None,
    outcome: Outcome | None = None,
    *,
    decision_by: str | None = None,
    sent: Kind | None = None,
) -> Update:
    return Update(
        date=day(date) if date else None,
        outcome=outcome,
        decision_by=day(decision_by) if decision_by else None,
        sent=sent,
        quote="",
        start=0,
        end=0,
    )


def chased(*days: str) -> tuple[Sent, ...]:
    return tuple(Sent(kind="followup", on=day(text)) for text in days)


THANKED = Sent(kind="thanks", on=TUESDAY)


# Working days


@pytest.mark.parametrize(
    ("country", "holiday", "no_holiday"),
    [
        ("GB-ENG", "2026-04-06 2026-05-04 2026-08-31 2026-12-28", "2026-07-14 2026-11-26"),
        ("GB-SCT", "2026-11-30 2026-01-02", "2026-04-06"),
        ("US", "2026-11-26 2026-07-03 2026-09-07 2026-01-19", "2026-12-28 2026-04-06"),
        ("DE", "2026-05-01 2026-05-14 2026-12-25", "2026-12-24 2026-08-31"),
        ("DE-BY", "2026-01-06 2026-06-04", "2026-10-31"),
        ("FR", "2026-07-14 2026-05-08 2026-11-11", "2026-04-03"),
        ("ES", "2026-10-12 2026-12-08", "2026-04-06"),
    ],
)
def test_public_holidays_are_no_working_days(country: str, holiday: str, no_holiday: str) -> None:
    workdays = Workdays(country)
    for text in holiday.split():
        assert not workdays.is_workday(day(text)), text
        assert workdays.holiday(day(text))
    for text in no_holiday.split():
        assert workdays.is_workday(day(text)) == (day(text).weekday() < 5), text


def test_a_weekend_is_that_of_the_country() -> None:
    friday, sunday = day("2026-11-13"), day("2026-11-15")
    assert not Workdays("IL").is_workday(friday)
    assert Workdays("IL").is_workday(sunday)
    assert not Workdays("GB").is_workday(sunday)


def test_a_part_of_a_country_may_be_given_by_itself() -> None:
    assert Workdays("GB", "SCT") == Workdays("gb-sct") != Workdays("GB")
    assert len({Workdays("GB", "SCT"), Workdays("gb-sct")}) == 1


@pytest.mark.parametrize(
    ("country", "said"),
    [("XX", "'XX'"), ("GB-LON", "ENG"), ("Germany", "'GERMANY'"), ("ENG", "'ENG'")],
)
def test_an_unknown_country_is_named_with_the_next_step(country: str, said: str) -> None:
    with pytest.raises(UsageError) as error:
        Workdays(country)
    assert said in str(error.value)
    assert "public holidays" in str(error.value)


@given(
    start=st.dates(dt.date(2000, 1, 1), dt.date(2090, 1, 1)),
    count=st.integers(0, 60),
)
@settings(max_examples=60, deadline=None)
def test_working_days_without_a_country_are_the_calendar_s(start: dt.date, count: int) -> None:
    workdays = Workdays(None)
    end = workdays.add(start, count)
    steps = (dt.date.fromordinal(n) for n in range(start.toordinal() + 1, end.toordinal() + 1))
    assert sum(calendar.weekday(d.year, d.month, d.day) < 5 for d in steps) == count
    assert workdays.between(start, end) == count
    assert count == 0 or workdays.is_workday(end)


@pytest.mark.parametrize(
    ("moment", "zone", "date"),
    [
        ("2026-11-17T23:30:00+00:00", "Europe/London", "2026-11-17"),
        ("2026-11-17T23:30:00+00:00", "Europe/Berlin", "2026-11-18"),
        ("2026-11-17T23:30:00+00:00", "America/Los_Angeles", "2026-11-17"),
        ("2026-11-18T04:59:59+00:00", "America/New_York", "2026-11-17"),
        ("2026-11-18T05:00:00+00:00", "America/New_York", "2026-11-18"),
        ("2026-11-17T10:00:00+00:00", "Pacific/Kiritimati", "2026-11-18"),
        ("2026-11-17T10:00:00+00:00", "Pacific/Pago_Pago", "2026-11-16"),
        ("2026-11-17T18:29:59+00:00", "Asia/Kolkata", "2026-11-17"),
        ("2026-11-17T18:30:00+00:00", "Asia/Kolkata", "2026-11-18"),
        # The night in which the clocks go back, and the one in which they go forward.
        ("2026-10-24T22:59:59+00:00", "Europe/Berlin", "2026-10-25"),
        ("2026-10-25T23:00:00+00:00", "Europe/Berlin", "2026-10-26"),
        ("2026-03-29T22:00:00+00:00", "Europe/Berlin", "2026-03-30"),
        # A new year, and a leap day.
        ("2026-12-31T23:00:00+00:00", "Europe/Paris", "2027-01-01"),
        ("2028-02-29T23:30:00-05:00", "America/New_York", "2028-02-29"),
        ("2028-02-28T23:30:00-05:00", "Europe/Madrid", "2028-02-29"),
    ],
)
def test_today_is_that_of_the_zone(moment: str, zone: str, date: str) -> None:
    assert today_in(zone, dt.datetime.fromisoformat(moment)) == day(date)


@pytest.mark.parametrize("zone", ["Europe/Nowhere", "", "../etc/passwd", "Berlin"])
def test_an_unknown_zone_is_named_with_the_next_step(zone: str) -> None:
    with pytest.raises(UsageError, match="Europe/Berlin"):
        today_in(zone, dt.datetime(2026, 11, 17, tzinfo=dt.UTC))


# The thank-you


def test_a_thank_you_is_due_within_24_hours() -> None:
    plan = make_plan(met(), today=TUESDAY)
    assert (plan.thanks.due, plan.thanks.overdue) == (day("2026-11-18"), False)
    assert (plan.next.action, plan.next.date, plan.next.rule) == ("thanks", TUESDAY, "W001")
    late = make_plan(met(), today=day("2026-11-19"))
    assert late.thanks.overdue
    assert late.next.action == "thanks"


def test_everyone_met_is_thanked() -> None:
    interview = met("Ana Ruiz", "Tom Bell", decision_by=day("2026-12-01"))
    one = Sent(kind="thanks", to="Ana Ruiz", on=TUESDAY)
    plan = make_plan(interview, today=day("2026-11-20"), sent=[one])
    assert plan.thanks.left_to == plan.next.to == ("Tom Bell",)
    assert plan.thanks.overdue
    done = make_plan(interview, today=day("2026-11-20"), sent=[THANKED])
    assert (done.thanks.left_to, done.thanks.overdue) == ((), False)


def test_before_the_interview_there_is_the_closing() -> None:
    plan = make_plan(met(), today=day("2026-11-16"))
    assert (plan.next.action, plan.next.date) == ("closing", TUESDAY)


# The follow-up


def test_told_thursday_means_friday_morning_at_the_earliest() -> None:
    for today, allowed in ((THURSDAY, False), (day("2026-11-20"), True)):
        plan = make_plan(met(), today=today, sent=[THANKED])
        assert plan.followup.earliest == day("2026-11-20")
        assert plan.followup.allowed is allowed
    refusal = make_plan(met(), today=THURSDAY).refusal("W002")
    assert refusal is not None
    assert refusal.from_date == day("2026-11-20")


@pytest.mark.parametrize(
    ("decision", "country", "earliest"),
    [
        ("2026-11-20", None, "2026-11-23"),
        ("2026-11-21", None, "2026-11-23"),
        ("2026-12-24", "GB", "2026-12-29"),
        ("2026-12-24", None, "2026-12-25"),
        ("2026-11-25", "US", "2026-11-27"),
        ("2026-12-31", "DE", "2027-01-04"),
        ("2026-07-13", "FR", "2026-07-15"),
        ("2028-02-28", None, "2028-02-29"),
    ],
)
def test_the_earliest_is_the_next_working_morning(
    decision: str, country: str | None, earliest: str
) -> None:
    interview = met(date=day(decision) - dt.timedelta(days=3), decision_by=day(decision))
    plan = make_plan(interview, today=day(decision), workdays=Workdays(country))
    assert plan.followup.earliest == day(earliest)


def test_grace_is_counted_in_working_days_after_the_earliest() -> None:
    interview = met(date=day("2026-11-10"))
    days = [
        make_plan(interview, today=TUESDAY, patience=patience).followup.recommended
        for patience in (0, 1, 2, 5)
    ]
    assert days == [day("2026-11-20"), day("2026-11-23"), day("2026-11-24"), day("2026-11-27")]


def test_exactly_a_week_after_the_interview_is_not_recommended() -> None:
    assert make_plan(met(), today=TUESDAY).followup.recommended == day("2026-11-25")


def test_until_the_recommended_day_the_advice_is_to_wait() -> None:
    plan = make_plan(met(), today=day("2026-11-20"), sent=[THANKED])
    assert plan.followup.allowed
    assert (plan.next.action, plan.next.date, plan.next.rule) == (
        "wait",
        day("2026-11-25"),
        "W003",
    )
    then = make_plan(met(), today=day("2026-11-28"), sent=[THANKED])
    assert (then.next.action, then.next.date) == ("followup", day("2026-11-30"))


def test_five_working_days_lie_between_two_and_there_are_two() -> None:
    first = chased("2026-11-25")
    soon = make_plan(met(), today=day("2026-12-01"), sent=first)
    assert [r.rule for r in soon.followup.refusals] == ["W004"]
    assert soon.followup.earliest == day("2026-12-02")
    assert (soon.followup.sent, soon.followup.left) == (1, 1)
    assert make_plan(met(), today=day("2026-12-02"), sent=first).followup.allowed

    both = chased("2026-11-25", "2026-12-02")
    over = make_plan(met(), today=day("2027-03-01"), sent=both)
    assert not over.followup.allowed
    assert (over.followup.earliest, over.followup.left) == (None, 0)
    assert over.next.action == "move-on"


def test_a_new_date_starts_anew() -> None:
    interview = met(
        decision_by=day("2026-12-18"),
        outcome="more time",
        updates=(update("2026-12-08", "more time", decision_by="2026-12-18"),),
    )
    sent = chased("2026-11-25", "2026-12-07")
    plan = make_plan(interview, today=day("2026-12-21"), sent=sent)
    assert plan.followup.allowed
    assert plan.followup.left == 2


def test_whoever_asks_for_more_time_gets_an_answer_and_then_peace() -> None:
    asked = update("2026-11-23", "more time", decision_by="2026-12-04")
    interview = met(decision_by=day("2026-12-04"), outcome="more time", updates=(asked,))
    plan = make_plan(interview, today=day("2026-11-23"), sent=[THANKED])
    assert plan.next.action == "still-waiting"
    answered = Sent(kind="still-waiting", on=day("2026-11-23"))
    plan = make_plan(interview, today=day("2026-11-24"), sent=[THANKED, answered])
    assert (plan.next.action, plan.followup.earliest) == ("wait", day("2026-12-07"))


def test_more_time_without_a_new_day_is_a_week_and_said() -> None:
    interview = met(outcome="more time", updates=(update("2026-11-23", "more time"),))
    plan = make_plan(interview, today=day("2026-11-24"), sent=[THANKED])
    assert plan.followup.decision_by == day("2026-11-30")
    assert not plan.followup.is_given
    assert any("2026-11-30" in said for said in plan.said)


def test_a_post_on_hold_is_left_alone_for_four_weeks() -> None:
    interview = met(outcome="on hold", updates=(update("2026-11-23", "on hold"),))
    plan = make_plan(interview, today=day("2026-11-24"), sent=[THANKED])
    assert plan.followup.earliest == day("2026-12-22")


def test_without_any_date_a_week_is_taken_and_said() -> None:
    plan = make_plan(met(decision_by=None), today=TUESDAY)
    assert plan.followup.decision_by == day("2026-11-24")
    assert plan.followup.earliest == day("2026-11-25")
    assert any("a week from the interview" in said for said in plan.said)


def test_not_before_a_day_is_a_week_after_it() -> None:
    interview = met(decision_by=None, decision_not_before=day("2026-12-01"))
    plan = make_plan(interview, today=TUESDAY)
    assert plan.followup.decision_by == day("2026-12-08")


def test_without_the_day_of_the_interview_nothing_is_worked_out() -> None:
    plan = make_plan(met(date=None, decision_by=None), today=TUESDAY, sent=[THANKED])
    assert (plan.thanks.due, plan.followup.earliest, plan.followup.allowed) == (None, None, False)
    assert (plan.next.action, plan.next.date) == ("wait", None)


def test_no_country_is_said() -> None:
    assert any("--country" in said for said in make_plan(met(), today=TUESDAY).said)
    plan = make_plan(met(), today=TUESDAY, workdays=Workdays("GB"))
    assert not plan.said


# Whether at all


def test_whoever_asks_to_be_left_alone_is() -> None:
    interview = met(do_not_contact=True)
    plan = make_plan(interview, today=day("2026-11-23"), sent=[THANKED])
    assert [r.rule for r in plan.followup.refusals] == ["W005"]
    assert plan.next.action == "wait"
    assert make_plan(interview, today=day("2027-01-15"), sent=[THANKED]).next.action == "move-on"


def test_left_alone_until_a_day() -> None:
    interview = met(do_not_contact=True, do_not_contact_until=day("2026-11-27"))
    plan = make_plan(interview, today=day("2026-11-27"), sent=[THANKED])
    refusal = plan.refusal("W005")
    assert refusal is not None and refusal.from_date == day("2026-11-30")
    assert make_plan(interview, today=day("2026-11-30"), sent=[THANKED]).followup.allowed


@pytest.mark.parametrize("outcome", ["rejected", "offer", "accepted", "withdrew"])
def test_a_closed_matter_is_not_followed_up(outcome: Outcome) -> None:
    plan = make_plan(met(outcome=outcome), today=day("2026-12-01"))
    assert not plan.followup.allowed
    assert [r.rule for r in plan.followup.refusals] == ["W010"]
    assert plan.followup.left == 0


def test_after_a_refusal_feedback_then_an_open_door_then_on() -> None:
    interview = met(outcome="rejected", updates=(update("2026-11-23", "rejected"),))
    today = day("2026-11-24")
    feedback = Sent(kind="feedback", on=today)
    contact = Sent(kind="keep-in-touch", on=day("2026-12-01"))
    assert make_plan(interview, today=today).next.action == "feedback"
    step = make_plan(interview, today=today, sent=[feedback]).next
    assert (step.action, step.date) == ("keep-in-touch", day("2026-12-01"))
    last = make_plan(interview, today=day("2026-12-02"), sent=[feedback, contact])
    assert last.next.action == "move-on"


def test_an_offer_is_answered_once() -> None:
    interview = met(outcome="offer", updates=(update("2026-11-23", "offer"),))
    assert make_plan(interview, today=day("2026-11-23")).next.action == "offer-reply"
    reply = Sent(kind="offer-reply", on=day("2026-11-23"))
    assert make_plan(interview, today=day("2026-11-24"), sent=[reply]).next.action == "none"


# What the notes tell was sent


def test_what_the_notes_say_was_sent_counts_once() -> None:
    interview = met(updates=(update("2026-11-25", sent="followup"),))
    plan = make_plan(interview, today=day("2026-11-26"))
    assert (plan.followup.sent, plan.followup.allowed) == (1, False)
    logged = make_plan(interview, today=day("2026-11-26"), sent=chased("2026-11-25"))
    assert logged.followup.sent == 1


def test_the_contract_of_the_json() -> None:
    data = make_plan(met(), today=TUESDAY).model_dump(mode="json")
    assert {"due", "overdue"} <= set(data["thanks"])
    wanted = {"earliest", "recommended", "allowed", "refusals", "sent", "left"}
    assert wanted <= set(data["followup"])
    assert all({"rule", "why"} <= set(one) for one in data["followup"]["refusals"])
    assert {"action", "date", "why"} <= set(data["next"])
    assert Plan.model_validate(data).model_dump(mode="json") == data


def test_negative_patience_is_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        make_plan(met(), today=TUESDAY, patience=-1)


# For any notes and any messages sent

DAYS = st.integers(0, 90).map(lambda n: dt.date(2026, 11, 2) + dt.timedelta(days=n))
OUTCOMES: tuple[Outcome | None, ...] = (
    None, "no news", "more time", "on hold", "offer", "rejected", "accepted", "withdrew",
)  # fmt: skip


@st.composite
def interviews(draw: st.DrawFn) -> Interview:
    updates = draw(
        st.lists(
            st.builds(
                Update,
                date=st.none() | DAYS,
                outcome=st.sampled_from(OUTCOMES),
                decision_by=st.none() | DAYS,
                sent=st.none() | st.sampled_from(KINDS),
                quote=st.just(""),
                start=st.just(0),
                end=st.just(0),
            ),
            max_size=4,
        )
    )
    days = iter(sorted(update.date for update in updates if update.date))
    updates = [u.model_copy(update={"date": next(days) if u.date else None}) for u in updates]
    named = [draw(st.none() | DAYS), *(update.decision_by for update in updates)]
    known = [named_day for named_day in named if named_day]
    told = [update.outcome for update in updates if update.outcome not in (None, "no news")]
    return Interview(
        date=draw(st.none() | DAYS),
        interviewers=tuple(Person(name=name) for name in draw(st.sampled_from(("", "a", "ab")))),
        outcome=told[-1] if told else None,
        timeline=Timeline(
            decision_by=known[-1] if known else None,
            superseded=tuple(known[:-1]),
            decision_not_before=draw(st.none() | DAYS),
            do_not_contact=draw(st.booleans()),
            do_not_contact_until=draw(st.none() | DAYS),
            updates=tuple(updates),
        ),
    )


SENDS = st.lists(st.builds(Sent, kind=st.sampled_from(KINDS), on=DAYS), max_size=6)
COUNTRIES = st.sampled_from([None, "GB", "US", "DE", "FR"])


def last_named(interview: Interview, today: dt.date) -> dt.date:
    """Return the day they named last, as known on `today`; the first day there is if none."""
    updates, line = interview.updates, interview.timeline
    named = [*line.superseded, *([line.decision_by] if line.decision_by else [])]
    count = len(named) - sum(update.decision_by is not None for update in updates)
    at = dt.date.min
    for one in updates:
        at = one.date or at
        if at > today:
            break
        count += one.decision_by is not None
    return named[count - 1] if count else line.decision_not_before or dt.date.min


@given(
    interview=interviews(), sends=SENDS, today=DAYS, country=COUNTRIES, patience=st.integers(0, 9)
)
@settings(max_examples=400, deadline=None)
def test_no_follow_up_is_allowed_that_the_rules_forbid(
    interview: Interview,
    sends: list[Sent],
    today: dt.date,
    country: str | None,
    patience: int,
) -> None:
    workdays = Workdays(country)
    plan = make_plan(interview, today=today, sent=sends, workdays=workdays, patience=patience)
    line, follow = interview.timeline, plan.followup
    assert follow.allowed == (not follow.refusals)
    assert follow.left in (0, 1, 2)
    if follow.earliest is not None:
        assert follow.recommended is not None and follow.recommended >= follow.earliest
        assert follow.allowed == (today >= follow.earliest)
    if plan.next.action == "followup":
        assert follow.allowed and plan.next.date is not None
        assert workdays.is_workday(plan.next.date)
    if not follow.allowed:
        return
    assert plan.outcome in (None, "more time", "on hold")
    assert follow.decision_by is not None and today > follow.decision_by
    assert today > last_named(interview, today)
    if line.do_not_contact:
        assert line.do_not_contact_until is not None
        assert today > line.do_not_contact_until
    days = sorted(one.on for one in sends if one.kind == "followup")
    assert sum(one > follow.decision_by for one in days) < 2
    if days:
        assert sum(workdays.is_workday(days[-1] + dt.timedelta(days=n + 1))
                   for n in range((today - days[-1]).days)) >= 5  # fmt: skip


@given(interview=interviews(), country=COUNTRIES, patience=st.integers(0, 5), start=DAYS)
@settings(max_examples=60, deadline=None)
def test_whoever_follows_the_advice_every_day_sends_little(
    interview: Interview, country: str | None, patience: int, start: dt.date
) -> None:
    workdays = Workdays(country)
    sent: list[Sent] = []
    for ahead in range(120):
        today = start + dt.timedelta(days=ahead)
        step = make_plan(
            interview, today=today, sent=sent, workdays=workdays, patience=patience
        ).next
        if step.action in KINDS and step.action != "closing" and step.date == today:
            assert step.action not in ("wait", "move-on", "none")
            sent.append(Sent(kind=step.action, on=today))
    counts = {kind: sum(one.kind == kind for one in sent) for kind in KINDS}
    # Each time they ask for more time or name a new day, the count starts anew.
    asked = [u for u in interview.updates if u.outcome in ("more time", "on hold")]
    renewed = [u for u in interview.updates if u in asked or u.decision_by]
    assert counts["followup"] <= 2 * (1 + len(renewed))
    assert counts["still-waiting"] <= len(asked)
    assert all(counts[kind] <= 1 for kind in KINDS if kind not in ("followup", "still-waiting"))


@given(interview=interviews(), sends=SENDS, today=DAYS)
@settings(max_examples=80, deadline=None)
def test_a_plan_depends_on_nothing_but_what_it_is_given(
    interview: Interview, sends: list[Sent], today: dt.date
) -> None:
    once = make_plan(interview, today=today, sent=sends)
    assert once == make_plan(interview, today=today, sent=sends[::-1])


# As of an earlier day


def test_what_the_notes_tell_later_has_not_happened_yet() -> None:
    asked = update("2026-11-23", "more time", decision_by="2026-12-04")
    refused = update("2026-12-07", "rejected")
    line = Timeline(decision_by=day("2026-12-04"), superseded=(THURSDAY,), updates=(asked, refused))
    interview = Interview(date=TUESDAY, outcome="rejected", timeline=line)
    before = make_plan(interview, today=day("2026-11-20"))
    assert (before.outcome, before.followup.decision_by) == (None, THURSDAY)
    assert before.followup.allowed
    between = make_plan(interview, today=day("2026-11-24"))
    assert (between.outcome, between.followup.decision_by) == ("more time", day("2026-12-04"))
    assert between.superseded == (THURSDAY,)
    after = make_plan(interview, today=day("2026-12-07"))
    assert (after.outcome, after.next.action) == ("rejected", "feedback")
