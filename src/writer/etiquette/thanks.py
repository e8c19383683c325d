"""The thank-you messages: due within 24 hours, to everyone met."""

import datetime as dt
from collections.abc import Sequence

from writer.etiquette.followups import CLOSED
from writer.etiquette.plan import Sent, Thanks
from writer.interview import Interview

WITHIN = dt.timedelta(days=1)


def plan_thanks(interview: Interview, *, today: dt.date, sent: Sequence[Sent]) -> Thanks:
    """Return what W001 says: by when, and who is left to thank.

    Once the matter is closed nothing is overdue: what is written then holds the thanks itself.
    """
    thanked = {one.to for one in sent if one.kind == "thanks"}
    met = tuple(person.name for person in interview.interviewers) or ("",)
    left = () if None in thanked else tuple(name for name in met if name not in thanked)
    if left == ("",) and thanked:
        left = ()
    due = None if interview.date is None else interview.date + WITHIN
    is_owed = bool(left) and interview.outcome not in CLOSED
    return Thanks(due=due, overdue=is_owed and due is not None and today > due, left_to=left)
