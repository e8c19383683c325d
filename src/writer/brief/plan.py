"""Makes the brief of each message: whose facts, in which order, for which purposes."""

import datetime as dt
import hashlib
from collections.abc import Sequence

from writer.brief.addressee import HR_TEAM, addressed, held_by_agency
from writer.brief.brief import Brief
from writer.brief.capitals import with_capitals
from writer.brief.choice import Choice, choose
from writer.brief.days import writes_month_first
from writer.brief.orders import steps_of
from writer.brief.outlook import day_passed, decision_day, decision_week, next_step
from writer.brief.phone import own_number
from writer.brief.recipients import HIRING_TEAM
from writer.brief.second import followed_up
from writer.interview import Interview
from writer.kinds import Channel, Kind, Outcome

_ANSWERS: dict[Kind, Outcome] = {
    "feedback": "rejected",
    "keep-in-touch": "rejected",
    "still-waiting": "more time",
    "offer-reply": "offer",
}


def make_briefs(
    interview: Interview,
    *,
    kind: Kind,
    channel: Channel,
    sender: str,
    today: dt.date,
    notes_text: str,
    to: str | None = None,
    phone: str | None = None,
    chased: Sequence[dt.date] = (),
) -> list[Brief]:
    """Return one brief for each recipient of this kind, in the order of the notes.

    `to` names one recipient (see `recipients.chosen`). Nobody named in the notes: one brief for
    the hiring team. `phone` is the sender's number; without it, one that the notes hold is taken.
    The plan is drawn from the content of the notes, so the same notes give the same plan, and
    other notes another one.

    `chased` are the days on which a follow-up went out, by the log: the notes may tell of more.

    Raises:
        UsageError: `to` names nobody who was there.
    """
    wanted = addressed(interview, kind, notes_text, to)
    everyone = interview.interviewers or (HIRING_TEAM,)
    again = None
    if kind == "followup":
        again = followed_up(interview, today, chased, month_first=writes_month_first(notes_text))
    choices = choose(interview, everyone)
    if kind != "thanks":
        told = {m.fact for c in choices for m in (*c.topics, *c.qualifications)}
        anew = choose(interview, wanted, told=told if kind == "followup" else ())
        everyone, choices = wanted, anew
    return [
        _brief(
            interview,
            choices[index],
            index=index,
            kind=kind,
            channel=channel,
            sender=sender,
            today=today,
            notes_text=notes_text,
            phone=phone or own_number(notes_text, sender),
            again=again,
        )
        for index, person in enumerate(everyone)
        if person in wanted
    ]


def _brief(
    interview: Interview,
    choice: Choice,
    *,
    index: int,
    kind: Kind,
    channel: Channel,
    sender: str,
    today: dt.date,
    notes_text: str,
    phone: str | None,
    again: str | None,
) -> Brief:
    base = seed_of(notes_text, kind, channel)
    recipient = choice.recipient
    met = recipient in interview.interviewers
    step, is_set = next_step(interview, recipient)
    return Brief(
        kind=kind,
        channel=channel,
        recipient=recipient,
        sender=sender,
        today=today,
        interview_date=recipient.met_on or interview.date,
        company=with_capitals(interview.company) if interview.company else None,
        role=interview.role,
        mode=interview.mode,
        # A second follow-up tells nothing over again.
        materials=() if again else choice.materials,
        plan=steps_of(choice, kind, channel, base, index, again=again is not None),
        seed=seed_of(notes_text, recipient.name, kind, channel),
        others=tuple(p.name for p in interview.interviewers if not met or p != recipient),
        decision_by=decision_day(interview, today),
        decision_week=decision_week(interview, today),
        again=again,
        due_by=day_passed(interview, today),
        told_on=_told_on(interview, kind, today),
        next_step=step,
        next_is_set=is_set,
        do_not_contact=interview.timeline.do_not_contact,
        phone=phone if channel in ("phone", "voicemail") else None,
        by_agency=recipient == HR_TEAM or (not met and held_by_agency(interview, notes_text)),
        month_first=writes_month_first(notes_text),
    )


def _told_on(interview: Interview, kind: Kind, today: dt.date) -> dt.date | None:
    """Return the day on which they told what this kind answers, if it is known and past."""
    wanted = _ANSWERS.get(kind)
    days = [u.date for u in interview.updates if wanted and u.outcome == wanted and u.date]
    return days[-1] if days and days[-1] <= today else None


def seed_of(*parts: str) -> int:
    """Return a number drawn from text: the same on every machine, in every run."""
    digest = hashlib.sha256("\0".join(parts).encode()).digest()
    return int.from_bytes(digest[:4], "big")
