"""Briefs made by hand, for tests of drafting and repair."""

import datetime as dt

from writer.brief.brief import Brief, Material, Step
from writer.interview import Person

BEDS = Material(
    fact="f1",
    kind="topic",
    owner="reader",
    clause="your ward is opening six high-dependency beds in February",
    quote="the ward is opening six high-dependency beds in February",
)
NIGHTS = Material(
    fact="f2",
    kind="qualification",
    owner="sender",
    clause="I ran the night shift at Penhale General for four years",
    gerund="running the night shift at Penhale General for four years",
    quote="I ran the night shift at Penhale General for four years",
)
COURSE = Material(
    fact="f3",
    kind="omission",
    owner="sender",
    clause="I finished the prescribing course in July",
    gerund="finishing the prescribing course in July",
    quote="finished the prescribing course in July",
)
CHECKLIST = Material(
    fact="f4",
    kind="promise",
    owner="sender",
    verb="send you the discharge checklist",
    quote="send Helen the discharge checklist",
)
PLAN = (
    Step(purpose="thanks"),
    Step(purpose="topic", facts=("f1",), paragraph=1),
    Step(purpose="qualification", facts=("f2", "f1"), paragraph=1),
    Step(purpose="omission", facts=("f3",), paragraph=1, optional=True),
    Step(purpose="promise", facts=("f4",), paragraph=1),
    Step(purpose="interest", paragraph=2),
    Step(purpose="forward", paragraph=2),
)


def nurse(**changes: object) -> Brief:
    """A full thank-you brief; `changes` replace its fields."""
    brief = Brief(
        kind="thanks",
        channel="email",
        recipient=Person(name="Helen Tregear", title="ward manager"),
        sender="Amara Okonjo",
        today=dt.date(2026, 11, 18),
        interview_date=dt.date(2026, 11, 17),
        company="St Brannoc's Hospital",
        role="Senior Staff Nurse",
        mode="in person",
        materials=(BEDS, NIGHTS, COURSE, CHECKLIST),
        plan=PLAN,
        seed=5,
        decision_by=dt.date(2026, 11, 27),
    )
    return brief.model_copy(update=changes)


GOOD: dict[str, object] = {
    "thanks": "Thank you for taking the time to meet with me on Tuesday about the Senior Staff "
    "Nurse role at St Brannoc's Hospital.",
    "topic": "I was interested to hear that your ward is opening six high-dependency beds in "
    "February.",
    "qualification": "It made me think of the four years in which I ran the night shift at "
    "Penhale General.",
    "omission": "I should also have mentioned that I finished the prescribing course in July.",
    "promise": "As promised, I will send you the discharge checklist.",
    "interest": "I am very interested in the role.",
    "forward": "I look forward to hearing from you by Friday, 27 November.",
}
