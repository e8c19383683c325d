"""What there is to do about one interview, and when: the data that the etiquette hands out."""

import datetime as dt
from typing import Literal

from writer.interview import Frozen
from writer.kinds import Kind, Outcome

#: A message of that kind; nothing yet; stop waiting for them; nothing any more.
Action = (
    Literal[
        "thanks", "followup", "closing", "feedback", "keep-in-touch", "still-waiting", "offer-reply"
    ]
    | Literal["wait", "move-on", "none"]
)


class Sent(Frozen):
    """A message that went out. `to` is a name as in the notes; None stands for all who were met."""

    kind: Kind
    to: str | None = None
    on: dt.date


class Refusal(Frozen):
    """Why a follow-up may not go out today."""

    #: The rule's id ("W002").
    rule: str
    #: One sentence.
    why: str
    #: The first day on which this rule allows it; None: never, as things stand.
    from_date: dt.date | None = None


class Thanks(Frozen):
    """The thank-you messages: W001."""

    #: The last day of the 24 hours; None where the day of the interview is unknown.
    due: dt.date | None = None
    overdue: bool = False
    #: Those who have not been thanked yet, by name; "" where nobody's name is known.
    left_to: tuple[str, ...] = ()


class FollowUp(Frozen):
    """The follow-up: W002 to W005, W008 and W010."""

    #: The first day on which no rule is against it; None: never, as things stand.
    earliest: dt.date | None = None
    #: `earliest`, and some days of grace.
    recommended: dt.date | None = None
    #: Whether it may go out today.
    allowed: bool = False
    #: Why not.
    refusals: tuple[Refusal, ...] = ()
    #: Follow-ups that went out, all in all.
    sent: int = 0
    #: How many may still go out.
    left: int = 0
    #: The day all of this is counted from: by then they wanted to decide.
    decision_by: dt.date | None = None
    #: Whether the notes say so; else it is a default, and `said` tells which and why.
    is_given: bool = False


class NextStep(Frozen):
    """The one thing to do next."""

    action: Action
    #: The day to do it on; of "wait", the day the waiting ends. None: no day is known.
    date: dt.date | None = None
    why: str
    #: The rule behind it.
    rule: str | None = None
    #: Whom a message goes to, by name; empty: whoever is in charge, or everyone met.
    to: tuple[str, ...] = ()


class Plan(Frozen):
    """What to do about one interview, seen from `today`."""

    today: dt.date
    interview_date: dt.date | None = None
    outcome: Outcome | None = None
    thanks: Thanks
    followup: FollowUp
    next: NextStep
    #: Dates they named before and no longer stand by (W008).
    superseded: tuple[dt.date, ...] = ()
    #: What had to be assumed, each in one sentence with the way to settle it.
    said: tuple[str, ...] = ()

    def refusal(self, rule: str) -> Refusal | None:
        """Return the refusal by this rule, None where it is not against a follow-up today."""
        return next((one for one in self.followup.refusals if one.rule == rule), None)
