"""The gate of the etiquette: what it refuses is not written, unless that is forced."""

from writer.errors import EtiquetteError
from writer.etiquette import Plan, make_plan
from writer.interview import Interview
from writer.kinds import Kind, Outcome
from writer.options import Options
from writer.rules.book import rule
from writer.rules.check import check, in_order
from writer.rules.rule import Context, Finding, Letter

#: What a message of these kinds takes for granted, and how to say that the notes do not tell of it.
_PRESUMED: dict[Kind, tuple[Outcome, str]] = {
    "feedback": ("rejected", "that they decided against you"),
    "keep-in-touch": ("rejected", "that they decided against you"),
    "still-waiting": ("more time", "that they asked for more time"),
    "offer-reply": ("offer", "that they offered you the job"),
}


def plan_for(interview: Interview, options: Options) -> Plan:
    """Return what the etiquette says of this interview on the day of writing."""
    return make_plan(
        interview,
        today=options.today,
        sent=options.sent(interview),
        workdays=options.workdays,
        patience=options.patience,
    )


def admit(plan: Plan, options: Options) -> None:
    """Let a message of this kind be written on this day.

    Raises:
        EtiquetteError: a follow-up is too early, too often, unwanted, or without a purpose.
    """
    if options.kind != "followup" or options.force or plan.followup.allowed:
        return
    refusals = plan.followup.refusals
    # What never passes tells more than what only takes time.
    worst = next((r for r in refusals if r.from_date is None), refusals[0])
    name = rule(worst.rule).name
    when = "it will not be written as things stand"
    if plan.followup.earliest is not None:
        when = f"it will be written from {plan.followup.earliest.isoformat()}"
    raise EtiquetteError(
        f"no follow-up: {worst.rule} {name}: {worst.why}; {when}; --force writes it all the same"
    )


def presumed(interview: Interview, plan: Plan, options: Options) -> tuple[str, ...]:
    """Say what the message takes for granted though the notes do not tell it."""
    if options.kind == "followup":
        return plan.said[:1] if not plan.followup.is_given else ()
    expected = _PRESUMED.get(options.kind)
    if expected is None or interview.outcome == expected[0]:
        return ()
    if any(update.outcome == expected[0] for update in interview.updates):
        return ()
    return (
        f"the notes do not say {expected[1]}, and the message takes it for granted; add a line "
        "such as 'Update 13 Nov: ...' to them",
    )


def timed(letter: Letter, context: Context, plan: Plan, options: Options) -> tuple[Finding, ...]:
    """Return what the rules of timing find in a finished message.

    What was forced is a warning: whoever forces it has been told.
    """
    rules = tuple(one for one in options.standard.rules if one.needs == "timing")
    found = check(
        letter, Context(brief=context.brief, timing=plan, style=context.style), rules=rules
    )
    if options.force:
        found = tuple(
            f.model_copy(update={"severity": "warning"}) if f.severity == "error" else f
            for f in found
        )
    return in_order(found)
