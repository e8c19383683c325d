"""When to write, how often, and whether at all. Pure: no clock, no files, no network."""

from writer.etiquette.make import DEFAULT_PATIENCE, make_plan
from writer.etiquette.plan import (
    FollowUp,
    NextStep,
    Plan,
    Refusal,
    Sent,
    Thanks,
)
from writer.etiquette.today import today_in, zone_of
from writer.etiquette.workdays import WEEKDAYS, Workdays

__all__ = [
    "DEFAULT_PATIENCE",
    "WEEKDAYS",
    "FollowUp",
    "NextStep",
    "Plan",
    "Refusal",
    "Sent",
    "Thanks",
    "Workdays",
    "make_plan",
    "today_in",
    "zone_of",
]
